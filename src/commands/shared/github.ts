import { UsageError } from '../../core/errors.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { GitHubClient } from '../../providers/github/client.js';
import type { CommandContext } from '../command.js';

/** The input of a verb that works on a repository on GitHub. */
export const repositoryInput = {
  repository: {
    type: 'string',
    description: 'Repository on GitHub, `owner/name`. In a workflow, the default is its own.',
  },
} as const satisfies InputDefinitions;

/** Returns a client of the GitHub API. Nothing is requested before its first use. */
export function githubClient(
  token: string | undefined,
  { clock, logger, signal, github }: Pick<CommandContext, 'clock' | 'logger' | 'signal' | 'github'>,
): GitHubClient {
  return new GitHubClient({ apiUrl: github.apiUrl, token, clock, logger, signal });
}

/**
 * Returns the repository as `owner/name`: the one given, else the workflow's.
 * @throws PlatformError where there is neither, or it is malformed
 */
export function getRepositoryName(
  given: string | undefined,
  { workflow }: Pick<CommandContext, 'workflow'>,
): string {
  const name = given ?? workflow?.repository ?? '';
  // Two dots would be another path of the API.
  if (/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new UsageError(
    name === ''
      ? 'The input repository is empty.'
      : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: 'Set repository to owner/name, as in uktrade/platform-tools.' },
  );
}
