const require = process.getBuiltinModule;
import {
  flagLines,
  flagOf,
  isRequired,
  placeholderOf,
  secretVariable,
  variableLines
} from "./chunk-QDITWPKD.js";
import {
  registry
} from "./chunk-6IQQIG62.js";
import {
  commandWords
} from "./chunk-RQSEHUKM.js";
import {
  SystemClock
} from "./chunk-YMXQ75AQ.js";
import {
  StatusLines
} from "./chunk-X23R7GNX.js";
import {
  currentInputs,
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  formatElapsed,
  sentence,
  wrapText
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  DeclinedError,
  SecretMask,
  UsageError,
  asError,
  describeError,
  hideCredentials
} from "./chunk-VZX7JWXQ.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-53ABMYI7.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors4 = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors4();
    module.exports.createColors = createColors4;
  }
});

// src/providers/terminal/terminal.ts
var SEQUENCES = /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
var COLOUR = /^\u001b\[[0-9;:]*m$/;
var CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
function inertText(text, links = /* @__PURE__ */ new Set()) {
  return text.replace(SEQUENCES, (sequence) => COLOUR.test(sequence) || links.has(sequence) ? sequence : "").replace(CONTROLS, "").replace(/\r(?!\n)/g, "\n").replace(/\r\n/g, "\n");
}
function hasColours(stream, env) {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
var COLOURS = /\u001b\[[0-9;:]*m/g;
var NO_MORE_COLOUR = /^\u001b\[(?:0*|2[2-9]|[34]9)m$/;
function fitColours(text, colours) {
  if (!colours) return text.replace(COLOURS, "");
  const isOpen = (line) => !NO_MORE_COLOUR.test(line.match(COLOURS)?.at(-1) ?? "\x1B[m");
  return text.replace(/^.*$/gm, (line) => isOpen(line) ? `${line}\x1B[0m` : line);
}
var LEAST_WIDTH = 20;
function printText(text, stream, env) {
  const shown = fitColours(text, hasColours(stream, env));
  stream.write(`${wrapText(shown, lineWidth(stream, env))}
`);
}
function lineWidth(stream, env) {
  const forced = Number(env["PLATFORM_TOOLS_FORCE_TTY"] ?? "");
  const widths = [forced, stream.isTTY === true ? stream.columns : void 0];
  return widths.find((width) => width !== void 0 && width >= LEAST_WIDTH) ?? Infinity;
}
var PROGRAMS = {
  "iTerm.app": [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
  ghostty: [0],
  zed: [0],
  Hyper: [0]
};
var TERMS = ["xterm-kitty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot"];
function hasLinks(stream, env) {
  if (stream.isTTY !== true) return false;
  const forced = env["FORCE_HYPERLINK"] ?? "";
  if (forced !== "") return !/^(0+|false|no)$/i.test(forced);
  if (isSet(env, "NO_COLOR") || isSet(env, "CI") || env["TERM"] === "dumb") return false;
  if (/^(tmux|screen)/.test(env["TERM"] ?? "")) return false;
  if (isSet(env, "WT_SESSION")) return true;
  const first = PROGRAMS[env["TERM_PROGRAM"] ?? ""];
  if (first !== void 0) return isAtLeast(env["TERM_PROGRAM_VERSION"] ?? "", first);
  if (isSet(env, "VTE_VERSION")) return knowsLinks(env["VTE_VERSION"] ?? "");
  return TERMS.includes(env["TERM"] ?? "");
}
function knowsLinks(version) {
  return /^\d+$/.test(version) && Number(version) > 5e3;
}
function isAtLeast(version, least) {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted || Number.isNaN(part) && wanted === 0;
  }
  return true;
}
function isSet(env, name) {
  return (env[name] ?? "") !== "";
}
var NOTHING_STARTED = "Cancelled. Nothing was started.";
function canAsk() {
  return process.stdin.isTTY && process.stderr.isTTY;
}
async function askAtTerminal(question, signal) {
  requireTerminal(question);
  const { default: confirm } = await import("./esm-2MLBVJ3H.js");
  const agreed = await answered(
    confirm({ message: question, default: false }, { output: process.stderr, signal }),
    signal
  );
  if (!agreed) throw new DeclinedError(NOTHING_STARTED);
}
async function askForName(question, name, signal) {
  requireTerminal(question);
  const { default: input } = await import("./esm-OFVFG4ME.js");
  const answer = await answered(
    input({ message: `${question}
  Type ${name} to go ahead:` }, { output: process.stderr, signal }),
    signal
  );
  if (answer.trim() === name) return;
  throw new DeclinedError(NOTHING_STARTED, {
    hint: `To go ahead, answer with the name of the environment: ${name}.`
  });
}
async function pickAtTerminal(message, choices, signal) {
  const { default: search } = await import("./esm-OJF663AX.js");
  let typed = "";
  const source = (term) => {
    typed = term ?? "";
    return matchingChoices(choices, typed).map(({ value, label }) => ({ value, name: label }));
  };
  const prompt = search({ message, source, pageSize: 10 }, { output: process.stderr, signal });
  const picked = settledChoice(await answered(prompt, signal), matchingChoices(choices, typed));
  return picked ?? pickAtTerminal(message, choices, signal);
}
function settledChoice(picked, matching) {
  return (matching.find(({ value }) => value === picked) ?? matching[0])?.value;
}
function matchingChoices(choices, typed) {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
function requireTerminal(question) {
  if (canAsk()) return;
  throw new UsageError("Can't ask for confirmation without a terminal. Add --yes to go ahead.", {
    hint: `The question is: ${question}`
  });
}
async function answered(prompt, signal) {
  try {
    return await prompt;
  } catch (error) {
    signal.throwIfAborted();
    if (asError(error).name === "ExitPromptError") throw new CancelledError(NOTHING_STARTED);
    throw error;
  }
}

// src/cli/help.ts
var import_picocolors = __toESM(require_picocolors(), 1);
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
    ([name, input]) => isRequired(input) && input.secret !== true ? [`${flagOf(name, input)}${placeholderOf(name, input)}`] : []
  );
  const groups = [
    ...flagLines(definition.inputs),
    { title: "Common flags", lines: [...openLine(definition), ...GLOBAL] },
    { title: "Environment variables", lines: variableLines(definition.inputs) }
  ];
  const termWidth = Math.max(...groups.flatMap(({ lines }) => lines.map(({ term }) => term.length)));
  return page([
    wrapText(`${definition.summary}.`, width),
    section("Usage", [wrapCommand([`  ${command}`, ...needed, "[flags]"], width, "")]),
    section(
      "Examples",
      (definition.examples ?? []).flatMap(({ does, flags }, index) => [
        ...index === 0 ? [] : [""],
        ...wrapText(does, width - 4).split("\n").map((line) => `  # ${line}`),
        wrapCommand([`  $ ${command}`, ...flags === "" ? [] : flags.split(/ (?=--)/)], width, " \\")
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
      wrapText("  platform-tools help credentials | configuration | exit-codes", width)
    ])
  ]);
}
function openLine({ opens }) {
  return opens === void 0 ? [] : [{ term: "--open", text: `Open ${opens} in the browser.` }];
}
function wrapCommand(parts, width, more) {
  const [first = "", ...others] = parts;
  const fits = (line) => line.length + more.length <= width;
  return others.flatMap(
    (part) => fits(`      ${part}`) ? [part] : [part.replace(/ .*/s, ""), part.replace(/^\S+ /, "")]
  ).reduce((lines, part) => {
    const last = lines.slice(lines.lastIndexOf("\n") + 1);
    return fits(`${last} ${part}`) ? `${lines} ${part}` : `${lines}${more}
      ${part}`;
  }, first);
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
    wrapText(description, width),
    section("Usage", ["  platform-tools <noun> <verb> [flags]"]),
    ...nouns.map(
      (noun) => list(sentence(noun), verbs.filter((verb) => verb.noun === noun).map(verbLine), width, termWidth)
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
var DEMO = "Starts a local stand-in for AWS on a free port, then lists, builds and deploys its demo codebases. Needs no account and no network.";
function formatDemoHelp(width) {
  return page([wrapText(DEMO, width), section("Usage", ["  platform-tools demo"])]);
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
    const longest = Math.max(...text.split(" ").map((word) => word.length));
    const margin = " ".repeat(longest > width - indent ? 6 : indent);
    const wrapped = wrapText(text, Math.max(width - margin.length, 24)).split("\n");
    const below = margin.length === 6 || term.length > termWidth;
    const first = below ? [wrapText(`  ${term}`, width), `${margin}${wrapped[0] ?? ""}`] : [`  ${term.padEnd(termWidth)}  ${wrapped[0] ?? ""}`];
    return [...first, ...wrapped.slice(1).map((line) => `${margin}${line}`)].join("\n");
  });
  return section(title, rows);
}
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
        { hint: `${name} --help lists its flags.` }
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
    ({ options }) => options.flatMap(({ long, hidden: hidden2 }) => hidden2 ? [] : long ?? [])
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

// src/cli/terminal-host.ts
var import_picocolors3 = __toESM(require_picocolors(), 1);

// src/providers/terminal/logger.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// node_modules/yocto-spinner/index.js
import process2 from "node:process";
import { stripVTControlCharacters } from "node:util";

// node_modules/yoctocolors/base.js
var base_exports = {};
__export(base_exports, {
  bgBlack: () => bgBlack,
  bgBlue: () => bgBlue,
  bgBlueBright: () => bgBlueBright,
  bgCyan: () => bgCyan,
  bgCyanBright: () => bgCyanBright,
  bgGray: () => bgGray,
  bgGreen: () => bgGreen,
  bgGreenBright: () => bgGreenBright,
  bgMagenta: () => bgMagenta,
  bgMagentaBright: () => bgMagentaBright,
  bgRed: () => bgRed,
  bgRedBright: () => bgRedBright,
  bgWhite: () => bgWhite,
  bgWhiteBright: () => bgWhiteBright,
  bgYellow: () => bgYellow,
  bgYellowBright: () => bgYellowBright,
  black: () => black,
  blue: () => blue,
  blueBright: () => blueBright,
  bold: () => bold,
  cyan: () => cyan,
  cyanBright: () => cyanBright,
  dim: () => dim,
  gray: () => gray,
  green: () => green,
  greenBright: () => greenBright,
  hidden: () => hidden,
  inverse: () => inverse,
  italic: () => italic,
  magenta: () => magenta,
  magentaBright: () => magentaBright,
  overline: () => overline,
  red: () => red,
  redBright: () => redBright,
  reset: () => reset,
  strikethrough: () => strikethrough,
  underline: () => underline,
  underlineBlack: () => underlineBlack,
  underlineBlue: () => underlineBlue,
  underlineBlueBright: () => underlineBlueBright,
  underlineCurly: () => underlineCurly,
  underlineCyan: () => underlineCyan,
  underlineCyanBright: () => underlineCyanBright,
  underlineDashed: () => underlineDashed,
  underlineDotted: () => underlineDotted,
  underlineDouble: () => underlineDouble,
  underlineGray: () => underlineGray,
  underlineGreen: () => underlineGreen,
  underlineGreenBright: () => underlineGreenBright,
  underlineMagenta: () => underlineMagenta,
  underlineMagentaBright: () => underlineMagentaBright,
  underlineRed: () => underlineRed,
  underlineRedBright: () => underlineRedBright,
  underlineWhite: () => underlineWhite,
  underlineWhiteBright: () => underlineWhiteBright,
  underlineYellow: () => underlineYellow,
  underlineYellowBright: () => underlineYellowBright,
  white: () => white,
  whiteBright: () => whiteBright,
  yellow: () => yellow,
  yellowBright: () => yellowBright
});
import tty from "node:tty";
var hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? false;
var format = (open, close) => {
  if (!hasColors) {
    return (input) => input;
  }
  const openCode = `\x1B[${open}m`;
  const closeCode = `\x1B[${close}m`;
  return (input) => {
    const string = input + "";
    let index = string.indexOf(closeCode);
    if (index === -1) {
      return openCode + string + closeCode;
    }
    let result = openCode;
    let lastIndex = 0;
    const reopenOnNestedClose = close === 22;
    const replaceCode = (reopenOnNestedClose ? closeCode : "") + openCode;
    while (index !== -1) {
      result += string.slice(lastIndex, index) + replaceCode;
      lastIndex = index + closeCode.length;
      index = string.indexOf(closeCode, lastIndex);
    }
    result += string.slice(lastIndex) + closeCode;
    return result;
  };
};
var reset = format(0, 0);
var bold = format(1, 22);
var dim = format(2, 22);
var italic = format(3, 23);
var underline = format(4, 24);
var underlineDouble = format("4:2", 24);
var underlineCurly = format("4:3", 24);
var underlineDotted = format("4:4", 24);
var underlineDashed = format("4:5", 24);
var overline = format(53, 55);
var inverse = format(7, 27);
var hidden = format(8, 28);
var strikethrough = format(9, 29);
var black = format(30, 39);
var red = format(31, 39);
var green = format(32, 39);
var yellow = format(33, 39);
var blue = format(34, 39);
var magenta = format(35, 39);
var cyan = format(36, 39);
var white = format(37, 39);
var gray = format(90, 39);
var bgBlack = format(40, 49);
var bgRed = format(41, 49);
var bgGreen = format(42, 49);
var bgYellow = format(43, 49);
var bgBlue = format(44, 49);
var bgMagenta = format(45, 49);
var bgCyan = format(46, 49);
var bgWhite = format(47, 49);
var bgGray = format(100, 49);
var redBright = format(91, 39);
var greenBright = format(92, 39);
var yellowBright = format(93, 39);
var blueBright = format(94, 39);
var magentaBright = format(95, 39);
var cyanBright = format(96, 39);
var whiteBright = format(97, 39);
var bgRedBright = format(101, 49);
var bgGreenBright = format(102, 49);
var bgYellowBright = format(103, 49);
var bgBlueBright = format(104, 49);
var bgMagentaBright = format(105, 49);
var bgCyanBright = format(106, 49);
var bgWhiteBright = format(107, 49);
var underlineBlack = format("58;5;0", 59);
var underlineRed = format("58;5;1", 59);
var underlineGreen = format("58;5;2", 59);
var underlineYellow = format("58;5;3", 59);
var underlineBlue = format("58;5;4", 59);
var underlineMagenta = format("58;5;5", 59);
var underlineCyan = format("58;5;6", 59);
var underlineWhite = format("58;5;7", 59);
var underlineGray = format("58;5;8", 59);
var underlineRedBright = format("58;5;9", 59);
var underlineGreenBright = format("58;5;10", 59);
var underlineYellowBright = format("58;5;11", 59);
var underlineBlueBright = format("58;5;12", 59);
var underlineMagentaBright = format("58;5;13", 59);
var underlineCyanBright = format("58;5;14", 59);
var underlineWhiteBright = format("58;5;15", 59);

// node_modules/yocto-spinner/index.js
var isUnicodeSupported = process2.platform !== "win32" || Boolean(process2.env.WT_SESSION) || process2.env.TERM_PROGRAM === "vscode";
var isInteractive = (stream) => Boolean(
  stream.isTTY && process2.env.TERM !== "dumb" && !("CI" in process2.env)
);
var infoSymbol = base_exports.blue(isUnicodeSupported ? "ℹ" : "i");
var successSymbol = base_exports.green(isUnicodeSupported ? "✔" : "√");
var warningSymbol = base_exports.yellow(isUnicodeSupported ? "⚠" : "‼");
var errorSymbol = base_exports.red(isUnicodeSupported ? "✖" : "×");
var defaultSpinner = {
  frames: isUnicodeSupported ? [
    "⠋",
    "⠙",
    "⠹",
    "⠸",
    "⠼",
    "⠴",
    "⠦",
    "⠧",
    "⠇",
    "⠏"
  ] : [
    "-",
    "\\",
    "|",
    "/"
  ],
  interval: 80
};
var SYNCHRONIZED_OUTPUT_ENABLE = "\x1B[?2026h";
var SYNCHRONIZED_OUTPUT_DISABLE = "\x1B[?2026l";
var oscSequenceRegex = /][\s\S]*?(?:|\\)/g;
var activeHooksPerStream = /* @__PURE__ */ new Set();
var YoctoSpinner = class {
  #frames;
  #interval;
  #currentFrame = -1;
  #timer;
  #handleSignals;
  #text;
  #stream;
  #color;
  #lines = 0;
  #exitHandlerBound;
  #isInteractive;
  #lastSpinnerFrameTime = 0;
  #isSpinning = false;
  #hookedStreams = /* @__PURE__ */ new Map();
  #isInternalWrite = false;
  #isDeferringRender = false;
  constructor(options = {}) {
    const spinner = options.spinner ?? defaultSpinner;
    if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some((frame) => typeof frame !== "string")) {
      throw new Error("The `spinner.frames` option must be a non-empty array of strings");
    }
    if (spinner.interval !== void 0 && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) {
      throw new Error("The `spinner.interval` option must be a positive integer");
    }
    this.#frames = spinner.frames;
    this.#interval = spinner.interval ?? defaultSpinner.interval;
    this.#handleSignals = options.handleSignals ?? true;
    this.#text = options.text ?? "";
    this.#stream = options.stream ?? process2.stderr;
    this.#color = options.color ?? "cyan";
    this.#isInteractive = isInteractive(this.#stream);
    this.#exitHandlerBound = this.#exitHandler.bind(this);
  }
  #internalWrite(action) {
    this.#isInternalWrite = true;
    try {
      return action();
    } finally {
      this.#isInternalWrite = false;
    }
  }
  #stringifyChunk(chunk, encoding) {
    if (chunk === void 0 || chunk === null) {
      return "";
    }
    if (typeof chunk === "string") {
      return chunk;
    }
    if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
      const normalizedEncoding = typeof encoding === "string" && encoding !== "" && encoding !== "buffer" ? encoding : "utf8";
      return Buffer.from(chunk).toString(normalizedEncoding);
    }
    return String(chunk);
  }
  #withSynchronizedOutput(action) {
    if (!this.#isInteractive) {
      return action();
    }
    try {
      this.#write(SYNCHRONIZED_OUTPUT_ENABLE);
      return action();
    } finally {
      this.#write(SYNCHRONIZED_OUTPUT_DISABLE);
    }
  }
  #hookStream(stream) {
    if (!stream || this.#hookedStreams.has(stream) || typeof stream.write !== "function") {
      return;
    }
    if (activeHooksPerStream.has(stream)) {
      return;
    }
    const originalWrite = stream.write;
    const hookedWrite = (...writeArguments) => this.#hookedWrite(stream, originalWrite, writeArguments);
    this.#hookedStreams.set(stream, { originalWrite, hookedWrite });
    activeHooksPerStream.add(stream);
    stream.write = hookedWrite;
  }
  #installHook() {
    if (!this.#isInteractive || this.#hookedStreams.size > 0) {
      return;
    }
    const streamsToHook = /* @__PURE__ */ new Set([this.#stream]);
    if (this.#stream === process2.stdout || this.#stream === process2.stderr) {
      if (isInteractive(process2.stdout)) {
        streamsToHook.add(process2.stdout);
      }
      if (isInteractive(process2.stderr)) {
        streamsToHook.add(process2.stderr);
      }
    }
    for (const stream of streamsToHook) {
      this.#hookStream(stream);
    }
  }
  #uninstallHook() {
    for (const [stream, hookInfo] of this.#hookedStreams) {
      if (stream.write === hookInfo.hookedWrite) {
        stream.write = hookInfo.originalWrite;
      }
      activeHooksPerStream.delete(stream);
    }
    this.#hookedStreams.clear();
  }
  #hookedWrite(stream, originalWrite, writeArguments) {
    const [chunk, encoding, callback] = writeArguments;
    let resolvedEncoding = encoding;
    let resolvedCallback = callback;
    if (typeof resolvedEncoding === "function") {
      resolvedCallback = resolvedEncoding;
      resolvedEncoding = void 0;
    }
    if (this.#isInternalWrite || !this.isSpinning) {
      return originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
    }
    if (this.#lines > 0) {
      this.clear();
    }
    const chunkString = this.#stringifyChunk(chunk, resolvedEncoding);
    const chunkTerminatesLine = chunkString.at(-1) === "\n";
    const writeResult = originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
    if (chunkTerminatesLine) {
      this.#isDeferringRender = false;
    } else if (chunkString !== "") {
      this.#isDeferringRender = true;
    }
    if (this.isSpinning && !this.#isDeferringRender) {
      this.#render();
    }
    return writeResult;
  }
  start(text) {
    if (text) {
      this.#text = text;
    }
    if (this.isSpinning) {
      return this;
    }
    this.#isSpinning = true;
    this.#hideCursor();
    this.#installHook();
    this.#render();
    this.#subscribeToProcessEvents();
    if (this.#isInteractive) {
      this.#timer = setInterval(() => {
        this.#render();
      }, this.#interval);
    }
    return this;
  }
  stop(finalText) {
    if (!this.isSpinning) {
      return this;
    }
    const shouldWriteNewline = this.#isDeferringRender;
    this.#isSpinning = false;
    if (this.#timer) {
      clearInterval(this.#timer);
      this.#timer = void 0;
    }
    this.#isDeferringRender = false;
    this.#uninstallHook();
    this.#showCursor();
    this.clear();
    this.#unsubscribeFromProcessEvents();
    if (finalText) {
      const prefix = shouldWriteNewline ? "\n" : "";
      this.#stream.write(`${prefix}${finalText}
`);
    }
    return this;
  }
  #symbolStop(symbol, text) {
    return this.stop(`${symbol} ${text ?? this.#text}`);
  }
  success(text) {
    return this.#symbolStop(successSymbol, text);
  }
  error(text) {
    return this.#symbolStop(errorSymbol, text);
  }
  warning(text) {
    return this.#symbolStop(warningSymbol, text);
  }
  info(text) {
    return this.#symbolStop(infoSymbol, text);
  }
  get isSpinning() {
    return this.#isSpinning;
  }
  get text() {
    return this.#text;
  }
  set text(value) {
    this.#text = value ?? "";
    this.#render();
  }
  get color() {
    return this.#color;
  }
  set color(value) {
    this.#color = value;
    this.#render();
  }
  clear() {
    if (!this.#isInteractive) {
      return this;
    }
    if (this.#lines === 0) {
      return this;
    }
    this.#internalWrite(() => {
      this.#stream.cursorTo(0);
      for (let index = 0; index < this.#lines; index++) {
        if (index > 0) {
          this.#stream.moveCursor(0, -1);
        }
        this.#stream.clearLine(1);
      }
    });
    this.#lines = 0;
    return this;
  }
  #render() {
    if (this.#isDeferringRender) {
      return;
    }
    const useSynchronizedOutput = this.#isInteractive;
    const now = Date.now();
    if (this.#currentFrame === -1 || now - this.#lastSpinnerFrameTime >= this.#interval) {
      this.#currentFrame = ++this.#currentFrame % this.#frames.length;
      this.#lastSpinnerFrameTime = now;
    }
    const applyColor = base_exports[this.#color] ?? base_exports.cyan;
    const frame = this.#frames[this.#currentFrame];
    let string = `${applyColor(frame)} ${this.#text}`;
    if (!this.#isInteractive) {
      string += "\n";
    }
    if (useSynchronizedOutput) {
      this.#withSynchronizedOutput(() => {
        this.clear();
        this.#write(string);
      });
    } else {
      this.#write(string);
    }
    if (this.#isInteractive) {
      this.#lines = this.#lineCount(string);
    }
  }
  #write(text) {
    this.#internalWrite(() => {
      this.#stream.write(text);
    });
  }
  #lineCount(text) {
    const width = this.#stream.columns || 80;
    const lines = stripVTControlCharacters(text.replaceAll(oscSequenceRegex, "")).split("\n");
    let lineCount = 0;
    for (const line of lines) {
      lineCount += Math.max(1, Math.ceil(line.length / width));
    }
    return lineCount;
  }
  #hideCursor() {
    if (this.#isInteractive) {
      this.#write("\x1B[?25l");
    }
  }
  #showCursor() {
    if (this.#isInteractive) {
      this.#write("\x1B[?25h");
    }
  }
  #subscribeToProcessEvents() {
    if (!this.#handleSignals) {
      return;
    }
    process2.once("SIGINT", this.#exitHandlerBound);
    process2.once("SIGTERM", this.#exitHandlerBound);
  }
  #unsubscribeFromProcessEvents() {
    if (!this.#handleSignals) {
      return;
    }
    process2.off("SIGINT", this.#exitHandlerBound);
    process2.off("SIGTERM", this.#exitHandlerBound);
  }
  #exitHandler(signal) {
    if (this.isSpinning) {
      this.stop();
    }
    const exitCode = signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1;
    process2.exit(exitCode);
  }
};
function yoctoSpinner(options) {
  return new YoctoSpinner(options);
}

