import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakePipeline } from '../../testing/fake-pipelines.js';
import { FakeRunningPipeline } from '../../testing/fake-running-pipeline.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { PipelineFollower } from './execution-follower.js';
import { executionControl } from './execution-runner.js';
import type { SavedExecution } from './execution-runner.js';
import { PipelineRuns } from './pipeline-run.js';
import type { PipelineOrder } from './pipeline-run.js';

const URL = 'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/tests/executions/e-1';
const KEY = { text: 'k-1', session: false };

function setUp() {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const pipelines = new FakeRunningPipeline(
    clock,
    fakePipeline('tests', {
      variables: ['TAG', 'IDEMPOTENCY_KEY'],
      defaults: { TAG: 'none', IDEMPOTENCY_KEY: '-' },
      stages: [{ name: 'Source', actions: [{ name: 'Checkout', category: 'Source', provider: 'Git' }] }],
    }),
  );
  const builds = { follow: () => Promise.reject(new Error('There are no builds.')) };
  const follower = new PipelineFollower({ pipelines, builds, logger, clock, region: 'eu-west-2' });
  const controller = new AbortController();
  const questions: string[] = [];
  const seen: [string, string, boolean][] = [];
  const saved: (SavedExecution | undefined)[] = [];
  const runs = new PipelineRuns({
    pipelines,
    follower,
    clock,
    logger,
    signal: controller.signal,
    workflow: undefined,
    region: 'eu-west-2',
    accountId: () => Promise.resolve('111122223333'),
    confirm: (question) => Promise.resolve(void questions.push(question)),
    onExecution: ({ id, url }, joined) => void seen.push([id, url, joined]),
    save: (work) => void saved.push(work),
  });
  const run = (parts: Partial<PipelineOrder> = {}) =>
    runs.run({
      intent: { pipeline: 'tests', variables: {}, revisions: [] },
      key: undefined,
      restartFailed: false,
      wait: true,
      stopOnCancel: false,
      dryRun: false,
      deadline: clock.now() + 3_600_000,
      ...parts,
    });
  return { clock, logger, pipelines, controller, questions, seen, saved, run };
}

