export const id = 7173;
export const ids = [7173];
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

/***/ 19090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _aws_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74901);
/* harmony import */ var _web_web_get_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26576);



const TIMEOUT_MS = 20_000;
const MAXIMUM_LENGTH = 100_000_000;
const HINT = 'Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.';
/** Errors that another attempt does not mend: certificates, and addresses that can't be. */
const LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
/**
 * Reads a page past all caches that can be told so. The answer is one that means something: 200, or a 404.
 * @throws PlatformError for all others, and where there is none
 */
async function readPage(page, env) {
    const { signal, subject } = page;
    const answer = await (0,_web_web_get_js__WEBPACK_IMPORTED_MODULE_2__/* .webGet */ .ZH)(page.url, {
        headers: { accept: page.accept, 'cache-control': 'no-cache', pragma: 'no-cache' },
        timeoutMs: TIMEOUT_MS,
        maximumLength: page.maximumLength ?? MAXIMUM_LENGTH,
        sameOrigin: true,
        ...(signal === undefined ? {} : { signal }),
        ...(env === undefined ? {} : { env }),
    }).catch((error) => {
        signal?.throwIfAborted();
        throw unreachable(subject, error);
    });
    if (answer.status === 200 || answer.status === 404)
        return answer;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: HTTP ${answer.status}.`, {
        transient: answer.status === 408 || answer.status === 429 || answer.status >= 500,
        hint: answer.status === 401 || answer.status === 403
            ? 'It wants to know who asks, or refuses this machine: only public indexes can be read.'
            : HINT,
    });
}
/** @throws PlatformError (transient, since proxies cut answers) when it is no JSON */
function parseJson(subject, { body, contentType }) {
    if (!/^application\/(.+\+)?json$/.test(contentType))
        throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
    try {
        return JSON.parse(body);
    }
    catch (error) {
        throw unreadable(subject, 'it is not JSON, or not all of it', error);
    }
}
/** The answer is there, and is not what the index would say: a maintenance page, a cut body. */
function unreadable(subject, reason, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The answer of ${subject} is unreadable: ${reason}.`, {
        transient: true,
        hint: HINT,
        ...(cause === undefined ? {} : { cause }),
    });
}
/** A 404 that need not come from the index: of a proxy that comes or goes, or of a wrong address. */
function doubtful(subject, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The 404 of ${subject} need not mean that the package is absent: ${reason}.`, {
        transient: true,
        hint: HINT,
    });
}
function kindOf(contentType) {
    return contentType === 'text/html' ? 'a web page' : contentType === '' ? 'of no kind' : contentType;
}
function unreachable(subject, error) {
    const code = (0,_aws_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message;
    // Node tries all addresses of a host, and then gives an error without a message but with a code.
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: ${message === '' ? code : message}.`, {
        transient: !LASTING.test(code) && !(error instanceof _web_web_get_js__WEBPACK_IMPORTED_MODULE_2__/* .RedirectedError */ .wg),
        hint: HINT,
        cause: error,
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 57173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NpmRegistry: () => (/* binding */ NpmRegistry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _index_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19090);


const Version = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    dist: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        shasum: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/))),
        integrity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
});
const Packument = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'dist-tags': valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), {}),
    versions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), {}),
});
const Missing = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What npm itself asks for: the packument without what an installation does not need. */
const ACCEPT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
/**
 * npm's registry: the packument, `<registry>/<name>`, which lists all versions with the hashes of their tarballs.
 * Source: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
class NpmRegistry {
    base;
    env;
    registry = 'npm';
    title = 'the packument';
    faces = [this];
    /** @param base - the registry, without a slash at the end */
    constructor(base, env) {
        this.base = base;
        this.env = env;
    }
    /** Of the version only. */
    async list(name, version, signal) {
        const packument = await this.packument(name, signal);
        if (packument === undefined)
            return { project: 'absent' };
        if (!Object.hasOwn(packument.versions, version))
            return { project: 'present', files: [] };
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Version, packument.versions[version]);
        if (!parsed.success)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(this.subject(name), `the version ${version} is not as npm has it`);
        return { project: 'present', files: [indexedTarball(name, version, parsed.output.dist)] };
    }
    async latestVersion(name, signal) {
        return (await this.packument(name, signal))?.['dist-tags']['latest'];
    }
    pageUrl(name, version) {
        return new URL(this.base).hostname === 'registry.npmjs.org'
            ? `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`
            : `${this.base}/${encodedName(name)}`;
    }
    subject(name) {
        return `the packument of ${name} in ${this.base}`;
    }
    async packument(name, signal) {
        const subject = this.subject(name);
        const url = new URL(`${this.base}/${encodedName(name)}`);
        const answer = await (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .SP)({ subject, url, accept: ACCEPT, signal }, this.env);
        if (answer.status === 404) {
            if (answer.contentType !== 'application/json')
                throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, `it is ${(0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(answer.contentType)}`);
            if (!valibot__WEBPACK_IMPORTED_MODULE_1__.is(Missing, (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer)))
                throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, 'it is not in the form that npm gives it');
            return undefined;
        }
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Packument, (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer));
        if (!parsed.success)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'it'} is not as npm has it`);
        if (parsed.output.name !== name)
            throw (0,_index_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `it is of ${JSON.stringify(parsed.output.name)}`);
        return parsed.output;
    }
}
/** `@scope/name` is one segment of the path. */
function encodedName(name) {
    return encodeURIComponent(name).replace(/^%40/, '@');
}
/** Named as npm's own registry names it; other registries have other addresses for the same thing. */
function indexedTarball(name, version, { shasum, integrity }) {
    const hashes = shasum === undefined ? {} : { sha1: shasum };
    for (const entry of (integrity ?? '').split(/\s+/)) {
        const [, algorithm, digest] = /^(sha\d+)-([A-Za-z0-9+/]+=*)$/.exec(entry) ?? [];
        if (algorithm !== undefined && digest !== undefined)
            hashes[algorithm] = Buffer.from(digest, 'base64').toString('hex');
    }
    return { filename: `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`, hashes, yanked: false };
}


/***/ }),

/***/ 26576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ webGet),
/* harmony export */   wg: () => (/* binding */ RedirectedError),
/* harmony export */   xR: () => (/* binding */ webPost)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66056);



const REDIRECTS = 5;
const MAXIMUM_LENGTH = 5_000_000;
/**
 * GET, through the proxy that the environment names, if any (which `fetch` would pass by).
 * @throws Error, Node's own, where there is no answer; the signal's reason once it is aborted
 */
function webGet(url, request) {
    return withinTime(request, (connection) => follow(url, request, connection));
}
/**
 * POST, once and to this address only: a redirect is an answer like any other.
 * @throws Error, Node's own, where there is no answer; it may have arrived all the same
 */
function webPost(url, body, request) {
    return withinTime(request, async (connection) => {
        const sending = { method: 'POST', headers: request.headers ?? {}, body };
        const { status, contentType, body: text } = await send(url, sending, connection);
        return { status, contentType, body: text };
    });
}
async function withinTime(request, work) {
    const env = request.env ?? process.env;
    const agent = (0,_aws_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyConfigured */ .$o)(env)
        ? new (await Promise.all(/* import() */[__webpack_require__.e(3878), __webpack_require__.e(6116)]).then(__webpack_require__.bind(__webpack_require__, 46116))).EnvironmentProxyAgent(env)
        : undefined;
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    try {
        return await work({ agent, signal, maximumLength: request.maximumLength ?? MAXIMUM_LENGTH });
    }
    catch (error) {
        request.signal?.throwIfAborted();
        if (!timeout.aborted)
            throw error;
        throw new Error(`no answer within ${request.timeoutMs / 1000} seconds`, { cause: error });
    }
    finally {
        agent?.destroy();
    }
}
async function follow(start, request, connection) {
    let url = start;
    let headers = request.headers ?? {};
    for (let left = REDIRECTS; left >= 0; left -= 1) {
        const { location, ...answer } = await send(url, { method: 'GET', headers }, connection);
        if (location === undefined)
            return answer;
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.protocol !== url.protocol)
            throw new Error(`redirected to ${next.protocol}//, which is not https`);
        if (request.sameOrigin === true && next.origin !== start.origin)
            throw new RedirectedError(next.origin);
        // A token is for the host that it was given for, and for no other.
        if (next.origin !== url.origin)
            headers = withoutAuthorization(headers);
        url = next;
    }
    throw new Error(`redirected more than ${REDIRECTS} times`);
}
/** Somebody else was to answer, and was not asked. */
class RedirectedError extends Error {
    origin;
    name = 'RedirectedError';
    /** @param origin - such as `https://login.example.com` */
    constructor(origin) {
        super(`redirected to ${origin}`);
        this.origin = origin;
    }
}
function withoutAuthorization(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function send(url, { method, headers, body }, { agent, signal, maximumLength }) {
    const client = url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
        const options = {
            agent,
            signal,
            method,
            headers: { 'user-agent': 'platform-tools', ...headers, ...length },
        };
        const outgoing = client.request(url, options, (response) => {
            const status = response.statusCode ?? 0;
            const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
            const location = [301, 302, 303, 307, 308].includes(status) ? response.headers.location : undefined;
            const chunks = [];
            let read = 0;
            response.setEncoding('utf8');
            response.on('data', (chunk) => {
                chunks.push(chunk);
                read += chunk.length;
                if (read > maximumLength)
                    outgoing.destroy(new Error('the answer is far too long'));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status, contentType, body: chunks.join(''), location });
            });
        });
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}


/***/ })

};
