const require = process.getBuiltinModule;
import {
  SIGN_OF_LIFE_MS
} from "./chunk-X23R7GNX.js";
import {
  findRunningRevision
} from "./chunk-I6ZOZ7VX.js";
import {
  referenceOf
} from "./chunk-PE3MF6X3.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link
} from "./chunk-SYWYRGCB.js";
import {
  VISIBLE_AFTER_MS,
  findOwnDeployment,
  hasDeploymentEnded,
  listedFrom
} from "./chunk-YW5FYDWB.js";
import {
  ecsName,
  logLocation,
  revisionName,
  shortTaskId,
  taskArn,
  taskIds
} from "./chunk-RPOPKNME.js";
import {
  shortDigest
} from "./chunk-GV6UZF3M.js";
import {
  RequestBudget
} from "./chunk-VD2EG4VJ.js";
import {
  poll,
  runUnlessAborted
} from "./chunk-F5MUN3NT.js";
import {
  formatCount,
  formatDuration,
  formatElapsed
} from "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/task-watch.ts
var TaskWatch = class {
  constructor(deps, target, taskDefinition) {
    this.deps = deps;
    this.target = target;
    this.taskDefinition = taskDefinition;
  }
  deps;
  target;
  taskDefinition;
  failures = [];
  settled = /* @__PURE__ */ new Set();
  said = /* @__PURE__ */ new Set();
  /** ARNs of the tasks that events have named: ECS shows only the newest 100 events. */
  named = /* @__PURE__ */ new Set();
  /** What is denied once would be denied at each further look. */
  denied = false;
  /** One look. A problem of looking is in the debug log, and never ends a wait. */
  async look(since, service, signal) {
    if (this.denied) return;
    const name = ecsName(this.target);
    try {
      const listed = await this.list(signal);
      const found = listed ?? this.findInEvents(service, since);
      const open = found.filter((arn) => !this.settled.has(arn));
      for (const task of await this.deps.containers.tasks(name.cluster, open, signal)) {
        await this.show(task, since, signal);
      }
    } catch (error) {
      signal?.throwIfAborted();
      const message = `Could not look at the tasks of ${name.service}: ${asError(error).message}`;
      this.denied = error instanceof AccessDeniedError;
      if (error instanceof AccessDeniedError)
        this.deps.logger.warning(
          `${message} A task that fails can't be explained. ${error.hint ?? ""}`.trim()
        );
      else this.deps.logger.debug(message);
    }
  }
  /** Returns ARNs; undefined where we may not list tasks. */
  async list(signal) {
    const name = ecsName(this.target);
    const [stopped, running] = await Promise.all([
      this.deps.containers.taskArns(name, "STOPPED", signal),
      this.deps.containers.taskArns(name, "RUNNING", signal)
    ]);
    return stopped && running && [.../* @__PURE__ */ new Set([...stopped, ...running])];
  }
  findInEvents(service, since) {
    if (service !== void 0) {
      const events = service.events.filter(({ createdAt }) => createdAt >= since);
      for (const id of taskIds(events))
        this.named.add(taskArn(service.arn, ecsName(this.target).cluster, id));
    }
    return [...this.named];
  }
  /** Logs can arrive after the container has gone: those that are missing are looked for once more. */
  async finish(signal) {
    for (const failure of this.failures) {
      const { container, taskId } = failure;
      if (failure.log !== void 0 || container === void 0) continue;
      failure.log = await this.deps.logs.read(container, taskId, signal);
    }
  }
  async show(task, since, signal) {
    const ours = task.taskDefinition === this.taskDefinition;
    if (!ours || task.createdAt !== void 0 && task.createdAt < since) {
      this.settled.add(task.arn);
      return;
    }
    this.showHealth(task);
    const stopped = task.lastStatus === "STOPPED";
    if (stopped) {
      this.settled.add(task.arn);
      if (task.containers.every(({ exitCode }) => exitCode === void 0 || exitCode === 0))
        this.deps.logger.info(
          `Task ${shortTaskId(task.id)} stopped: ${plainEvent(task.stoppedReason ?? "no reason given")}`
        );
    }
    const failed = task.containers.filter(({ exitCode }) => exitCode !== void 0 && exitCode !== 0);
    for (const container of failed) await this.showExit(task, container, signal);
    if (stopped && failed.length === 0 && !isScaledIn(task)) await this.keepStop(task, signal);
  }
  showHealth(task) {
    for (const container of task.containers) {
      if (container.healthStatus !== "UNHEALTHY" || !this.first(`${task.arn} ${container.name} unhealthy`))
        continue;
      this.deps.logger.info(
        `Task ${shortTaskId(task.id)}: the container ${container.name} fails its health check`
      );
    }
  }
  async showExit(task, container, signal) {
    if (!this.first(`${task.arn} ${container.name} exit`)) return;
    const reasons = reasonsOf(task, container).filter((reason) => reason !== ESSENTIAL_EXITED);
    const why = reasons.length === 0 ? "" : `: ${reasons.map(plainEvent).join("; ")}`;
    this.deps.logger.info(
      `Task ${shortTaskId(task.id)}: ${container.name} exited with code ${container.exitCode ?? ""}${why}`
    );
    if (isScaledIn(task)) return;
    this.failures.push({
      taskId: task.id,
      container: container.name,
      exitCode: container.exitCode,
      reasons: reasonsOf(task, container),
      log: await this.deps.logs.read(container.name, task.id, signal)
    });
  }
  /** A task that stopped without an exit code: it could not start, or failed its health checks. */
  async keepStop(task, signal) {
    const unhealthy = task.containers.find(({ healthStatus }) => healthStatus === "UNHEALTHY");
    const named = unhealthy ?? task.containers.find(({ reason }) => reason !== void 0);
    const started = task.containers.some(({ exitCode }) => exitCode !== void 0);
    const container = named?.name ?? (started ? this.target.service : void 0);
    this.failures.push({
      taskId: task.id,
      container,
      exitCode: void 0,
      reasons: reasonsOf(task, named),
      log: container === void 0 ? void 0 : await this.deps.logs.read(container, task.id, signal)
    });
  }
  first(what) {
    if (this.said.has(what)) return false;
    this.said.add(what);
    return true;
  }
};
var ESSENTIAL_EXITED = "Essential container in task exited";
function plainEvent(message) {
  return message.replace(/^\(service [^)]*\) /, "").replace(/ ?\(deployment ecs-svc\/\d+\) ?/, " ").replace(/ to deployment ecs-svc\/\d+/, "").replace(/\(task ([0-9a-f]{8})[0-9a-f-]{8,}\)/g, "$1").replace(/ in \(target-group arn:[^)]*:targetgroup\/([^/)]*)[^)]*\)/g, " in the target group $1").trim();
}
function reasonsOf(task, container) {
  const reasons = [container?.reason, task.stoppedReason];
  return reasons.filter((reason) => reason !== void 0 && reason !== "");
}
function isScaledIn(task) {
  return task.stopCode === "ServiceSchedulerInitiated" && task.stoppedReason?.startsWith("Scaling activity") === true;
}
var LINES = 20;
var LONG = /^(.{500}).+$/s;
var LOGS_PER_CONTAINER = 3;
var ContainerLogs = class {
  constructor(tails, logger, target) {
    this.tails = tails;
    this.logger = logger;
    this.target = target;
  }
  tails;
  logger;
  target;
  shown = /* @__PURE__ */ new Map();
  texts = /* @__PURE__ */ new Set();
  denied = false;
  /** Prints and returns the last lines; undefined where there are none, or enough were shown already. */
  async read(container, taskId, signal) {
    const count = this.shown.get(container) ?? 0;
    if (count >= LOGS_PER_CONTAINER) return void 0;
    const { group, stream } = logLocation(this.target, container, taskId);
    try {
      const messages = await this.tails.tail(group, stream, LINES, signal);
      if (messages === void 0 || messages.length === 0) {
        this.logger.debug(`There is no log ${group} ${stream}.`);
        return void 0;
      }
      this.shown.set(container, count + 1);
      const lines = messages.map((message) => message.replace(/\r?\n$/, "").replace(LONG, "$1 …"));
      const url = this.tails.url(group, stream);
      const text = lines.join("\n");
      const repeated = this.texts.has(text);
      this.texts.add(text);
      if (!repeated) {
        this.logger.info(`  The last lines of ${container} in task ${shortTaskId(taskId)}:`);
        this.logger.remote(`${text}
`, "  | ");
      }
      return { lines, url };
    } catch (error) {
      signal?.throwIfAborted();
      const message = `Could not read the log ${group} ${stream}: ${asError(error).message}`;
      if (error instanceof AccessDeniedError && !this.denied)
        this.logger.info(`${message} ${error.hint ?? ""}`.trim());
      else this.logger.debug(message);
      this.denied ||= error instanceof AccessDeniedError;
      return void 0;
    }
  }
};

