export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 87579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ history_default)
});

// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/domains/pipelines/past-executions.js
var past_executions = __webpack_require__(24811);
// EXTERNAL MODULE: ./src/domains/deployments/github-records.js
var github_records = __webpack_require__(67278);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var commit = __webpack_require__(17285);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
;// CONCATENATED MODULE: ./src/domains/deployments/merge-deployments.js


const SLACK_MS = 2 * 6e4;
const GROUP_MS = 15 * 6e4;
const LONGEST_MS = 6 * 60 * 6e4;
function mergeDeployments(found) {
  const from = (source) => found.filter((one) => one.source === source).sort(oldestFirst);
  const rows = from("pipeline").map((execution) => [execution]);
  for (const group of groupServices(from("ecs"))) addTo(rows, group, isPartOf);
  const records = from("github").sort(
    (a, b) => Number(a.image === void 0) - Number(b.image === void 0)
  );
  for (const record of records) addTo(rows, [record], (row, own) => isPartOf(own, row) || isPartOf(row, own));
  return rows.map(merge).sort((a, b) => timeOf(b.startedAt) - timeOf(a.startedAt));
}
function groupServices(services) {
  const groups = [];
  for (const service of services) {
    const group = groups.findLast(
      (one) => fits(one, service) && one.every((other) => !other.services.some((name) => service.services.includes(name))) && timeOf(service.startedAt) - Math.max(...one.map(lastSeen)) <= GROUP_MS
    );
    if (group === void 0) groups.push([service]);
    else group.push(service);
  }
  return groups;
}
function addTo(rows, parts, belongs) {
  const distance = (row) => Math.abs(startOf(row) - startOf(parts));
  const [nearest] = rows.filter((row) => parts.every((part) => fits(row, part)) && belongs(row, parts)).sort((a, b) => distance(a) - distance(b));
  if (nearest === void 0) rows.push(parts);
  else nearest.push(...parts);
}
function fits(row, part) {
  return row.every(
    (other) => other.environment === part.environment && isSameImage(sureImage(other), sureImage(part))
  );
}
function sureImage({ image, assumed }) {
  return assumed === true ? void 0 : image;
}
function isSameImage(a, b) {
  if (a === void 0 || b === void 0 || a === b) return true;
  const [one, other] = [(0,image_name/* parseCommitTag */.Po)(a), (0,image_name/* parseCommitTag */.Po)(b)];
  if (one === void 0 || other === void 0) return one !== other;
  return (0,commit/* abbreviates */.$7)(one, other) || (0,commit/* abbreviates */.$7)(other, one);
}
function isPartOf(whole, part) {
  const start = startOf(part);
  const end = Math.max(...whole.map((one) => one.endedAt?.getTime() ?? timeOf(one.startedAt) + LONGEST_MS));
  return start >= startOf(whole) - SLACK_MS && start <= end + SLACK_MS;
}
function merge(parts) {
  const of = (source) => parts.filter((part) => part.source === source);
  const [pipeline, ecs, github] = [of("pipeline"), of("ecs"), of("github")];
  const exact = pipeline.length > 0 ? pipeline : ecs.length > 0 ? ecs : github;
  const images = [...ecs, ...github, ...pipeline].filter((part) => part.image !== void 0);
  const known = images.filter(({ assumed }) => assumed !== true);
  const chosen = known.find((part) => (0,image_name/* parseCommitTag */.Po)(part.image ?? "") !== void 0) ?? known[0] ?? images[0];
  const image = chosen?.image;
  const first = (pick) => [...github, ...pipeline, ...ecs].map(pick).find((value) => value !== void 0);
  const running = exact.some(({ endedAt }) => endedAt === void 0);
  return {
    environment: parts[0]?.environment ?? "",
    image,
    ...chosen?.assumed === true ? { assumed: true } : {},
    commit: (image === void 0 ? void 0 : (0,image_name/* parseCommitTag */.Po)(image)) ?? first(({ commit }) => commit),
    by: first(({ by }) => by),
    trigger: first(({ trigger }) => trigger),
    status: statusOf(pipeline, ecs, github),
    startedAt: exact.map(({ startedAt }) => startedAt).sort((a, b) => timeOf(a) - timeOf(b))[0],
    endedAt: running ? void 0 : new Date(Math.max(...exact.map(({ endedAt }) => timeOf(endedAt)))),
    url: first(({ url }) => url),
    services: [...new Set(parts.flatMap(({ services }) => services))],
    sources: [...new Set(parts.map(({ source }) => source))]
  };
}
const WORST_FIRST = ["RolledBack", "Failed", "Stopped", "Cancelled", "Superseded", "Stopping", "InProgress"];
function statusOf(pipeline, ecs, github) {
  const own = pipeline[0]?.status;
  const services = worst(ecs);
  if (own !== void 0) return own === "Failed" && services === "RolledBack" ? services : own;
  const record = worst(github);
  if (services === void 0) return record ?? "Unknown";
  return services === "Succeeded" && record === "Failed" ? record : services;
}
function worst(parts) {
  const statuses = parts.map(({ status }) => status);
  const known = WORST_FIRST.find((status) => statuses.includes(status));
  return known ?? statuses.find((status) => status !== "Succeeded") ?? statuses[0];
}
function startOf(parts) {
  return Math.min(...parts.map(({ startedAt }) => timeOf(startedAt)));
}
function lastSeen({ startedAt, endedAt }) {
  return timeOf(endedAt ?? startedAt);
}
function oldestFirst(a, b) {
  return timeOf(a.startedAt) - timeOf(b.startedAt);
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}


// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/deployments/past-deployments.js
var past_deployments = __webpack_require__(14371);
;// CONCATENATED MODULE: ./src/domains/deployments/service-history.js







const CONCURRENCY = 2;
async function findServiceDeployments(deps, request) {
  const { parameters, logger, signal, goOn } = deps;
  const { app, codebase, environment, limit } = request;
  const containers = await deps.containers(environment);
  const types = await service_type/* ServiceTypes */.zv.load(parameters, logger, app, environment.name);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await (0,parallel/* mapParallel */.E)(types.onEcs(codebase.services), CONCURRENCY, async (service) => {
    goOn();
    const target = { app, env: environment.name, service };
    const past = await (0,past_deployments/* listPastDeployments */.r)({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? void 0 : tags.repository));
    const deployments = [];
    for (const deployment of own)
      deployments.push(toSource(deployment, target, request.region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more)
  };
}
function isOfCodebase({ image, revision }, repository) {
  if (image === void 0) return revision === void 0 && repository === void 0;
  return repository === void 0 || (0,image_name/* parseImageName */["if"])(image).repository === repository;
}
function toSource({ status, certainty, createdAt, startedAt, finishedAt }, target, region, image) {
  return {
    ...{
      source: "ecs",
      environment: target.env,
      image,
      commit: void 0,
      by: void 0,
      trigger: void 0
    },
    ...certainty === "assumed" ? { assumed: true } : {},
    ...{ status: STATUSES[status] ?? status, startedAt: startedAt ?? createdAt, endedAt: finishedAt },
    url: (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(target), region),
    services: [target.service]
  };
}
const STATUSES = {
  PENDING: "InProgress",
  IN_PROGRESS: "InProgress",
  SUCCESSFUL: "Succeeded",
  STOP_REQUESTED: "Stopping",
  STOPPED: "Stopped",
  // It has failed already, and the service is being put back.
  ROLLBACK_REQUESTED: "Stopping",
  ROLLBACK_IN_PROGRESS: "Stopping",
  ROLLBACK_SUCCESSFUL: "RolledBack",
  ROLLBACK_FAILED: "Failed"
};
class ImageTags {
  constructor(deps, repository) {
    this.deps = deps;
    this.repository = repository;
  }
  deps;
  repository;
  known = /* @__PURE__ */ new Map();
  /** Returns the tag that the name has, else the commit tag of its digest, else the digest. */
  async find(name) {
    if (name === void 0) return void 0;
    const { tag, digest, repository } = (0,image_name/* parseImageName */["if"])(name);
    if (tag !== void 0 || digest === void 0 || repository !== this.repository) return tag ?? digest;
    if (!this.known.has(digest)) this.known.set(digest, await this.lookUp(digest));
    return this.known.get(digest) ?? digest;
  }
  async lookUp(digest) {
    const { images, logger, signal } = this.deps;
    try {
      const image = await images.describe(this.repository, { digest });
      return image && (0,image_name/* chooseCommitTag */.bO)(image.tags);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The tags of ${this.repository}@${digest} are not known: ${(0,errors/* asError */.zR)(error).message}`);
      return void 0;
    }
  }
}


;// CONCATENATED MODULE: ./src/domains/deployments/historic-deployment.js



const historic_deployment_CONCURRENCY = 4;
async function describeDeployments(merged, limit, options) {
  const rows = merged.slice(0, limit).map((row, index) => ({
    row,
    before: merged.slice(index + 1).find(({ environment, status }) => environment === row.environment && status === "Succeeded")
  }));
  const compared = rows.flatMap(({ row, before }) => before === void 0 ? [] : [row, before]);
  const pushed = await findPushTimes(compared, options);
  return rows.map(({ row, before }) => describe(row, before, pushed, options.repositoryUrl));
}
async function findPushTimes(deployments, { images, imageRepository, logger, signal }) {
  const tags = new Set(deployments.flatMap(({ image }) => image ?? []));
  const commits = [...tags].filter((tag) => (0,image_name/* parseCommitTag */.Po)(tag) !== void 0);
  const found = await (0,parallel/* mapParallel */.E)(commits, historic_deployment_CONCURRENCY, async (tag) => {
    try {
      const image = await images.describe(imageRepository, { tag });
      return image === void 0 ? [] : [[tag, image.pushedAt]];
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`When ${imageRepository}:${tag} was pushed is not known: ${(0,errors/* asError */.zR)(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}
function describe(row, before, pushed, repositoryUrl) {
  const { commit, startedAt, endedAt } = row;
  const change = before === void 0 ? void 0 : compare(row, before, pushed);
  const duration = startedAt && endedAt && endedAt.getTime() - startedAt.getTime();
  return {
    ...{
      environment: row.environment,
      image: row.image,
      imageKnown: row.assumed !== true,
      commit,
      previousCommit: before?.commit,
      change
    },
    commitUrl: commit === void 0 ? void 0 : `${repositoryUrl}/commit/${commit}`,
    compareUrl: compareUrl(repositoryUrl, commit, before?.commit, change),
    ...{ by: row.by, trigger: row.trigger, outcome: row.status },
    ...{ startedAt: startedAt?.toISOString(), endedAt: endedAt?.toISOString() },
    durationSeconds: duration === void 0 ? void 0 : Math.max(0, Math.round(duration / 1e3)),
    ...{ url: row.url, services: row.services, sources: row.sources }
  };
}
function compare({ image = "", commit }, before, pushed) {
  if (commit !== void 0 && commit === before.commit) return "same";
  const [now, then] = [pushed.get(image), pushed.get(before.image ?? "")];
  if (now === void 0 || then === void 0 || now.getTime() === then.getTime()) return void 0;
  return now > then ? "newer" : "older";
}
function compareUrl(repositoryUrl, commit, previous, change) {
  if (commit === void 0 || previous === void 0 || change === "same") return void 0;
  const range = change === "older" ? `${commit}...${previous}` : `${previous}...${commit}`;
  return `${repositoryUrl}/compare/${range}`;
}


;// CONCATENATED MODULE: ./src/domains/deployments/history.js









const history_CONCURRENCY = 2;
const BASELINES = 3;
async function findHistory(deps, request) {
  const { applications } = deps;
  const { app, env, limit } = request;
  const application = await applications.load(app);
  const environments = env === void 0 ? application.environments : [applications.environment(application, env)];
  const codebase = await applications.codebase(app, request.codebase);
  const goOn = () => {
    checkTime(deps, request);
  };
  const place = { ...request, limit: limit + BASELINES, codebaseFound: codebase, environments, goOn };
  const answers = [
    ...await Promise.all([
      readSource("The pipelines", () => readPipelines(deps, place), goOn),
      readSource("GitHub Deployments", () => readGitHub(deps, place), goOn)
    ]),
    ...await (0,parallel/* mapParallel */.E)(
      environments,
      history_CONCURRENCY,
      (environment) => readSource(`What ECS knows of ${environment.name}`, () => readEcs(deps, place, environment), goOn)
    )
  ];
  const merged = mergeDeployments(answers.flatMap(({ deployments }) => deployments));
  const [error] = answers.flatMap((answer) => answer.error ?? []);
  return {
    deployments: await describeDeployments(merged, limit, {
      ...deps,
      imageRepository: `${app}/${codebase.name}`,
      repositoryUrl: `${deps.serverUrl}/${codebase.repository}`
    }),
    more: merged.length > limit || answers.some(({ more }) => more),
    notices: answers.flatMap(({ notices }) => notices),
    // Deployments that can't be read are not the same as none.
    failure: merged.length === 0 && error !== void 0 ? unreadable(request, error) : void 0
  };
}
function unreadable({ app, codebase }, error) {
  return new errors/* PlatformError */.Wk(`Could not read the deployments of ${app}/${codebase}. ${error.message}`, {
    ...error.hint === void 0 ? {} : { hint: error.hint },
    cause: error
  });
}
function checkTime({ clock, signal, deadline }, { app, codebase }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new errors/* DeadlineError */.j3(`Reading the deployments of ${app}/${codebase} took longer than it may.`, {
    hint: "Raise timeout-minutes, or lower limit."
  });
}
async function readSource(name, read, goOnNow) {
  try {
    return await read();
  } catch (thrown) {
    goOnNow();
    const error = (0,errors/* asError */.zR)(thrown);
    return {
      ...{ deployments: [], more: false, notices: [`${name} can't be read: ${error.message}`] },
      error: error instanceof errors/* PlatformError */.Wk ? error : new errors/* PlatformError */.Wk(error.message, { cause: error })
    };
  }
}
async function readPipelines(deps, place) {
  const { pipelines, signal, logger, region } = deps;
  const { app, env, limit, codebaseFound, goOn } = place;
  logger.status(`Reading the pipeline executions of ${app}/${codebaseFound.name}`);
  const found = await (0,past_executions/* findPastExecutions */.jV)(
    { pipelines, signal, goOn },
    (0,past_executions/* deployingPipelines */.NO)(app, codebaseFound),
    { env, limit }
  );
  return {
    deployments: found.executions.map((execution) => fromExecution(execution, region)),
    ...{ more: found.more, notices: found.notices },
    ...found.error === void 0 ? {} : { error: found.error }
  };
}
function fromExecution(execution, region) {
  const { environment, imageTag, trigger, status, startedAt, endedAt, pipeline, id } = execution;
  return {
    source: "pipeline",
    ...{ environment, image: imageTag, commit: void 0, status, startedAt, endedAt, services: [] },
    by: (0,past_executions/* findPerson */.vW)(trigger),
    trigger: trigger?.type,
    url: (0,console_links/* executionUrl */.ME)(region, pipeline, id)
  };
}
async function readEcs(deps, place, environment) {
  const problem = (0,service_type/* findModeProblem */.qW)(environment);
  if (problem !== void 0) {
    const says = `The services of ${environment.name} are not read: it has ${problem.says}.`;
    return { deployments: [], more: false, notices: problem.kind === "copilot" ? [] : [says] };
  }
  const { app, codebaseFound: codebase, limit, goOn } = place;
  deps.logger.status(`Reading the service deployments of ${app}/${codebase.name} in ${environment.name}`);
  const region = environment.region ?? deps.region;
  const found = await findServiceDeployments(
    { ...deps, goOn },
    { app, codebase, environment, region, limit }
  );
  return { ...found, notices: [] };
}
async function readGitHub(deps, place) {
  const { app, codebaseFound, limit, goOn } = place;
  const { repository, name: codebase } = codebaseFound;
  if (deps.records === void 0) {
    const notice = "GitHub Deployments, which say who deployed, are not read without a github-token.";
    return { deployments: [], more: false, notices: [notice] };
  }
  deps.logger.status(`Reading the GitHub Deployments of ${repository}`);
  const environments = place.environments.map(({ name }) => name);
  const request = { app, codebase, environments, limit };
  return { ...await (0,github_records/* findGitHubRecords */.z)(deps.records(repository), request, goOn), notices: [] };
}


// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/domains/deployments/history-report.js




const HEADER = ["When", "Environment", "Image", "Changes", "By", "Outcome", "Duration"];
const SHORT_COMMIT = 7;
function formatHistory(request, history, now) {
  const { deployments, notices } = history;
  const rows = deployments.map((deployment) => [
    ...[whenOf(deployment, now), deployment.environment, imageOf(deployment), rangeOf(deployment)],
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)]
  ]);
  const links = deployments.flatMap(({ url }, index) => url === void 0 ? [] : [`${index + 1}: ${url}`]);
  const parts = [
    deployments.length === 0 ? nothing(request) : (0,text_table/* formatTable */.ku)(HEADER, rows),
    ...deployments.length === 0 ? [] : links,
    moreOf(history),
    ...notices
  ];
  return parts.filter((part) => part !== void 0).join("\n");
}
function renderHistory(request, history, now) {
  const { deployments, notices, failure } = history;
  const rows = deployments.map((deployment) => [
    (0,markdown/* link */.nf)(whenOf(deployment, now), deployment.url),
    (0,markdown/* escapeMarkdown */.FV)(deployment.environment),
    deployment.commitUrl === void 0 ? (0,markdown/* code */.aY)(imageOf(deployment)) : (0,markdown/* link */.nf)(imageOf(deployment), deployment.commitUrl),
    deployment.compareUrl === void 0 ? "" : (0,markdown/* link */.nf)(rangeOf(deployment), deployment.compareUrl),
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)].map(markdown/* escapeMarkdown */.FV)
  ]);
  const more = moreOf(history);
  return (0,summary/* renderSummary */.Br)({
    outcome: failure !== void 0 ? "failure" : "success",
    heading: `Deployments of ${(0,markdown/* escapeMarkdown */.FV)(nameOf(request))}`,
    notes: [
      deployments.length === 0 ? (0,markdown/* escapeMarkdown */.FV)(nothing(request)) : (0,markdown/* table */.tp)(HEADER, rows),
      more === void 0 ? void 0 : (0,markdown/* escapeMarkdown */.FV)(more),
      notices.map((notice) => `- ${(0,markdown/* escapeMarkdown */.FV)(notice)}`).join("\n")
    ]
  });
}
function nameOf({ app, codebase, env }) {
  return `${app}/${codebase}${env === void 0 ? "" : ` to ${env}`}`;
}
function nothing(request) {
  return `No deployments of ${nameOf(request)} found.`;
}
function moreOf({ more, deployments }) {
  return more && deployments.length > 0 ? "There are older deployments: raise limit to see them." : void 0;
}
function whenOf({ startedAt }, now) {
  return startedAt === void 0 ? "unknown" : `${startedAt.slice(0, 16).replace("T", " ")} UTC (${(0,duration/* formatAgo */.n4)(now - Date.parse(startedAt))})`;
}
function imageOf({ image, imageKnown, commit }) {
  const name = commit?.slice(0, SHORT_COMMIT) ?? image ?? "unknown";
  return imageKnown ? name : `${name} (likely)`;
}
function rangeOf({ compareUrl, change }) {
  if (compareUrl === void 0) return change === "same" ? "no change" : "";
  const [older = "", newer = ""] = (compareUrl.split("/").at(-1) ?? "").split("...");
  const range = `${older.slice(0, SHORT_COMMIT)}...${newer.slice(0, SHORT_COMMIT)}`;
  return change === "older" ? `${range} (downgrade)` : range;
}
function byOf({ by, trigger }) {
  return by ?? (trigger === "AutomatedRollback" ? "automatic rollback" : "");
}
function durationOf({ durationSeconds }) {
  return durationSeconds === void 0 ? "" : (0,duration/* formatDuration */.a3)(durationSeconds * 1e3);
}


// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/providers/github/deployments.js
var deployments = __webpack_require__(31498);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/codebase/history.js








const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var history_default = (0,command/* defineCommand */.NB)({
  name: "codebase-history",
  summary: "Show past deployments: when, where, image, commits, by whom, outcome and duration",
  examples: [
    { does: "Show the latest deployments of a codebase", flags: "--app demo --codebase web" },
    { does: "Show those to prod", flags: "--app demo --codebase web --env prod" }
  ],
  description: "Shows the newest deployments of a codebase, one line each: when, to which environment, the image, the commits since the one before, who deployed it, how it ended and how long it took. It brings together what the codebase's pipelines, its services on ECS and GitHub Deployments know. What can't be read is named, and the rest is shown all the same. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", required: true, description: "Name of the codebase." },
    env: { type: "string", description: "Show deployments to this environment only. Default: all." },
    limit: {
      type: "number",
      default: 10,
      minimum: 1,
      maximum: 100,
      description: "The most deployments to show: the newest."
    },
    ...command/* githubInputs */.dN,
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    deployments: {
      description: "JSON: a list, newest first, of `{environment, image, imageKnown, commit, commitUrl, previousCommit, compareUrl, change, by, trigger, outcome, startedAt, endedAt, durationSeconds, url, services, sources}`. `outcome` is `Succeeded`, `Failed`, `RolledBack`, `Stopped`, `Superseded`, `Cancelled` or `InProgress`; `change` is `newer`, `older` or `same`, compared with the image before. What is not known is left out."
    },
    more: { description: "`true` where there are older deployments than those shown." }
  },
  permissions: {
    aws: [
      ...permissions/* applicationPermissions */.z,
      {
        actions: [
          "codepipeline:GetPipelineExecution",
          "codepipeline:ListActionExecutions",
          "codepipeline:ListPipelineExecutions"
        ],
        resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"]
      },
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
        when: "to tell a downgrade: without it, the link to the changes may be the wrong way round",
        optional: true
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments"],
        resources: ["arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*"],
        ...{ when, account: "environment" }
      },
      {
        actions: ["ecs:DescribeTaskDefinition"],
        resources: ["*"],
        ...{ when, account: "environment" }
      },
      {
        actions: ["ecs:DescribeServiceRevisions"],
        resources: [
          "arn:aws:ecs:<region>:<env-account>:service-revision/<app>-<env>-cluster/<app>-<env>-*/*"
        ],
        when: `${when}: says exactly what a service deployment has deployed`,
        ...{ account: "environment", optional: true }
      }
    ],
    github: {
      "id-token": "write",
      deployments: { access: "read", when: "the codebase's repository is private" }
    }
  },
  async run(inputs, context) {
    const { app, codebase, env, limit } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const accounts = new account_sessions.AccountSessions(session);
    const client = (0,shared_github.githubClient)(inputs["github-token"], context);
    const request = { app, codebase, env, limit };
    const history = await findHistory(
      {
        containers: (environment) => accounts.enter((0,account_sessions/* deployRole */.s)(app, environment, session.region)).containers(),
        applications: new applications/* Applications */.s(parameters, session, logger),
        pipelines: await session.pipelines(),
        images: await session.images(),
        records: client.authenticated ? (name) => new deployments/* GitHubDeployments */.C(client, name) : void 0,
        ...{
          parameters,
          serverUrl: github.serverUrl,
          region: session.region,
          logger,
          clock,
          signal,
          deadline
        }
      },
      request
    );
    return {
      outputs: { deployments: history.deployments, more: history.more },
      text: formatHistory(request, history, clock.now()),
      summary: renderHistory(request, history, clock.now()),
      failure: history.failure
    };
  }
});



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

