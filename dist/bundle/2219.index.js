export const id = 2219;
export const ids = [2219];
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

/***/ 82219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchIdToken: () => (/* binding */ fetchIdToken),
/* harmony export */   missingIdToken: () => (/* binding */ missingIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27253);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2496);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74901);






/** Who the token is for, unless it is said. Source: "Configuring OpenID Connect in Amazon Web Services", GitHub's documentation. */
const AUDIENCE = 'sts.amazonaws.com';
const SUBJECT = "The request for the workflow's OIDC token";
/** Why this run has no OIDC token. @param run - undefined outside of GitHub Actions */
function missingIdToken(run) {
    if (run === undefined) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk('There is no OIDC token outside of GitHub Actions.', {
            hint: 'Give a token instead: at a terminal in the environment, see --help.',
        });
    }
    if (run.eventName === 'pull_request' && isFromFork(run)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk('A pull request from a fork gets no OIDC token.', {
            hint: 'Run this on a push, a release or by hand, in the repository itself.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk('The job may not have an OIDC token.', {
        hint: 'Give it `permissions: id-token: write`; in a called workflow the calling job needs it too.',
    });
}
function isFromFork({ repository, readEvent }) {
    const event = readEvent();
    const head = event?.pull_request?.head;
    return head !== undefined && head.repo?.full_name !== repository;
}
/**
 * A fresh OIDC token that says which workflow this is. Masked before it is returned.
 * @throws PlatformError when GitHub gives none
 */
