export const id = 2625;
export const ids = [2625];
export const modules = {

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}



/***/ }),

/***/ 68998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ RemoteRunner)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);
/* harmony import */ var _remote_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24589);




const LOOK_AGAIN_MS = 6e4;
const JOINED_AFTER_MS = 3e4;
class RemoteRunner {
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
    if (joined !== void 0) return this.join(joined, options);
    if (options.dryRun) return { dryRun: true, joined: void 0, after };
    await options.confirm();
    if (clock.now() - looked > LOOK_AGAIN_MS) {
      after = await options.find?.();
      const late = this.wanted(after, options);
      if (late !== void 0) return this.join(late, options);
    }
    if (after !== void 0)
      logger.info(`The last of the key, ${this.kind.name(after)}, ${this.state(after)}. Starting another.`);
    signal.throwIfAborted();
    return this.startNew(options, after);
  }
  /**
   * Follows the work. Errors of ours say nothing about it, so that they are returned with where it is.
   * @throws CancelledError when it should have been stopped and could not
   */
  async follow({ work, own }, options) {
    const { signal } = this.deps;
    const stops = own && options.stopOnCancel;
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
      if (signal.aborted) return stops ? await this.stop(work) : this.leave(work, own);
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) throw error;
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
    this.save((0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .savedRequest */ .Xz)(request, options.stopOnCancel, kind.subject(request), deps.logger));
    const asked = deps.clock.now();
    try {
      const work = await kind.start(request);
      const joined = asked - (kind.startTime(work)?.getTime() ?? asked) > JOINED_AFTER_MS;
      this.save(options.stopOnCancel ? { stop: true, work } : void 0);
      deps.onWork(work, joined);
      if (joined) this.announceJoined(work);
      else deps.logger.info(`Started ${kind.name(work)}: ${kind.url(work)}`);
      return { work, joined, own: true };
    } catch (error) {
      if (deps.signal.aborted) throw await this.interrupted(request, error, options.stopOnCancel);
      const found = await this.findUnnoticed(options, after, error);
      if (found === void 0) {
        this.save(void 0);
        throw this.notStarted(request, error);
      }
      return this.join(found, options);
    }
  }
  /** With a key it can be known whether the work was started although the answer says, or is, nothing. */
  async findUnnoticed({ find }, after, error) {
    if (find === void 0 || this.kind.startFinds === true || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk))
      return void 0;
    const found = await find().catch((failure) => {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(failure)) throw failure;
      this.deps.logger.debug(`Could not look for what was started: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(failure).message}`);
      return void 0;
    });
    if (found === void 0 || after === void 0) return found;
    return this.kind.url(found) === this.kind.url(after) ? void 0 : found;
  }
  join(work, { dryRun }) {
    this.save(void 0);
    if (!dryRun) this.deps.onWork(work, true);
    this.announceJoined(work, dryRun);
    return dryRun ? { dryRun, joined: work, after: void 0 } : { work, joined: true, own: false };
  }
  announceJoined(work, dryRun = false) {
    const { kind, deps } = this;
    const started = kind.startTime(work)?.getTime();
    const since = started === void 0 ? "" : ` started ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgo */ .n4)(deps.clock.now() - started)},`;
    deps.logger.info(
      `${dryRun ? "Would join" : "Joined"} ${kind.name(work)},${since} which ${this.state(work)}: ${kind.url(work)}`
    );
  }
  state(work) {
    const outcome = this.kind.outcome(work);
    return outcome === void 0 ? "is still running" : `ended as ${outcome}`;
  }
  notStarted(request, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk) || !error.transient) return error;
    const subject = this.kind.subject(request);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`Could not start ${subject}: ${error.message}`, {
      hint: `An answer may have been lost. Check whether there is ${subject} before you start another.`,
      cause: error
    });
  }
  /** The signal came while the start was under way, which may have been in vain. */
  async interrupted(request, error, stops) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) return error;
    const subject = this.kind.subject(request);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc) {
      if (stops && await (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .stopRecovered */ .Ob)(this.kind, request, this.deps.logger)) this.save(void 0);
      return error;
    }
    if (!error.transient) this.save(void 0);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`Cancelled while starting ${subject}: ${error.message}`, {
      ...error.transient ? { hint: `An answer may have been lost. Check whether there is ${subject}.` } : {},
      cause: error
    });
  }
  leave(work, own) {
    const { kind, deps } = this;
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(
      `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(deps.signal.reason).message} Stopped waiting. ${(0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(kind.name(work))} is still running: ${kind.url(work)}`,
      {
        hint: own ? "To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel)." : "Another run started it, so it is not stopped. Stop it by hand if nobody needs it.",
        cause: deps.signal.reason
      }
    );
    return { state: "running", failure };
  }
  async stop(work) {
    const { kind, deps } = this;
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(deps.signal.reason).message;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(kind.name(work));
    deps.logger.info(`Stopping ${kind.name(work)}`);
    try {
      await kind.stop(work);
    } catch (error) {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(
        `${reason} ${name} could not be stopped and is still running: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`,
        { hint: `Stop it by hand if it should not run: ${kind.url(work)}`, cause: error }
      );
    }
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`${reason} ${name} is being stopped: ${kind.url(work)}`, {
      hint: kind.stopHint,
      cause: deps.signal.reason
    });
    return { state: "stopping", failure };
  }
  stillRunning(work, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_) return error;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(this.kind.name(work));
    const running = `${name} is still running: ${this.kind.url(work)}`;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(error.message, {
        hint: `${running} Raise timeout-minutes if it needs longer.`,
        cause: error.cause
      });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} was started, but can't be followed: ${error.message}`, {
      hint: `${error.hint === void 0 ? "" : `${error.hint} `}${running}`,
      cause: error
    });
  }
}



