import { describe, expect, it } from '@jest/globals';
import { indexed } from '../../testing/fake-index.js';
import type { BuiltFile } from './built-files.js';
import { compareFiles } from './package-state.js';

const built = (filename: string, sha256 = 'a'): BuiltFile => ({
  filename,
  path: `/dist/${filename}`,
  kind: 'wheel',
  size: 1,
  hashes: { sha256, sha512: `${sha256}512`, sha1: `${sha256}1` },
});
const json = (...files: ReturnType<typeof indexed>[]) => ({ face: 'the JSON API', files });
const simple = (...files: ReturnType<typeof indexed>[]) => ({ face: 'the simple index', files });
const [w, s] = [indexed('w', 'a'), indexed('s', 'a')];

describe('built files and indexes', () => {
  it.each([
    ['both have all', [json(w, s), simple(w, s)], 'published'],
    ['one has all, the other is late', [json(w, s), simple()], 'published'],
    ['each has another one', [json(w), simple(s)], 'published'],
    ['none has any', [json(), simple()], 'absent'],
    ['one has one', [json(), simple(w)], 'partial'],
    ['one is different', [json(w, indexed('s', 'b')), simple(w, s)], 'different'],
    ['one is different, and one is missing', [json(indexed('s', 'b')), simple()], 'different'],
    ['only others are there', [json(indexed('x', 'a')), simple()], 'absent'],
  ])('where %s: %#', (_, listings, state) => {
    expect(compareFiles([built('w'), built('s')], listings).state).toBe(state);
  });

  it.each([
    ['any file is there', [json(), simple(w)], 'published'],
    ['none is there', [json(), simple()], 'absent'],
  ])('without built files, where %s', (_, listings, state) => {
    expect(compareFiles(undefined, listings).state).toBe(state);
  });

  it('are listed with what is wrong', () => {
    const { files } = compareFiles(
      [built('w'), built('s')],
      [json(indexed('w', 'b'), indexed('x', 'c', true)), simple()],
    );
    expect(files).toEqual([
      expect.objectContaining({
        filename: 'w',
        state: 'different',
        differences: ['the JSON API has sha256 b, not a'],
      }),
      expect.objectContaining({
        filename: 's',
        state: 'missing',
        missingFrom: ['the JSON API', 'the simple index'],
      }),
      expect.objectContaining({
        filename: 'x',
        state: 'published',
        built: false,
        yanked: true,
        missingFrom: ['the simple index'],
      }),
    ]);
  });

  it('are compared by any hash that both have, and never by none', () => {
    const other = { filename: 'w', hashes: { sha512: 'a512', md5: 'x' }, yanked: false };
    expect(compareFiles([built('w')], [json(other)]).state).toBe('published');
    const wrong = { ...other, hashes: { sha512: 'a512', sha1: 'b' } };
    expect(compareFiles([built('w')], [json(wrong)]).state).toBe('different');
    const none = { ...other, hashes: { md5: 'x' } };
    expect(() => compareFiles([built('w')], [json(none)])).toThrow('without a hash');
  });
});
