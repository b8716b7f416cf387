import { CodebaseDeployment } from '../../domains/deployments/deploy.js';
import type { Deployment } from '../../domains/deployments/deploy.js';
import { confirmationQuestion, dryRunText, planPipeline } from '../../domains/deployments/deployment-plan.js';
import type { DeploymentPlan } from '../../domains/deployments/deployment-plan.js';
import {
  deploymentSummary,
  deploymentText,
  dryRunSummary,
} from '../../domains/deployments/deployment-summary.js';
import { toldExecution } from '../../domains/deployments/told-execution.js';
import type { StartedExecution } from '../../domains/pipelines/execution-runner.js';
import { PlatformError } from '../../core/errors.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { deployOutputs } from './deploy-definition.js';
import { withoutValues } from '../command.js';
import type { CommandContext, CommandResult, OutputValues } from '../command.js';
import type { DeploymentSettings, DeploymentWay } from './deployment-way.js';
import { pipelineFollower } from '../shared/pipeline-follower.js';

type Context = CommandContext<typeof deployOutputs>;

/** Deploys with the codebase's manual-release pipeline. @throws NotFoundError when there is none */
export async function throughPipeline(
  common: DeploymentPlan,
  settings: DeploymentSettings,
  context: Context,
  session: AwsSession,
  services: readonly string[] | undefined,
): Promise<DeploymentWay> {
  if (services !== undefined) {
    throw new PlatformError(
      'A pipeline deploys all services of the codebase: the input services can not choose some.',
      {
        hint: 'Leave services out, or set strategy to ecs.',
      },
    );
  }
  const plan = await planPipeline(await session.pipelines(), common);
  const planned = {
    strategy: 'pipeline',
    pipeline: plan.pipeline,
    'image-tag': plan.image.tag,
    'image-digest': plan.image.digest,
  };
  const outputs = { ...withoutValues(deployOutputs), ...planned };
  return {
    services: plan.codebase.services.flatMap(({ services }) => services),
    question: confirmationQuestion(plan, `through the pipeline ${plan.pipeline}`),
    dryRun: {
      text: dryRunText(plan),
      summary: dryRunSummary(plan, session.region),
      outputs: { ...outputs, status: 'dry-run' },
    },
    deploy: async (started) => {
      const runner = await deploymentOf(context, session);
      const deployment = await runner.deploy(plan, {
        ...settings,
        run: context.workflow,
        signal: context.signal,
        started: ({ id, url, pipeline }: StartedExecution) => {
          context.publish({ ...planned, 'execution-id': id, 'execution-url': url });
          if (settings.stopOnCancel) context.remoteWork({ kind: 'codepipeline-execution', id, pipeline });
          started([{ text: 'Pipeline Execution', url }]);
        },
      });
      context.remoteWork(undefined);
      const { status, failure } = deployment;
      return {
        status,
        failure,
        told: toldExecution(deployment),
        result: resultOf(deployment, outputs, session),
      };
    },
  };
}

function resultOf(
  deployment: Deployment,
  outputs: OutputValues<typeof deployOutputs>,
  { region }: AwsSession,
): CommandResult<typeof deployOutputs> {
  return {
    outputs: {
      ...outputs,
      'execution-id': deployment.execution.id,
      'execution-url': deployment.execution.url,
      status: deployment.status,
      'duration-seconds': deployment.durationSeconds,
    },
    summary: deploymentSummary(deployment, region),
    text: deploymentText(deployment),
    ...(deployment.failure === undefined ? {} : { failure: deployment.failure }),
  };
}

async function deploymentOf(context: Context, session: AwsSession): Promise<CodebaseDeployment> {
  const { clock, logger } = context;
  const { region } = session;
  const pipelines = await session.pipelines();
  const follower = await pipelineFollower(context, session);
  return new CodebaseDeployment({ pipelines, follower, clock, logger, region });
}
