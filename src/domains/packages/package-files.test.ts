import { describe, expect, it } from '@jest/globals';
import type { DistFolder } from '../../providers/files/file-system.js';
import { indexed } from '../../testing/fake-index.js';
import type { BuiltFile } from './package-files.js';
import { compareFiles, listBuiltFiles } from './package-files.js';

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

class FakeDist implements DistFolder {
  constructor(private readonly names: readonly string[]) {}

  entries(folder: string) {
    return Promise.resolve(
      this.names.map((name) => ({
        filename: name.replace(/\/$/, ''),
        path: `${folder}/${name}`,
        isFile: !name.endsWith('/'),
      })),
    );
  }

  fingerprint(path: string) {
    return Promise.resolve({ size: path.length, hashes: { sha256: path, sha512: path, sha1: path } });
  }
}

const pypi = { registry: 'pypi', name: 'demo-pkg', version: '1.0' } as const;
const npm = { registry: 'npm', name: '@uktrade/demo', version: '1.0.0' } as const;

describe('the built files', () => {
  it('are wheels first, then the source distribution', async () => {
    const dist = new FakeDist([
      'demo_pkg-1.0.tar.gz',
      'demo_pkg-1.0-py3-none-any.whl',
      'demo_pkg-1.0.0-cp312-cp312-win_amd64.whl',
    ]);
    expect((await listBuiltFiles(pypi, '/dist', dist)).map(({ filename, kind }) => [filename, kind])).toEqual(
      [
        ['demo_pkg-1.0-py3-none-any.whl', 'wheel'],
        ['demo_pkg-1.0.0-cp312-cp312-win_amd64.whl', 'wheel'],
        ['demo_pkg-1.0.tar.gz', 'sdist'],
      ],
    );
  });

  it.each(['uktrade-demo-1.0.0.tgz', 'demo-1.0.0.tgz'])('of npm are one tarball: %s', async (name) => {
    const files = await listBuiltFiles(npm, '/dist', new FakeDist([name]));
    expect(files).toEqual([expect.objectContaining({ filename: 'demo-1.0.0.tgz', path: `/dist/${name}` })]);
  });

  it.each([
    [pypi, ['demo_pkg-1.1-py3-none-any.whl'], /demo_pkg-1\.1-py3-none-any\.whl \(of version 1\.1\)/],
    [pypi, ['other-1.0.tar.gz'], /other-1\.0\.tar\.gz \(of other\)/],
    [pypi, ['demo_pkg-1.0.tar.gz', 'SHA256SUMS'], /SHA256SUMS \(neither a wheel nor/],
    [pypi, ['demo_pkg-1.0.tar.gz/'], /demo_pkg-1\.0\.tar\.gz \(no file\)/],
    [pypi, [], /holds no file of demo-pkg 1\.0/],
    [npm, ['uktrade-demo-1.0.1.tgz'], /npm pack would name it uktrade-demo-1\.0\.0\.tgz/],
    [npm, ['uktrade-demo-1.0.0.tgz', 'demo-1.0.0.tgz'], /more than the one tarball/],
  ])('are refused for %j with %j', async (target, names, message) => {
    await expect(listBuiltFiles(target, '/dist', new FakeDist(names))).rejects.toThrow(message);
  });
});
