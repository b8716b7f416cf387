import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { Annotation, Logger } from '../../core/logger.js';

/**
 * Text that the runner would take for a command: `::` opens a line, or `##[` stands anywhere in it. U+0085 is white space
 * to the runner, but not to JavaScript.
 */
const COMMAND = /^[\s\u0085]*::|##\[/m;

/** Says things to the GitHub Actions runner: workflow commands on standard output. */
export class RunnerLogger implements Logger {
  private grouped = false;
  private lastStatus = '';

  constructor(private readonly write: (text: string) => void = (text) => process.stdout.write(text)) {}

  debug(message: string): void {
    core.debug(message);
  }

  info(message: string): void {
    if (COMMAND.test(message)) this.inert(`${message}\n`);
    else this.write(`${message}\n`);
  }

  notice(message: string, annotation: Annotation = {}): void {
    core.notice(message, annotation);
  }

  warning(message: string, annotation: Annotation = {}): void {
    core.warning(message, annotation);
  }

  error(message: string, annotation: Annotation = {}): void {
    core.error(message, annotation);
  }

  group(title: string): void {
    this.endGroup();
    core.startGroup(title);
    this.grouped = true;
  }

  endGroup(): void {
    if (this.grouped) core.endGroup();
    this.grouped = false;
  }

  remote(text: string, prefix = ''): void {
    if (text !== '') this.inert(prefix === '' ? text : prefixLines(text, prefix));
  }

  status(text: string): void {
    if (text !== this.lastStatus) this.info(text);
    this.lastStatus = text;
  }

  /**
   * Prints text between `::stop-commands::` and its end, so that the runner obeys nothing in it. The token
   * is new each time: text that has seen an earlier one in some log can't use it.
   */
  private inert(text: string): void {
    const token = randomUUID();
    this.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
  }
}

/** Puts the prefix before each line; a last line without an end stays without one. */
export function prefixLines(text: string, prefix: string): string {
  return text.replace(/^(?!$(?![\s\S]))/gm, () => prefix);
}
