import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '../src/core/text.js';
import { FAILURES, measurePage, readPage, REASONS, SUCCESSES, terminalRows } from './readability.js';
import type { When } from './readability.js';

/** How far down the summary of a failure says it, in CSS pixels; undefined where it does not, or was not measured. */
export interface Pixels {
  cause: number | undefined;
  /** Where the words end that tell the reason. */
  before: number | undefined;
  now: number | undefined;
}

type Failure = (typeof FAILURES)[number];
type Name = Failure | (typeof SUCCESSES)[number];

/** Returns the pixels that docs/readability.md has of each failure. */
export function writtenPixels(text: string): Map<string, Pixels> {
  const number = (value: string | undefined): number | undefined =>
    value === undefined || value === 'not shown' ? undefined : Number(value);
  const causes = text.matchAll(/^\| \[([\w-]+)\]\([^)]*\) \| (\d+) \| \d+ \| \d+ \| \d+ lines?,/gm);
  const reasons = text.matchAll(/^\| \[([\w-]+)\]\([^)]*\) \| (\d+|not shown) → (\d+|not shown) \|/gm);
  const found = new Map([...reasons].map(([, name = '', before, now]) => [name, { before, now }]));
  return new Map(
    [...causes].map(([, name = '', cause]) => {
      const { before, now } = found.get(name) ?? {};
      return [name, { cause: number(cause), before: number(before), now: number(now) }];
    }),
  );
}

/** Writes docs/readability.md and its two pages. */
export function writeReadability(root: string, pixels: ReadonlyMap<string, Pixels>): void {
  for (const [path, text] of renderReadability(root, pixels)) writeFileSync(join(root, path), text);
}

/** The same with the pixels that are written there. */
export function rewriteReadability(root: string): void {
  writeReadability(root, writtenPixels(readFileSync(join(root, 'docs', 'readability.md'), 'utf8')));
}

/** Renders docs/readability.md and its two pages: path -> text. */
export function renderReadability(root: string, pixels: ReadonlyMap<string, Pixels>): Map<string, string> {
  return new Map([
    ['docs/readability.md', renderTables(root, pixels)],
    ['docs/readability/failures.md', renderComparison(root, 'Ten failures', FAILURES)],
    ['docs/readability/successes.md', renderComparison(root, 'Ten successes', SUCCESSES)],
  ]);
}

const measure = (root: string, name: Name, when: When = 'now') =>
  measurePage(readPage(root, name, when), reasonOf(name));

function reasonOf(name: Name): RegExp | undefined {
  return name in REASONS ? REASONS[name as Failure] : undefined;
}

function renderTables(root: string, pixels: ReadonlyMap<string, Pixels>): string {
  const rows = <N extends Name>(names: readonly N[], cells: (name: N) => string[]): string =>
    names.map((name) => `| ${[`[${name}](pages/${name}.md)`, ...cells(name)].join(' | ')} |`).join('\n');
  return `<!-- Written by \`npm run screenshots\`. -->

# How soon a page says what matters

Measured on [the recorded pages](pages/): what each verb shows in the job summary, in annotations, in the log and at a terminal
of 80 columns.

## Ten failures

The goals: the cause within the first 600 pixels of the summary and within 15 rows of the prompt, one annotation of at most
five lines.

| Page | Cause, pixels from the top | Cause, rows from the prompt | Annotations | The longest |
| ---- | -------------------------- | --------------------------- | ----------- | ----------- |
${rows(FAILURES, (name) => causeCells(root, name, pixels))}

### Before and after

"Reason" is where the words that tell it end, \`npm ERR! missing script\` say: in pixels of the summary and rows above the prompt.
Timelines, which stood above it, are left out of the pixels. A row more at the time limit is the next step, which has a row of
its own. [Pictures and terminals of all ten](readability/failures.md).

| Page | Reason, pixels | Reason, rows | Annotations, characters | Noise in the log |
| ---- | -------------- | ------------ | ------------------------------ | ---------------- |
${rows(FAILURES, (name) => reasonCells(root, name, pixels))}

## Ten successes

The goal: less than 5 % of the lines of a log are noise. Noise is what the runner obeys (\`::stop-commands::\` and its kin), and
what CodeBuild says of itself. [Pictures and terminals of all ten](readability/successes.md).

| Page | Lines of the log | Noise | Annotations |
| ---- | ---------------- | ----- | ----------- |
${rows(SUCCESSES, (name) => successCells(root, name))}

## What is compared

Now is this commit. Before is the product of commit f57f39bf, which was there before the pages were written. It ran the same
scenarios in today's sandbox, and [what it showed](readability/before/) was recorded once. It ran ten times as fast as the clock,
with roles that allow all that it asked for. \`codebase rollback\` is newer, so it is not among these.
`;
}

