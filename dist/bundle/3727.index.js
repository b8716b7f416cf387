export const id = 3727;
export const ids = [3727];
export const modules = {

/***/ 43727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NpmRegistry: () => (/* binding */ NpmRegistry)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5231);


const Version = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  dist: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    shasum: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}$/))),
    integrity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
  })
});
const Packument = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  versions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), {})
});
const Deprecated = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ deprecated: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq()) });
const Missing = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const ACCEPT = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8";
class NpmRegistry {
  /** @param base - the registry, without a slash at the end */
  constructor(base, env) {
    this.base = base;
    this.env = env;
  }
  base;
  env;
  registry = "npm";
  title = "the packument";
  faces = [this];
  /** Of the version only. */
  async list(name, version, signal) {
    const packument = await this.packument(name, signal);
    if (packument === void 0) return { project: "absent" };
    if (!Object.hasOwn(packument.versions, version)) return { project: "present", files: [] };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Version, packument.versions[version]);
    if (!parsed.success) throw (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(this.subject(name), `the version ${version} is not as npm has it`);
    return { project: "present", files: [indexedTarball(name, version, parsed.output.dist)] };
  }
  /** A version that is deprecated counts as withdrawn; npm's dist-tag `latest` may be that of a backport. */
  async listVersions(name, signal) {
    const { versions = {} } = await this.packument(name, signal) ?? {};
    return Object.keys(versions).filter((version) => !valibot__WEBPACK_IMPORTED_MODULE_1__.is(Deprecated, versions[version]));
  }
  pageUrl(name, version) {
    return new URL(this.base).hostname === "registry.npmjs.org" ? `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}` : `${this.base}/${encodedName(name)}`;
  }
  subject(name) {
    return `the packument of ${name} in ${this.base}`;
  }
  async packument(name, signal) {
    const subject = this.subject(name);
    const url = new URL(`${this.base}/${encodedName(name)}`);
    const answer = await (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .SP)({ subject, url, accept: ACCEPT, signal }, this.env);
    if (answer.status === 404) {
      if (answer.contentType !== "application/json")
        throw (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, `it is ${(0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(answer.contentType)}`);
      if (!valibot__WEBPACK_IMPORTED_MODULE_1__.is(Missing, (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer)))
        throw (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtful */ .Yb)(subject, "it is not in the form that npm gives it");
      return void 0;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Packument, (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(subject, answer));
    if (!parsed.success)
      throw (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? "it"} is not as npm has it`);
    if (parsed.output.name !== name)
      throw (0,_package_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(subject, `it is of ${JSON.stringify(parsed.output.name)}`);
    return parsed.output;
  }
}
function encodedName(name) {
  return encodeURIComponent(name).replace(/^%40/, "@");
}
function indexedTarball(name, version, { shasum, integrity }) {
  const hashes = shasum === void 0 ? {} : { sha1: shasum };
  for (const entry of (integrity ?? "").split(/\s+/)) {
    const [, algorithm, digest] = /^(sha\d+)-([A-Za-z0-9+/]+=*)$/.exec(entry) ?? [];
    if (algorithm !== void 0 && digest !== void 0)
      hashes[algorithm] = Buffer.from(digest, "base64").toString("hex");
  }
  return { filename: `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`, hashes, yanked: false };
}



/***/ })

};
