export const id = 749;
export const ids = [749];
export const modules = {

/***/ 90749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ prepare_default)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ../../node_modules/semver/index.js
var semver = __webpack_require__(90084);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
;// CONCATENATED MODULE: ./src/domains/codebases/prepare-builder.js





const BUILDER_NAME = "paketobuildpacks/builder-jammy-base";
const NEWEST_SUPPORTED = "0.4.240";
const VERSION = /^v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)*$/;
const PLAIN = /^[\w.:/@+-]{1,200}$/;
const HINT = "Check builder-configuration-url: it has to be YAML like {builders: [{name, versions: [{version}]}]}.";
const deprecated = dist/* nullish */.cl6(dist/* boolean */.zMY(), false);
const configurationSchema = dist/* object */.Ikc({
  builders: dist/* array */.YOg(
    dist/* object */.Ikc({
      name: dist/* string */.YjP(),
      deprecated,
      versions: dist/* nullish */.cl6(
        // YAML reads a version of two parts as a number.
        dist/* array */.YOg(dist/* object */.Ikc({ version: dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* toString */.dIX()), deprecated })),
        []
      )
    })
  )
});
function chooseBuilderVersion(text) {
  const { builders } = parseConfiguration(text);
  const named = builders.filter(({ name }) => name === BUILDER_NAME);
  if (named.length === 0) {
    const names = builders.map(({ name }) => name);
    const suggestion = (0,inputs/* findNearest */.qg)(BUILDER_NAME, names);
    throw new errors/* PlatformError */.Wk(`The builder configuration has no builder "${BUILDER_NAME}".`, {
      hint: `It has: ${names.join(", ")}.${suggestion === void 0 ? "" : ` Was it renamed to "${suggestion}"?`}`
    });
  }
  const current = named.filter((builder) => !builder.deprecated).flatMap(({ versions }) => versions.filter((version) => !version.deprecated));
  const newest = newestSupported(current.map(({ version }) => version));
  if (newest !== void 0) return newest;
  throw new errors/* PlatformError */.Wk(
    `The builder configuration has no version of "${BUILDER_NAME}" up to ${NEWEST_SUPPORTED} that is not deprecated.`,
    {
      hint: `Not deprecated, and newer or not a version: ${current.map(({ version }) => version).join(", ") || "none"}.`
    }
  );
}
function newestSupported(versions) {
  return versions.flatMap((version) => {
    const order = orderOf(version);
    return order === void 0 || semver.gt(order, NEWEST_SUPPORTED) ? [] : [{ version, order }];
  }).sort((a, b) => semver.rcompare(a.order, b.order) || (a.version < b.version ? -1 : 1))[0]?.version;
}
function orderOf(version) {
  if (!VERSION.test(version)) return void 0;
  return semver.parse(version, { loose: true }) ?? semver.coerce(version) ?? void 0;
}
function parseConfiguration(text) {
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new errors/* PlatformError */.Wk("The builder configuration is a web page, not YAML.", {
      hint: `${HINT} On GitHub it is the address behind "Raw".`
    });
  let content;
  try {
    content = (0,yaml_dist/* parse */.qg)(text);
  } catch (error) {
    const reason = (0,errors/* asError */.zR)(error).message.split("\n")[0] ?? "";
    throw new errors/* PlatformError */.Wk(`The builder configuration is not YAML: ${reason}`, { hint: HINT, cause: error });
  }
  const result = dist/* safeParse */.xLC(configurationSchema, content);
  if (result.success) return checkWords(result.output);
  const issue = result.issues[0];
  throw new errors/* PlatformError */.Wk(
    `The builder configuration is not one: at ${dist/* getDotPath */.BuJ(issue) ?? "its top"}, expected ${issue.expected ?? "something else"} but found ${issue.received}.`,
    { hint: HINT }
  );
}
function checkWords(configuration) {
  for (const { name, versions } of configuration.builders) {
    if (!PLAIN.test(name)) throw notPlain("name of a builder", name);
    for (const { version } of versions)
      if (!PLAIN.test(version)) throw notPlain(`version of the builder "${name}"`, version);
  }
  return configuration;
}
function notPlain(what, word) {
  return new errors/* PlatformError */.Wk(
    `The builder configuration has ${JSON.stringify(word.slice(0, 60))} as the ${what}, which can't be one.`,
    { hint: HINT }
  );
}


