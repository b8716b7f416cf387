import { describe, expect, it } from '@jest/globals';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import { fakePipeline } from '../../testing/fake-pipelines.js';
import { FakeRunningPipeline } from '../../testing/fake-running-pipeline.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { parseInputs } from '../../core/inputs.js';
import type { Pipeline } from '../../providers/aws/codepipeline.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import command from './run.js';

const NAME = 'end-to-end-tests';
const ROLE = 'arn:aws:iam::111122223333:role/runner';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const SOURCE = [
  {
    name: 'Source',
    actions: [{ name: 'GitCheckout', category: 'Source', provider: 'CodeStarSourceConnection' }],
  },
];
const TAG = { variables: { TAG: 'v1.2.3' } };
const KEY = { 'idempotency-key': 'v1.2.3' };

/** What tells that an execution is the key's: each way with the pipeline and the inputs that it takes. */
const KEEPERS: [string, Partial<Pipeline>, Record<string, unknown>][] = [
  [
    'the variable IDEMPOTENCY_KEY',
    { variables: ['IDEMPOTENCY_KEY'], defaults: { IDEMPOTENCY_KEY: 'none' } },
    {},
  ],
  ['the role session', { variables: [], type: 'V1' }, { 'role-to-assume': ROLE }],
  [
    'a variable with the key in it',
    { variables: ['REF'], defaults: { REF: 'x' } },
    { variables: { REF: 'refs/tags/v1.2.3' } },
  ],
];

/** One account with one pipeline; each `start` is a run of its own, of another workflow or of none. */
function setUp(pipeline: Partial<Pipeline> = {}) {
  const clock = new FakeClock();
  const pipelines = new FakeRunningPipeline(
    clock,
    fakePipeline(NAME, {
      variables: ['TAG', 'SUITE'],
      defaults: { TAG: 'none', SUITE: 'all' },
      stages: SOURCE,
      ...pipeline,
    }),
  );
  const session = fakeSession({ pipelines, builds: new FakeBuilds(clock), logs: new FakeLogs(clock, []) });
  const start = (inputs: Record<string, unknown> = {}, answers: readonly boolean[] = [true]) => {
    const context = new FakeContext<typeof command.outputs>({ session, clock, answers });
    const aws = context.aws.bind(context);
    context.aws = (given) => {
      const name = given['role-session-name'] ?? 'platform-tools-42';
      if (given['role-to-assume'] !== undefined)
        pipelines.starter = `arn:aws:sts::111122223333:assumed-role/runner/${name}`;
      return aws(given);
    };
    return {
      context,
      run: async () =>
        command.run(parseInputs(command.name, command.inputs, { pipeline: NAME, ...inputs }), context),
      cancel: () => {
        context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      },
    };
  };
  return { clock, pipelines, start };
}

async function failureOf(run: () => Promise<unknown>): Promise<PlatformError> {
  const error = await run().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlatformError);
  return error as PlatformError;
}

