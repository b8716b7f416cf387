import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import type { RegisteredTaskDefinition, TaskSet } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout, FakeServiceSeed } from '../../testing/fake-containers.js';
import { fakeServicePlan } from '../../testing/fake-service-plan.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { findNeed, registerDefinition, startUpdate } from './start-deployment.js';
import type { ServicePlan } from './service-deployment.js';
import type { ServiceUpdate } from './service-work.js';

const NEW = `sha256:${'a'.repeat(64)}`;
const OLD = `sha256:${'b'.repeat(64)}`;
const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };
const endless: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }] };
const lost = new PlatformError('No answer.', { transient: true });
const FORCED = { kind: 'update', update: { force: true } };

function setUp(seed: FakeServiceSeed = {}) {
  const containers = new FakeContainers({ digest: NEW, ...seed });
  const logger = new MemoryLogger();
  const deps = { containers, logger };
  const { taskDefinition } = containers.current;
  const plan = fakeServicePlan({
    image: { tag: 'commit-1234567', digest: NEW },
    before: containers.current,
    running: { taskDefinition, image: 'repo/web:commit-0000000', since: undefined },
  });
  /** What the service needs to run a revision; its own one by default. */
  const need = (revision = taskDefinition, force = false, parts: Partial<ServicePlan> = {}) =>
    findNeed(deps, { ...plan, ...parts }, revision, { force, region: 'eu-west-2' });
  const [set] = containers.current.taskSets;
  if (set === undefined) throw new Error('The fake has no task set.');
  return { containers, logger, deps, plan, need, taskDefinition, set };
}

describe('registering', () => {
  it('makes a new revision', async () => {
    const { containers, logger, deps, plan } = setUp();
    const registered = await registerDefinition(deps, plan);
    expect(registered.revision).toBe(2);
    expect(containers.registered).toEqual([plan.definition]);
    expect(logger.texts('info')).toEqual(['Registered the task definition demo-dev-web-task-def:2']);
  });

  it('makes the first revision of a family', async () => {
    const { deps, plan } = setUp();
    const definition = { ...plan.definition, family: 'demo-dev-new' };
    expect((await registerDefinition(deps, { ...plan, definition })).family).toBe('demo-dev-new');
  });

  it('uses an identical newest revision again', async () => {
    const { containers, logger, deps, plan } = setUp();
    const same = containers.addDefinition(plan.definition);
    await expect(registerDefinition(deps, plan)).resolves.toBe(same);
    expect(containers.registered).toEqual([]);
    expect(logger.texts('info')).toEqual([
      'Using the task definition demo-dev-web-task-def:2, which is identical.',
    ]);
  });

  it('recognises what an attempt whose answer got lost has registered', async () => {
    const { containers, deps, plan } = setUp();
    const seen: boolean[] = [];
    const register = (
      definition: typeof plan.definition,
      known?: (newest: RegisteredTaskDefinition) => boolean,
    ) => {
      const made = containers.addDefinition(definition);
      const other = containers.addDefinition({ ...definition, cpu: '512' });
      seen.push(...[made, other].map((one) => known?.(one) === true));
      return Promise.resolve(made);
    };
    await registerDefinition({ ...deps, containers: Object.assign(containers, { register }) }, plan);
    expect(seen).toEqual([true, false]);
  });
});

