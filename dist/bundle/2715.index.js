export const id = 2715;
export const ids = [2715];
export const modules = {

/***/ 81917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ deploymentPermissions),
/* harmony export */   ao: () => (/* binding */ followPermissions),
/* harmony export */   o: () => (/* binding */ findPermissions),
/* harmony export */   ql: () => (/* binding */ stopDeploymentPermissions)
/* harmony export */ });
/* harmony import */ var _shared_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24320);

const pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
const projects = ["arn:aws:codebuild:<region>:<account>:project/<project>"];
const findPermissions = [
  ..._shared_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .applicationPermissions */ .z.map((permission) => ({ ...permission, when: "`codebase`" })),
  {
    actions: ["codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions"],
    resources: pipelines
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "there is no such execution, or a link names an account. AWS allows it to everybody"
  }
];
const followPermissions = [
  ...findPermissions,
  { actions: ["codepipeline:ListActionExecutions"], resources: pipelines },
  {
    actions: ["codebuild:ListBuildsForProject"],
    resources: projects,
    when: "the latest build is looked for"
  },
  {
    actions: ["codebuild:BatchGetProjects"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
    when: "the latest build of a codebase is looked for"
  },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: projects,
    when: "a build is named, or the logs of the builds of an execution are to be shown"
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "logs of builds are to be shown"
  }
];
const FOLLOWS = [
  "sts:AssumeRole",
  "ecs:DescribeTaskDefinition",
  "ecs:DescribeServices",
  "ecs:ListServiceDeployments",
  "ecs:DescribeTasks",
  "logs:GetLogEvents",
  "ecs:DescribeServiceDeployments",
  "ecs:DescribeServiceRevisions",
  "ecs:ListTasks"
];
const deploymentPermissions = ofDeployments(FOLLOWS);
const stopDeploymentPermissions = ofDeployments([
  "ecs:UpdateService",
  "ecs:StopServiceDeployment",
  "iam:PassRole"
]);
function ofDeployments(actions) {
  return _shared_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentPermissions */ .e.flatMap((permission) => {
    const own = permission.actions.filter((action) => actions.includes(action));
    if (own.length === 0) return [];
    const when = permission.when?.replace(/^stop-on-cancel; /, "");
    const of = "a deployment to ECS is named";
    return [{ ...permission, actions: own, when: when === void 0 ? of : `${of}; ${when}` }];
  });
}



/***/ }),

/***/ 43466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* binding */ createFinder),
  a8: () => (/* binding */ executionInputs),
  Q6: () => (/* binding */ openDeployment),
  Ap: () => (/* binding */ openTarget),
  lY: () => (/* binding */ targetInputs)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/platform/names.js
var names = __webpack_require__(75111);
;// CONCATENATED MODULE: ./src/domains/executions/target.js



