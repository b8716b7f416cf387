import * as v from 'valibot';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

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

const PAGE = 100;

const PullRequestAnswer = v.object({
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
});

/** The pull requests of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubPullRequests implements PullRequests {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async get(number: number): Promise<PullRequestDetails> {
    const data = await this.github.read(
      `look up pull request ${number} of ${this.repository}`,
      PullRequestAnswer,
      (octokit, options) =>
        octokit.rest.pulls.get({ ...ownerAndName(this.repository), pull_number: number, ...options }),
    );
    return toPullRequest(data);
  }

  async ofCommit(sha: string): Promise<PullRequestDetails[]> {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      v.array(PullRequestAnswer),
      (octokit, options) =>
        octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          ...ownerAndName(this.repository),
          commit_sha: sha,
          per_page: PAGE,
          ...options,
        }),
    );
    return data.map(toPullRequest);
  }

  async list({ state, base, limit }: Parameters<PullRequests['list']>[0]): Promise<PullRequestDetails[]> {
    const found: PullRequestDetails[] = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the pull requests of ${this.repository}`,
        v.array(PullRequestAnswer),
        (octokit, options) =>
          octokit.rest.pulls.list({
            ...ownerAndName(this.repository),
            state,
            ...(base === undefined ? {} : { base }),
            per_page: PAGE,
            page,
            ...options,
          }),
      );
      found.push(...data.map(toPullRequest));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
}

function toPullRequest(answer: v.InferOutput<typeof PullRequestAnswer>): PullRequestDetails {
  const merged = answer.merged_at !== null;
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? '',
    labels: answer.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
    state: answer.state === 'open' ? 'open' : 'closed',
    merged,
    // Of an open one, it is the commit of a merge that GitHub tried out.
    mergeCommit: merged ? (answer.merge_commit_sha ?? undefined) : undefined,
    base: answer.base.ref,
    head: answer.head.ref,
    url: answer.html_url,
  };
}
