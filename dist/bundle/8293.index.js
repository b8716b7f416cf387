export const id = 8293;
export const ids = [8293,674];
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

/***/ 97065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* unused harmony export readLabels */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);

const manifestMediaTypes = [
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json"
];
const Digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const Platform = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), architecture: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const Manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
  valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest }) }),
  valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest, platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Platform) })) })
]);
const Configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
  config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) }))
});
function readManifest(text) {
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Manifest, parseJson(text));
  if (!parsed.success) return void 0;
  if ("config" in parsed.output) return { config: parsed.output.config.digest };
  const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== "unknown");
  const usual = images.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64");
  const chosen = usual ?? images[0];
  return chosen === void 0 ? void 0 : { manifest: chosen.digest };
}
function readLabels(text) {
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Configuration, parseJson(text));
  return parsed.success ? parsed.output.config?.Labels ?? {} : {};
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
async function labelsOf(reference, fetchManifest, fetchBlob) {
  let target = readManifest(await fetchManifest(reference));
  if (target !== void 0 && "manifest" in target)
    target = readManifest(await fetchManifest(target.manifest));
  if (target === void 0 || "manifest" in target) return {};
  return readLabels(await fetchBlob(target.config));
}



/***/ }),

/***/ 48293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PublicRegistry: () => (/* binding */ PublicRegistry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35142);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97065);





const TIMEOUT_MS = 1e4;
const HOST = "public.ecr.aws";
class PublicRegistry {
  constructor(options = {}) {
    this.options = options;
    this.env = options.env ?? process.env;
    this.url = registryUrl(this.env);
  }
  options;
  patience = new _core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .PatientRetry */ .MH();
  env;
  url;
  /** @param repository `public.ecr.aws/<alias>/<name>` */
  async labels(repository, reference) {
    const get = await this.open(repository);
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(
      reference,
      (wanted) => get(`manifests/${escaped(wanted)}`, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestMediaTypes */ .$P.join(", ")),
      (digest) => get(`blobs/${escaped(digest)}`, "*/*")
    );
  }
  async findDigest(repository, tag) {
    const { clock, signal } = this.options;
    const look = () => this.readDigest(repository, tag);
    try {
      return await (clock === void 0 ? look() : this.patience.run(look, { clock, ...signal && { signal } }));
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  /** Source: the OCI distribution specification; the digest is that of the manifest, byte for byte. */
  async readDigest(repository, tag) {
    const get = await this.open(repository);
    const manifest = await get(`manifests/${escaped(tag)}`, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestMediaTypes */ .$P.join(", "));
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(manifest) !== void 0)
      return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(manifest).digest("hex")}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
      `The public registry answered with something that is not the manifest of ${repository}:${tag}.`,
      { transient: true }
    );
  }
  async open(repository) {
    const name = repository.replace(`${HOST}/`, "").split("/").map(encodeURIComponent).join("/");
    const authorization = `Bearer ${await this.token(name, repository)}`;
    return async (path, accept) => (await this.get(`/v2/${name}/${path}`, { authorization, accept }, repository)).body;
  }
  async token(name, repository) {
    const query = new URLSearchParams({ service: HOST, scope: `repository:${name}:pull` });
    const { body } = await this.get(`/token/?${query.toString()}`, {}, repository);
    const token = /"token"\s*:\s*"([^"\\]+)"/.exec(body)?.[1];
    if (token !== void 0) return token;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The public registry gave no token for ${repository}.`);
  }
  async get(path, headers, repository) {
    const { signal } = this.options;
    let answer;
    try {
      answer = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRequest */ .w$)(new URL(`${this.url}${path}`), {
        headers,
        timeoutMs: TIMEOUT_MS,
        env: this.env,
        signal
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
        `The public registry could not be asked for ${repository}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`,
        {
          cause: error,
          transient: true
        }
      );
    }
    if (answer.status === 200) return answer;
    const Kind = answer.status === 404 ? _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_ : _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk;
    const transient = answer.status >= 500 || answer.status === 429;
    throw new Kind(`The public registry answered HTTP ${answer.status} for ${repository}.`, { transient });
  }
}
function escaped(reference) {
  return encodeURIComponent(reference).replaceAll("%3A", ":");
}
function registryUrl(env) {
  const url = env["PLATFORM_TOOLS_PUBLIC_REGISTRY_URL"] ?? "";
  if (url === "") return `https://${HOST}`;
  if (URL.canParse(url) && /^https?:/.test(url)) return url.replace(/\/$/, "");
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
    `The environment variable PLATFORM_TOOLS_PUBLIC_REGISTRY_URL is "${url}", not a URL.`,
    { hint: "Unset it, unless you work against a sandbox." }
  );
}



/***/ })

};
