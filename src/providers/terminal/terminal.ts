import { createColors } from 'picocolors';
import yoctoSpinner from 'yocto-spinner';
import type { Clock } from '../../core/clock.js';
import { StatusLines } from '../../core/logger.js';
import type { Annotation, Logger } from '../../core/logger.js';
import { hideCredentials, SecretMask } from '../../core/secrets.js';
import { wrapText, formatElapsed } from '../../core/text.js';
import { fitColours, hasColours } from './colours.js';
import { Printed } from './printed.js';

/* oxlint-disable no-control-regex -- control characters are what inertText is about */

// Colours (SGR) stay; every other escape sequence could move the cursor, set the title or write the clipboard.
const SEQUENCES =
  /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;

/**
 * Takes everything out of a text that a terminal would obey, except colours.
 * @param links - the sequences of our own links, which stay
 */
export function inertText(text: string, links: ReadonlySet<string> = new Set()): string {
  return text
    .replace(SEQUENCES, (sequence) => (COLOUR.test(sequence) || links.has(sequence) ? sequence : ''))
    .replace(CONTROLS, '')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, '\n');
}

/** Prints lines on a stream, broken between words where it is a terminal. */
export function printText(text: string, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): void {
  const shown = fitColours(text, hasColours(stream, env));
  stream.write(`${wrapText(shown, lineWidth(stream, env))}\n`);
}

/**
 * Returns how many characters fit on a line of a stream; Infinity where it is not a terminal, or none whose width is known.
 * `PLATFORM_TOOLS_FORCE_TTY` with a number says that it is one of that width.
 */
export function lineWidth(stream: { columns?: number; isTTY?: boolean }, env: NodeJS.ProcessEnv): number {
  const forced = Number(env['PLATFORM_TOOLS_FORCE_TTY'] ?? '');
  const widths = [forced, stream.isTTY === true ? stream.columns : undefined];
  return widths.find((width) => width !== undefined && width >= LEAST_WIDTH) ?? Infinity;
}

/** Returns columns and rows; of a terminal that does not know them, and says 0, those of most. */
function sizeOf({ columns = 0, rows = 0 }: { columns?: number; rows?: number }): [number, number] {
  return [columns === 0 ? 80 : columns, rows === 0 ? 24 : rows];
}

/** Nothing is made to fit into less. */
const LEAST_WIDTH = 20;

export interface TerminalLoggerOptions {
  clock: Clock;
  /** Where to write; standard error, so that standard output holds the result alone. */
  stream: NodeJS.WriteStream;
  verbose: boolean;
  /** Where results go that come while we work; standard output, unless that is for JSON. */
  results: NodeJS.WritableStream;
  /** Whether that shows colours. */
  resultColours: boolean;
  /** Puts our own sentences into the words of whoever reads them. */
  words: (text: string) => string;
  /** Whether the stream shows colours. */
  colours: boolean;
  /** Whether the stream is a terminal on which lines can be taken back, for a spinner. */
  interactive: boolean;
  /** How many characters fit on a line of the stream; default: any. */
  width?: number;
}

/**
 * Logs to a person at a terminal, or without a spinner to whatever else reads our standard error. Every text is made inert
 * and loses its secrets, since it may quote what others wrote.
 */
export class TerminalLogger implements Logger {
  private readonly colour: ReturnType<typeof createColors>;
  private readonly secrets = new SecretMask();
  private readonly spinner: ReturnType<typeof yoctoSpinner> | undefined;
  private ticker: NodeJS.Timeout | undefined;
  /** Whether results were printed already, so that what is said about them belongs to the log. */
  gaveResults = false;
  private readonly statuses = new StatusLines();
  /** What begins or ends a link that we have made. */
  private readonly links = new Set<string>();
  private statusText = '';
  private statusSince = 0;
  /** How many rows of the terminal hold what was drawn last; 0 once something else stands below it. */
  private drawn = 0;
  readonly printed = new Printed();

  constructor(private readonly options: TerminalLoggerOptions) {
    this.colour = createColors(options.colours);
    // Its own signal handler would end the process before we have stopped what we started.
    if (options.interactive) this.spinner = yoctoSpinner({ stream: options.stream, handleSignals: false });
  }

  debug(message: string): void {
    if (this.options.verbose) this.line(this.colour.dim(this.said(message)));
  }

  info(message: string): void {
    const text = this.said(message);
    this.printed.addSentence(text);
    this.line(text);
  }

  notice(message: string, annotation: Annotation = {}): void {
    this.line(`${this.colour.cyan('notice')} ${this.titled(message, annotation)}`);
  }

