import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Pipeline, PipelineService } from '../../providers/aws/codepipeline.js';

/** What a manual-release pipeline can be called: current stacks first, then older ones. */
function manualReleasePipelines(app: string, codebase: string): [string, string] {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}

/** The variables that a release is started with. */
const RELEASE_VARIABLES = ['ENVIRONMENT', 'IMAGE_TAG'];

/**
 * The codebase's manual-release pipeline, under whichever of its names exists.
 * @throws NotFoundError naming both names when neither does; PlatformError when it is no release pipeline
 */
export async function findManualRelease(
  pipelines: Pick<PipelineService, 'get'>,
  app: string,
  codebase: string,
): Promise<Pipeline> {
  const [current, older] = manualReleasePipelines(app, codebase);
  const found = (await pipelines.get(current)) ?? (await pipelines.get(older));
  if (found !== undefined) return checkVariables(found);
  throw new NotFoundError(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: 'Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region.',
  });
}

/** CodePipeline refuses variables that a pipeline does not declare: better said before anything is started. */
function checkVariables(pipeline: Pipeline): Pipeline {
  const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
  if (missing.length === 0) return pipeline;
  throw new PlatformError(`The pipeline ${pipeline.name} does not declare ${missing.join(' and ')}.`, {
    hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(' and ')}: apply the current Terraform of the codebase's pipelines.`,
  });
}
