import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../git/repository.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

export interface GitHubCommitsOptions {
  github: GitHubClient;
  /** `owner/name`. */
  repository: string;
  logger: Logger;
  signal?: AbortSignal;
}

/**
 * The commits of a repository on GitHub. It is a help, never a need: whatever goes wrong is a debug line and
 * "not known". Source: "Get a commit" in GitHub's REST API.
 */
export class GitHubCommits implements CommitFinder {
  constructor(private readonly options: GitHubCommitsOptions) {}

  async resolve(shortSha: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    const { repository, logger, github, signal } = this.options;
    try {
      const commit = await github.call(
        `look up the commit ${shortSha} of ${repository}`,
        async (octokit, options) =>
          // Text alone, without the files of the commit.
          (
            await octokit.rest.repos.getCommit({
              ...ownerAndName(repository),
              ref: shortSha,
              per_page: 1,
              ...options,
            })
          ).data as unknown,
        { attempts: 1 },
      );
      return fullSha(commit, shortSha);
    } catch (error) {
      signal?.throwIfAborted();
      // 404: no such repository, or not for us. 422: no such commit, or more than one.
      logger.debug(asError(error).message);
      return undefined;
    }
  }
}

/** GitHub takes branches and tags for commits too: only a commit that starts with the digits counts. */
function fullSha(body: unknown, shortSha: string): string | undefined {
  if (typeof body !== 'object' || body === null || !('sha' in body)) return undefined;
  const { sha } = body;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) && sha.startsWith(shortSha.toLowerCase())
    ? sha
    : undefined;
}
