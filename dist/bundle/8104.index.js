export const id = 8104;
export const ids = [8104];
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



/***/ })

};
