export const id = 7569;
export const ids = [7569];
export const modules = {

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/cancellation.js
var cancellation = __webpack_require__(79598);
// EXTERNAL MODULE: ./src/core/inputs.js
var core_inputs = __webpack_require__(38188);
;// CONCATENATED MODULE: ./src/cli/options.js


function addCommandOptions(command, inputs) {
  for (const [name, definition] of (0,core_inputs/* listInputs */.SS)(inputs)) {
    if (definition.secret !== true) command.addOption(optionOf(name, definition));
  }
  const secrets = (0,core_inputs/* listInputs */.SS)(inputs).flatMap(
    ([name, definition]) => definition.secret === true ? variablesOf(name, definition).join(" or ") : []
  );
  if (secrets.length > 0) command.addHelpText("after", `
From the environment: ${secrets.join(", ")}`);
}
function givenInputs(inputs, options, env) {
  const raw = {};
  const sources = /* @__PURE__ */ new Map();
  for (const [name, definition] of (0,core_inputs/* listInputs */.SS)(inputs)) {
    const flag = definition.secret === true ? void 0 : options[camelCase(name)];
    const variable = flag === void 0 ? variablesOf(name, definition).find((each) => (env[each] ?? "") !== "") : void 0;
    if (variable !== void 0) sources.set(name, variable);
    const value = variable === void 0 ? flag : env[variable];
    if (value !== void 0) raw[name] = value;
  }
  return { raw, sources };
}
function describeSources(inputs, { raw, sources }) {
  return [...sources].map(([name, source]) => {
    const definition = inputs[name];
    if (definition?.secret === true) return { text: `${name} is from ${source}.`, narrows: false };
    const text = `--${name} is ${String(raw[name])}, from ${source}.`;
    const needed = definition?.type === "string" && definition.required === true;
    return needed ? { text, narrows: false } : { text: `${text} To leave it out: --${name} ''`, narrows: true };
  });
}
function optionOf(name, definition) {
  const text = plainText(definition.description);
  switch (definition.type) {
    case "boolean":
      return new esm/* Option */.c$(flagOf(name, definition), definition.default ? plainText(definition.negated) : text);
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
      return new esm/* Option */.c$(`--${name} <text>`, `${text}${conditions(name, definition)}`);
  }
}
const DEFAULTS = {
  app: "PLATFORM_APP",
  env: "PLATFORM_ENV",
  codebase: "PLATFORM_CODEBASE"
};
function variablesOf(name, definition) {
  const ofGitHub = name === "github-token" ? ["GH_TOKEN", "GITHUB_TOKEN"] : [];
  if (definition.secret === true) return [secretVariable(name), ...ofGitHub];
  const variable = Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : void 0;
  return variable === void 0 ? [] : [variable];
}
function flagOf(name, definition) {
  return definition.type === "boolean" && definition.default ? `--no-${name}` : `--${name}`;
}
function secretVariable(name) {
  return `PLATFORM_TOOLS_${name.replaceAll("-", "_").toUpperCase()}`;
}
function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function conditions(name, definition) {
  const [variable] = variablesOf(name, definition);
  const said = [
    ...definition.required === true ? ["required"] : [],
    ...definition.default === void 0 ? [] : [`default: ${definition.default}`],
    ...variable === void 0 ? [] : [`${definition.required === true ? "or " : ""}set ${variable}`]
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
function plainText(markdown) {
  return markdown.replaceAll("`", "").replaceAll("**", "");
}


// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/providers/terminal/terminal.js
var terminal = __webpack_require__(85069);
;// CONCATENATED MODULE: ./src/cli/failure.js



const EXCERPT_LINES = 15;
function printFailure(error, host) {
  const { message, hint, excerpt, details } = (0,errors/* describeError */.Uc)(error);
  const said = (text) => host?.logger.said(text) ?? (0,terminal/* inertText */.UJ)(text);
  const showable = (text) => host?.logger.showable(text) ?? (0,terminal/* inertText */.UJ)(text);
  const shown = { message: said(message), hint: hint === void 0 ? null : said(hint) };
  const lines = [
    // Who stopped us knows that; it is not an error.
    error instanceof errors/* CancelledError */.cc ? shown.message : `error: ${shown.message}`,
    ...excerpt.slice(-EXCERPT_LINES).map((line) => `  | ${showable(line)}`),
    ...shown.hint === null ? [] : [shown.hint],
    ...details.map((line) => `  ${showable(line)}`)
  ];
  process.stderr.write(`${lines.join("\n")}
`);
  return shown;
}
function exitCodeOf(error) {
  if (error instanceof esm/* CommanderError */.b7) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof errors/* UsageError */.eb) return 2;
  return error instanceof errors/* CancelledError */.cc ? 130 : 1;
}


;// CONCATENATED MODULE: ./src/cli/suggest.js


function rejectUnknownWords(words, verbs, others) {
  const [noun, verb] = words;
  if (noun === void 0 || others.includes(noun)) return;
  const ofNoun = verbs.filter((each) => each.noun === noun);
  if (ofNoun.length === 0) throw unknown(noun, suggestFirst(noun, verbs, others), "--help lists them.");
  if (verb === void 0 || ofNoun.some((each) => each.verb === verb)) return;
  const list = `Verbs of ${noun}: ${ofNoun.map((each) => each.verb).join(", ")}.`;
  throw unknown(`${noun} ${verb}`, suggestSecond(noun, verb, verbs), list);
}
function suggestFirst(word, verbs, others) {
  const bare = verbs.filter(({ verb }) => verb === word);
  if (bare.length > 0) return bare.map(spoken);
  const noun = (0,core_inputs/* findNearest */.qg)(word, [.../* @__PURE__ */ new Set([...verbs.map((each) => each.noun), ...others])]);
  if (noun !== void 0) return [noun];
  const whole = (0,core_inputs/* findNearest */.qg)(word.replaceAll("-", " "), verbs.map(spoken));
  return whole === void 0 ? [] : [whole];
}
function suggestSecond(noun, verb, verbs) {
  const near = (0,core_inputs/* findNearest */.qg)(
    verb,
    verbs.flatMap((each) => each.noun === noun ? each.verb : [])
  );
  if (near !== void 0) return [`${noun} ${near}`];
  return verbs.filter((each) => each.verb === verb).map(spoken);
}
function spoken({ noun, verb }) {
  return `${noun} ${verb}`;
}
function unknown(words, suggestions, list) {
  const meant = suggestions.map((each) => `"platform-tools ${each}"`).join(" or ");
  return new errors/* UsageError */.eb(`There is no command "${words}".`, {
    hint: `${meant === "" ? "" : `Did you mean ${meant}? `}${list}`
  });
}


// EXTERNAL MODULE: ./src/cli/terminal-host.js
var terminal_host = __webpack_require__(75545);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/cli/wording.js



const LEADS = "set|give|raise|shorten|leave out|take|correct|check|use|keep one of|exactly one of|one of|neither|either|both|needs|than|by|without|in";
function terminalWords(inputs, sources, verbs) {
  const definitions = new Map((0,core_inputs/* listInputs */.SS)(inputs));
  const rules = [...inputRules(definitions, sources), ...verbRules(verbs)];
  return (text) => text.split(/("(?:[^"\\\n]|\\.)*")/).map((part, index) => index % 2 === 1 ? part : rules.reduce((said, rule) => rule(said), part)).join("");
}
function inputRules(definitions, sources) {
  if (definitions.size === 0) return [];
  const names = [...definitions.keys()].sort((a, b) => b.length - a.length);
  const name = `(?:${names.join("|")})(?![\\w-])`;
  const list = `${name}(?:(?:, and |, or |, | and | or )(?:the inputs? )?${name})*`;
  const hyphenated = names.filter((each) => each.includes("-")).join("|");
  const replaceNames = (text, replace) => text.replaceAll(/(?<= )the inputs? /g, "").replace(new RegExp(`(?<![\\w-])${name}`, "g"), replace);
  const flags = (text) => replaceNames(text, (found) => nameOf(found, definitions));
  const named = (text) => replaceNames(text, (found) => sources.get(found) ?? nameOf(found, definitions));
  const rules = [
    [new RegExp(`\\b[Tt]he inputs? (${list})`, "g"), (_, found = "") => named(found)],
    // As a workflow has it: `strategy: pipeline`, `force: true`, `variables: {…}`.
    [
      new RegExp(`(?<![\\w-]|the |a )(${name}): ?(true\\b|false\\b|(?=[{[]))`, "g"),
      (_, found = "", value = "") => value === "false" ? `no ${flags(found)}` : `${flags(found)}${value === "true" ? "" : " "}`
    ],
    [
      new RegExp(`(?<![\\w-]|the |a )(${name}): (?=(${choicesOf(definitions)})(?![\\w-]))`, "g"),
      (_, found = "") => `${flags(found)} `
    ],
    [
      new RegExp(`(^|[.!?] )(${name})(?=: )`, "g"),
      (_, before = "", found = "") => `${before}${flags(found)}`
    ],
    [
      new RegExp(`(?<![\\w-])(${LEADS}) (${list})`, "gi"),
      (_, lead = "", found = "") => `${lead} ${flags(found)}`
    ],
    [/\bIn a workflow, [^.]*\. At a terminal, (\w)/g, (_, first = "") => first.toUpperCase()],
    [/\b([Tt])h(e|is) step\b/g, (_, t = "", rest = "") => `${t}h${rest} command`]
  ];
  if (hyphenated !== "")
    rules.push([
      new RegExp(`(?<![\\w/.:<$@-]|output )(?:${hyphenated})(?![\\w/-]|\\.\\w)`, "g"),
      (found) => flags(found)
    ]);
  return rules.map(
    ([pattern, replace]) => (text) => text.replace(pattern, replace)
  );
}
function choicesOf(definitions) {
  const choices = [...definitions.values()].flatMap((each) => each.type === "choice" ? each.choices : []);
  return choices.length === 0 ? "(?!)" : choices.map((each) => each.replaceAll(/[^\w-]/g, "\\$&")).join("|");
}
function verbRules(verbs) {
  const names = Object.keys(verbs).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w/.-])(?:${names.join("|")})(?![\\w/-]|\\.\\w)`, "g");
  return [
    (text) => text.replace(
      pattern,
      (found) => `platform-tools ${(0,command/* commandWords */.Bl)({ name: found, noun: verbs[found]?.noun }).join(" ")}`
    )
  ];
}
function nameOf(name, definitions) {
  const definition = definitions.get(name);
  if (definition?.secret === true) return secretVariable(name);
  return definition === void 0 ? name : flagOf(name, definition);
}


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








const MOST_RELEASES = 100;
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
  const tags = await new GitHubReleases(github, REPOSITORY).listPublishedTags(MOST_RELEASES);
  return (0,versions_version/* findHighestVersion */.ww)(tags.map(versions_version/* versionOfTag */.mx), "semver");
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
  result: nothing,
  status: nothing
};


// EXTERNAL MODULE: ./src/commands/registry.js
var registry = __webpack_require__(81493);
// EXTERNAL MODULE: ./src/core/secrets.js
var secrets = __webpack_require__(48640);
// EXTERNAL MODULE: ./src/commands/run-command.js + 2 modules
var run_command = __webpack_require__(12982);
;// CONCATENATED MODULE: ./src/cli/cli.js















async function runCli(argv, root) {
  (0,cancellation/* surviveClosedOutput */.q)();
  try {
    const words = canonical(argv);
    const said = words.filter((word) => !word.startsWith("-"));
    rejectUnknownWords(said, verbWords(), OTHERS);
    const program = await buildProgram(root, said.length === 0);
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof esm/* CommanderError */.b7)) printFailure(error);
  }
}
const OTHERS = ["demo"];
function canonical(argv) {
  const [first = "", ...rest] = argv;
  if (first === "help") return [...canonical(rest), "--help"];
  return Object.hasOwn(registry/* registry */.u, first) ? [...wordsOf(first), ...rest] : [...argv];
}
function verbWords() {
  return Object.keys(registry/* registry */.u).map((name) => {
    const [noun, verb] = wordsOf(name);
    return { noun, verb };
  });
}
async function buildProgram(root, alone) {
  const version = await packageVersion(root);
  const program = new esm/* Command */.uB("platform-tools").description("Build, deploy and release code onto DBT Platform.").showHelpAfterError("(add --help to see the options)").configureHelp({ showGlobalOptions: true }).helpCommand(false).configureOutput({ writeErr: (text) => process.stderr.write((0,secrets/* hideCredentials */.RW)(text)) }).exitOverride();
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
    await runVerb(definition, givenInputs(definition.inputs, options, process.env), settings);
    const notice = await updates.finish();
    if (notice !== void 0) process.stderr.write(`${(0,terminal/* inertText */.UJ)(notice)}
`);
  });
}
async function runVerb(definition, given, settings) {
  const { signal, release } = (0,cancellation/* cancellationSignal */.w)();
  const words = terminalWords(definition.inputs, given.sources, registry/* registry */.u);
  const host = (0,terminal_host/* terminalHost */.P)(settings, signal, words);
  try {
    for (const { text, narrows } of describeSources(definition.inputs, given)) {
      if (narrows) host.logger.info(text);
      else host.logger.debug(text);
    }
    const result = await (0,run_command/* runCommand */.d)(definition, given.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== void 0) fail(result.failure, host, settings);
    else if (settings.json) printJson(host.outputs, host);
    else if (result.text !== void 0) {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      stream.write(`${host.logger.showable(result.text.trimEnd())}
`);
    }
  } catch (error) {
    host.logger.close();
    fail(error, host, settings);
  } finally {
    release();
  }
}
function fail(error, host, settings) {
  const failure = printFailure(error, host);
  if (settings.json) printJson({ ...host.outputs, error: failure }, host);
  process.exitCode = exitCodeOf(error);
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


function terminalHost(settings, signal, words = (text) => text) {
  const logger = new _providers_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .TerminalLogger */ .XF({
    clock: new _core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SystemClock */ .A(),
    stream: process.stderr,
    verbose: settings.verbose,
    words,
    results: settings.json ? process.stderr : process.stdout,
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
      if (!settings.yes) await (0,_providers_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .askAtTerminal */ .fs)(logger.said(question), signal);
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
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
      description: "Fails after this many minutes. What was started keeps running."
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

/***/ 81761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   _V: () => (/* binding */ getVersionState),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   wl: () => (/* binding */ versionsOfTags),
/* harmony export */   ww: () => (/* binding */ findHighestVersion)
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
function findHighestVersion(versions, scheme) {
  return versions.flatMap((version) => readVersion(version, scheme) ?? []).filter(({ development }) => !development).reduce(
    (highest, each) => highest === void 0 || compareVersions(each, highest, scheme) > 0 ? each : highest,
    void 0
  )?.text;
}
function versionsOfTags(tags, like) {
  const own = tags.filter((tag) => prefixOf(tag) === prefixOf(like));
  return (own.length > 0 ? own : tags).map(versionOfTag);
}
function prefixOf(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  return name.slice(0, name.length - versionOfTag(name).length).replace(/v$/, "");
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

/***/ 85069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   XF: () => (/* binding */ TerminalLogger),
/* harmony export */   fs: () => (/* binding */ askAtTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96596);
/* harmony import */ var yocto_spinner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32400);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48640);





const SEQUENCES = /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
function inertText(text) {
  return text.replace(SEQUENCES, (sequence) => COLOUR.test(sequence) ? sequence : "").replace(CONTROLS, "").replace(/\r(?!\n)/g, "\n").replace(/\r\n/g, "\n");
}
class TerminalLogger {
  constructor(options) {
    this.options = options;
    if (options.interactive) this.spinner = (0,yocto_spinner__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)({ stream: options.stream, handleSignals: false });
  }
  options;
  secrets = new _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretMask */ .fZ();
  spinner;
  ticker;
  /** Whether results were printed already, so that what is said about them belongs to the log. */
  gaveResults = false;
  statusText = "";
  statusSince = 0;
  debug(message) {
    if (this.options.verbose) this.line(picocolors__WEBPACK_IMPORTED_MODULE_4__.dim(this.said(message)));
  }
  info(message) {
    this.line(this.said(message));
  }
  notice(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_4__.cyan("notice")} ${this.titled(message, annotation)}`);
  }
  warning(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_4__.yellow("warning")} ${this.titled(message, annotation)}`);
  }
  error(message, annotation = {}) {
    this.line(`${picocolors__WEBPACK_IMPORTED_MODULE_4__.red("error")} ${this.titled(message, annotation)}`);
  }
  group(title) {
    this.line(picocolors__WEBPACK_IMPORTED_MODULE_4__.bold(this.said(title)));
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    const margin = prefix === "" ? "  " : this.showable(prefix);
    for (const line of this.linesOf(text)) this.line(`${margin}${line}`);
  }
  result(text, prefix = "") {
    this.gaveResults = true;
    const margin = this.showable(prefix);
    for (const line of this.linesOf(text)) this.line(`${margin}${line}`, this.options.results);
  }
  status(text) {
    const shown = this.said(text);
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
  /** Returns a text as it may be shown: inert, and without secrets, known ones and those that look like one. */
  showable(text) {
    return (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideCredentials */ .RW)(this.hideSecrets(inertText(text)));
  }
  /** Returns a sentence of ours in the words of its reader, as it may be shown. */
  said(text) {
    return this.showable(this.options.words(text));
  }
  /** Takes the spinner away; call it before the result is printed. */
  close() {
    clearInterval(this.ticker);
    this.ticker = void 0;
    this.spinner?.stop();
  }
  titled(message, { title }) {
    const text = this.said(message);
    return title === void 0 ? text : `${picocolors__WEBPACK_IMPORTED_MODULE_4__.bold(this.said(title))}: ${text}`;
  }
  statusLine() {
    const elapsedMs = this.options.clock.now() - this.statusSince;
    return elapsedMs < 2e3 ? this.statusText : `${this.statusText} ${picocolors__WEBPACK_IMPORTED_MODULE_4__.dim((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatElapsed */ .C7)(elapsedMs))}`;
  }
  linesOf(text) {
    return this.showable(text).replace(/\n$/, "").split("\n");
  }
  line(text, stream = this.options.stream) {
    const spinning = this.spinner?.isSpinning === true;
    if (spinning) this.spinner.stop();
    stream.write(`${text}
`);
    if (spinning) this.spinner.start(this.statusLine());
  }
}
const NOTHING_STARTED = "Cancelled. Nothing was started.";
async function askAtTerminal(question, signal) {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("Can't ask for confirmation without a terminal. Add --yes to go ahead.", {
      hint: `The question is: ${question}`
    });
  }
  const { default: confirm } = await __webpack_require__.e(/* import() */ 9632).then(__webpack_require__.bind(__webpack_require__, 29632));
  const agreed = await confirm(
    { message: question, default: false },
    { output: process.stderr, signal }
  ).catch((error) => {
    signal.throwIfAborted();
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).name === "ExitPromptError") throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(NOTHING_STARTED);
    throw error;
  });
  if (!agreed) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(NOTHING_STARTED);
}



/***/ })

};
