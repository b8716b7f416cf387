export const id = 5407;
export const ids = [5407];
export const modules = {

/***/ 15407:
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
  return new esm/* Option */.c$(`${flagOf(name, definition)}${placeholderOf(name, definition)}`);
}
const DEFAULT_VARIABLES = {
  app: "PLATFORM_APP",
  env: "PLATFORM_ENV",
  codebase: "PLATFORM_CODEBASE"
};
function variablesOf(name, definition) {
  const ofGitHub = name === "github-token" ? ["GH_TOKEN", "GITHUB_TOKEN"] : [];
  if (definition.secret === true) return [secretVariable(name), ...ofGitHub];
  const variable = Object.hasOwn(DEFAULT_VARIABLES, name) ? DEFAULT_VARIABLES[name] : void 0;
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
function plainText(markdown) {
  return markdown.replaceAll("`", "").replaceAll("**", "");
}
function placeholderOf(name, definition) {
  switch (definition.type) {
    case "boolean":
      return "";
    case "number":
      return " <number>";
    case "structured":
      return " <yaml>";
    case "choice": {
      const choices = definition.choices.join("|");
      return choices.length > 24 ? " <choice>" : ` <${choices}>`;
    }
    case "string":
      return ` <${kindOf(name)}>`;
  }
}
function kindOf(name) {
  if (name in DEFAULT_VARIABLES || /^(service|pipeline|project|profile|name)$/.test(name)) return "name";
  if (name === "commit") return "sha";
  if (/^(path|dist)$|-file$/.test(name)) return "path";
  if (name.endsWith("-url")) return "url";
  return /^role-to-assume$|-arn$/.test(name) ? "arn" : "text";
}


// EXTERNAL MODULE: ../../node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(96596);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/remote-work.js
var remote_work = __webpack_require__(24589);
// EXTERNAL MODULE: ./src/providers/terminal/terminal.js
var terminal = __webpack_require__(85069);
;// CONCATENATED MODULE: ./src/cli/failure.js





const EXCERPT_LINES = 15;
function printFailure(error, host) {
  const { message, hint, links, excerpt, details } = (0,errors/* describeError */.Uc)(error);
  const said = (text) => host?.logger.said(text) ?? (0,terminal/* inertText */.UJ)(text);
  const showable = (text) => host?.logger.showable(text) ?? (0,terminal/* inertText */.UJ)(text);
  const shown = { message: said(message), hint: hint === void 0 ? null : said(hint) };
  const lines = [
    // Who stopped us knows that; it is not an error.
    error instanceof errors/* CancelledError */.cc ? shown.message : `${picocolors.red("error:")} ${shown.message}`,
    ...excerpt.slice(-EXCERPT_LINES).map((line) => `  | ${showable(line)}`),
    ...shown.hint === null ? [] : [shown.hint],
    ...links.map(({ title, url }) => `${(0,remote_work/* sentence */.em)(title)}: ${showable(url)}`),
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


;// CONCATENATED MODULE: ./src/cli/json-fields.js


function checkFields(command, outputs, fields) {
  const known = [.../* @__PURE__ */ new Set([...Object.keys(outputs), ...Object.values(outputs).flatMap(fieldsOf)])];
  const unknown = fields?.find((field) => !known.includes(field));
  if (unknown === void 0) return;
  const suggestion = (0,core_inputs/* findNearest */.qg)(unknown, known);
  throw new errors/* UsageError */.eb(`${command} has no output "${unknown}" for --json.`, {
    hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${known.join(", ")}.`
  });
}
function selectFields(values, outputs, fields) {
  if (fields === void 0) return values;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (fields.includes(name)) return [[name, value]];
      const inside = outputs[name] === void 0 ? [] : fieldsOf(outputs[name]);
      const wanted = fields.filter((field) => inside.includes(field) && !(field in outputs));
      if (wanted.length === 0 || !Array.isArray(value)) return [];
      return [[name, value.map((item) => pick(item, wanted))]];
    })
  );
}
function fieldsOf({ description }) {
  const [, names] = /^JSON: a list[^`]*`\{([^{}]*)\}`/.exec(description) ?? [];
  return names === void 0 ? [] : names.split(/,\s*/);
}
function pick(item, fields) {
  if (typeof item !== "object" || item === null) return item;
  const record = item;
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}


// EXTERNAL MODULE: ./src/commands/command.js
var commands_command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/cli/flag-lines.js


const GROUPS = [
  { title: "AWS flags", has: (name) => name in commands_command/* awsInputs */.xN || name in commands_command/* environmentInputs */.rg },
  { title: "GitHub flags", has: (name) => /^github-|^environment-url$/.test(name) },
  { title: "Slack flags", has: (name) => /^slack-|^message-ref$|^notifications$|^broadcast$/.test(name) },
  {
    title: "Other flags",
    has: (name) => /^(dry-run|timeout-minutes|idempotency-key|restart-failed|stop-on-cancel)$/.test(name)
  }
];
const OWN = "Flags";
function flagLines(inputs) {
  const groups = [OWN, ...GROUPS.map(({ title }) => title)].map((title) => ({ title, lines: [] }));
  for (const [name, definition] of Object.entries(inputs)) {
    if (definition.secret === true) continue;
    const title = isRequired(definition) ? OWN : GROUPS.find(({ has }) => has(name))?.title ?? OWN;
    const lines = [flagLine(name, definition, inputs)];
    if ("file" in definition)
      lines.push({ term: `--${name}-file <path>`, text: `Take --${name} from a file.` });
    groups.find((group) => group.title === title)?.lines.push(...lines);
  }
  return groups.filter(({ lines }) => lines.length > 0);
}
function variableLines(inputs) {
  return Object.entries(inputs).flatMap(([name, definition]) => {
    const variables = variablesOf(name, definition);
    if (variables.length === 0) return [];
    const text = definition.secret === true ? `${shortText(definition, inputs)}${isRequired(definition) ? " (required)" : ""}` : `Used where --${name} is not given.`;
    return [{ term: variables.join(", "), text }];
  });
}
function isRequired(definition) {
  return definition.type === "string" && definition.required === true;
}
function flagLine(name, definition, inputs) {
  const term = `${flagOf(name, definition)}${placeholderOf(name, definition)}`;
  const text = definition.type === "boolean" && definition.default ? plainText(definition.negated) : shortText(definition, inputs);
  const said = conditions(name, definition);
  return { term, text: said.length === 0 ? text : `${text} (${said.join("; ")})` };
}
function conditions(name, definition) {
  const [variable] = variablesOf(name, definition);
  const set = variable === void 0 ? [] : [`set ${variable}`];
  switch (definition.type) {
    case "boolean":
      return [];
    case "number":
      return [`default: ${definition.default}`];
    case "structured":
      return [`for example '${definition.example.replaceAll("\n", " ")}'`];
    case "choice": {
      const listed = placeholderOf(name, definition) === " <choice>";
      return [
        ...listed ? [`one of ${definition.choices.join(", ")}`] : [],
        `default: ${definition.default}`
      ];
    }
    case "string": {
      if (definition.required === true) return [["required", ...set].join(", or ")];
      return definition.default === void 0 ? set : [`default: ${definition.default}`, ...set];
    }
  }
}
function shortText(definition, inputs) {
  const [first = "", ...others] = definition.description.split(/(?<=[.!?]) (?=[A-Z`])/);
  const kept = others.filter((sentence) => /^(Default|Exactly one|Required|Or )/.test(sentence));
  const choices = definition.type === "choice" ? definition.choices : [];
  const named = [first, ...kept].join(" ").replace(/(?<!output )`([a-z-]+)`/g, (whole, name) => {
    const input = Object.hasOwn(inputs, name) && !choices.includes(name) ? inputs[name] : void 0;
    if (input === void 0) return whole;
    return input.secret === true ? variablesOf(name, input)[0] ?? name : flagOf(name, input);
  });
  return plainText(named);
}


// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/cli/help.js





const DOCS = "https://github.com/uktrade/platform-tools/blob/main/docs";
const GLOBAL = [
  { term: "-y, --yes", text: "Make changes without asking." },
  {
    term: "--json [fields]",
    text: "Print the outputs as JSON on standard output; with fields such as name,services only those."
  },
  { term: "-v, --verbose", text: "Print details, and where values come from." },
  { term: "-h, --help", text: "Print this help." }
];
function formatVerbHelp(definition, width, words) {
  const command = `platform-tools ${(0,commands_command/* commandWords */.Bl)(definition).join(" ")}`;
  const needed = Object.entries(definition.inputs).flatMap(
    ([name, input]) => input.type === "string" && input.required === true && input.secret !== true ? [` ${flagOf(name, input)}${placeholderOf(name, input)}`] : []
  );
  const groups = [
    ...flagLines(definition.inputs),
    { title: "Common flags", lines: GLOBAL },
    { title: "Environment variables", lines: variableLines(definition.inputs) }
  ];
  const termWidth = Math.max(...groups.flatMap(({ lines }) => lines.map(({ term }) => term.length)));
  return page([
    (0,text_table/* wrapText */.C1)(`${definition.summary}.`, width),
    section("Usage", [`  ${command}${needed.join("")} [flags]`]),
    section(
      "Examples",
      (definition.examples ?? []).flatMap(({ does, flags }, index) => [
        ...index === 0 ? [] : [""],
        `  # ${does}`,
        `  $ ${command}${flags === "" ? "" : ` ${flags}`}`
      ])
    ),
    ...groups.map(
      ({ title, lines }) => list(
        title,
        lines.map(({ term, text }) => ({ term, text: words(text) })),
        width,
        termWidth
      )
    ),
    section("Learn more", [
      `  ${DOCS}/commands.md#${definition.name}`,
      "  platform-tools help credentials | configuration | exit-codes"
    ])
  ]);
}
function formatNounHelp(noun, verbs, width) {
  return page([
    section("Usage", [`  platform-tools ${noun} <verb> [flags]`]),
    list("Verbs", verbs.map(verbLine), width),
    list("Common flags", GLOBAL, width),
    section("Learn more", [
      `  platform-tools ${noun} ${verbs[0]?.verb ?? "<verb>"} --help`,
      `  ${DOCS}/commands.md`
    ])
  ]);
}
function formatOverview(description, verbs, others, topics, width) {
  const nouns = [...new Set(verbs.map(({ noun }) => noun))];
  const termWidth = Math.max(...verbs.map((verb) => verbLine(verb).term.length));
  return page([
    (0,text_table/* wrapText */.C1)(description, width),
    section("Usage", ["  platform-tools <noun> <verb> [flags]"]),
    ...nouns.map(
      (noun) => list(capital(noun), verbs.filter((verb) => verb.noun === noun).map(verbLine), width, termWidth)
    ),
    list("Other", others, width, termWidth),
    list(
      "Help topics",
      Object.entries(topics).map(([name, { summary }]) => ({ term: `help ${name}`, text: summary })),
      width,
      termWidth
    ),
    list(
      "Common flags",
      [...GLOBAL, { term: "-V, --version", text: "Print the version." }],
      width,
      termWidth
    ),
    section("Learn more", ["  platform-tools <noun> <verb> --help", `  ${DOCS}/commands.md`])
  ]);
}
function verbLine({ noun, verb, summary }) {
  return { term: `${noun} ${verb}`, text: summary };
}
function page(parts) {
  const written = parts.filter((part) => part !== "");
  return `${written.join("\n\n")}
`.replaceAll(/[ \t]+$/gm, "");
}
function section(title, lines) {
  return lines.length === 0 ? "" : [picocolors.bold(title.toUpperCase()), ...lines].join("\n");
}
function list(title, lines, width, least = 0) {
  const termWidth = Math.min(Math.max(least, ...lines.map(({ term }) => term.length)), 32);
  const indent = width < 70 ? 6 : termWidth + 4;
  const rows = lines.map(({ term, text }) => {
    const wrapped = (0,text_table/* wrapText */.C1)(text, Math.max(width - indent, 24)).split("\n");
    const below = indent === 6 || term.length > termWidth;
    const first = below ? [`  ${term}`, `${" ".repeat(indent)}${wrapped[0] ?? ""}`] : [`  ${term.padEnd(termWidth)}  ${wrapped[0] ?? ""}`];
    return [...first, ...wrapped.slice(1).map((line) => `${" ".repeat(indent)}${line}`)].join("\n");
  });
  return section(title, rows);
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


// EXTERNAL MODULE: ./src/cli/terminal-host.js
var terminal_host = __webpack_require__(75545);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/providers/files/cache-file.js




const MOST_BYTES = 256 * 1024;
class CacheFile {
  path;
  /** @param name - of the file: `names.json` */
  constructor(name, env) {
    const cache = env["XDG_CACHE_HOME"] ?? "";
    try {
      this.path = (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(cache) ? cache : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "platform-tools", name);
    } catch {
      this.path = void 0;
    }
  }
  /** Whether there is a place for it. */
  get exists() {
    return this.path !== void 0;
  }
  /** Returns what was kept; undefined for nothing, and for what can't be read. */
  async read() {
    if (this.path === void 0) return void 0;
    try {
      if ((await (0,promises_.stat)(this.path)).size > MOST_BYTES) return void 0;
      return await (0,promises_.readFile)(this.path, "utf8");
    } catch {
      return void 0;
    }
  }
  /** Keeps a text, whole or not at all: two commands may write at once. @throws Error when it can't be written */
  async write(text) {
    if (this.path === void 0) return;
    const own = `${this.path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.path), { recursive: true });
    try {
      await (0,promises_.writeFile)(own, text);
      await (0,promises_.rename)(own, this.path);
    } catch (error) {
      await (0,promises_.rm)(own, { force: true });
      throw error;
    }
  }
}


;// CONCATENATED MODULE: ./src/cli/known-names.js




const MOST_APPS = 50;
const MOST_NAMES = 100;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const schema = dist/* array */.YOg(
  dist/* object */.Ikc({
    app: dist/* string */.YjP(),
    env: dist/* array */.YOg(dist/* string */.YjP()),
    codebase: dist/* array */.YOg(dist/* string */.YjP()),
    service: dist/* array */.YOg(dist/* string */.YjP())
  })
);
async function readKnownNames(env) {
  const text = await file(env).read();
  try {
    const found = dist/* safeParse */.xLC(schema, JSON.parse(text ?? "[]"));
    if (!found.success) return /* @__PURE__ */ new Map();
    return new Map(
      found.output.filter(({ app }) => NAME.test(app)).map(({ app, ...names }) => [app, bound(names)])
    );
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function keepNames(inputs, outputs, env) {
  const { app } = inputs;
  if (typeof app !== "string" || !NAME.test(app)) return;
  const known = await readKnownNames(env);
  const before = known.get(app) ?? { env: [], codebase: [], service: [] };
  const environments = items(outputs["environments"]);
  const services = environments.flatMap((each) => items(each["services"]));
  const names = bound({
    env: [inputs["env"], ...texts(environments, "environment", "name"), ...before.env],
    codebase: [
      inputs["codebase"],
      ...texts(items(outputs["codebases"]), "name"),
      ...texts(services, "codebase"),
      ...before.codebase
    ],
    service: [inputs["service"], ...texts(services, "service"), ...before.service]
  });
  const others = [...known].filter(([name]) => name !== app).slice(0, MOST_APPS - 1);
  const all = [[app, names], ...others].map(([name, rest]) => ({ app: name, ...rest }));
  const text = JSON.stringify(all);
  const unchanged = JSON.stringify([...known].map(([name, rest]) => ({ app: name, ...rest }))) === text;
  if (!unchanged)
    await file(env).write(text).catch(() => void 0);
}
async function withMeantApp(error, app, env) {
  const missing = error instanceof errors/* NotFoundError */.m_ || error instanceof errors/* AccessDeniedError */.Uk;
  if (!missing || typeof app !== "string" || !error.message.includes(`"${app}"`)) return error;
  const known = await readKnownNames(env);
  const meant = known.has(app) ? void 0 : (0,core_inputs/* findNearest */.qg)(app, [...known.keys()]);
  if (meant === void 0) return error;
  const hint = `Did you mean "${meant}"? ${error.hint ?? ""}`.trim();
  return new errors/* PlatformError */.Wk(error.message, { hint, cause: error.cause, excerpt: error.excerpt });
}
function file(env) {
  return new CacheFile("names.json", env);
}
function bound(names) {
  const few = (all) => [...new Set(all.filter((name) => typeof name === "string" && NAME.test(name)))].slice(
    0,
    MOST_NAMES
  );
  return { env: few(names.env), codebase: few(names.codebase), service: few(names.service) };
}
function items(value) {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === "object" && item !== null);
}
function texts(all, ...keys) {
  return all.map((item) => keys.map((key) => item[key]).find((value) => value !== void 0));
}


;// CONCATENATED MODULE: ./src/cli/completion.js


const SHELLS = ["bash", "zsh", "fish"];
const FILES = ":files";
const completion_GLOBAL = [
  { value: "--yes", text: "Make changes without asking" },
  { value: "--json", text: "Print the outputs as JSON" },
  { value: "--verbose", text: "Print details" },
  { value: "--help", text: "Print help" }
];
async function complete(shell, line, sources) {
  const all = splitLine(line);
  const words = all.slice(all.findIndex((word) => !/^\w+=/.test(word)) + 1);
  const current = words.pop() ?? "";
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const found = await candidates({ first, second, words, current, shell }, sources);
  const start = current.startsWith("--") && shell === "bash" ? current.replace(/^--[a-z-]+=/, "") : current;
  return found.filter(({ value }) => value === FILES || value.startsWith(start));
}
async function candidates(line, sources) {
  const { first, second, current } = line;
  const { verbs, others, topics } = sources;
  if (first === void 0)
    return current.startsWith("-") ? [...completion_GLOBAL] : [...nouns(verbs), ...otherWords(others)];
  if (first === "completion") return second === void 0 ? SHELLS.map((value) => ({ value, text: "" })) : [];
  if (first === "help" && second === void 0)
    return [...nouns(verbs), ...topics.map((value) => ({ value, text: "topic" }))];
  const [noun, verb] = first === "help" ? [second, void 0] : [first, second];
  const ofNoun = verbs.filter((each) => each.noun === noun);
  const named = verbs.find((each) => each.name === first || each.noun === noun && each.verb === verb);
  if (named !== void 0) return ofVerb(await sources.load(named.name), line, sources);
  return verb === void 0 ? ofNoun.map((each) => ({ value: each.verb, text: each.summary })) : [];
}
async function ofVerb(definition, { words, current, shell }, sources) {
  if (definition === void 0) return [];
  const flags = new Map(
    (0,core_inputs/* listInputs */.SS)(definition.inputs).filter(([, { secret }]) => secret !== true).map(([name, input]) => [flagOf(name, input), { name, input }])
  );
  const [, joined] = /^(--[a-z-]+)=/.exec(current) ?? [];
  const flag = flags.get(joined ?? words.at(-1) ?? "");
  if (flag !== void 0 && placeholderOf(flag.name, flag.input) !== "") {
    const values = await valuesOf(flag.name, flag.input, words, sources);
    const prefix = joined === void 0 || shell === "bash" ? "" : `${joined}=`;
    return values.map(({ value, text }) => ({ value: value === FILES ? FILES : `${prefix}${value}`, text }));
  }
  if (current !== "" && !current.startsWith("-")) return [];
  const unused = [...flags].filter(([each]) => !words.includes(each));
  return [
    ...unused.map(([value, { input }]) => ({ value, text: shortMeaning(input) })),
    ...completion_GLOBAL.filter(({ value }) => !words.includes(value))
  ];
}
async function valuesOf(name, input, words, { names, env }) {
  if (input.type === "choice") return input.choices.map((value) => ({ value, text: "" }));
  if (placeholderOf(name, input) === " <path>") return [{ value: FILES, text: "" }];
  if (name !== "app" && name !== "env" && name !== "codebase" && name !== "service") return [];
  const known = await names();
  const list = (values) => [...new Set(values)].map((value) => ({ value, text: "" }));
  if (name === "app") return list(known.keys());
  const app = given(words, "app") ?? env[DEFAULT_VARIABLES["app"] ?? ""] ?? "";
  const apps = known.has(app) ? [known.get(app)] : [...known.values()];
  return list(apps.flatMap((each) => each?.[name] ?? []));
}
function given(words, name) {
  const at = words.lastIndexOf(`--${name}`);
  const joined = words.findLast((word) => word.startsWith(`--${name}=`));
  return joined?.slice(name.length + 3) ?? (at === -1 ? void 0 : words[at + 1]);
}
function shortMeaning(input) {
  const text = input.type === "boolean" && input.default ? input.negated : input.description;
  return plainText(text.split(/(?<=[.!?]) /)[0] ?? "").replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
function nouns(verbs) {
  return [...new Set(verbs.map(({ noun }) => noun))].map((value) => ({
    value,
    text: verbs.flatMap(({ noun, verb }) => noun === value ? verb : []).join(", ")
  }));
}
function otherWords(others) {
  return [
    ...Object.entries(others).map(([value, text]) => ({ value, text })),
    { value: "help", text: "help on a command or topic" }
  ];
}
function splitLine(line) {
  const words = [...line.matchAll(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g)].map(
    ([word]) => word.replaceAll(/['"]/g, "")
  );
  return /(?:^|\s)$/.test(line) ? [...words, ""] : words;
}


;// CONCATENATED MODULE: ./src/cli/completion-scripts.js
const COMPLETION_SCRIPTS = {
  bash: `# Completion of platform-tools for bash. In ~/.bashrc: eval "$(platform-tools completion bash)"
_platform_tools() {
  local value _
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    if [[ $value == ':files' ]]; then
      compopt -o default 2>/dev/null
    elif [[ -n $value ]]; then
      COMPREPLY+=("$value")
    fi
  done < <("$1" __complete bash "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _platform_tools platform-tools
`,
  zsh: `#compdef platform-tools
# Completion of platform-tools for zsh. In ~/.zshrc, after compinit: eval "$(platform-tools completion zsh)"
_platform_tools() {
  local value text
  local -a found
  while IFS=$'\\t' read -r value text; do
    if [[ $value == ':files' ]]; then
      _files
      return
    fi
    found+=("\${value//:/\\\\:}:$text")
  done < <("\${words[1]}" __complete zsh "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  _describe 'platform-tools' found
}
if [[ "\${funcstack[1]}" == _platform_tools ]]; then
  _platform_tools "$@"
else
  compdef _platform_tools platform-tools
fi
`,
  fish: `# Completion of platform-tools for fish: platform-tools completion fish > ~/.config/fish/completions/platform-tools.fish
function __platform_tools_complete
    set -l found (platform-tools __complete fish (commandline -cp | string join ' ') 2>/dev/null)
    if test "$found" = ':files'
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c platform-tools -f -a '(__platform_tools_complete)'
`
};


;// CONCATENATED MODULE: ./src/cli/topics.js
const TOPICS = {
  credentials: {
    summary: "How the command line signs in to AWS, GitHub and Slack",
    text: `AWS
  Log in with "aws sso login", and name the profile of the account in which the
  application's pipelines are, with --profile or AWS_PROFILE. Credentials in
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN work as well.
  To work as another role, give its ARN with --role-to-assume.

  An environment can be in another account. Its deploy role is assumed from a
  profile of that account: one in ~/.aws/config is found by itself. To name
  it: --environment-profile '{prod: demo-prod}'.

  The region is --aws-region, else AWS_REGION, else eu-west-2.

GITHUB
  PLATFORM_TOOLS_GITHUB_TOKEN, else GH_TOKEN, else GITHUB_TOKEN:
    GH_TOKEN=$(gh auth token) platform-tools ...

SLACK AND PYPI
  PLATFORM_TOOLS_SLACK_TOKEN and PLATFORM_TOOLS_PYPI_TOKEN. Tokens have no
  flags, since other users of a machine can read its command lines.

Which permissions a command needs is in docs/iam and docs/roles.md.
`
  },
  configuration: {
    summary: "Which environment variables set what",
    text: `DEFAULTS OF FLAGS
  PLATFORM_APP        the application, for --app
  PLATFORM_ENV        the environment, for --env
  PLATFORM_CODEBASE   the codebase, for --codebase
  A flag wins. --env '' leaves out what the variable says. --verbose says where
  each value is from.

OUTPUT
  NO_COLOR            no colours, whatever it is set to
  FORCE_COLOR         colours also where the output is no terminal
  CI                  no spinner
  COLUMNS             the width of tables and help where there is no terminal

NETWORK
  HTTPS_PROXY, NO_PROXY   the proxy, and hosts that are reached without it
  AWS_ENDPOINT_URL        another address for AWS: that of a sandbox

FILES
  XDG_CACHE_HOME      where names for completion and the update check are kept;
                      default: ~/.cache
  PLATFORM_TOOLS_SKIP_VERSION_CHECK
                      set to anything: never look for a newer version
`
  },
  "exit-codes": {
    summary: "What each exit code means",
    text: `0    Done.
1    Failed: what was asked for did not happen, or is not known to have.
2    Wrong usage: a flag or its value, a command, or a question that could not
     be asked. Nothing was started.
130  Interrupted by Ctrl-C, SIGTERM, or because nobody reads the output.

With --json a failure is {"error": {"message": ..., "hint": ...}} on standard
output, with the outputs that are known by then.
`
  }
};


// EXTERNAL MODULE: ./src/commands/registry.js
var registry = __webpack_require__(81493);
;// CONCATENATED MODULE: ./src/cli/verbs.js


const VERBS = Object.entries(registry/* registry */.u).map(([name, { noun, summary }]) => {
  const [first, verb] = (0,commands_command/* commandWords */.Bl)({ name, noun });
  return { noun: first, verb, name, summary };
});
const OTHERS = {
  demo: "List, build and deploy a demo codebase against a sandbox on this machine",
  completion: "Print the completion script for bash, zsh or fish"
};


;// CONCATENATED MODULE: ./src/cli/own-words.js








async function answerOwnWords(argv, env) {
  const [first, second = "", line = ""] = argv;
  if (first === "help") return Object.hasOwn(TOPICS, second) ? TOPICS[second]?.text : void 0;
  if (first === "completion") return completionScript(second);
  return first === "__complete" ? own_words_candidates(second, line, env) : void 0;
}
function completionScript(shell) {
  if (shell === "" || shell === "--help" || shell === "-h") return HELP;
  if (isShell(shell)) return COMPLETION_SCRIPTS[shell];
  const suggestion = (0,core_inputs/* findNearest */.qg)(shell, SHELLS);
  throw new errors/* UsageError */.eb(`There is no completion for "${shell}".`, {
    hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There is one for ${SHELLS.join(", ")}.`
  });
}
const HELP = `Prints the completion script for a shell. It completes verbs, flags, values, and
the names of applications, environments, codebases and services that earlier
commands have seen.

USAGE
  platform-tools completion <bash|zsh|fish>

EXAMPLES
  # bash, in ~/.bashrc
  eval "$(platform-tools completion bash)"

  # zsh, in ~/.zshrc after compinit
  eval "$(platform-tools completion zsh)"

  # fish, once
  platform-tools completion fish > ~/.config/fish/completions/platform-tools.fish
`;
async function own_words_candidates(shell, line, env) {
  if (!isShell(shell)) return "";
  const found = await complete(shell, line, {
    ...{ verbs: VERBS, others: OTHERS, topics: Object.keys(TOPICS), env },
    load: async (name) => registry/* registry */.u[name]?.load(),
    names: () => readKnownNames(env)
  });
  return found.map(({ value, text }) => `${text === "" ? value : `${value}	${text}`}
`).join("");
}
function isShell(text) {
  return SHELLS.some((shell) => shell === text);
}


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
      (found) => `platform-tools ${(0,commands_command/* commandWords */.Bl)({ name: found, noun: verbs[found]?.noun }).join(" ")}`
    )
  ];
}
function nameOf(name, definitions) {
  const definition = definitions.get(name);
  if (definition?.secret === true) return secretVariable(name);
  return definition === void 0 ? name : flagOf(name, definition);
}


;// CONCATENATED MODULE: ./src/cli/words.js


function canonicalWords(argv, verbs) {
  const [first = "", ...rest] = argv;
  if (first === "help") return [...canonicalWords(rest, verbs).filter((word) => word !== "--help"), "--help"];
  const named = verbs.find(({ name }) => name === first);
  const words = joinFields(named === void 0 ? argv : [named.noun, named.verb, ...rest]);
  const said = words.filter(isWord);
  const asks = said.length === 0 || said.length === 1 && verbs.some(({ noun }) => noun === said[0]);
  const common = words.every((word) => isWord(word) || /^(-y|--yes|-v|--verbose|--json=.*)$/.test(word));
  return asks && common ? [...words, "--help"] : words;
}
function isWord(text) {
  return text !== "" && !text.startsWith("-");
}
function joinFields(argv) {
  const words = [];
  let said = 0;
  for (const word of argv) {
    if (words.at(-1) === "--json=" && said >= 2 && isWord(word)) words[words.length - 1] = `--json=${word}`;
    else words.push(word === "--json" ? "--json=" : word);
    if (isWord(word)) said += 1;
  }
  return words;
}
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
const STATE = "version-check.json";
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
  const file = new CacheFile(STATE, surroundings.env);
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
  const file = new CacheFile(STATE, env);
  if (!file.exists) return void 0;
  const memory = await readMemory(file);
  const now = Date.now();
  if (!isDue(memory, now)) return memory?.latest;
  await file.write(formatMemory({ askedAt: now, latest: memory?.latest }));
  const latest = await askGitHub(env, signal);
  if (latest !== void 0) await file.write(formatMemory({ askedAt: now, latest }));
  return latest ?? memory?.latest;
}
async function askGitHub(env, signal) {
  const [{ GitHubClient }, { GitHubReleases }, { isResolvable }] = await Promise.all([
    __webpack_require__.e(/* import() */ 5959).then(__webpack_require__.bind(__webpack_require__, 85959)),
    __webpack_require__.e(/* import() */ 3982).then(__webpack_require__.bind(__webpack_require__, 53982)),
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
async function readMemory(file) {
  const text = await file.read();
  return text === void 0 ? void 0 : parseMemory(text);
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


// EXTERNAL MODULE: ./src/core/secrets.js
var secrets = __webpack_require__(48640);
// EXTERNAL MODULE: ./src/commands/run-command.js + 2 modules
var run_command = __webpack_require__(12982);
;// CONCATENATED MODULE: ./src/cli/cli.js




















async function runCli(argv, root) {
  (0,cancellation/* surviveClosedOutput */.q)();
  try {
    const answer = await answerOwnWords(argv, process.env);
    if (answer !== void 0) {
      process.stdout.write(answer);
      return;
    }
    const words = canonicalWords(argv, VERBS);
    const said = words.filter(isWord);
    rejectUnknownWords(said, VERBS, Object.keys(OTHERS));
    const program = await buildProgram(root, said.length === 0);
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof esm/* CommanderError */.b7)) printFailure(error);
  }
}
const DESCRIPTION = "Build, deploy and release code onto DBT Platform.";
async function buildProgram(root, alone) {
  const version = await packageVersion(root);
  const width = (0,terminal_host/* widthOf */.q)(process.stdout);
  const others = Object.entries(OTHERS).map(([term, text]) => ({ term, text }));
  const program = new esm/* Command */.uB("platform-tools").showHelpAfterError("(add --help to see the flags)").configureHelp({ formatHelp: () => formatOverview(DESCRIPTION, VERBS, others, TOPICS, width) }).helpCommand(false).configureOutput({ writeErr: (text) => process.stderr.write((0,secrets/* hideCredentials */.RW)(text)) }).exitOverride();
  if (alone) program.version(version);
  program.addOption(new esm/* Option */.c$("-y, --yes")).addOption(new esm/* Option */.c$("--json [fields]"));
  program.addOption(new esm/* Option */.c$("-v, --verbose"));
  for (const noun of new Set(VERBS.map((each) => each.noun))) {
    const verbs = VERBS.filter((each) => each.noun === noun);
    const group = program.command(noun).helpCommand(false).configureHelp({ formatHelp: () => formatNounHelp(noun, verbs, width) });
    for (const { verb } of verbs) group.command(verb);
    group.hook("preSubcommand", async (_group, subcommand) => {
      await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
    });
  }
  program.command("demo").configureHelp({ formatHelp: () => DEMO_HELP }).action(async () => {
    const { runDemo } = await __webpack_require__.e(/* import() */ 9777).then(__webpack_require__.bind(__webpack_require__, 39777));
    await runDemo(settingsOf(program));
  });
  return program;
}
const DEMO_HELP = "Starts a local stand-in for AWS on a free port, then lists, builds and deploys its\ndemo codebase. Needs no account and no network.\n\nUSAGE\n  platform-tools demo\n";
async function completeVerb({ program, version }, command, name) {
  const definition = await registry/* registry */.u[name]?.load();
  if (definition === void 0) return;
  command.configureHelp({
    formatHelp: () => formatVerbHelp(
      definition,
      (0,terminal_host/* widthOf */.q)(process.stdout),
      terminalWords(definition.inputs, /* @__PURE__ */ new Map(), registry/* registry */.u)
    )
  });
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
    checkFields(definition.name, definition.outputs, settings.fields);
    const result = await (0,run_command/* runCommand */.d)(definition, given.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== void 0) {
      fail(result.failure, host, settings);
      return;
    }
    await keepNames(given.raw, result.outputs, process.env);
    if (settings.json) printJson(selectFields(host.outputs, definition.outputs, settings.fields), host);
    else if (result.text !== void 0) {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      stream.write(`${host.logger.showable(result.text.trimEnd())}
`);
    }
  } catch (error) {
    host.logger.close();
    fail(await withMeantApp(error, given.raw["app"], process.env), host, settings);
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
  const { json } = options;
  const fields = (json ?? "").split(",").flatMap((field) => field.trim() || []);
  return {
    yes: options.yes === true,
    json: json !== void 0,
    fields: fields.length === 0 ? void 0 : fields,
    verbose: options.verbose === true
  };
}
async function packageVersion(root) {
  const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, "package.json"), "utf8"));
  return manifest.version;
}



/***/ }),

/***/ 75545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost),
/* harmony export */   q: () => (/* binding */ widthOf)
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
function widthOf(stream, env = process.env) {
  const width = stream.columns ?? Number(env["COLUMNS"]);
  return width >= 20 ? width : 80;
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
/* harmony export */   mI: () => (/* binding */ SIGN_OF_LIFE_MS),
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
const SIGN_OF_LIFE_MS = 3 * 6e4;
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

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32300);

function formatTable(header, rows) {
  const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({ head: [...header], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map(onOneLine)));
  return table.toString();
}
function onOneLine(text) {
  return text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}
function wrapText(text, width) {
  return text.split("\n").map(
    (paragraph) => paragraph.split(" ").reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf("\n") + 1);
      if (lines === "") return word;
      return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}
${word}`;
    }, "")
  ).join("\n");
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
