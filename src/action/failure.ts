import type { CommandDefinition } from '../commands/command.js';
import { CancelledError, DeadlineError, PlatformError } from '../core/errors.js';

/** The most lines of an annotation, the most characters of each sentence, and of each line of a log. */
const [ANNOTATION_LINES, SENTENCE_WIDTH, LOG_WIDTH] = [5, 600, 200];

/** How far a command has come. */
export interface Progress {
  /** Whether something was asked for that may be running now. */
  mayBeRunning: boolean;
  /** Whether the page of what it works on is known. */
  hasPage: boolean;
}

/**
 * Returns the heading of a summary about a command that threw: what did not happen, where that is certain.
 * @param command - undefined where none was named
 */
export function failureHeading(
  name: string,
  error: unknown,
  command: Pick<CommandDefinition, 'inputs' | 'undone'> | undefined,
  { mayBeRunning, hasPage }: Progress,
): string {
  if (error instanceof CancelledError) return `${name} was cancelled`;
  if (error instanceof DeadlineError) return `${name} ran out of time`;
  const failed = `${name} failed`;
  if (!(error instanceof PlatformError) || error.unanswered || mayBeRunning || command === undefined)
    return failed;
  if (error.unchanged) return command.undone;
  // What changes something names its page once it has begun.
  return hasPage && 'dry-run' in command.inputs ? failed : command.undone;
}

/** What went wrong, the last lines of the log that shows it, and the next step. Everything else is in the summary. */
export function annotationText(message: string, log: readonly string[], hint: string | undefined): string {
  const told = hint === undefined ? [] : [hint];
  const room = ANNOTATION_LINES - 1 - told.length;
  const cut = (line: string, width: number): string =>
    line.length > width ? `${line.slice(0, width)} …` : line;
  return [
    cut(message, SENTENCE_WIDTH),
    ...log.slice(-room).map((line) => `  ${cut(line, LOG_WIDTH)}`),
    ...told.map((line) => cut(line, SENTENCE_WIDTH)),
  ].join('\n');
}
