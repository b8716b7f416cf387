export const id = 6148;
export const ids = [6148];
export const modules = {

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

/***/ 52437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ findPipeline),
/* harmony export */   Ln: () => (/* binding */ findManualRelease),
/* harmony export */   NL: () => (/* binding */ parsePipelineVariables),
/* harmony export */   ZE: () => (/* binding */ parseSourceRevisions),
/* harmony export */   ib: () => (/* binding */ checkPipelineName),
/* harmony export */   oG: () => (/* binding */ pipelineVariablesExample),
/* harmony export */   q6: () => (/* binding */ sourceRevisionsExample)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);



async function findPipeline(place, intent) {
  const pipeline = await place.pipelines.get(intent.pipeline);
  if (pipeline === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no pipeline "${intent.pipeline}" in the account ${await place.accountId()}, ${place.region}.`,
      { hint: "Check the name in the input pipeline, and role-to-assume and aws-region." }
    );
  }
  checkVariables(pipeline, intent.variables);
  checkRevisions(pipeline, intent.revisions);
  return pipeline;
}
function checkVariables(pipeline, variables) {
  const names = Object.keys(variables);
  if (pipeline.type === "V1" && names.length > 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The pipeline ${pipeline.name} is of the type V1, which has no variables: ${names.join(", ")} can't be set.`,
      { hint: "Leave the input variables out, or make the pipeline one of the type V2 that declares them." }
    );
  }
  const unknown = names.filter((name) => !pipeline.variables.includes(name));
  if (unknown.length > 0) throw undeclared(pipeline, unknown);
  const missing = pipeline.variables.filter((name) => !(name in variables) && !(name in pipeline.defaults));
  if (missing.length === 0) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} needs ${missing.join(", ")}: ${missing.length === 1 ? "it has" : "they have"} no default.`,
    { hint: `Set ${missing.length === 1 ? "it" : "them"} in the input variables.` }
  );
}
function undeclared(pipeline, unknown) {
  const declared = pipeline.variables.length === 0 ? "it declares none" : `it declares ${pipeline.variables.join(", ")}`;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(unknown[0] ?? "", pipeline.variables);
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} does not declare ${unknown.join(", ")} of the input variables: ${declared}.`,
    {
      hint: suggestion === void 0 ? "Leave it out, or declare it in the pipeline." : `Did you mean ${suggestion}?`
    }
  );
}
function checkRevisions(pipeline, revisions) {
  const sources = pipeline.stages.flatMap(
    ({ actions }) => actions.filter(({ category }) => category === "Source").map(({ name }) => name)
  );
  const unknown = revisions.find(({ action }) => !sources.includes(action));
  if (unknown === void 0) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} has no source action "${unknown.action}", which the input source-revisions names.`,
    {
      hint: sources.length === 0 ? "It has no source action." : `Its source actions: ${sources.join(", ")}.`
    }
  );
}
const RELEASE_VARIABLES = ["ENVIRONMENT", "IMAGE_TAG"];
async function findManualRelease(pipelines, app, codebase) {
  const [current, older] = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manualReleaseNames */ .eY)(app, codebase);
  const found = await pipelines.get(current) ?? await pipelines.get(older);
  if (found !== void 0) return checkReleaseVariables(found);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: "Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region."
  });
}
function checkReleaseVariables(pipeline) {
  const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
  if (missing.length === 0) return pipeline;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The pipeline ${pipeline.name} does not declare ${missing.join(" and ")}.`, {
    hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(" and ")}: apply the current Terraform of the codebase's pipelines.`
  });
}
const pipelineVariablesExample = '{"TAG": "v1.2.3", "SUITE": "smoke"}';
const sourceRevisionsExample = '{"GitCheckout": "0123456789abcdef0123456789abcdef01234567", "Bundle": {"type": "S3_OBJECT_KEY", "value": "a.zip"}}';
const NAME = /^[A-Za-z0-9@\-_]{1,128}$/;
const VALUE_LENGTH = 1e3;
const MAXIMUM = 50;
const REVISION_TYPES = [
  "COMMIT_ID",
  "IMAGE_DIGEST",
  "S3_OBJECT_VERSION_ID",
  "S3_OBJECT_KEY"
];
function checkPipelineName(name) {
  if (/^[A-Za-z0-9.@\-_]{1,100}$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input pipeline is ${JSON.stringify(name)}, which can't be the name of a pipeline.`,
    {
      hint: "It is made of letters, digits and .@-_, at most 100 characters; of an ARN, give the last part."
    }
  );
}
function parsePipelineVariables(value) {
  const entries = Object.entries(mapOf("variables", value));
  if (entries.length > MAXIMUM) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`
    );
  }
  for (const [name, text] of entries) {
    if (!NAME.test(name)) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
        hint: "Names of pipeline variables are 1 to 128 letters, digits and @-_."
      });
    }
    const problem = problemOf(text);
    if (problem === void 0) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The value of ${name} in the input variables is ${problem}.`, {
      hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`
    });
  }
  return Object.fromEntries(entries);
}
function problemOf(value) {
  if (typeof value !== "string") return `${describe(value)}, not text`;
  if (value === "") return "empty, which CodePipeline does not take";
  if (value.length > VALUE_LENGTH) return `${value.length} characters long, more than ${VALUE_LENGTH}`;
  return void 0;
}
function parseSourceRevisions(value) {
  return Object.entries(mapOf("source-revisions", value)).map(([action, entry]) => ({
    action,
    ...revisionOf(action, entry)
  }));
}
function revisionOf(action, entry) {
  if (typeof entry === "string") {
    if (/^[0-9a-f]{40}$/.test(entry)) return { type: "COMMIT_ID", value: entry };
    if (/^sha256:[0-9a-f]{64}$/.test(entry)) return { type: "IMAGE_DIGEST", value: entry };
  } else if (isMap(entry)) {
    const type = REVISION_TYPES.find((known2) => known2 === entry["type"]);
    const text = entry["value"];
    const known = Object.keys(entry).every((key) => key === "type" || key === "value");
    if (known && type !== void 0 && typeof text === "string" && text !== "") return { type, value: text };
  }
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`,
    { hint: `Types: ${REVISION_TYPES.join(", ")}. An example of the form: ${sourceRevisionsExample}` }
  );
}
function mapOf(input, value) {
  if (isMap(value)) return value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${input} is ${describe(value)}, not a map.`, {
    hint: `An example of its form: ${input === "variables" ? pipelineVariablesExample : sourceRevisionsExample}`
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
  if (value === void 0 || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value}`;
}



/***/ })

};
