import type { Clock, Nudge } from './clock.js';
import { PlatformError, DeadlineError, RateLimitError } from './errors.js';
import { formatCount } from './text.js';

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
 * Checks that there is time left for work of several requests.
 * @param work - as the error names it: `Listing the codebases of demo`
 * @throws DeadlineError once the deadline has passed; the signal's reason when it is aborted
 */
export function requireTime(
  { clock, deadline, signal }: { clock: Pick<Clock, 'now'>; deadline: number; signal: AbortSignal },
  work: string,
  hint: string,
): void {
  signal.throwIfAborted();
  if (clock.now() > deadline) throw new DeadlineError(`${work} took longer than it may.`, { hint });
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

/** What AWS throttles at times, and is asked for more rarely then. */
export interface Paced {
  /** How long the next look had better wait, in milliseconds, since earlier ones were throttled. Undefined: not at all. */
  restMs?: () => number;
}
