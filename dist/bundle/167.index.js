export const id = 167;
export const ids = [167,5959,5816,3981];
export const modules = {

/***/ 20167:
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
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
;// CONCATENATED MODULE: ./src/domains/pipelines/stage-deployments.js
const UNDER_WAY = ["InProgress", "Stopping"];
function isUnderWay(status) {
  return UNDER_WAY.includes(status);
}
function findStageDeployments(actions, environments, status) {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== "Approval");
    if (environment === void 0 || own.length === 0) return [];
    return [{ environment, ...outcomeOf(own, index < stages.length - 1, status) }];
  });
}
function environmentOf(stage, environments) {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : void 0;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}
function outcomeOf(actions, left, status) {
  const outcome = statusOf(actions, left, status);
  const first = Math.min(...actions.map(({ startTime }) => startTime?.getTime() ?? Infinity));
  const last = Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
  return {
    status: outcome,
    startedAt: Number.isFinite(first) ? new Date(first) : void 0,
    endedAt: isUnderWay(outcome) || last === 0 ? void 0 : new Date(last)
  };
}
function statusOf(actions, left, status) {
  if (actions.some((action) => action.status === "Failed" || action.status === "Abandoned"))
    return isUnderWay(status) || status === "Succeeded" ? "Failed" : status;
  if (actions.some((action) => action.status === "InProgress")) return "InProgress";
  return left ? "Succeeded" : status;
}


;// CONCATENATED MODULE: ./src/domains/pipelines/past-executions.js





