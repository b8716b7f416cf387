import { leavesOpen } from '../../core/markdown-tree.js';
import type { CommitRange, RangeCommit } from '../../providers/github/repository.js';
import type { PullRequestDetails, PullRequests } from '../../providers/github/pulls.js';
import type { Release } from '../../providers/github/releases.js';
import { parseCommitMessage } from '../conventional-commits/commit-message.js';
import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';
import type { UpgradePath } from '../conventional-commits/upgrade-path.js';
import type { Finding } from './release-findings.js';
import { LONGEST_NOTES, readUpgradePath, writeUpgradePath } from './release-notes.js';
import type { NotedUpgradePath, UpgradeEntry } from './release-notes.js';
import { releaseBranch } from './release-pull-request.js';

/** What breaks in a release. */
export interface BreakingChanges {
  /** The pull requests, in the order in which they were merged. */
  pulls: PullRequestDetails[];
  /** Commits that came with no pull request. */
  commits: RangeCommit[];
}

export interface BreakingChangesDependencies {
  range: CommitRange;
  pulls: PullRequests;
}

const MOST_COMMITS = 3_000;

/**
 * Finds the breaking commits of a release as release-please does, and their pull requests.
 * @param base the commit of the previous release; `head` that of the release
 * @param known pull requests whose commits need no request
 * @throws PlatformError
 */
export async function findBreakingChanges(
  deps: BreakingChangesDependencies,
  base: string,
  head: string,
  known: readonly PullRequestDetails[],
): Promise<BreakingChanges> {
  const byCommit = new Map(known.flatMap((pull) => (pull.merged ? [[pull.mergeCommit, pull] as const] : [])));
  const found = new Map<number, PullRequestDetails>();
  const commits: RangeCommit[] = [];
  for (const commit of await deps.range.between(base, head, MOST_COMMITS)) {
    const own = byCommit.get(commit.sha);
    // The text of a release pull request lists what breaks, and breaks nothing itself.
    if (own !== undefined && releaseBranch(own.head) !== undefined) continue;
    if (!isBreaking(commit.message, own?.body)) continue;
    const pulls = own === undefined ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push(commit);
  }
  return { pulls: [...found.values()], commits };
}

async function pullsOf(
  { pulls }: BreakingChangesDependencies,
  { sha }: RangeCommit,
): Promise<PullRequestDetails[]> {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}

const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;

/**
 * Whether a commit is marked as breaking. A message that release-please can't parse counts by its markers alone: it is
 * missing from the notes, but breaks things all the same.
 * @param pullRequestBody of the pull request that it came with, which may override the message
 */
export function isBreaking(message: string, pullRequestBody = ''): boolean {
  const { commits, dropped } = parseCommitMessage(message, pullRequestBody);
  return (
    commits.some(({ breaking }) => breaking) ||
    dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text))
  );
}

export interface UpgradeCheck {
  state: 'present' | 'missing' | 'not-needed' | 'unwritten';
  findings: Finding[];
  /** What to write into the notes, where the state is `unwritten`; otherwise what they contain already. */
  entries: UpgradeEntry[];
}

/** Checks that the notes of a breaking release contain the upgrade path of each breaking pull request. */
export function checkUpgradePath(
  release: Release,
  changes: BreakingChanges,
  { write }: { write: boolean },
): UpgradeCheck {
  const noted = readUpgradePath(release.body);
  const findings = [...brokenMarkers(release, noted), ...withoutPull(release, changes, noted)];
  // A pull request that is in the notes already needs no section.
  const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== undefined);
  if (write) findings.push(...written.flatMap((pull) => unusable(pull)));
  else findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
  if (findings.length > 0) return { state: 'missing', findings, entries: [] };
  if (!write) return { state: 'present', findings, entries: [] };
  return unwritten(release, written.map(entryOf));
}

