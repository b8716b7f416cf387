import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { obeyedLines, remoteText } from '../harness/file-commands.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

type ProjectInput = NonNullable<ScenarioInput['projects']>[string];
type Fault = NonNullable<ScenarioInput['faults']>[number];

const PROJECT = 'platform-tools-build';
const command = 'project-build';
const KEY = { 'idempotency-key': 'v1.2.3' };
const MARK = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';
/** So long that tokens are forgotten. */
const A_DAY = 24 * 3_600_000;

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  if (sandbox === undefined) return;
  await sandbox.close();
  sandbox = undefined;
});

async function start(project: ProjectInput = {}, more: ScenarioInput = {}): Promise<RunningSandbox> {
  sandbox = await sandboxWith({ projects: { [PROJECT]: project }, ...more });
  return sandbox;
}

/** A step; each one is a run of its own, as the runner gives each its own file for outputs. */
function step(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  return { command, inputs: { project: PROJECT, ...inputs }, env: { ...sandbox?.env, ...env } };
}

const starts = (): Readonly<Record<string, unknown>>[] =>
  (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation === 'StartBuild')
    .map(({ parameters }) => parameters);
const stops = (): number =>
  sandbox?.operations().filter((name) => name === 'codebuild:StopBuild').length ?? 0;
const errorOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** How many builds the project has really had, as another client sees it. */
async function buildsOf(project: string): Promise<number> {
  const answer = await fetch(sandbox?.url ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'CodeBuild_20161006.ListBuildsForProject',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAOTHER00000000000/20260101/eu-west-2/codebuild/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({ projectName: project }),
  });
  // A fault of the scenario can hit this client as well.
  if (!answer.ok) return buildsOf(project);
  return ((await answer.json()) as { ids: string[] }).ids.length;
}

/** The builds that the runs name. */
const ids = (runs: readonly ActionRun[]): Set<string | undefined> =>
  new Set(runs.map(({ outputs }) => outputs['build-id']));

const endless: ProjectInput = { builds: [{ phases: { BUILD: 3_600 } }] };