describe('pipeline-run', () => {
  it('starts the pipeline with only what was asked for, and follows it', async () => {
    const { pipelines, start } = setUp();
    const { run, context } = start();
    const result = await run();
    expect(pipelines.started).toEqual([
      {
        pipeline: NAME,
        variables: {},
        revisions: [],
        token: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    ]);
    expect(result.outputs).toEqual({
      'execution-id': 'e-1',
      'execution-url': `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${NAME}/executions/e-1`,
      status: 'Succeeded',
      'duration-seconds': expect.any(Number) as unknown,
      found: false,
    });
    expect(result.summary).toContain(`:white_check_mark: ${NAME} succeeded after`);
    expect(context.published[0]).toMatchObject({ 'execution-id': 'e-1' });
    // It goes on where the step is killed: nothing is left to the post step.
    expect(context.remoteWorks).toMatchObject([
      { kind: 'execution', stop: false, request: { pipeline: NAME } },
      undefined,
    ]);
    expect(pipelines.calls.slice(0, 2)).toEqual(['get', 'start']);
  });

  it('passes on variables and source revisions', async () => {
    const { pipelines, start } = setUp();
    await start({ ...TAG, 'source-revisions': { GitCheckout: COMMIT } }).run();
    expect(pipelines.started[0]).toMatchObject({
      variables: { TAG: 'v1.2.3' },
      revisions: [{ action: 'GitCheckout', type: 'COMMIT_ID', value: COMMIT }],
    });
  });

  it.each<[string, Partial<Pipeline>, Record<string, unknown>, string, string]>([
    [
      'an undeclared variable',
      {},
      { variables: { TAGG: 'x' } },
      'does not declare TAGG of the input variables: it declares TAG, SUITE',
      'Did you mean TAG?',
    ],
    [
      'any variable of one without',
      { variables: [] },
      { variables: { A: 'x' } },
      'it declares none',
      'declare it',
    ],
    [
      'variables of the type V1',
      { type: 'V1' },
      TAG,
      'is of the type V1, which has no variables: TAG',
      'type V2',
    ],
    ['a missing one', { defaults: { TAG: 'none' } }, TAG, 'needs SUITE: it has no default', 'Set it'],
    [
      'an unknown source action',
      {},
      { 'source-revisions': { Checkout: COMMIT } },
      'no source action "Checkout"',
      'GitCheckout',
    ],
    [
      'a short commit',
      {},
      { 'source-revisions': { GitCheckout: 'abc1234' } },
      'neither a whole commit',
      'COMMIT_ID',
    ],
    [
      'a number',
      {},
      { variables: { TAG: 1.1 } },
      'The value of TAG in the input variables is a number',
      'quotes',
    ],
    [
      'an empty value',
      {},
      { variables: { TAG: '' } },
      'is empty, which CodePipeline does not take',
      'quotes',
    ],
    ['a long value', {}, { variables: { TAG: 'x'.repeat(1001) } }, '1001 characters long', 'quotes'],
    ['a list', {}, { variables: ['TAG=x'] }, 'The input variables is a list, not a map.', 'An example'],
    [
      'a pipeline that is not there',
      {},
      { pipeline: 'nope' },
      'in the account 111122223333, eu-west-2',
      'input pipeline',
    ],
    ['what is no name', {}, { pipeline: 'a b' }, 'The input pipeline is "a b"', 'letters'],
    ['a key that nothing keeps', { variables: [] }, KEY, "can't be kept", 'IDEMPOTENCY_KEY'],
    [
      'a key for a session named by others',
      {},
      { ...KEY, 'role-to-assume': ROLE, 'role-session-name': 'me' },
      "can't be kept",
      'role-session-name',
    ],
    [
      'two keys',
      { variables: ['IDEMPOTENCY_KEY'], defaults: {} },
      { ...KEY, variables: { IDEMPOTENCY_KEY: 'x' } },
      'both decide',
      'Leave',
    ],
  ])('refuses %s before it starts anything', async (_, pipeline, inputs, message, hint) => {
    const { pipelines, start } = setUp(pipeline);
    const failure = await failureOf(start(inputs).run);
    expect(failure.message).toContain(message);
    expect(failure.hint).toContain(hint);
    expect(pipelines.started).toEqual([]);
  });

  it.each(['Failed', 'Stopped', 'Superseded', 'Cancelled'] as const)(
    'takes %s for no success',
    async (outcome) => {
      const { pipelines, start } = setUp();
      pipelines.outcomes.push(outcome);
      const result = await start().run();
      expect(result.outputs.status).toBe(outcome);
      expect(result.failure?.message).toContain('e-1');
      expect(result.summary).toContain(':x:');
    },
  );

  it('names what superseded it', async () => {
    const { pipelines, start } = setUp();
    pipelines.outcomes.push('Superseded');
    pipelines.onAnswer = (call) => {
      if (call !== 'start') return;
      pipelines.onAnswer = undefined;
      pipelines.add();
    };
    const result = await start().run();
    expect(result.failure?.message).toContain('was superseded by the newer execution e-2');
  });

  it('changes nothing in a dry run, with and without an execution', async () => {
    const { pipelines, start } = setUp();
    const first = await start({ ...TAG, ...KEY, 'dry-run': true }, []).run();
    expect(first.outputs).toMatchObject({ status: 'dry-run', 'execution-id': undefined });
    expect(pipelines.started).toEqual([]);
    await start({ ...TAG, ...KEY }).run();
    const again = await start({ ...TAG, ...KEY, 'dry-run': true }, []).run();
    expect(again.outputs).toMatchObject({ status: 'dry-run', 'execution-id': 'e-1', found: true });
    expect(again.summary).toContain('would join');
    expect(pipelines.started).toHaveLength(1);
  });

  it('starts nothing when the answer is no', async () => {
    const { pipelines, start } = setUp();
    await expect(start({}, [false]).run()).rejects.toThrow('the answer was not yes');
    expect(pipelines.started).toEqual([]);
  });

  it.each([
    [false, [], 'is still running', undefined],
    [true, ['e-1'], 'is being stopped', undefined],
  ])('with stop-on-cancel %s stops %j', async (stopOnCancel, stopped, message, left) => {
    const { pipelines, start } = setUp();
    const { run, cancel, context } = start({ 'stop-on-cancel': stopOnCancel });
    pipelines.onCall = (call) => {
      if (call === 'getExecution') cancel();
    };
    const result = await run();
    expect(result.failure).toBeInstanceOf(CancelledError);
    expect(result.failure?.message).toContain(message);
    expect(pipelines.stopped).toEqual(stopped);
    expect(context.remoteWorks.at(-1)).toBe(left);
    expect(context.remoteWorks).toHaveLength(stopOnCancel ? 3 : 2);
  });

  it('leaves an execution that outlasts the deadline to go on', async () => {
    const { pipelines, start } = setUp();
    pipelines.durationMs = 3_600_000;
    const result = await start({ 'timeout-minutes': 5 }).run();
    expect(result.failure).toBeInstanceOf(DeadlineError);
    expect(result.outputs.status).toBe('InProgress');
    expect(pipelines.stopped).toEqual([]);
  });

  it('stops in the post step what a killed step has left behind', async () => {
    const { pipelines, start } = setUp();
    const { context } = start();
    const inputs = parseInputs(command.name, command.inputs, { pipeline: NAME });
    const work = { id: 'e-1', url: 'https://aws.example/e-1', pipeline: NAME };
    await command.stop?.(inputs, { kind: 'execution', stop: true, work }, context);
    expect(pipelines.stopped).toEqual(['e-1']);
  });
});

describe.each(KEEPERS)('pipeline-run with a key in %s', (_, pipeline, given) => {
  const inputs = { ...KEY, ...given };

  it.each([
    ['at once', 0],
    ['after the token is forgotten', 6 * 60_000],
    ['months later', 90 * 86_400_000],
  ])('finds its execution %s, and starts no other', async (_when, ms) => {
    const { pipelines, clock, start } = setUp(pipeline);
    expect((await start(inputs).run()).outputs).toMatchObject({ 'execution-id': 'e-1', found: false });
    clock.advance(ms);
    const again = await start(inputs, []).run();
    expect(again.failure).toBeUndefined();
    expect(again.outputs).toMatchObject({ 'execution-id': 'e-1', status: 'Succeeded', found: true });
    // How long it took, whenever it was.
    expect(again.outputs['duration-seconds']).toBe(60);
    expect(again.summary).toContain('(joined)');
    expect(pipelines.started).toHaveLength(1);
  });

  it('follows one that goes on, and counts from its start', async () => {
    const { clock, start } = setUp(pipeline);
    await start({ ...inputs, wait: false }).run();
    clock.advance(30_000);
    const { outputs } = await start(inputs, []).run();
    expect(outputs).toMatchObject({ status: 'Succeeded', found: true });
    expect(Math.abs(Number(outputs['duration-seconds']) - 60)).toBeLessThanOrEqual(4);
  });

  it('follows one that goes on, and leaves it when it is cancelled', async () => {
    const { pipelines, start } = setUp(pipeline);
    pipelines.durationMs = 3_600_000;
    await start({ ...inputs, wait: false }).run();
    const { run, cancel } = start({ ...inputs, 'stop-on-cancel': true }, []);
    pipelines.onCall = (call) => {
      if (call === 'listActions') cancel();
    };
    expect((await run()).failure?.message).toContain('is still running');
    expect(pipelines.stopped).toEqual([]);
  });

  it('gives concurrent runs one execution', async () => {
    const { pipelines, start } = setUp(pipeline);
    const results = await Promise.all([start(inputs).run(), start(inputs).run(), start(inputs).run()]);
    expect(new Set(results.map(({ outputs }) => outputs['execution-id']))).toEqual(new Set(['e-1']));
    expect(pipelines.started).toHaveLength(1);
  });

  it('does not take what others have started, or a push', async () => {
    const { pipelines, start } = setUp(pipeline);
    pipelines.add();
    pipelines.add({
      trigger: { type: 'WebhookV2', detail: 'arn' },
      variables: { REF: 'refs/tags/v1.2.3', IDEMPOTENCY_KEY: 'v1.2.3' },
    });
    const variables = 'variables' in given ? { variables: { REF: 'refs/tags/v1.2.2' } } : {};
    await start({ ...inputs, ...variables, 'idempotency-key': 'v1.2.2' }).run();
    expect((await start(inputs).run()).outputs).toMatchObject({ 'execution-id': 'e-4', found: false });
  });

  it('fails with one that ended badly, and starts another one only when it is told to', async () => {
    const { pipelines, start } = setUp(pipeline);
    pipelines.outcomes.push('Failed', 'Stopped', 'Succeeded');
    await start(inputs).run();
    const again = await start({ ...inputs, wait: false }, []).run();
    expect(again.outputs).toMatchObject({ 'execution-id': 'e-1', status: 'Failed', found: true });
    expect(again.failure?.hint).toContain('set restart-failed');
    const restart = { ...inputs, 'restart-failed': true };
    expect((await start(restart).run()).outputs).toMatchObject({ 'execution-id': 'e-2', status: 'Stopped' });
    const both = await Promise.all([start(restart).run(), start(restart).run()]);
    expect(both.map(({ outputs }) => outputs['execution-id'])).toEqual(['e-3', 'e-3']);
    // What has succeeded is not tried again.
    expect((await start(restart, []).run()).outputs).toMatchObject({ 'execution-id': 'e-3', found: true });
    expect(pipelines.started).toHaveLength(3);
  });

  it.each([
    ['lost', new PlatformError('No answer.', { transient: true })],
    ['refused', new PlatformError('AWS refused codepipeline:StartPipelineExecution.')],
  ])('looks whether there is one where the answer to the start was %s', async (_how, error) => {
    const { pipelines, start } = setUp(pipeline);
    pipelines.onAnswer = (call) => {
      if (call !== 'start') return;
      pipelines.onAnswer = undefined;
      throw error;
    };
    expect((await start(inputs).run()).outputs).toMatchObject({ 'execution-id': 'e-1', status: 'Succeeded' });
    expect(pipelines.started).toHaveLength(1);
  });

  it('says that one may have been started where neither the start nor the look after it is answered', async () => {
    const { pipelines, start } = setUp(pipeline);
    pipelines.onAnswer = (call) => {
      if (pipelines.calls.includes('start')) throw new PlatformError(`No ${call}.`, { transient: true });
    };
    expect(await failureOf(start(inputs).run)).toMatchObject({
      message: `Could not start an execution of ${NAME}: No start.`,
      hint: expect.stringContaining('An answer may have been lost') as unknown,
    });
  });

  it('looks again when the question was open for long', async () => {
    const { pipelines, clock, start } = setUp(pipeline);
    const slow = start(inputs);
    const confirm = slow.context.confirm.bind(slow.context);
    slow.context.confirm = async (question) => {
      await start(inputs).run();
      clock.advance(600_000);
      await confirm(question);
    };
    expect((await slow.run()).outputs).toMatchObject({ 'execution-id': 'e-1', found: true });
    expect(pipelines.started).toHaveLength(1);
  });
});

describe('the same key with another request', () => {
  const first = { ...KEY, variables: { TAG: 'v1.2.3', SUITE: 'smoke' } };
  const declared = {
    variables: ['TAG', 'SUITE', 'IDEMPOTENCY_KEY'],
    defaults: { TAG: 'none', SUITE: 'all', IDEMPOTENCY_KEY: '-' },
  };

  it.each<[string, Partial<Pipeline>, Record<string, unknown>, Record<string, unknown>, string]>([
    ['another value', declared, {}, { variables: { TAG: 'v1.2.3', SUITE: 'full' } }, 'the variable SUITE'],
    ['fewer variables', declared, {}, TAG, 'the variable SUITE'],
    [
      'another source',
      declared,
      { 'source-revisions': { GitCheckout: COMMIT } },
      { 'source-revisions': { GitCheckout: 'f'.repeat(40) } },
      'the source revision of GitCheckout',
    ],
    [
      'another value, told by the session',
      {},
      { 'role-to-assume': ROLE },
      { variables: { TAG: 'v1.2.3' } },
      'its variables or source revisions',
    ],
    [
      'a source, told by the session',
      {},
      { 'role-to-assume': ROLE },
      { 'source-revisions': { GitCheckout: COMMIT } },
      'its variables or source revisions',
    ],
    [
      'another value, told by equal variables',
      {},
      {},
      { variables: { TAG: 'v1.2.3', SUITE: 'full' } },
      'the variable SUITE',
    ],
  ])('is refused: %s', async (_, pipeline, common, second, difference) => {
    const { pipelines, clock, start } = setUp(pipeline);
    await start({ ...first, ...common }).run();
    clock.advance(86_400_000);
    const failure = await failureOf(start({ ...first, ...common, ...second }).run);
    expect(failure.message).toContain(
      `The idempotency-key "v1.2.3" was used before for another request to ${NAME}: the execution e-1 differs in ${difference}.`,
    );
    expect(pipelines.started).toHaveLength(1);
  });

  it('takes what another run with equal variables has started for the key, whoever it was', async () => {
    const { pipelines, start } = setUp();
    pipelines.add({ variables: { TAG: 'v1.2.3', SUITE: 'all' } });
    expect((await start({ ...KEY, ...TAG }, []).run()).outputs).toMatchObject({
      'execution-id': 'e-1',
      found: true,
    });
  });

  it('does not mix up two keys of the same variables, kept in the session', async () => {
    const { pipelines, start } = setUp();
    const inputs = { ...TAG, 'role-to-assume': ROLE };
    await start({ ...inputs, 'idempotency-key': 'v1.2.3' }).run();
    await start({ ...inputs, 'idempotency-key': 'v1.2.3 again' }).run();
    expect(pipelines.started).toHaveLength(2);
  });

  it('reads the variables of a hundred executions at most', async () => {
    const { pipelines, start } = setUp();
    for (let number = 0; number < 250; number += 1) pipelines.add();
    const { run, context } = start({ ...KEY, ...TAG, wait: false });
    await run();
    expect(pipelines.calls.filter((call) => call === 'getExecution')).toHaveLength(100);
    expect(context.logger.texts('info').join('\n')).toContain('older ones were not looked at');
  });

  it('finds by the session what is behind a thousand others, less one, with ten lists', async () => {
    const { pipelines, start } = setUp({ variables: [], type: 'V1' });
    const inputs = { ...KEY, 'role-to-assume': ROLE };
    await start(inputs).run();
    for (let number = 0; number < 999; number += 1) pipelines.add({ trigger: undefined });
    pipelines.calls.length = 0;
    expect((await start({ ...inputs, wait: false }, []).run()).outputs['execution-id']).toBe('e-1');
    expect(pipelines.calls.filter((call) => call === 'executionPage')).toHaveLength(10);
  });
});