const CONCURRENCY = 4;
const MOST_READ = 200;
function deployingPipelines(app, { name, pipelines }) {
  return [
    ...pipelines.map((pipeline) => ({
      names: (0,resource_names/* codebasePipelineNames */.BI)(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name)
    })),
    { names: (0,resource_names/* manualReleaseNames */.eY)(app, name), environments: void 0 }
  ];
}
async function findPastExecutions(deps, pipelines, { env, limit }) {
  const wanted = pipelines.filter(
    ({ environments }) => env === void 0 || environments === void 0 || environments.includes(env)
  );
  const cursors = wanted.map((pipeline) => new ExecutionCursor(deps, pipeline));
  const found = [];
  const withoutVariables = /* @__PURE__ */ new Set();
  let read = 0;
  let rest = await takeNewest(cursors, CONCURRENCY);
  while (rest.length > 0 && found.length < limit && read < MOST_READ) {
    deps.goOn();
    read += rest.length;
    const described = await (0,parallel/* mapParallel */.E)(rest, CONCURRENCY, (listed) => describe(deps, listed));
    for (const { pipeline, executions } of described) {
      if (executions === "without-variables") withoutVariables.add(pipeline);
      else found.push(...executions.filter(({ environment }) => env === void 0 || environment === env));
    }
    rest = await takeNewest(cursors, CONCURRENCY);
  }
  const more = rest.length > 0 || found.length > limit;
  return {
    error: cursors.every(({ problem }) => problem !== void 0) ? cursors[0]?.problem : void 0,
    executions: found.sort(newestFirst).slice(0, limit),
    more,
    notices: [
      ...cursors.flatMap(
        ({ problem, name }) => problem === void 0 ? [] : [`The executions of ${name} can't be read: ${problem.message}`]
      ),
      ...[...withoutVariables].map(
        (name) => `The executions of ${name} have no variables ENVIRONMENT and IMAGE_TAG, so they are not shown: a pipeline of the type V1 has none.`
      ),
      ...rest.length > 0 && found.length < limit ? [`Only the newest ${(0,duration/* formatCount */.B4)(read, "pipeline execution")} were read; older ones are not shown.`] : []
    ]
  };
}
class ExecutionCursor {
  constructor(deps, pipeline) {
    this.deps = deps;
    this.pipeline = pipeline;
    this.name = pipeline.names[0];
  }
  deps;
  pipeline;
  /** Why they can't be read. */
  problem;
  name;
  buffer = [];
  state = "unread";
  token;
  /** Returns the next execution without taking it; undefined after the last. */
  async peek() {
    while (this.buffer.length === 0 && this.state !== "ended") await this.readPage();
    return this.buffer[0];
  }
  take() {
    const execution = this.buffer.shift();
    return execution && { pipeline: this.name, environments: this.pipeline.environments, execution };
  }
  async readPage() {
    this.deps.goOn();
    try {
      const page = await this.deps.pipelines.executionPage(this.name, this.token, this.deps.signal);
      this.buffer.push(...page.executions);
      this.token = page.nextToken;
      this.state = page.nextToken === void 0 ? "ended" : "read";
    } catch (error) {
      this.deps.signal.throwIfAborted();
      const older = this.pipeline.names[1];
      const missing = error instanceof errors/* NotFoundError */.m_ && this.state === "unread";
      if (missing && this.name !== older) {
        this.name = older;
        return;
      }
      this.state = "ended";
      if (missing) return;
      if (!(error instanceof errors/* PlatformError */.Wk)) throw error;
      this.problem = error;
    }
  }
}
async function takeNewest(cursors, count) {
  const taken = [];
  while (taken.length < count) {
    const heads = await Promise.all(cursors.map(async (cursor) => ({ cursor, head: await cursor.peek() })));
    const [next] = heads.filter(({ head }) => head !== void 0).sort((a, b) => timeOf(b.head?.startTime) - timeOf(a.head?.startTime));
    const listed = next?.cursor.take();
    if (listed === void 0) return taken;
    taken.push(listed);
  }
  return taken;
}
async function describe({ pipelines, signal }, { pipeline, environments, execution: listed }) {
  const { id } = listed;
  const { variables } = await pipelines.getExecution(pipeline, id, signal);
  const { trigger, status } = listed;
  const imageTag = given(variables?.["IMAGE_TAG"]);
  const common = { pipeline, id, imageTag, trigger };
  if (environments === void 0) {
    const environment = given(variables?.["ENVIRONMENT"]);
    if (variables?.["ENVIRONMENT"] === void 0) return { pipeline, executions: "without-variables" };
    if (environment === void 0) return { pipeline, executions: [] };
    const endedAt = isUnderWay(status) ? void 0 : listed.lastUpdateTime;
    return {
      pipeline,
      executions: [{ ...common, environment, status, startedAt: listed.startTime, endedAt }]
    };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = findStageDeployments(actions, environments, status);
  return { pipeline, executions: stages.map((stage) => ({ ...common, ...stage })) };
}
function given(variable) {
  return variable === void 0 || variable === "" || variable === "NONE" ? void 0 : variable;
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}
function findPerson(trigger) {
  if (trigger?.type !== "StartPipelineExecution" && trigger?.type !== "ManualRollback") return void 0;
  const [, kind, name] = /:(user)\/(?:.+\/)?([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/AWSReservedSSO_[^/]+\/([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/[^/]+\/([^/@]+@[^/@]+)$/.exec(trigger.detail) ?? [];
  return kind === void 0 ? void 0 : name;
}
function newestFirst(a, b) {
  return timeOf(b.startedAt) - timeOf(a.startedAt);
}


// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./src/domains/deployments/github-records.js


const github_records_CONCURRENCY = 4;
const MOST_PAGES = 10;
const Payload = dist/* object */.Ikc({
  app: dist/* string */.YjP(),
  codebase: dist/* string */.YjP(),
  image: dist/* string */.YjP(),
  actor: dist/* optional */.lqM(dist/* string */.YjP())
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
  const deployments = await (0,parallel/* mapParallel */.E)(own.slice(0, limit), github_records_CONCURRENCY, async (deployment) => {
    goOn();
    return toSource(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}
function isOfCodebase({ environment, payload }, { app, codebase, environments }) {
  if (!environments.includes(environment)) return false;
  const own = dist/* safeParse */.xLC(Payload, payload);
  return !own.success || own.output.app === app && own.output.codebase === codebase;
}
function toSource({ sha, environment, payload, creator, createdAt }, statuses) {
  const own = dist/* safeParse */.xLC(Payload, payload);
  const end = statuses.find(({ state }) => state !== "inactive") ?? statuses[0];
  const status = github_records_statusOf(end?.state);
  return {
    source: "github",
    environment,
    image: own.success ? own.output.image : void 0,
    commit: sha,
    by: creator?.bot === false ? creator.login : own.success ? own.output.actor : void 0,
    trigger: void 0,
    status: status === "InProgress" && statuses[0]?.state === "inactive" ? "Superseded" : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== void 0)?.logUrl,
    services: []
  };
}
const BEGUN = ["queued", "pending", "waiting", "in_progress"];
function github_records_statusOf(state) {
  if (state === void 0 || BEGUN.includes(state)) return "InProgress";
  if (state === "success") return "Succeeded";
  if (state === "failure" || state === "error") return "Failed";
  return state === "inactive" ? "Superseded" : state;
}
function endOf(statuses, end) {
  if (end !== void 0 && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === "inactive" ? statuses[0].createdAt : void 0;
}


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
  return rows.map(merge).sort((a, b) => merge_deployments_timeOf(b.startedAt) - merge_deployments_timeOf(a.startedAt));
}
function groupServices(services) {
  const groups = [];
  for (const service of services) {
    const group = groups.findLast(
      (one) => fits(one, service) && one.every((other) => !other.services.some((name) => service.services.includes(name))) && merge_deployments_timeOf(service.startedAt) - Math.max(...one.map(lastSeen)) <= GROUP_MS
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
  const end = Math.max(...whole.map((one) => one.endedAt?.getTime() ?? merge_deployments_timeOf(one.startedAt) + LONGEST_MS));
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
    status: merge_deployments_statusOf(pipeline, ecs, github),
    startedAt: exact.map(({ startedAt }) => startedAt).sort((a, b) => merge_deployments_timeOf(a) - merge_deployments_timeOf(b))[0],
    endedAt: running ? void 0 : new Date(Math.max(...exact.map(({ endedAt }) => merge_deployments_timeOf(endedAt)))),
    url: first(({ url }) => url),
    services: [...new Set(parts.flatMap(({ services }) => services))],
    sources: [...new Set(parts.map(({ source }) => source))]
  };
}
const WORST_FIRST = ["RolledBack", "Failed", "Stopped", "Cancelled", "Superseded", "Stopping", "InProgress"];
function merge_deployments_statusOf(pipeline, ecs, github) {
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
  return Math.min(...parts.map(({ startedAt }) => merge_deployments_timeOf(startedAt)));
}
function lastSeen({ startedAt, endedAt }) {
  return merge_deployments_timeOf(endedAt ?? startedAt);
}
function oldestFirst(a, b) {
  return merge_deployments_timeOf(a.startedAt) - merge_deployments_timeOf(b.startedAt);
}
function merge_deployments_timeOf(date) {
  return date?.getTime() ?? 0;
}


// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
// EXTERNAL MODULE: ./src/domains/deployments/past-deployments.js
var past_deployments = __webpack_require__(14371);
;// CONCATENATED MODULE: ./src/domains/deployments/service-history.js







const service_history_CONCURRENCY = 2;
async function findServiceDeployments(deps, request) {
  const { parameters, logger, signal, goOn } = deps;
  const { app, codebase, environment, limit } = request;
  const containers = await deps.containers(environment);
  const types = await service_type/* ServiceTypes */.zv.load(parameters, logger, app, environment.name);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await (0,parallel/* mapParallel */.E)(types.onEcs(codebase.services), service_history_CONCURRENCY, async (service) => {
    goOn();
    const target = { app, env: environment.name, service };
    const past = await (0,past_deployments/* listPastDeployments */.r)({ containers, signal }, target, limit);
    const own = past.filter((deployment) => service_history_isOfCodebase(deployment, ofGroups ? void 0 : tags.repository));
    const deployments = [];
    for (const deployment of own)
      deployments.push(service_history_toSource(deployment, target, request.region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more)
  };
}
function service_history_isOfCodebase({ image, revision }, repository) {
  if (image === void 0) return revision === void 0 && repository === void 0;
  return repository === void 0 || (0,image_name/* parseImageName */["if"])(image).repository === repository;
}
function service_history_toSource({ status, certainty, createdAt, startedAt, finishedAt }, target, region, image) {
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
  return rows.map(({ row, before }) => historic_deployment_describe(row, before, pushed, options.repositoryUrl));
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
function historic_deployment_describe(row, before, pushed, repositoryUrl) {
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
  const found = await findPastExecutions(
    { pipelines, signal, goOn },
    deployingPipelines(app, codebaseFound),
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
    by: findPerson(trigger),
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
  return { ...await findGitHubRecords(deps.records(repository), request, goOn), notices: [] };
}


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
    deployments.length === 0 ? nothing(request) : (0,text_table/* formatTable */.k)(HEADER, rows),
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

/***/ 13981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repositoryInput),
/* harmony export */   getRepositoryName: () => (/* binding */ getRepositoryName),
/* harmony export */   githubClient: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);


const repositoryInput = {
  repository: {
    type: "string",
    description: "Repository on GitHub, `owner/name`. Default: the workflow's own."
  }
};
function githubClient(token, { clock, logger, signal, github }) {
  return new _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient({ apiUrl: github.apiUrl, token, clock, logger, signal });
}
function getRepositoryName(given, { workflow }) {
  const name = given ?? workflow?.repository ?? "";
  if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    name === "" ? "The input repository is empty, and there is no workflow to take it from." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
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



/***/ }),

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   createOctokit: () => (/* binding */ createOctokit),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70687);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57475);




const TIMEOUT_MS = 1e4;
const LAST_WORDS_MS = 3e3;
class GitHubClient {
  constructor(options) {
    this.options = options;
  }
  options;
  loading;
  patience = new _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PatientRetry */ .MH();
  /** False for requests that GitHub takes from anybody, few as they may be. */
  get authenticated() {
    return (this.options.token ?? "") !== "";
  }
  /**
   * Runs one call of the API.
   * @param action as the errors name it: `compare two commits of uktrade/demo`
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call(action, send, settings = {}) {
    const { clock, logger } = this.options;
    const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
    const signal = cancelled ? void 0 : this.options.signal;
    const timeoutMs = cancelled ? LAST_WORDS_MS : this.options.timeoutMs ?? TIMEOUT_MS;
    const options = {
      clock,
      policy: {
        ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur,
        attempts: cancelled ? 1 : settings.attempts ?? 3,
        capMs: settings.lookUp === true ? _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur.capMs : 2e3
      },
      ...signal === void 0 ? {} : { signal },
      ...settings.once === true ? { again: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ } : {},
      onRetry: (error, attempt2, waitMs) => {
        logger.debug(`GitHub, attempt ${attempt2}; the next one in ${waitMs} ms: ${String(error)}`);
      }
    };
    const attempt = () => this.attempt(action, send, { signal, timeoutMs });
    return settings.lookUp === true && !cancelled ? this.patience.run(attempt, options) : (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(attempt, options);
  }
  /**
   * Runs one call whose answer is checked; it is a look-up unless `settings` limit its attempts: one of another shape is not GitHub's, or not whole, and so is asked for again.
   * @throws as `call` does
   */
  async read(action, shape, send, settings = {}) {
    const check = async (octokit, options) => {
      const { data } = await send(octokit, options);
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(shape, data);
      if (parsed.success) return parsed.output;
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(action, valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]));
    };
    const lookUp = settings.attempts === void 0 && settings.once !== true;
    return this.call(action, check, lookUp ? { ...settings, lookUp } : settings);
  }
  async attempt(action, send, { signal, timeoutMs }) {
    signal?.throwIfAborted();
    const octokit = await this.octokit();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await send(octokit, {
        request: { signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]) }
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : void 0);
    }
  }
  octokit() {
    const { apiUrl, token, logger } = this.options;
    return this.loading ??= createOctokit({
      apiUrl,
      token,
      debug: (message) => {
        logger.debug(message);
      }
    });
  }
}
async function createOctokit({
  apiUrl,
  token,
  debug
}) {
  const { getOctokitOptions, GitHub } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(9913)]).then(__webpack_require__.bind(__webpack_require__, 49913));
  const options = {
    baseUrl: apiUrl,
    userAgent: "platform-tools",
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: readWhole }
  };
  return new GitHub(token === void 0 || token === "" ? options : getOctokitOptions(token, options));
}
const MAXIMUM_BYTES = 1e8;
function readWhole(address, init = {}) {
  return (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchResponse */ ._c)(address, init, { maximumBytes: MAXIMUM_BYTES });
}
function ownerAndName(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}



/***/ }),

