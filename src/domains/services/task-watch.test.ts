import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, CancelledError, PlatformError } from '../../core/errors.js';
import type { EcsService, Task } from '../../providers/aws/ecs-answers.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { fakeEcsService, fakeTask, fakeTaskContainer, revisionArn } from '../../testing/fake-ecs.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { plainEvent, TaskWatch, ContainerLogs } from './task-watch.js';
import { taskArn, taskIds } from '../platform/names.js';

const target = { app: 'demo', env: 'dev', service: 'web' };
const GROUP = '/platform/ecs/service/demo/dev/web';
const SINCE = new Date(1000);
const ID = '0123456789abcdef';
const OTHER_ID = 'fedcba9876543210';
const arnOf = (id: string): string => `arn:aws:ecs:eu-west-2:111122223333:task/demo-dev-cluster/${id}`;

function task(parts: Partial<Task> = {}): Task {
  const id = parts.id ?? ID;
  return fakeTask({
    id,
    arn: arnOf(id),
    taskDefinition: revisionArn(2),
    createdAt: SINCE,
    containers: [fakeTaskContainer()],
    ...parts,
  });
}

const stopped = (parts: Partial<Task> = {}): Task => task({ lastStatus: 'STOPPED', ...parts });

interface World {
  tasks?: Task[];
  /** Ids of the tasks that are listed; `undefined` where listing is not allowed. */
  stopped?: string[] | undefined;
  running?: string[] | undefined;
  logs?: Record<string, string[] | Error>;
}

function setUp(world: World) {
  const logger = new MemoryLogger();
  const asked: string[][] = [];
  const tails: string[] = [];
  const state = { ...world };
  const listed = { STOPPED: 'stopped', RUNNING: 'running' } as const;
  const all = (world.tasks ?? []).map(({ id }) => id);
  const containers = {
    taskArns: ({ service }: { service: string }, desired: 'RUNNING' | 'STOPPED') => {
      if (service !== 'demo-dev-web') throw new Error(`There is no service ${service}.`);
      const ids = listed[desired] in state ? state[listed[desired]] : all;
      return Promise.resolve(ids?.map(arnOf));
    },
    tasks: (cluster: string, arns: readonly string[]) => {
      if (cluster !== 'demo-dev-cluster') throw new Error(`There is no cluster ${cluster}.`);
      asked.push([...arns]);
      return Promise.resolve((state.tasks ?? []).filter(({ arn }) => arns.includes(arn)));
    },
  };
  const tail: LogTail = {
    tail: (group, stream, limit) => {
      tails.push(`${group} ${stream} ${limit}`);
      const found = state.logs?.[stream];
      return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
    },
    url: (_, stream) => `https://logs/${stream}`,
  };
  const logs = new ContainerLogs(tail, logger, target);
  const watch = new TaskWatch({ containers, logs, logger }, target, revisionArn(2));
  const look = (service?: EcsService, signal?: AbortSignal) => watch.look(SINCE, service, signal);
  return { watch, look, logger, asked, tails, state, containers, logs };
}

