export const id = 8253;
export const ids = [8253];
export const modules = {

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

/***/ 18253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServiceDeployer)
});

// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/remote-runner.js
var remote_runner = __webpack_require__(68998);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/domains/services/container-logs.js
var container_logs = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/domains/services/task-watch.js
var task_watch = __webpack_require__(60385);
// EXTERNAL MODULE: ./src/domains/services/service-work.js
var service_work = __webpack_require__(21277);
// EXTERNAL MODULE: ./src/domains/services/service-plan.js
var service_plan = __webpack_require__(40279);
;// CONCATENATED MODULE: ./src/domains/services/follow-deployment.js








const INTERVAL_MS = 5e3;
class DeploymentFollower {
  constructor(deps, plan, work) {
    this.deps = deps;
    this.plan = plan;
    this.work = work;
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, deps.clock);
    const logs = new container_logs/* ContainerLogs */.R(tails, logger, plan.target);
    this.tasks = new task_watch/* TaskWatch */.Xc({ ...deps, logs }, plan.target, work.taskDefinition);
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
    const subject = `the deployment of ${(0,resource_names/* ecsName */.pC)(this.plan.target).service}`;
    const deployment = await (0,poll/* poll */.w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      whereabouts: () => this.last && `${describeRollout(this.last)}.`,
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
      }
    });
    return this.end(deployment, options.signal);
  }
  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal) {
    if (this.work.arn === void 0) {
      const arn = await (0,service_work/* findOwnDeployment */.D9)(this.deps.containers, this.work, signal);
      this.work = { ...this.work, arn };
    }
    return this.work.arn;
  }
  /** Looks once more, whatever was cancelled, for the last word about it. Never throws. */
  async lookOnce() {
    try {
      const arn = await this.find();
      if (arn === void 0) return;
      const seen = await (0,service_work/* observeDeployment */.ae)(
        this.deps.containers,
        this.work,
        arn,
        new AbortController().signal
      );
      this.last = seen?.deployment ?? this.last;
    } catch (error) {
      this.deps.logger.debug(`Could not look at the deployment once more: ${(0,errors/* asError */.zR)(error).message}`);
    }
  }
  async look(started, options) {
    const { signal } = options;
    const arn = await this.find(signal);
    const isLate = this.deps.clock.now() - started > service_work/* VISIBLE_AFTER_MS */.RO;
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
    const ended = (0,service_work/* hasDeploymentEnded */.Mt)(deployment.status);
    const tasks = () => this.tasks.look(deployment.createdAt, service, signal);
    await (ended ? (0,poll/* runUnlessAborted */.h)(signal, tasks) : tasks());
    this.progress.showDeployment(deployment);
    return ended ? { done: true, value: deployment } : { done: false };
  }
  /** Returns undefined while ECS knows the deployment, and does not list or describe it yet. */
  async observe(arn, isLate, signal) {
    try {
      const seen = await (0,service_work/* observeDeployment */.ae)(this.deps.containers, this.work, arn, signal);
      if (seen === void 0 && isLate) throw invisible(this.work);
      return seen;
    } catch (error) {
      if (error instanceof errors/* NotFoundError */.m_ && !isLate) return void 0;
      throw error;
    }
  }
  async end(deployment, signal) {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: void 0, replacedBy: void 0 };
    if (deployment.status === "SUCCESSFUL") return unknown;
    await (0,poll/* runUnlessAborted */.h)(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.work.name, signal);
      if (service === void 0) return unknown;
      const running = await (0,service_plan/* findRunningRevision */.yI)(this.deps.containers, service, this.plan.target);
      const replacedBy = deployment.status === "STOPPED" ? await this.replacement(deployment, service, signal) : void 0;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${(0,errors/* asError */.zR)(error).message}`);
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
  return new errors/* PlatformError */.Wk(
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
    return `${status}: ${(0,duration/* formatCount */.B4)(before, "task")} of the previous version running${failures}`;
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
    if (text === this.rollout && now - this.shownAt < duration/* SIGN_OF_LIFE_MS */.mI) return;
    [this.rollout, this.shownAt] = [text, now];
    const elapsed = (0,duration/* formatElapsed */.C7)(now - deployment.createdAt.getTime());
    this.logger.info(`${elapsed} ${text}`);
    if (deployment.rollback === void 0 || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? "no reason given";
    this.logger.info(`${elapsed} ECS is rolling back: ${reason}`);
  }
  /** Prints the service's events since then. */
  showEvents(service, since) {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || since !== void 0 && event.createdAt < since) continue;
      this.events.add(event.id);
      const elapsed = since === void 0 ? "" : `${(0,duration/* formatElapsed */.C7)(event.createdAt.getTime() - since.getTime())} `;
      this.logger.info(`${elapsed}${(0,task_watch/* plainEvent */.dY)(event.message)}`);
    }
  }
}


// EXTERNAL MODULE: ./src/domains/services/missing-rights.js
var missing_rights = __webpack_require__(18418);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
// EXTERNAL MODULE: ./src/domains/services/task-definition.js
var task_definition = __webpack_require__(71973);
;// CONCATENATED MODULE: ./src/domains/services/start-deployment.js





async function registerDefinition({ containers, logger }, plan) {
  const { definition } = plan;
  const same = (registered2) => (0,task_definition/* isSameDefinition */.gk)(definition, registered2);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== void 0 && same(newest)) {
    logger.info(`Using the task definition ${(0,resource_names/* revisionName */.pd)(newest.arn)}, which is identical.`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${(0,resource_names/* revisionName */.pd)(registered.arn)}`);
  return registered;
}
const REMEMBERED = 5;
async function findNeed(deps, plan, revision, { force, region }) {
  const { containers } = deps;
  const name = (0,resource_names/* ecsName */.pC)(plan.target);
  const [service, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const { running } = plan;
  const update = {
    ...{ name, region, tag: plan.image.tag, taskDefinition: revision, force },
    previous: running.image === void 0 ? void 0 : running.taskDefinition,
    before: {
      taskSets: (service?.taskSets ?? []).map(({ id }) => id),
      deployments: listed.slice(0, REMEMBERED).map(({ arn }) => arn)
    }
  };
  const { strategy } = service ?? plan.before;
  if (strategy !== void 0 && strategy !== "ROLLING")
    deps.logger.info(
      `${name.service} has the deployment strategy ${strategy}: it is deployed once ECS has moved all traffic and waited for its bake time.`
    );
  if (service?.taskDefinition !== revision || force) return { kind: "update", update };
  if (service.desiredCount === 0) return { kind: "scaled-to-zero" };
  const inProgress = await findRunning(containers, service, listed);
  if (inProgress !== void 0) return { kind: "join", work: joinedWork(update, service, inProgress) };
  if (await runsIt(deps, plan, service)) return { kind: "already-running" };
  return { kind: "update", update: { ...update, force: true } };
}
async function startUpdate({ containers, logger }, update) {
  const { name, taskDefinition, force } = update;
  const updated = (service) => (0,service_work/* findNewTaskSet */.nC)(service, update) !== void 0;
  try {
    const service = await containers.update(name, taskDefinition, { force, updated });
    return (0,service_work/* toWork */.Vg)(update, service);
  } catch (error) {
    if (!(error instanceof errors/* PlatformError */.Wk) || !error.transient) throw error;
    const service = await containers.service(name).catch(() => void 0);
    if (service === void 0 || !updated(service)) throw error;
    logger.info(`${name.service} was updated, though the answer of ECS got lost.`);
    return (0,service_work/* toWork */.Vg)(update, service);
  }
}
async function findRunning(containers, service, listed) {
  const running = listed.filter(({ status }) => status === "PENDING" || status === "IN_PROGRESS");
  if (running.length === 0) return void 0;
  const same = await (0,service_work/* filterByDefinition */.be)(containers, running, service.taskDefinition);
  if (same !== void 0) return same[0];
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const newest = running[0] === listed[0] ? running[0] : void 0;
  return primary?.rolloutState === "COMPLETED" ? void 0 : newest;
}
function joinedWork(update, service, { arn, createdAt }) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  return {
    ...update,
    arn,
    taskSet: primary && { id: primary.id, createdAt: createdAt.toISOString() },
    joinedSince: createdAt.toISOString(),
    idle: false
  };
}
async function runsIt({ containers, logger }, plan, service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const settled = primary?.rolloutState === "COMPLETED" || primary?.rolloutState === void 0 && service.taskSets.length <= 1;
  if (!settled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`
    );
    return false;
  }
  const name = (0,resource_names/* ecsName */.pC)(plan.target);
  const arns = await containers.taskArns(name, "RUNNING") ?? (0,task_watch/* taskIds */.Ae)(service.events).map((id) => (0,task_watch/* taskArn */.Lw)(service.arn, name.cluster, id));
  const tasks = await containers.tasks(name.cluster, arns);
  const digests = tasks.filter(
    ({ taskDefinition, lastStatus }) => taskDefinition === service.taskDefinition && lastStatus !== "STOPPED"
  ).flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service)).flatMap(({ imageDigest }) => imageDigest === void 0 ? [] : [imageDigest]);
  const other = digests.find((digest) => plan.image.digest !== "" && digest !== plan.image.digest);
  if (other === void 0) {
    if (digests.length === 0)
      logger.debug(`Whether ${plan.image.tag} has moved since its tasks started is not known.`);
    return true;
  }
  logger.info(
    `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`
  );
  return false;
}


// EXTERNAL MODULE: ./src/domains/services/stop-deployment.js
var stop_deployment = __webpack_require__(20248);
;// CONCATENATED MODULE: ./src/domains/services/deploy-service.js









const LOOKS = 5;
const LOOK_EVERY_MS = 2e3;
class ServiceDeployer {
  constructor(deps) {
    this.deps = deps;
    this.rights = deps.rights ?? new missing_rights/* MissingRights */.s(deps.containers, deps.logger);
  }
  deps;
  rights;
  /**
   * Registers the task definition, updates the service and follows the deployment. Returns the outcome, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const { arn } = await registerDefinition(this.deps, plan);
    return this.deployDefinition(plan, arn, options, began);
  }
  /**
   * Does the same with a task definition that is registered already.
   * @param taskDefinition ARN
   * @param began when it all began, in milliseconds since the epoch
   */
  async deployDefinition(plan, taskDefinition, options, began = this.deps.clock.now()) {
    const { clock, region } = this.deps;
    options.signal.throwIfAborted();
    try {
      const need = await findNeed(this.deps, plan, taskDefinition, { force: options.force, region });
      const joinedAt = need.kind === "join" ? Date.parse(need.work.joinedSince ?? "") : began;
      const { arn, ...followed } = await this.meet(need, plan, options);
      return {
        ...{ plan, taskDefinition, deployment: arn, url: (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), region) },
        durationSeconds: Math.round((clock.now() - joinedAt) / 1e3),
        ...followed
      };
    } finally {
      this.rights.announce(plan.before.arn);
    }
  }
  /** Does what the service needs. */
  async meet(need, plan, options) {
    const { logger } = this.deps;
    const { service } = (0,resource_names/* ecsName */.pC)(plan.target);
    const nothing = { end: void 0, failure: void 0, arn: void 0 };
    if (need.kind === "already-running") {
      logger.info(`${service} already runs ${plan.image.tag}. Nothing to deploy.`);
      return { status: "ALREADY_RUNNING", ...nothing };
    }
    const run = need.kind === "scaled-to-zero" ? void 0 : await this.run(need, plan, options);
    if (run !== void 0 && !run.work.idle) return { ...run.followed, arn: run.arn };
    logger.info(`${service} is scaled to zero tasks. It will run ${plan.image.tag} once it is scaled up.`);
    return { status: "SCALED_TO_ZERO", ...nothing };
  }
  async run(need, plan, options) {
    const { clock, logger } = this.deps;
    const { signal, stopOnCancel, save } = options;
    const running = {};
    const follower = (work2) => running.follower ??= new DeploymentFollower(this.deps, plan, work2);
    const kind = this.kind(follower, options);
    const onWork = ({ arn }) => {
      if (arn !== void 0) options.found(arn);
    };
    const runner = new remote_runner/* RemoteRunner */.P(kind, { clock, logger, signal, save, onWork });
    const started = await runner.start({
      request: () => need.kind === "join" ? need.work : need.update,
      find: need.kind === "join" ? () => Promise.resolve(need.work) : void 0,
      ...{ restartFailed: false, dryRun: false, stopOnCancel, confirm: () => Promise.resolve() }
    });
    const { work } = started;
    const result = await runner.follow(started, { wait: true, stopOnCancel });
    const { last, work: seen } = follower(work);
    return { work, followed: this.outcome(plan, result, last), arn: seen.arn };
  }
  kind(follower, options) {
    const { deps } = this;
    const { deadline, signal, stopOnCancel } = options;
    const found = (work, arn) => {
      options.found(arn);
      if (stopOnCancel && work.joinedSince === void 0)
        options.save({ stop: true, work: { ...work, arn } });
    };
    return {
      ...(0,stop_deployment.serviceControl)(deps),
      name: stop_deployment/* deploymentName */.p,
      subject: ({ tag, name }) => `a deployment of ${tag} to ${name.service}`,
      url: ({ name, region }) => (0,console_links/* serviceUrl */.Rs)(name, region),
      startTime: ({ joinedSince }) => joinedSince === void 0 ? void 0 : new Date(joinedSince),
      outcome: () => void 0,
      isGood: () => true,
      start: (update) => startUpdate(deps, update),
      startFinds: true,
      follow: async (work) => {
        if (work.idle) return void 0;
        const own = follower(work);
        if (options.wait)
          return own.follow({
            ...{ deadline, signal },
            found: (arn2) => {
              found(work, arn2);
            }
          });
        const arn = await this.findArn(own, signal);
        if (arn !== void 0) found(work, arn);
        return void 0;
      },
      stop: async (work) => {
        const own = follower(work);
        await own.lookOnce();
        await (0,stop_deployment/* stopDeployment */.U)(deps, own.work);
      },
      stopHint: "This takes a few minutes. The service's page in the AWS console shows when it is done."
    };
  }
  /** Looks for the ARN of a deployment that is not followed, for the outputs. */
  async findArn(follower, signal) {
    for (let look = 1; await follower.find(signal) === void 0 && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, signal);
    }
    return follower.work.arn;
  }
  outcome(plan, result, last) {
    if (result.state === "ended") {
      const { end } = result;
      if (end === void 0) return { status: "IN_PROGRESS", end: void 0, failure: void 0 };
      const url = (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), this.deps.region);
      return { status: end.deployment.status, end, failure: (0,service_outcome/* serviceFailure */.Kr)(plan, end, url) };
    }
    const status = result.state === "stopping" ? "STOP_REQUESTED" : last?.status ?? "IN_PROGRESS";
    const { failure } = result;
    if (!(failure instanceof errors/* CancelledError */.cc)) return { status, end: void 0, failure };
    const state = last === void 0 ? "its state is not known" : describeRollout(last);
    const { hint, cause } = failure;
    return {
      ...{ status, end: void 0 },
      failure: new errors/* CancelledError */.cc(`${failure.message} (${state})`, {
        ...hint === void 0 ? {} : { hint },
        cause
      })
    };
  }
}



/***/ }),

/***/ 18418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ MissingRights)
/* harmony export */ });
const BENEFITS = {
  "ecs:DescribeServiceDeployments": "the stages of a deployment and its circuit breaker are shown",
  "ecs:DescribeServiceRevisions": "a deployment is told from others by its task definition",
  "ecs:ListTasks": "tasks are found at once, and not by the events of the service",
  "ecs:StopServiceDeployment": "a deployment is stopped itself, and not by setting the service back"
};
class MissingRights {
  constructor(containers, logger) {
    this.containers = containers;
    this.logger = logger;
  }
  containers;
  logger;
  said = false;
  /** @param serviceArn any of the services that were deployed: `arn:…:service/<cluster>/<service>` */
  announce(serviceArn) {
    const actions = this.containers.refusedActions();
    if (this.said || actions.length === 0) return;
    this.said = true;
    const better = actions.flatMap((action) => BENEFITS[action] ?? []).join("; ");
    this.logger.debug(
      `The deploy role may not call ${actions.join(", ")}. Nothing depends on it. If it is allowed, ${better}. To allow it, add: ${JSON.stringify(missingStatement(actions, serviceArn))}`
    );
  }
}
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



/***/ }),

/***/ 25387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ checkImageTag),
/* harmony export */   MC: () => (/* binding */ imageRepositories),
/* harmony export */   ZG: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);



function checkImageTag(tag) {
  if ((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageTag */ ._l)(tag)) return tag;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: "Give the tag alone, as ECR shows it: commit-1234567."
  });
}
async function verifyImage(images, request, templateImage) {
  const place = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEcrRepository */ .iR)(templateImage);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== void 0 && first !== void 0 && !request.repositories.includes(named)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const { account, region } = request.registry;
  if (place !== void 0 && (place.account !== account || place.region !== region)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: "Take the role-to-assume and the aws-region of the account and region that the template names."
      }
    );
  }
  const repository = named ?? first;
  if (repository === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: "Give codebase or repository, so that the tag is looked up in that ECR repository." }
    );
  }
  const { tag, digest } = request;
  const image = await find(images, repository, digest === void 0 ? { tag } : { digest });
  if (image === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `The ECR repository ${repository} has no image with the ${digest === void 0 ? `tag ${tag}` : `digest ${digest}`}.`,
      {
        hint: "Nothing was changed. Build the image first, or check the tag: codebase list --with-images shows those there are."
      }
    );
  }
  return { tag, digest: image.digest };
}
async function find(images, repository, reference) {
  try {
    return await images.describe(repository, reference);
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error
    });
  }
}
function imageRepositories(app, codebase, repository) {
  if (repository !== void 0 && !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The input repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: "Give the name without the registry: demo/web."
      }
    );
  }
  if (codebase === void 0) return repository === void 0 ? [] : [repository];
  const ofCodebase = `${app}/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("codebase", codebase)}`;
  if (repository !== void 0 && repository !== ofCodebase) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The inputs codebase "${codebase}" (which is ${ofCodebase}) and repository "${repository}" name two repositories.`,
      { hint: "Give one of the two." }
    );
  }
  return [ofCodebase];
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