// src/providers/terminal/logger.ts
function sizeOf({ columns = 0, rows = 0 }) {
  return [columns === 0 ? 80 : columns, rows === 0 ? 24 : rows];
}
var LAST_LINES = 15;
var Printed = class {
  /** The last lines of others, without empty ones; none once something else stands below them. */
  lines = [];
  pages = /* @__PURE__ */ new Set();
  /** Takes a sentence of ours: the pages that it names are known from then on. */
  addSentence(text) {
    for (const [url] of text.matchAll(/https?:\/\/\S+/g)) this.pages.add(url);
  }
  /** Takes lines that others have written, once `print` has printed them. */
  addLines(lines, print) {
    const last = [...this.lines, ...lines.filter((line) => line.trim() !== "")].slice(-LAST_LINES);
    print();
    this.lines = last;
  }
  /** Something else was printed below the lines of others. */
  endLines() {
    this.lines = [];
  }
  /** Returns whether these lines are the last ones that were printed. */
  endsWith(lines) {
    return lines.length > 0 && lines.join("\n") === this.lines.slice(-lines.length).join("\n");
  }
  /** Returns the links to pages that are not known yet; all of them where that leaves none. */
  newLinks(links) {
    const unknown2 = links.filter(({ url }) => !this.pages.has(url));
    return unknown2.length === 0 ? links : unknown2;
  }
};
var TerminalLogger = class {
  constructor(options) {
    this.options = options;
    this.colour = (0, import_picocolors2.createColors)(options.colours);
    if (options.interactive) this.spinner = yoctoSpinner({ stream: options.stream, handleSignals: false });
  }
  options;
  colour;
  secrets = new SecretMask();
  spinner;
  ticker;
  /** Whether results were printed already, so that what is said about them belongs to the log. */
  gaveResults = false;
  statuses = new StatusLines();
  /** What begins or ends a link that we have made. */
  links = /* @__PURE__ */ new Set();
  statusText = "";
  statusSince = 0;
  /** How many rows of the terminal hold what was drawn last; 0 once something else stands below it. */
  drawn = 0;
  printed = new Printed();
  debug(message) {
    if (this.options.verbose) this.line(this.colour.dim(this.said(message)));
  }
  info(message) {
    const text = this.said(message);
    this.printed.addSentence(text);
    this.line(text);
  }
  notice(message, annotation = {}) {
    this.line(`${this.colour.cyan("notice")} ${this.titled(message, annotation)}`);
  }
  warning(message, annotation = {}) {
    this.line(`${this.colour.yellow("warning")} ${this.titled(message, annotation)}`);
  }
  error(message, annotation = {}) {
    this.line(`${this.colour.red("error")} ${this.titled(message, annotation)}`);
  }
  group(title) {
    this.line(this.colour.bold(this.said(title)));
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    const margin = prefix === "" ? "  " : this.showable(prefix);
    const lines = this.linesOf(text);
    const print = () => {
      for (const line of lines) this.line(`${margin}${line}`);
    };
    if (prefix === "") this.printed.addLines(lines, print);
    else print();
  }
  result(text, prefix = "") {
    this.gaveResults = true;
    const margin = this.showable(prefix);
    const shown = prefix === "" ? this.options.words(text) : text;
    for (const line of this.linesOf(shown)) this.write(`${margin}${line}`, this.options.results);
  }
  /** Prints a result in the place of the one that was drawn before, where nothing has been printed since. */
  redraw(text, window) {
    const [columns, rows] = sizeOf(window);
    this.spinner?.stop();
    const lines = wrapText(this.linesOf(text).join("\n"), columns).split("\n");
    const up = Math.min(this.drawn, rows - 1);
    const back = up === 0 ? "" : `\x1B[${up}A\r\x1B[J`;
    this.options.results.write(`${back}${lines.join("\n")}
`);
    const rowsOf = (line) => Math.max(1, Math.ceil(inertText(line).length / columns));
    this.drawn = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  }
  status(text, elapsedMs) {
    const shown = this.said(text);
    if (this.spinner === void 0) {
      const line = this.statuses.next(shown, elapsedMs);
      if (line !== void 0) this.line(line);
      return;
    }
    if (shown !== this.statusText || elapsedMs !== void 0)
      this.statusSince = this.options.clock.now() - (elapsedMs ?? 0);
    this.statusText = shown;
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
    return hideCredentials(this.hideSecrets(inertText(text, this.links)));
  }
  /** Returns a text that leads to a page, for a terminal that knows links (OSC 8); the bare text for what is not a page. */
  link(text, url) {
    if (!/^https?:\/\/[!-~]+$/.test(url)) return text;
    const [begin, end] = [url, ""].map((target) => `\x1B]8;;${target}\x1B\\`);
    this.links.add(begin).add(end);
    return `${begin}${text}${end}`;
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
    return title === void 0 ? text : `${this.colour.bold(this.said(title))}: ${text}`;
  }
  statusLine() {
    const elapsedMs = this.options.clock.now() - this.statusSince;
    return elapsedMs < 2e3 ? this.statusText : `${this.statusText} ${this.colour.dim(formatElapsed(elapsedMs))}`;
  }
  linesOf(text) {
    return this.showable(text).replace(/\n$/, "").split("\n");
  }
  line(text) {
    this.write(wrapText(text, this.options.width ?? Infinity), this.options.stream);
  }
  write(text, stream) {
    this.drawn = 0;
    this.printed.endLines();
    const spinning = this.spinner?.isSpinning === true;
    if (spinning) this.spinner.stop();
    const { results, colours, resultColours } = this.options;
    stream.write(`${fitColours(text, stream === results ? resultColours : colours)}
`);
    if (spinning) this.spinner.start(this.statusLine());
  }
};

