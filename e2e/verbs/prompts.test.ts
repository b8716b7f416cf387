import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

let sandbox: RunningSandbox;
let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'platform-tools-prompts-'));
  sandbox = await sandboxWith(demoScenario());
});

afterEach(async () => {
  await sandbox.close();
  await rm(home, { recursive: true, force: true });
});

const TAG = `commit-${COMMIT.slice(0, 7)}`;

/** Runs the command line in a pseudo-terminal, and answers each question once it is shown. */
async function converse(
  argv: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[],
) {
  const words = [process.execPath, join(root, 'dist/cli.js'), ...argv];
  const command = `stty cols 120; exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const running = startProcess('script', ['-qec', command, '/dev/null'], {
    cwd: home,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TERM: 'xterm',
      NO_COLOR: '1',
      PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1',
      ...sandbox.env,
    },
    stdin: 'pipe',
  });
  // oxlint-disable-next-line no-control-regex
  const shown = (): string => running.stdout().replaceAll(/\u001b\[[0-9;?]*[a-zA-Z]/g, '');
  for (const [question, keys] of answers) {
    await until(() => shown().includes(question), question);
    running.child.stdin?.write(keys);
  }
  const { exitCode } = await running.done;
  return { exitCode, screen: shown() };
}

// `script` of util-linux runs a command in a pseudo-terminal; that of other systems takes other options.
const atTerminal = process.platform === 'linux' ? describe : describe.skip;

atTerminal('at a terminal', () => {
  it('what is missing is picked: application, environment, codebase and image', async () => {
    const { exitCode, screen } = await converse(
      ['codebase', 'deploy', '--dry-run'],
      [
        ['Which application?', '\r'],
        ['Which environment?', 'pr\r'],
        ['Which codebase?', 'web\r'],
        ['Which image?', '\r'],
      ],
    );
    expect(screen).toMatch(new RegExp(`${TAG} .* ago +branch-main`));
    expect(screen).toContain('demo/web to prod');
    expect(screen).toContain(TAG);
    expect(exitCode).toBe(0);
  });

  it('Ctrl-C at one of these starts nothing, and says only that', async () => {
    const { exitCode, screen } = await converse(
      ['codebase', 'deploy', '--app', 'demo'],
      [['Which environment?', '\u0003']],
    );
    expect(screen).toContain('Cancelled. Nothing was started.');
    expect(screen).not.toMatch(/ExitPromptError|error:/);
    expect(exitCode).toBe(130);
  });

  it('nobody is asked while something given has the wrong form', async () => {
    const { exitCode, screen } = await converse(['codebase', 'deploy', '--app', 'Demo!'], []);
    expect(screen).toContain('--app is "Demo!"');
    expect(exitCode).toBe(2);
    expect(sandbox.operations()).toEqual([]);
  });

  const toProd = ['codebase', 'deploy', '--app', 'demo', '--codebase', 'web', '--env', 'prod'];
  toProd.push('--commit', COMMIT.slice(0, 7), '--no-wait');

  it('a deployment to production starts once its name is typed', async () => {
    const { exitCode, screen } = await converse(toProd, [['Type prod to go ahead:', 'prod\r']]);
    expect(screen).toContain(`Deploy demo/web to prod with the image ${TAG}`);
    expect(exitCode).toBe(0);
    expect(sandbox.changes()).not.toEqual([]);
  });

  it('what lets a deployment go to production asks for its name: stop, approve, run', async () => {
    await sandbox.close();
    const stage = {
      name: 'Deploy-live',
      actions: [{ name: 'Approve-live', type: 'approval' as const, 'approve-after': 'never' as const }],
    };
    sandbox = await sandboxWith({
      applications: {
        demo: {
          environments: { live: { account: '222222222222', 'service-deployment-mode': 'platform' } },
          services: { web: { type: 'Load Balanced Web Service' } },
          codebases: {
            web: {
              repository: 'uktrade/demo-web',
              images: [{ tags: [TAG, 'branch-main'] }, { tags: ['commit-2222222'] }],
              executions: [{ stages: [stage] }],
              pipelines: [
                { name: 'main', branch: 'main', environments: [{ name: 'live', requires_approval: true }] },
              ],
            },
          },
        },
      },
    });
    const service = ['--app', 'demo', '--env', 'live', '--service', 'web'];
    const asked: [string, string][] = [['Type live to go ahead:', 'n\r']];
    const codebase = ['--app', 'demo', '--codebase', 'web'];
    const release = ['--pipeline', 'demo-web-manual-release'];
    const variables = ['--variables', '{IMAGE_TAG: commit-2222222, ENVIRONMENT: live}'];
    const run = ['pipeline', 'run', ...release, ...variables, '--no-wait', '--yes'];
    expect((await converse(run, [])).exitCode).toBe(0);
    // The approval is reached.
    sandbox.skip(60_000);
    const deploy = ['service', 'deploy', ...service, '--image-tag', TAG, '--no-wait', '--yes'];
    expect((await converse(deploy, [])).exitCode).toBe(0);
    for (const verb of [
      ['execution', 'stop', ...service],
      ['execution', 'stop', ...codebase],
      ['execution', 'approve', ...codebase],
    ]) {
      const before = sandbox.changes().length;
      const { exitCode, screen } = await converse(verb, asked);
      expect(screen).toContain('Cancelled.');
      expect([exitCode, sandbox.changes().length]).toEqual([1, before]);
    }
    const toProd = ['--variables', '{IMAGE_TAG: commit-2222222, ENVIRONMENT: prod}'];
    const named = await converse(
      ['pipeline', 'run', ...release, ...toProd],
      [['Type prod to go ahead:', 'n\r']],
    );
    expect(named.exitCode).toBe(1);
  });

  it('another answer is a no, and --yes asks nothing', async () => {
    const refused = await converse(toProd, [['Type prod to go ahead:', 'y\r']]);
    expect(refused.screen).toContain('Cancelled. Nothing was started.');
    expect(refused.exitCode).toBe(1);
    expect(sandbox.changes()).toEqual([]);
    const { exitCode, screen } = await converse([...toProd, '--yes'], []);
    expect(screen).not.toContain('Type prod');
    expect(exitCode).toBe(0);
  });
});
