import { createColors } from 'picocolors';
import type { TerminalHost } from './terminal-host.js';
import { CancelledError, DeclinedError, describeError, UsageError } from '../core/errors.js';
import { sentence } from '../core/remote-work.js';
import { hideCredentials } from '../core/secrets.js';
import { hasColours, inertText, printText } from '../providers/terminal/terminal.js';

/** The most lines of the log that shows the reason. */
const EXCERPT_LINES = 15;

/** What was said of a failure, as `--json` gives it. */
export interface PrintedFailure {
  message: string;
  hint: string | null;
}

/**
 * Prints what went wrong on standard error: the sentence, the last lines of the log that shows why, and the next step.
 * @param host - undefined for what is wrong before a verb is known
 */
export function printFailure(error: unknown, host?: TerminalHost): PrintedFailure {
  const { message, hint, links, excerpt, details } = describeError(error);
  const said = (text: string): string => host?.logger.said(text) ?? hideCredentials(inertText(text));
  const showable = (text: string): string => host?.logger.showable(text) ?? hideCredentials(inertText(text));
  const shown = { message: said(message), hint: hint === undefined ? null : said(hint) };
  const colour = createColors(hasColours(process.stderr, process.env));
  const lines = [
    // Who stopped us, or said no, knows that; it is not an error.
    error instanceof CancelledError || error instanceof DeclinedError
      ? shown.message
      : `${colour.red('error:')} ${shown.message}`,
    ...excerpt.slice(-EXCERPT_LINES).map((line) => `  | ${showable(line)}`),
    ...(shown.hint === null ? [] : [shown.hint]),
    ...links.map(({ title, url }) => `${sentence(title)}: ${showable(url)}`),
    ...details.map((line) => `  ${showable(line)}`),
  ];
  printText(lines.join('\n'), process.stderr, process.env);
  return shown;
}

/** Returns 1 for what failed, 2 for wrong usage, 130 for what was interrupted. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  return error instanceof CancelledError ? 130 : 1;
}
