export const id = 9596;
export const ids = [9596];
export const modules = {

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



/***/ }),

/***/ 87215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SlackWebApi: () => (/* binding */ SlackWebApi)
});

// EXTERNAL MODULE: ../../node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(93461);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
;// CONCATENATED MODULE: ./src/providers/slack/history.js

const METADATA_SCOPE = "metadata.message:read";
const HISTORY_HINT = "Give the app the scopes channels:history (groups:history for a private channel) and metadata.message:read, and install it again.";
function readHistory(answer) {
  const { messages, response_metadata: more } = answer;
  if (!Array.isArray(messages)) {
    throw new errors/* PlatformError */.Wk("Slack answered conversations.history without the channel's messages.", {
      hint: "Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered."
    });
  }
  const scopes = more?.scopes;
  if (Array.isArray(scopes) && !scopes.includes(METADATA_SCOPE)) {
    return {
      unreadable: new errors/* PlatformError */.Wk(`The token in slack-token lacks the scope ${METADATA_SCOPE}.`, {
        hint: HISTORY_HINT
      })
    };
  }
  const next = more?.next_cursor;
  return {
    messages: messages.flatMap(readMessage),
    next: typeof next === "string" && next !== "" ? next : void 0
  };
}
function readMessage(message) {
  const { ts, metadata } = message ?? {};
  return typeof ts === "string" ? [{ ts, metadata: readMetadata(metadata) }] : [];
}
function readMetadata(metadata) {
  if (typeof metadata !== "object" || metadata === null) return void 0;
  const { event_type: type, event_payload: payload } = metadata;
  return typeof type === "string" && typeof payload === "object" && payload !== null ? { event_type: type, event_payload: payload } : void 0;
}


// EXTERNAL MODULE: ./src/providers/http/client.js
var client = __webpack_require__(35142);
;// CONCATENATED MODULE: ./src/providers/slack/fetch.js

const DEFAULT_RETRY_SECONDS = "30";
function slackFetch(env) {
  return async (address, init = {}) => {
    const url = new URL(address);
    try {
      const answer = await (0,client/* fetchResponse */._c)(url, init, { env, redirects: "none" });
      if (answer.status === 429 && !/^\s*\d+/.test(answer.headers.get("retry-after") ?? ""))
        answer.headers.set("retry-after", DEFAULT_RETRY_SECONDS);
      return answer;
    } catch (error) {
      throw new client/* TransportError */.wX(url.host, error);
    }
  };
}


;// CONCATENATED MODULE: ./src/providers/slack/translate.js


