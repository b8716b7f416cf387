import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Execution, ExecutionStatus } from '../../providers/aws/codepipeline.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakePipeline } from '../../testing/fake-pipelines.js';
import { FakeRunningPipeline } from '../../testing/fake-running-pipeline.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { EndStatus, ExecutionEnd } from './execution-end.js';
import { ExecutionRunner } from './execution-runner.js';
import type { ExecutionOptions, ExecutionStart, SavedExecution } from './execution-runner.js';

const urlOf = (id: string): string =>
  `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/tests/executions/${id}`;
const request = { pipeline: 'tests', variables: { TAG: 'v1' }, token: 't-1' };
const first = { id: 'e-1', url: urlOf('e-1'), pipeline: 'tests' };
const lost = new PlatformError('No answer.', { transient: true });

/** A pipeline whose executions take a minute, and a follower that waits for so long. */
function setUp() {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const pipelines = new FakeRunningPipeline(clock, fakePipeline('tests'));
  const cancellation = new AbortController();
  const seen: [string, string, boolean][] = [];
  const saved: (SavedExecution | undefined)[] = [];
  const reasons: string[] = [];
  const followed: unknown[] = [];
  const options: ExecutionOptions = {
    wait: true,
    stopOnCancel: true,
    stopReason: 'Nobody needs it.',
    deadline: clock.now() + 3_600_000,
    signal: cancellation.signal,
    started: ({ id, url }, joined) => void seen.push([id, url, joined]),
    save: (work) => void saved.push(work),
  };
  const follow = async (pipeline: string, id: string, limits: unknown): Promise<ExecutionEnd> => {
    followed.push(limits);
    const get = (): Promise<Execution> => pipelines.getExecution(pipeline, id, cancellation.signal);
    const running = (await get()).status === 'InProgress';
    if (running) clock.advance(60_000);
    const execution = await get();
    const status = execution.status as EndStatus;
    return {
      pipeline,
      status,
      execution,
      actions: [],
      failed: [],
      supersededBy: undefined,
      rollback: undefined,
    };
  };
  const follower = { follow };
  const runner = new ExecutionRunner({
    clock,
    logger,
    follower,
    region: 'eu-west-2',
    pipelines: {
      start: (asked) => pipelines.start(asked),
      listExecutions: () => pipelines.listExecutions(),
      stop: (pipeline, id, reason) => pipelines.stop(pipeline, id).then(() => void reasons.push(reason)),
    },
  });
  const run = (parts: Partial<ExecutionOptions> = {}) => runner.run(request, { ...options, ...parts });
  const runOnce = (start: Partial<ExecutionStart>, parts: Partial<ExecutionOptions> = {}) =>
    runner.runOnce(
      'tests',
      { ...options, ...parts },
      {
        request: () => request,
        find: undefined,
        restartFailed: false,
        dryRun: false,
        confirm: () => Promise.resolve(),
        ...start,
      },
    );
  const cancel = (): void => {
    cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
  };
  return {
    clock,
    logger,
    pipelines,
    follower,
    runner,
    options,
    run,
    runOnce,
    cancel,
    seen,
    saved,
    reasons,
    followed,
  };
}

