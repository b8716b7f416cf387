import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { remoteText } from '../harness/file-commands.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';
import { expectSuccess } from '../harness/verb-tests.js';

type PipelineInput = NonNullable<ScenarioInput['pipelines']>[string];
type Fault = NonNullable<ScenarioInput['faults']>[number];

const PIPELINE = 'pull-request-end-to-end-tests';
const command = 'pipeline-run';
const ROLE = 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role';
const COMMIT = 'c0ffee1234567890c0ffee1234567890c0ffee12';
/** So long that tokens are forgotten. */
const A_DAY = 24 * 3_600_000;

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  if (sandbox === undefined) return;
  await sandbox.close();
  sandbox = undefined;
});

async function start(pipeline: PipelineInput = {}, more: ScenarioInput = {}): Promise<RunningSandbox> {
  sandbox = await sandboxWith({ pipelines: { [PIPELINE]: pipeline }, ...more });
  return sandbox;
}

/** A step; each one is a run of its own, as the runner gives each its own file for outputs. */
function step(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  return { command, inputs: { pipeline: PIPELINE, ...inputs }, env: { ...sandbox?.env, ...env } };
}

/** The variables that a job with `id-token: write` has, and no credentials of its own. */
const oidc = (): Record<string, string> => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${sandbox?.url ?? ''}/_sandbox/oidc?api-version=2`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
});

const starts = (): Readonly<Record<string, unknown>>[] =>
  (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation === 'StartPipelineExecution')
    .map(({ parameters }) => parameters);
const stops = (): number =>
  sandbox?.operations().filter((name) => name === 'codepipeline:StopPipelineExecution').length ?? 0;
const errorOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');
const ids = (runs: readonly ActionRun[]): Set<string | undefined> =>
  new Set(runs.map(({ outputs }) => outputs['execution-id']));

/** How many executions the pipeline has really had, as another client sees it. */
async function executions(): Promise<number> {
  const answer = await fetch(sandbox?.url ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'CodePipeline_20150709.ListPipelineExecutions',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAOTHER00000000000/20260101/eu-west-2/codepipeline/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({ pipelineName: PIPELINE }),
  }).catch(() => undefined);
  // A fault of the scenario can hit this client as well.
  if (answer?.ok !== true) return executions();
  return ((await answer.json()) as { pipelineExecutionSummaries: unknown[] }).pipelineExecutionSummaries
    .length;
}

const build = (seconds: number, more: object = {}) => ({
  stages: [{ name: 'Test', actions: [{ name: 'Run', type: 'codebuild' as const, seconds, ...more }] }],
});
const endless: PipelineInput = { variables: { TAG: 'none' }, executions: [build(3_600)] };

describe('pipeline-run', () => {
  it('sends only the name and a token, and follows stages and logs', async () => {
    await start({ type: 'V1', executions: [build(20, { log: ['::error::not ours', 'all green'] })] });
    const run = await runAction(step());
    expectSuccess(run);
    expect(starts()).toEqual([
      { name: PIPELINE, clientRequestToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    ]);
    expect(run.outputs).toMatchObject({ status: 'Succeeded', found: 'false' });
    expect(run.outputs['execution-url']).toContain(
      `/pipelines/${PIPELINE}/executions/${run.outputs['execution-id'] ?? '?'}`,
    );
    expect(remoteText(run.stdout)).toContain('::error::not ours\n');
    expect(run.summary).toMatch(/Test \| .*Run.* \| :white_check_mark: Succeeded/);
  });

  it('sends variables and source revisions', async () => {
    await start({ variables: { TAG: 'none', SUITE: 'all' } });
    expectSuccess(
      await runAction(step({ variables: 'TAG: v1.2.3', 'source-revisions': `GitCheckout: ${COMMIT}` })),
    );
    expect(starts()).toEqual([
      {
        name: PIPELINE,
        variables: [{ name: 'TAG', value: 'v1.2.3' }],
        sourceRevisions: [{ actionName: 'GitCheckout', revisionType: 'COMMIT_ID', revisionValue: COMMIT }],
        clientRequestToken: expect.any(String) as unknown,
      },
    ]);
  });

  it.each<[PipelineInput, Record<string, string>, RegExp]>([
    [
      { variables: { TAG: 'x' } },
      { variables: 'TAGS: y' },
      /does not declare TAGS .* it declares TAG\.[^]*Did you mean TAG/,
    ],
    [{ type: 'V1' }, { variables: 'TAG: y' }, /is of the type V1, which has no variables/],
    [{ variables: { TAG: null } }, {}, /needs TAG: it has no default/],
    [{}, { pipeline: 'nope' }, /no pipeline "nope" in the account 123456789012, eu-west-2/],
    [{}, { 'source-revisions': `Checkout: ${COMMIT}` }, /no source action "Checkout"[^]*GitCheckout/],
    [{}, { 'idempotency-key': 'v1' }, /can't be kept[^]*IDEMPOTENCY_KEY/],
  ])('refuses for %j the inputs %j', async (pipeline, inputs, message) => {
    const { changes } = await start(pipeline);
    // With a role, a key could be kept in the session's name.
    const run = await runAction({ ...step(inputs), identity: 'keys' });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(message);
    expect(changes()).toEqual([]);
  });

  it('fails with the action, its message and its log', async () => {
    await start({ executions: [build(20, { fail: 'two tests failed', log: ['FAILED test_login'] })] });
    const run = await runAction(step());
    expect([run.exitCode, run.outputs['status']]).toEqual([1, 'Failed']);
    expect(errorOf(run)).toMatch(/Run in the stage Test .*two tests failed[^]*FAILED test_login/);
    expect(run.summary).toContain('FAILED test_login');
  });

  it.each<[PipelineInput, string, RegExp]>([
    [{ executions: [{ outcome: 'Stopped' }] }, 'Stopped', /was stopped before its end/],
    [{ executions: [{ outcome: 'Cancelled' }] }, 'Cancelled', /was cancelled/],
    [{ executions: [{ outcome: 'Failed', rollback: true }] }, 'RolledBack', /rolling it back|rolled it back/],
  ])('takes %j for %s', async (pipeline, status, message) => {
    await start(pipeline);
    const run = await runAction(step());
    expect([run.exitCode, run.outputs['status']]).toEqual([1, status]);
    expect(errorOf(run)).toMatch(message);
  });

  it('names what superseded it, in a pipeline that supersedes', async () => {
    // The first one waits until the other two are there, however long they take.
    const gate = { name: 'Wait', type: 'approval' as const, 'approve-after': 'never' as const };
    const { holdOnce, skip, release } = await start({
      'execution-mode': 'SUPERSEDED',
      executions: [{ stages: [{ name: 'Gate', actions: [gate] }] }, build(20)],
    });
    // Nobody gets tired of waiting before that.
    holdOnce(() => true);
    const first = runAction(step());
    await until(() => starts().length === 1, 'the first start');
    const second = runAction(step());
    await until(() => starts().length === 2, 'the second start');
    const third = runAction(step());
    await until(() => starts().length === 3, 'the third start');
    skip(60_000);
    await fetch(`${sandbox?.url ?? ''}/_sandbox/approve`, { method: 'POST' });
    release();
    const [approved, superseded, newest] = await Promise.all([first, second, third]);
    expectSuccess(approved);
    expectSuccess(newest);
    expect([superseded.exitCode, superseded.outputs['status']]).toEqual([1, 'Superseded']);
    expect(errorOf(superseded)).toContain(
      `was superseded by the newer execution ${newest.outputs['execution-id'] ?? '?'}`,
    );
  });

  it('changes nothing in a dry run', async () => {
    const { changes } = await start({ variables: { TAG: 'x' } });
    const run = await runAction(step({ 'dry-run': 'true', variables: 'TAG: v1', 'idempotency-key': 'v1' }));
    expectSuccess(run);
    expect([changes(), run.outputs['status']]).toEqual([[], 'dry-run']);
    expect(run.stdout).toContain('The execution would have TAG=v1');
  });

  it('works from the command line, and asks there', async () => {
    const { env, changes } = await start();
    const argv = ['pipeline', 'run', '--pipeline', PIPELINE];
    const asked = await runCli(argv, env);
    expect([asked.exitCode, changes()]).toEqual([2, []]);
    const run = await runCli([...argv, '--yes'], env);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(`${PIPELINE} succeeded`);
  });
});

describe('a cancelled pipeline-run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps running by default after %s, and says so',
    async (signal) => {
      await start(endless);
      const action = await startHeldAction(sandbox, step(), 'codepipeline:GetPipelineExecution');
      action.interrupt(signal);
      const run = await action.done;
      expect([run.exitCode, stops()]).toEqual([1, 0]);
      expect(errorOf(run)).toContain('is still running');
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped exactly once after %s with stop-on-cancel',
    async (signal) => {
      await start(endless);
      const options = step({ 'stop-on-cancel': 'true' });
      const action = await startHeldAction(sandbox, options, 'codepipeline:GetPipelineExecution');
      action.interrupt(signal);
      const run = await action.done;
      expect([run.exitCode, stops()]).toEqual([1, 1]);
      await runAction({ ...options, post: run.state });
      expect(stops()).toBe(1);
    },
  );

  it.each([
    ['true', 1],
    ['false', 0],
  ])(
    'that was killed leaves its id; with stop-on-cancel %s the post step stops %s',
    async (stop, stopped) => {
      await start(endless);
      const options = step({ 'stop-on-cancel': stop });
      const action = await startHeldAction(sandbox, options, 'codepipeline:GetPipelineExecution');
      action.interrupt('SIGKILL');
      const run = await action.done;
      expect(run.outputs['execution-id']).toMatch(/^[0-9a-f-]{36}$/);
      await runAction({ ...options, post: run.state });
      expect(stops()).toBe(stopped);
    },
  );
});

/** Each operation is throttled as often as it can be without failing for good. */
const storm: Fault[] = [
  'GetPipeline',
  'ListPipelineExecutions',
  'StartPipelineExecution',
  'GetPipelineExecution',
  'ListActionExecutions',
].map((operation) => ({ service: 'codepipeline', operation, kind: 'throttle', first: 4 }));

const KEY = { 'idempotency-key': 'v1.2.3' };
/** What tells that an execution is the key's: each way with the pipeline, the inputs and the environment that it takes. */
const keepers: [string, PipelineInput, Record<string, string>, () => Record<string, string>][] = [
  ['the variable IDEMPOTENCY_KEY', { variables: { IDEMPOTENCY_KEY: 'none' } }, {}, () => ({})],
  [
    'a variable of the user',
    { variables: { REF: 'none' } },
    { variables: 'REF: refs/tags/v1.2.3' },
    () => ({}),
  ],
  ['the role session, of the type V1', { type: 'V1' }, { 'role-to-assume': ROLE }, oidc],
];

describe.each(keepers)('pipeline-run with a key in %s', (_, pipeline, given, environment) => {
  const inputs = { ...KEY, ...given };
  const run = (more: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runAction(step({ ...inputs, ...more }, { ...environment(), ...env }));

  it('finds its execution hours later, from another workflow among many', async () => {
    const { skip } = await start({ ...pipeline, 'earlier-executions': 120 });
    const first = await run();
    skip(A_DAY);
    const second = await run({}, { GITHUB_RUN_ID: '777' });
    expectSuccess(first);
    expectSuccess(second);
    expect(second.outputs).toMatchObject({
      'execution-id': first.outputs['execution-id'] ?? '',
      found: 'true',
    });
    expect(starts()).toHaveLength(1);
  });

  it('follows the same execution when it is killed after the start, and run again', async () => {
    await start({ ...pipeline, executions: [build(90)] });
    const action = await startHeldAction(
      sandbox,
      step(inputs, environment()),
      'codepipeline:ListActionExecutions',
    );
    action.interrupt('SIGKILL');
    const killed = await action.done;
    const again = await run({}, { GITHUB_RUN_ATTEMPT: '2' });
    expectSuccess(again);
    expect(again.outputs).toMatchObject({
      'execution-id': killed.outputs['execution-id'] ?? '',
      found: 'true',
    });
    expect(starts()).toHaveLength(1);
  });

  it.each<[string, string, Omit<Fault, 'service' | 'operation'>, string]>([
    [
      'while its execution is looked for',
      'ListPipelineExecutions',
      { kind: 'timeout', 'timeout-ms': 60_000, first: 1 },
      'false',
    ],
    ['before the answer to the start', 'StartPipelineExecution', { kind: 'lost-response', first: 1 }, 'true'],
  ])('starts one execution when it is killed %s, and run again', async (_when, operation, fault, found) => {
    await start(pipeline, { faults: [{ service: 'codepipeline', operation, ...fault }] });
    const action = await startHeldAction(sandbox, step(inputs, environment()), `codepipeline:${operation}`);
    action.interrupt('SIGKILL');
    await action.done;
    const again = await run({}, { GITHUB_RUN_ATTEMPT: '2' });
    expectSuccess(again);
    expect([again.outputs['found'], await executions()]).toEqual([found, 1]);
  });

  it('starts one execution for concurrent runs', async () => {
    await start(pipeline);
    const runs = await Promise.all(['1', '2', '3'].map((id) => run({}, { GITHUB_RUN_ID: id })));
    runs.forEach(expectSuccess);
    expect([ids(runs).size, await executions()]).toEqual([1, 1]);
  });

  it.each<[string, Fault[]]>([
    [
      'every answer to the start lost',
      [{ operation: 'StartPipelineExecution', kind: 'lost-response', first: 5 }],
    ],
    ['a storm of throttling', storm],
    ['broken connections', [{ service: 'codepipeline', kind: 'reset', rate: 0.15 }]],
  ])('survives %s with one execution', async (_what, faults) => {
    await start(pipeline, { faults });
    const [first, second] = [await run(), await run()];
    expectSuccess(first);
    expectSuccess(second);
    expect([ids([first, second]).size, await executions()]).toEqual([1, 1]);
  });

  it('fails with what ended badly, until it is told to start another one', async () => {
    await start({ ...pipeline, executions: [build(20, { fail: 'two tests failed' }), build(20)] });
    const first = await run();
    const again = await run();
    expect([first.exitCode, again.exitCode, again.outputs['found']]).toEqual([1, 1, 'true']);
    expect(errorOf(again)).toContain('two tests failed');
    expect(errorOf(again)).toContain('restart-failed');
    const restarts = await Promise.all(
      ['1', '2'].map((id) => run({ 'restart-failed': 'true' }, { GITHUB_RUN_ID: id })),
    );
    restarts.forEach(expectSuccess);
    expect([ids(restarts).size, await executions()]).toEqual([1, 2]);
  });

  it('does not stop an execution that another run has started', async () => {
    await start({ ...pipeline, executions: [build(3_600)] });
    expectSuccess(await run({ wait: 'false' }));
    const options = step({ ...inputs, 'stop-on-cancel': 'true' }, environment());
    const action = await startHeldAction(sandbox, options, 'codepipeline:ListActionExecutions');
    action.interrupt('SIGINT');
    const cancelled = await action.done;
    expect([cancelled.exitCode, stops()]).toEqual([1, 0]);
    await runAction({ ...options, post: cancelled.state });
    expect(stops()).toBe(0);
  });
});

describe('pipeline-run with the same key and another request', () => {
  it.each<[string, PipelineInput, Record<string, string>, () => Record<string, string>]>([
    ['IDEMPOTENCY_KEY', { variables: { TAG: 'x', IDEMPOTENCY_KEY: 'x' } }, {}, () => ({})],
    ['the role session', { variables: { TAG: 'x' } }, { 'role-to-assume': ROLE }, oidc],
  ])('is refused, told by %s', async (_, pipeline, given, environment) => {
    const { skip } = await start(pipeline);
    const inputs = { ...KEY, ...given };
    expectSuccess(await runAction(step({ ...inputs, variables: 'TAG: v1.2.3' }, environment())));
    skip(A_DAY);
    const other = await runAction(step({ ...inputs, variables: 'TAG: v1.2.4' }, environment()));
    expect(other.exitCode).toBe(1);
    expect(errorOf(other)).toContain('was used before for another request');
    expect(await executions()).toBe(1);
  });
});
