export const id = 6350;
export const ids = [6350];
export const modules = {

/***/ 66056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const SETTINGS = ['https_proxy', 'http_proxy', 'all_proxy'];
/**
 * The proxy that the environment names for a URL, or undefined where it is reached directly.
 * `HTTPS_PROXY` serves https, `HTTP_PROXY` http, `ALL_PROXY` both; the lower-case names win, as in curl.
 * `NO_PROXY` lists hosts, with or without a port, separated by commas or blanks: `example.com` and `.example.com`
 * mean the domain and all below it, `*` means everything. This machine itself is never reached through a proxy.
 */
function proxyFor(url, env) {
    const scheme = url.protocol.replace(':', '');
    const value = read(env, `${scheme}_proxy`) ?? read(env, 'all_proxy');
    if (value === undefined || isLocal(url.hostname))
        return undefined;
    if (isExempt(url, read(env, 'no_proxy') ?? ''))
        return undefined;
    return new URL(withScheme(value));
}
/** True when the environment names any proxy at all; only then is the code for proxies loaded. */
function proxyConfigured(env) {
    return SETTINGS.some((name) => read(env, name) !== undefined);
}
/** @throws PlatformError for a setting that can't be a proxy; its value may hold a password and stays out. */
function checkProxies(env) {
    for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
        const value = env[name]?.trim() ?? '';
        const url = withScheme(value);
        if (value === '' || (URL.canParse(url) && /^https?:/i.test(url)))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
            hint: 'Write it as http://host:port, or unset it.',
        });
    }
}
function withScheme(value) {
    return value.includes('://') ? value : `http://${value}`;
}
function read(env, name) {
    const value = (env[name] ?? env[name.toUpperCase()])?.trim();
    return value === '' ? undefined : value;
}
function isLocal(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127\.\d+\.\d+\.\d+$/.test(hostname) ||
        // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
        /^169\.254\.\d+\.\d+$/.test(hostname));
}
function isExempt(url, list) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (entryPort !== undefined && entryPort !== port)
            return false;
        const domain = host.replace(/^\*?\./, '');
        return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}


/***/ }),

/***/ 74901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Hd: () => (/* binding */ proxyAgents),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   oK: () => (/* binding */ Transport),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61279);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66056);





const defaultTimeouts = { connectMs: 5_000, requestMs: 30_000 };
/** A request that got no answer: no connection, a broken one, or none in time. `cause` is the error underneath. */
class TransportError extends Error {
    host;
    name = 'TransportError';
    /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
    code;
    cause;
    constructor(
    /** Host, and port where it is not the scheme's own. */
    host, cause) {
        const code = codeOf(cause);
        super(`${host}: ${code}`);
        this.host = host;
        this.code = code;
        this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
    }
}
/** Node's code of an error, else its name. Read without asking for its class: Node's errors may come from another realm. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'name' in error && typeof error.name === 'string' ? error.name : '';
}
/** The agents for all requests: undefined without a proxy, which leaves the choice to whoever makes the request. */
async function proxyAgents(env) {
    if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env))
        return undefined;
    const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(6116)]).then(__webpack_require__.bind(__webpack_require__, 46116));
    const agent = new EnvironmentProxyAgent(env);
    // One agent serves both schemes; Node's types keep apart what it only tells by the request.
    return { httpAgent: agent, httpsAgent: agent };
}
/**
 * The SDK's HTTP handler, with time limits, the environment's proxy, and errors that name the host.
 * All clients of a session share one, and with it the open connections.
 */
class Transport extends _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_4__.NodeHttpHandler {
    constructor(timeouts = defaultTimeouts, env = process.env) {
        super(async () => ({
            connectionTimeout: timeouts.connectMs,
            requestTimeout: timeouts.requestMs,
            throwOnRequestTimeout: true,
            // A response that stalls halfway must end too.
            socketTimeout: timeouts.requestMs,
            ...(await proxyAgents(env)),
        }));
    }
    async handle(...[request, options]) {
        try {
            const answer = await super.handle(request, options);
            // Read here to its end, so that an answer that breaks off halfway is an error of the transport as well.
            answer.response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(answer.response.body)]);
            return answer;
        }
        catch (error) {
            if (codeOf(error) === 'AbortError')
                throw error;
            const port = request.port === undefined ? '' : `:${request.port}`;
            throw new TransportError(`${request.hostname}${port}`, error);
        }
    }
}


/***/ }),

/***/ 76350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SlackWebApi: () => (/* binding */ SlackWebApi)
});

// EXTERNAL MODULE: ./node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(85105);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/providers/slack/history.ts

