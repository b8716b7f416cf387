export const id = 4926;
export const ids = [4926];
export const modules = {

/***/ 59764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   ZU: () => (/* binding */ normalizedProject),
/* harmony export */   cK: () => (/* binding */ parseDistribution),
/* harmony export */   jD: () => (/* binding */ isProjectName),
/* harmony export */   r1: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);

/** A Python project's name as indexes compare it: `Dbt_Platform.Helper` is `dbt-platform-helper`. Source: PEP 503. */
function normalizedProject(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Source: "Name format", https://packaging.python.org/en/latest/specifications/name-normalization/ */
function isProjectName(name) {
    return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name);
}
/** A version as PEP 440 writes it (`v1.0-rc1` is `1.0rc1`), or undefined where it is none. */
function canonicalVersion(version) {
    // The library joins the parts of a local version with commas.
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.clean)(version)?.replaceAll(',', '.');
}
/** Whether two versions are the same one: `1.0` and `1.0.0` are. */
function sameVersion(a, b) {
    const [one, other] = [canonicalVersion(a), canonicalVersion(b)];
    return one !== undefined && other !== undefined && (one === other || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one, other));
}
/**
 * Reads the name of a wheel or source distribution; undefined where it is neither.
 * @param project - the normalised name, which tells where the version begins in the names that older tools gave
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/ and
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
function parseDistribution(filename, project) {
    const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
    if (wheel !== null)
        return distribution('wheel', wheel[1], wheel[2]);
    const base = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
    if (base === undefined)
        return undefined;
    // Both the name and the version may hold hyphens; first the cut at which the name is the one that is looked for.
    const cuts = [...base.matchAll(/-/g)].map(({ index }) => distribution('sdist', base.slice(0, index), base.slice(index + 1)));
    return cuts.find((cut) => cut?.project === project) ?? cuts.findLast((cut) => cut !== undefined);
}
function distribution(kind, name, version) {
    const canonical = canonicalVersion((version ?? '').replaceAll('_', '-')) ?? canonicalVersion(version ?? '');
    if (name === undefined || canonical === undefined || !isProjectName(name))
        return undefined;
    return { kind, project: normalizedProject(name), version: canonical };
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

/***/ 14926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PypiIndex: () => (/* binding */ PypiIndex),
  pypiAddresses: () => (/* binding */ pypiAddresses)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/core/python-names.ts
var python_names = __webpack_require__(59764);
// EXTERNAL MODULE: ./src/providers/package-index/index-reader.ts
var index_reader = __webpack_require__(19090);
;// CONCATENATED MODULE: ./src/providers/package-index/pypi-json.ts



const Hash = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const Release = dist/* object */.Ikc({
    info: dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* string */.YjP() }),
    urls: dist/* array */.YOg(dist/* object */.Ikc({
        filename: dist/* string */.YjP(),
        digests: dist/* object */.Ikc({ sha256: Hash }),
        yanked: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    })),
});
const Missing = dist/* object */.Ikc({ message: dist/* string */.YjP() });
/**
 * PyPI's JSON API, `<index>/pypi/<name>/<version>/json`. A 404 counts when it is JSON with PyPI's message, as its code
 * has it for these paths; a proxy's or a wrong server's 404 does not.
 * Source: https://docs.pypi.org/api/json/
 */
