import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../git/repository.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

/** The files of one repository. */
export interface RepositoryFiles {
  /**
   * The text of a file; undefined where there is none.
   * @param ref a branch, tag or commit; undefined is the default branch
   * @throws PlatformError
   */
  read(path: string, ref?: string): Promise<string | undefined>;
}

/** The files of a repository on GitHub. */
export class GitHubFiles implements RepositoryFiles {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path: string, ref?: string): Promise<string | undefined> {
    try {
      const { data } = await this.github.call(`read ${path} of ${this.repository}`, (octokit, options) =>
        octokit.rest.repos.getContent({
          ...ownerAndName(this.repository),
          path,
          ...(ref === undefined ? {} : { ref }),
          ...options,
        }),
      );
      // A folder is a list, and a link to elsewhere has no content.
      if (Array.isArray(data) || !('content' in data)) return undefined;
      return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

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

  isComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

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

export interface RangeCommit {
  /** 40 hexadecimal digits. */
  sha: string;
  /** As it was written: several lines of anything. */
  message: string;
}

/** All commits between two, however many. */
export interface CommitRange {
  /**
   * Those that `head` has and `base` has not, oldest first.
   * @throws PlatformError, NotFoundError; also where there are more than `limit`
   */
  between(base: string, head: string, limit: number): Promise<RangeCommit[]>;
}

const PAGE = 100;

/** The commits of a repository on GitHub. Source: "Compare two commits" in GitHub's REST API, with paging. */
export class GitHubCommitRange implements CommitRange {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async between(base: string, head: string, limit: number): Promise<RangeCommit[]> {
    const found: RangeCommit[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await this.github.call(
        `list the commits of ${this.repository} since ${base.slice(0, 7)}`,
        (octokit, options) =>
          octokit.rest.repos.compareCommitsWithBasehead({
            ...ownerAndName(this.repository),
            basehead: `${base}...${head}`,
            per_page: PAGE,
            page,
            ...options,
          }),
      );
      found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
      if (data.total_commits > limit) throw tooMany(data.total_commits, limit, base, head);
      if (found.length >= data.total_commits) return found;
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${found.length} of ${data.total_commits} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}.`,
          { hint: 'Run it again: the branch may have changed meanwhile.' },
        );
    }
  }
}

function tooMany(count: number, limit: number, base: string, head: string): PlatformError {
  return new PlatformError(
    `There are ${count} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}; at most ${limit} are looked through.`,
    { hint: 'Release more often, or check the notes of this release by hand.' },
  );
}