/** Without it Slack gives messages, but not what programs wrote to them. */
const METADATA_SCOPE = 'metadata.message:read';
const HISTORY_HINT = 'Give the app the scopes channels:history (groups:history for a private channel) and metadata.message:read, and install it again.';
/**
 * Reads an answer of conversations.history. Slack says in a header which scopes the token has; where it does not, the
 * messages are taken for all that there is.
 */
function readHistory(answer) {
    const { messages, response_metadata: more } = answer;
    if (!Array.isArray(messages)) {
        throw new errors/* PlatformError */.Wk("Slack answered conversations.history without the channel's messages.", {
            hint: 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
        });
    }
    const scopes = more?.scopes;
    if (Array.isArray(scopes) && !scopes.includes(METADATA_SCOPE)) {
        return {
            unreadable: new errors/* PlatformError */.Wk(`The token in slack-token lacks the scope ${METADATA_SCOPE}.`, {
                hint: HISTORY_HINT,
            }),
        };
    }
    const next = more?.next_cursor;
    return {
        messages: messages.flatMap(readMessage),
        next: typeof next === 'string' && next !== '' ? next : undefined,
    };
}
function readMessage(message) {
    const { ts, metadata } = (message ?? {});
    return typeof ts === 'string' ? [{ ts, metadata: readMetadata(metadata) }] : [];
}
function readMetadata(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return undefined;
    const { event_type: type, event_payload: payload } = metadata;
    return typeof type === 'string' && typeof payload === 'object' && payload !== null
        ? { event_type: type, event_payload: payload }
        : undefined;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: ./src/providers/aws/proxy.ts
var proxy = __webpack_require__(66056);
// EXTERNAL MODULE: ./src/providers/aws/transport.ts
var transport = __webpack_require__(74901);
;// CONCATENATED MODULE: ./src/providers/slack/node-fetch.ts




const MAXIMUM_BYTES = 5_000_000;
/** For a 429 that doesn't say how long: Slack's limits are counted per minute. */
const UNTOLD_RETRY_SECONDS = '30';
/**
 * `fetch` as Slack's client wants it, over Node's own HTTP: it goes through the environment's proxy (which the
 * global `fetch` passes by), and a 429 always carries a Retry-After.
 */
function nodeFetch(env) {
    return async (address, init = {}) => {
        const url = new URL(address);
        const agent = (0,proxy/* proxyConfigured */.$o)(env)
            ? new (await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(6116)]).then(__webpack_require__.bind(__webpack_require__, 46116))).EnvironmentProxyAgent(env)
            : undefined;
        const body = typeof init.body === 'string' ? init.body : '';
        try {
            return await send(url, { agent, method: init.method, headers: init.headers, signal: init.signal }, body);
        }
        catch (error) {
            // Slack's client keeps the code of an error only where the error is one of its own world.
            throw new transport/* TransportError */.wX(url.host, error);
        }
        finally {
            agent?.destroy();
        }
    };
}
function send(url, { agent, method, headers, signal }, body) {
    const client = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const options = {
        agent,
        method: method ?? 'GET',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        ...(signal === undefined ? {} : { signal }),
    };
    return new Promise((resolve, reject) => {
        const request = client.request(url, options, (response) => {
            const chunks = [];
            let length = 0;
            response.on('data', (chunk) => {
                chunks.push(chunk);
                length += chunk.length;
                if (length > MAXIMUM_BYTES)
                    request.destroy(new Error('the answer is far too long'));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve(answer(response, Buffer.concat(chunks).toString('utf8')));
            });
        });
        request.on('error', reject);
        request.end(body);
    });
}
function answer(response, body) {
    const status = response.statusCode ?? 0;
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers))
        if (value !== undefined)
            headers.set(name, [value].flat().join(', '));
    if (status === 429 && !/^\s*\d+/.test(headers.get('retry-after') ?? ''))
        headers.set('retry-after', UNTOLD_RETRY_SECONDS);
    // A Response takes no body where HTTP allows none.
    const empty = status === 204 || status === 205 || status === 304;
    return new Response(empty ? null : body, { status, headers });
}

;// CONCATENATED MODULE: ./src/providers/slack/translate.ts