class PypiJson {
    base;
    env;
    title = 'the JSON API';
    /** @param base - the index, without a slash at the end */
    constructor(base, env) {
        this.base = base;
        this.env = env;
    }
    /** Of the version only; an absent version looks like an absent project. */
    async list(name, version, signal) {
        const release = await this.release([name, version], signal);
        if (release === undefined)
            return { project: 'absent' };
        const { info } = release;
        // A wrong answer lists none of the files either, which must not look like a version that is absent.
        if (!(0,python_names/* sameVersion */.r1)(info.version, version))
            throw (0,index_reader/* unreadable */.O$)(this.subject, `it is of the version ${JSON.stringify(info.version)}, not of ${version}`);
        const files = release.urls.map(({ filename, digests, yanked }) => ({
            filename,
            hashes: { ...digests },
            yanked,
        }));
        return { project: 'present', files };
    }
    async latestVersion(name, signal) {
        return (await this.release([name], signal))?.info.version;
    }
    async release(path, signal) {
        const { subject } = this;
        const url = new URL(`${this.base}/pypi/${path.map((part) => encodeURIComponent(part ?? '')).join('/')}/json`);
        const answer = await (0,index_reader/* readPage */.SP)({ subject, url, accept: 'application/json', signal }, this.env);
        if (answer.status === 404) {
            const isPypis = answer.contentType === 'application/json' && dist.is(Missing, jsonOrUndefined(answer.body));
            if (isPypis)
                return undefined;
            throw (0,index_reader/* doubtful */.Yb)(subject, 'it is not in the form that PyPI gives it');
        }
        const parsed = dist/* safeParse */.xLC(Release, (0,index_reader/* parseJson */.qF)(subject, answer));
        if (!parsed.success)
            throw (0,index_reader/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'it'} is not as PyPI has it`);
        const { name } = parsed.output.info;
        if ((0,python_names/* normalizedProject */.ZU)(name) === (0,python_names/* normalizedProject */.ZU)(path[0]))
            return parsed.output;
        throw (0,index_reader/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
    }
    get subject() {
        return `the JSON API of ${this.base}`;
    }
}
function jsonOrUndefined(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/providers/package-index/simple-page.ts



/** The kinds of answers, in the order and with the weights that pip gives them: caches keep them apart by this. */
const SIMPLE_ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01';
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const HTML_TYPES = ['application/vnd.pypi.simple.v1+html', 'text/html'];
const Meta = dist/* object */.Ikc({ 'api-version': dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\./)) });
const Page = dist/* object */.Ikc({
    meta: Meta,
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    files: dist/* array */.YOg(dist/* object */.Ikc({
        filename: dist/* string */.YjP(),
        hashes: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        yanked: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]), false),
    })),
});
const ProjectList = dist/* object */.Ikc({ meta: Meta, projects: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) });
/**
 * The files on a project's page of the simple index, in HTML or JSON.
 * Source: https://packaging.python.org/en/latest/specifications/simple-repository-api/
 * @throws PlatformError when it is no such page
 */
function parseSimplePage(subject, answer, project) {
    if (answer.contentType === JSON_TYPE) {
        const parsed = dist/* safeParse */.xLC(Page, (0,index_reader/* parseJson */.qF)(subject, answer));
        if (!parsed.success)
            throw (0,index_reader/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'it'} is not as PEP 691 has it`);
        const { name = project } = parsed.output;
        if ((0,python_names/* normalizedProject */.ZU)(name) !== (0,python_names/* normalizedProject */.ZU)(project))
            throw (0,index_reader/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
        return parsed.output.files.map(({ filename, hashes, yanked }) => ({
            filename,
            hashes: lowerCase(hashes),
            // A reason, even an empty one, says that it is yanked.
            yanked: yanked !== false,
        }));
    }
    const links = simple_page_anchors(subject, answer);
    // A page without files is one only where it says so itself: a server that is down has pages too.
    if (!saysThatItIsOne(answer) && !links.some((link) => FILE.test(filenameOf(link))))
        throw (0,index_reader/* unreadable */.O$)(subject, 'it is a web page without files, which does not say that it is of a simple index');
    return links.map((link) => {
        const { href, attributes } = link;
        const [, algorithm, digest] = /#(?:.*&)?(\w+)=([0-9a-f]+)(?:&|$)/i.exec(href) ?? [];
        return {
            filename: filenameOf(link),
            hashes: algorithm === undefined || digest === undefined
                ? {}
                : lowerCase({ [algorithm.toLowerCase()]: digest }),
            yanked: /(^|\s)data-yanked(\s|=|$)/.test(attributes),
        };
    });
}
/** As pip takes it, from the address: listings of folders cut the texts of long names (`demo_pkg-1.0-py3-none..>`). */
function filenameOf({ href, text }) {
    const name = unquoted(lastSegment(href));
    return FILE.test(name) ? name : text;
}
function lastSegment(href) {
    const path = href.replace(/[?#].*$/, '').replace(/\/+$/, '');
    return path.split('/').at(-1) ?? '';
}
function unquoted(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
/** The projects that the index itself lists. @throws PlatformError when it is no such list */
function parseProjectList(subject, answer) {
    if (answer.contentType !== JSON_TYPE)
        return listedProjects(subject, answer);
    const parsed = dist/* safeParse */.xLC(ProjectList, (0,index_reader/* parseJson */.qF)(subject, answer));
    if (parsed.success)
        return parsed.output.projects.map(({ name }) => name);
    throw (0,index_reader/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'it'} is not as PEP 691 has it`);
}
const FILE = /\.(whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tar(\.\w+)?)$/i;
/** By PEP 629's version, or by the titles that indexes and listings of folders give their pages. */
function saysThatItIsOne({ body }) {
    return (/<meta\b[^>]*\bname\s*=\s*["']?pypi:repository-version\b/i.test(body) ||
        /<title>\s*(links for|simple index|index of)\b/i.test(body) ||
        /<title>[^<]*\bsimple list\b/i.test(body));
}
/** Every link of a list leads to the project that it names; those of a web site do not. */
function listedProjects(subject, answer) {
    const links = simple_page_anchors(subject, answer);
    const names = links.map(({ text }) => text.replace(/\/$/, ''));
    const leads = links.every(({ href }, index) => {
        return (0,python_names/* normalizedProject */.ZU)(lastSegment(href)) === (0,python_names/* normalizedProject */.ZU)(names[index] ?? '');
    });
    if (saysThatItIsOne(answer) || (links.length > 0 && leads))
        return names;
    throw (0,index_reader/* unreadable */.O$)(subject, 'it is a web page, not the list of a simple index');
}
/** The links of a page of the simple index; anything else that is HTML (a login page, say) is refused. */
function simple_page_anchors(subject, { contentType, body }) {
    if (!HTML_TYPES.includes(contentType))
        throw (0,index_reader/* unreadable */.O$)(subject, `it is ${(0,index_reader/* kindOf */.I)(contentType)}, not a page of a simple index`);
    const whole = body.replace(/<!--[\s\S]*?-->/g, '');
    if (!/<\/(body|html)>\s*$/i.test(whole))
        throw (0,index_reader/* unreadable */.O$)(subject, 'the page has no end');
    // A simple index holds links to files or projects only: no forms, scripts or frames.
    if (/<(form|script|iframe|input)\b/i.test(whole))
        throw (0,index_reader/* unreadable */.O$)(subject, 'it is a web page, not a page of a simple index');
    // A value in quotes may hold a `>`, such as that of data-requires-python, where it should be written as `&gt;`.
    return [...whole.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a\s*>/gi)].map(([, attributes = '', text = '']) => {
        const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
        return { href: decode(double ?? single ?? bare ?? ''), text: decode(text.trim()), attributes };
    });
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decode(text) {
    return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined)
            return character(Number(decimal), whole);
        if (hex !== undefined)
            return character(parseInt(hex, 16), whole);
        return ENTITIES[name ?? ''] ?? whole;
    });
}
function character(code, whole) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
function lowerCase(hashes) {
    return Object.fromEntries(Object.entries(hashes).map(([name, digest]) => [name.toLowerCase(), digest.toLowerCase()]));
}

;// CONCATENATED MODULE: ./src/providers/package-index/pypi-simple.ts



/** The simple index, `<index>/simple/<name>/`: what pip reads. Lists the files of all versions. */
class PypiSimple {
    base;
    certainty;
    env;
    title = 'the simple index';
    /** @param base - address of the simple index, with a slash at the end */
    constructor(base, certainty, env) {
        this.base = base;
        this.certainty = certainty;
        this.env = env;
    }
    /** Of all versions. */
    async list(name, _version, signal) {
        const page = this.page(`${encodeURIComponent(name)}/`, signal);
        const answer = await (0,index_reader/* readPage */.SP)(page, this.env);
        if (answer.status === 200)
            return { project: 'present', files: parseSimplePage(page.subject, answer, name) };
        if (this.certainty === 'alone')
            await this.makeSureOfAbsence(name, signal);
        else if (answer.contentType !== 'text/plain' && !answer.contentType.endsWith('json'))
            throw (0,index_reader/* doubtful */.Yb)(page.subject, `it is ${(0,index_reader/* kindOf */.I)(answer.contentType)}, which PyPI does not send here`);
        return { project: 'absent' };
    }
    /** Any server has a page for a 404; that this one is an index shows in its list. */
    async makeSureOfAbsence(name, signal) {
        const list = this.page('', signal);
        const answer = await (0,index_reader/* readPage */.SP)(list, this.env);
        if (answer.status !== 200)
            throw (0,index_reader/* doubtful */.Yb)(list.subject, 'there is no list of projects either');
        const projects = parseProjectList(list.subject, answer);
        if (projects.some((project) => (0,python_names/* normalizedProject */.ZU)(project) === name))
            throw (0,index_reader/* doubtful */.Yb)(list.subject, `the index lists ${name}`);
    }
    page(path, signal) {
        return {
            subject: `the simple index ${this.base}`,
            url: new URL(path, this.base),
            accept: SIMPLE_ACCEPT,
            signal,
        };
    }
}

;// CONCATENATED MODULE: ./src/providers/package-index/pypi-index.ts


/** PyPI takes uploads at a host of their own. Source: https://docs.pypi.org/api/upload/ */
const UPLOAD_HOSTS = { 'https://pypi.org': 'https://upload.pypi.org' };
/** The parts of an index that is laid out as PyPI is, unless they are told. */
function pypiAddresses(indexUrl, told = {}) {
    const index = indexUrl.replace(/\/+$/, '');
    return {
        index,
        simple: (told.simpleUrl ?? `${index}/simple`).replace(/\/*$/, '/'),
        upload: told.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`,
    };
}
/** An index of Python packages, as pip and people see it. */
class PypiIndex {
    addresses;
    hasJsonApi;
    registry = 'pypi';
    faces;
    json;
    /** @param hasJsonApi - PyPI has one; most private indexes have the simple index alone */
    constructor(addresses, hasJsonApi = true, env) {
        this.addresses = addresses;
        this.hasJsonApi = hasJsonApi;
        this.json = new PypiJson(addresses.index, env);
        const simple = new PypiSimple(addresses.simple, hasJsonApi ? 'with-json-api' : 'alone', env);
        this.faces = hasJsonApi ? [this.json, simple] : [simple];
    }
    latestVersion(name, signal) {
        return this.json.latestVersion(name, signal);
    }
    pageUrl(name, version) {
        return this.hasJsonApi
            ? `${this.addresses.index}/project/${name}/${encodeURIComponent(version)}/`
            : `${this.addresses.simple}${name}/`;
    }
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