/***/ 31498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ GitHubDeployments)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);


const DEPLOYMENTS_PER_PAGE = 100;
const STATUSES = 30;
const DeploymentsAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    payload: valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    creator: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
  })
);
const StatusesAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), log_url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })
);
const LONGEST_DESCRIPTION = 140;
class GitHubDeployments {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async create({ ref, environment, description, payload }) {
    const data = await this.github.read(
      `create a deployment in ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
      (octokit, options) => octokit.rest.repos.createDeployment({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        ref,
        environment,
        description: shorten(description),
        payload: { ...payload },
        // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
        auto_merge: false,
        required_contexts: [],
        ...options
      }),
      // A second one, made because the answer to the first was lost, would stay in progress for ever.
      { attempts: 1 }
    );
    if (data.id !== void 0) return data.id;
    throw new Error(`GitHub created no deployment: ${data.message ?? "it did not say why"}`);
  }
  async report(id, status) {
    const { state, description, environmentUrl, logUrl } = status;
    await this.github.read(
      `set the deployment in ${this.repository} to ${state}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
      (octokit, options) => octokit.rest.repos.createDeploymentStatus({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        deployment_id: id,
        state,
        description: shorten(description),
        ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl },
        ...logUrl === void 0 ? {} : { log_url: logUrl },
        ...options
      }),
      { regardless: true, attempts: 3 }
    );
  }
  async list(environment, page) {
    const data = await this.github.read(
      `list the deployments of ${this.repository}`,
      DeploymentsAnswer,
      (octokit, options) => octokit.rest.repos.listDeployments({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        ...environment === void 0 ? {} : { environment },
        per_page: DEPLOYMENTS_PER_PAGE,
        page,
        ...options
      })
    );
    const deployments = data.map(
      ({ id, sha, environment: name, payload, creator, created_at: createdAt }) => ({
        ...{ id, sha, environment: name, payload: parsePayload(payload) },
        creator: creator ? { login: creator.login, bot: creator.type !== "User" } : void 0,
        createdAt: new Date(createdAt)
      })
    );
    return { deployments, more: data.length >= DEPLOYMENTS_PER_PAGE };
  }
  async statuses(id) {
    const data = await this.github.read(
      `list the statuses of a deployment in ${this.repository}`,
      StatusesAnswer,
      (octokit, options) => octokit.rest.repos.listDeploymentStatuses({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        deployment_id: id,
        per_page: STATUSES,
        ...options
      })
    );
    return data.map(({ state, created_at: createdAt, log_url: logUrl }) => ({
      state,
      createdAt: new Date(createdAt),
      logUrl: logUrl === null || logUrl === "" ? void 0 : logUrl
    }));
  }
}
function parsePayload(payload) {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
function shorten(text) {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION - 1)}…` : line;
}



/***/ }),

/***/ 57475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gR: () => (/* binding */ graphqlFailure),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function translateGitHub(error, action, timedOutMs) {
  if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) return error;
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (timedOutMs !== void 0) {
    return unavailable(`no answer within ${timedOutMs / 1e3} s`, action, cause);
  }
  if (!isRequestFailure(cause)) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
      cause
    });
  }
  const { response, status } = cause;
  if (response === void 0) return unavailable(oneLine(cause.message), action, cause);
  if (status >= 500) return unavailable(`HTTP ${status}`, action, cause);
  if (isRateLimit(response.headers, status)) return rateLimit(action, cause, response.headers);
  const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
  if (status === 401) return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: "Check the input github-token." });
  if (status === 403) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (status === 404) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
      cause,
      hint: "It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"]);
function neverSent(error) {
  return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => "code" in cause && UNSENT.has(String(cause.code)));
}
function statusOf(error) {
  const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : void 0;
  const refused = typeof cause === "object" && cause !== null && "status" in cause && "response" in cause && cause.response !== void 0;
  return refused ? Number(cause.status) : void 0;
}
function unavailable(reason, action, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
    cause,
    transient: true,
    hint: "Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems."
  });
}
function unreadableAnswer(action, path) {
  const reason = `its answer is not as expected${path === null ? "" : ` (${path})`}`;
  return unavailable(reason, action, void 0);
}
function rateLimit(action, cause, headers) {
  const hint = "Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.";
  const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
const LEAST_WAIT_MS = 6e4;
function waitMs(headers) {
  const [after, reset] = [Number(headers["retry-after"]), Number(headers["x-ratelimit-reset"])];
  if (after >= 0) return after * 1e3;
  const left = reset * 1e3 - Date.parse(String(headers["date"]));
  return String(headers["x-ratelimit-remaining"]) === "0" && left >= 0 ? left + 1e3 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
  return "status" in error && typeof error.status === "number";
}
function isRateLimit(headers, status) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0";
}
function messageOf(data) {
  if (typeof data !== "object" || data === null || !("message" in data)) return "with no reason given.";
  const { message } = data;
  return typeof message === "string" && message !== "" ? message : "with no reason given.";
}
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function graphqlFailure(error, action) {
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (!isGraphQLFailure(cause)) return void 0;
  const [first] = cause.errors;
  const type = first?.type ?? "";
  const said = `GitHub would not ${action}: ${oneLine(first?.message ?? "it gave no reason")}`;
  if (type === "NOT_FOUND") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, { cause, hint: "It does not exist, or the token may not see it." });
  }
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (type === "RATE_LIMITED") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub would not ${action}: the rate limit of its API is used up.`, {
      cause,
      hint: "Try again later."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
function isGraphQLFailure(error) {
  return "errors" in error && Array.isArray(error.errors) && "data" in error;
}



/***/ }),

