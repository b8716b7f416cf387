import { describe, expect, it } from '@jest/globals';
import { PlatformError, UsageError } from '../../core/errors.js';
import { getPackageTarget } from './package-target.js';
import type { GivenTarget } from './package-target.js';

function target(given: Partial<GivenTarget>, files: Readonly<Record<string, string>> = {}) {
  const reader = { read: (path: string) => Promise.resolve(files[path]) };
  return getPackageTarget(
    { registry: 'pypi', name: undefined, version: undefined, ...given },
    '/checkout',
    reader,
  );
}

const pyproject = (text: string) => ({ '/checkout/pyproject.toml': text });
const file = (value: object) => ({ '/checkout/package.json': JSON.stringify(value) });

describe('the package that is meant', () => {
  it.each<[string, Partial<GivenTarget>, Record<string, string>, string, string]>([
    ['given', { name: 'Demo_Pkg', version: 'v1.0-rc1' }, {}, 'demo-pkg', '1.0rc1'],
    ['of [project]', {}, pyproject('[project]\nname = "Demo.Pkg"\nversion = "1.0"'), 'demo-pkg', '1.0'],
    ['of [tool.poetry]', {}, pyproject('[tool.poetry]\nname = "demo"\nversion = "1.0"'), 'demo', '1.0'],
    [
      'of both, where [project] leaves the version to poetry',
      {},
      pyproject('[project]\nname = "demo"\ndynamic = ["version"]\n[tool.poetry]\nversion = "2.0"'),
      'demo',
      '2.0',
    ],
    [
      'with a dynamic version, which is given',
      { version: '3.0' },
      pyproject('[project]\nname = "demo"\ndynamic = ["version"]'),
      'demo',
      '3.0',
    ],
    [
      'named differently',
      { name: 'DEMO' },
      pyproject('[project]\nname = "demo"\nversion = "1.0"'),
      'demo',
      '1.0',
    ],
    [
      'of package.json',
      { registry: 'npm' },
      file({ name: '@uktrade/demo', version: '1.0.0' }),
      '@uktrade/demo',
      '1.0.0',
    ],
    [
      'of package.json with a byte order mark',
      { registry: 'npm' },
      { '/checkout/package.json': '\uFEFF{"name":"demo","version":"1.0.0"}' },
      'demo',
      '1.0.0',
    ],
    [
      'of a tag, for npm',
      { registry: 'npm', name: 'demo', version: 'v1.2.3-rc.1' },
      {},
      'demo',
      '1.2.3-rc.1',
    ],
  ])('can be %s', async (_, given, files, name, version) => {
    expect(await target(given, files)).toEqual({ registry: given.registry ?? 'pypi', name, version });
  });

  it.each<[string, Partial<GivenTarget>, Record<string, string>, RegExp]>([
    ['no file', {}, {}, /there is no \/checkout\/pyproject\.toml/],
    ['a broken file', {}, pyproject('[project'), /could not be read/],
    ['a broken package.json', { registry: 'npm' }, { '/checkout/package.json': '{' }, /could not be read/],
    ['a file without a name', {}, pyproject('[project]\nversion = "1.0"'), /no name/],
    ['a file without a version', {}, pyproject('[project]\nname = "demo"'), /no version/],
    [
      'a dynamic version',
      {},
      pyproject('[project]\nname = "demo"\ndynamic = ["version"]'),
      /dynamic = \["version"\]/,
    ],
    [
      'a computed version',
      {},
      pyproject(
        '[tool.poetry]\nname = "demo"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true',
      ),
      /poetry-dynamic-versioning/,
    ],
    [
      'a placeholder',
      { registry: 'npm' },
      file({ name: 'demo', version: '0.0.0-development' }),
      /placeholder/,
    ],
    [
      'another project',
      { name: 'other' },
      pyproject('[project]\nname = "demo"\nversion = "1.0"'),
      /"other".*"demo"/,
    ],
    ['a wrong name', { name: '../demo', version: '1.0' }, {}, /not the name of a package/],
    [
      'a wrong npm name',
      { registry: 'npm', name: '@/demo', version: '1.0.0' },
      {},
      /not the name of a package/,
    ],
    ['a wrong version', { name: 'demo', version: '1.0.x' }, {}, /"1\.0\.x", which is not a version/],
    [
      'a wrong npm version',
      { registry: 'npm', name: 'demo', version: '1.0' },
      {},
      /"1\.0", which is not a version/,
    ],
  ])('is refused for %s, with a way out', async (_, given, files, message) => {
    const error: unknown = await target(given, files).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformError);
    // Usage is wrong only where an input is, not the file that it was read from.
    expect(error instanceof UsageError).toBe(String(error).includes('The input'));
    expect(error).toMatchObject({ hint: expect.stringMatching(/\w/) as unknown });
    expect(String(error)).toMatch(message);
  });
});
