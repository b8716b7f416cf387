import { NotFoundError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { Build, BuildService, BuildVariable } from '../../providers/aws/codebuild.js';
import type { PipelineMode } from '../platform/applications.js';
import { imageProjectNames } from '../platform/names.js';
import { isCommit, validateCommit } from '../images/image-name.js';
import type { CommitImages } from '../images/commit-images.js';

export interface ChosenCommit {
  /** As it is sent to CodeBuild: 7 to 40 lower-case hex digits, as they were given. */
  sha: string;
  /** All 40 digits, where they are known. */
  fullSha: string | undefined;
}

/** What the choice of the commit needs besides the input. */
interface CommitSources {
  commits: Pick<CommitImages, 'findFullSha'>;
  workflow: Workflow | undefined;
  logger: Logger;
}

const NO_NAMES = 'branches and tags are not built by their names.';

/**
 * The commit to build: the given one, else the workflow's. `repository` is where the codebase is, `owner/name`.
 * @throws PlatformError naming the input, its value and the rule
 */
export async function chooseCommit(
  given: string | undefined,
  repository: string,
  { commits, workflow, logger }: CommitSources,
): Promise<ChosenCommit> {
  const sha =
    given === undefined ? workflowCommit(workflow, repository, logger) : validateCommit(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}

/**
 * Checks what can be known of the commit before anything is asked for.
 * @throws UsageError for one that can't be a commit, or where there is none
 */
export function checkGivenCommit(given: string | undefined, workflow: Workflow | undefined): void {
  if (given !== undefined) validateCommit(given, NO_NAMES);
  else if (workflow === undefined) throw missingCommit();
}

function missingCommit(): UsageError {
  return new UsageError('The input commit is missing, and there is no workflow run to take it from.', {
    hint: 'Name the commit: --commit "$(git rev-parse HEAD)".',
  });
}

function workflowCommit(workflow: Workflow | undefined, repository: string, logger: Logger): string {
  if (workflow === undefined) throw missingCommit();
  // Not refused: a repository that was renamed is still found under its old name.
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`,
    );
  }
  if (isCommit(workflow.sha)) return workflow.sha;
  throw new UsageError(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is not a SHA.`,
    {
      hint: 'Set the input commit.',
    },
  );
}

/** Who tells Slack about the build: the builder, the workflow, or whoever fits the codebase's pipeline mode. */
export type BuildNotifications = 'auto' | 'builder' | 'workflow';

const SWITCH = 'NOTIFICATIONS_ENABLED';

/**
 * The variables to start the build with. The builder's own messages are switched off only where the workflow
 * posts instead: images built without them lack a label that the CodePipeline deployment stages insist on.
 * The user's own NOTIFICATIONS_ENABLED wins over `auto`.
 * @throws PlatformError when it comes together with `builder` or `workflow`, which say the same or the opposite
 */
export function withNotifications(
  variables: readonly BuildVariable[],
  notifications: BuildNotifications,
  pipelineMode: PipelineMode,
  logger: Logger,
): BuildVariable[] {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== 'auto') {
      throw new UsageError(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` },
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === 'workflow' || (notifications === 'auto' && pipelineMode === 'github_actions');
  return off ? [...variables, { name: SWITCH, value: 'false', type: 'PLAINTEXT' }] : [...variables];
}

/**
 * Whether the image builder posts to Slack about the build. The variables that it was started with say so, else those
 * that the build has from its project; a build that says nothing is taken for one that does.
 */
export function builderPosts(build: Build, variables: readonly BuildVariable[]): boolean {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? 'true') !== 'false';
}

/**
 * The CodeBuild project that builds the codebase's images, under today's name or that of older stacks.
 * @throws NotFoundError naming both when neither exists
 */
export async function findImageProject(
  app: string,
  codebase: string,
  builds: Pick<BuildService, 'findProjects'>,
): Promise<string> {
  const names = imageProjectNames(app, codebase);
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
