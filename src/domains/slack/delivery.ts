import type { Clock } from '../../core/clock.js';
import { formatCount } from '../../core/duration.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';

/** How long the work waits for its last messages, in milliseconds; after a cancellation there is hardly any time. */
const PATIENCE_MS = 60_000;
const HURRIED_PATIENCE_MS = 3_000;

/**
 * Sends messages one after the other, beside the work that they are about: the work neither waits for them nor fails
 * with them. The first problem is a warning, further ones are debug lines.
 */
export class Delivery {
  private tail: Promise<void> = Promise.resolve();
  private warned = false;
  private stopped = false;
  private readonly giveUp = new AbortController();

  /** Aborted once nobody waits for messages any more: pauses between attempts end. */
  readonly signal = this.giveUp.signal;

  constructor(private readonly deps: { clock: Clock; logger: Logger }) {}

  /** Runs the job after those before it. */
  send(job: () => Promise<void>): void {
    this.tail = this.tail.then(async () => {
      if (this.stopped) return;
      try {
        await job();
      } catch (error) {
        this.warn(error);
      }
    });
  }

  /** Lets go of the jobs that wait, and of those to come. */
  stop(): void {
    this.stopped = true;
  }

  /** Waits until everything is sent, or for a minute at most (seconds, if `hurry`). */
  async settle(hurry = false): Promise<void> {
    const { clock } = this.deps;
    const patience = hurry ? HURRIED_PATIENCE_MS : PATIENCE_MS;
    const settled = new AbortController();
    const tooLong = clock.sleep(patience, settled.signal).then(
      () => true,
      () => false,
    );
    const late = await Promise.race([this.tail.then(() => false), tooLong]);
    settled.abort();
    if (!late) return;
    this.warn(
      new PlatformError(
        `Slack has not taken the last messages within ${formatCount(patience / 1000, 'second')}.`,
      ),
    );
    this.stop();
    this.giveUp.abort(new PlatformError('Nobody waits for messages any more.'));
  }

  private warn(error: unknown): void {
    const { message } = asError(error);
    const hint = error instanceof PlatformError && error.hint !== undefined ? ` ${error.hint}` : '';
    if (this.warned) this.deps.logger.debug(`Slack: ${message}`);
    else
      this.deps.logger.warning(`Messages to Slack are missing, nothing else is affected. ${message}${hint}`, {
        title: 'Slack',
      });
    this.warned = true;
  }
}