/***/ 14371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listPastDeployments)
/* harmony export */ });
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47946);


const LIMIT = 20;
const LOOKUPS = 5;
const REVISIONS = 20;
const SOON_MS = 15 * 6e4;
async function listPastDeployments({ containers, signal }, target, limit = LIMIT) {
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsName */ .pC)(target);
  const service = await containers.service(name, signal);
  if (service === void 0) return [];
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const described = await describeRevisions(containers, listed, signal);
  const toRevision = revisionReader(target);
  if (described !== void 0)
    return listed.slice(0, limit).map((brief) => {
      const revision = described.get(brief.targetRevision);
      return toPast(brief, revision && toRevision(revision), "known");
    });
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === void 0) return [];
  const revisions = await countDown(containers, service.taskDefinition, oldest, signal);
  return matchByTime(listed, revisions.map(toRevision), service).slice(0, limit);
}
function revisionReader({ service }) {
  return ({ arn, revision, registeredAt, containers }) => ({
    ...{ arn, number: revision, registeredAt },
    image: containers.find(({ name }) => name === service)?.image
  });
}
function toPast({ arn, status, statusReason, createdAt, startedAt, finishedAt }, revision, certainty) {
  const times = { createdAt, startedAt, finishedAt };
  return { arn, status, statusReason, ...times, revision, image: revision?.image, certainty };
}
async function describeRevisions(containers, listed, signal) {
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = /* @__PURE__ */ new Map();
  for (let from = 0; from < wanted.length; from += REVISIONS) {
    const found = await containers.taskDefinitionsOf(wanted.slice(from, from + REVISIONS), signal);
    if (found === void 0) return void 0;
    for (const [revision, arn] of found) arns.set(revision, arn);
  }
  const definitions = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .mapParallel */ .E)([...new Set(arns.values())], LOOKUPS, (arn) => {
    signal.throwIfAborted();
    return containers.taskDefinition(arn);
  });
  const byArn = new Map(definitions.flatMap((one) => one === void 0 ? [] : [[one.arn, one]]));
  return new Map(
    [...arns].flatMap(([revision, arn]) => {
      const definition = byArn.get(arn);
      return definition === void 0 ? [] : [[revision, definition]];
    })
  );
}
async function countDown(containers, taskDefinition, time, signal) {
  const [, family = ""] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await containers.taskDefinition(family);
  const found = newest === void 0 ? [] : [newest];
  const reachesBack = () => found.some(({ registeredAt }) => registeredAt !== void 0 && registeredAt <= time);
  for (let next = (newest?.revision ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const read = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .mapParallel */ .E)(
      numbers,
      LOOKUPS,
      (number) => containers.taskDefinition(`${family}:${number}`)
    );
    found.push(...read.filter((one) => one !== void 0));
  }
  return found;
}
function matchByTime(listed, revisions, service) {
  const first = /* @__PURE__ */ new Map();
  const matched = [...listed].reverse().map((brief) => {
    const index = revisions.findIndex(
      ({ registeredAt }) => registeredAt !== void 0 && registeredAt <= brief.createdAt
    );
    const revision = revisions[index];
    const known = revision !== void 0 && isFirst(brief, revision, revisions[index + 1], first);
    if (revision !== void 0 && !first.has(revision.arn)) first.set(revision.arn, brief);
    if (revision === void 0 || known) return toPast(brief, revision, "known");
    const isNext = revisions[index - 1]?.number === revision.number + 1 || index === 0;
    return toPast(brief, isNext ? revision : void 0, "assumed");
  });
  const result = matched.reverse();
  const [newest, ...others] = result;
  const current = revisions.find(({ arn }) => arn === service.taskDefinition);
  if (newest === void 0 || current === void 0 || !isCurrent(newest, current, service)) return result;
  return [{ ...newest, revision: current, image: current.image, certainty: "known" }, ...others];
}
function isCurrent({ arn, status, createdAt }, { registeredAt }, { currentDeployment }) {
  if (status !== "SUCCESSFUL" && status !== "IN_PROGRESS" && status !== "PENDING") return false;
  if (currentDeployment !== void 0 && currentDeployment !== arn) return false;
  return registeredAt === void 0 || registeredAt <= createdAt;
}
function isFirst({ createdAt }, revision, before, first) {
  const isSoon = ({ registeredAt }) => registeredAt !== void 0 && createdAt.getTime() - registeredAt.getTime() <= SOON_MS;
  if (first.has(revision.arn) || !isSoon(revision)) return false;
  return before === void 0 || first.has(before.arn) || !isSoon(before);
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



/***/ })

};
