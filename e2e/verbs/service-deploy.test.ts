import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { remoteText } from '../harness/file-commands.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

type Ecs = Readonly<Record<string, unknown>>;

/** The environment dev of demo, whose services run commit-1111111; commit-2222222 is there to be deployed. */
function scenario(services: Ecs, codebase: Readonly<Record<string, unknown>> = {}): ScenarioInput {
  const ecs = { services: services as Record<string, never> };
  return {
    applications: {
      demo: {
        environments: { dev: { account: '111111111111', 'service-deployment-mode': 'platform', ecs } },
        services: {
          ...Object.fromEntries(Object.keys(services).map((name) => [name, { type: 'Backend Service' }])),
          web: { type: 'Load Balanced Web Service' },
          api: { type: 'Backend Service' },
          nightly: { type: 'Scheduled Job' },
        },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ first: ['api', 'nightly'] }, { second: ['web'] }],
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222', 'branch-main'] }],
            ...codebase,
          },
        },
      },
    },
  };
}

const old = { image: 'commit-1111111' };

async function deployService(services: Ecs, inputs: Record<string, string> = {}): Promise<ActionRun> {
  sandbox = await sandboxWith(scenario(services));
  return again(inputs);
}

function again(inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    command: 'service-deploy',
    inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-2222222', ...inputs },
    env: sandbox?.env ?? {},
  });
}

async function deployCodebase(
  services: Ecs,
  inputs: Record<string, string> = {},
  codebase: Readonly<Record<string, unknown>> = {},
): Promise<ActionRun> {
  sandbox = await sandboxWith(scenario(services, codebase));
  return runAction({
    command: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main', ...inputs },
    env: sandbox.env,
  });
}

/** The parameters of all requests for the operation, in order. */
function sent(operation: string): Readonly<Record<string, unknown>>[] {
  return (sandbox?.requests() ?? [])
    .filter((request) => request.operation === operation)
    .map((r) => r.parameters);
}

function errors(run: ActionRun): string {
  return run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ title, message }) => `${title}: ${message}`)
    .join('\n');
}

