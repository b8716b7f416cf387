import { PlatformError } from '../../core/errors.js';
import { escapeMarkdown, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFailure } from '../../core/summary.js';
import { onOneLine } from '../../core/text.js';
import type { Release } from '../../providers/github/releases.js';
import type { ReleaseCheck } from './release-checker.js';
import type { Finding } from './release-findings.js';

/** What became of the upgrade path in the end. */
export type UpgradePathState = 'present' | 'missing' | 'not-needed' | 'written';

/** A check, and what came after it. */
export interface ReleaseCheckRun {
  check: ReleaseCheck;
  dryRun: boolean;
  /** Whether the notes were written, or in a dry run would be. */
  written: boolean;
  /** Why the step fails. */
  failure: PlatformError | undefined;
}

function upgradePathState({ check: { upgrade }, written }: ReleaseCheckRun): UpgradePathState {
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

/** Returns the failure of a check that found something; undefined for one that did not. */
export function releaseCheckFailure({ tag, release, findings }: ReleaseCheck): PlatformError | undefined {
  if (findings.length === 0) return undefined;
  const number = (text: string, index: number): string =>
    findings.length === 1 ? text : `(${index + 1}) ${text}`;
  const messages = findings.map(({ message }, index) => number(message, index));
  const fixes = findings.map(({ fix }, index) => number(fix, index));
  const draft = release?.draft === true ? " Don't publish the draft yet." : '';
  return new PlatformError(
    onOneLine(`${tag ?? 'The release pull requests'} did not pass the check: ${messages.join(' ')}${draft}`),
    { hint: fixes.join(' ') },
  );
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

/** A single finding is the cause; several have a table of their own below it. */
function summaryFailure(findings: readonly Finding[], failure: PlatformError | undefined): SummaryFailure {
  const [first, second] = findings;
  if (first === undefined) return { cause: failure?.message, nextStep: failure && renderNextStep(failure) };
  if (second !== undefined) return { cause: `${findings.length} problems found` };
  return { cause: first.message, nextStep: fixWithLink(first) };
}

function findingsTable(findings: readonly Finding[]): string {
  return table(
    ['Problem', 'Next step'],
    findings.map((finding) => [`:x: ${escapeMarkdown(finding.message)}`, fixWithLink(finding)]),
  );
}

function fixWithLink({ fix, url }: Finding): string {
  return `${escapeMarkdown(fix)}${url === undefined ? '' : ` (${link('open the page', url)})`}`;
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
