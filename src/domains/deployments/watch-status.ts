import type { Clock } from '../../core/clock.js';
import { asError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/poll.js';
import type { Screen } from '../../core/text-table.js';
import type { DeploymentOrigins } from './deployment-origins.js';

export interface StatusWatchOptions {
  /** Returns what to show. */
  look: (origins: DeploymentOrigins) => Promise<string>;
  /** Each keeps what it has found out: a new one asks again. */
  newOrigins: () => DeploymentOrigins;
  draw: (text: string) => void;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

const INTERVAL_MS = 10_000;
/** GitHub allows fewer requests than that takes: who deployed is asked for once in so many looks. */
const LOOKS_PER_ORIGINS = 6;

/** Returns what draws on the screen. @throws UsageError where there is no terminal */
export function findDrawing({ redraw }: Screen): (text: string) => void {
  if (redraw !== undefined) return redraw;
  throw new UsageError('The input watch needs a terminal to draw on.', {
    hint: 'Leave it out: the table is printed once then. In a loop of your own, add --json.',
  });
}

/**
 * Shows the same again every ten seconds, until it is cancelled. An error that may pass is said, and looked past.
 * @throws the signal's reason, or what a look throws
 */
export async function watchStatus(options: StatusWatchOptions): Promise<never> {
  const { look, newOrigins, draw, clock, logger, signal } = options;
  let origins = newOrigins();
  let looks = 0;
  return poll<never>({
    clock,
    signal,
    subject: 'the status',
    deadline: Number.MAX_SAFE_INTEGER,
    intervalMs: INTERVAL_MS,
    step: async () => {
      looks += 1;
      if (looks % LOOKS_PER_ORIGINS === 0) origins = newOrigins();
      const text = await look(origins);
      const time = new Date(clock.now()).toISOString().slice(11, 19);
      draw(`${text}\nAs of ${time} UTC, every ${INTERVAL_MS / 1000} seconds. Press Ctrl-C to leave.`);
      return { done: false };
    },
    onTransient: (error) => {
      logger.warning(`Could not look at what runs: ${asError(error).message}`);
    },
  });
}