describe('a service with another task definition', () => {
  it('is updated, and what was there before is remembered', async () => {
    const { containers, need, taskDefinition, logger } = setUp();
    for (let count = 0; count < 5; count += 1) containers.addDeployment(taskDefinition, endless);
    await expect(need('arn:new')).resolves.toEqual({
      kind: 'update',
      update: {
        name,
        region: 'eu-west-2',
        tag: 'commit-1234567',
        taskDefinition: 'arn:new',
        force: false,
        previous: taskDefinition,
        before: {
          taskSets: ['ecs-svc/0'],
          // Newest first, five at most.
          deployments: [6, 5, 4, 3, 2].map((number) => containers.list[number - 1]?.arn),
        },
      },
    });
    expect(logger.entries).toEqual([]);
  });

  it("has nothing to return to where it has Terraform's placeholder", async () => {
    const { need, plan } = setUp();
    const running = { ...plan.running, image: undefined };
    await expect(need('arn:new', false, { running })).resolves.toMatchObject({
      update: { previous: 'placeholder' },
    });
  });

  it('that can not be found is updated, by what was known of it', async () => {
    const { need, containers, plan, logger } = setUp();
    containers.service = () => Promise.resolve(undefined);
    const before = { ...plan.before, strategy: 'CANARY' };
    await expect(need('arn:new', false, { before })).resolves.toMatchObject({
      kind: 'update',
      update: { before: { taskSets: [] } },
    });
    expect(logger.texts('info')[0]).toContain('strategy CANARY');
  });

  it.each([
    ['ROLLING', []],
    [undefined, []],
    [
      'BLUE_GREEN',
      [
        'demo-dev-web has the deployment strategy BLUE_GREEN: it is deployed once ECS has moved all traffic and waited for its bake time.',
      ],
    ],
  ])('whose strategy is %s: %j is said', async (strategy, said) => {
    const { need, containers, logger } = setUp();
    containers.current.strategy = strategy;
    await need('arn:new');
    expect(logger.texts()).toEqual(said);
  });
});

describe('a service with the same task definition', () => {
  it('that runs it has nothing to do', async () => {
    const { need, logger, containers } = setUp();
    containers.taskDefinitionsOf = () => Promise.reject(new Error('Nothing is running.'));
    await expect(need()).resolves.toEqual({ kind: 'already-running' });
    expect(logger.entries).toEqual([]);
  });

  it('is updated where that is forced', async () => {
    const { need, taskDefinition } = setUp();
    await expect(need(taskDefinition, true)).resolves.toMatchObject({
      kind: 'update',
      update: { force: true, taskDefinition },
    });
  });

  it('has nothing to do where it has no tasks', async () => {
    await expect(setUp({ desiredCount: 0 }).need()).resolves.toEqual({ kind: 'scaled-to-zero' });
  });

  it.each<[string, Partial<TaskSet>]>([
    ['has failed', { rolloutState: 'FAILED' }],
    ['is in a state that nobody knows', { rolloutState: 'SOMEHOW' }],
    ['is not the primary one', { status: 'ACTIVE', rolloutState: 'COMPLETED' }],
  ])('is deployed again where its task set %s', async (_, parts) => {
    const { need, set, containers, logger } = setUp();
    Object.assign(set, parts);
    if (parts.status === 'ACTIVE') containers.current.taskSets.push({ ...set });
    await expect(need()).resolves.toMatchObject(FORCED);
    expect(logger.texts('info')).toEqual([
      'The service has this task definition already, but only 2 of 2 tasks run, or its last rollout did not complete. Deploying it again.',
    ]);
  });

  it('is deployed again where too few tasks run, and left alone where more do', async () => {
    const { need, containers } = setUp();
    containers.current.runningCount = 1;
    await expect(need()).resolves.toMatchObject(FORCED);
    containers.current.runningCount = 3;
    await expect(need()).resolves.toEqual({ kind: 'already-running' });
  });

  it.each([
    [1, { kind: 'already-running' }],
    [2, FORCED],
  ])('whose rollout has no state runs it with %d task set(s): %j', async (count, expected) => {
    const { need, set, containers } = setUp();
    set.rolloutState = undefined;
    if (count === 2) containers.current.taskSets.push({ ...set, status: 'ACTIVE' });
    await expect(need()).resolves.toMatchObject(expected);
  });
});