;// CONCATENATED MODULE: ./src/domains/codebases/prepare-files.js


const FOLDERS = [".copilot", ".copilot/phases"];
const CONFIGURATION_FILE = ".copilot/config.yml";
const script = (purpose, ...body) => [
  "#!/usr/bin/env bash",
  ...purpose.split("\n").map((line) => `# ${line}`),
  "set -euo pipefail",
  ...body,
  ""
].join("\n");
const imageBuildRun = script(
  `Runs inside the image, after its buildpacks and before it is published: collect static files here, say.
Whatever fails in it fails the build.`
);
const preBuild = script(
  `Runs in the build project, before the image is built.
Whatever fails in it fails the build.`,
  `
# The build project has no SSH key: git fetches private submodules through its connection to GitHub instead.
if [[ -f .gitmodules ]]; then
  IFS=: read -r _ _ _ region account _ <<<"\${CODESTAR_CONNECTION_ARN:?is needed to fetch the submodules}"
  connection="\${CODESTAR_CONNECTION_ARN##*/}"
  base="https://codestar-connections.\${region}.amazonaws.com/git-http/\${account}/\${region}/\${connection}/uktrade/"
  git config --global credential.helper '!aws codecommit credential-helper $@'
  git config --global credential.UseHttpPath true
  git config --global --add "url.\${base}.insteadOf" 'git@github.com:uktrade/'
  git config --global --add "url.\${base}.insteadOf" 'ssh://git@github.com/uktrade/'
  git submodule update --init --remote --recursive
fi`
);
const phases = {
  install: script(
    `Runs in the build project, first of all: install what the other phases need.
Whatever fails in it fails the build.`
  ),
  pre_build: preBuild,
  build: script(
    `Runs in the build project, right before the image is built.
Whatever fails in it fails the build.`
  ),
  post_build: script(
    `Runs in the build project, after the image was built, also when that failed.
CODEBUILD_BUILD_SUCCEEDING is 1 unless something has failed.`
  )
};
function codebaseFiles(repository, builderVersion) {
  const content = {
    repository,
    builder: { name: BUILDER_NAME, version: builderVersion },
    packages: ["libpq-dev", "libsqlite3-dev"]
  };
  const configuration = (0,yaml_dist/* stringify */.As)(content, { version: "1.1" });
  return [
    { path: CONFIGURATION_FILE, executable: false, content: configuration },
    { path: ".copilot/image_build_run.sh", executable: true, content: imageBuildRun },
    ...Object.entries(phases).map(([phase, content2]) => ({
      path: `.copilot/phases/${phase}.sh`,
      executable: false,
      content: content2
    }))
  ];
}


;// CONCATENATED MODULE: ./src/domains/codebases/prepare.js






