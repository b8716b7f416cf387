import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMrkdwn, splitNotes } from './release-notes.js';

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

const repository = { name: 'uktrade/demo', url: 'https://github.com/uktrade/demo' };
const convert = (markdown: string): string => renderMrkdwn(markdown, repository).join('\n\n');
/** The joiner after an @, and the space beside a mark. */
const J = '\u2060';
const Z = '\u200b';

const rows: [string, string, string][] = [
  ['plain text', 'Hello', 'Hello'],
  ['the three characters', 'a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['entities', '&lt;!here&gt; &amp;amp;', '&lt;!here&gt; &amp;amp;'],
  [
    'Slack’s special mentions',
    '<!here> <!channel> <!everyone>',
    '&lt;!here&gt; &lt;!channel&gt; &lt;!everyone&gt;',
  ],
  ['a mention by id', '<@U123> <!subteam^S1>', `&lt;@${J}U123&gt; &lt;!subteam^S1&gt;`],
  ['a channel by id', '<#C123|x>', '&lt;#C123|x&gt;'],
  ['a plain mention', 'by @octocat, @channel', `by @${J}octocat, @${J}channel`],
  ['an address for mail', 'a@example.com', 'a@example.com'],
  ['a special mention at the beginning of a line', '<!here>\nx', '&lt;!here&gt;\n\nx'],
  ['a date of Slack’s', '<!date^1^{date}^https://x.y|z>', '&lt;!date^1^{date}^https://x.y|z&gt;'],
  [
    'a link of Slack’s',
    '<https://evil.example|click>',
    '<https://evil.example%7Cclick|https://evil.example¦click>',
  ],
  ['bold', 'a **b** c', 'a *b* c'],
  ['italics', 'a *b* _c_', 'a _b_ _c_'],
  ['struck out', '~~a~~', '~a~'],
  ['bold and italics', '***a***', '_*a*_'],
  ['bold within bold', '**a **b** c**', '*a b c*'],
  ['bold within a word', 'a**b**c', `a${Z}*b*${Z}c`],
  ['bold over two lines', '**a\nb**', '*a b*'],
  ['marks of Slack’s that are none in Markdown', 'a~ 2*3 x_', 'a∼ 2∗3 xˍ'],
  ['escaped marks', '\\*a\\* \\_b\\_ \\`c\\`', '∗a∗ ˍbˍ ˋcˋ'],
  ['names with underscores', 'snake_case_name', 'snake_case_name'],
  ['a heading', '## What is new', '*What is new*'],
  ['a heading with bold and a link', '### **A** [1.2](https://x.y)', '*A <https://x.y|1.2>*'],
  ['a heading underlined', 'A\n===', '*A*'],
  ['code', '`a <b> & *c*`', '`a &lt;b&gt; &amp; *c*`'],
  ['code with a mention', '`<!here>`', '`&lt;!here&gt;`'],
  ['code with a back-quote', '`` a`b ``', '`aˋb`'],
  ['a block of code', '```sh\nnpm i <x>\n```', '```\nnpm i &lt;x&gt;\n```'],
  ['a block of code with single back-quotes', '```\n`a`\n```', '```\n`a`\n```'],
  ['a block of code with a fence in it', '````\n```\n<!here>\n````', '```\nˋˋˋ\n&lt;!here&gt;\n```'],
  ['a block of code without an end', '```\n<!channel>', '```\n&lt;!channel&gt;\n```'],
  ['code by indentation', '    a *b*', '```\na *b*\n```'],
  ['a list', '* a\n* b', '• a\n• b'],
  ['a nested list', '- a\n  - b\n    - c', '• a\n    ◦ b\n        ▪ c'],
  ['a numbered list', '3. a\n4. b', '3. a\n4. b'],
  ['tasks', '- [x] a\n- [ ] b', '• ☑ a\n• ☐ b'],
  ['code within a list', '1. a\n   ```\n   b\n   ```\n2. c', '1. a\n```\nb\n```\n2. c'],
  ['a link', '[a & b](https://x.y/?a=1&b=2)', '<https://x.y/?a=1&amp;b=2|a &amp; b>'],
  [
    'a link whose text is the address of somebody else',
    '[https://github.com/x](https://evil.example/y) [www.gov.uk](https://evil.example)',
    '<https://evil.example/y|https://github.com/x (evil.example)> <https://evil.example|www.gov.uk (evil.example)>',
  ],
  [
    'a link whose text is an address of the same host',
    '[https://x.y/1](https://x.y/1?z) www.x.y',
    '<https://x.y/1?z|https://x.y/1> <http://www.x.y|www.x.y>',
  ],
  ['a mention around what is not shown', '@` `here @<!-- x -->channel', '@\u2060here @\u2060channel'],
  [
    'code within a quotation',
    '> ```\n> @a/b\n> ```\n\n```\n@a/b\n```',
    '> ```\n> @\u2060a/b\n> ```\n\n```\n@a/b\n```',
  ],
  ['footnotes', 'a[^1] b[^2]\n\n[^1]: word\n[^2]: two words', 'a[^1] b[^2]\n\n[^1]: word\n\n[^2]: two words'],
  [
    'a table in HTML',
    '<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr></table>',
    'a b\nc d',
  ],
  ["an image's text in either quotes", `x <img alt="it's"> <img alt='a "b"'>`, `x it's a "b"`],
  ['a link whose text ends it', '[a|b>c](https://x.y)', '<https://x.y|a¦b&gt;c>'],
  [
    'a link whose text mentions',
    '[@channel <!here>](https://x.y)',
    `<https://x.y|@${J}channel &lt;!here&gt;>`,
  ],
  ['a link by name', '[a][b]\n\n[b]: https://x.y "t"', '<https://x.y|a>'],
  ['the first of two definitions', '[a][b]\n\n> [b]: https://x.y\n> [b]: https://q.r', '<https://x.y|a>'],
  ['a link without an address', '[a][nowhere]', '[a][nowhere]'],
  ['a link to a script', '[a](javascript:alert(1))', 'a'],
  ['a link within the repository', '[a](docs/a.md)', 'a'],
  ['a link with broken escapes', '[a](https://x.y/%)', '<https://x.y/%|a>'],
  ['a bare address', 'see https://x.y/z.', 'see <https://x.y/z|https://x.y/z>.'],
  ['an address in brackets', '<https://x.y>', '<https://x.y|https://x.y>'],
  [
    'an issue',
    'fixes #7, GH-8',
    'fixes <https://github.com/uktrade/demo/issues/7|#7>, <https://github.com/uktrade/demo/issues/8|GH-8>',
  ],
  ['an issue of another repository', 'a/b#7', '<https://github.com/a/b/issues/7|a/b#7>'],
  ['what is no issue', 'x#7 #7a a-#7 &#55;', 'x#7 #7a a-#7 7'],
  [
    'a pull request by its address',
    'https://github.com/uktrade/demo/pull/7',
    '<https://github.com/uktrade/demo/pull/7|#7>',
  ],
  ['one of another repository', 'https://github.com/a/b/pull/7', '<https://github.com/a/b/pull/7|a/b#7>'],
  [
    'a comparison',
    'https://github.com/uktrade/demo/compare/v1...v2',
    '<https://github.com/uktrade/demo/compare/v1...v2|v1...v2>',
  ],
  [
    'a commit',
    'https://github.com/uktrade/demo/commit/c0ffee1234567890',
    '<https://github.com/uktrade/demo/commit/c0ffee1234567890|c0ffee1>',
  ],
  ['an image', '![a <b>](https://x.y/z.png)', '<https://x.y/z.png|a &lt;b&gt;>'],
  ['an image without a text', '![](https://x.y/z.png)', '<https://x.y/z.png|image>'],
  ['an image that links', '[![a](https://x.y/z.png)](https://q.r)', '<https://q.r|a>'],
  ['a quotation', '> a\n> b', '> a\n> b'],
  ['what would be one', '\\> a', `${J}&gt; a`],
  ['a narrow table', '| a | b |\n|--|--|\n| 1 | <!here> |', '```\na  b\n─  ───────\n1  &lt;!here&gt;\n```'],
  ['a table with links', '| a | b |\n|--|--|\n| 1 | [x](https://x.y) |', '• *a*: 1 · *b*: <https://x.y|x>'],
  ['a line across', 'a\n\n---\n\nb', 'a\n\n———\n\nb'],
  ['a line end', 'a  \nb\\\nc', 'a\nb\nc'],
  ['HTML of form', '<b>a</b><br>b <kbd>c</kbd>', 'a\nb c'],
  ['details', '<details>\n<summary>More</summary>\n\ntext\n\n</details>', 'More\n\ntext'],
  ['a comment', 'a <!-- <!here> --> b', 'a  b'],
  ['HTML that is none', '<app>-<env>', '&lt;app&gt;-&lt;env&gt;'],
  ['HTML with an event', '<a onclick="x">y</a><script>z</script>', 'y&lt;script&gt;z&lt;/script&gt;'],
  ['controls', 'a\u0007\u202eb', 'a  b'],
  ['nothing', ' \n\n', ''],
  ['a heading of two lines', 'A\nb\n===', '*A b*'],
  ['a heading of nothing that is shown', '# <!-- x -->\n\na', 'a'],
  ['bold within a word of a heading', '# a**b**c', '*abc*'],
  ['marks of nothing that is shown', 'a **<!-- x -->** b', 'a  b'],
  ['a mark before what is not shown', '**b**<!-- x -->c', `*b*${Z}c`],
  ['a comment at the end of a line', 'a <!-- x -->\nb', 'a\nb'],
  ['two paragraphs of a quotation', '> a\n>\n> b', '> a\n> \n> b'],
  ['a block of code without code', 'a\n\n```\n\n```\n\nb', 'a\n\nb'],
  ['a footnote of two paragraphs', 'a[^1]\n\n[^1]: b\n\n    c', 'a[^1]\n\n[^1]: b\nc'],
  ['an item of two lines', '- a\n  b', '• a\n    b'],
  ['a nested item of two lines', '- a\n  - b\n    c', '• a\n    ◦ b\n        c'],
  ['lists nested deeply', '- a\n  - b\n    - c\n      - d', '• a\n    ◦ b\n        ▪ c\n            • d'],
  ['an item without a text', '-\n- a', '• \n• a'],
  ['an item that begins with what is not shown', '- <!-- x -->\n\n  a', '• a'],
  ['code at the beginning of an item', '- ```\n  a\n  b\n  ```\n- c', '• \n```\na\nb\n```\n• c'],
  ['spaces in a table', '| a  b | |\n|--|--|\n| 1 | |', '```\na b\n───  \n1\n```'],
  ['a row with too few cells', '| a | b |\n|--|--|\n| 1 |', '```\na  b\n─  ─\n1\n```'],
  ['a row with too many cells', '| a |\n|--|\n| 1 | [x](https://x.y) |', '• *a*: 1 · <https://x.y|x>'],
  ['two rows with links', '| a |\n|--|\n| [x](https://x.y) |\n| 1 |', '• *a*: <https://x.y|x>\n• *a*: 1'],
  ['a row with an empty cell', '| | b |\n|--|--|\n| [x](https://x.y) | |', '• <https://x.y|x>'],
  ['lines in a cell', '| **a** |\n|--|\n| [x](https://x.y)<br>b |', '• *a*: <https://x.y|x> b'],
  ['an image by name', '![a][b]\n\n[b]: https://x.y', '<https://x.y|a>'],
  ['a link without a text', '[](https://x.y)', '<https://x.y|https://x.y>'],
  ['a link within the repository with marks', '[2*3](docs/a.md)', '2∗3'],
  ['a link within the repository with a number', '[#7](docs/a.md)', '#7'],
  ...(
    [
      ['an issue', 'github.com/uktrade/demo/issues/7', '#7'],
      ['a tab of a pull request', 'github.com/uktrade/demo/pull/7/files', undefined],
      ['a commit of another repository', 'github.com/a/b/commit/c0ffee1234567890', 'a/b@c0ffee1'],
      ['a branch as a commit', 'github.com/uktrade/demo/commit/main', undefined],
      ['a comparison of another repository', 'github.com/a/b/compare/v1...v2', 'a/b@v1...v2'],
      ['a repository', 'github.com/uktrade/demo', undefined],
      ['a pull request elsewhere', 'gitlab.com/a/b/pull/7', undefined],
    ] as const
  ).map(([name, path, shown]): [string, string, string] => [
    `the address of ${name}`,
    `https://${path}`,
    `<https://${path}|${shown ?? `https://${path}`}>`,
  ]),
];

describe('a release note in Slack’s markup', () => {
  it.each(rows)('%s: %j', (_, markdown, mrkdwn) => {
    expect(convert(markdown)).toBe(mrkdwn);
  });

  it.each([
    ['a table as wide as code gets', 70, 6, true],
    ['one that is wider', 71, 6, false],
  ])('shows %s in its columns, or not', (_, first, second, code) => {
    const cells = ['a'.repeat(first), 'b'.repeat(second)];
    const text = convert(`| ${cells.join(' | ')} |\n|--|--|\n| 1 | 2 |`);
    expect(text).toBe(
      code
        ? `\`\`\`\n${cells.join('  ')}\n${'─'.repeat(70)}  ──────\n${'1'.padEnd(70)}  2\n\`\`\``
        : `• *${cells.join('*: 1 · *')}*: 2`,
    );
  });

  it.each([
    ['deep quotations', `plain\n${'>'.repeat(12)} **a**`, `${'> '.repeat(12)}*a*`],
    ['deeper ones', `plain\n${'>'.repeat(13)} **a**`, `${'>'.repeat(13)} ∗∗a∗∗`],
    ['many marks', '*a* '.repeat(1_000), '_a_ _a_'],
    ['more of them', `${'*a* '.repeat(1_000)}*`, '∗a∗ ∗a∗'],
  ])('shows %s as markup or as they are written', (_, markdown, shown) => {
    expect(convert(markdown).replaceAll('&gt;', '>')).toContain(shown);
  });

  it('is a text for each block', () => {
    expect(renderMrkdwn('# A\n\nb\n\n- c', repository)).toEqual(['*A*', 'b', '• c']);
  });

  it.each([
    ['quotations', '>'.repeat(20_000)],
    ['lists', '- '.repeat(10_000)],
    ['marks', '*a_'.repeat(6_000)],
    ['brackets', '['.repeat(20_000)],
  ])('shows a text of nothing but %s as it is written', (_, text) => {
    expect(convert(text).length).toBeGreaterThan(1_000);
  });
});

/** What could speak to Slack, outside of code: a mention, or a `<` that is no link to the web. */
function active(text: string): string[] {
  const links = text.replace(/<https?:\/\/[^\s<>|]+\|[^<>|\n]*>/g, ' ');
  const outside = links.replace(/```\n[^]*?\n```/g, '').replace(/`[^`\n]+`/g, '');
  return [
    ...(links.match(/<.{0,20}/g) ?? []),
    ...(outside.match(/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_].{0,20}/gu) ?? []),
  ];
}

describe('whatever the note says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<!here>,<!channel|x>,<@U1>,<#C1>,@channel, @here ,&lt;!here&gt;,<https://x.y|z>,[a](,https://x.y,),](,![,**,*,_,~~,`,```,\n```\n,\n,\n\n,> ,- ,1. ,| a | b |\n|--|--|\n,# ,#7,a/b#7,<b>,</b>,<!--,-->,<a href="x">,&amp;,&,<,>,|,\\,    ,x'.split(
        ',',
      ),
    ),
    fc.string({ maxLength: 8 }),
  );
  it('it mentions nobody, and opens nothing but links to the web', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const block of renderMrkdwn(pieces.join(''), repository)) expect(active(block)).toEqual([]);
      }),
      { numRuns: 1_000, examples: [[['@`', ' `0']], [['> ', '    ', '@channel']]] },
    );
  });
});
