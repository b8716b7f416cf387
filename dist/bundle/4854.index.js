export const id = 4854;
export const ids = [4854];
export const modules = {

/***/ 74854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ publish_default)
});

// EXTERNAL MODULE: ./src/domains/packages/package-report.js
var package_report = __webpack_require__(28500);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/domains/packages/check-package.js + 1 modules
var check_package = __webpack_require__(28384);
;// CONCATENATED MODULE: ./src/domains/packages/publish-package.js




async function publishPackage(target, built, deps, options) {
  const { logger } = deps;
  const way = await deps.uploader.prepare();
  const checked = await (0,check_package/* checkPackage */.lY)(target, built, deps);
  if (checked.state === "unknown") throw checked.failure;
  (0,check_package/* rejectDifferent */.xB)(target, checked);
  const missing = built.filter(({ filename }) => isMissing(checked, filename));
  const present = built.filter((file) => !missing.includes(file)).map(({ filename }) => filename);
  if (present.length > 0) logger.info(`Published already: ${present.join(", ")}`);
  if (options.dryRun) {
    for (const { filename } of missing) logger.info(`Would upload ${filename} with ${way}.`);
    return { comparison: checked, uploaded: missing.map(({ filename }) => filename), present };
  }
  const uploaded = [];
  if (missing.length > 0) {
    const names = missing.map(({ filename }) => filename).join(", ");
    await options.confirm(`Publish ${names} of ${target.name} ${target.version}?`);
    logger.info(`Uploading ${names} with ${way}.`);
  }
  for (const file of missing) {
    const end = await uploadFile(target, file, deps);
    (end === "uploaded" ? uploaded : present).push(file.filename);
    options.uploaded([...uploaded]);
    logger.info(
      `${end === "uploaded" ? "Uploaded" : "Found"} ${file.filename} (sha256 ${file.hashes.sha256}).`
    );
  }
  if (!options.wait) return { comparison: allUploaded(checked), uploaded, present };
  const comparison = await (0,check_package/* awaitPackage */.r0)(target, built, deps, deps.deadline);
  return { comparison, uploaded, present };
}
function isMissing({ files }, filename) {
  return files.some((file) => file.filename === filename && file.state === "missing");
}
function allUploaded({ files }) {
  return {
    state: "published",
    files: files.map((file) => file.state === "missing" ? { ...file, state: "published" } : file)
  };
}
const ATTEMPTS = 3;
const FILE_LIMIT_MS = 10 * 6e4;
const SHOW_LIMIT_MS = 3 * 6e4;
const SHOW_INTERVAL_MS = 5e3;
const BACKOFF = { baseMs: 2e3, capMs: 3e4, random: Math.random };
async function uploadFile(target, file, deps) {
  const { uploader, token, clock, logger, signal } = deps;
  let excerpt = [];
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const left = deps.deadline - clock.now();
    if (left <= 0) throw timeIsOver(target, file, excerpt);
    const outcome = await uploader.upload(file.path, {
      token: await token.value(),
      signal,
      timeoutMs: Math.min(FILE_LIMIT_MS, left)
    });
    if (outcome.uploaded) return "uploaded";
    ({ excerpt } = outcome);
    if (saysThatItExists(outcome)) return awaitFile(target, file, deps, outcome);
    if (await isThere(target, file, deps)) {
      logger.warning(
        `The upload of ${file.filename} ended badly, but the index has it: its answer was lost.`
      );
      return "found";
    }
    if (attempt >= ATTEMPTS || isLasting(outcome)) throw uploadFailure(target, file, outcome);
    logger.warning(`The upload of ${file.filename} failed${statusText(outcome)}; trying it again.`);
    await clock.sleep((0,retry/* backoffMs */.jo)(attempt, BACKOFF), signal);
  }
}
function saysThatItExists({ status, excerpt }) {
  return status === 409 || status === 400 && /file already exists/i.test(excerpt.join(" "));
}
async function isThere(target, file, deps) {
  const checked = await (0,check_package/* checkPackage */.lY)(target, [file], deps);
  if (checked.state === "unknown") {
    deps.logger.debug(checked.failure.message);
    return false;
  }
  (0,check_package/* rejectDifferent */.xB)(target, checked);
  return checked.state === "published";
}
async function awaitFile(target, file, deps, refusal) {
  const { clock, signal, logger } = deps;
  logger.info(`The index says that it has ${file.filename} already; looking which content it is.`);
  try {
    return await (0,poll/* poll */.w)({
      clock,
      subject: file.filename,
      intervalMs: SHOW_INTERVAL_MS,
      deadline: Math.min(clock.now() + SHOW_LIMIT_MS, deps.deadline),
      signal,
      step: async () => await isThere(target, file, deps) ? { done: true, value: "found" } : { done: false }
    });
  } catch (error) {
    if (!(error instanceof errors/* DeadlineError */.j3)) throw error;
    throw new errors/* PlatformError */.Wk(`The index refuses ${file.filename} as one that it has, and does not list it.`, {
      hint: "The name of a deleted file can never be used again: release a new version. Or run the step again, if somebody else is publishing.",
      excerpt: refusal.excerpt,
      cause: error
    });
  }
}
function isLasting({ status, lasting }) {
  if (lasting === true) return true;
  return status !== void 0 && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
function uploadFailure(target, file, refusal) {
  const denied = refusal.status === 401 || refusal.status === 403;
  return new errors/* PlatformError */.Wk(
    `${file.filename} of ${target.name} ${target.version} could not be uploaded${statusText(refusal)}.`,
    {
      excerpt: refusal.excerpt,
      hint: denied ? `The token may not upload ${target.name}: give pypi-token one whose scope is that project, or check the trusted publisher.` : "Its reason is in the lines of twine. Run the step again: what is uploaded already stays, and is not uploaded twice."
    }
  );
}
function timeIsOver(target, file, excerpt) {
  return new errors/* DeadlineError */.j3(
    `The time was over before ${file.filename} of ${target.name} ${target.version} was uploaded.`,
    {
      excerpt,
      hint: "Run the step again, which goes on where it was; or raise timeout-minutes."
    }
  );
}
function statusText({ status }) {
  return status === void 0 ? "" : ` (HTTP ${status})`;
}


;// CONCATENATED MODULE: ./src/domains/packages/upload-token.js


const USED_FOR_MS = 5 * 6e4;
class UploadToken {
  constructor(get, clock) {
    this.get = get;
    this.clock = clock;
  }
  get;
  clock;
  current;
  async value() {
    const now = this.clock.now();
    if (this.current === void 0 || now - this.current.since > USED_FOR_MS)
      this.current = { token: await this.get(), since: now };
    return this.current.token;
  }
}
async function getTrustedToken(deps) {
  const { exchange, clock, logger, signal } = deps;
  const options = {
    clock,
    signal,
    onRetry: (error) => {
      logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
    }
  };
  const audience = await (0,retry/* retry */.L5)(() => exchange.audience(signal), options);
  const token = await (0,retry/* retry */.L5)(async () => {
    const oidcToken = await deps.oidcToken(audience);
    const answer = await exchange.mint(oidcToken, signal);
    if ("refused" in answer) throw refusal(answer.refused, claimsOf(oidcToken), deps);
    return answer.token;
  }, options);
  deps.mask(token);
  return token;
}
function refusal(refused, claims, { project, indexUrl }) {
  const codes = refused.map(({ code }) => code);
  const reasons = refused.map(({ code, description }) => `${code}${shown(code, description)}`).join("; ");
  const message = `${indexUrl} refused to let this workflow publish ${project}: ${reasons}.`;
  if (codes.includes("not-enabled"))
    return new errors/* PlatformError */.Wk(message, {
      hint: "Trusted publishing is switched off there for now: set pypi-token."
    });
  if (!codes.some((code) => code === "invalid-publisher" || code === "invalid-pending-publisher"))
    return new errors/* PlatformError */.Wk(message, { hint: "Run the job again; status.python.org shows known problems." });
  return new errors/* PlatformError */.Wk(message, { hint: publisherHint(claims, project, indexUrl) });
}
function shown(code, description) {
  if (code === "invalid-payload" || description === "") return "";
  return ` (${description.replace(/eyJ[\w-]+\.[\w.-]+/g, "***")})`;
}
function publisherHint(claims, project, indexUrl) {
  const workflow = upload_token_text(claims["workflow_ref"]);
  const called = upload_token_text(claims["job_workflow_ref"]);
  if (called !== "" && workflow !== "" && called !== workflow)
    return `The job is in the reusable workflow ${called}, for which trusted publishing does not work: put the step package-publish into a job of ${workflow}.`;
  const environment = upload_token_text(claims["environment"]);
  const facts = [
    `repository ${upload_token_text(claims["repository"]) || "unknown"}`,
    `workflow ${/\/([^/@]+)@/.exec(workflow)?.[1] ?? "unknown"}`,
    environment === "" ? "no environment" : `environment ${environment}`
  ];
  return `Add a trusted publisher at ${indexUrl}/manage/project/${project}/settings/publishing/ (for a new project at ${indexUrl}/manage/account/publishing/) with ${facts.join(", ")}.`;
}
function claimsOf(oidcToken) {
  try {
    const value = JSON.parse(
      Buffer.from(oidcToken.split(".")[1] ?? "", "base64url").toString("utf8")
    );
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
function upload_token_text(value) {
  return typeof value === "string" ? value : "";
}


// EXTERNAL MODULE: ./src/providers/package-index/pypi-index.js + 1 modules
var pypi_index = __webpack_require__(10723);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/providers/http/client.js
var client = __webpack_require__(35142);
;// CONCATENATED MODULE: ./src/providers/package-index/trusted-publishing.js



const TIMEOUT_MS = 2e4;
const Audience = dist/* object */.Ikc({ audience: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) });
const Minted = dist/* object */.Ikc({ token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) });
const Refused = dist/* object */.Ikc({
  errors: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* string */.YjP(), description: dist/* optional */.lqM(dist/* string */.YjP(), "") }))
});
class TrustedPublishing {
  /** @param base - the index, without a slash at the end */
  constructor(base, env) {
    this.base = base;
    this.env = env;
  }
  base;
  env;
  async audience(signal) {
    const subject = `the request for the audience of ${this.base}`;
    const answer = await this.answer(
      subject,
      signal,
      () => (0,client/* sendRequest */.w$)(new URL(`${this.base}/_/oidc/audience`), {
        ...this.request(signal),
        redirects: "same-origin"
      })
    );
    const parsed = dist/* safeParse */.xLC(Audience, answer.status === 200 ? jsonOrUndefined(answer) : void 0);
    if (parsed.success) return parsed.output.audience;
    throw new errors/* PlatformError */.Wk(`${this.base} offers no trusted publishing (HTTP ${answer.status}).`, {
      hint: "Check index-url, or upload with a token: set pypi-token."
    });
  }
  async mint(oidcToken, signal) {
    const subject = `the request for an upload token of ${this.base}`;
    const body = JSON.stringify({ token: oidcToken });
    const answer = await this.answer(
      subject,
      signal,
      () => (0,client/* sendRequest */.w$)(new URL(`${this.base}/_/oidc/mint-token`), {
        ...this.request(signal),
        method: "POST",
        body,
        redirects: "none"
      })
    );
    const value = jsonOrUndefined(answer);
    const minted = dist/* safeParse */.xLC(Minted, value);
    if (answer.status === 200 && minted.success) return { token: minted.output.token };
    const refused = dist/* safeParse */.xLC(Refused, value);
    if (refused.success && refused.output.errors.length > 0) return { refused: refused.output.errors };
    throw new errors/* PlatformError */.Wk(
      `${this.base} answered ${subject} with HTTP ${answer.status}, and with no token.`,
      {
        hint: "Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered."
      }
    );
  }
  request(signal) {
    return {
      timeoutMs: TIMEOUT_MS,
      headers: { accept: "application/json", "content-type": "application/json" },
      signal,
      env: this.env
    };
  }
  async answer(subject, signal, ask) {
    const answer = await ask().catch((error) => {
      signal?.throwIfAborted();
      throw new errors/* PlatformError */.Wk(`There was no answer to ${subject}: ${(0,errors/* asError */.zR)(error).message}`, {
        transient: true,
        hint: "Check index-url and the settings HTTPS_PROXY and NO_PROXY.",
        cause: error
      });
    });
    if (answer.status < 500 && answer.status !== 429) return answer;
    throw new errors/* PlatformError */.Wk(`HTTP ${answer.status} was the answer to ${subject}.`, {
      transient: true,
      hint: "Run the step again later; status.python.org tells of wider problems."
    });
  }
}
function jsonOrUndefined({ body }) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ../../node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(13032);
;// CONCATENATED MODULE: ./src/providers/twine/process.js


