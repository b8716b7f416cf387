import { describe, expect, it } from '@jest/globals';
import { DeadlineError } from '../../core/errors.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ExecutionEnd } from '../pipelines/execution-end.js';
import { watchBuild, watchExecution } from './watch.js';

const signal = new AbortController().signal;

describe('watchExecution', () => {
  const execution = fakeExecution('e-1', { variables: { IMAGE_TAG: 'commit-1' } });

  function watch(end: Partial<ExecutionEnd>, cancelled?: Error) {
    const pipelines = new FakePipelines([]);
    const calls: unknown[] = [];
    const follower = {
      follow: (...[pipeline, id]: [string, string, unknown]): Promise<ExecutionEnd> => {
        calls.push([pipeline, id]);
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
    const deps = {
      pipelines,
      follower,
      clock: new FakeClock(),
      logger: new MemoryLogger(),
      region: 'eu-west-2',
    };
    const outcome = watchExecution(
      deps,
      { pipeline: 'p', execution },
      { deadline: 1e15, signal, onExecution: ({ id }) => found.push(id) },
    );
    return { outcome, pipelines, calls, found };
  }

  it('follows it to its end, starts nothing, and names it at once', async () => {
    const { outcome, pipelines, calls, found } = watch({});
    expect(await outcome).toMatchObject({
      order: { intent: { pipeline: 'p', variables: { IMAGE_TAG: 'commit-1' }, revisions: [] } },
      joined: false,
      failure: undefined,
      run: { execution: { id: 'e-1' } },
    });
    expect(calls).toEqual([['p', 'e-1']]);
    expect(found).toEqual(['e-1']);
    expect([pipelines.started, pipelines.stopped]).toEqual([[], []]);
  });

  it('has a failure where it ended badly', async () => {
    const { failure } = await watch({ status: 'Failed' }).outcome;
    expect(failure).toBeDefined();
  });

  it('leaves it running where nobody watches any more', async () => {
    const { outcome, pipelines } = watch({}, new DeadlineError('Too long.'));
    const { failure } = await outcome;
    expect(failure?.message).toContain('Too long.');
    expect(pipelines.stopped).toEqual([]);
  });
});

describe('watchBuild', () => {
  function watch(script: FakeBuildScript, deadline = 1e15) {
    const clock = new FakeClock();
    const builds = new FakeBuilds(clock, script);
    const build = { ...builds.add('p:1'), sourceVersion: 'main' };
    const logs = new FakeLogs(clock, [{ messages: ['[Container] Running', 'hello\n'] }]);
    const logger = new MemoryLogger();
    const found: string[] = [];
    const outcome = watchBuild({ builds, logs, clock, logger }, build, {
      deadline: Math.min(deadline, clock.now() + deadline),
      signal,
      onBuild: ({ id }) => found.push(id),
    });
    return { outcome, builds, logger, found };
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

  it('leaves it running where nobody watches any more', async () => {
    const { outcome, builds } = watch({ durationMs: 3_600_000 }, 60_000);
    const { failure } = await outcome;
    expect(failure).toBeDefined();
    expect(builds.stopped).toEqual([]);
  });
});