async function fetchIdToken(source, options) {
    options.mask(source.requestToken);
    const url = new URL(source.requestUrl);
    url.searchParams.set('audience', options.audience ?? AUDIENCE);
    const agents = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyAgents */ .Hd)(options.env ?? process.env);
    const agent = url.protocol === 'https:' ? agents?.httpsAgent : agents?.httpAgent;
    const body = await (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L5)(() => request(url, source.requestToken, agent), { clock: options.clock });
    const token = readToken(body);
    if (token === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${SUBJECT} got an answer from ${url.host} without a token in it.`, {
            hint: 'Run the job again; www.githubstatus.com tells of problems.',
        });
    }
    options.mask(token);
    return token;
}
async function request(url, bearer, agent) {
    const { status, body } = await get(url, bearer, agent).catch((error) => {
        throw (0,_translate_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(new _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .wX(url.host, error), SUBJECT);
    });
    if (status === 200)
        return body;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${SUBJECT} was answered with HTTP ${status} by ${url.host}.`, {
        transient: status >= 500 || status === 429,
        hint: 'The job needs `permissions: id-token: write`, and in a called workflow the calling job needs it too.',
    });
}
function get(url, bearer, agent) {
    return new Promise((resolve, reject) => {
        const client = url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
        const outgoing = client.get(url, {
            agent,
            timeout: _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultTimeouts */ .c0.requestMs,
            headers: {
                authorization: `Bearer ${bearer}`,
                accept: 'application/json',
                'user-agent': 'platform-tools',
            },
        });
        outgoing.on('error', reject);
        outgoing.on('timeout', () => {
            outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }));
        });
        outgoing.on('response', (response) => {
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (chunk) => (body += chunk));
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, body });
            });
        });
    });
}
function readToken(body) {
    try {
        const answer = JSON.parse(body);
        if (typeof answer !== 'object' || answer === null || !('value' in answer))
            return undefined;
        return typeof answer.value === 'string' && answer.value !== '' ? answer.value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 2496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ib: () => (/* binding */ accessDenied),
  ZH: () => (/* binding */ awsErrorName),
  GZ: () => (/* binding */ isDenied),
  _d: () => (/* binding */ isExpired),
  nm: () => (/* binding */ missingCredentials),
  Tl: () => (/* binding */ translate)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/providers/aws/error-names.ts
/** Names that AWS services give to the same kinds of error. Errors are told by these, never by their text. */
/** Too many requests. Source: the SDK's own retry strategy, less LimitExceededException, which here means a quota. */
const throttling = new Set([
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException',
]);
/** AWS's side had a problem, or took our clock to be wrong; the SDK sets its clock right before the next attempt. */
const passing = new Set([
    'IDPCommunicationError',
    'IDPCommunicationErrorException',
    'InternalError',
    'InternalFailure',
    'InternalServerException',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
    'RequestTimeout',
    'RequestTimeoutException',
    'ServerException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'TimeoutError',
]);
/** The connection failed in a way that the next attempt may not. Codes of Node's network errors. */
const network = new Set([
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
    'TimeoutError',
]);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
const denied = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationError',
    'NotAuthorized',
    'NotAuthorizedException',
    'UnauthorizedOperation',
]);
/** AWS doesn't know the key, or its secret doesn't fit. */
const rejectedCredentials = new Set([
    'IncompleteSignature',
    'IncompleteSignatureException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
/** What the SDK throws when it finds no credentials, or can't use those it found. */
const noCredentials = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError']);
const missing = new Set([
    'ClusterNotFoundException',
    'ImageNotFoundException',
    'NoSuchBucket',
    'NoSuchDistribution',
    'NoSuchKey',
    'ParameterNotFound',
    'PipelineExecutionNotFoundException',
    'PipelineNotFoundException',
    'RepositoryNotFoundException',
    'ResourceNotFoundException',
    'ServiceDeploymentNotFoundException',
    'ServiceNotFoundException',
]);

// EXTERNAL MODULE: ./src/providers/aws/transport.ts
var aws_transport = __webpack_require__(74901);
;// CONCATENATED MODULE: ./src/providers/aws/translate.ts



const CREDENTIALS_HINT = 'In a workflow, set role-to-assume and give the job `permissions: id-token: write`, or run ' +
    'aws-actions/configure-aws-credentials before. At a terminal, run `aws sso login` and set AWS_PROFILE.';
/**
 * Turns what the SDK threw into an error that the user can act on, by its name. `action` is the call as IAM names it
 * (`codebuild:StartBuild`). Errors of ours, and those that are not AWS's at all, come back as they are.
 */
function translate(error, action) {
    if (error instanceof errors/* PlatformError */.Wk)
        return error;
    const cause = (0,errors/* asError */.zR)(error);
    if (noCredentials.has(cause.name))
        return missingCredentials(cause);
    const unreachable = networkFailure(error, action);
    if (unreachable !== undefined)
        return unreachable;
    const status = statusOf(cause);
    if (status === undefined && !('$fault' in cause))
        return error;
    if (status === 407) {
        return new errors/* PlatformError */.Wk(`The proxy wants to be authenticated with before it lets ${action} through.`, {
            cause,
            hint: 'Put the name and password into HTTPS_PROXY: http://name:password@host:port.',
        });
    }
    if (isPassing(cause, status)) {
        return new errors/* PlatformError */.Wk(`AWS could not serve ${action} for now: ${describe(cause, status)}.`, {
            cause,
            transient: true,
            hint: 'It was tried several times. Try again later; health.aws.amazon.com tells of wider problems.',
        });
    }
    if (!('$fault' in cause))
        return unreadable(action, status, cause);
    if (missing.has(cause.name))
        return new errors/* NotFoundError */.m_(failed(action, cause), { cause });
    if (expired.has(cause.name))
        return expiredCredentials(action, cause);
    if (rejectedCredentials.has(cause.name)) {
        return new errors/* PlatformError */.Wk(`AWS rejected the credentials that ${action} was signed with (${cause.name}).`, {
            cause,
            hint: CREDENTIALS_HINT,
        });
    }
    return new errors/* PlatformError */.Wk(failed(action, cause), { cause });
}
/** True when AWS says that the credentials have run out. */
function isExpired(error) {
    return error instanceof Error && expired.has(error.name);
}
/** True when IAM said no. */
function isDenied(error) {
    return error instanceof Error && denied.has(error.name);
}
/** The name of the AWS error that a translated one stands for; undefined for anything else. */
function awsErrorName(error) {
    return error instanceof errors/* PlatformError */.Wk && error.cause instanceof Error ? error.cause.name : undefined;
}
/** IAM said no: which action, to whom, in AWS's words, and where the policy is that allows it. */
function accessDenied(action, principal, cause) {
    return new errors/* PlatformError */.Wk(`${principal} may not call ${action}: ${sentence(cause.message)}`, {
        cause,
        hint: action === 'sts:AssumeRole'
            ? "The role's trust policy has to name that principal, whose own policy has to allow sts:AssumeRole on the role."
            : `Allow ${action} in the policy of that role; docs/iam/<verb>.json holds what each verb needs.`,
    });
}
function missingCredentials(cause) {
    return new errors/* PlatformError */.Wk(`No usable AWS credentials were found: ${sentence(cause.message)}`, {
        cause,
        hint: CREDENTIALS_HINT,
    });
}
function expiredCredentials(action, cause) {
    return new errors/* PlatformError */.Wk(`The AWS credentials have expired (${action}: ${cause.name}), and there are no newer ones.`, {
        cause,
        hint: 'In a workflow, set role-to-assume and give the job `permissions: id-token: write`: such credentials are ' +
            'renewed during long waits. At a terminal, run `aws sso login` again.',
    });
}
function networkFailure(error, action) {
    const cause = (0,errors/* asError */.zR)(error);
    const transport = (0,errors/* causeChain */.DD)(cause).find((link) => link instanceof aws_transport/* TransportError */.wX);
    const code = transport?.code ?? (0,aws_transport/* codeOf */.$N)(error);
    const transient = network.has(code);
    if (transport === undefined && !transient)
        return undefined;
    const host = transport?.host ?? 'AWS';
    return new errors/* PlatformError */.Wk(`${action} got no answer from ${host}: ${describeCode(code, transport?.cause ?? cause)}.`, {
        cause,
        transient,
        hint: transient
            ? 'Check the network, aws-region, and the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY.'
            : 'If a proxy or a private endpoint has a certificate of its own, name its authority in NODE_EXTRA_CA_CERTS.',
    });
}
/** Something answered, but not in AWS's way: a proxy or firewall with a page of its own, or a wrong endpoint. */
function unreadable(action, status, cause) {
    return new errors/* PlatformError */.Wk(`The answer to ${action} (HTTP ${status ?? 'unknown'}) is not one of AWS's.`, {
        cause,
        hint: 'Check the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY: something else answered.',
    });
}
function isPassing(cause, status) {
    return (throttling.has(cause.name) ||
        passing.has(cause.name) ||
        status === 429 ||
        (status !== undefined && status >= 500) ||
        clockWasCorrected(cause));
}
function metadataOf(error) {
    if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null)
        return {};
    return error.$metadata;
}
function statusOf(error) {
    const status = metadataOf(error)['httpStatusCode'];
    return typeof status === 'number' ? status : undefined;
}
/** The SDK found our clock wrong by minutes and has set its own right: a signature that failed for that is worth another try. */
function clockWasCorrected(error) {
    return metadataOf(error)['clockSkewCorrected'] === true;
}
function failed(action, cause) {
    return `AWS refused ${action} with ${cause.name}: ${sentence(cause.message)}`;
}
function describe(cause, status) {
    return status === undefined ? cause.name : `${cause.name}, HTTP ${status}`;
}
function describeCode(code, cause) {
    return code === 'TimeoutError' ? `it took too long (${cause.message})` : code;
}
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === '' ? 'no reason given.' : /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
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


/***/ })

};
