import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { insertBlock, leavesOpen, listBlocks } from './markdown-blocks.js';
import type { MarkdownBlock } from './markdown-blocks.js';

const LONGEST = 65_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

describe('the blocks of a text', () => {
  it.each([
    '# A\n\ntext *b* `c` [d](e) ![f](g) <h> <i@j.k>\n\n- l\n  - m\n\n> n\n\n```\n# o\n```\n',
    'A\n===\n\n[b]: https://c "d"\n\n<!-- e\n\nf -->\n\n    # g\n\n***\n\nh\\\ni  \n',
    '# A\r\n\r\n[b][c] &amp; \\# d\r\n1. e\r\n\r\n   f\r\n',
    '- - - - - - - - - - - - - - - - - - - - - - - - -\n\n# A',
    '```\na\n\n',
    'x\n\n~~~~\na\n~~~\nb\n',
    '<!-- a\n\nb\n',
    '<pre>\na\n',
    '<div>\na\n\nb\n',
    '    a\n\n    b\nc\n',
    '    a\n   b\n',
    '    a\n    b\n\n\nc\n',
    '> a\nb\n\nc\n',
    '> a\n> b\n>\nc\n',
    '[a]: b\n===\n',
    '[a]: b\n[c]: d\n===\n',
    '[a]: b\nc\n',
    '[a]: b\n[c]: d\n',
    '> a\n> ===\n\nb\n===\n',
    '> a\n===\n\nb\n',
    '- a\n- b\n\n  c\n* d\n',
    'a\n    b\n1. c\n2) d\n',
  ])('%j: are those of the whole syntax', (text) => {
    const wanted = fromMarkdown(text).children.map(({ type, position }) => [
      type,
      position?.start.offset,
      position?.end.offset,
    ]);
    expect(listBlocks(text).map(({ type, start, end }) => [type, start, end])).toEqual(wanted);
  });

  /** Texts that differ in one thing each, where CommonMark looks closely. */
  const CLOSE_CASES: [what: string, texts: string[]][] = [
    [
      'titles of definitions',
      [
        ...[
          '[a]: b "t"',
          "[a]: b 't'",
          '[a]: b (t)',
          '[a]: b "t" c',
          '[a]: b "t\nu"',
          '[a]: b\n"t" c',
          '[a]: b\n"t"',
        ],
        ...[
          '[a]: b"t"',
          '[a]: <b>"t"',
          '[a]: b "t\\"u"',
          '[a]: b "t\\\\"',
          '[a]: b (t\\)u)',
          '[a]: b (t(u)',
          "[a]: b 't\\'u'",
        ],
      ],
    ],
    [
      'addresses of definitions',
      [
        ...[
          '[a]:\nb',
          '[a]: <b c> "t"',
          '[a]: <b\nc>',
          '[a]: <b<c>',
          '[a]: <b\\>c>',
          '[a]: <b\\<c>',
          '[a]: <b\\\\>',
          '[a]: <>',
        ],
        ...[
          '[a]: b(c)d',
          '[a]: b(c',
          '[a]: b)c',
          '[a]: b\\)c',
          '[a]: b\\(c',
          '[a]: b\\\\(c)',
          '[a]: b\u007fc',
          '[a]: b\u0001c',
        ],
      ],
    ],
    [
      'names of definitions',
      [
        ...['[ ]: b', '[a\\]b]: c', '[a]b: c', 'y [a]: b', '[a]: b\n[c]: d "t"\n[e] f'],
        ...[`[${'a'.repeat(999)}]: b`, `[${'a'.repeat(1000)}]: b`],
      ],
    ],
    [
      'tabs',
      [
        '\ta\nb',
        '  \ta\nb',
        '-\ta\n\n\tb',
        '- a\n\n\tb',
        '>\t\ta',
        'a\tb',
        '1.\ta\n\n   b',
        ' \t- a',
        '*\t*\t*',
      ],
    ],
    [
      'HTML',
      [
        ...['<script>\na\n\nb</script>\nc', '<STYLE>\na\n\nb</style> x\nc', '<textarea\na\n\n</textarea>\nb'],
        ...['<?a\n\nb?>\nc', '<!A\n\nb>\nc', '<![CDATA[\n\n]]>\nc', '<!-- a --> b\nc', '<!-->\na'],
        ...[
          '<DIV\na\n\nb',
          '</div>\na\n\nb',
          '<divx\na\n\nb',
          '<hr/>\na\n\nb',
          '< div>\na\n\nb',
          'a\n<div>\nc\n\nd',
        ],
        ...['<b>\na\n\nc', '<b> x\na\n\nc', 'a\n<b>\nc', '</b >\na\n\nc', '<b c= >\na\n\nc'],
        '<b c="d" e=\'f\' g=h i>\na\n\nc',
      ],
    ],
    [
      'lists',
      [
        ...[
          '-\n  a',
          '-\n\n  a',
          '-\n- a',
          '- a\n\n\n  b',
          '-     a\n\n  b',
          '-    a\n\n     b',
          '10. a\n\n    b',
        ],
        ...[
          '1234567890. a',
          '- a\n -b',
          'a\n-\nb',
          'a\n2. b',
          'a\n1. b',
          'a\n- b',
          '- a\n* b\n+ c',
          '1. a\n2) b',
        ],
        ...['   - a\n\n     b', '    - a', '- > a\n  b\nc'],
      ],
    ],
    [
      'lines across the page, and what is none',
      ['* * *\na', '* a *', '_ _ _', '-- -', '--', 'a\n  ===  \nb', 'a\n= =', 'a\n    ===\nb', '\n\n==='],
    ],
    [
      'fences and headings',
      [
        ...[
          '~~~\na\n```\n~~~~\nb',
          '```a`b\nc',
          '``` x\na\n``` \nb',
          '```\na\n    ```\nb',
          '   ```\na\n  ```\nb',
        ],
        ...['####### a', '#', '#a', '## a ##\nb', '   # a'],
      ],
    ],
    ['quotations', ['> a\n\n> b', '>a\n>\n>b', '   > a', '> > a\n> b\nc', '> - a\nb', '> ```\na']],
  ];

  it.each(CLOSE_CASES)('are those of the whole syntax, in %s', (_, texts) => {
    for (const piece of texts)
      for (const text of [`${piece}\n`, `${piece}\nx\n`]) {
        const wanted = fromMarkdown(text).children.map(({ type, position }) => [
          type,
          position?.start.offset,
          position?.end.offset,
        ]);
        const found = listBlocks(text).map(({ type, start, end }) => [type, start, end]);
        expect([text, found]).toEqual([text, wanted]);
      }
  });

  it.each(['>', '> ', '[', '![', '*a', '_a ', '<a ', '](', '1. ', '+ ', '> - '])(
    'come at once of %j as often as a body can hold it',
    (piece) => {
      const text = `${filled(piece)}\n\n## Upgrade path\n`;
      expect(listBlocks(text).at(-1)).toEqual({
        type: 'heading',
        depth: 2,
        start: text.indexOf('##'),
        end: text.length - 1,
      });
    },
  );

  /** What begins and ends blocks, and what only looks like it. */
  const PIECES = [
    ...[
      '\n',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      ' ',
      '  ',
      '    ',
      '- ',
      '-',
      '+ ',
      '1. ',
      '2. ',
      '10) ',
      '> ',
      '>',
    ],
    ...['# ', '## x', '```', '````', '~~~', '---', '===', '* * *', '=', '|', '_', '`', 'a', 'b c', 'x', '\\'],
    ...[
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
      '<b>',
      '</b>',
      '<b c="d">',
      '<b c=d=e>',
      '<b/>',
      '<?',
      '?>',
    ],
    ...[
      '<!X',
      '<![CDATA[',
      ']]>',
      '[',
      ']',
      '[a]: b',
      '[a]:',
      '[a]: <b>',
      '[a]: b "t',
      '"t"',
      "'t",
      '(t)',
      '"',
      '(',
      ')',
    ],
  ];
  /** Where the parser differs from CommonMark, so that it can't be asked. */
  const DIFFERENT = [
    // An empty item within another container takes the next line.
    /^(?:[ \t]*(?:[-+*>]|\d+[.)])){2,}[ \t]*#*[ \t]*\r?$/m,
    // After indented code, not every list begins.
    /^(?:.*\t| {4}|.*[-+*>.)] {4}).*\r?\n(?:[ \t>]*\r?\n)*[ \t>]*(?:[-+*]|\d+[.)])/m,
    // A tag ends the paragraph of a list or quotation, though none that is only a paragraph.
    /[-+*>.)][^]*[\r\n][ \t>]*<\/?(?:b|pre)\b/,
  ];

  it('are those of the whole syntax, whatever the text', () => {
    const shown = (text: string, blocks: readonly MarkdownBlock[]): unknown[] =>
      blocks.map(({ type, depth, start, end }) => [
        type,
        depth,
        // The parser has a heading begin with the definitions before it,
        type === 'heading' && /^\[/m.test(text) ? undefined : start,
        // and a list with what is open in it end after its last line end.
        text.slice(0, end).trimEnd().length,
      ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = `${pieces.join('')}\n`;
        fc.pre(!DIFFERENT.some((pattern) => pattern.test(text)));
        const wanted = fromMarkdown(text).children.map((node) => ({
          type: node.type,
          depth: node.type === 'heading' ? node.depth : undefined,
          start: node.position?.start.offset ?? 0,
          end: node.position?.end.offset ?? 0,
        }));
        expect(shown(text, listBlocks(text))).toEqual(shown(text, wanted));
      }),
      // The parser has rare faults of its own beside those above: about one in 60,000 texts.
      { numRuns: 2_000, seed: 1 },
    );
  });

  it.each([
    ['> a\n<b>', ['blockquote']],
    ['- -\na', ['list', 'paragraph']],
    ['    a\n2. b', ['code', 'list']],
    ['\ufeff# a', ['heading']],
  ])('%j: are those that CommonMark has, where the parser differs', (text, types) => {
    expect(listBlocks(text).map(({ type }) => type)).toEqual(types);
  });

  it.each([
    ['A\n===\n', ['heading', 1]],
    ['A\nB\n---\n', ['heading', 2]],
    ['### A\n', ['heading', 3]],
    ['A\n', ['paragraph', undefined]],
  ])('of %j have the depth of headings', (text, expected) => {
    const [block] = listBlocks(text);
    expect([block?.type, block?.depth]).toEqual(expected);
  });

  it('say where they are behind a byte order mark', () => {
    expect(listBlocks('\ufeff# a\n')).toEqual([{ type: 'heading', depth: 1, start: 1, end: 4 }]);
  });
});

describe('a text that leaves something open', () => {
  it.each([
    ['```\nx', true],
    ['- ```\n  x', false],
    ['~~~~\nx\n~~~', true],
    ['```\nx\n```', false],
    ['<!-- x', true],
    ['<!-- x -->', false],
    ['<div>\nx', false],
    ['<pre>\nx', true],
    ['x', false],
    ['- x', false],
    ['', false],
  ])('%j: %s', (text, open) => {
    expect(leavesOpen(text)).toBe(open);
  });
});

describe('insertBlock', () => {
  it.each([
    ['at the end', 'a', 1, 'a\n\nx'],
    ['at the beginning', 'a', 0, 'x\n\na'],
    ['into nothing', '', 0, 'x'],
    ['between two lines', 'a\nb', 2, 'a\n\nx\n\nb'],
    ['where there are blank lines', 'a\n\n\nb', 3, 'a\n\nx\n\nb'],
    ['after line ends of Windows', 'a\r\n\r\nb', 5, 'a\r\n\r\nx\n\nb'],
  ])('puts a text %s, with a blank line before it and after it', (_, markdown, at, expected) => {
    expect(insertBlock(markdown, at, 'x')).toBe(expected);
  });
});
