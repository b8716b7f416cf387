import type { OutputValue } from '../commands/command.js';
import { SystemClock } from '../core/clock.js';
import { TerminalLogger, askAtTerminal } from '../providers/terminal/terminal.js';
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
    results: settings.json ? process.stderr : process.stdout,
    interactive: process.stderr.isTTY && process.env['TERM'] !== 'dumb' && (process.env['CI'] ?? '') === '',
  });
  const outputs: Record<string, OutputValue> = {};
  return {
    logger,
    signal,
    outputs,
    publish: (values) => {
      Object.assign(outputs, values);
    },
    // There is no post step after a command line that was killed.
    remoteWork: () => undefined,
    confirm: async (question) => {
      logger.close();
      if (!settings.yes) await askAtTerminal(logger.said(question), signal);
    },
    mask: (secret) => {
      logger.mask(secret);
    },
  };
}

/** Returns how many characters fit on a line: of the terminal, else what `COLUMNS` says, else 80. */
export function widthOf(
  stream: { columns?: number | undefined },
  env: NodeJS.ProcessEnv = process.env,
): number {
  const width = stream.columns ?? Number(env['COLUMNS']);
  return width >= 20 ? width : 80;
}
