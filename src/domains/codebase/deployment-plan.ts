import { NotFoundError } from '../../kernel/errors.js';
import type { Logger } from '../../kernel/logger.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import type { Applications, Codebase, Environment } from '../application/applications.js';
import type { ImageReference } from '../image/reference.js';
import { describeReference } from '../image/reference.js';
import type { ImageResolver, ResolvedImage } from '../image/resolve-image.js';
import { findManualRelease, manualReleasePipelines } from '../pipeline/manual-release.js';

export interface DeploymentRequest {
  app: string;
  env: string;
  codebase: string;
  reference: ImageReference;
  /** `auto` deploys in the way that the codebase's configuration names; `pipeline` with CodePipeline in any case. */
  strategy: 'auto' | 'pipeline';
}

/** Everything that is known before a deployment is started. */
export interface DeploymentPlan {
  app: string;
  env: string;
  environment: Environment;
  codebase: Codebase;
  reference: ImageReference;
  image: ResolvedImage;
  /** The name of the pipeline. */
  pipeline: string;
}

export interface PlanDependencies {
  applications: Pick<Applications, 'load' | 'environment' | 'codebase'>;
  /** Made once the codebase is known, since its repository is one place to look for commits. */
  images: (codebase: Codebase) => Pick<ImageResolver, 'resolve'>;
  pipelines: Pick<PipelineService, 'get'>;
  logger: Logger;
}

/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without application, environment, codebase, image or pipeline, naming what exists
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
    `${describeReference(reference).replace(/^t/, 'T')} is the image ${image.tag} (${image.digest})${reference.kind === 'commit' ? '' : `, built from the commit ${image.commit}`}.`,
  );
  const pipeline = await findPipeline(deps, request, codebase);
  return { app, env, environment, codebase, reference, image, pipeline };
}

async function findPipeline(
  deps: PlanDependencies,
  request: DeploymentRequest,
  codebase: Codebase,
): Promise<string> {
  try {
    return (await findManualRelease(deps.pipelines, request.app, request.codebase)).name;
  } catch (error) {
    const elsewhere = request.strategy === 'auto' && codebase.pipelineMode === 'github_actions';
    if (!(error instanceof NotFoundError) || !elsewhere) throw error;
    const [current, older] = manualReleasePipelines(request.app, request.codebase);
    throw new NotFoundError(
      `The codebase ${request.codebase} has pipeline_mode github_actions, so that ECS would have to be deployed to directly, which this version can't do; and there is no pipeline ${current}, nor ${older}, to deploy it with.`,
      {
        hint: 'Set pipeline_mode to dual_codepipeline_github in platform-config.yml and apply it, so that the pipeline exists too.',
        cause: error,
      },
    );
  }
}

/** What is asked before the deployment is started. */
export function confirmationQuestion(plan: DeploymentPlan): string {
  const { app, env, codebase, image, pipeline, reference } = plan;
  const from =
    reference.kind === 'commit' ? '' : `, which is what ${describeReference(reference)} stands for now`;
  return `Deploy ${app}/${codebase.name} to ${env} with the image ${image.tag}${from}, through the pipeline ${pipeline}?`;
}

/** What a dry run says. */
export function dryRunText(plan: DeploymentPlan): string {
  const { app, env, codebase, image, pipeline } = plan;
  return [
    `Dry run: would deploy ${app}/${codebase.name} to ${env}, and has changed nothing.`,
    `Would start the pipeline ${pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`,
  ].join('\n');
}