/***/ }),

/***/ 24589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ stopRecovered),
/* harmony export */   Xz: () => (/* binding */ savedRequest),
/* harmony export */   aQ: () => (/* binding */ endSavedWork),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SAVED_BYTES = 100 * 1024;
function savedRequest(request, stop, subject, logger) {
  if (Buffer.byteLength(JSON.stringify(request)) <= SAVED_BYTES) return { stop, request };
  logger.info(
    `The request for ${subject} is too long to be kept for the post step, which could not find what came of it if this process were killed now.`
  );
  return { stop, subject };
}
async function endSavedWork(control, saved, logger) {
  if (saved.work !== void 0) {
    await stopOne(control, saved.work, logger);
  } else if ("subject" in saved) {
    logger.warning(
      `${sentence(saved.subject)} may have been started, and its request was too long to be kept. Check whether it is running${saved.stop ? ", and stop it by hand" : ""}.`
    );
  } else if (saved.stop) {
    await stopRecovered(control, saved.request, logger);
  } else {
    try {
      for (const work of await control.recover(saved.request))
        logger.notice(`${sentence(control.name(work))} is still running${page(control, work)}`);
    } catch (error) {
      logger.warning(`What may have been started could not be looked up. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    }
  }
}
async function stopRecovered(control, request, logger) {
  try {
    const found = await control.recover(request);
    if (found.length === 0) logger.info("Nothing was started, as far as can be seen by now.");
    for (const work of found) await stopOne(control, work, logger);
    return found.length > 0;
  } catch (error) {
    logger.warning(`What may have been started could not be stopped. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    return false;
  }
}
async function stopOne(control, work, logger) {
  await control.stop(work);
  logger.notice(`${sentence(control.name(work))} is being stopped${page(control, work)}`);
}
function page(control, work) {
  const url = control.url(work);
  return url === void 0 ? "" : `: ${url}`;
}
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}



/***/ }),

/***/ 82424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BuildFollower)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _build_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82108);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23310);





