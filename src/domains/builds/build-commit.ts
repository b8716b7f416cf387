import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import type { Workflow } from '../../providers/runner/workflow.js';

export interface ChosenCommit {
  /** As it is sent to CodeBuild: 7 to 40 lower-case hex digits, as they were given. */
  sha: string;
  /** All 40 digits, where they are known. */
  fullSha: string | undefined;
}

/** What the choice of the commit needs besides the input. */
export interface CommitSources {
  commits: CommitFinder;
  workflow: Workflow | undefined;
  logger: Logger;
}

const COMMIT = /^[0-9a-f]{7,40}$/;

/**
 * The commit to build: the given one, else the workflow's. `repository` is where the codebase is, `owner/name`.
 * @throws PlatformError naming the input, its value and the rule
 */
export async function chooseCommit(
  given: string | undefined,
  repository: string,
  { commits, workflow, logger }: CommitSources,
): Promise<ChosenCommit> {
  const sha = given === undefined ? workflowCommit(workflow, repository, logger) : checkCommit(given);
  if (sha.length === 40) return { sha, fullSha: sha };
  try {
    const fullSha = (await commits.resolve(sha))?.toLowerCase();
    return { sha, fullSha: fullSha?.length === 40 && fullSha.startsWith(sha) ? fullSha : undefined };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    logger.debug(`The full SHA of commit ${sha} could not be looked up: ${error.message}`);
    return { sha, fullSha: undefined };
  }
}

function workflowCommit(workflow: Workflow | undefined, repository: string, logger: Logger): string {
  if (workflow === undefined) {
    throw new PlatformError('The input commit is missing, and there is no workflow run to take it from.', {
      hint: 'Name the commit: --commit "$(git rev-parse HEAD)".',
    });
  }
  // Not refused: a repository that was renamed is still found under its old name.
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`,
    );
  }
  if (COMMIT.test(workflow.sha)) return workflow.sha;
  throw new PlatformError(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is no SHA.`,
    {
      hint: 'Set the input commit.',
    },
  );
}

function checkCommit(given: string): string {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha)
    ? `has ${sha.length} digits, not 7 to 40`
    : 'is not made of hexadecimal digits (0-9, a-f)';
  throw new PlatformError(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith('commit-')
      ? 'Leave out "commit-": the input is the commit, not the tag of an image.'
      : 'Give the SHA of a commit, as git log shows it; branches and tags are not built by their names.',
  });
}
