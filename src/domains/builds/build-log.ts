import { asError } from '../../core/errors.js';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { RequestBudget } from '../../core/requests.js';
import { isTransient, type Paced } from '../../core/retry.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { LogPage, LogReader } from '../../providers/aws/logs.js';
import type { LogPrinter } from './log-printer.js';

/** CloudWatch may send empty pages although more follows; after so many in a row the rest waits for the next look. */
const EMPTY_PAGES = 100;
/** A page of fewer lines and characters, the last of them so new, is one after which there is nothing more for now. */
const SHORT_LINES = 1_000;
const SHORT_LENGTH = 200_000;
const NEW_MS = 15_500;

interface BuildLogDependencies {
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
  /** There is nothing to wait for: reading is not allowed, say. */
  unreadable = false;
  private token: string | undefined;
  private found = false;
  private failure: unknown;

  constructor(
    private readonly deps: BuildLogDependencies,
    /** What the log itself says of the build. */
    readonly printer: LogPrinter,
    private readonly signal: AbortSignal,
  ) {}

  /** True while the last attempt to read failed in a way that may go away. */
  get failing(): boolean {
    return this.failure !== undefined;
  }

  /**
   * Prints everything that is there now, page after page without a pause, until `until` says to leave it.
   * @param once - it can wait: what fails is not tried again
   */
  async drain(build: Build, until: () => boolean, once = false): Promise<void> {
    if (this.unreadable || build.log === undefined) return;
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
        this.unreadable = true;
        this.warn(build, `can't be read: ${asError(error).message}`);
      }
    }
  }

  /** Says what is missing, once no more is read. */
  conclude(build: Build): void {
    if (this.unreadable) return;
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

/** The pause between two looks at the status where no log shows that the build is running. */
const STATUS_EVERY_MS = 5_500;
/** The status is asked for where nothing has shown for so long that the build is running. Each new line of its log does. */
const SILENT_MS = 9_500;
/** The same pause once the log says that the end is near: for this number of looks, then while requests are saved. */
const NEAR_STATUS_EVERY_MS = 2_000;
const NEAR_LOOKS = 8;
/** The pause between two looks at the log; then where no requests are saved, with new lines and without. */
const LOG_EVERY_MS = 6_000;
const FRUGAL_LOG_EVERY_MS = 7_500;
const SILENT_LOG_EVERY_MS = 15_000;
/** Read so shortly before, the log is not read again to find out whether the status is worth a request. */
const FRESH_LOG_MS = 4_000;
/** So many requests are kept for the end of a build that prints nothing. */
const RESERVE = 10;

/** Decides when a build's status is asked for, and when its log: the log shows that it is running, and when its end is near. */
export class BuildLooks {
  private statusAt = -Infinity;
  private logAt = -Infinity;
  private nearLooks = 0;
  /** By the log, when the status was asked for. */
  private phase: string | undefined;
  /** It is known where the log is. */
  private located = false;

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly budget: Pick<RequestBudget, 'saved' | 'spend'>,
    private readonly log: BuildLog | undefined,
    private readonly services: { builds: Paced; logs: Paced },
  ) {}

  /** Asks for the status; where that fails, it stays due. */
  async status(ask: () => Promise<Build>): Promise<Build> {
    this.budget.spend(1);
    if (this.log?.printer.ending === true) this.nearLooks += 1;
    const build = await ask();
    this.statusAt = this.clock.now();
    this.located = build.log !== undefined;
    this.phase = this.log?.printer.phase;
    return build;
  }

  /** The log is read now. */
  readLog(): void {
    this.logAt = this.clock.now();
  }

  get isStatusDue(): boolean {
    return this.dueInMs.status <= 0;
  }

  get isLogDue(): boolean {
    return this.dueInMs.log <= 0;
  }

  /** Until something is due, in milliseconds. */
  get pauseMs(): number {
    const { status, log } = this.dueInMs;
    return Math.max(1, Math.min(status, log));
  }

  /** What is throttled waits longer; neither waits for the other. */
  private get dueInMs(): { status: number; log: number } {
    const { builds, logs } = this.services;
    return {
      status: Math.max(this.statusInMs, builds.restMs?.() ?? 0),
      log: Math.max(this.logInMs, logs.restMs?.() ?? 0),
    };
  }

  private get statusInMs(): number {
    const { log, statusAt } = this;
    const now = this.clock.now();
    if (log === undefined || log.unreadable || !this.located) return statusAt + STATUS_EVERY_MS - now;
    const { ending, phase } = log.printer;
    // A new phase shows that the build is running: its status is only for those who show the phase.
    if (phase !== this.phase && !ending) return statusAt + SILENT_MS - now;
    if (!ending) return this.silentInMs;
    const often = this.nearLooks < NEAR_LOOKS || this.budget.saved > 0;
    return statusAt + (often ? NEAR_STATUS_EVERY_MS : STATUS_EVERY_MS) - now;
  }

  private get logInMs(): number {
    const { log, budget, logAt } = this;
    if (log === undefined || log.unreadable || !this.located) return Infinity;
    const now = this.clock.now();
    const prints = !log.quiet;
    const saves = budget.saved > (prints ? 0 : RESERVE);
    const every = saves ? LOG_EVERY_MS : prints ? FRUGAL_LOG_EVERY_MS : SILENT_LOG_EVERY_MS;
    const read = logAt + every - now;
    // Read before the status is asked for, it may show that this is not necessary.
    return prints && this.silentInMs + now - logAt > FRESH_LOG_MS ? Math.min(read, this.silentInMs) : read;
  }

  /** Until nothing has shown for too long that the build is running. */
  private get silentInMs(): number {
    const now = this.clock.now();
    const lineAt = Math.min(now, this.log?.newest ?? -Infinity);
    return Math.max(this.statusAt, lineAt) + SILENT_MS - now;
  }
}
