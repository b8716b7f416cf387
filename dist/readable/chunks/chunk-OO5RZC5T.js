const require = process.getBuiltinModule;

// src/domains/builds/container-lines.ts
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
function endedPhase(line) {
  return /^\[Container\] .{10,40} Phase complete: ([A-Z_]+) State: /.exec(line)?.[1];
}
function isPhaseContext(line) {
  return /^\[Container\] .{10,40} Phase context status code: /.test(line);
}
var COMMAND = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Running command /;
function shownLine(line) {
  return line.replace(COMMAND, "$$ ");
}
function isNoise(line) {
  return NOISE.test(line);
}
function shownLines(lines) {
  return lines.filter((line) => !isNoise(line)).map(shownLine);
}
function isPhaseFailure(line) {
  return PHASE_FAILED.test(line);
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
  containerLines,
  containerTime,
  enteredPhase,
  endedPhase,
  isPhaseContext,
  shownLine,
  isNoise,
  shownLines,
  isPhaseFailure,
  failingLines
};
