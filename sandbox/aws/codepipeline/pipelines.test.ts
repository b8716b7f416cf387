import { beforeEach, describe, expect, it } from '@jest/globals';
import type {
  GetPipelineExecutionOutput,
  GetPipelineOutput,
  GetPipelineStateOutput,
  ListActionExecutionsOutput,
  ListPipelineExecutionsOutput,
} from '@aws-sdk/client-codepipeline';
import * as v from 'valibot';
import { Scenario, type ScenarioInput } from '../../scenario/scenario.js';
import { AwsFault } from '../fault.js';
import { codebuild } from '../codebuild/operations.js';
import { codepipeline } from './operations.js';
import { World } from '../../server/world.js';

const name = 'demo-web-manual-release';
type Codebase = NonNullable<
  NonNullable<NonNullable<ScenarioInput['applications']>[string]['codebases']>[string]
>;
let world: World;
let seconds: number;

function make(executions: Codebase['executions'], more: Partial<Codebase> = {}): void {
  const web = { repository: 'uktrade/demo-web', executions, ...more };
  const scenario = v.parse(Scenario, { applications: { demo: { codebases: { web } } } });
  seconds = 0;
  world = new World(scenario, () => Date.UTC(2026, 10, 22, 10) + seconds * 1000);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the answer's shape
function call<T>(operation: string, parameters: object): T {
  world.advance();
  const service = operation in codepipeline.operations ? codepipeline : codebuild;
  const answer = service.operations[operation];
  if (answer === undefined) throw new Error(`no operation ${operation}`);
  return answer({ operation, parameters: { ...parameters }, accessKeyId: 'AKIATEST' }, world) as T;
}

const variables = [
  { name: 'ENVIRONMENT', value: 'dev' },
  { name: 'IMAGE_TAG', value: 'commit-1234567' },
];
const start = (more: object = {}) =>
  call<{ pipelineExecutionId: string }>('StartPipelineExecution', { name, variables, ...more })
    .pipelineExecutionId;
const execution = (id: string) =>
  call<GetPipelineExecutionOutput>('GetPipelineExecution', { pipelineName: name, pipelineExecutionId: id })
    .pipelineExecution;
const actions = (id: string) =>
  call<ListActionExecutionsOutput>('ListActionExecutions', {
    pipelineName: name,
    filter: { pipelineExecutionId: id },
  }).actionExecutionDetails ?? [];
const brief = (id: string) =>
  actions(id).map(({ actionName, status }) => `${actionName ?? ''} ${status ?? ''}`);
const all = () =>
  call<ListPipelineExecutionsOutput>('ListPipelineExecutions', { pipelineName: name })
    .pipelineExecutionSummaries ?? [];
const stop = (id: string, more: object = {}) =>
  call('StopPipelineExecution', { pipelineName: name, pipelineExecutionId: id, ...more });
const stages = () => call<GetPipelineStateOutput>('GetPipelineState', { name }).stageStates ?? [];

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AwsFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}

const build = (action: string, more: object = {}) => ({ name: action, type: 'codebuild' as const, ...more });
const deploy = { name: 'Deploy-dev', actions: [build('Deploy-web', { seconds: 10 })] };

beforeEach(() => {
  make([{ stages: [deploy] }]);
});

describe('a pipeline', () => {
  it('is declared with its variables and the stages of its next execution', () => {
    make([{ stages: [deploy] }, { stages: [{ name: 'Other', actions: [build('Deploy-api')] }] }]);
    const names = () =>
      call<GetPipelineOutput>('GetPipeline', { name }).pipeline?.stages?.map((stage) => stage.name);
    expect(call('GetPipeline', { name })).toMatchObject({
      pipeline: {
        pipelineType: 'V2',
        executionMode: 'QUEUED',
        variables: [{ name: 'ENVIRONMENT' }, { name: 'IMAGE_TAG' }],
      },
    });
    expect(names()).toEqual(['Source', 'Deploy-dev']);
    start();
    expect(names()).toEqual(['Source', 'Other']);
  });

  it('deploys the services in their run groups when no stages are written', () => {
    make([], { services: [{ first: ['web', 'api'] }, { second: ['worker'] }] });
    const id = start();
    seconds = 5;
    expect(brief(id)).toEqual(['Deploy-api InProgress', 'Deploy-web InProgress', 'GitCheckout Succeeded']);
    seconds = 13;
    expect(brief(id)[0]).toBe('Deploy-worker InProgress');
    seconds = 30;
    expect(execution(id)?.status).toBe('Succeeded');
  });

  it('that does not exist, or an execution that does not, is an error in AWS words', () => {
    expect(faultOf(() => call('GetPipeline', { name: 'nope' }))).toBe(
      "PipelineNotFoundException: Account '123456789012' does not have a pipeline with name 'nope'",
    );
    const unknown = '00000000-0000-0000-0000-000000000000';
    expect(faultOf(() => execution(unknown))).toMatch(/^PipelineExecutionNotFoundException: /);
    expect(faultOf(() => execution('nope'))).toMatch(/^ValidationException: /);
  });
});

