import * as v from 'valibot';
import { PlatformError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';
import { tagRefs } from './tags.js';

export interface HistoryCommit {
  /** 40 hexadecimal digits. */
  sha: string;
  /** As it was written: several lines of anything. */
  message: string;
  /** The author's login, else the name that git has. */
  author: string | undefined;
  url: string;
}

/** Where the second of two commits stands, seen from the first. */
export interface CommitComparison {
  status: 'identical' | 'ahead' | 'behind' | 'diverged';
  /** How many commits the second has that the first has not. */
  aheadBy: number;
  /** How many commits the first has that the second has not. */
  behindBy: number;
  /** Those that only the second has, oldest first; at most the newest 250. */
  commits: HistoryCommit[];
}

/** What lies between two commits of a repository. */
export interface CommitHistory {
  /**
   * @param base a commit in 7 digits or more; `head` likewise
   * @throws PlatformError, NotFoundError
   */
  compare(base: string, head: string): Promise<CommitComparison>;
}

/** How far apart two commits of a repository are. */
export interface CommitDistance {
  /**
   * The same as `compare`, without the commits.
   * @param base a commit, branch or tag, or `HEAD`; `head` likewise
   * @throws PlatformError, NotFoundError
   */
  distance(base: string, head: string): Promise<Omit<CommitComparison, 'commits'>>;
}

/** What a branch has in it. */
export interface BranchHistory {
  /**
   * The same as `compare`, with every commit however many there are.
   * @param base a commit, branch or tag; `head` likewise
   * @throws PlatformError, NotFoundError; also where there are more commits than `limit`
   */
  between(base: string, head: string, limit?: number): Promise<CommitComparison>;
  /** The names of all tags, in no order. @throws PlatformError, NotFoundError */
  tags(): Promise<string[]>;
}

const PAGE = 100;

const CommitAnswer = v.object({
  sha: v.string(),
  commit: v.object({
    message: v.string(),
    author: v.nullable(v.object({ name: v.optional(v.string()) })),
  }),
  // A commit whose author has no account comes with an empty object, or with null.
  author: v.nullish(v.object({ login: v.optional(v.string()) })),
  html_url: v.string(),
});
const ComparisonAnswer = v.object({
  status: v.picklist(['identical', 'ahead', 'behind', 'diverged']),
  ahead_by: v.number(),
  behind_by: v.number(),
  commits: v.array(CommitAnswer),
});
const ComparisonPage = v.object({ ...ComparisonAnswer.entries, total_commits: v.number() });

/** The history of a repository, as GitHub tells it. */
export class GitHubHistory implements CommitHistory, BranchHistory, CommitDistance {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  /**
   * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
   * which is the newest of all; with paging it would start with the oldest.
   */
  async compare(base: string, head: string): Promise<CommitComparison> {
    const data = await this.github.read(
      `compare two commits of ${this.repository}`,
      ComparisonAnswer,
      (octokit, options) =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${base}...${head}`,
          ...options,
        }),
    );
    return toComparison(data, data.commits);
  }

  /** Source: "Compare two commits" in GitHub's REST API. The files, which can be many, come with the first page only. */
  async distance(base: string, head: string): Promise<Omit<CommitComparison, 'commits'>> {
    const data = await this.github.read(
      `compare ${base} with ${head} of ${this.repository}`,
      v.omit(ComparisonAnswer, ['commits']),
      (octokit, options) =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${base}...${head}`,
          per_page: 1,
          page: 2,
          ...options,
        }),
    );
    return { status: data.status, aheadBy: data.ahead_by, behindBy: data.behind_by };
  }

  /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
  async between(base: string, head: string, limit = Infinity): Promise<CommitComparison> {
    const [from, to] = [base, head].map(short);
    const commits: v.InferOutput<typeof CommitAnswer>[] = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `compare ${from} with ${to} of ${this.repository}`,
        ComparisonPage,
        (octokit, options) =>
          octokit.rest.repos.compareCommitsWithBasehead({
            ...ownerAndName(this.repository),
            basehead: `${base}...${head}`,
            per_page: PAGE,
            page,
            ...options,
          }),
      );
      const { total_commits: total } = data;
      commits.push(...data.commits);
      if (total > limit)
        throw new PlatformError(
          `There are ${total} commits between ${from} and ${to}; at most ${limit} are looked through.`,
          { hint: 'Release more often, or check the notes of this release by hand.' },
        );
      // What was pushed in the meantime makes the number larger.
      if (commits.length >= total) return toComparison(data, commits);
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${commits.length} of ${total} commits between ${from} and ${to}.`,
          { hint: 'Run it again: the branch may have changed meanwhile.' },
        );
    }
  }

  async tags(): Promise<string[]> {
    return (await tagRefs(this.github, this.repository, '')).map(({ name }) => name);
  }
}

function toComparison(
  answer: Pick<v.InferOutput<typeof ComparisonAnswer>, 'status' | 'ahead_by' | 'behind_by'>,
  commits: readonly v.InferOutput<typeof CommitAnswer>[],
): CommitComparison {
  return {
    status: answer.status,
    aheadBy: answer.ahead_by,
    behindBy: answer.behind_by,
    commits: commits.map(({ sha, commit, author, html_url: url }) => ({
      sha,
      message: commit.message,
      author: author?.login ?? commit.author?.name,
      url,
    })),
  };
}

/** A commit in seven digits, and a branch or tag as it is. */
function short(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}
