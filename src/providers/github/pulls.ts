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

/** The pull requests of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubPullRequests implements PullRequests {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async get(number: number): Promise<PullRequestDetails> {
    const { data } = await this.github.call(
      `look up pull request ${number} of ${this.repository}`,
      (octokit, options) =>
        octokit.rest.pulls.get({ ...ownerAndName(this.repository), pull_number: number, ...options }),
    );
    return toPullRequest(data);
  }

  async ofCommit(sha: string): Promise<PullRequestDetails[]> {
    const { data } = await this.github.call(
      `list the pull requests of a commit of ${this.repository}`,
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
      const { data } = await this.github.call(
        `list the pull requests of ${this.repository}`,
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

interface PullRequestAnswer {
  number: number;
  title: string;
  body: string | null;
  labels: readonly { name?: string }[];
  state: string;
  merged_at: string | null;
  merge_commit_sha: string | null;
  base: { ref: string };
  head: { ref: string };
  html_url: string;
}

function toPullRequest(answer: PullRequestAnswer): PullRequestDetails {
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
