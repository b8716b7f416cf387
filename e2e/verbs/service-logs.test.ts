import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { remoteText } from '../harness/file-commands.js';
import { sandboxWith } from '../harness/sandbox.js';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const scenario: ScenarioInput = {
  roles: 'platform',
  applications: {
    demo: {
      environments: {
        dev: {
          account: '111111111111',
          'service-deployment-mode': 'platform',
          ecs: {
            services: {
              web: {
                image: 'commit-1111111',
                rollouts: [
                  { log: ['Listening on 8080', '::error::from the service'] },
                  { crash: { log: ['no database'] } },
                ],
              },
            },
          },
        },
      },
      services: { web: { type: 'Load Balanced Web Service' }, other: { type: 'Backend Service' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
        },
      },
    },
  },
};
const target = { app: 'demo', env: 'dev', service: 'web' };

describe('service-logs', () => {
  it('prints as the deploy role what the tasks have logged, and none of it is a command', async () => {
    sandbox = await sandboxWith(scenario);
    const env = sandbox.env;
    const deployed = await runAction({
      command: 'service-deploy',
      inputs: { ...target, 'image-tag': 'commit-2222222' },
      env,
    });
    expect(deployed.exitCode).toBe(0);
    const run = await runAction({ command: 'service-logs', inputs: { ...target, since: '1d' }, env });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(remoteText(run.stdout)).toMatch(/web\/[0-9a-f]{8} \| Listening on 8080\n/);
    expect(remoteText(run.stdout)).toMatch(/web\/[0-9a-f]{8} \| ::error::from the service\n/);
    expect(run.annotations).toEqual([]);
    expect(Number(run.outputs['lines'])).toBeGreaterThanOrEqual(2);
    const filtered = await runAction({
      command: 'service-logs',
      inputs: { ...target, since: '1d', filter: 'Listening' },
      env,
    });
    expect(filtered.stdout).not.toContain('from the service');
  });

  it('prints them to standard output on the command line, and nothing else there', async () => {
    sandbox = await sandboxWith(scenario);
    const env = sandbox.env;
    const deploy = { command: 'service-deploy', inputs: { ...target, 'image-tag': 'commit-2222222' }, env };
    expect((await runAction(deploy)).exitCode).toBe(0);
    const flags = Object.entries({ ...target, since: '1d' }).map(([name, value]) => `--${name}=${value}`);
    const run = await runCli(['service', 'logs', ...flags], env);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^web\/[0-9a-f]{8} \| Listening on 8080$/m);
    for (const line of run.stdout.trimEnd().split('\n')) expect(line).toMatch(/^web\/[0-9a-f]{8} \| /);
    expect(run.stderr).toMatch(/lines of \d+ containers? of web in dev\./);
    const json = await runCli(['service', 'logs', ...flags, '--json'], env);
    expect((JSON.parse(json.stdout) as { lines: number }).lines).toBeGreaterThanOrEqual(2);
    expect(json.stderr).toContain('Listening on 8080');
  });

  it('ends well once nobody reads any more, as with head', async () => {
    sandbox = await sandboxWith(scenario);
    const { env } = sandbox;
    const deploy = { command: 'service-deploy', inputs: { ...target, 'image-tag': 'commit-2222222' }, env };
    expect((await runAction(deploy)).exitCode).toBe(0);
    const flags = Object.entries({ ...target, since: '1d' }).map(([name, value]) => `--${name}=${value}`);
    const argv = ['service', 'logs', ...flags, '--follow'];
    const script = `${[process.execPath, join(root, 'dist/cli.js'), ...argv].join(' ')} | head -n 1; exit \${PIPESTATUS[0]}`;
    const run = await runProcess('bash', ['-c', script], {
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
    });
    expect(run.stdout).toMatch(/^web\/[0-9a-f]{8} \| .*\n$/);
    expect(run.stderr).not.toMatch(/error|Cancelled/);
    expect(run.exitCode).toBe(0);
  });

  it('prints with previous what the tasks have logged that have stopped', async () => {
    sandbox = await sandboxWith(scenario);
    const env = sandbox.env;
    const deploy = (tag: string) =>
      runAction({ command: 'service-deploy', inputs: { ...target, 'image-tag': tag }, env });
    const previous = () =>
      runAction({ command: 'service-logs', inputs: { ...target, previous: 'true' }, env });
    expect((await deploy('commit-2222222')).exitCode).toBe(0);
    const before = await previous();
    expect(before).toMatchObject({ exitCode: 0, stderr: '', outputs: { lines: '0' } });
    expect(before.summary).toContain('There are no logs of stopped tasks of web in dev.');
    // The next one crashes, and is rolled back to what was there.
    expect((await deploy('commit-1111111')).exitCode).toBe(1);
    const run = await previous();
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/web\/[0-9a-f]{8} \| no database/);
    expect(run.outputs['log-url']).toContain('$252Fplatform$252Fecs$252Fservice$252Fdemo$252Fdev$252Fweb');
  });

  it('says where there are no lines to look further back than it did', async () => {
    sandbox = await sandboxWith(scenario);
    const { env } = sandbox;
    const summaryOf = async (more: Record<string, string>): Promise<string> =>
      (await runAction({ command: 'service-logs', inputs: { ...target, ...more }, env })).summary;
    const inputs = { ...target, 'image-tag': 'commit-2222222' };
    expect((await runAction({ command: 'service-deploy', inputs, env })).exitCode).toBe(0);
    sandbox.skip(2 * 24 * 60 * 60_000);
    expect(await summaryOf({ since: '1d' })).toMatch(/in the last 1d\. .* such as 7d/);
    expect(await summaryOf({})).toMatch(/in the last 10m\. .* such as 1d/);
  });

  it('knows which service was meant', async () => {
    sandbox = await sandboxWith(scenario);
    const argv = ['service', 'logs', '--app', 'demo', '--env', 'dev', '--service', 'wbe'];
    const run = await runCli(argv, sandbox.env);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('Did you mean "web"? There are: other, web.');
  });

  it('names a service without logs', async () => {
    sandbox = await sandboxWith(scenario);
    const run = await runAction({
      command: 'service-logs',
      inputs: { ...target, service: 'nowhere' },
      env: sandbox.env,
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('There is no service "nowhere"');
  });

  it('names the account and what was looked for where there is no such application', async () => {
    sandbox = await sandboxWith(scenario);
    const run = await runAction({
      command: 'service-logs',
      inputs: { ...target, app: 'nope' },
      env: sandbox.env,
      identity: 'keys',
    });
    expect(run.exitCode).toBe(1);
    const [error] = run.annotations.map(({ message }) => message);
    for (const text of ['123456789012', '/copilot/applications/nope']) expect(error).toContain(text);
  });
});
