import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** Three environments, prod in another account with the older image, and one that Copilot deploys. */
const scenario: ScenarioInput = {
  roles: 'platform',
  applications: {
    demo: {
      environments: {
        dev: {
          account: '111111111111',
          'service-deployment-mode': 'platform',
          ecs: { services: { web: { image: 'commit-2222222' } } },
        },
        prod: {
          account: '222222222222',
          'service-deployment-mode': 'platform',
          ecs: { services: { web: { image: 'commit-1111111' } } },
        },
        legacy: { account: '111111111111', 'service-deployment-mode': 'copilot' },
      },
      services: { web: { type: 'Load Balanced Web Service' }, nightly: { type: 'Scheduled Job' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          services: [{ all: ['web', 'nightly'] }],
          images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
        },
      },
    },
  },
};

describe('codebase-status', () => {
  it('says as the OIDC role what runs in every environment, and changes nothing', async () => {
    sandbox = await sandboxWith(scenario);
    const run = await runAction({ command: 'codebase-status', inputs: { app: 'demo' }, env: sandbox.env });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.outputs['environments'] ?? '')).toMatchObject([
      {
        environment: 'dev',
        services: [
          { service: 'web', image: 'commit-2222222', health: 'healthy', isNewest: true, behind: [] },
        ],
      },
      {
        environment: 'prod',
        services: [
          { service: 'web', image: 'commit-1111111', health: 'healthy', isNewest: false, behind: ['dev'] },
        ],
      },
      { environment: 'legacy', mode: 'copilot', services: [] },
    ]);
    expect(run.summary).toContain('[commit-1111111](https://github.com/uktrade/demo-web/commit/1111111)');
    expect(sandbox.changes()).toEqual([]);
  });

  it('names the environment that the role may not enter, and shows the others', async () => {
    sandbox = await sandboxWith({
      ...scenario,
      faults: [
        {
          service: 'sts',
          operation: 'AssumeRole',
          kind: 'access-denied',
          where: { RoleArn: 'arn:aws:iam::222222222222:role/demo-prod-codebase-pipeline-deploy' },
        },
      ],
    });
    const run = await runAction({ command: 'codebase-status', inputs: { app: 'demo' }, env: sandbox.env });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('prod, web');
    expect(run.summary).toContain('commit-2222222');
  });

  it('says at a terminal that PLATFORM_ENV leaves the other environments out', async () => {
    sandbox = await sandboxWith(scenario);
    const env = { ...sandbox.env, PLATFORM_ENV: 'prod' };
    const run = await runCli(['codebase', 'status', '--app', 'demo'], env);
    expect(run.stdout).not.toContain('dev');
    expect(run.stderr).toContain("--env is prod, from PLATFORM_ENV. To leave it out: --env ''");
    const all = await runCli(['codebase', 'status', '--app', 'demo', '--env', ''], env);
    expect(all.stdout).toContain('dev');
    expect(all.stderr).not.toContain('PLATFORM_ENV');
  });

  it('watches at a terminal until Ctrl-C, and draws in the same place', async () => {
    sandbox = await sandboxWith(scenario);
    const argv = [join(root, 'dist/cli.js'), 'codebase', 'status', '--app', 'demo', '--watch'];
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', PLATFORM_TOOLS_FORCE_TTY: '120' };
    const running = startProcess(process.execPath, argv, { env: { ...env, ...sandbox.env } });
    const draws = (): number => running.stdout().split('Press Ctrl-C to leave.').length - 1;
    await until(() => draws() >= 2, 'a second look');
    running.child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await running.done;
    expect({ exitCode, stderr: stderr.trim().split('\n').at(-1) }).toEqual({
      exitCode: 130,
      stderr: 'Cancelled.',
    });
    expect(stdout).toContain('commit-2222222');
    expect(sandbox.changes()).toEqual([]);
  });

  it.each([{ flags: [] }, { flags: ['--json'], tty: '120' }])(
    'has nothing to watch on without a terminal: $flags',
    async ({ flags, tty }) => {
      sandbox = await sandboxWith(scenario);
      const env = tty === undefined ? sandbox.env : { ...sandbox.env, PLATFORM_TOOLS_FORCE_TTY: tty };
      const run = await runCli(['codebase', 'status', '--app', 'demo', '--watch', ...flags], env);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain('--watch needs a terminal to draw on.');
      expect(sandbox.operations()).toEqual([]);
    },
  );

  it('writes a web page for people without AWS access', async () => {
    sandbox = await sandboxWith(scenario);
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-status-'));
    const argv = ['codebase', 'status', '--app', 'demo', '--html', 'site/index.html'];
    const run = await runCli(argv, sandbox.env, folder);
    const page = await readFile(join(folder, 'site/index.html'), 'utf8');
    await rm(folder, { recursive: true });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain(`The web page is in ${join(folder, 'site/index.html')}.`);
    expect(run.stdout).toContain('commit-2222222');
    expect(page).toContain('href="https://github.com/uktrade/demo-web/commit/1111111">commit-1111111</a>');
    expect(page).toContain('Deployed by Copilot.');
    expect(page).not.toMatch(/<script|222222222222/);
  });

  it('fails where no environment can be read, and says why', async () => {
    sandbox = await sandboxWith({
      ...scenario,
      faults: [
        {
          service: 'sts',
          operation: 'AssumeRole',
          kind: 'access-denied',
          where: { RoleArn: 'arn:aws:iam::222222222222:role/demo-prod-codebase-pipeline-deploy' },
        },
      ],
    });
    const inputs = { app: 'demo', env: 'prod' };
    const run = await runAction({ command: 'codebase-status', inputs, env: sandbox.env });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('demo-prod-codebase-pipeline-deploy');
    expect(JSON.parse(run.outputs['environments'] ?? '')).toMatchObject([
      { environment: 'prod', services: [{ health: 'unknown', nextStep: expect.any(String) as unknown }] },
    ]);
  });

  it('says who deployed it and how far its branch has gone on', async () => {
    const sha = (digit: string): string => `${digit.repeat(7)}${'0'.repeat(33)}`;
    sandbox = await sandboxWith({
      ...scenario,
      github: {
        repositories: {
          'uktrade/demo-web': {
            commits: ['1', '2', '3'].map((digit) => ({ sha: sha(digit), message: digit })),
          },
        },
      },
    });
    const env = { ...sandbox.env, GITHUB_API_URL: `${sandbox.url}/github` };
    const common = { app: 'demo', codebase: 'web', env: 'dev', 'github-token': 'ghs_secret-token' };
    const deployment = { commit: sha('1'), strategy: 'ecs', 'github-deployment': 'true' };
    const inputs = { ...common, ...deployment };
    expect((await runAction({ command: 'codebase-deploy', inputs, env })).exitCode).toBe(0);
    const run = await runAction({ command: 'codebase-status', inputs: common, env });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.outputs['environments'] ?? '')).toMatchObject([
      { services: [{ image: 'commit-1111111', deployedBy: 'someone', branch: { name: 'HEAD', behind: 2 } }] },
    ]);
    expect(run.summary).toContain(
      '[the default branch by 2 commits](https://github.com/uktrade/demo-web/compare/1111111...HEAD)',
    );
  });

  it('is lines of values in a pipe', async () => {
    sandbox = await sandboxWith(scenario);
    const run = await runCli(
      ['codebase', 'status', '--app', 'demo', '--env', 'dev', '--codebase', 'web'],
      sandbox.env,
    );
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toMatch(/^dev\tweb\tcommit-2222222\t[\dT:.-]+Z\t\t2 of 2\thealthy\t/m);
  });
});