describe('project-build', () => {
  it('sends only the project and a token, shows the log inertly, and gives what the build exports', async () => {
    await start({
      artifacts: 'S3',
      variables: { STAGE: 'prod' },
      builds: [
        {
          exported: { STAGE: '$STAGE', ODD: '"] | ::error::' },
          log: { text: { INSTALL: ['ready'], BUILD: ['::error::not ours'] } },
        },
      ],
    });
    const run = await runAction(step());
    expectSuccess(run);
    expect(starts()).toEqual([
      { projectName: PROJECT, idempotencyToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    ]);
    expect(run.outputs).toMatchObject({
      'build-id': expect.stringMatching(/^platform-tools-build:[0-9a-f-]{36}$/) as unknown,
      'build-url': expect.stringContaining('/codesuite/codebuild/123456789012/projects/') as unknown,
      status: 'SUCCEEDED',
      found: 'false',
    });
    expect(JSON.parse(run.outputs['exported-variables'] ?? '')).toEqual({
      STAGE: 'prod',
      ODD: '"] | ::error::',
    });
    expect(remoteText(run.stdout)).toContain('::error::not ours\n');
    expect(obeyedLines(run.stdout).join('\n')).toMatch(/::group::INSTALL[^]*::group::BUILD/);
    expect(run.summary).toContain('gantt');
  });

  it('sends a source version alone, or all overrides as CodeBuild names them', async () => {
    await start({ buildspecs: ['ci/publish.yml'] });
    expectSuccess(await runAction(step({ 'source-version': 'v1.2.3' })));
    expectSuccess(
      await runAction(
        step({
          'environment-variables': 'LEVEL: debug\nTOKEN: {value: /t, type: PARAMETER_STORE}',
          buildspec: 'ci/publish.yml',
          image: 'aws/codebuild/standard:7.0',
          'compute-type': 'BUILD_GENERAL1_LARGE',
          'environment-type': 'ARM_CONTAINER',
          artifacts: 'none',
        }),
      ),
    );
    const token = expect.any(String) as unknown;
    expect(starts()).toEqual([
      { projectName: PROJECT, sourceVersion: 'v1.2.3', idempotencyToken: token },
      {
        projectName: PROJECT,
        artifactsOverride: { type: 'NO_ARTIFACTS' },
        buildspecOverride: 'ci/publish.yml',
        imageOverride: 'aws/codebuild/standard:7.0',
        computeTypeOverride: 'BUILD_GENERAL1_LARGE',
        environmentTypeOverride: 'ARM_CONTAINER',
        idempotencyToken: token,
        environmentVariablesOverride: [
          { name: 'LEVEL', value: 'debug', type: 'PLAINTEXT' },
          { name: 'TOKEN', value: '/t', type: 'PARAMETER_STORE' },
        ],
      },
    ]);
  });

  it('fails with the phase, its message and the last lines of the log', async () => {
    await start({
      builds: [
        {
          outcome: 'FAILED',
          message: 'COMMAND_EXECUTION_ERROR: exit status 3',
          log: { text: { BUILD: ['E: no tests'] } },
        },
      ],
    });
    const run = await runAction(step());
    expect([run.exitCode, run.outputs['status']]).toEqual([1, 'FAILED']);
    expect(errorOf(run)).toMatch(/failed in phase BUILD.*exit status 3[^]*E: no tests/);
    expect(run.summary).toContain('E: no tests');
  });

  it('reads no log with hide-log', async () => {
    await start({ builds: [{ log: { text: { BUILD: ['secret things'] } } }] });
    const run = await runAction(step({ 'hide-log': 'true' }));
    expectSuccess(run);
    expect(`${run.stdout}${run.summary}`).not.toContain('secret things');
    expect(sandbox?.operations()).not.toContain('logs:GetLogEvents');
  });

  it.each([
    [{ project: 'nope' }, /no CodeBuild project "nope" in the account 123456789012, eu-west-2/],
    [{ buildspec: 'missing.yml' }, /DOWNLOAD_SOURCE.*YAML_FILE_ERROR: stat .*missing\.yml: no such file/],
    [{ buildspec: 's3://bucket/spec.yml' }, /arn:aws:s3:::bucket/],
    [{ 'compute-type': 'BUILD_LAMBDA_1GB' }, /InvalidInputException.*not supported for environment type/],
    [{ 'idempotency-key': 'zwölf' }, /printable ASCII/],
  ])('refuses, or fails with, %j', async (inputs, message) => {
    await start({ buildspecs: [] });
    const run = await runAction(step(inputs));
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(message);
  });

  it('takes a whole buildspec, or one in S3', async () => {
    await start({ buildspecs: [] });
    for (const buildspec of ['version: 0.2\nphases: {}', 'arn:aws:s3:::bucket/spec.yml'])
      expectSuccess(await runAction(step({ buildspec })));
  });

  it('changes nothing in a dry run', async () => {
    const { changes } = await start();
    const run = await runAction(step({ 'dry-run': 'true', 'source-version': 'main', ...KEY }));
    expectSuccess(run);
    expect(changes()).toEqual([]);
    expect(run.stdout).toContain(`Dry run: would start a build of ${PROJECT} at main`);
  });

  it('works from the command line, and asks there', async () => {
    const { env, changes } = await start();
    const argv = ['project', 'build', '--project', PROJECT];
    const asked = await runCli(argv, env);
    expect(asked.exitCode).toBe(2);
    expect(changes()).toEqual([]);
    const run = await runCli([...argv, '--yes'], env);
    expect([run.exitCode, run.stderr.includes('Error')]).toEqual([0, false]);
    expect(run.stdout).toContain(`Built ${PROJECT}`);
  });
});

describe('a cancelled project-build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('stops its build exactly once after %s', async (signal) => {
    await start(endless);
    const action = await startHeldAction(sandbox, step(), 'codebuild:BatchGetBuilds');
    action.interrupt(signal);
    const run = await action.done;
    expect([run.exitCode, stops()]).toEqual([1, 1]);
    const post = await runAction({ ...step(), post: run.state });
    expect([post.exitCode, stops()]).toEqual([0, 1]);
  });

  it('stops it when the signal comes while it is being started', async () => {
    await start(endless, {
      faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }],
    });
    const action = await startHeldAction(sandbox, step(KEY), 'codebuild:StartBuild');
    action.interrupt('SIGINT');
    expect((await action.done).exitCode).toBe(1);
    expect([new Set(starts().map(({ idempotencyToken }) => idempotencyToken)).size, stops()]).toEqual([1, 1]);
  });

  it.each([
    ['true', 1],
    ['false', 0],
  ])(
    'that was killed leaves its id; with stop-on-cancel %s the post step stops %s',
    async (stop, stopped) => {
      await start(endless);
      const options = step({ 'stop-on-cancel': stop });
      const action = await startHeldAction(sandbox, options, 'codebuild:BatchGetBuilds');
      action.interrupt('SIGKILL');
      const run = await action.done;
      expect(run.outputs['build-id']).toMatch(/^platform-tools-build:/);
      await runAction({ ...options, post: run.state });
      expect(stops()).toBe(stopped);
    },
  );

  it('keeps running without stop-on-cancel, and says so', async () => {
    await start(endless);
    const action = await startHeldAction(
      sandbox,
      step({ 'stop-on-cancel': 'false' }),
      'codebuild:BatchGetBuilds',
    );
    action.interrupt('SIGINT');
    const run = await action.done;
    expect([run.exitCode, stops()]).toEqual([1, 0]);
    expect(errorOf(run)).toContain('is still running');
  });
});

/** Each operation is throttled as often as it can be without failing for good. */
const storm: Fault[] = ['BatchGetProjects', 'ListBuildsForProject', 'StartBuild', 'BatchGetBuilds'].map(
  (operation) => ({ service: 'codebuild', operation, kind: 'throttle', first: 4 }),
);

