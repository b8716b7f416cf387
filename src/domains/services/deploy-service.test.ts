import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout, FakeServiceSeed } from '../../testing/fake-containers.js';
import { revisionArn } from '../../testing/fake-ecs.js';
import { fakeServicePlan } from '../../testing/fake-service-plan.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { ServiceDeployer } from './deploy-service.js';
import type { ServiceDeployOptions } from './deploy-service.js';
import { MissingRights } from './service-report.js';
import type { SavedService } from './service-work.js';

const URL =
  'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters/demo-dev-cluster/services/demo-dev-web/deployments?region=eu-west-2';
const D2 = 'arn:aws:ecs:eu-west-2:111122223333:service-deployment/demo-dev-cluster/demo-dev-web/d2';
const DEPLOYMENT = 'deployment of commit-1234567 to demo-dev-web';
const HALFWAY = 'IN_PROGRESS: 0 of 2 new tasks running, 2 pending';
const smooth: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }, { status: 'SUCCESSFUL' }] };
const endless: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }] };
/** The service runs what is asked for. */
const same: FakeServiceSeed = { image: 'repo/web:commit-1234567', digest: 'sha256:new' };

function setUp(rollout: FakeRollout = smooth, seed: FakeServiceSeed = {}) {
  const containers = new FakeContainers(seed, [rollout]);
  const clock = new FakeClock(2_000_000);
  clock.sleep = (ms, signal) => {
    clock.sleeps.push(ms);
    clock.advance(60_000);
    clock.onSleep?.(clock.now());
    return signal?.aborted === true ? Promise.reject(signal.reason as Error) : Promise.resolve();
  };
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const found: string[] = [];
  const saved: (SavedService | undefined)[] = [];
  const plan = fakeServicePlan({ before: containers.current });
  const options: ServiceDeployOptions = {
    wait: true,
    force: false,
    stopOnCancel: true,
    deadline: clock.now() + 600_000,
    signal: cancellation.signal,
    found: (arn) => void found.push(arn),
    save: (work) => void saved.push(work),
  };
  const tails = { tail: () => Promise.resolve(undefined), url: () => 'https://logs' };
  const deps = { containers, tails, logger, clock, region: 'eu-west-2' };
  const deployer = new ServiceDeployer(deps);
  const deploy = (parts: Partial<ServiceDeployOptions> = {}) =>
    deployer.deploy(plan, { ...options, ...parts });
  const cancel = (): void => {
    cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
  };
  return { containers, clock, logger, plan, options, deps, deployer, deploy, cancel, found, saved };
}

describe('deploying a service', () => {
  it('registers, updates and follows to the end', async () => {
    const { deploy, plan, containers, found, logger } = setUp();
    await expect(deploy()).resolves.toEqual({
      plan,
      status: 'SUCCESSFUL',
      taskDefinition: revisionArn(2),
      deployment: D2,
      url: URL,
      durationSeconds: 60,
      end: expect.objectContaining({ failures: [] }),
      failure: undefined,
    });
    expect([containers.requests, found]).toEqual([['register', 'update 2'], [D2]]);
    expect(logger.texts('info')).toContain(`Started the ${DEPLOYMENT}: ${URL}`);
  });

  it('saves the update before it is made, then the work, then its deployment, then nothing', async () => {
    const { deploy, saved } = setUp();
    await deploy();
    const update = { taskDefinition: revisionArn(2), previous: revisionArn(1), tag: 'commit-1234567' };
    expect(saved).toMatchObject([
      { stop: true, request: update },
      { stop: true, work: { ...update, arn: undefined } },
      { stop: true, work: { ...update, arn: D2 } },
      undefined,
    ]);
  });

  it('saves only the update where it is not to be stopped', async () => {
    const { deploy, saved } = setUp();
    await deploy({ stopOnCancel: false });
    expect(saved).toMatchObject([{ stop: false, request: {} }, undefined]);
  });

  it('knows the deployment at once where ECS tells it', async () => {
    const { deploy, containers, found, cancel } = setUp(endless);
    containers.onRequest = (request) => {
      if (request !== 'update 2') return;
      containers.current.currentDeployment = D2;
      cancel();
    };
    await expect(deploy({ stopOnCancel: false })).resolves.toMatchObject({ deployment: D2 });
    expect(found).toEqual([D2]);
  });

  it('fails with the reason, and says where to look', async () => {
    const { deploy } = setUp({ looks: [{ status: 'STOPPED', statusReason: 'Somebody stopped it.' }] });
    const { status, failure, end } = await deploy();
    expect([status, end?.deployment.status, failure?.links.at(-1)?.url]).toEqual(['STOPPED', 'STOPPED', URL]);
    expect(failure?.message).toContain('Somebody stopped it.');
  });

  it('is forced where that is wanted', async () => {
    const { deploy, containers } = setUp(smooth, same);
    await expect(deploy({ force: true })).resolves.toMatchObject({ status: 'SUCCESSFUL' });
    expect(containers.requests).toEqual(['update 1 force']);
  });

  it('counts from the beginning of all where it is one of several', async () => {
    const { deployer, plan, options, clock, containers } = setUp();
    const { arn } = containers.addDefinition(plan.definition);
    const first = await deployer.deployDefinition(plan, arn, options, clock.now() - 300_000);
    expect(first.durationSeconds).toBe(360);
    const again = await deployer.deployDefinition(plan, arn, options);
    expect(again).toMatchObject({ taskDefinition: arn, durationSeconds: 120 });
  });

  it('says what is not allowed, however it ends, and once for all', async () => {
    const { plan, options, deps, containers, logger } = setUp();
    containers.refused.add('ecs:ListTasks');
    containers.update = () => Promise.reject(new PlatformError('Not allowed.'));
    const rights = new MissingRights(containers, logger);
    for (const deployer of [
      new ServiceDeployer({ ...deps, rights }),
      new ServiceDeployer({ ...deps, rights }),
    ])
      await expect(deployer.deploy(plan, options)).rejects.toThrow('Not allowed.');
    expect(logger.texts('debug').filter((text) => text.includes('To allow it'))).toEqual([
      expect.stringContaining(':container-instance/demo-dev-cluster/*'),
    ]);
  });

  it('whose start is not answered says what to check', async () => {
    const { deploy, containers } = setUp();
    containers.update = () => Promise.reject(new PlatformError('No answer.', { transient: true }));
    await expect(deploy()).rejects.toThrow(`Could not start a ${DEPLOYMENT}: No answer.`);
  });
});

