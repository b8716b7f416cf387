import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { SummaryOutcome } from '../../core/summary.js';
import type { CheckedState } from './check-package.js';
import type { ComparedFile, Comparison } from './package-files.js';
import type { PackageTarget } from './package-target.js';
import type { Published } from './publish-package.js';

/** A file, as the output `files` has it. */
export interface FileOutput {
  filename: string;
  state: ComparedFile['state'];
  /** Whether it is among the built files; null where none were given. */
  built: boolean | null;
  sha256: string | null;
  yanked: boolean;
  missingFrom: readonly string[];
}

export function fileOutputs({ files }: Comparison): FileOutput[] {
  return files.map(({ filename, state, built, sha256, yanked, missingFrom }) => ({
    filename,
    state,
    built: built ?? null,
    sha256: sha256 ?? null,
    yanked,
    missingFrom,
  }));
}

const SENTENCES: Readonly<Record<CheckedState, string>> = {
  published: 'is published',
  absent: 'is not published',
  partial: 'is published in part',
  different: 'is published with other content',
  unknown: 'may or may not be published: an index could not be read',
};

/** What is known, in a sentence or two for a terminal. */
export function formatPackageCheck({ name, version }: PackageTarget, comparison: Comparison): string {
  const details = [
    names('Missing', comparison.files, ({ state }) => state === 'missing'),
    names('Different', comparison.files, ({ state }) => state === 'different'),
    names('Yanked', comparison.files, ({ yanked }) => yanked),
    ...lagTexts(comparison),
  ];
  const text = `${name} ${version} ${SENTENCES[comparison.state]}.`;
  return [text, ...details.filter((detail) => detail !== undefined)].join('\n');
}

/** Files that one index lists and another does not, a sentence each. */
export function lagTexts({ files }: Comparison): string[] {
  return files
    .filter(({ state, missingFrom }) => state !== 'missing' && missingFrom.length > 0)
    .map(({ filename, missingFrom }) => `${filename} is not yet in ${missingFrom.join(' and ')}.`);
}

/** Renders the job summary of package-check. */
export function renderPackageCheck(
  target: PackageTarget,
  comparison: Comparison,
  url: string,
  failed: boolean,
): string {
  const { state } = comparison;
  const outcomes = {
    published: 'success',
    absent: 'info',
    partial: 'warning',
    different: 'warning',
  } as const;
  const outcome = failed ? 'failure' : outcomes[state];
  return renderPage(outcome, `${subject(target)} ${SENTENCES[state]}`, target, comparison, url);
}

/** Renders the job summary where an index could not be read. */
export function renderUnknownPackage(target: PackageTarget, reason: string): string {
  return renderSummary({
    outcome: 'failure',
    heading: escapeMarkdown(`${subject(target)} ${SENTENCES.unknown}`),
    failure: { cause: reason },
  });
}

export function formatPackageAwait(target: PackageTarget): string {
  return `${subject(target)} is on every index that installers read.`;
}

export function renderPackageAwait(target: PackageTarget, comparison: Comparison, url: string): string {
  return renderPage('success', formatPackageAwait(target).replace(/\.$/, ''), target, comparison, url);
}

export function formatPackagePublish(target: PackageTarget, published: Published, dryRun: boolean): string {
  const { uploaded } = published;
  if (dryRun) return formatDryRun(publishHeading(target, published));
  if (uploaded.length === 0) return `${subject(target)} was published already: nothing was uploaded.`;
  return `${subject(target)} is published. Uploaded: ${uploaded.join(', ')}.`;
}

function publishHeading(target: PackageTarget, { uploaded }: Published): string {
  return dryRunHeading(
    uploaded.length === 0
      ? `upload nothing, since ${subject(target)} is published already`
      : `upload ${uploaded.join(', ')} of ${subject(target)}`,
  );
}

export function renderPackagePublish(
  target: PackageTarget,
  published: Published,
  url: string,
  dryRun: boolean,
): string {
  const outcome = dryRun ? 'dry-run' : published.uploaded.length === 0 ? 'unchanged' : 'success';
  const heading = dryRun
    ? publishHeading(target, published)
    : formatPackagePublish(target, published, dryRun).replace(/\.$/, '');
  return renderPage(outcome, heading, target, published.comparison, url);
}

function renderPage(
  outcome: SummaryOutcome,
  heading: string,
  target: PackageTarget,
  { files }: Comparison,
  url: string,
): string {
  const rows = files.map(({ filename, state, built, sha256, yanked, missingFrom }) => [
    code(filename),
    [state, built === false ? 'not built here' : '', yanked ? 'yanked' : ''].filter(Boolean).join(', '),
    escapeMarkdown(missingFrom.join(', ')),
    sha256 === undefined ? '' : code(sha256),
  ]);
  const list =
    rows.length === 0
      ? 'No index lists a file of this version.'
      : table(['File', 'State', 'Missing from', 'SHA-256'], rows);
  return renderSummary({
    outcome,
    heading: escapeMarkdown(heading),
    notes: [list, link(subject(target), url)],
  });
}

function subject({ name, version }: PackageTarget): string {
  return `${name} ${version}`;
}

function names(
  title: string,
  files: readonly ComparedFile[],
  choose: (file: ComparedFile) => boolean,
): string | undefined {
  const chosen = files.filter(choose).map(({ filename }) => filename);
  return chosen.length === 0 ? undefined : `${title}: ${chosen.join(', ')}`;
}
