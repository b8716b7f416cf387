export const id = 5088;
export const ids = [5088,723,3727];
export const modules = {

/***/ 18830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ indexInputs),
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   Ym: () => (/* binding */ packageInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const packageInputs = {
  registry: {
    type: "choice",
    choices: ["pypi", "npm"],
    default: "pypi",
    description: "Where the package is published."
  },
  name: {
    type: "string",
    description: "Name of the package. Default: the one in `pyproject.toml` or `package.json`."
  },
  version: {
    type: "string",
    description: "The version; a leading `v`, as in a tag, is left out. Default: the one in `pyproject.toml` (`[project]`, `[tool.poetry]`) or `package.json`."
  },
  path: {
    type: "string",
    default: ".",
    description: "Folder of `pyproject.toml` or `package.json`; only read where name or version is not given."
  }
};
const indexInputs = {
  "index-url": {
    type: "string",
    description: "Address of the index. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`)."
  },
  "simple-url": {
    type: "string",
    description: "Address of the simple index, where it is not `<index-url>/simple/`."
  },
  "index-api": {
    type: "choice",
    choices: ["json-and-simple", "simple"],
    default: "json-and-simple",
    description: "What is read of an index of Python packages: `json-and-simple` as PyPI has them; `simple` for an index that has only that, as most private ones."
  }
};
const packageOutputs = {
  name: { description: "Name of the package, as the registry compares names." },
  version: { description: "The version, as the registry writes it." },
  files: {
    description: "JSON: a list of `{filename, state, built, sha256, yanked, missingFrom}`. `state` is `published`, `missing` or `different`; `built` is `false` for a published file that is not among the built ones, and `null` without built files; `missingFrom` names the indexes that do not list it yet."
  },
  url: { description: "The version's page." }
};
const STATES = ["published", "absent", "partial", "different"];
function parseFailOn(text) {
  const words = (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => !STATES.includes(word));
  if (wrong === void 0) return words;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input fail-on has ${JSON.stringify(wrong)} in it, which is no state.`, {
    hint: `It takes ${STATES.join(", ")}, separated by commas; unknown fails always.`
  });
}



/***/ }),

/***/ 88835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GB: () => (/* binding */ givenAddresses),
  bp: () => (/* binding */ givenFiles),
  Wf: () => (/* binding */ givenIndex),
  Pc: () => (/* binding */ givenTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/python-names.js
var python_names = __webpack_require__(8514);
;// CONCATENATED MODULE: ./src/domains/packages/built-files.js


async function listBuiltFiles(target, folder, dist) {
  const entries = await dist.entries(folder);
  const kinds = entries.map((entry) => ({ entry, found: kindOf(target, entry) }));
  const strays = kinds.flatMap(
    ({ entry, found }) => "problem" in found ? [`${entry.filename} (${found.problem})`] : []
  );
  if (strays.length > 0) {
    throw new errors/* PlatformError */.Wk(
      `The folder dist, ${folder}, holds what is not of ${target.name} ${target.version}: ${strays.join(", ")}.`,
      { hint: "Build into an empty folder; or set name and version to what was built." }
    );
  }
  if (entries.length === 0) {
    throw new errors/* PlatformError */.Wk(
      `The folder dist, ${folder}, holds no file of ${target.name} ${target.version}.`,
      {
        hint: "Build the package first, and set dist to the folder with its files."
      }
    );
  }
  if (target.registry === "npm" && entries.length > 1) {
    throw new errors/* PlatformError */.Wk(
      `The folder dist, ${folder}, holds more than the one tarball of an npm package.`,
      {
        hint: "Run npm pack with an empty folder as --pack-destination."
      }
    );
  }
  const files = await Promise.all(
    kinds.map(async ({ entry, found }) => ({
      filename: target.registry === "npm" ? tarballName(target) : entry.filename,
      path: entry.path,
      kind: "kind" in found ? found.kind : "tarball",
      ...await dist.fingerprint(entry.path)
    }))
  );
  return files.sort((a, b) => order(a) - order(b) || a.filename.localeCompare(b.filename));
}
function tarballName({ name, version }) {
  return `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
}
function order({ kind }) {
  return kind === "sdist" ? 1 : 0;
}
function kindOf(target, entry) {
  if (!entry.isFile) return { problem: "no file" };
  if (target.registry === "npm") {
    const packed = `${target.name.replace(/^@/, "").replace("/", "-")}-${target.version}.tgz`;
    return [packed, tarballName(target)].includes(entry.filename) ? { kind: "tarball" } : { problem: `npm pack would name it ${packed}` };
  }
  const found = (0,python_names/* parseDistribution */.cK)(entry.filename, target.name);
  if (found === void 0) return { problem: "neither a wheel nor a source distribution" };
  if (found.project !== target.name) return { problem: `of ${found.project}` };
  if (!(0,python_names/* sameVersion */.r1)(found.version, target.version)) return { problem: `of version ${found.version}` };
  return { kind: found.kind };
}


// EXTERNAL MODULE: ../../node_modules/semver/index.js
var semver = __webpack_require__(90084);
// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(20528);
;// CONCATENATED MODULE: ./src/domains/packages/package-target.js





const PROJECT_FILES = {
  pypi: "pyproject.toml",
  npm: "package.json"
};
function parseProjectFile(registry, text2, path) {
  return registry === "pypi" ? readPyproject(parsed(dist/* parse */.qg, text2, path)) : readPackageJson(parsed(JSON.parse, text2, path));
}
function parsed(parse, text2, path) {
  let value;
  try {
    value = parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = (0,errors/* asError */.zR)(error).message.split("\n")[0] ?? "";
    throw new errors/* PlatformError */.Wk(`${path} could not be read: ${reason}.`, {
      hint: "Mend the file, or set name and version.",
      cause: error
    });
  }
  return table(value);
}
function readPyproject(file) {
  const project = table(file["project"]);
  const tool = table(file["tool"]);
  const poetry = table(tool["poetry"]);
  const name = package_target_text(project["name"]) ?? package_target_text(poetry["name"]);
  const version = package_target_text(project["version"]) ?? package_target_text(poetry["version"]);
  if (table(tool["poetry-dynamic-versioning"])["enable"] === true)
    return { name, version: void 0, dynamic: "poetry-dynamic-versioning computes its version" };
  const dynamic = project["dynamic"];
  if (version === void 0 && Array.isArray(dynamic) && dynamic.includes("version"))
    return { name, version, dynamic: 'it says `dynamic = ["version"]`' };
  return { name, version };
}
function readPackageJson(file) {
  const version = package_target_text(file["version"]);
  if (version === "0.0.0-development" || version === "0.0.0-semantically-released")
    return {
      name: package_target_text(file["name"]),
      version: void 0,
      dynamic: `its version is the placeholder ${version}`
    };
  return { name: package_target_text(file["name"]), version };
}
function table(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function package_target_text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
async function getPackageTarget(given, folder, files) {
  const { registry } = given;
  const path = (0,external_node_path_.join)(folder, PROJECT_FILES[registry]);
  const complete = given.name !== void 0 && given.version !== void 0;
  const file = complete ? void 0 : await readProjectFile(registry, path, files);
  const name = checkedName(registry, given.name ?? file?.name, given.name === void 0 ? path : void 0);
  if (given.version !== void 0)
    return { registry, name, version: checkedVersion(registry, given.version, void 0) };
  if (file?.dynamic !== void 0) throw dynamicVersion(path, file.dynamic);
  rejectOtherProject(registry, name, file, path);
  return { registry, name, version: checkedVersion(registry, file?.version, path) };
}
async function readProjectFile(registry, path, files) {
  const text2 = await files.read(path);
  if (text2 !== void 0) return parseProjectFile(registry, text2, path);
  throw new errors/* PlatformError */.Wk(`There is no ${path} to read the package's name and version from.`, {
    hint: "Set name and version, or path to the folder of the project; in a workflow, run actions/checkout before."
  });
}
function rejectOtherProject(registry, name, file, path) {
  const own = file?.name;
  if (own === void 0 || comparedName(registry, own) === name) return;
  throw new errors/* PlatformError */.Wk(
    `The input name is ${JSON.stringify(name)}, but ${path} is of ${JSON.stringify(own)}.`,
    {
      hint: "Set version as well, or path to the folder of that project."
    }
  );
}
function dynamicVersion(path, reason) {
  return new errors/* PlatformError */.Wk(`${path} does not hold the package's version: ${reason}.`, {
    hint: "Set version: from the release's tag (`${{ github.ref_name }}`; a leading v is left out), or from the tool that computes it."
  });
}
function checkedName(registry, name, path) {
  const source = path === void 0 ? "The input name" : `The name in ${path}`;
  if (name === void 0)
    throw new errors/* PlatformError */.Wk(`There is no name in ${path ?? "the input name"}.`, { hint: "Set name." });
  const possible = registry === "pypi" ? (0,python_names/* isProjectName */.jD)(name) : isNpmName(name);
  if (possible) return comparedName(registry, name);
  throw new errors/* PlatformError */.Wk(`${source} is ${JSON.stringify(name)}, which is no name of a package.`, {
    hint: registry === "pypi" ? "It has letters, digits, and . _ - between them: dbt-platform-helper." : "It has lower-case letters, digits, and . _ -, and may have a scope: @uktrade/demo."
  });
}
function checkedVersion(registry, version, path) {
  if (version === void 0)
    throw new errors/* PlatformError */.Wk(`There is no version in ${path ?? "the input version"}.`, {
      hint: "Set version."
    });
  const checked = registry === "pypi" ? (0,python_names/* canonicalVersion */.Bp)(version) : (0,semver.valid)(version) ?? void 0;
  if (checked !== void 0) return checked;
  const source = path === void 0 ? "The input version" : `The version in ${path}`;
  throw new errors/* PlatformError */.Wk(`${source} is ${JSON.stringify(version)}, which is no version.`, {
    hint: registry === "pypi" ? "Write it as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1." : "Write it as Semantic Versioning has it: 1.2.3, 1.2.3-rc.1."
  });
}
function comparedName(registry, name) {
  return registry === "pypi" ? (0,python_names/* normalizedProject */.ZU)(name) : name;
}
function isNpmName(name) {
  return name.length <= 214 && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*$/.test(name);
}


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/providers/files/dist-folder.js





class LocalDistFolder {
  async entries(folder) {
    try {
      const names = (await (0,promises_.readdir)(folder)).filter((name) => !name.startsWith(".")).sort();
      return await Promise.all(
        names.map(async (filename) => {
          const path = (0,external_node_path_.join)(folder, filename);
          return { filename, path, isFile: (await (0,promises_.stat)(path)).isFile() };
        })
      );
    } catch (error) {
      throw new errors/* PlatformError */.Wk(`The folder dist, ${folder}, could not be read: ${(0,errors/* asError */.zR)(error).message}`, {
        hint: "Build the package first, and set dist to the folder with its files: `python -m build`, `uv build`, `npm pack`.",
        cause: error
      });
    }
  }
  async fingerprint(path) {
    const sums = { sha256: (0,external_node_crypto_.createHash)("sha256"), sha512: (0,external_node_crypto_.createHash)("sha512"), sha1: (0,external_node_crypto_.createHash)("sha1") };
    let size = 0;
    try {
      for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        size += chunk.length;
        for (const sum of Object.values(sums)) sum.update(chunk);
      }
    } catch (error) {
      throw new errors/* PlatformError */.Wk(`${path} could not be read: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
    }
    const { sha256, sha512, sha1 } = sums;
    return {
      size,
      hashes: { sha256: sha256.digest("hex"), sha512: sha512.digest("hex"), sha1: sha1.digest("hex") }
    };
  }
}


// EXTERNAL MODULE: ./src/providers/files/file-system.js
var file_system = __webpack_require__(45448);
// EXTERNAL MODULE: ./src/providers/package-index/package-index.js
var package_index = __webpack_require__(5231);
// EXTERNAL MODULE: ./src/providers/package-index/npm-registry.js
var npm_registry = __webpack_require__(43727);
// EXTERNAL MODULE: ./src/providers/package-index/pypi-index.js + 1 modules
var pypi_index = __webpack_require__(10723);
;// CONCATENATED MODULE: ./src/commands/package/package.js








function givenTarget(inputs, context) {
  const given = { registry: inputs.registry, name: inputs.name, version: inputs.version };
  return getPackageTarget(given, (0,external_node_path_.resolve)(context.directory, inputs.path), new file_system/* LocalTextFiles */.C());
}
async function givenFiles(target, dist, context) {
  if (dist === void 0) return void 0;
  return listBuiltFiles(target, (0,external_node_path_.resolve)(context.directory, dist), new LocalDistFolder());
}
function givenAddresses(inputs) {
  const { "simple-url": simpleUrl, "upload-url": uploadUrl } = inputs;
  if (simpleUrl !== void 0) (0,package_index/* checkedUrl */.lx)(simpleUrl, "The input simple-url");
  if (uploadUrl !== void 0) (0,package_index/* checkedUrl */.lx)(uploadUrl, "The input upload-url");
  return (0,pypi_index.pypiAddresses)((0,package_index/* indexUrl */.E5)("pypi", inputs["index-url"]), { simpleUrl, uploadUrl });
}
function givenIndex(registry, inputs) {
  return registry === "npm" ? new npm_registry.NpmRegistry((0,package_index/* indexUrl */.E5)("npm", inputs["index-url"])) : new pypi_index.PypiIndex(givenAddresses(inputs), inputs["index-api"] === "json-and-simple");
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



/***/ }),

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}



/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   ZU: () => (/* binding */ normalizedProject),
/* harmony export */   cK: () => (/* binding */ parseDistribution),
/* harmony export */   jD: () => (/* binding */ isProjectName),
/* harmony export */   r1: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16278);

function normalizedProject(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isProjectName(name) {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name);
}
function canonicalVersion(version) {
  return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.clean)(version)?.replaceAll(",", ".");
}
function sameVersion(a, b) {
  const [one, other] = [canonicalVersion(a), canonicalVersion(b)];
  return one !== void 0 && other !== void 0 && (one === other || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one, other));
}
function parseDistribution(filename, project) {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
  if (wheel !== null) return distribution("wheel", wheel[1], wheel[2]);
  const base = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
  if (base === void 0) return void 0;
  const cuts = [...base.matchAll(/-/g)].map(
    ({ index }) => distribution("sdist", base.slice(0, index), base.slice(index + 1))
  );
  return cuts.find((cut) => cut?.project === project) ?? cuts.findLast((cut) => cut !== void 0);
}
function distribution(kind, name, version) {
  const canonical = canonicalVersion((version ?? "").replaceAll("_", "-")) ?? canonicalVersion(version ?? "");
  if (name === void 0 || canonical === void 0 || !isProjectName(name)) return void 0;
  return { kind, project: normalizedProject(name), version: canonical };
}



/***/ }),

/***/ 28384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ awaitPackage),
  lY: () => (/* binding */ checkPackage),
  xB: () => (/* binding */ rejectDifferent)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/core/python-names.js
var python_names = __webpack_require__(8514);
;// CONCATENATED MODULE: ./src/domains/packages/package-state.js


function compareFiles(built, listings) {
  const expected = (built ?? []).map((file) => compareFile(file.filename, file, listings));
  const listed = new Set(listings.flatMap(({ files }) => files.map(({ filename }) => filename)));
  const others = [...listed].filter((filename) => !expected.some((file) => file.filename === filename)).sort().map((filename) => ({
    ...compareFile(filename, void 0, listings),
    built: built === void 0 ? void 0 : false
  }));
  return { state: stateOf(built === void 0 ? others : expected), files: [...expected, ...others] };
}
function stateOf(files) {
  if (files.some(({ state }) => state === "different")) return "different";
  const missing = files.filter(({ state }) => state === "missing").length;
  if (missing === files.length) return "absent";
  return missing > 0 ? "partial" : "published";
}
function compareFile(filename, built, listings) {
  const found = listings.flatMap(({ face, files }) => {
    const file = files.find((candidate) => candidate.filename === filename);
    return file === void 0 ? [] : [{ face, file }];
  });
  const differences = built === void 0 ? [] : found.flatMap((entry) => difference(entry, built));
  return {
    filename,
    state: differences.length > 0 ? "different" : found.length > 0 ? "published" : "missing",
    built: built !== void 0,
    sha256: built?.hashes.sha256 ?? found.map(({ file }) => file.hashes["sha256"]).find((hash) => hash !== void 0),
    yanked: found.some(({ file }) => file.yanked),
    missingFrom: listings.map(({ face }) => face).filter((face) => !found.some((entry) => entry.face === face)),
    differences
  };
}
const ALGORITHMS = ["sha256", "sha512", "sha1"];
function difference({ face, file }, built) {
  const comparable = ALGORITHMS.filter((algorithm) => file.hashes[algorithm] !== void 0);
  if (comparable.length === 0) {
    throw new errors/* PlatformError */.Wk(
      `${face} lists ${file.filename} without a hash, so its content can't be compared.`,
      {
        hint: "Let the index publish SHA-256 hashes; without dist, only the names of files are looked at."
      }
    );
  }
  return comparable.flatMap((algorithm) => {
    const [published, own] = [file.hashes[algorithm] ?? "", built.hashes[algorithm]];
    return published === own ? [] : [`${face} has ${algorithm} ${published}, not ${own}`];
  });
}
async function readListing(target, face, signal) {
  const listing = await face.list(target.name, target.version, signal);
  const files = listing.project === "absent" ? [] : listing.files.filter((file) => isOf(target, file));
  return { face: face.title, files };
}
function isOf(target, { filename }) {
  if (target.registry === "npm") return true;
  const found = (0,python_names/* parseDistribution */.cK)(filename, target.name);
  return found !== void 0 && (0,python_names/* sameVersion */.r1)(found.version, target.version);
}


;// CONCATENATED MODULE: ./src/domains/packages/check-package.js




async function checkPackage(target, built, deps) {
  const { index, clock, logger, signal } = deps;
  try {
    const listings = await Promise.all(
      index.faces.map(
        (face) => (0,retry/* retry */.L5)(() => readListing(target, face, signal), {
          clock,
          signal,
          onRetry: (error) => {
            logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
          }
        })
      )
    );
    return compareFiles(built, listings);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof errors/* PlatformError */.Wk)) throw error;
    return {
      state: "unknown",
      failure: new errors/* PlatformError */.Wk(
        `Whether ${target.name} ${target.version} is published is unknown: ${error.message}`,
        { cause: error, ...error.hint === void 0 ? {} : { hint: error.hint } }
      )
    };
  }
}
const INTERVAL_MS = 5e3;
async function awaitPackage(target, built, deps, deadline) {
  const { clock, logger, signal } = deps;
  const subject = `${target.name} ${target.version}`;
  let last;
  try {
    return await (0,poll/* poll */.w)({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline,
      signal,
      step: async () => {
        last = await look(target, built, deps);
        rejectDifferent(target, last.comparison);
        if (last.lags.length === 0) return { done: true, value: last.comparison };
        logger.status(`Waiting for ${subject}: ${last.lags.join("; ")}`);
        const [failure] = last.failures;
        if (failure !== void 0 && last.failures.length === deps.index.faces.length) throw failure;
        return { done: false };
      }
    });
  } catch (error) {
    if (!(error instanceof errors/* DeadlineError */.j3) || last === void 0) throw error;
    throw new errors/* DeadlineError */.j3(
      `${subject} is not on every index that installers read: ${last.lags.join("; ")}.`,
      {
        hint: "Indexes catch up by themselves; wait again with package-await, or raise timeout-minutes.",
        cause: last.failures[0] ?? error
      }
    );
  }
}
function rejectDifferent({ name, version }, { files }) {
  const different = files.filter(({ state }) => state === "different");
  if (different.length === 0) return;
  const list = different.map(({ filename, differences }) => `${filename}: ${differences.join(", ")}`);
  throw new errors/* PlatformError */.Wk(`${name} ${version} is published with other content: ${list.join("; ")}.`, {
    hint: "A published file is never replaced: release a new version, or rebuild exactly what was released."
  });
}
async function look(target, built, { index, signal }) {
  const answers = await Promise.all(
    index.faces.map(
      (face) => readListing(target, face, signal).catch((error) => {
        signal.throwIfAborted();
        if (!(error instanceof errors/* PlatformError */.Wk && error.transient)) throw error;
        return error;
      })
    )
  );
  const failures = answers.flatMap((answer) => answer instanceof errors/* PlatformError */.Wk ? [answer] : []);
  const listings = answers.flatMap((answer) => answer instanceof errors/* PlatformError */.Wk ? [] : [answer]);
  const comparison = compareFiles(built, listings);
  const unlisted = comparison.files.length === 0 ? listings.map(({ face }) => `${face} lists no file of it`) : [];
  const lags = [
    ...failures.map(({ message }) => message.replace(/\.$/, "")),
    ...unlisted,
    ...comparison.files.flatMap(lagsOf)
  ];
  return { comparison, lags, failures };
}
function lagsOf({ filename, built, missingFrom }) {
  return built === false ? [] : missingFrom.map((face) => `${face} lacks ${filename}`);
}



