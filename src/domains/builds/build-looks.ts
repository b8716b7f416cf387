import type { Clock } from '../../core/clock.js';
import type { RequestBudget } from '../../core/request-budget.js';
import type { Paced } from '../../core/request-pace.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { BuildLog } from './build-log.js';

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
    private readonly log: Pick<BuildLog, 'newest' | 'quiet' | 'unreadable' | 'phase' | 'ending'> | undefined,
    private readonly services: { builds: Paced; logs: Paced },
  ) {}

  /** Asks for the status; where that fails, it stays due. */
  async status(ask: () => Promise<Build>): Promise<Build> {
    this.budget.spend(1);
    if (this.log?.ending === true) this.nearLooks += 1;
    const build = await ask();
    this.statusAt = this.clock.now();
    this.located = build.log !== undefined;
    this.phase = this.log?.phase;
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
    // A new phase shows that the build is running: its status is only for those who show the phase.
    if (log.phase !== this.phase && !log.ending) return statusAt + SILENT_MS - now;
    if (!log.ending) return this.silentInMs;
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
