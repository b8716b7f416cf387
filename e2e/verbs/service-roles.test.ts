import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

type Part = Readonly<Record<string, unknown>>;

const OPTIONAL = [
  'DescribeServiceDeployments',
  'DescribeServiceRevisions',
  'ListTasks',
  'StopServiceDeployment',
];

/** The environment dev of demo, with roles that may do what the platform's may, and no more. */
async function start(web: Part, more: Part = {}): Promise<void> {
  const services = { web: { image: 'commit-1111111', ...web } };
  const scenario: ScenarioInput = {
    roles: 'platform',
    applications: {
      demo: {
        environments: {
          dev: { account: '111111111111', 'service-deployment-mode': 'platform', ecs: { services } },
        },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
          },
        },
      },
    },
    ...more,
  };
  sandbox = await sandboxWith(scenario);
}

const options = (inputs: Record<string, string> = {}) => ({
  command: 'service-deploy',
  inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-2222222', ...inputs },
  env: sandbox?.env ?? {},
});

function sent(operation: string): Part[] {
  const requests = sandbox?.requests() ?? [];
  return requests.filter((request) => request.operation === operation).map(({ parameters }) => parameters);
}

/** The revisions of the task definition that the service was set to, in order. */
const updates = (): string[] =>
  sent('UpdateService').map(({ taskDefinition }) => String(taskDefinition).split(':').at(-1) ?? '');

const errors = ({ annotations }: ActionRun): string =>
  annotations.flatMap(({ level, message }) => (level === 'error' ? [message] : [])).join('\n');

describe("with no more than the platform's deploy role may do, one service", () => {
  it('is deployed; each optional action is tried once at most, and said in one line', async () => {
    await start({});
    const run = await runAction(options());
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs).toMatchObject({ status: 'SUCCESSFUL', 'running-image': 'commit-2222222' });
    expect(run.outputs['deployment']).toMatch(/:service-deployment\/demo-dev-cluster\/demo-dev-web\//);
    for (const operation of OPTIONAL) expect(sent(operation).length).toBeLessThanOrEqual(1);
    // Nothing depends on it, so that it is no annotation.
    expect(run.annotations).toEqual([]);
    expect(
      run.stdout.match(
        /^Not needed, but not allowed for the deploy role either: ecs:DescribeServiceDeployments, .*$/gm,
      ),
    ).toHaveLength(1);
  });

  it('that crashes is rolled back, with the exit code and the last words of the container', async () => {
    await start({ rollouts: [{ crash: { 'exit-code': 3, log: ['last words'] } }] });
    const run = await runAction(options());
    expect(run.outputs).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', 'running-image': 'commit-1111111' });
    expect(errors(run)).toContain('web exited with code 3');
    expect(errors(run)).toContain('last words');
  });

  it('that somebody else deploys meanwhile reports its own fate', async () => {
    await start({ rollouts: [{ meanwhile: { image: 'commit-0ddba11' } }] });
    const run = await runAction(options());
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'STOPPED', 'running-image': 'commit-0ddba11' });
  });

  it.each([
    ['still has tasks of before, which it is set back to', {}, 30_000, 0, 'runs commit-1111111'],
    [
      "ran only Terraform's placeholder",
      { image: 'placeholder' },
      30_000,
      1,
      "can't be set back: before, it ran only Terraform's placeholder.",
    ],
    [
      'has no task of before any more',
      { rollouts: [{ seconds: 3600, 'start-seconds': 30 }] },
      3_500_000,
      1,
      "can't be set back: what it ran before is not known, since no task of it is left.",
    ],
  ])('that is stopped by somebody else and %s', async (_, web, passed, exitCode, says) => {
    await start({ rollouts: [{ seconds: 3600 }, { seconds: 20 }], ...web });
    await runAction(options({ wait: 'false' }));
    sandbox?.skip(passed);
    const inputs = { app: 'demo', env: 'dev', service: 'web' };
    const run = await runAction({ command: 'execution-stop', inputs, env: sandbox?.env ?? {} });
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode });
    expect(run.summary).toContain(says);
    if (exitCode === 1) expect(errors(run)).toContain('Could not stop the deployment of commit-2222222');
    else expect(run.stdout).toContain('either: ecs:DescribeServiceDeployments');
  });

  it('that is cancelled is set back to its former task definition', async () => {
    await start({ rollouts: [{ seconds: 3600 }] });
    const action = await startHeldAction(
      sandbox,
      options({ 'stop-on-cancel': 'true' }),
      'ecs:DescribeServiceDeployments',
    );
    action.interrupt('SIGINT');
    const run = await action.done;
    expect(run.exitCode).toBe(1);
    expect(run.outputs['status']).toBe('STOP_REQUESTED');
    const [first = '', ...back] = updates();
    expect(back).toEqual([String(Number(first) - 1)]);
  });

  it.each([
    ['true', 1],
    ['false', 0],
  ])(
    'killed with its update under way is found by the post step (stop-on-cancel: %s)',
    async (stop, backs) => {
      await start(
        { rollouts: [{ seconds: 3600 }] },
        { faults: [{ service: 'ecs', operation: 'UpdateService', kind: 'lost-response', first: 1 }] },
      );
      const held = options({ 'stop-on-cancel': stop });
      const action = await startHeldAction(sandbox, held, 'ecs:UpdateService');
      action.interrupt('SIGKILL');
      const { state, outputs } = await action.done;
      expect(outputs['deployment'] ?? '').toBe('');
      const started = updates().length;
      const post = await runAction({ ...held, post: state });
      expect(post.exitCode).toBe(0);
      expect(updates().length - started).toBe(backs);
      expect(post.annotations.map(({ message }) => message).join('\n')).toMatch(
        stop === 'true'
          ? /The deployment of commit-2222222 to demo-dev-web \(arn:\S+\) is being stopped: https:/
          : /The deployment of commit-2222222 to demo-dev-web \(arn:\S+\) is still running: https:/,
      );
    },
  );

  const lost = { service: 'ecs', operation: 'UpdateService', kind: 'lost-response' as const, at: 1 };

  it.each([
    ['is', 'true', 1],
    ['and then was refused is found, and', 'false', 2],
  ])('whose update got no answer %s not deployed twice (force: %s)', async (_, force, asked) => {
    await start({}, { faults: [lost, { ...lost, kind: 'access-denied', at: 2 }] });
    const run = await runAction(options({ force }));
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs['status']).toBe('SUCCESSFUL');
    expect(updates()).toHaveLength(asked);
    expect(run.outputs['deployment']).toMatch(/:service-deployment\//);
  });
});