// src/domains/services/service-deployment.ts
var SUCCESSES = ["SUCCESSFUL", "ALREADY_RUNNING", "SCALED_TO_ZERO"];
function isSuccess(status) {
  return SUCCESSES.includes(status);
}
function imageBefore({ running }) {
  return running.image === void 0 ? void 0 : referenceOf(running.image);
}
function imageAfter({ plan, status, end }) {
  const now = status === "NOT_STARTED" ? plan.running.image : end?.after?.running.image;
  if (now !== void 0) return referenceOf(now);
  return isSuccess(status) ? plan.image.tag : void 0;
}
function serviceFailure(plan, end, url) {
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return void 0;
  const { service } = ecsName(plan.target);
  const tasks = describeFailures(end.failures);
  const message = [
    sentence(`${service} was not deployed with ${plan.image.tag}${tasks === "" ? "" : `: ${tasks}`}`),
    describeStatus(end),
    describeNow(plan, end)
  ].join(" ");
  const log = end.failures.find((failure) => failure.log !== void 0)?.log;
  return new PlatformError(message.trim(), {
    hint: status === "ROLLBACK_FAILED" ? "The service needs attention." : void 0,
    links: [
      ...log === void 0 ? [] : [{ title: "the whole log", url: log.url }],
      { title: "the service's deployments", url }
    ],
    excerpt: log?.lines ?? []
  });
}
function describeCause(end) {
  const tasks = describeFailures(end.failures);
  return `${tasks === "" ? "" : `${tasks}. `}${describeStatus(end)}`;
}
function describeStatus(end) {
  const { status } = end.deployment;
  const by = end.replacedBy;
  const what = status === "ROLLBACK_SUCCESSFUL" ? "ECS rolled it back" : status === "ROLLBACK_FAILED" ? "The rollback failed too" : by !== void 0 ? `Another deployment${by.taskDefinition === void 0 ? "" : `, of ${revisionName(by.taskDefinition)},`} replaced it` : "ECS ended the deployment";
  const reasons = reasonsOf2(end.deployment);
  const explained = by !== void 0 || status === "ROLLBACK_SUCCESSFUL" && end.failures.length > 0;
  if (reasons.length === 0 || explained) return sentence(what);
  return sentence(`${what} (${status}): ${reasons.map(sentence).join(" ")}`);
}
function reasonsOf2({ rollback, statusReason }) {
  const reasons = [rollback?.reason, statusReason].filter((text) => text !== void 0 && text !== "");
  return [...new Set(reasons)];
}
function describeFailures(failures) {
  const counts = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const text = describeTaskFailure(failure);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].slice(0, 5).map(([text, count]) => `${text} in ${formatCount(count, "task")}`).join("; ");
}
function describeTaskFailure(failure) {
  const { container, exitCode } = failure;
  const unhealthy = unhealthyOf(failure);
  if (unhealthy !== void 0) return `${container ?? "A container"} ${unhealthy}`;
  const why = failure.reasons.filter((reason) => exitCode === void 0 || reason !== ESSENTIAL_EXITED).join("; ");
  if (exitCode !== void 0)
    return `${container ?? "A container"} exited with code ${exitCode}${why === "" ? "" : ` (${why})`}`;
  const stopped = why === "" ? "stopped without a reason" : why;
  return container === void 0 ? stopped : `${container}: ${stopped}`;
}
function unhealthyOf({ reasons }) {
  const [, what] = /^Task (failed \w+ health checks)/.exec(
    reasons.find((reason) => reason.startsWith("Task failed")) ?? ""
  ) ?? [];
  return what;
}
function describeNow(plan, { after }) {
  if (after === void 0) return "";
  const { service, running } = after;
  const alive = service.taskSets.filter(({ running: tasks }) => tasks > 0);
  const others = alive.filter(({ taskDefinition }) => taskDefinition !== running.taskDefinition);
  const counts = others.map(
    ({ running: tasks, taskDefinition }) => ` ${formatCount(tasks, "task")} of ${revisionName(taskDefinition)} still ${tasks === 1 ? "runs" : "run"}.`
  );
  const image = running.image === void 0 ? "an unknown image" : referenceOf(running.image);
  const still = running.taskDefinition === plan.running.taskDefinition ? "still runs" : "now runs";
  const runs = alive.length > others.length ? still : "is set to";
  return `${service.name} ${runs} ${image} (${revisionName(running.taskDefinition)}).${alive.length === 0 ? " No task is running." : counts.join("")}`;
}
function sentence(text) {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

// src/domains/services/deployment-observer.ts
var SERVICE_EVERY_MS = 3e4;
var LIST_EVERY_MS = 12e4;
var DeploymentObserver = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  last;
  serviceAt = -Infinity;
  brief;
  listedAt = -Infinity;
  /** Id of the primary task set when the list was asked for. */
  primary;
  /**
   * Undefined while the list has no deployment of that ARN.
   * @throws NotFoundError where ECS describes none
   */
  async look(work, arn, signal) {
    const { containers } = this.deps;
    const described = await containers.deployment(arn, signal);
    if (described === void 0) return this.lookAtList(work, arn, signal);
    this.spendShared();
    const service = this.isServiceDue(described) ? await this.service(work, signal) : void 0;
    this.last = described;
    return { deployment: described, service };
  }
  isServiceDue(now) {
    const { last } = this;
    return last === void 0 || hasDeploymentEnded(now.status) || stateOf(now) !== stateOf(last) || now.target.running < last.target.running || this.deps.clock.now() - this.serviceAt >= SERVICE_EVERY_MS;
  }
  /** Its answer is only for the messages, and must not cost us the deployment's. */
  async service(work, signal) {
    const { containers, clock } = this.deps;
    this.serviceAt = clock.now();
    this.spendShared();
    return runUnlessAborted(signal, () => containers.service(work.name, signal));
  }
  async lookAtList(work, arn, signal) {
    const { containers, clock, budget } = this.deps;
    const service = await this.service(work, signal);
    if (this.isListDue(work, service)) {
      budget.spend(1);
      const createdAfter = listedFrom(work);
      const listed = await containers.deployments(work.name, { createdAfter, signal });
      this.brief = listed.find((one) => one.arn === arn);
      this.listedAt = clock.now();
      this.primary = primaryOf(service)?.id;
    }
    return this.brief && { deployment: fromBrief(this.brief, work, service), service };
  }
  /** True unless the task sets show that the status is the same as before. */
  isListDue({ taskSet, taskDefinition }, service) {
    const { brief, listedAt } = this;
    const primary = primaryOf(service);
    const own = taskSet === void 0 ? primary?.taskDefinition === taskDefinition : primary?.id === taskSet.id;
    const expected = own ? "IN_PROGRESS" : "ROLLBACK_IN_PROGRESS";
    return brief?.status !== expected || primary?.rolloutState !== "IN_PROGRESS" || primary.id !== this.primary || this.deps.clock.now() - listedAt >= LIST_EVERY_MS;
  }
  spendShared() {
    const { budget } = this.deps;
    budget.spend(1 / Math.max(1, budget.waits));
  }
};
function stateOf({ status, stage, circuitBreaker, rollback }) {
  return JSON.stringify([status, stage, circuitBreaker?.failures ?? 0, rollback?.reason]);
}
function primaryOf(service) {
  return service?.taskSets.find(({ status }) => status === "PRIMARY");
}
function fromBrief({ arn, status, statusReason, createdAt, targetRevision }, { taskSet, taskDefinition }, service) {
  const sets = service?.taskSets ?? [];
  const own = sets.find(({ id }) => id === taskSet?.id) ?? sets.find((set) => set.taskDefinition === taskDefinition);
  const others = sets.filter((set) => set !== own);
  const isRollback = status.startsWith("ROLLBACK");
  return {
    arn,
    status,
    statusReason,
    createdAt,
    stage: void 0,
    target: {
      arn: targetRevision,
      requested: isRollback ? 0 : own?.desired ?? 0,
      running: own?.running ?? 0,
      pending: own?.pending ?? 0
    },
    sources: others.map((set) => ({
      arn: set.taskDefinition,
      requested: set.desired,
      running: set.running,
      pending: set.pending
    })),
    rollback: isRollback ? { reason: own?.reason ?? statusReason, revision: void 0 } : void 0,
    circuitBreaker: own === void 0 || own.failed === 0 ? void 0 : { failures: own.failed, threshold: void 0 }
  };
}
function describeRollout(deployment) {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures = circuitBreaker === void 0 || circuitBreaker.failures === 0 ? "" : `; ${circuitBreaker.failures} failed${circuitBreaker.threshold === void 0 ? "" : ` (ECS rolls back after ${circuitBreaker.threshold})`}`;
  const pending = target.pending === 0 ? "" : `, ${target.pending} pending`;
  const old = before === 0 ? "" : `, ${before} of the previous version`;
  const status = `${deployment.status}${deployment.stage === void 0 ? "" : ` (${deployment.stage})`}`;
  if (deployment.rollback !== void 0 && target.requested === 0) {
    return `${status}: ${formatCount(before, "task")} of the previous version running${failures}`;
  }
  return `${status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}
function isNearEnd({ target, sources, rollback }) {
  if ([target, ...sources].some(({ pending }) => pending > 0)) return false;
  if (rollback !== void 0) return target.running === 0;
  return target.running >= target.requested && sources.every(({ running }) => running === 0);
}
var ROUTINE = /^(?:has started \d+ tasks|has stopped \d+ running tasks|(?:de)?registered \d+ targets|has begun draining connections|has reached a steady state|deployment completed|deployment failed: |rolling back)/;
var RolloutProgress = class {
  constructor(logger, clock) {
    this.logger = logger;
    this.clock = clock;
  }
  logger;
  clock;
  events = /* @__PURE__ */ new Set();
  rollout = "";
  shownAt = 0;
  rollingBack = false;
  showDeployment(deployment) {
    const text = describeRollout(deployment);
    const now = this.clock.now();
    if (text === this.rollout && now - this.shownAt < SIGN_OF_LIFE_MS) return;
    [this.rollout, this.shownAt] = [text, now];
    const elapsed = formatElapsed(now - deployment.createdAt.getTime());
    this.logger.info(`${elapsed} ${text}`);
    if (deployment.rollback === void 0 || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? "no reason given";
    this.logger.info(`${elapsed} ECS is rolling back: ${reason}`);
  }
  /** Prints the service's events since then. Returns true where one of them is not one of every rollout. */
  showEvents(service, since) {
    let unusual = false;
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || event.createdAt < since) continue;
      this.events.add(event.id);
      const elapsed = formatElapsed(event.createdAt.getTime() - since.getTime());
      const text = plainEvent(event.message);
      const routine = ROUTINE.test(text);
      unusual ||= !routine;
      this.logger[routine ? "debug" : "info"](`${elapsed} ${text}`);
    }
    return unusual;
  }
};

// src/domains/services/follow-deployment.ts
var FAR_MS = 9500;
var NEAR_MS = 2500;
var STEADY_MS = 5500;
var SHARED_MS = 1500;
var RESERVE = 4;
var TASKS_EVERY_MS = 12e4;
var DeploymentFollower = class {
  constructor(deps, plan, work) {
    this.deps = deps;
    this.plan = plan;
    this.work = work;
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, deps.clock);
    const logs = new ContainerLogs(tails, logger, plan.target);
    this.tasks = new TaskWatch({ ...deps, logs }, plan.target, work.taskDefinition);
    this.budget = deps.shared?.budget ?? new RequestBudget(deps.clock);
    this.tasksAt = deps.clock.now();
    this.observer = new DeploymentObserver({ ...deps, budget: this.budget });
  }
  deps;
  plan;
  work;
  /** As last seen. */
  last;
  announced = false;
  progress;
  tasks;
  budget;
  observer;
  tasksAt;
  /**
   * Prints the progress, and returns how it ended, good or bad. Transient errors never end the wait. If the signal
   * comes once the end is known, what would only explain it is not looked up.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(options) {
    const { clock, logger } = this.deps;
    const started = clock.now();
    const subject = `the deployment of ${ecsName(this.plan.target).service}`;
    const wait = () => poll({
      clock: this.deps.shared?.clock ?? clock,
      subject,
      intervalMs: () => this.pauseMs(),
      restMs: () => this.restMs,
      jitter: false,
      deadline: options.deadline,
      signal: options.signal,
      whereabouts: () => this.last && `${describeRollout(this.last)}.`,
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      }
    });
    const deployment = await this.budget.during(wait);
    return this.end(deployment, options.signal);
  }
  pauseMs() {
    const { last, budget, deps } = this;
    if (deps.shared !== void 0) return budget.saved > 0 ? SHARED_MS : STEADY_MS;
    if (last === void 0) return STEADY_MS;
    if (!isNearEnd(last)) return FAR_MS;
    return budget.saved > RESERVE ? NEAR_MS : STEADY_MS;
  }
  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal) {
    if (this.work.arn === void 0) {
      const arn = await findOwnDeployment(this.deps.containers, this.work, signal);
      this.work = { ...this.work, arn };
    }
    return this.work.arn;
  }
  /** Looks once more, whatever was cancelled, for the last word about it. Never throws. */
  async lookOnce() {
    try {
      const arn = await this.find();
      if (arn === void 0) return;
      const seen = await new DeploymentObserver({ ...this.deps, budget: this.budget }).look(
        this.work,
        arn,
        new AbortController().signal
      );
      this.last = seen?.deployment ?? this.last;
    } catch (error) {
      this.deps.logger.debug(`Could not look at the deployment once more: ${asError(error).message}`);
    }
  }
  async look(started, options) {
    const { signal } = options;
    if (this.work.arn === void 0) this.budget.spend(2);
    const arn = await this.find(signal);
    const isLate = this.deps.clock.now() - started > VISIBLE_AFTER_MS;
    if (arn === void 0) {
      if (isLate) throw invisible(this.work);
      return { done: false };
    }
    if (!this.announced) options.found(arn);
    this.announced = true;
    const seen = await this.observe(arn, isLate, signal);
    if (seen === void 0) return { done: false };
    const { deployment, service } = seen;
    const before = this.last;
    this.last = deployment;
    const unusual = service !== void 0 && this.progress.showEvents(service, deployment.createdAt);
    if (unusual || this.areTasksDue(deployment, before)) {
      this.tasksAt = this.deps.clock.now();
      await runUnlessAborted(signal, () => this.tasks.look(deployment.createdAt, service, signal));
    }
    this.progress.showDeployment(deployment);
    return hasDeploymentEnded(deployment.status) ? { done: true, value: deployment } : { done: false };
  }
  /** Tasks are asked for where something has gone wrong with one, else at both ends and now and then, unless ECS throttles. */
  areTasksDue(now, before) {
    const ended = hasDeploymentEnded(now.status);
    const failures = now.circuitBreaker?.failures ?? 0;
    if (failures > (before?.circuitBreaker?.failures ?? 0) || ended && now.status !== "SUCCESSFUL")
      return true;
    if (this.restMs > 0) return false;
    const fewer = before !== void 0 && now.target.running < before.target.running;
    return ended || fewer || this.deps.clock.now() - this.tasksAt >= TASKS_EVERY_MS;
  }
  /** More than nothing after each look while ECS throttles. */
  get restMs() {
    return this.deps.containers.restMs?.() ?? 0;
  }
  /** Returns undefined while ECS knows the deployment, and does not list or describe it yet. */
  async observe(arn, isLate, signal) {
    try {
      const seen = await this.observer.look(this.work, arn, signal);
      if (seen === void 0 && isLate) throw invisible(this.work);
      return seen;
    } catch (error) {
      if (error instanceof NotFoundError && !isLate) return void 0;
      throw error;
    }
  }
  async end(deployment, signal) {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: void 0, replacedBy: void 0 };
    if (deployment.status === "SUCCESSFUL") return unknown;
    await runUnlessAborted(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.work.name, signal);
      if (service === void 0) return unknown;
      const running = await findRunningRevision(this.deps.containers, service, this.plan.target);
      const replacedBy = deployment.status === "STOPPED" ? await this.replacement(deployment, service, signal) : void 0;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${asError(error).message}`);
      return unknown;
    }
  }
  /** Finds the first deployment that was started after this one. */
  async replacement(own, service, signal) {
    const { containers } = this.deps;
    const listed = await containers.deployments(this.work.name, { createdAfter: own.createdAt, signal });
    const later = listed.filter(({ arn, createdAt }) => arn !== own.arn && createdAt >= own.createdAt);
    const next = later.at(-1);
    if (next === void 0) return void 0;
    const definitions = await containers.taskDefinitionsOf([next.targetRevision], signal);
    const known = later.length === 1 ? service.taskDefinition : void 0;
    return { arn: next.arn, taskDefinition: definitions?.get(next.targetRevision) ?? known };
  }
};
function invisible({ name, taskDefinition }) {
  return new PlatformError(
    `ECS accepted the update of ${name.service}, but still lists no deployment of ${taskDefinition} after 2 minutes.`,
    { hint: "Its outcome is not known. Look at the service's deployments in the AWS console." }
  );
}