describe('the tasks of a deployment', () => {
  it.each([
    ['not again once that is denied', new AccessDeniedError('You may not.'), 1, 'warning' as const],
    [
      'again after any other failure',
      new PlatformError('Rate exceeded.', { transient: true }),
      2,
      'debug' as const,
    ],
  ])('are looked at %s', async (_, error, looks, level) => {
    const { look, containers, logger } = setUp({ stopped: [ID] });
    let asked = 0;
    containers.tasks = () => {
      asked += 1;
      return Promise.reject(error);
    };
    await look();
    await look();
    expect(asked).toBe(looks);
    expect(logger.entries.map((entry) => entry.level)).toEqual(Array.from({ length: looks }, () => level));
  });

  it('say nothing while they run well', async () => {
    const { look, watch, logger } = setUp({ tasks: [task()] });
    await look();
    expect([watch.failures, logger.entries]).toEqual([[], []]);
  });

  it('that crash are said once, with the exit code and the reasons, and their last lines are read', async () => {
    const failing = fakeTaskContainer({ exitCode: 3, reason: 'oh no' });
    const { look, watch, logger, asked, tails } = setUp({
      tasks: [
        stopped({
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [fakeTaskContainer({ name: 'nginx', exitCode: 0 }), failing],
        }),
      ],
      logs: { [`platform/web/${ID}`]: ['one\r\n', '::error::two'] },
    });
    await look();
    await look();
    const url = `https://logs/platform/web/${ID}`;
    expect(watch.failures).toEqual([
      {
        taskId: ID,
        container: 'web',
        exitCode: 3,
        log: { lines: ['one', '::error::two'], url },
        reasons: ['oh no', 'Essential container in task exited'],
      },
    ]);
    expect(logger.entries).toEqual([
      { level: 'info', text: 'Task 01234567: web exited with code 3: oh no' },
      { level: 'info', text: '  The last lines of web in task 01234567:' },
      { level: 'remote', prefix: '  | ', text: 'one\n::error::two\n' },
    ]);
    expect(tails).toEqual([`${GROUP} platform/web/${ID} 20`]);
    // What has stopped is not asked for again.
    expect(asked).toEqual([[arnOf(ID)], []]);
  });

  it('are seen failing before they have stopped, once', async () => {
    const { look, watch, logger, asked } = setUp({
      tasks: [task({ containers: [fakeTaskContainer({ exitCode: 1 })] })],
    });
    await look();
    await look();
    expect(watch.failures).toMatchObject([{ container: 'web', exitCode: 1, reasons: [], log: undefined }]);
    expect(logger.texts('info')).toEqual(['Task 01234567: web exited with code 1']);
    expect(asked).toEqual([[arnOf(ID)], [arnOf(ID)]]);
  });

  it('are told apart, and so are their containers', async () => {
    const both = [fakeTaskContainer({ exitCode: 1 }), fakeTaskContainer({ name: 'nginx', exitCode: 2 })];
    const { look, watch } = setUp({
      tasks: [task({ containers: both }), task({ id: OTHER_ID, containers: both })],
    });
    await look();
    expect(watch.failures.map(({ taskId, exitCode }) => [taskId, exitCode])).toEqual([
      [ID, 1],
      [ID, 2],
      [OTHER_ID, 1],
      [OTHER_ID, 2],
    ]);
  });

  it('that fail their health check are said once', async () => {
    const sick = fakeTaskContainer({ healthStatus: 'UNHEALTHY' });
    const tasks = [
      task({ containers: [sick, fakeTaskContainer({ name: 'nginx' })] }),
      task({ id: OTHER_ID, containers: [sick] }),
    ];
    const { look, watch, logger } = setUp({ tasks });
    await look();
    const said = [ID, OTHER_ID].map(
      (id) => `Task ${id.slice(0, 8)}: the container web fails its health check`,
    );
    expect(logger.texts()).toEqual(said);
    await look();
    expect(logger.texts()).toEqual(said);
    expect(watch.failures).toEqual([]);
  });

  it.each<[string, Partial<Task>]>([
    ['of another task definition', { taskDefinition: revisionArn(1) }],
    ['that were there before', { createdAt: new Date(999) }],
  ])('%s are left alone, and not asked for again', async (_, parts) => {
    const { look, watch, logger, asked } = setUp({
      tasks: [stopped({ containers: [fakeTaskContainer({ exitCode: 1 })], ...parts })],
    });
    await look();
    await look();
    expect([watch.failures, logger.entries]).toEqual([[], []]);
    expect(asked).toEqual([[arnOf(ID)], []]);
  });

  it('without a time of creation are ours', async () => {
    const { look, watch } = setUp({
      tasks: [stopped({ createdAt: undefined, containers: [fakeTaskContainer({ exitCode: 1 })] })],
    });
    await look();
    expect(watch.failures).toHaveLength(1);
  });
});

