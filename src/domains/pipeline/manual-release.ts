import { NotFoundError } from '../../kernel/errors.js';
import type { Pipeline, PipelineService } from '../../providers/aws/codepipeline.js';

/** What a manual-release pipeline can be called: current stacks first, then older ones. */
export function manualReleasePipelines(app: string, codebase: string): [string, string] {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}

/**
 * The codebase's manual-release pipeline, under whichever of its names exists.
 * @throws NotFoundError naming both names when neither does
 */
export async function findManualRelease(
  pipelines: Pick<PipelineService, 'get'>,
  app: string,
  codebase: string,
): Promise<Pipeline> {
  const [current, older] = manualReleasePipelines(app, codebase);
  const found = (await pipelines.get(current)) ?? (await pipelines.get(older));
  if (found !== undefined) return found;
  throw new NotFoundError(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: 'Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region.',
  });
}
