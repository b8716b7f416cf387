import { describe, expect, it } from '@jest/globals';
import type {
  EcsService,
  ServiceDeploymentBrief,
  ServiceName,
  TaskSet,
} from '../../providers/aws/ecs-answers.js';
import { fakeEcsService, fakeTaskSet, revisionArn } from '../../testing/fake-ecs.js';
import {
  filterByDefinition,
  findNewTaskSet,
  findOwnDeployment,
  hasDeploymentEnded,
  toWork,
} from './service-work.js';
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
  return fakeTaskSet({ id: `ecs-svc/${number}`, taskDefinition, running: 0, createdAt: at(0), ...parts });
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
  service?: EcsService | undefined;
  listed?: ServiceDeploymentBrief[];
  /** Revisions with their task definitions; undefined where we may not know. */
  definitions?: Record<string, string>;
}

function ecs(world: World) {
  const asked: unknown[] = [];
  const service = 'service' in world ? world.service : updated();
  return {
    asked,
    service: (of: ServiceName) => Promise.resolve(of === name ? service : undefined),
    deployments: (of: ServiceName, options?: { createdAfter?: Date | undefined }) => {
      asked.push(options?.createdAfter);
      return Promise.resolve(of === name ? (world.listed ?? []) : []);
    },
    taskDefinitionsOf: (revisions: readonly string[]) => {
      asked.push(revisions);
      return Promise.resolve(world.definitions && new Map(Object.entries(world.definitions)));
    },
  };
}

describe('the task set of an update', () => {
  it('is the primary one of its task definition, which was not there before', () => {
    expect(findNewTaskSet({ taskSets: [old, taskSet(2)] }, update)?.id).toBe('ecs-svc/2');
  });

  it.each<[string, TaskSet[]]>([
    ['not the primary one', [taskSet(2, { status: 'ACTIVE' })]],
    ['of another task definition', [taskSet(3)]],
    ['one that was there before', [taskSet(2, { id: 'ecs-svc/1' })]],
    ['missing', []],
  ])('is not one that is %s', (_, taskSets) => {
    expect(findNewTaskSet({ taskSets }, update)).toBeUndefined();
  });
});

describe('what an update has become', () => {
  it('has the task set, and the deployment where ECS tells it', () => {
    expect(toWork(update, updated({ currentDeployment: 'd2' }))).toEqual({
      ...update,
      arn: 'd2',
      taskSet: { id: 'ecs-svc/2', createdAt: at(0).toISOString() },
      joinedSince: undefined,
      idle: false,
    });
  });

  it.each([undefined, 'd1'])('has no deployment where the newest is still %s', (currentDeployment) => {
    expect(toWork(update, updated({ currentDeployment })).arn).toBeUndefined();
  });

  it("has neither where the task set is somebody else's", () => {
    const theirs = fakeEcsService({ taskSets: [taskSet(3)], currentDeployment: 'd3' });
    expect(toWork(update, theirs)).toStrictEqual({
      ...update,
      arn: undefined,
      taskSet: undefined,
      joinedSince: undefined,
      idle: false,
    });
  });

  it('may have a task set without a time, and no tasks', () => {
    const undated = fakeEcsService({ taskSets: [taskSet(2, { createdAt: undefined })], desiredCount: 0 });
    expect(toWork(update, undated)).toMatchObject({ taskSet: { id: 'ecs-svc/2' }, idle: true });
  });
});