async function prepareCodebase(directory, options) {
  const { files, logger } = options;
  await requireFolder(directory, files);
  const repository = parseRepositoryName(await options.git.originUrl());
  await refuseDeployRepository(directory, repository, files);
  const existing = await findExisting(directory, options);
  const keeps = (path) => existing.includes(path) && !options.force;
  const version = keeps(CONFIGURATION_FILE) ? "" : chooseBuilderVersion(await options.builder.read(options.builderConfiguration));
  const wanted = codebaseFiles(repository, version);
  const prepared = wanted.map(({ path }) => {
    if (!existing.includes(path)) return { path, status: "created" };
    return { path, status: options.force ? "overwritten" : "kept" };
  });
  const written = wanted.filter(({ path }) => !keeps(path));
  if (!options.dryRun) await write(directory, written, prepared, options);
  for (const { path, status } of prepared) logger.info(sentence(path, status, options.dryRun));
  await warnOfKeptScripts(directory, wanted, written, options);
  return prepared;
}
function parseRepositoryName(originUrl) {
  const path = originUrl.trim().replace(/[?#].*$/, "").replace(/\/+$/, "");
  const name = (path.split(/[/:\\]/).pop() ?? "").replace(/\.git$/, "");
  if (/^[\w.-]{1,100}$/.test(name) && !/^\.*$/.test(name)) return name;
  throw new errors/* PlatformError */.Wk(
    'The address of the git remote "origin" does not end in the name of a repository.',
    {
      hint: "Look at git remote get-url origin. It has a form like git@github.com:uktrade/demo.git."
    }
  );
}
async function requireFolder(directory, files) {
  const kind = await files.kind(directory);
  if (kind === "directory" || kind === "link") return;
  throw new errors/* PlatformError */.Wk(
    `The input path stands for ${directory}, which ${kind === void 0 ? "does not exist" : "is no folder"}.`,
    { hint: "Give the folder of the codebase: the top of its git checkout." }
  );
}
async function refuseDeployRepository(directory, repository, files) {
  const kind = await files.kind((0,external_node_path_.join)(directory, "copilot"));
  const sign = repository.endsWith("-deploy") ? `its name, ${repository}, ends in -deploy` : kind === "directory" || kind === "link" ? "it has a folder copilot/" : void 0;
  if (sign === void 0) return;
  throw new errors/* PlatformError */.Wk(`${directory} is a deploy repository, not a codebase: ${sign}.`, {
    hint: "Run it in the checkout of the application's own code."
  });
}
async function findExisting(directory, { files, force }) {
  for (const folder of FOLDERS) {
    const kind = await files.kind((0,external_node_path_.join)(directory, folder));
    if (kind !== void 0 && kind !== "directory") throw inTheWay(folder, kind);
  }
  const existing = [];
  for (const { path } of codebaseFiles("", "")) {
    const kind = await files.kind((0,external_node_path_.join)(directory, path));
    if (kind === "directory" || kind !== void 0 && kind !== "file" && force) throw inTheWay(path, kind);
    if (kind !== void 0) existing.push(path);
  }
  return existing;
}
function inTheWay(path, kind) {
  const words = {
    directory: "a folder",
    link: "a symbolic link",
    file: "a file"
  };
  return new errors/* PlatformError */.Wk(`${path} is ${words[kind] ?? "something"} that can't be replaced.`, {
    hint: "Move it away, or remove it."
  });
}
async function write(directory, written, prepared, { files, signal, ...options }) {
  const overwritten = prepared.filter(({ status }) => status === "overwritten").map(({ path }) => path);
  if (overwritten.length > 0) await options.confirm(`Overwrite ${overwritten.join(", ")} in ${directory}?`);
  else if (written.length > 0) await options.confirm(`Create ${written.length} files in ${directory}?`);
  signal.throwIfAborted();
  await files.writeAll(
    written.map(({ path, ...file }) => ({ ...file, path: (0,external_node_path_.join)(directory, path) })),
    signal
  );
}
function sentence(path, status, dryRun) {
  if (status === "kept") return `Kept ${path}: it exists already.`;
  const verb = status === "created" ? "create" : "overwrite";
  if (dryRun) return `Would ${verb} ${path}.`;
  return status === "created" ? `Created ${path}.` : `Overwrote ${path}.`;
}
async function warnOfKeptScripts(directory, wanted, written, { files, logger }) {
  for (const file of wanted) {
    if (!file.executable || written.includes(file)) continue;
    if (!await files.isExecutable((0,external_node_path_.join)(directory, file.path)))
      logger.warning(
        `${file.path} was kept, but is not executable. Run: git update-index --chmod=+x ${file.path}`
      );
  }
}
function preparedText(files, dryRun) {
  const kept = files.filter(({ status }) => status === "kept").length;
  if (dryRun) return (0,summary/* formatDryRun */.S8)(dryRunSentence(files));
  if (kept === files.length)
    return "The codebase is prepared already. Set `force` (--force) to replace its files.";
  return "The codebase is prepared. Look at the files in .copilot, and commit them.";
}
function dryRunSentence(files) {
  const count = files.filter(({ status }) => status !== "kept").length;
  if (count === 0) return (0,summary/* dryRunHeading */.h7)("change nothing, since the codebase is prepared already");
  return (0,summary/* dryRunHeading */.h7)(`write ${count} file${count === 1 ? "" : "s"}`);
}
function preparedSummary(files, dryRun) {
  const rows = files.map(({ path, status }) => [(0,markdown/* code */.aY)(path), status]);
  return (0,summary/* renderSummary */.Br)({
    outcome: dryRun ? "dry-run" : "success",
    heading: dryRun ? dryRunSentence(files) : "Codebase prepared",
    notes: [dryRun ? void 0 : preparedText(files, dryRun), (0,markdown/* table */.tp)(["File", "Status"], rows)]
  });
}


// EXTERNAL MODULE: ./src/providers/files/file-system.js
var file_system = __webpack_require__(45448);
// EXTERNAL MODULE: ./src/providers/git/repository.js
var repository = __webpack_require__(81935);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
// EXTERNAL MODULE: ./src/providers/http/client.js
var client = __webpack_require__(35142);
;// CONCATENATED MODULE: ./src/providers/builder/builder-configuration.js






const DEFAULT_BUILDER_CONFIGURATION = "https://raw.githubusercontent.com/uktrade/ci-image-builder/main/image_builder/configuration/builder_configuration.yml";
const TIMEOUT_MS = 1e4;
const builder_configuration_HINT = "Check builder-configuration-url; left out, it is where the image builder publishes it.";
class PublishedBuilderConfiguration {
  constructor(options) {
    this.options = options;
  }
  options;
  async read(location) {
    if (/^https?:/i.test(location)) return this.download(parseUrl(location));
    const path = /^file:/i.test(location) ? filePath(location) : (0,external_node_path_.resolve)(this.options.directory, location);
    try {
      return await (0,promises_.readFile)(path, "utf8");
    } catch (error) {
      throw new errors/* PlatformError */.Wk(
        `The builder configuration ${path} could not be read: ${(0,errors/* asError */.zR)(error).message}`,
        { hint: builder_configuration_HINT, cause: error }
      );
    }
  }
  download(url) {
    const { clock, logger, signal } = this.options;
    return (0,retry/* retry */.L5)(() => this.attempt(url), {
      clock,
      ...signal === void 0 ? {} : { signal },
      onRetry: (error) => {
        logger.debug(`${(0,errors/* asError */.zR)(error).message} Trying again.`);
      }
    });
  }
  async attempt(url) {
    const { signal, timeoutMs = TIMEOUT_MS } = this.options;
    const subject = `The builder configuration ${shown(url)}`;
    const answer = await (0,client/* sendRequest */.w$)(url, { timeoutMs, signal, redirects: "same-origin" }).catch(
      (error) => {
        signal?.throwIfAborted();
        if (error instanceof client/* RedirectedError */.wg)
          throw new errors/* PlatformError */.Wk(`${subject} is redirected to ${error.origin}, which was not followed.`, {
            hint: "Name the address it leads to in builder-configuration-url, if you trust it.",
            cause: error
          });
        throw new errors/* PlatformError */.Wk(`${subject} could not be downloaded: ${describe(error)}.`, {
          transient: true,
          hint: "Check the network and its proxy settings, or name a copy in builder-configuration-url.",
          cause: error
        });
      }
    );
    if (answer.status === 200 && answer.contentType !== "text/html") return answer.body;
    if (answer.status === 200)
      throw new errors/* PlatformError */.Wk(`${subject} is a web page, not YAML.`, {
        hint: `${builder_configuration_HINT} On GitHub it is the address behind "Raw".`
      });
    throw new errors/* PlatformError */.Wk(`${subject} could not be downloaded: HTTP ${answer.status}.`, {
      transient: answer.status === 429 || answer.status >= 500,
      hint: builder_configuration_HINT
    });
  }
}
function parseUrl(location) {
  const url = URL.canParse(location) ? new URL(location) : void 0;
  if (url !== void 0 && url.hostname !== "") return url;
  throw new errors/* PlatformError */.Wk(`The input builder-configuration-url is "${location}", which is no URL.`, {
    hint: builder_configuration_HINT
  });
}
function filePath(location) {
  try {
    return (0,external_node_url_.fileURLToPath)(location);
  } catch (error) {
    throw new errors/* PlatformError */.Wk(
      `The input builder-configuration-url is "${location}", which names no file of this machine.`,
      { hint: "A file URL has three slashes and an absolute path: file:///folder/file.yml", cause: error }
    );
  }
}
function shown(url) {
  return `${url.origin}${url.pathname}`;
}
function describe(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return message === "" ? code : message;
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/prepare.js






var prepare_default = (0,command/* defineCommand */.NB)({
  name: "codebase-prepare",
  summary: "Write the image builder's files into a codebase's repository",
  description: "Writes what the image builder reads into `.copilot` of a checked-out codebase: `config.yml` with the newest supported version of the builder, `image_build_run.sh`, and a script for each phase of the build. Files that exist are kept and reported, unless `force` is set. It refuses to run in a deploy repository, and needs no access to AWS.",
  inputs: {
    path: {
      type: "string",
      default: ".",
      description: "Folder of the codebase: the top of its git checkout."
    },
    force: { type: "boolean", default: false, description: "Overwrite the files that exist." },
    "builder-configuration-url": {
      type: "string",
      default: DEFAULT_BUILDER_CONFIGURATION,
      description: "Where the image builder's versions are published: an http(s) or file URL, or a path."
    },
    ...command/* dryRunInput */.lo
  },
  outputs: {
    files: { description: "JSON: a list of `{path, status}`; status is `created`, `kept` or `overwritten`." }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const directory = (0,external_node_path_.resolve)(context.directory, inputs.path);
    const dryRun = inputs["dry-run"];
    const files = await prepareCodebase(directory, {
      git: new repository/* GitRepository */.x(directory),
      files: new file_system/* LocalFileSystem */.H(),
      builder: new PublishedBuilderConfiguration({ clock, logger, signal, directory: context.directory }),
      logger,
      signal,
      confirm: (question) => context.confirm(question),
      force: inputs.force,
      dryRun,
      builderConfiguration: inputs["builder-configuration-url"]
    });
    return { outputs: { files }, text: preparedText(files, dryRun), summary: preparedSummary(files, dryRun) };
  }
});



/***/ }),

/***/ 81935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13032);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


