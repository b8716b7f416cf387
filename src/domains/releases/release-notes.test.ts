import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUpgradePath, splitNotes, writeUpgradePath } from './release-notes.js';
import type { UpgradeEntry } from './release-notes.js';
import { findUpgradePath } from '../conventional-commits/upgrade-path.js';

function entry(
  number: number,
  text: string,
  title = `feat!: Thing ${number} (DBTP-${number})`,
): UpgradeEntry {
  return { number, title, text, url: `https://github.com/uktrade/demo/pull/${number}` };
}

const NOTES = '## [2.0.0](https://example.com) (2026-01-31)\n\n### Features\n\n* Thing 1\n';

describe('the parts of release notes', () => {
  const body = `## [1.2.3](https://github.com/uktrade/demo/compare/v1.2.2...v1.2.3) (2026-01-31)


### ⚠ BREAKING CHANGES

* gone is \`old\` ([#7](https://github.com/uktrade/demo/issues/7))

### Features

* **web:** Add thing (DBTP-1) ([#7](https://github.com/uktrade/demo/issues/7))

## Upgrade path

1. Run \`x\`

\`\`\`sh
x --now
\`\`\`

### And then

Rest.
`;

  it('are what breaks, how to upgrade, and the rest without its version', () => {
    expect(splitNotes(body, '1.2.3')).toEqual({
      breaking: '* gone is `old` ([#7](https://github.com/uktrade/demo/issues/7))',
      upgradePath: '1. Run `x`\n\n```sh\nx --now\n```\n\n### And then\n\nRest.',
      rest: '### Features\n\n* **web:** Add thing (DBTP-1) ([#7](https://github.com/uktrade/demo/issues/7))',
    });
  });

  it.each([
    ['no sections', 'Hello', { breaking: '', upgradePath: '', rest: 'Hello' }],
    ['nothing', '', { breaking: '', upgradePath: '', rest: '' }],
    ['another heading first', '# News\n\nx', { breaking: '', upgradePath: '', rest: '# News\n\nx' }],
    [
      'an upgrade path within what breaks',
      '## Breaking changes\n\na\n\n### Upgrade path\n\nb\n\n## More\n\nc',
      { breaking: 'a', upgradePath: 'b', rest: '## More\n\nc' },
    ],
    [
      'headings with markup and a link',
      '## [v1.2.3](https://x.y/compare) (2026-01-31)\n\n### ⚠ **Breaking** [changes](https://x.y)\n\na\n\n#### b\n\nc\n\n### d',
      { breaking: 'a\n\n#### b\n\nc', upgradePath: '', rest: '### d' },
    ],
    [
      'what breaks at the end',
      '# News\n\n## Breaking changes\n\na',
      { breaking: 'a', upgradePath: '', rest: '# News' },
    ],
    [
      'what breaks far below',
      `${'x'.repeat(1_200)}\n\n## Breaking changes\n\na`,
      { breaking: 'a', upgradePath: '', rest: 'x'.repeat(1_200) },
    ],
    [
      'a heading of many marks',
      `${'## Breaking changes'.padEnd(1_000, '!')}\n\na`,
      { breaking: 'a', upgradePath: '', rest: '' },
    ],
    [
      'a heading that is too long for one',
      `${'## Breaking changes'.padEnd(1_001, '!')}\n\na`,
      { breaking: '', upgradePath: '', rest: `${'## Breaking changes'.padEnd(1_001, '!')}\n\na` },
    ],
    [
      'a heading in code',
      '```\n## Breaking changes\n```',
      { breaking: '', upgradePath: '', rest: '```\n## Breaking changes\n```' },
    ],
  ])('of notes with %s', (_, notes, parts) => {
    expect(splitNotes(notes, '1.2.3')).toEqual(parts);
    expect(splitNotes(notes, 'v1.2.3')).toEqual(parts);
  });
});

describe('notes that keep a parser busy', () => {
  it.each(['1. ', '*a', '[', '> '])('are split at once: %j as often as notes can hold it', (piece) => {
    const notes = `## Breaking changes\n\na\n\n## More\n\n${piece.repeat(100_000 / piece.length)}`;
    expect(splitNotes(notes, '1.2.3').breaking).toBe('a');
  });
});

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