describe('a service that needs no deployment', () => {
  it('is left alone where it runs it', async () => {
    const { deploy, containers, logger, saved } = setUp(smooth, same);
    await expect(deploy()).resolves.toMatchObject({
      status: 'ALREADY_RUNNING',
      deployment: undefined,
      end: undefined,
      failure: undefined,
      taskDefinition: revisionArn(1),
      durationSeconds: 0,
    });
    expect([containers.requests, saved]).toEqual([[], []]);
    expect(logger.texts('info').join()).not.toContain('already runs');
  });

  it.each<[FakeServiceSeed, string[]]>([
    [{}, ['register', 'update 2']],
    [same, []],
  ])('and has no tasks will run it once it has: %j', async (seed, requests) => {
    const { deploy, containers, logger, clock, saved } = setUp(smooth, { ...seed, desiredCount: 0 });
    await expect(deploy()).resolves.toMatchObject({
      status: 'SCALED_TO_ZERO',
      deployment: undefined,
      end: undefined,
      failure: undefined,
    });
    expect([containers.requests, clock.sleeps, saved.at(-1)]).toEqual([requests, [], undefined]);
    expect(logger.texts('info').at(-1)).toBe(
      'demo-dev-web is scaled to zero tasks. It will run commit-1234567 once it is scaled up.',
    );
  });
});

describe('without waiting', () => {
  it('gives the deployment as soon as ECS lists it', async () => {
    const { deploy, clock, found, saved } = setUp({ ...smooth, hidden: 4 });
    await expect(deploy({ wait: false })).resolves.toMatchObject({
      status: 'IN_PROGRESS',
      deployment: D2,
      end: undefined,
      failure: undefined,
    });
    expect([clock.sleeps, found, saved.at(-1)]).toEqual([[2000, 2000, 2000, 2000], [D2], undefined]);
  });

  it('gives none after five looks', async () => {
    const { deploy, clock, found } = setUp({ ...smooth, hidden: 5 });
    const outcome = await deploy({ wait: false });
    expect([outcome.status, outcome.deployment, clock.sleeps.length]).toEqual(['IN_PROGRESS', undefined, 4]);
    expect(found).toStrictEqual([]);
  });
});

