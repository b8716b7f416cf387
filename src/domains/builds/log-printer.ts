import type { Logger } from '../../core/logger.js';

/** How many of the last lines are kept for the summary, and how long each may be there. */
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;

/** CodeBuild's own line at the beginning of a phase: `[Container] 2026/11/22 10:00:00.123456 Entering phase BUILD`. */
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;

/**
 * Prints a build's log as it arrives, whole lines at a time and nothing changed, in one group per phase.
 * With a prefix there are no groups, since several logs are then printed at once.
 */
export class LogPrinter {
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  private begun = '';
  private printed = false;
  private readonly kept: string[] = [];

  constructor(
    private readonly logger: Logger,
    private readonly prefix: string | undefined,
  ) {}

  /** Takes the next messages of the log, in order. */
  print(messages: readonly string[]): void {
    const text = this.begun + messages.join('');
    const end = text.lastIndexOf('\n') + 1;
    this.begun = text.slice(end);
    this.printWhole(text.slice(0, end));
  }

  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end(): void {
    this.printWhole(this.begun);
    this.begun = '';
    if (this.printed && this.prefix === undefined) this.logger.endGroup();
    this.printed = false;
  }

  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines(): string[] {
    return [...this.kept];
  }

  private printWhole(text: string): void {
    if (text === '') return;
    // Split after each line feed, so that joining gives the same bytes.
    const lines = text.split(/(?<=\n)/);
    this.keep(lines);
    if (this.prefix !== undefined) {
      this.logger.remote(text, this.prefix);
      return;
    }
    let from = 0;
    lines.forEach((line, index) => {
      const phase = ENTERING.exec(line)?.[1];
      if (phase === undefined) return;
      this.printInGroup(lines.slice(from, index));
      this.logger.group(phase);
      this.printed = true;
      from = index;
    });
    this.printInGroup(lines.slice(from));
  }

  private printInGroup(lines: readonly string[]): void {
    if (lines.length === 0) return;
    if (!this.printed) this.logger.group('Starting');
    this.printed = true;
    this.logger.remote(lines.join(''));
  }

  private keep(lines: readonly string[]): void {
    const shortened = lines
      .slice(-KEPT_LINES)
      .map((line) => line.replace(/\r?\n$/, ''))
      .map((line) => (line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line));
    this.kept.push(...shortened);
    this.kept.splice(0, Math.max(0, this.kept.length - KEPT_LINES));
  }
}