const INTERVAL_MS = 2e3;
const GRACE_MS = 2500;
const GRACE_STEP_MS = 500;
const FAILING_GRACE_MS = 4e3;
const SETTLED_MS = 3e4;
const VISIBLE_AFTER_MS = 3e4;
class BuildFollower {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Streams the whole log, in one group per phase (none with a prefix), and waits for the end, however it
   * ends. Throttling and other transient errors never end the wait; a missing log is no error.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted
   */
  async follow(id, options) {
    if (options.showLog === false) {
      return { build: await this.untilEnded(id, void 0, options), lastLines: [] };
    }
    const printer = new _build_log_js__WEBPACK_IMPORTED_MODULE_4__/* .LogPrinter */ .To(this.deps.logger, options.prefix);
    const log = new _build_log_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildLog */ .NJ(this.deps.logs, this.deps.logger, printer, options.signal);
    try {
      const build = await this.untilEnded(id, log, options);
      await this.lateLines(build, log, options);
      log.conclude(build);
      printer.end();
      return { build, lastLines: printer.lastLines };
    } finally {
      printer.end();
    }
  }
  async untilEnded(id, log, options) {
    const { clock } = this.deps;
    const subject = options.subject ?? `build ${id}`;
    const started = clock.now();
    let last;
    return (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      step: async () => {
        const build = await this.look(id, started, options.signal);
        last = build;
        this.progress(subject, build, started, options);
        this.deps.onProgress?.(build);
        const ended = (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build);
        await log?.drain(build, () => !ended && clock.now() >= options.deadline);
        return ended ? { done: true, value: build } : { done: false };
      },
      whereabouts: () => last === void 0 || !(0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknownBuildStatus */ .Fg)(last) ? void 0 : `Its status is "${last.status}", which platform-tools does not know.`,
      onTransient: (error) => {
        this.deps.logger.debug(`Looking at ${subject} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`);
      }
    });
  }
  /** A build that has just been started is sometimes unknown for a moment: that is transient. */
  async look(id, started, signal) {
    try {
      return await this.deps.builds.get(id, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_) || !young) throw error;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(error.message, { cause: error, transient: true });
    }
  }
  /** Whole minutes, so that a log without a terminal gets a line per phase and minute, not one per look. */
  progress(subject, build, started, options) {
    if (options.prefix !== void 0 || (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build)) return;
    const minutes = Math.floor((this.deps.clock.now() - (build.startTime?.getTime() ?? started)) / 6e4);
    const elapsed = minutes >= 1 ? `, ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minutes * 6e4)}` : "";
    this.deps.logger.status(`Waiting for ${subject}: ${build.currentPhase ?? "SUBMITTED"}${elapsed}`);
  }
  /** CloudWatch shows lines some seconds late: gives those of an ended build a moment to arrive. */
  async lateLines(build, log, options) {
    const { clock } = this.deps;
    if (build.endTime !== void 0 && clock.now() - build.endTime.getTime() > SETTLED_MS && !log.failing)
      return;
    try {
      for (let waited = 0; !log.unreadable; waited += GRACE_STEP_MS) {
        if (waited >= (log.failing ? FAILING_GRACE_MS : GRACE_MS)) return;
        await clock.sleep(GRACE_STEP_MS, options.signal);
        await log.drain(build);
      }
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
  }
}



/***/ }),

/***/ 82108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ isUnknownBuildStatus),
/* harmony export */   He: () => (/* binding */ buildFailure),
/* harmony export */   bY: () => (/* binding */ hasBuildEnded),
/* harmony export */   yZ: () => (/* binding */ EXCERPT_LINES)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);



const EXCERPT_LINES = 5;
const ENDINGS = {
  FAILED: "failed",
  FAULT: "broke off with a fault of CodeBuild",
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: "was stopped by somebody else"
};
function hasBuildEnded({ status }) {
  return status === "SUCCEEDED" || Object.hasOwn(ENDINGS, status);
}
function isUnknownBuildStatus({ status }) {
  return status !== "IN_PROGRESS" && !hasBuildEnded({ status });
}
function failedPhase(build) {
  return build.phases.find((phase) => phase.status !== void 0 && phase.status !== "SUCCEEDED");
}
function buildFailure(build, lastLines) {
  if (build.status === "SUCCEEDED" || build.status === "IN_PROGRESS" || !hasBuildEnded(build))
    return void 0;
  const phase = failedPhase(build);
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  const why = phase === void 0 || phase.messages.length === 0 ? "" : `: ${phase.messages.join("; ")}`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `Build ${build.id} ${ENDINGS[build.status]}${where} (${build.status})${why.replace(/\.$/, "")}.`,
    {
      hint: `${wayOut(build.status, lastLines.length > 0)} ${(0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUrl */ .c$)(build)}`,
      excerpt: (0,_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines).slice(-EXCERPT_LINES)
    }
  );
}
function wayOut(status, summarised) {
  switch (status) {
    case "FAULT":
      return "Run it again; if it happens again, ask the platform team. The build:";
    case "STOPPED":
      return "Run it again if it was not meant to be stopped. The build:";
    case "TIMED_OUT":
      return "See in its log what takes so long:";
    default:
      return summarised ? "The whole log:" : "Its log says more:";
  }
}