describe('an execution', () => {
  it('is started, named at once, and followed to its end', async () => {
    const { run, seen, logger, followed, options } = setUp();
    await expect(run()).resolves.toMatchObject({
      execution: first,
      status: 'Succeeded',
      durationSeconds: 60,
      joined: false,
      failure: undefined,
      end: { status: 'Succeeded', execution: { id: 'e-1' } },
    });
    expect(seen).toEqual([['e-1', urlOf('e-1'), false]]);
    expect(followed).toEqual([{ deadline: options.deadline, signal: options.signal }]);
    expect(logger.texts('info')).toEqual([`Started execution e-1 of tests: ${urlOf('e-1')}`]);
  });

  it('is saved for the post step as a request first, then by its name alone, then no more', async () => {
    const { run, saved } = setUp();
    await run();
    expect(saved).toEqual([{ stop: true, request }, { stop: true, work: first }, undefined]);
  });

  it('that is not to be stopped is saved as a request only', async () => {
    const { run, saved } = setUp();
    await run({ stopOnCancel: false });
    expect(saved).toEqual([{ stop: false, request }, undefined]);
  });

  it('needs nobody who saves it', async () => {
    const { runner, options } = setUp();
    delete options.save;
    await expect(runner.run(request, options)).resolves.toMatchObject({ status: 'Succeeded' });
  });

  it('is left running where nobody waits', async () => {
    const { run, followed } = setUp();
    await expect(run({ wait: false })).resolves.toEqual({
      execution: first,
      status: 'InProgress',
      durationSeconds: 0,
      joined: false,
      end: undefined,
      failure: undefined,
    });
    expect(followed).toEqual([]);
  });

  it('that fails says so, and where to look', async () => {
    const { run, pipelines } = setUp();
    pipelines.outcomes.push('Failed');
    const { status, failure } = await run();
    expect([status, failure?.message, failure?.links]).toEqual([
      'Failed',
      'Execution e-1 of tests failed.',
      [{ title: 'the execution', url: urlOf('e-1') }],
    ]);
  });

  it('that outlasts the deadline is in progress still', async () => {
    const { run, follower, clock } = setUp();
    follower.follow = () => {
      clock.advance(90_000);
      return Promise.reject(new DeadlineError('It took too long.'));
    };
    const { status, durationSeconds, end, failure } = await run();
    expect([status, durationSeconds, end]).toEqual(['InProgress', 90, undefined]);
    expect(failure?.message).toContain('It is still running.');
    expect(failure?.links).toEqual([{ title: 'execution e-1 of tests', url: urlOf('e-1') }]);
  });
});

describe('an execution that had been started before, by the same token', () => {
  it('is joined, and counts from its own start', async () => {
    const { run, pipelines, clock, seen, logger } = setUp();
    await pipelines.start(request);
    clock.advance(40_000);
    await expect(run()).resolves.toMatchObject({ status: 'Succeeded', joined: true, durationSeconds: 100 });
    expect(seen).toEqual([['e-1', urlOf('e-1'), true]]);
    expect(logger.texts('info')).toEqual([
      `Joined execution e-1 of tests, started 40 seconds ago, which is still running: ${urlOf('e-1')}`,
    ]);
  });

  it('a moment ago counts as started now', async () => {
    const { run, pipelines, clock, seen } = setUp();
    await pipelines.start(request);
    clock.advance(20_000);
    await expect(run()).resolves.toMatchObject({ joined: false, durationSeconds: 60 });
    expect(seen).toEqual([['e-1', urlOf('e-1'), false]]);
  });

  it.each([
    ['Succeeded', undefined],
    ['Failed', 'Execution e-1 of tests failed.'],
  ] as const)('and has ended as %s is read without waiting for anything', async (outcome, message) => {
    const { run, pipelines, clock, logger } = setUp();
    pipelines.outcomes.push(outcome);
    await pipelines.start(request);
    clock.advance(200_000);
    const ended = await run({ wait: false });
    expect(ended).toMatchObject({ status: outcome, joined: true, durationSeconds: 60 });
    expect(ended.failure?.message).toBe(message);
    expect(logger.texts('info')).toEqual([
      `Joined execution e-1 of tests, started 3 minutes ago, which ended as ${outcome}: ${urlOf('e-1')}`,
    ]);
  });

  it('is not taken for another one of the list', async () => {
    const { run, pipelines, clock } = setUp();
    pipelines.add({ startedAt: clock.now() - 3_600_000 });
    await expect(run()).resolves.toMatchObject({
      execution: { id: 'e-2' },
      joined: false,
      durationSeconds: 60,
    });
  });

  it('is followed as ours where CodePipeline does not list it', async () => {
    const { run, pipelines, clock, logger } = setUp();
    await pipelines.start(request);
    clock.advance(40_000);
    pipelines.onCall = (call) => {
      if (call === 'executionPage') throw new AccessDeniedError('You may not list executions.');
    };
    await expect(run()).resolves.toMatchObject({ status: 'Succeeded', joined: false, durationSeconds: 60 });
    expect(logger.texts('debug')).toEqual([
      'When e-1 was started is not known: You may not list executions.',
    ]);
  });
});

