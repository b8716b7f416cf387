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
  if (kept === files.length)
    return "The codebase is prepared already. Set `force` (--force) to replace its files.";
  if (dryRun) return "Nothing was written: this is a dry run.";
  return "The codebase is prepared. Look at the files in .copilot, and commit them.";
}
function preparedSummary(files, dryRun) {
  const rows = files.map(({ path, status }) => [(0,markdown/* code */.aY)(path), status]);
  return (0,summary/* renderSummary */.B)({
    outcome: dryRun ? "dry-run" : "success",
    heading: dryRun ? "Dry run: codebase not prepared" : "Codebase prepared",
    notes: [preparedText(files, dryRun), (0,markdown/* table */.tp)(["File", "Status"], rows)]
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

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "How long to wait, in minutes. When it is over the step fails; what it started goes on."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}



/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   fp: () => (/* binding */ lookUpRetryPolicy),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
const lookUpRetryPolicy = { ...defaultRetryPolicy, budgetMs: 45e3 };
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* unused harmony export renderDetails */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
}



/***/ }),

/***/ 45448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LocalTextFiles),
/* harmony export */   H: () => (/* binding */ LocalFileSystem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49470);





class LocalTextFiles {
  async read(path) {
    try {
      return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
    } catch (error) {
      const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
      if (code === "ENOENT" || code === "ENOTDIR") return void 0;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path} could not be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, { cause: error });
    }
  }
}
class LocalFileSystem {
  async kind(path) {
    try {
      const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
      if (stats.isSymbolicLink()) return "link";
      if (stats.isDirectory()) return "directory";
      return stats.isFile() ? "file" : "other";
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path} could not be looked at: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, { cause: error });
    }
  }
  async isExecutable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(
      () => true,
      () => false
    );
  }
  async writeAll(files, signal) {
    const undo = [];
    const leftovers = [];
    let current = "";
    try {
      const staged = [];
      for (const file of files) {
        current = file.path;
        await this.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path), undo);
        const temporary = temporaryName(file.path);
        leftovers.push(temporary);
        const mode = file.executable ? 493 : 420;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, file.content, { flag: "wx", mode });
        staged.push({ path: file.path, temporary });
      }
      for (const { path, temporary } of staged) {
        current = path;
        signal?.throwIfAborted();
        undo.push(await this.prepareUndo(path, leftovers));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
      }
    } catch (error) {
      const undone = await rollBack(undo, leftovers);
      if (undone) signal?.throwIfAborted();
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${current} could not be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, {
        hint: undone ? "Nothing was changed. Check the permissions and the space on the disk." : `Not everything could be put back: look for files that end in .bak in ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(current)}.`,
        cause: error
      });
    }
    await removeAll(leftovers);
  }
  /** Makes the folder and those above it; undone only as far as it was made here, and is empty. */
  async makeFolder(path, undo) {
    if (await this.kind(path) !== void 0) return;
    await this.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), undo);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(path).catch(() => void 0));
  }
  /** Keeps a copy of what is about to be replaced. */
  async prepareUndo(path, leftovers) {
    if (await this.kind(path) === void 0) return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    const backup = temporaryName(path, "bak");
    leftovers.push(backup);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, backup, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(backup, path);
  }
}
function temporaryName(path, ending = "tmp") {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.${ending}`);
}
async function rollBack(undo, leftovers) {
  await removeAll(leftovers.filter((path) => path.endsWith(".tmp")));
  let failures = 0;
  for (const step of undo.reverse()) {
    await step().catch(() => {
      failures += 1;
    });
  }
  if (failures === 0) await removeAll(leftovers);
  return failures === 0;
}
async function removeAll(paths) {
  for (const path of paths) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true }).catch(() => void 0);
}
function isMissing(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}



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



/***/ }),

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



/***/ })

};