describe('a run of a pipeline', () => {
  it('asks for exactly what it is going to start', async () => {
    const { questions, logger, run } = setUp();
    await run();
    const intent = {
      pipeline: 'tests',
      variables: { TAG: 'v1' },
      revisions: [{ action: 'Checkout', type: 'COMMIT_ID' as const, value: 'abc' }],
    };
    await run({ intent, key: KEY });
    expect(questions).toEqual([
      'Start the pipeline tests?',
      'Start the pipeline tests with TAG=v1, IDEMPOTENCY_KEY=k-1, Checkout at abc?',
    ]);
    expect(await run({ intent, dryRun: true })).toMatchObject({ joined: false, run: undefined });
    expect(logger.texts('info')).toContain('The execution would have TAG=v1, Checkout at abc.');
  });

  it('names the execution at once, and how it ended after what time', async () => {
    const { seen, saved, run } = setUp();
    const { run: ended, joined } = await run({ stopOnCancel: true });
    expect(seen).toEqual([['e-1', URL, false]]);
    expect(ended).toMatchObject({
      execution: { id: 'e-1', url: URL, pipeline: 'tests' },
      status: 'Succeeded',
      joined: false,
      failure: undefined,
    });
    expect(Math.abs((ended?.durationSeconds ?? 0) - 60)).toBeLessThanOrEqual(8);
    expect(joined).toBe(false);
    expect(saved.at(-2)).toEqual({ stop: true, work: { id: 'e-1', url: URL, pipeline: 'tests' } });
    expect(saved.at(-1)).toBeUndefined();
  });

  it('returns at once where nobody waits', async () => {
    const { run } = setUp();
    const { run: started } = await run({ wait: false });
    expect(started).toMatchObject({ status: 'InProgress', durationSeconds: 0, end: undefined });
    expect(started?.failure).toBeUndefined();
  });

  it('stops the execution when it is cancelled, where that is wanted', async () => {
    const { pipelines, controller, run } = setUp();
    pipelines.onCall = (call) => {
      if (call === 'getExecution') controller.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    const { run: stopped, failure } = await run({ stopOnCancel: true });
    expect(pipelines.stopped).toEqual(['e-1']);
    expect(stopped?.status).toBe('Stopping');
    expect(failure?.message).toContain('Execution e-1 of tests is being stopped');
    expect(failure?.hint).toContain('Actions that are under way are finished first');
  });

  it('keeps running when it is cancelled otherwise', async () => {
    const { pipelines, controller, run } = setUp();
    pipelines.onCall = (call) => {
      if (call === 'getExecution') controller.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    expect((await run()).run?.status).toBe('InProgress');
    expect(pipelines.stopped).toEqual([]);
  });
});

describe('a run of a pipeline with a key', () => {
  it('joins what is running, and counts from its start', async () => {
    const { clock, seen, run } = setUp();
    await run({ key: KEY, wait: false });
    clock.advance(30_000);
    const { run: ended, joined } = await run({ key: KEY });
    expect(joined).toBe(true);
    expect(seen.at(-1)).toEqual(['e-1', URL, true]);
    expect(ended).toMatchObject({ status: 'Succeeded', joined: true });
    expect(ended?.durationSeconds).toBeGreaterThanOrEqual(60);
    expect(ended?.durationSeconds).toBeLessThan(70);
  });

  it('reads how an earlier one ended, and how long that took, without waiting', async () => {
    const { clock, pipelines, run } = setUp();
    await run({ key: KEY });
    clock.advance(3_600_000);
    const { run: ended } = await run({ key: KEY, wait: false });
    expect(ended).toMatchObject({ status: 'Succeeded', durationSeconds: 60, joined: true });
    expect(pipelines.started).toHaveLength(1);
  });

  it('says that a bad end stays the one of the key, until another is asked for', async () => {
    const { logger, pipelines, run } = setUp();
    pipelines.outcomes.push('Failed', 'Succeeded');
    const { failure } = await run({ key: KEY });
    expect(failure?.hint).toBe(
      'It stays the execution of the idempotency-key "k-1": set restart-failed to start another one for it, or use another key.',
    );
    expect((await run({ key: KEY, dryRun: true })).earlier).toMatchObject({ id: 'e-1', status: 'Failed' });
    expect((await run({ key: KEY, dryRun: true, restartFailed: true })).earlier).toBeUndefined();
    expect(logger.texts('info')).toContain('It would come after the execution e-1, which ended as Failed.');
    expect((await run({ key: KEY, restartFailed: true })).run?.execution.id).toBe('e-2');
    expect(new Set(pipelines.started.map(({ token }) => token)).size).toBe(2);
  });

  it('refuses another request, and says what differs and where the earlier one is', async () => {
    const { run } = setUp();
    const intent = { pipeline: 'tests', variables: { TAG: 'v1' }, revisions: [] };
    await run({ intent, key: KEY });
    await expect(run({ intent: { ...intent, variables: { TAG: 'v2' } }, key: KEY })).rejects.toMatchObject({
      message: expect.stringContaining('the execution e-1 differs in the variable TAG.') as unknown,
      hint: `Ask for the same again, or give this request a key of its own. That execution: ${URL}`,
    });
  });
});

describe('an execution that another process has left', () => {
  it('is started again with its token, which gives the same one, and is stopped', async () => {
    const { pipelines } = setUp();
    const control = executionControl(pipelines, 'eu-west-2', 'cancelled');
    const request = { pipeline: 'tests', variables: {}, revisions: [], token: 't-1' };
    await pipelines.start(request);
    const [work] = await control.recover(request);
    expect(work).toEqual({ id: 'e-1', url: URL, pipeline: 'tests' });
    if (work === undefined) throw new PlatformError('There is no execution.');
    expect(control.name(work)).toBe('execution e-1 of tests');
    expect(control.url(work)).toBe(URL);
    await control.stop(work);
    expect(pipelines.stopped).toEqual(['e-1']);
  });
});