describe('a lost answer to a start', () => {
  it('is an error that says what to check, since without a key nothing tells', async () => {
    const { run, pipelines, saved } = setUp();
    pipelines.onAnswer = (call) => {
      if (call === 'start') throw lost;
    };
    await expect(run()).rejects.toMatchObject({
      message: 'Could not start an execution of tests: No answer.',
      hint: 'An answer may have been lost. Check whether there is an execution of tests before you start another.',
    });
    expect(saved).toEqual([{ stop: true, request }, undefined]);
  });

  it('is made good by the key, whose execution is joined', async () => {
    const { runOnce, pipelines, seen, saved } = setUp();
    pipelines.onAnswer = (call) => {
      if (call === 'start') throw lost;
    };
    const find = async () => (await pipelines.listExecutions()).at(0);
    await expect(runOnce({ find })).resolves.toMatchObject({
      execution: first,
      status: 'Succeeded',
      joined: true,
    });
    expect(pipelines.started).toHaveLength(1);
    expect(seen).toEqual([['e-1', urlOf('e-1'), true]]);
    expect(saved.at(-1)).toBeUndefined();
  });

  it('because of a signal is looked up by the token, to stop what was started', async () => {
    const { run, pipelines, saved, logger, cancel, reasons } = setUp();
    pipelines.onAnswer = (call) => {
      if (call !== 'start' || pipelines.calls.length > 1) return;
      cancel();
      throw new CancelledError('Cancelled by SIGINT.');
    };
    await expect(run()).rejects.toThrow('Cancelled by SIGINT.');
    expect([pipelines.started.length, pipelines.stopped, reasons]).toEqual([
      1,
      ['e-1'],
      ['Nobody needs it.'],
    ]);
    expect(logger.texts('notice')).toEqual([`Execution e-1 of tests is being stopped: ${urlOf('e-1')}`]);
    expect(saved).toEqual([{ stop: true, request }, undefined]);
  });
});

describe('a signal while it is followed', () => {
  it.each([
    [
      true,
      'Stopping',
      'is being stopped',
      'Actions that are under way are finished first, and what has been done stays.',
    ],
    [false, 'InProgress', 'is still running', 'To stop it in such a case, set stop-on-cancel: true.'],
  ])('with stop-on-cancel %s leaves it %s', async (stopOnCancel, status, text, hint) => {
    const { run, pipelines, reasons, cancel } = setUp();
    pipelines.onCall = (call) => {
      if (call === 'getExecution') cancel();
    };
    const stopped = await run({ stopOnCancel });
    expect(stopped).toMatchObject({ status, end: undefined, failure: { hint } });
    expect(stopped.failure?.message).toContain(`Execution e-1 of tests ${text}: ${urlOf('e-1')}`);
    expect(reasons).toEqual(stopOnCancel ? ['Nobody needs it.'] : []);
  });
});

describe('the execution of a key', () => {
  /** One that was started ten minutes ago, and has ended after nine unless it is running. */
  const earlier = async (
    { pipelines, clock }: ReturnType<typeof setUp>,
    status: ExecutionStatus,
  ): Promise<Execution | undefined> => {
    const now = clock.now();
    const running = status === 'InProgress';
    const endsAt = running ? now + 60_000 : now - 60_000;
    pipelines.add({ startedAt: now - 600_000, endsAt, outcome: running ? 'Succeeded' : status });
    return (await pipelines.listExecutions()).at(0);
  };

  it.each([
    ['InProgress', { execution: { id: 'e-1' }, status: 'Succeeded', joined: true, durationSeconds: 660 }],
    ['Succeeded', { execution: { id: 'e-1' }, status: 'Succeeded', joined: true, durationSeconds: 540 }],
    ['Failed', { execution: { id: 'e-2' }, status: 'Succeeded', joined: false, durationSeconds: 60 }],
  ] as const)('that is %s: restart-failed gives %j', async (status, expected) => {
    const set = setUp();
    const known = await earlier(set, status);
    const asked: unknown[] = [];
    const restarted = await set.runOnce({
      find: () => Promise.resolve(known),
      restartFailed: true,
      request: (after) => {
        asked.push(after);
        return request;
      },
    });
    expect(restarted).toMatchObject(expected);
    expect(asked).toEqual(expected.joined ? [] : [known]);
  });

  it.each([
    ['Succeeded', false, 'joined'],
    ['Failed', true, 'after'],
  ] as const)('that is %s is named in a dry run', async (status, restartFailed, as) => {
    const set = setUp();
    const known = await earlier(set, status);
    const dryRun = { find: () => Promise.resolve(known), restartFailed, dryRun: true };
    await expect(set.runOnce(dryRun)).resolves.toEqual({ joined: undefined, after: undefined, [as]: known });
    expect([set.pipelines.started, set.saved]).toEqual([[], []]);
  });
});