describe('tasks that stop without an exit code', () => {
  it.each<[string, Partial<Task>, object]>([
    [
      'are named by the container that is not healthy',
      {
        containers: [
          fakeTaskContainer({ name: 'nginx', reason: 'odd' }),
          fakeTaskContainer({ healthStatus: 'UNHEALTHY', reason: '' }),
        ],
        stoppedReason: 'Task failed container health checks',
      },
      { container: 'web', reasons: ['Task failed container health checks'] },
    ],
    [
      'else by the container that has a reason',
      {
        containers: [
          fakeTaskContainer({ name: 'nginx' }),
          fakeTaskContainer({ name: 'db', reason: 'CannotPullContainerError' }),
        ],
      },
      { container: 'db', reasons: ['CannotPullContainerError'] },
    ],
    [
      "else by the service's own, where it had started",
      { containers: [fakeTaskContainer({ name: 'nginx', exitCode: 0 })], stoppedReason: 'Task stopped' },
      { container: 'web', reasons: ['Task stopped'] },
    ],
    [
      'else by none',
      { containers: [fakeTaskContainer()], stoppedReason: 'ResourceInitializationError' },
      { container: undefined, reasons: ['ResourceInitializationError'] },
    ],
  ])('%s', async (_, parts, expected) => {
    const { look, watch } = setUp({ tasks: [stopped(parts)] });
    await look();
    expect(watch.failures).toEqual([{ taskId: ID, exitCode: undefined, log: undefined, ...expected }]);
  });

  it('have the log of the container that they are named by, and none where that is none', async () => {
    const sick = fakeTaskContainer({ healthStatus: 'UNHEALTHY' });
    const { look, watch, tails } = setUp({
      tasks: [stopped({ containers: [sick] }), stopped({ id: OTHER_ID, containers: [] })],
      logs: { [`platform/web/${ID}`]: ['not well'] },
    });
    await look();
    expect(watch.failures.map(({ log }) => log?.lines)).toEqual([['not well'], undefined]);
    expect(tails).toHaveLength(1);
  });

  it('and without a reason say that', async () => {
    const { look, logger } = setUp({ tasks: [stopped()] });
    await look();
    expect(logger.texts('info')).toEqual(['Task 01234567 stopped: no reason given']);
  });

  it.each<[string | undefined, string | undefined, number]>([
    ['ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/1)', 0],
    ['ServiceSchedulerInitiated', 'Task failed ELB health checks', 1],
    ['ServiceSchedulerInitiated', undefined, 1],
    ['UserInitiated', 'Scaling activity initiated by (deployment ecs-svc/1)', 1],
  ])('%s, %s: counts as %d failures', async (stopCode, stoppedReason, count) => {
    const { look, watch } = setUp({ tasks: [stopped({ stopCode, stoppedReason })] });
    await look();
    expect(watch.failures).toHaveLength(count);
  });

  it('on purpose end with a code that is said, and is no failure', async () => {
    const { look, watch, logger } = setUp({
      tasks: [
        stopped({
          stopCode: 'ServiceSchedulerInitiated',
          stoppedReason: 'Scaling activity initiated',
          containers: [fakeTaskContainer({ exitCode: 143 })],
        }),
      ],
    });
    await look();
    expect(watch.failures).toEqual([]);
    expect(logger.texts('info').at(-1)).toBe(
      'Task 01234567: web exited with code 143: Scaling activity initiated',
    );
  });
});

