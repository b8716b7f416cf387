import { PlatformError } from '../../core/errors.js';
import { isTransient } from '../../core/retry.js';
import type { TagStore } from '../../providers/git/repository.js';
import type { BranchHistory, PullRequestDetails, PullRequests } from '../../providers/github/history.js';
import type { Release, ReleaseStore } from '../../providers/github/releases.js';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import { staleLabels, releaseFindings } from './release-findings.js';
import type { BreakingChanges, Finding, ReleaseFacts } from './release-findings.js';
import { findReleaseSubject, releaseBranch } from './release-pull-request.js';
import { checkUpgradePath, writeUpgradePath, writingProblems } from './upgrade-notes.js';
import type { UpgradeCheck } from './upgrade-notes.js';
import { listOtherSpellings, ReleaseIndex, ReleaseTags } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

export interface ReleaseCheckerDependencies {
  releases: ReleaseStore;
  tags: TagStore;
  pulls: PullRequests;
  history: Pick<BranchHistory, 'between'>;
}

export interface ReleaseCheckRequest {
  /** The release's; undefined for that of the newest release pull request. */
  tag: string | undefined;
  /** The branch whose newest release pull request is meant, where there is no tag. */
  branch: string;
  /** release-please's `pull-request-title-pattern`. */
  titlePattern: string | undefined;
  /** Whether the notes are going to be completed. */
  write: boolean;
}

export interface ReleaseCheck {
  /** Undefined where no release pull request has been merged yet. */
  tag: string | undefined;
  version: string | undefined;
  /** The version that users come from; undefined for a first release. */
  previous: VersionTag | undefined;
  release: Release | undefined;
  breaking: boolean;
  changes: BreakingChanges;
  upgrade: UpgradeCheck;
  findings: Finding[];
}

/** As many as release-please itself looks at. */
const NEWEST_PULLS = 200;
/** A release pull request keeps its number while others come and go; so far back one is looked for. */
const MOST_PULLS = 2_000;
const ATTEMPTS = 3;
const NOTHING: UpgradeCheck = { state: 'not-needed', findings: [], entries: [] };

/** Checks what release-please left behind, and completes the notes of breaking releases. */
export class ReleaseChecker {
  constructor(private readonly deps: ReleaseCheckerDependencies) {}

  /**
   * Looks at everything; changes nothing. What is wrong is returned, not thrown.
   * @throws PlatformError where it is not known what is to be checked
   */
  async check(request: ReleaseCheckRequest): Promise<ReleaseCheck> {
    const index = new ReleaseIndex(this.deps.releases);
    const pulls = await this.closedPulls(request, NEWEST_PULLS);
    const tags = await ReleaseTags.read(this.deps.tags);
    const names = [...tags.names, ...(await index.tags())];
    let known = pulls;
    let subject = findReleaseSubject(request, known, names);
    if (subject?.pull === undefined && pulls.length === NEWEST_PULLS) {
      known = await this.closedPulls(request, MOST_PULLS);
      subject = findReleaseSubject(request, known, names);
    }
    if (subject === undefined) return nothing(staleLabels(pulls, undefined));
    const releases = (await Promise.all(subject.tags.map((tag) => index.of(tag)))).flat();
    const [release] = releases;
    const tag = release?.tag ?? subject.tags[0] ?? subject.name;
    const facts: ReleaseFacts = {
      tag,
      version: subject.version,
      releases,
      otherTags: listOtherSpellings(tag, tags.names),
      tagCommit: await tags.commitOf(tag),
      pull: subject.pull,
    };
    const findings = [
      ...releaseFindings(facts),
      ...staleLabels(pulls, release === undefined ? subject.pull?.pull.number : undefined),
    ];
    const rest = { tag: facts.tag, version: facts.version, release };
    if (release === undefined)
      return { ...rest, previous: undefined, breaking: false, changes: NONE, upgrade: NOTHING, findings };
    const upgrade = await this.upgrade(request, facts, release, { index, tags, pulls: known });
    return { ...rest, ...upgrade, findings: [...findings, ...upgrade.upgrade.findings] };
  }

  /**
   * Writes the upgrade path of a check into the notes, as they are by then. A lost answer does no harm: it looks again.
   * @throws PlatformError
   */
  async write({ release, upgrade }: ReleaseCheck): Promise<Release> {
    if (release === undefined) throw new Error('There are no notes to write to.');
    for (let attempt = 1; ; attempt += 1) {
      const now = await this.deps.releases.get(release.id);
      const body = writeUpgradePath(now.body, upgrade.entries);
      if (body === now.body) return now;
      const [problem] = writingProblems(now, upgrade.entries);
      if (problem !== undefined) throw new PlatformError(problem.message, { hint: problem.fix });
      try {
        return await this.deps.releases.writeBody(release.id, body);
      } catch (error) {
        if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  private closedPulls({ tag, branch }: ReleaseCheckRequest, limit: number): Promise<PullRequestDetails[]> {
    return this.deps.pulls.list({ state: 'closed', ...(tag === undefined ? { base: branch } : {}), limit });
  }

  private async upgrade(
    { write }: ReleaseCheckRequest,
    facts: ReleaseFacts,
    release: Release,
    known: { index: ReleaseIndex; tags: ReleaseTags; pulls: readonly PullRequestDetails[] },
  ): Promise<Pick<ReleaseCheck, 'previous' | 'breaking' | 'changes' | 'upgrade'>> {
    const previous = await known.tags.before(facts.tag, known.index);
    const base = previous === undefined ? undefined : await known.tags.commitOf(previous.version.tag);
    if (previous === undefined || base === undefined)
      return { previous: undefined, breaking: false, changes: NONE, upgrade: NOTHING };
    const head = facts.tagCommit ?? facts.pull?.pull.mergeCommit ?? release.target;
    const changes = await breakingChanges(this.deps, base, head, known.pulls);
    const breaking = previous.major || changes.pulls.length > 0 || changes.commits.length > 0;
    const upgrade = breaking ? checkUpgradePath(release, changes, { write }) : NOTHING;
    return { previous: previous.version, breaking, changes, upgrade };
  }
}

const NONE: BreakingChanges = { pulls: [], commits: [] };

function nothing(findings: Finding[]): ReleaseCheck {
  return {
    tag: undefined,
    version: undefined,
    previous: undefined,
    release: undefined,
    breaking: false,
    changes: NONE,
    upgrade: NOTHING,
    findings,
  };
}

const MOST_COMMITS = 3_000;

/**
 * Looks through the commits of a release as release-please does.
 * @param base the commit of the release before; `head` that of the release
 * @param known pull requests that are known already: their commits need no request
 * @throws PlatformError
 */
export async function breakingChanges(
  deps: Pick<ReleaseCheckerDependencies, 'pulls' | 'history'>,
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
  { pulls }: Pick<ReleaseCheckerDependencies, 'pulls'>,
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
