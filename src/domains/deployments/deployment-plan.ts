import type { Logger } from '../../core/logger.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import type { Applications, Codebase, Environment } from '../platform/applications.js';
import type { ImageReference } from '../images/reference.js';
import { describeReference } from '../images/reference.js';
import type { ImageResolver, ResolvedImage } from '../images/resolve-image.js';
import { findManualRelease } from '../pipelines/pipeline-request.js';
import { strategyOf } from './strategy.js';
import type { DeploymentStrategy } from './strategy.js';

export interface DeploymentRequest {
  app: string;
  env: string;
  codebase: string;
  reference: ImageReference;
  /** `auto` deploys in the way that the codebase's configuration names. */
  strategy: 'auto' | DeploymentStrategy;
}

/** Everything that is known before a deployment is started. */
export interface DeploymentPlan {
  app: string;
  env: string;
  environment: Environment;
  codebase: Codebase;
  reference: ImageReference;
  image: ResolvedImage;
  strategy: DeploymentStrategy;
}

/** A plan that goes through a pipeline. */
export interface PipelinePlan extends DeploymentPlan {
  /** The name of the pipeline. */
  pipeline: string;
}

export interface PlanDependencies {
  applications: Pick<Applications, 'load' | 'environment' | 'codebase'>;
  /** Made once the codebase is known, since its repository is one place to look for commits. */
  images: (codebase: Codebase) => Pick<ImageResolver, 'resolve'>;
  logger: Logger;
}

/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without application, environment, codebase or image, naming what exists
 */
export async function planDeployment(
  deps: PlanDependencies,
  request: DeploymentRequest,
): Promise<DeploymentPlan> {
  const { app, env, reference } = request;
  const application = await deps.applications.load(app);
  const environment = deps.applications.environment(application, env);
  const codebase = await deps.applications.codebase(app, request.codebase);
  const image = await deps.images(codebase).resolve(app, request.codebase, reference);
  deps.logger.info(
    `${describeReference(reference).replace(/^\w/, (first) => first.toUpperCase())} is the image ${image.tag} (${image.digest})${reference.kind === 'commit' ? '' : `, built from the commit ${image.commit}`}.`,
  );
  const strategy = request.strategy === 'auto' ? strategyOf(codebase.pipelineMode) : request.strategy;
  return { app, env, environment, codebase, reference, image, strategy };
}

/** @throws NotFoundError without the codebase's pipeline */
export async function planPipeline(
  pipelines: Pick<PipelineService, 'get'>,
  plan: DeploymentPlan,
): Promise<PipelinePlan> {
  const { name } = await findManualRelease(pipelines, plan.app, plan.codebase.name);
  return { ...plan, pipeline: name };
}

/** What is asked before the deployment is started. */
export function confirmationQuestion(plan: DeploymentPlan, how: string): string {
  const { app, env, codebase, image, reference } = plan;
  const from =
    reference.kind === 'commit' ? '' : `, which is what ${describeReference(reference)} stands for now`;
  return `Deploy ${app}/${codebase.name} to ${env} with the image ${image.tag}${from}, ${how}?`;
}

/** What a dry run says. */
export function dryRunText(plan: PipelinePlan): string {
  const { app, env, codebase, image, pipeline } = plan;
  return [
    `Dry run: would deploy ${app}/${codebase.name} to ${env}, and has changed nothing.`,
    `Would start the pipeline ${pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`,
  ].join('\n');
}