// src/cli/terminal-host.ts
function terminalHost(settings, signal, words = (text) => text) {
  const results = settings.json ? process.stderr : process.stdout;
  const logger = new TerminalLogger({
    clock: new SystemClock(),
    stream: process.stderr,
    verbose: settings.verbose,
    words,
    colours: hasColours(process.stderr, process.env),
    results,
    resultColours: hasColours(results, process.env),
    width: lineWidth(process.stderr, process.env),
    interactive: process.stderr.isTTY && process.env["TERM"] !== "dumb" && (process.env["CI"] ?? "") === ""
  });
  const outputs = {};
  const screen = screenOf(process.stdout, process.env);
  const redraw = (text) => {
    logger.redraw(text, process.stdout);
  };
  const rows = (text) => {
    logger.result(text);
  };
  const link = (text, url) => logger.link(text, url);
  return {
    logger,
    signal,
    outputs,
    screen: {
      ...screen,
      rows: screen.tsv && !settings.json ? rows : void 0,
      redraw: screen.tsv || settings.json ? void 0 : redraw,
      link: hasLinks(process.stdout, process.env) ? link : void 0
    },
    publish: (values) => {
      Object.assign(outputs, values);
    },
    // There is no post step after a command line that was killed.
    remoteWork: () => void 0,
    confirm: async (question, production) => {
      logger.close();
      if (settings.yes) return;
      const name = canAsk() ? await production?.() : void 0;
      logger.close();
      if (name === void 0) await askAtTerminal(logger.said(question), signal);
      else await askForName(logger.said(question), name, signal);
    },
    mask: (secret) => {
      logger.mask(secret);
    }
  };
}
function screenOf(stream, env) {
  const forced = env["PLATFORM_TOOLS_FORCE_TTY"] ?? "";
  const widths = [Number(forced), stream.columns, Number(env["COLUMNS"])];
  return {
    width: widths.find((width) => width !== void 0 && width >= 20) ?? 80,
    tsv: stream.isTTY !== true && forced === ""
  };
}
var EXCERPT_LINES = 15;
function printFailure(error, host) {
  const { message, hint, links, excerpt, details } = describeError(error);
  const said = (text) => host?.logger.said(text) ?? hideCredentials(inertText(text));
  const showable = (text) => host?.logger.showable(text) ?? hideCredentials(inertText(text));
  const shown = { message: said(message), hint: hint === void 0 ? null : said(hint) };
  const colour2 = (0, import_picocolors3.createColors)(hasColours(process.stderr, process.env));
  const printed = host?.logger.printed;
  const reason = excerpt.slice(-EXCERPT_LINES).map(showable);
  const pages = links.map(({ title, url }) => ({ title, url: showable(url) }));
  const lines = [
    // Who stopped us, or said no, knows that; it is not an error.
    error instanceof CancelledError || error instanceof DeclinedError ? shown.message : `${colour2.red("error:")} ${shown.message}`,
    // Whoever followed the log has these lines right above.
    ...printed?.endsWith(reason) === true ? [] : reason.map((line) => `  | ${line}`),
    ...shown.hint === null ? [] : [shown.hint],
    ...(printed?.newLinks(pages) ?? pages).map(({ title, url }) => `${sentence(title)}: ${url}`),
    ...details.map((line) => `  ${showable(line)}`)
  ];
  printText(lines.join("\n"), process.stderr, process.env);
  return shown;
}
function exitCodeOf(error) {
  if (error instanceof UsageError) return 2;
  return error instanceof CancelledError ? 130 : 1;
}
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
    const areFields = words.at(-1) === "--json=" && said >= 2 && (isWord(word) || word === "");
    if (areFields) words[words.length - 1] = `--json=${word}`;
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
var LEADS = "set|give|raise|shorten|leave out|take|correct|check|use|keep one of|exactly one of|one of|neither|either|both|needs|than|by|without|in";
function terminalWords(inputs, sources = /* @__PURE__ */ new Map()) {
  const definitions = new Map(currentInputs(inputs));
  const rules = [...inputRules(definitions, sources), nameVerbs];
  return (text) => text.split(/("(?:[^"\\\n]|\\.)*")/).map(
    (part, index) => index % 2 === 1 ? part : rules.reduce((said, rule) => rule(said), part).replaceAll("`", "")
  ).join("");
}
var COMMON = ["to"];
function inputRules(definitions, sources) {
  if (definitions.size === 0) return [];
  const names = [...definitions.keys()].sort((a, b) => b.length - a.length);
  const name = `(?:${names.join("|")})(?![\\w-])`;
  const listOf = (one) => `${one}(?:(?:, and |, or |, | and | or )(?:the inputs? )?${one})*`;
  const list2 = listOf(name);
  const plain = names.filter((each) => !COMMON.includes(each)).join("|");
  const hyphenated = names.filter((each) => each.includes("-")).join("|");
  const replaceNames = (text, replace) => text.replaceAll(/(?<= )the inputs? /g, "").replace(new RegExp(`(?<![\\w-])${name}`, "g"), replace);
  const flags = (text) => replaceNames(text, (found) => nameOf(found, definitions));
  const named = (text) => replaceNames(text, (found) => sources.get(found) ?? nameOf(found, definitions));
  const rules = [
    [new RegExp(`\\b[Tt]he inputs? (${list2})`, "g"), (_, found = "") => named(found)],
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
      new RegExp(`(^|[.!?] )(${name})(?=: )`, "gm"),
      (_, before = "", found = "") => `${before}${flags(found)}`
    ],
    [
      new RegExp(`(?<![\\w-])(${LEADS}) (${listOf(`(?:${plain || "(?!)"})(?![\\w-])`)})`, "gi"),
      (_, lead = "", found = "") => `${lead} ${flags(found)}`
    ],
    [/\bIn a workflow, [^.]*\. At a terminal, (\w)/g, (_, first = "") => first.toUpperCase()],
    [/ ?\bIn a workflow, [^.]*\.$|\bIn a workflow, [^.]*\. /gm, () => ""],
    // Whoever presses Ctrl-C need not know it as a signal.
    [/\bCancelled by SIGINT\./g, () => "Cancelled."],
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
var VERB_NAME = new RegExp(
  `(?<![\\w/.-])(?:${Object.keys(registry).sort((a, b) => b.length - a.length).join("|")})(?![\\w/-]|\\.\\w)`,
  "g"
);
function nameVerbs(text) {
  return text.replace(
    VERB_NAME,
    (found) => `platform-tools ${commandWords({ name: found, noun: registry[found]?.noun }).join(" ")}`
  );
}
function nameOf(name, definitions) {
  const definition = definitions.get(name);
  if (definition?.secret === true) return secretVariable(name);
  return definition === void 0 ? name : flagOf(name, definition);
}

export {
  inertText,
  printText,
  lineWidth,
  canAsk,
  pickAtTerminal,
  formatVerbHelp,
  wrapCommand,
  formatNounHelp,
  formatOverview,
  formatDemoHelp,
  usageErrorOf,
  terminalHost,
  screenOf,
  printFailure,
  exitCodeOf,
  PageOpener,
  checkFields,
  selectFields,
  canonicalWords,
  verbWords,
  rejectUnknownWords,
  terminalWords
};