/***/ 40279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ planService),
/* harmony export */   dx: () => (/* binding */ findActiveService),
/* harmony export */   yI: () => (/* binding */ findRunningRevision),
/* harmony export */   zN: () => (/* binding */ planOneService)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25816);
/* harmony import */ var _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71973);
/* harmony import */ var _service_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25387);
/* harmony import */ var _service_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57940);







async function planService(deps, target, form) {
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCopilot */ .DA)(deps.environment);
  const template = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)(deps.objects, target);
  (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(await deps.containers.unknownPaths(template), target);
  const image = await deps.image((0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .templateImage */ .Y1)(template, target.service));
  const before = await findActiveService(deps, target);
  return {
    target,
    image,
    definition: (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .pinImage */ .nH)(template, target, image, form),
    before,
    running: await findRunningRevision(deps.containers, before, target)
  };
}
async function planOneService({ accounts, logger }, request) {
  const { app, env, service } = request;
  const { session } = accounts;
  const tag = (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .checkImageTag */ .Gc)(request.tag);
  const repositories = (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRepositories */ .MC)(app, request.codebase, request.repository);
  const parameters = await session.parameters();
  const applications = new _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__/* .Applications */ .s(parameters, session, logger);
  const environment = applications.environment(await applications.load(app), env);
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCopilot */ .DA)(environment);
  const types = await _service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .ServiceTypes */ .zv.load(parameters, logger, app, env);
  types.check(service);
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseScheduledJob */ .FJ)(types, request, tag);
  const role = (0,_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .deployRole */ .s)(app, environment, session.region);
  const there = accounts.enter(role);
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const dependencies = {
    containers: await there.containers(),
    objects: await there.objects(),
    image: (found) => (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyImage */ .ZG)(images, { tag, repositories, registry }, found),
    environment
  };
  return { plan: await planService(dependencies, { app, env, service }, request.form), role };
}
async function findRunningRevision(containers, service, { service: container }) {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt
  };
}
async function findActiveService(deps, target) {
  const { cluster, service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ecsName */ .pC)(target);
  const hint = "Terraform makes it: apply the service to this environment first.";
  let found;
  try {
    found = await deps.containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== "ACTIVE") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: "It is being taken away, or has been: apply it again with Terraform."
    });
  }
  if (found.controller !== "ECS") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint: found.controller === "CODE_DEPLOY" ? "Deploy it with CodeDeploy, or have Terraform make it with the deployment controller ECS." : "Deploy it with what controls it, or have Terraform make it with the deployment controller ECS."
      }
    );
  }
  return found;
}



