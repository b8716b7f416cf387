import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeSite } from './site.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'platform-tools-site-'));
  files = writeSite(root, folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

it('has a page for each file of the guide, and its pictures', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      ...['index.html', 'docs/index.html', 'docs/getting-started.html', 'actions/codebase-deploy/index.html'],
      'docs/images/codebase-build-failed.png',
    ]),
  );
  expect(files.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

it('shows examples as they are, and links to the source for what is no page', () => {
  expect(read('index.html')).toContain('oidc_iam_role: ${{ secrets.oidc_iam_role }}');
  expect(read('index.html')).toContain(
    'href="https://github.com/uktrade/platform-tools/tree/main/docs/pages"',
  );
  expect(read('docs/getting-started.html')).toContain(
    'href="https://github.com/uktrade/platform-tools/blob/main/docs/iam/roles/oidc-role-pipelines-account/policy.json"',
  );
});

it('has no link that leads nowhere: each page and each heading is there', () => {
  const links = files
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      [...read(path).matchAll(/ (?:href|src)="(?!https?:|mailto:)([^"]*)"/g)].map(([, target = '']) => {
        const [file = '', anchor] = target.split('#');
        return { path, target, file: file === '' ? path : join(dirname(path), file), anchor };
      }),
    );
  expect(links.length).toBeGreaterThan(200);
  const broken = links.filter(
    ({ file, anchor }) =>
      !existsSync(join(folder, file)) || (anchor !== undefined && !read(file).includes(`id="${anchor}"`)),
  );
  expect(broken.map(({ path, target }) => `${path} -> ${target}`)).toEqual([]);
});
