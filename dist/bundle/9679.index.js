export const id = 9679;
export const ids = [9679];
export const modules = {

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endRemoteWork)
/* harmony export */ });
/* harmony import */ var _core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24589);

const ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 60548));
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await __webpack_require__.e(/* import() */ 4240).then(__webpack_require__.bind(__webpack_require__, 84240));
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 20248));
    const { AccountSessions } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 25816));
    const containers = await new AccountSessions(await context.aws(awsInputsOf(inputs))).enter(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, saved, context.logger))
    );
    const failed = ended.find((result) => result.status === "rejected");
    if (failed !== void 0) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 67406));
    const { GitHubWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396)]).then(__webpack_require__.bind(__webpack_require__, 31396));
    const { githubClient, getRepositoryName } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 13981));
    const repository = getRepositoryName(inputs.repository, context);
    const workflows = new GitHubWorkflows(githubClient(inputs["github-token"], context), repository);
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(runControl({ workflows, clock: context.clock }), work, context.logger);
  }
};
async function endRemoteWork(inputs, work, context) {
  const end = ends[work.kind];
  await end(work, inputs, context);
}
function awsInputsOf(inputs) {
  return {
    "aws-region": inputs["aws-region"],
    "role-to-assume": inputs["role-to-assume"],
    "role-session-name": inputs["role-session-name"],
    "environment-role-to-assume": inputs["environment-role-to-assume"],
    "environment-profile": inputs["environment-profile"],
    profile: inputs.profile
  };
}



/***/ }),

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

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ parseBuildVariables),
/* harmony export */   DH: () => (/* binding */ describeOverrides),
/* harmony export */   k2: () => (/* binding */ buildVariablesExample),
/* harmony export */   xX: () => (/* binding */ checkProjectName),
/* harmony export */   yk: () => (/* binding */ checkOverrides)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);


