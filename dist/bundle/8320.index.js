export const id = 8320;
export const ids = [8320];
export const modules = {

/***/ 88320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// UNUSED EXPORTS: packageVersion

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/cancellation.js
var cancellation = __webpack_require__(79598);
;// CONCATENATED MODULE: ./src/cli/options.js

function addCommandOptions(command, inputs) {
  for (const [name, definition] of Object.entries(inputs)) {
    if (definition.secret !== true) command.addOption(optionOf(name, definition));
  }
  const secrets = Object.keys(inputs).filter((name) => inputs[name]?.secret === true);
  if (secrets.length > 0)
    command.addHelpText("after", `
From the environment: ${secrets.map(secretVariable).join(", ")}`);
}
function rawInputsOf(inputs, options, env) {
  const raw = {};
  for (const [name, definition] of Object.entries(inputs)) {
    const value = definition.secret === true ? env[secretVariable(name)] : options[camelCase(name)];
    if (value !== void 0) raw[name] = value;
  }
  return raw;
}
function optionOf(name, definition) {
  const text = plainText(definition.description);
  switch (definition.type) {
    case "boolean":
      return definition.default ? new esm/* Option */.c$(`--no-${name}`, `Turns off: ${text}`) : new esm/* Option */.c$(`--${name}`, text);
    case "number":
      return new esm/* Option */.c$(`--${name} <number>`, `${text} (default: ${definition.default})`);
    case "choice":
      return new esm/* Option */.c$(
        `--${name} <choice>`,
        `${text} (one of ${definition.choices.join(", ")}; default: ${definition.default})`
      );
    case "structured":
      return new esm/* Option */.c$(
        `--${name} <yaml>`,
        `${text} For example: ${definition.example.replaceAll("\n", " ")}`
      );
    case "string":
      return new esm/* Option */.c$(
        `--${name} <text>`,
        `${definition.required ? "(required) " : ""}${text}${definition.default === void 0 ? "" : ` (default: ${definition.default})`}`
      );
  }
}
function secretVariable(name) {
  return `PLATFORM_TOOLS_${name.replaceAll("-", "_").toUpperCase()}`;
}
function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function plainText(markdown) {
  return markdown.replaceAll("`", "").replaceAll("**", "");
}


// EXTERNAL MODULE: ./src/cli/terminal-host.js
var terminal_host = __webpack_require__(75545);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domains/versions/version.js
var versions_version = __webpack_require__(81761);
;// CONCATENATED MODULE: ./src/domains/versions/update-notice.js

const EVERY_MS = 24 * 36e5;
function wantsNotice({ env, terminal, json }) {
  const set = (name) => (env[name] ?? "") !== "";
  return terminal && !json && !["CI", "GITHUB_ACTIONS", "PLATFORM_TOOLS_SKIP_VERSION_CHECK"].some(set);
}
function isDue(memory, now) {
  return memory === void 0 || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}
function updateNotice(current, latest) {
  if (latest === void 0 || (0,versions_version/* readVersion */.$4)(latest, "semver") === void 0) return void 0;
  const { state } = (0,versions_version/* getVersionState */._V)(current, latest, "semver");
  if (state !== "minor-behind" && state !== "major-behind") return void 0;
  const breaking = state === "major-behind" ? ", with breaking changes" : "";
  const version = latest.replace(/^v/, "");
  return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}
function parseMemory(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const { askedAt, latest } = value;
  const time = typeof askedAt === "string" ? Date.parse(askedAt) : Number.NaN;
  if (Number.isNaN(time)) return void 0;
  return { askedAt: time, latest: typeof latest === "string" ? latest : void 0 };
}
function formatMemory({ askedAt, latest }) {
  return `${JSON.stringify({ askedAt: new Date(askedAt).toISOString(), latest })}
`;
}


// EXTERNAL MODULE: ./src/core/clock.js
var clock = __webpack_require__(39347);
// EXTERNAL MODULE: ./src/providers/runner/workflow.js
var workflow = __webpack_require__(43450);
;// CONCATENATED MODULE: ./src/commands/version/own-version.js








const REPOSITORY = "uktrade/platform-tools";
const PATIENCE_MS = 2e3;
const LAST_WAIT_MS = 300;
function startUpdateCheck(version, surroundings) {
  if (!wantsNotice(surroundings)) return { finish: () => Promise.resolve(void 0) };
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, PATIENCE_MS);
  const checking = check(surroundings.env, giveUp.signal).catch(() => void 0);
  const file = stateFile(surroundings.env);
  return {
    finish: async () => {
      const last = setTimeout(() => {
        giveUp.abort();
      }, LAST_WAIT_MS);
      const given = new Promise((resolve) => {
        giveUp.signal.addEventListener("abort", () => {
          resolve(void 0);
        });
        if (giveUp.signal.aborted) resolve(void 0);
      });
      const latest = await Promise.race([checking, given]) ?? (await readMemory(file))?.latest;
      clearTimeout(last);
      clearTimeout(timer);
      giveUp.abort();
      return updateNotice(version, latest);
    }
  };
}
async function check(env, signal) {
  const file = stateFile(env);
  if (file === void 0) return void 0;
  const memory = await readMemory(file);
  const now = Date.now();
  if (!isDue(memory, now)) return memory?.latest;
  await writeMemory(file, { askedAt: now, latest: memory?.latest });
  const latest = await askGitHub(env, signal);
  if (latest !== void 0) await writeMemory(file, { askedAt: now, latest });
  return latest ?? memory?.latest;
}
async function askGitHub(env, signal) {
  const [{ GitHubClient }, { GitHubReleases }, { isResolvable }] = await Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(5959)]).then(__webpack_require__.bind(__webpack_require__, 85959)),
    Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3982)]).then(__webpack_require__.bind(__webpack_require__, 53982)),
    __webpack_require__.e(/* import() */ 9425).then(__webpack_require__.bind(__webpack_require__, 29425))
  ]);
  const { apiUrl } = (0,workflow/* readGitHubServer */.F)(env);
  const host = new URL(apiUrl).hostname;
  if (!await isResolvable(host, { timeoutMs: PATIENCE_MS, signal })) return void 0;
  const github = new GitHubClient({
    apiUrl,
    token: void 0,
    clock: new clock/* SystemClock */.A(),
    logger: silent,
    signal,
    timeoutMs: PATIENCE_MS
  });
  const release = await new GitHubReleases(github, REPOSITORY).latest();
  return release === void 0 ? void 0 : (0,versions_version/* versionOfTag */.mx)(release.tag);
}
function stateFile(env) {
  const cache = env["XDG_CACHE_HOME"] ?? "";
  try {
    const folder = (0,external_node_path_.isAbsolute)(cache) ? cache : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(folder, "platform-tools", "version-check.json");
  } catch {
    return void 0;
  }
}
async function readMemory(file) {
  if (file === void 0) return void 0;
  try {
    return parseMemory(await (0,promises_.readFile)(file, "utf8"));
  } catch {
    return void 0;
  }
}
async function writeMemory(file, memory) {
  const own = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
  await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
  try {
    await (0,promises_.writeFile)(own, formatMemory(memory));
    await (0,promises_.rename)(own, file);
  } catch (error) {
    await (0,promises_.rm)(own, { force: true });
    throw error;
  }
}
const nothing = () => void 0;
const silent = {
  debug: nothing,
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  group: nothing,
  endGroup: nothing,
  remote: nothing,
  status: nothing
};


