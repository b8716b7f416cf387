const require = process.getBuiltinModule;
import {
  PageOpener,
  canAsk,
  canonicalWords,
  checkFields,
  exitCodeOf,
  formatDemoHelp,
  formatNounHelp,
  formatOverview,
  formatVerbHelp,
  inertText,
  lineWidth,
  pickAtTerminal,
  printFailure,
  printText,
  rejectUnknownWords,
  screenOf,
  selectFields,
  terminalHost,
  terminalWords,
  usageErrorOf,
  verbWords
} from "./chunk-Q43XOIHA.js";
import {
  SHELLS,
  addDefaults,
  complete,
  isInPerson,
  keepNames,
  readKnownNames,
  withMeantApp
} from "./chunk-T26UHW6M.js";
import {
  Command,
  CommanderError,
  Option,
  addCommandOptions,
  describeSources,
  givenInputs
} from "./chunk-QDITWPKD.js";
import {
  registry,
  runCommand
} from "./chunk-6IQQIG62.js";
import "./chunk-M4YNY54X.js";
import {
  openInBrowser
} from "./chunk-ZAODNUXX.js";
import "./chunk-3IMU2CVN.js";
import {
  commandWords
} from "./chunk-RQSEHUKM.js";
import "./chunk-YMXQ75AQ.js";
import "./chunk-X23R7GNX.js";
import "./chunk-DFQFLJRP.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  cancellationSignal,
  isCtrlC,
  isOutputClosed,
  surviveClosedOutput
} from "./chunk-M7SFH4HC.js";
import {
  marginOf,
  wrapText
} from "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/cli/own-words.ts
async function answerOwnWords(argv, env, width) {
  const [first, second = "", line = ""] = argv;
  if (first === "help") return helpOf(second, width);
  if (first === "completion") return completionScript(second);
  return first === "__complete" ? candidates(second, line, env) : void 0;
}
function helpOf(topic, width) {
  const text = Object.hasOwn(TOPICS, topic) ? TOPICS[topic]?.text : void 0;
  return text === void 0 || width >= TOPIC_WIDTH ? text : wrapText(joinLines(text), width);
}
function joinLines(text) {
  const joined = [];
  let before = "";
  for (const line of text.split("\n")) {
    const [, indent = "", word = ""] = /^( *)(\S*)/.exec(line) ?? [];
    const isFull = word !== "" && before.length + word.length > TOPIC_WIDTH - 3;
    if (isFull && indent.length === marginOf(joined.at(-1) ?? "").length)
      joined.push(`${joined.pop() ?? ""} ${line.trimStart()}`);
    else joined.push(line);
    before = line;
  }
  return joined.join("\n");
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
async function candidates(shell, line, env) {
  if (!isShell(shell)) return "";
  const found = await complete(shell, line, {
    verbs: VERBS,
    others: OTHERS,
    topics: Object.keys(TOPICS),
    env,
    load: async (name) => registry[name]?.load(),
    names: () => readKnownNames(env)
  });
  return found.map(({ value, text }) => `${text === "" ? value : `${value}	${text}`}
`).join("");
}
function isShell(text) {
  return SHELLS.some((shell) => shell === text);
}
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
var VERBS = Object.entries(registry).map(([name, { noun, summary }]) => {
  const [first, verb] = commandWords({ name, noun });
  return { noun: first, verb, name, summary };
});
var OTHERS = {
  demo: "List, build and deploy a demo codebase against a sandbox on this machine",
  completion: "Print the completion script for bash, zsh or fish"
};
var TOPIC_WIDTH = 80;
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
  The first of these that has a value is used. --env '' leaves a default out.
  --verbose says where each value is from.

  1. The flag.
  2. PLATFORM_APP, PLATFORM_ENV and PLATFORM_CODEBASE.
  3. platform-tools.yml, in the working directory or above it, up to the top of
     the git checkout or your home. It is not used for any other application
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
  In a GitHub Actions workflow only flags and variables are used.

QUESTIONS
  Commands that change something ask first. For production (an environment
  whose name begins with "prod", or that needs an approval in a pipeline) you
  answer with the name of the environment. With --yes nothing is asked.

OUTPUT
  NO_COLOR            no colours, in logs either, if set to anything
  FORCE_COLOR         colours even without a terminal; 0: none at all
  CI                  no spinner, and no page is opened
  FORCE_HYPERLINK     1: the terminal shows links; 0: it does not
  BROWSER             the browser that --open starts; none: none is started
  PLATFORM_TOOLS_FORCE_TTY
                      treat a pipe as a terminal of this width: 100
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
1    Failed: the work did not succeed, or it is not known whether it did.
2    Wrong usage: a flag or its value, a command, or a question that could not
     be asked. Nothing was started.
130  Interrupted by Ctrl-C, SIGTERM, or because nobody reads the output.

With --json a failure is {"error": {"message": ..., "hint": ...}} on standard
output, with the outputs that are known by then.
`
  }
};

// src/cli/cli.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function runCli(argv, root) {
  surviveClosedOutput({ onLost: failForLostOutput });
  try {
    const answer = await answerOwnWords(argv, process.env, lineWidth(process.stdout, process.env));
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
  program.command("demo").configureHelp({ formatHelp: () => formatDemoHelp(width) }).action(async () => {
    const { runDemo } = await import("./demo-HMEWHRUF.js");
    await runDemo(settingsOf(program));
  });
  return program;
}
async function completeVerb({ program, version }, command, name) {
  const definition = await registry[name]?.load();
  if (definition === void 0) return;
  command.configureHelp({
    formatHelp: () => formatVerbHelp(
      definition,
      screenOf(process.stdout, process.env).width,
      terminalWords(definition.inputs)
    )
  });
  addCommandOptions(command, definition.inputs);
  if (definition.opens !== void 0) command.addOption(new Option("--open"));
  command.action(async (options) => {
    const settings = settingsOf(program);
    const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
    const { startUpdateCheck } = await import("./own-version-V66NMRIQ.js");
    const updates = startUpdateCheck(version, surroundings);
    const open = options["open"] === true;
    await runVerb(definition, givenInputs(definition.inputs, options, process.env), { ...settings, open });
    const notice = await updates.finish();
    if (notice !== void 0) printText(inertText(notice), process.stderr, process.env);
  });
}
async function runVerb(definition, given, settings) {
  const { signal, release } = cancellationSignal();
  const words = terminalWords(definition.inputs, given.sources);
  const host = terminalHost(settings, signal, words);
  const opener = settings.open ? pageOpener(host) : void 0;
  host.page = (url) => opener?.open(url);
  const place = { directory: process.cwd(), env: process.env, logger: host.logger };
  try {
    await addDefaults(definition.inputs, given, place);
    if (isInPerson(process.env)) host.fillIn = fillingIn(definition, given, { ...place, settings, signal });
    for (const { text, narrows } of describeSources(definition.inputs, given)) {
      if (narrows) host.logger.info(text);
      else host.logger.debug(text);
    }
    checkFields(definition.name, definition.outputs, settings.fields);
    const result = await runCommand(definition, given.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== void 0) {
      fail(result.failure, host, settings);
      return;
    }
    await keepNames(given.raw, result.outputs, process.env);
    if (settings.json) printJson(selectFields(host.outputs, definition.outputs, settings.fields), host);
    else if (result.text !== void 0 && result.text !== "") {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      printText(host.logger.said(result.text.replace(/\n+$/, "")), stream, process.env);
    }
  } catch (error) {
    host.logger.close();
    fail(await withMeantApp(error, given.raw["app"], process.env), host, settings);
  } finally {
    await opener?.finish(process.exitCode === void 0);
    release();
  }
}
function pageOpener({ logger }) {
  const isTerminal = process.stdout.isTTY && process.stderr.isTTY;
  const inPerson = isTerminal && (process.env["CI"] ?? "") === "" && isInPerson(process.env);
  return new PageOpener({ logger, inPerson, open: (url) => openInBrowser(url) });
}
function fillingIn(definition, given, { settings, signal, ...place }) {
  return async (raw, context) => {
    const { fillIn } = await import("./fill-in-ZFJFM7P7.js");
    const { Lookups } = await import("./lookups-HWTPJDHA.js");
    const asks = canAsk() && !settings.yes && place.env["TERM"] !== "dumb" && (place.env["CI"] ?? "") === "";
    const filled = await fillIn(definition, given, {
      ...place,
      lookups: new Lookups(raw, context),
      now: context.clock.now(),
      pick: asks ? (message, choices) => {
        place.logger.close();
        return pickAtTerminal(message, choices, signal);
      } : void 0
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
