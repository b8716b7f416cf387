const require = process.getBuiltinModule;
import {
  awaitPackage,
  checkPackage,
  fileOutputs,
  givenAddresses,
  givenFiles,
  givenTarget,
  indexInputs,
  packageInputs,
  packageName,
  packageOutputs,
  rejectDifferent,
  renderPackage
} from "./chunk-SP3UQFHK.js";
import {
  PypiIndex
} from "./chunk-YYHTHA5S.js";
import {
  jsonOrUndefined
} from "./chunk-ZIZOLKH2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-MLRZ5IRF.js";
import {
  cancellableExec,
  findProgram
} from "./chunk-ZAODNUXX.js";
import "./chunk-3IMU2CVN.js";
import {
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  dryRunHeading,
  formatDryRun
} from "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  array,
  minLength,
  object,
  optional,
  pipe,
  safeParse,
  string
} from "./chunk-VR4HECPH.js";
import {
  sendRequest
} from "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  backoffMs,
  poll,
  retry
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  DeadlineError,
  PlatformError,
  UsageError,
  asError,
  tokenClaims
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/packages/publish-package.ts
async function publishPackage(target, built, deps, options) {
  const { logger } = deps;
  const way = await deps.uploader.prepare();
  const checked = await checkPackage(target, built, deps);
  if (checked.state === "unknown") throw checked.failure;
  rejectDifferent(target, checked);
  const missing = built.filter(
    ({ filename }) => checked.files.some((file) => file.filename === filename && file.state === "missing")
  );
  const names = missing.map(({ filename }) => filename);
  const present = built.filter((file) => !missing.includes(file)).map(({ filename }) => filename);
  if (present.length > 0) logger.info(`Published already: ${present.join(", ")}`);
  if (options.dryRun) {
    for (const name of names) logger.info(`Would upload ${name} with ${way}.`);
    return { comparison: checked, uploaded: names, present };
  }
  const uploaded = [];
  if (missing.length > 0) {
    await options.confirm(`Publish ${names.join(", ")} of ${packageName(target)}?`);
    logger.info(`Uploading ${names.join(", ")} with ${way}.`);
  }
  for (const file of missing) {
    const end = await new FileUpload(target, file, deps).run();
    (end === "uploaded" ? uploaded : present).push(file.filename);
    options.uploaded([...uploaded]);
    const what = end === "uploaded" ? "Uploaded" : "Found";
    logger.info(`${what} ${file.filename} (sha256 ${file.hashes.sha256}).`);
  }
  if (!options.wait) {
    const published = { state: "published" };
    const files = checked.files.map((file) => file.state === "missing" ? { ...file, ...published } : file);
    return { comparison: { ...published, files }, uploaded, present };
  }
  const comparison = await awaitPackage(target, built, deps, deps.deadline).catch((error) => {
    throw afterUpload(asError(error), built);
  });
  return { comparison, uploaded, present };
}
function afterUpload(error, built) {
  if (!(error instanceof PlatformError)) return error;
  const uploaded = `Everything is uploaded: ${built.map(({ filename }) => filename).join(", ")}.`;
  return Object.assign(error, { hint: `${uploaded} ${error.hint ?? ""}`.trim() });
}
var ATTEMPTS = 3;
var FILE_LIMIT_MS = 10 * 6e4;
var SHOW_LIMIT_MS = 3 * 6e4;
var SHOW_INTERVAL_MS = 5e3;
var BACKOFF = { baseMs: 2e3, capMs: 3e4, random: Math.random };
var FileUpload = class {
  constructor(target, file, deps) {
    this.target = target;
    this.file = file;
    this.deps = deps;
    this.name = `${file.filename} of ${packageName(target)}`;
  }
  target;
  file;
  deps;
  name;
  /** @throws PlatformError with the last lines of the client; DeadlineError when there is no time left for another attempt */
  async run() {
    const { uploader, token, clock, logger, signal, deadline } = this.deps;
    const { filename, path } = this.file;
    let excerpt = [];
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      const left = deadline - clock.now();
      if (left <= 0)
        throw new DeadlineError(`The time was over before ${this.name} was uploaded.`, {
          excerpt,
          hint: "Run the step again: it continues where it was; or raise timeout-minutes."
        });
      const timeoutMs = Math.min(FILE_LIMIT_MS, left);
      const outcome = await uploader.upload(path, { token: await token.value(), signal, timeoutMs });
      if (outcome.uploaded) return "uploaded";
      ({ excerpt } = outcome);
      if (saysThatItExists(outcome)) {
        logger.info(`The index says that it has ${filename} already; looking which content it is.`);
        return this.awaitListed((cause) => unlisted(filename, outcome, cause));
      }
      if (await this.isThere()) {
        logger.warning(`The upload of ${filename} ended badly, but the index has it: its answer was lost.`);
        return "found";
      }
      if (isLasting(outcome)) throw this.failure(outcome);
      const failed = `The upload of ${filename} failed${statusText(outcome)}`;
      if (attempt >= ATTEMPTS) {
        logger.warning(
          `${failed}, and may have been taken all the same; looking whether the index lists it.`
        );
        return this.awaitListed(() => this.failure(outcome));
      }
      logger.warning(`${failed}; trying it again.`);
      await clock.sleep(backoffMs(attempt, BACKOFF), signal);
    }
  }
  /** @throws PlatformError when another content is published under that name */
  async isThere() {
    const checked = await checkPackage(this.target, [this.file], this.deps);
    if (checked.state === "unknown") {
      this.deps.logger.debug(checked.failure.message);
      return false;
    }
    rejectDifferent(this.target, checked);
    return checked.state === "published";
  }
  /** @throws what `failure` makes of it where the index does not list the file in time */
  async awaitListed(failure) {
    const { clock, signal } = this.deps;
    try {
      return await poll({
        clock,
        subject: this.file.filename,
        intervalMs: SHOW_INTERVAL_MS,
        deadline: Math.min(clock.now() + SHOW_LIMIT_MS, this.deps.deadline),
        signal,
        step: async () => await this.isThere() ? { done: true, value: "found" } : { done: false }
      });
    } catch (error) {
      throw error instanceof DeadlineError ? failure(error) : error;
    }
  }
  failure(refusal2) {
    const taken = isLasting(refusal2) ? "" : `An answer was lost, so ${this.file.filename} may have been uploaded all the same. `;
    return new PlatformError(`${this.name} could not be uploaded${statusText(refusal2)}.`, {
      excerpt: refusal2.excerpt,
      hint: [401, 403].includes(refusal2.status ?? 0) ? `The token may not upload ${this.target.name}: give pypi-token one whose scope is that project, or check the trusted publisher.` : `${taken}Its reason is in the lines of twine. Run the step again: what is uploaded already stays, and is not uploaded twice.`
    });
  }
};
function saysThatItExists({ status, excerpt }) {
  return status === 409 || status === 400 && /file already exists/i.test(excerpt.join(" "));
}
function unlisted(filename, { excerpt }, cause) {
  return new PlatformError(`The index refuses ${filename} as one that it has, and does not list it.`, {
    hint: "The name of a deleted file can never be used again: release a new version. Or run the step again, if somebody else is publishing.",
    excerpt,
    cause
  });
}
function isLasting({ status, lasting }) {
  if (lasting === true) return true;
  return status !== void 0 && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
function statusText({ status }) {
  return status === void 0 ? "" : ` (HTTP ${status})`;
}
function formatPackagePublish(target, published, dryRun) {
  const { uploaded } = published;
  if (dryRun) return formatDryRun(publishHeading(target, published));
  if (uploaded.length === 0) return `${packageName(target)} was published already: nothing was uploaded.`;
  return `${packageName(target)} is published. Uploaded: ${uploaded.join(", ")}.`;
}
function publishHeading(target, { uploaded }) {
  return dryRunHeading(
    uploaded.length === 0 ? `upload nothing, since ${packageName(target)} is published already` : `upload ${uploaded.join(", ")} of ${packageName(target)}`
  );
}
function renderPackagePublish(target, published, url, dryRun) {
  const outcome = dryRun ? "dry-run" : published.uploaded.length === 0 ? "unchanged" : "success";
  const heading = dryRun ? publishHeading(target, published) : formatPackagePublish(target, published, dryRun).replace(/\.$/, "");
  return renderPackage(outcome, heading, target, published.comparison, url);
}

// src/providers/package-index/trusted-publishing.ts
var TIMEOUT_MS = 2e4;
var Audience = object({ audience: pipe(string(), minLength(1)) });
var Minted = object({ token: pipe(string(), minLength(1)) });
var Refused = object({
  errors: array(object({ code: string(), description: optional(string(), "") }))
});
var TrustedPublishing = class {
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
      () => sendRequest(new URL(`${this.base}/_/oidc/audience`), {
        ...this.request(signal),
        redirects: "same-origin"
      })
    );
    const parsed = safeParse(Audience, answer.status === 200 ? jsonOrUndefined(answer) : void 0);
    if (parsed.success) return parsed.output.audience;
    throw new PlatformError(`${this.base} offers no trusted publishing (HTTP ${answer.status}).`, {
      hint: "Check index-url, or upload with a token: set pypi-token."
    });
  }
  async mint(oidcToken, signal) {
    const subject = `the request for an upload token of ${this.base}`;
    const body = JSON.stringify({ token: oidcToken });
    const answer = await this.answer(
      subject,
      signal,
      () => sendRequest(new URL(`${this.base}/_/oidc/mint-token`), {
        ...this.request(signal),
        method: "POST",
        body,
        redirects: "none"
      })
    );
    const value = jsonOrUndefined(answer);
    const minted = safeParse(Minted, value);
    if (answer.status === 200 && minted.success) return { token: minted.output.token };
    const refused = safeParse(Refused, value);
    if (refused.success && refused.output.errors.length > 0) return { refused: refused.output.errors };
    throw new PlatformError(
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
      throw new PlatformError(`There was no answer to ${subject}: ${asError(error).message}`, {
        transient: true,
        hint: "Check index-url and the settings HTTPS_PROXY and NO_PROXY.",
        cause: error
      });
    });
    if (answer.status < 500 && answer.status !== 429) return answer;
    throw new PlatformError(`HTTP ${answer.status} was the answer to ${subject}.`, {
      transient: true,
      hint: "Run the step again later; status.python.org shows wider problems."
    });
  }
};
var USED_FOR_MS = 5 * 6e4;
var UploadToken = class {
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
};
async function getTrustedToken(deps) {
  const { exchange, clock, logger, signal } = deps;
  const options = {
    clock,
    signal,
    onRetry: (error) => {
      logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
    }
  };
  const audience = await retry(() => exchange.audience(signal), options);
  const token = await retry(async () => {
    const oidcToken = await deps.oidcToken(audience);
    const answer = await exchange.mint(oidcToken, signal);
    if ("refused" in answer) throw refusal(answer.refused, tokenClaims(oidcToken), deps);
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
    return new PlatformError(message, {
      hint: "Trusted publishing is switched off there for now: set pypi-token."
    });
  if (!codes.some((code) => code === "invalid-publisher" || code === "invalid-pending-publisher"))
    return new PlatformError(message, { hint: "Run the job again; status.python.org shows known problems." });
  return new PlatformError(message, { hint: publisherHint(claims, project, indexUrl) });
}
function shown(code, description) {
  if (code === "invalid-payload" || description === "") return "";
  return ` (${description.replace(/eyJ[\w-]+\.[\w.-]+/g, "***")})`;
}
function publisherHint(claims, project, indexUrl) {
  const workflow = text(claims["workflow_ref"]);
  const called = text(claims["job_workflow_ref"]);
  if (called !== "" && workflow !== "" && called !== workflow)
    return `The job is in the reusable workflow ${called}, for which trusted publishing does not work: put the step package-publish into a job of ${workflow}.`;
  const environment = text(claims["environment"]);
  const facts = [
    `repository ${text(claims["repository"]) || "unknown"}`,
    `workflow ${/\/([^/@]+)@/.exec(workflow)?.[1] ?? "unknown"}`,
    environment === "" ? "no environment" : `environment ${environment}`
  ];
  return `Add a trusted publisher at ${indexUrl}/manage/project/${project}/settings/publishing/ (for a new project at ${indexUrl}/manage/account/publishing/) with ${facts.join(", ")}.`;
}
function text(value) {
  return typeof value === "string" ? value : "";
}

// src/providers/twine/twine.ts
var VERSION = "7.0.0";
var EXCERPT_LINES = 12;
var REFUSALS = /\b(InvalidDistribution|InvalidConfiguration|InvalidPyPIUploadURL|RedirectDetected|NonInteractive|UploadToDeprecatedPyPIDetected):/;
var Twine = class {
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
    const shown2 = withoutToken(output, token);
    this.options.logger.remote(shown2, "twine: ");
    if (exitCode === 0) return { uploaded: true };
    signal.throwIfAborted();
    const lines = linesOf(shown2);
    if (timeout.aborted)
      lines.push(`twine was stopped: it took longer than ${Math.round(timeoutMs / 1e3)} seconds.`);
    return {
      uploaded: false,
      status: statusIn(shown2),
      ...REFUSALS.test(shown2) ? { lasting: true } : {},
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
    throw new PlatformError(`${description} could not be fetched, so that nothing was uploaded.`, {
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
      throw new PlatformError(`${program.path} could not be started: ${asError(error).message}`, {
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
    const twine = await findProgram("twine", this.env);
    if (twine !== void 0) return { path: twine, argv: [], description: `twine at ${twine}` };
    const pinned = `twine==${VERSION}`;
    const uvx = await findProgram("uvx", this.env);
    if (uvx !== void 0)
      return { path: uvx, argv: ["--from", pinned, "twine"], description: `${pinned} through uvx` };
    const pipx = await findProgram("pipx", this.env);
    if (pipx !== void 0)
      return { path: pipx, argv: ["run", "--spec", pinned, "twine"], description: `${pinned} through pipx` };
    throw new PlatformError(
      "There is nothing to upload with: neither twine nor uvx nor pipx is on the PATH.",
      {
        hint: `Install one before this step: \`python -m pip install ${pinned}\`, or astral-sh/setup-uv.`
      }
    );
  }
};
function linesOf(text2) {
  return text2.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");
}
function nullDevice() {
  return process.platform === "win32" ? "NUL" : "/dev/null";
}
function withoutToken(text2, token) {
  const encoded = Buffer.from(`__token__:${token}`).toString("base64");
  return text2.replaceAll(encoded, "***").replaceAll(token, "***");
}
function statusIn(output) {
  const status = /HTTPError:\s+(\d{3})\b/.exec(output)?.[1];
  return status === void 0 ? void 0 : Number(status);
}
var PASSED_ON = [
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

// src/commands/package/publish.ts
var publishInputs = {
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
  package: packageInputs.package,
  version: packageInputs.version,
  path: packageInputs.path,
  "pypi-token": {
    type: "string",
    secret: true,
    description: "API token of the index. Default: trusted publishing, for which the job needs `id-token: write` and the project a trusted publisher."
  },
  ...indexInputs,
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
  ...dryRunInput,
  ...timeoutInput(30, false)
};
var outputs = {
  state: {
    description: "`published`; in a dry run what package-check would say: `published`, `absent` or `partial`."
  },
  ...packageOutputs,
  uploaded: {
    description: "JSON: the names of the files that were uploaded (in a dry run: would be). Written after each upload."
  }
};
var publish_default = defineCommand({
  name: "package-publish",
  summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
  undone: "The package is not fully published",
  examples: [
    { does: "Publish what is in dist", flags: "--dist dist" },
    { does: "Look up what would be uploaded", flags: "--dist dist --dry-run" }
  ],
  opens: "the version's page on the index",
  description: "Checks the folder of built files and the index, uploads with twine what is missing, wheels first, and waits until the JSON API and the simple index list every file with its hash. Nothing is uploaded where a file is published with other content. It works with trusted publishing, or with a token, which is never on a command line or in a log. Run again after an interruption, it continues where it was: a file is looked for before it is sent a second time.",
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
    const target = await givenTarget(inputs, context);
    const built = await givenFiles(target, inputs.dist, context) ?? [];
    const addresses = givenAddresses(inputs, inputs["upload-url"]);
    const index = new PypiIndex(addresses, inputs["index-api"] === "json-and-simple");
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
        clock,
        logger,
        signal,
        deadline
      },
      {
        dryRun: inputs["dry-run"],
        wait: inputs.wait,
        confirm: async (question) => {
          if (inputs["pypi-token"] === void 0 && context.workflow === void 0) throw missingToken(name);
          await context.confirm(question);
        },
        uploaded: (uploaded2) => {
          context.publish({ uploaded: uploaded2 });
        }
      }
    );
    const { comparison, uploaded } = published;
    if (comparison.state !== "absent") context.page(url);
    return {
      outputs: { state: comparison.state, name, version, files: fileOutputs(comparison), url, uploaded },
      summary: renderPackagePublish(target, published, url, inputs["dry-run"]),
      text: formatPackagePublish(target, published, inputs["dry-run"])
    };
  }
});
function missingToken(project) {
  return new UsageError("The input pypi-token is empty. Trusted publishing works in GitHub Actions only.", {
    hint: `Set pypi-token to an API token that may upload ${project}.`
  });
}
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
      clock,
      logger,
      signal,
      project,
      indexUrl
    }),
    clock
  );
}
export {
  publish_default as default
};
