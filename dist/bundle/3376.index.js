export const id = 3376;
export const ids = [3376,5816];
export const modules = {

/***/ 31033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ deploy_default)
/* harmony export */ });
/* harmony import */ var _domains_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25816);
/* harmony import */ var _domains_services_deploy_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18253);
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
  examples: [
    {
      does: "Deploy an image to a service",
      flags: "--app demo --env dev --service web --image-tag commit-1234567"
    },
    {
      does: "Show what that would change",
      flags: "--app demo --env dev --service web --image-tag commit-1234567 --dry-run"
    }
  ],
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
/* harmony export */   mI: () => (/* binding */ SIGN_OF_LIFE_MS),
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
const SIGN_OF_LIFE_MS = 3 * 6e4;
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

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ abbreviates),
/* harmony export */   C3: () => (/* binding */ validateCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Wf: () => (/* binding */ isFullSha),
/* harmony export */   YM: () => (/* binding */ CommitLookup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;
function isCommit(text) {
  return COMMIT.test(text);
}
function isFullSha(text) {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}
function abbreviates(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}
function validateCommit(given, otherwise) {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha) ? `has ${sha.length} digits, not 7 to 40` : "is not made of hexadecimal digits (0-9, a-f)";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
const UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
class CommitLookup {
  constructor(finders, logger) {
    this.finders = finders;
    this.logger = logger;
  }
  finders;
  logger;
  answers = /* @__PURE__ */ new Map();
  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit) {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === void 0 || full === UNREADABLE) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return void 0;
  }
  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation, fullSha) {
    if (abbreviation === fullSha) return { state: "confirmed" };
    let answer = { state: "unknown" };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === UNREADABLE) continue;
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: "confirmed" };
        continue;
      }
      if (await this.ask(finder, fullSha) === fullSha) return { state: "rejected", means: void 0 };
      if (means !== void 0) answer = { state: "rejected", means };
    }
    return answer;
  }
  ask(finder, digits) {
    const known = this.answers.get(finder) ?? /* @__PURE__ */ new Map();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }
  async resolve(finder, digits) {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      return full !== void 0 && isFullSha(full) && full.startsWith(digits) ? full : void 0;
    } catch (error) {
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return UNREADABLE;
    }
  }
}



/***/ }),

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ listCommitTags),
/* harmony export */   Ci: () => (/* binding */ formatPipelineTag),
/* harmony export */   Po: () => (/* binding */ parseCommitTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   jv: () => (/* binding */ formatImageTag),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);


const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
function parseImageName(text) {
  const [tagged = text, digest] = text.split("@");
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = name, ...rest] = name.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasRegistry ? { registry: first, repository: rest.join("/"), tag, digest } : { registry: void 0, repository: name, tag, digest };
}
function parseEcrRepository(image) {
  const { registry, repository } = parseImageName(image);
  const match = registry?.match(ECR_REGISTRY);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
}
function isImageTag(text) {
  return IMAGE_TAG.test(text);
}
function formatImageTag(kind, name) {
  return `${kind}-${kind === "branch" ? name.replaceAll("/", "-") : name}`;
}
function formatPipelineTag(kind, name, requiresImageBuild) {
  if (!requiresImageBuild) return "latest";
  return formatImageTag(kind, kind === "tag" ? "latest" : name);
}
function isMovingTag(tag) {
  return tag === "latest" || tag === "tag-latest" || tag.startsWith("branch-");
}
function parseCommitTag(tag) {
  return COMMIT_TAG.exec(tag)?.[1];
}
function listCommitTags(fullSha) {
  const full = fullSha.toLowerCase();
  if (!(0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullSha */ .Wf)(full)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: "Give all of it: git rev-parse <commit>."
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`
  );
}
function chooseCommitTag(tags, preferred) {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== void 0);
  if (preferred !== void 0 && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}
function longestFirst(a, b) {
  return b.length - a.length || a.localeCompare(b);
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
/* harmony export */   BI: () => (/* binding */ codebasePipelineNames),
/* harmony export */   QT: () => (/* binding */ logGroup),
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
function codebasePipelineNames(app, codebase, pipeline) {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
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
        [
          "Reason",
          (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(outcome.end === void 0 ? "" : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsOf */ .zM)(outcome.end.deployment).join(" "))
        ],
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
function renderServiceFailure({ end, failure }) {
  const log = end?.failures.find((task) => task.log !== void 0)?.log;
  return {
    cause: end === void 0 ? failure?.message : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(end),
    lines: log?.lines,
    nextStep: failure && (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderNextStep */ .YE)(failure)
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



/***/ }),

/***/ 57940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ refuseCopilot),
/* harmony export */   FJ: () => (/* binding */ refuseScheduledJob),
/* harmony export */   KK: () => (/* binding */ terraformCommand),
/* harmony export */   qW: () => (/* binding */ findModeProblem),
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
      types.set(service, parsed.ok ? parsed.value.type : void 0);
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
    const { names } = this;
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(service, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${names.join(", ")}.`
      }
    );
  }
  /** Names of the environment's services, by the alphabet; empty where nothing says which it has. */
  get names() {
    return [...this.types.keys()].sort();
  }
  /** Names of the services in the run groups that run on ECS; without run groups, those of the environment. */
  onEcs(groups) {
    const named = groups.flatMap(({ services }) => services);
    const candidates = named.length > 0 ? named : this.names;
    return [...new Set(candidates)].filter((service) => !this.isScheduledJob(service));
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
function findModeProblem({
  deploymentMode: mode
}) {
  if (mode === void 0) return { kind: "copilot", says: "no service_deployment_mode, which means copilot" };
  if (mode === "copilot") return { kind: "copilot", says: "the service_deployment_mode copilot" };
  if ((0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentMode */ .ts)(mode)) return void 0;
  return { kind: "unknown", says: `the service_deployment_mode ${JSON.stringify(mode)}, which is not known` };
}
function refuseCopilot(environment) {
  const problem = findModeProblem(environment);
  if (problem === void 0) return;
  const { kind, says } = problem;
  const why = kind === "copilot" ? "its services are made and deployed by Copilot, so they can't be deployed straight to ECS" : "its services can't be deployed straight to ECS";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment ${environment.name} has ${says}: ${why}.`, {
    hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first."
  });
}



/***/ })

};
