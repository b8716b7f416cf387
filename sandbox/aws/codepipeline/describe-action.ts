import type {
  ActionExecution,
  ActionExecutionDetail,
  ActionTypeId,
  ErrorDetails,
} from '@aws-sdk/client-codepipeline';
import type { World } from '../../server/world.js';
import { actionExecutionId, approvalToken, type ActionRun, type ExecutionRecord } from './execution.js';
import type { PipelineRecord } from './pipeline.js';
import type { ActionPlan } from './stages.js';

const actionTypes: Readonly<Record<ActionPlan['kind'], ActionTypeId>> = {
  source: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
  approval: { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' },
  codebuild: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
};

export function actionType(plan: ActionPlan): ActionTypeId {
  return actionTypes[plan.kind];
}

/** The configuration as it is declared: variables are not filled in. */
export function actionConfiguration(
  pipeline: PipelineRecord,
  plan: ActionPlan,
  world: World,
): Record<string, string> {
  switch (plan.kind) {
    case 'source':
      return {
        BranchName: 'main',
        ConnectionArn: world.arn('codestar-connections', `connection/${pipeline.source.split('/')[0] ?? ''}`),
        DetectChanges: 'false',
        FullRepositoryId: pipeline.source,
      };
    case 'approval':
      return pipeline.release === undefined
        ? { CustomData: 'Review what goes on' }
        : { CustomData: 'Review the deployment to #{variables.ENVIRONMENT}' };
    case 'codebuild': {
      const variables = [
        ...pipeline.variables.map(({ name }) => ({ name, value: `#{variables.${name}}` })),
        ...(pipeline.release === undefined
          ? []
          : [{ name: 'SERVICE', value: plan.name.replace(/^deploy-/i, '') }]),
      ];
      return {
        ProjectName: pipeline.project,
        EnvironmentVariables: JSON.stringify(variables),
      };
    }
  }
}

/** The run as ListActionExecutions gives it. */
export function describeRun(
  pipeline: PipelineRecord,
  record: ExecutionRecord,
  run: ActionRun,
  world: World,
): ActionExecutionDetail {
  const configuration = actionConfiguration(pipeline, run.plan, world);
  return {
    pipelineExecutionId: record.id,
    actionExecutionId: actionExecutionId(record, run),
    pipelineVersion: 1,
    stageName: run.stage,
    actionName: run.plan.name,
    startTime: new Date(run.startedAt),
    lastUpdateTime: new Date(run.endedAt ?? run.startedAt),
    status: run.status,
    input: {
      actionTypeId: actionType(run.plan),
      configuration,
      resolvedConfiguration: resolved(configuration, record.variables),
      region: world.region,
      inputArtifacts: run.plan.kind === 'codebuild' ? [{ name: 'source' }] : [],
    },
    output: {
      outputArtifacts: run.plan.kind === 'source' && run.status === 'Succeeded' ? [{ name: 'source' }] : [],
      executionResult: executionResult(run, world),
      outputVariables: run.build === undefined ? {} : { CODEBUILD_BUILD_ID: run.build.id },
    },
  };
}

function executionResult(run: ActionRun, world: World) {
  const errorDetails = errorOf(run);
  return {
    ...external(run, world),
    ...(run.summary === undefined ? {} : { externalExecutionSummary: run.summary }),
    ...(errorDetails === undefined ? {} : { errorDetails }),
  };
}

function external(
  run: ActionRun,
  world: World,
): { externalExecutionId?: string; externalExecutionUrl?: string } {
  if (run.build === undefined) return {};
  const { id } = run.build;
  return {
    externalExecutionId: id,
    externalExecutionUrl: `https://console.aws.amazon.com/codebuild/home?region=${world.region}#/builds/${id}/view/new`,
  };
}

function errorOf(run: ActionRun): ErrorDetails | undefined {
  if (run.status !== 'Failed') return undefined;
  return { code: 'JobFailed', message: run.summary ?? 'The action failed' };
}

function resolved(
  configuration: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [
      key,
      value.replaceAll(/#\{variables\.(\w+)\}/g, (whole, name: string) => variables[name] ?? whole),
    ]),
  );
}

/** The run as GetPipelineState gives it; a waiting approval has its token. */
export function describeLatest(record: ExecutionRecord, run: ActionRun, world: World): ActionExecution {
  const waits = run.plan.kind === 'approval' && run.status === 'InProgress';
  const errorDetails = errorOf(run);
  return {
    actionExecutionId: actionExecutionId(record, run),
    status: run.status,
    ...(run.summary === undefined ? {} : { summary: run.summary }),
    lastStatusChange: new Date(run.endedAt ?? run.startedAt),
    ...(waits ? { token: approvalToken(record, run) } : {}),
    ...external(run, world),
    ...(errorDetails === undefined ? {} : { errorDetails }),
  };
}