/***/ 35142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IL: () => (/* binding */ createProxyAgent),
/* harmony export */   _c: () => (/* binding */ fetchResponse),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   wg: () => (/* binding */ RedirectedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45925);




const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5e6;
const SAFE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function sendRequest(url, request = {}) {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === void 0 ? void 0 : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== void 0);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === void 0 || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1e3} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: "ETIMEDOUT" });
  } finally {
    agent?.destroy();
  }
}
async function createProxyAgent(env) {
  if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env)) return void 0;
  const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9126), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 20334));
  return new EnvironmentProxyAgent(env);
}
class RedirectedError extends Error {
  /** @param origin such as `https://login.example.com` */
  constructor(origin) {
    super(`redirected to ${origin}`);
    this.origin = origin;
  }
  origin;
  name = "RedirectedError";
}
class TransportError extends Error {
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.host = host;
    this.code = code;
    this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
  }
  host;
  name = "TransportError";
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  code;
  cause;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== void 0) received.set(name, [value].flat().join(", "));
  const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
  return new Response(empty ? null : answer.body, { status: answer.status, headers: received });
}
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}
async function follow(start, request, connection) {
  const method = request.method ?? "GET";
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    if (request.redirects === "none" || !REDIRECTS.has(answer.status) || !repeatable || location === void 0)
      return answer;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    if (leaves && (request.redirects === "same-origin" || request.body !== void 0))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}
