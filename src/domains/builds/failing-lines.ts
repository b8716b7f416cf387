/** As many log lines as an annotation can carry without hiding its first sentence. */
const LINES = 10;

/** CodeBuild's line at the end of a phase that went wrong. */
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;

/**
 * The lines of a build's log that most likely tell why it failed: the last ones before the first phase that went wrong
 * was over (later phases run all the same, and talk too), else the very last ones.
 */
export function failingLines(lastLines: readonly string[]): string[] {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const end = failed === -1 ? lastLines.length : failed;
  return lastLines.slice(Math.max(0, end - LINES), end);
}
