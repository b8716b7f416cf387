import { gitSha, type GitObjects } from './git-objects.js';
import type { Refs } from './refs.js';
import type { CommitSeed } from '../scenario-github.js';

/** Who wrote something, and when (ISO 8601). */
export interface Signature {
  name: string;
  email: string;
  date: string;
}

/** A commit with its place: parents are resolved, and its date and its tree are known. */
export interface StoredCommit extends Omit<CommitSeed, 'parents' | 'date'> {
  parents: readonly string[];
  date: string;
  /** SHA-1 of its tree. */
  tree: string;
  /** Where it was given with the commit. */
  signature?: Signature;
}

export interface Comparison {
  mergeBase: StoredCommit;
  /** Only in the second, oldest first. */
  ahead: StoredCommit[];
  /** How many are only in the first. */
  behind: number;
}

/** What a repository has of git. */
export interface GitState {
  history: History;
  refs: Refs;
}

/** The commits of a repository, and what lies between them. */
export class History {
  private readonly commits: StoredCommit[] = [];
  private readonly bySha = new Map<string, StoredCommit>();

  /**
   * @param seeds oldest first
   * @param from the scenario's start: commits without a date are an hour apart and end there; and their tree
   */
  constructor(
    seeds: readonly CommitSeed[],
    from: { start: number; tree: string },
    private readonly refs: Refs,
    private readonly objects: GitObjects,
  ) {
    seeds.forEach((seed, index) => {
      this.store({
        ...seed,
        parents: seed.parents ?? seeds.slice(Math.max(0, index - 1), index).map(({ sha }) => sha),
        date: seed.date ?? new Date(from.start - (seeds.length - index) * 3_600_000).toISOString(),
        tree: from.tree,
      });
    });
  }

  get(sha: string): StoredCommit | undefined {
    return this.bySha.get(sha);
  }

  /** A commit by branch, tag, or SHA, which may be abbreviated as long as it is unique. */
  find(ref: string): StoredCommit | undefined {
    const named = this.refs.resolve(ref);
    const exact = this.bySha.get(this.objects.commitOf(named ?? ref.toLowerCase()));
    if (exact !== undefined || !/^[0-9a-f]{4,39}$/i.test(ref)) return exact;
    const hits = this.commits.filter(({ sha }) => sha.startsWith(ref.toLowerCase()));
    return hits.length === 1 ? hits[0] : undefined;
  }

  /** Adds a commit under git's own name for it. The same commit again is the one that is there. */
  add(commit: Omit<StoredCommit, 'sha' | 'date'> & { signature: Signature }): StoredCommit {
    const { signature, parents, tree, message } = commit;
    const seconds = Math.trunc(Date.parse(signature.date) / 1000);
    const who = `${signature.name} <${signature.email}> ${seconds} +0000`;
    const above = parents.map((parent) => `parent ${parent}\n`).join('');
    const sha = gitSha('commit', `tree ${tree}\n${above}author ${who}\ncommitter ${who}\n\n${message}`);
    return this.bySha.get(sha) ?? this.store({ ...commit, sha, date: signature.date });
  }

  /** A commit and all before it, newest first; of undefined, nothing. */
  upTo(commit: StoredCommit | undefined): StoredCommit[] {
    if (commit === undefined) return [];
    const found = this.withAncestors(commit);
    return this.commits.filter(({ sha }) => found.has(sha)).reverse();
  }

  /** Whether the second commit is the first one, or after it. */
  reaches(first: StoredCommit, second: StoredCommit): boolean {
    return this.withAncestors(second).has(first.sha);
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

  private store(commit: StoredCommit): StoredCommit {
    this.commits.push(commit);
    this.bySha.set(commit.sha, commit);
    return commit;
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
