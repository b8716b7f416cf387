export const id = 4978;
export const ids = [4978,157];
export const modules = {

/***/ 44978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ status_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var images_commit = __webpack_require__(17285);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
// EXTERNAL MODULE: ./src/domains/pipelines/past-executions.js
var past_executions = __webpack_require__(24811);
// EXTERNAL MODULE: ./src/domains/pipelines/stage-deployments.js
var stage_deployments = __webpack_require__(52484);
// EXTERNAL MODULE: ./src/domains/deployments/github-records.js
var github_records = __webpack_require__(67278);
;// CONCATENATED MODULE: ./src/domains/deployments/deployment-origins.js







const NO_ORIGIN = {
  deployedBy: void 0,
  deployedAt: void 0,
  branch: void 0
};
const SLACK_MS = 2 * 6e4;
class DeploymentOrigins {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  answers = /* @__PURE__ */ new Map();
  refused = /* @__PURE__ */ new Set();
  async find(codebase, env, service) {
    if (service.commit === void 0 && service.since === void 0) return NO_ORIGIN;
    const [branch, record] = await Promise.all([
      this.drift(codebase, env, service.commit),
      this.recordOf(codebase, env, service)
    ]);
    if (record !== void 0) return { branch, deployedBy: record.by, deployedAt: record.at.toISOString() };
    const execution = await this.executionOf(codebase, env, service);
    return {
      branch,
      deployedBy: (0,past_executions/* findPerson */.vW)(execution?.trigger),
      deployedAt: execution?.startTime?.toISOString()
    };
  }
  async drift(codebase, env, commit) {
    const { distances, serverUrl } = this.deps;
    if (distances === void 0 || commit === void 0) return void 0;
    const name = branchOf(codebase, env);
    const { repository } = codebase;
    const found = await this.once(
      `compare ${repository} ${commit} ${name}`,
      () => distances(repository).distance(commit, name)
    );
    if (found === void 0) return void 0;
    const url = `${serverUrl}/${repository}/compare/${commit}...${encodeURI(name)}`;
    return { name, behind: found.aheadBy, ahead: found.behindBy, url };
  }
  async recordOf({ name, repository }, env, { commit, since }) {
    const { records, app } = this.deps;
    if (records === void 0 || commit === void 0) return void 0;
    const listed = await this.once(
      `deployments ${repository} ${env}`,
      () => records(repository).list(env, 1)
    );
    const before = since === void 0 ? Infinity : Date.parse(since) + SLACK_MS;
    return (0,github_records/* findRecordOf */.G)(listed?.deployments ?? [], { app, codebase: name, commit, before });
  }
  /** The execution under way when the image began to be rolled out, if a person started it. */
  async executionOf(codebase, env, { since, commit }) {
    if (since === void 0) return void 0;
    const pipelines = await this.once("pipelines", () => this.deps.pipelines());
    const time = Date.parse(since);
    for (const { names, environments } of (0,past_executions/* deployingPipelines */.NO)(this.deps.app, codebase)) {
      if (pipelines === void 0 || environments?.includes(env) === false) continue;
      for (const name of names) {
        const executions = await this.once(`executions ${name}`, () => pipelines.listExecutions(name));
        const candidates = (executions ?? []).filter((one) => isAt(one, time) && (0,past_executions/* findPerson */.vW)(one.trigger));
        for (const { id, ...listed } of candidates) {
          const found = await this.once(`execution ${id}`, () => pipelines.getExecution(name, id));
          if (found !== void 0 && isOf(found, env, commit)) return { ...listed, id };
        }
      }
    }
    return void 0;
  }
  /** Asks once for each thing. */
  async once(what, ask) {
    const [kind = ""] = what.split(" ");
    const known = this.answers.get(what);
    if (known !== void 0) return known;
    if (this.refused.has(kind)) return void 0;
    const answer = this.attempt(what, kind, ask);
    this.answers.set(what, answer);
    return answer;
  }
  async attempt(what, kind, ask) {
    const { logger, signal } = this.deps;
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`Not known (${what}): ${(0,errors/* asError */.zR)(error).message}`);
      if (!(0,retry/* isTransient */.dg)(error) && !(error instanceof errors/* NotFoundError */.m_)) this.refused.add(kind);
      return void 0;
    }
  }
}
function branchOf({ pipelines }, env) {
  const branches = pipelines.flatMap(
    ({ branch, environments }) => branch === void 0 || branch.includes("*") ? [] : [{ branch, own: environments.some(({ name }) => name === env) }]
  );
  return (branches.find(({ own }) => own) ?? branches[0])?.branch ?? "HEAD";
}
function isAt({ startTime, lastUpdateTime, status }, time) {
  if (startTime === void 0 || startTime.getTime() - SLACK_MS > time) return false;
  return (0,stage_deployments/* isUnderWay */.g)(status) || lastUpdateTime === void 0 || lastUpdateTime.getTime() + SLACK_MS >= time;
}
function isOf({ variables }, env, commit) {
  const deployed = (0,image_name/* parseCommitTag */.Po)(variables?.["IMAGE_TAG"] ?? "");
  const isEnvironment = (variables?.["ENVIRONMENT"] ?? env) === env;
  return isEnvironment && (deployed === void 0 || commit === void 0 || (0,images_commit/* abbreviates */.$7)(deployed, commit));
}


// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/domains/changes/running-services.js
var running_services = __webpack_require__(46591);
// EXTERNAL MODULE: ./src/domains/codebases/list.js
var list = __webpack_require__(9461);
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
  const { name, deploymentMode: mode = "copilot" } = environment;
  const unread = (0,service_type/* findModeProblem */.qW)(environment);
  if (unread !== void 0) {
    const problem = `${unread.kind === "copilot" ? "Deployed by Copilot. " : ""}It has ${unread.says}, so its services are not read.`;
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
  const now = await (0,running_services/* findRunningServices */.L)(types.onEcs(codebase.services), {
    ...{ app, env, repository, images, signal },
    containers: () => deps.containers(environment)
  });
  const own = codebase.services.some(({ services }) => services.length > 0) ? now : now.filter((service) => service.state === "unknown" || service.image.repository === repository);
  return (0,parallel/* mapParallel */.E)(own, CONCURRENCY, async (service) => {
    const described = describeService(service, codebase, deps.serverUrl, newest.get(codebase.name));
    return { ...described, ...await deps.origins.find(codebase, env, described) };
  });
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
  return running.commit === void 0 ? void 0 : (0,images_commit/* abbreviates */.$7)(running.commit, newest.commit);
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
// EXTERNAL MODULE: ./src/domains/platform/parameters.js
var parameters = __webpack_require__(69267);
;// CONCATENATED MODULE: ./src/domains/deployments/status-report.js






const HEADER = ["Environment", "Service", "Image", "Since", "By", "Tasks", "Health", "Behind"];
const DUAL = {
  "dual-deploy-copilot-traffic": "Copilot's services take the traffic and are not shown; these are the platform's.",
  "dual-deploy-platform-traffic": "The platform's services, which are shown, take the traffic; Copilot's run beside them."
};
function formatStatus(app, found, now) {
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[environment, service.service, service.image ?? "unknown", ageOf(service, now)],
      ...[service.deployedBy ?? "", tasksOf(service), healthText(service)],
      [...aheadOf(service), ...driftOf(service)].join(", ")
    ])
  );
  const lines = problems(found).map(([name, problem]) => `${name}: ${problem}`);
  const parts = [rows.length === 0 ? `No services of ${app} to show.` : (0,text_table/* formatTable */.ku)(HEADER, rows), ...lines];
  return parts.join("\n");
}
function renderStatus(app, found, now) {
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[(0,markdown/* escapeMarkdown */.FV)(environment), (0,markdown/* escapeMarkdown */.FV)(service.service), imageOf(service)],
      ...[(0,markdown/* escapeMarkdown */.FV)(ageOf(service, now)), (0,markdown/* escapeMarkdown */.FV)(service.deployedBy ?? "")],
      ...[tasksOf(service), (0,markdown/* escapeMarkdown */.FV)(healthText(service))],
      [
        ...aheadOf(service).map(markdown/* escapeMarkdown */.FV),
        ...driftOf(service).map((text) => (0,markdown/* link */.nf)(text, service.branch?.url))
      ].join(", ")
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
    const dual = DUAL[mode];
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
  const refused = found.flatMap(
    ({ environment, problem, mode }) => mode === "copilot" || problem === void 0 ? [] : [{ mode, reason: `${environment}: ${problem}` }]
  );
  const unread = services.every(({ reason: reason2, missing }) => reason2 !== void 0 && !missing);
  if (!unread || services.length === 0 && refused.length === 0) return void 0;
  const reason = refused[0]?.reason ?? services[0]?.reason ?? "";
  const otherwise = services.length === 0 && refused.every(({ mode }) => !(0,parameters/* isDeploymentMode */.ts)(mode)) ? "Correct service-deployment-mode in platform-config.yml, and apply it." : "Check that the role may assume the deploy roles of the environments (docs/roles.md).";
  return new errors/* PlatformError */.Wk(`Could not read what runs in ${app}. ${reason}`, {
    hint: services.find(({ nextStep }) => nextStep !== void 0)?.nextStep ?? otherwise
  });
}
function isFine(found) {
  const fine = ["healthy", "deploying", "stopped"];
  return found.every(({ services }) => services.every(({ health }) => fine.includes(health)));
}
function aheadOf({ isNewest, newestImage = "", behind }) {
  return [...isNewest === false ? [newestImage] : [], ...behind];
}
function driftOf({ branch }) {
  if (branch === void 0) return [];
  const name = branch.name === "HEAD" ? "the default branch" : branch.name;
  const { behind, ahead } = branch;
  return [
    ...behind > 0 ? [`${name} by ${(0,duration/* formatCount */.B4)(behind, "commit")}`] : [],
    ...ahead > 0 ? [`${(0,duration/* formatCount */.B4)(ahead, "commit")} not on ${name}`] : []
  ];
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
// EXTERNAL MODULE: ./src/providers/github/deployments.js
var deployments = __webpack_require__(31498);
// EXTERNAL MODULE: ./src/providers/github/history.js
var github_history = __webpack_require__(74378);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/codebase/status.js










var status_default = (0,command/* defineCommand */.NB)({
  name: "codebase-status",
  summary: "Show what runs in each environment: image, commit, age, tasks and health",
  examples: [
    { does: "Show what runs in all environments", flags: "--app demo" },
    { does: "Show what runs in prod", flags: "--app demo --env prod" },
    { does: "Show one codebase, as JSON", flags: "--app demo --codebase web --json" }
  ],
  description: "Shows for each service of a codebase, in each environment: the image that runs, its commit, since when, who deployed it, how many tasks run, whether a deployment is under way, and whether the codebase's newest image or another environment is ahead, and by how many commits it is behind its branch. Who deployed and the branch are known from GitHub, with a token. An environment that can't be read is named with the reason, and the others are shown all the same. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    env: { type: "string", description: "Environment to look at. Default: all." },
    codebase: { type: "string", description: "Codebase to look at. Default: all." },
    ...command/* githubInputs */.dN,
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{environment, mode, problem, services}`; each of `services` is `{codebase, service, health, reason, missing, nextStep, image, digest, commit, commitUrl, since, deployedBy, deployedAt, desired, running, rollingOut, newestImage, isNewest, behind, branch}`. `branch` is `{name, behind, ahead, url}`: how many commits of the deployed branch do not run, and the other way round. `health` is `healthy`, `deploying`, `degraded`, `failed`, `stopped` or `unknown`."
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
        actions: ["codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions"],
        resources: ["arn:aws:codepipeline:<region>:<account>:<app>-*"],
        when: "GitHub does not know who deployed: says who started the pipeline",
        optional: true
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
    github: {
      "id-token": "write",
      contents: {
        access: "read",
        when: "a codebase's repository is private, and its branch is to be compared"
      },
      deployments: {
        access: "read",
        when: "a codebase's repository is private, and who deployed is to be shown"
      }
    }
  },
  async run(inputs, context) {
    const { app, env, codebase } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const client = (0,shared_github.githubClient)(inputs["github-token"], context);
    const accounts = new account_sessions.AccountSessions(session);
    const found = await findStatus(
      {
        applications: new applications/* Applications */.s(parameters, session, logger),
        containers: (environment) => accounts.enter((0,account_sessions/* deployRole */.s)(app, environment, session.region)).containers(),
        images: await session.images(),
        origins: new DeploymentOrigins({
          ...{ app, serverUrl: github.serverUrl, logger, signal },
          pipelines: () => session.pipelines(),
          records: client.authenticated ? (name) => new deployments/* GitHubDeployments */.C(client, name) : void 0,
          distances: client.authenticated ? (name) => new github_history/* GitHubHistory */.u(client, name) : void 0
        }),
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

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   ku: () => (/* binding */ formatTable)
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
function wrapText(text, width) {
  return text.split("\n").map(
    (paragraph) => paragraph.split(" ").reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf("\n") + 1);
      if (lines === "") return word;
      return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}
${word}`;
    }, "")
  ).join("\n");
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
  const codebases = (0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const title = `Images of ${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(codebase.name)}`;
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [`${title}: ${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(nothing)}`];
    const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
    return [`${title}
${(0,_core_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)(IMAGE_HEADER, rows)}`];
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

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findRecordOf),
/* harmony export */   z: () => (/* binding */ findGitHubRecords)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5574);
/* harmony import */ var _images_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17285);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);




