import { describe, expect, it } from '@jest/globals';
import type {
  BatchGetBuildsOutput,
  BatchGetProjectsOutput,
  Build,
  ListBuildsForProjectOutput,
  StartBuildOutput,
} from '@aws-sdk/client-codebuild';
import type {
  GetPipelineExecutionOutput,
  GetPipelineOutput,
  ListPipelineExecutionsOutput,
} from '@aws-sdk/client-codepipeline';
import { checkScenario } from '../../scenario/load-scenario.js';
import type { ScenarioInput } from '../../scenario/scenario.js';
import { AwsFault } from '../fault.js';
import { codebuild } from './operations.js';
import { codepipeline } from '../codepipeline/operations.js';
import { World } from '../../server/world.js';

/** A world whose time the test sets, in seconds, and its two services. */
function worldOf(scenario: ScenarioInput) {
  const at = { seconds: 0 };
  const world = new World(checkScenario(scenario, 'test'), () => Date.UTC(2026, 0, 1) + at.seconds * 1000);
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the answer's shape
  const call = <T>(operation: string, parameters: object): T => {
    world.advance();
    const service = operation in codepipeline.operations ? codepipeline : codebuild;
    const answer = service.operations[operation];
    if (answer === undefined) throw new Error(`no operation ${operation}`);
    return answer({ operation, parameters: { ...parameters }, accessKeyId: 'AKIATEST' }, world) as T;
  };
  return { at, call };
}

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AwsFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}

type ProjectInput = NonNullable<ScenarioInput['projects']>[string];

function projectOf(seed: ProjectInput) {
  const { at, call } = worldOf({ projects: { tools: seed } });
  const start = (parameters: object = {}): Build | undefined =>
    call<StartBuildOutput>('StartBuild', { projectName: 'tools', ...parameters }).build;
  const look = (id = ''): Build | undefined => {
    at.seconds += 3_600;
    return call<BatchGetBuildsOutput>('BatchGetBuilds', { ids: [id] }).builds?.[0];
  };
  return { at, call, start, look };
}