const TARGET_KINDS = ["execution", "build", "deployment"];
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const UUID_ONLY = new RegExp(`^${UUID}$`);
const BUILD = new RegExp(`^([A-Za-z0-9][A-Za-z0-9_-]{0,254}):${UUID}$`);
const BUILD_ARN = new RegExp(`^arn:aws[a-z-]*:codebuild:([a-z0-9-]+):(\\d{12}):build/([^/]+)$`);
const DEPLOYMENT_ARN = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:(\d{12}):service-deployment\/([^/]+)\/([^/]+)\/[^/]+$/;
const LINKS = "Expected the page of an execution, a build, a pipeline, a project or a service of ECS in the AWS console.";
function parseTarget(inputs) {
  const target = findTarget({ ...inputs, id: inputs.id.trim() });
  if (inputs.kind !== "auto" && inputs.kind !== target.kind)
    throw new errors/* UsageError */.eb(
      `The input kind is ${inputs.kind}, but "${inputs.id}" is ${article(target.kind)} ${target.kind}.`,
      { hint: "Leave kind out: the id says it." }
    );
  return target;
}
function findTarget(inputs) {
  const { id } = inputs;
  const nowhere = { region: void 0, account: void 0 };
  if (/^https?:/i.test(id)) return fromLink(inputs);
  if (id === "latest") return { ...newest(inputs), ...nowhere };
  if (UUID_ONLY.test(id)) return { ...fromUuid(inputs), ...nowhere };
  if (BUILD.test(id)) return { ...buildOf(id), ...nowhere };
  const [, region, account, build] = BUILD_ARN.exec(id) ?? [];
  const [arn, owner, cluster = "", name = ""] = DEPLOYMENT_ARN.exec(id) ?? [];
  if (arn !== void 0) return { ...ofService(inputs, { id, owner, cluster, name }), ...nowhere };
  if (build !== void 0 && BUILD.test(build)) return { ...buildOf(build), region, account };
  throw new errors/* UsageError */.eb(
    `The input id is "${id}", which is not the id of an execution, a build or a deployment.`,
    {
      hint: "Expected latest, the id of an execution (a UUID), the id of a build (project:UUID), the ARN of a service deployment, or the link to its page in the AWS console."
    }
  );
}
function fromLink(inputs) {
  const page = (0,console_links/* parseConsoleLink */.$b)(inputs.id);
  if (page?.kind === "deployment") {
    const { cluster, service: name, account: owner } = page;
    const nowhere = { region: void 0, account: void 0 };
    return { ...ofService(inputs, { id: void 0, owner, cluster, name }), ...nowhere };
  }
  if (page === void 0)
    throw new errors/* UsageError */.eb(`The link ${inputs.id} is not one that can be used here.`, { hint: LINKS });
  const { region, account } = page;
  if (page.kind === "build") {
    const { project, id: id2 } = page;
    if (id2 === void 0) return { kind: "build", id: id2, project, codebase: void 0, region, account };
    const match = BUILD.exec(id2);
    if (match?.[1] !== project)
      throw new errors/* UsageError */.eb(`The link ${inputs.id} has no whole build id: "${id2}".`, { hint: LINKS });
    checkSame("project", inputs.project, project);
    return { ...buildOf(id2), region, account };
  }
  const { pipeline, id } = page;
  if (id !== void 0 && !UUID_ONLY.test(id))
    throw new errors/* UsageError */.eb(`The link ${inputs.id} has no whole execution id: "${id}".`, { hint: LINKS });
  checkSame("pipeline", inputs.pipeline, pipeline);
  return {
    ...{ kind: "execution", id, pipeline, codebase: void 0, env: void 0 },
    ...{ region, account }
  };
}
function checkSame(name, given, linked) {
  if (given === void 0 || given === linked) return;
  throw new errors/* UsageError */.eb(`The input ${name} is "${given}", but the link is of ${linked}.`, {
    hint: `Leave ${name} out.`
  });
}
function fromUuid(inputs) {
  const { id, kind, pipeline, project } = inputs;
  if (project !== void 0 && pipeline === void 0) return buildOf(`${project}:${id}`);
  const codebase = codebaseOf(inputs);
  if (kind !== "build" && (pipeline !== void 0 || codebase !== void 0))
    return { kind: "execution", id, pipeline, codebase, env: void 0 };
  throw new errors/* UsageError */.eb(
    `The id ${id} alone does not say ${kind === "build" ? "of which project" : "of which pipeline"} it is.`,
    {
      hint: kind === "build" ? "Give project, or the whole id (project:UUID), or the link to the build." : "Give pipeline, or app and codebase, or the link to the execution."
    }
  );
}
function newest(inputs) {
  const { kind, pipeline, project, env } = inputs;
  const others = pipeline !== void 0 || project !== void 0;
  if (inputs.service !== void 0 && kind === "auto" && !others || kind === "deployment")
    return newestDeployment(inputs);
  if (pipeline !== void 0 && project !== void 0)
    throw new errors/* UsageError */.eb("The inputs pipeline and project are both set.", { hint: "Give one of them." });
  const codebase = codebaseOf(inputs);
  if (pipeline === void 0 && project === void 0 && codebase === void 0)
    throw new errors/* UsageError */.eb("There is nothing to find the latest of.", {
      hint: "Give app and codebase, or pipeline, or project, or service; or an id or link."
    });
  if (project !== void 0 || kind === "build" && pipeline === void 0)
    return { kind: "build", id: void 0, project, codebase: project === void 0 ? codebase : void 0 };
  const named = pipeline !== void 0;
  return {
    ...{ kind: "execution", id: void 0, pipeline },
    ...{ codebase: named ? void 0 : codebase, env: named ? void 0 : env }
  };
}
function newestDeployment({ app, env, service, codebase }) {
  const missing = [
    ...app === void 0 ? ["app"] : [],
    ...env === void 0 ? ["env"] : [],
    ...service === void 0 && codebase === void 0 ? ["service (or codebase)"] : []
  ];
  if (app === void 0 || env === void 0 || missing.length > 0)
    throw new errors/* UsageError */.eb(`A deployment to ECS needs ${missing.join(" and ")} as well.`, {
      hint: "Give app, env and service; or the ARN of the deployment, or the link to the service."
    });
  return {
    ...{ kind: "deployment", id: void 0, app: (0,names/* validateName */.y)("app", app), env: (0,names/* validateName */.y)("env", env) },
    service: service === void 0 ? void 0 : (0,names/* validateName */.y)("service", service),
    ...{ codebase: service === void 0 ? codebase : void 0, owner: void 0 }
  };
}
function ofService({ id: given, app }, {
  id,
  owner,
  cluster,
  name
}) {
  const prefix = cluster.replace(/-cluster$/, "");
  const parts = prefix.split("-");
  const known = app !== void 0 && prefix.startsWith(`${app}-`) ? app : parts.length === 2 ? parts[0] : void 0;
  if (prefix === cluster || !name.startsWith(`${prefix}-`))
    throw new errors/* UsageError */.eb(`The input id is "${given}", which is not of a service of the platform.`, {
      hint: LINKS
    });
  if (known === void 0)
    throw new errors/* UsageError */.eb(
      `The input id is "${given}": which part of ${prefix} is the application, it does not say.`,
      {
        hint: "Give app as well."
      }
    );
  return {
    ...{ kind: "deployment", id, owner, codebase: void 0, app: known },
    ...{ env: prefix.slice(known.length + 1), service: name.slice(prefix.length + 1) }
  };
}
function codebaseOf({ app, codebase }) {
  if (codebase === void 0) return void 0;
  if (app !== void 0)
    return { app: (0,names/* validateName */.y)("app", app), codebase: (0,names/* validateName */.y)("codebase", codebase) };
  throw new errors/* UsageError */.eb(`The input codebase is "${codebase}", and app is missing.`, {
    hint: "Give the name of the application in app."
  });
}
function buildOf(id) {
  return { kind: "build", id, project: id.slice(0, id.indexOf(":")), codebase: void 0 };
}
function article(kind) {
  return kind === "execution" ? "an" : "a";
}


