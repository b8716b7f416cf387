import pc from 'picocolors';
import yoctoSpinner from 'yocto-spinner';
import type { Clock } from '../../core/clock.js';
import { formatElapsed } from '../../core/duration.js';
import type { Annotation, Logger } from '../../core/logger.js';
import { PlatformError } from '../../core/errors.js';

/* eslint-disable no-control-regex -- control characters are what inertText is about */

// Colours (SGR) stay; every other escape sequence could move the cursor, set the title or write the clipboard.
const SEQUENCES =
  /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;

/** Remote text without anything that a terminal would obey, colours aside. */
export function inertText(text: string): string {
  return text
    .replace(SEQUENCES, (sequence) => (COLOUR.test(sequence) ? sequence : ''))
    .replace(CONTROLS, '')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, '\n');
}

export interface TerminalLoggerOptions {
  clock: Clock;
  /** Where to write; standard error, so that standard output holds the result alone. */
  stream: NodeJS.WriteStream;
  verbose: boolean;
  /** Whether the stream is a terminal on which lines can be taken back, for a spinner. */
  interactive: boolean;
}

/** Says things, all of them inert since they may quote what others wrote, to a person at a terminal, or plainly to whatever reads our standard error. */
export class TerminalLogger implements Logger {
  private readonly spinner: ReturnType<typeof yoctoSpinner> | undefined;
  private ticker: NodeJS.Timeout | undefined;
  private statusText = '';
  private statusSince = 0;

  constructor(private readonly options: TerminalLoggerOptions) {
    // Its own signal handler would end the process before we have stopped what we started.
    if (options.interactive) this.spinner = yoctoSpinner({ stream: options.stream, handleSignals: false });
  }

  debug(message: string): void {
    if (this.options.verbose) this.line(pc.dim(inertText(message)));
  }

  info(message: string): void {
    this.line(inertText(message));
  }

  notice(message: string, annotation: Annotation = {}): void {
    this.line(`${pc.cyan('notice')} ${titled(message, annotation)}`);
  }

  warning(message: string, annotation: Annotation = {}): void {
    this.line(`${pc.yellow('warning')} ${titled(message, annotation)}`);
  }

  error(message: string, annotation: Annotation = {}): void {
    this.line(`${pc.red('error')} ${titled(message, annotation)}`);
  }

  group(title: string): void {
    this.line(pc.bold(inertText(title)));
  }

  endGroup(): void {
    // On a terminal a group ends where the next one begins.
  }

  remote(text: string, prefix = ''): void {
    const lines = inertText(text).replace(/\n$/, '').split('\n');
    for (const line of lines) this.line(`${prefix === '' ? '  ' : prefix}${line}`);
  }

  status(text: string): void {
    const shown = inertText(text);
    const changed = shown !== this.statusText;
    if (changed) {
      this.statusText = shown;
      this.statusSince = this.options.clock.now();
    }
    if (this.spinner === undefined) {
      if (changed) this.line(shown);
      return;
    }
    this.spinner.start(this.statusLine());
    this.ticker ??= setInterval(() => {
      if (this.spinner !== undefined) this.spinner.text = this.statusLine();
    }, 1_000).unref();
  }

  /** Takes the spinner away; call it before the result is printed. */
  close(): void {
    clearInterval(this.ticker);
    this.ticker = undefined;
    this.spinner?.stop();
  }

  private statusLine(): string {
    const elapsedMs = this.options.clock.now() - this.statusSince;
    return elapsedMs < 2_000 ? this.statusText : `${this.statusText} ${pc.dim(formatElapsed(elapsedMs))}`;
  }

  private line(text: string): void {
    const spinning = this.spinner?.isSpinning === true;
    if (spinning) this.spinner.stop();
    this.options.stream.write(`${text}\n`);
    if (spinning) this.spinner.start(this.statusLine());
  }
}

function titled(message: string, { title }: Annotation): string {
  const text = inertText(message);
  return title === undefined ? text : `${pc.bold(inertText(title))}: ${text}`;
}

/**
 * Asks a yes-or-no question on standard error.
 * @throws PlatformError when the answer is no, or when there is no terminal to ask at
 */
export async function askAtTerminal(question: string, signal: AbortSignal): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new PlatformError(`There is no terminal to ask at: ${question}`, {
      hint: 'Add --yes to go on without being asked.',
    });
  }
  const { default: confirm } = await import('@inquirer/confirm');
  const agreed = await confirm(
    { message: question, default: false },
    { output: process.stderr, signal },
  ).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new PlatformError('The question was not answered; nothing was changed.', { cause: error });
  });
  if (!agreed)
    throw new PlatformError('You said no; nothing was changed.', {
      hint: 'Run it again when you are ready.',
    });
}