const TOKEN_HINT = "Give slack-token the bot token of an app that is installed in the workspace (xoxb-…), as a secret.";
const INVITE_HINT = "Give the channel's id (C…, at the end of its details in Slack), and invite the app to the channel: /invite @app.";
const HINTS = {
  not_authed: TOKEN_HINT,
  invalid_auth: TOKEN_HINT,
  account_inactive: TOKEN_HINT,
  token_expired: TOKEN_HINT,
  token_revoked: TOKEN_HINT,
  not_allowed_token_type: TOKEN_HINT,
  missing_scope: "Give the app the scope chat:write, and install it again.",
  no_permission: "Give the app the scope chat:write, and install it again.",
  channel_not_found: INVITE_HINT,
  not_in_channel: INVITE_HINT,
  is_archived: "Name a channel that is not archived.",
  message_not_found: "The message was deleted, or the message-ref is of another channel: leave it out to post anew.",
  thread_not_found: "The message was deleted, or the message-ref is of another channel.",
  cant_update_message: "Only the app that posted a message may change it: use the same token for both.",
  edit_window_closed: "The workspace limits for how long messages can be changed: post a new one.",
  restricted_action: "A setting of the workspace forbids the app to post in this channel."
};
class MissingScopeError extends errors/* PlatformError */.Wk {
  name = "MissingScopeError";
}
const MISSING = /* @__PURE__ */ new Set(["channel_not_found", "message_not_found", "thread_not_found"]);
const PASSING = /* @__PURE__ */ new Set([
  "fatal_error",
  "internal_error",
  "ratelimited",
  "request_timeout",
  "service_unavailable"
]);
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"]);
function readFailure(thrown, call, target) {
  const cause = (0,errors/* asError */.zR)(thrown);
  const what = `Slack's ${call} for ${target}`;
  switch ((0,client/* codeOf */.$N)(thrown)) {
    case "slack_webapi_rate_limited_error": {
      const seconds = numberOf(thrown, "retryAfter");
      return failure(
        `${what} was rate limited (Retry-After: ${seconds} s).`,
        true,
        true,
        {
          cause,
          hint: "It was tried several times: too much is posted with this token. Try again later."
        },
        seconds * 1e3
      );
    }
    case "slack_webapi_platform_error":
      return refused(cause, what);
    case "slack_webapi_http_error": {
      const status = numberOf(thrown, "statusCode");
      const transient = status >= 500;
      return failure(`${what} was answered with HTTP ${status}.`, transient, false, {
        cause,
        hint: transient ? "status.slack.com shows known problems. Try again later." : "Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered."
      });
    }
    case "slack_webapi_request_error":
      return unanswered(cause, what);
    default:
      return failure(`${what} failed: ${cause.message}`, false, false, { cause });
  }
}
function refused(cause, what) {
  const code = errorCode(cause);
  const shown = /^[a-z0-9_:.-]{1,60}$/i.test(code) ? code : "something that is not an answer of Slack";
  const Kind = kindOf(code);
  const hint = HINTS[code];
  const transient = PASSING.has(code);
  return {
    transient,
    unsent: code === "ratelimited",
    retryAfterMs: void 0,
    error: new Kind(`${what} was refused: ${shown}.`, {
      cause,
      transient,
      ...hint === void 0 ? {} : { hint }
    })
  };
}
function kindOf(code) {
  if (MISSING.has(code)) return errors/* NotFoundError */.m_;
  if (code === "edit_window_closed") return errors/* UnchangeableError */.Si;
  return code === "missing_scope" || code === "no_permission" ? MissingScopeError : errors/* PlatformError */.Wk;
}
function unanswered(cause, what) {
  const original = "original" in cause ? cause.original : cause;
  const code = (0,client/* codeOf */.$N)(original);
  const reason = code === "TimeoutError" || code === "ABORT_ERR" || code === "AbortError" ? "it took too long" : code;
  return failure(
    `${what} got no answer: ${reason === "" ? cause.message : reason}.`,
    true,
    UNSENT.has(code),
    {
      cause,
      hint: "Check the network, and the settings SLACK_API_URL, HTTPS_PROXY and NO_PROXY."
    }
  );
}
function failure(message, transient, unsent, options, retryAfterMs) {
  return { transient, unsent, retryAfterMs, error: new errors/* PlatformError */.Wk(message, { ...options, transient }) };
}
function errorCode(error) {
  const data = "data" in error ? error.data : void 0;
  if (typeof data !== "object" || data === null || !("error" in data)) return "unknown";
  return typeof data.error === "string" ? data.error : "unknown";
}
function numberOf(value, key) {
  if (typeof value !== "object" || value === null || !(key in value)) return 0;
  const found = value[key];
  return typeof found === "number" ? found : 0;
}


;// CONCATENATED MODULE: ./src/providers/slack/web-api.js






