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
  serviceControl,
  stopDeployment,
} from './service-work.js';
import type { ServiceUpdate, ServiceWork } from './service-work.js';
import { PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import { MemoryLogger } from '../../testing/memory-logger.js';

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
  it('asks for each revision once', async () => {
    const containers = ecs({ definitions: {} });
    const many = Array.from({ length: 22 }, (_, number) => brief(number));
    await filterByDefinition(containers, [brief(0), ...many], revisionArn(2));
    expect(containers.asked).toEqual([many.map(({ targetRevision }) => targetRevision)]);
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

const URL =
  'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters/demo-dev-cluster/services/demo-dev-web/deployments?region=eu-west-2';
const endless: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }] };

/** A service that was updated from revision 1 to revision 2. */
async function setUp(rollout: FakeRollout = endless, parts: Partial<ServiceUpdate> = {}) {
  const containers = new FakeContainers({}, [rollout]);
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const [first] = containers.definitions;
  const second = containers.addDefinition({ family: containers.family, containerDefinitions: [] });
  const update: ServiceUpdate = {
    name,
    region: 'eu-west-2',
    tag: 'commit-1234567',
    taskDefinition: second.arn,
    force: false,
    previous: first?.arn,
    before: { taskSets: ['ecs-svc/0'], deployments: [containers.list[0]?.arn ?? ''] },
    ...parts,
  };
  const work = toWork(update, await containers.update(name, second.arn));
  const arn = containers.list.at(-1)?.arn ?? '';
  containers.requests.length = 0;
  const deps = { containers, clock, logger };
  const stop = (more: Partial<ServiceWork> = {}, looks?: number) =>
    stopDeployment(deps, { ...work, ...more }, looks);
  return { ...deps, update, work, arn, stop, control: serviceControl(deps) };
}

describe('stopping a deployment', () => {
  it('stops exactly this one', async () => {
    const { stop, arn, containers, clock, logger } = await setUp();
    await stop({ arn });
    expect([containers.requests, clock.sleeps, logger.entries]).toEqual([[`stop ${arn}`], [], []]);
  });

  it('finds the one whose ARN is not known', async () => {
    const { stop, arn, containers, clock } = await setUp();
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([[`stop ${arn}`], []]);
  });

  it('waits for one that ECS does not list yet', async () => {
    const { stop, arn, containers, clock } = await setUp({ ...endless, hidden: 4 });
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([[`stop ${arn}`], [500, 500, 500, 500]]);
  });

  it('sets the service back where ECS does not list it for long', async () => {
    const { stop, containers, clock, logger } = await setUp({ ...endless, hidden: 5 });
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([['update 1'], [500, 500, 500, 500]]);
    expect(logger.texts('info')).toEqual(['Set demo-dev-web back to demo-dev-web-task-def:1.']);
  });

  it('looks as often as it has the time for', async () => {
    const { stop, clock, containers } = await setUp({ ...endless, hidden: 2 });
    await stop({}, 2);
    expect([containers.requests, clock.sleeps]).toEqual([['update 1'], [500]]);
  });

  it('leaves one alone that has ended', async () => {
    const { stop, arn, containers } = await setUp({ looks: [{ status: 'STOPPED' }] });
    await stop({ arn });
    expect(containers.requests).toEqual([]);
  });

  it('is not misled by the end of another one', async () => {
    const { stop, arn, containers } = await setUp();
    containers.addDeployment('other', { looks: [{ status: 'SUCCESSFUL' }] });
    await stop({ arn });
    expect(containers.requests).toEqual([`stop ${arn}`]);
  });

  it('that ECS does not list any more is asked for all the same', async () => {
    const { stop, containers } = await setUp();
    await stop({ arn: 'gone' });
    expect(containers.requests).toEqual(['stop gone']);
  });
});

const arnOfSecond = ({ definitions }: FakeContainers): string | undefined =>
  definitions.find(({ revision }) => revision === 2)?.arn;

