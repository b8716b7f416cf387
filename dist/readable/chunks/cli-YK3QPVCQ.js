const require = process.getBuiltinModule;
import {
  addDefaults,
  isInPerson
} from "./chunk-2FZ37252.js";
import {
  Command,
  CommanderError,
  DEFAULT_VARIABLES,
  Option,
  addCommandOptions,
  commandWords,
  describeSources,
  exitCodeOf,
  flagOf,
  givenInputs,
  hasColours,
  inertText,
  placeholderOf,
  plainText,
  printFailure,
  require_picocolors,
  screenOf,
  terminalHost,
  terminalWords,
  variablesOf
} from "./chunk-DO5462E2.js";
import "./chunk-JWT5PMLO.js";
import {
  registry,
  runCommand
} from "./chunk-OJXP3KFR.js";
import "./chunk-YMVRD6VC.js";
import "./chunk-7ZG2UE3L.js";
import "./chunk-GU344HUE.js";
import "./chunk-XVZYRDJU.js";
import "./chunk-K3JXY3YB.js";
import "./chunk-J7CF5NFS.js";
import "./chunk-REW2CPPD.js";
import {
  wrapText
} from "./chunk-SJ5PQAW7.js";
import {
  awsInputs,
  environmentInputs
} from "./chunk-LFNGBFZ4.js";
import {
  currentInputs,
  findNearest
} from "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VVXPJHE5.js";
import {
  cancellationSignal,
  isCtrlC,
  isOutputClosed,
  surviveClosedOutput
} from "./chunk-BX7CYXNS.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-P6QVP46M.js";
import {
  UsageError
} from "./chunk-EFW3MVBP.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/cli/json-fields.ts
function checkFields(command, outputs, fields) {
  const known = [.../* @__PURE__ */ new Set([...Object.keys(outputs), ...Object.values(outputs).flatMap(fieldsOf)])];
  const unknown2 = fields?.find((field) => !known.includes(field));
  if (unknown2 === void 0) return;
  const suggestion = findNearest(unknown2, known);
  throw new UsageError(`${command} has no output "${unknown2}" for --json.`, {
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

// src/cli/help.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/cli/flag-lines.ts
var GROUPS = [
  { title: "AWS flags", has: (name) => name in awsInputs || name in environmentInputs },
  { title: "GitHub flags", has: (name) => /^github-|^environment-url$/.test(name) },
  { title: "Slack flags", has: (name) => /^slack-|^message-ref$|^notifications$|^broadcast$/.test(name) },
  {
    title: "Other flags",
    has: (name) => /^(dry-run|timeout-minutes|idempotency-key|restart-failed|stop-on-cancel)$/.test(name)
  }
];
var OWN = "Flags";
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

// src/cli/help.ts
var DOCS = "https://github.com/uktrade/platform-tools/blob/main/docs";
var GLOBAL = [
  { term: "-y, --yes", text: "Make changes without asking." },
  {
    term: "--json [fields]",
    text: "Print the outputs as JSON on standard output; with fields such as name,services only those."
  },
  { term: "-v, --verbose", text: "Print details, and where values come from." },
  { term: "-h, --help", text: "Print this help." }
];
function formatVerbHelp(definition, width, words) {
  const command = `platform-tools ${commandWords(definition).join(" ")}`;
  const needed = Object.entries(definition.inputs).flatMap(
    ([name, input]) => input.type === "string" && input.required === true && input.secret !== true ? [` ${flagOf(name, input)}${placeholderOf(name, input)}`] : []
  );
  const groups = [
    ...flagLines(definition.inputs),
    { title: "Common flags", lines: [...openLine(definition), ...GLOBAL] },
    { title: "Environment variables", lines: variableLines(definition.inputs) }
  ];
  const termWidth = Math.max(...groups.flatMap(({ lines }) => lines.map(({ term }) => term.length)));
  return page([
    wrapText(`${definition.summary}.`, width),
    section("Usage", [`  ${command}${needed.join("")} [flags]`]),
    section(
      "Examples",
      (definition.examples ?? []).flatMap(({ does, flags }, index) => [
        ...index === 0 ? [] : [""],
        ...wrapText(does, width - 4).split("\n").map((line) => `  # ${line}`),
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
function openLine({ opens }) {
  return opens === void 0 ? [] : [{ term: "--open", text: `Open ${opens} in the browser.` }];
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
  const nouns2 = [...new Set(verbs.map(({ noun }) => noun))];
  const termWidth = Math.max(...verbs.map((verb) => verbLine(verb).term.length));
  return page([
    wrapText(description, width),
    section("Usage", ["  platform-tools <noun> <verb> [flags]"]),
    ...nouns2.map(
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
var colour = (0, import_picocolors.createColors)(hasColours(process.stdout, process.env));
function section(title, lines) {
  return lines.length === 0 ? "" : [colour.bold(title.toUpperCase()), ...lines].join("\n");
}
function list(title, lines, width, least = 0) {
  const termWidth = Math.min(Math.max(least, ...lines.map(({ term }) => term.length)), 32);
  const indent = width < 70 ? 6 : termWidth + 4;
  const rows = lines.map(({ term, text }) => {
    const wrapped = wrapText(text, Math.max(width - indent, 24)).split("\n");
    const below = indent === 6 || term.length > termWidth;
    const first = below ? [`  ${term}`, `${" ".repeat(indent)}${wrapped[0] ?? ""}`] : [`  ${term.padEnd(termWidth)}  ${wrapped[0] ?? ""}`];
    return [...first, ...wrapped.slice(1).map((line) => `${" ".repeat(indent)}${line}`)].join("\n");
  });
  return section(title, rows);
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// src/cli/completion.ts
var SHELLS = ["bash", "zsh", "fish"];
var FILES = ":files";
var GLOBAL2 = [
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
    return current.startsWith("-") ? [...GLOBAL2] : [...nouns(verbs), ...otherWords(others)];
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
    currentInputs(definition.inputs).filter(([, { secret }]) => secret !== true).map(([name, input]) => [flagOf(name, input), { name, input }])
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
  const { opens } = definition;
  const open = opens === void 0 ? [] : [{ value: "--open", text: `Open ${opens} in the browser` }];
  return [
    ...unused.map(([value, { input }]) => ({ value, text: shortMeaning(input) })),
    ...[...open, ...GLOBAL2].filter(({ value }) => !words.includes(value))
  ];
}
async function valuesOf(name, input, words, { names, env }) {
  if (input.type === "choice") return input.choices.map((value) => ({ value, text: "" }));
  if (placeholderOf(name, input) === " <path>") return [{ value: FILES, text: "" }];
  if (name !== "app" && name !== "env" && name !== "codebase" && name !== "service") return [];
  const known = await names();
  const list2 = (values) => [...new Set(values)].map((value) => ({ value, text: "" }));
  if (name === "app") return list2(known.keys());
  const app = given(words, "app") ?? env[DEFAULT_VARIABLES["app"] ?? ""] ?? "";
  const apps = known.has(app) ? [known.get(app)] : [...known.values()];
  return list2(apps.flatMap((each) => each?.[name] ?? []));
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

// src/cli/completion-scripts.ts
var COMPLETION_SCRIPTS = {
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

// src/cli/topics.ts
var TOPICS = {
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
  PLATFORM_TOOLS_GITHUB_TOKEN, else GH_TOKEN, else GITHUB_TOKEN, else the token
  of GitHub's command line: sign in with "gh auth login".

SLACK AND PYPI
  PLATFORM_TOOLS_SLACK_TOKEN and PLATFORM_TOOLS_PYPI_TOKEN. Tokens have no
  flags, since other users of a machine can read its command lines.

Which permissions a command needs is in docs/iam and docs/roles.md.
`
  },
  configuration: {
    summary: "Where defaults come from, and which variables set what",
    text: `DEFAULTS OF FLAGS
  The first of these that says something counts. --env '' leaves a default out.
  --verbose says where each value is from.

  1. The flag.
  2. PLATFORM_APP, PLATFORM_ENV and PLATFORM_CODEBASE.
  3. platform-tools.yml, in the working directory or above it, up to the top of
     the git checkout or your home. It says nothing about another application
     than its own. It can have: app, env, codebase, service, aws-region,
     role-to-assume, environment-role-to-assume, profile, environment-profile.
       app: demo
       env: dev
     Without it, the application in the platform-config.yml of a deploy
     repository, found in the same way.
  4. The checkout: --codebase is the one whose repository is the git remote
     "origin". --commit is HEAD, in a checkout of that codebase, where neither
     a commit nor a tag nor a branch is given.
  5. At a terminal you are asked for the rest, unless --yes is given.

  --commit also takes a revision of git: HEAD~1, or a branch or tag.
  In a GitHub Actions workflow only flags and variables count.

QUESTIONS
  What changes something asks first. For production (an environment whose name
  begins with "prod", or that needs an approval in a pipeline) the answer is
  the name of the environment. --yes asks nothing.

OUTPUT
  NO_COLOR            no colours, whatever it is set to
  FORCE_COLOR         colours also where the output is not a terminal
  CI                  no spinner, and no page is opened
  FORCE_HYPERLINK     1: the terminal shows links; 0: it does not
  BROWSER             the browser that --open starts; none: none is started
  PLATFORM_TOOLS_FORCE_TTY
                      a pipe gets what a terminal would, as wide as it says: 100
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

// src/cli/verbs.ts
var VERBS = Object.entries(registry).map(([name, { noun, summary }]) => {
  const [first, verb] = commandWords({ name, noun });
  return { noun: first, verb, name, summary };
});
var OTHERS = {
  demo: "List, build and deploy a demo codebase against a sandbox on this machine",
  completion: "Print the completion script for bash, zsh or fish"
};

// src/cli/own-words.ts
async function answerOwnWords(argv, env) {
  const [first, second = "", line = ""] = argv;
  if (first === "help") return Object.hasOwn(TOPICS, second) ? TOPICS[second]?.text : void 0;
  if (first === "completion") return completionScript(second);
  return first === "__complete" ? candidates2(second, line, env) : void 0;
}
function completionScript(shell) {
  if (shell === "" || shell === "--help" || shell === "-h") return HELP;
  if (isShell(shell)) return COMPLETION_SCRIPTS[shell];
  const suggestion = findNearest(shell, SHELLS);
  throw new UsageError(`There is no completion for "${shell}".`, {
    hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There is one for ${SHELLS.join(", ")}.`
  });
}
var HELP = `Prints the completion script for a shell. It completes verbs, flags, values, and
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
async function candidates2(shell, line, env) {
  if (!isShell(shell)) return "";
  const found = await complete(shell, line, {
    verbs: VERBS,
    others: OTHERS,
    topics: Object.keys(TOPICS),
    env,
    load: async (name) => registry[name]?.load(),
    names: async () => (await import("./known-names-ICCXPFAN.js")).readKnownNames(env)
  });
  return found.map(({ value, text }) => `${text === "" ? value : `${value}	${text}`}
`).join("");
}
function isShell(text) {
  return SHELLS.some((shell) => shell === text);
}

// src/cli/open-page.ts
var PageOpener = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  opening;
  /** Opens a page, or says where it is where nothing can open it. Only the first one counts. */
  open(url) {
    this.opening ??= this.show(url);
  }
  /** Waits for the browser to have started. */
  async finish(worked) {
    if (this.opening === void 0 && worked) this.deps.logger.info("There is no page to open.");
    await this.opening;
  }
  async show(url) {
    const { logger, inPerson, open } = this.deps;
    const opened = inPerson && await open(url);
    logger.info(opened ? `Opened ${url} in the browser.` : `To see it in a browser: ${url}`);
  }
};

// src/cli/usage.ts
function usageErrorOf(error, program, words) {
  const path = commandPath(program, words);
  const command = path.at(-1) ?? program;
  const name = ["platform-tools", ...path.slice(1).map((each) => each.name())].join(" ");
  const [, said = ""] = /option '([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case "commander.unknownOption":
      return unknownFlag(name, said, path);
    case "commander.optionMissingArgument":
      return new UsageError(`${said.split(" ")[0] ?? ""} needs a value.`, {
        hint: `Write it like this: ${said}`
      });
    case "commander.excessArguments":
      return new UsageError(
        `${name} takes flags, and does not know what "${command.args[0] ?? ""}" is for.`,
        {
          hint: `${name} --help lists its flags.`
        }
      );
    default:
      return new UsageError(error.message.replace(/^error: /, ""), {
        hint: `${name} --help shows how it is used.`
      });
  }
}
function commandPath(program, words) {
  const path = [program];
  for (const word of words.slice(0, 2)) {
    const next = path.at(-1)?.commands.find((each) => each.name() === word);
    if (next === void 0) break;
    path.push(next);
  }
  return path;
}
function unknownFlag(name, said, path) {
  const flags = path.flatMap(
    ({ options }) => options.flatMap(({ long, hidden }) => hidden ? [] : long ?? [])
  );
  const [flag = said] = said.split("=");
  if (flag !== said && flags.includes(flag))
    return new UsageError(`${flag} takes no value.`, { hint: `Write ${flag} alone, or leave it out.` });
  const lists = `${name} --help lists its flags.`;
  const meant = findNearest(flag, flags) ?? flags.find((each) => each.endsWith(flag.replace(/^-/, "")));
  return new UsageError(`${name} has no flag ${flag}.`, {
    hint: meant === void 0 ? lists : `Did you mean ${meant}? ${lists}`
  });
}

// src/cli/words.ts
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
var COMMON_FLAG = /^(-y|--yes|-v|--verbose|--json=.*|-h|--help)$/;
function verbWords(words) {
  const end = words.findIndex((word) => !isWord(word) && !COMMON_FLAG.test(word));
  return words.slice(0, end === -1 ? words.length : end).filter(isWord);
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
function rejectUnknownWords(words, verbs, others, asksHelp = false) {
  const [noun, verb] = words;
  if (noun === void 0 || others.includes(noun)) return;
  const ofNoun = verbs.filter((each) => each.noun === noun);
  if (ofNoun.length === 0)
    throw unknown(noun, suggestFirst(noun, verbs, others), "platform-tools --help lists them.");
  if (ofNoun.some((each) => each.verb === verb) || verb === void 0 && asksHelp) return;
  const list2 = `Verbs of ${noun}: ${ofNoun.map((each) => each.verb).join(", ")}.`;
  if (verb === void 0) throw new UsageError(`platform-tools ${noun} needs a verb.`, { hint: list2 });
  throw unknown(`${noun} ${verb}`, suggestSecond(noun, verb, verbs), list2);
}
function suggestFirst(word, verbs, others) {
  const bare = verbs.filter(({ verb }) => verb === word);
  if (bare.length > 0) return bare.map(spoken);
  const noun = findNearest(word, [.../* @__PURE__ */ new Set([...verbs.map((each) => each.noun), ...others])]);
  if (noun !== void 0) return [noun];
  const whole = findNearest(word.replaceAll("-", " "), verbs.map(spoken));
  return whole === void 0 ? [] : [whole];
}
function suggestSecond(noun, verb, verbs) {
  const near = findNearest(
    verb,
    verbs.flatMap((each) => each.noun === noun ? each.verb : [])
  );
  if (near !== void 0) return [`${noun} ${near}`];
  return verbs.filter((each) => each.verb === verb).map(spoken);
}
function spoken({ noun, verb }) {
  return `${noun} ${verb}`;
}
function unknown(words, suggestions, list2) {
  const meant = suggestions.map((each) => `"platform-tools ${each}"`).join(" or ");
  return new UsageError(`There is no command "${words}".`, {
    hint: `${meant === "" ? "" : `Did you mean ${meant}? `}${list2}`
  });
}

// src/providers/terminal/browser.ts
import { spawn } from "node:child_process";
import { release } from "node:os";
import { delimiter } from "node:path";
var PATIENCE_MS = 1500;
async function openInBrowser(url, machine = thisMachine(), start = startProgram) {
  if (!/^https?:\/\/[!-~]+$/.test(url)) return false;
  for (const program of browsersFor(url, machine)) if (await start(program)) return true;
  return false;
}
function browsersFor(url, { platform, kernel, env }) {
  const wanted = env["BROWSER"] ?? "";
  if (wanted !== "") return wanted.split(delimiter).flatMap((line) => programOf(line, url));
  const onWindows = ["rundll32.exe", "url.dll,FileProtocolHandler", url];
  if (platform === "win32") return [onWindows];
  if (platform === "darwin") return [["open", url]];
  if (/microsoft/i.test(kernel)) return [["wslview", url], onWindows];
  const hasScreen = (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
  return hasScreen ? [
    ["xdg-open", url],
    ["x-www-browser", url]
  ] : [];
}
function programOf(line, url) {
  const [name = "", ...argv] = line.split(" ").filter((word) => word !== "");
  if (name === "" || name === "none") return [];
  const given2 = argv.map((word) => word.replaceAll("%s", url));
  return [line.includes("%s") ? [name, ...given2] : [name, ...given2, url]];
}
function thisMachine() {
  return { platform: process.platform, kernel: release(), env: process.env };
}
async function startProgram([name, ...argv]) {
  const child = spawn(name, argv, { detached: true, stdio: "ignore", windowsHide: true });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS, true);
    const settle = (worked) => {
      clearTimeout(patience);
      resolve(worked);
    };
    child.on("error", () => {
      settle(false);
    });
    child.on("exit", (code) => {
      settle(code === 0);
    });
  });
}

// src/cli/cli.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function runCli(argv, root) {
  surviveClosedOutput({ onLost: failForLostOutput });
  try {
    const answer = await answerOwnWords(argv, process.env);
    if (answer !== void 0) {
      process.stdout.write(answer);
      return;
    }
    const words = canonicalWords(argv, VERBS);
    const said = verbWords(words);
    rejectUnknownWords(said, VERBS, Object.keys(OTHERS), words.includes("--help") || words.includes("-h"));
    const program = await buildProgram(root, said.length === 0);
    await parse(program, words, said);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    const shown = printFailure(error);
    if (argv.some((word) => /^--json(=|$)/.test(word)))
      process.stdout.write(`${JSON.stringify({ error: shown }, void 0, 2)}
`);
  }
}
async function parse(program, words, said) {
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorOf(error, program, said);
  }
}
function failForLostOutput(error) {
  if (process.exitCode !== void 0 && process.exitCode !== 0) return;
  process.stderr.write(`Standard output can't be written to: ${error.message}.
`);
  process.exitCode = 1;
}
var DESCRIPTION = "Build, deploy and release code onto DBT Platform.";
async function buildProgram(root, alone) {
  const version = await packageVersion(root);
  const width = screenOf(process.stdout, process.env).width;
  const others = Object.entries(OTHERS).map(([term, text]) => ({ term, text }));
  const program = new Command("platform-tools").showSuggestionAfterError(false).configureHelp({ formatHelp: () => formatOverview(DESCRIPTION, VERBS, others, TOPICS, width) }).helpCommand(false).configureOutput({ outputError: () => void 0 }).exitOverride();
  if (alone) program.version(version);
  program.addOption(new Option("-y, --yes")).addOption(new Option("--json [fields]"));
  program.addOption(new Option("-v, --verbose"));
  for (const noun of new Set(VERBS.map((each) => each.noun))) {
    const verbs = VERBS.filter((each) => each.noun === noun);
    const group = program.command(noun).helpCommand(false).configureHelp({ formatHelp: () => formatNounHelp(noun, verbs, width) });
    for (const { verb } of verbs) group.command(verb);
    group.hook("preSubcommand", async (_group, subcommand) => {
      await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
    });
  }
  program.command("demo").configureHelp({ formatHelp: () => DEMO_HELP }).action(async () => {
    const { runDemo } = await import("./demo-24TKJO6H.js");
    await runDemo(settingsOf(program));
  });
  return program;
}
var DEMO_HELP = "Starts a local stand-in for AWS on a free port, then lists, builds and deploys its\ndemo codebase. Needs no account and no network.\n\nUSAGE\n  platform-tools demo\n";
async function completeVerb({ program, version }, command, name) {
  const definition = await registry[name]?.load();
  if (definition === void 0) return;
  command.configureHelp({
    formatHelp: () => formatVerbHelp(
      definition,
      screenOf(process.stdout, process.env).width,
      terminalWords(definition.inputs, /* @__PURE__ */ new Map(), registry)
    )
  });
  addCommandOptions(command, definition.inputs);
  if (definition.opens !== void 0) command.addOption(new Option("--open"));
  command.action(async (options) => {
    const settings = settingsOf(program);
    const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
    const { startUpdateCheck } = await import("./own-version-VIIFEPSH.js");
    const updates = startUpdateCheck(version, surroundings);
    const open = options["open"] === true;
    await runVerb(definition, givenInputs(definition.inputs, options, process.env), { ...settings, open });
    const notice = await updates.finish();
    if (notice !== void 0) process.stderr.write(`${inertText(notice)}
`);
  });
}
async function runVerb(definition, given2, settings) {
  const { signal, release: release2 } = cancellationSignal();
  const words = terminalWords(definition.inputs, given2.sources, registry);
  const host = terminalHost(settings, signal, words);
  const opener = settings.open ? pageOpener(host) : void 0;
  host.page = (url) => opener?.open(url);
  const place = { directory: process.cwd(), env: process.env, logger: host.logger };
  try {
    await addDefaults(definition.inputs, given2, place);
    if (isInPerson(process.env)) host.fillIn = fillingIn(definition, given2, { ...place, settings, signal });
    for (const { text, narrows } of describeSources(definition.inputs, given2)) {
      if (narrows) host.logger.info(text);
      else host.logger.debug(text);
    }
    checkFields(definition.name, definition.outputs, settings.fields);
    const result = await runCommand(definition, given2.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== void 0) {
      fail(result.failure, host, settings);
      return;
    }
    const { keepNames } = await import("./known-names-ICCXPFAN.js");
    await keepNames(given2.raw, result.outputs, process.env);
    if (settings.json) printJson(selectFields(host.outputs, definition.outputs, settings.fields), host);
    else if (result.text !== void 0 && result.text !== "") {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      stream.write(`${host.logger.said(result.text.replace(/\n+$/, ""))}
`);
    }
  } catch (error) {
    host.logger.close();
    const { withMeantApp } = await import("./known-names-ICCXPFAN.js");
    fail(await withMeantApp(error, given2.raw["app"], process.env), host, settings);
  } finally {
    await opener?.finish(process.exitCode === void 0);
    release2();
  }
}
function pageOpener({ logger }) {
  const isTerminal = process.stdout.isTTY && process.stderr.isTTY;
  const inPerson = isTerminal && (process.env["CI"] ?? "") === "" && isInPerson(process.env);
  return new PageOpener({ logger, inPerson, open: (url) => openInBrowser(url) });
}
function fillingIn(definition, given2, { settings, signal, ...place }) {
  return async (raw, context) => {
    const { fillIn } = await import("./fill-in-EXESBNUL.js");
    const { Lookups } = await import("./lookups-M553GYCU.js");
    const { canAsk, pickAtTerminal } = await import("./prompts-EY2E4SC3.js");
    const asks = canAsk() && !settings.yes && place.env["TERM"] !== "dumb" && (place.env["CI"] ?? "") === "";
    const pick2 = (message, choices) => {
      place.logger.close();
      return pickAtTerminal(message, choices, signal);
    };
    const filled = await fillIn(definition, given2, {
      ...place,
      lookups: new Lookups(raw, context),
      now: context.clock.now(),
      pick: asks ? pick2 : void 0
    });
    return { ...raw, ...filled };
  };
}
function fail(error, host, settings) {
  if (host.logger.gaveResults && isOutputClosed(error)) return;
  process.exitCode = exitCodeOf(error);
  if (process.stderr.isTTY && isCtrlC(error) && !settings.json) return;
  const failure = printFailure(error, host);
  if (settings.json) printJson({ ...host.outputs, error: failure }, host);
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
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return manifest.version;
}
export {
  runCli
};
