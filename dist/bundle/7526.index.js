export const id = 7526;
export const ids = [7526,2219];
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

/***/ 67526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAwsSession: () => (/* binding */ createAwsSession)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/providers/aws/credentials.ts
/** How long before their end credentials are renewed, in milliseconds. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** After a failed renewal the old credentials serve on; how long until the next try, in milliseconds. */
const RETRY_AFTER_MS = 30_000;
/**
 * Keeps credentials until five minutes before they run out; callers at the same time share one renewal.
 * A renewal that fails while the old ones are still good is tried again later, so that an outage of STS
 * doesn't end a long wait.
 */
class RenewingCredentials {
    obtain;
    clock;
    current;
    pending;
    nextRenewal = 0;
    constructor(obtain, clock) {
        this.obtain = obtain;
        this.clock = clock;
    }
    async get() {
        const { current } = this;
        if (current === undefined)
            return this.refresh();
        const now = this.clock.now();
        const end = current.expiration?.getTime() ?? Infinity;
        if (now < end - RENEW_BEFORE_MS || (now < end && now < this.nextRenewal))
            return current;
        try {
            return await this.refresh();
        }
        catch (error) {
            if (this.clock.now() >= end)
                throw error;
            this.nextRenewal = this.clock.now() + RETRY_AFTER_MS;
            return current;
        }
    }
    async renew(expired) {
        // Another call may have seen the same error first, and renewed them already.
        const renewed = this.current === undefined || isSame(this.current, expired) ? await this.refresh() : this.current;
        return !isSame(renewed, expired);
    }
    async refresh() {
        this.pending ??= this.obtain()
            .then((credentials) => (this.current = credentials))
            .finally(() => {
            this.pending = undefined;
        });
        return this.pending;
    }
}
function isSame(a, b) {
    return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}

// EXTERNAL MODULE: ./src/providers/aws/translate.ts + 1 modules
var translate = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/providers/aws/ambient-credentials.ts



/**
 * The credentials that the SDK finds by itself: environment, AWS_PROFILE with its sources (SSO, roles, processes),
 * web identity files, containers and instances. Each renewal looks anew, so that a refreshed SSO session counts.
 */
