export const id = 9344;
export const ids = [9344];
export const modules = {

/***/ 31033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ deploy_default)
/* harmony export */ });
/* harmony import */ var _domains_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25816);
/* harmony import */ var _domains_services_deploy_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45713);
/* harmony import */ var _domains_services_service_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40279);
/* harmony import */ var _domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43874);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10417);
/* harmony import */ var _shared_permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24320);
/* harmony import */ var _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4868);







const inputs = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment to deploy to." },
  service: { type: "string", required: true, description: "Name of the service." },
  "image-tag": {
    type: "string",
    required: true,
    description: "Tag of the image, as it is in ECR: `commit-1234567`."
  },
  codebase: {
    type: "string",
    description: "The codebase whose image it must be. Default: whichever ECR repository the service's task definition template names."
  },
  repository: {
    type: "string",
    description: "The ECR repository, `<app>/<codebase>`, where it is not named after the codebase."
  },
  "image-reference": {
    type: "choice",
    choices: ["tag", "digest"],
    default: "tag",
    description: "How the task definition names the image: by its `tag`, or by its `digest`, which never moves. The tag stays readable in the label `com.datadoghq.tags.version`."
  },
  force: {
    type: "boolean",
    default: false,
    description: "Replace the tasks even where the service already runs exactly this image and task definition."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the deployment has started.",
    description: "Follow the deployment to its end. If `false`, return as soon as the deployment has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "When the run is cancelled, stop the deployment and roll back to the previous version. If `false`, the deployment keeps running."
  },
  ..._command_js__WEBPACK_IMPORTED_MODULE_3__/* .awsInputs */ .xN,
  ..._command_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentInputs */ .rg,
  ..._command_js__WEBPACK_IMPORTED_MODULE_3__/* .dryRunInput */ .lo,
  ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutInput */ .sR)(30)
};
var deploy_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
  name: "service-deploy",
  summary: "Deploy an image to one service of ECS, and follow exactly that deployment",
  description: "Takes the service's task definition template, puts the image into it, registers it (an identical revision is used again) and updates the service, leaving its desired count alone. Then it follows its own service deployment: counts, ECS events, tasks that stop, exit codes, health checks, and the last lines of failed containers. Only `SUCCESSFUL` is a success; after a rollback it says why, and what runs now.",
  inputs,
  outputs: {
    status: {
      description: "ECS's word: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`; `IN_PROGRESS` and the like where it is still running. `ALREADY_RUNNING` or `SCALED_TO_ZERO` where there was nothing to wait for, `dry-run` in a dry run."
    },
    "image-tag": { description: "Tag of the image." },
    "image-digest": { description: "Digest of the image: `sha256:…`." },
    "previous-image": { description: "Tag or digest of the image that the service was set to before." },
    "running-image": {
      description: "Tag or digest of the image that it is set to now; empty where that is not known."
    },
    "task-definition": { description: "ARN of the task definition that was deployed." },
    deployment: { description: "ARN of the service deployment. Set as soon as it is known." },
    "deployment-url": { description: "The service's deployments in the AWS console." },
    "duration-seconds": {
      description: "Whole seconds from the start to the end, or until it was no longer followed."
    }
  },
  permissions: {
    aws: [
      ..._shared_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .applicationPermissions */ .z,
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
      },
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/*"],
        when: "the service's task definition template, or the input `repository`, names another repository; that one is enough"
      },
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "the registry that a task definition template names is compared with the account; AWS allows it to everybody"
      },
      ..._shared_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentPermissions */ .e
    ],
    github: { "id-token": "write" }
  },
  async run(inputs2, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs2["timeout-minutes"]);
    const accounts = new _domains_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_6__.AccountSessions(await context.aws(inputs2));
    const { app, env, service, codebase, repository } = inputs2;
    const { plan, role } = await (0,_domains_services_service_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planOneService */ .zN)(
      { accounts, logger },
      { app, env, service, codebase, repository, tag: inputs2["image-tag"], form: inputs2["image-reference"] }
    );
    logger.info((0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlannedService */ .PM)(plan));
    if (inputs2["dry-run"])
      return {
        outputs: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedServiceOutputs */ .Wp)(plan),
        text: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatServiceDryRun */ .n6)(plan),
        summary: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlannedService */ .M1)(plan)
      };
    await context.confirm(`Deploy ${inputs2["image-tag"]} to ${service} of ${app} in ${env}?`);
    const environment = accounts.enter(role);
    const deployer = new _domains_services_deploy_service_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceDeployer */ .m({
      containers: await environment.containers(),
      tails: await environment.logTails(),
      ...{ logger, clock, region: environment.region }
    });
    const outcome = await deployer.deploy(plan, {
      ...{ wait: inputs2.wait, force: inputs2.force, stopOnCancel: inputs2["stop-on-cancel"], deadline, signal },
      found: (arn) => {
        context.publish({
          ...{ "image-tag": plan.image.tag, "image-digest": plan.image.digest, deployment: arn }
        });
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "deployment", role, services: [saved] });
      }
    });
    context.remoteWork(void 0);
    return {
      outputs: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceOutputs */ .KH)(outcome),
      summary: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderService */ .is)(outcome),
      text: (0,_domains_services_service_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatService */ .hw)(outcome),
      ...outcome.failure === void 0 ? {} : { failure: outcome.failure }
    };
  },
  stop: _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_5__/* .endRemoteWork */ .Z
});