const PASSED_ON = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SYSTEMROOT",
  "LANG",
  "LC_ALL",
  "TMPDIR",
  "TEMP",
  "TMP",
  // How the network is reached, and whom to trust there.
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "NO_PROXY",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "TWINE_CERT",
  // actions/setup-python sets it: without it its Pythons don't start where they were moved, as on runners of one's own.
  "LD_LIBRARY_PATH",
  // Where uv and pipx keep what they have fetched, and where they fetch it from.
  "UV_CACHE_DIR",
  "UV_TOOL_DIR",
  "UV_PYTHON",
  "UV_PYTHON_INSTALL_DIR",
  "UV_INDEX_URL",
  "UV_DEFAULT_INDEX",
  "UV_OFFLINE",
  "PIPX_HOME",
  "PIPX_BIN_DIR",
  "PIP_INDEX_URL",
  "XDG_CACHE_HOME",
  "XDG_DATA_HOME"
];
function childEnvironment(env, token) {
  const passedOn = Object.entries(env).filter(
    (entry) => entry[1] !== void 0 && PASSED_ON.includes(entry[0].toUpperCase())
  );
  return {
    ...Object.fromEntries(passedOn),
    ...token === void 0 ? {} : { TWINE_USERNAME: "__token__", TWINE_PASSWORD: token },
    TWINE_NON_INTERACTIVE: "1",
    // Without it twine may ask the desktop's key ring.
    PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
    PYTHONIOENCODING: "utf-8",
    NO_COLOR: "1",
    TERM: "dumb",
    // Otherwise its lines are broken after 80 characters.
    COLUMNS: "200"
  };
}
const GRACE_MS = 3e3;
async function cancellableExec({ program, argv, env, signal }) {
  const chunks = [];
  const keep = (chunk) => void chunks.push(chunk);
  let child;
  const onStart = (message) => {
    child ??= message.process;
    if (signal.aborted) setImmediate(stop);
  };
  let grace;
  const stop = () => {
    child?.kill("SIGTERM");
    grace = setTimeout(() => child?.kill("SIGKILL"), GRACE_MS);
  };
  (0,external_node_diagnostics_channel_.subscribe)("child_process", onStart);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const exitCode = await (0,exec/* exec */.m)(`"${program}"`, [...argv], {
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: keep, stderr: keep }
    });
    return { exitCode, output: Buffer.concat(chunks).toString("utf8") };
  } finally {
    clearTimeout(grace);
    signal.removeEventListener("abort", stop);
    (0,external_node_diagnostics_channel_.unsubscribe)("child_process", onStart);
  }
}


