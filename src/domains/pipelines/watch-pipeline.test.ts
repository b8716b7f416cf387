import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError } from '../../core/errors.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ExecutionEnd } from './execution-end.js';
import { watchPipeline } from './pipeline-run.js';

describe('watchPipeline', () => {
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
    const outcome = watchPipeline(
      deps,
      { pipeline: 'p', execution },
      { deadline: 1e15, signal, started: ({ id }) => found.push(id) },
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
