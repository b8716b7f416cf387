import type { CommitFinder } from '../providers/git/repository.js';

/** A repository's commits, looked up as git does: an abbreviation means a commit only while no other starts so. */
export class FakeCommits implements CommitFinder {
  /** What was asked for, in order. */
  readonly requests: string[] = [];
  /** False for a shallow clone. */
  complete = true;
  /** Thrown from every request, as by a GitHub that refuses. */
  failure: Error | undefined;

  constructor(private readonly shas: readonly string[] = []) {}

  resolve(shortSha: string): Promise<string | undefined> {
    this.requests.push(shortSha);
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const found = this.shas.filter((sha) => sha.toLowerCase().startsWith(shortSha));
    return Promise.resolve(found.length === 1 ? found[0] : undefined);
  }

  isComplete(): Promise<boolean> {
    return Promise.resolve(this.complete);
  }
}