// src/domains/services/service-report.ts
var SHOWN_FAILURES = 3;
function serviceOutputs(outcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": imageBefore(plan),
    "running-image": imageAfter(outcome),
    "task-definition": taskDefinition,
    deployment,
    "deployment-url": url,
    "duration-seconds": durationSeconds
  };
}
function plannedServiceOutputs(plan) {
  const now = imageBefore(plan);
  return {
    status: "dry-run",
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": now,
    "running-image": now,
    "task-definition": void 0,
    deployment: void 0,
    "deployment-url": void 0,
    "duration-seconds": void 0
  };
}
function formatService(outcome) {
  const { plan, status, durationSeconds } = outcome;
  const { service } = ecsName(plan.target);
  if (status === "ALREADY_RUNNING") return `${service} already runs ${plan.image.tag}: nothing was deployed.`;
  const after = formatDuration(durationSeconds * 1e3);
  return status === "SUCCESSFUL" ? `Deployed ${plan.image.tag} to ${service} in ${after}.` : `${service} with ${plan.image.tag}: ${status} after ${after}.`;
}
function formatPlannedService(plan) {
  const { service } = ecsName(plan.target);
  const { image, before } = plan;
  const now = imageBefore(plan) ?? "an unknown image";
  const from = now === image.tag ? "" : `${now} -> `;
  const digest = image.digest === "" ? "" : ` (${shortDigest(image.digest)})`;
  return `${service}: ${from}${image.tag}${digest}, ${formatCount(before.desiredCount, "task")}`;
}
function formatServiceDryRun(plan) {
  return formatDryRun(dryRunHeading(`deploy ${plan.image.tag} to ${ecsName(plan.target).service}`));
}
function renderPlannedService(plan) {
  return renderSummary({
    outcome: "dry-run",
    heading: dryRunHeading(
      `deploy ${code(plan.image.tag)} to ${escapeMarkdown(ecsName(plan.target).service)}`
    ),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running now", code(imageBefore(plan) ?? "not known")],
        ["Tasks", String(plan.before.desiredCount)]
      ]
    }
  });
}
function renderService(outcome) {
  const { plan, status, failure } = outcome;
  const unchanged = status === "ALREADY_RUNNING";
  return renderSummary({
    outcome: failure !== void 0 ? "failure" : isSuccess(status) ? "success" : "started",
    heading: serviceHeading(outcome),
    failure: failure === void 0 ? void 0 : renderServiceFailure(outcome),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running before", unchanged ? void 0 : code(imageBefore(plan) ?? "not known")],
        ["Running now", unchanged ? void 0 : code(imageAfter(outcome) ?? "not known")],
        [
          "Task definition",
          outcome.taskDefinition === void 0 ? void 0 : code(revisionName(outcome.taskDefinition))
        ],
        ["Status", link(unchanged ? "unchanged" : status, outcome.url)],
        [
          "Reason",
          escapeMarkdown(outcome.end === void 0 ? "" : reasonsOf2(outcome.end.deployment).join(" "))
        ],
        ["Duration", unchanged ? void 0 : formatDuration(outcome.durationSeconds * 1e3)]
      ]
    },
    details: containerSections(outcome.end?.failures ?? [])
  });
}
function serviceHeading(outcome) {
  const { plan, status, failure } = outcome;
  const name = escapeMarkdown(ecsName(plan.target).service);
  const tag = code(plan.image.tag);
  if (status === "ALREADY_RUNNING") return `${name} already runs ${tag}: nothing was deployed`;
  if (status === "SCALED_TO_ZERO") return `${name} will run ${tag} once it is scaled up`;
  if (isSuccess(status)) return `Deployed ${tag} to ${name}`;
  if (failure === void 0) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === "STOP_REQUESTED") return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${runningNow(outcome)}`;
}
function runningNow(outcome) {
  const now = imageAfter(outcome);
  if (now === void 0) return "what runs now is not known";
  return `it ${now === imageBefore(outcome.plan) ? "still" : "now"} runs ${code(now)}`;
}
function isStillRunning({ status, end }) {
  return end === void 0 && status !== "NOT_STARTED" && status !== "STOP_REQUESTED";
}
function renderServiceFailure({ end, failure }) {
  const log = end?.failures.find((task) => task.log !== void 0)?.log;
  return {
    cause: end === void 0 ? failure?.message : describeCause(end),
    // What never started has no container, but maybe the last lines of whatever kept it from that.
    lines: log?.lines ?? (end === void 0 ? failure?.excerpt : void 0),
    nextStep: failure && renderNextStep(failure)
  };
}
function containerSections(failures) {
  const sections = distinct(failures).flatMap((failure) => {
    const { log, taskId } = failure;
    if (log === void 0) return [];
    const body = `${link("The whole log", log.url)}

