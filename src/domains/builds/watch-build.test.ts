import { describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import type { Build } from '../../providers/aws/codebuild.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { watchBuild } from './project-build.js';

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
    const onWork = ({ id }: Build) => found.push(id);
    const deps = { builds, logs, clock, logger, signal, onWork };
    const outcome = watchBuild(deps, build, Math.min(deadline, clock.now() + deadline));
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