;// CONCATENATED MODULE: ./src/providers/twine/twine.js





const VERSION = "7.0.0";
const EXCERPT_LINES = 12;
const REFUSALS = /\b(InvalidDistribution|InvalidConfiguration|InvalidPyPIUploadURL|RedirectDetected|NonInteractive|UploadToDeprecatedPyPIDetected):/;
class Twine {
  constructor(options) {
    this.options = options;
    this.env = options.env ?? process.env;
  }
  options;
  env;
  located;
  fetched = false;
  async prepare() {
    return (await this.program()).description;
  }
  async upload(path, { token, signal, timeoutMs }) {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, timeout]);
    await this.fetch(either);
    const { exitCode, output } = await this.start(this.uploadArguments(path), either, token);
    const shown = withoutToken(output, token);
    this.options.logger.remote(shown, "twine: ");
    if (exitCode === 0) return { uploaded: true };
    signal.throwIfAborted();
    const lines = linesOf(shown);
    if (timeout.aborted)
      lines.push(`twine was stopped: it took longer than ${Math.round(timeoutMs / 1e3)} seconds.`);
    return {
      uploaded: false,
      status: statusIn(shown),
      ...REFUSALS.test(shown) ? { lasting: true } : {},
      excerpt: lines.slice(-EXCERPT_LINES)
    };
  }
  /** Where twine has to be fetched, that is done without the token: it may run code of other packages. */
  async fetch(signal) {
    const { argv, description } = await this.program();
    if (this.fetched || argv.length === 0) return;
    const { exitCode, output } = await this.start(["--version"], signal);
    this.fetched = exitCode === 0;
    if (this.fetched || signal.aborted) return;
    throw new errors/* PlatformError */.Wk(`${description} could not be fetched, so that nothing was uploaded.`, {
      hint: `Install it before this step: \`python -m pip install twine==${VERSION}\`; or run the step again.`,
      excerpt: linesOf(output).slice(-EXCERPT_LINES)
    });
  }
  async start(argv, signal, token) {
    const program = await this.program();
    return cancellableExec({
      program: program.path,
      argv: [...program.argv, ...argv],
      env: childEnvironment(this.env, token),
      signal
    }).catch((error) => {
      throw new errors/* PlatformError */.Wk(`${program.path} could not be started: ${(0,errors/* asError */.zR)(error).message}`, {
        cause: error
      });
    });
  }
  /** The config file could name another index, user and password. */
  uploadArguments(path) {
    const options = ["--non-interactive", "--disable-progress-bar", "--config-file", nullDevice()];
    return ["upload", ...options, "--repository-url", this.options.uploadUrl, path];
  }
  program() {
    this.located ??= this.locate();
    return this.located;
  }
  async locate() {
    const twine = await this.onPath("twine");
    if (twine !== void 0) return { path: twine, argv: [], description: `twine at ${twine}` };
    const pinned = `twine==${VERSION}`;
    const uvx = await this.onPath("uvx");
    if (uvx !== void 0)
      return { path: uvx, argv: ["--from", pinned, "twine"], description: `${pinned} through uvx` };
    const pipx = await this.onPath("pipx");
    if (pipx !== void 0)
      return { path: pipx, argv: ["run", "--spec", pinned, "twine"], description: `${pinned} through pipx` };
    throw new errors/* PlatformError */.Wk(
      "There is nothing to upload with: neither twine nor uvx nor pipx is on the PATH.",
      {
        hint: `Install one before this step: \`python -m pip install ${pinned}\`, or astral-sh/setup-uv.`
      }
    );
  }
  async onPath(name) {
    const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
    for (const folder of (this.env["PATH"] ?? "").split(external_node_path_.delimiter).filter((entry) => entry !== "")) {
      for (const ending of endings) {
        const path = (0,external_node_path_.join)(folder, `${name}${ending}`);
        const runs = await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(
          () => true,
          () => false
        );
        if (runs) return path;
      }
    }
    return void 0;
  }
}
function linesOf(text) {
  return text.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");
}
function nullDevice() {
  return process.platform === "win32" ? "NUL" : "/dev/null";
}
function withoutToken(text, token) {
  const encoded = Buffer.from(`__token__:${token}`).toString("base64");
  return text.replaceAll(encoded, "***").replaceAll(token, "***");
}
function statusIn(output) {
  const status = /HTTPError:\s+(\d{3})\b/.exec(output)?.[1];
  return status === void 0 ? void 0 : Number(status);
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/package/inputs.js
var inputs = __webpack_require__(18830);
// EXTERNAL MODULE: ./src/commands/package/package.js + 3 modules
var package_package = __webpack_require__(88835);
;// CONCATENATED MODULE: ./src/commands/package/publish.js









const publishInputs = {
  registry: {
    type: "choice",
    choices: ["pypi"],
    default: "pypi",
    description: "Where to publish."
  },
  dist: {
    type: "string",
    default: "dist",
    description: "Folder with the wheels and source distributions, all of this version and nothing else."
  },
  name: inputs/* packageInputs */.Ym.name,
  version: inputs/* packageInputs */.Ym.version,
  path: inputs/* packageInputs */.Ym.path,
  "pypi-token": {
    type: "string",
    secret: true,
    description: "API token of the index. Default: trusted publishing, for which the job needs `id-token: write` and the project a trusted publisher."
  },
  ...inputs/* indexInputs */.Mg,
  "upload-url": {
    type: "string",
    description: "Address to which files are posted. Default: `https://upload.pypi.org/legacy/` for PyPI, `<index-url>/legacy/` for others."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the files are uploaded.",
    description: "Wait until installers find every file, as package-await does."
  },
  ...command/* dryRunInput */.lo,
  ...(0,command/* timeoutInput */.sR)(30)
};
const outputs = {
  state: {
    description: "`published`; in a dry run what package-check would say: `published`, `absent` or `partial`."
  },
  ...inputs/* packageOutputs */.P2,
  uploaded: {
    description: "JSON: the names of the files that were uploaded (in a dry run: would be). Written after each upload."
  }
};
var publish_default = (0,command/* defineCommand */.NB)({
  name: "package-publish",
  summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
  description: "Checks the folder of built files and the index, uploads with twine what is missing, wheels first, and waits until the JSON API and the simple index list every file with its hash. Nothing is uploaded where a file is published with other content. It works with trusted publishing, or with a token, which is never on a command line or in a log. Run again after an interruption it goes on where it was: a file is looked for before it is sent a second time.",
  inputs: publishInputs,
  outputs,
  permissions: {
    aws: [],
    github: {
      contents: "read",
      "id-token": { access: "write", when: "trusted publishing, so unless `pypi-token` is given" }
    }
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const target = await (0,package_package/* givenTarget */.Pc)(inputs, context);
    const built = await (0,package_package/* givenFiles */.bp)(target, inputs.dist, context) ?? [];
    const addresses = (0,package_package/* givenAddresses */.GB)(inputs);
    const index = new pypi_index.PypiIndex(addresses, inputs["index-api"] === "json-and-simple");
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    context.publish({ name, version, url });
    const published = await publishPackage(
      target,
      built,
      {
        index,
        uploader: new Twine({ uploadUrl: addresses.upload, logger }),
        token: uploadToken(inputs, name, addresses.index, context),
        ...{ clock, logger, signal, deadline }
      },
      {
        dryRun: inputs["dry-run"],
        wait: inputs.wait,
        confirm: (question) => context.confirm(question),
        uploaded: (uploaded2) => {
          context.publish({ uploaded: uploaded2 });
        }
      }
    );
    const { comparison, uploaded } = published;
    return {
      outputs: { state: comparison.state, name, version, files: (0,package_report/* fileOutputs */.bg)(comparison), url, uploaded },
      summary: (0,package_report/* renderPackagePublish */.ks)(target, published, url, inputs["dry-run"]),
      text: (0,package_report/* formatPackagePublish */.HJ)(target, published, inputs["dry-run"])
    };
  }
});
function uploadToken(inputs, project, indexUrl, context) {
  const { clock, logger, signal } = context;
  const token = inputs["pypi-token"];
  if (token !== void 0) return new UploadToken(() => Promise.resolve(token), clock);
  return new UploadToken(
    () => getTrustedToken({
      exchange: new TrustedPublishing(indexUrl),
      oidcToken: (audience) => context.oidcToken(audience),
      mask: (secret) => {
        context.mask(secret);
      },
      ...{ clock, logger, signal, project, indexUrl }
    }),
    clock
  );
}



/***/ })

};
