const require = process.getBuiltinModule;
import {
  getDotPath,
  safeParse
} from "./chunk-VR4HECPH.js";
import {
  fetchResponse
} from "./chunk-5QM77AI4.js";
import {
  UNREACHED
} from "./chunk-YBOAO4DT.js";
import {
  PatientRetry,
  defaultRetryPolicy,
  isTransient,
  retry
} from "./chunk-F5MUN3NT.js";
import {
  shortLine
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  NotFoundError,
  PlatformError,
  RateLimitError,
  asError,
  causeChain
} from "./chunk-VZX7JWXQ.js";

// src/providers/github/errors.ts
var LONGEST_TEXT = 200;
function translateGitHub(error, action, { timedOutMs, anonymous }) {
  if (error instanceof PlatformError) return error;
  const cause = asError(error);
  if (timedOutMs !== void 0) {
    return unavailable(`no answer within ${timedOutMs / 1e3} s`, action, cause);
  }
  if (!isRequestFailure(cause)) {
    return new PlatformError(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
      cause
    });
  }
  const { response, status } = cause;
  if (response === void 0) return unavailable(shortLine(cause.message, LONGEST_TEXT), action, cause);
  if (status >= 500) return unavailable(`HTTP ${status}`, action, cause);
  if (isRateLimit(response.headers, status)) return rateLimit(action, cause, response.headers);
  if (!isGitHubs(response)) return unavailable(`HTTP ${status}, which is not GitHub's own`, action, cause);
  const said = `GitHub would not ${action}: HTTP ${status}, ${shortLine(messageOf(response.data), LONGEST_TEXT)}`;
  if (status === 401) return new PlatformError(said, { cause, hint: "Check the input github-token." });
  if (status === 403) {
    return new PlatformError(said, {
      cause,
      hint: "The token lacks the permission. In a workflow, add it to the job's `permissions`: the verb's README lists them."
    });
  }
  if (status === 404) {
    return new NotFoundError(said, {
      cause,
      hint: anonymous ? "It does not exist, or it is private. To see private repositories, set github-token." : "It does not exist, or the token may not see it. In a workflow, the job's own token sees its own repository and public ones."
    });
  }
  return new PlatformError(said, { cause });
}
function neverSent(error) {
  return causeChain(error).some((cause) => "code" in cause && UNREACHED.has(String(cause.code)));
}
function statusOf(error) {
  const cause = error instanceof PlatformError ? error.cause : void 0;
  const refused = typeof cause === "object" && cause !== null && "status" in cause && "response" in cause && isGitHubs(cause.response);
  return refused ? Number(cause.status) : void 0;
}
function isGitHubs(response) {
  const data = typeof response === "object" && response !== null && "data" in response ? response.data : void 0;
  return typeof data === "object" && data !== null;
}
function unavailable(reason, action, cause) {
  return new PlatformError(`GitHub could not ${action} for now: ${reason}.`, {
    cause,
    transient: true,
    hint: "Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com shows wider problems."
  });
}
function unreadableAnswer(action, path) {
  const reason = `its answer is not as expected${path === null ? "" : ` (${path})`}`;
  return unavailable(reason, action, void 0);
}
function cutOff(action, reason) {
  const cause = asError(reason);
  return new CancelledError(`${cause.message} GitHub may have done this all the same: ${action}.`, { cause });
}
function rateLimit(action, cause, headers) {
  const hint = "Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.";
  const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
  return new RateLimitError(message, { cause, hint }, waitMs(headers));
}
var LEAST_WAIT_MS = 6e4;
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
function graphqlFailure(error, action) {
  const cause = asError(error);
  if (!isGraphQLFailure(cause)) return void 0;
  const [first] = cause.errors;
  const type = first?.type ?? "";
  const said = `GitHub would not ${action}: ${shortLine(first?.message ?? "it gave no reason", LONGEST_TEXT)}`;
  if (type === "NOT_FOUND") {
    return new NotFoundError(said, { cause, hint: "It does not exist, or the token may not see it." });
  }
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") {
    return new PlatformError(said, {
      cause,
      hint: "The token lacks the permission. In a workflow, add it to the job's `permissions`: the verb's README lists them."
    });
  }
  if (type === "RATE_LIMITED") {
    return new PlatformError(`GitHub would not ${action}: the rate limit of its API is used up.`, {
      cause,
      hint: "Try again later."
    });
  }
  return new PlatformError(said, { cause });
}
function isGraphQLFailure(error) {
  return "errors" in error && Array.isArray(error.errors) && "data" in error;
}

