export const id = 5481;
export const ids = [5481];
export const modules = {

/***/ 69079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ContainerLogs),
/* harmony export */   x: () => (/* binding */ shortTaskId)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47946);


const LINES = 20;
const LENGTH = 500;
const LOGS_PER_CONTAINER = 3;
class ContainerLogs {
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
  /** Prints and returns the last lines; undefined where there are none, or enough were shown already. */
  async read(container, taskId, signal) {
    const count = this.shown.get(container) ?? 0;
    if (count >= LOGS_PER_CONTAINER) return void 0;
    const { group, stream } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logLocation */ .U)(this.target, container, taskId);
    try {
      const messages = await this.tails.tail(group, stream, LINES, signal);
      if (messages === void 0 || messages.length === 0) {
        this.logger.debug(`There is no log ${group} ${stream}.`);
        return void 0;
      }
      this.shown.set(container, count + 1);
      const lines = messages.map(cut);
      const url = this.tails.url(group, stream);
      const text = lines.join("\n");
      const repeated = this.texts.has(text);
      this.texts.add(text);
      this.logger.info(
        `  ${repeated ? "The same last lines as before" : "The last lines"} of ${container} in task ${shortTaskId(taskId)}${repeated ? "." : ":"}`
      );
      if (!repeated) this.logger.remote(`${text}
`, "  | ");
      return { lines, url };
    } catch (error) {
      signal?.throwIfAborted();
      this.logger.debug(`Could not read the log ${group} ${stream}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}
function cut(message) {
  const line = message.replace(/\r?\n$/, "");
  return line.length > LENGTH ? `${line.slice(0, LENGTH)} …` : line;
}
function shortTaskId(id) {
  return id.slice(0, 8);
}



/***/ }),

/***/ 82475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DeploymentFollower),
/* harmony export */   l: () => (/* binding */ describeRollout)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _container_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69079);
/* harmony import */ var _task_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60385);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47946);
/* harmony import */ var _service_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21277);
/* harmony import */ var _service_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40279);








const INTERVAL_MS = 5e3;
class DeploymentFollower {
  constructor(deps, plan, work) {
    this.deps = deps;
    this.plan = plan;
    this.work = work;
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, deps.clock);
    const logs = new _container_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .ContainerLogs */ .R(tails, logger, plan.target);
    this.tasks = new _task_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .TaskWatch */ .Xc({ ...deps, logs }, plan.target, work.taskDefinition);
  }
  deps;
  plan;
  work;
  /** As last seen. */
  last;
  announced = false;
  progress;
  tasks;
  /**
   * Prints the progress, and returns how it ended, good or bad. Transient errors never end the wait. If the signal
   * comes once the end is known, what would only explain it is not looked up.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(options) {
    const { clock, logger } = this.deps;
    const started = clock.now();
    const subject = `the deployment of ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ecsName */ .pC)(this.plan.target).service}`;
    const deployment = await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      whereabouts: () => this.last && `${describeRollout(this.last)}.`,
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`);
      }
    });
    return this.end(deployment, options.signal);
  }
  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal) {
    if (this.work.arn === void 0) {
      const arn = await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_5__/* .findOwnDeployment */ .D9)(this.deps.containers, this.work, signal);
      this.work = { ...this.work, arn };
    }
    return this.work.arn;
  }
  /** Looks once more, whatever was cancelled, for the last word about it. Never throws. */
  async lookOnce() {
    try {
      const arn = await this.find();
      if (arn === void 0) return;
      const seen = await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_5__/* .observeDeployment */ .ae)(
        this.deps.containers,
        this.work,
        arn,
        new AbortController().signal
      );
      this.last = seen?.deployment ?? this.last;
    } catch (error) {
      this.deps.logger.debug(`Could not look at the deployment once more: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`);
    }
  }
  async look(started, options) {
    const { signal } = options;
    const arn = await this.find(signal);
    const isLate = this.deps.clock.now() - started > _service_work_js__WEBPACK_IMPORTED_MODULE_5__/* .VISIBLE_AFTER_MS */ .RO;
    if (arn === void 0) {
      if (isLate) throw invisible(this.work);
      return { done: false };
    }
    if (!this.announced) options.found(arn);
    this.announced = true;
    const seen = await this.observe(arn, isLate, signal);
    if (seen === void 0) return { done: false };
    const { deployment, service } = seen;
    this.last = deployment;
    if (service !== void 0) this.progress.showEvents(service, deployment.createdAt);
    await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .runUnlessAborted */ .h)(signal, () => this.tasks.look(deployment.createdAt, service, signal));
    this.progress.showDeployment(deployment);
    return (0,_service_work_js__WEBPACK_IMPORTED_MODULE_5__/* .hasDeploymentEnded */ .Mt)(deployment.status) ? { done: true, value: deployment } : { done: false };
  }
  /** Returns undefined while ECS knows the deployment, and does not list or describe it yet. */
  async observe(arn, isLate, signal) {
    try {
      const seen = await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_5__/* .observeDeployment */ .ae)(this.deps.containers, this.work, arn, signal);
      if (seen === void 0 && isLate) throw invisible(this.work);
      return seen;
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_ && !isLate) return void 0;
      throw error;
    }
  }
  async end(deployment, signal) {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: void 0, replacedBy: void 0 };
    if (deployment.status === "SUCCESSFUL") return unknown;
    await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .runUnlessAborted */ .h)(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.work.name, signal);
      if (service === void 0) return unknown;
      const running = await (0,_service_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .findRunningRevision */ .yI)(this.deps.containers, service, this.plan.target);
      const replacedBy = deployment.status === "STOPPED" ? await this.replacement(deployment, service, signal) : void 0;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`);
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
}
function invisible({ name, taskDefinition }) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
    `ECS accepted the update of ${name.service}, but still lists no deployment of ${taskDefinition} after 2 minutes.`,
    { hint: "Its outcome is not known. Look at the service's deployments in the AWS console." }
  );
}
function describeRollout(deployment) {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures = circuitBreaker === void 0 || circuitBreaker.failures === 0 ? "" : `; ${circuitBreaker.failures} failed${circuitBreaker.threshold === void 0 ? "" : ` (ECS rolls back after ${circuitBreaker.threshold})`}`;
  const pending = target.pending === 0 ? "" : `, ${target.pending} pending`;
  const old = before === 0 ? "" : `, ${before} of the previous version`;
  const status = `${deployment.status}${deployment.stage === void 0 ? "" : ` (${deployment.stage})`}`;
  if (deployment.rollback !== void 0 && target.requested === 0) {
    return `${status}: ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before, "task")} of the previous version running${failures}`;
  }
  return `${status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}
