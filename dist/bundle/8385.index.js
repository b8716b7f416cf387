export const id = 8385;
export const ids = [8385];
export const modules = {

/***/ 78385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMainStep: () => (/* binding */ runMainStep),
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/commands/registry.js
var registry = __webpack_require__(81493);
// EXTERNAL MODULE: ./src/commands/run-command.js
var run_command = __webpack_require__(47185);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/yaml.js
var yaml = __webpack_require__(90162);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(10692);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/secrets.js
var secrets = __webpack_require__(48640);
;// CONCATENATED MODULE: ./src/providers/runner/runner.js



const SUMMARY_LIMIT = 1024 * 1024;
class Runner {
  /** An input of the JavaScript action, as written; empty when it is not set. */
  input(name) {
    return core/* getInput */.V4(name);
  }
  output(name, value) {
    core/* setOutput */.uH(name, value);
  }
  /** Has the runner replace the secret, each of its lines and its usual encodings in all logs that follow. */
  mask(secret) {
    for (const form of (0,secrets/* listSecretForms */.U)(secret)) core/* setSecret */.Pq(form);
  }
  /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
  async writeSummary(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
    await core/* summary */.z.addRaw(cutToBytes(markdown, SUMMARY_LIMIT), true).write();
  }
  /** Keeps a value for the post step. */
  saveState(name, value) {
    core/* saveState */.LZ(name, value);
  }
  state(name) {
    return core/* getState */.Gu(name);
  }
  /** Marks the step as failed; the annotation has been written before. */
  fail() {
    process.exitCode = core/* ExitCode */.yU.Failure;
  }
}
function cutToBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = "\n\n_The rest was left out: a job summary takes 1 MiB._\n";
  const cut = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note)).toString("utf8");
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf("\n")))}${note}`;
}
const COMMAND = /^[\s\u0085]*::|##\[/m;
class RunnerLogger {
  constructor(write = (text) => process.stdout.write(text)) {
    this.write = write;
  }
  write;
  grouped = false;
  lastStatus = "";
  debug(message) {
    core/* debug */.Yz(message);
  }
  info(message) {
    if (COMMAND.test(message)) this.inert(`${message}
`);
    else this.write(`${message}
`);
  }
  notice(message, annotation = {}) {
    core/* notice */.lm(message, annotation);
  }
  warning(message, annotation = {}) {
    core/* warning */.$e(message, annotation);
  }
  error(message, annotation = {}) {
    core/* error */.z3(message, annotation);
  }
  group(title) {
    this.endGroup();
    core/* startGroup */.Oh(title);
    this.grouped = true;
  }
  endGroup() {
    if (this.grouped) core/* endGroup */.N4();
    this.grouped = false;
  }
  remote(text, prefix = "") {
    if (text !== "") this.inert(prefix === "" ? text : prefixLines(text, prefix));
  }
  status(text) {
    if (text !== this.lastStatus) this.info(text);
    this.lastStatus = text;
  }
  /**
   * Prints text between `::stop-commands::` and its end, so that the runner obeys nothing in it. The token
   * is new each time: text that has seen an earlier one in some log can't use it.
   */
  inert(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    this.write(`::stop-commands::${token}