// What can be done about each of Slack's errors. Source: the errors of chat.postMessage and chat.update.
const TOKEN_HINT = 'Give slack-token the bot token of an app that is installed in the workspace (xoxb-…), as a secret.';
const INVITE_HINT = "Give the channel's id (C…, at the end of its details in Slack), and invite the app to the channel: /invite @app.";
const HINTS = {
    not_authed: TOKEN_HINT,
    invalid_auth: TOKEN_HINT,
    account_inactive: TOKEN_HINT,
    token_expired: TOKEN_HINT,
    token_revoked: TOKEN_HINT,
    not_allowed_token_type: TOKEN_HINT,
    missing_scope: 'Give the app the scope chat:write, and install it again.',
    no_permission: 'Give the app the scope chat:write, and install it again.',
    channel_not_found: INVITE_HINT,
    not_in_channel: INVITE_HINT,
    is_archived: 'Name a channel that is not archived.',
    message_not_found: 'The message was deleted, or the message-ref is of another channel: leave it out to post anew.',
    thread_not_found: 'The message was deleted, or the message-ref is of another channel.',
    cant_update_message: 'Only the app that posted a message may change it: use the same token for both.',
    edit_window_closed: 'The workspace limits for how long messages can be changed: post a new one.',
    restricted_action: 'A setting of the workspace forbids the app to post in this channel.',
};
/** The token may not do what was asked. */
class MissingScopeError extends errors/* PlatformError */.Wk {
    name = 'MissingScopeError';
}
const MISSING = new Set(['channel_not_found', 'message_not_found', 'thread_not_found']);
/** Slack had a problem itself. */
const PASSING = new Set([
    'fatal_error',
    'internal_error',
    'ratelimited',
    'request_timeout',
    'service_unavailable',
]);
/** Nothing was sent, so that sending again can't post twice. */
const UNSENT = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);
/**
 * Reads what the client threw. `call` is the method (`chat.postMessage`), `target` what it was for, as the error
 * names it. The token is in neither.
 */
function readFailure(thrown, call, target) {
    const cause = (0,errors/* asError */.zR)(thrown);
    const what = `Slack's ${call} for ${target}`;
    switch ((0,transport/* codeOf */.$N)(thrown)) {
        case 'slack_webapi_rate_limited_error': {
            const seconds = numberOf(thrown, 'retryAfter');
            return failure(`${what} was rate limited (Retry-After: ${seconds} s).`, true, true, {
                cause,
                hint: 'It was tried several times: too much is posted with this token. Try again later.',
            }, seconds * 1000);
        }
        case 'slack_webapi_platform_error':
            return refused(cause, what);
        case 'slack_webapi_http_error': {
            const status = numberOf(thrown, 'statusCode');
            const transient = status >= 500;
            return failure(`${what} was answered with HTTP ${status}.`, transient, false, {
                cause,
                hint: transient
                    ? 'status.slack.com tells of wider problems. Try again later.'
                    : 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
            });
        }
        case 'slack_webapi_request_error':
            return unanswered(cause, what);
        default:
            return failure(`${what} failed: ${cause.message}`, false, false, { cause });
    }
}
function refused(cause, what) {
    const code = errorCode(cause);
    // Where something else than Slack answers, the whole page is taken for the code.
    const shown = /^[a-z0-9_:.-]{1,60}$/i.test(code) ? code : 'something that is not an answer of Slack';
    const Kind = kindOf(code);
    const hint = HINTS[code];
    const transient = PASSING.has(code);
    return {
        transient,
        unsent: code === 'ratelimited',
        retryAfterMs: undefined,
        error: new Kind(`${what} was refused: ${shown}.`, {
            cause,
            transient,
            ...(hint === undefined ? {} : { hint }),
        }),
    };
}
function kindOf(code) {
    if (MISSING.has(code))
        return errors/* NotFoundError */.m_;
    if (code === 'edit_window_closed')
        return errors/* UnchangeableError */.Si;
    return code === 'missing_scope' || code === 'no_permission' ? MissingScopeError : errors/* PlatformError */.Wk;
}
function unanswered(cause, what) {
    const original = 'original' in cause ? cause.original : cause;
    const code = (0,transport/* codeOf */.$N)(original);
    const reason = code === 'TimeoutError' || code === 'ABORT_ERR' || code === 'AbortError' ? 'it took too long' : code;
    return failure(`${what} got no answer: ${reason === '' ? cause.message : reason}.`, true, UNSENT.has(code), {
        cause,
        hint: 'Check the network, and the settings SLACK_API_URL, HTTPS_PROXY and NO_PROXY.',
    });
}
function failure(message, transient, unsent, options, retryAfterMs) {
    return { transient, unsent, retryAfterMs, error: new errors/* PlatformError */.Wk(message, { ...options, transient }) };
}
function errorCode(error) {
    const data = 'data' in error ? error.data : undefined;
    if (typeof data !== 'object' || data === null || !('error' in data))
        return 'unknown';
    return typeof data.error === 'string' ? data.error : 'unknown';
}
function numberOf(value, key) {
    if (typeof value !== 'object' || value === null || !(key in value))
        return 0;
    const found = value[key];
    return typeof found === 'number' ? found : 0;
}

