export const id = 5940;
export const ids = [5940];
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

/***/ 95940:
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
// EXTERNAL MODULE: ./src/domains/services/follow-deployment.js
var follow_deployment = __webpack_require__(82475);
// EXTERNAL MODULE: ./src/domains/services/missing-rights.js
var missing_rights = __webpack_require__(18418);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
// EXTERNAL MODULE: ./src/domains/services/task-watch.js
var task_watch = __webpack_require__(60385);
// EXTERNAL MODULE: ./src/domains/services/service-work.js
var service_work = __webpack_require__(21277);
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
  /** Follows a deployment that somebody else has started to its end. It is never stopped. */
  async join(plan, work, options) {
    const { clock, region } = this.deps;
    const began = Date.parse(work.joinedSince ?? "");
    const { arn, followed } = await this.run({ kind: "join", work }, plan, {
      ...{ ...options, wait: true, force: false, stopOnCancel: false, save: () => void 0 }
    });
    return {
      ...{ plan, taskDefinition: work.taskDefinition, deployment: arn, ...followed },
      url: (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), region),
      durationSeconds: Math.round((clock.now() - began) / 1e3)
    };
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
    const follower = (work2) => running.follower ??= new follow_deployment/* DeploymentFollower */.i(this.deps, plan, work2);
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
    const state = last === void 0 ? "its state is not known" : (0,follow_deployment/* describeRollout */.l)(last);
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



/***/ })

};
