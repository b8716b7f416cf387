import { asError } from '../../core/errors.js';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { RequestBudget } from '../../core/request-budget.js';
import { isTransient } from '../../core/retry.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { LogPage, LogReader } from '../../providers/aws/logs.js';
import type { LogPrinter } from './log-printer.js';

/** CloudWatch may send empty pages although more follows; after so many in a row the rest waits for the next look. */
const EMPTY_PAGES = 100;
/** A page of fewer lines and characters, the last of them so new, is one after which there is nothing more for now. */
const SHORT_LINES = 1_000;
const SHORT_LENGTH = 200_000;
const NEW_MS = 15_500;

export interface BuildLogDependencies {
  logs: LogReader;
  logger: Logger;
  clock: Pick<Clock, 'now'>;
  budget: Pick<RequestBudget, 'spend'>;
}

/**
 * One build's log, read from its beginning. Logs are best effort: whatever goes wrong here is said once,
 * and never ends or delays the build that is being followed.
 */
export class BuildLog {
  /** When its newest line was written, in milliseconds since the epoch. */
  newest: number | undefined;
  /** There was nothing new when it was last read, or it could not be read. */
  quiet = true;
  /** What was read last is a short page of new lines: there is nothing more for now. */
  isUpToDate = false;
  private token: string | undefined;
  private found = false;
  private givenUp = false;
  private failure: unknown;

  constructor(
    private readonly deps: BuildLogDependencies,
    private readonly printer: LogPrinter,
    private readonly signal: AbortSignal,
  ) {}

  /** The phase that the build is in, by its log. */
  get phase(): string | undefined {
    return this.printer.phase;
  }

  /** True once the log says that the last phases are under way. */
  get ending(): boolean {
    return this.printer.ending;
  }

  /** True once nothing can follow. */
  get complete(): boolean {
    return this.printer.complete;
  }

  /** True while the last attempt to read failed in a way that may go away. */
  get failing(): boolean {
    return this.failure !== undefined;
  }

  /** True when there is nothing to wait for: reading is not allowed, say. */
  get unreadable(): boolean {
    return this.givenUp;
  }

  /**
   * Prints everything that is there now, page after page without a pause, until `until` says to leave it.
   * @param once - it can wait: what fails is not tried again
   */
  async drain(build: Build, until: () => boolean, once = false): Promise<void> {
    if (this.givenUp || build.log === undefined) return;
    this.isUpToDate = false;
    this.quiet = true;
    try {
      await this.readPages(build.log.group, build.log.stream, until, once);
      this.failure = undefined;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if (isTransient(error)) {
        this.deps.logger.debug(
          `Reading the log of build ${build.id} failed for now: ${asError(error).message}`,
        );
      } else {
        this.givenUp = true;
        this.warn(build, `can't be read: ${asError(error).message}`);
      }
    }
  }

  /** Says what is missing, once no more is read. */
  conclude(build: Build): void {
    if (this.givenUp) return;
    if (this.failure !== undefined) this.warn(build, `may be incomplete: ${asError(this.failure).message}`);
    else if (!this.found) this.warn(build, 'is not in CloudWatch');
  }

  private async readPages(group: string, stream: string, until: () => boolean, once: boolean): Promise<void> {
    const { logs, logger, budget } = this.deps;
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      budget.spend(1);
      const page = await logs.read(group, stream, this.token, this.signal, once);
      if (page === undefined) return;
      this.found = true;
      this.newest = page.newest ?? this.newest;
      this.quiet &&= page.messages.length === 0;
      this.isUpToDate = this.isShortAndNew(page);
      this.printer.print(page.messages);
      await logger.taken?.(this.signal);
      empty = page.messages.length === 0 ? empty + 1 : 0;
      if (page.nextToken === this.token) return;
      this.token = page.nextToken;
    }
  }

  private isShortAndNew({ messages, newest }: LogPage): boolean {
    if (newest === undefined || this.deps.clock.now() - newest > NEW_MS) return false;
    return messages.length < SHORT_LINES && messages.join('').length < SHORT_LENGTH;
  }

  private warn(build: Build, what: string): void {
    const where = build.logUrl === undefined ? '' : ` It may be found at ${build.logUrl}.`;
    this.deps.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, '')}.${where}`);
  }
}