// EXTERNAL MODULE: ./src/commands/registry.js
var registry = __webpack_require__(81493);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/commands/run-command.js
var run_command = __webpack_require__(47185);
// EXTERNAL MODULE: ./src/providers/terminal/terminal.js
var terminal = __webpack_require__(85069);
;// CONCATENATED MODULE: ./src/cli/cli.js












async function runCli(argv, root) {
  (0,cancellation/* surviveClosedOutput */.q)();
  const words = canonical(argv);
  const program = await buildProgram(root, !words.some((word) => !word.startsWith("-")));
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    process.exitCode = error instanceof esm/* CommanderError */.b7 ? Math.min(error.exitCode, 1) : 1;
    if (!(error instanceof esm/* CommanderError */.b7)) printFailure((0,errors/* describeError */.Uc)(error));
  }
}
function canonical(argv) {
  const [first = "", ...rest] = argv;
  if (first === "help") return [...canonical(rest), "--help"];
  return Object.hasOwn(registry/* registry */.u, first) ? [...wordsOf(first), ...rest] : [...argv];
}
async function buildProgram(root, alone) {
  const version = await packageVersion(root);
  const program = new esm/* Command */.uB("platform-tools").description("Build, deploy and release code onto DBT Platform.").showHelpAfterError("(add --help to see the options)").configureHelp({ showGlobalOptions: true }).helpCommand(false).exitOverride();
  if (alone) program.version(version);
  addGlobalOptions(program);
  for (const [noun, verbs] of verbsByNoun()) {
    const group = program.command(noun).helpCommand(false).description(verbs.map(({ verb }) => verb).join(", "));
    for (const { verb, summary } of verbs) group.command(verb).summary(summary).description(summary);
    group.hook("preSubcommand", async (_group, subcommand) => {
      await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
    });
  }
  program.command("demo").summary("list, build and deploy a demo codebase against a sandbox on this machine").description(
    "Starts a local stand-in for AWS on a free port, then lists, builds and deploys its demo codebase. Needs no account and no network."
  ).action(async () => {
    const { runDemo } = await __webpack_require__.e(/* import() */ 9777).then(__webpack_require__.bind(__webpack_require__, 39777));
    await runDemo(settingsOf(program));
  });
  return program;
}
function addGlobalOptions(program) {
  program.addOption(new esm/* Option */.c$("-y, --yes", "make changes without asking")).addOption(
    new esm/* Option */.c$("--json", "print the outputs as JSON on standard output, everything else on standard error")
  ).addOption(new esm/* Option */.c$("-v, --verbose", "print details"));
}
async function completeVerb({ program, version }, command, name) {
  const definition = await registry/* registry */.u[name]?.load();
  if (definition === void 0) return;
  command.description(plainText(definition.description));
  addCommandOptions(command, definition.inputs);
  command.action(async (options) => {
    const settings = settingsOf(program);
    const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
    const updates = startUpdateCheck(version, surroundings);
    await runVerb(definition, rawInputsOf(definition.inputs, options, process.env), settings);
    const notice = await updates.finish();
    if (notice !== void 0) process.stderr.write(`${(0,terminal/* inertText */.UJ)(notice)}
`);
  });
}
async function runVerb(definition, raw, settings) {
  const { signal, release } = (0,cancellation/* cancellationSignal */.w)();
  const host = (0,terminal_host/* terminalHost */.P)(settings, signal);
  try {
    const result = await (0,run_command/* runCommand */.d)(definition, raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== void 0) fail((0,errors/* describeError */.Uc)(result.failure), host, settings);
    else if (settings.json) printJson(host.outputs, host);
    else if (result.text !== void 0)
      process.stdout.write(`${host.logger.showable(result.text.trimEnd())}
`);
  } catch (error) {
    host.logger.close();
    fail((0,errors/* describeError */.Uc)(error), host, settings);
  } finally {
    release();
  }
}
function fail(failure, host, settings) {
  printFailure(failure, (text) => host.logger.showable(text));
  if (settings.json)
    printJson({ ...host.outputs, error: { message: failure.message, hint: failure.hint ?? null } }, host);
  process.exitCode = 1;
}
function printFailure(failure, showable = terminal/* inertText */.UJ) {
  const lines = [
    `error: ${failure.message}`,
    ...failure.hint === void 0 ? [] : [failure.hint],
    ...failure.details.map((line) => `  ${line}`)
  ];
  process.stderr.write(`${showable(lines.join("\n"))}
`);
}
function printJson(value, host) {
  const mask = (_key, part) => typeof part === "string" ? host.logger.hideSecrets(part) : part;
  process.stdout.write(`${JSON.stringify(value, mask, 2)}
`);
}
function settingsOf(program) {
  const options = program.opts();
  return { yes: options.yes === true, json: options.json === true, verbose: options.verbose === true };
}
function verbsByNoun() {
  const nouns = /* @__PURE__ */ new Map();
  for (const [name, { summary }] of Object.entries(registry/* registry */.u)) {
    const [noun, verb] = wordsOf(name);
    nouns.set(noun, [...nouns.get(noun) ?? [], { verb, name, summary }]);
  }
  return nouns;
}
function wordsOf(name) {
  return (0,command/* commandWords */.Bl)({ name, noun: registry/* registry */.u[name]?.noun });
}
async function packageVersion(root) {
  const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, "package.json"), "utf8"));
  return manifest.version;
}



