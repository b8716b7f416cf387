import * as v from 'valibot';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../git/repository.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './errors.js';

/** The files of one repository. */
export interface RepositoryFiles {
  /**
   * The text of a file; undefined where there is none.
   * @param ref a branch, tag or commit; undefined is the default branch
   * @throws PlatformError
   */
  read(path: string, ref?: string): Promise<string | undefined>;
}

/** A folder is a list, and a link to elsewhere has no content. */
const ContentAnswer = v.union([v.array(v.unknown()), v.object({ content: v.optional(v.string()) })]);

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
      const data = await this.github.read(
        `read ${path} of ${this.repository}`,
        ContentAnswer,
        (octokit, options) =>
          octokit.rest.repos.getContent({
            ...ownerAndName(this.repository),
            path,
            ...(ref === undefined ? {} : { ref }),
            ...options,
          }),
      );
      if (Array.isArray(data) || data.content === undefined) return undefined;
      return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));

export interface GitHubCommitsOptions {
  github: GitHubClient;
  /** `owner/name`. */
  repository: string;
  logger: Logger;
  signal?: AbortSignal;
}

/**
 * The commits of a repository on GitHub. What GitHub does not know, or does not show, is a debug line and "not known".
 * Source: "Get a commit" in GitHub's REST API.
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
      const { sha } = await github.read(
        `look up the commit ${shortSha} of ${repository}`,
        v.object({ sha: Sha }),
        (octokit, options) =>
          // One file at most: of a commit only the SHA is wanted.
          octokit.rest.repos.getCommit({
            ...ownerAndName(repository),
            ref: shortSha,
            per_page: 1,
            ...options,
          }),
        { attempts: 3, help: true },
      );
      // GitHub takes branches and tags for commits too: only a commit that starts with the digits counts.
      return sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
    } catch (error) {
      signal?.throwIfAborted();
      // 404: no such repository, or not for us. 422: no such commit, or more than one.
      if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
      logger.debug(asError(error).message);
      return undefined;
    }
  }
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

const RangeAnswer = v.object({
  total_commits: v.number(),
  commits: v.array(v.object({ sha: v.string(), commit: v.object({ message: v.string() }) })),
});

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
      const data = await this.github.read(
        `list the commits of ${this.repository} since ${base.slice(0, 7)}`,
        RangeAnswer,
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