// src/providers/github/client.ts
var TIMEOUT_MS = 1e4;
var LIMIT_PATIENCE_MS = 45e3;
var LAST_WORDS_MS = 3e3;
var GitHubClient = class {
  constructor(options) {
    this.options = options;
  }
  options;
  loading;
  patience = new PatientRetry();
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
        ...defaultRetryPolicy,
        attempts: cancelled ? 1 : settings.attempts ?? 3,
        capMs: settings.lookUp === true ? defaultRetryPolicy.capMs : 2e3
      },
      signal,
      again: againOf(settings),
      onRetry: (error, attempt2, waitMs2) => {
        logger.debug(`GitHub, attempt ${attempt2}; the next one in ${waitMs2} ms: ${String(error)}`);
      }
    };
    const lookUp = settings.lookUp === true;
    const attempt = () => this.attempt(action, send, { signal, timeoutMs, lookUp });
    const ask = () => lookUp && !cancelled ? this.patience.run(attempt, options) : retry(attempt, options);
    return cancelled || settings.help === true ? ask() : this.waitOutLimits(ask, signal);
  }
  /** What a rate limit refused has not been done, so that even what must not happen twice can be asked for again. */
  async waitOutLimits(ask, signal) {
    const { clock, logger } = this.options;
    for (let waited = 0; ; ) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof RateLimitError) || waited + error.waitMs > LIMIT_PATIENCE_MS) throw error;
        const pause = error.waitMs + 1e3 + Math.floor(defaultRetryPolicy.random() * 1e3);
        logger.debug(`${error.message} The next attempt comes in ${pause} ms.`);
        await clock.sleep(pause, signal);
        waited += pause;
      }
    }
  }
  /**
   * Runs one call whose answer is checked; it is a look-up unless `settings` limit its attempts: one of another shape is not GitHub's, or not whole, and so is asked for again.
   * @throws as `call` does
   */
  async read(action, shape, send, settings = {}) {
    const check = async (octokit, options) => {
      const { data } = await send(octokit, options);
      const parsed = safeParse(shape, data);
      if (parsed.success) return parsed.output;
      throw unreadableAnswer(action, getDotPath(parsed.issues[0]));
    };
    const lookUp = settings.attempts === void 0 && settings.once !== true;
    return this.call(action, check, lookUp ? { ...settings, lookUp } : settings);
  }
  async attempt(action, send, { signal, timeoutMs, lookUp }) {
    signal?.throwIfAborted();
    const octokit = await (this.loading ??= createOctokit(this.options));
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await send(octokit, {
        request: { signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]) }
      });
    } catch (error) {
      if (signal?.aborted === true) throw lookUp ? asError(signal.reason) : cutOff(action, signal.reason);
      throw translateGitHub(error, action, {
        timedOutMs: timeout.aborted ? timeoutMs : void 0,
        anonymous: !this.authenticated
      });
    }
  }
};
function againOf({ once, help }) {
  if (help === true) return (error) => isTransient(error) && !neverSent(error);
  return once === true ? neverSent : void 0;
}
async function createOctokit({
  apiUrl,
  token,
  logger
}) {
  const debug = (message) => {
    logger.debug(message);
  };
  const { getOctokitOptions, GitHub } = await import("./utils-PXK355GB.js");
  const options = {
    baseUrl: apiUrl,
    userAgent: "platform-tools",
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: readWhole }
  };
  return new GitHub(token === void 0 || token === "" ? options : getOctokitOptions(token, options));
}
var MAXIMUM_BYTES = 1e8;
function readWhole(address, init = {}) {
  return fetchResponse(address, init, { maximumBytes: MAXIMUM_BYTES, redirects: "same-origin" });
}
var PAGE = 100;
var RepositoryPart = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** See `GitHubClient.read`. */
  request(action, shape, send, settings) {
    const [owner = "", repo = ""] = this.repository.split("/");
    const name = { owner, repo };
    return this.github.read(
      action,
      shape,
      (octokit, options) => send(octokit, { ...name, ...options }),
      settings
    );
  }
  /** Reads a list page by page, to its end or so many items. */
  async requestPages(action, shape, send, limit = Infinity) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const items = await this.request(
        action,
        shape,
        (octokit, target) => send(octokit, { per_page: PAGE, page, ...target })
      );
      found.push(...items);
      if (items.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
};

export {
  statusOf,
  unreadableAnswer,
  graphqlFailure,
  GitHubClient,
  createOctokit,
  RepositoryPart
};