/***/ }),

/***/ 75545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39347);
/* harmony import */ var _providers_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85069);


function terminalHost(settings, signal) {
  const logger = new _providers_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .TerminalLogger */ .XF({
    clock: new _core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemClock */ .A(),
    stream: process.stderr,
    verbose: settings.verbose,
    interactive: process.stderr.isTTY && process.env["TERM"] !== "dumb" && (process.env["CI"] ?? "") === ""
  });
  const outputs = {};
  return {
    logger,
    signal,
    outputs,
    publish: (values) => {
      Object.assign(outputs, values);
    },
    // There is no post step after a command line that was killed.
    remoteWork: () => void 0,
    confirm: async (question) => {
      logger.close();
      if (!settings.yes) await (0,_providers_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .askAtTerminal */ .fs)(question, signal);
    },
    mask: (secret) => {
      logger.mask(secret);
    }
  };
}



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
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
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
  }
};
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

/***/ 81493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
  "codebase-build": {
    summary: "Build the image of a codebase at a commit, and follow the build to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(5267), __webpack_require__.e(7019), __webpack_require__.e(5810), __webpack_require__.e(5513), __webpack_require__.e(2664)]).then(__webpack_require__.bind(__webpack_require__, 22664))).default
  },
  "codebase-deploy": {
    summary: "Deploy an image of a codebase to an environment",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3032), __webpack_require__.e(5267), __webpack_require__.e(7019), __webpack_require__.e(8679), __webpack_require__.e(6690), __webpack_require__.e(5513), __webpack_require__.e(5038)]).then(__webpack_require__.bind(__webpack_require__, 85038))).default
  },
  "codebase-list": {
    summary: "List the codebases of an application, and their newest images",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(2300), __webpack_require__.e(7019), __webpack_require__.e(2135)]).then(__webpack_require__.bind(__webpack_require__, 92135))).default
  },
  "codebase-plan": {
    summary: "Say which pipelines of a codebase a push starts, and where they deploy to",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7019), __webpack_require__.e(2748)]).then(__webpack_require__.bind(__webpack_require__, 32748))).default
  },
  "codebase-prepare": {
    summary: "Write the image builder's files into a codebase's repository",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(3032), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 90749))).default
  },
  "notify-add-comment": {
    summary: "Comment in the thread of a Slack message",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5267), __webpack_require__.e(6363)]).then(__webpack_require__.bind(__webpack_require__, 16363))).default
  },
  "notify-post-message": {
    summary: "Post a message to a Slack channel, or replace one",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5267), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 80174))).default
  },
  "package-await": {
    summary: "Wait until installers find a version of a package",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8815), __webpack_require__.e(1632), __webpack_require__.e(4117)]).then(__webpack_require__.bind(__webpack_require__, 14117))).default
  },
  "package-check": {
    summary: "Find out whether a version of a package is published",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8815), __webpack_require__.e(1632), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 95671))).default
  },
  "package-publish": {
    summary: "Publish a Python package: upload what is missing, and wait until pip finds it",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(3032), __webpack_require__.e(8815), __webpack_require__.e(1632), __webpack_require__.e(4854)]).then(__webpack_require__.bind(__webpack_require__, 74854))).default
  },
  "pipeline-run": {
    summary: "Start any CodePipeline pipeline, and follow that execution to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6690), __webpack_require__.e(5050)]).then(__webpack_require__.bind(__webpack_require__, 31495))).default
  },
  "project-build": {
    summary: "Start a build of any CodeBuild project, and follow it to its end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5810), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 62592))).default
  },
  "pull-request-check": {
    noun: "pull-request",
    summary: "Check a pull request's title and body with release-please's own parser",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(1249), __webpack_require__.e(843), __webpack_require__.e(4957), __webpack_require__.e(7087)]).then(__webpack_require__.bind(__webpack_require__, 97087))).default
  },
  "release-announce": {
    summary: "Announce a release in a Slack channel, once",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(8781), __webpack_require__.e(5267), __webpack_require__.e(843), __webpack_require__.e(5897)]).then(__webpack_require__.bind(__webpack_require__, 15897))).default
  },
  "release-check": {
    summary: "Check the release that release-please created, and complete the notes of a breaking one",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(8835), __webpack_require__.e(1249), __webpack_require__.e(843), __webpack_require__.e(4957), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 70990))).default
  },
  "release-tag": {
    summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(843), __webpack_require__.e(2645)]).then(__webpack_require__.bind(__webpack_require__, 80463))).default
  },
  "service-deploy": {
    summary: "Deploy an image to one service of ECS, and follow exactly that deployment",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(7019), __webpack_require__.e(8679), __webpack_require__.e(8104)]).then(__webpack_require__.bind(__webpack_require__, 31033))).default
  },
  "version-check": {
    summary: "Compare a version in use with the latest one that is published",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(84), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 15119))).default
  },
  "workflow-dispatch": {
    summary: "Start a workflow of any repository, and follow its run to the end",
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 26376))).default
  }
};



