export const id = 6677;
export const ids = [6677,5816];
export const modules = {

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ status_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/domains/changes/running-services.js
var running_services = __webpack_require__(46591);
// EXTERNAL MODULE: ./src/domains/codebases/list.js
var list = __webpack_require__(9461);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var commit = __webpack_require__(17285);
// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
;// CONCATENATED MODULE: ./src/domains/deployments/status.js






const CONCURRENCY = 4;
async function findStatus(deps, { app, env, codebase }) {
  const { applications } = deps;
  const application = await applications.load(app);
  const environments = env === void 0 ? application.environments : [applications.environment(application, env)];
  const codebases = codebase === void 0 ? await applications.codebases(app) : [await applications.codebase(app, codebase)];
  const newest = await (0,list/* newestImageOfEach */.mS)(app, codebases, deps.images, deps.logger, () => {
    goOn(app, deps);
  });
  const found = await (0,parallel/* mapParallel */.E)(
    environments,
    CONCURRENCY,
    (environment) => readEnvironment(deps, { app, environment, newest }, codebases)
  );
  return compareEnvironments(found);
}
function goOn(app, { clock, signal, deadline }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new errors/* DeadlineError */.j3(`Looking at what runs in ${app} took longer than it may.`, {
    hint: "Raise timeout-minutes, or name an environment and a codebase."
  });
}
async function readEnvironment(deps, place, codebases) {
  const { app, environment } = place;
  const { name, deploymentMode: mode } = environment;
  if (mode === "copilot") {
    const problem = "Deployed by Copilot (service_deployment_mode: copilot), so its services are not read.";
    return { environment: name, mode, problem, services: [] };
  }
  deps.logger.status(`Looking at what runs in ${name}`);
  try {
    const types = await service_type/* ServiceTypes */.zv.load(deps.parameters, deps.logger, app, name);
    const services = [];
    for (const codebase of codebases)
      services.push(...await readCodebase(deps, { ...place, types }, codebase));
    return { environment: name, mode, problem: void 0, services };
  } catch (error) {
    goOn(app, deps);
    return { environment: name, mode, problem: (0,errors/* asError */.zR)(error).message, services: [] };
  }
}
async function readCodebase(deps, { app, environment, types, newest }, codebase) {
  const { images, signal } = deps;
  goOn(app, deps);
  const env = environment.name;
  const repository = `${app}/${codebase.name}`;
  const groups = codebase.services.flatMap(({ services }) => services);
  const candidates = (groups.length > 0 ? groups : types.names).filter(
    (service) => !types.isScheduledJob(service)
  );
  const now = await (0,running_services/* findRunningServices */.L)([...new Set(candidates)], {
    ...{ app, env, repository, images, signal },
    containers: () => deps.containers(environment)
  });
  const own = groups.length > 0 ? now : now.filter((service) => service.state === "unknown" || service.image.repository === repository);
  return own.map((service) => describeService(service, codebase, deps.serverUrl, newest.get(codebase.name)));
}
function describeService(service, codebase, serverUrl, newest) {
  const known = service.state === "running" ? service : void 0;
  const commit = known?.image.commit;
  return {
    codebase: codebase.name,
    service: service.service,
    health: healthOf(service),
    reason: service.state === "unknown" ? service.reason : void 0,
    nextStep: service.state === "unknown" ? service.hint : void 0,
    missing: service.state === "unknown" && service.missing === true,
    image: known?.image.tag ?? known?.image.digest,
    digest: known?.image.digest,
    commit,
    commitUrl: commit === void 0 ? void 0 : `${serverUrl}/${codebase.repository}/commit/${commit}`,
    since: known?.since?.toISOString(),
    desired: known?.tasks.desired,
    running: known?.tasks.running,
    rollingOut: known?.rollingOut,
    newestImage: newest?.tag,
    isNewest: isNewest(known?.image, newest),
    behind: [],
    pushedAt: known?.image.pushedAt
  };
}
function isNewest(running, newest) {
  if (running === void 0 || newest === void 0) return void 0;
  if (running.digest !== void 0) return running.digest === newest.digest;
  return running.commit === void 0 ? void 0 : (0,commit/* abbreviates */.$7)(running.commit, newest.commit);
}
function healthOf(service) {
  if (service.state === "unknown") return "unknown";
  const { stopped, rollingOut, rolloutState, tasks } = service;
  if (rolloutState === "FAILED") return "failed";
  if (rollingOut !== void 0 || rolloutState === "IN_PROGRESS") return "deploying";
  if (stopped) return "stopped";
  if (rolloutState !== "COMPLETED") return "unknown";
  return tasks.running < tasks.desired ? "degraded" : "healthy";
}
function compareEnvironments(found) {
  const everywhere = found.flatMap(
    ({ environment, services }) => services.map((service) => ({ environment, ...service }))
  );
  return found.map((environment) => ({
    ...environment,
    services: environment.services.map(({ pushedAt, ...service }) => ({
      ...service,
      behind: everywhere.filter(
        (other) => other.codebase === service.codebase && other.service === service.service && other.pushedAt !== void 0 && pushedAt !== void 0 && other.pushedAt.getTime() > pushedAt.getTime()
      ).map((other) => other.environment)
    }))
  }));
}


// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/domains/deployments/status-report.js





const HEADER = ["Environment", "Service", "Image", "Since", "Tasks", "Health", "Behind"];
const DUAL = {
  "dual-deploy-copilot-traffic": "Copilot's services take the traffic and are not shown; these are the platform's.",
  "dual-deploy-platform-traffic": "The platform's services, which are shown, take the traffic; Copilot's run beside them."
};
function formatStatus(app, found, now) {
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[environment, service.service, service.image ?? "unknown", ageOf(service, now)],
      ...[tasksOf(service), healthText(service), aheadOf(service)]
    ])
  );
  const lines = problems(found).map(([name, problem]) => `${name}: ${problem}`);
  const parts = [rows.length === 0 ? `No services of ${app} to show.` : (0,text_table/* formatTable */.k)(HEADER, rows), ...lines];
  return parts.join("\n");
}
function renderStatus(app, found, now) {
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[(0,markdown/* escapeMarkdown */.FV)(environment), (0,markdown/* escapeMarkdown */.FV)(service.service), imageOf(service)],
      ...[(0,markdown/* escapeMarkdown */.FV)(ageOf(service, now)), tasksOf(service), (0,markdown/* escapeMarkdown */.FV)(healthText(service))],
      (0,markdown/* escapeMarkdown */.FV)(aheadOf(service))
    ])
  );
  const unread = problems(found);
  const fine = unread.length === 0 && isFine(found);
  return (0,summary/* renderSummary */.Br)({
    outcome: statusFailure(app, found) !== void 0 ? "failure" : fine ? "success" : "warning",
    heading: `What runs in ${(0,markdown/* escapeMarkdown */.FV)(app)}`,
    notes: [
      rows.length === 0 ? `No services of ${(0,markdown/* escapeMarkdown */.FV)(app)} to show.` : (0,markdown/* table */.tp)(HEADER, rows),
      unread.map(([name, problem]) => `- ${(0,markdown/* escapeMarkdown */.FV)(name)}: ${(0,markdown/* escapeMarkdown */.FV)(problem)}`).join("\n")
    ]
  });
}
function problems(found) {
  return found.flatMap(({ environment, mode, problem, services }) => {
    const reasons = /* @__PURE__ */ new Map();
    for (const { service, reason: cause, nextStep } of services) {
      if (cause === void 0) continue;
      const reason = nextStep === void 0 ? cause : `${cause} ${nextStep}`;
      reasons.set(reason, [...reasons.get(reason) ?? [], service]);
    }
    const dual = mode === void 0 ? void 0 : DUAL[mode];
    return [
      ...problem === void 0 ? [] : [[environment, problem]],
      ...dual === void 0 ? [] : [[environment, dual]],
      ...[...reasons].map(([reason, names]) => [
        `${environment}, ${names.join(", ")}`,
        reason
      ])
    ];
  });
}
function statusFailure(app, found) {
  const services = found.flatMap((environment) => environment.services);
  const refused = found.flatMap(({ problem, mode }) => mode === "copilot" ? [] : problem ?? []);
  const unread = services.every(({ reason: reason2, missing }) => reason2 !== void 0 && !missing);
  if (!unread || services.length === 0 && refused.length === 0) return void 0;
  const reason = refused[0] ?? services[0]?.reason ?? "";
  return new errors/* PlatformError */.Wk(`Could not read what runs in ${app}. ${reason}`, {
    hint: services.find(({ nextStep }) => nextStep !== void 0)?.nextStep ?? "Check that the role may assume the deploy roles of the environments (docs/roles.md)."
  });
}
function isFine(found) {
  const fine = ["healthy", "deploying", "stopped"];
  return found.every(({ services }) => services.every(({ health }) => fine.includes(health)));
}
function aheadOf({ isNewest, newestImage = "", behind }) {
  return [...isNewest === false ? [newestImage] : [], ...behind].join(", ");
}
function imageOf({ image, commitUrl }) {
  if (image === void 0) return "unknown";
  return commitUrl === void 0 ? (0,markdown/* code */.aY)(image) : (0,markdown/* link */.nf)(image, commitUrl);
}
function ageOf({ since }, now) {
  return since === void 0 ? "" : (0,duration/* formatAgo */.n4)(now - Date.parse(since));
}
function tasksOf({ desired, running }) {
  return `${running ?? "?"} of ${desired ?? "?"}`;
}
function healthText({ health, rollingOut }) {
  return rollingOut === void 0 ? health : `${health} ${rollingOut}`;
}


// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/codebase/status.js






var status_default = (0,command/* defineCommand */.NB)({
  name: "codebase-status",
  summary: "Show what runs in each environment: image, commit, age, tasks and health",
  description: "Shows for each service of a codebase, in each environment: the image that runs, its commit, since when, how many tasks run, whether a deployment is under way, and whether the codebase's newest image or another environment is ahead. An environment that can't be read is named with the reason, and the others are shown all the same. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    env: { type: "string", description: "Environment to look at. Default: all." },
    codebase: { type: "string", description: "Codebase to look at. Default: all." },
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{environment, mode, problem, services}`; each of `services` is `{codebase, service, health, reason, missing, nextStep, image, digest, commit, commitUrl, since, desired, running, rollingOut, newestImage, isNewest, behind}`. `health` is `healthy`, `deploying`, `degraded`, `failed`, `stopped` or `unknown`."
    }
  },
  permissions: {
    aws: [
      ...permissions/* applicationPermissions */.z,
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"]
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["ecs:DescribeServices"],
        resources: ["arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*"],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: "environment"
      },
      {
        actions: ["ecs:DescribeTaskDefinition"],
        resources: ["*"],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: "environment"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { app, env, codebase } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const accounts = new account_sessions.AccountSessions(session);
    const found = await findStatus(
      {
        applications: new applications/* Applications */.s(parameters, session, logger),
        containers: (environment) => accounts.enter((0,account_sessions/* deployRole */.s)(app, environment, session.region)).containers(),
        images: await session.images(),
        ...{ parameters, serverUrl: github.serverUrl, logger, clock, signal, deadline }
      },
      { app, env, codebase }
    );
    return {
      outputs: { environments: found },
      text: formatStatus(app, found, clock.now()),
      summary: renderStatus(app, found, clock.now()),
      failure: statusFailure(app, found)
    };
  }
});



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

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mapParallel)
/* harmony export */ });
async function mapParallel(items, limit, work) {
  const results = [];
  const failures = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}



/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32300);

function formatTable(header, rows) {
  const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({ head: [...header], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map(onOneLine)));
  return table.toString();
}
function onOneLine(text) {
  return text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}



/***/ }),

/***/ 46591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRunningServices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47946);




const CONCURRENCY = 4;
async function findRunningServices(services, options) {
  const [first, ...others] = services;
  if (first === void 0) return [];
  const images = /* @__PURE__ */ new Map();
  const attempt = async (service) => {
    try {
      return await look(service, options, images);
    } catch (error) {
      options.signal.throwIfAborted();
      return unreadable(service, error);
    }
  };
  try {
    await options.containers();
  } catch (error) {
    options.signal.throwIfAborted();
    return services.map((service) => unreadable(service, error));
  }
  const probed = await attempt(first);
  if (probed.state === "unknown" && probed.missing !== true)
    return services.map((service) => ({ ...probed, service }));
  return [probed, ...await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapParallel */ .E)(others, CONCURRENCY, attempt)];
}
function unreadable(service, error) {
  const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.hint : void 0;
  return { service, state: "unknown", reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message, hint };
}
async function look(service, options, images) {
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)({ app: options.app, env: options.env, service });
  const containers = await options.containers();
  const found = await containers.service(name, options.signal);
  if (found === void 0 || found.status === "INACTIVE") {
    const reason = `There is no ECS service ${name.service} in the cluster ${name.cluster}: a scheduled job, or not deployed yet.`;
    return { service, state: "unknown", reason, missing: true };
  }
  const { current, next } = taskSetsOf(found);
  const definition = current?.taskDefinition ?? found.taskDefinition;
  const image = await imageIn(containers, definition, service);
  if (image === void 0)
    return { service, state: "unknown", reason: `${definition} has no container "${service}".` };
  const upcoming = next === void 0 ? void 0 : await imageIn(containers, next.taskDefinition, service);
  const parsed = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(image);
  const known = images.get(image) ?? describe(parsed, options);
  images.set(image, known);
  return {
    service,
    state: "running",
    image: await known,
    since: current?.createdAt,
    stopped: found.desiredCount === 0,
    tasks: { desired: found.desiredCount, running: found.runningCount },
    rolloutState: found.status === "ACTIVE" ? (next ?? current)?.rolloutState : found.status,
    rollingOut: upcoming === void 0 ? void 0 : nameOf((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(upcoming))
  };
}
function taskSetsOf(service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const active = service.taskSets.filter(({ status, running }) => status === "ACTIVE" && running > 0).sort((a, b) => b.running - a.running)[0];
  const settled = primary === void 0 || primary.rolloutState === "COMPLETED" || active === void 0;
  if (settled) return { current: primary ?? active, next: void 0 };
  return { current: active, next: primary };
}
async function imageIn(containers, definition, service) {
  const found = await containers.taskDefinition(definition);
  return found?.containers.find(({ name }) => name === service)?.image;
}
async function describe(name, options) {
  const { repository, tag, digest } = name;
  const plain = { repository, tag, digest, commit: commitOf(tag), pushedAt: void 0 };
  if (repository !== options.repository) return plain;
  const reference = digest === void 0 ? tag === void 0 ? void 0 : { tag } : { digest };
  if (reference === void 0) return plain;
  try {
    const image = await options.images.describe(repository, reference);
    if (image === void 0) return plain;
    const best = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseCommitTag */ .bO)(image.tags, tag) ?? tag;
    if (digest === void 0 && commitOf(tag) === void 0) return plain;
    return { repository, tag: best, digest: image.digest, commit: commitOf(best), pushedAt: image.pushedAt };
  } catch {
    options.signal.throwIfAborted();
    return plain;
  }
}
function commitOf(tag) {
  return tag === void 0 ? void 0 : (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommitTag */ .Po)(tag);
}
function nameOf({ tag, digest }) {
  return tag ?? digest ?? "another image";
}



/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ listingText),
/* harmony export */   Or: () => (/* binding */ listCodebases),
/* harmony export */   PZ: () => (/* binding */ listingSummary),
/* harmony export */   mS: () => (/* binding */ newestImageOfEach)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74865);
/* harmony import */ var _core_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5631);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5574);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82995);






const CODEBASE_HEADER = ["Codebase", "Repository", "Pipeline mode"];
const IMAGE_HEADER = ["Commit", "Digest", "Other tags", "Pushed"];
const NEWEST = 20;
const CONCURRENCY = 4;
async function listCodebases(app, options) {
  const { applications, images } = options;
  await applications.load(app);
  goOn(app, options);
  const withoutRepository = [];
  const codebases = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .mapParallel */ .E)(await applications.codebases(app), CONCURRENCY, async (codebase) => {
    const listed = describe(codebase);
    if (images === void 0) return listed;
    options.logger.status(`Reading the images of ${codebase.name}`);
    const newest = await newestImages(app, codebase, images, () => {
      goOn(app, options);
    });
    if (newest === void 0) withoutRepository.push(codebase.name);
    return { ...listed, images: newest ?? [] };
  });
  return { app, codebases, withoutRepository };
}
function describe({ name, repository, pipelineMode }) {
  return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}
async function newestImages(app, codebase, registry, goOn2) {
  let newest = [];
  try {
    for await (const page of registry.pages(`${app}/${codebase.name}`)) {
      goOn2();
      const carriers = page.filter((image) => (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCommitTag */ .bO)(image.tags) !== void 0);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}
async function newestImageOfEach(app, codebases, registry, logger, goOn2) {
  const found = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .mapParallel */ .E)(codebases, CONCURRENCY, async (codebase) => {
    try {
      const [image] = await newestImages(app, codebase, registry, goOn2) ?? [];
      return image === void 0 ? [] : [[codebase.name, image]];
    } catch (error) {
      goOn2();
      logger.warning(`The newest image of ${codebase.name} is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}
function newestFirst(a, b) {
  return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}
function list({ digest, tags, pushedAt }, repository) {
  const tag = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCommitTag */ .bO)(tags) ?? "";
  const commit = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommitTag */ .Po)(tag) ?? "";
  return {
    tag,
    commit,
    commitUrl: `https://github.com/${repository}/commit/${commit}`,
    digest,
    tags: [...tags].sort(),
    pushedAt: pushedAt.toISOString()
  };
}
function goOn(app, { clock, signal, deadline }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`Listing the codebases of ${app} took longer than it may.`, {
    hint: "Raise timeout-minutes, or leave out the images: an image repository is read as a whole."
  });
}
function listingText(listing) {
  if (listing.codebases.length === 0) return `Application ${listing.app} has no codebases.`;
  const codebases = (0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .k)(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const title = `Images of ${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(codebase.name)}`;
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [`${title}: ${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(nothing)}`];
    const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
    return [`${title}
${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .k)(IMAGE_HEADER, rows)}`];
  });
  return [codebases, ...images].join("\n\n");
}
function listingSummary(listing) {
  const codebases = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(name),
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(repository, url),
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(pipelineMode)
    ])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === void 0 ? imagesTable(codebase.images) : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: "success",
    heading: `Codebases of ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(listing.app)}`,
    notes: [listing.codebases.length === 0 ? "The application has no codebases." : codebases],
    sections: images
  });
}
function imagesTable(images) {
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(image.commit, image.commitUrl),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(digest),
        otherTags(image).map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(" "),
        (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(pushed)
      ];
    })
  );
}
function withoutImages(listing, codebase) {
  if (listing.withoutRepository.includes(codebase.name))
    return `there is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? "none carries a commit tag." : void 0;
}
function imageFacts(image) {
  const digest = image.digest.replace(/^sha256:/, "").slice(0, 12);
  return [digest, otherTags(image).join(" "), `${image.pushedAt.slice(0, 16).replace("T", " ")} UTC`];
}
function otherTags({ tags, tag }) {
  return tags.filter((other) => other !== tag);
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
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
      if (full === void 0) continue;
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
      return void 0;
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
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ }),

/***/ 57940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ refuseCopilot),
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
function refuseCopilot({ name, deploymentMode }) {
  if (deploymentMode !== "copilot") return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The environment ${name} has the service_deployment_mode copilot: its services are made and deployed by Copilot, so they can't be deployed straight to ECS.`,
    {
      hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first."
    }
  );
}



/***/ })

};
