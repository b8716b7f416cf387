const require = process.getBuiltinModule;
import {
  recoverUnanswered,
  savedRequest,
  stopRecovered
} from "./chunk-J6RJPIEH.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  formatAgo,
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  DeadlineError,
  NotFoundError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/core/remote-runner.ts
var LOOK_AGAIN_MS = 6e4;
var STOP_NEXT_TIME = "To stop it in such a case, set stop-on-cancel: true.";
var NOT_OURS = "Another run started it, so it is not stopped. Stop it by hand if nobody needs it.";
var JOINED_AFTER_MS = 3e4;
var RemoteRunner = class {
  constructor(kind, deps) {
    this.kind = kind;
    this.deps = deps;
  }
  kind;
  deps;
  saved = false;
  async start(options) {
    const { clock, logger, signal } = this.deps;
    const looked = clock.now();
    let after = await options.find?.();
    const joined = this.wanted(after, options);
    if (joined !== void 0 && !options.dryRun) return this.join(joined);
    if (joined !== void 0) this.announceJoined(joined, true);
    if (options.dryRun) return { dryRun: true, joined, after: joined === void 0 ? after : void 0 };
    await options.confirm();
    if (clock.now() - looked > LOOK_AGAIN_MS) {
      after = await options.find?.();
      const late = this.wanted(after, options);
      if (late !== void 0) return this.join(late);
    }
    if (after !== void 0)
      logger.info(`The last of the key, ${this.kind.name(after)}, ${this.state(after)}. Starting another.`);
    signal.throwIfAborted();
    return this.startNew(options, after);
  }
  /** Takes work that somebody else has started, to be followed. */
  join(work) {
    this.save(void 0);
    this.deps.onWork(work, true);
    this.announceJoined(work);
    return { work, joined: true, own: false };
  }
  /**
   * Follows the work. Errors of ours say nothing about it, so that they are returned with where it is.
   * @throws CancelledError when it should have been stopped and could not
   */
  async follow({ work, own }, options) {
    const { signal } = this.deps;
    try {
      signal.throwIfAborted();
      if (!options.wait) {
        this.save(void 0);
        return { state: "running", failure: void 0 };
      }
      const end = await this.kind.follow(work);
      this.save(void 0);
      return { state: "ended", end };
    } catch (error) {
      if (signal.aborted) return own && options.stopOnCancel ? await this.stop(work) : this.leave(work, own);
      if (!(error instanceof PlatformError)) throw error;
      this.save(void 0);
      return { state: "running", failure: this.stillRunning(work, error) };
    }
  }
  save(saved) {
    if (saved === void 0 && !this.saved) return;
    this.saved = saved !== void 0;
    this.deps.save(saved);
  }
  wanted(found, { restartFailed }) {
    return found === void 0 || restartFailed && !this.kind.isGood(found) ? void 0 : found;
  }
  async startNew(options, after) {
    const { kind, deps } = this;
    const request = options.request(after);
    this.save(savedRequest(request, options.stopOnCancel, kind.subject(request), deps.logger));
    const asked = deps.clock.now();
    try {
      return this.started(await kind.start(request), asked, options);
    } catch (error) {
      if (deps.signal.aborted) throw await this.interrupted(request, error, options.stopOnCancel);
      const found = await this.findUnnoticed(options, after, error);
      if (found !== void 0) return this.join(found);
      const own = await recoverUnanswered(this.kind, request, error, deps.logger);
      if (own !== void 0) return this.started(own, asked, options);
      this.save(void 0);
      throw this.notStarted(request, error);
    }
  }
  started(work, asked, { stopOnCancel }) {
    const { kind, deps } = this;
    const joined = asked - (kind.startTime(work)?.getTime() ?? asked) > JOINED_AFTER_MS;
    this.save(stopOnCancel ? { stop: true, work } : void 0);
    deps.onWork(work, joined);
    if (joined) this.announceJoined(work);
    else deps.logger.info(`Started ${kind.name(work)}: ${kind.url(work)}`);
    return { work, joined, own: true };
  }
  /** With a key it can be known whether the work was started although the answer says, or is, nothing. */
  async findUnnoticed({ find }, after, error) {
    if (find === void 0 || this.kind.startFinds === true || !(error instanceof PlatformError))
      return void 0;
    const found = await find().catch((failure) => {
      if (!isTransient(failure)) throw failure;
      this.deps.logger.debug(`Could not look for what was started: ${asError(failure).message}`);
      return void 0;
    });
    if (found === void 0 || after === void 0) return found;
    return this.kind.url(found) === this.kind.url(after) ? void 0 : found;
  }
  announceJoined(work, dryRun = false) {
    const { kind, deps } = this;
    const started = kind.startTime(work)?.getTime();
    const since = started === void 0 ? "" : ` started ${formatAgo(deps.clock.now() - started)},`;
    deps.logger.info(
      `${dryRun ? "Would join" : "Joined"} ${kind.name(work)},${since} which ${this.state(work)}: ${kind.url(work)}`
    );
  }
  state(work) {
    const outcome = this.kind.outcome(work);
    return outcome === void 0 ? "is still running" : `ended as ${outcome}`;
  }
  notStarted(request, error) {
    if (!(error instanceof PlatformError) || !(error.transient || error.unanswered)) return error;
    const subject = this.kind.subject(request);
    return new PlatformError(`Could not start ${subject}: ${error.message}`, {
      hint: `An answer may have been lost. Check whether there is ${subject} before you start another.`,
      cause: error
    });
  }
  /** The signal came while the start was under way, which may not have succeeded. */
  async interrupted(request, error, stops) {
    if (!(error instanceof PlatformError)) return error;
    const subject = this.kind.subject(request);
    if (error instanceof CancelledError) {
      if (stops && await stopRecovered(this.kind, request, this.deps.logger)) this.save(void 0);
      return error;
    }
    if (!error.transient) this.save(void 0);
    return new CancelledError(`Cancelled while starting ${subject}: ${error.message}`, {
      hint: error.transient ? `An answer may have been lost. Check whether there is ${subject}.` : void 0,
      cause: error
    });
  }
  leave(work, own) {
    const { kind, deps } = this;
    this.save(void 0);
    const running = `${sentence(kind.name(work))} is still running: ${kind.url(work)}`;
    const cause = asError(deps.signal.reason);
    const [message, hint] = deps.watching === true ? [running, "To stop it, use execution-stop."] : [`${cause.message} Stopped waiting. ${running}`, own ? STOP_NEXT_TIME : NOT_OURS];
    return { state: "running", failure: new CancelledError(message, { hint, cause, saysCause: true }) };
  }
  async stop(work) {
    const { kind, deps } = this;
    const reason = asError(deps.signal.reason).message;
    const name = sentence(kind.name(work));
    deps.logger.info(`Stopping ${kind.name(work)}`);
    try {
      await kind.stop(work);
    } catch (error) {
      throw new CancelledError(
        `${reason} ${name} could not be stopped and is still running: ${asError(error).message}`,
        { hint: `Stop it by hand if it should not run: ${kind.url(work)}`, cause: error }
      );
    }
    this.save(void 0);
    const failure = new CancelledError(`${reason} ${name} is being stopped: ${kind.url(work)}`, {
      hint: kind.stopHint,
      cause: deps.signal.reason
    });
    return { state: "stopping", failure };
  }
  stillRunning(work, error) {
    if (error instanceof NotFoundError) return error;
    const name = sentence(this.kind.name(work));
    const url = this.kind.url(work);
    if (error instanceof DeadlineError)
      return new DeadlineError(`${error.message} It is still running.`, {
        hint: "Raise timeout-minutes if it needs longer.",
        links: [{ title: this.kind.name(work), url }],
        cause: error.cause
      });
    return new PlatformError(`${name} was started, but can't be followed: ${error.message}`, {
      hint: `${error.hint === void 0 ? "" : `${error.hint} `}${name} may still be running: ${url}`,
      cause: error
    });
  }
};

export {
  RemoteRunner
};
