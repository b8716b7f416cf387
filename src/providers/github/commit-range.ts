import { PlatformError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

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
