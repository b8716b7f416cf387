import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution, fakePipeline } from '../../testing/fake-pipelines.js';
import { FakeRunningPipeline } from '../../testing/fake-running-pipeline.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { failedActionsReport, stagesTable } from './execution-end.js';
import type { ExecutionEnd } from './execution-end.js';
import { PipelineFollower } from './execution-follower.js';
import { executionControl } from './execution-runner.js';
import type { ExecutionRun, SavedExecution, StartedExecution } from './execution-runner.js';
import { pipelineOutputs, runPipeline, pipelineSummary, pipelineText } from './pipeline-run.js';
import type { PipelineOrder, PipelineOutcome } from './pipeline-run.js';

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
  const deps = {
    pipelines,
    follower,
    clock,
    logger,
    signal: controller.signal,
    workflow: undefined,
    region: 'eu-west-2',
    accountId: () => Promise.resolve('111122223333'),
    confirm: (question: string) => Promise.resolve(void questions.push(question)),
    onExecution: ({ id, url }: StartedExecution, joined: boolean) => void seen.push([id, url, joined]),
    save: (work: SavedExecution | undefined) => void saved.push(work),
  };
  const run = (parts: Partial<PipelineOrder> = {}) =>
    runPipeline(deps, {
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

const REGION = 'eu-west-2';
const PAGES = 'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/tests';
const page = (id: string): string => `[${id}](${PAGES}/executions/${id})`;

const failed = fakeAction('Test/run', {
  status: 'Failed',
  error: 'JobFailed: no',
  externalUrl: 'https://builds.example/1',
  startTime: new Date(0),
  lastUpdateTime: new Date(32_000),
});
const silent = fakeAction('Test/other', { status: 'Failed', summary: 'gave up' });

function endOf(parts: Partial<ExecutionEnd> = {}): ExecutionEnd {
  return {
    pipeline: 'tests',
    status: 'Succeeded',
    execution: fakeExecution('e-1'),
    actions: [],
    failed: [],
    supersededBy: undefined,
    rollback: undefined,
    ...parts,
  };
}

function outcomeOf(
  run: Partial<ExecutionRun> | undefined,
  parts: Partial<PipelineOutcome> = {},
): PipelineOutcome {
  return {
    order: {
      intent: {
        pipeline: 'tests',
        variables: { TAG: 'v1' },
        revisions: [{ action: 'Checkout', type: 'COMMIT_ID', value: 'abc' }],
      },
      key: { text: 'k-1', session: false },
    },
    joined: false,
    earlier: undefined,
    failure: undefined,
    run: run && {
      execution: { id: 'e-1', url: URL, pipeline: 'tests' },
      status: 'Succeeded',
      durationSeconds: 90,
      joined: false,
      failure: undefined,
      end: endOf(),
      ...run,
    },
    ...parts,
  };
}

const headingOf = (outcome: PipelineOutcome): string =>
  pipelineSummary(outcome, REGION).split('\n')[0]?.replace('### ', '') ?? '';

describe('the summary of a pipeline', () => {
  it('tells a success in a heading and a table', () => {
    expect(pipelineSummary(outcomeOf({}), REGION)).toBe(
      `### :white_check_mark: tests succeeded after 1 min 30 s

| Execution | Details |
| --- | --- |
| Pipeline | [tests](${PAGES}/view) |
| TAG | <code>v1</code> |
| Source Checkout | <code>abc</code> |
| Idempotency key | <code>k-1</code> |
| Execution | ${page('e-1')} |
| Status | Succeeded |
| Duration | 1 min 30 s |
`,
    );
  });

  it('begins a failure with its cause, the log and the next step', () => {
    const end = endOf({
      status: 'RolledBack',
      actions: [silent, failed],
      failed: [
        { action: silent, lastLines: [] },
        { action: failed, lastLines: ['one', 'two'] },
      ],
      rollback: fakeExecution('e-2', { rollbackTarget: 'e-0' }),
    });
    const failure = new PlatformError('It failed.', { hint: 'See <x>' });
    const summary = pipelineSummary(outcomeOf({ status: 'RolledBack', end }, { failure }), REGION);
    expect(summary).toContain(`### :x: tests failed, with an automatic rollback after 1 min 30 s

**It failed.**

\`\`\`text
one
two
\`\`\`

**Next step:** See &lt;x&gt;

CodePipeline rolls back to the state of ${page('e-0')} with the execution ${page('e-2')} (InProgress when last seen).

| Execution | Details |
`);
    expect(summary).toContain(`#### Actions\n\n${stagesTable(end.actions)}`);
    expect(summary).toContain(
      `<details><summary>Failed actions</summary>\n\n${failedActionsReport(end.failed)}\n\n</details>`,
    );
  });

  it('does without what is not known', () => {
    const end = endOf({ status: 'RolledBack', rollback: fakeExecution('e-2') });
    const failure = new PlatformError('It failed.');
    const summary = pipelineSummary(outcomeOf({ status: 'RolledBack', end }, { failure }), REGION);
    expect(summary).toContain(`CodePipeline rolls back with the execution ${page('e-2')}`);
    expect(summary).not.toContain('Next step');
    expect(summary).not.toContain('Actions');
  });

  it.each([
    ['Failed', ':x: tests failed after 1 min 30 s'],
    ['Stopped', ':x: tests was stopped after 1 min 30 s'],
    ['Superseded', ':x: tests was superseded by a newer execution after 1 min 30 s'],
    ['Cancelled', ':x: tests was cancelled after 1 min 30 s'],
    ['Stopping', ':x: tests is being stopped after 1 min 30 s'],
    ['InProgress', ':x: tests has not ended yet: the execution is still running'],
  ] as const)('says of one that is %s: %s', (status, heading) => {
    const failure = new CancelledError('Cancelled by SIGINT.');
    expect(headingOf(outcomeOf({ status, end: undefined }, { failure }))).toBe(heading);
  });

  it('tells whether it was started or joined', () => {
    const running = { status: 'InProgress', end: undefined } as const;
    expect(headingOf(outcomeOf(running))).toBe(':rocket: Started tests');
    expect(headingOf(outcomeOf(running, { joined: true }))).toBe(':rocket: tests is still running (joined)');
    expect(headingOf(outcomeOf({}, { joined: true }))).toBe(
      ':white_check_mark: tests succeeded after 1 min 30 s (joined)',
    );
  });

  it('says of a dry run what it would do', () => {
    expect(headingOf(outcomeOf(undefined))).toBe(':mag: Dry run: would start tests');
    const summary = pipelineSummary(outcomeOf(undefined, { earlier: fakeExecution('e-9') }), REGION);
    expect(summary).toContain('### :mag: Dry run: would join the execution of tests (InProgress)');
    expect(summary).toContain(`| Execution | ${page('e-9')} |`);
    expect(pipelineSummary(outcomeOf(undefined), REGION)).not.toContain('| Execution | [');
  });
});

describe('what a terminal and outputs get', () => {
  it('is a line, with the link to the execution', () => {
    expect(pipelineText(outcomeOf({}))).toBe('tests succeeded after 1 min 30 s.');
    expect(pipelineText(outcomeOf(undefined))).toBe('Dry run: would start tests. Nothing was changed.');
  });

  it('has an execution only where there is one', () => {
    expect(pipelineOutputs(outcomeOf({}), REGION)).toEqual({
      'execution-id': 'e-1',
      'execution-url': URL,
      status: 'Succeeded',
      'duration-seconds': 90,
      found: false,
    });
    expect(pipelineOutputs(outcomeOf(undefined), REGION)).toEqual({
      'execution-id': undefined,
      'execution-url': undefined,
      status: 'dry-run',
      'duration-seconds': undefined,
      found: false,
    });
  });
});