/***/ }),

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

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ parseConsoleLink),
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
const CONSOLES = /^(?:(\d{12})-[a-z0-9]+\.)?(?:([a-z]{2}(?:-[a-z]+)+-\d)\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)$/;
function parseConsoleLink(link) {
  const url = URL.canParse(link) ? new URL(link) : void 0;
  const [host, account, inHost] = CONSOLES.exec(url?.hostname ?? "") ?? [];
  if (url === void 0 || host === void 0 || url.protocol !== "https:") return void 0;
  const region = inHost ?? url.searchParams.get("region") ?? void 0;
  const path = url.pathname.split("/").slice(1).map(decoded);
  const [product, service, ...rest] = path;
  if (product === "ecs" && rest[0] === "clusters") {
    const [, cluster, , name] = rest;
    const known = cluster && name && rest[2] === "services";
    return known ? { kind: "deployment", cluster, service: name, region, account } : void 0;
  }
  if (product !== "codesuite") return void 0;
  if (service === "codepipeline" && rest[0] === "pipelines" && rest[1]) {
    const id2 = rest[2] === "executions" ? given(rest[3]) : void 0;
    return { kind: "execution", pipeline: rest[1], id: id2, region, account };
  }
  if (service !== "codebuild") return void 0;
  const [owner, of] = /^\d{12}$/.test(rest[0] ?? "") ? [rest[0], rest.slice(1)] : [account, rest];
  if (of[0] !== "projects" || !of[1]) return void 0;
  const id = of[2] === "build" ? given(of[3]) : void 0;
  return { kind: "build", project: of[1], id, region, account: owner };
}
function given(part) {
  return part === "" ? void 0 : part;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
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

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
/* harmony export */   is: () => (/* binding */ codebasePipelineName),
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
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
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
function codebasePipelineName(app, codebase, pipeline) {
  return `${app}-${codebase}-${pipeline}-codebase`;
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
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
/* harmony export */   n6: () => (/* binding */ formatServiceDryRun),
/* harmony export */   u0: () => (/* binding */ containerSections)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74865);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47946);
/* harmony import */ var _service_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);





const SHOWN_FAILURES = 3;
function serviceOutputs(outcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan),
    "running-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome),
    "task-definition": taskDefinition,
    deployment,
    "deployment-url": url,
    "duration-seconds": durationSeconds
  };
}
function plannedServiceOutputs(plan) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan);
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
  const took = status === "ALREADY_RUNNING" ? "" : ` after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationSeconds * 1e3)}`;
  return `${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service} with ${plan.image.tag}: ${status}${took}. ${url}`;
}
function formatPlannedService(plan) {
  const { service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target);
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "an unknown image";
  const { desiredCount } = plan.before;
  return `${service}: ${now} (${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${desiredCount} task${desiredCount === 1 ? "" : "s"}`;
}
function formatServiceDryRun(plan) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDryRun */ .S8)((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(`deploy ${plan.image.tag} to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service}`));
}
function renderPlannedService(plan) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: "dry-run",
    heading: (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(
      `deploy ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)} to ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service)}`
    ),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Tasks", String(plan.before.desiredCount)]
      ]
    }
  });
}
function renderService(outcome) {
  const { plan, status, failure } = outcome;
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: failure !== void 0 ? "failure" : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status) ? "success" : "started",
    heading: serviceHeading(outcome),
    failure: failure === void 0 ? void 0 : renderServiceFailure(outcome),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running before", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome) ?? "not known")],
        [
          "Task definition",
          outcome.taskDefinition === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(outcome.taskDefinition))
        ],
        ["Status", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(status, outcome.url)],
        ["Duration", (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(outcome.durationSeconds * 1e3)]
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
  if ((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status)) return `Deployed ${tag} to ${name}`;
  if (failure === void 0) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === "STOP_REQUESTED") return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCause */ .mU)(outcome))}; ${runningNow(outcome)}`;
}
function runningNow(outcome) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome);
  if (now === void 0) return "what runs now is not known";
  return `it ${now === (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(outcome.plan) ? "still" : "now"} runs ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(now)}`;
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
    return [{ title: `Task ${taskId}: ${(0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTaskFailure */ .RO)(failure)}`, body }];
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
    const kind = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTaskFailure */ .RO)(failure);
    if (kinds.get(kind)?.log === void 0) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}



/***/ })

};