function ambientCredentials(options) {
    const { region, transport, clock, logger } = options;
    return new RenewingCredentials(async () => {
        const { defaultProvider } = await __webpack_require__.e(/* import() */ 5861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
        try {
            return await defaultProvider({
                clientConfig: { region, requestHandler: transport },
                // Or a profile that was refreshed meanwhile would go unseen.
                ignoreCache: true,
                logger: sdkLogger(logger),
            })();
        }
        catch (error) {
            const translated = (0,translate/* translate */.Tl)(error, 'The search for AWS credentials');
            if (translated instanceof errors/* PlatformError */.Wk && translated.transient)
                throw translated;
            throw (0,translate/* missingCredentials */.nm)((0,errors/* asError */.zR)(error));
        }
    }, clock);
}
/** Lets the SDK's warnings about contradicting settings reach the user; its chatter stays out. */
function sdkLogger(logger) {
    const ignore = () => undefined;
    return {
        trace: ignore,
        debug: ignore,
        info: ignore,
        warn: (...content) => {
            logger.warning(content.map(String).join(' '));
        },
        error: (...content) => {
            logger.debug(content.map(String).join(' '));
        },
    };
}

// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/providers/aws/connection.ts


/** The one way in which requests go to AWS: signed with credentials that renew, retried, their errors translated. */
class AwsConnection {
    options;
    constructor(options) {
        this.options = options;
    }
    get region() {
        return this.options.region;
    }
    clientConfig() {
        const { region, transport, credentials } = this.options;
        return {
            region,
            // The SDK's own retries would sleep real time and multiply with ours.
            maxAttempts: 1,
            requestHandler: transport,
            ...(credentials === undefined
                ? {}
                : // Marked as memoized, or the SDK would keep its own copy that we could not renew.
                    { credentials: Object.assign(() => credentials.get(), { memoized: true }) }),
        };
    }
    /**
     * Runs one SDK call, up to five times while its errors are transient.
     * @param action the call as IAM names it: `codebuild:StartBuild`
     * @param send makes the SDK call; it has to be fit for repetition (idempotency tokens)
     * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
     */
    async call(action, send, signal) {
        const { clock, logger } = this.options;
        return (0,retry/* retry */.L5)(() => this.attempt(action, send, signal), {
            clock,
            ...(signal === undefined ? {} : { signal }),
            onRetry: (error, attempt, waitMs) => {
                logger.debug(`${action}: attempt ${attempt} failed, next in ${waitMs} ms: ${String(error)}`);
            },
        });
    }
    async attempt(action, send, signal, renewed = false) {
        const source = this.options.credentials;
        signal?.throwIfAborted();
        const credentials = await source?.get();
        try {
            return await send(signal === undefined ? {} : { abortSignal: signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            const renew = (0,translate/* isExpired */._d)(error) && !renewed && source !== undefined && credentials !== undefined;
            if (renew && (await source.renew(credentials))) {
                this.options.logger.debug(`${action}: the credentials had expired and were renewed.`);
                return this.attempt(action, send, signal, true);
            }
            if ((0,translate/* isDenied */.GZ)(error))
                throw (0,translate/* accessDenied */.Ib)(action, await this.options.principal(), error);
            throw (0,translate/* translate */.Tl)(error, action);
        }
    }
}

;// CONCATENATED MODULE: ./src/providers/aws/factory.ts
/** Makes each service at its first use, and loads its SDK client only then. See AwsServices. */
class ServiceFactory {
    connection;
    account;
    parameterStore;
    imageRegistry;
    labels;
    buildService;
    pipelineService;
    logReader;
    containerService;
    objectStore;
    delivery;
    constructor(connection, account) {
        this.connection = connection;
        this.account = account;
    }
    parameters() {
        return (this.parameterStore ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736), __webpack_require__.e(4097)]).then(__webpack_require__.bind(__webpack_require__, 24097)).then(({ SsmParameterStore }) => new SsmParameterStore(this.connection)));
    }
    images() {
        return (this.imageRegistry ??= Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5861), __webpack_require__.e(8249), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 30366)).then(({ EcrImageRegistry }) => new EcrImageRegistry(this.connection, this.account)));
    }
    imageLabels() {
        return (this.labels ??= Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5861), __webpack_require__.e(8249), __webpack_require__.e(4620)]).then(__webpack_require__.bind(__webpack_require__, 14620)).then(({ EcrImageLabels }) => new EcrImageLabels(this.connection)));
    }
    builds() {
        return (this.buildService ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4774), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 98851)).then(({ CodeBuildService }) => new CodeBuildService(this.connection)));
    }
    pipelines() {
        return (this.pipelineService ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8232), __webpack_require__.e(6064)]).then(__webpack_require__.bind(__webpack_require__, 96064)).then(({ CodePipelineService }) => new CodePipelineService(this.connection)));
    }
    logs() {
        return this.cloudWatchLogs();
    }
    logTails() {
        return this.cloudWatchLogs();
    }
    containers() {
        return (this.containerService ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 80776)).then(({ EcsContainerService }) => new EcsContainerService(this.connection)));
    }
    objects() {
        return (this.objectStore ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2628)]).then(__webpack_require__.bind(__webpack_require__, 32628)).then(({ S3ObjectStore }) => new S3ObjectStore(this.connection)));
    }
    contentDelivery() {
        return (this.delivery ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3169), __webpack_require__.e(3994)]).then(__webpack_require__.bind(__webpack_require__, 53994)).then(({ CloudFrontContentDelivery }) => new CloudFrontContentDelivery(this.connection)));
    }
    cloudWatchLogs() {
        return (this.logReader ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303), __webpack_require__.e(2653)]).then(__webpack_require__.bind(__webpack_require__, 2653)).then(({ CloudWatchLogReader }) => new CloudWatchLogReader(this.connection)));
    }
}

// EXTERNAL MODULE: ./src/providers/aws/oidc.ts
var aws_oidc = __webpack_require__(82219);
// EXTERNAL MODULE: ./src/providers/aws/proxy.ts
var proxy = __webpack_require__(66056);
// EXTERNAL MODULE: ./src/providers/aws/transport.ts
var aws_transport = __webpack_require__(74901);
;// CONCATENATED MODULE: ./src/providers/aws/session.ts








