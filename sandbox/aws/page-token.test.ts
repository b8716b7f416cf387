import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { page } from './page-token.js';

function walk(items: readonly string[], size: number): string[][] {
  const pages: string[][] = [];
  let token: string | undefined;
  for (let count = 0; count <= items.length; count += 1) {
    const found = page(items, (item) => item, size, token);
    if (found === undefined) throw new Error('our own token was refused');
    pages.push(found.items);
    token = found.nextToken;
    if (token === undefined) return pages;
  }
  throw new Error(`After ${pages.length} pages of ${items.length} items there is still another one.`);
}

describe('page', () => {
  it('gives every item once, in order, in full pages but for the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 12 }), (names, size) => {
        const items = [...names].sort((a, b) => (a < b ? -1 : 1));
        const pages = walk(items, size);
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      }),
    );
  });

  it('goes on after the last item given, although others came and went', () => {
    const first = page(['a', 'c', 'e', 'g'], String, 2, undefined);
    expect(first?.items).toEqual(['a', 'c']);
    expect(page(['b', 'd', 'e', 'g'], String, 2, first?.nextToken)?.items).toEqual(['d', 'e']);
  });

  it.each(['', 'nonsense', Buffer.from('{"v":2,"after":"a"}').toString('base64')])(
    'refuses the token %j',
    (token) => {
      expect(page(['a'], String, 1, token)).toBeUndefined();
    },
  );
});