/***/ }),

/***/ 90861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ executionFailure),
/* harmony export */   PE: () => (/* binding */ failedActions),
/* harmony export */   jV: () => (/* binding */ hasExecutionEnded),
/* harmony export */   pl: () => (/* binding */ isUnknownStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82108);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);




const ENDED = /* @__PURE__ */ new Map([
  ["InProgress", false],
  ["Stopping", false],
  ["Succeeded", true],
  ["Failed", true],
  ["Stopped", true],
  ["Superseded", true],
  ["Cancelled", true]
]);
function hasExecutionEnded({ status }) {
  return ENDED.get(status) === true;
}
function isUnknownStatus(status) {
  return !ENDED.has(status);
}
function failedActions(actions) {
  const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
  return [...last.values()].filter((action) => action.status === "Failed");
}
function executionFailure(end, region) {
  const url = (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, end.pipeline, end.execution.id);
  const name = `The execution ${end.execution.id} of ${end.pipeline}`;
  const summary = end.execution.statusSummary === void 0 ? "" : ` CodePipeline says: ${end.execution.statusSummary}`;
  const hint = `See ${url}`;
  switch (end.status) {
    case "Succeeded":
      return void 0;
    case "Failed":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
        hint: failedHint(end, url),
        excerpt: excerptOf(end.failed)
      });
    case "RolledBack":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { hint: failedHint(end, url), excerpt: excerptOf(end.failed) }
      );
    case "Stopped":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was stopped before its end.${summary}`, {
        hint: `What its finished actions did remains. ${hint}`
      });
    case "Superseded": {
      const by = end.supersededBy === void 0 ? "a newer one" : `the newer execution ${end.supersededBy}`;
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: `What the newer execution does counts now; start again if it should be this one. ${hint}`
      });
    }
    case "Cancelled":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: `Start it again. ${hint}` }
      );
  }
}
function excerptOf(failed) {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return (0,_builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines).slice(-_builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .EXCERPT_LINES */ .yZ);
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const message = action.error ?? action.summary;
    return `${action.action} in the stage ${action.stage}${message === void 0 ? "" : ` (${message})`}`;
  });
  return `: ${named.join("; ")}.`;
}
const ROLLBACK_VERBS = {
  InProgress: "is rolling it back",
  Succeeded: "rolled it back"
};
function describeRollback(rollback) {
  if (rollback === void 0) return "rolled it back automatically.";
  const verb = ROLLBACK_VERBS[rollback.status] ?? "tried to roll it back";
  const target = rollback.rollbackTarget === void 0 ? "" : ` to the execution ${rollback.rollbackTarget}`;
  return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}
function failedHint(end, url) {
  const links = end.failed.flatMap(
    ({ action }) => action.externalUrl === void 0 ? [] : [action.externalUrl]
  );
  return `See ${[...links, url].join(" and ")}`;
}



/***/ }),

/***/ 91577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createPipelineFollower)
});

// UNUSED EXPORTS: PipelineFollower

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/domains/builds/build-follower.js
var build_follower = __webpack_require__(82424);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-log.js
var execution_log = __webpack_require__(37530);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-end.js
var execution_end = __webpack_require__(90861);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
;// CONCATENATED MODULE: ./src/domains/pipelines/related-executions.js




const LOOK_EVERY_MS = 15e3;
class Queue {
  constructor(deps, pipeline, id) {
    this.deps = deps;
    this.pipeline = pipeline;
    this.id = id;
  }
  deps;
  pipeline;
  id;
  nextLook = 0;
  said = "";
  async show() {
    const { clock, logger, pipelines, region } = this.deps;
    if (clock.now() < this.nextLook) return;
    this.nextLook = clock.now() + LOOK_EVERY_MS;
    try {
      const ahead = executionsAhead(await pipelines.listExecutions(this.pipeline), this.id);
      const running = ahead[0];
      const text = running === void 0 ? "" : `Queued behind ${(0,duration/* formatCount */.B4)(ahead.length, "execution")} of ${this.pipeline}; ${running.id} runs now: ${(0,console_links/* executionUrl */.ME)(region, this.pipeline, running.id)}`;
      if (text !== "" && text !== this.said) logger.info(text);
      this.said = text;
    } catch (error) {
      logger.debug(`Could not look at the queue of ${this.pipeline}: ${(0,errors/* asError */.zR)(error).message}`);
    }
  }
}
function executionsAhead(executions, id) {
  const own = executions.findIndex((execution) => execution.id === id);
  if (own === -1) return [];
  return executions.slice(own + 1).filter(({ status }) => status === "InProgress" || status === "Stopping").reverse();
}
const ROLLBACK_LOOKS = 3;
const ROLLBACK_LOOK_EVERY_MS = 1500;
async function findRollback(deps, pipeline, failedId, signal) {
  for (let look = 1; ; look += 1) {
    try {
      const executions = await deps.pipelines.listExecutions(pipeline);
      const rollback = executions.find(({ trigger }) => isRollbackOf(trigger, failedId));
      if (rollback !== void 0) return rollback;
    } catch (error) {
      deps.logger.debug(`Could not look for a rollback of ${failedId}: ${(0,errors/* asError */.zR)(error).message}`);
      if (!(0,retry/* isTransient */.dg)(error)) return void 0;
    }
    if (look >= ROLLBACK_LOOKS) return void 0;
    await deps.clock.sleep(ROLLBACK_LOOK_EVERY_MS, signal);
  }
}
function isRollbackOf(trigger, failedId) {
  return trigger?.type === "AutomatedRollback" && trigger.detail.includes(failedId);
}
function supersedingExecution(executions, own) {
  const newer = executions.slice(
    0,
    Math.max(
      0,
      executions.findIndex(({ id }) => id === own.id)
    )
  );
  const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
  return (named ?? newer.reverse().find(({ status }) => status !== "Superseded"))?.id;
}


;// CONCATENATED MODULE: ./src/domains/pipelines/execution-follower.js







const INTERVAL_MS = 3e3;
const VISIBLE_AFTER_MS = 6e4;
const SETTLE_LOOKS = 2;
const SETTLE_EVERY_MS = 1e3;
class PipelineFollower {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Prints stages, actions, approvals, the queue and the logs of CodeBuild actions, and returns how the
   * execution ended, whichever way. Transient errors never end the wait. What is looked up once the end is known is
   * left out when the signal comes then: the end is what to tell.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(pipeline, id, options) {
    const followed = this.begin(pipeline, id, options);
    const { signal } = options;
    try {
      const execution = await this.untilEnded(followed, options);
      const [rollback, supersededBy] = await Promise.all([
        execution.status === "Failed" ? (0,poll/* runUnlessAborted */.h)(signal, () => findRollback(this.deps, pipeline, id, signal)) : Promise.resolve(void 0),
        execution.status === "Superseded" ? this.supersededBy(followed, execution) : Promise.resolve(void 0),
        (0,poll/* runUnlessAborted */.h)(signal, async () => {
          await this.settle(followed, execution, signal);
          await followed.logs.finish((0,execution_end/* failedActions */.PE)(followed.actions), signal);
        })
      ]);
      return {
        pipeline,
        status: rollback === void 0 ? execution.status : "RolledBack",
        execution,
        actions: followed.actions,
        failed: (0,execution_end/* failedActions */.PE)(followed.actions).map((action) => ({
          action,
          lastLines: followed.logs.lastLines(action.id)
        })),
        supersededBy,
        rollback
      };
    } finally {
      followed.logs.leave();
    }
  }
  begin(pipeline, id, options) {
    const { clock, logger, builds, region } = this.deps;
    const url = (0,console_links/* executionUrl */.ME)(region, pipeline, id);
    return {
      pipeline,
      id,
      url,
      started: clock.now(),
      progress: new execution_log/* ExecutionProgress */.I4({ clock, logger, pipeline, url }),
      queue: new Queue(this.deps, pipeline, id),
      logs: new execution_log/* ActionLogs */.iM(builds, clock, logger, options.deadline),
      status: void 0,
      actions: []
    };
  }
  async untilEnded(followed, options) {
    const { clock, logger } = this.deps;
    const subject = `the execution ${followed.id} of ${followed.pipeline}`;
    return (0,poll/* poll */.w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      step: () => this.look(followed, options.signal),
      whereabouts: () => whereaboutsOf(followed),
      url: () => followed.url,
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
      }
    });
  }
  async look(followed, signal) {
    const execution = await this.get(followed, signal);
    if (execution === void 0) return { done: false };
    followed.status = execution.status;
    const ended = (0,execution_end/* hasExecutionEnded */.jV)(execution);
    const list = () => this.deps.pipelines.listActions(followed.pipeline, followed.id, signal);
    followed.actions = (ended ? await (0,poll/* runUnlessAborted */.h)(signal, list) : await list()) ?? followed.actions;
    followed.progress.show(execution, followed.actions);
    followed.logs.start(followed.actions);
    if (ended) return { done: true, value: execution };
    if (!followed.actions.some((action) => action.status === "InProgress")) await followed.queue.show();
    return { done: false };
  }
  /** Undefined while an execution that has just been started is not visible yet. */
  async get(followed, signal) {
    try {
      return await this.deps.pipelines.getExecution(followed.pipeline, followed.id, signal);
    } catch (error) {
      const young = this.deps.clock.now() - followed.started < VISIBLE_AFTER_MS;
      if (error instanceof errors/* NotFoundError */.m_ && young) return void 0;
      throw error;
    }
  }
  /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
  async settle(followed, execution, signal) {
    const { clock, logger, pipelines } = this.deps;
    for (let look = 0; look < SETTLE_LOOKS && !agree(execution, followed.actions); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        followed.actions = await pipelines.listActions(followed.pipeline, followed.id, signal);
        followed.progress.show(execution, followed.actions);
        followed.logs.start(followed.actions);
      } catch (error) {
        logger.debug(`Could not list the last actions of ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
      }
    }
  }
  async supersededBy(followed, execution) {
    try {
      return supersedingExecution(await this.deps.pipelines.listExecutions(followed.pipeline), execution);
    } catch (error) {
      this.deps.logger.debug(`Could not look for what superseded ${followed.id}: ${(0,errors/* asError */.zR)(error).message}`);
      return void 0;
    }
  }
}
function agree(execution, actions) {
  if (execution.status === "Failed") return (0,execution_end/* failedActions */.PE)(actions).length > 0;
  return actions.every((action) => action.status !== "InProgress");
}
function whereaboutsOf({ status, actions }) {
  const running = actions.filter((action) => action.status === "InProgress");
  const doing = running.map(
    ({ category, stage, action }) => category === "Approval" ? `${stage} / ${action} waits for an approval` : `${stage} / ${action} is under way`
  );
  if (status !== void 0 && (0,execution_end/* isUnknownStatus */.pl)(status))
    doing.unshift(`Its status is "${status}", which platform-tools does not know`);
  return doing.length === 0 ? void 0 : `${doing.join("; ")}.`;
}
async function createPipelineFollower(session, { clock, logger }) {
  const [pipelines, builds, logs] = [await session.pipelines(), await session.builds(), await session.logs()];
  const { region } = session;
  return new PipelineFollower({
    ...{ pipelines, logger, clock, region },
    builds: new build_follower/* BuildFollower */.d({ builds, logs, logger, clock })
  });
}



