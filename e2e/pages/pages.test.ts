import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../harness/root.js';
import { describeWithTools } from '../harness/tools.js';
import { pageCases } from './cases.js';
import { recordPage } from './record-page.js';
import { renderPage } from './render-page.js';

const folder = join(root, 'docs', 'pages');
/** `npm run pages` writes the pages that differ, so that the difference is seen in review. */
const updating = (process.env['UPDATE_PAGES'] ?? '') !== '';

const listPages = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.md')).map((name) => name.replace(/\.md$/, ''));

async function hold(name: string): Promise<void> {
  const page = pageCases.get(name);
  if (page === undefined) throw new Error(`There is no page ${name}.`);
  const recorded = await recordPage(page);
  const file = join(folder, `${name}.md`);
  const rendered = renderPage(page, recorded);
  if (updating) await writeFile(file, rendered);
  expect(rendered).toBe(await readFile(file, 'utf8'));
  expect([recorded.exitCode, recorded.terminal.exitCode]).toEqual([
    page.exitCode,
    page.terminalExitCode ?? page.exitCode,
  ]);
}

const names = [...pageCases].map(([name, { verb }]) => ({ name, borrows: verb === 'package-publish' }));

describe('the pages that people see', () => {
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    if (!updating) return;
    for (const name of await listPages()) if (!pageCases.has(name)) await rm(join(folder, `${name}.md`));
  });

  it('are those of the cases', async () => {
    if (!updating) expect((await listPages()).sort()).toEqual([...pageCases.keys()].sort());
  });

  it.each(names.filter(({ borrows }) => !borrows).map(({ name }) => name))('%s', hold);
});

describeWithTools(['twine'], 'the pages of uploads', () => {
  it.each(names.filter(({ borrows }) => borrows).map(({ name }) => name))('%s', hold);
});
