import { NotFoundError } from '../../core/errors.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import { findImageProject } from '../builds/codebase-build-inputs.js';
import { hasBuildEnded } from '../builds/build-outcome.js';
import type { Applications } from '../platform/applications.js';
import { unlessMissing } from './find-execution.js';
import type { BuildTarget } from './target.js';

export interface FindBuildDependencies {
  builds: Pick<BuildService, 'findProjects' | 'get' | 'list'>;
  applications: Pick<Applications, 'codebase' | 'load'>;
  region: string;
  accountId: () => Promise<string>;
}

/** A build, and others of the project that are still running. */
export interface FoundBuild {
  build: Build;
  alsoRunning: readonly Build[];
}

/**
 * Finds the build that is named: by its id, else the newest that is still running, else the newest.
 * @throws NotFoundError where there is none, saying where it was looked for
 */
export async function findBuild(deps: FindBuildDependencies, target: BuildTarget): Promise<FoundBuild> {
  const { id } = target;
  const place = async (): Promise<string> => `in the account ${await deps.accountId()}, ${deps.region}`;
  if (id !== undefined) {
    const build = await unlessMissing(deps.builds.get(id));
    if (build !== undefined) return { build, alsoRunning: [] };
    throw new NotFoundError(`There is no build "${id}" ${await place()}.`, {
      hint: 'Check the id, and role-to-assume and aws-region.',
    });
  }
  const project = await projectOf(deps, target);
  const page = await unlessMissing(deps.builds.list(project, undefined));
  if (page === undefined)
    throw new NotFoundError(`There is no CodeBuild project "${project}" ${await place()}.`, {
      hint: 'Check the name, and role-to-assume and aws-region.',
    });
  const running = page.builds.filter((build) => !hasBuildEnded(build));
  const build = running[0] ?? page.builds[0];
  if (build !== undefined) return { build, alsoRunning: running.slice(1) };
  throw new NotFoundError(`The project ${project} has had no build yet.`, {
    hint: 'Start one with codebase-build or project-build.',
  });
}

async function projectOf(
  { applications, builds }: FindBuildDependencies,
  { project, codebase: name }: BuildTarget,
): Promise<string> {
  if (project !== undefined || name === undefined) return project ?? '';
  await applications.load(name.app);
  const { name: codebase } = await applications.codebase(name.app, name.codebase);
  return findImageProject(name.app, codebase, builds);
}