/***/ }),

/***/ 37530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ ExecutionProgress),
/* harmony export */   Lc: () => (/* binding */ actionDuration),
/* harmony export */   iM: () => (/* binding */ ActionLogs)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


class ExecutionProgress {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  said = /* @__PURE__ */ new Set();
  stage = "";
  show(execution, actions) {
    for (const action of actions) {
      this.showAction(action);
      this.showApproval(action);
    }
    if (execution.status === "Stopping" && this.first("stopping")) {
      this.deps.logger.info("The execution is being stopped; actions under way are finished first.");
    }
    this.showStatus(actions);
  }
  showAction(action) {
    if (!this.first(`${action.id} ${action.status}`)) return;
    const { logger } = this.deps;
    if (action.stage !== this.stage) {
      this.stage = action.stage;
      logger.info(`Stage ${action.stage}`);
    }
    logger.info(`  ${action.action}: ${describeAction(action)}`);
    if (action.status === "Failed" && action.error !== void 0) logger.remote(`${action.error}
`, "    ");
  }
  showApproval(action) {
    if (action.category !== "Approval" || action.status !== "InProgress") return;
    if (!this.first(`${action.id} approval`)) return;
    const review = action.externalUrl === void 0 ? "" : ` What to review: ${action.externalUrl}`;
    this.deps.logger.notice(
      `The action ${action.action} in the stage ${action.stage} waits for an approval. Approve or reject it here: ${this.deps.url}${review}`,
      { title: `${this.deps.pipeline} waits for an approval` }
    );
  }
  showStatus(actions) {
    if (actions.length === 0) this.deps.logger.status("Waiting for the execution to begin");
    const running = actions.filter((action) => action.status === "InProgress");
    if (running.length === 0) return;
    const names = running.map((action) => `${action.stage} / ${action.action}`).join(", ");
    const started = Math.min(...running.map((action) => action.startTime?.getTime() ?? Infinity));
    const minutes = Number.isFinite(started) ? Math.floor((this.deps.clock.now() - started) / 6e4) : 0;
    this.deps.logger.status(
      `Waiting for ${names}${minutes >= 1 ? `, ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minutes * 6e4)}` : ""}`
    );
  }
  first(what) {
    if (this.said.has(what)) return false;
    this.said.add(what);
    return true;
  }
}
function describeAction(action) {
  if (action.status === "InProgress")
    return action.category === "Approval" ? "waits for an approval" : "started";
  const duration = actionDuration(action);
  return `${action.status.toLowerCase()}${duration === void 0 ? "" : ` after ${duration}`}`;
}
function actionDuration({ startTime, lastUpdateTime }) {
  if (startTime === void 0 || lastUpdateTime === void 0) return void 0;
  return (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(lastUpdateTime.getTime() - startTime.getTime());
}
const GRACE_MS = 4e3;
const FAILED_GRACE_MS = 3e4;
const GRACE_STEP_MS = 250;
class ActionLogs {
  constructor(builds, clock, logger, deadline) {
    this.builds = builds;
    this.clock = clock;
    this.logger = logger;
    this.deadline = deadline;
  }
  builds;
  clock;
  logger;
  deadline;
  controller = new AbortController();
  streams = /* @__PURE__ */ new Map();
  running = /* @__PURE__ */ new Set();
  lines = /* @__PURE__ */ new Map();
  /** Starts to stream the logs of the builds that are new among the actions. */
  start(actions) {
    for (const action of actions) {
      if (action.provider !== "CodeBuild" || action.externalId === void 0) continue;
      if (this.streams.has(action.id)) continue;
      this.running.add(action.id);
      this.streams.set(action.id, this.stream(action, action.externalId));
    }
  }
  /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
  lastLines(actionExecutionId) {
    return this.lines.get(actionExecutionId) ?? [];
  }
  /** Gives the logs a moment to come to their end: those of the failed actions a longer one. */
  async finish(failed, signal) {
    const began = this.clock.now();
    for (; ; ) {
      const waited = this.clock.now() - began;
      const failing = failed.some(({ id }) => this.running.has(id));
      if (this.running.size === 0 || waited >= (failing ? FAILED_GRACE_MS : GRACE_MS)) return;
      await this.clock.sleep(GRACE_STEP_MS, signal);
    }
  }
  /** Leaves the logs where they are. */
  leave() {
    this.controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc("No longer followed."));
  }
  async stream(action, build) {
    const { signal } = this.controller;
    try {
      const followed = await this.builds.follow(build, {
        deadline: this.deadline,
        signal,
        prefix: `[${action.action}] `
      });
      this.lines.set(action.id, followed.lastLines);
    } catch (error) {
      if (signal.aborted) return;
      this.logger.warning(
        `Stopped reading the log of ${action.action} (${build}): ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`
      );
    } finally {
      this.running.delete(action.id);
    }
  }
}



