import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError, UnchangeableError } from '../../core/errors.js';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

const pipeline = 'demo-web-manual-release';
const id = '12345678-1234-1234-1234-123456789012';

describe('CodePipelineService', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('describes a pipeline', async () => {
    const actionTypeId = { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' };
    server.reply(
      'GetPipeline',
      json({
        pipeline: {
          name: pipeline,
          roleArn: 'arn:aws:iam::1:role/r',
          executionMode: 'QUEUED',
          stages: [{ name: 'Deploy', actions: [{ name: 'Deploy-web', actionTypeId }] }],
          variables: [{ name: 'ENVIRONMENT' }, { name: 'IMAGE_TAG', defaultValue: 'NONE' }],
        },
      }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.get(pipeline)).resolves.toEqual({
      name: pipeline,
      type: 'V2',
      defaults: { IMAGE_TAG: 'NONE' },
      stages: [
        { name: 'Deploy', actions: [{ name: 'Deploy-web', category: 'Build', provider: 'CodeBuild' }] },
      ],
      variables: ['ENVIRONMENT', 'IMAGE_TAG'],
    });
  });

  it('takes a missing pipeline for undefined', async () => {
    server.reply('GetPipeline', fault('PipelineNotFoundException'));
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.get(pipeline)).resolves.toBeUndefined();
  });

  it('starts an execution with its variables in the order given', async () => {
    server.reply('StartPipelineExecution', json({ pipelineExecutionId: id }));
    const pipelines = await wireSession(server).session.pipelines();
    const variables = { IMAGE_TAG: 'commit-1234567', ENVIRONMENT: 'dev' };
    await expect(pipelines.start({ pipeline, variables, token: 'b'.repeat(64) })).resolves.toBe(id);
    expect(server.bodies('StartPipelineExecution')).toEqual([
      {
        name: pipeline,
        variables: [
          { name: 'IMAGE_TAG', value: 'commit-1234567' },
          { name: 'ENVIRONMENT', value: 'dev' },
        ],
        clientRequestToken: 'b'.repeat(64),
      },
    ]);
  });

  it('reads an execution, and the rollback it may be', async () => {
    server.reply(
      'GetPipelineExecution',
      json({
        pipelineExecution: {
          pipelineName: pipeline,
          pipelineExecutionId: id,
          status: 'InProgress',
          statusSummary: 'going back',
          trigger: { triggerType: 'AutomatedRollback', triggerDetail: 'failed-id' },
          rollbackMetadata: { rollbackTargetPipelineExecutionId: 'good-id' },
        },
      }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.getExecution(pipeline, id)).resolves.toEqual({
      id,
      status: 'InProgress',
      statusSummary: 'going back',
      startTime: undefined,
      trigger: { type: 'AutomatedRollback', detail: 'failed-id' },
      rollbackTarget: 'good-id',
    });
    expect(server.bodies('GetPipelineExecution')).toEqual([
      { pipelineName: pipeline, pipelineExecutionId: id },
    ]);
  });

  it('tells an execution that is not there yet', async () => {
    server.reply('GetPipelineExecution', fault('PipelineExecutionNotFoundException', 'none'));
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.getExecution(pipeline, id)).rejects.toThrow(NotFoundError);
  });

  it('lists the actions of just this execution, earliest first, over all pages', async () => {
    const action = (name: string, startTime: number, extra: object = {}) => ({
      pipelineExecutionId: id,
      actionExecutionId: `id-${name}`,
      stageName: 'Deploy',
      actionName: name,
      status: 'Succeeded',
      startTime,
      lastUpdateTime: startTime + 1,
      input: { actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' } },
      ...extra,
    });
    const failed = {
      status: 'Failed',
      output: {
        executionResult: {
          externalExecutionId: 'p:1',
          externalExecutionUrl: 'https://x',
          externalExecutionSummary: 'bad',
          errorDetails: { code: 'JobFailed', message: 'Build terminated' },
        },
      },
    };
    server.reply(
      'ListActionExecutions',
      json({ actionExecutionDetails: [action('fourth', 30, failed), action('third', 20)], nextToken: 'n' }),
      json({ actionExecutionDetails: [action('second', 10), action('first', 10)] }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    const actions = await pipelines.listActions(pipeline, id);
    expect(actions.map((found) => found.action)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(actions[3]).toEqual({
      id: 'id-fourth',
      stage: 'Deploy',
      action: 'fourth',
      category: 'Build',
      provider: 'CodeBuild',
      status: 'Failed',
      startTime: new Date(30_000),
      lastUpdateTime: new Date(31_000),
      externalId: 'p:1',
      externalUrl: 'https://x',
      summary: 'bad',
      error: 'JobFailed: Build terminated',
    });
    expect(actions[0]).toMatchObject({ externalId: undefined, error: undefined });
    const first = { pipelineName: pipeline, filter: { pipelineExecutionId: id }, maxResults: 100 };
    expect(server.bodies('ListActionExecutions')).toEqual([first, { ...first, nextToken: 'n' }]);
  });

  it('lists the newest executions in one request', async () => {
    server.reply(
      'ListPipelineExecutions',
      json({
        pipelineExecutionSummaries: [
          { pipelineExecutionId: id, status: 'Succeeded', startTime: 20, lastUpdateTime: 80 },
        ],
        nextToken: 'more',
      }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.listExecutions(pipeline)).resolves.toMatchObject([
      { id, startTime: new Date(20_000), lastUpdateTime: new Date(80_000) },
    ]);
    expect(server.bodies('ListPipelineExecutions')).toEqual([{ pipelineName: pipeline, maxResults: 100 }]);
  });

  it('starts without variables, and with source revisions', async () => {
    server.reply(
      'StartPipelineExecution',
      json({ pipelineExecutionId: id }),
      json({ pipelineExecutionId: id }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await pipelines.start({ pipeline, variables: {}, token: 't' });
    const revisions = [{ action: 'Checkout', type: 'COMMIT_ID' as const, value: 'abc' }];
    await pipelines.start({ pipeline, variables: {}, revisions, token: 't' });
    const least = { name: pipeline, clientRequestToken: 't' };
    expect(server.bodies('StartPipelineExecution')).toEqual([
      least,
      {
        ...least,
        sourceRevisions: [{ actionName: 'Checkout', revisionType: 'COMMIT_ID', revisionValue: 'abc' }],
      },
    ]);
  });

  it('reads the variables of an execution, and the sources of those in a list, page by page', async () => {
    server.reply(
      'GetPipelineExecution',
      json({
        pipelineExecution: {
          pipelineExecutionId: id,
          status: 'Succeeded',
          variables: [{ name: 'TAG', resolvedValue: 'v1.2.3' }],
        },
      }),
    );
    server.reply(
      'ListPipelineExecutions',
      json({
        pipelineExecutionSummaries: [
          {
            pipelineExecutionId: id,
            status: 'Succeeded',
            sourceRevisions: [{ actionName: 'Checkout', revisionId: 'abc' }],
          },
        ],
      }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.getExecution(pipeline, id)).resolves.toMatchObject({
      variables: { TAG: 'v1.2.3' },
    });
    const page = await pipelines.executionPage(pipeline, 'older');
    expect(page).toEqual({
      executions: [expect.objectContaining({ id, revisions: { Checkout: 'abc' } })],
      nextToken: undefined,
    });
    expect(server.bodies('ListPipelineExecutions')).toEqual([
      { pipelineName: pipeline, maxResults: 100, nextToken: 'older' },
    ]);
  });

  it.each([
    [{ pipelineType: 'V1' }, 'V1'],
    [{ pipelineType: 'V2' }, 'V2'],
    [{}, 'V1'],
  ])('takes %j for the type %s', async (declaration, type) => {
    server.reply('GetPipeline', json({ pipeline: { name: pipeline, ...declaration } }));
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.get(pipeline)).resolves.toMatchObject({ type, variables: [] });
  });

  it('stops an execution, letting its actions end, with a reason that fits', async () => {
    server.reply('StopPipelineExecution', json({ pipelineExecutionId: id }));
    const pipelines = await wireSession(server).session.pipelines();
    await pipelines.stop(pipeline, id, 'x'.repeat(300));
    expect(server.bodies('StopPipelineExecution')).toEqual([
      { pipelineName: pipeline, pipelineExecutionId: id, abandon: false, reason: 'x'.repeat(200) },
    ]);
  });

  it.each(['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'])(
    'takes %s for stopped',
    async (name) => {
      server.reply('StopPipelineExecution', fault(name));
      const pipelines = await wireSession(server).session.pipelines();
      await expect(pipelines.stop(pipeline, id, 'r')).resolves.toBeUndefined();
    },
  );

  it('reports a stop of a pipeline that is not there', async () => {
    server.reply('StopPipelineExecution', fault('PipelineNotFoundException', 'no such pipeline'));
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.stop(pipeline, id, 'r')).rejects.toThrow(NotFoundError);
  });

  it('abandons an execution where that is wanted', async () => {
    server.reply('StopPipelineExecution', json({ pipelineExecutionId: id }));
    const pipelines = await wireSession(server).session.pipelines();
    await pipelines.stop(pipeline, id, 'r', true);
    expect(server.bodies('StopPipelineExecution')).toEqual([
      { pipelineName: pipeline, pipelineExecutionId: id, abandon: true, reason: 'r' },
    ]);
  });

  const token = '11111111-2222-4333-8444-555555555555';
  const approval = {
    execution: id,
    stage: 'Deploy-prod',
    action: 'Approve-prod',
    token,
    since: new Date(20_000),
  };

  it('lists the approvals that wait, and no other action', async () => {
    const run = { status: 'InProgress', lastStatusChange: 20 };
    server.reply(
      'GetPipelineState',
      json({
        pipelineName: pipeline,
        stageStates: [
          { stageName: 'Source', actionStates: [{ actionName: 'Checkout' }] },
          {
            stageName: 'Deploy-prod',
            latestExecution: { pipelineExecutionId: id, status: 'InProgress' },
            actionStates: [
              { actionName: 'Approve-prod', latestExecution: { ...run, token } },
              { actionName: 'Old', latestExecution: { ...run, status: 'Succeeded', token } },
              { actionName: 'web', latestExecution: run },
            ],
          },
        ],
      }),
    );
    const pipelines = await wireSession(server).session.pipelines();
    await expect(pipelines.waitingApprovals(pipeline)).resolves.toEqual([approval]);
    expect(server.bodies('GetPipelineState')).toEqual([{ name: pipeline }]);
  });

  it.each([
    [true, 'Approved'],
    [false, 'Rejected'],
  ])('answers an approval with approved %s as %s', async (approved, status) => {
    server.reply('PutApprovalResult', json({ approvedAt: 1 }));
    const pipelines = await wireSession(server).session.pipelines();
    await pipelines.answerApproval(pipeline, approval, { approved, comment: 'because' });
    expect(server.bodies('PutApprovalResult')).toEqual([
      {
        pipelineName: pipeline,
        stageName: 'Deploy-prod',
        actionName: 'Approve-prod',
        token,
        result: { status, summary: 'because' },
      },
    ]);
  });

  it.each(['ApprovalAlreadyCompletedException', 'InvalidApprovalTokenException'])(
    'tells by %s that it does not wait any more',
    async (name) => {
      server.reply('PutApprovalResult', fault(name));
      const pipelines = await wireSession(server).session.pipelines();
      const answered = pipelines.answerApproval(pipeline, approval, { approved: true, comment: '' });
      await expect(answered).rejects.toThrow(UnchangeableError);
      await expect(answered).rejects.toMatchObject({ unanswered: false });
    },
  );

  it('says where an attempt without an answer may have been the one that answered it', async () => {
    server.reply(
      'PutApprovalResult',
      fault('InternalError', '', 500),
      fault('ApprovalAlreadyCompletedException'),
    );
    const pipelines = await wireSession(server).session.pipelines();
    const answered = pipelines.answerApproval(pipeline, approval, { approved: true, comment: '' });
    await expect(answered).rejects.toMatchObject({ name: 'UnchangeableError', unanswered: true });
  });
});
