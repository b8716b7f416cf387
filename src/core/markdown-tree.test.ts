import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { leavesOpen, listBlocks } from './markdown-tree.js';

const LONGEST = 65_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

describe('the blocks of a text', () => {
  it.each([
    '# A\n\ntext *b* `c` [d](e) ![f](g) <h> <i@j.k>\n\n- l\n  - m\n\n> n\n\n```\n# o\n```\n',
    'A\n===\n\n[b]: https://c "d"\n\n<!-- e\n\nf -->\n\n    # g\n\n***\n\nh\\\ni  \n',
    '# A\r\n\r\n[b][c] &amp; \\# d\r\n1. e\r\n\r\n   f\r\n',
    '- - - - - - - - - - - - - - - - - - - - - - - - -\n\n# A',
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
