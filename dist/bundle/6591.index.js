export const id = 6591;
export const ids = [6591];
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

/***/ 57083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   PC: () => (/* binding */ labelsOf)
/* harmony export */ });
/* unused harmony exports readManifest, readLabels */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** All kinds of manifest that builders write; also what has to be accepted to get them unchanged. */
const manifestMediaTypes = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];
const Digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const Platform = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), architecture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const Manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest }) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest, platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Platform) })) }),
]);
const Configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })),
});
/** Undefined for a manifest of a kind that has no configuration. Source: the OCI image specification. */
function readManifest(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Manifest, parseJson(text));
    if (!parsed.success)
        return undefined;
    if ('config' in parsed.output)
        return { config: parsed.output.config.digest };
    // What is for no platform is an attestation.
    const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== 'unknown');
    const usual = images.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
    const chosen = usual ?? images[0];
    return chosen === undefined ? undefined : { manifest: chosen.digest };
}
/** The labels in a configuration blob; empty where there are none. */
function readLabels(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Configuration, parseJson(text));
    return parsed.success ? (parsed.output.config?.Labels ?? {}) : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * From the image's manifest to its labels: at most two manifests and one blob.
 * @param fetchManifest by tag or digest
 * @param fetchBlob by digest
 */
async function labelsOf(reference, fetchManifest, fetchBlob) {
    let target = readManifest(await fetchManifest(reference));
    if (target !== undefined && 'manifest' in target)
        target = readManifest(await fetchManifest(target.manifest));
    // An index of indexes: nobody builds one.
    if (target === undefined || 'manifest' in target)
        return {};
    return readLabels(await fetchBlob(target.config));
}


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PublicRegistry: () => (/* binding */ PublicRegistry)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _web_web_get_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26576);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57083);



const TIMEOUT_MS = 10_000;
const HOST = 'public.ecr.aws';
/** `public.ecr.aws`, asked as anybody may. Source: the OCI distribution specification. */
class PublicRegistry {
    options;
    env;
    url;
    constructor(options = {}) {
        this.options = options;
        this.env = options.env ?? process.env;
        this.url = registryUrl(this.env);
    }
    /** @param repository `public.ecr.aws/<alias>/<name>` */
    async labels(repository, reference) {
        const name = repository.replace(`${HOST}/`, '').split('/').map(encodeURIComponent).join('/');
        const authorization = `Bearer ${await this.token(name, repository)}`;
        const get = async (path, accept) => (await this.get(`/v2/${name}/${path}`, { authorization, accept }, repository)).body;
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(reference, (wanted) => get(`manifests/${escaped(wanted)}`, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ')), (digest) => get(`blobs/${escaped(digest)}`, '*/*'));
    }
    async token(name, repository) {
        const query = new URLSearchParams({ service: HOST, scope: `repository:${name}:pull` });
        const { body } = await this.get(`/token/?${query.toString()}`, {}, repository);
        const token = /"token"\s*:\s*"([^"\\]+)"/.exec(body)?.[1];
        if (token !== undefined)
            return token;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The public registry gave no token for ${repository}.`);
    }
    async get(path, headers, repository) {
        const { signal } = this.options;
        let answer;
        try {
            answer = await (0,_web_web_get_js__WEBPACK_IMPORTED_MODULE_1__/* .webGet */ .ZH)(new URL(`${this.url}${path}`), {
                headers,
                timeoutMs: TIMEOUT_MS,
                env: this.env,
                ...(signal === undefined ? {} : { signal }),
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The public registry could not be asked for ${repository}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`, {
                cause: error,
                transient: true,
            });
        }
        if (answer.status === 200)
            return answer;
        const Kind = answer.status === 404 ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_ : _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk;
        throw new Kind(`The public registry answered HTTP ${answer.status} for ${repository}.`);
    }
}
/** A tag or digest in an address; registries know the colon of a digest only as it is. */
function escaped(reference) {
    return encodeURIComponent(reference).replaceAll('%3A', ':');
}
/** The address is for sandboxes: nobody else has a public ECR. */
function registryUrl(env) {
    const url = env['PLATFORM_TOOLS_PUBLIC_REGISTRY_URL'] ?? '';
    if (url === '')
        return `https://${HOST}`;
    if (URL.canParse(url) && /^https?:/.test(url))
        return url.replace(/\/$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable PLATFORM_TOOLS_PUBLIC_REGISTRY_URL is "${url}", not a URL.`, { hint: 'Unset it, unless you work against a sandbox.' });
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