const CONCURRENCY = 4;
const MOST_PAGES = 10;
const Payload = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  app: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  codebase: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  image: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  actor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
});
async function findGitHubRecords(records, request, goOn) {
  const { environments, limit } = request;
  const own = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : void 0, page);
    own.push(...listed.deployments.filter((deployment) => isOfCodebase(deployment, request)));
    more = listed.more;
  }
  const deployments = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapParallel */ .E)(own.slice(0, limit), CONCURRENCY, async (deployment) => {
    goOn();
    return toSource(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}
function findRecordOf(listed, { before, commit, ...place }) {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isOfCodebase(deployment, { ...place, environments: [environment] })) return false;
    const own = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, payload);
    const deployed = own.success ? (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommitTag */ .Po)(own.output.image) : void 0;
    return (0,_images_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .abbreviates */ .$7)(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}
function creatorOf({ creator, payload }) {
  if (creator?.bot === false) return creator.login;
  const own = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, payload);
  return own.success ? own.output.actor : void 0;
}
function isOfCodebase({ environment, payload }, { app, codebase, environments }) {
  if (!environments.includes(environment)) return false;
  const own = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, payload);
  return !own.success || own.output.app === app && own.output.codebase === codebase;
}
function toSource(deployment, statuses) {
  const { sha, environment, payload, createdAt } = deployment;
  const own = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, payload);
  const end = statuses.find(({ state }) => state !== "inactive") ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: "github",
    environment,
    image: own.success ? own.output.image : void 0,
    commit: sha,
    by: creatorOf(deployment),
    trigger: void 0,
    status: status === "InProgress" && statuses[0]?.state === "inactive" ? "Superseded" : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== void 0)?.logUrl,
    services: []
  };
}
const BEGUN = ["queued", "pending", "waiting", "in_progress"];
function statusOf(state) {
  if (state === void 0 || BEGUN.includes(state)) return "InProgress";
  if (state === "success") return "Succeeded";
  if (state === "failure" || state === "error") return "Failed";
  return state === "inactive" ? "Superseded" : state;
}
function endOf(statuses, end) {
  if (end !== void 0 && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === "inactive" ? statuses[0].createdAt : void 0;
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

/***/ 41200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tagsChanged)
/* harmony export */ });
/* unused harmony export TagsChangedError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

class TagsChangedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
  name = "TagsChangedError";
}
function tagsChanged(names, cause) {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? "s" : ""} ${names.join(", ")} changed while this ran, so nothing was moved.`,
    { cause, hint: "Run it again: it looks anew, and decides by what is there then." }
  );
}



/***/ }),

