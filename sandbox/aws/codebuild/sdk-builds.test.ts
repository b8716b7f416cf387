import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CloudWatchLogsClient,
  GetLogEventsCommand,
  ResourceNotFoundException as NoSuchLog,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  InvalidInputException,
  ListBuildsForProjectCommand,
  ResourceNotFoundException as NoSuchProject,
  StartBuildCommand,
  StopBuildCommand,
} from '@aws-sdk/client-codebuild';
import {
  CodePipelineClient,
  DuplicatedStopRequestException,
  GetPipelineCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  ListActionExecutionsCommand,
  ListPipelineExecutionsCommand,
  PipelineExecutionNotFoundException,
  PipelineNotFoundException,
  PutApprovalResultCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
  ValidationException,
} from '@aws-sdk/client-codepipeline';
import { startSandbox } from '../../server/start.js';

const projectName = 'demo-web-codebase-image-build';
const pipelineName = 'demo-web-manual-release';
const sha = '1234567890abcdef1234567890abcdef12345678';
const begin = Date.UTC(2026, 10, 22, 10);

const scenario = {
  applications: {
    demo: {
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          builds: [{ log: { lines: 5000, 'page-lines': 700, 'empty-pages': 1 } }],
          executions: [
            {
              stages: [
                { name: 'Approval', actions: [{ name: 'Approve', type: 'approval' as const }] },
                { name: 'Deploy', actions: [{ name: 'Deploy-web', type: 'codebuild' as const }] },
              ],
            },
          ],
        },
      },
    },
  },
};

const options = {
  region: 'eu-west-2',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' },
};

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let seconds: number;
let codebuild: CodeBuildClient;
let codepipeline: CodePipelineClient;
let logs: CloudWatchLogsClient;

beforeEach(async () => {
  seconds = 0;
  sandbox = await startSandbox({ scenario, realNow: () => begin + seconds * 1000 });
  const client = { ...options, endpoint: sandbox.url };
  codebuild = new CodeBuildClient(client);
  codepipeline = new CodePipelineClient(client);
  logs = new CloudWatchLogsClient(client);
});

afterEach(async () => {
  for (const client of [codebuild, codepipeline, logs]) client.destroy();
  await sandbox.close();
});

describe('CodeBuild, with the SDK', () => {
  const start = new StartBuildCommand({
    projectName,
    sourceVersion: sha,
    artifactsOverride: { type: 'NO_ARTIFACTS' },
    environmentVariablesOverride: [{ name: 'TOKEN', value: '/a/b', type: 'PARAMETER_STORE' }],
    idempotencyToken: 'token',
  });

  it('builds, and its dates and numbers have their types', async () => {
    const { build } = await codebuild.send(start);
    seconds = 20;
    const { builds } = await codebuild.send(new BatchGetBuildsCommand({ ids: [build?.id ?? ''] }));
    expect(builds?.[0]).toMatchObject({
      arn: `arn:aws:codebuild:eu-west-2:123456789012:build/${build?.id ?? ''}`,
      startTime: new Date(begin),
      currentPhase: 'BUILD',
      buildNumber: 1,
    });
    expect(builds?.[0]?.phases?.[0]).toMatchObject({ phaseType: 'SUBMITTED', startTime: new Date(begin) });
    expect(builds?.[0]?.environment?.environmentVariables).toContainEqual({
      name: 'TOKEN',
      value: '/a/b',
      type: 'PARAMETER_STORE',
    });
    const stopped = await codebuild.send(new StopBuildCommand({ id: build?.id }));
    expect(stopped.build).toMatchObject({ buildStatus: 'STOPPED', endTime: new Date(begin + 20_000) });
  });

  it('builds once when the response to the start is lost and the start repeated', async () => {
    await sandbox.close();
    const faults = [
      { service: 'codebuild', operation: 'StartBuild', kind: 'lost-response' as const, first: 1 },
    ];
    sandbox = await startSandbox({ scenario: { ...scenario, faults }, realNow: () => begin });
    const client = new CodeBuildClient({ ...options, endpoint: sandbox.url });
    await expect(client.send(start)).rejects.toThrow();
    const { build } = await client.send(start);
    const { ids } = await client.send(new ListBuildsForProjectCommand({ projectName }));
    expect(ids).toEqual([build?.id]);
    client.destroy();
  });

  it('says which projects there are', async () => {
    const answer = await codebuild.send(new BatchGetProjectsCommand({ names: [projectName, 'nope'] }));
    expect(answer.projects?.map(({ name }) => name)).toEqual([projectName]);
    expect(answer.projectsNotFound).toEqual(['nope']);
  });

  it('throws the SDK’s own errors', async () => {
    await expect(codebuild.send(new StartBuildCommand({ projectName: 'nope' }))).rejects.toThrow(
      NoSuchProject,
    );
    await codebuild.send(start);
    const other = new StartBuildCommand({ projectName, idempotencyToken: 'token' });
    await expect(codebuild.send(other)).rejects.toThrow(InvalidInputException);
  });
});

