import { formatCount } from './text.js';
import type { Clock } from './clock.js';
import { DeadlineError, RateLimitError } from './errors.js';
import { backoffMs, isTransient } from './retry.js';

/** What one look at the remote work found: it has ended with a value, or it is still running. */
export type PollStep<T> = { done: true; value: T } | { done: false };

export interface PollOptions<T> {
  clock: Clock;
  /** What is waited for, as the errors name it: `build demo:1234`. */
  subject: string;
  /** The pause between two looks, in milliseconds, or for how long it has taken. */
  intervalMs: number | ((elapsedMs: number) => number);
  /** The shortest pause, also after a failed look. Default: none. */
  restMs?: (() => number) | undefined;
  /** False: the pause is exactly as long. Default: jitter takes away up to a quarter of it. */
  jitter?: false;
  /** Ends a pause early. */
  nudge?: Nudge | undefined;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  signal?: AbortSignal;
  random?: () => number;
  /** One look; `nudged` where something showed that it is worth one. */
  step: (nudged: boolean) => Promise<PollStep<T>>;
  /** What it was doing when last seen, as sentences for the error at the deadline. */
  whereabouts?: () => string | undefined;
  /** Its page, for the same error. */
  url?: () => string | undefined;
  /** Called for each transient error. */
  onTransient?: (error: unknown) => void;
}

/** Says to whoever waits for something that it is worth a look now. */
export class Nudge {
  private waiting: AbortController | undefined;
  private given = false;

  /** Ends the pause that is under way, else the next one. */
  give(): void {
    this.given = true;
    this.waiting?.abort();
  }

  /** Sleeps so long, or until it is nudged: then it returns true. */
  async sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<boolean> {
    const waiting = new AbortController();
    this.waiting = waiting;
    const cancel = (): void => {
      waiting.abort(signal?.reason);
    };
    // Not AbortSignal.any(): a signal that outlives the pause would remember each one.
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      signal?.throwIfAborted();
      if (!this.given) await clock.sleep(ms, waiting.signal);
      return this.given;
    } catch (error) {
      if (signal?.aborted === true || !waiting.signal.aborted) throw error;
      return true;
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.waiting = undefined;
      this.given = false;
    }
  }
}

const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 10_000;

/**
 * Waits until remote work has ended. Transient errors never end the wait: the next look comes after a back-off with full
 * jitter, which starts anew after each success. Rate limits are waited out. Any other error ends the wait at once, as does
 * the signal (with its reason).
 * @throws DeadlineError when the deadline passes first
 */
export async function poll<T>(options: PollOptions<T>): Promise<T> {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure: unknown;
  let nudged = false;
  // A wait that begins where others are throttled already.
  const rest = options.restMs?.() ?? 0;
  if (rest > 0) await options.clock.sleep(Math.min(rest, options.deadline - started), options.signal);
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step(nudged);
      if (step.done) return step.value;
      failures = 0;
      lastFailure = undefined;
    } catch (error) {
      if (!isTransient(error) && !(error instanceof RateLimitError)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff =
      failures === 0
        ? intervalMs(options, started) * (options.jitter === false ? 1 : 1 - random() / 4)
        : backoffMs(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof RateLimitError ? lastFailure.waitMs : 0);
    const sleepMs = Math.max(pause, options.restMs?.() ?? 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    const sleep = Math.min(sleepMs, left);
    // A nudge must not shorten a back-off.
    const { clock, nudge, signal } = options;
    if (nudge === undefined || failures > 0) await clock.sleep(sleep, signal);
    else nudged = await nudge.sleep(clock, sleep, signal);
  }
}

function intervalMs<T>({ intervalMs: given, clock }: PollOptions<T>, started: number): number {
  return typeof given === 'number' ? given : given(clock.now() - started);
}

function deadlinePassed<T>(options: PollOptions<T>, started: number, cause: unknown): DeadlineError {
  const minutes = Math.round((options.clock.now() - started) / 6_000) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new DeadlineError(
    `Stopped waiting for ${options.subject} after ${formatCount(minutes, 'minute')}.${doing === undefined ? '' : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === undefined ? '' : ` See ${url}`}`,
      cause,
    },
  );
}

/**
 * Runs work that matters only while nobody has cancelled, such as reading the last log lines of a build that has ended.
 * Once the signal is aborted, a failure gives undefined; before that it is thrown.
 */
export async function runUnlessAborted<T>(
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  }
}
