import { PlatformError } from '../../core/errors.js';
import { escapeMarkdown, link } from '../../core/markdown.js';
import { isTransient } from '../../core/retry.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import { onOneLine } from '../../core/text.js';
import type { TagStore } from '../../providers/git/repository.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import type { Release, ReleaseStore } from '../../providers/github/releases.js';
import { writeUpgradePath } from '../conventional-commits/upgrade-path.js';
import { findingsTable, releaseFindings, staleLabels, summaryFailure } from './release-findings.js';
import type { CheckedRelease, ReleaseFacts } from './release-findings.js';
import { findReleaseSubject } from './release-pull-request.js';
import type { SubjectRequest } from './release-pull-request.js';
import { breakingChanges, checkUpgradePath, writingProblems } from './upgrade-check.js';
import type { BreakingChanges, BreakingChangesSources, UpgradeCheck } from './upgrade-check.js';
import { listOtherSpellings, ReleaseIndex, ReleaseTags } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

export interface ReleaseCheckerDependencies extends BreakingChangesSources {
  releases: ReleaseStore;
  tags: TagStore;
}

export interface ReleaseCheckRequest extends SubjectRequest {
  /** Whether the notes are going to be completed. */
  write: boolean;
}

export interface ReleaseCheck extends CheckedRelease {
  version: string | undefined;
  /** The version that users come from; undefined for a first release. */
  previous: VersionTag | undefined;
  breaking: boolean;
  changes: BreakingChanges;
  upgrade: UpgradeCheck;
}

type Changes = Pick<ReleaseCheck, 'previous' | 'breaking' | 'changes' | 'upgrade'>;

/** As many as release-please itself looks at. */
const NEWEST_PULLS = 200;
/** A release pull request keeps its number while others come and go; so far back one is looked for. */
const MOST_PULLS = 2_000;
const ATTEMPTS = 3;
/** Of a release that nothing was compared with. */
const NOT_BREAKING: Changes = {
  previous: undefined,
  breaking: false,
  changes: { pulls: [], commits: [] },
  upgrade: { state: 'not-needed', findings: [], entries: [] },
};

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
    if (subject === undefined) {
      const findings = staleLabels(pulls, undefined);
      return { tag: undefined, version: undefined, release: undefined, ...NOT_BREAKING, findings };
    }
    const { version, pull } = subject;
    const releases = (await Promise.all(subject.tags.map((tag) => index.of(tag)))).flat();
    const [release] = releases;
    const tag = release?.tag ?? subject.tags[0] ?? subject.name;
    const otherTags = listOtherSpellings(tag, tags.names);
    const tagCommit = await tags.commitOf(tag);
    const facts: ReleaseFacts = { tag, version, releases, otherTags, tagCommit, pull };
    const findings = [
      ...releaseFindings(facts),
      ...staleLabels(pulls, release === undefined ? pull?.pull.number : undefined),
    ];
    if (release === undefined) return { tag, version, release, ...NOT_BREAKING, findings };
    const changes = await this.changes(request, facts, release, { index, tags, pulls: known });
    return { tag, version, release, ...changes, findings: [...findings, ...changes.upgrade.findings] };
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

  private async changes(
    { write }: ReleaseCheckRequest,
    facts: ReleaseFacts,
    release: Release,
    known: { index: ReleaseIndex; tags: ReleaseTags; pulls: readonly PullRequestDetails[] },
  ): Promise<Changes> {
    const previous = await known.tags.before(facts.tag, known.index);
    const base = previous === undefined ? undefined : await known.tags.commitOf(previous.version.tag);
    if (previous === undefined || base === undefined) return NOT_BREAKING;
    const head = facts.tagCommit ?? facts.pull?.pull.mergeCommit ?? release.target;
    const changes = await breakingChanges(this.deps, base, head, known.pulls);
    const breaking = previous.major || changes.pulls.length > 0 || changes.commits.length > 0;
    const upgrade = breaking ? checkUpgradePath(release, changes, { write }) : NOT_BREAKING.upgrade;
    return { previous: previous.version, breaking, changes, upgrade };
  }
}

/** A check, and what came after it. */
export interface ReleaseCheckRun {
  check: ReleaseCheck;
  dryRun: boolean;
  /** Whether the notes were written, or in a dry run would be. */
  written: boolean;
  /** Why the step fails. */
  failure: PlatformError | undefined;
}

