import { NotFoundError, PlatformError } from '../core/errors.js';
import type {
  CommitComparison,
  CommitHistory,
  HistoryCommit,
  PullRequestDetails,
  PullRequests,
} from '../providers/github/history.js';

export interface FakeCommit {
  /** 40 hexadecimal digits. */
  sha: string;
  message?: string;
  pulls?: PullRequestDetails[];
}

/** A history for tests: commits on one line, oldest first; `requests` lists what was asked. */
export class FakeHistory implements CommitHistory, Pick<PullRequests, 'ofCommit'> {
  readonly requests: string[] = [];
  /** What a request ends with, by its first word. */
  readonly failures: { compare?: Error; pulls?: Error } = {};

  constructor(private readonly commits: readonly FakeCommit[]) {}

  compare(base: string, head: string): Promise<CommitComparison> {
    this.requests.push(`compare ${base} ${head}`);
    if (this.failures.compare !== undefined) return Promise.reject(this.failures.compare);
    const [from, to] = [this.place(base), this.place(head)];
    if (from < 0 || to < 0) return Promise.reject(new NotFoundError('HTTP 404, Not Found'));
    const status = from === to ? 'identical' : from < to ? 'ahead' : 'behind';
    return Promise.resolve({
      status,
      aheadBy: Math.max(0, to - from),
      behindBy: Math.max(0, from - to),
      commits: this.commits.slice(from + 1, Math.max(from, to) + 1).map(asHistory),
    });
  }

  ofCommit(sha: string): Promise<PullRequestDetails[]> {
    this.requests.push(`pulls ${sha.slice(0, 7)}`);
    if (this.failures.pulls !== undefined) return Promise.reject(this.failures.pulls);
    return Promise.resolve(this.commits[this.place(sha)]?.pulls ?? []);
  }

  private place(sha: string): number {
    return this.commits.findIndex((commit) => commit.sha.startsWith(sha));
  }
}

export const forbidden = new PlatformError(
  'GitHub would not: HTTP 403, Resource not accessible by integration',
);

function asHistory({ sha, message }: FakeCommit): HistoryCommit {
  return {
    sha,
    message: message ?? `Commit ${sha.slice(0, 7)}`,
    author: 'ada',
    url: `https://github.com/uktrade/demo-web/commit/${sha}`,
  };
}
