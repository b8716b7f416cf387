import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, NotFoundError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import type { BuildLogFollower } from './execution-log.js';
import { executionFailure } from './execution-end.js';
import { fakeAction, fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import type { FakeLook } from '../../testing/fake-pipelines.js';
import { PipelineFollower } from './execution-follower.js';

const HOUR = 3_600_000;
const URL =
  'https://eu-west-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/release/executions/e-1';
const own = (
  status: 'InProgress' | 'Stopping' | 'Succeeded' | 'Failed' | 'Stopped' | 'Superseded' | 'Cancelled',
) => fakeExecution('e-1', { status });
const throttled = () => new PlatformError('Rate exceeded', { transient: true });

const noBuilds: BuildLogFollower = { follow: () => Promise.reject(new Error('There are no builds.')) };

function setUp(looks: FakeLook[], builds = noBuilds) {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const pipelines = new FakePipelines(looks);
  const controller = new AbortController();
  const follower = new PipelineFollower({ pipelines, builds, logger, clock, region: 'eu-west-1' });
  const follow = (timeout = HOUR) =>
    follower.follow('release', 'e-1', { deadline: clock.now() + timeout, signal: controller.signal });
  return { clock, logger, pipelines, controller, follow };
}

const done = (path: string, parts: Partial<ActionExecution> = {}) =>
  fakeAction(path, {
    status: 'Succeeded',
    startTime: new Date(0),
    lastUpdateTime: new Date(32_000),
    ...parts,
  });

describe('progress', () => {
  it('says each change of stages and actions once', async () => {
    const { logger, follow } = setUp([
      { execution: own('InProgress'), actions: [] },
      { execution: own('InProgress'), actions: [fakeAction('Source/Fetch')] },
      { execution: own('InProgress'), actions: [fakeAction('Source/Fetch')] },
      { execution: own('InProgress'), actions: [done('Source/Fetch'), fakeAction('Deploy/web')] },
      { execution: own('Succeeded'), actions: [done('Source/Fetch'), done('Deploy/web')] },
    ]);
    const end = await follow();
    expect(end.status).toBe('Succeeded');
    expect(executionFailure(end, 'eu-west-1')).toBeUndefined();
    expect(logger.texts('info')).toEqual([
      'Stage Source',
      '  Fetch: started',
      '  Fetch: succeeded after 32 s',
      'Stage Deploy',
      '  web: started',
      '  web: succeeded after 32 s',
    ]);
  });

  it('takes a retry of an action for a new one, and the last attempt for its result', async () => {
    const failed = fakeAction('Deploy/web', { id: '1', status: 'Failed', error: 'JobFailed: no' });
    const { logger, follow } = setUp([
      { execution: own('InProgress'), actions: [failed] },
      { execution: own('InProgress'), actions: [failed, fakeAction('Deploy/web', { id: '2' })] },
      { execution: own('InProgress'), actions: [failed, { ...failed, id: '2' }] },
      {
        execution: own('Succeeded'),
        actions: [failed, { ...failed, id: '2' }, done('Deploy/web', { id: '3' })],
      },
    ]);
    const end = await follow();
    expect(end).toMatchObject({ status: 'Succeeded', failed: [] });
    expect(logger.texts('info')).toEqual([
      'Stage Deploy',
      '  web: failed',
      '  web: started',
      '  web: failed',
      '  web: succeeded after 32 s',
    ]);
    expect(logger.texts('remote')).toEqual(['JobFailed: no\n', 'JobFailed: no\n']);
  });

  it('names a waiting approval once, with the links', async () => {
    const approval = fakeAction('Approval/Approve', {
      category: 'Approval',
      provider: 'Manual',
      externalUrl: 'https://review.example/1',
    });
    const { logger, follow } = setUp([
      { execution: own('InProgress'), actions: [approval] },
      { execution: own('InProgress'), actions: [approval] },
      { execution: own('Succeeded'), actions: [done('Approval/Approve', { category: 'Approval' })] },
    ]);
    await follow();
    expect(logger.entries.filter(({ level }) => level === 'notice')).toEqual([
      {
        level: 'notice',
        title: 'release waits for an approval',
        text: `The action Approve in the stage Approval waits for an approval. Approve or reject it here: ${URL} What to review: https://review.example/1`,
      },
    ]);
  });

  it('says once behind which executions it is queued, and again when that changes', async () => {
    const queue = (...ids: string[]) => [own('InProgress'), ...ids.map((id) => fakeExecution(id))];
    const { clock, logger, pipelines, follow } = setUp([
      ...Array.from({ length: 20 }, () => ({
        execution: own('InProgress'),
        executions: [...queue('b', 'a'), fakeExecution('done', { status: 'Succeeded' })],
      })),
      ...Array.from({ length: 20 }, () => ({ execution: own('InProgress'), executions: queue('b') })),
      { execution: own('InProgress'), actions: [fakeAction('Deploy/web')] },
      { execution: own('Succeeded'), actions: [done('Deploy/web')] },
    ]);
    const began = clock.now();
    await follow();
    expect(logger.texts('info').filter((text) => text.startsWith('Queued'))).toEqual([
      `Queued behind 2 executions of release; a runs now: ${URL.replace('e-1', 'a')}`,
      `Queued behind 1 execution of release; b runs now: ${URL.replace('e-1', 'b')}`,
    ]);
    expect(logger.texts('status')).toContain('Waiting for the execution to begin');
    const looks = pipelines.requests.filter((request) => request === 'listExecutions').length;
    expect(looks).toBeLessThanOrEqual(Math.ceil((clock.now() - began) / 15_000));
  });

  it('says nothing of a queue while actions run, or where the list lacks the execution', async () => {
    const actions = [done('Source/Fetch'), fakeAction('Deploy/web')];
    const running = setUp([
      { execution: own('InProgress'), actions, executions: [own('InProgress'), fakeExecution('a')] },
      { execution: own('Succeeded') },
    ]);
    await running.follow();
    expect(running.logger.texts('info').join()).not.toContain('Queued');
    const unlisted = setUp([
      { execution: own('InProgress'), executions: [fakeExecution('b'), fakeExecution('a')] },
      { execution: own('Succeeded') },
    ]);
    await unlisted.follow();
    expect(unlisted.logger.texts('info')).toEqual([]);
  });

  it('is queued behind one that is being stopped', async () => {
    const { logger, follow } = setUp([
      {
        execution: own('InProgress'),
        executions: [own('InProgress'), fakeExecution('a', { status: 'Stopping' })],
      },
      { execution: own('Succeeded') },
    ]);
    await follow();
    expect(logger.texts('info').join()).toContain('Queued behind 1 execution of release; a runs now');
  });

  it('does not end for a queue that can not be read', async () => {
    const { follow } = setUp([
      { execution: own('InProgress'), executions: new PlatformError('AccessDenied') },
      { execution: own('Succeeded') },
    ]);
    expect((await follow()).status).toBe('Succeeded');
  });
});

describe('the end', () => {
  it('of a failure names stage, action, error and the link', async () => {
    const failed = fakeAction('Deploy/web', {
      status: 'Failed',
      error: 'JobFailed: Build terminated with state: FAILED',
      externalUrl: 'https://builds.example/1',
    });
    const { follow } = setUp([{ execution: own('Failed'), actions: [done('Source/Fetch'), failed] }]);
    const end = await follow();
    const failure = executionFailure(end, 'eu-west-1');
    expect(end.status).toBe('Failed');
    expect(failure?.message).toBe(
      'Execution e-1 of release failed: web in the stage Deploy (JobFailed: Build terminated with state: FAILED).',
    );
    expect(failure?.links.map(({ url }) => url)).toEqual(['https://builds.example/1', URL]);
  });

  it('of a stopped one tells by whom, as far as CodePipeline says', async () => {
    const stopped = fakeExecution('e-1', {
      status: 'Stopped',
      statusSummary: 'Stopped by alice: wrong image',
    });
    const { logger, follow } = setUp([{ execution: own('Stopping') }, { execution: stopped }]);
    const end = await follow();
    expect(end.status).toBe('Stopped');
    expect(executionFailure(end, 'eu-west-1')?.message).toBe(
      'Execution e-1 of release was stopped before its end. CodePipeline says: Stopped by alice: wrong image',
    );
    expect(logger.texts('info').join()).toContain('is being stopped');
  });

  it('of a superseded one is no success, and names the newer execution', async () => {
    const { follow } = setUp([
      {
        execution: own('Superseded'),
        executions: [
          fakeExecution('e-4'),
          fakeExecution('e-3'),
          fakeExecution('e-2', { status: 'Superseded' }),
          own('Superseded'),
          fakeExecution('e-0', { status: 'Succeeded' }),
        ],
      },
    ]);
    const end = await follow();
    expect(end).toMatchObject({ status: 'Superseded', supersededBy: 'e-3' });
    expect(executionFailure(end, 'eu-west-1')?.message).toContain(
      'was superseded by the newer execution e-3',
    );
  });

  it('of a superseded one goes by the execution that CodePipeline names', async () => {
    const superseded = fakeExecution('e-1', {
      status: 'Superseded',
      statusSummary: 'Superseded by execution e-4',
    });
    const executions = [fakeExecution('e-4'), fakeExecution('e-3'), superseded];
    const { follow } = setUp([{ execution: superseded, executions }]);
    expect((await follow()).supersededBy).toBe('e-4');
    const unlisted = setUp([{ execution: own('Superseded'), executions: [fakeExecution('e-0')] }]);
    expect((await unlisted.follow()).supersededBy).toBeUndefined();
  });

  it('of a superseded one whose successor is not found says as much as is known', async () => {
    for (const executions of [[], new PlatformError('AccessDenied')]) {
      const { follow } = setUp([{ execution: own('Superseded'), executions }]);
      const end = await follow();
      expect(end).toMatchObject({ status: 'Superseded', supersededBy: undefined });
      expect(executionFailure(end, 'eu-west-1')?.message).toContain('was superseded by a newer one');
    }
  });

  it('of a cancelled one says that the pipeline was changed', async () => {
    const { follow } = setUp([{ execution: own('Cancelled') }]);
    const end = await follow();
    expect(end.status).toBe('Cancelled');
    expect(executionFailure(end, 'eu-west-1')?.message).toContain('was cancelled');
  });

  it('of one that was rolled back names the rollback and what it goes back to', async () => {
    const failed = fakeAction('Deploy/web', { status: 'Failed', error: 'JobFailed: no' });
    const rollback = fakeExecution('e-2', {
      trigger: { type: 'AutomatedRollback', detail: '{"FailedPipelineExecutionId":"e-1"}' },
      rollbackTarget: 'e-0',
    });
    const { follow } = setUp([
      { execution: own('Failed'), actions: [failed], executions: [rollback, own('Failed')] },
    ]);
    const end = await follow();
    expect(end.status).toBe('RolledBack');
    expect(executionFailure(end, 'eu-west-1')?.message).toBe(
      'Execution e-1 of release failed: web in the stage Deploy (JobFailed: no). CodePipeline is rolling it back automatically to the execution e-0, with the execution e-2 (InProgress when last seen).',
    );
  });

  it('waits a few seconds for a rollback, no longer, and is not misled by that of another execution', async () => {
    const failed = fakeAction('Deploy/web', { status: 'Failed' });
    const other = fakeExecution('e-2', {
      trigger: { type: 'AutomatedRollback', detail: 'e-0' },
      rollbackTarget: 'e-1',
    });
    const { clock, pipelines, follow } = setUp([
      { execution: own('Failed'), actions: [failed], executions: [other, own('Failed')] },
    ]);
    const began = clock.now();
    expect((await follow()).status).toBe('Failed');
    expect(clock.now() - began).toBeLessThanOrEqual(5_000);
    expect(pipelines.requests.filter((request) => request === 'listExecutions')).toHaveLength(3);
  });

  it('looks for a rollback again after throttling, but not where it may not look', async () => {
    const failed = fakeAction('Deploy/web', { status: 'Failed' });
    for (const [error, looks] of [
      [throttled(), 3],
      [new PlatformError('AccessDenied'), 1],
    ] as const) {
      const { pipelines, follow } = setUp([
        { execution: own('Failed'), actions: [failed], executions: error },
      ]);
      expect((await follow()).status).toBe('Failed');
      expect(pipelines.requests.filter((request) => request === 'listExecutions')).toHaveLength(looks);
      expect(pipelines.requests.filter((request) => request === 'listActions')).toHaveLength(1);
    }
  });

  it('looks again where the action that failed is not listed yet, and reads its log', async () => {
    const actions = [done('Source/Fetch')];
    const builds: BuildLogFollower = {
      follow: () => Promise.resolve({ lastLines: ['it broke'] }),
    };
    const { clock, pipelines, follow } = setUp([{ execution: own('Failed'), actions }], builds);
    const began = clock.now();
    pipelines.onRequest = (request) => {
      if (request !== 'listActions' || clock.now() === began) return;
      const late = { provider: 'CodeBuild', externalId: 'p:1' };
      actions[1] = fakeAction('Deploy/web', { status: 'Failed', ...late });
    };
    expect((await follow()).failed).toMatchObject([{ action: { action: 'web' }, lastLines: ['it broke'] }]);
  });

  it('looks again where the actions lag behind the status, a few times', async () => {
    const lagging = [fakeAction('Deploy/web')];
    const { clock, pipelines, logger, follow } = setUp([{ execution: own('Succeeded'), actions: lagging }]);
    const began = clock.now();
    pipelines.onRequest = (request) => {
      if (request === 'listActions' && clock.now() > began) lagging[0] = done('Deploy/web');
    };
    const end = await follow();
    expect(end.actions[0]?.status).toBe('Succeeded');
    expect(logger.texts('info')).toContain('  web: succeeded after 32 s');

    const never = setUp([{ execution: own('Succeeded'), actions: [fakeAction('Deploy/web')] }]);
    expect((await never.follow()).status).toBe('Succeeded');
    expect(never.clock.sleeps).toEqual([1000, 1000]);
  });
});

describe('waiting', () => {
  it('gives an execution a minute to become visible', async () => {
    const { follow } = setUp([{}, {}, {}, { execution: own('Succeeded') }]);
    expect((await follow()).status).toBe('Succeeded');
    const never = setUp([{}]);
    const began = never.clock.now();
    await expect(never.follow()).rejects.toThrow(NotFoundError);
    expect(never.clock.now() - began).toBeLessThanOrEqual(64_000);
  });

  it('survives an hour of throttling', async () => {
    const looks: FakeLook[] = [
      { execution: own('InProgress'), actions: [fakeAction('Deploy/web')] },
      throttled(),
      { execution: own('InProgress'), actions: throttled() },
    ];
    const { clock, pipelines, follow } = setUp([...looks, { execution: own('Succeeded') }]);
    const began = clock.now();
    const hard = setUp([throttled()]);
    expect((await follow()).status).toBe('Succeeded');
    expect(clock.now() - began).toBeLessThan(30_000);
    expect(pipelines.requests.filter((request) => request === 'getExecution')).toHaveLength(4);

    let throttling = true;
    const start = hard.clock.now();
    hard.clock.onSleep = (now) => {
      throttling = now - start < HOUR;
    };
    const original = hard.pipelines.getExecution.bind(hard.pipelines);
    hard.pipelines.getExecution = (...args) =>
      throttling ? original(...args) : Promise.resolve(own('Succeeded'));
    expect((await hard.follow(2 * HOUR)).status).toBe('Succeeded');
    expect(hard.clock.now() - start).toBeGreaterThanOrEqual(HOUR);
    expect(hard.clock.now() - start).toBeLessThan(HOUR + 20_000);
  });

  it('ends at once for what will not go away', async () => {
    const { pipelines, follow } = setUp([
      new PlatformError('Not allowed: codepipeline:GetPipelineExecution'),
    ]);
    await expect(follow()).rejects.toThrow('Not allowed');
    expect(pipelines.requests).toEqual(['getExecution']);
  });

  it('gives up at the deadline, saying what the execution is doing', async () => {
    const approval = fakeAction('Approval/Approve', { category: 'Approval' });
    const { follow } = setUp([{ execution: own('InProgress'), actions: [approval] }]);
    const error = await follow(60_000).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect((error as DeadlineError).message).toBe(
      'Stopped waiting for execution e-1 of release after 1 minute. Approval / Approve waits for an approval.',
    );
    expect((error as DeadlineError).hint).toContain(URL);
  });

  it('gives up at the deadline of one of which nothing is known', async () => {
    const { follow } = setUp([{ execution: own('InProgress') }]);
    await expect(follow(60_000)).rejects.toThrow(/after 1 minute\.$/);
  });

  it('follows an execution with a status that it does not know, and never takes that for a success', async () => {
    const unknown = fakeExecution('e-1', { status: 'WaitingForSomething' as 'InProgress' });
    const passing = setUp([{ execution: unknown }, { execution: own('Succeeded') }]);
    expect((await passing.follow()).status).toBe('Succeeded');

    const { clock, follow } = setUp([{ execution: unknown, actions: [fakeAction('Deploy/web')] }]);
    const began = clock.now();
    await expect(follow(60_000)).rejects.toThrow(
      'Stopped waiting for execution e-1 of release after 1 minute. Its status is "WaitingForSomething", which platform-tools does not know; Deploy / web is under way.',
    );
    expect(clock.now() - began).toBe(60_000);
  });

  it('stops at once on cancellation, at whichever request or pause it comes', async () => {
    const failed = fakeAction('Deploy/web', { status: 'Failed' });
    const looks = [
      { execution: own('InProgress') },
      { execution: own('InProgress'), actions: [fakeAction('Deploy/web')] },
      { execution: own('Failed'), actions: [failed] },
    ];
    const whole = setUp(looks);
    let points = 0;
    let untilEnd = 0;
    whole.pipelines.onRequest = (request) => {
      points += 1;
      if (request === 'getExecution') untilEnd = points;
    };
    whole.clock.onSleep = () => {
      points += 1;
    };
    await whole.follow();
    expect(points).toBeGreaterThan(untilEnd);
    for (let at = 1; at <= points; at += 1) {
      const { clock, pipelines, controller, follow } = setUp(looks);
      let seen = 0;
      const cancelled = new CancelledError('Cancelled by SIGINT.');
      const point = (): void => {
        seen += 1;
        if (seen === at) controller.abort(cancelled);
      };
      pipelines.onRequest = point;
      clock.onSleep = point;
      const result = await follow().catch((thrown: unknown) => thrown);
      // Once CodePipeline has told the end, that is what there is to tell: a cancellation only ends the rest sooner.
      if (at <= untilEnd) expect(result).toBe(cancelled);
      else expect(result).toMatchObject({ status: 'Failed' });
      expect(seen - at).toBeLessThanOrEqual(1);
      expect(pipelines.stopped).toEqual([]);
    }
  });

  it.each<[string, FakeLook]>([
    [
      'for logs',
      {
        execution: own('Succeeded'),
        actions: [done('Deploy/web', { provider: 'CodeBuild', externalId: 'p:1' })],
      },
    ],
    ['for actions that lag behind', { execution: own('Succeeded'), actions: [fakeAction('Deploy/web')] }],
  ])('keeps a success when it is cancelled while it waits %s', async (_, look) => {
    const endless: BuildLogFollower = {
      follow: (_id, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    };
    const { clock, controller, follow } = setUp([look], endless);
    clock.onSleep = () => {
      controller.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(follow()).resolves.toMatchObject({ status: 'Succeeded' });
    expect(clock.sleeps).toHaveLength(1);
  });
});

describe('the logs of builds', () => {
  const build = (path: string, parts: Partial<ActionExecution> = {}) =>
    fakeAction(path, { provider: 'CodeBuild', externalId: `project:${path}`, ...parts });

  it('are followed for each action at once, with its name before each line', async () => {
    const followed: { id: string; prefix: string | undefined }[] = [];
    let running = 0;
    let most = 0;
    const clock = new FakeClock();
    const builds: BuildLogFollower = {
      async follow(id, { prefix }) {
        followed.push({ id, prefix });
        running += 1;
        most = Math.max(most, running);
        await clock.sleep(1000);
        await clock.sleep(1000);
        running -= 1;
        return { lastLines: [`end of ${id}`] };
      },
    };
    const actions = [build('Deploy/web'), build('Deploy/worker')];
    const failed = actions.map((action) => ({ ...action, status: 'Failed' as const }));
    const { follow } = setUp(
      [
        { execution: own('InProgress'), actions: [build('Deploy/web', { externalId: undefined })] },
        { execution: own('InProgress'), actions },
        { execution: own('InProgress'), actions },
        { execution: own('Failed'), actions: failed },
      ],
      builds,
    );
    const end = await follow();
    expect(followed).toEqual([
      { id: 'project:Deploy/web', prefix: '[web] ' },
      { id: 'project:Deploy/worker', prefix: '[worker] ' },
    ]);
    expect(most).toBe(2);
    expect(end.failed.map(({ lastLines }) => lastLines)).toEqual([
      ['end of project:Deploy/web'],
      ['end of project:Deploy/worker'],
    ]);
  });

  it('neither fail nor delay the end', async () => {
    let left = false;
    const builds: BuildLogFollower = {
      follow: (id, { signal }) =>
        id.includes('broken')
          ? Promise.reject(new PlatformError('No access to the log.'))
          : new Promise((_resolve, reject) => {
              signal.addEventListener('abort', () => {
                left = true;
                reject(signal.reason as Error);
              });
            }),
    };
    const { clock, logger, follow } = setUp(
      [
        {
          execution: own('Succeeded'),
          actions: [
            build('Deploy/broken', { status: 'Succeeded' }),
            build('Deploy/hangs', { status: 'Succeeded' }),
          ],
        },
      ],
      builds,
    );
    const began = clock.now();
    expect((await follow()).status).toBe('Succeeded');
    expect(clock.now() - began).toBeLessThanOrEqual(5_000);
    expect(left).toBe(true);
    expect(logger.texts('warning')).toEqual([
      'Stopped reading the log of broken (project:Deploy/broken): No access to the log.',
    ]);
  });

  it('of a failed action are waited for as long as their follower needs', async () => {
    const clock = new FakeClock();
    const slow = (ms: number): BuildLogFollower => ({
      async follow(id, { signal }) {
        for (let waited = 0; waited < ms; waited += 500) await clock.sleep(500, signal);
        return { lastLines: [`end of ${id}`] };
      },
    });
    const failed = [{ execution: own('Failed'), actions: [build('Deploy/web', { status: 'Failed' })] }];
    for (const ms of [5_000, 12_000]) {
      const end = await setUp(failed, slow(ms)).follow();
      expect(end.failed[0]?.lastLines).toEqual(['end of project:Deploy/web']);
    }
    const endless = setUp(failed, slow(600_000));
    const began = endless.clock.now();
    expect((await endless.follow()).failed[0]?.lastLines).toEqual([]);
    expect(endless.clock.now() - began).toBeLessThanOrEqual(35_000);
  });

  it('are left on cancellation', async () => {
    let left = false;
    const builds: BuildLogFollower = {
      follow: (_id, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            left = true;
            reject(signal.reason as Error);
          });
        }),
    };
    const { clock, controller, follow } = setUp(
      [{ execution: own('InProgress'), actions: [build('Deploy/web')] }],
      builds,
    );
    clock.onSleep = () => {
      controller.abort(new CancelledError('Cancelled by SIGTERM.'));
    };
    await expect(follow()).rejects.toThrow('Cancelled by SIGTERM.');
    expect(left).toBe(true);
  });
});
