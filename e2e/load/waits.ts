import { BatchGetBuildsCommand, CodeBuildClient } from '@aws-sdk/client-codebuild';
import { CodePipelineClient, GetPipelineExecutionCommand } from '@aws-sdk/client-codepipeline';
import { ECSClient, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { BuildFollower } from '../../src/domains/builds/build-follower.js';
import { PipelineFollower } from '../../src/domains/pipelines/execution-follower.js';
import { ecsName } from '../../src/domains/platform/names.js';
import { DeploymentFollower } from '../../src/domains/services/follow-deployment.js';
import { hasDeploymentEnded, toWork } from '../../src/domains/services/service-work.js';
import { CodeBuildService } from '../../src/providers/aws/codebuild.js';
import { CodePipelineService } from '../../src/providers/aws/codepipeline.js';
import { EcsContainerService } from '../../src/providers/aws/ecs.js';
import { CloudWatchLogReader } from '../../src/providers/aws/logs.js';
import type { VirtualAws } from './virtual-aws.js';
import { pipelineName, PROJECT, serviceName } from './scenario.js';

/** Work that was started, and two ways to wait for its end. */
export interface StartedWork {
  /** As our verbs do. */
  follow: () => Promise<void>;
  /** One look, as the simplest tool takes it: one request. Resolves to whether it has ended. */
  look: () => Promise<boolean>;
  /** When it ended, in milliseconds since the epoch, after that. */
  endedAt: () => Promise<number>;
}

/** Starts the nth work of a kind. */
export type StartWork = (aws: VirtualAws, index: number) => Promise<StartedWork>;

const HOURS_MS = 6 * 3_600_000;

const options = (aws: VirtualAws): { deadline: number; signal: AbortSignal } => ({
  deadline: aws.now() + HOURS_MS,
  signal: new AbortController().signal,
});

const startBuild: StartWork = async (aws, index) => {
  const [connection, apart] = [aws.connection(), new CodeBuildService(aws.connectionApart())];
  const builds = new CodeBuildService(connection);
  const logs = new CloudWatchLogReader(connection);
  const idempotencyToken = `load-${index}`;
  const { id } = await apart.start({
    project: PROJECT,
    sourceVersion: 'main',
    environmentVariables: [],
    artifacts: 'none',
    idempotencyToken,
  });
  const client = new CodeBuildClient(connection.clientConfig());
  return {
    follow: async () => {
      await new BuildFollower({ builds, logs, logger: aws.logger, clock: aws }).follow(id, options(aws));
    },
    look: async () => {
      const answer = await client.send(new BatchGetBuildsCommand({ ids: [id] }));
      return answer.builds?.[0]?.buildComplete === true;
    },
    endedAt: async () => (await apart.get(id)).endTime?.getTime() ?? Number.NaN,
  };
};

const startExecution: StartWork = async (aws, index) => {
  const [connection, apart] = [aws.connection(), new CodePipelineService(aws.connectionApart())];
  const { region } = aws.world;
  const pipelines = new CodePipelineService(connection);
  const pipeline = pipelineName(index);
  const id = await apart.start({ pipeline, variables: {}, token: `load-${index}` });
  const noLogs = { follow: () => Promise.resolve({ lastLines: [] }) };
  const deps = { pipelines, builds: noLogs, logger: aws.logger, clock: aws, region };
  const client = new CodePipelineClient(connection.clientConfig());
  return {
    follow: async () => {
      await new PipelineFollower(deps).follow(pipeline, id, options(aws));
    },
    look: async () => {
      const command = new GetPipelineExecutionCommand({ pipelineName: pipeline, pipelineExecutionId: id });
      return (await client.send(command)).pipelineExecution?.status !== 'InProgress';
    },
    endedAt: async () => {
      const executions = await apart.listExecutions(pipeline);
      return executions.find((one) => one.id === id)?.lastUpdateTime?.getTime() ?? Number.NaN;
    },
  };
};

const startDeployment: StartWork = async (aws, index) => {
  const [connection, apart] = [aws.connection(), new EcsContainerService(aws.connectionApart())];
  const containers = new EcsContainerService(connection);
  const target = { app: 'demo', env: 'dev', service: serviceName(index) };
  const name = ecsName(target);
  const before = await apart.service(name);
  if (before === undefined) throw new Error(`There is no service ${name.service}.`);
  const { taskDefinition, taskSets } = before;
  const known = { taskSets: taskSets.map(({ id }) => id), deployments: [] };
  const updated = await apart.update(name, taskDefinition, { force: true });
  const intent = { name, region: aws.world.region, tag: '', taskDefinition, previous: undefined };
  const work = toWork({ ...intent, force: true, before: known }, updated);
  const plan = {
    target,
    before,
    image: { tag: '', digest: '' },
    definition: { family: '', containerDefinitions: [] },
    running: { taskDefinition, image: undefined, since: undefined },
  };
  const deps = { containers, tails: new CloudWatchLogReader(connection), logger: aws.logger, clock: aws };
  const client = new ECSClient(connection.clientConfig());
  return {
    follow: async () => {
      const found = (): void => undefined;
      await new DeploymentFollower(deps, plan, work).follow({ ...options(aws), found });
    },
    look: async () => {
      const answer = await client.send(new ListServiceDeploymentsCommand(name));
      return hasDeploymentEnded(answer.serviceDeployments?.[0]?.status ?? 'PENDING');
    },
    endedAt: async () => {
      const [newest] = await apart.deployments(name);
      return newest?.finishedAt?.getTime() ?? Number.NaN;
    },
  };
};

/** Builds, executions and deployments by turns. */
export const KINDS: readonly StartWork[] = [startBuild, startExecution, startDeployment];
