import type { Clock, Nudge } from '../../core/clock.js';
import { buildLogUrl, buildUrl } from '../../core/console-links.js';
import { formatElapsed } from '../../core/text.js';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/retry.js';
import { RequestBudget } from '../../core/requests.js';
import { shortenIds } from '../../core/remote-work.js';
import type { Build, BuildPhase, BuildService, BuildStatus } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import { BuildLog, BuildLooks } from './build-log.js';
import { failingLines, LogPrinter } from './log-printer.js';

/** How long late log lines are waited for after the end, in looks of this distance. */
const GRACE_MS = 2_500;
const GRACE_STEP_MS = 500;
/** A log that can't be read just now gets a little longer than one that is only quiet. */
const FAILING_GRACE_MS = 4_000;
/** A build that ended longer ago than this has all its log lines. */
const SETTLED_MS = 30_000;
/** For so long after its start, a build may not be visible yet. */
const VISIBLE_AFTER_MS = 30_000;

export interface BuildFollowOptions {
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Goes before each line of the log; for several builds at once. No groups are opened then. */
  prefix?: string;
  /** What errors and progress call the build. Default: `build <id>`. */
  subject?: string;
  /** False: the log is neither read nor shown. */
  showLog?: boolean;
  /** Given when something else shows that the build may have ended. */
  nudge?: Nudge;
}

/** What one build is followed with. */
interface Following {
  log: BuildLog | undefined;
  looks: BuildLooks;
  /** As last seen. */
  last: Build | undefined;
}

export interface FollowedBuild {
  /** The build as it ended. */
  build: Build;
  /** The last lines of its log, 50 at most, long ones cut; without line feeds. */
  lastLines: string[];
}

export interface BuildFollowerDependencies {
  builds: BuildService;
  logs: LogReader;
  logger: Logger;
  clock: Clock;
  /** Called with the build whenever its status was asked for. */
  onProgress?: (build: Build) => void;
}

/** Follows any CodeBuild build: prints its whole log as it grows, and waits for its end. */
export class BuildFollower {
  private phase = '';

  constructor(private readonly deps: BuildFollowerDependencies) {}

  /**
   * Streams the whole log, in one group per phase (none with a prefix), and waits for the end, however it
   * ends. Throttling and other transient errors never end the wait; a missing log is not an error.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
   */
  async follow(id: string, options: BuildFollowOptions): Promise<FollowedBuild> {
    const budget = new RequestBudget(this.deps.clock);
    return budget.during(async () => {
      if (options.showLog === false) {
        const looks = new BuildLooks(this.deps.clock, budget, undefined, this.deps);
        const build = await this.untilEnded(id, { looks, log: undefined, last: undefined }, options);
        return { build, lastLines: [] };
      }
      const printer = new LogPrinter(this.deps.logger, options.prefix);
      const log = new BuildLog({ ...this.deps, budget }, printer, options.signal);
      const looks = new BuildLooks(this.deps.clock, budget, log, this.deps);
      try {
        const build = await this.untilEnded(id, { looks, log, last: undefined }, options);
        await this.lateLines(build, log, options);
        log.conclude(build);
        printer.end();
        return { build, lastLines: printer.lastLines };
      } finally {
        printer.end();
      }
    });
  }

  private async untilEnded(id: string, following: Following, options: BuildFollowOptions): Promise<Build> {
    const { clock } = this.deps;
    const subject = options.subject ?? `build ${shortenIds(id)}`;
    const started = clock.now();
    return poll<Build>({
      clock,
      subject,
      intervalMs: () => following.looks.pauseMs,
      jitter: false,
      nudge: options.nudge,
      deadline: options.deadline,
      signal: options.signal,
      step: async (nudged) => {
        await this.readLog(following, options);
        if (nudged || following.looks.isStatusDue) {
          following.last = await following.looks.status(() => this.look(id, started, options.signal));
          this.deps.onProgress?.(following.last);
        }
        const { last, log } = following;
        if (last === undefined) return { done: false };
        const ended = hasBuildEnded(last);
        if (ended) await log?.drain(last, () => log.printer.complete);
        else await this.readLog(following, options);
        this.progress(last, started, options);
        return ended ? { done: true, value: last } : { done: false };
      },
      whereabouts: () => {
        const { last } = following;
        if (last === undefined || last.status === 'IN_PROGRESS' || hasBuildEnded(last)) return undefined;
        return `Its status is "${last.status}", which platform-tools does not know.`;
      },
      onTransient: (error) => {
        this.deps.logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      },
    });
  }

  /** Before the status, as it says whether that is worth a request; where the status says where the log is, after it. */
  private async readLog({ last, log, looks }: Following, { deadline }: BuildFollowOptions): Promise<void> {
    if (last === undefined || log === undefined || !looks.isLogDue) return;
    looks.readLog();
    await log.drain(last, () => log.isUpToDate || this.deps.clock.now() >= deadline, true);
  }

