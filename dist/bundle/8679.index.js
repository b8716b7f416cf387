export const id = 8679;
export const ids = [8679,5816];
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
  deployment: async ({ id, role }, inputs, context) => {
    const { stopDeployments } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 75658));
    const { AccountSessions } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 25816));
    const containers = await new AccountSessions(await context.aws(awsInputsOf(inputs))).enter(role).containers();
    await stopDeployments({ ...context, containers }, id);
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
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);



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
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
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
  return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
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

/***/ 24589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ stopRecovered),
/* harmony export */   aQ: () => (/* binding */ endSavedWork),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

async function endSavedWork(control, saved, logger) {
  if (saved.work !== void 0) {
    await stopOne(control, saved.work, logger);
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

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AccountSessions: () => (/* binding */ AccountSessions),
/* harmony export */   b: () => (/* binding */ invalidationRole),
/* harmony export */   s: () => (/* binding */ deployRole)
/* harmony export */ });
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
class AccountSessions {
  /** @param session that of the application's account */
  constructor(session) {
    this.session = session;
  }
  session;
  sessions = /* @__PURE__ */ new Map();
  /** Returns the session with the role. Nothing is requested before its first use. */
  enter(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
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
function logLocation({ app, env, service }, container, taskId) {
  return {
    group: `/platform/ecs/service/${app}/${env}/${service}`,
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
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ }),

/***/ 50551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ServiceDeployer)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
;// CONCATENATED MODULE: ./src/domains/services/task-watch.js


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
  /** One look. A problem of the looking itself is told in the debug log, and never ends a wait. */
  async look(since, signal) {
    const name = (0,resource_names/* ecsName */.pC)(this.target);
    try {
      const [stopped, running] = await Promise.all([
        this.deps.containers.taskArns(name, "STOPPED", signal),
        this.deps.containers.taskArns(name, "RUNNING", signal)
      ]);
      const open = [.../* @__PURE__ */ new Set([...stopped, ...running])].filter((arn) => !this.settled.has(arn));
      for (const task of await this.deps.containers.tasks(name.cluster, open, signal)) {
        await this.show(task, since, signal);
      }
    } catch (error) {
      signal?.throwIfAborted();
      this.deps.logger.debug(`Could not look at the tasks of ${name.service}: ${(0,errors/* asError */.zR)(error).message}`);
    }
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
      this.deps.logger.warning(
        `Task ${task.id} stopped: ${task.stoppedReason ?? "no reason given"}${task.stopCode === void 0 ? "" : ` (${task.stopCode})`}`
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
      this.deps.logger.warning(`Task ${task.id}: the container ${container.name} fails its health check`);
    }
  }
  async showExit(task, container, signal) {
    if (!this.first(`${task.arn} ${container.name} exit`)) return;
    const reason = container.reason === void 0 ? "" : `: ${container.reason}`;
    this.deps.logger.warning(
      `Task ${task.id}: the container ${container.name} exited with ${container.exitCode ?? ""}${reason}`
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
function reasonsOf(task, container) {
  const reasons = [container?.reason, task.stoppedReason];
  return reasons.filter((reason) => reason !== void 0 && reason !== "");
}
function isScaledIn(task) {
  return task.stopCode === "ServiceSchedulerInitiated" && task.stoppedReason?.startsWith("Scaling activity") === true;
}
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
  /** Prints and returns the last lines; undefined where there are none, or enough were shown already. */
  async read(container, taskId, signal) {
    const count = this.shown.get(container) ?? 0;
    if (count >= LOGS_PER_CONTAINER) return void 0;
    const { group, stream } = (0,resource_names/* logLocation */.U)(this.target, container, taskId);
    try {
      const messages = await this.tails.tail(group, stream, LINES, signal);
      if (messages === void 0 || messages.length === 0) {
        this.logger.debug(`There is no log ${group} ${stream}.`);
        return void 0;
      }
      this.shown.set(container, count + 1);
      const lines = messages.map(cut);
      const url = this.tails.url(group, stream);
      this.logger.info(`  The last lines of ${container} in task ${taskId} (${url}):`);
      this.logger.remote(`${lines.join("\n")}
`, "  | ");
      return { lines, url };
    } catch (error) {
      signal?.throwIfAborted();
      this.logger.debug(`Could not read the log ${group} ${stream}: ${(0,errors/* asError */.zR)(error).message}`);
      return void 0;
    }
  }
}
function cut(message) {
  const line = message.replace(/\r?\n$/, "");
  return line.length > LENGTH ? `${line.slice(0, LENGTH)} …` : line;
}


// EXTERNAL MODULE: ./src/domains/services/start-deployment.js
var start_deployment = __webpack_require__(75658);
// EXTERNAL MODULE: ./src/domains/services/service-plan.js
var service_plan = __webpack_require__(40279);
;// CONCATENATED MODULE: ./src/domains/services/follow-deployment.js






const INTERVAL_MS = 5e3;
class DeploymentFollower {
  constructor(deps, plan, search, arn) {
    this.deps = deps;
    this.plan = plan;
    this.search = search;
    this.arn = arn;
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, (0,resource_names/* ecsName */.pC)(plan.target).service);
    const logs = new ContainerLogs(tails, logger, plan.target);
    this.tasks = new TaskWatch({ ...deps, logs }, plan.target, search.taskDefinition);
  }
  deps;
  plan;
  search;
  arn;
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
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${(0,errors/* asError */.zR)(error).message}`);
      }
    });
    return this.end(deployment, options.signal);
  }
  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal) {
    this.arn ??= await (0,start_deployment/* findOwnDeployment */.D9)(this.deps.containers, this.search, signal);
    return this.arn;
  }
  async look(started, options) {
    const { containers, clock } = this.deps;
    const { signal } = options;
    const arn = await this.find(signal);
    if (arn === void 0) {
      if (clock.now() - started > start_deployment/* VISIBLE_AFTER_MS */.RO) throw invisible(this.search);
      return { done: false };
    }
    if (!this.announced) options.found(arn);
    this.announced = true;
    const [deployment, service] = await Promise.all([
      this.describe(arn, started, signal),
      // Its answer is only for the messages, and must not cost us the deployment's.
      (0,poll/* runUnlessAborted */.h)(signal, () => containers.service(this.search.name, signal))
    ]);
    if (deployment === void 0) return { done: false };
    this.last = deployment;
    if (service !== void 0) this.progress.showEvents(service, deployment.createdAt);
    const ended = (0,start_deployment/* hasDeploymentEnded */.Mt)(deployment.status);
    const tasks = () => this.tasks.look(deployment.createdAt, signal);
    await (ended ? (0,poll/* runUnlessAborted */.h)(signal, tasks) : tasks());
    this.progress.showDeployment(deployment);
    return ended ? { done: true, value: deployment } : { done: false };
  }
  /** Returns undefined while ECS lists a deployment that it does not describe yet. */
  async describe(arn, started, signal) {
    try {
      return await this.deps.containers.deployment(arn, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < start_deployment/* VISIBLE_AFTER_MS */.RO;
      if (error instanceof errors/* NotFoundError */.m_ && young) return void 0;
      throw error;
    }
  }
  async end(deployment, signal) {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: void 0, replacedBy: void 0 };
    if (deployment.status === "SUCCESSFUL") return unknown;
    await (0,poll/* runUnlessAborted */.h)(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.search.name, signal);
      if (service === void 0) return unknown;
      const running = await (0,service_plan/* findRunningRevision */.yI)(this.deps.containers, service, this.plan.target);
      const replacedBy = deployment.status === "STOPPED" ? await this.replacement(deployment, signal) : void 0;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${(0,errors/* asError */.zR)(error).message}`);
      return unknown;
    }
  }
  /** Finds the first deployment that was started after this one. */
  async replacement(own, signal) {
    const { containers } = this.deps;
    const listed = await containers.deployments(this.search.name, { createdAfter: own.createdAt, signal });
    const later = listed.filter(({ arn, createdAt }) => arn !== own.arn && createdAt >= own.createdAt);
    const next = later.at(-1);
    if (next === void 0) return void 0;
    const definitions = await containers.taskDefinitionsOf([next.targetRevision], signal);
    const taskDefinition = definitions.get(next.targetRevision);
    return taskDefinition === void 0 ? void 0 : { arn: next.arn, taskDefinition };
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
  const failures = circuitBreaker === void 0 || circuitBreaker.failures === 0 ? "" : `; ${circuitBreaker.failures} failed (ECS rolls back after ${circuitBreaker.threshold})`;
  const pending = target.pending === 0 ? "" : `, ${target.pending} pending`;
  const old = before === 0 ? "" : `, ${before} of the previous version`;
  if (deployment.rollback !== void 0 && target.requested === 0) {
    return `${deployment.status}: ${before} tasks of the previous version running${failures}`;
  }
  return `${deployment.status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}
class RolloutProgress {
  constructor(logger, service) {
    this.logger = logger;
    this.service = service;
  }
  logger;
  service;
  events = /* @__PURE__ */ new Set();
  rollout = "";
  rollingBack = false;
  showDeployment(deployment) {
    const text = describeRollout(deployment);
    if (text !== this.rollout) this.logger.info(text);
    this.rollout = text;
    if (deployment.rollback === void 0 || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? "no reason given";
    this.logger.warning(`ECS is rolling ${this.service} back: ${reason}`);
  }
  /** Prints the service's events since then. */
  showEvents(service, since) {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || since !== void 0 && event.createdAt < since) continue;
      this.events.add(event.id);
      this.logger.info(`  ${event.createdAt.toISOString().slice(11, 19)} ${event.message}`);
    }
  }
}


// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
;// CONCATENATED MODULE: ./src/domains/services/deploy-service.js






const LOOKS = 5;
const LOOK_EVERY_MS = 2e3;
const STOP_LOOKS = 5;
const STOP_LOOK_EVERY_MS = 500;
class ServiceDeployer {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Registers the task definition, updates the service and follows the deployment. Returns the outcome, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const { arn } = await (0,start_deployment/* registerDefinition */.fD)(this.deps, plan);
    return this.deployDefinition(plan, arn, options, began);
  }
  /**
   * Does the same with a task definition that is registered already.
   * @param taskDefinition ARN
   * @param began when it all began, in milliseconds since the epoch
   */
  async deployDefinition(plan, taskDefinition, options, began = this.deps.clock.now()) {
    const { clock, logger, region } = this.deps;
    const url = (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), region);
    options.signal.throwIfAborted();
    const started = await (0,start_deployment/* startDeployment */.i4)(this.deps, plan, taskDefinition, options.force);
    const outcome = (followed2, deployment) => ({
      ...{ plan, taskDefinition, deployment, url },
      durationSeconds: Math.round((clock.now() - began) / 1e3),
      ...followed2
    });
    const { service } = (0,resource_names/* ecsName */.pC)(plan.target);
    if (started.kind === "already-running") {
      logger.notice(`${service} already runs ${plan.image.tag}. Nothing to deploy.`);
      return outcome({ status: "ALREADY_RUNNING", end: void 0, failure: void 0 });
    }
    if (started.kind === "scaled-to-zero") {
      logger.notice(
        `${service} is scaled to zero tasks. It will run ${plan.image.tag} once it is scaled up.`
      );
      return outcome({ status: "SCALED_TO_ZERO", end: void 0, failure: void 0 });
    }
    if (started.arn === void 0)
      logger.info(`Started the deployment of ${plan.image.tag} to ${service}: ${url}`);
    const follower = new DeploymentFollower(this.deps, plan, started.search, started.arn);
    const joined = started.arn !== void 0;
    const followed = await this.follow(follower, plan, {
      ...options,
      joined,
      // What somebody else started is theirs to stop.
      stopOnCancel: options.stopOnCancel && !joined,
      underWay: (work) => {
        options.underWay(work, !joined);
      }
    });
    return outcome(followed, follower.arn);
  }
  async follow(follower, plan, options) {
    const { deadline, signal, underWay } = options;
    try {
      signal.throwIfAborted();
      if (!options.wait) return await this.findStarted(follower, options);
      const end = await follower.follow({ deadline, signal, found: underWay });
      underWay(void 0);
      return {
        status: end.deployment.status,
        end,
        failure: (0,service_outcome/* serviceFailure */.Kr)(plan, end, (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), this.deps.region))
      };
    } catch (error) {
      if (!(error instanceof errors/* PlatformError */.Wk) && !signal.aborted) throw error;
      const outcome = signal.aborted ? await this.cancel(follower, plan, options) : this.stillRunning(follower, plan, error);
      underWay(void 0);
      return outcome;
    }
  }
  /** Looks for the ARN of a deployment that is not followed, for the outputs. */
  async findStarted(follower, { signal, underWay }) {
    for (let look = 1; await follower.find(signal) === void 0 && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, signal);
    }
    if (follower.arn !== void 0) underWay(follower.arn);
    return { status: "IN_PROGRESS", end: void 0, failure: void 0 };
  }
  /** The deadline has passed, or ECS could not be asked any more: the deployment keeps running. */
  stillRunning({ last }, plan, error) {
    const state = last === void 0 ? "" : ` ${describeRollout(last)}.`;
    const hint = `${error.hint ?? ""} See ${(0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), this.deps.region)}`.trim();
    const failure = error instanceof errors/* DeadlineError */.j3 ? new errors/* DeadlineError */.j3(`${error.message}${state}`, { hint, cause: error }) : new errors/* PlatformError */.Wk(
      `Could not follow ${deploymentName(plan)} any longer. It is still running.${state} ${error.message}`,
      { hint, cause: error }
    );
    return { status: last?.status ?? "IN_PROGRESS", end: void 0, failure };
  }
  /** @throws CancelledError when it should have been stopped and could not */
  async cancel(follower, plan, { joined, signal, stopOnCancel, underWay }) {
    const url = (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), this.deps.region);
    const named = deploymentName(plan);
    const reason = (0,errors/* asError */.zR)(signal.reason).message;
    const state = await this.currentState(follower, stopOnCancel ? STOP_LOOKS : 1);
    if (!stopOnCancel) {
      const failure2 = new errors/* CancelledError */.cc(
        `${reason} Stopped waiting. ${sentenceCase(named)} is still running. ${state} ${url}`,
        {
          hint: joined ? "Somebody else started it. Stop it in the AWS console if it should not keep running." : "To stop the deployment as well, set stop-on-cancel (--stop-on-cancel).",
          cause: signal.reason
        }
      );
      return { status: follower.last?.status ?? "IN_PROGRESS", end: void 0, failure: failure2 };
    }
    underWay(follower.arn ?? (0,start_deployment/* unlistedWork */.IE)(follower.search));
    try {
      if (follower.arn === void 0) throw new errors/* PlatformError */.Wk("ECS does not list it yet.");
      await this.deps.containers.stopDeployment(follower.arn);
    } catch (error) {
      throw new errors/* CancelledError */.cc(`${reason} Could not stop ${named}. It is still running. ${state} ${url}`, {
        hint: "Stop it in the AWS console if it should not keep running.",
        cause: error
      });
    }
    const failure = new errors/* CancelledError */.cc(
      `${reason} Stopping ${named}. ECS is rolling it back. ${state} ${url}`,
      {
        hint: "This takes a few minutes. The service's page in the AWS console shows when it is done.",
        cause: signal.reason
      }
    );
    return { status: "STOP_REQUESTED", end: void 0, failure };
  }
  /** Looks once more, or a few times while ECS doesn't list the deployment. The cancellation doesn't end this. */
  async currentState(follower, looks) {
    const { containers, clock, logger } = this.deps;
    try {
      let arn = await follower.find();
      for (let look = 1; arn === void 0 && look < looks; look += 1) {
        await clock.sleep(STOP_LOOK_EVERY_MS);
        arn = await follower.find();
      }
      if (arn !== void 0) follower.last = await containers.deployment(arn);
    } catch (error) {
      logger.debug(`Could not look at the deployment once more: ${(0,errors/* asError */.zR)(error).message}`);
    }
    return follower.last === void 0 ? "Its state is not known." : `${describeRollout(follower.last)}.`;
  }
}
function deploymentName(plan) {
  return `the deployment of ${plan.image.tag} to ${(0,resource_names/* ecsName */.pC)(plan.target).service}`;
}
function sentenceCase(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}



/***/ }),

/***/ 87422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ imageBefore),
/* harmony export */   Kr: () => (/* binding */ serviceFailure),
/* harmony export */   MV: () => (/* binding */ imageAfter),
/* harmony export */   RO: () => (/* binding */ describeTaskFailure),
/* harmony export */   mU: () => (/* binding */ shortCause),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71973);



const SUCCESSES = ["SUCCESSFUL", "ALREADY_RUNNING", "SCALED_TO_ZERO"];
function isSuccess(status) {
  return SUCCESSES.includes(status);
}
function imageBefore({ running }) {
  return running.image === void 0 ? void 0 : (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(running.image);
}
function imageAfter({ plan, status, end }) {
  const now = status === "NOT_STARTED" ? plan.running.image : end?.after?.running.image;
  if (now !== void 0) return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(now);
  return isSuccess(status) ? plan.image.tag : void 0;
}
function serviceFailure(plan, end, url) {
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return void 0;
  const { service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsName */ .pC)(plan.target);
  const tasks = describeFailures(end.failures);
  const message = [
    sentence(`${service} was not deployed with ${plan.image.tag}${tasks === "" ? "" : `: ${tasks}`}`),
    describeStatus(end),
    describeNow(plan, end)
  ].join(" ");
  const attention = status === "ROLLBACK_FAILED" ? "The service needs attention. " : "";
  const log = end.failures.find((failure) => failure.log !== void 0);
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(message.trim(), {
    hint: `${attention}See ${log?.log === void 0 ? "" : `${log.log.url} and `}${url}`,
    excerpt: log?.log?.lines ?? []
  });
}
function shortCause({ plan, end, failure, status }) {
  const [task] = end?.failures ?? [];
  if (task?.exitCode !== void 0)
    return `${task.container ?? plan.target.service} exited with code ${task.exitCode}`;
  if (task !== void 0) return describeTaskFailure(task);
  if (end?.replacedBy !== void 0) return "another deployment replaced it";
  if (end !== void 0) return reasonsOf(end.deployment)[0]?.replace(/\.$/, "") ?? `ECS says ${status}`;
  return failure?.message.replace(/[.] .*|[.]$/s, "") ?? `its status is ${status}`;
}
function describeStatus(end) {
  const { status } = end.deployment;
  const by = end.replacedBy;
  const what = status === "ROLLBACK_SUCCESSFUL" ? "ECS rolled it back" : status === "ROLLBACK_FAILED" ? "The rollback failed too" : by !== void 0 ? `Another deployment, of ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(by.taskDefinition)}, replaced it` : "ECS ended the deployment";
  const reasons = reasonsOf(end.deployment);
  return sentence(`${what} (${status})${reasons.length === 0 ? "" : `: ${reasons.map(sentence).join(" ")}`}`);
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
  return [...counts].slice(0, 5).map(([text, count]) => `${text} in ${count} task${count === 1 ? "" : "s"}`).join("; ");
}
function describeTaskFailure({ container, exitCode, reasons }) {
  const why = reasons.join("; ");
  if (exitCode !== void 0)
    return `${container ?? "A container"} exited with code ${exitCode}${why === "" ? "" : ` (${why})`}`;
  const stopped = why === "" ? "stopped without a reason" : why;
  return container === void 0 ? stopped : `${container}: ${stopped}`;
}
function describeNow(plan, { after }) {
  if (after === void 0) return "";
  const { service, running } = after;
  const counts = service.taskSets.filter(({ running: tasks }) => tasks > 0).map(({ running: tasks, taskDefinition }) => `${tasks} of ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(taskDefinition)}`);
  const image = running.image === void 0 ? "an unknown image" : (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(running.image);
  const still = running.taskDefinition === plan.running.taskDefinition ? "still runs" : "now runs";
  return `${service.name} ${still} ${image} (${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(running.taskDefinition)}). Running tasks: ${counts.join(", ") || "none"}.`;
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
/* harmony export */   ZG: () => (/* binding */ verifyImage),
/* harmony export */   yI: () => (/* binding */ findRunningRevision),
/* harmony export */   zN: () => (/* binding */ planOneService)
/* harmony export */ });
/* unused harmony exports checkImageTag, imageRepositories */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25816);
/* harmony import */ var _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71973);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75111);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82995);
/* harmony import */ var _service_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57940);








async function planService(deps, target, form) {
  const template = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)(deps.objects, target);
  const image = await deps.image((0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .templateImage */ .Y1)(template, target.service));
  const before = await activeService(deps, target);
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
  const tag = checkImageTag(request.tag);
  const repositories = imageRepositories(app, request.codebase, request.repository);
  const parameters = await session.parameters();
  const applications = new _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__/* .Applications */ .s(parameters, session, logger);
  const environment = applications.environment(await applications.load(app), env);
  const types = await _service_type_js__WEBPACK_IMPORTED_MODULE_5__/* .ServiceTypes */ .zv.load(parameters, logger, app, env);
  types.check(service);
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseScheduledJob */ .FJ)(types, request, tag);
  const role = (0,_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_6__/* .deployRole */ .s)(app, environment, session.region);
  const there = accounts.enter(role);
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const dependencies = {
    containers: await there.containers(),
    objects: await there.objects(),
    image: (found) => verifyImage(images, { tag, repositories, registry }, found),
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
async function activeService(deps, target) {
  const { cluster, service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ecsName */ .pC)(target);
  const mode = deps.environment.deploymentMode;
  const hint = mode === void 0 || mode === "copilot" ? `The environment's service_deployment_mode is ${mode ?? "not set, which means copilot"}: its services are made by Copilot until it is changed in platform-config.yml.` : "Terraform makes it: apply the service to this environment first.";
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
  return found;
}
function checkImageTag(tag) {
  if ((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isImageTag */ ._l)(tag)) return tag;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: "Give the tag alone, as ECR shows it: commit-1234567."
  });
}
async function verifyImage(images, request, templateImage2) {
  const place = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEcrRepository */ .iR)(templateImage2);
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
      `The service runs ${templateImage2}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: "Give codebase or repository, so that the tag is looked up in that ECR repository." }
    );
  }
  const image = await find(images, repository, request.tag);
  if (image === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} has no image with the tag ${request.tag}.`, {
      hint: "Nothing was changed. Build the image first, or check the tag: codebase list --with-images shows those there are."
    });
  }
  return { tag: request.tag, digest: image.digest };
}
async function find(images, repository, tag) {
  try {
    return await images.describe(repository, { tag });
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error
    });
  }
}
function imageRepositories(app, codebase, repository) {
  const ofCodebase = codebase === void 0 ? void 0 : `${app}/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_3__/* .validateName */ .y)("codebase", codebase)}`;
  if (repository === void 0) return ofCodebase === void 0 ? [] : [ofCodebase];
  if (!/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The input repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: "Give the name without the registry: demo/web."
      }
    );
  }
  if (ofCodebase !== void 0 && ofCodebase !== repository) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The inputs codebase "${codebase ?? ""}" (which is ${ofCodebase}) and repository "${repository}" name two repositories.`,
      { hint: "Give one of the two." }
    );
  }
  return [repository];
}



/***/ }),

/***/ 43874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ renderServiceFailure),
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   M1: () => (/* binding */ renderPlannedService),
/* harmony export */   PM: () => (/* binding */ formatPlannedService),
/* harmony export */   Wp: () => (/* binding */ plannedServiceOutputs),
/* harmony export */   hw: () => (/* binding */ formatService),
/* harmony export */   is: () => (/* binding */ renderService),
/* harmony export */   u0: () => (/* binding */ containerSections)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84377);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74865);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47946);
/* harmony import */ var _service_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);





const SHOWN_FAILURES = 3;
function serviceOutputs(outcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan),
    "running-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageAfter */ .MV)(outcome),
    "task-definition": taskDefinition,
    deployment,
    "deployment-url": url,
    "duration-seconds": durationSeconds
  };
}
function plannedServiceOutputs(plan) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan);
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
  const { plan, status, durationSeconds, url } = outcome;
  const took = status === "ALREADY_RUNNING" ? "" : ` after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationSeconds * 1e3)}`;
  return `${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service} with ${plan.image.tag}: ${status}${took}. ${url}`;
}
function formatPlannedService(plan) {
  const { service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target);
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan) ?? "an unknown image";
  const { desiredCount } = plan.before;
  return `${service}: ${now} (${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${desiredCount} task${desiredCount === 1 ? "" : "s"}`;
}
function renderPlannedService(plan) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)({
    outcome: "dry-run",
    heading: `Dry run: would deploy ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)} to ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service)}`,
    notes: ["Nothing was changed."],
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Tasks", String(plan.before.desiredCount)]
      ]
    }
  });
}
function renderService(outcome) {
  const { plan, status, failure } = outcome;
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)({
    outcome: failure !== void 0 ? "failure" : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(status) ? "success" : "started",
    heading: serviceHeading(outcome),
    failure: failure === void 0 ? void 0 : renderServiceFailure(outcome),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running before", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageAfter */ .MV)(outcome) ?? "not known")],
        [
          "Task definition",
          outcome.taskDefinition === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(outcome.taskDefinition))
        ],
        ["Status", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(status, outcome.url)],
        ["Duration", (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(outcome.durationSeconds * 1e3)]
      ]
    },
    details: containerSections(outcome.end?.failures ?? [])
  });
}
function serviceHeading(outcome) {
  const { plan, status, failure } = outcome;
  const name = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service);
  const tag = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag);
  if (status === "ALREADY_RUNNING") return `${name} already runs ${tag}`;
  if (status === "SCALED_TO_ZERO") return `${name} will run ${tag} once it is scaled up`;
  if ((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(status)) return `Deployed ${tag} to ${name}`;
  if (failure === void 0) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === "STOP_REQUESTED") return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCause */ .mU)(outcome))}; ${runningNow(outcome)}`;
}
function runningNow(outcome) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageAfter */ .MV)(outcome);
  if (now === void 0) return "what runs now is not known";
  return `it ${now === (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(outcome.plan) ? "still" : "now"} runs ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(now)}`;
}
function isStillRunning({ status, end }) {
  return end === void 0 && status !== "NOT_STARTED" && status !== "STOP_REQUESTED";
}
function renderServiceFailure({ end, failure, url }) {
  const log = end?.failures.find((task) => task.log !== void 0)?.log;
  const page = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("the service's deployments", url);
  return {
    cause: failure?.message,
    lines: log?.lines,
    nextStep: log === void 0 ? `Look at ${page}.` : `Look at ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("the whole log", log.url)} and ${page}.`
  };
}
function containerSections(failures) {
  const sections = distinct(failures).flatMap((failure) => {
    const { log, taskId } = failure;
    if (log === void 0) return [];
    const body = `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("The whole log", log.url)}

${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(log.lines.join("\n"))}`;
    return [{ title: `Task ${taskId}: ${(0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTaskFailure */ .RO)(failure)}`, body }];
  });
  return sections.slice(1);
}
function imageFacts(plan) {
  return [
    ["Environment", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(plan.target.env)],
    ["Image", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)],
    ["Digest", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.digest)]
  ];
}
function distinct(failures) {
  const kinds = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const kind = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTaskFailure */ .RO)(failure);
    if (kinds.get(kind)?.log === void 0) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}