const TIMEOUT_MS = 1e4;
const PAGE = 200;
const ATTEMPTS = 5;
const PATIENCE_MS = 12e4;
const BACKOFF = { baseMs: 500, capMs: 1e4 };
class SlackWebApi {
  /** @throws PlatformError for a token or an address that can't be one */
  constructor(options) {
    this.options = options;
    const env = options.env ?? process.env;
    this.client = new dist.WebClient(checkToken(options.token), {
      slackApiUrl: apiUrl(env),
      allowAbsoluteUrls: false,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: options.timeoutMs ?? TIMEOUT_MS,
      fetch: slackFetch(env),
      logger: silent
    });
  }
  options;
  client;
  async post(channel, message, { thread, broadcast = false } = {}, signal) {
    const answer = await this.call(
      "chat.postMessage",
      channel,
      {
        ...argumentsOf(channel, message),
        unfurl_links: false,
        unfurl_media: false,
        ...thread === void 0 ? {} : { thread_ts: thread },
        ...thread === void 0 || !broadcast ? {} : { reply_broadcast: true }
      },
      signal
    );
    return referenceOf(answer, "chat.postMessage");
  }
  async update(reference, message, signal) {
    const { channel, ts } = reference;
    const target = `${channel}:${ts}`;
    const answer = await this.call("chat.update", target, { ...argumentsOf(channel, message), ts }, signal);
    return referenceOf(answer, "chat.update");
  }
  async history(channel, { oldest, cursor }, signal) {
    const parameters = {
      channel,
      oldest: oldest.toFixed(6),
      limit: PAGE,
      include_all_metadata: true,
      ...cursor === void 0 ? {} : { cursor }
    };
    try {
      return readHistory(await this.call("conversations.history", channel, parameters, signal));
    } catch (error) {
      if (!(error instanceof MissingScopeError)) throw error;
      return { unreadable: new errors/* PlatformError */.Wk(error.message, { cause: error.cause, hint: HISTORY_HINT }) };
    }
  }
  async call(method, target, parameters, signal) {
    const { clock, logger } = this.options;
    let waited = 0;
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      try {
        return await this.client.apiCall(method, parameters);
      } catch (thrown) {
        const failure = readFailure(thrown, method, target);
        const again = failure.transient && (failure.unsent || method !== "chat.postMessage");
        const pause = this.pause(failure, attempt);
        if (!again || attempt >= ATTEMPTS || waited + pause > PATIENCE_MS) throw failure.error;
        logger.debug(`${failure.error.message} Attempt ${attempt + 1} comes in ${pause} ms.`);
        await clock.sleep(pause, signal);
        waited += pause;
      }
    }
  }
  pause({ retryAfterMs }, attempt) {
    const random = this.options.random ?? Math.random;
    if (retryAfterMs !== void 0) return retryAfterMs + Math.floor(random() * 1e3);
    return (0,retry/* backoffMs */.jo)(attempt, { ...BACKOFF, random });
  }
}
function argumentsOf(channel, { text, blocks, metadata }) {
  return { channel, text, blocks, ...metadata === void 0 ? {} : { metadata } };
}
function referenceOf(answer, method) {
  const { channel, ts } = answer;
  if (typeof channel === "string" && typeof ts === "string") return { channel, ts };
  throw new errors/* PlatformError */.Wk(`Slack answered ${method} without the message's channel and ts.`, {
    hint: "Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered."
  });
}
function checkToken(token) {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new errors/* PlatformError */.Wk(
    "The input slack-token holds characters that no token has, such as spaces or line ends.",
    {
      hint: "Store the token alone in the secret: one line that begins with xoxb-."
    }
  );
}
function apiUrl(env) {
  const url = env["SLACK_API_URL"] ?? "";
  if (url === "") return "https://slack.com/api/";
  if (URL.canParse(url) && /^https?:/.test(url)) return url;
  throw new errors/* PlatformError */.Wk(`The environment variable SLACK_API_URL is "${url}", not a URL.`, {
    hint: "Write it as https://host/api/, or unset it to talk to Slack itself."
  });
}
const silent = {
  debug: () => void 0,
  info: () => void 0,
  warn: () => void 0,
  error: () => void 0,
  setLevel: () => void 0,
  getLevel: () => dist.LogLevel.ERROR,
  setName: () => void 0
};



/***/ })

};
