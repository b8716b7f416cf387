export const id = 1613;
export const ids = [1613,3981,4448,157];
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

/***/ 94448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubCommitRange: () => (/* binding */ GitHubCommitRange),
/* harmony export */   H: () => (/* binding */ GitHubFiles),
/* harmony export */   a: () => (/* binding */ GitHubCommits)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);



const ContentAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ content: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })]);
class GitHubFiles {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path, ref) {
    try {
      const data = await this.github.read(
        `read ${path} of ${this.repository}`,
        ContentAnswer,
        (octokit, options) => octokit.rest.repos.getContent({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          path,
          ...ref === void 0 ? {} : { ref },
          ...options
        })
      );
      if (Array.isArray(data) || data.content === void 0) return void 0;
      return Buffer.from(data.content, "base64").toString("utf8");
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
}
const Sha = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{40}$/));
class GitHubCommits {
  constructor(options) {
    this.options = options;
  }
  options;
  isComplete() {
    return Promise.resolve(true);
  }
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const { repository, logger, github, signal } = this.options;
    try {
      const { sha } = await github.read(
        `look up the commit ${shortSha} of ${repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: Sha }),
        (octokit, options) => (
          // One file at most: of a commit only the SHA is wanted.
          octokit.rest.repos.getCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(repository),
            ref: shortSha,
            per_page: 1,
            ...options
          })
        ),
        { attempts: 1 }
      );
      return sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
    } catch (error) {
      signal?.throwIfAborted();
      logger.debug((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message);
      return void 0;
    }
  }
}
const PAGE = 100;
const RangeAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  total_commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }))
});
class GitHubCommitRange {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async between(base, head, limit) {
    const found = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `list the commits of ${this.repository} since ${base.slice(0, 7)}`,
        RangeAnswer,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
      if (data.total_commits > limit) throw tooMany(data.total_commits, limit, base, head);
      if (found.length >= data.total_commits) return found;
      if (data.commits.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
          `GitHub lists ${found.length} of ${data.total_commits} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}.`,
          { hint: "Run it again: the branch may have changed meanwhile." }
        );
    }
  }
}
function tooMany(count, limit, base, head) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `There are ${count} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}; at most ${limit} are looked through.`,
    { hint: "Release more often, or check the notes of this release by hand." }
  );
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