${text}${text.endsWith("\n") ? "" : "\n"}::${token}::
`);
  }
}
function prefixLines(text, prefix) {
  return text.replace(/^(?!$(?![\s\S]))/gm, () => prefix);
}


;// CONCATENATED MODULE: ./src/action/main.js









const ANNOTATION_LINES = 5;
const REMOTE_WORK = "remote-work";
async function runMainStep(cancellation, dependencies = runnerDependencies()) {
  const step = new Step(dependencies);
  let name = "platform-tools";
  try {
    name = step.commandName();
    const { command, raw } = await step.load(name);
    cancellation.signal.throwIfAborted();
    await runMain(step, command, raw, cancellation.signal);
  } catch (error) {
    await step.fail(name, error);
  } finally {
    cancellation.release();
  }
}
async function runPostStep(cancellation, dependencies = runnerDependencies()) {
  const step = new Step(dependencies);
  try {
    const state = dependencies.runner.state(REMOTE_WORK);
    if (state === "") return;
    const { command, raw } = await step.load(step.commandName());
    const work = JSON.parse(state);
    await (0,run_command/* stopRemoteWork */.s)(command, raw, work, step.host(cancellation.signal), dependencies.env);
  } catch (error) {
    await step.fail("Clean-up", error, true);
  } finally {
    cancellation.release();
  }
}
async function runMain(step, command, raw, signal) {
  const host = step.host(signal);
  const result = await (0,run_command/* runCommand */.d)(command, raw, host, step.dependencies.env).catch((error) => {
    if (!(error instanceof errors/* CancelledError */.cc)) host.remoteWork(void 0);
    throw error;
  });
  host.remoteWork(void 0);
  host.publish(result.outputs);
  host.logger.endGroup();
  if (result.text !== void 0) host.logger.info(result.text);
  if (result.summary !== void 0) await step.writeSummary(result.summary);
  if (result.failure !== void 0)
    await step.fail(command.name, result.failure, result.summary !== void 0);
}
function runnerDependencies() {
  return { runner: new Runner(), logger: new RunnerLogger(), env: process.env, commands: registry/* registry */.u };
}
class Step {
  constructor(dependencies) {
    this.dependencies = dependencies;
  }
  dependencies;
  commandName() {
    const { runner, commands } = this.dependencies;
    const name = runner.input("command");
    if (Object.hasOwn(commands, name)) return name;
    const known = Object.keys(commands);
    const suggestion = name === "" ? void 0 : (0,inputs/* findNearest */.q)(name, known);
    throw new errors/* PlatformError */.Wk(name === "" ? "The input command is empty." : `There is no command "${name}".`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}Commands: ${known.join(", ")}.`
    });
  }
  async load(name) {
    const { runner, commands } = this.dependencies;
    const command = await commands[name]?.load();
    if (command === void 0) throw new errors/* PlatformError */.Wk(`There is no command "${name}".`);
    const raw = parseStepInputs(runner.input("inputs"));
    const token = runner.input("github-token");
    const needsToken = "github-token" in command.inputs && (raw["github-token"] ?? "") === "";
    return { command, raw: needsToken && token !== "" ? { ...raw, "github-token": token } : raw };
  }
  host(signal) {
    const { runner, logger } = this.dependencies;
    return {
      logger,
      signal,
      publish: (outputs) => {
        for (const [name, value] of Object.entries(outputs)) this.writeOutput(name, value);
      },
      remoteWork: (work) => {
        this.attempt("save what the post step has to stop", () => {
          runner.saveState(REMOTE_WORK, work === void 0 ? "" : JSON.stringify(work));
        });
      },
      // Whoever started the workflow has confirmed it; approvals belong to GitHub environments.
      confirm: () => Promise.resolve(),
      mask: (secret) => {
        runner.mask(secret);
      }
    };
  }
  async writeSummary(markdown) {
    try {
      await this.dependencies.runner.writeSummary(markdown);
    } catch (error) {
      this.warn("write the job summary", error);
    }
  }
  /** Fails the step: exit code, annotation, details in a group, and a summary unless the command wrote one. */
  async fail(name, error, hasSummary = false) {
    const { runner, logger } = this.dependencies;
    runner.fail();
    const { message, hint, excerpt, details } = (0,errors/* describeError */.Uc)(error);
    const lines = excerpt.map((line) => (0,external_node_util_.stripVTControlCharacters)(line));
    this.attempt("write the annotation", () => {
      logger.endGroup();
      const text = hint === void 0 ? message : `${message}
${hint}`;
      const shown = lines.slice(-ANNOTATION_LINES).map((line) => `
  ${line}`);
      logger.error(`${text}${shown.join("")}`, { title: `${name} failed` });
      if (details.length === 0) return;
      logger.group("Details");
      logger.remote(details.join("\n"));
      logger.endGroup();
    });
    if (hasSummary) return;
    const nextStep = hint === void 0 ? void 0 : (0,markdown/* escapeMarkdown */.FV)(hint);
    const failure = { cause: message, lines, nextStep };
    await this.writeSummary((0,summary/* renderSummary */.B)({ outcome: "failure", heading: `${name} failed`, failure }));
  }
  /** An output that can't be written is printed instead: it may be the only trace of what was started. */
  writeOutput(name, value) {
    const text = formatOutput(value);
    const printed = text === "" ? "" : ` Its value: ${text}`;
    this.attempt(
      `write the output ${name}`,
      () => {
        this.dependencies.runner.output(name, text);
      },
      printed
    );
  }
  attempt(what, write, instead = "") {
    try {
      write();
    } catch (error) {
      this.warn(what, error, instead);
    }
  }
  warn(what, error, instead = "") {
    try {
      this.dependencies.logger.warning(
        `Could not ${what}: ${(0,errors/* asError */.zR)(error).message.replace(/\.$/, "")}.${instead}`
      );
    } catch {
    }
  }
}
function formatOutput(value) {
  if (value === void 0) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function parseStepInputs(text) {
  if (text.trim() === "") return {};
  const hint = 'Write one input per line, as in "app: demo".';
  const value = (0,yaml/* parseYamlOrJson */.o)("The input inputs", text, hint, true);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new errors/* PlatformError */.Wk("The input inputs is not a mapping from names to values.", { hint });
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



/***/ })

};