describe('our deployment', () => {
  const find = (world: World, parts: Partial<ServiceWork> = {}) =>
    findOwnDeployment(ecs(world), { ...work, ...parts });
  const definitions = { 'revision-2': revisionArn(2), 'revision-3': revisionArn(3) };

  it('is the current one while our task set is the primary one', async () => {
    await expect(find({ service: updated({ currentDeployment: 'd9' }) })).resolves.toBe('d9');
  });

  it.each<[string, EcsService | undefined, Partial<ServiceWork>]>([
    ['another task set is', fakeEcsService({ taskSets: [taskSet(3)], currentDeployment: 'd9' }), {}],
    ['none is', fakeEcsService({ taskSets: [], currentDeployment: 'd9' }), { taskSet: undefined }],
    ['it was there before', updated({ currentDeployment: 'd1' }), {}],
    ['the service is gone', undefined, {}],
  ])('is not the current one where %s', async (_, service, parts) => {
    await expect(find({ service, listed: [brief(2)], definitions }, parts)).resolves.toBe('d2');
  });

  it('is a new one of our task definition', async () => {
    const listed = [brief(3), brief(2), brief(1)];
    await expect(find({ listed, definitions })).resolves.toBe('d2');
    await expect(find({ listed: [brief(3), brief(1)], definitions })).resolves.toBeUndefined();
  });

  it('is the one nearest to our task set, where several have our task definition', async () => {
    const listed = [brief(5), brief(2), brief(0, { createdAt: at(-9) })].map((one) => ({
      ...one,
      targetRevision: 'revision-2',
    }));
    await expect(find({ listed, definitions })).resolves.toBe('d2');
    await expect(find({ listed, definitions }, { taskSet: undefined })).resolves.toBe('d5');
  });

  it('is looked for since a minute before our task set was made', async () => {
    const containers = ecs({});
    await findOwnDeployment(containers, work);
    await findOwnDeployment(containers, { ...work, taskSet: { id: 'x', createdAt: undefined } });
    await findOwnDeployment(containers, { ...work, taskSet: undefined });
    expect(containers.asked).toEqual([at(-60), [], undefined, [], undefined, []]);
  });

  describe('where revisions may not be described', () => {
    it.each([
      [60, 'd2'],
      [-60, 'd2'],
      [61, undefined],
      [-61, undefined],
    ])('may be %d seconds away from our task set: %s', async (seconds, expected) => {
      const listed = [brief(2, { createdAt: at(seconds) })];
      await expect(find({ listed })).resolves.toBe(expected);
    });

    it('is not known without a time', async () => {
      await expect(find({ listed: [brief(2)] }, { taskSet: undefined })).resolves.toBeUndefined();
    });

    it("is not one that is nearer to somebody else's task set", async () => {
      const theirs = taskSet(3, { createdAt: at(10) });
      const service = updated({ taskSets: [theirs, taskSet(2), old] });
      const near = (seconds: number) => find({ service, listed: [brief(7, { createdAt: at(seconds) })] });
      expect([await near(4), await near(5), await near(6)]).toEqual(['d7', 'd7', undefined]);
    });

    it('is not kept away by task sets that were there before, have no time, or are gone', async () => {
      const before = taskSet(1, { createdAt: at(5) });
      const undated = taskSet(3, { createdAt: undefined });
      const listed = [brief(7, { createdAt: at(5) })];
      const service = updated({ taskSets: [taskSet(2), before, undated] });
      await expect(find({ service, listed })).resolves.toBe('d7');
      await expect(find({ service: undefined, listed })).resolves.toBe('d7');
    });
  });
});

describe('filterByDefinition', () => {
  it('asks for each revision once, and for twenty at most', async () => {
    const containers = ecs({ definitions: {} });
    const many = Array.from({ length: 22 }, (_, number) => brief(number));
    await filterByDefinition(containers, [brief(0), ...many], revisionArn(2));
    expect(containers.asked).toEqual([many.slice(0, 20).map(({ targetRevision }) => targetRevision)]);
  });
});

describe('hasDeploymentEnded', () => {
  it.each([
    ...(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'] as const).map(
      (status) => [status, true] as const,
    ),
    ...(
      ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'] as const
    ).map((status) => [status, false] as const),
  ])('of %s is %s', (status, ended) => {
    expect(hasDeploymentEnded(status)).toBe(ended);
  });
});
