const require = process.getBuiltinModule;
import {
  Nudge
} from "./chunk-YMXQ75AQ.js";
import {
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SUI7BB63.js";
import {
  describeActionFailure,
  failedActions,
  hasExecutionEnded,
  isUnknownStatus
} from "./chunk-IB74K3O5.js";
import {
  BuildFollower
} from "./chunk-A3EZZ7MA.js";
import {
  RequestBudget
} from "./chunk-UU4BMKO6.js";
import {
  shortenIds
} from "./chunk-C3BQO3YX.js";
import {
  shownLines
} from "./chunk-GXDXMDQT.js";
import {
  isTransient,
  poll,
  runUnlessAborted
} from "./chunk-JG2O2F7M.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatCount,
  formatDuration
} from "./chunk-NMZOEGNW.js";
import {
  CancelledError,
  NotFoundError,
  asError
} from "./chunk-KNLFTEZA.js";

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
function actionDuration({ startTime, lastUpdateTime }) {
  if (startTime === void 0 || lastUpdateTime === void 0) return void 0;
  return formatDuration(lastUpdateTime.getTime() - startTime.getTime());
}
var MARKS = {
  Succeeded: ":white_check_mark:",
  Failed: ":x:",
  Abandoned: ":no_entry_sign:",
  InProgress: ":hourglass_flowing_sand:"
};
function stagesTable(actions) {
  if (actions.length === 0) return "";
  const rows = actions.map((action) => [
    escapeMarkdown(action.stage),
    link(action.action, action.category === "Approval" ? void 0 : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    actionDuration(action) ?? ""
  ]);
  return table(["Stage", "Action", "Result", "Duration"], rows);
}
function failedActionsReport(failed) {
  return failed.map(
    ({ action, lastLines }) => [
      `#### ${escapeMarkdown(`${action.stage} / ${action.action}`)}`,
      escapeMarkdown(action.error ?? action.summary ?? "CodePipeline gives no reason."),
      ...action.externalUrl === void 0 ? [] : [link("What it ran", action.externalUrl)],
      ...lastLines.length === 0 ? [] : [`The last lines of its log:

${fenced(shownLines(lastLines).join("\n"))}`]
    ].join("\n\n")
  ).join("\n\n");
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

// src/domains/pipelines/execution-looks.ts
var INTERVAL_MS = 5500;
var BUILD_INTERVAL_MS = 8500;
var NEAR_INTERVAL_MS = 2e3;
var NEAR_MS = 12e3;
var VISIBLE_AFTER_MS = 6e4;
var ExecutionLooks = class {
  constructor(pipelines, clock) {
    this.pipelines = pipelines;
    this.clock = clock;
  }
  pipelines;
  clock;
  /** Until the next look, in milliseconds. */
  pauseMs({ actions, budget, logs, buildEndedAt }) {
    const between = actions.length > 0 && !isUnderWay(actions);
    const near = between || this.clock.now() - buildEndedAt < NEAR_MS;
    if (near && budget.saved > 0) return NEAR_INTERVAL_MS;
    return logs.isFollowing && !near ? BUILD_INTERVAL_MS : INTERVAL_MS;
  }
  /**
   * Asks in turns how the actions are, and how the execution is: either shows its end. Where an action has ended, and no
   * other is under way, that may be the end: then it asks for both.
   */
  async look(followed, nudged, signal) {
    const first = followed.status === void 0;
    const lists = !first && (nudged || followed.listsNext);
    const changed = lists && await this.listActions(followed, signal);
    followed.listsNext = !lists;
    if (lists && (!changed || isUnderWay(followed.actions))) {
      await this.showQueue(followed);
      return { done: false };
    }
    followed.budget.spend(1);
    const execution = await this.get(followed, signal);
    if (execution === void 0) return { done: false };
    followed.status = execution.status;
    const ended = hasExecutionEnded(execution);
    if (first || ended) {
      const list = () => this.listActions(followed, signal);
      await (ended ? runUnlessAborted(signal, list) : list());
    }
    followed.progress.show(execution, followed.actions);
    if (ended) return { done: true, value: execution };
    await this.showQueue(followed);
    return { done: false };
  }
  /** Returns true where they are not as they were. */
  async listActions(followed, signal) {
    const before = stateOf(followed.actions);
    followed.budget.spend(1);
    followed.actions = await this.pipelines.listActions(followed.pipeline, followed.id, signal);
    followed.progress.show({ status: followed.status }, followed.actions);
    followed.logs.start(followed.actions);
    return stateOf(followed.actions) !== before;
  }
  async showQueue({ actions, queue }) {
    if (!isUnderWay(actions)) await queue.show();
  }
  /** Undefined while an execution that has just been started is not visible yet. */
  async get(followed, signal) {
    try {
      return await this.pipelines.getExecution(followed.pipeline, followed.id, signal);
    } catch (error) {
      const young = this.clock.now() - followed.started < VISIBLE_AFTER_MS;
      if (error instanceof NotFoundError && young) return void 0;
      throw error;
    }
  }
};
function isUnderWay(actions) {
  return actions.some(({ status }) => status === "InProgress");
}
function stateOf(actions) {
  return actions.map(({ id, status }) => `${id} ${status}`).join(", ");
}
var LOOK_EVERY_MS = 15e3;
var Queue = class {
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
  return executions.slice(own + 1).filter(({ status }) => status === "InProgress" || status === "Stopping").reverse();
}
var ROLLBACK_LOOKS = 3;
var ROLLBACK_LOOK_EVERY_MS = 1500;
async function findRollback(deps, pipeline, failedId, signal) {
  for (let look = 1; ; look += 1) {
    try {
      const executions = await deps.pipelines.listExecutions(pipeline);
      const rollback = executions.find(({ trigger }) => isRollbackOf(trigger, failedId));
      if (rollback !== void 0) return rollback;
    } catch (error) {
      deps.logger.debug(`Could not look for a rollback of ${failedId}: ${asError(error).message}`);
      if (!isTransient(error)) return void 0;
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

// src/domains/pipelines/execution-follower.ts
var SETTLE_LOOKS = 2;
var SETTLE_EVERY_MS = 1e3;
var PipelineFollower = class {
  constructor(deps) {
    this.deps = deps;
    this.looks = new ExecutionLooks(deps.pipelines, deps.clock);
  }
  deps;
  looks;
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
        execution.status === "Failed" ? runUnlessAborted(signal, () => findRollback(this.deps, pipeline, id, signal)) : Promise.resolve(void 0),
        execution.status === "Superseded" ? this.supersededBy(followed, execution) : Promise.resolve(void 0),
        runUnlessAborted(signal, async () => {
          await this.settle(followed, execution, signal);
          await followed.logs.finish(failedActions(followed.actions), signal);
        })
      ]);
      return {
        pipeline,
        status: rollback === void 0 ? execution.status : "RolledBack",
        execution,
        actions: followed.actions,
        failed: failedActions(followed.actions).map((action) => ({
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
    const url = executionUrl(region, pipeline, id);
    const nudge = new Nudge();
    const followed = {
      pipeline,
      id,
      url,
      started: clock.now(),
      progress: new ExecutionProgress({ clock, logger, pipeline, url }),
      queue: new Queue(this.deps, pipeline, id),
      logs: new ActionLogs({ builds, clock, logger, deadline: options.deadline }, () => {
        followed.buildEndedAt = clock.now();
        nudge.give();
      }),
      budget: new RequestBudget(clock),
      nudge,
      buildEndedAt: -Infinity,
      listsNext: true,
      status: void 0,
      actions: []
    };
    return followed;
  }
  async untilEnded(followed, options) {
    const { clock, logger } = this.deps;
    const subject = `execution ${shortenIds(followed.id)} of ${followed.pipeline}`;
    const wait = () => poll({
      clock,
      subject,
      intervalMs: () => this.looks.pauseMs(followed),
      restMs: () => this.deps.pipelines.restMs?.() ?? 0,
      jitter: false,
      nudge: followed.nudge,
      deadline: options.deadline,
      signal: options.signal,
      step: (nudged) => this.looks.look(followed, nudged, options.signal),
      whereabouts: () => whereaboutsOf(followed),
      url: () => followed.url,
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      }
    });
    return followed.budget.during(wait);
  }
  /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
  async settle(followed, execution, signal) {
    const { clock, logger } = this.deps;
    for (let look = 0; look < SETTLE_LOOKS && !agree(execution, followed.actions); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        await this.looks.listActions(followed, signal);
      } catch (error) {
        logger.debug(`Could not list the last actions of ${followed.id}: ${asError(error).message}`);
      }
    }
  }
  async supersededBy(followed, execution) {
    try {
      return supersedingExecution(await this.deps.pipelines.listExecutions(followed.pipeline), execution);
    } catch (error) {
      this.deps.logger.debug(`Could not look for what superseded ${followed.id}: ${asError(error).message}`);
      return void 0;
    }
  }
};
function agree(execution, actions) {
  if (execution.status === "Failed") return failedActions(actions).length > 0;
  return actions.every((action) => action.status !== "InProgress");
}
function whereaboutsOf({ status, actions }) {
  const running = actions.filter((action) => action.status === "InProgress");
  const doing = running.map(
    ({ category, stage, action }) => category === "Approval" ? `${stage} / ${action} waits for an approval` : `${stage} / ${action} is under way`
  );
  if (status !== void 0 && isUnknownStatus(status))
    doing.unshift(`Its status is "${status}", which platform-tools does not know`);
  return doing.length === 0 ? void 0 : `${doing.join("; ")}.`;
}
async function createPipelineFollower(session, { clock, logger }) {
  const [pipelines, builds, logs] = [await session.pipelines(), await session.builds(), await session.logs()];
  const { region } = session;
  return new PipelineFollower({
    pipelines,
    logger,
    clock,
    region,
    builds: new BuildFollower({ builds, logs, logger, clock })
  });
}

export {
  stagesTable,
  failedActionsReport,
  PipelineFollower,
  createPipelineFollower
};
