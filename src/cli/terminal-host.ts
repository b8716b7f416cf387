import type { OutputValue } from '../commands/command.js';
import { SystemClock } from '../core/clock.js';
import { TerminalLogger, askAtTerminal } from '../providers/terminal/terminal.js';
import type { Door } from '../commands/run-command.js';

/** The options that every command line takes. */
export interface CliSettings {
  yes: boolean;
  json: boolean;
  verbose: boolean;
}

/** The door to a person at a terminal; `outputs` is what has been published so far. */
export interface TerminalDoor extends Door {
  logger: TerminalLogger;
  outputs: Record<string, OutputValue>;
}

export function terminalDoor(settings: CliSettings, signal: AbortSignal): TerminalDoor {
  const logger = new TerminalLogger({
    clock: new SystemClock(),
    stream: process.stderr,
    verbose: settings.verbose,
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
      if (!settings.yes) await askAtTerminal(question, signal);
    },
    // Nothing on a terminal reads masks; secrets are never printed in the first place.
    mask: () => undefined,
  };
}
