import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoScenario } from '../../sandbox/scenario/demo.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runCli } from '../harness/cli.js';
import { git } from '../harness/git.js';
import { root } from '../harness/root.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox;
let checkout = '';

/** The demo's scenario, in which the second deployment of web fails. */
function failingSecond(): ScenarioInput {
  const scenario = structuredClone(demoScenario);
  const web = scenario.applications?.['demo']?.codebases?.['web'];
  const action = { name: 'Deploy-web', type: 'codebuild' as const, seconds: 20 };
  const failing = { ...action, fail: 'Build terminated with state: FAILED', log: ['web did not get stable'] };
  web?.executions?.push({ stages: [{ name: 'Deploy-dev', actions: [failing] }] });
  return scenario;
}

beforeEach(async () => {
  sandbox = await sandboxWith(failingSecond());
  checkout = await mkdtemp(join(tmpdir(), 'platform-tools-questions-'));
  await git(checkout, 'init', '--quiet');
  await git(checkout, 'remote', 'add', 'origin', 'https://github.com/uktrade/demo-web.git');
  await writeFile(join(checkout, 'platform-tools.yml'), 'app: demo\n');
});

afterEach(async () => {
  await sandbox.close();
  await rm(checkout, { recursive: true, force: true });
});

const ask = (command: string) =>
  runCli(command.split(' '), { ...sandbox.env, PLATFORM_TOOLS_FORCE_TTY: '100' }, checkout);

/** Question -> what is typed after `platform-tools`, from the table in README.md. */
async function documented(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| ([^|]*\S) +\| `platform-tools ([^`]*)` +\|$/gm);
  return new Map([...rows].map(([, question = '', command = '']) => [question, command]));
}

describe('the five questions', () => {
  it('are answered in a checkout by one command each, with one flag', async () => {
    const deploy = 'codebase deploy --env dev --yes --tag';
    expect((await ask(`${deploy} 1.4.0`)).exitCode).toBe(0);
    expect((await ask(`${deploy} 1.3.0`)).exitCode).toBe(1);
    const commands = await documented();
    expect([...commands.values()].map((command) => command.match(/ --/g)?.length)).toEqual([1, 1, 1, 1, 1]);
    const answer = async (question: string, more = ''): Promise<string> => {
      const command = (commands.get(question) ?? '').replace('--env prod', '--env dev');
      const { stdout, stderr } = await ask(`${command}${more}`);
      return `${stderr}${stdout}`;
    };
    expect(await answer('What runs in prod?')).toMatch(/web .*commit-/);
    expect(await answer('Who deployed it?')).toMatch(/Failed/);
    expect(await answer('Why is it red?')).toMatch(/error: [^]*web did not get stable/);
    expect(await answer('Show me the logs')).toMatch(/of web in dev/);
    // Only a person at a terminal is asked.
    expect(await answer('Go back', ' --yes')).toMatch(/Going back .* to commit-/);
  });
});

describe('the commands of docs/terminal.md', () => {
  it('work as they stand, in a checkout', async () => {
    const page = await readFile(join(root, 'docs/terminal.md'), 'utf8');
    const rows = page.matchAll(/^\|[^|]*\|[^|]*\| `platform-tools ([^`]*)`/gm);
    // The demo has a test of its own.
    const commands = [...rows].flatMap(([, command = '']) => (command === 'demo' ? [] : [command]));
    expect(commands.length).toBeGreaterThanOrEqual(10);
    expect((await ask('codebase deploy --env dev --yes --tag 1.4.0')).exitCode).toBe(0);
    for (const command of commands) {
      const { exitCode, stderr } = await ask(command);
      // What asks first needs somebody to ask.
      const asks = /^codebase deploy (?!.*--dry-run)/.test(command);
      expect({ command, exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({
        command,
        exitCode: asks ? 2 : 0,
        stderr: asks ? (expect.stringContaining("Can't ask for confirmation") as unknown) : '',
      });
    }
  });
});