describe('a tag that may have moved', () => {
  it('since the tasks started is deployed again', async () => {
    const { need, logger } = setUp({ digest: OLD });
    await expect(need()).resolves.toMatchObject(FORCED);
    expect(logger.texts('info')).toEqual([
      `The tag commit-1234567 has moved from ${OLD} to ${NEW}. Replacing the service's tasks.`,
    ]);
  });

  it('is told by any task of which the digest is known', async () => {
    const { need, containers } = setUp({ digest: OLD });
    let count = 0;
    changeTasks(containers, (task) => ({
      ...task,
      containers: task.containers.map((container) =>
        (count += 1) === 1 ? { ...container, imageDigest: undefined } : container,
      ),
    }));
    await expect(need()).resolves.toMatchObject(FORCED);
  });

  it('is not looked at where the digest is not known', async () => {
    const { need } = setUp({ digest: OLD });
    const image = { tag: 'commit-1234567', digest: '' };
    await expect(need(undefined, false, { image })).resolves.toEqual({ kind: 'already-running' });
  });

  it.each<[string, (world: ReturnType<typeof setUp>) => void]>([
    [
      'stopped',
      ({ containers }) => {
        changeTasks(containers, (task) => ({ ...task, lastStatus: 'STOPPED' }));
      },
    ],
    [
      'of another task definition',
      ({ containers }) => {
        changeTasks(containers, (task) => ({ ...task, taskDefinition: 'arn:other' }));
      },
    ],
    [
      'of another container',
      ({ containers }) => {
        changeTasks(containers, (task) => ({
          ...task,
          containers: task.containers.map((container) => ({ ...container, name: 'nginx' })),
        }));
      },
    ],
  ])('is not told by tasks that are %s', async (_, change) => {
    const world = setUp({ digest: OLD });
    change(world);
    await expect(world.need()).resolves.toEqual({ kind: 'already-running' });
    expect(world.logger.texts('debug')).toEqual([
      'Whether commit-1234567 has moved since its tasks started is not known.',
    ]);
  });

  it('is looked up in the running tasks alone', async () => {
    const { need, containers } = setUp();
    const asked: unknown[] = [];
    const [taskArns, tasks] = [containers.taskArns.bind(containers), containers.tasks.bind(containers)];
    containers.taskArns = (...given) => {
      asked.push(given);
      return taskArns(...given);
    };
    containers.tasks = (...given) => {
      asked.push(given[0]);
      return tasks(...given);
    };
    await need();
    expect(asked).toEqual([[name, 'RUNNING'], 'demo-dev-cluster']);
  });

  it('is looked up in the tasks that events name, where listing is not allowed', async () => {
    const { need, containers, logger } = setUp({ digest: OLD });
    const running = await containers.tasks('', (await containers.taskArns(name, 'RUNNING')) ?? []);
    containers.refused.add('ecs:ListTasks');
    const id = '0123456789abcdef';
    const arn = `arn:aws:ecs:eu-west-2:111122223333:task/demo-dev-cluster/${id}`;
    containers.tasks = (_, arns) => Promise.resolve(arns[0] === arn ? running : []);
    containers.current.events.push({ id: 'e1', createdAt: new Date(0), message: `started (task ${id}).` });
    await expect(need()).resolves.toMatchObject(FORCED);
    expect(logger.texts('info')[0]).toContain('has moved');
  });
});

describe('a deployment that somebody else started', () => {
  it.each(['PENDING', 'IN_PROGRESS'] as const)('and that is %s is joined', async (status) => {
    const { need, containers, taskDefinition, set } = setUp();
    set.rolloutState = 'IN_PROGRESS';
    const arn = containers.addDeployment(taskDefinition, { looks: [{ status }] });
    const createdAt = containers.list.at(-1)?.createdAt.toISOString();
    await expect(need()).resolves.toMatchObject({
      kind: 'join',
      work: {
        name,
        taskDefinition,
        arn,
        taskSet: { id: set.id, createdAt },
        joinedSince: createdAt,
        idle: false,
        force: false,
      },
    });
  });

  it('is joined where it has no task set yet', async () => {
    const { need, containers, taskDefinition } = setUp();
    containers.addDeployment(taskDefinition, endless);
    containers.current.taskSets = [];
    await expect(need()).resolves.toMatchObject({ kind: 'join', work: { taskSet: undefined } });
  });

  it('of another task definition is not joined', async () => {
    const { need, containers, set } = setUp();
    set.rolloutState = 'IN_PROGRESS';
    containers.addDeployment('arn:other', endless);
    await expect(need()).resolves.toMatchObject(FORCED);
  });

  it('and that has ended is not joined', async () => {
    const { need, containers, taskDefinition, set } = setUp();
    set.rolloutState = 'IN_PROGRESS';
    containers.addDeployment(taskDefinition, { looks: [{ status: 'STOPPED' }] });
    await expect(need()).resolves.toMatchObject(FORCED);
  });

  describe('where revisions may not be described', () => {
    function refused(status: 'IN_PROGRESS' | 'SUCCESSFUL', rolloutState: string | undefined) {
      const world = setUp();
      const { containers, taskDefinition, set } = world;
      containers.refused.add('ecs:DescribeServiceRevisions');
      set.rolloutState = rolloutState;
      const arn = containers.addDeployment(taskDefinition, endless);
      if (status === 'SUCCESSFUL') containers.addDeployment(taskDefinition, { looks: [{ status }] });
      return { ...world, arn };
    }

    it('is joined where it is the newest, and the rollout is not complete', async () => {
      const { need, arn } = refused('IN_PROGRESS', 'IN_PROGRESS');
      await expect(need()).resolves.toMatchObject({ kind: 'join', work: { arn } });
    });

    it('is joined where the service has no primary task set', async () => {
      const { need, arn, set } = refused('IN_PROGRESS', 'COMPLETED');
      set.status = 'ACTIVE';
      await expect(need()).resolves.toMatchObject({ kind: 'join', work: { arn } });
    });

    it('is not joined where a newer one has ended', async () => {
      await expect(refused('SUCCESSFUL', 'IN_PROGRESS').need()).resolves.toMatchObject(FORCED);
    });

    it('is not joined where the rollout is complete', async () => {
      await expect(refused('IN_PROGRESS', 'COMPLETED').need()).resolves.toEqual({ kind: 'already-running' });
    });
  });
});