/** Lists what prevents writing the entries into these notes. */
export function listWritingProblems(release: Release, entries: readonly UpgradeEntry[]): Finding[] {
  const notes = writeUpgradePath(release.body, entries);
  const problems = brokenMarkers(release, readUpgradePath(release.body));
  const length = Array.from(notes).length;
  if (length > LONGEST_NOTES) {
    const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
    problems.push({
      code: 'notes-too-long',
      message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, but GitHub allows ${LONGEST_NOTES}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(', ')}.`,
      fix: 'Move long parts of the sections in the pull requests to the documentation and link to them. Then run this again.',
      url: release.url,
    });
  }
  if (notes !== release.body && leavesOpen(release.body)) {
    problems.push({
      code: 'upgrade-path-open',
      message: `The notes of ${release.tag} end in an unclosed code block or comment, which would swallow the upgrade path.`,
      fix: 'Close it in the notes and run this again.',
      url: release.url,
    });
  }
  return problems;
}

function unwritten(release: Release, entries: UpgradeEntry[]): UpgradeCheck {
  if (writeUpgradePath(release.body, entries) === release.body)
    return { state: 'present', findings: [], entries };
  const findings = listWritingProblems(release, entries);
  return { state: findings.length > 0 ? 'missing' : 'unwritten', findings, entries };
}

function entryOf({ number, title, url, body }: PullRequestDetails): UpgradeEntry {
  return { number, title, url, text: findUpgradePath(body)?.content ?? '' };
}

/** A breaking change without a pull request needs an upgrade path written by hand. */
function withoutPull(release: Release, changes: BreakingChanges, noted: NotedUpgradePath): Finding[] {
  if (noted.byHand) return [];
  const fix = `Add a section "## Upgrade path" to the notes of ${release.tag} and run this again.`;
  const found = (message: string): Finding => ({
    code: 'upgrade-path-missing',
    ...{ message, fix, url: release.url },
  });
  if (changes.pulls.length === 0 && changes.commits.length === 0) {
    return [
      found(
        `${release.tag} is a new major version, but its notes have no upgrade path and none of its commits is marked as breaking.`,
      ),
    ];
  }
  return changes.commits.map(({ sha, message }) =>
    found(
      `The breaking commit ${sha.slice(0, 7)} (${message.split('\n')[0] ?? ''}) has no pull request, and the notes of ${release.tag} have no upgrade path written by hand.`,
    ),
  );
}

/** Finds the upgrade path in the body; undefined for a placeholder too. */
function sectionOf({ body }: PullRequestDetails): UpgradePath | undefined {
  const section = findUpgradePath(body);
  return section === undefined || isPlaceholder(section.content) ? undefined : section;
}

function isNoted({ number }: PullRequestDetails, noted: NotedUpgradePath): boolean {
  return noted.byHand || noted.pulls.includes(number);
}

function unusable(pull: PullRequestDetails): Finding[] {
  const { number, title, url } = pull;
  const section = sectionOf(pull);
  if (section === undefined) return [noSection(pull)];
  if (!leavesOpen(section.content)) return [];
  return [
    {
      code: 'upgrade-path-open',
      message: `The upgrade path of pull request #${number} (${title}) ends in an unclosed code block or comment.`,
      fix: 'Close it in the body of the pull request and run this again.',
      url,
    },
  ];
}

function unnoted(release: Release, pull: PullRequestDetails, noted: NotedUpgradePath): Finding[] {
  if (isNoted(pull, noted)) return [];
  const { number, title, url } = pull;
  if (sectionOf(pull) === undefined) return [noSection(pull)];
  return [
    {
      code: 'upgrade-path-missing',
      message: `The upgrade path of the breaking pull request #${number} (${title}) is not in the notes of ${release.tag}.`,
      fix: 'Run release-check with write-upgrade-path: true.',
      url,
    },
  ];
}

function noSection({ number, title, url, body }: PullRequestDetails): Finding {
  const there = findUpgradePath(body) !== undefined;
  return {
    code: 'upgrade-path-missing',
    message: `The breaking pull request #${number} (${title}) has ${there ? 'an empty section "## Upgrade path"' : 'no section "## Upgrade path"'}.`,
    fix: `Edit the body of the merged pull request: add a section "## Upgrade path" with what users have to do. Then run release-check with write-upgrade-path: true.`,
    url,
  };
}

function brokenMarkers({ tag, url }: Release, { broken }: NotedUpgradePath): Finding[] {
  return broken.map((number) => ({
    code: 'notes-markers',
    message: `In the notes of ${tag}, the marker at the end of the upgrade path of #${number} is missing.`,
    fix: `Delete that upgrade path and its marker <!-- upgrade-path:${number}:… --> from the notes and run this again.`,
    url,
  }));
}