describe('a project of its own', () => {
  it('has its source, artifacts and variables, and exports what its script says', () => {
    const { call, start, look } = projectOf({
      source: 'uktrade/tools',
      artifacts: 'S3',
      variables: { STAGE: 'prod' },
      builds: [{ exported: { SAID: '$STAGE/$TAG/$NONE' } }],
    });
    const [project] = call<BatchGetProjectsOutput>('BatchGetProjects', { names: ['tools'] }).projects ?? [];
    expect(project?.source?.location).toBe('https://github.com/uktrade/tools.git');
    expect(project?.artifacts?.type).toBe('S3');
    const build = start({ environmentVariablesOverride: [{ name: 'TAG', value: 'v1' }] });
    expect(build?.exportedEnvironmentVariables).toBeUndefined();
    expect(build?.artifacts?.location).toBe('arn:aws:s3:::tools-artifacts/tools');
    expect(look(build?.id)?.exportedEnvironmentVariables).toEqual([{ name: 'SAID', value: 'prod/v1/$NONE' }]);
    expect(start({ artifactsOverride: { type: 'NO_ARTIFACTS' } })?.artifacts?.location).toBe('');
  });

  it('builds in the other environment that a start asks for', () => {
    const { start } = projectOf({});
    expect(
      start({
        imageOverride: 'aws/codebuild/standard:7.0',
        computeTypeOverride: 'BUILD_LAMBDA_1GB',
        environmentTypeOverride: 'ARM_LAMBDA_CONTAINER',
      })?.environment,
    ).toMatchObject({
      image: 'aws/codebuild/standard:7.0',
      computeType: 'BUILD_LAMBDA_1GB',
      type: 'ARM_LAMBDA_CONTAINER',
    });
  });

  it.each([
    [{ computeTypeOverride: 'HUGE' }, /enum value set: \[BUILD_GENERAL1_SMALL, /],
    [{ environmentTypeOverride: 'LINUX' }, /enum value set: \[ARM_CONTAINER, /],
    [{ computeTypeOverride: 'BUILD_LAMBDA_1GB' }, /not supported for environment type LINUX_CONTAINER/],
    [{ imageOverride: '' }, /length greater than or equal to 1/],
  ])('refuses %j', (parameters, message) => {
    const { start } = projectOf({});
    expect(faultOf(() => start(parameters))).toMatch(message);
  });

  it.each([
    [undefined, 'SUCCEEDED', undefined],
    ['', 'SUCCEEDED', undefined],
    ['ci/a.yml', 'SUCCEEDED', undefined],
    ['version: 0.2\nphases: {}', 'SUCCEEDED', undefined],
    ['{"version": 0.2}', 'SUCCEEDED', undefined],
    ['arn:aws:s3:::bucket/a.yml', 'SUCCEEDED', undefined],
    ['ci/b.yml', 'FAILED', 'stat /codebuild/output/src/ci/b.yml: no such file or directory'],
    ['arn:aws:s3:::bucket', 'FAILED', 'invalid S3 ARN'],
    ['phases: {}\n', 'FAILED', 'This build does not have a version'],
    ['version: [\n', 'FAILED', 'The buildspec is not YAML'],
  ])('makes of the buildspec %j %s', (buildspec, status, message) => {
    const { start, look } = projectOf({ buildspecs: ['ci/a.yml'], builds: [{ exported: { A: '1' } }] });
    const build = look(start(buildspec === undefined ? {} : { buildspecOverride: buildspec })?.id);
    expect(build?.buildStatus).toBe(status);
    const failed = build?.phases?.find(({ phaseStatus }) => phaseStatus === 'FAILED');
    expect(failed?.contexts?.[0]).toEqual(
      message === undefined ? undefined : { statusCode: 'YAML_FILE_ERROR', message },
    );
    // What never ran its commands exports nothing.
    expect(build?.exportedEnvironmentVariables === undefined).toBe(message !== undefined);
  });

  it('has its earlier builds in pages, newest first, and its own scripts from the first start on', () => {
    const { call, start, look } = projectOf({ 'earlier-builds': 130, builds: [{ outcome: 'FAILED' }, {}] });
    const build = start();
    expect([build?.buildNumber, look(build?.id)?.buildStatus]).toEqual([131, 'FAILED']);
    const first = call<ListBuildsForProjectOutput>('ListBuildsForProject', { projectName: 'tools' });
    expect([first.ids?.[0], first.ids?.length]).toEqual([build?.id, 100]);
    const { nextToken } = first;
    const second = call<ListBuildsForProjectOutput>('ListBuildsForProject', {
      projectName: 'tools',
      nextToken,
    });
    expect([second.ids?.length, second.nextToken]).toEqual([31, undefined]);
    expect(look(second.ids?.at(-1))?.buildStatus).toBe('SUCCEEDED');
  });

  it('forgets a token after five minutes', () => {
    const { at, start } = projectOf({});
    const first = start({ idempotencyToken: 't' })?.id;
    at.seconds = 299;
    expect(start({ idempotencyToken: 't' })?.id).toBe(first);
    expect(faultOf(() => start({ idempotencyToken: 't', sourceVersion: 'x' }))).toMatch(
      /InvalidInputException/,
    );
    at.seconds = 300;
    expect(start({ idempotencyToken: 't' })?.id).not.toBe(first);
  });
});

type PipelineInput = NonNullable<ScenarioInput['pipelines']>[string];

function pipelineOf(seed: PipelineInput) {
  const { at, call } = worldOf({ pipelines: { tests: seed } });
  const start = (parameters: object = {}): string =>
    call<{ pipelineExecutionId: string }>('StartPipelineExecution', { name: 'tests', ...parameters })
      .pipelineExecutionId;
  const execution = (id: string) =>
    call<GetPipelineExecutionOutput>('GetPipelineExecution', {
      pipelineName: 'tests',
      pipelineExecutionId: id,
    }).pipelineExecution;
  return { at, call, start, execution };
}

const minute = {
  stages: [{ name: 'Test', actions: [{ name: 'Run', type: 'codebuild' as const, seconds: 60 }] }],
};

describe('a pipeline of its own', () => {
  it('declares its variables, and resolves them', () => {
    const { call, start, execution } = pipelineOf({ variables: { TAG: null, SUITE: 'all' } });
    const { pipeline } = call<GetPipelineOutput>('GetPipeline', { name: 'tests' });
    expect(pipeline).toMatchObject({
      pipelineType: 'V2',
      executionMode: 'QUEUED',
      variables: [{ name: 'TAG' }, { name: 'SUITE', defaultValue: 'all' }],
    });
    expect(faultOf(() => start())).toMatch(/The variable TAG has no default/);
    expect(execution(start({ variables: [{ name: 'TAG', value: 'v1' }] }))?.variables).toEqual([
      { name: 'TAG', resolvedValue: 'v1' },
      { name: 'SUITE', resolvedValue: 'all' },
    ]);
  });

  it('has no variables where it is of the first type', () => {
    const { start, execution } = pipelineOf({ type: 'V1' });
    expect(faultOf(() => start({ variables: [{ name: 'TAG', value: 'v1' }] }))).toMatch(/of the type V1/);
    expect(execution(start())).not.toHaveProperty('variables');
  });

  it('checks out what it is told to, by an action that it has', () => {
    const { at, call, start } = pipelineOf({});
    const revision = (actionName: string) => ({
      sourceRevisions: [{ actionName, revisionType: 'COMMIT_ID', revisionValue: 'abc' }],
    });
    expect(faultOf(() => start(revision('Checkout')))).toMatch(/no source action 'Checkout'/);
    start(revision('GitCheckout'));
    at.seconds = 600;
    const { pipelineExecutionSummaries: [summary] = [] } = call<ListPipelineExecutionsOutput>(
      'ListPipelineExecutions',
      { pipelineName: 'tests' },
    );
    expect(summary?.sourceRevisions?.[0]).toMatchObject({ actionName: 'GitCheckout', revisionId: 'abc' });
  });

  it.each([
    ['QUEUED', ['Succeeded', 'InProgress', 'InProgress']],
    ['PARALLEL', ['Succeeded', 'Succeeded', 'Succeeded']],
    ['SUPERSEDED', ['Succeeded', 'Superseded', 'InProgress']],
  ] as const)('%s: three executions a second apart are then %j', (mode, expected) => {
    const { at, start, execution } = pipelineOf({ 'execution-mode': mode, executions: [minute] });
    const ids = [0, 1, 2].map((second) => {
      at.seconds = second;
      return start();
    });
    at.seconds = 70;
    expect(ids.map((id) => execution(id)?.status)).toEqual(expected);
    expect(execution(ids[0] ?? '')?.executionMode).toBe(mode);
    // The last one always gets its turn.
    at.seconds = 300;
    expect(execution(ids[2] ?? '')?.status).toBe('Succeeded');
  });

  it('does not supersede one that ran already', () => {
    const { at, start, execution } = pipelineOf({ 'execution-mode': 'SUPERSEDED', executions: [minute] });
    const first = start();
    at.seconds = 200;
    const second = start();
    at.seconds = 201;
    start();
    at.seconds = 400;
    expect([first, second].map((id) => execution(id)?.status)).toEqual(['Succeeded', 'Succeeded']);
  });

  it('has earlier executions, and forgets a token after five minutes', () => {
    const { at, call, start } = pipelineOf({ 'earlier-executions': 105 });
    const first = start({ clientRequestToken: 't' });
    const page = call<ListPipelineExecutionsOutput>('ListPipelineExecutions', { pipelineName: 'tests' });
    expect([page.pipelineExecutionSummaries?.[0]?.pipelineExecutionId, page.nextToken]).toEqual([
      first,
      expect.any(String),
    ]);
    at.seconds = 299;
    expect(start({ clientRequestToken: 't' })).toBe(first);
    at.seconds = 300;
    expect(start({ clientRequestToken: 't' })).not.toBe(first);
  });
});
