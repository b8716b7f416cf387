import { NotFoundError } from '../core/errors.js';
import type {
  BranchHistory,
  CommitComparison,
  HistoryCommit,
  PullRequestDetails,
  PullRequests,
} from '../providers/github/history.js';

/** Pull requests in memory for tests, newest first. `requests` lists what was asked. */
export class FakePullRequests implements PullRequests {
  readonly requests: string[] = [];

  constructor(
    readonly pulls: PullRequestDetails[],
    /** The numbers of the pull requests that a commit came with, where its merge commit is another. */
    private readonly commits: Readonly<Record<string, number[]>> = {},
  ) {}

  get(number: number): Promise<PullRequestDetails> {
    const found = this.pulls.find((pull) => pull.number === number);
    return found === undefined ? Promise.reject(new NotFoundError('HTTP 404')) : Promise.resolve(found);
  }

  ofCommit(sha: string): Promise<PullRequestDetails[]> {
    this.requests.push(`pulls of ${sha.slice(0, 7)}`);
    const numbers = this.commits[sha] ?? [];
    return Promise.resolve(
      this.pulls.filter(({ number, mergeCommit }) => mergeCommit === sha || numbers.includes(number)),
    );
  }

  list({ state, base, limit }: Parameters<PullRequests['list']>[0]): Promise<PullRequestDetails[]> {
    this.requests.push(`list ${state} ${base ?? '*'} ${limit}`);
    return Promise.resolve(
      this.pulls
        .filter(
          (pull) => (state === 'all' || pull.state === state) && (base === undefined || pull.base === base),
        )
        .slice(0, limit),
    );
  }
}

/** A merged pull request into main, unless it is said otherwise. */
export function fakePull(number: number, more: Partial<PullRequestDetails> = {}): PullRequestDetails {
  return {
    number,
    title: `fix: Thing ${number} (DBTP-${number})`,
    body: '',
    labels: [],
    state: 'closed',
    merged: true,
    mergeCommit: undefined,
    base: 'main',
    head: `change-${number}`,
    url: `https://github.com/uktrade/demo/pull/${number}`,
    ...more,
  };
}

/** The same while it is open, which most checks of pull requests are about. */
export function fakeOpenPull(number: number, more: Partial<PullRequestDetails> = {}): PullRequestDetails {
  return fakePull(number, { title: 'feat: Add thing (DBTP-1)', state: 'open', merged: false, ...more });
}

/** Commits on one line, oldest first. More than the limit are refused, as GitHub's are. */
export class FakeRange implements Pick<BranchHistory, 'between'> {
  readonly requests: string[] = [];

  constructor(private readonly commits: readonly Pick<HistoryCommit, 'sha' | 'message'>[]) {}

  between(base: string, head: string, limit = Infinity): Promise<CommitComparison> {
    this.requests.push(`${base.slice(0, 7)}...${head.slice(0, 7)}`);
    const [from, to] = [base, head].map((sha) => this.commits.findIndex((commit) => commit.sha === sha));
    const found = this.commits.slice((from ?? 0) + 1, (to ?? 0) + 1);
    const commits = found
      .slice(0, limit)
      .map((commit) => ({ ...commit, author: 'ada', url: `https://x/${commit.sha}` }));
    return Promise.resolve({ status: 'ahead', aheadBy: found.length, behindBy: 0, commits });
  }
}
