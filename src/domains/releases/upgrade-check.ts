import { PlatformError } from '../../core/errors.js';
import { leavesOpen } from '../../core/markdown-blocks.js';
import type {
  BranchHistory,
  HistoryCommit,
  PullRequestDetails,
  PullRequests,
} from '../../providers/github/history.js';
import type { Release } from '../../providers/github/releases.js';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import {
  findUpgradePath,
  isPlaceholder,
  readUpgradePath,
  writeUpgradePath,
} from '../conventional-commits/upgrade-path.js';
import type { NotedUpgradePath, UpgradeEntry, UpgradePath } from '../conventional-commits/upgrade-path.js';
import type { Finding } from './release-findings.js';
import { releaseBranch } from './release-pull-request.js';

/** What breaks in a release. */
export interface BreakingChanges {
  /** The pull requests, in the order in which they were merged. */
  pulls: PullRequestDetails[];
  /** Commits that came with no pull request. */
  commits: Pick<HistoryCommit, 'sha' | 'message'>[];
}

export interface BreakingChangesSources {
  pulls: PullRequests;
  history: Pick<BranchHistory, 'between'>;
}

const MOST_COMMITS = 3_000;

/**
 * Looks through the commits of a release as release-please does.
 * @param base the commit of the release before; `head` that of the release
 * @param known pull requests that are known already: their commits need no request
 * @throws PlatformError
 */
export async function breakingChanges(
  deps: BreakingChangesSources,
  base: string,
  head: string,
  known: readonly PullRequestDetails[],
): Promise<BreakingChanges> {
  const byCommit = new Map(known.flatMap((pull) => (pull.merged ? [[pull.mergeCommit, pull] as const] : [])));
  const found = new Map<number, PullRequestDetails>();
  const commits: BreakingChanges['commits'] = [];
  const between = await deps.history.between(base, head, MOST_COMMITS);
  if (between.aheadBy > MOST_COMMITS)
    throw new PlatformError(
      `There are ${between.aheadBy} commits between ${shortRef(base)} and ${shortRef(head)}; at most ${MOST_COMMITS} are looked through.`,
      { hint: 'Release more often, or check the notes of this release by hand.' },
    );
  for (const commit of between.commits) {
    const own = byCommit.get(commit.sha);
    // Its text lists what breaks, and breaks nothing itself.
    if (own !== undefined && releaseBranch(own.head) !== undefined) continue;
    if (!isBreaking(commit.message, own?.body)) continue;
    const pulls = own === undefined ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push({ sha: commit.sha, message: commit.message });
  }
  return { pulls: [...found.values()], commits };
}

/** A commit in seven digits, and a branch as it is. */
function shortRef(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}

async function pullsOf(
  { pulls }: BreakingChangesSources,
  { sha }: { sha: string },
): Promise<PullRequestDetails[]> {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}

const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;

/**
 * Whether a commit says that it breaks something. What release-please can't parse is read generously: it leaves such a
 * commit out of the notes, and that breaks things all the same.
 * @param pullRequestBody of the pull request that it came with, which may override the message
 */
export function isBreaking(message: string, pullRequestBody = ''): boolean {
  const { commits, dropped } = parseCommitMessage(message, pullRequestBody);
  return (
    commits.some(({ breaking }) => breaking) ||
    dropped.some(({ text }) => MARKED.test(text) || FOOTER.test(text))
  );
}

/** GitHub takes release notes of so many characters. */
export const LONGEST_NOTES = 125_000;

export interface UpgradeCheck {
  state: 'present' | 'missing' | 'not-needed' | 'unwritten';
  findings: Finding[];
  /** What is to be written into the notes, where the state is `unwritten`; else what they hold already. */
  entries: UpgradeEntry[];
}

/** Whether the notes of a breaking release carry what its breaking pull requests say about upgrading. */
export function checkUpgradePath(
  release: Release,
  changes: BreakingChanges,
  { write }: { write: boolean },
): UpgradeCheck {
  const noted = readUpgradePath(release.body);
  const unexplained = noted.byHand ? [] : unexplainedChanges(release, changes);
  const findings = [...brokenMarkers(release, noted), ...unexplained];
  // What the notes say already needs no section of the pull request.
  const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== undefined);
  if (write) findings.push(...written.flatMap((pull) => unusable(pull)));
  else findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
  if (findings.length > 0) return { state: 'missing', findings, entries: [] };
  if (!write) return { state: 'present', findings, entries: [] };
  const entries = written.map(entryOf);
  if (writeUpgradePath(release.body, entries) === release.body)
    return { state: 'present', findings, entries };
  const problems = writingProblems(release, entries);
  return { state: problems.length > 0 ? 'missing' : 'unwritten', findings: problems, entries };
}

/** What stands in the way of writing the entries into these notes. */
export function writingProblems(release: Release, entries: readonly UpgradeEntry[]): Finding[] {
  const notes = writeUpgradePath(release.body, entries);
  const problems = brokenMarkers(release, readUpgradePath(release.body));
  const length = Array.from(notes).length;
  if (length > LONGEST_NOTES) {
    const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
    problems.push({
      code: 'notes-too-long',
      message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, and GitHub takes ${LONGEST_NOTES}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(', ')}.`,
      fix: 'Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.',
      url: release.url,
    });
  }
  if (notes !== release.body && leavesOpen(release.body)) {
    problems.push({
      code: 'upgrade-path-open',
      message: `The notes of ${release.tag} end within a block of code or a comment that is not closed: whatever is added would become part of it.`,
      fix: 'Close it in the notes, and run this again.',
      url: release.url,
    });
  }
  return problems;
}

function entryOf({ number, title, url, body }: PullRequestDetails): UpgradeEntry {
  return { number, title, url, text: findUpgradePath(body)?.content ?? '' };
}

/** Undefined where there is none that says anything. */
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
      message: `The upgrade path of pull request #${number} (${title}) ends within a block of code or a comment that is not closed.`,
      fix: 'Close it in the body of the pull request, and run this again.',
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
    message: `The breaking pull request #${number} (${title}) has ${there ? 'a section "## Upgrade path" that says nothing' : 'no section "## Upgrade path"'}.`,
    fix: `Edit its body, although it is merged: say in a section "## Upgrade path" what users have to do. Then run release-check with write-upgrade-path: true.`,
    url,
  };
}

function brokenMarkers({ tag, url }: Release, { broken }: NotedUpgradePath): Finding[] {
  return broken.map((number) => ({
    code: 'notes-markers',
    message: `In the notes of ${tag}, the marker at the end of the upgrade path of #${number} was deleted: where it ends is not known.`,
    fix: `Delete that upgrade path and its marker <!-- upgrade-path:${number}:… --> from the notes, and run this again.`,
    url,
  }));
}

/** What breaks without a pull request to take the upgrade path from has to be explained by hand. */
function unexplainedChanges(release: Release, changes: BreakingChanges): Finding[] {
  const fix = `Write a section "## Upgrade path" into the notes of ${release.tag}, and run this again.`;
  const found = (message: string): Finding => ({
    code: 'upgrade-path-missing',
    message,
    fix,
    url: release.url,
  });
  if (changes.pulls.length === 0 && changes.commits.length === 0) {
    return [
      found(
        `${release.tag} is a new major version, no commit in it says what breaks, and its notes have no upgrade path.`,
      ),
    ];
  }
  return changes.commits.map(({ sha, message }) =>
    found(
      `The breaking commit ${sha.slice(0, 7)} (${message.replace(/\n[^]*/, '')}) came with no pull request, and the notes of ${release.tag} have no upgrade path that was written by hand.`,
    ),
  );
}
