const require = process.getBuiltinModule;
import {
  registry,
  runCommand,
  stopRemoteWork
} from "./chunk-6IQQIG62.js";
import "./chunk-M4YNY54X.js";
import "./chunk-YMXQ75AQ.js";
import {
  StatusLines
} from "./chunk-X23R7GNX.js";
import {
  failureHeading,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import {
  foldInputNames,
  isRecord,
  parseStructuredText
} from "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError,
  UsageError,
  asError,
  describeError,
  hideCredentials,
  listSecretForms
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/action/main.ts
import { stripVTControlCharacters } from "node:util";

// src/providers/runner/runner.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { once } from "node:events";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/providers/runner/runner.ts
var SUMMARY_LIMIT = 1024 * 1024;
var [ANNOTATION_LINES, SENTENCE_WIDTH, LOG_WIDTH] = [5, 600, 200];
var Runner = class {
  /** An input of the JavaScript action, as written; empty when it is not set. */
  input(name) {
    return getInput(name);
  }
  output(name, value) {
    setOutput(name, value);
  }
  /** Has the runner replace the secret, each of its lines and its usual encodings in all logs that follow. */
  mask(secret) {
    for (const form of listSecretForms(secret)) setSecret(form);
  }
  /** Appends Markdown to the job summary; too long a text is cut at a line, since GitHub drops it as a whole. */
  async writeSummary(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
    await summary.addRaw(cutToBytes(hideCredentials(markdown), SUMMARY_LIMIT), true).write();
  }
  /** Keeps a value for the post step. */
  saveState(name, value) {
    saveState(name, value);
  }
  state(name) {
    return getState(name);
  }
  /** Marks the step as failed; the annotation has been written before. */
  fail() {
    process.exitCode = ExitCode.Failure;
  }
};
function cutToBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = "\n\n_The rest was left out: a job summary takes 1 MiB._\n";
  const cut = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note)).toString("utf8");
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf("\n")))}${note}`;
}
var COMMAND = /^(?:[^\S\r\n]|\u0085)*::|##\[/m;
function holdsCommand(text) {
  return (text.includes("::") || text.includes("##[")) && COMMAND.test(text);
}
var RunnerLogger = class {
  constructor(write = (text) => process.stdout.write(text), stream = process.stdout) {
    this.write = write;
    this.stream = stream;
  }
  write;
  stream;
  grouped = false;
  statuses = new StatusLines();
  debug(message) {
    debug(hideCredentials(message));
  }
  info(message) {
    this.inert(hideCredentials(message));
  }
  notice(message, annotation = {}) {
    notice(hideCredentials(message), annotation);
  }
  warning(message, annotation = {}) {
    warning(hideCredentials(message), annotation);
  }
  error(message, annotation = {}) {
    error(hideCredentials(message), annotation);
  }
  group(title) {
    this.endGroup();
    startGroup(hideCredentials(title));
    this.grouped = true;
  }
  endGroup() {
    if (this.grouped) endGroup();
    this.grouped = false;
  }
  remote(text, prefix = "") {
    if (text !== "") this.inert(prefix === "" ? text : prefixLines(text, prefix));
  }
  result(text, prefix) {
    this.remote(text, prefix);
  }
  status(text, elapsedMs) {
    const line = this.statuses.next(text, elapsedMs);
    if (line !== void 0) this.info(line);
  }
  async taken(signal) {
    if (!this.stream.writableNeedDrain) return;
    await once(this.stream, "drain", { signal }).catch(() => void 0);
  }
  /**
   * Prints text so that the runner obeys nothing in it: where it would, between `::stop-commands::` and its end. The token
   * is new each time: text that has seen an earlier one in some log can't use it.
   */
  inert(given) {
    const text = given.endsWith("\n") ? given : `${given}
`;
    const token = randomUUID2();
    this.write(holdsCommand(text) ? `::stop-commands::${token}