/***/ 74378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GitHubHistory)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10157);



const MOST_PULL_REQUESTS = 10;
const PAGE = 100;
const CommitAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    author: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))
  }),
  // A commit whose author has no account comes with an empty object, or with null.
  author: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const ComparisonAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  status: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["identical", "ahead", "behind", "diverged"]),
  ahead_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  behind_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CommitAnswer)
});
const ComparisonPage = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ComparisonAnswer.entries, total_commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const PullRequestsAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    merged_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
  })
);
class GitHubHistory {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /**
   * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
   * which is the newest of all; with paging it would start with the oldest.
   */
  async compare(base, head) {
    const data = await this.github.read(
      `compare two commits of ${this.repository}`,
      ComparisonAnswer,
      (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        basehead: `${base}...${head}`,
        ...options
      })
    );
    return toComparison(data, data.commits);
  }
  /** Source: "Compare two commits" in GitHub's REST API. The files, which can be many, come with the first page only. */
  async distance(base, head) {
    const data = await this.github.read(
      `compare ${base} with ${head} of ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_2__/* .omit */ .cJW(ComparisonAnswer, ["commits"]),
      (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 2,
        ...options
      })
    );
    return { status: data.status, aheadBy: data.ahead_by, behindBy: data.behind_by };
  }
  /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
  async between(base, head) {
    const commits = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `compare ${base} with ${head} of ${this.repository}`,
        ComparisonPage,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      commits.push(...data.commits);
      if (commits.length >= data.total_commits || data.commits.length === 0)
        return toComparison(data, commits);
    }
  }
  async tags() {
    return (await (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRefs */ .P)(this.github, this.repository, "")).map(({ name }) => name);
  }
  /** Source: "List pull requests associated with a commit" in GitHub's REST API. */
  async pullRequests(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      PullRequestsAnswer,
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        commit_sha: sha,
        per_page: MOST_PULL_REQUESTS,
        ...options
      })
    );
    return data.map(({ number, title, html_url: url, merged_at: mergedAt }) => ({
      number,
      title,
      url,
      merged: mergedAt !== null
    }));
  }
}
function toComparison(answer, commits) {
  return {
    status: answer.status,
    aheadBy: answer.ahead_by,
    behindBy: answer.behind_by,
    commits: commits.map(({ sha, commit, author, html_url: url }) => ({
      sha,
      message: commit.message,
      author: author?.login ?? commit.author?.name,
      url
    }))
  };
}



/***/ }),

/***/ 10157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubTags: () => (/* binding */ GitHubTags),
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41200);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57475);






const PAGE = 100;
const ObjectAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const RefAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), object: ObjectAnswer });
const UpdateAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ updateRefs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}) });
async function tagRefs(github, repository, prefix) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; ; page += 1) {
    const before = found.size;
    const data = await github.read(
      `list the tags of ${repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(RefAnswer),
      (octokit, options) => octokit.rest.git.listMatchingRefs({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(repository),
        ref: `tags/${prefix}`,
        per_page: PAGE,
        page,
        ...options
      })
    );
    for (const { ref, object } of data) {
      const name = ref.replace(/^refs\/tags\//, "");
      found.set(name, { name, object });
    }
    if (data.length < PAGE || found.size === before) return [...found.values()];
  }
}
const NOTHING = "0".repeat(40);
const ATTEMPTS = 3;
const DEEPEST = 10;
const UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;
class GitHubTags {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async list(prefix) {
    return (await tagRefs(this.github, this.repository, prefix)).map(({ name, object }) => ({
      name,
      object: object.sha,
      annotated: object.type !== "commit"
    }));
  }
  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object, annotated }) {
    if (!annotated) return object;
    let sha = object;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const target = await this.targetOf(name, sha);
      if (target === void 0) return void 0;
      if (target.type === "commit") return target.sha;
      if (target.type !== "tag") return void 0;
      sha = target.sha;
    }
    return void 0;
  }
  async isAncestor(ancestor, descendant) {
    try {
      const data = await this.github.read(
        `compare two commits of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(["identical", "ahead", "behind", "diverged"]) }),
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository),
          basehead: `${ancestor}...${descendant}`,
          per_page: 1,
          ...options
        })
      );
      return data.status === "ahead" || data.status === "identical";
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return false;
      throw error;
    }
  }
  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves) {
    if (moves.length === 0) return;
    const repositoryId = await this.nodeId();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repositoryId, moves);
        return;
      } catch (error) {
        const changed = await this.look(moves, error);
        if (changed === "made") return;
        if (changed.length > 0) throw (0,_git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsChanged */ .y)(changed, error);
        if (!(0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
  async updateRefs(repositoryId, moves) {
    const action = `move ${moves.map(({ name }) => name).join(" and ")} in ${this.repository}`;
    await this.github.call(
      action,
      async (octokit, options) => {
        try {
          const answer = await octokit.graphql(UPDATE_REFS, {
            repositoryId,
            refUpdates: moves.map(({ name, from, to }) => ({
              name: `refs/tags/${name}`,
              beforeOid: from ?? NOTHING,
              afterOid: to,
              // A backport's commit is no descendant of what the tag stood at before.
              force: true
            })),
            ...options
          });
          if (!valibot__WEBPACK_IMPORTED_MODULE_5__.is(UpdateAnswer, answer)) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableAnswer */ .Cw)(action, "updateRefs");
        } catch (error) {
          throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .graphqlFailure */ .gR)(error, action) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
        }
      },
      // What to do after a lost answer is decided above.
      { attempts: 1 }
    );
  }
  /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
  async look(moves, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.name === "CancelledError") throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object)
    );
    if (moves.every(({ to }, index) => now[index] === to)) return "made";
    return moves.flatMap(({ name, from }, index) => now[index] === from ? [] : [name]);
  }
  async targetOf(name, sha) {
    try {
      const data = await this.github.read(
        `look up the object of the tag ${name} of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ object: ObjectAnswer }),
        (octokit, options) => octokit.rest.git.getTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), tag_sha: sha, ...options })
      );
      return data.object;
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async nodeId() {
    const data = await this.github.read(
      `look up ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ node_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
      (octokit, options) => octokit.rest.repos.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), ...options })
    );
    return data.node_id;
  }
}



/***/ })

};
