import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { formatTagRun, renderTagRun, tagOutputs, tagQuestion } from './floating-tags.js';
import type { TaggerPlan } from './floating-tags.js';
import { parseVersionTag } from './version-tag.js';

const NEW = 'a'.repeat(40);
const OLD = 'b'.repeat(40);

function planOf(parts: Partial<TaggerPlan> = {}): TaggerPlan {
  const release = parseVersionTag('v1.2.3');
  if (release === undefined) throw new Error('It is a version.');
  return {
    ...{ release, commit: NEW, skipped: undefined, moves: [], refusals: [] },
    moved: [
      { name: 'v1', level: 'major', from: { commit: OLD, version: '1.2.2' }, to: NEW },
      { name: 'v1.2', level: 'minor', from: undefined, to: NEW },
    ],
    kept: [],
    ...parts,
  };
}
const kept = {
  name: 'v1',
  level: 'major',
  commit: OLD,
  version: '1.3.0',
  reason: 'v1.3.0 is newer',
} as const;
const failure = new PlatformError('It failed.', { hint: 'Mend it.' });

describe('what becomes of floating tags', () => {
  it('is asked before it happens', () => {
    expect(tagQuestion(planOf(), 'acme/web')).toBe(
      'Move v1 (now 1.2.2) and v1.2 (new) to aaaaaaa (1.2.3) in acme/web?',
    );
  });

  it('is told at a terminal, a line for each', () => {
    const created = 'v1.2: created at aaaaaaa (1.2.3)';
    const run = { plan: planOf(), dryRun: false };
    expect(formatTagRun(run)).toBe(`v1: moved from bbbbbbb (1.2.2) to aaaaaaa (1.2.3)\n${created}`);
    const would =
      'v1: would move from bbbbbbb (1.2.2) to aaaaaaa (1.2.3)\nv1.2: would be created at aaaaaaa (1.2.3)';
    expect(formatTagRun({ ...run, dryRun: true })).toBe(
      `Dry run: would move v1 and v1.2 to v1.2.3. Nothing was changed.\n${would}`,
    );
    expect(formatTagRun({ ...run, failure })).toBe(would);
    const refusals = [{ name: 'v2', reason: 'it is locked', hint: '' }];
    const none = { ...kept, name: 'v1.2', commit: undefined };
    expect(formatTagRun({ plan: planOf({ moved: [], kept: [kept, none], refusals }), dryRun: true })).toBe(
      "v1: unchanged at bbbbbbb (1.3.0), since v1.3.0 is newer\nv1.2: not created, since v1.3.0 is newer\nv2: can't be moved, since it is locked",
    );
    expect(formatTagRun({ plan: planOf({ skipped: 'it is a pre-release' }), dryRun: false })).toBe(
      'No tag was moved: it is a pre-release.',
    );
  });

  it('is a table in the summary', () => {
    const rows =
      '| <code>v1</code> | bbbbbbb (1.2.2) | aaaaaaa (1.2.3) |  |\n| <code>v1.2</code> |  | aaaaaaa (1.2.3) |  |';
    const run = { plan: planOf(), dryRun: false };
    const moved = renderTagRun(run);
    expect(moved).toContain('### :white_check_mark: Moved <code>v1</code> and <code>v1.2</code> to v1.2.3');
    expect(moved).toContain(`| Tag | Before | Now |  |\n| --- | --- | --- | --- |\n${rows}`);
    const dry = renderTagRun({ ...run, dryRun: true });
    expect(dry).toContain('### :mag: Dry run: would move <code>v1</code> and <code>v1.2</code> to v1.2.3');
    expect(dry).toContain('| Tag | Before | Would be |  |');
    const failed = renderTagRun({ ...run, failure });
    expect(failed).toContain('### :x: The floating tags of v1.2.3 were not moved\n\n**It failed.**');
    expect(failed).toContain('**Next step:** Mend it.');
    expect(failed).toContain('| <code>v1</code> | bbbbbbb (1.2.2) | bbbbbbb (1.2.2) | not moved |');
    const still = renderTagRun({ plan: planOf({ moved: [], kept: [kept] }), dryRun: false });
    expect(still).toContain('No tag had to move to v1.2.3');
    expect(still).toContain(
      '| <code>v1</code> | bbbbbbb (1.3.0) | bbbbbbb (1.3.0) | unchanged: v1.3.0 is newer |',
    );
  });

  it('is in the outputs, without moves that failed', () => {
    expect(tagOutputs({ plan: planOf(), dryRun: false })).toEqual({
      ...{ tag: 'v1.2.3', version: '1.2.3', commit: NEW, 'major-tag': 'v1', 'minor-tag': 'v1.2', kept: [] },
      moved: [
        { tag: 'v1', level: 'major', to: NEW, from: OLD, 'from-version': '1.2.2', 'to-version': '1.2.3' },
        { tag: 'v1.2', level: 'minor', to: NEW, from: null, 'from-version': null, 'to-version': '1.2.3' },
      ],
    });
    const { moved, kept: unmoved } = tagOutputs({ plan: planOf({ kept: [kept] }), dryRun: false, failure });
    expect(moved).toEqual([]);
    expect(unmoved).toEqual([
      { tag: 'v1', level: 'major', reason: 'v1.3.0 is newer', at: OLD, 'at-version': '1.3.0' },
    ]);
  });
});
