import type { Clock } from './clock.js';
import { PlatformError } from './errors.js';

/** How long to wait between attempts, and how many of them there are. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  attempts: number;
  /**
   * Continues beyond the attempts until so many milliseconds are spent, in attempts and pauses. Default: none. Pauses count by
   * their length, since a clock may shorten them.
   */
  budgetMs?: number | undefined;
  /** The first wait is at most this many milliseconds; each further one may be twice as long. */
  baseMs: number;
  /** No wait is longer than this many milliseconds. */
  capMs: number;
  /** From 0 (included) to 1 (excluded); injected so that tests are exact. */
  random: () => number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5_000,
  random: Math.random,
};

/**
 * Capped exponential back-off with full jitter, in milliseconds, after `failures` failures in a row (1 or more).
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
export function backoffMs(
  failures: number,
  policy: Pick<RetryPolicy, 'baseMs' | 'capMs' | 'random'>,
): number {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}

/** True for an error that may go away by itself. Providers set the flag when they translate an error. */
export function isTransient(error: unknown): boolean {
  return error instanceof PlatformError && error.transient;
}

export interface RetryOptions {
  clock: Clock;
  policy?: RetryPolicy | undefined;
  /** Ends the pause between attempts; the operation itself has to end an attempt. */
  signal?: AbortSignal | undefined;
  /** Which errors to try again after; the default is transient ones. */
  again?: ((error: unknown) => boolean) | undefined;
  onRetry?: (error: unknown, attempt: number, waitMs: number) => void;
}

/** Runs the operation until it succeeds, fails for good, or has used up its attempts and time; the last error is thrown. */
export async function retry<T>(
  operation: (attempt: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || (attempt >= policy.attempts && spentMs >= budgetMs)) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}

/** What look-ups may take together while they fail: a short outage must not cost a deployment. In milliseconds. */
const LOOK_UP_BUDGET_MS = 45_000;

/**
 * Retries look-ups of one remote system for up to 45 s. After that it is taken to be down: until it answers again, the next
 * ones have their attempts only, so that help that can be done without, and the end of a wait, don't take as long again.
 */
export class PatientRetry {
  private exhausted = false;

  async run<T>(operation: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
    const policy = {
      ...(options.policy ?? defaultRetryPolicy),
      budgetMs: this.exhausted ? undefined : LOOK_UP_BUDGET_MS,
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}
