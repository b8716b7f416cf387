import { describe, expect, it } from '@jest/globals';
import type {
  EcsService,
  ServiceDeployment,
  ServiceDeploymentBrief,
  TaskSet,
} from '../../providers/aws/ecs-answers.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeEcsService, fakeServiceDeployment, fakeTaskSet, revisionArn } from '../../testing/fake-ecs.js';
import { DeploymentObserver } from './deployment-observer.js';
import type { ServiceUpdate, ServiceWork } from './service-work.js';

const START = Date.UTC(2026, 0, 1);
const at = (seconds: number): Date => new Date(START + seconds * 1000);
const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };

const update: ServiceUpdate = {
  name,
  region: 'eu-west-2',
  tag: 'commit-1234567',
  taskDefinition: revisionArn(2),
  force: false,
  previous: revisionArn(1),
  before: { taskSets: ['ecs-svc/1'], deployments: ['d1'] },
};
const work: ServiceWork = {
  ...update,
  arn: undefined,
  taskSet: { id: 'ecs-svc/2', createdAt: at(0).toISOString() },
  joinedSince: undefined,
  idle: false,
};

function taskSet(number: number, parts: Partial<TaskSet> = {}): TaskSet {
  const taskDefinition = revisionArn(number);
  return fakeTaskSet({
    id: `ecs-svc/${number}`,
    taskDefinition,
    running: 0,
    rolloutState: 'IN_PROGRESS',
    createdAt: at(0),
    ...parts,
  });
}

const old = taskSet(1, { status: 'ACTIVE', running: 2, createdAt: at(-3600) });
const updated = (parts: Partial<EcsService> = {}): EcsService =>
  fakeEcsService({ taskSets: [taskSet(2), old], ...parts });

function brief(number: number, parts: Partial<ServiceDeploymentBrief> = {}): ServiceDeploymentBrief {
  return {
    arn: `d${number}`,
    status: 'IN_PROGRESS',
    statusReason: undefined,
    createdAt: at(number - 2),
    targetRevision: `revision-${number}`,
    startedAt: undefined,
    finishedAt: undefined,
    ...parts,
  };
}

interface World {
  service?: EcsService | Error | undefined;
  listed?: ServiceDeploymentBrief[];
  /** Undefined where a deployment may not be described. */
  described?: ServiceDeployment;
}

/** An observer of the deployment d2; `asked` lists what it asks for, `from` since when it asks for the list. */
function setUp(world: World, sharers = 0) {
  const asked: string[] = [];
  const from: (Date | undefined)[] = [];
  const clock = new FakeClock();
  const controller = new AbortController();
  let spent = 0;
  const observer = new DeploymentObserver({
    clock,
    budget: {
      waits: sharers,
      spend: (requests) => {
        spent += requests;
      },
    },
    containers: {
      deployment: () => {
        if (world.described !== undefined) asked.push('deployment');
        return Promise.resolve(world.described);
      },
      service: () => {
        asked.push('service');
        const service = 'service' in world ? world.service : updated();
        return service instanceof Error ? Promise.reject(service) : Promise.resolve(service);
      },
      deployments: (_name, options) => {
        asked.push('list');
        from.push(options?.createdAfter);
        return Promise.resolve(world.listed ?? []);
      },
    },
  });
  const look = (parts: Partial<ServiceWork> = {}) =>
    observer.look({ ...work, ...parts }, 'd2', controller.signal);
  /** What it asks for at the next look, so many seconds later. */
  const next = async (seconds = 5): Promise<string[]> => {
    clock.advance(seconds * 1_000);
    asked.length = 0;
    await look();
    return [...asked];
  };
  return { look, next, from, controller, spent: () => spent };
}

