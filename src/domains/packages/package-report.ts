import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import type { CheckedState } from './check-package.js';
import type { ComparedFile, Comparison } from './package-state.js';
import type { PackageTarget } from './package-target.js';
import type { Published } from './publish-package.js';

/** A file, as the output `files` has it. */
export interface FileOutput {
  filename: string;
  state: ComparedFile['state'];
  sha256: string | null;
  yanked: boolean;
  missingFrom: readonly string[];
}

export function fileOutputs({ files }: Comparison): FileOutput[] {
  return files.map(({ filename, state, sha256, yanked, missingFrom }) => ({
    filename,
    state,
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
  unknown: 'may be published or not: that could not be found out',
};

/** What is known, in a sentence or two for a terminal. */
export function checkText({ name, version }: PackageTarget, comparison: Comparison): string {
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

/** The same for the job summary, in GitHub's Markdown. */
export function checkSummary(target: PackageTarget, comparison: Comparison, url: string): string {
  return page(`${target.name} ${target.version} ${SENTENCES[comparison.state]}`, target, comparison, url);
}

export function unknownSummary({ name, version }: PackageTarget, reason: string): string {
  return `## ${escapeMarkdown(name)} ${escapeMarkdown(version)} ${SENTENCES.unknown}\n\n${escapeMarkdown(reason)}\n`;
}

export function awaitText({ name, version }: PackageTarget): string {
  return `${name} ${version} is everywhere that installers look.`;
}

export function awaitSummary(target: PackageTarget, comparison: Comparison, url: string): string {
  return page(awaitText(target).replace(/\.$/, ''), target, comparison, url);
}

export function publishText(target: PackageTarget, published: Published, dryRun: boolean): string {
  const { uploaded } = published;
  const subject = `${target.name} ${target.version}`;
  if (uploaded.length === 0) return `${subject} was published already: nothing was uploaded.`;
  return dryRun
    ? `Nothing was uploaded: this is a dry run. To be uploaded of ${subject}: ${uploaded.join(', ')}.`
    : `${subject} is published; uploaded: ${uploaded.join(', ')}.`;
}

export function publishSummary(
  target: PackageTarget,
  published: Published,
  url: string,
  dryRun: boolean,
): string {
  const title = dryRun
    ? `Publishing ${target.name} ${target.version}, tried out`
    : `${target.name} ${target.version} published`;
  return `${page(title, target, published.comparison, url)}\n${escapeMarkdown(publishText(target, published, dryRun))}\n`;
}

function page(title: string, target: PackageTarget, { files }: Comparison, url: string): string {
  const rows = files.map(({ filename, state, sha256, yanked, missingFrom }) => [
    code(filename),
    `${state}${yanked ? ', yanked' : ''}`,
    escapeMarkdown(missingFrom.join(', ')),
    sha256 === undefined ? '' : code(sha256),
  ]);
  const list =
    rows.length === 0
      ? 'No index lists a file of it.'
      : table(['File', 'State', 'Missing from', 'SHA-256'], rows);
  return `## ${escapeMarkdown(title)}\n\n${list}\n\n${link(`${target.name} ${target.version}`, url)}\n`;
}

function names(
  title: string,
  files: readonly ComparedFile[],
  choose: (file: ComparedFile) => boolean,
): string | undefined {
  const chosen = files.filter(choose).map(({ filename }) => filename);
  return chosen.length === 0 ? undefined : `${title}: ${chosen.join(', ')}`;
}
