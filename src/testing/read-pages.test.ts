import { describe, expect, it } from '@jest/globals';
import { readPages } from './read-pages.js';

describe('readPages', () => {
  it.each([
    ['there is no token', undefined],
    ['the token stays the same', 'b'],
  ])('reads until %s', async (_, last) => {
    const tokens: Record<string, string | undefined> = { start: 'a', a: 'b', b: last };
    const read = (token = 'start'): Promise<string> => Promise.resolve(token);
    await expect(readPages(read, (page) => tokens[page])).resolves.toEqual(['start', 'a', 'b']);
  });

  it('ends where the tokens do not', async () => {
    const endless = readPages((token = '') => Promise.resolve(`${token}x`), String);
    await expect(endless).rejects.toThrow('After 1000 pages there is still another one.');
  });
});