  warning(message: string, annotation: Annotation = {}): void {
    this.line(`${this.colour.yellow('warning')} ${this.titled(message, annotation)}`);
  }

  error(message: string, annotation: Annotation = {}): void {
    this.line(`${this.colour.red('error')} ${this.titled(message, annotation)}`);
  }

  group(title: string): void {
    this.line(this.colour.bold(this.said(title)));
  }

  endGroup(): void {
    // On a terminal a group ends where the next one begins.
  }

  remote(text: string, prefix = ''): void {
    const margin = prefix === '' ? '  ' : this.showable(prefix);
    const lines = this.linesOf(text);
    const print = (): void => {
      for (const line of lines) this.line(`${margin}${line}`);
    };
    if (prefix === '') this.printed.addLines(lines, print);
    else print();
  }

  result(text: string, prefix = ''): void {
    this.gaveResults = true;
    const margin = this.showable(prefix);
    const shown = prefix === '' ? this.options.words(text) : text;
    for (const line of this.linesOf(shown)) this.write(`${margin}${line}`, this.options.results);
  }

  /** Prints a result in the place of the one that was drawn before, where nothing has been printed since. */
  redraw(text: string, window: { columns?: number; rows?: number }): void {
    const [columns, rows] = sizeOf(window);
    this.spinner?.stop();
    const lines = wrapText(this.linesOf(text).join('\n'), columns).split('\n');
    // Above the top of the window nothing can be reached.
    const up = Math.min(this.drawn, rows - 1);
    const back = up === 0 ? '' : `\u001b[${up}A\r\u001b[J`;
    this.options.results.write(`${back}${lines.join('\n')}\n`);
    const rowsOf = (line: string): number => Math.max(1, Math.ceil(inertText(line).length / columns));
    this.drawn = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  }

  status(text: string, elapsedMs?: number): void {
    const shown = this.said(text);
    if (this.spinner === undefined) {
      const line = this.statuses.next(shown, elapsedMs);
      if (line !== undefined) this.line(line);
      return;
    }
    if (shown !== this.statusText || elapsedMs !== undefined)
      this.statusSince = this.options.clock.now() - (elapsedMs ?? 0);
    this.statusText = shown;
    this.spinner.start(this.statusLine());
    this.ticker ??= setInterval(() => {
      if (this.spinner !== undefined) this.spinner.text = this.statusLine();
    }, 1_000).unref();
  }

  /** Keeps a secret out of all that is shown from now on. */
  mask(secret: string): void {
    this.secrets.add(secret);
  }

  /** Returns a text without the secrets in it. */
  hideSecrets(text: string): string {
    return this.secrets.apply(text);
  }

  /** Returns a text as it may be shown: inert, and without secrets, known ones and those that look like one. */
  showable(text: string): string {
    return hideCredentials(this.hideSecrets(inertText(text, this.links)));
  }

  /** Returns a text that leads to a page, for a terminal that knows links (OSC 8); the bare text for what is not a page. */
  link(text: string, url: string): string {
    if (!/^https?:\/\/[!-~]+$/.test(url)) return text;
    const [begin, end] = [url, ''].map((target) => `\u001b]8;;${target}\u001b\\`) as [string, string];
    this.links.add(begin).add(end);
    return `${begin}${text}${end}`;
  }

  /** Returns a sentence of ours in the words of its reader, as it may be shown. */
  said(text: string): string {
    return this.showable(this.options.words(text));
  }

  /** Takes the spinner away; call it before the result is printed. */
  close(): void {
    clearInterval(this.ticker);
    this.ticker = undefined;
    this.spinner?.stop();
  }

  private titled(message: string, { title }: Annotation): string {
    const text = this.said(message);
    return title === undefined ? text : `${this.colour.bold(this.said(title))}: ${text}`;
  }

  private statusLine(): string {
    const elapsedMs = this.options.clock.now() - this.statusSince;
    return elapsedMs < 2_000
      ? this.statusText
      : `${this.statusText} ${this.colour.dim(formatElapsed(elapsedMs))}`;
  }

  private linesOf(text: string): string[] {
    return this.showable(text).replace(/\n$/, '').split('\n');
  }

  private line(text: string): void {
    this.write(wrapText(text, this.options.width ?? Infinity), this.options.stream);
  }

  private write(text: string, stream: NodeJS.WritableStream): void {
    this.drawn = 0;
    this.printed.endLines();
    const spinning = this.spinner?.isSpinning === true;
    if (spinning) this.spinner.stop();
    const { results, colours, resultColours } = this.options;
    stream.write(`${fitColours(text, stream === results ? resultColours : colours)}\n`);
    if (spinning) this.spinner.start(this.statusLine());
  }
}