/***/ }),

/***/ 57940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ refuseScheduledJob),
/* harmony export */   KK: () => (/* binding */ terraformCommand),
/* harmony export */   zv: () => (/* binding */ ServiceTypes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69267);





const SCHEDULED_JOB = "Scheduled Job";
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
class ServiceTypes {
  constructor(path, types) {
    this.path = path;
    this.types = types;
  }
  path;
  types;
  static async load(parameters, logger, app, env) {
    const path = `/platform/applications/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("app", app)}/environments/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("env", env)}/services`;
    const types = /* @__PURE__ */ new Map();
    for (const { name, value } of await parameters.list(path)) {
      const service = name.slice(name.lastIndexOf("/") + 1);
      const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(value, serviceSchema);
      if (!parsed.ok) logger.debug(`Skipped ${name}: ${parsed.problem}.`);
      types.set(service, parsed.ok ? parsed.value.type : "");
    }
    return new ServiceTypes(path, types);
  }
  /**
   * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
   * @throws NotFoundError naming the services that exist
   */
  check(service) {
    (0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("service", service);
    if (this.types.has(service) || this.types.size === 0) return;
    const names = [...this.types.keys()].sort();
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(service, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${names.join(", ")}.`
      }
    );
  }
  isScheduledJob(service) {
    return this.types.get(service) === SCHEDULED_JOB;
  }
}
function terraformCommand({ env, service }, tag) {
  return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}
function refuseScheduledJob(types, target, tag) {
  if (!types.isScheduledJob(target.service)) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`,
    {
      hint: `In the deploy repository, run: ${terraformCommand(target, tag)} (its manifest comes from: platform-helper internal service generate --name ${target.service} --env ${target.env}).`
    }
  );
}



/***/ }),