describe('setting a service back', () => {
  async function refused(parts: Partial<ServiceUpdate> = {}) {
    const world = await setUp(endless, parts);
    world.containers.refused.add('ecs:StopServiceDeployment');
    return world;
  }

  it('is how it is stopped where stopping is not allowed', async () => {
    const { stop, arn, containers } = await refused();
    await stop({ arn });
    expect(containers.requests).toEqual(['update 1']);
  });

  it.each<[string, (containers: FakeContainers) => void]>([
    [
      'has another task definition by now',
      (containers) => {
        void containers.update(name, containers.addDefinition({ family: 'x', containerDefinitions: [] }).arn);
      },
    ],
    ['has none any more', (containers) => void containers.current.taskSets.splice(0)],
    [
      'is being replaced in another way',
      (containers) => {
        for (const set of containers.current.taskSets) set.status = 'ACTIVE';
      },
    ],
  ])('is left out where the service %s', async (_, change) => {
    const { stop, arn, containers, logger } = await refused();
    change(containers);
    containers.requests.length = 0;
    await stop({ arn });
    expect(containers.requests).toEqual([]);
    expect(logger.texts('info')).toEqual(['demo-dev-web is not set to demo-dev-web-task-def:2 any more.']);
  });

  it('is left out where the service is gone', async () => {
    const { stop, arn, containers, logger } = await refused();
    containers.service = () => Promise.resolve(undefined);
    await stop({ arn });
    expect(containers.requests).toEqual([]);
    expect(logger.texts('info')).toHaveLength(1);
  });

  it.each([
    ['not known', () => undefined, 'what it ran before is not known, since no task of it is left'],
    ['only a placeholder', () => 'placeholder', "before, it ran only Terraform's placeholder"],
    ['the same', arnOfSecond, 'it had the same task definition before'],
  ])('is not possible where the former task definition is %s', async (_, former, reason) => {
    const { stop, arn, containers } = await refused();
    const previous = former(containers);
    const stopped = stop({ arn, previous });
    await expect(stopped).rejects.toThrow(new PlatformError(`demo-dev-web can't be set back: ${reason}.`));
    await expect(stopped).rejects.toMatchObject({
      hint: 'Stopping the deployment itself takes the permission ecs:StopServiceDeployment.',
    });
    expect(containers.requests).toEqual([]);
  });
});

describe('a later process', () => {
  it('names the deployment, with its ARN where that is known, and its page', async () => {
    const { control, work } = await setUp();
    expect(control.name(work)).toBe('the deployment of commit-1234567 to demo-dev-web');
    expect(control.name({ ...work, arn: 'd2' })).toBe(
      'the deployment of commit-1234567 to demo-dev-web (d2)',
    );
    expect(control.url(work)).toBe(URL);
  });

  it('has two minutes to stop what ECS does not list yet', async () => {
    const { control, work, containers, clock } = await setUp({ ...endless, hidden: 1000 });
    await control.stop(work);
    expect(clock.sleeps).toHaveLength(239);
    expect(containers.requests).toEqual(['update 1']);
  });

  it('finds what came of an update, with its ARN', async () => {
    const { control, update, work, arn, clock } = await setUp();
    await expect(control.recover(update)).resolves.toEqual([{ ...work, arn }]);
    expect(clock.sleeps).toEqual([]);
  });

  it('takes the ARN that ECS tells', async () => {
    const { control, update, containers } = await setUp();
    containers.current.currentDeployment = 'told';
    containers.deployments = () => Promise.reject(new Error('There is no need to list.'));
    await expect(control.recover(update)).resolves.toMatchObject([{ arn: 'told' }]);
  });

  it('waits a quarter of a minute for an update to show, and finds nothing where it was never made', async () => {
    const { control, update, clock } = await setUp();
    const before = { taskSets: ['ecs-svc/0', 'ecs-svc/1'], deployments: [] };
    await expect(control.recover({ ...update, before })).resolves.toEqual([]);
    expect(clock.sleeps).toEqual([5000, 5000, 5000]);
  });

  it('finds nothing where the service is gone', async () => {
    const { control, update, containers } = await setUp();
    containers.service = () => Promise.resolve(undefined);
    await expect(control.recover(update)).resolves.toEqual([]);
  });

  it('finds an update that shows late', async () => {
    const { control, update, containers, clock } = await setUp();
    const { taskSets } = containers.current;
    containers.current.taskSets = [];
    clock.onSleep = () => {
      if (clock.sleeps.length === 3) containers.current.taskSets = taskSets;
    };
    await expect(control.recover(update)).resolves.toHaveLength(1);
  });
});
