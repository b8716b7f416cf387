import type { StoredCommit } from './history.js';
import { comparisonOf, type PullRecord } from '../pulls/pull-record.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Schema } from '../schema.js';

export interface FileChange {
  path: string;
  status: 'added' | 'removed' | 'modified';
  /** Contents before and after, by their SHA-1. */
  before?: string;
  after?: string;
}

/** How the files of one tree differ from those of another, sorted by path. */
export function changesBetween(before: string, after: string, { objects }: RepositoryRecord): FileChange[] {
  const old = objects.files(before);
  const now = objects.files(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): FileChange[] => {
    const was = old.get(path)?.sha;
    const is = now.get(path)?.sha;
    if (was === is) return [];
    if (was === undefined) return [{ path, status: 'added', ...(is === undefined ? {} : { after: is }) }];
    return is === undefined
      ? [{ path, status: 'removed', before: was }]
      : [{ path, status: 'modified', before: was, after: is }];
  });
}

/** What a commit changed against its first parent. */
export function changesOfCommit(commit: StoredCommit, repository: RepositoryRecord): FileChange[] {
  const parent = repository.history.get(commit.parents[0] ?? '');
  return changesBetween(parent?.tree ?? '', commit.tree, repository);
}

/** What a pull request changes: what the scenario says, else what its commits do. */
export function changesOfPull(pull: PullRecord, repository: RepositoryRecord): FileChange[] {
  if (pull.files.length > 0) return pull.files.map((path) => ({ path, status: 'modified' }));
  const comparison = comparisonOf(pull, repository);
  const last = comparison?.ahead.at(-1);
  return comparison === undefined || last === undefined
    ? []
    : changesBetween(comparison.mergeBase.tree, last.tree, repository);
}

/** @param sha the commit that the addresses point to */
export function diffEntry(
  { path, status, before, after }: FileChange,
  sha: string,
  repository: RepositoryRecord,
): Schema<'diff-entry'> {
  const { page, url, objects } = repository;
  const count = (blob: string | undefined): number =>
    blob === undefined ? 0 : (objects.blob(blob)?.toString('utf8').split('\n').length ?? 0);
  const additions = count(after);
  const deletions = count(before);
  return {
    sha: after ?? before ?? null,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${sha}`,
  };
}
