const require = process.getBuiltinModule;
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  LogPrinter,
  failingLines
} from "./chunk-WSNKAHF4.js";
import {
  buildLogUrl,
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  RequestBudget
} from "./chunk-VD2EG4VJ.js";
import {
  isTransient,
  poll
} from "./chunk-F5MUN3NT.js";
import {
  formatElapsed
} from "./chunk-PB6AAJBK.js";
import {
  NotFoundError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/builds/build-log.ts
var EMPTY_PAGES = 100;
var SHORT_LINES = 1e3;
var SHORT_LENGTH = 2e5;
var NEW_MS = 15500;
var BuildLog = class {
  constructor(deps, printer, signal) {
    this.deps = deps;
    this.printer = printer;
    this.signal = signal;
  }
  deps;
  printer;
  signal;
  /** When its newest line was written, in milliseconds since the epoch. */
  newest;
  /** There was nothing new when it was last read, or it could not be read. */
  quiet = true;
  /** What was read last is a short page of new lines: there is nothing more for now. */
  isUpToDate = false;
  /** There is nothing to wait for: reading is not allowed, say. */
  unreadable = false;
  token;
  found = false;
  failure;
  /** True while the last attempt to read failed in a way that may go away. */
  get failing() {
    return this.failure !== void 0;
  }
  /**
   * Prints everything that is there now, page after page without a pause, until `until` says to leave it.
   * @param once - it can wait: what fails is not tried again
   */
  async drain(build, until, once = false) {
    if (this.unreadable || build.log === void 0) return;
    this.isUpToDate = false;
    this.quiet = true;
    try {
      await this.readPages(build.log.group, build.log.stream, until, once);
      this.failure = void 0;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if (isTransient(error)) {
        this.deps.logger.debug(
          `Reading the log of build ${build.id} failed for now: ${asError(error).message}`
        );
      } else {
        this.unreadable = true;
        this.warn(build, `can't be read: ${asError(error).message}`);
      }
    }
  }
  /** Says what is missing, once no more is read. */
  conclude(build) {
    if (this.unreadable) return;
    if (this.failure !== void 0) this.warn(build, `may be incomplete: ${asError(this.failure).message}`);
    else if (!this.found) this.warn(build, "is not in CloudWatch");
  }
  async readPages(group, stream, until, once) {
    const { logs, logger, budget } = this.deps;
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      budget.spend(1);
      const page = await logs.read(group, stream, this.token, this.signal, once);
      if (page === void 0) return;
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
  isShortAndNew({ messages, newest }) {
    if (newest === void 0 || this.deps.clock.now() - newest > NEW_MS) return false;
    return messages.length < SHORT_LINES && messages.join("").length < SHORT_LENGTH;
  }
  warn(build, what) {
    const where = build.logUrl === void 0 ? "" : ` It may be found at ${build.logUrl}.`;
    this.deps.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, "")}.${where}`);
  }
};
var STATUS_EVERY_MS = 5500;
var SILENT_MS = 9500;
var NEAR_STATUS_EVERY_MS = 2e3;
var NEAR_LOOKS = 8;
var LOG_EVERY_MS = 6e3;
var FRUGAL_LOG_EVERY_MS = 7500;
var SILENT_LOG_EVERY_MS = 15e3;
var FRESH_LOG_MS = 4e3;
var RESERVE = 10;
var BuildLooks = class {
  constructor(clock, budget, log, services) {
    this.clock = clock;
    this.budget = budget;
    this.log = log;
    this.services = services;
  }
  clock;
  budget;
  log;
  services;
  statusAt = -Infinity;
  logAt = -Infinity;
  nearLooks = 0;
  /** By the log, when the status was asked for. */
  phase;
  /** It is known where the log is. */
  located = false;
  /** Asks for the status; where that fails, it stays due. */
  async status(ask) {
    this.budget.spend(1);
    if (this.log?.printer.ending === true) this.nearLooks += 1;
    const build = await ask();
    this.statusAt = this.clock.now();
    this.located = build.log !== void 0;
    this.phase = this.log?.printer.phase;
    return build;
  }
  /** The log is read now. */
  readLog() {
    this.logAt = this.clock.now();
  }
  get isStatusDue() {
    return this.dueInMs.status <= 0;
  }
  get isLogDue() {
    return this.dueInMs.log <= 0;
  }
  /** Until something is due, in milliseconds. */
  get pauseMs() {
    const { status, log } = this.dueInMs;
    return Math.max(1, Math.min(status, log));
  }
  /** What is throttled waits longer; neither waits for the other. */
  get dueInMs() {
    const { builds, logs } = this.services;
    return {
      status: Math.max(this.statusInMs, builds.restMs?.() ?? 0),
      log: Math.max(this.logInMs, logs.restMs?.() ?? 0)
    };
  }
  get statusInMs() {
    const { log, statusAt } = this;
    const now = this.clock.now();
    if (log === void 0 || log.unreadable || !this.located) return statusAt + STATUS_EVERY_MS - now;
    const { ending, phase } = log.printer;
    if (phase !== this.phase && !ending) return statusAt + SILENT_MS - now;
    if (!ending) return this.silentInMs;
    const often = this.nearLooks < NEAR_LOOKS || this.budget.saved > 0;
    return statusAt + (often ? NEAR_STATUS_EVERY_MS : STATUS_EVERY_MS) - now;
  }
  get logInMs() {
    const { log, budget, logAt } = this;
    if (log === void 0 || log.unreadable || !this.located) return Infinity;
    const now = this.clock.now();
    const prints = !log.quiet;
    const saves = budget.saved > (prints ? 0 : RESERVE);
    const every = saves ? LOG_EVERY_MS : prints ? FRUGAL_LOG_EVERY_MS : SILENT_LOG_EVERY_MS;
    const read = logAt + every - now;
    return prints && this.silentInMs + now - logAt > FRESH_LOG_MS ? Math.min(read, this.silentInMs) : read;
  }
  /** Until nothing has shown for too long that the build is running. */
  get silentInMs() {
    const now = this.clock.now();
    const lineAt = Math.min(now, this.log?.newest ?? -Infinity);
    return Math.max(this.statusAt, lineAt) + SILENT_MS - now;
  }
};

// src/domains/builds/build-follower.ts
var GRACE_MS = 2500;
var GRACE_STEP_MS = 500;
var FAILING_GRACE_MS = 4e3;
var SETTLED_MS = 3e4;
var VISIBLE_AFTER_MS = 3e4;
var BuildFollower = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  phase = "";
  /**
   * Streams the whole log, in one group per phase (none with a prefix), and waits for the end, however it
   * ends. Throttling and other transient errors never end the wait; a missing log is not an error.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
   */
  async follow(id, options) {
    const budget = new RequestBudget(this.deps.clock);
    return budget.during(async () => {
      if (options.showLog === false) {
        const looks2 = new BuildLooks(this.deps.clock, budget, void 0, this.deps);
        const build = await this.untilEnded(id, { looks: looks2, log: void 0, last: void 0 }, options);
        return { build, lastLines: [] };
      }
      const printer = new LogPrinter(this.deps.logger, options.prefix);
      const log = new BuildLog({ ...this.deps, budget }, printer, options.signal);
      const looks = new BuildLooks(this.deps.clock, budget, log, this.deps);
      try {
        const build = await this.untilEnded(id, { looks, log, last: void 0 }, options);
        await this.lateLines(build, log, options);
        log.conclude(build);
        printer.end();
        return { build, lastLines: printer.lastLines };
      } finally {
        printer.end();
      }
    });
  }
  async untilEnded(id, following, options) {
    const { clock } = this.deps;
    const subject = options.subject ?? `build ${shortenIds(id)}`;
    const started = clock.now();
    return poll({
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
        if (last === void 0) return { done: false };
        const ended = hasBuildEnded(last);
        if (ended) await log?.drain(last, () => log.printer.complete);
        else await this.readLog(following, options);
        this.progress(last, started, options);
        return ended ? { done: true, value: last } : { done: false };
      },
      whereabouts: () => {
        const { last } = following;
        if (last === void 0 || last.status === "IN_PROGRESS" || hasBuildEnded(last)) return void 0;
        return `Its status is "${last.status}", which platform-tools does not know.`;
      },
      onTransient: (error) => {
        this.deps.logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      }
    });
  }
  /** Before the status, as it says whether that is worth a request; where the status says where the log is, after it. */
  async readLog({ last, log, looks }, { deadline }) {
    if (last === void 0 || log === void 0 || !looks.isLogDue) return;
    looks.readLog();
    await log.drain(last, () => log.isUpToDate || this.deps.clock.now() >= deadline, true);
  }
  /** A build that has just been started is sometimes unknown for a moment: that is transient. */
  async look(id, started, signal) {
    try {
      return await this.deps.builds.get(id, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
      if (!(error instanceof NotFoundError) || !young) throw error;
      throw new PlatformError(error.message, { cause: error, transient: true });
    }
  }
  /** The groups of the log show the phases; where it isn't shown, each phase is a line. */
  progress(build, started, options) {
    if (options.prefix !== void 0 || hasBuildEnded(build)) return;
    const phase = build.currentPhase ?? "SUBMITTED";
    const elapsedMs = this.deps.clock.now() - (build.startTime?.getTime() ?? started);
    if (options.showLog === false && phase !== this.phase)
      this.deps.logger.info(`${phase} ${formatElapsed(elapsedMs)}`);
    this.phase = phase;
    this.deps.logger.status(phase, elapsedMs);
  }
  /** CloudWatch shows lines some seconds late: gives those of an ended build a moment to arrive. */
  async lateLines(build, log, options) {
    const { clock } = this.deps;
    const since = build.endTime === void 0 ? 0 : clock.now() - build.endTime.getTime();
    if (since > SETTLED_MS && !log.failing) return;
    const passed = Math.min(Math.max(0, since), GRACE_MS - GRACE_STEP_MS);
    try {
      for (let waited = passed; !log.unreadable && !log.printer.complete; waited += GRACE_STEP_MS) {
        if (waited >= (log.failing ? FAILING_GRACE_MS : GRACE_MS)) return;
        await clock.sleep(GRACE_STEP_MS, options.signal);
        await log.drain(build, () => log.printer.complete);
      }
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
  }
};
var BAD_ENDS = {
  FAILED: "failed",
  FAULT: "broke off with a fault of CodeBuild",
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: "was stopped by somebody else"
};
function hasBuildEnded({ status }) {
  return status === "SUCCEEDED" || badBuildEnd({ status }) !== void 0;
}
function badBuildEnd({ status }) {
  return Object.hasOwn(BAD_ENDS, status) ? BAD_ENDS[status] : void 0;
}
function failedPhase(build) {
  return build.phases.find((phase) => phase.status !== void 0 && phase.status !== "SUCCEEDED");
}
function buildCause(build) {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  return end === void 0 || phase === void 0 ? void 0 : `${phase.type} ${end}${reasonOf(phase)}.`;
}
function reasonOf(phase) {
  const why = phase?.messages.flatMap((message) => plainReason(message) || []).join("; ") ?? "";
  return why === "" ? "" : `: ${why}`;
}
function plainReason(message) {
  return message.replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, "").replace(/^([A-Z_]+: )\1+/, "$1").replace(/^BUILD_TIMED_OUT: Build has timed out\.?/, "").replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, "$1 ended with $2").replace(/[\s.]+$/, "");
}
var NEXT_STEPS = {
  FAULT: "Run it again; if it happens again, ask the platform team.",
  STOPPED: "Run it again if it was not meant to be stopped.",
  TIMED_OUT: "See in the log what takes so long."
};
function buildFailure(build, lastLines) {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  if (end === void 0) return void 0;
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  return new PlatformError(`Build ${shortenIds(build.id)} ${end}${where}${reasonOf(phase)}.`, {
    hint: NEXT_STEPS[build.status],
    links: [
      ...build.log === void 0 ? [] : [{ title: "the whole log", url: buildLogUrl(build) }],
      { title: "the build", url: buildUrl(build) }
    ],
    excerpt: failingLines(lastLines)
  });
}

export {
  BuildFollower,
  hasBuildEnded,
  buildCause,
  buildFailure
};