describe('the first look at a deployment', () => {
  const observe = (world: World, parts: Partial<ServiceWork> = {}) => setUp(world).look(parts);

  it('gives what ECS says about it, with the service', async () => {
    const described = fakeServiceDeployment({ createdAt: at(0), stage: 'BAKE_TIME' });
    await expect(observe({ described })).resolves.toEqual({ deployment: described, service: updated() });
  });

  it('gives what the list and the task sets show, where it may not be described', async () => {
    const own = taskSet(2, { desired: 2, running: 1, pending: 1, failed: 3 });
    const listed = [brief(3), brief(2, { statusReason: 'because' })];
    const service = updated({ taskSets: [own, old] });
    await expect(observe({ listed, service })).resolves.toStrictEqual({
      service,
      deployment: {
        arn: 'd2',
        status: 'IN_PROGRESS',
        statusReason: 'because',
        createdAt: at(0),
        stage: undefined,
        target: { arn: 'revision-2', requested: 2, running: 1, pending: 1 },
        sources: [{ arn: revisionArn(1), requested: 2, running: 2, pending: 0 }],
        rollback: undefined,
        circuitBreaker: { failures: 3, threshold: undefined },
      },
    });
  });

  it('finds our task set by its task definition, where its id is not known', async () => {
    const seen = await observe(
      { listed: [brief(2)], service: updated({ taskSets: [old, taskSet(2, { running: 1 })] }) },
      { taskSet: undefined },
    );
    expect(seen?.deployment).toMatchObject({ target: { running: 1 }, sources: [{ arn: revisionArn(1) }] });
    expect(seen?.deployment.circuitBreaker).toBeUndefined();
  });

  it('does not take another task set of the same task definition for ours', async () => {
    const earlier = taskSet(2, { id: 'ecs-svc/1', status: 'ACTIVE', running: 2 });
    const service = updated({ taskSets: [earlier, taskSet(2, { running: 1 })] });
    const seen = await observe({ listed: [brief(2)], service });
    expect(seen?.deployment).toMatchObject({ target: { running: 1 }, sources: [{ running: 2 }] });
  });

  it('counts nothing where our task set, or the service, is gone', async () => {
    const nothing = { arn: 'revision-2', requested: 0, running: 0, pending: 0 };
    const gone = await observe({ listed: [brief(2)], service: undefined });
    expect(gone?.deployment).toMatchObject({ target: nothing, sources: [], circuitBreaker: undefined });
    const replaced = await observe({ listed: [brief(2)], service: updated({ taskSets: [old] }) });
    expect(replaced?.deployment).toMatchObject({ target: nothing, sources: [{ running: 2 }] });
  });

  it.each([
    ['the threshold', 'the threshold'],
    [undefined, 'it failed'],
  ])('asks for no tasks in a rollback, whose reason is %s', async (reason, expected) => {
    const own = taskSet(2, { desired: 2, reason });
    const listed = [brief(2, { status: 'ROLLBACK_IN_PROGRESS', statusReason: 'it failed' })];
    const seen = await observe({ listed, service: updated({ taskSets: [own] }) });
    expect(seen?.deployment.target.requested).toBe(0);
    expect(seen?.deployment.rollback).toEqual({ reason: expected, revision: undefined });
  });

  it('gives nothing while the list has it not, which reaches back to a minute before our task set', async () => {
    const { look, from } = setUp({ listed: [brief(3)] });
    await expect(look()).resolves.toBeUndefined();
    await look({ taskSet: undefined });
    expect(from).toEqual([at(-60), undefined]);
  });

  it('does not fail for the service where the signal comes', async () => {
    const { look, controller } = setUp({ listed: [brief(2)], service: new Error('aborted') });
    controller.abort();
    await expect(look()).resolves.toMatchObject({ service: undefined, deployment: { arn: 'd2' } });
  });
});

