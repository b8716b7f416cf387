import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '../src/core/text.js';
import { BEFORE, SUCCESSES_BEFORE } from './readability-before.js';

/** Runs that fail, and runs that succeed, by their names in docs/pages. */
export const FAILURES = [
  'codebase-build-failed',
  'codebase-build-timed-out',
  'codebase-deploy-no-image',
  'codebase-deploy-pipeline-failed',
  'codebase-deploy-rolled-back',
  'package-publish-refused',
  'pipeline-run-failed',
  'pull-request-check-wrong',
  'service-deploy-unhealthy',
  'workflow-dispatch-failed',
] as const;
export const SUCCESSES = [
  'codebase-build-built',
  'codebase-deploy-deployed',
  'codebase-deploy-pipeline',
  'codebase-deploy-unchanged',
  'codebase-rollback-rolled-back',
  'package-publish-published',
  'pipeline-run-succeeded',
  'release-announce-posted',
  'service-deploy-deployed',
  'workflow-dispatch-succeeded',
] as const;

/** The words that tell why each of the failures happened, as what failed has put them; they may end a row. */
export const REASONS: Readonly<Record<(typeof FAILURES)[number], RegExp>> = {
  'codebase-build-failed': /missing script: build/,
  'codebase-build-timed-out': /project's time/,
  'codebase-deploy-no-image': /no image/i,
  'codebase-deploy-pipeline-failed': /web did not get stable/,
  'codebase-deploy-rolled-back': /KeyError: 'DATABASE_URL'/,
  'package-publish-refused': /Invalid or non-existent authentication/,
  'pipeline-run-failed': /AssertionError: 404 != 200/,
  'pull-request-check-wrong': /release-please can(?:'t| ?not) read|ticket/,
  'service-deploy-unhealthy': /ELB health/,
  'workflow-dispatch-failed': /Install/,
};

/** What a person meets on one page of docs/pages. */
export interface Readability {
  /** How many rows of a terminal of 80 columns lie between the beginning of the error and the prompt; 0 without an error. */
  rowsToCause: number;
  /** How many lie between the words that tell the reason and the prompt; undefined without them. */
  rowsToReason: number | undefined;
  /** The annotations, without those that only inform. */
  annotations: number;
  /** Of the longest of them. */
  annotationLines: number;
  annotationCharacters: number;
  logLines: number;
  /** Lines of the log that are for a machine: the runner's commands, and what CodeBuild says of itself. */
  noiseLines: number;
}

const COLUMNS = 80;
const NOISE = /^(?:::|\[[^\]]*\] \[Container\] |\[Container\] )/;

/** Reads one page of docs/pages. */
export function readPage(root: string, name: string): string {
  return readFileSync(join(root, 'docs', 'pages', `${name}.md`), 'utf8');
}

/**
 * Measures a page by its text.
 * @param reason - finds the words that tell why it failed
 */
export function measurePage(page: string, reason?: RegExp): Readability {
  const annotations = blocksOf(section(page, 'Annotations'))
    .filter((text) => !text.startsWith('notice:'))
    // The first line of each is its title.
    .map((text) => text.split('\n').slice(1));
  const log = (blocksOf(section(page, 'Log'))[0] ?? '').split('\n').filter((line) => line !== '');
  const terminal = (blocksOf(section(page, 'Terminal'))[0] ?? '').split('\n').slice(0, -1);
  const error = terminal.findIndex((line) => line.startsWith('error: '));
  return {
    rowsToReason: rowsToReason(terminal, reason),
    rowsToCause: error === -1 ? 0 : rowsOf(terminal.slice(error)),
    annotations: annotations.length,
    annotationLines: Math.max(0, ...annotations.map((lines) => lines.length)),
    annotationCharacters: Math.max(0, ...annotations.map((lines) => lines.join('\n').length)),
    logLines: log.length,
    noiseLines: log.filter((line) => NOISE.test(line)).length,
  };
}

/**
 * Renders docs/readability.md.
 * @param pixels - how far down the cause of each failure ends, in CSS pixels
 * @param reasons - the same of the words that tell the reason
 */