describe("somebody else's deployment", () => {
  function theirs(rollout: FakeRollout) {
    const world = setUp(smooth, { ...same, rolloutState: 'IN_PROGRESS' });
    world.containers.addDeployment(world.containers.current.taskDefinition, rollout);
    world.clock.advance(180_000);
    return world;
  }

  it('is joined, counts from its start, and is nothing to save', async () => {
    const { deploy, containers, logger, found, saved } = theirs(smooth);
    await expect(deploy()).resolves.toMatchObject({
      status: 'SUCCESSFUL',
      deployment: D2,
      durationSeconds: 240,
    });
    expect([containers.requests, saved]).toEqual([[], []]);
    expect(new Set(found)).toEqual(new Set([D2]));
    expect(logger.texts('info')).toContain(
      `Joined the ${DEPLOYMENT}, started 3 minutes ago, which is still running: ${URL}`,
    );
  });

  it('is never stopped', async () => {
    const { deploy, containers, clock, cancel } = theirs(endless);
    clock.onSleep = cancel;
    const { status, failure } = await deploy();
    expect([status, containers.requests]).toEqual(['IN_PROGRESS', []]);
    expect(failure?.hint).toContain('Another run started it, so it is not stopped.');
  });

  it('can be followed by what is known of it', async () => {
    const { deployer, plan, options, containers } = theirs(smooth);
    const outcome = await deployer.join(
      plan,
      {
        name: { cluster: 'demo-dev-cluster', service: 'demo-dev-web' },
        region: 'eu-west-2',
        tag: 'commit-1234567',
        taskDefinition: revisionArn(1),
        previous: undefined,
        force: false,
        before: { taskSets: [], deployments: [] },
        arn: D2,
        taskSet: undefined,
        idle: false,
        joinedSince: new Date(2_000_000).toISOString(),
      },
      options,
    );
    expect(outcome).toMatchObject({
      plan,
      status: 'SUCCESSFUL',
      taskDefinition: revisionArn(1),
      deployment: D2,
      url: URL,
      durationSeconds: 240,
    });
    expect(containers.requests).toEqual([]);
  });
});

describe('a deployment that is not followed to its end', () => {
  it('keeps running at the deadline', async () => {
    const { deploy, saved } = setUp(endless);
    const { status, deployment, failure } = await deploy();
    expect([status, deployment]).toEqual(['IN_PROGRESS', D2]);
    expect(failure).toBeInstanceOf(DeadlineError);
    expect(failure?.message).toContain('It is still running.');
    expect(failure?.links).toEqual([{ title: `the ${DEPLOYMENT}`, url: URL }]);
    expect(saved.at(-1)).toBeUndefined();
  });

  it('has no state where ECS never shows it', async () => {
    const { deploy } = setUp({ ...endless, hidden: 1000 });
    const { status, deployment, failure } = await deploy();
    expect([status, deployment]).toEqual(['IN_PROGRESS', undefined]);
    expect(failure?.message).toContain('still lists no deployment');
  });

  it('is stopped on a signal, and says how it stood', async () => {
    const { deploy, containers, clock, cancel, saved, options } = setUp(endless);
    clock.onSleep = cancel;
    const { status, end, failure } = await deploy();
    expect([status, end, containers.requests.at(-1)]).toEqual(['STOP_REQUESTED', undefined, `stop ${D2}`]);
    expect(failure).toBeInstanceOf(CancelledError);
    expect(failure).toMatchObject({
      message: `Cancelled by SIGINT. The ${DEPLOYMENT} is being stopped: ${URL} (${HALFWAY})`,
      hint: "This takes a few minutes. The service's page in the AWS console shows when it is done.",
      cause: options.signal.reason as unknown,
    });
    expect(saved.at(-1)).toBeUndefined();
  });

  it('is looked at once more before it is stopped', async () => {
    const { deploy, containers, cancel } = setUp(endless);
    containers.onRequest = (request) => {
      if (request === 'update 2') cancel();
    };
    const { failure, deployment } = await deploy();
    expect(failure?.message).toContain(`(${HALFWAY})`);
    expect(deployment).toBe(D2);
  });

  it('keeps running on a signal otherwise', async () => {
    const { deploy, containers, clock, cancel } = setUp(endless);
    clock.onSleep = cancel;
    const { status, failure } = await deploy({ stopOnCancel: false });
    expect([status, containers.requests]).toEqual(['IN_PROGRESS', ['register', 'update 2']]);
    expect(failure?.message).toBe(
      `Cancelled by SIGINT. Stopped waiting. The ${DEPLOYMENT} is still running: ${URL} (${HALFWAY})`,
    );
  });

  it('has a state that is not known where nobody has looked yet', async () => {
    const { deploy, containers, cancel } = setUp(endless);
    containers.onRequest = (request) => {
      if (request === 'update 2') cancel();
    };
    const { status, failure } = await deploy({ stopOnCancel: false });
    expect(status).toBe('IN_PROGRESS');
    expect(failure?.message).toMatch(/ \(its state is not known\)$/);
  });
});

describe('a signal before the start', () => {
  it('starts nothing', async () => {
    const { deploy, containers, cancel, logger } = setUp();
    containers.refused.add('ecs:ListTasks');
    cancel();
    await expect(deploy()).rejects.toThrow('Cancelled by SIGINT.');
    expect([containers.requests, logger.entries]).toEqual([[], []]);
  });

  it('while the task definition is registered updates nothing, and looks at nothing', async () => {
    const { deploy, containers, cancel } = setUp();
    const requests: string[] = [];
    containers.onRequest = (request) => {
      requests.push(request);
      cancel();
    };
    await expect(deploy()).rejects.toThrow('Cancelled by SIGINT.');
    expect(requests).toEqual(['register']);
  });
});
