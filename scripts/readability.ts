import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs that fail, and runs that succeed, by their names in docs/pages. There is a page of each as it was, too. */
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
  'package-publish-published',
  'pipeline-run-succeeded',
  'project-build-built',
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
interface Readability {
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

/** Now: docs/pages. Before: what the product of commit f57f39bf showed of the same, recorded once. */
export type When = 'now' | 'before';

const FOLDERS: Readonly<Record<When, string>> = { now: 'pages', before: join('readability', 'before') };

/** Reads one page. */
export function readPage(root: string, name: string, when: When = 'now'): string {
  return readFileSync(join(root, 'docs', FOLDERS[when], `${name}.md`), 'utf8');
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
  const rows = terminalRows(page, reason);
  const error = rows.findIndex(({ text }) => text.startsWith('error: '));
  const told = rows.findLastIndex((row) => row.tells);
  return {
    rowsToReason: told === -1 ? undefined : rows.length - told,
    rowsToCause: error === -1 ? 0 : rows.length - error,
    annotations: annotations.length,
    annotationLines: Math.max(0, ...annotations.map((lines) => lines.length)),
    annotationCharacters: Math.max(0, ...annotations.map((lines) => lines.join('\n').length)),
    logLines: log.length,
    noiseLines: log.filter((line) => NOISE.test(line)).length,
  };
}

/** One row of a terminal of 80 columns. */
interface Row {
  text: string;
  /** Whether the words that tell the reason end on it. */
  tells: boolean;
}

/** Returns what a terminal of 80 columns holds between the command and the prompt after it, the command included. */
export function terminalRows(page: string, reason?: RegExp): Row[] {
  const lines = (blocksOf(section(page, 'Terminal'))[0] ?? '').split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const found = reason?.exec(line) ?? undefined;
    const at = found === undefined ? -1 : Math.floor((found.index + found[0].length - 1) / COLUMNS);
    const count = Math.max(1, Math.ceil(line.length / COLUMNS));
    return Array.from({ length: count }, (_, row) => ({
      text: line.slice(row * COLUMNS, (row + 1) * COLUMNS),
      tells: row === at,
    }));
  });
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
