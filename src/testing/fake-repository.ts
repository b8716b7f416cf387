import { NotFoundError } from '../core/errors.js';
import type { RepositoryFiles } from '../providers/github/repository.js';
import type {
  BranchHistory,
  CommitComparison,
  PullRequestDetails,
  PullRequests,
} from '../providers/github/history.js';

/** A repository for tests: one branch, oldest first, with tags on it; `requests` lists what was asked. */
export class FakeRepository implements BranchHistory, PullRequests, RepositoryFiles {
  readonly requests: string[] = [];
  /** The messages of the branch's commits. */
  commits: string[] = [];
  /** The index of the tagged commit; -1 is one that is on another branch. */
  tagged: Record<string, number> = {};
  pulls: PullRequestDetails[] = [];
  files: Record<string, string> = {};
  failure: Error | undefined;

  between(base: string, head: string): Promise<CommitComparison> {
    const index = this.tagged[base];
    if (index === undefined) return this.answer<CommitComparison>(`compare ${base} ${head}`, undefined);
    const commits = this.commits
      .map((message, at) => ({
        sha: String(at).padStart(40, '0'),
        message,
        author: 'ada',
        url: `https://x/${at}`,
      }))
      .slice(index + 1);
    const ahead = commits.length;
    const status = index === -1 ? 'diverged' : ahead === 0 ? 'identical' : 'ahead';
    return this.answer<CommitComparison>(`compare ${base} ${head}`, {
      status,
      aheadBy: ahead,
      behindBy: index === -1 ? 1 : 0,
      commits,
    });
  }

  tags(): Promise<string[]> {
    return this.answer('tags', Object.keys(this.tagged));
  }

  get(number: number): Promise<PullRequestDetails> {
    return this.answer(
      `pull ${number}`,
      this.pulls.find((pull) => pull.number === number),
    );
  }

  ofCommit(sha: string): Promise<PullRequestDetails[]> {
    return this.answer(
      `pulls of ${sha}`,
      this.pulls.filter(({ mergeCommit }) => mergeCommit === sha),
    );
  }

  list({ state, base }: Parameters<PullRequests['list']>[0]): Promise<PullRequestDetails[]> {
    const fits = (pull: PullRequestDetails): boolean => pull.state === state && pull.base === base;
    return this.answer(`pulls ${state} ${base ?? ''}`, this.pulls.filter(fits));
  }

  async read(path: string, ref?: string): Promise<string | undefined> {
    await this.answer(`file ${path} ${ref ?? ''}`, true);
    return this.files[path];
  }

  private answer<T>(request: string, value: T | undefined): Promise<T> {
    this.requests.push(request);
    if (this.failure !== undefined) return Promise.reject(this.failure);
    return value === undefined
      ? Promise.reject(new NotFoundError('HTTP 404, Not Found'))
      : Promise.resolve(value);
  }
}
