import { createColors } from 'picocolors';
import yoctoSpinner from 'yocto-spinner';
import type { Clock } from '../../core/clock.js';
import { StatusLines } from '../../core/logger.js';
import type { Annotation, Logger } from '../../core/logger.js';
import { hideCredentials, SecretMask } from '../../core/secrets.js';
import { wrapText, formatElapsed } from '../../core/text.js';
import { fitColours, inertText } from './terminal.js';

/** Returns columns and rows; of a terminal that does not know them, and says 0, those of most. */
function sizeOf({ columns = 0, rows = 0 }: { columns?: number; rows?: number }): [number, number] {
  return [columns === 0 ? 80 : columns, rows === 0 ? 24 : rows];
}

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

/** How many lines of others are kept in mind: as many as an error shows. */
const LAST_LINES = 15;

/** What stands on the terminal already, so that an error need not repeat it. */
class Printed {
  /** The last lines of others, without empty ones; none once something else stands below them. */
  private lines: readonly string[] = [];
  private readonly pages = new Set<string>();

  /** Takes a sentence of ours: the pages that it names are known from then on. */
  addSentence(text: string): void {
    for (const [url] of text.matchAll(/https?:\/\/\S+/g)) this.pages.add(url);
  }

  /** Takes lines that others have written, once `print` has printed them. */
  addLines(lines: readonly string[], print: () => void): void {
    const last = [...this.lines, ...lines.filter((line) => line.trim() !== '')].slice(-LAST_LINES);
    print();
    this.lines = last;
  }

  /** Something else was printed below the lines of others. */
  endLines(): void {
    this.lines = [];
  }

  /** Returns whether these lines are the last ones that were printed. */
  endsWith(lines: readonly string[]): boolean {
    return lines.length > 0 && lines.join('\n') === this.lines.slice(-lines.length).join('\n');
  }

  /** Returns the links to pages that are not known yet; all of them where that leaves none. */
  newLinks<Link extends { url: string }>(links: readonly Link[]): readonly Link[] {
    const unknown = links.filter(({ url }) => !this.pages.has(url));
    return unknown.length === 0 ? links : unknown;
  }
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
