import type { OutputValue } from '../commands/command.js';
import { SystemClock } from '../core/clock.js';
import { askAtTerminal, askForName, canAsk } from '../providers/terminal/prompts.js';
import { hasLinks } from '../providers/terminal/browser.js';
import { TerminalLogger, hasColours, lineWidth } from '../providers/terminal/terminal.js';
import type { Screen } from '../core/text-table.js';
import type { CommandHost } from '../commands/run-command.js';

/** The options that every command line takes. */
export interface CliSettings {
  yes: boolean;
  json: boolean;
  /** What `--json` prints of the outputs; undefined for all. */
  fields: readonly string[] | undefined;
  verbose: boolean;
}

/** A terminal as what a command runs in; `outputs` is what has been published so far. */
export interface TerminalHost extends CommandHost {
  logger: TerminalLogger;
  outputs: Record<string, OutputValue>;
}

/** @param words - puts our sentences into the words of a terminal */
export function terminalHost(
  settings: CliSettings,
  signal: AbortSignal,
  words: (text: string) => string = (text) => text,
): TerminalHost {
  const logger = new TerminalLogger({
    clock: new SystemClock(),
    stream: process.stderr,
    verbose: settings.verbose,
    words,
    colours: hasColours(process.stderr, process.env),
    results: settings.json ? process.stderr : process.stdout,
    width: lineWidth(process.stderr, process.env),
    interactive: process.stderr.isTTY && process.env['TERM'] !== 'dumb' && (process.env['CI'] ?? '') === '',
  });
  const outputs: Record<string, OutputValue> = {};
  const screen = screenOf(process.stdout, process.env);
  const redraw = (text: string): void => {
    logger.redraw(text, process.stdout);
  };
  const rows = (text: string): void => {
    logger.result(text);
  };
  const link = (text: string, url: string): string => logger.link(text, url);
  return {
    logger,
    signal,
    outputs,
    screen: {
      ...screen,
      rows: screen.tsv && !settings.json ? rows : undefined,
      redraw: screen.tsv || settings.json ? undefined : redraw,
      link: hasLinks(process.stdout, process.env) ? link : undefined,
    },
    publish: (values) => {
      Object.assign(outputs, values);
    },
    // There is no post step after a command line that was killed.
    remoteWork: () => undefined,
    confirm: async (question, production) => {
      logger.close();
      if (settings.yes) return;
      const name = canAsk() ? await production?.() : undefined;
      logger.close();
      if (name === undefined) await askAtTerminal(logger.said(question), signal);
      else await askForName(logger.said(question), name, signal);
    },
    mask: (secret) => {
      logger.mask(secret);
    },
  };
}

/**
 * Returns what is printed on: the terminal, or a pipe. `PLATFORM_TOOLS_FORCE_TTY` has a pipe treated as a terminal, for
 * captures; with a number, as one of that width.
 */
export function screenOf(stream: { columns?: number; isTTY?: boolean }, env: NodeJS.ProcessEnv): Screen {
  const forced = env['PLATFORM_TOOLS_FORCE_TTY'] ?? '';
  const widths = [Number(forced), stream.columns, Number(env['COLUMNS'])];
  return {
    width: widths.find((width) => width !== undefined && width >= 20) ?? 80,
    tsv: stream.isTTY !== true && forced === '',
  };
}
