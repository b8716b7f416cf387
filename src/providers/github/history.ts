import * as v from 'valibot';
import { PlatformError } from '../../core/errors.js';
import { RepositoryPart } from './client.js';
import { GitHubTags } from './releases.js';

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
   * The same as `compare`, with every commit; only with the first ones where there are more than `limit`, which
   * `aheadBy` tells.
   * @param base a commit, branch or tag; `head` likewise
   * @throws PlatformError, NotFoundError
   */
  between(base: string, head: string, limit?: number): Promise<CommitComparison>;
  /** The names of all tags, in no order. @throws PlatformError, NotFoundError */
  tags(): Promise<string[]>;
}

const PAGE = 100;

const CommitAnswer = v.pipe(
  v.object({
    sha: v.string(),
    commit: v.object({
      message: v.string(),
      author: v.nullable(v.object({ name: v.optional(v.string()) })),
    }),
    // A commit whose author has no account comes with an empty object, or with null.
    author: v.nullish(v.object({ login: v.optional(v.string()) })),
    html_url: v.string(),
  }),
  v.transform(({ sha, commit, author, html_url: url }): HistoryCommit => ({
    sha,
    message: commit.message,
    author: author?.login ?? commit.author?.name,
    url,
  })),
);
const DistanceAnswer = v.object({
  status: v.picklist(['identical', 'ahead', 'behind', 'diverged']),
  ahead_by: v.number(),
  behind_by: v.number(),
});
const ComparisonAnswer = v.object({ ...DistanceAnswer.entries, commits: v.array(CommitAnswer) });
const ComparisonPage = v.object({ ...ComparisonAnswer.entries, total_commits: v.number() });

/** The history of a repository, as GitHub tells it. Source: "Compare two commits" in GitHub's REST API. */
export class GitHubHistory extends RepositoryPart implements CommitHistory, BranchHistory, CommitDistance {
  /**
   * Without paging the answer has up to 250 commits, the last of which is the newest of all; with paging it would start
   * with the oldest.
   */
  async compare(base: string, head: string): Promise<CommitComparison> {
    const data = await this.look('two commits', ComparisonAnswer, `${base}...${head}`);
    return { ...toDistance(data), commits: data.commits };
  }

  /** The files, which can be many, come with the first page only. */
  async distance(base: string, head: string): Promise<Omit<CommitComparison, 'commits'>> {
    const page = { per_page: 1, page: 2 };
    return toDistance(await this.look(`${base} with ${head}`, DistanceAnswer, `${base}...${head}`, page));
  }

  /** With paging, the oldest commits come first. */
  async between(base: string, head: string, limit = Infinity): Promise<CommitComparison> {
    const [from, to] = [base, head].map(short);
    const commits: HistoryCommit[] = [];
    for (let page = 1; ; page += 1) {
      const data = await this.look(`${from} with ${to}`, ComparisonPage, `${base}...${head}`, {
        per_page: PAGE,
        page,
      });
      const { total_commits: total } = data;
      commits.push(...data.commits);
      // What was pushed in the meantime makes the number larger.
      if (total > limit || commits.length >= total) return { ...toDistance(data), commits };
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${commits.length} of ${total} commits between ${from} and ${to}.`,
          { hint: 'Run it again: the branch may have changed meanwhile.' },
        );
    }
  }

  async tags(): Promise<string[]> {
    return (await new GitHubTags(this.github, this.repository).list('')).map(({ name }) => name);
  }

  private look<S extends v.GenericSchema>(
    what: string,
    shape: S,
    basehead: string,
    page?: { per_page: number; page: number },
  ): Promise<v.InferOutput<S>> {
    return this.request(`compare ${what} of ${this.repository}`, shape, ({ rest }, target) =>
      rest.repos.compareCommitsWithBasehead({ basehead, ...page, ...target }),
    );
  }
}

function toDistance({
  status,
  ahead_by: aheadBy,
  behind_by: behindBy,
}: v.InferOutput<typeof DistanceAnswer>): Omit<CommitComparison, 'commits'> {
  return { status, aheadBy, behindBy };
}

/** A commit in seven digits, and a branch or tag as it is. */
function short(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}

/** A pull request. Source: "Pulls" in GitHub's REST API. */
export interface PullRequestDetails {
  number: number;
  title: string;
  /** In GitHub's Markdown, as its author wrote it; empty where there is none. */
  body: string;
  /** The names of its labels. */
  labels: string[];
  state: 'open' | 'closed';
  merged: boolean;
  /** The commit on the target branch, of a merged one. */
  mergeCommit: string | undefined;
  /** The branch that it goes into, and the one that it comes from. */
  base: string;
  head: string;
  url: string;
}

/** The pull requests of one repository. */
export interface PullRequests {
  /** @throws NotFoundError */
  get(number: number): Promise<PullRequestDetails>;
  /** Those that a commit came with: merged ones, and open ones whose head it is. @throws NotFoundError */
  ofCommit(sha: string): Promise<PullRequestDetails[]>;
  /** The newest first, `limit` at most. */
  list(filter: {
    state: 'open' | 'closed' | 'all';
    base?: string;
    limit: number;
  }): Promise<PullRequestDetails[]>;
}

const PullRequestAnswer = v.pipe(
  v.object({
    number: v.number(),
    title: v.string(),
    body: v.nullable(v.string()),
    labels: v.array(v.object({ name: v.optional(v.string()) })),
    state: v.string(),
    merged_at: v.nullable(v.string()),
    merge_commit_sha: v.nullable(v.string()),
    base: v.object({ ref: v.string() }),
    head: v.object({ ref: v.string() }),
    html_url: v.string(),
  }),
  v.transform((answer): PullRequestDetails => {
    const merged = answer.merged_at !== null;
    return {
      number: answer.number,
      title: answer.title,
      body: answer.body ?? '',
      labels: answer.labels.flatMap(({ name }) => name ?? []),
      state: answer.state === 'open' ? 'open' : 'closed',
      merged,
      // Of an open one, it is the commit of a merge that GitHub tried out.
      mergeCommit: merged ? (answer.merge_commit_sha ?? undefined) : undefined,
      base: answer.base.ref,
      head: answer.head.ref,
      url: answer.html_url,
    };
  }),
);

/** The pull requests of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubPullRequests extends RepositoryPart implements PullRequests {
  get(number: number): Promise<PullRequestDetails> {
    return this.request(
      `look up pull request ${number} of ${this.repository}`,
      PullRequestAnswer,
      ({ rest }, target) => rest.pulls.get({ pull_number: number, ...target }),
    );
  }

  ofCommit(sha: string): Promise<PullRequestDetails[]> {
    return this.request(
      `list the pull requests of a commit of ${this.repository}`,
      v.array(PullRequestAnswer),
      ({ rest }, target) =>
        rest.repos.listPullRequestsAssociatedWithCommit({ commit_sha: sha, per_page: PAGE, ...target }),
    );
  }

  list({ state, base, limit }: Parameters<PullRequests['list']>[0]): Promise<PullRequestDetails[]> {
    const filter = { state, ...(base === undefined ? {} : { base }) };
    return this.requestPages(
      `list the pull requests of ${this.repository}`,
      v.array(PullRequestAnswer),
      ({ rest }, page) => rest.pulls.list({ ...filter, ...page }),
      limit,
    );
  }
}
