export const id = 1577;
export const ids = [1577];
export const modules = {

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
/* harmony export */   oS: () => (/* binding */ buildCause)
/* harmony export */ });
/* unused harmony export shortBuildName */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _core_remote_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24589);




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
function shortBuildName(id) {
  return `build ${id.replace(/:([0-9a-f]{8})-[0-9a-f-]{27}$/, ":$1")}`;
}
function buildCause(build) {
  const phase = failedPhase(build);
  return phase === void 0 ? void 0 : `${phase.type} ${endingOf(build)}${reasonOf(phase)}.`;
}
function reasonOf(phase) {
  const why = phase?.messages.map(plainReason).join("; ") ?? "";
  return why === "" ? "" : `: ${why}`;
}
function plainReason(message) {
  return message.replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, "").replace(/^([A-Z_]+: )\1+/, "$1").replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, "$1 ended with $2").replace(/[\s.]+$/, "");
}
function endingOf({ status }) {
  return Object.hasOwn(ENDINGS, status) ? ENDINGS[status] : "failed";
}
function buildFailure(build, lastLines) {
  if (build.status === "SUCCEEDED" || build.status === "IN_PROGRESS" || !hasBuildEnded(build))
    return void 0;
  const phase = failedPhase(build);
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `${(0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(shortBuildName(build.id))} ${endingOf(build)}${where}${reasonOf(phase)}.`,
    {
      ...nextStep(build.status),
      links: [
        ...build.log === void 0 ? [] : [{ title: "the whole log", url: (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLogUrl */ .g5)(build) }],
        { title: "the build", url: (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .buildUrl */ .c$)(build) }
      ],
      excerpt: (0,_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines)
    }
  );
}
function nextStep(status) {
  switch (status) {
    case "FAULT":
      return { hint: "Run it again; if it happens again, ask the platform team." };
    case "STOPPED":
      return { hint: "Run it again if it was not meant to be stopped." };
    case "TIMED_OUT":
      return { hint: "See in its log what takes so long." };
    default:
      return {};
  }
}



/***/ }),

/***/ 90861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ executionFailure),
/* harmony export */   PE: () => (/* binding */ failedActions),
/* harmony export */   jV: () => (/* binding */ hasExecutionEnded),
/* harmony export */   n8: () => (/* binding */ describeFailedAction),
/* harmony export */   pl: () => (/* binding */ isUnknownStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);



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
  const url = (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .executionUrl */ .ME)(region, end.pipeline, end.execution.id);
  const name = `The execution ${end.execution.id} of ${end.pipeline}`;
  const summary = end.execution.statusSummary === void 0 ? "" : ` CodePipeline says: ${end.execution.statusSummary}`;
  const links = [{ title: "the execution", url }];
  switch (end.status) {
    case "Succeeded":
      return void 0;
    case "Failed":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
        links: failedLinks(end, url),
        excerpt: excerptOf(end.failed)
      });
    case "RolledBack":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { links: failedLinks(end, url), excerpt: excerptOf(end.failed) }
      );
    case "Stopped":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was stopped before its end.${summary}`, {
        hint: "What its finished actions did remains.",
        links
      });
    case "Superseded": {
      const by = end.supersededBy === void 0 ? "a newer one" : `the newer execution ${end.supersededBy}`;
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: "What the newer execution does counts now; start again if it should be this one.",
        links
      });
    }
    case "Cancelled":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: "Start it again.", links }
      );
  }
}
function excerptOf(failed) {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return (0,_builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines);
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const reason = reasonOf(action);
    return `${action.action} in the stage ${action.stage}${reason === void 0 ? "" : ` (${reason})`}`;
  });
  return `: ${named.join("; ")}.`;
}
function describeFailedAction({ failed: [first] }) {
  return first && reasonOf(first.action);
}
function reasonOf({ error, summary }) {
  const said = error ?? summary;
  const [, phase, code, message] = /Build terminated with state: [A-Z_]+\. Phase: (\w+), Code: (\w+), Message: ([^]*)$/.exec(said ?? "") ?? [];
  if (message === void 0) return said;
  return `phase ${phase ?? ""}: ${message.startsWith(code ?? "") || code === "COMMAND_EXECUTION_ERROR" ? "" : `${code ?? ""}: `}${message}`;
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
function failedLinks(end, url) {
  const logs = end.failed.flatMap(
    ({ action }) => action.externalUrl === void 0 ? [] : [{ title: `the log of ${action.action}`, url: action.externalUrl }]
  );
  return [...logs.slice(0, 1), { title: "the execution", url }];
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



/***/ })

};
