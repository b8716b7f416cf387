const require = process.getBuiltinModule;
import {
  formatElapsed
} from "./chunk-PB6AAJBK.js";

// src/domains/builds/log-printer.ts
var KEPT_LINES = 50;
var KEPT_LENGTH = 500;
var LONGEST = 1e5;
function takePiece(text) {
  for (let end = LONGEST; end > LONGEST / 2; end -= 1)
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end);
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
}
var LAST_PHASES = /* @__PURE__ */ new Set(["POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING"]);
var LogPrinter = class {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  begun = "";
  /** Of the phase that has begun; it is printed before the phase's first line, so that no group is empty. */
  title = "Starting";
  printed = false;
  kept = [];
  /** When the build began, by the log. */
  began;
  /** A phase has failed: what was kept until then stays. */
  failed = false;
  /** The phase that began last. */
  phase;
  /** The phase that ended last. */
  ended;
  /** The commands are done, or one has failed: what is left takes seconds, as a rule. */
  ending = false;
  /** CodeBuild's last line was there. */
  complete = false;
  /** Takes the next messages of the log, in order. */
  print(messages) {
    const text = this.begun + messages.join("");
    const end = text.lastIndexOf("\n") + 1;
    this.printWhole(text.slice(0, end));
    let rest = text.slice(end);
    while (rest.length > LONGEST) {
      const piece = takePiece(rest);
      this.printWhole(`${piece}
`);
      rest = rest.slice(piece.length);
    }
    this.begun = rest;
  }
  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end() {
    this.printWhole(this.begun);
    this.begun = "";
    if (this.printed && this.prefix === void 0) this.logger.endGroup();
    this.printed = false;
  }
  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines() {
    return [...this.kept];
  }
  /** Only CodeBuild's own lines are looked at one by one: there may be hundreds of thousands of others. */
  printWhole(text) {
    let shown = "";
    let from = 0;
    for (const { line, at } of containerLines(text)) {
      const before = text.slice(from, at);
      from = at + line.length;
      this.keep(before);
      this.keep(line);
      this.note(line);
      shown += before;
      const phase = this.prefix === void 0 ? enteredPhase(line) : void 0;
      if (phase !== void 0) {
        this.show(shown);
        shown = "";
        this.title = this.groupTitle(phase, line);
      } else {
        this.began ??= containerTime(line);
        if (NOISE.test(line)) this.logger.debug(line.trimEnd());
        else shown += shownLine(line);
      }
    }
    const rest = text.slice(from);
    this.keep(rest);
    this.show(shown + rest);
  }
  /** Notes how far the build has come. */
  note(line) {
    const ended = endedPhase(line);
    this.phase = enteredPhase(line) ?? this.phase;
    this.complete ||= this.ended === "UPLOAD_ARTIFACTS" && PHASE_CONTEXT.test(line);
    this.ended = ended ?? this.ended;
    this.ending ||= PHASE_FAILED.test(line) || ended !== void 0 && LAST_PHASES.has(ended);
  }
  show(text) {
    if (text === "") return;
    if (this.prefix !== void 0) {
      this.logger.remote(text, this.prefix);
      return;
    }
    if (this.title !== void 0) this.logger.group(this.title);
    this.title = void 0;
    this.printed = true;
    this.logger.remote(text);
  }
  /** With the time since CodeBuild's first line: `BUILD 0:42`. */
  groupTitle(phase, line) {
    const at = containerTime(line);
    this.began ??= at;
    return this.began === void 0 || at === void 0 ? phase : `${phase} ${formatElapsed(at - this.began)}`;
  }
  /** Keeps the last lines of the text. Later phases run all the same: their lines must not push out those that tell why. */
  keep(text) {
    if (this.failed || text === "") return;
    for (const line of lastLinesOf(text, KEPT_LINES)) {
      this.failed ||= PHASE_FAILED.test(line);
      this.kept.push(line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line);
    }
    this.kept.splice(0, Math.max(0, this.kept.length - KEPT_LINES));
  }
};
function lastLinesOf(text, most) {
  let from = text.length;
  for (let count = 0; count < most && from > 0; count += 1)
    from = from === 1 ? 0 : text.lastIndexOf("\n", from - 2) + 1;
  return text.slice(from).replace(/\n$/, "").split("\n").map((line) => line.replace(/\r$/, ""));
}
var ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
var NOISE = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:Running on CodeBuild|Waiting for |Phase is |CODEBUILD_SRC_DIR=|YAML location is|Setting HTTP client timeout|Processing environment variables|No runtime version|Moving to directory|Configuring ssm agent|Successfully updated ssm agent|Registering with agent|Phases found in YAML|Entering phase |Phase complete: |Phase context status code: |Command did not exit successfully |Preparing to copy|Expanding base|Assembling|Found \d+ file)/;
var MARK = "[Container] ";
function* containerLines(text) {
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const end = text.indexOf("\n", at);
    yield { line: text.slice(at, end === -1 ? text.length : end + 1), at };
  }
}
function containerTime(line) {
  const [, date, time] = /^\[Container\] (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d)/.exec(line) ?? [];
  return date === void 0 || time === void 0 ? void 0 : Date.parse(`${date.replaceAll("/", "-")}T${time}Z`);
}
function enteredPhase(line) {
  return ENTERING.exec(line)?.[1];
}
var PHASE_CONTEXT = /^\[Container\] .{10,40} Phase context status code: /;
function endedPhase(line) {
  return /^\[Container\] .{10,40} Phase complete: ([A-Z_]+) State: /.exec(line)?.[1];
}
var COMMAND = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Running command /;
function shownLine(line) {
  return line.replace(COMMAND, "$$ ");
}
function shownLines(lines) {
  return lines.filter((line) => !NOISE.test(line)).map(shownLine);
}
var LINES = 15;
var PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
var CONTAINER = /^\[Container\] \d{4}\//;
function failingLines(lastLines) {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}
`)) + 1);
  const said = own.filter((line) => line.trim() !== "" && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}

export {
  LogPrinter,
  shownLines,
  failingLines
};
