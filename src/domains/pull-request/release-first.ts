import semver from 'semver';
import { NotFoundError } from '../../kernel/errors.js';
import type { BranchHistory, HistoryCommit } from '../../providers/github/history.js';
import type { PullRequestDetails, PullRequests } from '../../providers/github/pulls.js';
import { parseCommitMessage } from '../conventional-commit/parse-commit-message.js';

/** A change that has been merged and not been released. */
export interface PendingChange {
  sha: string;
  /** The commit as the notes will name it. */
  header: string;
  url: string;
}

/** What of a branch has to be released before a breaking change. */
export interface Unreleased {
  branch: string;
  /** The tag of the last release on the branch; undefined where there is none. */
  lastRelease: string | undefined;
  pending: PendingChange[];
  /** The open ones that release-please keeps for the branch: one, or one per package. */
  releasePullRequests: PullRequestDetails[];
}

export interface UnreleasedSources {
  history: BranchHistory;
  pulls: Pick<PullRequests, 'list'>;
}

/** The types that make a release, breaking or not. */
const RELEASABLE = new Set(['feat', 'feature', 'fix', 'deps', 'perf', 'revert']);
const VERSION_TAG = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;
const PENDING_LABEL = 'autorelease: pending';
/** Tags of other branches can be newer than the newest of this one, but not many of them. */
const MOST_TAGS = 20;
const MOST_OPEN_PULL_REQUESTS = 1_000;

/**
 * The releasable, non-breaking commits of a branch since its last release. That is the highest version tag on the
 * branch: release-please, with `force-tag-creation`, tags a draft too, and counts from there; drafts without a tag do
 * not count for it either.
 * @param branch the target branch
 * @param head the commit or branch that is counted up to: in a merge group, what comes before the change is in it
 * @throws PlatformError, NotFoundError
 */
export async function unreleasedChanges(
  branch: string,
  head: string,
  { history, pulls }: UnreleasedSources,
): Promise<Unreleased> {
  let missing: NotFoundError | undefined;
  for (const tag of versionTags(await history.tags()).slice(0, MOST_TAGS)) {
    const comparison = await history.between(tag, head).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      missing = error;
      return undefined;
    });
    // On another branch, or with nothing in common with this one: GitHub calls that "not found".
    if (comparison === undefined || comparison.behindBy > 0) continue;
    const pending = comparison.commits.flatMap(pendingChanges);
    const releasePullRequests = pending.length === 0 ? [] : await openReleases(branch, pulls);
    return { branch, lastRelease: tag, pending, releasePullRequests };
  }
  // It can also be the branch that is not there.
  if (missing !== undefined) throw missing;
  // Before the first release nobody has a version that a breaking change could break.
  return { branch, lastRelease: undefined, pending: [], releasePullRequests: [] };
}

/** The tags that are versions, the highest first: `v1.2.3`, `1.2.3`; not `v1`. */
export function versionTags(tags: readonly string[]): string[] {
  const versions = tags.flatMap((tag) => {
    const version = semver.parse(VERSION_TAG.exec(tag)?.[1] ?? '');
    return version === null ? [] : [{ tag, version }];
  });
  return versions.sort((a, b) => semver.rcompare(a.version, b.version)).map(({ tag }) => tag);
}

function pendingChanges({ sha, message, url }: HistoryCommit): PendingChange[] {
  // The override stands in the pull request's body, which is the commit's.
  return parseCommitMessage(message, message).commits.flatMap(({ type, breaking, header }) =>
    RELEASABLE.has(type) && !breaking ? [{ sha, header, url }] : [],
  );
}

async function openReleases(
  branch: string,
  pulls: Pick<PullRequests, 'list'>,
): Promise<PullRequestDetails[]> {
  const open = await pulls.list({ state: 'open', base: branch, limit: MOST_OPEN_PULL_REQUESTS });
  const head = `release-please--branches--${branch}`;
  return open.filter(
    (pull) =>
      pull.labels.includes(PENDING_LABEL) && (pull.head === head || pull.head.startsWith(`${head}--`)),
  );
}
