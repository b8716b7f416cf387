import type { Comparison, GitState, StoredCommit } from '../git/history.js';
import type { RepositorySeed } from '../scenario-github.js';

/** A pull request as it is now. Times are ISO 8601. */
export interface PullRecord {
  number: number;
  title: string;
  body: string;
  /** Names of labels. */
  labels: string[];
  author: string;
  draft: boolean;
  state: 'open' | 'closed';
  /** Names of branches. */
  base: string;
  head: string;
  /** Where its branch was when it was last seen; that stays when the branch is deleted. */
  headSha: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergeCommit: string | null;
  /** Paths that the scenario says it changes. */
  files: readonly string[];
}

/** Pull requests as the scenario has them, by number. */
export function seedPulls({ history, refs }: GitState, seed: RepositorySeed, start: number): PullRecord[] {
  const pulls = seed.pulls.map((pull): PullRecord => {
    const { number, title, body, labels, author, merged, draft, files } = pull;
    const naming = seed.commits.findLast((commit) => commit.pulls.includes(number))?.sha;
    const mergeCommit = merged ? (pull['merge-commit'] ?? naming ?? null) : null;
    const head = pull.head ?? `change-${number}`;
    const base = pull.base ?? seed['default-branch'];
    const headSha = refs.get(`refs/heads/${head}`) ?? mergeCommit ?? naming ?? history.find(base)?.sha ?? '';
    const date = history.get(headSha)?.date ?? new Date(start).toISOString();
    const state = merged ? 'closed' : (pull.state ?? 'open');
    return {
      number,
      title,
      body,
      labels: [...labels],
      author,
      draft,
      state,
      base,
      head,
      headSha,
      files,
      createdAt: date,
      updatedAt: date,
      closedAt: state === 'closed' ? date : null,
      mergedAt: merged ? date : null,
      mergeCommit,
    };
  });
  return pulls.sort((a, b) => a.number - b.number);
}

/** The commit that a pull request would bring in: its branch's, as long as that is there and it is open. */
export function headOf(pull: PullRecord, { refs, history }: GitState): StoredCommit | undefined {
  if (pull.state === 'open') pull.headSha = refs.get(`refs/heads/${pull.head}`) ?? pull.headSha;
  return history.get(pull.headSha);
}

/** What a pull request adds to its target; of a merged one, what it added. */
export function comparisonOf(pull: PullRecord, git: GitState): Comparison | undefined {
  const { history, refs } = git;
  const head = headOf(pull, git);
  const merge = pull.mergeCommit === null ? undefined : history.get(pull.mergeCommit);
  const base = history.get(
    merge === undefined ? (refs.get(`refs/heads/${pull.base}`) ?? '') : (merge.parents[0] ?? ''),
  );
  return base === undefined || head === undefined ? undefined : history.compare(base, head);
}

/** The pull requests that a commit came with; of one that is on no target yet, the open ones that have it. */
export function pullsOf(
  commit: StoredCommit,
  repository: GitState & { pulls: readonly PullRecord[] },
): PullRecord[] {
  return repository.pulls.filter((pull) => {
    if (pull.mergeCommit === commit.sha || commit.pulls.includes(pull.number)) return true;
    if (pull.state === 'closed') return false;
    const ahead = comparisonOf(pull, repository)?.ahead ?? [];
    return ahead.some(({ sha }) => sha === commit.sha);
  });
}