/***/ }),

/***/ 28500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ renderPackageAwait),
/* harmony export */   HJ: () => (/* binding */ formatPackagePublish),
/* harmony export */   LJ: () => (/* binding */ lagTexts),
/* harmony export */   PU: () => (/* binding */ renderUnknownPackage),
/* harmony export */   bg: () => (/* binding */ fileOutputs),
/* harmony export */   ex: () => (/* binding */ formatPackageCheck),
/* harmony export */   iQ: () => (/* binding */ formatPackageAwait),
/* harmony export */   ks: () => (/* binding */ renderPackagePublish),
/* harmony export */   lg: () => (/* binding */ renderPackageCheck)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74865);


function fileOutputs({ files }) {
  return files.map(({ filename, state, built, sha256, yanked, missingFrom }) => ({
    filename,
    state,
    built: built ?? null,
    sha256: sha256 ?? null,
    yanked,
    missingFrom
  }));
}
const SENTENCES = {
  published: "is published",
  absent: "is not published",
  partial: "is published in part",
  different: "is published with other content",
  unknown: "may or may not be published: an index could not be read"
};
function formatPackageCheck({ name, version }, comparison) {
  const details = [
    names("Missing", comparison.files, ({ state }) => state === "missing"),
    names("Different", comparison.files, ({ state }) => state === "different"),
    names("Yanked", comparison.files, ({ yanked }) => yanked),
    ...lagTexts(comparison)
  ];
  const text = `${name} ${version} ${SENTENCES[comparison.state]}.`;
  return [text, ...details.filter((detail) => detail !== void 0)].join("\n");
}
function lagTexts({ files }) {
  return files.filter(({ state, missingFrom }) => state !== "missing" && missingFrom.length > 0).map(({ filename, missingFrom }) => `${filename} is not yet in ${missingFrom.join(" and ")}.`);
}
function renderPackageCheck(target, comparison, url, failed) {
  const { state } = comparison;
  const outcome = failed ? "failure" : state === "different" || state === "partial" ? "warning" : "success";
  return renderPage(outcome, `${subject(target)} ${SENTENCES[state]}`, target, comparison, url);
}
function renderUnknownPackage(target, reason) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)({
    outcome: "failure",
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(`${subject(target)} ${SENTENCES.unknown}`),
    failure: { cause: reason }
  });
}
function formatPackageAwait(target) {
  return `${subject(target)} is on every index that installers read.`;
}
function renderPackageAwait(target, comparison, url) {
  return renderPage("success", formatPackageAwait(target).replace(/\.$/, ""), target, comparison, url);
}
function formatPackagePublish(target, published, dryRun) {
  const { uploaded } = published;
  if (dryRun) return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDryRun */ .S8)(publishHeading(target, published));
  if (uploaded.length === 0) return `${subject(target)} was published already: nothing was uploaded.`;
  return `${subject(target)} is published. Uploaded: ${uploaded.join(", ")}.`;
}
function publishHeading(target, { uploaded }) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunHeading */ .h7)(
    uploaded.length === 0 ? `upload nothing, since ${subject(target)} is published already` : `upload ${uploaded.join(", ")} of ${subject(target)}`
  );
}
function renderPackagePublish(target, published, url, dryRun) {
  const outcome = dryRun ? "dry-run" : published.uploaded.length === 0 ? "unchanged" : "success";
  const heading = dryRun ? publishHeading(target, published) : formatPackagePublish(target, published, dryRun).replace(/\.$/, "");
  return renderPage(outcome, heading, target, published.comparison, url);
}
function renderPage(outcome, heading, target, { files }, url) {
  const rows = files.map(({ filename, state, built, sha256, yanked, missingFrom }) => [
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(filename),
    [state, built === false ? "not built here" : "", yanked ? "yanked" : ""].filter(Boolean).join(", "),
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(missingFrom.join(", ")),
    sha256 === void 0 ? "" : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256)
  ]);
  const list = rows.length === 0 ? "No index lists a file of this version." : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "State", "Missing from", "SHA-256"], rows);
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)({
    outcome,
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(heading),
    notes: [list, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(subject(target), url)]
  });
}
function subject({ name, version }) {
  return `${name} ${version}`;
}
function names(title, files, choose) {
  const chosen = files.filter(choose).map(({ filename }) => filename);
  return chosen.length === 0 ? void 0 : `${title}: ${chosen.join(", ")}`;
}