/** What became of the upgrade path in the end. */
function upgradePathState({ check: { upgrade }, written }: ReleaseCheckRun) {
  if (upgrade.state === 'unwritten') return written ? 'written' : 'missing';
  return upgrade.state;
}

/** Returns the outputs of release-check. */
export function releaseCheckOutputs(run: ReleaseCheckRun) {
  const { tag, version, breaking, release, findings, previous, changes } = run.check;
  return {
    tag,
    version,
    'previous-tag': previous?.tag,
    breaking,
    'release-id': release?.id,
    'release-url': release?.url,
    draft: release?.draft,
    'upgrade-path': upgradePathState(run),
    'breaking-pull-requests': changes.pulls.map(({ number }) => number),
    findings: findings.map(({ code, message, fix, url }) => ({ code, message, fix, url: url ?? null })),
  };
}

/** Asks for consent before the notes are written. */
export function releaseCheckQuestion({ tag, release, upgrade }: ReleaseCheck): string {
  const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(', ');
  return `Write the upgrade path of ${numbers} into the notes of the ${release?.draft === true ? 'draft' : 'release'} ${tag ?? ''}?`;
}

/** Formats the result for a terminal. What was found is in the failure. */
export function formatReleaseCheck(run: ReleaseCheckRun): string {
  const { tag, release } = run.check;
  if (tag === undefined) return 'Nothing to check: no release pull request has been merged yet.';
  const lines = [
    ...(wouldWriteNotes(run) ? [formatDryRun(writingHeading(tag))] : []),
    `${tag}: ${describe(release)}${release === undefined ? '' : `, ${release.url}`}`,
    `Upgrade path: ${describeUpgradePath(run)}`,
  ];
  return lines.map(onOneLine).join('\n');
}

function wouldWriteNotes({ check, dryRun, written, failure }: ReleaseCheckRun): boolean {
  return dryRun && written && check.findings.length === 0 && failure === undefined;
}

/** @param what - the release, as Markdown or plain text */
function writingHeading(what: string): string {
  return dryRunHeading(`write the upgrade path into the notes of ${what}`);
}

/** Renders the job summary. */
export function renderReleaseCheck(run: ReleaseCheckRun): string {
  const { tag, release, previous, changes, findings, breaking } = run.check;
  const what = tag === undefined ? 'The release pull requests' : escapeMarkdown(tag);
  const failed = findings.length > 0 || run.failure !== undefined;
  if (tag === undefined && !failed)
    return renderSummary({
      outcome: 'unchanged',
      heading: 'Nothing to check: no release pull request has been merged yet',
    });
  const wouldWrite = wouldWriteNotes(run);
  const pulls = changes.pulls.map(({ number, title, url }) => `- ${link(`${title} (#${number})`, url)}`);
  return renderSummary({
    outcome: failed ? 'failure' : wouldWrite ? 'dry-run' : 'success',
    heading: wouldWrite
      ? writingHeading(what)
      : `${what} ${failed ? 'did not pass' : 'passed'} the release check`,
    failure: failed ? summaryFailure(findings, run.failure) : undefined,
    notes: [findings.length > 1 ? findingsTable(findings) : undefined],
    facts:
      tag === undefined
        ? undefined
        : {
            title: 'Release',
            rows: [
              ['Release', link(describe(release), release?.url)],
              ['Previous version', escapeMarkdown(previous?.tag ?? 'none')],
              ['Breaking', breaking ? 'yes' : 'no'],
              ['Upgrade path', escapeMarkdown(describeUpgradePath(run))],
            ],
          },
    sections: [pulls.length === 0 ? undefined : { title: 'Breaking pull requests', body: pulls.join('\n') }],
  });
}

function describe(release: Release | undefined): string {
  if (release === undefined) return 'no release';
  if (release.draft) return 'draft';
  return release.prerelease ? 'published pre-release' : 'published';
}

function describeUpgradePath(run: ReleaseCheckRun): string {
  const numbers = run.check.upgrade.entries.map(({ number }) => `#${number}`).join(', ');
  switch (upgradePathState(run)) {
    case 'not-needed':
      return 'not needed';
    case 'missing':
      return 'missing';
    case 'present':
      return 'in the notes';
    case 'written':
      return `${run.dryRun ? 'would be written' : 'written'} into the notes, from ${numbers}`;
  }
}
