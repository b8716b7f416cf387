import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { registry } from '../../src/commands/registry.js';
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
  const shown = `${recorded.terminal.stderr}${recorded.terminal.stdout}`;
  expect(shown).not.toContain('\u001b');
  expect(brokenLines(shown)).toEqual([]);
  expect([recorded.exitCode, recorded.terminal.exitCode]).toEqual([
    page.exitCode,
    page.terminalExitCode ?? page.exitCode,
  ]);
}

/** As wide as the terminal of the pages. */
const COLUMNS = 80;

/** Lines that the terminal would break within a word: those that are too wide, and are neither a command nor have a word that is. */
function brokenLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.length > COLUMNS && !/^ *\$ | && /.test(line))
    .filter((line) => line.split(' ').every((word) => word.length <= COLUMNS - 4));
}

const READING = new Set(['codebase-list', 'codebase-plan']);
/** The page on which a verb finds nothing to do or to show. */
const NOTHING_TO_DO: ReadonlyMap<string, string> = new Map([
  ['codebase-build', 'unchanged'],
  ['codebase-deploy', 'unchanged'],
  ['codebase-history', 'empty'],
  ['codebase-list', 'empty'],
  ['codebase-plan', 'nothing'],
  ['codebase-prepare', 'unchanged'],
  ['codebase-rollback', 'nothing'],
  ['codebase-status', 'empty'],
  ['config-validate', 'empty'],
  ['deployment-check', 'first'],
  ['execution-approve', 'nothing'],
  ['execution-stop', 'nothing'],
  ['execution-watch', 'nothing'],
  ['package-check', 'absent'],
  ['package-publish', 'unchanged'],
  ['pipeline-generate', 'unchanged'],
  ['pipeline-run', 'joined'],
  ['project-build', 'joined'],
  ['release-announce', 'unchanged'],
  ['release-check', 'nothing'],
  ['release-tag', 'unchanged'],
  ['service-deploy', 'unchanged'],
  ['service-logs', 'empty'],
  ['service-terraform', 'unchanged'],
  ['version-check', 'up-to-date'],
  ['workflow-dispatch', 'joined'],
  ['workflow-report', 'skipped'],
]);
/** They post, wait for or check what they are given. */
const WITH_WORK_ALWAYS = new Set([
  'notify-add-comment',
  'notify-post-message',
  'package-await',
  'pull-request-check',
  'setup-check',
]);

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

  it.each(Object.keys(registry))('show %s that succeeds, that fails, and in a dry run', async (verb) => {
    const pages = [...pageCases.values()].filter((page) => page.verb === verb);
    const inputs = (await registry[verb]?.load())?.inputs ?? {};
    expect(pages.filter(({ exitCode }) => exitCode === 0)).not.toHaveLength(0);
    expect(pages.filter(({ exitCode }) => exitCode !== 0)).not.toHaveLength(0);
    // What only reads does the same in a dry run.
    const changes = 'dry-run' in inputs && !READING.has(verb);
    const dry = pages.filter((page) => page.inputs['dry-run'] === 'true' || page.inputs['mode'] === 'plan');
    expect(dry.length > 0).toBe(changes);
    expect(NOTHING_TO_DO.has(verb) || WITH_WORK_ALWAYS.has(verb)).toBe(true);
    const nothing = pages.filter(({ name }) => name === NOTHING_TO_DO.get(verb));
    expect(nothing).toHaveLength(NOTHING_TO_DO.has(verb) ? 1 : 0);
  });

  it.each(names.filter(({ borrows }) => !borrows).map(({ name }) => name))('%s', hold);
});

describeWithTools(['twine'], 'the pages of uploads', () => {
  it.each(names.filter(({ borrows }) => borrows).map(({ name }) => name))('%s', hold);
});
