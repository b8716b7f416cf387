import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PullRequestDetails } from '../../providers/github/history.js';
import { fakePull } from '../../testing/fake-pull-requests.js';
import { fakeRelease } from '../../testing/fake-releases.js';
import { findUpgradePath, readUpgradePath, writeUpgradePath } from '../conventional-commits/upgrade-path.js';
import type { UpgradeEntry } from '../conventional-commits/upgrade-path.js';
import { checkUpgradePath, LONGEST_NOTES, writingProblems } from './upgrade-check.js';
import type { BreakingChanges } from './upgrade-check.js';

const sha = (digit: string): string => digit.repeat(40);

function entry(
  number: number,
  text: string,
  title = `feat!: Thing ${number} (DBTP-${number})`,
): UpgradeEntry {
  return { number, title, text, url: `https://github.com/uktrade/demo/pull/${number}` };
}

const NOTES = '## [2.0.0](https://example.com) (2026-01-31)\n\n### Features\n\n* Thing 1\n';

describe('the upgrade path in release notes', () => {
  it('is added below a heading, under the title of its pull request', () => {
    expect(writeUpgradePath(NOTES, [entry(7, '1. Do\r\n2. Do\r\n')])).toBe(
      [
        '## [2.0.0](https://example.com) (2026-01-31)\n\n### Features\n\n* Thing 1\n',
        '## Upgrade path\n',
        '<!-- upgrade-path:7:0 -->',
        '### [feat!: Thing 7 (DBTP-7)](https://github.com/uktrade/demo/pull/7)',
        '\n1. Do\r\n2. Do\r',
        '<!-- /upgrade-path:7:0 -->',
      ].join('\n'),
    );
  });

  it.each([
    ['empty notes', '', '## Upgrade path\n\n<!-- upgrade-path:7:0 -->'],
    ['notes without a line end', 'x', 'x\n\n## Upgrade path\n\n<!--'],
    ['notes with blank lines', 'x\n\n\n', 'x\n\n\n## Upgrade path\n\n<!--'],
    ['notes with Windows line ends', 'x\r\n\r\n', 'x\r\n\r\n## Upgrade path\n\n<!--'],
    [
      'a section that was written by hand, at its end',
      'x\n\n## Upgrade path\n\nBy hand.\n\n## Thanks\n\ny',
      'x\n\n## Upgrade path\n\nBy hand.\n\n<!-- upgrade-path:7:0 -->',
    ],
  ])('comes into %s', (_, notes, begin) => {
    const written = writeUpgradePath(notes, [entry(7, 'Do\n')]);
    expect(written.startsWith(begin)).toBe(true);
    expect(written.match(/## Upgrade path/g)).toHaveLength(1);
    if (notes.includes('Thanks'))
      expect(written.endsWith('<!-- /upgrade-path:7:0 -->\n\n## Thanks\n\ny')).toBe(true);
  });

  it('is replaced where it was written before, and what stands around it survives', () => {
    const first = writeUpgradePath(NOTES, [entry(7, 'Old\n'), entry(9, 'Nine\n')]);
    const edited = first
      .replace('## Upgrade path', '## How to upgrade\n\nRead this first.')
      .replace('<!-- upgrade-path:9:0 -->', 'Between.\n\n<!-- upgrade-path:9:0 -->');
    const second = writeUpgradePath(`${edited}\n\nAfter.`, [
      entry(7, 'New\n'),
      entry(9, 'Nine\n'),
      entry(11, 'Eleven'),
    ]);
    expect(second).toBe(
      `${edited.replace('Old', 'New')}\n\n<!-- upgrade-path:11:0 -->\n### [feat!: Thing 11 (DBTP-11)](https://github.com/uktrade/demo/pull/11)\n\nEleven\n<!-- /upgrade-path:11:0 -->\n\nAfter.`,
    );
    expect(readUpgradePath(second)).toEqual({ pulls: [7, 9, 11], byHand: false, broken: [] });
  });

  it.each([
    ['Hello', 'Hello\n\n## Upgrade path\n\n'],
    ['## Upgrade path\n\nBy hand.', '## Upgrade path\n\nBy hand.\n\n'],
  ])('is one part for each pull request, with a blank line between them, in %j', (notes, begin) => {
    const part = (number: number): string =>
      `<!-- upgrade-path:${number}:0 -->\n### [x](https://github.com/uktrade/demo/pull/${number})\n\nDo\n<!-- /upgrade-path:${number}:0 -->`;
    const entries = [7, 9, 11].map((number) => entry(number, 'Do', 'x'));
    expect(writeUpgradePath(notes, entries)).toBe(`${begin}${[7, 9, 11].map(part).join('\n\n')}`);
    const earlier = writeUpgradePath(notes, entries.slice(0, 1));
    expect(writeUpgradePath(earlier, entries)).toBe(writeUpgradePath(notes, entries));
  });

  it('is there once, where somebody had copied it', () => {
    const first = writeUpgradePath('', [entry(7, 'Do\n')]);
    const twice = `${first}\n\n${first}`;
    expect(writeUpgradePath(twice, [entry(7, 'Do\n')]).match(/upgrade-path:7:0/g)).toHaveLength(2);
  });

  it('keeps that of a pull request which is no longer asked for', () => {
    const first = writeUpgradePath(NOTES, [entry(7, 'Do\n'), entry(9, 'Nine\n')]);
    expect(writeUpgradePath(first, [entry(9, 'Nine\n')])).toBe(first);
  });

  it('may hold what looks like its own markers', () => {
    const text = 'Do <!-- /upgrade-path:7:0 --> and <!-- upgrade-path:9:0 --> x\n';
    const written = writeUpgradePath(NOTES, [entry(7, text), entry(9, 'Nine\n')]);
    expect(written).toContain(`<!-- upgrade-path:7:1 -->`);
    expect(readUpgradePath(written)).toEqual({ pulls: [7, 9], byHand: false, broken: [] });
    expect(writeUpgradePath(written, [entry(7, text), entry(9, 'Nine\n')])).toBe(written);
    expect(writeUpgradePath(written, [entry(7, 'Do\n'), entry(9, 'Nine\n')])).toBe(
      writeUpgradePath(NOTES, [entry(7, 'Do\n'), entry(9, 'Nine\n')]),
    );
  });

  it('shows a title as text', () => {
    expect(writeUpgradePath('', [entry(7, 'Do', 'feat!: Drop <b> [x](y) | z')])).toContain(
      '### [feat!: Drop &lt;b&gt; \\[x\\]\\(y) \\| z](https://github.com/uktrade/demo/pull/7)',
    );
  });

  it.each([
    ['nothing', NOTES, { pulls: [], byHand: false, broken: [] }],
    ['a section by hand', `${NOTES}\n## Upgrade path\n\nDo`, { pulls: [], byHand: true, broken: [] }],
    ['a placeholder by hand', `${NOTES}\n## Upgrade path\n\nTBD`, { pulls: [], byHand: false, broken: [] }],
    [
      'a part that was emptied',
      '<!-- upgrade-path:7:0 -->\n### [x](y)\n<!-- /upgrade-path:7:0 -->',
      { pulls: [], byHand: false, broken: [] },
    ],
    [
      'a part that was emptied, behind other notes',
      `${NOTES}\n<!-- upgrade-path:7:0 -->\n### [x](y)\n<!-- /upgrade-path:7:0 -->`,
      { pulls: [], byHand: false, broken: [] },
    ],
    [
      'a part with a marker at its end',
      '<!-- upgrade-path:7:0 -->\nDo <!-- upgrade-path:9:0 -->\n<!-- /upgrade-path:7:0 -->',
      { pulls: [7], byHand: false, broken: [] },
    ],
    [
      'a section by hand before a part',
      'Upgrade path\n===\n\nBy hand.\n\n<!-- upgrade-path:7:0 -->\nDo\n<!-- /upgrade-path:7:0 -->',
      { pulls: [7], byHand: true, broken: [] },
    ],
    ['a marker without an end', '<!-- upgrade-path:7:0 -->\nDo', { pulls: [], byHand: false, broken: [7] }],
  ])('%s is read', (_, notes, expected) => {
    expect(readUpgradePath(notes)).toEqual(expected);
  });
});

describe('whatever the notes and the sections hold', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '',
      '## Upgrade path',
      '# A',
      '### B',
      '```',
      '~~~',
      '- x',
      '<!--',
      '-->',
      '---',
      '> q',
      '    code',
    ),
    fc.constantFrom('<!-- upgrade-path:1:0 -->', '<!-- /upgrade-path:1:0 -->', '<!-- /upgrade-path:2:1 -->'),
  );
  const ending = fc.constantFrom('\n', '\r\n', '\n\n');
  const markdown = fc
    .array(fc.tuple(line, ending), { maxLength: 12 })
    .map((lines) => lines.map((pair) => pair.join('')).join(''));
  /** As people write notes: without markers of ours that lead nowhere. */
  const notes = markdown.filter((text) => !text.includes('upgrade-path:'));
  const entries = fc
    .tuple(markdown, markdown)
    .map((texts) => texts.map((text, index) => entry(index + 1, text)));

  it('writing twice is writing once, each section is in it byte for byte, and the rest is as it was', () => {
    fc.assert(
      fc.property(notes, entries, (before, given) => {
        const once = writeUpgradePath(before, given);
        expect(writeUpgradePath(once, given)).toBe(once);
        for (const { text } of given) expect(once).toContain(text);
        // What was there before is what stands before and after the one place where something was put in.
        const changed = before.split('').findIndex((character, index) => character !== once[index]);
        const head = changed < 0 ? before : before.slice(0, changed);
        expect(once.endsWith(before.slice(head.length)) || once.startsWith(before)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('new sections replace the old ones, as if these had never been there', () => {
    fc.assert(
      fc.property(notes, entries, entries, (before, old, fresh) => {
        expect(writeUpgradePath(writeUpgradePath(before, old), fresh)).toBe(writeUpgradePath(before, fresh));
      }),
      { numRuns: 150 },
    );
  });

  it('text before and after survives', () => {
    fc.assert(
      fc.property(notes, notes, entries, entries, (before, after, old, fresh) => {
        const written = `${before}${writeUpgradePath('', old)}${after}`;
        const again = writeUpgradePath(written, fresh);
        expect(again.startsWith(before)).toBe(true);
        expect(again.endsWith(after)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('the section of a pull request reaches the notes as it is', () => {
    fc.assert(
      fc.property(markdown, markdown, (around, section) => {
        const text = findUpgradePath(`${around}\n\n## Upgrade path\n${section}`)?.content;
        fc.pre(text !== undefined);
        expect(writeUpgradePath('', [entry(5, text)])).toContain(text);
      }),
    );
  });
});

describe('the upgrade path in the notes', () => {
  const release = (body = '') => fakeRelease('v2.0.0', { body });
  const URL = 'https://github.com/uktrade/demo/releases/tag/v2.0.0';
  const PULL_URL = 'https://github.com/uktrade/demo/pull/7';
  const pull = (body = '') => fakePull(7, { title: 'feat!: Drop it', body });
  const changes = (...pulls: PullRequestDetails[]): BreakingChanges => ({ pulls, commits: [] });
  const commit: BreakingChanges = {
    pulls: [],
    commits: [{ sha: sha('2'), message: 'feat!: Drop it\n\nMore' }],
  };
  const edit =
    'Edit its body, although it is merged: say in a section "## Upgrade path" what users have to do. Then run release-check with write-upgrade-path: true.';
  const byHand = 'Write a section "## Upgrade path" into the notes of v2.0.0, and run this again.';

  it.each([
    [
      'it was not written into them',
      changes(pull('## Upgrade path\n\nDo')),
      {
        code: 'upgrade-path-missing',
        message:
          'The upgrade path of the breaking pull request #7 (feat!: Drop it) is not in the notes of v2.0.0.',
        fix: 'Run release-check with write-upgrade-path: true.',
        url: PULL_URL,
      },
    ],
    [
      'the pull request has none',
      changes(pull('Why')),
      {
        code: 'upgrade-path-missing',
        message: 'The breaking pull request #7 (feat!: Drop it) has no section "## Upgrade path".',
        fix: edit,
        url: PULL_URL,
      },
    ],
    [
      'that of the pull request says nothing',
      changes(pull('## Upgrade path\n\nTBD')),
      {
        code: 'upgrade-path-missing',
        message:
          'The breaking pull request #7 (feat!: Drop it) has a section "## Upgrade path" that says nothing.',
        fix: edit,
        url: PULL_URL,
      },
    ],
    [
      'no commit says what breaks',
      changes(),
      {
        code: 'upgrade-path-missing',
        message:
          'v2.0.0 is a new major version, no commit in it says what breaks, and its notes have no upgrade path.',
        fix: byHand,
        url: URL,
      },
    ],
    [
      'a commit came with no pull request',
      commit,
      {
        code: 'upgrade-path-missing',
        message:
          'The breaking commit 2222222 (feat!: Drop it) came with no pull request, and the notes of v2.0.0 have no upgrade path that was written by hand.',
        fix: byHand,
        url: URL,
      },
    ],
  ])('is missing where %s', (_, given, finding) => {
    expect(checkUpgradePath(release(), given, { write: false })).toEqual({
      state: 'missing',
      findings: [finding],
      entries: [],
    });
  });

  it.each([
    ['a pull request without one', changes(pull())],
    ['a commit without a pull request', commit],
    ['a new major version', changes()],
  ])('may be written by hand for %s', (_, given) => {
    const notes = release('## Upgrade path\n\nDo');
    for (const write of [false, true])
      expect(checkUpgradePath(notes, given, { write })).toEqual({
        state: 'present',
        findings: [],
        entries: [],
      });
  });

  it('is not written where the section does not end', () => {
    expect(
      checkUpgradePath(release(), changes(pull('## Upgrade path\n\n```\nDo')), { write: true }).findings,
    ).toEqual([
      {
        code: 'upgrade-path-open',
        message:
          'The upgrade path of pull request #7 (feat!: Drop it) ends within a block of code or a comment that is not closed.',
        fix: 'Close it in the body of the pull request, and run this again.',
        url: PULL_URL,
      },
    ]);
  });

  it('is not written into notes that do not end, or whose marker was deleted', () => {
    const entry = { number: 7, title: 'x', url: PULL_URL, text: 'Do' };
    expect(writingProblems(release('<!-- upgrade-path:8:0 -->\n\n```\nx'), [entry])).toEqual([
      {
        code: 'notes-markers',
        message:
          'In the notes of v2.0.0, the marker at the end of the upgrade path of #8 was deleted: where it ends is not known.',
        fix: 'Delete that upgrade path and its marker <!-- upgrade-path:8:… --> from the notes, and run this again.',
        url: URL,
      },
      {
        code: 'upgrade-path-open',
        message:
          'The notes of v2.0.0 end within a block of code or a comment that is not closed: whatever is added would become part of it.',
        fix: 'Close it in the notes, and run this again.',
        url: URL,
      },
    ]);
    expect(writingProblems(release('```\nx'), [])).toEqual([]);
  });

  it('is not written where the notes would get too long', () => {
    const entries = (first: number) =>
      [first, 30, 20].map((length, index) => ({
        number: 7 + index,
        title: 'x',
        url: PULL_URL,
        text: '🚀'.repeat(length),
      }));
    const frame = Array.from(writeUpgradePath('', entries(0))).length;
    expect(writingProblems(release(), entries(LONGEST_NOTES - frame))).toEqual([]);
    expect(writingProblems(release(), entries(LONGEST_NOTES - frame + 1).reverse())).toEqual([
      {
        code: 'notes-too-long',
        message: `With the upgrade path the notes of v2.0.0 would have 125001 characters, and GitHub takes 125000: #7 has ${LONGEST_NOTES - frame + 1}, #8 has 30, #9 has 20.`,
        fix: 'Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.',
        url: URL,
      },
    ]);
  });
});
