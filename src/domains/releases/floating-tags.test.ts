import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { formatTagRun, planMoves, renderTagRun, tagOutputs, tagQuestion } from './floating-tags.js';
import type { FloatingTag, TaggerPlan } from './floating-tags.js';
import { parseVersionTag } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

const NEW = 'a'.repeat(40);
const OLD = 'b'.repeat(40);

function versionTag(tag: string): VersionTag {
  const version = parseVersionTag(tag);
  if (version === undefined) throw new Error('It is a version.');
  return version;
}

function planOf(parts: Partial<TaggerPlan> = {}): TaggerPlan {
  const release = versionTag('v1.2.3');
  return {
    release,
    commit: NEW,
    skipped: undefined,
    moves: [],
    refusals: [],
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
const unversioned = {
  name: 'v1',
  level: 'major',
  from: { commit: OLD, version: undefined },
  to: NEW,
} as const;
const failure = new PlatformError('It failed.', { hint: 'Mend it.' });

describe('a floating tag that can not be moved', () => {
  const tag = { name: 'v1', object: OLD, annotated: false };
  it.each([
    [
      'since it does not point to a commit',
      { position: { tag, commit: undefined, version: undefined } },
      'it does not point to a commit',
      'Look at it (git show v1), delete it if nobody needs it, and run this again.',
    ],
    [
      'since it is at an unknown commit',
      { position: { tag, commit: OLD, version: undefined } },
      'it points to bbbbbbb, which has no version and is not in the history of v1.2.3, so that moving it could be a downgrade',
      'See what that commit is (git log -1 bbbbbbb). If v1.2.3 should replace it, delete the tag v1 and run this again.',
    ],
    [
      'since it has a release of its own',
      { ownRelease: 'https://x.y/v1', position: { tag, commit: OLD, version: versionTag('v1.2.2') } },
      'it has a release of its own (https://x.y/v1), and an immutable release locks its tag',
      'Delete that release and keep the tag: gh release delete v1',
    ],
  ])('%s is left where it is, with what to do', (_, parts, reason, hint) => {
    const floating: FloatingTag = {
      name: 'v1',
      level: 'major',
      newer: undefined,
      behind: false,
      ownRelease: undefined,
      ...parts,
    };
    expect(planMoves(versionTag('v1.2.3'), NEW, [floating])).toEqual({
      moves: [],
      moved: [],
      kept: [],
      refusals: [{ name: 'v1', reason, hint }],
    });
  });
});

describe('what becomes of floating tags', () => {
  it('is asked before it happens', () => {
    expect(tagQuestion(planOf(), 'acme/web')).toBe(
      'Move v1 (now 1.2.2) and v1.2 (new) to aaaaaaa (1.2.3) in acme/web?',
    );
    expect(tagQuestion(planOf({ moved: [unversioned] }), 'acme/web')).toBe(
      'Move v1 (now bbbbbbb) to aaaaaaa (1.2.3) in acme/web?',
    );
  });

  it('is told at a terminal, a line for each', () => {
    const created = 'v1.2: created at aaaaaaa (1.2.3)';
    const run = { plan: planOf(), dryRun: false };
    expect(formatTagRun(run)).toBe(`v1: moved from bbbbbbb (1.2.2) to aaaaaaa (1.2.3)\n${created}`);
    const would =
      'v1: would move from bbbbbbb (1.2.2) to aaaaaaa (1.2.3)\nv1.2: would be created at aaaaaaa (1.2.3)';
    expect(formatTagRun({ ...run, plan: planOf({ moved: [unversioned] }) })).toBe(
      'v1: moved from bbbbbbb to aaaaaaa (1.2.3)',
    );
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
      '| <code>v1</code> | bbbbbbb (1.2.2) | aaaaaaa (1.2.3) |\n| <code>v1.2</code> |  | aaaaaaa (1.2.3) |';
    const run = { plan: planOf(), dryRun: false };
    const moved = renderTagRun(run);
    expect(moved).toContain('### :white_check_mark: Moved <code>v1</code> and <code>v1.2</code> to v1.2.3');
    expect(moved).toContain(`| Tag | Before | Now |\n| --- | --- | --- |\n${rows}`);
    const dry = renderTagRun({ ...run, dryRun: true });
    expect(dry).toContain('### :mag: Dry run: would move <code>v1</code> and <code>v1.2</code> to v1.2.3');
    expect(dry).toContain('| Tag | Before | Would be |');
    const failed = renderTagRun({ ...run, failure });
    expect(failed).toContain('### :x: The floating tags of v1.2.3 were not moved\n\n**It failed.**');
    expect(failed).toContain('**Next step:** Mend it.');
    expect(failed).toContain('| <code>v1</code> | bbbbbbb (1.2.2) | bbbbbbb (1.2.2) | not moved |');
    const still = renderTagRun({ plan: planOf({ moved: [], kept: [kept] }), dryRun: false });
    expect(still).toContain('### :white_check_mark: No tag had to move to v1.2.3\n');
    expect(still).toContain(
      '| <code>v1</code> | bbbbbbb (1.3.0) | bbbbbbb (1.3.0) | unchanged: v1.3.0 is newer |',
    );
    const none = { ...kept, name: 'v1.2', commit: undefined, version: undefined };
    const refusals = [{ name: 'v1.3', reason: 'it is <locked>', hint: '' }];
    const refused = renderTagRun({
      plan: planOf({ kept: [none], refusals }),
      dryRun: true,
      failure: new PlatformError('It failed.'),
    });
    expect(refused).toContain('| <code>v1.2</code> |  |  | unchanged: v1.3.0 is newer |');
    expect(refused).toContain('| <code>v1.3</code> |  |  | :x: it is &lt;locked&gt; |');
    expect(refused).toContain('| Tag | Before | Now | Note |');
    expect(refused).not.toContain('Next step');
    expect(renderTagRun({ plan: planOf({ skipped: 'v1.2.3 is a <pre-release>' }), dryRun: false })).toBe(
      '### :white_check_mark: No tag was moved: v1.2.3 is a &lt;pre-release&gt;\n',
    );
  });

  it('is in the outputs, without moves that failed', () => {
    expect(tagOutputs({ plan: planOf(), dryRun: false })).toEqual({
      tag: 'v1.2.3',
      version: '1.2.3',
      commit: NEW,
      'major-tag': 'v1',
      'minor-tag': 'v1.2',
      kept: [],
      moved: [
        { tag: 'v1', level: 'major', to: NEW, from: OLD, 'from-version': '1.2.2', 'to-version': '1.2.3' },
        { tag: 'v1.2', level: 'minor', to: NEW, from: null, 'from-version': null, 'to-version': '1.2.3' },
      ],
    });
    const none = { ...kept, level: 'minor', name: 'v1.2', commit: undefined, version: undefined } as const;
    const plan = planOf({ kept: [kept, none] });
    const { moved, kept: unmoved } = tagOutputs({ plan, dryRun: false, failure });
    expect(moved).toEqual([]);
    expect(unmoved).toEqual([
      { tag: 'v1', level: 'major', reason: 'v1.3.0 is newer', at: OLD, 'at-version': '1.3.0' },
      { tag: 'v1.2', level: 'minor', reason: 'v1.3.0 is newer', at: null, 'at-version': null },
    ]);
  });
});
