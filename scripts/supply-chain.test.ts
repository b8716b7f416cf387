import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

interface LockedPackage {
  integrity?: string;
  link?: boolean;
  resolved?: string;
}

describe('what npm installs', () => {
  it('has a hash in the lockfile, each package of it, and comes from the registry in use', async () => {
    const { packages } = JSON.parse(await read('package-lock.json')) as {
      packages: Record<string, LockedPackage>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    const loose = installed.filter(
      ([, { integrity = '', link, resolved = '' }]) =>
        link === true || !integrity.startsWith('sha512-') || /^(git|file|http:)/.test(resolved),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('runs nothing when it is installed', async () => {
    expect((await read('.npmrc')).split('\n')).toContain('ignore-scripts=true');
  });

  it('is asked for by exact versions', async () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(await read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the licences in dist', () => {
  it('name each package that is bundled, with a licence that lets us pass it on', async () => {
    const text = await read('dist/licenses.txt');
    const named = new Map(
      [...text.matchAll(/^(@?[\w./-]+) \d\S* \((.+)\)$/gm)].map(([, name = '', license = '']) => [
        name,
        license,
      ]),
    );
    const bundled = await bundledPackages();
    expect(bundled.length).toBeGreaterThan(50);
    expect(bundled.filter((name) => !named.has(name))).toEqual([]);
    const permissive = /^\(?(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0)(?: OR [\w.-]+)?\)?$/;
    expect([...named].filter(([, license]) => !permissive.test(license))).toEqual([]);
  });
});

/** By the comments that the readable bundle has before each file: `// node_modules/ms/index.js`. */
async function bundledPackages(): Promise<string[]> {
  const folder = join(root, 'dist/readable');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/^ *\/\/ (?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(found)].sort();
}
