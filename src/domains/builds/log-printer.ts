import { formatElapsed } from '../../core/text.js';
import type { Logger } from '../../core/logger.js';

/** How many of the last lines are kept for the summary, and how long each may be there. */
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;

/** The longest line that is printed as one, in characters. */
const LONGEST = 100_000;

/** Cuts after white space where there is some near the end: a secret in two pieces would not be masked. */
function takePiece(text: string): string {
  for (let end = LONGEST; end > LONGEST / 2; end -= 1)
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end);
  // Not between the two halves of one character either.
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
}

/** Once one of these has ended, the build ends soon. */
const LAST_PHASES: ReadonlySet<string> = new Set(['POST_BUILD', 'UPLOAD_ARTIFACTS', 'FINALIZING']);

/**
 * Prints a build's log as it arrives, whole lines at a time, in one group per phase. What the commands print is not
 * changed; of CodeBuild's own lines only the commands themselves are shown, as `$ make`, and the rest is debug output.
 * With a prefix there are no groups, since several logs are then printed at once.
 */
export class LogPrinter {
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  private begun = '';
  /** Of the phase that has begun; it is printed before the phase's first line, so that no group is empty. */
  private title: string | undefined = 'Starting';
  private printed = false;
  private readonly kept: string[] = [];
  /** When the build began, by the log. */
  private began: number | undefined;
  /** A phase has failed: what was kept until then stays. */
  private failed = false;
  /** The phase that began last. */
  phase: string | undefined;
  /** The phase that ended last. */
  private ended: string | undefined;
  /** The commands are done, or one has failed: what is left takes seconds, as a rule. */
  ending = false;
  /** CodeBuild's last line was there. */
  complete = false;

  constructor(
    private readonly logger: Logger,
    private readonly prefix: string | undefined,
  ) {}

  /** Takes the next messages of the log, in order. */
  print(messages: readonly string[]): void {
    const text = this.begun + messages.join('');
    const end = text.lastIndexOf('\n') + 1;
    this.printWhole(text.slice(0, end));
    // What is too long to be kept until its line ends is printed in pieces, each of them a line.
    let rest = text.slice(end);
    while (rest.length > LONGEST) {
      const piece = takePiece(rest);
      this.printWhole(`${piece}\n`);
      rest = rest.slice(piece.length);
    }
    this.begun = rest;
  }

  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end(): void {
    this.printWhole(this.begun);
    this.begun = '';
    if (this.printed && this.prefix === undefined) this.logger.endGroup();
    this.printed = false;
  }

  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines(): string[] {
    return [...this.kept];
  }

  /** Only CodeBuild's own lines are looked at one by one: there may be hundreds of thousands of others. */
  private printWhole(text: string): void {
    let shown = '';
    let from = 0;
    for (const { line, at } of containerLines(text)) {
      const before = text.slice(from, at);
      from = at + line.length;
      this.keep(before);
      this.keep(line);
      this.note(line);
      shown += before;
      const phase = this.prefix === undefined ? enteredPhase(line) : undefined;
      if (phase !== undefined) {
        this.show(shown);
        shown = '';
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
  private note(line: string): void {
    const ended = endedPhase(line);
    this.phase = enteredPhase(line) ?? this.phase;
    this.complete ||= this.ended === 'UPLOAD_ARTIFACTS' && PHASE_CONTEXT.test(line);
    this.ended = ended ?? this.ended;
    this.ending ||= PHASE_FAILED.test(line) || (ended !== undefined && LAST_PHASES.has(ended));
  }

  private show(text: string): void {
    if (text === '') return;
    if (this.prefix !== undefined) {
      this.logger.remote(text, this.prefix);
      return;
    }
    if (this.title !== undefined) this.logger.group(this.title);
    this.title = undefined;
    this.printed = true;
    this.logger.remote(text);
  }

  /** With the time since CodeBuild's first line: `BUILD 0:42`. */
  private groupTitle(phase: string, line: string): string {
    const at = containerTime(line);
    this.began ??= at;
    return this.began === undefined || at === undefined
      ? phase
      : `${phase} ${formatElapsed(at - this.began)}`;
  }

  /** Keeps the last lines of the text. Later phases run all the same: their lines must not push out those that tell why. */
  private keep(text: string): void {
    if (this.failed || text === '') return;
    for (const line of lastLinesOf(text, KEPT_LINES)) {
      this.failed ||= PHASE_FAILED.test(line);
      this.kept.push(line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line);
    }
    this.kept.splice(0, Math.max(0, this.kept.length - KEPT_LINES));
  }
}

/** The last so many lines, without their line feeds. */
function lastLinesOf(text: string, most: number): string[] {
  let from = text.length;
  for (let count = 0; count < most && from > 0; count += 1)
    from = from === 1 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
  return text
    .slice(from)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
}

/** CodeBuild's own line at the beginning of a phase: `[Container] 2026/11/22 10:00:00.123456 Entering phase BUILD`. */
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;

/** CodeBuild's lines about itself: the groups say which phase runs, and the error says which one failed, and why. */
const NOISE =
  /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:Running on CodeBuild|Waiting for |Phase is |CODEBUILD_SRC_DIR=|YAML location is|Setting HTTP client timeout|Processing environment variables|No runtime version|Moving to directory|Configuring ssm agent|Successfully updated ssm agent|Registering with agent|Phases found in YAML|Entering phase |Phase complete: |Phase context status code: |Command did not exit successfully |Preparing to copy|Expanding base|Assembling|Found \d+ file)/;

const MARK = '[Container] ';

/** The lines of a text that may be CodeBuild's own, with their line feeds, and where each begins. */
function* containerLines(text: string): Generator<{ line: string; at: number }> {
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const end = text.indexOf('\n', at);
    yield { line: text.slice(at, end === -1 ? text.length : end + 1), at };
  }
}

/** Milliseconds since the epoch; undefined for any other line. */
function containerTime(line: string): number | undefined {
  const [, date, time] = /^\[Container\] (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d)/.exec(line) ?? [];
  return date === undefined || time === undefined
    ? undefined
    : Date.parse(`${date.replaceAll('/', '-')}T${time}Z`);
}

/** Returns the name of the phase that begins with the line. */
function enteredPhase(line: string): string | undefined {
  return ENTERING.exec(line)?.[1];
}

/** CodeBuild's line after the one with which a phase ends. */
const PHASE_CONTEXT = /^\[Container\] .{10,40} Phase context status code: /;

/** Returns the name of the phase that ends with the line. */
function endedPhase(line: string): string | undefined {
  return /^\[Container\] .{10,40} Phase complete: ([A-Z_]+) State: /.exec(line)?.[1];
}

/** CodeBuild's line before the output of a command. */
const COMMAND = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Running command /;

/** Returns the line as it is shown: `$ make` in the place of `[Container] 2026/11/22 10:00:00.123456 Running command make`. */
function shownLine(line: string): string {
  return line.replace(COMMAND, '$$ ');
}

/** Returns lines as a person reads them: without those in which CodeBuild speaks only of itself. */
export function shownLines(lines: readonly string[]): string[] {
  return lines.filter((line) => !NOISE.test(line)).map(shownLine);
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
