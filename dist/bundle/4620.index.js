export const id = 4620;
export const ids = [4620];
export const modules = {

/***/ 14620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EcrImageLabels: () => (/* binding */ EcrImageLabels)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28249);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57083);
/* harmony import */ var _web_web_get_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26576);




const TIMEOUT_MS = 10_000;
/** Labels of the images in the session's private registry. */
class EcrImageLabels {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .ECRClient */ .S70(connection.clientConfig());
    }
    async labels(repository, reference) {
        return (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(reference, (wanted) => this.manifest(repository, wanted), (digest) => this.blob(repository, digest));
    }
    async manifest(repository, reference) {
        const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .BatchGetImageCommand */ .P8n({
            repositoryName: repository,
            imageIds: [reference.includes(':') ? { imageDigest: reference } : { imageTag: reference }],
            acceptedMediaTypes: _registry_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestMediaTypes */ .$P,
        });
        const { images } = await this.connection.call('ecr:BatchGetImage', (options) => this.client.send(command, options));
        const manifest = images?.[0]?.imageManifest;
        if (manifest !== undefined)
            return manifest;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The repository ${repository} has no image ${reference}.`);
    }
    /** The configuration is stored as layers are: S3 gives it to whoever has the signed address. */
    async blob(repository, digest) {
        const command = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__/* .GetDownloadUrlForLayerCommand */ .pKL({ repositoryName: repository, layerDigest: digest });
        const { downloadUrl } = await this.connection.call('ecr:GetDownloadUrlForLayer', (options) => this.client.send(command, options));
        if (downloadUrl === undefined || !URL.canParse(downloadUrl))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`ECR gave no address for the layer ${digest} of ${repository}.`);
        const { status, body } = await this.download(downloadUrl, repository);
        if (status === 200)
            return body;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The layer ${digest} of ${repository} could not be downloaded: HTTP ${status}.`);
    }
    /** The address holds a signature, so that no error names it. */
    async download(url, repository) {
        try {
            return await (0,_web_web_get_js__WEBPACK_IMPORTED_MODULE_2__/* .webGet */ .ZH)(new URL(url), { timeoutMs: TIMEOUT_MS });
        }
        catch (error) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The configuration of an image in ${repository} could not be downloaded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`, { cause: error, transient: true });
        }
    }
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