describe('an update', () => {
  async function ready() {
    const world = setUp();
    const { arn } = world.containers.addDefinition({ family: 'x', containerDefinitions: [] });
    const need = await world.need(arn);
    if (need.kind !== 'update') throw new Error('It needs an update.');
    return { ...world, update: need.update };
  }

  it.each([false, true])('makes a deployment (forced: %s)', async (force) => {
    const { deps, containers, update } = await ready();
    await expect(startUpdate(deps, { ...update, force })).resolves.toMatchObject({
      taskDefinition: update.taskDefinition,
      taskSet: { id: 'ecs-svc/1' },
    });
    expect(containers.requests).toEqual([`update 2${force ? ' force' : ''}`]);
  });

  it('whose answer got lost is recognised by its task set, also by the provider', async () => {
    const { deps, containers, update, logger } = await ready();
    const asked: unknown[] = [];
    const before = structuredClone(containers.current);
    const make = containers.update.bind(containers);
    containers.update = async (of, taskDefinition, options) => {
      await make(of, taskDefinition);
      asked.push(options?.updated?.(before), options?.updated?.(containers.current));
      throw lost;
    };
    await expect(startUpdate(deps, update)).resolves.toMatchObject({ taskSet: { id: 'ecs-svc/1' } });
    expect(asked).toEqual([false, true]);
    expect(logger.texts('info')).toEqual(['demo-dev-web was updated, though the answer of ECS got lost.']);
  });

  it.each<[string, Error, (containers: FakeContainers, update: ServiceUpdate) => void]>([
    ['got lost before it arrived', lost, () => undefined],
    [
      'got lost, and the service can not be looked at',
      lost,
      (containers) => {
        containers.service = () => Promise.reject(new Error('throttled'));
      },
    ],
    ['was refused', new PlatformError('Not allowed.'), makeTaskSet],
    ['failed otherwise', new TypeError('x'), makeTaskSet],
  ])('that %s has failed', async (_, error, change) => {
    const { deps, containers, update, logger } = await ready();
    containers.update = () => {
      change(containers, update);
      return Promise.reject(error);
    };
    await expect(startUpdate(deps, update)).rejects.toBe(error);
    expect(logger.texts('info')).toEqual([]);
  });
});

function makeTaskSet({ current }: FakeContainers, { taskDefinition }: ServiceUpdate): void {
  const [set] = current.taskSets;
  if (set !== undefined) current.taskSets = [{ ...set, id: 'ecs-svc/9', taskDefinition }];
}

/** Lets ECS describe tasks otherwise. */
function changeTasks(
  containers: FakeContainers,
  change: (task: Awaited<ReturnType<FakeContainers['tasks']>>[number]) => typeof task,
): void {
  const tasks = containers.tasks.bind(containers);
  containers.tasks = async (cluster, arns) => (await tasks(cluster, arns)).map(change);
}