describe('an execution', () => {
  it('runs its actions one after the other, and succeeds', () => {
    const id = start();
    expect(execution(id)).toMatchObject({
      status: 'InProgress',
      executionType: 'STANDARD',
      trigger: {
        triggerType: 'StartPipelineExecution',
        triggerDetail: 'arn:aws:iam::123456789012:user/sandbox',
      },
      variables: [
        { name: 'ENVIRONMENT', resolvedValue: 'dev' },
        { name: 'IMAGE_TAG', resolvedValue: 'commit-1234567' },
      ],
    });
    expect(brief(id)).toEqual(['GitCheckout InProgress']);
    seconds = 3;
    expect(brief(id)).toEqual(['Deploy-web InProgress', 'GitCheckout Succeeded']);
    expect(execution(id)?.artifactRevisions).toHaveLength(1);
    seconds = 12;
    expect(execution(id)?.status).toBe('Succeeded');
    expect(actions(id)[0]).toMatchObject({
      status: 'Succeeded',
      startTime: new Date('2026-11-22T10:00:02Z'),
      lastUpdateTime: new Date('2026-11-22T10:00:12Z'),
    });
  });

  it('runs a real build for a CodeBuild action, with a log of its own', () => {
    make([
      { stages: [{ name: 'Deploy', actions: [build('Deploy-web', { log: ['hello from the stage'] })] }] },
    ]);
    const id = start();
    seconds = 60;
    const externalId = actions(id)[0]?.output?.executionResult?.externalExecutionId;
    expect(externalId).toMatch(/^demo-web-codebase-deploy:/);
    const { builds } = call<{ builds: { logs: { groupName: string; streamName: string } }[] }>(
      'BatchGetBuilds',
      {
        ids: [externalId],
      },
    );
    expect(builds[0]).toMatchObject({ buildStatus: 'SUCCEEDED', initiator: `codepipeline/${name}` });
    const { groupName = '', streamName = '' } = builds[0]?.logs ?? {};
    const messages = world.logs
      .find(groupName, streamName)
      ?.events()
      .map(({ message }) => message);
    expect(messages).toContain('hello from the stage\n');
  });

  it('fails with the action that fails, and what comes after never runs', () => {
    make([
      {
        stages: [
          {
            name: 'Deploy',
            actions: [
              build('one', { fail: 'no such service', seconds: 4 }),
              build('two', { seconds: 8 }),
              build('three', { 'run-order': 2 }),
            ],
          },
          { name: 'After', actions: [build('four')] },
        ],
      },
    ]);
    const id = start();
    seconds = 7;
    expect(execution(id)?.status).toBe('InProgress');
    seconds = 60;
    expect(execution(id)?.status).toBe('Failed');
    expect(brief(id)).toEqual(['two Succeeded', 'one Failed', 'GitCheckout Succeeded']);
    const failed = actions(id).find(({ actionName }) => actionName === 'one');
    expect(failed?.output?.executionResult?.errorDetails).toEqual({
      code: 'JobFailed',
      message:
        'Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR, Message: no such service',
    });
  });

  it.each(['Failed', 'Superseded', 'Cancelled', 'Stopped'] as const)(
    'ends as %s when the script says so',
    (outcome) => {
      make([{ outcome }]);
      const id = start();
      expect(execution(id)?.status).toBe('InProgress');
      seconds = 60;
      expect(execution(id)?.status).toBe(outcome);
    },
  );

  it('is known as late as the script says', () => {
    make([{ 'unknown-seconds': 2 }]);
    const id = start();
    expect(faultOf(() => execution(id))).toMatch(/^PipelineExecutionNotFoundException: /);
    seconds = 2;
    expect(execution(id)?.pipelineExecutionId).toBe(id);
  });

  it('needs an image with the builder’s label where the script says so', () => {
    const images = [
      { tags: ['commit-1234567'] },
      { tags: ['good'], labels: { 'uk.gov.trade.digital.build.timestamp': '1' } },
    ];
    make([{ 'needs-message-label': true }], { images });
    const bad = start();
    seconds = 60;
    expect(execution(bad)?.status).toBe('Failed');
    const good = start({ variables: [{ name: 'IMAGE_TAG', value: 'good' }] });
    seconds = 120;
    expect(execution(good)?.status).toBe('Succeeded');
  });

  it('fails when somebody stops the build of its action', () => {
    const id = start();
    seconds = 5;
    call('StopBuild', { id: actions(id)[0]?.output?.executionResult?.externalExecutionId });
    expect(execution(id)?.status).toBe('Failed');
    expect(actions(id)[0]?.output?.executionResult?.errorDetails?.message).toBe(
      'Build terminated with state: STOPPED',
    );
  });

  it('gives its actions page by page, newest first', () => {
    const id = start();
    seconds = 60;
    const page = (nextToken?: string) =>
      call<ListActionExecutionsOutput>('ListActionExecutions', {
        pipelineName: name,
        maxResults: 1,
        filter: { pipelineExecutionId: id },
        ...(nextToken === undefined ? {} : { nextToken }),
      });
    const first = page();
    expect(first.actionExecutionDetails?.map(({ actionName }) => actionName)).toEqual(['Deploy-web']);
    const second = page(first.nextToken);
    expect(second.actionExecutionDetails?.map(({ actionName }) => actionName)).toEqual(['GitCheckout']);
    expect(second).not.toHaveProperty('nextToken');
    expect(faultOf(() => page('rubbish'))).toMatch(/^InvalidNextTokenException: /);
  });
});