describe('project-build with a key', () => {
  it('marks its build, and finds it hours later from another workflow among many', async () => {
    const { skip } = await start({ 'earlier-builds': 230 });
    const inputs = { ...KEY, 'source-version': 'v1.2.3' };
    const first = await runAction(step(inputs));
    skip(A_DAY);
    const second = await runAction(step(inputs, { GITHUB_RUN_ID: '777' }));
    expectSuccess(first);
    expectSuccess(second);
    expect(second.outputs).toMatchObject({ 'build-id': first.outputs['build-id'] ?? '', found: 'true' });
    expect(starts()).toEqual([
      {
        projectName: PROJECT,
        sourceVersion: 'v1.2.3',
        idempotencyToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        environmentVariablesOverride: [
          { name: MARK, value: 'v1.2.3', type: 'PLAINTEXT' },
          {
            name: 'PLATFORM_TOOLS_IDEMPOTENCY_REQUEST',
            value: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
            type: 'PLAINTEXT',
          },
        ],
      },
    ]);
    // The first looked through three pages, the second found it on the first one.
    const lists = sandbox?.operations().filter((name) => name === 'codebuild:ListBuildsForProject');
    expect(lists).toHaveLength(4);
  });

  it('follows the same build when it is killed, and run again', async () => {
    await start({ builds: [{ phases: { BUILD: 90 } }] });
    const action = await startHeldAction(sandbox, step(KEY), 'logs:GetLogEvents');
    action.interrupt('SIGKILL');
    const killed = await action.done;
    const again = await runAction(step(KEY, { GITHUB_RUN_ATTEMPT: '2' }));
    expectSuccess(again);
    expect(again.outputs).toMatchObject({ 'build-id': killed.outputs['build-id'] ?? '', found: 'true' });
    expect(again.stdout).toContain('::group::BUILD');
    expect(starts()).toHaveLength(1);
  });

  it('starts one build when it is killed before the answer to the start, and run again', async () => {
    await start(
      {},
      { faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }] },
    );
    const action = await startHeldAction(sandbox, step(KEY), 'codebuild:StartBuild');
    action.interrupt('SIGKILL');
    await action.done;
    const again = await runAction(step(KEY));
    expectSuccess(again);
    expect(again.outputs['found']).toBe('true');
    expect(await buildsOf(PROJECT)).toBe(1);
  });

  it('starts one build for concurrent runs', async () => {
    await start();
    const runs = await Promise.all([1, 2, 3].map((id) => runAction(step(KEY, { GITHUB_RUN_ID: `${id}` }))));
    runs.forEach(expectSuccess);
    expect(ids(runs).size).toBe(1);
    expect(await buildsOf(PROJECT)).toBe(1);
  });

  it.each<[string, Fault[]]>([
    [
      'every answer to the start lost',
      [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 5 }],
    ],
    ['a storm of throttling', storm],
    ['server errors', [{ kind: 'error-500', rate: 0.15 }]],
    ['broken connections', [{ kind: 'reset', rate: 0.15 }]],
  ])('survives %s with one build', async (_, faults) => {
    await start({}, { faults });
    const first = await runAction(step(KEY));
    expectSuccess(first);
    const second = await runAction(step(KEY));
    expectSuccess(second);
    expect(ids([first, second]).size).toBe(1);
    expect(await buildsOf(PROJECT).catch(() => buildsOf(PROJECT))).toBe(1);
  });

  it('refuses the key for another request, hours later and at once', async () => {
    for (const pause of [A_DAY, 0]) {
      const { skip } = await start();
      expectSuccess(await runAction(step({ ...KEY, 'source-version': 'v1.2.3' })));
      skip(pause);
      const other = await runAction(step({ ...KEY, 'source-version': 'v1.2.4' }));
      expect(other.exitCode).toBe(1);
      expect(errorOf(other)).toContain('was used before for another request');
      expect(errorOf(other)).toContain('differs in source-version');
      expect(starts()).toHaveLength(1);
      await sandbox?.close();
    }
  });

  it('fails with what ended badly, until it is told to start another one', async () => {
    await start({ builds: [{ outcome: 'FAILED', message: 'COMMAND_EXECUTION_ERROR: exit status 3' }, {}] });
    const first = await runAction(step(KEY));
    const again = await runAction(step(KEY));
    expect([first.exitCode, again.exitCode, again.outputs['found']]).toEqual([1, 1, 'true']);
    expect(errorOf(again)).toContain('exit status 3');
    expect(errorOf(again)).toContain('restart-failed');
    expect(starts()).toHaveLength(1);
    const restarts = await Promise.all(
      ['1', '2'].map((id) => runAction(step({ ...KEY, 'restart-failed': 'true' }, { GITHUB_RUN_ID: id }))),
    );
    restarts.forEach(expectSuccess);
    expect(ids(restarts).size).toBe(1);
    expect(ids([...restarts, first]).size).toBe(2);
  });

  it('does not stop a build that another run has started', async () => {
    await start(endless);
    expectSuccess(await runAction(step({ ...KEY, wait: 'false' })));
    const action = await startHeldAction(sandbox, step(KEY), 'logs:GetLogEvents');
    action.interrupt('SIGINT');
    const run = await action.done;
    expect([run.exitCode, stops()]).toEqual([1, 0]);
    expect(errorOf(run)).toContain('is still running');
    await runAction({ ...step(KEY), post: run.state });
    expect(stops()).toBe(0);
  });
});