class RolloutProgress {
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
    if (text === this.rollout && now - this.shownAt < _core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_OF_LIFE_MS */ .mI) return;
    [this.rollout, this.shownAt] = [text, now];
    const elapsed = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C7)(now - deployment.createdAt.getTime());
    this.logger.info(`${elapsed} ${text}`);
    if (deployment.rollback === void 0 || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? "no reason given";
    this.logger.info(`${elapsed} ECS is rolling back: ${reason}`);
  }
  /** Prints the service's events since then. */
  showEvents(service, since) {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || event.createdAt < since) continue;
      this.events.add(event.id);
      const elapsed = since === void 0 ? "" : `${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C7)(event.createdAt.getTime() - since.getTime())} `;
      this.logger.info(`${elapsed}${(0,_task_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .plainEvent */ .dY)(event.message)}`);
    }
  }
}



/***/ }),

/***/ 87422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ imageBefore),
/* harmony export */   Kr: () => (/* binding */ serviceFailure),
/* harmony export */   MV: () => (/* binding */ imageAfter),
/* harmony export */   RO: () => (/* binding */ describeTaskFailure),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   mU: () => (/* binding */ shortCause),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47946);
/* harmony import */ var _task_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60385);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71973);





const SUCCESSES = ["SUCCESSFUL", "ALREADY_RUNNING", "SCALED_TO_ZERO"];
function isSuccess(status) {
  return SUCCESSES.includes(status);
}
function imageBefore({ running }) {
  return running.image === void 0 ? void 0 : (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(running.image);
}
function imageAfter({ plan, status, end }) {
  const now = status === "NOT_STARTED" ? plan.running.image : end?.after?.running.image;
  if (now !== void 0) return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(now);
  return isSuccess(status) ? plan.image.tag : void 0;
}
function serviceFailure(plan, end, url) {
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return void 0;
  const { service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsName */ .pC)(plan.target);
  const tasks = describeFailures(end.failures);
  const message = [
    sentence(`${service} was not deployed with ${plan.image.tag}${tasks === "" ? "" : `: ${tasks}`}`),
    describeStatus(end),
    describeNow(plan, end)
  ].join(" ");
  const log = end.failures.find((failure) => failure.log !== void 0)?.log;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(message.trim(), {
    ...status === "ROLLBACK_FAILED" ? { hint: "The service needs attention." } : {},
    links: [
      ...log === void 0 ? [] : [{ title: "the whole log", url: log.url }],
      { title: "the service's deployments", url }
    ],
    excerpt: log?.lines ?? []
  });
}
function shortCause({ plan, end, failure, status }) {
  const [task] = end?.failures ?? [];
  if (task?.exitCode !== void 0 && unhealthyOf(task) === void 0)
    return `${task.container ?? plan.target.service} exited with code ${task.exitCode}`;
  if (task !== void 0) return describeTaskFailure(task);
  if (end?.replacedBy !== void 0) return "another deployment replaced it";
  if (end !== void 0) return reasonsOf(end.deployment)[0]?.replace(/\.$/, "") ?? `ECS says ${status}`;
  return failure?.message.replace(/[.] .*|[.]$/s, "") ?? `its status is ${status}`;
}
function describeCause(end) {
  const tasks = describeFailures(end.failures);
  return `${tasks === "" ? "" : `${tasks}. `}${describeStatus(end)}`;
}
function describeStatus(end) {
  const { status } = end.deployment;
  const by = end.replacedBy;
  const what = status === "ROLLBACK_SUCCESSFUL" ? "ECS rolled it back" : status === "ROLLBACK_FAILED" ? "The rollback failed too" : by !== void 0 ? `Another deployment${by.taskDefinition === void 0 ? "" : `, of ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionName */ .pd)(by.taskDefinition)},`} replaced it` : "ECS ended the deployment";
  const reasons = reasonsOf(end.deployment);
  const explained = by !== void 0 || status === "ROLLBACK_SUCCESSFUL" && end.failures.length > 0;
  if (reasons.length === 0 || explained) return sentence(what);
  return sentence(`${what} (${status}): ${reasons.map(sentence).join(" ")}`);
}
function reasonsOf({ rollback, statusReason }) {
  const reasons = [rollback?.reason, statusReason].filter((text) => text !== void 0 && text !== "");
  return [...new Set(reasons)];
}
function describeFailures(failures) {
  const counts = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const text = describeTaskFailure(failure);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].slice(0, 5).map(([text, count]) => `${text} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count, "task")}`).join("; ");
}
function describeTaskFailure(failure) {
  const { container, exitCode } = failure;
  const unhealthy = unhealthyOf(failure);
  if (unhealthy !== void 0) return `${container ?? "A container"} ${unhealthy}`;
  const why = failure.reasons.filter((reason) => exitCode === void 0 || reason !== _task_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .ESSENTIAL_EXITED */ .Ve).join("; ");
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
  const idle = service.taskSets.every(({ running: tasks }) => tasks === 0);
  const others = service.taskSets.filter(
    ({ running: tasks, taskDefinition }) => tasks > 0 && taskDefinition !== running.taskDefinition
  );
  const counts = others.map(
    ({ running: tasks, taskDefinition }) => ` ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tasks, "task")} of ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionName */ .pd)(taskDefinition)} still ${tasks === 1 ? "runs" : "run"}.`
  );
  const image = running.image === void 0 ? "an unknown image" : (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(running.image);
  const still = running.taskDefinition === plan.running.taskDefinition ? "still runs" : "now runs";
  return `${service.name} ${still} ${image} (${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionName */ .pd)(running.taskDefinition)}).${idle ? " No task is running." : counts.join("")}`;
}
function sentence(text) {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}



/***/ }),

