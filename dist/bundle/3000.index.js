export const id = 3000;
export const ids = [3000,3981];
export const modules = {

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

/***/ 24811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ deployingPipelines),
/* harmony export */   jV: () => (/* binding */ findPastExecutions),
/* harmony export */   vW: () => (/* binding */ findPerson)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5574);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _stage_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52484);





const CONCURRENCY = 4;
const MOST_READ = 200;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function deployingPipelines(app, { name, pipelines }) {
  return [
    ...pipelines.map((pipeline) => ({
      names: (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .codebasePipelineNames */ .BI)(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name)
    })),
    { names: (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manualReleaseNames */ .eY)(app, name), environments: void 0 }
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
    const described = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapParallel */ .E)(rest, CONCURRENCY, (listed) => describe(deps, listed));
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
    holes: withoutVariables.size > 0 || cursors.some(({ problem }) => problem !== void 0),
    notices: [
      ...cursors.flatMap(
        ({ problem, name }) => problem === void 0 ? [] : [`The executions of ${name} can't be read: ${problem.message}`]
      ),
      ...[...withoutVariables].map(
        (name) => `The executions of ${name} have no variables ENVIRONMENT and IMAGE_TAG, so they are not shown: a pipeline of the type V1 has none.`
      ),
      ...rest.length > 0 && found.length < limit ? [`Only the newest ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(read, "pipeline execution")} were read; older ones are not shown.`] : []
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
      const missing = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_ && this.state === "unread";
      if (missing && this.name !== older) {
        this.name = older;
        return;
      }
      this.state = "ended";
      if (missing) return;
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) throw error;
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
  const imageDigest = Object.values(listed.revisions ?? {}).find((revision) => DIGEST.test(revision));
  const common = { pipeline, id, imageTag, imageDigest, trigger };
  if (environments === void 0) {
    const environment = given(variables?.["ENVIRONMENT"]);
    if (variables?.["ENVIRONMENT"] === void 0) return { pipeline, executions: "without-variables" };
    if (environment === void 0) return { pipeline, executions: [] };
    const endedAt = (0,_stage_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnderWay */ .g)(status) ? void 0 : listed.lastUpdateTime;
    return {
      pipeline,
      executions: [{ ...common, environment, status, startedAt: listed.startTime, endedAt }]
    };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = (0,_stage_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .findStageDeployments */ .S)(actions, environments, status);
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



/***/ }),

/***/ 52484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findStageDeployments),
/* harmony export */   g: () => (/* binding */ isUnderWay)
/* harmony export */ });
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
      ...settings.help === true ? { again: (error) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ)(error) } : {},
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
