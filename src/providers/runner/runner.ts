import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import * as core from '@actions/core';
import { StatusLines } from '../../core/logger.js';
import type { Annotation, Logger } from '../../core/logger.js';
import { hideCredentials, listSecretForms } from '../../core/secrets.js';

/** What GitHub takes as the summary of one step, in bytes. Source: "Workflow commands: Adding a job summary". */
const SUMMARY_LIMIT = 1024 * 1024;

/** The most lines of an annotation, the most characters of each sentence, and of each line of a log. */
const [ANNOTATION_LINES, SENTENCE_WIDTH, LOG_WIDTH] = [5, 600, 200];

/** Reads and writes the files and variables that an action shares with the runner. */
export class Runner {
  /** An input of the JavaScript action, as written; empty when it is not set. */
  input(name: string): string {
    return core.getInput(name);
  }

  output(name: string, value: string): void {
    core.setOutput(name, value);
  }

  /** Has the runner replace the secret, each of its lines and its usual encodings in all logs that follow. */
  mask(secret: string): void {
    for (const form of listSecretForms(secret)) core.setSecret(form);
  }

  /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
  async writeSummary(markdown: string): Promise<void> {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
    await core.summary.addRaw(cutToBytes(hideCredentials(markdown), SUMMARY_LIMIT), true).write();
  }

  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void {
    core.saveState(name, value);
  }

  state(name: string): string {
    return core.getState(name);
  }

  /** Marks the step as failed; the annotation has been written before. */
  fail(): void {
    process.exitCode = core.ExitCode.Failure;
  }
}

/** The text, or its first lines with a note when it has more than `limit` bytes. */
export function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = '\n\n_The rest was left out: a job summary takes 1 MiB._\n';
  const cut = Buffer.from(text)
    .subarray(0, limit - Buffer.byteLength(note))
    .toString('utf8');
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf('\n')))}${note}`;
}

/**
 * Text that the runner would take for a command: `::` opens a line, or `##[` stands anywhere in it. U+0085 is white space
 * to the runner, but not to JavaScript.
 */
const COMMAND = /^(?:[^\S\r\n]|\u0085)*::|##\[/m;

function holdsCommand(text: string): boolean {
  // Most of a long log has neither, which is found out ten times faster.
  return (text.includes('::') || text.includes('##[')) && COMMAND.test(text);
}

/** Logs to the GitHub Actions runner: workflow commands on standard output. */
export class RunnerLogger implements Logger {
  private grouped = false;
  private readonly statuses = new StatusLines();

  constructor(
    private readonly write: (text: string) => void = (text) => process.stdout.write(text),
    private readonly stream: Writable = process.stdout,
  ) {}

  debug(message: string): void {
    core.debug(hideCredentials(message));
  }

  info(message: string): void {
    this.inert(hideCredentials(message));
  }

  notice(message: string, annotation: Annotation = {}): void {
    core.notice(hideCredentials(message), annotation);
  }

  warning(message: string, annotation: Annotation = {}): void {
    core.warning(hideCredentials(message), annotation);
  }

  error(message: string, annotation: Annotation = {}): void {
    core.error(hideCredentials(message), annotation);
  }

  group(title: string): void {
    this.endGroup();
    core.startGroup(hideCredentials(title));
    this.grouped = true;
  }

  endGroup(): void {
    if (this.grouped) core.endGroup();
    this.grouped = false;
  }

  remote(text: string, prefix = ''): void {
    if (text !== '') this.inert(prefix === '' ? text : prefixLines(text, prefix));
  }

  result(text: string, prefix?: string): void {
    this.remote(text, prefix);
  }

  status(text: string, elapsedMs?: number): void {
    const line = this.statuses.next(text, elapsedMs);
    if (line !== undefined) this.info(line);
  }

  async taken(signal: AbortSignal): Promise<void> {
    if (!this.stream.writableNeedDrain) return;
    // A stream that broke has nothing to wait for; whoever writes to it next learns of it.
    await once(this.stream, 'drain', { signal }).catch(() => undefined);
  }

  /**
   * Prints text so that the runner obeys nothing in it: where it would, between `::stop-commands::` and its end. The token
   * is new each time: text that has seen an earlier one in some log can't use it.
   */
  private inert(given: string): void {
    const text = given.endsWith('\n') ? given : `${given}\n`;
    const token = randomUUID();
    this.write(holdsCommand(text) ? `::stop-commands::${token}\n${text}::${token}::\n` : text);
  }
}

/** Puts the prefix before each line; a last line without an end stays without one. */
export function prefixLines(text: string, prefix: string): string {
  return text.replace(/^(?!$(?![\s\S]))/gm, () => prefix);
}

/** What went wrong, the last lines of the log that shows it, and the next step. Everything else is in the summary. */
export function annotationText(message: string, log: readonly string[], hint: string | undefined): string {
  const told = hint === undefined ? [] : [hint];
  const room = ANNOTATION_LINES - 1 - told.length;
  const cut = (line: string, width: number): string =>
    line.length > width ? `${line.slice(0, width)} …` : line;
  return [
    cut(message, SENTENCE_WIDTH),
    ...log.slice(-room).map((line) => `  ${cut(line, LOG_WIDTH)}`),
    ...told.map((line) => cut(line, SENTENCE_WIDTH)),
  ].join('\n');
}
