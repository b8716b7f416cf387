export const id = 9659;
export const ids = [9659,8669,2040];
export const modules = {

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 200,
    capMs: 5_000,
    random: Math.random,
};
/**
 * Capped exponential back-off with full jitter, in milliseconds, after `failures` failures in a row (1 or more).
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
function backoffMs(failures, policy) {
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
    return Math.floor(policy.random() * ceiling);
}
/** True for what may go away by itself. Providers set the flag when they translate an error. */
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
/** Runs the operation until it succeeds, fails for good, or has used up its attempts; the last error is thrown. */
async function retry(operation, options) {
    const policy = options.policy ?? defaultRetryPolicy;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const again = options.again ?? isTransient;
            if (!again(error) || attempt >= policy.attempts)
                throw error;
            const waitMs = backoffMs(attempt, policy);
            options.onRetry?.(error, attempt, waitMs);
            await options.clock.sleep(waitMs, options.signal);
        }
    }
}


/***/ }),

/***/ 68669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27253);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64722);


const TIMEOUT_MS = 10_000;
/** A cancelled step has some seconds to live, and other things to do in them. */
const LAST_WORDS_MS = 3_000;
/** The one way in which requests go to GitHub's REST API. Nothing is loaded or requested before its first use. */
class GitHubClient {
    options;
    loading;
    constructor(options) {
        this.options = options;
    }
    /** False for requests that GitHub takes from anybody, few as they may be. */
    get authenticated() {
        return (this.options.token ?? '') !== '';
    }
    /**
     * Runs one call of the API.
     * @param action as the errors name it: `compare two commits of uktrade/demo`
     * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
     */
    async call(action, send, settings = {}) {
        const { clock, logger } = this.options;
        const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
        const signal = cancelled ? undefined : this.options.signal;
        const timeoutMs = cancelled ? LAST_WORDS_MS : (this.options.timeoutMs ?? TIMEOUT_MS);
        return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(() => this.attempt(action, send, { signal, timeoutMs }), {
            clock,
            policy: { ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur, attempts: cancelled ? 1 : (settings.attempts ?? 3), capMs: 2_000 },
            ...(signal === undefined ? {} : { signal }),
            ...(settings.once === true ? { again: _translate_js__WEBPACK_IMPORTED_MODULE_1__/* .neverSent */ .vQ } : {}),
            onRetry: (error, attempt, waitMs) => {
                logger.debug(`GitHub, attempt ${attempt}; the next one in ${waitMs} ms: ${String(error)}`);
            },
        });
    }
    async attempt(action, send, { signal, timeoutMs }) {
        signal?.throwIfAborted();
        const octokit = await this.octokit();
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            return await send(octokit, {
                request: { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) },
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw (0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : undefined);
        }
    }
    octokit() {
        const { apiUrl, token, logger } = this.options;
        return (this.loading ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845), __webpack_require__.e(5345)]).then(__webpack_require__.bind(__webpack_require__, 75345)).then(({ createOctokit }) => createOctokit({
            apiUrl,
            token,
            debug: (message) => {
                logger.debug(message);
            },
        })));
    }
}
/** `owner/name` in the two parts that the API wants. */
function ownerAndName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


const PAGE = 100;
/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;
/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubReleases {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
    async byTag(tag) {
        const published = await this.published(tag);
        if (published !== undefined)
            return published;
        return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
    }
    async published(tag) {
        const answer = await this.unlessMissing(() => this.github.call(`look up the release ${tag} of ${this.repository}`, (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async list(limit) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the releases of ${this.repository}`, (octokit, options) => octokit.rest.repos.listReleases({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toRelease));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
    async latest() {
        const answer = await this.unlessMissing(() => this.github.call(`look up the latest release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getLatestRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async get(id) {
        const { data } = await this.github.call(`look up a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options }));
        return toRelease(data);
    }
    async writeBody(id, body) {
        const { data } = await this.github.call(`write the notes of a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.updateRelease({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
            release_id: id,
            body,
            ...options,
        }), { attempts: 1 });
        return toRelease(data);
    }
    async unlessMissing(ask) {
        try {
            return await ask();
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
}
function toRelease(answer) {
    return {
        id: answer.id,
        tag: answer.tag_name,
        name: answer.name ?? '',
        body: answer.body ?? '',
        draft: answer.draft,
        prerelease: answer.prerelease,
        target: answer.target_commitish,
        url: answer.html_url,
        publishedAt: answer.published_at ?? undefined,
    };
}


/***/ }),

/***/ 64722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Turns what the toolkit threw into an error that the user can act on, by its status. `action` says what was to be
 * done: `compare two commits of uktrade/demo`. `timedOutMs` is set where our own time limit ended the request.
 */
function translateGitHub(error, action, timedOutMs) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return error;
    const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
    if (timedOutMs !== undefined) {
        return unavailable(`no answer within ${timedOutMs / 1000} s`, action, cause);
    }
    if (!isRequestFailure(cause)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
            cause,
        });
    }
    const { response, status } = cause;
    // The toolkit gives a request without an answer the status 500.
    if (response === undefined)
        return unavailable(oneLine(cause.message), action, cause);
    if (status >= 500)
        return unavailable(`HTTP ${status}`, action, cause);
    if (isRateLimit(response.headers, status))
        return rateLimit(action, cause, response.headers);
    const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
    if (status === 401)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: 'Check the input github-token.' });
    if (status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
            cause,
            hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold.",
        });
    }
    if (status === 404) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
            cause,
            hint: 'It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
/** No connection was made, so that GitHub can't have done anything. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);
/** True where GitHub was not even reached, so that asking again can't do anything twice. */
function neverSent(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => 'code' in cause && UNSENT.has(String(cause.code)));
}
/** The HTTP status that GitHub refused with; undefined for anything else. */
function statusOf(error) {
    const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : undefined;
    const refused = typeof cause === 'object' &&
        cause !== null &&
        'status' in cause &&
        'response' in cause &&
        cause.response !== undefined;
    return refused ? Number(cause.status) : undefined;
}
function unavailable(reason, action, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
        cause,
        transient: true,
        hint: 'Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems.',
    });
}
function rateLimit(action, cause, headers) {
    const hint = 'Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.';
    const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
/** Without a word of GitHub on it, a minute is the least. Source: "Rate limits for the REST API". */
const LEAST_WAIT_MS = 60_000;
/** By GitHub's own clock, which need not be ours. */
function waitMs(headers) {
    const [after, reset] = [Number(headers['retry-after']), Number(headers['x-ratelimit-reset'])];
    if (after >= 0)
        return after * 1000;
    const left = reset * 1000 - Date.parse(String(headers['date']));
    return String(headers['x-ratelimit-remaining']) === '0' && left >= 0 ? left + 1000 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
    return 'status' in error && typeof error.status === 'number';
}
/** Source: "Rate limits for the REST API", for both the primary and the secondary ones. */
function isRateLimit(headers, status) {
    if (status !== 403 && status !== 429)
        return false;
    return (status === 429 || headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0');
}
function messageOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return 'with no reason given.';
    const { message } = data;
    return typeof message === 'string' && message !== '' ? message : 'with no reason given.';
}
/** Remote text on one line, and not a long one. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}


/***/ })

};