const COMPUTE_TYPES = [
  "BUILD_GENERAL1_SMALL",
  "BUILD_GENERAL1_MEDIUM",
  "BUILD_GENERAL1_LARGE",
  "BUILD_GENERAL1_XLARGE",
  "BUILD_GENERAL1_2XLARGE",
  "BUILD_LAMBDA_1GB",
  "BUILD_LAMBDA_2GB",
  "BUILD_LAMBDA_4GB",
  "BUILD_LAMBDA_8GB",
  "BUILD_LAMBDA_10GB",
  "ATTRIBUTE_BASED_COMPUTE",
  "CUSTOM_INSTANCE_TYPE"
];
const ENVIRONMENT_TYPES = [
  "LINUX_CONTAINER",
  "LINUX_GPU_CONTAINER",
  "ARM_CONTAINER",
  "WINDOWS_CONTAINER",
  "WINDOWS_SERVER_2019_CONTAINER",
  "WINDOWS_SERVER_2022_CONTAINER",
  "LINUX_LAMBDA_CONTAINER",
  "ARM_LAMBDA_CONTAINER",
  "LINUX_EC2",
  "ARM_EC2",
  "WINDOWS_EC2",
  "MAC_ARM"
];
function checkOverrides(given) {
  const { buildspec, image, computeType, environmentType } = given;
  return {
    buildspec: buildspec === void 0 ? void 0 : checkBuildspec(buildspec),
    image: image === void 0 ? void 0 : checkImage(image),
    computeType: choose("compute-type", computeType, COMPUTE_TYPES),
    environmentType: choose("environment-type", environmentType, ENVIRONMENT_TYPES)
  };
}
function describeOverrides(overrides) {
  const { buildspec, image, computeType, environmentType } = overrides;
  return [
    ...buildspec === void 0 ? [] : [buildspec.includes("\n") ? "a buildspec of its own" : `the buildspec ${buildspec}`],
    ...image === void 0 ? [] : [`the image ${image}`],
    ...computeType === void 0 ? [] : [`the compute type ${computeType}`],
    ...environmentType === void 0 ? [] : [`the environment type ${environmentType}`]
  ];
}
function choose(input, value, choices) {
  if (value === void 0 || choices.includes(value)) return value;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(value, choices);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${input} is "${value}", which CodeBuild does not know.`, {
    hint: suggestion === void 0 ? `Choose one of ${choices.join(", ")}.` : `Did you mean "${suggestion}"?`
  });
}
function checkBuildspec(buildspec) {
  if (/[\n{]/.test(buildspec)) return wholeBuildspec(buildspec);
  const s3 = /^(?:s3:\/\/|https?:\/\/)/.test(buildspec);
  const wrong = s3 || buildspec.startsWith("/") || buildspec.split("/").includes("..");
  if (!wrong) return buildspec;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input buildspec is "${buildspec}", which is neither a path in the source, nor an ARN of S3, nor a whole buildspec.`,
    {
      hint: s3 ? "Name a file in S3 by its ARN: arn:aws:s3:::bucket/buildspec.yml." : "A path counts from the root of the source: ci/buildspec.yml."
    }
  );
}
function wholeBuildspec(text) {
  if (/^\s*(?:\{\s*)?["']?version["']?\s*:/m.test(text)) return text;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("The input buildspec has several lines, but no version: it is no buildspec.", {
    hint: 'A whole buildspec begins with "version: 0.2"; a path or an ARN has one line.'
  });
}
function checkImage(image) {
  if (/^\S{1,}$/.test(image)) return image;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input image is ${JSON.stringify(image)}, which is not the name of an image.`, {
    hint: "Write it as CodeBuild does: aws/codebuild/standard:7.0, or <registry>/<repository>:<tag>."
  });
}
function checkProjectName(name) {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input project is ${JSON.stringify(name)}, which can't be the name of a project.`,
    {
      hint: 'It is made of letters, digits, hyphens and underscores; of an ARN, give what comes after "project/".'
    }
  );
}
const buildVariablesExample = '{"LOG_LEVEL": "debug", "TOKEN": {"value": "/my/parameter", "type": "PARAMETER_STORE"}}';
const TYPES = ["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const FORM = 'Write NAME: "value", or NAME: {value: "…", type: PARAMETER_STORE} (or SECRETS_MANAGER), or a list of {name, value, type}.';
function parseBuildVariables(value) {
  const variables = Array.isArray(value) ? value.map((item, index) => fromListItem(item, index)) : Object.entries(mapOf(value)).map(([name, entry]) => fromMapEntry(name, entry));
  const names = /* @__PURE__ */ new Set();
  for (const { name } of variables) {
    if (names.has(name)) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input environment-variables has ${name} more than once.`, {
        hint: "Keep one of them."
      });
    }
    names.add(name);
  }
  return variables;
}
function mapOf(value) {
  if (isRecord(value)) return value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input environment-variables is ${describe(value)}, not a map of names to values.`,
    { hint: FORM }
  );
}
function fromListItem(item, index) {
  const where = `Item ${index + 1} of the input environment-variables`;
  if (!isRecord(item))
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${where} is ${describe(item)}, not {name, value, type}.`, { hint: FORM });
  rejectUnknownKeys(where, item, ["name", "value", "type"]);
  if (typeof item["name"] !== "string") throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${where} has no name.`, { hint: FORM });
  return variable(item["name"], item["value"], item["type"]);
}
function fromMapEntry(name, entry) {
  if (!isRecord(entry)) return variable(name, entry, void 0);
  rejectUnknownKeys(`${shown(name)} in the input environment-variables`, entry, ["value", "type"]);
  return variable(name, entry["value"], entry["type"]);
}
function variable(name, value, type) {
  validateName(name);
  if (typeof value !== "string") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The value of ${name} in the input environment-variables is ${describe(value)}, not text.`,
      { hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"` }
    );
  }
  return { name, value, type: variableType(name, type) };
}
function validateName(name) {
  if (!NAME.test(name)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The input environment-variables has a variable called ${shown(name)}: names are letters, digits and underscores, and don't start with a digit.`,
      { hint: FORM }
    );
  }
  if (name.startsWith("CODEBUILD_")) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input environment-variables sets ${name}, which is CodeBuild's own.`, {
      hint: "Choose a name that does not begin with CODEBUILD_."
    });
  }
}
function variableType(name, type) {
  if (type === void 0 || type === null) return "PLAINTEXT";
  const known = TYPES.find((candidate) => candidate === type);
  if (known !== void 0) return known;
  const suggestion = typeof type === "string" ? (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(type, TYPES) : void 0;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The type of ${name} in the input environment-variables is ${typeof type === "string" ? shown(type) : describe(type)}, not one of ${TYPES.join(", ")}.`,
    { hint: suggestion === void 0 ? FORM : `Did you mean ${suggestion}?` }
  );
}
function rejectUnknownKeys(where, entry, known) {
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${where} has ${shown(unknown)}, which is none of ${known.join(", ")}.`, {
    hint: FORM
  });
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
  if (value === void 0 || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value}`;
}
function shown(text) {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
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

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ codebaseSummary),
/* harmony export */   NA: () => (/* binding */ codebaseOutputs),
/* harmony export */   RY: () => (/* binding */ projectText),
/* harmony export */   Ys: () => (/* binding */ projectSummary),
/* harmony export */   "in": () => (/* binding */ codebaseText),
/* harmony export */   is: () => (/* binding */ projectOutputs),
/* harmony export */   yQ: () => (/* binding */ startedOutputs)
/* harmony export */ });
/* unused harmony exports phaseTable, phaseTimeline */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74865);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23310);
/* harmony import */ var _build_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82108);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31312);






const ERROR_LENGTH = 4e3;
const LOG_LENGTH = 2e4;
function startedOutputs(build) {
  return {
    "build-id": build.id,
    "build-arn": build.arn,
    "build-url": (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$)(build),
    "log-url": (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildLogUrl */ .g5)(build),
    status: build.status
  };
}
function projectOutputs({ run, joined, order }) {
  const build = run?.build;
  return {
    ...build === void 0 ? {} : startedOutputs(build),
    status: order.dryRun ? "dry-run" : build?.status,
    "source-version": build?.resolvedVersion ?? build?.sourceVersion,
    "exported-variables": build?.exportedVariables ?? {},
    "duration-seconds": build && durationSeconds(build),
    found: joined
  };
}
function codebaseOutputs({ run, image, skipped, commit, order }) {
  return {
    ...run === void 0 ? {} : startedOutputs(run.build),
    status: order.dryRun ? "dry-run" : skipped ? "SKIPPED" : run?.build.status,
    commit: commit.fullSha ?? commit.sha,
    "image-tag": image?.tag,
    "image-digest": image?.digest,
    "image-uri": image?.uri,
    "duration-seconds": run && durationSeconds(run.build),
    skipped
  };
}
function projectSummary(outcome) {
  const { order, run, failure } = outcome;
  const { project, sourceVersion } = order.intent;
  const built = run?.build.resolvedVersion;
  const exported = Object.entries(run?.build.exportedVariables ?? {});
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: order.dryRun ? "dry-run" : outcomeOf(run, failure),
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(projectHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: "Build",
      rows: [
        ["Project", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(project)],
        ["Source version", sourceVersion && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(sourceVersion)],
        ["Built", built === void 0 || built === sourceVersion ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(built)],
        ["Idempotency key", order.key && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(order.key)],
        ...buildFacts(run)
      ]
    },
    sections: [
      exported.length === 0 ? void 0 : {
        title: "Exported variables",
        body: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(
          ["Variable", "Value"],
          exported.map(([name, value]) => [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(value)])
        )
      }
    ],
    details: details(run, failure)
  });
}
function codebaseSummary(outcome, serverUrl) {
  const { codebase, commit, project, run, image, addedTags, skipped, order, failure } = outcome;
  const repositoryUrl = `${serverUrl}/${codebase.repository}`;
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: order.dryRun ? "dry-run" : skipped ? "unchanged" : outcomeOf(run, failure),
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(codebaseHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: "Build",
      rows: [
        ["Image", image && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(image.tag)],
        ["Digest", image && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(image.digest)],
        ["Tags added", addedTags.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(" ")],
        ["Repository", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(codebase.repository, repositoryUrl)],
        ["Commit", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
        ["Project", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(project)],
        ...buildFacts(run)
      ]
    },
    details: details(run, failure)
  });
}
function projectText(outcome) {
  const { run, order } = outcome;
  const first = projectHeading(outcome);
  return [
    order.dryRun ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDryRun */ .S8)(first) : first,
    ...run === void 0 ? [] : [`  build  ${(0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$)(run.build)}`]
  ].join("\n");
}
function codebaseText(outcome) {
  const { run, image, addedTags, order } = outcome;
  const first = codebaseHeading(outcome);
  const lines = [
    order.dryRun ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDryRun */ .S8)(first) : first,
    ...image === void 0 ? [] : [`  image  ${image.uri}`],
    ...addedTags.length === 0 ? [] : [`  added  ${addedTags.join(", ")}`],
    ...run === void 0 ? [] : [`  build  ${(0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$)(run.build)}`]
  ];
  return lines.join("\n");
}
function projectHeading({ order, run, joined, failure }) {
  const { project, sourceVersion } = order.intent;
  const name = sourceVersion === void 0 ? project : `${project} at ${sourceVersion.slice(0, 40)}`;
  if (run === void 0) return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(`start a build of ${name}`);
  if (order.dryRun) return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(`join the build of ${name} (${run.build.status})`);
  return `${heading(name, run.build, failure)}${joined ? " (joined)" : ""}`;
}
function codebaseHeading({ order, run, skipped, commit, failure }) {
  const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
  if (order.dryRun)
    return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(skipped ? `build nothing, since ${name} has an image already` : `build ${name}`);
  if (skipped) return `Not built: ${name} has an image already`;
  if (run === void 0) return `Not built: ${name}`;
  if (failure !== void 0 && run.build.status === "SUCCEEDED")
    return `The build of ${name} succeeded, but its image was not found`;
  return heading(name, run.build, failure);
}
function heading(name, build, failure) {
  const seconds = durationSeconds(build);
  const time = seconds === void 0 ? "" : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds * 1e3);
  if (build.status === "SUCCEEDED") return `Built ${name}${time === "" ? "" : ` in ${time}`}`;
  if (!(0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build))
    return failure === void 0 ? `The build of ${name} is running` : `The build of ${name} is still running, but no longer followed`;
  const after = time === "" ? "" : ` after ${time}`;
  return `${name} was not built: the build ${build.status === "STOPPED" ? "was stopped" : "failed"}${after}`;
}
function outcomeOf(run, failure) {
  if (failure !== void 0) return "failure";
  return run?.build.status === "SUCCEEDED" ? "success" : "started";
}
function failurePart({ message, hint }, run) {
  return {
    cause: message.slice(0, ERROR_LENGTH),
    lines: plain((0,_build_log_js__WEBPACK_IMPORTED_MODULE_2__/* .failingLines */ .OZ)(run?.lastLines ?? [])),
    nextStep: hint === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(hint.slice(0, ERROR_LENGTH))
  };
}
function buildFacts(run) {
  if (run === void 0) return [];
  const { build } = run;
  const seconds = durationSeconds(build);
  return [
    ["Build", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(build.id, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$)(build))],
    ["Status", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(build.status)],
    ["Duration", seconds === void 0 ? void 0 : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds * 1e3)],
    ["Log", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("CloudWatch", (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildLogUrl */ .g5)(build))]
  ];
}
function details(run, failure) {
  const phases = run?.build.phases ?? [];
  const lines = failure === void 0 ? [] : plain(run?.lastLines ?? []);
  return [
    ...phases.length === 0 ? [] : [{ title: "Phases", body: [phaseTimeline(phases), phaseTable(phases)].join("\n\n").trim() }],
    ...lines.length === 0 ? [] : [{ title: "Last lines of the log", body: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)(lines.join("\n").slice(-LOG_LENGTH)) }]
  ];
}
function plain(lines) {
  return lines.map((line) => line.replace(new RegExp("\\p{Cc}\\[[0-9;?]*[A-Za-z]|(?!\\t)\\p{Cc}", "gu"), ""));
}
function durationSeconds({ startTime, endTime }) {
  if (startTime === void 0 || endTime === void 0) return void 0;
  return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1e3));
}
function phaseTimeline(phases) {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === void 0 || end === void 0 || end < start) return [];
    const state = phase.status === void 0 || phase.status === "SUCCEEDED" ? "done" : "crit";
    return [`    ${barName(phase.type)} (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return "";
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)(["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...bars].join("\n"), "mermaid");
}
function phaseTable(phases) {
  if (phases.length === 0) return "";
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(
    ["Phase", "Status", "Duration", "Message"],
    phases.map((phase) => [
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(phase.type),
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(phase.status ?? ""),
      phase.startTime && phase.endTime ? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(+phase.endTime - +phase.startTime) : "",
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(phase.messages.join("; ").slice(0, 1e3))
    ])
  );
}
function barName(type) {
  return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, " ").slice(0, 60)}`.trim();
}



/***/ }),

/***/ 60548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BuildRunner),
/* harmony export */   buildControl: () => (/* binding */ buildControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68998);
/* harmony import */ var _build_follower_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82424);
/* harmony import */ var _build_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82108);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31312);





function buildControl(builds) {
  return {
    name: ({ id }) => `build ${id}`,
    url: _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$,
    // Its token makes a start harmless that is repeated within five minutes: it gives the build of the first one.
    recover: async (request) => [await builds.start(request)],
    stop: ({ id }) => builds.stop(id)
  };
}
class BuildRunner {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /** @throws CancelledError when we are cancelled; whatever kept the build from being started */
  async run(options) {
    const { save } = this.deps;
    const runner = new _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteRunner */ .P(this.kind(options), {
      ...this.deps,
      save: (saved) => {
        save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
    const started = await runner.start(options);
    if ("dryRun" in started) {
      const { joined: build2, after } = started;
      const run2 = build2 === void 0 ? void 0 : { build: build2, lastLines: [], failure: void 0 };
      return { run: run2, joined: build2 !== void 0, after };
    }
    const { work: build, joined } = started;
    const { end, failure } = await runner.follow(started, options);
    if (failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc) throw failure;
    const seen = end ?? { build, lastLines: [] };
    const run = { ...seen, failure: failure ?? (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .buildFailure */ .He)(seen.build, seen.lastLines) };
    return { run, joined, after: void 0 };
  }
  kind({ deadline, showLog }) {
    const { builds, signal } = this.deps;
    return {
      ...buildControl(builds),
      url: _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .buildUrl */ .c$,
      recover: async (request) => [await builds.start(request)],
      subject: ({ project }) => `a build of ${project}`,
      startTime: ({ startTime }) => startTime,
      outcome: (build) => (0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build) ? build.status : void 0,
      isGood: (build) => !(0,_build_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBuildEnded */ .bY)(build) || build.status === "SUCCEEDED",
      // Not cut short by the signal: only with the answer is it known what to stop.
      start: (request) => builds.start(request),
      follow: ({ id }) => new _build_follower_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFollower */ .d(this.deps).follow(id, { deadline, signal, showLog }),
      stopHint: "Phases after the current one do not run."
    };
  }
}
function referenceOf({ id, arn, project }) {
  return { id, arn, project };
}



/***/ })

};
