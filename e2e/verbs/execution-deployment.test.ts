import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionOptions } from '../harness/action.js';
import { errorsOf } from '../harness/codebase-pipelines.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const mode = { 'service-deployment-mode': 'platform' };
const target = { app: 'demo', env: 'dev', service: 'web' };
const SERVICE = 'demo-dev-web';

/** A codebase that is deployed straight to ECS, with two services in a test environment and in one elsewhere. */
async function start(rollout: object = {}, more: ScenarioInput = {}): Promise<RunningSandbox> {
  const service = { image: 'commit-1111111', rollouts: [rollout] };
  const ecs = { services: { web: service, api: service } };
  sandbox = await sandboxWith({
    roles: 'platform',
    applications: {
      demo: {
        environments: {
          dev: { account: '111111111111', ...mode, ecs },
          old: { account: '111111111111', 'service-deployment-mode': 'copilot' },
        },
        services: { web: { type: 'Load Balanced Web Service' }, api: { type: 'Backend Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ all: ['web', 'api'] }],
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
          },
        },
      },
    },
    ...more,
  });
  return sandbox;
}

const run = (command: string, inputs: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) =>
  runAction({ command, inputs, env: sandbox?.env ?? {}, ...more });

/** Starts a deployment, as somebody else, and returns its ARN. */
async function begin(service = 'web'): Promise<string> {
  const inputs = { ...target, service, codebase: 'web', 'image-tag': 'commit-2222222', wait: 'false' };
  const started = await run('service-deploy', inputs);
  expectSuccess(started);
  return started.outputs['deployment'] ?? '';
}

const asked = (operation: string): number =>
  (sandbox?.requests() ?? []).filter((request) => request.operation === operation).length;

describe('execution-watch of a deployment to ECS', () => {
  it('follows it by service, codebase, ARN and link, as the deploy role', async () => {
    const { changes } = await start();
    const arn = await begin();
    const before = changes().length;
    const page = `https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters/demo-dev-cluster/services/${SERVICE}`;
    const names: Record<string, string>[] = [
      { app: 'demo', env: 'dev', codebase: 'web', kind: 'deployment' },
      target,
      { id: arn },
      { id: `${page}/deployments?region=eu-west-2` },
    ];
    for (const inputs of names) {
      const watched = await run('execution-watch', inputs);
      expectSuccess(watched);
      expect(watched.outputs).toMatchObject({
        kind: 'deployment',
        id: arn,
        name: SERVICE,
        status: 'SUCCESSFUL',
        url: expect.stringContaining(`/services/${SERVICE}/deployments`) as unknown,
      });
      expect(watched.summary).toContain(`Deployed <code>commit-2222222</code> to ${SERVICE}`);
    }
    expect(changes()).toHaveLength(before);
  });

  it('fails with the cause where it is rolled back, and says what runs', async () => {
    await start({ crash: { log: ['no database'] } });
    await begin();
    const watched = await run('execution-watch', target);
    expect([watched.exitCode, watched.outputs['status']]).toEqual([1, 'ROLLBACK_SUCCESSFUL']);
    expect(watched.summary).toContain('no database');
    expect(watched.summary).toContain('commit-1111111');
  });

  it('leaves it running when it is interrupted', async () => {
    await start({ seconds: 600 });
    await begin();
    const updates = asked('UpdateService');
    const options = { command: 'execution-watch', inputs: target, env: sandbox?.env ?? {} };
    const running = await startHeldAction(sandbox, options, 'ecs:ListServiceDeployments');
    running.interrupt('SIGTERM');
    const interrupted = await running.done;
    expect(interrupted.exitCode).toBe(1);
    expect(errorsOf(interrupted)).toContain('is still running');
    expect([asked('StopServiceDeployment'), asked('UpdateService')]).toEqual([0, updates]);
  });

  it('wants to know which, where several services of the codebase are being deployed', async () => {
    await start({ seconds: 600 });
    await begin('web');
    await begin('api');
    const inputs = { app: 'demo', env: 'dev', codebase: 'web', kind: 'deployment' };
    expect(errorsOf(await run('execution-watch', inputs))).toMatch(
      /2 deployments of web to dev are under way: web, api[^]*Give service/,
    );
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown service', { ...target, service: 'nope' }, /no ECS service demo-dev-nope/],
    ['an unknown environment', { ...target, env: 'nope' }, /no environment "nope"/],
    [
      'a codebase without a deployment',
      { app: 'demo', env: 'dev', codebase: 'web', kind: 'deployment' },
      /No deployment of web to dev is under way/,
    ],
    ['an environment that Copilot deploys', { ...target, env: 'old' }, /[Cc]opilot/],
    [
      'an unknown deployment',
      { id: `arn:aws:ecs:eu-west-2:111111111111:service-deployment/demo-dev-cluster/${SERVICE}/nope` },
      /has no deployment "arn/,
    ],
    [
      "another account's deployment",
      { id: `arn:aws:ecs:eu-west-2:999999999999:service-deployment/demo-dev-cluster/${SERVICE}/nope` },
      /account 999999999999, but dev of demo is in 111111111111/,
    ],
  ])('names %s', async (_, inputs, message) => {
    await start();
    for (const command of ['execution-watch', 'execution-stop']) {
      const named = await run(command, inputs);
      expect([named.exitCode, errorsOf(named)]).toEqual([1, expect.stringMatching(message)]);
    }
    expect(asked('UpdateService')).toBe(0);
  });
});

describe('execution-stop of a deployment to ECS', () => {
  it('goes back to the former task definition, as the deploy role, and waits until that runs', async () => {
    await start({ seconds: 600 });
    const arn = await begin();
    const updates = asked('UpdateService');
    const tried = await run('execution-stop', { ...target, 'dry-run': 'true' });
    expect(tried.summary).toContain(`${SERVICE} goes back to commit-1111111`);
    expect(asked('UpdateService')).toBe(updates);
    const stopped = await run('execution-stop', target);
    expectSuccess(stopped);
    expect(stopped.outputs).toMatchObject({ kind: 'deployment', id: arn, name: SERVICE, status: 'STOPPED' });
    expect(stopped.summary).toContain(`Stopped the deployment of commit-2222222 to ${SERVICE}`);
    expect(stopped.summary).toContain(`${SERVICE} runs commit-1111111`);
    expect(asked('UpdateService')).toBe(updates + 1);
    const again = await run('execution-stop', { id: arn });
    expectSuccess(again);
    expect(again.summary).toContain('Nothing to stop');
    expect(asked('UpdateService')).toBe(updates + 1);
  });

  it('has ECS roll it back where that is allowed', async () => {
    await start(
      { seconds: 600 },
      { 'role-grants': { 'demo-dev-codebase-pipeline-deploy': ['ecs:StopServiceDeployment'] } },
    );
    await begin();
    const updates = asked('UpdateService');
    const stopped = await run('execution-stop', target);
    expectSuccess(stopped);
    expect(stopped.outputs['status']).toMatch(/^(ROLLBACK_SUCCESSFUL|STOPPED)$/);
    expect(stopped.summary).toContain(`${SERVICE} runs commit-1111111`);
    expect([asked('StopServiceDeployment'), asked('UpdateService')]).toEqual([1, updates]);
  });
});