describe('further looks at a deployment that may be described', () => {
  const described = (parts: Partial<ServiceDeployment> = {}) =>
    fakeServiceDeployment({
      createdAt: at(0),
      target: { arn: 'r', requested: 2, running: 1, pending: 1 },
      ...parts,
    });

  it('ask for nothing else while all goes well, and every half minute for the events', async () => {
    const world: World = { described: described() };
    const { next, spent } = setUp(world);
    await expect(next()).resolves.toEqual(['deployment', 'service']);
    await expect(next(29)).resolves.toEqual(['deployment']);
    world.described = described({ target: { arn: 'r', requested: 2, running: 2, pending: 0 } });
    await expect(next(0.5)).resolves.toEqual(['deployment']);
    await expect(next(0.5)).resolves.toEqual(['deployment', 'service']);
    expect(spent()).toBe(6);
  });

  it.each<[string, Partial<ServiceDeployment>]>([
    ['has ended', { status: 'SUCCESSFUL' }],
    ['has another status', { status: 'STOP_REQUESTED' }],
    ['is in another stage', { stage: 'BAKE_TIME' }],
    ['has a failed task', { circuitBreaker: { failures: 1, threshold: 3 } }],
    ['is rolled back', { rollback: { reason: 'it failed', revision: undefined } }],
    ['has fewer tasks', { target: { arn: 'r', requested: 2, running: 0, pending: 2 } }],
  ])('ask for the events where it %s', async (_, parts) => {
    const world: World = { described: described() };
    const { next } = setUp(world);
    await next();
    world.described = described(parts);
    await expect(next()).resolves.toEqual(['deployment', 'service']);
    await expect(next()).resolves.toEqual(
      parts.status === 'SUCCESSFUL' ? ['deployment', 'service'] : ['deployment'],
    );
  });

  it('cost each its share of what several ask for at once', async () => {
    const { look, spent } = setUp({ described: described() }, 4);
    await look();
    expect(spent()).toBe(0.5);
  });
});

describe('further looks at a deployment that may not be described', () => {
  const running = taskSet(2, { running: 1 });

  it('ask for the service alone while its task sets are the same, and every two minutes for the list', async () => {
    const world: World = { listed: [brief(2)], service: updated() };
    const { next, spent } = setUp(world, 5);
    await expect(next()).resolves.toEqual(['service', 'list']);
    world.service = updated({ taskSets: [running, old] });
    await expect(next(119)).resolves.toEqual(['service']);
    await expect(next(1)).resolves.toEqual(['service', 'list']);
    expect(spent()).toBeCloseTo(3 / 5 + 2);
  });

  it.each<[string, TaskSet[]]>([
    ['its task set has completed', [taskSet(2, { rolloutState: 'COMPLETED' })]],
    ['its task set has failed', [taskSet(2, { rolloutState: 'FAILED' }), old]],
    ['its task set has no state', [taskSet(2, { rolloutState: undefined })]],
    ['another one is the primary one', [taskSet(3), taskSet(2, { status: 'ACTIVE' })]],
    ['there is no task set', []],
  ])('ask for the list until that shows the end where %s', async (_, taskSets) => {
    const world: World = { listed: [brief(2)], service: updated() };
    const { next } = setUp(world);
    await next();
    world.service = updated({ taskSets });
    await expect(next(1)).resolves.toEqual(['service', 'list']);
    await expect(next(1)).resolves.toEqual(['service', 'list']);
  });

  it('do not ask for the list while the way back goes on', async () => {
    const back = taskSet(1, { id: 'ecs-svc/3' });
    const world: World = {
      listed: [brief(2, { status: 'ROLLBACK_IN_PROGRESS' })],
      service: updated({ taskSets: [back, taskSet(2, { status: 'ACTIVE', rolloutState: 'FAILED' })] }),
    };
    const { next } = setUp(world);
    await next();
    await expect(next(1)).resolves.toEqual(['service']);
    world.service = updated({ taskSets: [taskSet(4)] });
    await expect(next(1)).resolves.toEqual(['service', 'list']);
    await expect(next(1)).resolves.toEqual(['service']);
    world.service = updated({ taskSets: [taskSet(1, { id: 'ecs-svc/3', rolloutState: 'COMPLETED' })] });
    await expect(next(1)).resolves.toEqual(['service', 'list']);
  });
});
