import { describe, expect, it } from '@jest/globals';
import type { DistFolder } from '../../providers/files/dist-folder.js';
import { listBuiltFiles } from './built-files.js';

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
