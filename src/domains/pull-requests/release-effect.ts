import { NotFoundError } from '../../core/errors.js';
import type {
  BranchHistory,
  CommitComparison,
  HistoryCommit,
  PullRequestDetails,
  PullRequests,
} from '../../providers/github/history.js';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type { ParsedCommit } from '../conventional-commits/parse-commit-message.js';
import { PENDING } from '../releases/release-pull-request.js';
import { versionTags } from '../releases/version-tag.js';
import type { VersionTag } from '../releases/version-tag.js';

/** Where the notes show a type; the others are hidden unless they are breaking. */
export const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: 'Features',
    fix: 'Bug fixes',
    perf: 'Performance',
    revert: 'Reverts',
    deps: 'Dependencies',
  }),
);

/** What some commits will do to the next release, by release-please's defaults and our headings. */
export interface ReleaseEffect {
  bump: 'major' | 'minor' | 'patch' | 'none';
  /** The version that a footer forces. */
  releaseAs: string | undefined;
  /** The lines of the release notes, each with its heading. */
  entries: { heading: string; header: string }[];
}

const BREAKING = 'BREAKING CHANGES';
const BANG = /^\w*(?:\(.*\))?!: .*$/;

/** Source: the default versioning strategy and the default notes of release-please 17. */
export function releaseEffect(commits: readonly ParsedCommit[]): ReleaseEffect {
  const entries = commits.flatMap(({ type, header, subject, breakingNotes }) => {
    // The notes, unlike the version, count an exclamation mark without a text too.
    const notes = breakingNotes.length === 0 && BANG.test(header) ? [subject] : breakingNotes;
    const heading = HEADINGS.get(type.toLowerCase());
    return [
      ...notes.map((note) => ({ heading: BREAKING, header: note })),
      ...(heading === undefined && notes.length === 0 ? [] : [{ heading: heading ?? type, header }]),
    ];
  });
  return {
    bump: bumpOf(commits, entries.length > 0),
    releaseAs: commits.find(({ releaseAs }) => releaseAs !== undefined)?.releaseAs,
    entries,
  };
}

function bumpOf(commits: readonly ParsedCommit[], hasEntries: boolean): ReleaseEffect['bump'] {
  if (commits.some(({ breaking }) => breaking)) return 'major';
  if (commits.some(({ type }) => type === 'feat' || type === 'feature')) return 'minor';
  return hasEntries ? 'patch' : 'none';
}

/** Formats the effect as a sentence. */
export function formatEffect({ bump, releaseAs }: ReleaseEffect): string {
  if (releaseAs !== undefined) return `It forces the next version to be ${releaseAs}.`;
  switch (bump) {
    case 'major':
      return 'The next version will be a major one (below 1.0.0 a minor one, if release-please is set to that).';
    case 'minor':
      return 'The next version will be at least a minor one.';
    case 'patch':
      return 'The next version will be at least a patch.';
    case 'none':
      return "It won't trigger a release or appear in the release notes.";
  }
}

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
/** Tags of other branches can be newer than the newest of this one, but not many of them. */
const MOST_TAGS = 20;
const MOST_OPEN_PULL_REQUESTS = 1_000;
/** As many closed ones as release-please itself looks at. */
const MOST_CLOSED_PULL_REQUESTS = 200;

/**
 * The releasable, non-breaking commits of a branch since its last release. That is the highest version tag on the
 * branch: release-please, with `force-tag-creation`, tags a draft too, and counts from there; drafts without a tag do
 * not count for it either. Where all tags have a component (`tools-v1.2.3`), it is that of the component that was
 * released last.
 * @param branch the target branch
 * @param head the commit or branch that is counted up to: in a merge group, what comes before the change is in it
 * @throws PlatformError, NotFoundError
 */
export async function unreleasedChanges(
  branch: string,
  head: string,
  { history, pulls }: UnreleasedSources,
): Promise<Unreleased> {
  const last = await lastRelease(versionTags(await history.tags()), head, history);
  // Before the first release nobody has a version that a breaking change could break.
  if (last === undefined) return { branch, lastRelease: undefined, pending: [], releasePullRequests: [] };
  const pending = await pendingChanges(last.comparison.commits, branch, pulls);
  const releasePullRequests = pending.length === 0 ? [] : await openReleases(branch, pulls);
  return { branch, lastRelease: last.tag, pending, releasePullRequests };
}

interface LastRelease {
  tag: string;
  comparison: CommitComparison;
}

async function lastRelease(
  tags: readonly VersionTag[],
  head: string,
  history: BranchHistory,
): Promise<LastRelease | undefined> {
  const components = [...new Set(tags.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''))];
  const look = (component: string): Promise<Look> =>
    newestOn(tags.filter(({ prefix }) => prefix === component).slice(0, MOST_TAGS), head, history);
  const looks = [await look('')];
  if (looks[0]?.found !== undefined) return looks[0].found;
  for (const component of components) looks.push(await look(component));
  const found = looks.flatMap((seen) => seen.found ?? []);
  if (found.length > 0) return found.reduce((a, b) => (b.comparison.aheadBy < a.comparison.aheadBy ? b : a));
  // It can also be the branch that is not there.
  const missing = looks.find((seen) => seen.missing !== undefined)?.missing;
  if (missing !== undefined) throw missing;
  return undefined;
}

interface Look {
  found?: LastRelease;
  missing?: NotFoundError | undefined;
}

/** @param tags the newest first */
async function newestOn(tags: readonly VersionTag[], head: string, history: BranchHistory): Promise<Look> {
  let missing: NotFoundError | undefined;
  for (const { tag } of tags) {
    const comparison = await history.between(tag, head).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      missing = error;
      return undefined;
    });
    // On another branch, or with nothing in common with this one: GitHub calls that "not found".
    if (comparison?.behindBy === 0) return { found: { tag, comparison } };
  }
  return { missing };
}

/**
 * What release-please will make of the commits. An override can have been put into the body of a pull request after it
 * was merged; of one that is not found, the body is taken from the commit's message.
 */
async function pendingChanges(
  commits: readonly HistoryCommit[],
  branch: string,
  pulls: Pick<PullRequests, 'list'>,
): Promise<PendingChange[]> {
  if (commits.length === 0) return [];
  const closed = await pulls.list({ state: 'closed', base: branch, limit: MOST_CLOSED_PULL_REQUESTS });
  const bodies = new Map(closed.map(({ mergeCommit, body }) => [mergeCommit, body]));
  return commits.flatMap(({ sha, message, url }) =>
    parseCommitMessage(message, bodies.get(sha) ?? message).commits.flatMap(({ type, breaking, header }) =>
      RELEASABLE.has(type.toLowerCase()) && !breaking ? [{ sha, header, url }] : [],
    ),
  );
}

async function openReleases(
  branch: string,
  pulls: Pick<PullRequests, 'list'>,
): Promise<PullRequestDetails[]> {
  const open = await pulls.list({ state: 'open', base: branch, limit: MOST_OPEN_PULL_REQUESTS });
  const head = `release-please--branches--${branch}`;
  return open.filter(
    (pull) => pull.labels.includes(PENDING) && (pull.head === head || pull.head.startsWith(`${head}--`)),
  );
}