;// CONCATENATED MODULE: ./src/providers/slack/web-api.ts






const TIMEOUT_MS = 10_000;
/** Messages of a channel at once. */
const PAGE = 200;
const ATTEMPTS = 5;
/** All waiting of one call together: what Slack wants to have postponed further than that is not worth it. */
const PATIENCE_MS = 120_000;
const BACKOFF = { baseMs: 500, capMs: 10_000 };
/** Slack's Web API. The client's own retries are off: ours honour Retry-After, on the injected clock. */
class SlackWebApi {
    options;
    client;
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
            fetch: nodeFetch(env),
            logger: silent,
        });
    }
    async post(channel, message, { thread, broadcast = false } = {}, signal) {
        const answer = await this.call('chat.postMessage', channel, {
            ...argumentsOf(channel, message),
            unfurl_links: false,
            unfurl_media: false,
            ...(thread === undefined ? {} : { thread_ts: thread }),
            ...(thread === undefined || !broadcast ? {} : { reply_broadcast: true }),
        }, signal);
        return referenceOf(answer, 'chat.postMessage');
    }
    async update(reference, message, signal) {
        const { channel, ts } = reference;
        const target = `${channel}:${ts}`;
        const answer = await this.call('chat.update', target, { ...argumentsOf(channel, message), ts }, signal);
        return referenceOf(answer, 'chat.update');
    }
    async history(channel, { oldest, cursor }, signal) {
        const parameters = {
            channel,
            oldest: oldest.toFixed(6),
            limit: PAGE,
            include_all_metadata: true,
            ...(cursor === undefined ? {} : { cursor }),
        };
        try {
            return readHistory(await this.call('conversations.history', channel, parameters, signal));
        }
        catch (error) {
            if (!(error instanceof MissingScopeError))
                throw error;
            return { unreadable: new errors/* PlatformError */.Wk(error.message, { cause: error.cause, hint: HISTORY_HINT }) };
        }
    }
    async call(method, target, parameters, signal) {
        const { clock, logger } = this.options;
        let waited = 0;
        for (let attempt = 1;; attempt += 1) {
            signal?.throwIfAborted();
            try {
                return await this.client.apiCall(method, parameters);
            }
            catch (thrown) {
                const failure = readFailure(thrown, method, target);
                // A message that was taken although its answer got lost must not be posted twice; anything else may be repeated.
                const again = failure.transient && (failure.unsent || method !== 'chat.postMessage');
                const pause = this.pause(failure, attempt);
                if (!again || attempt >= ATTEMPTS || waited + pause > PATIENCE_MS)
                    throw failure.error;
                logger.debug(`${failure.error.message} Attempt ${attempt + 1} comes in ${pause} ms.`);
                await clock.sleep(pause, signal);
                waited += pause;
            }
        }
    }
    pause({ retryAfterMs }, attempt) {
        const random = this.options.random ?? Math.random;
        // A little more than asked, so that all that were sent away don't come back in the same instant.
        if (retryAfterMs !== undefined)
            return retryAfterMs + Math.floor(random() * 1_000);
        return (0,retry/* backoffMs */.jo)(attempt, { ...BACKOFF, random });
    }
}
function argumentsOf(channel, { text, blocks, metadata }) {
    return { channel, text, blocks, ...(metadata === undefined ? {} : { metadata }) };
}
function referenceOf(answer, method) {
    const { channel, ts } = answer;
    if (typeof channel === 'string' && typeof ts === 'string')
        return { channel, ts };
    throw new errors/* PlatformError */.Wk(`Slack answered ${method} without the message's channel and ts.`, {
        hint: 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
    });
}
/** The error never shows the token. */
function checkToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    throw new errors/* PlatformError */.Wk('The input slack-token holds characters that no token has, such as spaces or line ends.', {
        hint: 'Store the token alone in the secret: one line that begins with xoxb-.',
    });
}
function apiUrl(env) {
    const url = env['SLACK_API_URL'] ?? '';
    if (url === '')
        return 'https://slack.com/api/';
    if (URL.canParse(url) && /^https?:/.test(url))
        return url;
    throw new errors/* PlatformError */.Wk(`The environment variable SLACK_API_URL is "${url}", not a URL.`, {
        hint: 'Write it as https://host/api/, or unset it to talk to Slack itself.',
    });
}
/** What the client would say goes through our errors instead, and its debug lines hold whole messages. */
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    setLevel: () => undefined,
    getLevel: () => dist.LogLevel.ERROR,
    setName: () => undefined,
};


/***/ })

};
