/** CodeBuild's own line at the beginning of a phase: `[Container] 2026/11/22 10:00:00.123456 Entering phase BUILD`. */
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;

/** CodeBuild's lines about itself: the groups say which phase runs, and the error says which one failed, and why. */
const NOISE =
  /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:Running on CodeBuild|Waiting for |Phase is |CODEBUILD_SRC_DIR=|YAML location is|Setting HTTP client timeout|Processing environment variables|No runtime version|Moving to directory|Configuring ssm agent|Successfully updated ssm agent|Registering with agent|Phases found in YAML|Entering phase |Phase complete: |Phase context status code: |Command did not exit successfully |Preparing to copy|Expanding base|Assembling|Found \d+ file)/;

const MARK = '[Container] ';

/** The lines of a text that may be CodeBuild's own, with their line feeds, and where each begins. */
export function* containerLines(text: string): Generator<{ line: string; at: number }> {
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const end = text.indexOf('\n', at);
    yield { line: text.slice(at, end === -1 ? text.length : end + 1), at };
  }
}

/** Milliseconds since the epoch; undefined for any other line. */
export function containerTime(line: string): number | undefined {
  const [, date, time] = /^\[Container\] (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d)/.exec(line) ?? [];
  return date === undefined || time === undefined
    ? undefined
    : Date.parse(`${date.replaceAll('/', '-')}T${time}Z`);
}

/** Returns the name of the phase that begins with the line. */
export function enteredPhase(line: string): string | undefined {
  return ENTERING.exec(line)?.[1];
}

/** Returns the name of the phase that ends with the line. */
export function endedPhase(line: string): string | undefined {
  return /^\[Container\] .{10,40} Phase complete: ([A-Z_]+) State: /.exec(line)?.[1];
}

/** Returns true for the line after the one with which a phase ends. */
export function isPhaseContext(line: string): boolean {
  return /^\[Container\] .{10,40} Phase context status code: /.test(line);
}

/** CodeBuild's line before the output of a command. */
const COMMAND = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Running command /;

/** Returns the line as it is shown: `$ make` in the place of `[Container] 2026/11/22 10:00:00.123456 Running command make`. */
export function shownLine(line: string): string {
  return line.replace(COMMAND, '$$ ');
}

/** Returns true for a line in which CodeBuild speaks only of itself. */
export function isNoise(line: string): boolean {
  return NOISE.test(line);
}

/** Returns lines as a person reads them: without those in which CodeBuild speaks only of itself. */
export function shownLines(lines: readonly string[]): string[] {
  return lines.filter((line) => !isNoise(line)).map(shownLine);
}

/** Returns true for the line that says that a phase went wrong. */
export function isPhaseFailure(line: string): boolean {
  return PHASE_FAILED.test(line);
}

/** The most lines of a failing phase that are shown. */
const LINES = 15;

/** CodeBuild's line at the end of a phase that went wrong. */
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
/** CodeBuild's lines about the build, between those of its commands. */
const CONTAINER = /^\[Container\] \d{4}\//;

/**
 * The lines of a build's log that most likely tell why it failed: the last ones of the first phase that went wrong (later
 * phases run all the same, and talk too), else of the last phase. CodeBuild's own lines come only where there are no others.
 */
export function failingLines(lastLines: readonly string[]): string[] {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}\n`)) + 1);
  const said = own.filter((line) => line.trim() !== '' && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}