export function renderReadability(
  root: string,
  pixels: ReadonlyMap<string, number>,
  reasons: ReadonlyMap<string, number>,
): string {
  const rows = (names: readonly string[], cells: (name: string, found: Readability) => string[]): string =>
    names
      .map((name) => `| ${[pageLink(name), ...cells(name, measurePage(readPage(root, name)))].join(' | ')} |`)
      .join('\n');
  return `<!-- Written by \`npm run screenshots\`. -->

# How soon a page says what matters

Measured on [the recorded pages](pages/): what each verb shows in the job summary, in annotations, in the log and at a terminal
of 80 columns.

## Ten failures

The goals: the cause within the first 600 pixels of the summary and within 15 rows of the prompt, one annotation of at most
five lines.

| Page | Cause, pixels from the top | Cause, rows from the prompt | Annotations | The longest |
| ---- | -------------------------- | --------------------------- | ----------- | ----------- |
${rows(FAILURES, (name, found) => [
  String(pixels.get(name) ?? 'not measured'),
  String(found.rowsToCause),
  String(found.annotations),
  `${formatCount(found.annotationLines, 'line')}, ${found.annotationCharacters} characters`,
])}

${renderBefore(root, reasons)}

## Ten successes

The goal: less than 5 % of the lines of a log are noise. Noise is what the runner obeys (\`::stop-commands::\` and its kin), and
what CodeBuild says of itself.

| Page | Lines of the log | Noise | Annotations |
| ---- | ---------------- | ----- | ----------- |
${rows(SUCCESSES, (_, found) => [String(found.logLines), percent(found), String(found.annotations)])}

Before, in the same scenarios:

| Page | Lines of the log | Noise | Now |
| ---- | ---------------- | ----- | --- |
${Object.entries(SUCCESSES_BEFORE)
  .map(([name, was]) => {
    const now = percent(measurePage(readPage(root, name)));
    return `| ${[pageLink(name), String(was.logLines), percent(was), now].join(' | ')} |`;
  })
  .join('\n')}

The demo had 185 lines, most of them from the image builder.
`;
}

/** Returns the pixels that docs/readability.md has for each failure. */
export function writtenPixels(text: string): Map<string, number> {
  const rows = text.matchAll(/^\| \[([\w-]+)\]\([^)]*\) \| (\d+) \| \d+ \| \d+ \| \d+ lines?,/gm);
  return new Map([...rows].map(([, name = '', pixels]) => [name, Number(pixels)]));
}

/** Renders the comparison with the product as it was. */
function renderBefore(root: string, reasons: ReadonlyMap<string, number>): string {
  return `## Before and after

The product of commit f57f39bf, before these pages were written, in today's sandbox with the same scenarios. "Reason" is where
the words that tell it end, \`npm ERR! missing script\` say: in pixels of the summary and rows above the prompt. Timelines, which
stood above it, are left out of the pixels; GitHub kept ten annotations. ECS failed to roll back in those runs.

| Page | Reason, pixels | Reason, rows | Annotations, characters | Noise in the log |
| ---- | -------------- | ------------ | ------------------------------ | ---------------- |
${FAILURES.map((name) => beforeRow(root, name, reasons)).join('\n')}

![The summary of a failed build before: tables and phases, and no reason](images/before/codebase-build-failed.png)

![The same now: the reason, its log lines and the next step](images/codebase-build-failed.png)`;
}

function beforeRow(
  root: string,
  name: (typeof FAILURES)[number],
  reasons: ReadonlyMap<string, number>,
): string {
  const was = BEFORE[name];
  const now = measurePage(readPage(root, name), REASONS[name]);
  const change = (before: number | undefined, after: number | undefined): string =>
    `${before ?? 'not shown'} → ${after ?? 'not shown'}`;
  return `| ${[
    pageLink(name),
    change(was.pixels, reasons.get(name)),
    change(was.rows, now.rowsToReason),
    `${was.annotations} of up to ${was.longest} → ${now.annotations} of ${now.annotationCharacters}`,
    `${percent(was)} → ${percent(now)}`,
  ].join(' | ')} |`;
}

function rowsToReason(terminal: readonly string[], reason: RegExp | undefined): number | undefined {
  const last = terminal.findLastIndex((line) => reason?.test(line) === true);
  return last === -1 ? undefined : rowsOf(terminal.slice(last));
}

function percent({ logLines, noiseLines }: Pick<Readability, 'logLines' | 'noiseLines'>): string {
  return `${logLines === 0 ? 0 : Math.round((noiseLines / logLines) * 100)} %`;
}

/** Returns the pixels of the reasons that docs/readability.md has. */
export function writtenReasons(text: string): Map<string, number> {
  const rows = text.matchAll(/^\| \[([\w-]+)\]\([^)]*\) \| (?:\d+|not shown) → (\d+) \|/gm);
  return new Map([...rows].map(([, name = '', pixels]) => [name, Number(pixels)]));
}

function pageLink(name: string): string {
  return `[${name}](pages/${name}.md)`;
}

function rowsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
}

function section(page: string, title: string): string {
  const [, text = ''] =
    new RegExp(`\\n## ${title}\\n([^]*?)(?=\\n## (?:Annotations|Log|Terminal)\\n|$)`).exec(page) ?? [];
  return text;
}

/** The texts of the fenced blocks. */
function blocksOf(markdown: string): string[] {
  return [...markdown.matchAll(/^(`{3,})text\n([^]*?)\n\1$/gm)].map(([, , text = '']) => text);
}
