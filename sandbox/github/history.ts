import type { CommitSeed, RepositorySeed } from './scenario-github.js';

/** A commit with its place: parents are resolved, and its date is known. */
export interface StoredCommit extends Omit<CommitSeed, 'parents' | 'date'> {
  parents: readonly string[];
  date: string;
}

export interface Comparison {
  mergeBase: StoredCommit;
  /** Only in the second, oldest first. */
  ahead: StoredCommit[];
  /** How many are only in the first. */
  behind: number;
}

/** The commits of a repository, and what lies between them. */
export class History {
  private readonly commits: StoredCommit[];
  private readonly bySha: ReadonlyMap<string, StoredCommit>;
  private readonly refs: ReadonlyMap<string, string>;

  /** @param start the scenario's start; commits without a date are an hour apart and end there */
  constructor(seed: RepositorySeed, start: number) {
    const { commits } = seed;
    this.commits = commits.map((commit, index) => ({
      ...commit,
      parents: commit.parents ?? commits.slice(Math.max(0, index - 1), index).map(({ sha }) => sha),
      date: commit.date ?? new Date(start - (commits.length - index) * 3_600_000).toISOString(),
    }));
    this.bySha = new Map(this.commits.map((commit) => [commit.sha, commit]));
    const last = this.commits.at(-1)?.sha;
    this.refs = new Map([
      ...(last === undefined ? [] : [['main', last] as const]),
      ...Object.entries(seed.refs),
    ]);
  }

  /** A commit by branch, tag, or SHA, which may be abbreviated as long as it is unique. */
  find(ref: string): StoredCommit | undefined {
    const name = ref.replace(/^(refs\/)?(heads|tags)\//, '');
    const exact = this.bySha.get(this.refs.get(name) ?? ref.toLowerCase());
    if (exact !== undefined || !/^[0-9a-f]{4,39}$/i.test(ref)) return exact;
    const hits = this.commits.filter(({ sha }) => sha.startsWith(ref.toLowerCase()));
    return hits.length === 1 ? hits[0] : undefined;
  }

  /** Undefined for two commits without a common ancestor. */
  compare(base: StoredCommit, head: StoredCommit): Comparison | undefined {
    const ofBase = this.withAncestors(base);
    const ofHead = this.withAncestors(head);
    const mergeBase = this.commits.findLast(({ sha }) => ofBase.has(sha) && ofHead.has(sha));
    if (mergeBase === undefined) return undefined;
    return {
      mergeBase,
      ahead: this.commits.filter(({ sha }) => ofHead.has(sha) && !ofBase.has(sha)),
      behind: this.commits.filter(({ sha }) => ofBase.has(sha) && !ofHead.has(sha)).length,
    };
  }

  private withAncestors(commit: StoredCommit): Set<string> {
    const found = new Set<string>();
    const next = [commit.sha];
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
      if (found.has(sha)) continue;
      found.add(sha);
      next.push(...(this.bySha.get(sha)?.parents ?? []));
    }
    return found;
  }
}