${text}::${token}::
` : text);
  }
};
function prefixLines(text, prefix) {
  return text.replace(/^(?!$(?![\s\S]))/gm, () => prefix);
}
function annotationText(message, log, hint) {
  const told = hint === void 0 ? [] : [hint];
  const room = ANNOTATION_LINES - 1 - told.length;
  const cut = (line, width) => line.length > width ? `${line.slice(0, width)} …` : line;
  return [
    cut(message, SENTENCE_WIDTH),
    ...log.slice(-room).map((line) => `  ${cut(line, LOG_WIDTH)}`),
    ...told.map((line) => cut(line, SENTENCE_WIDTH))
  ].join("\n");
}

// src/action/main.ts
var REMOTE_WORK = "remote-work";
async function runMainStep(cancellation, dependencies = runnerDependencies()) {
  const step = new Step(dependencies);
  let name = "platform-tools";
  let command;
  try {
    name = step.commandName();
    const loaded = await step.load(name);
    command = loaded.command;
    cancellation.signal.throwIfAborted();
    await runMain(step, command, loaded.raw, cancellation.signal);
  } catch (error2) {
    await step.fail(name, error2, { heading: failureHeading(name, error2, command, step.progress) });
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
    await stopRemoteWork(command, raw, work, step.host(cancellation.signal), dependencies.env);
  } catch (error2) {
    await step.fail("Clean-up", error2);
  } finally {
    cancellation.release();
  }
}
async function runMain(step, command, raw, signal) {
  const host = step.host(signal);
  const result = await runCommand(command, raw, host, step.dependencies.env).catch((error2) => {
    if (!(error2 instanceof CancelledError)) step.saveWork(void 0);
    throw error2;
  });
  step.saveWork(void 0);
  host.publish(result.outputs);
  host.logger.endGroup();
  if (result.text !== void 0 && result.failure === void 0) host.logger.info(result.text);
  if (result.summary !== void 0) await step.writeSummary(result.summary);
  if (result.failure !== void 0)
    await step.fail(
      command.name,
      result.failure,
      result.summary === void 0 ? { heading: `${command.name} failed` } : void 0
    );
}
function runnerDependencies() {
  return { runner: new Runner(), logger: new RunnerLogger(), env: process.env, commands: registry };
}
var Step = class {
  constructor(dependencies) {
    this.dependencies = dependencies;
  }
  dependencies;
  progress = { mayBeRunning: false, hasPage: false };
  commandName() {
    const { runner, commands } = this.dependencies;
    const name = runner.input("command");
    if (Object.hasOwn(commands, name)) return name;
    const known = Object.keys(commands);
    const suggestion = name === "" ? void 0 : findNearest(name, known);
    throw new UsageError(name === "" ? "The input command is empty." : `There is no command "${name}".`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}Commands: ${known.join(", ")}.`
    });
  }
  async load(name) {
    const { runner, commands } = this.dependencies;
    const command = await commands[name]?.load();
    if (command === void 0) throw new PlatformError(`There is no command "${name}".`);
    const raw = await parseStepInputs(runner.input("inputs"));
    const token = runner.input("github-token");
    const needsToken = "github-token" in command.inputs && (raw["github-token"] ?? "") === "";
    return { command, raw: needsToken && token !== "" ? { ...raw, "github-token": token } : raw };
  }
  host(signal) {
    const { runner, logger } = this.dependencies;
    return {
      logger,
      signal,
      clock: this.dependencies.clock,
      publish: (outputs) => {
        for (const [name, value] of Object.entries(outputs)) this.writeOutput(name, value);
      },
      remoteWork: (work) => {
        this.progress.mayBeRunning = work !== void 0;
        this.saveWork(work);
      },
      page: () => {
        this.progress.hasPage = true;
      },
      // Whoever started the workflow has confirmed it; approvals belong to GitHub environments.
      confirm: () => Promise.resolve(),
      mask: (secret) => {
        runner.mask(secret);
      }
    };
  }
  /** Keeps what the post step has to stop. */
  saveWork(work) {
    this.attempt("save what the post step has to stop", () => {
      this.dependencies.runner.saveState(REMOTE_WORK, work === void 0 ? "" : JSON.stringify(work));
    });
  }
  async writeSummary(markdown) {
    try {
      await this.dependencies.runner.writeSummary(markdown);
    } catch (error2) {
      this.warn("write the job summary", error2);
    }
  }
  /** Fails the step: exit code, annotation, details in a group, and a summary where there is a heading for one. */
  async fail(name, error2, summary2) {
    const { runner, logger } = this.dependencies;
    runner.fail();
    const failure = describeError(error2);
    const { message, hint, links, details } = failure;
    const lines = failure.excerpt.map((line) => stripVTControlCharacters(line));
    this.attempt("write the annotation", () => {
      logger.endGroup();
      logger.error(annotationText(message, lines, hint), { title: `${name} failed` });
      for (const { title, url } of links) logger.info(`${sentence(title)}: ${url}`);
      if (details.length === 0) return;
      logger.group("Details");
      logger.remote(details.join("\n"));
      logger.endGroup();
    });
    if (summary2 === void 0) return;
    const part = { cause: message, lines, nextStep: renderNextStep(failure) };
    await this.writeSummary(renderSummary({ outcome: "failure", heading: summary2.heading, failure: part }));
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
    } catch (error2) {
      this.warn(what, error2, instead);
    }
  }
  warn(what, error2, instead = "") {
    try {
      this.dependencies.logger.warning(
        `Could not ${what}: ${asError(error2).message.replace(/\.$/, "")}.${instead}`
      );
    } catch {
    }
  }
};
function formatOutput(value) {
  if (value === void 0) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
async function parseStepInputs(text) {
  if (text.trim() === "") return {};
  const hint = 'Write one input per line, as in "app: demo".';
  const value = await parseStructuredText("The input inputs", text, hint);
  if (isRecord(value)) return foldInputNames(value);
  throw new UsageError("The input inputs is not a mapping from names to values.", { hint });
}
export {
  runMainStep,
  runPostStep
};