/***/ }),

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



/***/ }),

/***/ 5231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);


const DEFAULTS = {
  pypi: { url: "https://pypi.org", variable: "PYPI_INDEX_URL" },
  npm: { url: "https://registry.npmjs.org", variable: "NPM_REGISTRY_URL" }
};
function indexUrl(registry, given, env = process.env) {
  const { url, variable } = DEFAULTS[registry];
  const fromEnvironment = (env[variable] ?? "") === "" ? void 0 : env[variable];
  const source = given === void 0 ? `The environment variable ${variable}` : "The input index-url";
  return checkedUrl(given ?? fromEnvironment ?? url, source).replace(/\/+$/, "");
}
function checkedUrl(text, source) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${source} is no http or https address.`, {
      hint: "Write it as https://pypi.org or https://test.pypi.org."
    });
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${source} has a user, a password or a query in it.`, {
      hint: "Give the address alone; a token for uploads belongs into pypi-token."
    });
  }
  return text;
}
const TIMEOUT_MS = 2e4;
const MAXIMUM_BYTES = 1e8;
const HINT = "Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.";
const LASTING = /^(CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/;
async function readPage(page, env) {
  const { signal, subject } = page;
  const answer = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sendRequest */ .w$)(page.url, {
    headers: { accept: page.accept, "cache-control": "no-cache", pragma: "no-cache" },
    timeoutMs: TIMEOUT_MS,
    maximumBytes: MAXIMUM_BYTES,
    redirects: "same-origin",
    signal,
    env
  }).catch((error) => {
    signal?.throwIfAborted();
    throw unreachable(subject, error);
  });
  if (answer.status === 200 || answer.status === 404) return answer;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: HTTP ${answer.status}.`, {
    transient: answer.status === 408 || answer.status === 429 || answer.status >= 500,
    hint: answer.status === 401 || answer.status === 403 ? "It wants to know who asks, or refuses this machine: only public indexes can be read." : HINT
  });
}
function parseJson(subject, { body, contentType }) {
  if (!/^application\/(.+\+)?json$/.test(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not JSON`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable(subject, "it is not JSON, or not all of it", error);
  }
}
function unreadable(subject, reason, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The answer of ${subject} is unreadable: ${reason}.`, {
    transient: true,
    hint: HINT,
    ...cause === void 0 ? {} : { cause }
  });
}
function doubtful(subject, reason) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The 404 of ${subject} need not mean that the package is absent: ${reason}.`, {
    transient: true,
    hint: HINT
  });
}
function kindOf(contentType) {
  return contentType === "text/html" ? "a web page" : contentType === "" ? "of no kind" : contentType;
}
function unreachable(subject, error) {
  const code = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
  const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${capital(subject)} could not be read: ${message === "" ? code : message}.`, {
    transient: !LASTING.test(code) && !(error instanceof _http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .RedirectedError */ .wg),
    hint: HINT,
    cause: error
  });
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}



/***/ }),

/***/ 10723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PypiIndex: () => (/* binding */ PypiIndex),
  pypiAddresses: () => (/* binding */ pypiAddresses)
});

// UNUSED EXPORTS: PypiJson

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/core/python-names.js
var python_names = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/providers/package-index/package-index.js
var package_index = __webpack_require__(5231);
;// CONCATENATED MODULE: ./src/providers/package-index/simple-page.js



const SIMPLE_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
const HTML_TYPES = ["application/vnd.pypi.simple.v1+html", "text/html"];
const Meta = dist/* object */.Ikc({ "api-version": dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\./)) });
const Page = dist/* object */.Ikc({
  meta: Meta,
  name: dist/* optional */.lqM(dist/* string */.YjP()),
  files: dist/* array */.YOg(
    dist/* object */.Ikc({
      filename: dist/* string */.YjP(),
      hashes: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
      yanked: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]), false)
    })
  )
});
const ProjectList = dist/* object */.Ikc({ meta: Meta, projects: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) });
function parseSimplePage(subject, answer, project) {
  if (answer.contentType === JSON_TYPE) {
    const parsed = dist/* safeParse */.xLC(Page, (0,package_index/* parseJson */.qF)(subject, answer));
    if (!parsed.success)
      throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
    const { name = project } = parsed.output;
    if ((0,python_names/* normalizedProject */.ZU)(name) !== (0,python_names/* normalizedProject */.ZU)(project))
      throw (0,package_index/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
    return parsed.output.files.map(({ filename, hashes, yanked }) => ({
      filename,
      hashes: lowerCase(hashes),
      // A reason, even an empty one, says that it is yanked.
      yanked: yanked !== false
    }));
  }
  const links = simple_page_anchors(subject, answer);
  if (!saysThatItIsOne(answer) && !links.some((link) => FILE.test(filenameOf(link))))
    throw (0,package_index/* unreadable */.O$)(
      subject,
      "it is a web page without files, which does not say that it is of a simple index"
    );
  return links.map((link) => {
    const { href, attributes } = link;
    const [, algorithm, digest] = /#(?:.*&)?(\w+)=([0-9a-f]+)(?:&|$)/i.exec(href) ?? [];
    return {
      filename: filenameOf(link),
      hashes: algorithm === void 0 || digest === void 0 ? {} : lowerCase({ [algorithm.toLowerCase()]: digest }),
      yanked: /(^|\s)data-yanked(\s|=|$)/.test(attributes)
    };
  });
}
function filenameOf({ href, text }) {
  const name = unquoted(lastSegment(href));
  return FILE.test(name) ? name : text;
}
function lastSegment(href) {
  const path = href.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return path.split("/").at(-1) ?? "";
}
function unquoted(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
function parseProjectList(subject, answer) {
  if (answer.contentType !== JSON_TYPE) return listedProjects(subject, answer);
  const parsed = dist/* safeParse */.xLC(ProjectList, (0,package_index/* parseJson */.qF)(subject, answer));
  if (parsed.success) return parsed.output.projects.map(({ name }) => name);
  throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
}
const FILE = /\.(whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tar(\.\w+)?)$/i;
function saysThatItIsOne({ body }) {
  return /<meta\b[^>]*\bname\s*=\s*["']?pypi:repository-version\b/i.test(body) || /<title>\s*(links for|simple index|index of)\b/i.test(body) || /<title>[^<]*\bsimple list\b/i.test(body);
}
function listedProjects(subject, answer) {
  const links = simple_page_anchors(subject, answer);
  const names = links.map(({ text }) => text.replace(/\/$/, ""));
  const leads = links.every(({ href }, index) => {
    return (0,python_names/* normalizedProject */.ZU)(lastSegment(href)) === (0,python_names/* normalizedProject */.ZU)(names[index] ?? "");
  });
  if (saysThatItIsOne(answer) || links.length > 0 && leads) return names;
  throw (0,package_index/* unreadable */.O$)(subject, "it is a web page, not the list of a simple index");
}
function simple_page_anchors(subject, { contentType, body }) {
  if (!HTML_TYPES.includes(contentType))
    throw (0,package_index/* unreadable */.O$)(subject, `it is ${(0,package_index/* kindOf */.I)(contentType)}, not a page of a simple index`);
  const whole = body.replace(/<!--[\s\S]*?-->/g, "");
  if (!/<\/(body|html)>\s*$/i.test(whole)) throw (0,package_index/* unreadable */.O$)(subject, "the page has no end");
  if (/<(form|script|iframe|input)\b/i.test(whole))
    throw (0,package_index/* unreadable */.O$)(subject, "it is a web page, not a page of a simple index");
  return [...whole.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a\s*>/gi)].map(
    ([, attributes = "", text = ""]) => {
      const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      return { href: decode(double ?? single ?? bare ?? ""), text: decode(text.trim()), attributes };
    }
  );
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decode(text) {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal, hex, name) => {
      if (decimal !== void 0) return character(Number(decimal), whole);
      if (hex !== void 0) return character(parseInt(hex, 16), whole);
      return ENTITIES[name ?? ""] ?? whole;
    }
  );
}
function character(code, whole) {
  return code <= 1114111 ? String.fromCodePoint(code) : whole;
}
function lowerCase(hashes) {
  return Object.fromEntries(
    Object.entries(hashes).map(([name, digest]) => [name.toLowerCase(), digest.toLowerCase()])
  );
}


;// CONCATENATED MODULE: ./src/providers/package-index/pypi-index.js




const UPLOAD_HOSTS = { "https://pypi.org": "https://upload.pypi.org" };
function pypiAddresses(indexUrl, told = {}) {
  const index = indexUrl.replace(/\/+$/, "");
  return {
    index,
    simple: (told.simpleUrl ?? `${index}/simple`).replace(/\/*$/, "/"),
    upload: told.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`
  };
}
class PypiIndex {
  /** @param hasJsonApi - PyPI has one; most private indexes have the simple index alone */
  constructor(addresses, hasJsonApi = true, env) {
    this.addresses = addresses;
    this.hasJsonApi = hasJsonApi;
    this.json = new PypiJson(addresses.index, env);
    const simple = new PypiSimple(addresses.simple, hasJsonApi ? "with-json-api" : "alone", env);
    this.faces = hasJsonApi ? [this.json, simple] : [simple];
  }
  addresses;
  hasJsonApi;
  registry = "pypi";
  faces;
  json;
  listVersions(name, signal) {
    return this.json.listVersions(name, signal);
  }
  pageUrl(name, version) {
    return this.hasJsonApi ? `${this.addresses.index}/project/${name}/${encodeURIComponent(version)}/` : `${this.addresses.simple}${name}/`;
  }
}
const Hash = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const Release = dist/* object */.Ikc({
  info: dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* string */.YjP() }),
  urls: dist/* array */.YOg(
    dist/* object */.Ikc({
      filename: dist/* string */.YjP(),
      digests: dist/* object */.Ikc({ sha256: Hash }),
      yanked: dist/* optional */.lqM(dist/* boolean */.zMY(), false)
    })
  ),
  /** All versions, where no single one was asked for. */
  releases: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({ yanked: dist/* optional */.lqM(dist/* boolean */.zMY(), false) }))))
});
const Missing = dist/* object */.Ikc({ message: dist/* string */.YjP() });
class PypiJson {
  /** @param base - the index, without a slash at the end */
  constructor(base, env) {
    this.base = base;
    this.env = env;
  }
  base;
  env;
  title = "the JSON API";
  /** Of the version only; an absent version looks like an absent project. */
  async list(name, version, signal) {
    const release = await this.release([name, version], signal);
    if (release === void 0) return { project: "absent" };
    const { info } = release;
    if (!(0,python_names/* sameVersion */.r1)(info.version, version))
      throw (0,package_index/* unreadable */.O$)(
        this.subject,
        `it is of the version ${JSON.stringify(info.version)}, not of ${version}`
      );
    const files = release.urls.map(({ filename, digests, yanked }) => ({
      filename,
      hashes: { ...digests },
      yanked
    }));
    return { project: "present", files };
  }
  /** A version counts where at least one of its files was not withdrawn. */
  async listVersions(name, signal) {
    const release = await this.release([name], signal);
    if (release === void 0) return [];
    if (release.releases === void 0) throw (0,package_index/* unreadable */.O$)(this.subject, "it lists no versions");
    return Object.entries(release.releases).flatMap(
      ([version, files]) => files.some(({ yanked }) => !yanked) ? [version] : []
    );
  }
  async release(path, signal) {
    const { subject } = this;
    const url = new URL(
      `${this.base}/pypi/${path.map((part) => encodeURIComponent(part ?? "")).join("/")}/json`
    );
    const answer = await (0,package_index/* readPage */.SP)({ subject, url, accept: "application/json", signal }, this.env);
    if (answer.status === 404) {
      const isPypis = answer.contentType === "application/json" && dist.is(Missing, jsonOrUndefined(answer.body));
      if (isPypis) return void 0;
      throw (0,package_index/* doubtful */.Yb)(subject, "it is not in the form that PyPI gives it");
    }
    const parsed = dist/* safeParse */.xLC(Release, (0,package_index/* parseJson */.qF)(subject, answer));
    if (!parsed.success)
      throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PyPI has it`);
    const { name } = parsed.output.info;
    if ((0,python_names/* normalizedProject */.ZU)(name) === (0,python_names/* normalizedProject */.ZU)(path[0])) return parsed.output;
    throw (0,package_index/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
  }
  get subject() {
    return `the JSON API of ${this.base}`;
  }
}
function jsonOrUndefined(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
class PypiSimple {
  /** @param base - address of the simple index, with a slash at the end */
  constructor(base, certainty, env) {
    this.base = base;
    this.certainty = certainty;
    this.env = env;
  }
  base;
  certainty;
  env;
  title = "the simple index";
  /** Of all versions. */
  async list(name, _version, signal) {
    const page = this.page(`${encodeURIComponent(name)}/`, signal);
    const answer = await (0,package_index/* readPage */.SP)(page, this.env);
    if (answer.status === 200)
      return { project: "present", files: parseSimplePage(page.subject, answer, name) };
    if (this.certainty === "alone") await this.makeSureOfAbsence(name, signal);
    else if (answer.contentType !== "text/plain" && !answer.contentType.endsWith("json"))
      throw (0,package_index/* doubtful */.Yb)(page.subject, `it is ${(0,package_index/* kindOf */.I)(answer.contentType)}, which PyPI does not send here`);
    return { project: "absent" };
  }
  /** Any server has a page for a 404; that this one is an index shows in its list. */
  async makeSureOfAbsence(name, signal) {
    const list = this.page("", signal);
    const answer = await (0,package_index/* readPage */.SP)(list, this.env);
    if (answer.status !== 200) throw (0,package_index/* doubtful */.Yb)(list.subject, "there is no list of projects either");
    const projects = parseProjectList(list.subject, answer);
    if (projects.some((project) => (0,python_names/* normalizedProject */.ZU)(project) === name))
      throw (0,package_index/* doubtful */.Yb)(list.subject, `the index lists ${name}`);
  }
  page(path, signal) {
    return {
      subject: `the simple index ${this.base}`,
      url: new URL(path, this.base),
      accept: SIMPLE_ACCEPT,
      signal
    };
  }
}



/***/ })

};