/***/ }),

/***/ 47185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   s: () => (/* binding */ stopRemoteWork)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39347);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38188);
/* harmony import */ var _providers_runner_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43450);



async function runCommand(command, raw, host, env) {
  maskSecrets(command, raw, host);
  const inputs = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)(command.name, command.inputs, raw);
  return command.run(inputs, await createContext(host, env));
}
async function stopRemoteWork(command, raw, work, host, env) {
  maskSecrets(command, raw, host);
  const inputs = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)(command.name, command.inputs, raw);
  await command.stop?.(inputs, work, await createContext(host, env));
}
function maskSecrets(command, raw, host) {
  for (const [name, definition] of Object.entries(command.inputs)) {
    const value = raw[name];
    if (definition.secret === true && value !== void 0 && value !== "")
      host.mask(typeof value === "string" ? value : JSON.stringify(value));
  }
}
async function createContext(host, given) {
  const env = withoutEmpty(given);
  const clock = await openClock(host, env);
  const started = clock.now();
  return {
    clock,
    logger: host.logger,
    signal: host.signal,
    publish: (outputs) => {
      host.publish(outputs);
    },
    remoteWork: (work) => {
      host.remoteWork(work);
    },
    confirm: (question) => host.confirm(question),
    workflow: (0,_providers_runner_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflow */ .S)(env),
    github: (0,_providers_runner_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitHubServer */ .F)(env),
    deadline: (minutes) => started + minutes * 6e4,
    directory: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, host),
    oidcToken: (audience) => oidcToken(audience, env, clock, host),
    mask: (secret) => {
      host.mask(secret);
    }
  };
}
async function oidcToken(audience, env, clock, host) {
  const source = oidcSource(env);
  const { fetchIdToken, missingIdToken } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9922), __webpack_require__.e(8771), __webpack_require__.e(8393)]).then(__webpack_require__.bind(__webpack_require__, 58393));
  if (source === void 0) throw missingIdToken((0,_providers_runner_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflow */ .S)(env));
  return fetchIdToken(source, {
    audience,
    clock,
    mask: (secret) => {
      host.mask(secret);
    }
  });
}
function oidcSource(env) {
  const requestUrl = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  return requestUrl !== void 0 && requestToken !== void 0 ? { requestUrl, requestToken } : void 0;
}
async function openSession(inputs, env, clock, host) {
  const { createAwsSession } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(9922), __webpack_require__.e(8771), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 60521));
  return createAwsSession({
    region: inputs["aws-region"] ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? "eu-west-2",
    roleToAssume: inputs["role-to-assume"],
    roleSessionName: inputs["role-session-name"] ?? `platform-tools-${env["GITHUB_RUN_ID"] ?? env["USER"] ?? "cli"}`,
    clock,
    logger: host.logger,
    oidc: oidcSource(env),
    mask: (secret) => {
      host.mask(secret);
    }
  });
}
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}
async function openClock(host, env) {
  if (host.clock !== void 0) return host.clock;
  const url = env["PLATFORM_TOOLS_CLOCK_URL"];
  if (url === void 0) return new _core_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .SystemClock */ .A();
  const { SandboxClock } = await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032));
  return SandboxClock.connect(url);
}



