import { formatElapsed } from './text.js';

/** How long a wait in which nothing changes stays silent. */
export const SIGN_OF_LIFE_MS = 3 * 60_000;

/** Where an annotation points and what it is called. */
export interface Annotation {
  title?: string;
}

/** What domains log while they work. Outputs are not logged: a command returns them, and its host writes them. */
export interface Logger {
  /** Detail for those who look for it (`RUNNER_DEBUG`, `--verbose`). */
  debug(message: string): void;
  info(message: string): void;
  /** Shown as an annotation on the run's page. */
  notice(message: string, annotation?: Annotation): void;
  warning(message: string, annotation?: Annotation): void;
  error(message: string, annotation?: Annotation): void;
  /** Opens a collapsible group; the one that is open is closed first, since groups don't nest on GitHub. */
  group(title: string): void;
  endGroup(): void;
  /**
   * Text from somewhere else (build logs, container logs, commit messages), printed as it is and inert:
   * it can't speak to the runner. `prefix` goes before each line.
   */
  remote(text: string, prefix?: string): void;
  /**
   * What was asked for, printed before the end: with a prefix remote text, such as the lines of `service-logs`, else a text
   * of ours. At a terminal it goes to standard output, so that a pipe gets it; in a workflow it is part of the log.
   */
  result(text: string, prefix?: string): void;
  /**
   * What is being waited for now: a spinner on a terminal, a line when it changes elsewhere. With `elapsedMs`, the time
   * since the wait began, it is a line every few minutes only: whoever follows the work says what changes.
   */
  status(text: string, elapsedMs?: number): void;
  /**
   * Resolves once whoever reads the log has taken what was logged, or the signal is aborted. Long logs are printed no
   * faster than that, or they would pile up in memory. Absent where nothing piles up.
   */
  taken?(signal: AbortSignal): Promise<void>;
}

/** Chooses which statuses are lines, where there is no spinner. */
export class StatusLines {
  private last = '';
  private signs = 0;

  /** Returns the line to print, if any. */
  next(text: string, elapsedMs: number | undefined): string | undefined {
    if (elapsedMs === undefined) {
      const changed = text !== this.last;
      this.last = text;
      return changed ? text : undefined;
    }
    const signs = Math.floor(elapsedMs / SIGN_OF_LIFE_MS);
    const due = signs > this.signs;
    this.signs = signs;
    return due ? `${text} ${formatElapsed(elapsedMs)}` : undefined;
  }
}

/**
 * Puts a prefix such as `[web] ` before each line, so that several pieces of work can share one log. A group becomes a
 * line, and a status a debug line: whoever runs all the work shows what it waits for.
 */
export class PrefixedLogger implements Logger {
  constructor(
    private readonly logger: Logger,
    private readonly prefix: string,
  ) {}

  debug(message: string): void {
    this.logger.debug(this.prefixed(message));
  }

  info(message: string): void {
    this.logger.info(this.prefixed(message));
  }

  notice(message: string, annotation?: Annotation): void {
    this.logger.notice(this.prefixed(message), annotation);
  }

  warning(message: string, annotation?: Annotation): void {
    this.logger.warning(this.prefixed(message), annotation);
  }

  error(message: string, annotation?: Annotation): void {
    this.logger.error(this.prefixed(message), annotation);
  }

  group(title: string): void {
    this.info(title);
  }

  endGroup(): void {
    // Nothing was opened.
  }

  remote(text: string, prefix = ''): void {
    this.logger.remote(text, `${this.prefix}${prefix}`);
  }

  result(text: string, prefix = ''): void {
    this.logger.result(text, `${this.prefix}${prefix}`);
  }

  status(text: string): void {
    this.debug(text);
  }

  async taken(signal: AbortSignal): Promise<void> {
    await this.logger.taken?.(signal);
  }

  private prefixed(message: string): string {
    return message.replace(/^/gm, () => this.prefix);
  }
}