${fenced(log.lines.join("\n"))}`;
    return [{ title: `Task ${taskId}: ${describeTaskFailure(failure)}`, body }];
  });
  return sections.slice(1);
}
function imageFacts(plan) {
  return [
    ["Environment", escapeMarkdown(plan.target.env)],
    ["Image", code(plan.image.tag)],
    ["Digest", plan.image.digest === "" ? void 0 : code(plan.image.digest)]
  ];
}
function distinct(failures) {
  const kinds = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const kind = describeTaskFailure(failure);
    if (kinds.get(kind)?.log === void 0) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}
var BENEFITS = {
  "ecs:DescribeServiceDeployments": "the stages of a deployment and its circuit breaker are shown",
  "ecs:DescribeServiceRevisions": "a deployment is recognised by its task definition",
  "ecs:ListTasks": "tasks are found at once, and not by the events of the service",
  "ecs:StopServiceDeployment": "a deployment is stopped itself, and not by setting the service back"
};
var MissingRights = class {
  constructor(containers, logger) {
    this.containers = containers;
    this.logger = logger;
  }
  containers;
  logger;
  said = /* @__PURE__ */ new Set();
  /** @param serviceArn any of the services that were deployed: `arn:…:service/<cluster>/<service>` */
  announce(serviceArn) {
    const actions = this.containers.refusedActions().filter((action) => !this.said.has(action));
    if (actions.length === 0) return;
    for (const action of actions) this.said.add(action);
    const better = actions.flatMap((action) => BENEFITS[action] ?? []).join("; ");
    this.logger.info(
      `Not needed, but not allowed for the deploy role either: ${actions.join(", ")}. docs/roles.md of platform-tools says what that makes better.`
    );
    this.logger.debug(
      `If it is allowed, ${better}. To allow it, add: ${JSON.stringify(missingStatement(actions, serviceArn))}`
    );
  }
};
function missingStatement(actions, serviceArn) {
  const all = (kind) => serviceArn.replace(/:service\/([^/]+)\/.*$/, `:${kind}/$1/*`);
  return {
    Effect: "Allow",
    Action: actions,
    Resource: [
      ...actions.some((action) => action !== "ecs:ListTasks") ? [all("service-deployment"), all("service-revision")] : [],
      ...actions.includes("ecs:ListTasks") ? [all("container-instance")] : []
    ]
  };
}

export {
  isSuccess,
  imageBefore,
  imageAfter,
  serviceFailure,
  describeRollout,
  SHARED_MS,
  DeploymentFollower,
  serviceOutputs,
  plannedServiceOutputs,
  formatService,
  formatPlannedService,
  formatServiceDryRun,
  renderPlannedService,
  renderService,
  renderServiceFailure,
  containerSections,
  MissingRights
};
