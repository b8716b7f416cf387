import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError } from '../../core/errors.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import type { ExecutionEnd } from '../pipelines/execution-end.js';
import { watchBuild, watchExecution } from './watch.js';

describe('watchExecution', () => {
  const DEPLOYING: Partial<Execution> = { variables: { IMAGE_TAG: 'commit-1' } };

  function watch(end: Partial<ExecutionEnd>, cancelled?: Error, parts = DEPLOYING) {
    const execution = fakeExecution('e-1', parts);
    const pipelines = new FakePipelines([]);
    const calls: unknown[] = [];
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const follower = {
      follow: (...[pipeline, id]: [string, string, unknown]): Promise<ExecutionEnd> => {
        calls.push([pipeline, id]);
        if (cancelled instanceof CancelledError) cancellation.abort(cancelled);
        if (cancelled !== undefined) return Promise.reject(cancelled);
        return Promise.resolve({
          pipeline,
          status: 'Succeeded',
          execution: { ...execution, status: 'Succeeded' },
          actions: [],
          failed: [],
          supersededBy: undefined,
          rollback: undefined,
          ...end,
        });
      },
    };
    const found: string[] = [];
    const logger = new MemoryLogger();
    const deps = {
      pipelines,
      follower,
      clock: new FakeClock(),
      logger,
      region: 'eu-west-2',
    };
    const outcome = watchExecution(
      deps,
      { pipeline: 'p', execution },
      { deadline: 1e15, signal, onExecution: ({ id }) => found.push(id) },
    );
    return { outcome, pipelines, calls, found, logger };
  }

  it('follows it to its end, starts nothing, and names it at once', async () => {
    const { outcome, pipelines, calls, found, logger } = watch({});
    expect(await outcome).toMatchObject({
      order: { intent: { pipeline: 'p', variables: { IMAGE_TAG: 'commit-1' }, revisions: [] } },
      joined: false,
      failure: undefined,
      run: { execution: { id: 'e-1' } },
    });
    expect(calls).toEqual([['p', 'e-1']]);
    expect(found).toEqual(['e-1']);
    expect(logger.texts('info').join()).toMatch(/^Joined execution e-1 of p, .*: https:/);
    expect([pipelines.started, pipelines.stopped]).toEqual([[], []]);
  });

  it('has a failure where it ended badly, and starts no other', async () => {
    const { outcome, pipelines } = watch({ status: 'Failed' });
    expect((await outcome).failure).toBeDefined();
    expect(pipelines.started).toEqual([]);
  });

  it('starts no other where it had failed before', async () => {
    const { outcome, pipelines } = watch({ status: 'Failed' }, undefined, { status: 'Failed' });
    expect((await outcome).run?.execution.id).toBe('e-1');
    expect(pipelines.started).toEqual([]);
  });

  it('has no variables where AWS names none', async () => {
    const { outcome } = watch({}, undefined, {});
    expect((await outcome).order.intent.variables).toEqual({});
  });

  it.each([
    [
      'the time is over',
      new DeadlineError('Too long.'),
      /^Too long\. It is still running\.$/,
      'Raise timeout-minutes if it needs longer.',
    ],
    [
      'the run is cancelled',
      new CancelledError('Cancelled by SIGINT.'),
      /^Execution e-1 of p is still running: https:/,
      'To stop it, use execution-stop.',
    ],
  ])('leaves it running where %s, and says so', async (_, error, message, hint) => {
    const { outcome, pipelines } = watch({}, error);
    const { failure } = await outcome;
    expect(failure?.message).toMatch(message);
    expect(failure?.hint).toBe(hint);
    expect(pipelines.stopped).toEqual([]);
  });
});

describe('watchBuild', () => {
  function watch(script: FakeBuildScript, deadline = 1e15, parts: Partial<Build> = {}) {
    const clock = new FakeClock();
    const builds = new FakeBuilds(clock, script);
    const build = { ...builds.add('p:1'), sourceVersion: 'main', ...parts };
    const logs = new FakeLogs(clock, [{ messages: ['[Container] Running', 'hello\n'] }]);
    const logger = new MemoryLogger();
    const found: string[] = [];
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const outcome = watchBuild({ builds, logs, clock, logger }, build, {
      deadline: Math.min(deadline, clock.now() + deadline),
      signal,
      onBuild: ({ id }) => found.push(id),
    });
    return { outcome, builds, logger, found, cancellation };
  }

  it('follows it to its end with its log, starts nothing, and names it at once', async () => {
    const { outcome, builds, logger, found } = watch({});
    expect(await outcome).toMatchObject({
      order: { intent: { project: 'p', sourceVersion: 'main' }, key: undefined, dryRun: false },
      joined: false,
      failure: undefined,
      run: { build: { id: 'p:1', status: 'SUCCEEDED' } },
    });
    expect([...new Set(found)]).toEqual(['p:1']);
    expect([builds.started, builds.stopped]).toEqual([[], []]);
    expect(JSON.stringify(logger)).toContain('hello');
  });

  it('has a failure where it ended badly', async () => {
    expect((await watch({ outcome: 'FAILED' }).outcome).failure).toBeDefined();
  });

  it('starts no other where it had failed before', async () => {
    const { outcome, builds } = watch({ outcome: 'FAILED' }, 1e15, { status: 'FAILED' });
    expect((await outcome).run?.build.id).toBe('p:1');
    expect(builds.started).toEqual([]);
  });

  it('says how to stop it where the run is cancelled, and leaves it running', async () => {
    const { outcome, builds, cancellation } = watch({ durationMs: 3_600_000 });
    cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    const thrown: unknown = await outcome.catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(CancelledError);
    expect(thrown).toMatchObject({
      message: expect.stringMatching(/^Build p:1 is still running: https:/),
      hint: 'To stop it, use execution-stop.',
    });
    expect(builds.stopped).toEqual([]);
  });

  it('leaves it running where nobody watches any more', async () => {
    const { outcome, builds } = watch({ durationMs: 3_600_000 }, 60_000);
    const { failure } = await outcome;
    expect(failure).toBeDefined();
    expect(builds.stopped).toEqual([]);
  });
});