/***/ }),

/***/ 39347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SystemClock)
/* harmony export */ });
class SystemClock {
  constructor(speed = 1) {
    this.speed = speed;
  }
  speed;
  now() {
    return Date.now();
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      }, ms / this.speed);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
}



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
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



/***/ }),

/***/ 38188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90162);



function parseInputs(command, definitions, raw) {
  rejectUnknown(command, definitions, raw);
  const entries = Object.entries(definitions);
  const missing = entries.filter(([name, d]) => d.type === "string" && d.required && isAbsent(raw[name])).map(([name]) => name);
  if (missing.length > 0) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `${command} needs the input${missing.length > 1 ? "s" : ""} ${missing.join(", ")}.`,
      {
        hint: missing.map((name) => `${name}: ${definitions[name]?.description ?? ""}`).join(" ")
      }
    );
  }
  return Object.fromEntries(
    entries.map(([name, definition]) => [
      name,
      isAbsent(raw[name]) ? defaultOf(definition) : parseInput(name, definition, raw[name])
    ])
  );
}
function findNearest(typed, candidates) {
  const ranked = candidates.map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(typed.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.candidate : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null || value === "";
}
function defaultOf(definition) {
  return definition.type === "structured" ? void 0 : definition.default;
}
function rejectUnknown(command, definitions, raw) {
  const known = Object.keys(definitions);
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown === void 0) return;
  const suggestion = findNearest(unknown, known);
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${command} has no input "${unknown}".`, {
    hint: suggestion === void 0 ? `It takes: ${known.join(", ")}.` : `Did you mean "${suggestion}"? It takes: ${known.join(", ")}.`
  });
}
function parseInput(name, definition, value) {
  switch (definition.type) {
    case "boolean":
      return parseBoolean(name, value);
    case "number":
      return parseNumber(name, definition, value);
    case "choice":
      return parseChoice(name, definition.choices, value);
    case "structured":
      return definition.parse(typeof value === "string" ? parseText(name, value, definition.example) : value);
    case "string":
      return parseString(name, definition.secret === true, value);
  }
}
function parseString(name, secret, value) {
  if (typeof value === "string") return value.trim();
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input ${name} is ${secret ? "not text" : `${JSON.stringify(value)}, not text`}.`,
    {
      hint: `Put it in quotes, so that YAML keeps it as it is written: ${name}: "…"`
    }
  );
}
function parseBoolean(name, value) {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(true|True|TRUE)$/.test(value.trim())) return true;
  if (typeof value === "string" && /^(false|False|FALSE)$/.test(value.trim())) return false;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is ${JSON.stringify(value)}, not true or false.`, {
    hint: `Write ${name}: true or ${name}: false.`
  });
}
function parseNumber(name, definition, value) {
  const { minimum, maximum } = definition;
  const number = typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && number >= minimum && number <= maximum) return number;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input ${name} is ${JSON.stringify(value)}, not a number from ${minimum} to ${maximum}.`,
    {
      hint: `Leave it out for the default, ${definition.default}.`
    }
  );
}
function parseChoice(name, choices, value) {
  if (typeof value === "string" && choices.includes(value.trim())) return value.trim();
  const suggestion = typeof value === "string" ? findNearest(value, choices) : void 0;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The input ${name} is ${JSON.stringify(value)}, not one of ${choices.join(", ")}.`,
    {
      hint: suggestion === void 0 ? `Choose one of ${choices.join(", ")}.` : `Did you mean "${suggestion}"?`
    }
  );
}
function parseText(name, text, example) {
  return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlOrJson */ .o)(
    `The input ${name}`,
    text,
    `An example of its form: ${example.replaceAll("\n", " ")}`
  );
}



/***/ }),

/***/ 48640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listSecretForms),
/* harmony export */   f: () => (/* binding */ SecretMask)
/* harmony export */ });
function listSecretForms(secret) {
  const lines = secret.split(/\r\n|[\r\n]/);
  const texts = [secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())];
  const forms = texts.flatMap((text) => [text, encodeUrl(text), escapeJson(text)]);
  const encoded = [secret, secret.trim()].flatMap((text) => [
    Buffer.from(text).toString("base64"),
    Buffer.from(text).toString("base64url")
  ]);
  return [.../* @__PURE__ */ new Set([...forms, ...encoded])].filter((form) => form.trim() !== "" && !/[\r\n]/.test(form)).sort((one, other) => other.length - one.length);
}
function encodeUrl(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
}
function escapeJson(text) {
  return JSON.stringify(text).slice(1, -1);
}
class SecretMask {
  forms = [];
  add(secret) {
    const forms = /* @__PURE__ */ new Set([...this.forms, ...listSecretForms(secret)]);
    this.forms = [...forms].sort((one, other) => other.length - one.length);
  }
  apply(text) {
    return this.forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
  }
}



/***/ }),

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseYamlOrJson)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


function parseYamlOrJson(name, text, hint, textOnly = false) {
  if (text.trimStart().startsWith("{")) {
    try {
      return JSON.parse(text);
    } catch {
    }
  }
  try {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
      prettyErrors: false,
      logLevel: "error",
      ...textOnly ? { schema: "failsafe" } : {}
    });
  } catch (error) {
    if (!(error instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT))
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} is neither YAML nor JSON: an alias in it (*name) has no anchor.`, {
        hint
      });
    const line = text.slice(0, error.pos[0]).split("\n").length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} is neither YAML nor JSON: line ${line}: ${withoutQuotes(error)}`, {
      hint
    });
  }
}
function withoutQuotes(error) {
  const sentence = error.message.split("\n")[0]?.replace(/:.*$/, "").replace(/".*"|'.*'/g, "…") ?? "";
  return `${sentence.replace(/[.\s]+$/, "")} (${error.code}).`;
}



/***/ }),

/***/ 81761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   _V: () => (/* binding */ getVersionState),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16278);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);


function versionOfTag(tag) {
  return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, "");
}
function readVersion(given, scheme) {
  const text = given.trim().replace(/^v(?=\d)/i, "");
  if (text.length > 100) return void 0;
  if (scheme === "semver") {
    const parsed2 = semver__WEBPACK_IMPORTED_MODULE_1__.parse(padded(text));
    if (parsed2 === null) return void 0;
    const { major: major2, minor: minor2, patch: patch2, prerelease } = parsed2;
    return { text, parts: [0, major2, minor2, patch2], development: prerelease.length > 0 };
  }
  const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
  if (parsed === null) return void 0;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
  return { text, parts: [parsed.epoch, major, minor, patch], development };
}
function compareVersions(one, other, scheme) {
  return scheme === "semver" ? semver__WEBPACK_IMPORTED_MODULE_1__.compare(padded(one.text), padded(other.text)) : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(one.text, other.text);
}
function padded(text) {
  const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
  if (match === null) return text;
  const [, major = "", minor = ".0", patch = ".0", rest = ""] = match;
  return `${major}${minor}${patch}${rest}`;
}
function getVersionState(current, latest, scheme) {
  const [own, newest] = [readVersion(current, scheme), readVersion(latest, scheme)];
  if (own === void 0) return unreadable(current, scheme);
  if (newest === void 0) return unreadable(latest, scheme);
  const behind = behindOf(own, newest, scheme);
  if (own.development || compareVersions(own, newest, scheme) > 0) return { state: "development", behind };
  if (behind === "none") return { state: "up-to-date", behind };
  return { state: behind === "major" ? "major-behind" : "minor-behind", behind };
}
function behindOf(own, newest, scheme) {
  if (compareVersions(own, newest, scheme) >= 0) return "none";
  const first = own.parts.findIndex((part, index) => part !== newest.parts[index]);
  return ["major", "major", "minor", "patch"][first] ?? "patch";
}
function unreadable(version, scheme) {
  const kind = scheme === "semver" ? "semantic version" : "version of a Python package (PEP 440)";
  return {
    state: "unknown",
    behind: void 0,
    reason: `${JSON.stringify(version.slice(0, 100))} is not a ${kind}`
  };
}



/***/ }),

/***/ 43450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readGitHubServer),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);



function readGitHubServer(env) {
  return {
    serverUrl: readAddress(env, "GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: readAddress(env, "GITHUB_API_URL", "https://api.github.com")
  };
}
function readWorkflow(env) {
  if (env["GITHUB_ACTIONS"] !== "true") return void 0;
  const { serverUrl } = readGitHubServer(env);
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "1",
    job: env["GITHUB_JOB"] ?? "",
    step: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(env["GITHUB_OUTPUT"] ?? ""),
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    readEvent: () => readJson(env["GITHUB_EVENT_PATH"])
  };
}
function readAddress(env, name, fallback) {
  const text = env[name] ?? "";
  if (text === "") return fallback;
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const secret = url !== void 0 && `${url.username}${url.password}` !== "";
  if (url !== void 0 && /^https?:$/.test(url.protocol) && !secret && url.search === "" && url.hash === "")
    return text.replace(/\/+$/, "");
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(
    secret ? `${name} contains a user name or a password.` : `${name} is ${JSON.stringify(text)}. Expected an address such as ${fallback}.`,
    { hint: `Correct it, or unset it to use ${fallback}.` }
  );
}
function readJson(path) {
  if (path === void 0) return void 0;
  try {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
  } catch {
    return void 0;
  }
}



/***/ }),

/***/ 85069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   XF: () => (/* binding */ TerminalLogger),
/* harmony export */   fs: () => (/* binding */ askAtTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96596);
/* harmony import */ var yocto_spinner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32400);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48640);





const SEQUENCES = /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
function inertText(text) {
  return text.replace(SEQUENCES, (sequence) => COLOUR.test(sequence) ? sequence : "").replace(CONTROLS, "").replace(/\r(?!\n)/g, "\n").replace(/\r\n/g, "\n");
}
class TerminalLogger {
  constructor(options) {
    this.options = options;
    if (options.interactive) this.spinner = (0,yocto_spinner__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)({ stream: options.stream, handleSignals: false });
  }
  options;
  secrets = new _core_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretMask */ .f();
  spinner;
  ticker;
  statusText = "";
  statusSince = 0;
  debug(message) {
    if (this.options.verbose) this.line(picocolors__WEBPACK_IMPORTED_MODULE_3__.dim(this.showable(message)));
  }
  info(message) {
    this.line(this.showable(message));
  }
  notice(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_3__.cyan("notice")} ${this.titled(message, annotation)}`);
  }
  warning(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_3__.yellow("warning")} ${this.titled(message, annotation)}`);
  }
  error(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_3__.red("error")} ${this.titled(message, annotation)}`);
  }
  group(title) {
    this.line(picocolors__WEBPACK_IMPORTED_MODULE_3__.bold(this.showable(title)));
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    const lines = this.showable(text).replace(/\n$/, "").split("\n");
    const margin = prefix === "" ? "  " : this.showable(prefix);
    for (const line of lines) this.line(`${margin}${line}`);
  }
  status(text) {
    const shown = this.showable(text);
    const changed = shown !== this.statusText;
    if (changed) {
      this.statusText = shown;
      this.statusSince = this.options.clock.now();
    }
    if (this.spinner === void 0) {
      if (changed) this.line(shown);
      return;
    }
    this.spinner.start(this.statusLine());
    this.ticker ??= setInterval(() => {
      if (this.spinner !== void 0) this.spinner.text = this.statusLine();
    }, 1e3).unref();
  }
  /** Keeps a secret out of all that is shown from now on. */
  mask(secret) {
    this.secrets.add(secret);
  }
  /** Returns a text without the secrets in it. */
  hideSecrets(text) {
    return this.secrets.apply(text);
  }
  /** Returns a text as it may be shown: inert, and without secrets. */
  showable(text) {
    return this.hideSecrets(inertText(text));
  }
  /** Takes the spinner away; call it before the result is printed. */
  close() {
    clearInterval(this.ticker);
    this.ticker = void 0;
    this.spinner?.stop();
  }
  titled(message, { title }) {
    const text = this.showable(message);
    return title === void 0 ? text : `${picocolors__WEBPACK_IMPORTED_MODULE_3__.bold(this.showable(title))}: ${text}`;
  }
  statusLine() {
    const elapsedMs = this.options.clock.now() - this.statusSince;
    return elapsedMs < 2e3 ? this.statusText : `${this.statusText} ${picocolors__WEBPACK_IMPORTED_MODULE_3__.dim((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(elapsedMs))}`;
  }
  line(text) {
    const spinning = this.spinner?.isSpinning === true;
    if (spinning) this.spinner.stop();
    this.options.stream.write(`${text}
`);
    if (spinning) this.spinner.start(this.statusLine());
  }
}
async function askAtTerminal(question, signal) {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Can't ask for confirmation without a terminal: ${question}`, {
      hint: "Add --yes to go ahead."
    });
  }
  const { default: confirm } = await __webpack_require__.e(/* import() */ 9632).then(__webpack_require__.bind(__webpack_require__, 29632));
  const agreed = await confirm(
    { message: question, default: false },
    { output: process.stderr, signal }
  ).catch((error) => {
    signal.throwIfAborted();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("The question was not answered. Nothing was started.", { cause: error });
  });
  if (!agreed) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("Cancelled. Nothing was started.");
}



/***/ })

};
