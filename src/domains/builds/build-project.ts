import { NotFoundError } from '../../core/errors.js';
import type { BuildService } from '../../providers/aws/codebuild.js';

/**
 * The CodeBuild project that builds the codebase's images, under today's name or that of older stacks.
 * @throws NotFoundError naming both when neither exists
 */
export async function buildProject(
  app: string,
  codebase: string,
  builds: Pick<BuildService, 'findProjects'>,
): Promise<string> {
  const names = [
    `${app}-${codebase}-codebase-image-build`,
    `${app}-${codebase}-codebase-pipeline-image-build`,
  ];
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== undefined) return project;
  throw new NotFoundError(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(' nor ')} exists.`,
    {
      hint: 'Terraform makes it with the codebase pipeline: apply that, or check account and region.',
    },
  );
}