/**
 * A session with AWS. Nothing is requested before its first use.
 * Honours what the SDK knows (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>, AWS_PROFILE, …) and HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY, which the SDK leaves out. Additional certificates: NODE_EXTRA_CA_CERTS.
 * @throws PlatformError for a region, an endpoint or a proxy that can't be one
 */
function createAwsSession(options) {
    checkRegion(options.region);
    checkEndpoints(process.env);
    (0,proxy/* checkProxies */.rX)(process.env);
    const transport = new aws_transport/* Transport */.oK(options.timeouts);
    const { roleToAssume, roleSessionName, oidc } = options;
    if (roleToAssume !== undefined && oidc !== undefined) {
        checkTokenUrl(oidc.requestUrl);
        const obtain = webIdentity(options, transport, roleToAssume, oidc);
        return new ConnectedSession(options, transport, new RenewingCredentials(obtain, options.clock));
    }
    const ambient = new ConnectedSession(options, transport, ambientCredentials({ ...options, transport }));
    return roleToAssume === undefined ? ambient : ambient.assume(roleToAssume, roleSessionName);
}
class ConnectedSession extends ServiceFactory {
    options;
    transport;
    credentials;
    region;
    identity;
    constructor(options, transport, credentials) {
        const connection = new AwsConnection({
            ...options,
            transport,
            credentials,
            principal: () => this.principal(),
        });
        super(connection, () => this.accountId());
        this.options = options;
        this.transport = transport;
        this.credentials = credentials;
        this.region = options.region;
    }
    async accountId() {
        return (await this.callerIdentity()).account;
    }
    assume(roleArn, sessionName, region = this.region) {
        const obtain = async () => {
            const sts = await securityTokens(this.connection);
            return maskAll(await sts.assumeRole(roleArn, sessionName), this.options.mask);
        };
        const credentials = new RenewingCredentials(obtain, this.options.clock);
        return new ConnectedSession({ ...this.options, region }, this.transport, credentials);
    }
    callerIdentity() {
        this.identity ??= this.fetchIdentity().catch((error) => {
            this.identity = undefined;
            throw error;
        });
        return this.identity;
    }
    async fetchIdentity() {
        // On a connection of its own: where even this is denied, asking for the principal must not ask again.
        const connection = new AwsConnection({
            ...this.options,
            transport: this.transport,
            credentials: this.credentials,
            principal: unknownPrincipal,
        });
        return (await securityTokens(connection)).callerIdentity();
    }
    async principal() {
        return this.callerIdentity().then(({ arn }) => arn, unknownPrincipal);
    }
}
function webIdentity(options, transport, role, oidc) {
    const connection = new AwsConnection({
        ...options,
        transport,
        credentials: undefined,
        principal: unknownPrincipal,
    });
    return async () => {
        const token = await (0,aws_oidc.fetchIdToken)(oidc, options);
        const sts = await securityTokens(connection);
        return maskAll(await sts.assumeRoleWithWebIdentity(role, options.roleSessionName, token), options.mask);
    };
}
async function securityTokens(connection) {
    const { SecurityTokenService } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(6472)]).then(__webpack_require__.bind(__webpack_require__, 6472));
    return new SecurityTokenService(connection);
}
function unknownPrincipal() {
    return Promise.resolve('The AWS principal in use');
}
function maskAll(credentials, mask) {
    mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined)
        mask(credentials.sessionToken);
    return credentials;
}
function checkRegion(region) {
    if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region))
        return;
    throw new errors/* PlatformError */.Wk(`aws-region is "${region}", which is not the name of an AWS region.`, {
        hint: 'Write it as AWS does: eu-west-2.',
    });
}
function checkTokenUrl(url) {
    if (URL.canParse(url))
        return;
    throw new errors/* PlatformError */.Wk(`The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is "${url}", not a URL.`, {
        hint: 'GitHub sets it for jobs with `permissions: id-token: write`; nothing else should.',
    });
}
function checkEndpoints(env) {
    for (const [name, value] of Object.entries(env)) {
        if (!name.startsWith('AWS_ENDPOINT_URL') || value === undefined || value === '')
            continue;
        if (URL.canParse(value) && /^https?:/.test(value))
            continue;
        throw new errors/* PlatformError */.Wk(`The environment variable ${name} is "${value}", not a URL.`, {
            hint: 'Write it as http://host:port or https://host, or unset it to talk to AWS itself.',
        });
    }
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