function withoutAuthorization(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization")
  );
}
function send(url, { method, headers, body, maximumBytes = MAXIMUM_BYTES }, { agent, signal }) {
  const client = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? void 0 : false),
    signal,
    method,
    headers: { "user-agent": "platform-tools", ...headers, ...length }
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks = [];
      let read = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1e6} MB`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}



/***/ }),

/***/ 45925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
function proxyFor(url, env) {
  const scheme = url.protocol.replace(":", "");
  const value = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (value === void 0 || isLocal(url.hostname)) return void 0;
  if (isExempt(url, read(env, "no_proxy") ?? "")) return void 0;
  return new URL(withScheme(value));
}
function proxyConfigured(env) {
  return SETTINGS.some((name) => read(env, name) !== void 0);
}
function checkProxies(env) {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? "";
    const url = withScheme(value);
    if (value === "" || URL.canParse(url) && /^https?:/i.test(url)) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: "Write it as http://host:port, or unset it."
    });
  }
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}
function read(env, name) {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === "" ? void 0 : value;
}
function isLocal(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname) || // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
  /^169\.254\.\d+\.\d+$/.test(hostname);
}
function isExempt(url, list) {
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return list.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== void 0 && entryPort !== port) return false;
    const domain = host.replace(/^\*?\./, "");
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}



/***/ })

};
