export const id = 3055;
export const ids = [3055];
export const modules = {

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