function causeCells(root: string, name: Failure, pixels: ReadonlyMap<string, Pixels>): string[] {
  const found = measure(root, name);
  return [
    String(pixels.get(name)?.cause ?? 'not measured'),
    String(found.rowsToCause),
    String(found.annotations),
    `${formatCount(found.annotationLines, 'line')}, ${found.annotationCharacters} characters`,
  ];
}

function reasonCells(root: string, name: Failure, pixels: ReadonlyMap<string, Pixels>): string[] {
  const [was, is] = [measure(root, name, 'before'), measure(root, name)];
  const of = ({ annotations, annotationCharacters }: typeof was): string =>
    `${annotations} of ${annotations > 1 ? 'up to ' : ''}${annotationCharacters}`;
  return [
    change(pixels.get(name)?.before, pixels.get(name)?.now),
    change(was.rowsToReason, is.rowsToReason),
    change(of(was), of(is)),
    change(percent(was), percent(is)),
  ];
}

function successCells(root: string, name: Name): string[] {
  const [was, is] = [measure(root, name, 'before'), measure(root, name)];
  return [
    change(was.logLines, is.logLines),
    change(percent(was), percent(is)),
    change(was.annotations, is.annotations),
  ];
}

function change(before: string | number | undefined, now: string | number | undefined): string {
  return `${before ?? 'not shown'} → ${now ?? 'not shown'}`;
}

function percent({ logLines, noiseLines }: ReturnType<typeof measurePage>): string {
  return `${logLines === 0 ? 0 : Math.round((noiseLines / logLines) * 100)} %`;
}

/** How many rows of a terminal are shown: those that a person sees at the end. */
const SHOWN_ROWS = 18;

/** Renders the page that shows what is measured: pictures of the summaries, and what stands above the prompt. */
function renderComparison(root: string, title: string, names: readonly Name[]): string {
  return `<!-- Written by \`npm run screenshots\`. -->

# ${title}, before and after

The top of each job summary, up to 600 pixels, and the last ${SHOWN_ROWS} rows of a terminal of 80 columns.${names.some((name) => name in REASONS) ? '\n`▸` marks the row on which the words end that tell the reason.' : ''} What is measured on them:
[How soon a page says what matters](../readability.md).

${names.map((name) => renderPair(root, name)).join('\n\n')}
`;
}

function renderPair(root: string, name: Name): string {
  const [, title = name] = /^# (.*)$/m.exec(readPage(root, name)) ?? [];
  return `## ${title}

Before ([the whole page](before/${name}.md)):

![The job summary before](../images/before/${name}.png)

\`\`\`text
${screen(root, name, 'before')}
\`\`\`

Now ([the whole page](../pages/${name}.md)):

![The job summary now](../images/${name}.png)

\`\`\`text
${screen(root, name, 'now')}
\`\`\``;
}

function screen(root: string, name: Name, when: When): string {
  const reason = reasonOf(name);
  const rows = terminalRows(readPage(root, name, when), reason);
  // The words may come several times; the nearest to the prompt counts.
  const told = rows.findLastIndex(({ tells }) => tells);
  const margin = (index: number): string => (reason === undefined ? '' : index === told ? '▸ ' : '  ');
  return [
    ...rows.map(({ text }, index) => `${margin(index)}${text}`.trimEnd()).slice(-SHOWN_ROWS),
    `${margin(-2)}$`,
  ].join('\n');
}