  /** A build that has just been started is sometimes unknown for a moment: that is transient. */
  private async look(id: string, started: number, signal: AbortSignal): Promise<Build> {
    try {
      return await this.deps.builds.get(id, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
      if (!(error instanceof NotFoundError) || !young) throw error;
      throw new PlatformError(error.message, { cause: error, transient: true });
    }
  }

  /** The groups of the log show the phases; where it isn't shown, each phase is a line. */
  private progress(build: Build, started: number, options: BuildFollowOptions): void {
    if (options.prefix !== undefined || hasBuildEnded(build)) return;
    const phase = build.currentPhase ?? 'SUBMITTED';
    const elapsedMs = this.deps.clock.now() - (build.startTime?.getTime() ?? started);
    if (options.showLog === false && phase !== this.phase)
      this.deps.logger.info(`${phase} ${formatElapsed(elapsedMs)}`);
    this.phase = phase;
    this.deps.logger.status(phase, elapsedMs);
  }

  /** CloudWatch shows lines some seconds late: gives those of an ended build a moment to arrive. */
  private async lateLines(build: Build, log: BuildLog, options: BuildFollowOptions): Promise<void> {
    const { clock } = this.deps;
    const since = build.endTime === undefined ? 0 : clock.now() - build.endTime.getTime();
    if (since > SETTLED_MS && !log.failing) return;
    const passed = Math.min(Math.max(0, since), GRACE_MS - GRACE_STEP_MS);
    try {
      for (let waited = passed; !log.unreadable && !log.printer.complete; waited += GRACE_STEP_MS) {
        if (waited >= (log.failing ? FAILING_GRACE_MS : GRACE_MS)) return;
        await clock.sleep(GRACE_STEP_MS, options.signal);
        await log.drain(build, () => log.printer.complete);
      }
    } catch (error) {
      // Whoever cancels now cancels the waiting for lines; the build has ended, and that is what to tell.
      if (!options.signal.aborted) throw error;
    }
  }
}

/** How each bad end reads in a sentence: "Build demo:1 …". */
const BAD_ENDS: Readonly<Record<Exclude<BuildStatus, 'SUCCEEDED' | 'IN_PROGRESS'>, string>> = {
  FAILED: 'failed',
  FAULT: 'broke off with a fault of CodeBuild',
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: 'was stopped by somebody else',
};

/** True once the build won't change any more. A status that we do not know may mean anything: it is not an end. */
export function hasBuildEnded({ status }: Pick<Build, 'status'>): boolean {
  return status === 'SUCCEEDED' || badBuildEnd({ status }) !== undefined;
}

/** Returns how a build has ended badly, for a sentence; undefined for one that has not. */
function badBuildEnd({ status }: Pick<Build, 'status'>): string | undefined {
  return Object.hasOwn(BAD_ENDS, status) ? BAD_ENDS[status as keyof typeof BAD_ENDS] : undefined;
}

/** The first phase that did not succeed, if CodeBuild names one. */
function failedPhase(build: Build): BuildPhase | undefined {
  return build.phases.find((phase) => phase.status !== undefined && phase.status !== 'SUCCEEDED');
}

/**
 * Returns what CodeBuild says of the phase that failed: `BUILD failed: make ended with exit status 2.` Undefined for a build
 * that has not ended badly.
 */
export function buildCause(build: Build): string | undefined {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  return end === undefined || phase === undefined ? undefined : `${phase.type} ${end}${reasonOf(phase)}.`;
}

function reasonOf(phase: BuildPhase | undefined): string {
  const why = phase?.messages.flatMap((message) => plainReason(message) || []).join('; ') ?? '';
  return why === '' ? '' : `: ${why}`;
}

/** CodeBuild repeats its own code, which says nothing of a command that failed. */
function plainReason(message: string): string {
  return (
    message
      .replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, '')
      .replace(/^([A-Z_]+: )\1+/, '$1')
      // The status says that already.
      .replace(/^BUILD_TIMED_OUT: Build has timed out\.?/, '')
      .replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, '$1 ended with $2')
      .replace(/[\s.]+$/, '')
  );
}

const NEXT_STEPS: Readonly<Partial<Record<BuildStatus, string>>> = {
  FAULT: 'Run it again; if it happens again, ask the platform team.',
  STOPPED: 'Run it again if it was not meant to be stopped.',
  TIMED_OUT: 'See in the log what takes so long.',
};

/** The error for a build that has ended, with the last lines of its log, or undefined when it has not ended badly. */
export function buildFailure(build: Build, lastLines: readonly string[]): PlatformError | undefined {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  if (end === undefined) return undefined;
  const where = phase === undefined ? '' : ` in phase ${phase.type}`;
  return new PlatformError(`Build ${shortenIds(build.id)} ${end}${where}${reasonOf(phase)}.`, {
    hint: NEXT_STEPS[build.status],
    links: [
      ...(build.log === undefined ? [] : [{ title: 'the whole log', url: buildLogUrl(build) }]),
      { title: 'the build', url: buildUrl(build) },
    ],
    excerpt: failingLines(lastLines),
  });
}