describe('one service', () => {
  it('names the account and what was looked for where there is no such application', async () => {
    sandbox = await sandboxWith(scenario({ web: old }));
    const run = await runAction({
      command: 'service-deploy',
      inputs: { app: 'nope', env: 'dev', service: 'web', 'image-tag': 'commit-2222222' },
      env: sandbox.env,
      identity: 'keys',
    });
    expect(run.exitCode).toBe(1);
    const [error] = run.annotations.map(({ message }) => message);
    for (const text of [
      '123456789012',
      '/platform/applications/nope/environments',
      '/copilot/applications/nope',
    ])
      expect(error).toContain(text);
    expect(sent('UpdateService')).toEqual([]);
  });

  it('is deployed, its desired count left alone', async () => {
    const run = await deployService({ web: { ...old, desired: 3 } });
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs).toMatchObject({
      status: 'SUCCESSFUL',
      'previous-image': 'commit-1111111',
      'running-image': 'commit-2222222',
    });
    const taskDefinition = run.outputs['task-definition'];
    expect(sent('UpdateService')).toEqual([
      { cluster: 'demo-dev-cluster', service: 'demo-dev-web', taskDefinition },
    ]);
    expect(run.stdout).toMatch(/^1:0\d SUCCESSFUL: 3 of 3 new tasks running$/m);
    // The counts say it; as for every rollout, ECS's own events are for whoever looks closer.
    expect(run.stdout).not.toMatch(/^\d:\d\d has started 3 tasks/m);
  });

  it('that starts slowly is waited for', async () => {
    const rollout = { seconds: 300, 'pending-seconds': 60, 'unknown-seconds': 30 };
    const run = await deployService({ web: { ...old, rollouts: [rollout] } });
    expect(run.outputs['status']).toBe('SUCCESSFUL');
  });

  it('that crashes over and over is rolled back, which is a failure, with reasons and log', async () => {
    const crash = { 'exit-code': 137, reason: 'OutOfMemoryError', log: ['starting', '::error::not ours'] };
    const run = await deployService({ web: { ...old, rollouts: [{ crash }] } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', 'running-image': 'commit-1111111' });
    expect(run.summary).toMatch(/circuit breaker threshold was exceeded/);
    expect(errors(run)).toMatch(/web exited with code 137 \(OutOfMemoryError\)/);
    expect(errors(run)).toMatch(/^ *starting\n *::error::not ours/m);
    expect(errors(run)).toContain('demo-dev-web still runs commit-1111111');
    expect(remoteText(run.stdout)).toContain('::error::not ours');
    expect(run.annotations.map(({ message }) => message)).not.toContain('not ours');
    expect(run.summary).toContain('::error::not ours');
  });

  it('does without a log that never appears', async () => {
    const run = await deployService({
      web: { ...old, rollouts: [{ crash: { 'exit-code': 3, log: 'none' } }] },
    });
    expect(run.outputs['status']).toBe('ROLLBACK_SUCCESSFUL');
    expect(errors(run)).toContain('web exited with code 3');
  });

  it.each(['load-balancer', 'container'])('with a failing health check of the %s says so', async (of) => {
    const run = await deployService({ web: { ...old, rollouts: [{ 'health-check': { of } }] } });
    expect(run.outputs['status']).toBe('ROLLBACK_SUCCESSFUL');
    expect(errors(run)).toMatch(/failed (ELB|container) health checks/);
  });

  it('that waits for capacity says so, and is waited for', async () => {
    const capacity = { 'until-seconds': 90 };
    const run = await deployService({ web: { ...old, rollouts: [{ seconds: 150, capacity }] } });
    expect(run.outputs['status']).toBe('SUCCESSFUL');
    expect(run.stdout).toContain('was unable to place a task. Reason: Capacity is unavailable');
  });

  it('that finds no capacity until somebody rolls it back fails', async () => {
    const rollout = { capacity: 'none', outcome: 'ROLLBACK_SUCCESSFUL' };
    const run = await deployService({ web: { ...old, rollouts: [rollout] } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', 'running-image': 'commit-1111111' });
  });

  it('whose rollback fails needs attention', async () => {
    const run = await deployService({ web: { ...old, rollouts: [{ outcome: 'ROLLBACK_FAILED' }] } });
    expect(run.outputs['status']).toBe('ROLLBACK_FAILED');
    expect(errors(run)).toContain('The rollback failed too');
  });

  it("reports its own fate when somebody else's deployment starts meanwhile", async () => {
    const run = await deployService({
      web: { ...old, rollouts: [{ meanwhile: { image: 'commit-0ddba11' } }] },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'STOPPED', 'running-image': 'commit-0ddba11' });
    expect(errors(run)).toContain('Another deployment, of demo-dev-web-task-def:43, replaced it.');
  });

  it('scaled to zero ends at once', async () => {
    const run = await deployService({ web: { ...old, desired: 0 } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['status']).toBe('SCALED_TO_ZERO');
    expect(run.stdout).toContain('is scaled to zero tasks');
    expect(run.annotations).toEqual([]);
    expect(sent('DescribeServiceDeployments')).toEqual([]);
  });

  it('that runs exactly this is left alone, and registers nothing', async () => {
    const run = await deployService({ web: { ...old } });
    expect(run.outputs['status']).toBe('SUCCESSFUL');
    const second = await again();
    expect(second.exitCode).toBe(0);
    expect(second.outputs['status']).toBe('ALREADY_RUNNING');
    expect(second.outputs['task-definition']).toBe(run.outputs['task-definition']);
    expect(sent('RegisterTaskDefinition')).toHaveLength(1);
    expect(sent('UpdateService')).toHaveLength(1);
  });

  it.each<[string, Ecs, Record<string, string>, RegExp]>([
    [
      'a scheduled job',
      {},
      { service: 'nightly' },
      /cd terraform\/services\/dev\/nightly && terraform apply -var=scheduled_job_image_tag=commit-2222222/,
    ],
    [
      'an image that is not there',
      {},
      { 'image-tag': 'commit-3333333' },
      /demo\/web has no image with the tag/,
    ],
    ['no template', { web: { template: 'none' } }, {}, /no task definition template/],
    [
      "a template without the service's container",
      { web: { template: { containerDefinitions: [{ name: 'x', image: 'y' }] } } },
      {},
      /no container "web", only: x/,
    ],
    ['no service', { web: 'none' }, {}, /no ECS service demo-dev-web/],
  ])('refuses %s, and changes nothing', async (_, services, inputs, message) => {
    const run = await deployService(services, inputs);
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(message);
    expect(sandbox?.changes()).toEqual([]);
  });
});

describe('an environment in another account', () => {
  const stand = (grants: Record<string, string[]> = {}): ScenarioInput => ({
    ...scenario({ web: { ...old, rollouts: [{ crash: { 'exit-code': 3, log: ['no database'] } }] } }),
    'role-grants': grants,
  });
  const deploy = async (given: ScenarioInput, identity: 'oidc' | 'trusted'): Promise<ActionRun> => {
    sandbox = await sandboxWith(given);
    const inputs = { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-2222222' };
    return runAction({ command: 'service-deploy', inputs, env: sandbox.env, identity });
  };
  const roles = (): unknown[] =>
    (sandbox?.requests() ?? [])
      .filter(({ operation }) => operation.startsWith('AssumeRole'))
      .map(({ parameters }) => String(parameters['RoleArn']).replace(/^arn:aws:iam::/, ''));
  const deployRole = '111111111111:role/demo-dev-codebase-pipeline-deploy';
  const [oidc, trusted] = ['role/github-oidc-demo-repo-role', '123456789012:role/demo-web-codebase-release'];
  const optional = (run: ActionRun): string[] => run.stdout.match(/^Not needed, but not allowed.*$/gm) ?? [];

  it.each([
    ['oidc', [`123456789012:${oidc}`, `111111111111:${oidc}`, deployRole]],
    ['trusted', [trusted, deployRole]],
  ] as const)('is reached with the role %s, and the failure explained', async (identity, expected) => {
    const run = await deploy(stand(), identity);
    expect(run.exitCode).toBe(1);
    expect(roles()).toEqual(expected);
    expect(run.outputs['status']).toBe('ROLLBACK_SUCCESSFUL');
    expect(errors(run)).toMatch(/exited with code 3[\s\S]*no database/);
    expect(optional(run).join('\n')).toContain('ecs:DescribeServiceDeployments');
  });

  it('is followed with what a role may do besides, and then nothing is said of it', async () => {
    const run = await deploy(stand({ 'demo-*-codebase-pipeline-deploy': ['ecs:*'] }), 'oidc');
    expect(run.outputs['status']).toBe('ROLLBACK_SUCCESSFUL');
    expect(errors(run)).toMatch(/exited with code 3[\s\S]*no database/);
    expect(sent('DescribeServiceDeployments').length).toBeGreaterThan(1);
    expect(optional(run)).toEqual([]);
  });
});

describe('two deployments of one service at once', () => {
  it('each report their own fate', async () => {
    sandbox = await sandboxWith(
      scenario({ web: { image: 'commit-0ddba11', rollouts: [{ seconds: 600 }, { seconds: 60 }] } }),
    );
    const inputs = { app: 'demo', env: 'dev', service: 'web' };
    const command = { command: 'service-deploy', env: sandbox.env };
    const options = (tag: string) => ({ ...command, inputs: { ...inputs, 'image-tag': tag } });
    const first = await startHeldAction(sandbox, options('commit-1111111'), 'ecs:ListServiceDeployments');
    const other = await startAction(options('commit-2222222'));
    await until(() => sent('UpdateService').length === 2, 'the second deployment');
    sandbox.release();
    const [replaced, second] = await Promise.all([first.done, other.done]);
    expect([replaced.outputs['status'], second.outputs['status']]).toEqual(['STOPPED', 'SUCCESSFUL']);
    expect([replaced.exitCode, second.exitCode]).toEqual([1, 0]);
    expect(replaced.outputs['deployment']).not.toBe(second.outputs['deployment']);
    expect(replaced.outputs['running-image']).toBe('commit-2222222');
  });
});

describe('cancellation', () => {
  it.each([
    [
      'stops the deployment once',
      'true',
      1,
      'STOP_REQUESTED',
      /The deployment of commit-2222222 to demo-dev-web is being stopped: .*(IN_PROGRESS|PENDING)/,
    ],
    [
      'keeps it running, and says how it stands',
      'false',
      0,
      undefined,
      /The deployment of commit-2222222 to demo-dev-web is still running: /,
    ],
  ])('%s', async (_, stop, stops, status, message) => {
    sandbox = await sandboxWith(scenario({ web: { ...old, rollouts: [{ seconds: 3600 }] } }));
    const options = {
      command: 'service-deploy',
      inputs: {
        app: 'demo',
        env: 'dev',
        service: 'web',
        'image-tag': 'commit-2222222',
        'stop-on-cancel': stop,
      },
      env: sandbox.env,
    };
    const action = await startHeldAction(sandbox, options, 'ecs:DescribeServiceDeployments');
    action.interrupt('SIGINT');
    const run = await action.done;
    expect(run.exitCode).toBe(1);
    expect(sent('StopServiceDeployment')).toHaveLength(stops);
    // The role may not stop it, so the service goes back to the task definition that it had.
    expect(sent('UpdateService')).toHaveLength(1 + stops);
    expect(errors(run)).toMatch(message);
    if (status !== undefined) expect(run.outputs['status']).toBe(status);
  });

  it('is made good by the post step when the process was killed', async () => {
    sandbox = await sandboxWith(scenario({ web: { ...old, rollouts: [{ seconds: 3600 }] } }));
    const inputs = {
      app: 'demo',
      env: 'dev',
      service: 'web',
      'image-tag': 'commit-2222222',
      'stop-on-cancel': 'true',
    };
    const options = { command: 'service-deploy', inputs, env: sandbox.env };
    const action = await startHeldAction(sandbox, options, 'ecs:DescribeServiceDeployments');
    action.interrupt('SIGKILL');
    const { state } = await action.done;
    const post = await runAction({ command: 'service-deploy', inputs, env: sandbox.env, post: state });
    expect(post.exitCode).toBe(0);
    expect(sent('StopServiceDeployment')).toHaveLength(1);
    expect(sent('UpdateService')).toHaveLength(2);
  });
});

describe('a codebase', () => {
  interface ServiceResult {
    service: string;
    status: string;
    image: string;
    rollback?: string;
  }
  const results = (run: ActionRun): string[] =>
    (JSON.parse(run.outputs['services'] ?? '[]') as ServiceResult[]).map(
      ({ service, status, image, rollback }) =>
        [service, status, image, ...(rollback === undefined ? [] : [rollback])].join(' '),
    );

  it('is deployed in its run groups, and its scheduled jobs are left to Terraform', async () => {
    const run = await deployCodebase({ web: old, api: old });
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs).toMatchObject({
      strategy: 'ecs',
      status: 'Succeeded',
      'image-tag': 'commit-2222222',
      'left-to-terraform': '["nightly"]',
    });
    expect(results(run)).toEqual(['api SUCCESSFUL commit-2222222', 'web SUCCESSFUL commit-2222222']);
    expect(sent('UpdateService').map(({ service }) => service)).toEqual(['demo-dev-api', 'demo-dev-web']);
    expect(run.stdout).toMatch(/^\[api\] \d:\d\d IN_PROGRESS/m);
    expect(run.stdout).toContain('The scheduled job nightly is deployed by Terraform');
    const roles = sent('AssumeRole').map(({ RoleArn, RoleSessionName }) => [RoleArn, RoleSessionName]);
    for (const role of roles) {
      expect(role).toEqual([
        'arn:aws:iam::111111111111:role/demo-dev-codebase-pipeline-deploy',
        'dev-codebase-pipeline-deploy',
      ]);
    }
  });

  it('of which only some services are wanted', async () => {
    const run = await deployCodebase({ web: old, api: old }, { services: 'web' });
    expect(results(run)).toEqual(['web SUCCESSFUL commit-2222222']);
    expect(run.outputs['left-to-terraform']).toBe('[]');
  });

  it('of which a service fails: its group finishes, later groups do not start', async () => {
    const groups = [{ first: ['api', 'web'] }, { second: ['worker'] }];
    const services = {
      web: { ...old, rollouts: [{ crash: {}, seconds: 30 }] },
      api: { ...old, rollouts: [{ seconds: 240 }] },
      worker: old,
    };
    const run = await deployCodebase(services, {}, { services: groups });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['status']).toBe('Failed');
    expect(results(run)).toEqual([
      'api SUCCESSFUL commit-2222222',
      'web ROLLBACK_SUCCESSFUL commit-1111111',
      'worker NOT_STARTED commit-1111111',
    ]);
    expect(errors(run)).toContain(
      'Images now: api: commit-2222222, web: commit-1111111, worker: commit-1111111',
    );
    expect(sent('UpdateService').map(({ service }) => service)).not.toContain('demo-dev-worker');
  });

  it('of which a service fails rolls the others back, if asked to', async () => {
    const services = { api: old, web: { ...old, rollouts: [{ crash: {}, seconds: 30 }] } };
    const run = await deployCodebase(services, { 'rollback-on-failure': 'true' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['status']).toBe('RolledBack');
    expect(results(run)).toEqual([
      'api SUCCESSFUL commit-1111111 SUCCESSFUL',
      'web ROLLBACK_SUCCESSFUL commit-1111111',
    ]);
    expect(
      sent('UpdateService').map(
        ({ service, taskDefinition }) =>
          `${String(service)} ${String(taskDefinition).split(':').at(-1) ?? ''}`,
      ),
    ).toEqual(['demo-dev-api 42', 'demo-dev-web 42', 'demo-dev-api 41']);
  });

  it('with a service that can not be deployed changes nothing at all', async () => {
    const run = await deployCodebase({ web: { template: 'none' }, api: old });
    expect(run.exitCode).toBe(1);
    expect(sandbox?.changes()).toEqual([]);
  });

  it('of 20 services in 4 groups deploys group by group, the services of each at once', async () => {
    const groups = [0, 1, 2, 3].map((group) => ({
      [`group-${group}`]: [0, 1, 2, 3, 4].map((index) => `svc-${group}-${index}`),
    }));
    const all = groups.flatMap((group) => Object.values(group).flat());
    const services = Object.fromEntries(all.map((name) => [name, { ...old, rollouts: [{ seconds: 40 }] }]));
    const run = await deployCodebase(services, {}, { services: groups });
    expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: '' });
    const order = (sandbox?.requests() ?? []).filter(({ operation }) => operation === 'UpdateService');
    expect(order).toHaveLength(20);
    const groupOf = ({ parameters }: { parameters: Readonly<Record<string, unknown>> }) =>
      Number(/svc-(\d)/.exec(String(parameters['service']))?.[1]);
    expect(order.map(groupOf)).toEqual([0, 1, 2, 3].flatMap((group) => Array<number>(5).fill(group)));
    for (const { parameters } of order)
      expect(Object.keys(parameters).sort()).toEqual(['cluster', 'service', 'taskDefinition']);
    // Four groups; one service after the other would take thirteen minutes at least.
    expect(Number(run.outputs['duration-seconds'])).toBeLessThan(10 * 60);
  });
});