describe('CloudWatch Logs, with the SDK', () => {
  it('gives the log of a build byte for byte, over empty pages', async () => {
    const { build } = await codebuild.send(new StartBuildCommand({ projectName, sourceVersion: sha }));
    seconds = 600;
    const { builds } = await codebuild.send(new BatchGetBuildsCommand({ ids: [build?.id ?? ''] }));
    const { groupName: logGroupName = '', streamName: logStreamName = '' } = builds?.[0]?.logs ?? {};
    const messages: (string | undefined)[] = [];
    let empty = 0;
    let nextToken: string | undefined;
    for (let pages = 0; pages < 1_000; pages += 1) {
      const page = await logs.send(
        new GetLogEventsCommand({ logGroupName, logStreamName, nextToken, startFromHead: true }),
      );
      messages.push(...(page.events ?? []).map(({ message }) => message));
      if (page.nextForwardToken === nextToken) break;
      if (page.events?.length === 0) empty += 1;
      nextToken = page.nextForwardToken;
    }
    const written = sandbox.world.logs.find(logGroupName, logStreamName)?.events() ?? [];
    expect(messages).toEqual(written.map(({ message }) => message));
    expect(messages).toHaveLength(5000);
    expect(empty).toBe(8);
  });

  it('throws the SDK’s own error for a stream that is not there', async () => {
    const logGroupName = `codebuild/${projectName}/log-group`;
    const command = new GetLogEventsCommand({ logGroupName, logStreamName: 'nope' });
    await expect(logs.send(command)).rejects.toThrow(NoSuchLog);
  });
});

describe('CodePipeline, with the SDK', () => {
  const start = async () => {
    const variables = [{ name: 'IMAGE_TAG', value: 'commit-1234567' }];
    const answer = await codepipeline.send(
      new StartPipelineExecutionCommand({ name: pipelineName, variables }),
    );
    return answer.pipelineExecutionId ?? '';
  };
  const status = async (pipelineExecutionId: string) => {
    const answer = await codepipeline.send(
      new GetPipelineExecutionCommand({ pipelineName, pipelineExecutionId }),
    );
    return answer.pipelineExecution?.status;
  };

  it('waits for an approval, goes on with it, and tells of its actions', async () => {
    const id = await start();
    seconds = 10;
    const { stageStates } = await codepipeline.send(new GetPipelineStateCommand({ name: pipelineName }));
    const token = stageStates?.[1]?.actionStates?.[0]?.latestExecution?.token;
    const result = { status: 'Approved' as const, summary: 'fine' };
    const approval = { pipelineName, stageName: 'Approval', actionName: 'Approve', token, result };
    const { approvedAt } = await codepipeline.send(new PutApprovalResultCommand(approval));
    expect(approvedAt).toEqual(new Date(begin + 10_000));
    seconds = 60;
    expect(await status(id)).toBe('Succeeded');
    const filter = { pipelineExecutionId: id };
    const actions = await codepipeline.send(new ListActionExecutionsCommand({ pipelineName, filter }));
    expect(actions.actionExecutionDetails?.[0]).toMatchObject({
      actionName: 'Deploy-web',
      startTime: new Date(begin + 10_000),
      output: {
        executionResult: { externalExecutionId: expect.stringMatching(/^demo-web-codebase-deploy:/) },
      },
    });
    const list = await codepipeline.send(new ListPipelineExecutionsCommand({ pipelineName }));
    expect(list.pipelineExecutionSummaries).toMatchObject([
      { pipelineExecutionId: id, startTime: new Date(begin) },
    ]);
  });

  it('can be approved at the sandbox', async () => {
    const id = await start();
    seconds = 10;
    const body = JSON.stringify({ pipeline: pipelineName });
    const response = await fetch(`${sandbox.url}/_sandbox/approve`, { method: 'POST', body });
    expect(await response.json()).toMatchObject([{ execution: id, stage: 'Approval', action: 'Approve' }]);
    seconds = 60;
    expect(await status(id)).toBe('Succeeded');
    const wrong = await fetch(`${sandbox.url}/_sandbox/approve`, {
      method: 'POST',
      body: '{"pipeline":"nope"}',
    });
    expect(wrong.status).toBe(404);
  });

  it('declares its variables', async () => {
    const { pipeline, metadata } = await codepipeline.send(new GetPipelineCommand({ name: pipelineName }));
    expect(pipeline?.variables?.map(({ name }) => name)).toEqual(['ENVIRONMENT', 'IMAGE_TAG']);
    expect(metadata?.created).toBeInstanceOf(Date);
  });

  it('throws the SDK’s own errors', async () => {
    await expect(codepipeline.send(new GetPipelineCommand({ name: 'nope' }))).rejects.toThrow(
      PipelineNotFoundException,
    );
    const unknown = '00000000-0000-0000-0000-000000000000';
    await expect(status(unknown)).rejects.toThrow(PipelineExecutionNotFoundException);
    const variables = [{ name: 'NOPE', value: 'x' }];
    const command = new StartPipelineExecutionCommand({ name: pipelineName, variables });
    await expect(codepipeline.send(command)).rejects.toThrow(ValidationException);
    const pipelineExecutionId = await start();
    seconds = 1;
    const stop = new StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId });
    await codepipeline.send(stop);
    await expect(codepipeline.send(stop)).rejects.toThrow(DuplicatedStopRequestException);
  });
});