/***/ 75658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ findOwnDeployment),
/* harmony export */   IE: () => (/* binding */ unlistedWork),
/* harmony export */   Mt: () => (/* binding */ hasDeploymentEnded),
/* harmony export */   RO: () => (/* binding */ VISIBLE_AFTER_MS),
/* harmony export */   fD: () => (/* binding */ registerDefinition),
/* harmony export */   i4: () => (/* binding */ startDeployment),
/* harmony export */   stopDeployments: () => (/* binding */ stopDeployments)
/* harmony export */ });
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71973);


async function registerDefinition({ containers, logger }, plan) {
  const { definition } = plan;
  const same = (registered2) => (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDefinition */ .gk)(definition, registered2);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== void 0 && same(newest)) {
    logger.info(`Using the task definition ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionName */ .pd)(newest.arn)}, which is identical.`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionName */ .pd)(registered.arn)}`);
  return registered;
}
async function startDeployment(deps, plan, revision, forced) {
  const { containers, logger } = deps;
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsName */ .pC)(plan.target);
  const [before, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const search = {
    name,
    taskDefinition: revision,
    known: new Set(listed.map(({ arn }) => arn)),
    since: void 0
  };
  let force = forced;
  if (before?.taskDefinition === revision && !forced) {
    if (before.desiredCount === 0) return { kind: "scaled-to-zero" };
    const [joined] = await filterByDefinition(containers, filterRunning(listed), revision);
    if (joined !== void 0) {
      logger.info(`Joined the deployment of the same task definition that is already running: ${joined.arn}`);
      return { kind: "deployment", search, arn: joined.arn };
    }
    if (await runsIt(deps, plan, before)) return { kind: "already-running" };
    force = true;
  }
  const after = await containers.update(name, revision, { force });
  if (after.desiredCount === 0) return { kind: "scaled-to-zero" };
  const since = after.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt;
  return { kind: "deployment", search: { ...search, since }, arn: void 0 };
}
async function runsIt({ containers, logger }, plan, service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const unsettled = primary?.rolloutState === "FAILED" || primary?.rolloutState === "IN_PROGRESS";
  if (unsettled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`
    );
    return false;
  }
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsName */ .pC)(plan.target);
  const tasks = await containers.tasks(name.cluster, await containers.taskArns(name, "RUNNING"));
  const digests = tasks.filter(({ taskDefinition }) => taskDefinition === service.taskDefinition).flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service)).flatMap(({ imageDigest }) => imageDigest === void 0 ? [] : [imageDigest]);
  const other = digests.find((digest) => plan.image.digest !== "" && digest !== plan.image.digest);
  if (other === void 0) return true;
  logger.info(
    `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`
  );
  return false;
}
function hasDeploymentEnded(status) {
  return ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"].includes(status);
}
const MARGIN_MS = 6e4;
const REVISIONS = 20;
const VISIBLE_AFTER_MS = 12e4;
const LOOK_EVERY_MS = 5e3;
async function findOwnDeployment(containers, search, signal) {
  const { since } = search;
  const createdAfter = since === void 0 ? void 0 : new Date(since.getTime() - MARGIN_MS);
  const listed = await containers.deployments(search.name, { createdAfter, signal });
  const fresh = listed.filter(({ arn }) => !search.known.has(arn));
  const ours = await filterByDefinition(containers, fresh, search.taskDefinition, signal);
  const distance = ({ createdAt }) => since === void 0 ? 0 : Math.abs(createdAt.getTime() - since.getTime());
  return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
function filterRunning(deployments) {
  return deployments.filter(({ status }) => status === "PENDING" || status === "IN_PROGRESS");
}
function unlistedWork({
  name,
  taskDefinition
}) {
  return `${name.cluster}/${name.service} ${taskDefinition}`;
}
async function stopDeployments(deps, works) {
  const { containers, logger } = deps;
  for (const work of works.split("\n")) {
    const deployments = await findRunning(deps, work);
    if (deployments.length === 0)
      logger.warning(`ECS lists no running deployment of ${work}. Nothing to stop.`);
    for (const deployment of deployments) {
      await containers.stopDeployment(deployment);
      logger.notice(`Stopping the deployment ${deployment}, which was still running when its step ended.`);
    }
  }
}
async function findRunning({ containers, clock }, work) {
  const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
  if (cluster === void 0 || service === void 0 || taskDefinition === void 0) return [work];
  const until = clock.now() + VISIBLE_AFTER_MS;
  for (; ; ) {
    const listed = await containers.deployments({ cluster, service });
    const found = await filterByDefinition(containers, filterRunning(listed), taskDefinition);
    if (found.length > 0 || clock.now() >= until) return found.map(({ arn }) => arn);
    await clock.sleep(LOOK_EVERY_MS);
  }
}



/***/ }),

/***/ 71973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   gk: () => (/* binding */ isSameDefinition),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
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
  const where = `s3://${bucket}/${key}`;
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
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
  const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, templateSchema);
  if (parsed.ok) return parsed.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const unknown = known.map(([key]) => key).find((key) => !REQUEST_KEYS.includes(key));
  if (unknown !== void 0) {
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(unknown, REQUEST_KEYS);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The task definition template ${where} has the key "${unknown}", which RegisterTaskDefinition does not know.`,
      suggestion === void 0 ? {} : { hint: `Did Terraform mean "${suggestion}"?` }
    );
  }
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
function parseEcrRepository(image) {
  const { registry = "", repository } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  const match = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/.exec(registry);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
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



/***/ })

};
