const require = process.getBuiltinModule;
import {
  Nudge
} from "./chunk-YMXQ75AQ.js";
import {
  actionDuration,
  describeActionFailure,
  failedActions,
  findRollback,
  findSuperseding,
  hasExecutionEnded,
  isUnderWay,
  isUnknownStatus
} from "./chunk-SCQNRUUF.js";
import {
  BuildFollower
} from "./chunk-ONXVFS32.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import {
  RequestBudget
} from "./chunk-VD2EG4VJ.js";
import {
  poll,
  runUnlessAborted
} from "./chunk-F5MUN3NT.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  NotFoundError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/execution-log.ts
var ExecutionProgress = class {
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
    if (action.status === "Failed" && action.error !== void 0)
      logger.remote(`${describeActionFailure(action) ?? action.error}
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
    const { clock, logger } = this.deps;
    logger.status(names, Number.isFinite(started) ? clock.now() - started : 0);
  }
  first(what) {
    if (this.said.has(what)) return false;
    this.said.add(what);
    return true;
  }
};
function describeAction(action) {
  if (action.status === "InProgress")
    return action.category === "Approval" ? "waits for an approval" : "started";
  const duration = actionDuration(action);
  return `${action.status.toLowerCase()}${duration === void 0 ? "" : ` after ${duration}`}`;
}
var LOOK_EVERY_MS = 15e3;
var ExecutionQueue = class {
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
      const text = running === void 0 ? "" : `Queued behind ${formatCount(ahead.length, "execution")} of ${this.pipeline}; ${running.id} runs now: ${executionUrl(region, this.pipeline, running.id)}`;
      if (text !== "" && text !== this.said) logger.info(text);
      this.said = text;
    } catch (error) {
      logger.debug(`Could not look at the queue of ${this.pipeline}: ${asError(error).message}`);
    }
  }
};
function executionsAhead(executions, id) {
  const own = executions.findIndex((execution) => execution.id === id);
  if (own === -1) return [];
  const older = executions.slice(own + 1);
  return older.filter(({ status }) => isUnderWay(status)).reverse();
}
var GRACE_MS = 4e3;
var FAILED_GRACE_MS = 3e4;
var GRACE_STEP_MS = 250;
var ActionLogs = class {
  constructor(deps, onEnd) {
    this.deps = deps;
    this.onEnd = onEnd;
  }
  deps;
  onEnd;
  controller = new AbortController();
  streams = /* @__PURE__ */ new Map();
  /** Those that have not ended, with what makes their followers look at once. */
  running = /* @__PURE__ */ new Map();
  lines = /* @__PURE__ */ new Map();
  /** True while the build of an action is followed. */
  get isFollowing() {
    return this.running.size > 0;
  }
  /** Starts to stream the logs of the builds that are new among the actions, and ends those of actions that have ended. */
  start(actions) {
    for (const action of actions) {
      if (action.status !== "InProgress") this.running.get(action.id)?.give();
      if (action.provider !== "CodeBuild" || action.externalId === void 0) continue;
      if (this.streams.has(action.id)) continue;
      const nudge = new Nudge();
      this.running.set(action.id, nudge);
      this.streams.set(action.id, this.stream(action, action.externalId, nudge));
    }
  }
  /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
  lastLines(actionExecutionId) {
    return this.lines.get(actionExecutionId) ?? [];
  }
  /** Gives the logs a moment to come to their end: those of the failed actions a longer one. */
  async finish(failed, signal) {
    const { clock } = this.deps;
    const began = clock.now();
    for (const nudge of this.running.values()) nudge.give();
    for (; ; ) {
      const waited = clock.now() - began;
      const failing = failed.some(({ id }) => this.running.has(id));
      if (this.running.size === 0 || waited >= (failing ? FAILED_GRACE_MS : GRACE_MS)) return;
      await clock.sleep(GRACE_STEP_MS, signal);
    }
  }
  /** Leaves the logs where they are. */
  leave() {
    this.controller.abort(new CancelledError("No longer followed."));
  }
  async stream(action, build, nudge) {
    const { signal } = this.controller;
    const { builds, deadline, logger } = this.deps;
    try {
      const followed = await builds.follow(build, {
        deadline,
        signal,
        nudge,
        prefix: `[${action.action}] `
      });
      this.lines.set(action.id, followed.lastLines);
      this.onEnd();
    } catch (error) {
      if (signal.aborted) return;
      logger.warning(`Stopped reading the log of ${action.action} (${build}): ${asError(error).message}`);
    } finally {
      this.running.delete(action.id);
    }
  }
};

// src/domains/pipelines/execution-follower.ts
var SETTLE_LOOKS = 2;
var SETTLE_EVERY_MS = 1e3;
var INTERVAL_MS = 5500;
var BUILD_INTERVAL_MS = 8500;
var NEAR_INTERVAL_MS = 2e3;
var NEAR_MS = 12e3;
var VISIBLE_AFTER_MS = 6e4;
var PipelineFollower = class {
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
    const followed = new FollowedExecution(this.deps, pipeline, id, options);
    const { logs } = followed;
    const { signal } = options;
    try {
      const execution = await followed.untilEnded();
      const { status } = execution;
      const [rollback, supersededBy] = await Promise.all([
        status === "Failed" ? runUnlessAborted(signal, () => findRollback(this.deps, pipeline, id, signal)) : void 0,
        status === "Superseded" ? findSuperseding(this.deps, pipeline, execution) : void 0,
        runUnlessAborted(signal, async () => {
          await followed.settle(execution);
          await logs.finish(failedActions(followed.actions), signal);
        })
      ]);
      const { actions } = followed;
      const failed = failedActions(actions).map((action) => ({
        action,
        lastLines: logs.lastLines(action.id)
      }));
      const end = rollback === void 0 ? status : "RolledBack";
      return { pipeline, status: end, execution, actions, failed, supersededBy, rollback };
    } finally {
      logs.leave();
    }
  }
};
var FollowedExecution = class {
  constructor(deps, pipeline, id, options) {
    this.deps = deps;
    this.pipeline = pipeline;
    this.id = id;
    this.options = options;
    const { clock, region } = deps;
    this.url = executionUrl(region, pipeline, id);
    this.started = clock.now();
    this.progress = new ExecutionProgress({ ...deps, pipeline, url: this.url });
    this.queue = new ExecutionQueue(deps, pipeline, id);
    this.budget = new RequestBudget(clock);
    this.logs = new ActionLogs({ ...deps, deadline: options.deadline }, () => {
      this.buildEndedAt = clock.now();
      this.nudge.give();
    });
  }
  deps;
  pipeline;
  id;
  options;
  /** As last seen. */
  actions = [];
  logs;
  status;
  url;
  started;
  progress;
  queue;
  budget;
  /** Given when a build of it has ended. */
  nudge = new Nudge();
  buildEndedAt = -Infinity;
  /** The next look is at the actions, the one after it at the execution. */
  listsNext = true;
  untilEnded() {
    const { clock, logger, pipelines } = this.deps;
    const subject = `execution ${shortenIds(this.id)} of ${this.pipeline}`;
    const { deadline, signal } = this.options;
    const wait = () => poll({
      clock,
      subject,
      intervalMs: () => this.pauseMs,
      restMs: () => pipelines.restMs?.() ?? 0,
      jitter: false,
      nudge: this.nudge,
      deadline,
      signal,
      step: (nudged) => this.look(nudged),
      whereabouts: () => this.whereabouts,
      url: () => this.url,
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      }
    });
    return this.budget.during(wait);
  }
  /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
  async settle(execution) {
    const { clock, logger } = this.deps;
    for (let look = 0; look < SETTLE_LOOKS && !agree(execution, this.actions); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, this.options.signal);
      try {
        await this.listActions();
      } catch (error) {
        logger.debug(`Could not list the last actions of ${this.id}: ${asError(error).message}`);
      }
    }
  }
  /** Until the next look, in milliseconds. */
  get pauseMs() {
    const between = this.actions.length > 0 && !this.isUnderWay;
    const near = between || this.deps.clock.now() - this.buildEndedAt < NEAR_MS;
    if (near && this.budget.saved > 0) return NEAR_INTERVAL_MS;
    return this.logs.isFollowing && !near ? BUILD_INTERVAL_MS : INTERVAL_MS;
  }
  get isUnderWay() {
    return this.actions.some(({ status }) => status === "InProgress");
  }
  /**
   * Asks in turns how the actions are, and how the execution is: either shows its end. Where an action has ended, and no
   * other is under way, that may be the end: then it asks for both.
   */
  async look(nudged) {
    const first = this.status === void 0;
    const lists = !first && (nudged || this.listsNext);
    const changed = lists && await this.listActions();
    this.listsNext = !lists;
    if (lists && (!changed || this.isUnderWay)) return this.stillRunning();
    this.budget.spend(1);
    const execution = await this.get();
    if (execution === void 0) return { done: false };
    this.status = execution.status;
    const ended = hasExecutionEnded(execution);
    if (first || ended) {
      const list = () => this.listActions();
      await (ended ? runUnlessAborted(this.options.signal, list) : list());
    }
    this.progress.show(execution, this.actions);
    return ended ? { done: true, value: execution } : this.stillRunning();
  }
  async stillRunning() {
    if (!this.isUnderWay) await this.queue.show();
    return { done: false };
  }
  /** Returns true where they are not as they were. */
  async listActions() {
    const state = () => this.actions.map(({ id, status }) => `${id} ${status}`).join(", ");
    const before = state();
    this.budget.spend(1);
    this.actions = await this.deps.pipelines.listActions(this.pipeline, this.id, this.options.signal);
    this.progress.show({ status: this.status }, this.actions);
    this.logs.start(this.actions);
    return state() !== before;
  }
  /** Undefined while an execution that has just been started is not visible yet. */
  async get() {
    const { clock, pipelines } = this.deps;
    try {
      return await pipelines.getExecution(this.pipeline, this.id, this.options.signal);
    } catch (error) {
      if (error instanceof NotFoundError && clock.now() - this.started < VISIBLE_AFTER_MS) return void 0;
      throw error;
    }
  }
  /** What it was doing when it was last seen, in sentences; undefined where nothing of it is known. */
  get whereabouts() {
    const running = this.actions.filter((action) => action.status === "InProgress");
    const doing = running.map(({ category, stage, action }) => {
      return `${stage} / ${action} ${category === "Approval" ? "waits for an approval" : "is under way"}`;
    });
    if (this.status !== void 0 && isUnknownStatus(this.status))
      doing.unshift(`Its status is "${this.status}", which platform-tools does not know`);
    return doing.length === 0 ? void 0 : `${doing.join("; ")}.`;
  }
};
function agree(execution, actions) {
  if (execution.status === "Failed") return failedActions(actions).length > 0;
  return actions.every((action) => action.status !== "InProgress");
}
async function createPipelineFollower(session, { clock, logger }) {
  const [pipelines, builds, logs] = [await session.pipelines(), await session.builds(), await session.logs()];
  const follower = new BuildFollower({ builds, logs, logger, clock });
  return new PipelineFollower({ pipelines, builds: follower, logger, clock, region: session.region });
}

export {
  PipelineFollower,
  createPipelineFollower
};
