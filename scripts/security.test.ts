import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

/** The tests that a page names: [`title`](file). */
async function namedTests(page: string): Promise<{ title: string; file: string }[]> {
  const folder = dirname(page);
  return [...(await read(page)).matchAll(/\[`([^`]+)`\]\(([^)#]+\.test\.ts)\)/g)].map(
    ([, title = '', file = '']) => ({ title, file: join(folder, file) }),
  );
}

describe.each(['SECURITY.md', 'docs/security.md'])('the tests that %s names', (page) => {
  it('are there, under these titles', async () => {
    const named = await namedTests(page);
    expect(named.length).toBeGreaterThan(4);
    const missing = await Promise.all(
      named.map(async ({ title, file }) => {
        const text = await read(file).catch(() => '');
        return [`'${title}'`, `"${title}"`].some((quoted) => text.includes(quoted)) ? [] : [{ title, file }];
      }),
    );
    expect(missing.flat()).toEqual([]);
  });
});

it('every promise of SECURITY.md names a test', async () => {
  const [, promises = ''] = (await read('SECURITY.md')).split('## What the design guarantees');
  const items = promises.split(/^- /m).slice(1);
  expect(items.length).toBeGreaterThan(4);
  expect(items.filter((item) => !item.includes('.test.ts)'))).toEqual([]);
});

describe('the workflows', () => {
  it('pins each third-party action to a commit', async () => {
    const folder = join(root, '.github/workflows');
    const texts = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    const used = texts.flatMap((text) =>
      [...text.matchAll(/^\s*-?\s*uses: ([^\s#]+)/gm)].map(([, uses = '']) => uses),
    );
    const others = used.filter((uses) => !/^(?:\$\/|\.\/|uktrade\/platform-tools\b)/.test(uses));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });
});

describe('the policies in docs/iam', () => {
  it('has a reason for each resource that is a star', async () => {
    const names = (await readdir(join(root, 'docs/iam'))).filter((name) => name.endsWith('.json'));
    const stars = await Promise.all(
      names.map(async (name) => starsOf(name, await read(join('docs/iam', name)))),
    );
    const [, reasons = ''] = (await read('docs/security.md')).split('## Policies');
    const explained = [...reasons.matchAll(/^\| `([a-z]+:\w+)` +\| \S/gm)].map(([, action = '']) => action);
    expect([...new Set(stars.flat().map(({ action }) => action))].sort()).toEqual(explained);
  });
});

function starsOf(name: string, json: string): { name: string; action: string }[] {
  interface Policy {
    Statement: { Action: string[]; Resource: string[] }[];
  }
  return Object.values(JSON.parse(json) as Record<string, Policy>)
    .flatMap(({ Statement }) => Statement)
    .filter(({ Resource }) => Resource.includes('*'))
    .flatMap(({ Action }) => Action.map((action) => ({ name, action })));
}