describe('where tasks are found', () => {
  const failing = (id: string): Task => task({ id, containers: [fakeTaskContainer({ exitCode: 1 })] });
  const event = (id: string, createdAt: Date, text = `has started 1 tasks: (task ${id}).`) => ({
    id: `e-${id}`,
    createdAt,
    message: `(service demo-dev-web) ${text}`,
  });

  it('those that run and those that have stopped are asked for once', async () => {
    const { look, asked } = setUp({ stopped: [ID], running: [ID, OTHER_ID] });
    await look();
    expect(asked).toEqual([[arnOf(ID), arnOf(OTHER_ID)]]);
  });

  it.each([
    ['running', { running: undefined, stopped: [OTHER_ID] }],
    ['stopped', { running: [OTHER_ID], stopped: undefined }],
  ])('where the %s ones may not be listed, it is those that events have named since', async (_, listed) => {
    const { look, watch, asked } = setUp({ tasks: [failing(ID), failing(OTHER_ID)], ...listed });
    const service = fakeEcsService({ events: [event(ID, SINCE), event(OTHER_ID, new Date(999))] });
    await look(service);
    // Of an event that ECS shows no more the task is remembered.
    await look(fakeEcsService());
    await look(undefined);
    expect(asked).toEqual([[arnOf(ID)], [arnOf(ID)], [arnOf(ID)]]);
    expect(watch.failures).toHaveLength(1);
  });

  it('a problem of looking ends nothing', async () => {
    const { look, logger, containers } = setUp({});
    containers.taskArns = () => Promise.reject(new Error('throttled'));
    await look();
    expect(logger.entries).toEqual([
      { level: 'debug', text: 'Could not look at the tasks of demo-dev-web: throttled' },
    ]);
  });

  it('says once which right is missing to look', async () => {
    const { look, logger, containers } = setUp({ tasks: [failing(ID)] });
    containers.tasks = () => Promise.reject(new AccessDeniedError('No.', { hint: 'Allow it.' }));
    await look();
    await look();
    expect(logger.texts('warning')).toEqual([
      "Could not look at the tasks of demo-dev-web: No. A task that fails can't be explained. Allow it.",
    ]);
  });

  it('but the signal does', async () => {
    const { look, containers, logger } = setUp({});
    const reason = new CancelledError('Cancelled.');
    containers.taskArns = () => Promise.reject(new Error('aborted'));
    await expect(look(undefined, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(logger.entries).toEqual([]);
  });

  it('ids are those that events name, each once', () => {
    const messages = [`(task ${ID}) (task ${OTHER_ID}).`, `(task ${ID})`, '(task abc)', 'nothing'];
    expect(taskIds(messages.map((message) => ({ message })))).toEqual([ID, OTHER_ID]);
  });

  it.each([
    [
      '(service demo-dev-web) has started 2 tasks: (task c325046fe3f2466eaa062cef748d3402) (task d63b0e337c194cdca4898499faaff85b).',
      'has started 2 tasks: c325046f d63b0e33.',
    ],
    [
      '(service demo-dev-web) (deployment ecs-svc/6461267688855216073) deployment failed: tasks failed to start.',
      'deployment failed: tasks failed to start.',
    ],
    ['(service web) rolling back to deployment ecs-svc/7747167109579072157.', 'rolling back.'],
    [
      '(service web) registered 2 targets in (target-group arn:aws:elasticloadbalancing:eu-west-2:1:targetgroup/demo-dev-web/0123456789abcdef).',
      'registered 2 targets in the target group demo-dev-web.',
    ],
    [
      'was unable to place a task. Reason: (no) capacity.',
      'was unable to place a task. Reason: (no) capacity.',
    ],
  ])('%s is shown without ids and ARNs', (message, shown) => {
    expect(plainEvent(message)).toBe(shown);
  });

  it('the ARN of a task is made from that of the service', () => {
    expect(taskArn(fakeEcsService().arn, 'demo-dev-cluster', ID)).toBe(arnOf(ID));
  });
});

describe('the logs of failed containers', () => {
  const crash = (id: string): Task => task({ id, containers: [fakeTaskContainer({ exitCode: 1 })] });

  it('that say the same are shown once', async () => {
    const ids = ['a', 'b'].map((letter) => letter.repeat(16));
    const { look, logger } = setUp({
      tasks: ids.map(crash),
      logs: Object.fromEntries(ids.map((id) => [`platform/web/${id}`, ['no database']])),
    });
    await look();
    expect(logger.texts('info', 'remote')).toEqual([
      'Task aaaaaaaa: web exited with code 1',
      '  The last lines of web in task aaaaaaaa:',
      'no database\n',
      'Task bbbbbbbb: web exited with code 1',
    ]);
  });

  it('that came late are read at the end', async () => {
    const nameless = stopped({ id: OTHER_ID, containers: [] });
    const { look, watch, state, tails, logger } = setUp({ tasks: [crash(ID), nameless] });
    await look();
    expect(logger.texts('debug')).toEqual([`There is no log ${GROUP} platform/web/${ID}.`]);
    state.logs = { [`platform/web/${ID}`]: ['late'] };
    await watch.finish();
    await watch.finish();
    expect(watch.failures.map(({ log }) => log?.lines)).toEqual([['late'], undefined]);
    expect(tails).toHaveLength(2);
  });

  it('are read three times for a container, and empty ones do not count', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(16));
    const { look, watch, tails } = setUp({
      tasks: ids.map(crash),
      logs: Object.fromEntries(ids.map((id, at) => [`platform/web/${id}`, at === 0 ? [] : [id]])),
    });
    await look();
    expect(watch.failures.map(({ log }) => log !== undefined)).toEqual([false, true, true, true, false]);
    expect(tails).toHaveLength(4);
  });

  it('have their long lines cut, and their line ends taken off', async () => {
    const { logs } = setUp({
      logs: { 'platform/web/t': ['x'.repeat(500), `${'y'.repeat(501)}\n`, 'inside\r\nof it\r\n'] },
    });
    expect((await logs.read('web', 't'))?.lines).toEqual([
      'x'.repeat(500),
      `${'y'.repeat(500)} …`,
      'inside\r\nof it',
    ]);
  });

  it('that can not be read fail nothing, unless the signal came', async () => {
    const { logs, logger } = setUp({ logs: { 'platform/web/t': new Error('denied') } });
    await expect(logs.read('web', 't')).resolves.toBeUndefined();
    expect(logger.texts('debug')).toEqual([`Could not read the log ${GROUP} platform/web/t: denied`]);
    const denied = new AccessDeniedError('You may not.', { hint: 'Allow it.' });
    const refused = setUp({ logs: { 'platform/web/t': denied, 'platform/web/u': denied } });
    await refused.logs.read('web', 't');
    await refused.logs.read('web', 'u');
    expect(refused.logger.texts('info')).toEqual([
      `Could not read the log ${GROUP} platform/web/t: You may not. Allow it.`,
    ]);
    const reason = new CancelledError('Cancelled.');
    await expect(logs.read('web', 't', AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