/***/ }),

/***/ 21277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ findOwnDeployment),
/* harmony export */   Mt: () => (/* binding */ hasDeploymentEnded),
/* harmony export */   RO: () => (/* binding */ VISIBLE_AFTER_MS),
/* harmony export */   Vg: () => (/* binding */ toWork),
/* harmony export */   ae: () => (/* binding */ observeDeployment),
/* harmony export */   be: () => (/* binding */ filterByDefinition),
/* harmony export */   nC: () => (/* binding */ findNewTaskSet)
/* harmony export */ });
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84096);

const MARGIN_MS = 6e4;
const REVISIONS = 20;
const VISIBLE_AFTER_MS = 12e4;
function findNewTaskSet({ taskSets }, { taskDefinition, before }) {
  const primary = taskSets.find(({ status }) => status === "PRIMARY");
  return primary?.taskDefinition === taskDefinition && !before.taskSets.includes(primary.id) ? primary : void 0;
}
function toWork(update, service) {
  const made = findNewTaskSet(service, update);
  return {
    ...update,
    arn: made === void 0 ? void 0 : newDeployment(update, service),
    taskSet: made === void 0 ? void 0 : { id: made.id, createdAt: made.createdAt?.toISOString() },
    joinedSince: void 0,
    idle: service.desiredCount === 0
  };
}
function newDeployment({ before }, { currentDeployment }) {
  return currentDeployment === void 0 || before.deployments.includes(currentDeployment) ? void 0 : currentDeployment;
}
async function findOwnDeployment(containers, work, signal) {
  const { name, taskDefinition, before } = work;
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const [service, listed] = await Promise.all([
    containers.service(name, signal),
    containers.deployments(name, { createdAfter, signal })
  ]);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (service !== void 0 && primary !== void 0 && primary.id === work.taskSet?.id) {
    const current = newDeployment(work, service);
    if (current !== void 0) return current;
  }
  const fresh = listed.filter(({ arn }) => !before.deployments.includes(arn));
  const ours = await filterByDefinition(containers, fresh, taskDefinition, signal) ?? filterByTime(fresh, work, service);
  return ours.sort((a, b) => distance(a, made) - distance(b, made))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return definitions && deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
function filterByTime(deployments, work, service) {
  const made = timeOf(work);
  if (made === void 0) return [];
  const others = (service?.taskSets ?? []).filter(({ id }) => id !== work.taskSet?.id && !work.before.taskSets.includes(id)).map(({ createdAt }) => createdAt?.getTime());
  return deployments.filter(
    (one) => distance(one, made) <= MARGIN_MS && others.every((other) => other === void 0 || distance(one, made) <= distance(one, other))
  );
}
function timeOf({ taskSet }) {
  return taskSet?.createdAt === void 0 ? void 0 : Date.parse(taskSet.createdAt);
}
function distance({ createdAt }, time) {
  return time === void 0 ? 0 : Math.abs(createdAt.getTime() - time);
}
async function observeDeployment(containers, work, arn, signal) {
  const [described, service] = await Promise.all([
    containers.deployment(arn, signal),
    // Its answer is only for the messages, and must not cost us the deployment's.
    (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .runUnlessAborted */ .h)(signal, () => containers.service(work.name, signal))
  ]);
  if (described !== void 0) return { deployment: described, service };
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const listed = await containers.deployments(work.name, { createdAfter, signal });
  const brief = listed.find((one) => one.arn === arn);
  return brief === void 0 ? void 0 : { deployment: fromBrief(brief, work, service), service };
}
function fromBrief({ arn, status, statusReason, createdAt, targetRevision }, { taskSet, taskDefinition }, service) {
  const sets = service?.taskSets ?? [];
  const own = sets.find(({ id }) => id === taskSet?.id) ?? sets.find((set) => set.taskDefinition === taskDefinition);
  const others = sets.filter((set) => set !== own);
  const isRollback = status.startsWith("ROLLBACK");
  return {
    ...{ arn, status, statusReason, createdAt, stage: void 0 },
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
function hasDeploymentEnded(status) {
  return ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"].includes(status);
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

/***/ 71973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   gk: () => (/* binding */ isSameDefinition),
/* harmony export */   nH: () => (/* binding */ pinImage),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69267);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47946);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82995);






const REQUEST_KEYS = "family taskRoleArn executionRoleArn networkMode containerDefinitions volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection".split(" ");
const DESCRIPTION_KEYS = "taskDefinitionArn revision status requiresAttributes compatibilities registeredAt registeredBy deregisteredAt deleteRequestedAt".split(" ");
function withoutNulls(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutNulls(item)]));
}
const templateSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
  family: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
  containerDefinitions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
      name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
      image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
      dockerLabels: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()))
    })
  )
});
async function readTemplate(objects, target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  const where = whereOf(target);
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(
        `There is no task definition template ${where}, or it may not be read: ${error.message}`,
        { hint: `${hint} ${error.hint ?? ""}`.trim(), cause: error.cause }
      );
    }
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no bucket ${bucket}, which holds the task definition templates.`, {
      hint,
      cause: error
    });
  }
  if (text === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no task definition template ${where}.`, { hint });
  return checkTemplate(parseTemplate(text, where), target, where);
}
function parseTemplate(text, where) {
  const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(withoutNulls), templateSchema));
  if (parsed.ok) return parsed.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(", ") || "none"}.`,
      {
        hint: "The service's container must have the service's name. Check the service's configuration and apply it again."
      }
    );
  }
  return Object.fromEntries(known);
}
function refuseUnknown(paths, target) {
  const [first] = paths;
  if (first === void 0) return;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(first, REQUEST_KEYS);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The task definition template ${whereOf(target)} has ${paths.join(", ")}, which RegisterTaskDefinition does not know.`,
    {
      hint: suggestion === void 0 ? "Nothing was changed. Correct it in the service's configuration and apply it again." : `Did Terraform mean "${suggestion}"?`
    }
  );
}
function whereOf(target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  return `s3://${bucket}/${key}`;
}
function templateImage(template, service) {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? "";
  return withoutReference(image);
}
function pinImage(template, target, image, form) {
  const { app, env, service } = target;
  const containerDefinitions = template.containerDefinitions.map((container) => {
    if (container.name !== service) return container;
    const base = withoutReference(container.image);
    return {
      ...container,
      image: form === "digest" ? `${base}@${image.digest}` : `${base}:${image.tag}`,
      dockerLabels: {
        ...container.dockerLabels,
        "com.datadoghq.tags.env": env,
        "com.datadoghq.tags.service": `${app}-${service}`,
        "com.datadoghq.tags.version": image.tag
      }
    };
  });
  return { ...template, containerDefinitions };
}
function withoutReference(image) {
  const { registry, repository } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return registry === void 0 ? repository : `${registry}/${repository}`;
}
function referenceOf(image) {
  const { tag, digest } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return [tag, digest].filter((part) => part !== void 0).join("@") || image;
}
function isSameDefinition(wanted, registered) {
  if (registered.content["status"] !== void 0 && registered.content["status"] !== "ACTIVE") return false;
  return canonical(wanted) === canonical(registered.content);
}
function canonical(definition) {
  return JSON.stringify(normalise({ ...definition }, "definition"));
}
const ORDERED = ["command", "entryPoint", "dnsServers", "dnsSearchDomains", "links"];
const LEFT_OUT = [...DESCRIPTION_KEYS, "tags"];
const DEFAULTS = {
  definition: { enableFaultInjection: false },
  containerDefinitions: { cpu: 0, essential: true },
  portMappings: { protocol: "tcp", hostPort: 0 },
  healthCheck: { interval: 30, timeout: 5, retries: 3 },
  mountPoints: { readOnly: false },
  volumesFrom: { readOnly: false },
  efsVolumeConfiguration: { rootDirectory: "/", transitEncryption: "DISABLED" }
};
function normalise(value, kind) {
  if (Array.isArray(value)) return normaliseList(value, kind);
  if (typeof value !== "object" || value === null) return value;
  const defaults = DEFAULTS[kind] ?? {};
  const entries = Object.entries(value).filter(([key]) => kind !== "definition" || !LEFT_OUT.includes(key)).map(([key, item]) => [key, normalise(item, key)]).filter(([key, item]) => !isEmpty(item) && item !== defaults[key]).filter(([key, item]) => !isSamePort(kind, key, item, value)).map(([key, item]) => [key, asText(kind, key, item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
function normaliseList(list, kind) {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  const texts = items.map((item) => [JSON.stringify(item), item]);
  return texts.sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
}
function isEmpty(item) {
  if (item === void 0 || item === null) return true;
  return typeof item === "object" && Object.keys(item).length === 0;
}
function isSamePort(kind, key, item, mapping) {
  return kind === "portMappings" && key === "hostPort" && "containerPort" in mapping && mapping.containerPort === item;
}
function asText(kind, key, item) {
  return kind === "definition" && (key === "cpu" || key === "memory") ? String(item) : item;
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
