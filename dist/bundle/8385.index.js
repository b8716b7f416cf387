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
// EXTERNAL MODULE: ./src/commands/run-command.js + 2 modules
var run_command = __webpack_require__(12982);
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
    for (const form of (0,secrets/* listSecretForms */.Ub)(secret)) core/* setSecret */.Pq(form);
  }
  /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
  async writeSummary(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
    await core/* summary */.z.addRaw(cutToBytes((0,secrets/* hideCredentials */.RW)(markdown), SUMMARY_LIMIT), true).write();
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
const COMMAND = /^(?:[^\S\r\n]|\u0085)*::|##\[/m;
class RunnerLogger {
  constructor(write = (text) => process.stdout.write(text)) {
    this.write = write;
  }
  write;
  grouped = false;
  lastStatus = "";
  debug(message) {
    core/* debug */.Yz((0,secrets/* hideCredentials */.RW)(message));
  }
  info(message) {
    this.inert((0,secrets/* hideCredentials */.RW)(message));
  }
  notice(message, annotation = {}) {
    core/* notice */.lm((0,secrets/* hideCredentials */.RW)(message), annotation);
  }
  warning(message, annotation = {}) {
    core/* warning */.$e((0,secrets/* hideCredentials */.RW)(message), annotation);
  }
  error(message, annotation = {}) {
    core/* error */.z3((0,secrets/* hideCredentials */.RW)(message), annotation);
  }
  group(title) {
    this.endGroup();
    core/* startGroup */.Oh((0,secrets/* hideCredentials */.RW)(title));
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
   * Prints text so that the runner obeys nothing in it: where it would, between `::stop-commands::` and its end. The token
   * is new each time: text that has seen an earlier one in some log can't use it.
   */
  inert(given) {
    const text = given.endsWith("\n") ? given : `${given}
`;
    const token = (0,external_node_crypto_.randomUUID)();
    this.write(COMMAND.test(text) ? `::stop-commands::${token}
${text}::${token}::
` : text);
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
    const suggestion = name === "" ? void 0 : (0,inputs/* findNearest */.qg)(name, known);
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
    await this.writeSummary((0,summary/* renderSummary */.Br)({ outcome: "failure", heading: `${name} failed`, failure }));
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
  const value = (0,yaml/* parseYamlOrJson */.o)("The input inputs", text, hint);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return (0,inputs/* foldInputNames */.ux)(value);
  throw new errors/* PlatformError */.Wk("The input inputs is not a mapping from names to values.", { hint });
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

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
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
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
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



/***/ })

};
