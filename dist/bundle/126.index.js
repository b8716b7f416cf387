export const id = 126;
export const ids = [126];
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