/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment),
/* harmony export */   p: () => (/* binding */ deploymentName),
/* harmony export */   serviceControl: () => (/* binding */ serviceControl)
/* harmony export */ });
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _service_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21277);




const LOOKS = 5;
const LOOK_EVERY_MS = 500;
const RECOVER_LOOKS = 4;
const RECOVER_EVERY_MS = 5e3;
async function stopDeployment(deps, work, looks = LOOKS) {
  const { containers, clock } = deps;
  let arn = work.arn ?? await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work);
  for (let look = 1; arn === void 0 && look < looks; look += 1) {
    await clock.sleep(LOOK_EVERY_MS);
    arn = await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work);
  }
  if (arn !== void 0) {
    const listed = await containers.deployments(work.name);
    const found = listed.find((one) => one.arn === arn);
    if (found !== void 0 && (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDeploymentEnded */ .Mt)(found.status)) return;
    if (await containers.stopDeployment(arn)) return;
  }
  await goBack(deps, work);
}
async function goBack({ containers, logger }, work) {
  const { name, previous, taskDefinition } = work;
  const service = await containers.service(name);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (primary?.taskDefinition !== taskDefinition) {
    logger.info(`${name.service} is not set to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(taskDefinition)} any more.`);
    return;
  }
  if (previous === void 0 || previous === taskDefinition) {
    const reason = previous === void 0 ? "its former task definition is only a placeholder" : "it had the same task definition before";
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name.service} can't be set back: ${reason}.`, {
      hint: "Stopping the deployment itself takes the permission ecs:StopServiceDeployment."
    });
  }
  await containers.update(name, previous);
  logger.info(`Set ${name.service} back to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(previous)}.`);
}
function serviceControl(deps) {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === void 0 ? "" : ` (${arn})`}`,
    url: ({ name, region }) => (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceUrl */ .Rs)(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, _service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .VISIBLE_AFTER_MS */ .RO / LOOK_EVERY_MS),
    async recover(update) {
      const { name } = update;
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(name);
        if (service !== void 0 && (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findNewTaskSet */ .nC)(service, update) !== void 0) {
          const work = (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .toWork */ .Vg)(update, service);
          return [{ ...work, arn: work.arn ?? await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work) }];
        }
        if (look < RECOVER_LOOKS) await clock.sleep(RECOVER_EVERY_MS);
      }
      return [];
    }
  };
}
function deploymentName({ tag, name }) {
  return `the deployment of ${tag} to ${name.service}`;
}



/***/ }),

/***/ 60385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ taskIds),
/* harmony export */   Lw: () => (/* binding */ taskArn),
/* harmony export */   Ve: () => (/* binding */ ESSENTIAL_EXITED),
/* harmony export */   Xc: () => (/* binding */ TaskWatch),
/* harmony export */   dY: () => (/* binding */ plainEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _container_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);



class TaskWatch {
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
  /** One look. A problem of the looking itself is told in the debug log, and never ends a wait. */
  async look(since, service, signal) {
    const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(this.target);
    try {
      const listed = await this.list(signal);
      const found = listed ?? this.findInEvents(service, since);
      const open = found.filter((arn) => !this.settled.has(arn));
      for (const task of await this.deps.containers.tasks(name.cluster, open, signal)) {
        await this.show(task, since, signal);
      }
    } catch (error) {
      signal?.throwIfAborted();
      this.deps.logger.debug(`Could not look at the tasks of ${name.service}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    }
  }
  /** Returns ARNs; undefined where we may not list tasks. */
  async list(signal) {
    const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(this.target);
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
        this.named.add(taskArn(service.arn, (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(this.target).cluster, id));
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
          `Task ${(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTaskId */ .x)(task.id)} stopped: ${plainEvent(task.stoppedReason ?? "no reason given")}`
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
        `Task ${(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTaskId */ .x)(task.id)}: the container ${container.name} fails its health check`
      );
    }
  }
  async showExit(task, container, signal) {
    if (!this.first(`${task.arn} ${container.name} exit`)) return;
    const reasons = reasonsOf(task, container).filter((reason) => reason !== ESSENTIAL_EXITED);
    const why = reasons.length === 0 ? "" : `: ${reasons.map(plainEvent).join("; ")}`;
    this.deps.logger.info(
      `Task ${(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTaskId */ .x)(task.id)}: ${container.name} exited with code ${container.exitCode ?? ""}${why}`
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
}
const ESSENTIAL_EXITED = "Essential container in task exited";
function plainEvent(message) {
  return message.replace(/^\(service [^)]*\) /, "").replace(/ ?\(deployment ecs-svc\/\d+\) ?/, " ").replace(/ to deployment ecs-svc\/\d+/, "").replace(/\(task ([0-9a-f]{8})[0-9a-f-]{8,}\)/g, "$1").replace(/ in \(target-group arn:[^)]*:targetgroup\/([^/)]*)[^)]*\)/g, " in the target group $1").trim();
}
function taskIds(events) {
  const found = events.flatMap(({ message }) => [...message.matchAll(/\(task ([0-9a-f-]{16,})\)/g)]);
  return [...new Set(found.flatMap(([, id]) => id === void 0 ? [] : [id]))];
}
function taskArn(serviceArn, cluster, id) {
  return serviceArn.replace(/:service\/.*$/, `:task/${cluster}/${id}`);
}
function reasonsOf(task, container) {
  const reasons = [container?.reason, task.stoppedReason];
  return reasons.filter((reason) => reason !== void 0 && reason !== "");
}
function isScaledIn(task) {
  return task.stopCode === "ServiceSchedulerInitiated" && task.stoppedReason?.startsWith("Scaling activity") === true;
}



/***/ })

};