describe('the list of executions', () => {
  it('is newest first, and its pages stay in place while others begin', () => {
    const ids = [start(), start(), start()];
    const list = (more: object) =>
      call<ListPipelineExecutionsOutput>('ListPipelineExecutions', { pipelineName: name, ...more });
    const first = list({ maxResults: 2 });
    start();
    const second = list({ nextToken: first.nextToken });
    const listed = [first, second].flatMap((page) => page.pipelineExecutionSummaries ?? []);
    expect(listed.map(({ pipelineExecutionId }) => pipelineExecutionId)).toEqual(ids.toReversed());
  });
});

describe('starting', () => {
  it('with the same token gives the same execution, with other parameters an error', () => {
    const id = start({ clientRequestToken: 'token-1' });
    seconds = 240;
    expect(start({ clientRequestToken: 'token-1' })).toBe(id);
    expect(start()).not.toBe(id);
    expect(faultOf(() => start({ clientRequestToken: 'token-1', variables: [] }))).toMatch(
      /^ValidationException: /,
    );
    expect(faultOf(() => start({ clientRequestToken: 'token-1', variables: undefined }))).toMatch(
      /^ValidationException: The client request token/,
    );
  });

  it.each([
    [{ variables: [{ name: 'NOPE', value: 'x' }] }, 'Variables [NOPE] are not declared'],
    [
      { variables: [{ name: 'IMAGE_TAG', value: '' }] },
      "at 'variables.1.member.value' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [{ clientRequestToken: 'not a token' }, 'Member must satisfy regular expression pattern: [a-zA-Z0-9-]+'],
    [{ name: undefined }, "Value null at 'name' failed to satisfy constraint: Member must not be null"],
  ])('refuses %j', (parameters, message) => {
    expect(faultOf(() => start(parameters))).toContain(`ValidationException: `);
    expect(faultOf(() => start(parameters))).toContain(message);
    expect(all()).toEqual([]);
  });

  it('lets one run at a time and queues the others', () => {
    const [first, second] = [start(), start()];
    seconds = 5;
    expect(execution(second)?.status).toBe('InProgress');
    expect(actions(second)).toEqual([]);
    expect(stages()[0]?.inboundExecutions).toEqual([{ pipelineExecutionId: second, status: 'InProgress' }]);
    seconds = 15;
    expect(execution(first)?.status).toBe('Succeeded');
    expect(brief(second)).toEqual(['Deploy-web InProgress', 'GitCheckout Succeeded']);
    expect(all().map(({ pipelineExecutionId }) => pipelineExecutionId)).toHaveLength(2);
    seconds = 24;
    expect(execution(second)?.status).toBe('Succeeded');
  });

  it('waits in the queue as long as the script says', () => {
    make([{ 'queue-seconds': 20, stages: [deploy] }]);
    const id = start();
    seconds = 19;
    expect(actions(id)).toEqual([]);
    seconds = 21;
    expect(brief(id)).toEqual(['GitCheckout InProgress']);
  });

  it('refuses the fifty-first at a time', () => {
    for (let count = 0; count < 50; count += 1) start();
    expect(faultOf(() => start())).toMatch(/^ConcurrentPipelineExecutionsLimitExceededException: /);
  });
});

describe('an approval', () => {
  const approval = (more: object) => ({
    name: 'Approval',
    actions: [{ name: 'Approve', type: 'approval' as const, ...more }],
  });
  const put = (more: object = {}) =>
    call('PutApprovalResult', {
      pipelineName: name,
      stageName: 'Approval',
      actionName: 'Approve',
      token: stages()[1]?.actionStates?.[0]?.latestExecution?.token,
      result: { status: 'Approved', summary: 'looks good' },
      ...more,
    });

  it('is given after the time of the script', () => {
    make([{ stages: [approval({ 'approve-after': 5 }), deploy] }]);
    const id = start();
    seconds = 6;
    expect(brief(id)).toEqual(['Approve InProgress', 'GitCheckout Succeeded']);
    seconds = 8;
    expect(brief(id)[0]).toBe('Deploy-web InProgress');
  });

  it('is refused after the time of the script', () => {
    make([{ stages: [approval({ 'reject-after': 5 }), deploy] }]);
    const id = start();
    seconds = 60;
    expect(execution(id)?.status).toBe('Failed');
    expect(brief(id)[0]).toBe('Approve Failed');
  });

  it('waits for PutApprovalResult with its token', () => {
    make([{ stages: [approval({ 'approve-after': 'never' }), deploy] }]);
    const id = start();
    seconds = 3600;
    expect(execution(id)?.status).toBe('InProgress');
    expect(stages()[1]?.latestExecution).toEqual({
      pipelineExecutionId: id,
      status: 'InProgress',
      type: 'STANDARD',
    });
    const wrong = '00000000-0000-0000-0000-000000000000';
    expect(faultOf(() => put({ token: wrong }))).toMatch(/^InvalidApprovalTokenException: /);
    expect(faultOf(() => put({ stageName: 'Nope' }))).toMatch(/^StageNotFoundException: /);
    expect(faultOf(() => put({ actionName: 'Nope' }))).toMatch(/^ActionNotFoundException: /);
    const { token } = stages()[1]?.actionStates?.[0]?.latestExecution ?? {};
    expect(put()).toEqual({ approvedAt: new Date('2026-11-22T11:00:00Z') });
    expect(faultOf(() => put({ token }))).toMatch(/^ApprovalAlreadyCompletedException: /);
    expect(stages()[1]?.actionStates?.[0]?.latestExecution).not.toHaveProperty('token');
    seconds = 3700;
    expect(execution(id)?.status).toBe('Succeeded');
    expect(actions(id).find(({ actionName }) => actionName === 'Approve')?.output?.executionResult).toEqual({
      externalExecutionSummary: 'looks good',
    });
  });

  it('can be given, or refused, for everything that waits on the pipeline', () => {
    make([{ stages: [approval({}), deploy] }]);
    const id = start();
    seconds = 5;
    world.advance();
    expect(world.pipelines.approve(name, 'Rejected')).toMatchObject([{ execution: id, action: 'Approve' }]);
    expect(execution(id)?.status).toBe('Failed');
    expect(world.pipelines.approve(name)).toEqual([]);
  });
});

describe('stopping', () => {
  const two = { name: 'Deploy', actions: [build('one', { seconds: 10 }), build('two', { 'run-order': 2 })] };

  it('waits for the actions under way, and stops then', () => {
    make([{ stages: [two] }]);
    const id = start();
    seconds = 5;
    stop(id, { reason: 'wrong tag' });
    expect(execution(id)).toMatchObject({ status: 'Stopping', statusSummary: 'wrong tag' });
    expect(faultOf(() => stop(id))).toMatch(/^DuplicatedStopRequestException: /);
    seconds = 60;
    expect(execution(id)?.status).toBe('Stopped');
    expect(brief(id)).toEqual(['one Succeeded', 'GitCheckout Succeeded']);
    expect(all()[0]).toMatchObject({ status: 'Stopped', stopTrigger: { reason: 'wrong tag' } });
    expect(faultOf(() => stop(id))).toMatch(/^PipelineExecutionNotStoppableException: /);
  });

  it('abandons them where that is asked for, also after waiting', () => {
    make([{ stages: [two] }]);
    const id = start();
    seconds = 5;
    stop(id);
    seconds = 6;
    stop(id, { abandon: true });
    expect(execution(id)?.status).toBe('Stopped');
    expect(brief(id)).toEqual(['one Abandoned', 'GitCheckout Succeeded']);
    expect(stages()[1]?.latestExecution?.status).toBe('Stopped');
  });

  it('takes an execution out of the queue at once', () => {
    const [first, second, third] = [start(), start(), start()];
    seconds = 5;
    stop(second);
    expect(execution(second)?.status).toBe('Stopped');
    seconds = 14.5;
    expect(execution(first)?.status).toBe('Succeeded');
    expect(brief(third)).toEqual(['Deploy-web InProgress', 'GitCheckout Succeeded']);
  });
});

describe('a superseded execution', () => {
  it('was overtaken by a newer one', () => {
    make([{ outcome: 'Superseded' }]);
    const id = start();
    seconds = 3;
    expect(all().map(({ status }) => status)).toEqual(['InProgress', 'Superseded']);
    seconds = 60;
    expect(all().map(({ status }) => status)).toEqual(['Succeeded', 'Superseded']);
    expect(all()[1]?.pipelineExecutionId).toBe(id);
  });

  it('was overtaken by one with variables of its own', () => {
    const pipelines = {
      own: {
        source: 'uktrade/own',
        variables: { KEY: 'none' },
        executions: [{ outcome: 'Superseded' as const }],
      },
    };
    let now = Date.UTC(2026, 0, 1);
    const own = new World(v.parse(Scenario, { pipelines }), () => now);
    const pipeline = own.pipelines.pipelines.get('own');
    if (pipeline === undefined) throw new Error('The scenario has no pipeline.');
    own.pipelines.start(pipeline, { KEY: 'ours' }, 'arn:aws:iam::123456789012:user/us');
    now += 600_000;
    own.advance();
    expect(pipeline.executions.map(({ variables }) => variables)).toEqual([{ KEY: 'ours' }, { KEY: 'none' }]);
  });
});

describe('an automatic rollback', () => {
  it('is an execution of its own, back to the last that succeeded', () => {
    make([{ rollback: true, stages: [deploy] }]);
    const id = start();
    const next = start();
    seconds = 13;
    expect(execution(id)?.status).toBe('Failed');
    const summaries = all();
    const rollback = summaries.find(({ executionType }) => executionType === 'ROLLBACK');
    const past = summaries.at(-1);
    expect(past).toMatchObject({ status: 'Succeeded', executionType: 'STANDARD' });
    expect(rollback).toMatchObject({
      status: 'InProgress',
      trigger: { triggerType: 'AutomatedRollback', triggerDetail: id },
      rollbackMetadata: { rollbackTargetPipelineExecutionId: past?.pipelineExecutionId },
    });
    expect(brief(next)).toEqual([]);
    expect(stages()[1]?.latestExecution).toMatchObject({ status: 'InProgress', type: 'ROLLBACK' });
    seconds = 23;
    expect(execution(rollback?.pipelineExecutionId ?? '')?.status).toBe('Succeeded');
    expect(brief(next)).toEqual(['GitCheckout InProgress']);
  });
});