// EXTERNAL MODULE: ./src/domains/services/current-deployment.js
var current_deployment = __webpack_require__(10853);
// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
// EXTERNAL MODULE: ./src/domains/services/service-work.js
var service_work = __webpack_require__(21277);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
;// CONCATENATED MODULE: ./src/domains/executions/find-deployment.js





async function findDeployment(deps, target) {
  const { app, env, id, owner } = target;
  const environment = deps.applications.environment(await deps.applications.load(app), env);
  if (owner !== void 0 && owner !== environment.accountId)
    throw new errors/* PlatformError */.Wk(
      `What id names is in the account ${owner}, but ${env} of ${app} is in ${environment.accountId}.`,
      { hint: "Check the id or link." }
    );
  (0,service_type/* refuseCopilot */.DA)(environment);
  const containers = await deps.containers(environment);
  const region = environment.region ?? deps.region;
  const service = target.service ?? await findService(deps, target, containers);
  const found = await (0,current_deployment/* findCurrentDeployment */.e)({ containers, environment, region }, { app, env, service }, id);
  return { ...found, environment, region };
}
async function findService({ applications }, { app, env, codebase: name = "" }, containers) {
  const codebase = await applications.codebase(app, name);
  const services = codebase.services.flatMap((group) => group.services);
  const [only] = services;
  if (only !== void 0 && services.length === 1) return only;
  const lists = await Promise.all(
    services.map((service) => containers.deployments((0,resource_names/* ecsName */.pC)({ app, env, service })))
  );
  const running = services.filter(
    (_, index) => lists[index]?.some(({ status }) => !(0,service_work/* hasDeploymentEnded */.Mt)(status))
  );
  const [first] = running;
  if (first !== void 0 && running.length === 1) return first;
  throw new errors/* PlatformError */.Wk(
    first === void 0 ? `No deployment of ${name} to ${env} is under way.` : `${running.length} deployments of ${name} to ${env} are under way: ${running.join(", ")}.`,
    {
      hint: services.length === 0 ? "The codebase names no services: give service." : `Give service, one of ${services.join(", ")}.`
    }
  );
}


// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/execution/target.js






const executionInputs = {
  id: {
    type: "string",
    default: "latest",
    description: "The id of an execution (with `pipeline`, or `app` and `codebase`), its link to the AWS console, or `latest`."
  },
  app: { type: "string", description: "Name of the application." },
  codebase: { type: "string", description: "Name of the codebase: any of its pipelines." },
  env: {
    type: "string",
    description: "With `latest` of a codebase: only executions that deploy to this environment."
  },
  pipeline: { type: "string", description: "Name of the pipeline, instead of `app` and `codebase`." },
  ...command/* awsInputs */.xN
};
const targetInputs = {
  ...executionInputs,
  id: {
    type: "string",
    default: "latest",
    description: "An id, the ARN of a service deployment, a link to the AWS console, or `latest`. The id is that of a build, or of an execution (with `pipeline`, or `app` and `codebase`). `latest` is the newest that is running, else the newest."
  },
  kind: {
    type: "choice",
    choices: ["auto", ...TARGET_KINDS],
    default: "auto",
    description: "What `latest` of a codebase is: an `execution` of its pipelines, a `build` of its images, or a `deployment` straight to ECS. `auto` is an `execution`."
  },
  service: {
    type: "string",
    description: "Name of a service on ECS, with `app` and `env`: its deployment that is under way, else its newest."
  },
  project: { type: "string", description: "Name of a CodeBuild project: the latest of its builds." },
  ...command/* environmentInputs */.rg
};
async function openTarget(inputs, context) {
  const { id, kind, app, codebase, env, pipeline, project, service } = inputs;
  const target = parseTarget({ id, kind: kind ?? "auto", app, codebase, env, pipeline, project, service });
  const { region, account } = target;
  const given = inputs["aws-region"];
  if (region !== void 0 && given !== void 0 && given !== region)
    throw new errors/* UsageError */.eb(`The input id is of the region ${region}, but aws-region is ${given}.`, {
      hint: `Set aws-region to ${region}, or leave it out.`
    });
  const session = await (region === void 0 ? context.aws(inputs) : context.aws({ ...inputs, "aws-region": region }));
  const own = account === void 0 ? void 0 : await session.accountId();
  if (account !== own)
    throw new errors/* PlatformError */.Wk(
      `What id names is in the account ${account ?? ""}, but these credentials are for ${own ?? ""}.`,
      { hint: "Work with a role or profile of that account: set role-to-assume or profile." }
    );
  return { target, session };
}
async function createFinder(session, logger) {
  return {
    applications: new applications/* Applications */.s(await session.parameters(), session, logger),
    region: session.region,
    accountId: () => session.accountId()
  };
}
async function openDeployment(target, session, { clock, logger }) {
  const accounts = new account_sessions.AccountSessions(session);
  const enter = (environment) => accounts.enter((0,account_sessions/* deployRole */.s)(target.app, environment, session.region));
  const finder = await createFinder(session, logger);
  const containers = (environment) => enter(environment).containers();
  const found = await findDeployment({ ...finder, containers }, target);
  const there = enter(found.environment);
  const ecs = { containers: await there.containers(), tails: await there.logTails() };
  return { found, deps: { ...ecs, clock, logger, region: there.region } };
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

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ containerTime),
/* harmony export */   O5: () => (/* binding */ isPhaseFailure),
/* harmony export */   OZ: () => (/* binding */ failingLines),
/* harmony export */   dD: () => (/* binding */ enteredPhase),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
const NOISE = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:Running on CodeBuild|Waiting for |Phase is |CODEBUILD_SRC_DIR=|YAML location is|Setting HTTP client timeout|Processing environment variables|No runtime version|Moving to directory|Configuring ssm agent|Successfully updated ssm agent|Registering with agent|Phases found in YAML|Entering phase |Phase complete: [A-Z_]+ State: SUCCEEDED|Phase context status code: {2}Message:\s*$|Preparing to copy|Expanding base|Assembling|Found \d+ file)/;
function containerTime(line) {
  const [, date, time] = /^\[Container\] (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d)/.exec(line) ?? [];
  return date === void 0 || time === void 0 ? void 0 : Date.parse(`${date.replaceAll("/", "-")}T${time}Z`);
}
function enteredPhase(line) {
  return ENTERING.exec(line)?.[1];
}
function isNoise(line) {
  return NOISE.test(line);
}
function isPhaseFailure(line) {
  return PHASE_FAILED.test(line);
}
const LINES = 15;
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
const CONTAINER = /^\[Container\] \d{4}\//;
function failingLines(lastLines) {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}
`)) + 1);
  const said = own.filter((line) => line.trim() !== "" && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}



/***/ }),

/***/ 80947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F2: () => (/* binding */ unlessMissing),
/* harmony export */   ki: () => (/* binding */ describeExecution),
/* harmony export */   mA: () => (/* binding */ findExecution),
/* harmony export */   n5: () => (/* binding */ pipelinesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _pipelines_execution_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90861);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);



const DIRECT = "The codebase is deployed straight to ECS (pipeline_mode: github_actions): give env and service.";
const READ_FOR_ENVIRONMENT = 30;
async function findExecution(deps, target) {
  const { id } = target;
  const found = id === void 0 ? await findNewest(deps, target) : await findById(deps, target, id);
  const { variables } = await deps.pipelines.getExecution(found.pipeline, found.execution.id);
  return variables === void 0 ? found : { ...found, execution: { ...found.execution, variables } };
}
function describeExecution({ pipeline, execution }) {
  const { IMAGE_TAG: image, ENVIRONMENT: env } = execution.variables ?? {};
  const to = env === void 0 || env === "NONE" ? "" : ` to ${env}`;
  const what = image === void 0 || image === "NONE" ? "" : ` (${image}${to})`;
  return `the execution ${execution.id} of ${pipeline}${what}`;
}
async function findById(deps, target, id) {
  const { names } = await pipelinesOf(deps, target);
  for (const pipeline of names) {
    const execution = await unlessMissing(deps.pipelines.getExecution(pipeline, id));
    if (execution === void 0) continue;
    const listed = (await deps.pipelines.listExecutions(pipeline)).find((one) => one.id === id);
    return { pipeline, execution: listed ?? execution, alsoRunning: [] };
  }
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no execution "${id}" of ${await placeOf(deps, names)}.`, {
    hint: "Check the id, and that pipeline, app, codebase, role-to-assume and aws-region are those of the execution."
  });
}
async function findNewest(deps, target) {
  const { env } = target;
  const { names, codebase } = await pipelinesOf(deps, target);
  const all = await listAll(deps, names, codebase);
  const running = all.filter(({ execution }) => !(0,_pipelines_execution_end_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExecutionEnded */ .jV)(execution));
  const newestFirst = [...running, ...all.filter(({ execution }) => (0,_pipelines_execution_end_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExecutionEnded */ .jV)(execution))];
  const found = env === void 0 ? newestFirst[0] : await firstOfEnvironment(deps, newestFirst, { env, codebase, app: target.codebase });
  if (found !== void 0)
    return { ...found, alsoRunning: running.filter(({ execution }) => execution.id !== found.execution.id) };
  const to = env === void 0 ? "" : ` to ${env}`;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`No execution${to} was found of ${await placeOf(deps, names)}.`, {
    hint: codebase?.pipelineMode === "github_actions" ? DIRECT : env === void 0 ? "Nothing has been started yet." : "Leave env out to see those to other environments."
  });
}
async function listAll(deps, names, codebase) {
  const lists = await Promise.all(
    names.map(async (pipeline) => {
      const executions = await unlessMissing(deps.pipelines.listExecutions(pipeline));
      return executions?.map((execution) => ({ pipeline, execution }));
    })
  );
  if (lists.every((list) => list === void 0))
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no pipeline ${await placeOf(deps, names)}.`, {
      hint: codebase?.pipelineMode === "github_actions" ? DIRECT : "Check the name, and role-to-assume and aws-region."
    });
  return lists.flatMap((list) => list ?? []).sort((a, b) => startOf(b) - startOf(a));
}
function startOf({ execution }) {
  return execution.startTime?.getTime() ?? 0;
}
async function firstOfEnvironment({ pipelines }, executions, { env, codebase, app }) {
  const always = new Set(
    (codebase?.pipelines ?? []).filter(({ environments }) => environments.some(({ name }) => name === env)).flatMap(({ name }) => (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .codebasePipelineNames */ .BI)(app?.app ?? "", app?.codebase ?? "", name))
  );
  let read = 0;
  for (const found of executions) {
    if (always.has(found.pipeline)) return found;
    if (read >= READ_FOR_ENVIRONMENT) continue;
    read += 1;
    const { variables } = await pipelines.getExecution(found.pipeline, found.execution.id);
    if (variables?.["ENVIRONMENT"] === env) return found;
  }
  return void 0;
}
async function pipelinesOf({ applications }, { pipeline, codebase: name }) {
  if (pipeline !== void 0 || name === void 0)
    return { names: pipeline === void 0 ? [] : [pipeline], codebase: void 0 };
  await applications.load(name.app);
  const codebase = await applications.codebase(name.app, name.codebase);
  const own = codebase.pipelines.flatMap((one) => (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .codebasePipelineNames */ .BI)(name.app, name.codebase, one.name));
  return { names: [...own, ...(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manualReleaseNames */ .eY)(name.app, name.codebase)], codebase };
}
async function placeOf({ accountId, region }, names) {
  return `${names.join(" or ")} in the account ${await accountId()}, ${region}`;
}
async function unlessMissing(lookUp) {
  try {
    return await lookUp;
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
    throw error;
  }
}



/***/ }),

/***/ 10853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findCurrentDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47946);
/* harmony import */ var _service_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40279);
/* harmony import */ var _service_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21277);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71973);





async function findCurrentDeployment({ containers, environment, region }, target, arn) {
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsName */ .pC)(target);
  const service = await (0,_service_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .findActiveService */ .dx)({ containers, environment }, target);
  const listed = await containers.deployments(name);
  const deployment = findDeployment(listed, arn);
  if (deployment === void 0)
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      arn === void 0 ? `${name.service} has had no deployment yet.` : `${name.service} has no deployment "${arn}".`,
      { hint: "ECS keeps the deployments of 90 days. codebase-status shows what runs." }
    );
  const newest = deployment === listed[0];
  const primary = newest ? service.taskSets.find(({ status }) => status === "PRIMARY") : void 0;
  const known = await containers.taskDefinitionsOf([deployment.targetRevision]);
  const taskDefinition = known?.get(deployment.targetRevision) ?? primary?.taskDefinition ?? service.taskDefinition;
  const image = await imageOf(containers, taskDefinition, target);
  const before = await findBefore(containers, service, taskDefinition, target);
  const tag = image === void 0 ? "an unknown image" : (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image);
  const createdAt = deployment.createdAt.toISOString();
  return {
    deployment,
    plan: {
      ...{ target, image: { tag, digest: "" }, definition: { family: "", containerDefinitions: [] } },
      before: service,
      running: { taskDefinition: before?.arn ?? taskDefinition, image: before?.image, since: void 0 }
    },
    work: {
      ...{ name, region, tag, taskDefinition, previous: before?.arn, force: false },
      before: { taskSets: [], deployments: [] },
      ...{ arn: deployment.arn, joinedSince: createdAt, idle: false },
      taskSet: primary && { id: primary.id, createdAt }
    }
  };
}
function findDeployment(listed, arn) {
  if (arn !== void 0) return listed.find((one) => one.arn === arn);
  return listed.find(({ status }) => !(0,_service_work_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDeploymentEnded */ .Mt)(status)) ?? listed[0];
}
async function findBefore(containers, { taskSets }, taskDefinition, target) {
  const others = taskSets.filter((set) => set.taskDefinition !== taskDefinition);
  const arn = (others.find(({ running }) => running > 0) ?? others[0])?.taskDefinition;
  const image = arn === void 0 ? void 0 : await imageOf(containers, arn, target);
  return arn === void 0 || image === void 0 ? void 0 : { arn, image };
}
async function imageOf(containers, taskDefinition, { service }) {
  const definition = await containers.taskDefinition(taskDefinition);
  return definition?.containers.find(({ name }) => name === service)?.image;
}



/***/ })

};