const FULL_SHA = /^[0-9a-f]{40}$/;
async function runGit(directory, args) {
  try {
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)("git", [...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      // Nobody is there to type a password, and what git says is read as English.
      env: { ...environment(), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
    });
  } catch (cause) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk("The command git could not be started.", {
      hint: "Install git, check that it is on the PATH, and run this in a checkout of the repository.",
      cause
    });
  }
}
class GitRepository {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(directory) {
    this.directory = directory;
  }
  directory;
  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const sha = await this.ask("rev-parse", "--verify", "--quiet", `${shortSha}^{commit}`);
    return sha !== void 0 && FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
  }
  /** False also where there is no git, or no repository. */
  async isComplete() {
    return await this.ask("rev-parse", "--is-shallow-repository") === "false";
  }
  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl() {
    const outcome = await runGit(this.directory, ["remote", "get-url", "origin"]);
    if (outcome.exitCode === 2) throw this.noOrigin();
    if (outcome.exitCode !== 0) throw this.unreadable(outcome.stderr);
    const url = outcome.stdout.trim();
    if (url !== "") return url;
    throw this.noOrigin();
  }
  /** What git answers, or undefined where it can't. */
  async ask(...args) {
    try {
      const { exitCode, stdout } = await runGit(this.directory, args);
      return exitCode === 0 ? stdout.trim() : void 0;
    } catch {
      return void 0;
    }
  }
  unreadable(stderr) {
    const reason = stderr.trim().split("\n")[0] ?? "";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
      `git could not read the repository of ${this.directory}${reason === "" ? "" : `: ${reason}`}`,
      { hint: "Run it in a checkout of the codebase: git clone, or actions/checkout." }
    );
  }
  noOrigin() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: "Add it with git remote add origin <URL>: its name tells what the codebase is called."
    });
  }
}
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
}



/***/ })

};
