import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { listBlocks } from './markdown-blocks.js';
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