/***/ }),

/***/ 84240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ExecutionRunner),
/* harmony export */   executionControl: () => (/* binding */ executionControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68998);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _execution_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90861);




function executionControl(pipelines, region, reason) {
  return {
    name: ({ id, pipeline }) => `the execution ${id} of ${pipeline}`,
    url: ({ url }) => url,
    // Its token makes a start harmless that is repeated soon: it gives the execution of the first one.
    recover: async (request) => [named(region, request.pipeline, await pipelines.start(request))],
    stop: ({ pipeline, id }) => pipelines.stop(pipeline, id, reason)
  };
}
class ExecutionRunner {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request, options) {
    const confirm = () => Promise.resolve();
    const found = await this.runOnce(request.pipeline, options, {
      ...{ request: () => request, find: void 0, restartFailed: false, dryRun: false, confirm }
    });
    if ("execution" in found) return found;
    throw new Error("A start without a key is no dry run.");
  }
  /** The same for the execution of a key, which is joined where there is one. */
  async runOnce(pipeline, options, start) {
    const { clock, logger, region } = this.deps;
    const began = clock.now();
    const runner = new _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteRunner */ .P(this.kind(options), {
      ...{ clock, logger, signal: options.signal },
      onWork: ({ id, url }, joined) => {
        options.started({ id, url, pipeline }, joined);
      },
      save: (saved) => {
        options.save?.(saved?.work === void 0 ? saved : { stop: true, work: plain(saved.work) });
      }
    });
    const listed = (execution) => ({
      ...named(region, pipeline, execution.id),
      listed: execution
    });
    const { find } = start;
    const started = await runner.start({
      ...{ ...start, stopOnCancel: options.stopOnCancel },
      request: (after) => start.request(after?.listed),
      find: find && (() => find().then((execution) => execution && listed(execution)))
    });
    if ("dryRun" in started) return { joined: started.joined?.listed, after: started.after?.listed };
    return this.follow(runner, started, options, began);
  }
  async follow(runner, started, options, began) {
    const { work, joined } = started;
    const { listed } = work;
    const ended = listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed);
    const { state, end, failure } = await runner.follow(started, { ...options, wait: options.wait || ended });
    const from = (joined ? listed?.startTime?.getTime() : void 0) ?? began;
    const to = (ended ? listed.lastUpdateTime?.getTime() : void 0) ?? this.deps.clock.now();
    return {
      execution: plain(work),
      status: end?.status ?? (state === "stopping" ? "Stopping" : "InProgress"),
      durationSeconds: Math.max(0, Math.round((to - from) / 1e3)),
      joined,
      end,
      failure: failure ?? (end && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .executionFailure */ .J)(end, this.deps.region))
    };
  }
  kind({
    deadline,
    signal,
    stopReason
  }) {
    const { pipelines, follower, region } = this.deps;
    const control = executionControl(pipelines, region, stopReason);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (request) => (await control.recover(request)).map((work) => ({ ...work, listed: void 0 })),
      subject: ({ pipeline }) => `an execution of ${pipeline}`,
      startTime: ({ listed }) => listed?.startTime,
      outcome: ({ listed }) => listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) ? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || !(0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) || listed.status === "Succeeded",
      start: async (request) => {
        const id = await pipelines.start(request);
        return { ...named(region, request.pipeline, id), listed: await this.list(request.pipeline, id) };
      },
      follow: ({ pipeline, id }) => follower.follow(pipeline, id, { deadline, signal }),
      stopHint: "Actions that are under way are finished first, and what has been done stays."
    };
  }
  /** The answer to a start names an execution that may have been started before, by the same token: since when, the list says. */
  async list(pipeline, id) {
    try {
      return (await this.deps.pipelines.listExecutions(pipeline)).find((execution) => execution.id === id);
    } catch (error) {
      this.deps.logger.debug(`When ${id} was started is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}
function named(region, pipeline, id) {
  return { id, url: (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, pipeline, id), pipeline };
}
function plain({ id, url, pipeline }) {
  return { id, url, pipeline };
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
/* harmony export */   is: () => (/* binding */ codebasePipelineName),
/* harmony export */   p6: () => (/* binding */ imageProjectNames),
/* harmony export */   pC: () => (/* binding */ ecsName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
function clusterName(app, env) {
  return `${app}-${env}-cluster`;
}
function ecsName({ app, env, service }) {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}
function templateLocation({ app, env, service }) {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`
  };
}
function imageProjectNames(app, codebase) {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}
function manualReleaseNames(app, codebase) {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}
function codebasePipelineName(app, codebase, pipeline) {
  return `${app}-${codebase}-${pipeline}-codebase`;
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ })

};
