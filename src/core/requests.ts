import type { Clock } from './clock.js';
import { isTransient } from './retry.js';

interface Waiting<K, V> {
  key: K;
  resolve: (value: V | undefined) => void;
  reject: (error: unknown) => void;
}

/** Gathers what is asked for at the same moment, in one turn of the event loop, into as few requests as possible. */
export class Batch<K, V> {
  /** By their signals: whoever cancels ends nobody else's request. */
  private readonly waiting = new Map<AbortSignal | undefined, Waiting<K, V>[]>();

  /**
   * @param most - how many keys fit into one request
   * @param load - one request for several different keys; a key that it does not return is unknown
   */
  constructor(
    private readonly most: number,
    private readonly load: (
      keys: readonly K[],
      signal: AbortSignal | undefined,
    ) => Promise<ReadonlyMap<K, V>>,
  ) {}

  /** Undefined for a key that is unknown. */
  get(key: K, signal?: AbortSignal): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      const waiting = this.waiting.get(signal) ?? [];
      if (waiting.length === 0) {
        this.waiting.set(signal, waiting);
        setImmediate(() => {
          this.waiting.delete(signal);
          const keys = [...new Set(waiting.map((one) => one.key))];
          for (let from = 0; from < keys.length; from += this.most)
            void this.answer(keys.slice(from, from + this.most), waiting, signal);
        });
      }
      waiting.push({ key, resolve, reject });
    });
  }

  private async answer(
    keys: readonly K[],
    waiting: readonly Waiting<K, V>[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const those = waiting.filter(({ key }) => keys.includes(key));
    try {
      const found = await this.load(keys, signal);
      for (const { key, resolve } of those) resolve(found.get(key));
    } catch (error) {
      // What is refused for one key must not keep the others from their answers.
      if (keys.length > 1 && !isTransient(error) && signal?.aborted !== true)
        await Promise.all(keys.map((key) => this.answer([key], those, signal)));
      else for (const { reject } of those) reject(error);
    }
  }
}

/**
 * Does what it is given, at most `limit` at a time, in the order in which it was given. After the first failure nothing
 * more is begun: what waits fails with it.
 */
export class WorkQueue {
  private readonly waiting: (() => void)[] = [];
  private failure: { error: unknown } | undefined;

  constructor(private free: number) {}

  async run<R>(work: () => Promise<R>): Promise<R> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      this.throwIfFailed();
      return await work();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }

  /** @throws the first failure, if there was one */
  throwIfFailed(): void {
    if (this.failure !== undefined) throw this.failure.error;
  }
}

/**
 * Maps the items, at most `limit` at a time; the results are in the order of the items. After the first failure no
 * further item is started, and the failure is thrown once the items being worked on have ended.
 */
export async function mapParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const queue = new WorkQueue(limit);
  const settled = await Promise.allSettled(items.map((item) => queue.run(() => work(item))));
  queue.throwIfFailed();
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

/** The spacing after a first refusal, and the longest pause of a request, in milliseconds. */
const [FIRST_MS, LONGEST_PAUSE_MS] = [1_000, 30_000];
/** The longest spacing of the looks of a wait, which can wait longer than a single request. */
const LONGEST_MS = 180_000;
/** The looks of a wait are taken to be so far apart before there are two. */
const FIRST_LOOKS_MS = 6_000;
/** Requests that are further apart say nothing of a limit. */
const REGULAR_MS = 15_000;
/** Times as long after a refusal. */
const LONGER = 3;
/** From this spacing on, many others want the same. */
const CROWDED_MS = 5_000;
/** What an answer leaves of the spacing: near the one that was refused, further away, and where nobody else wants the same. */
const [NEAR, FAR, ALONE] = [0.97, 0.8, 0.5];

/**
 * Slows requests down where a service throttles them. A refusal makes the spacing that they had three times as long, and
 * answers shorten it again, slowly around the one that was refused. So the runs that share the limits of an
 * account come to share them evenly, and few of their requests are refused. The AWS SDKs' adaptive retry mode is alike,
 * but on the real clock only.
 */
export class RequestPace {
  private spacingMs = 0;
  /** The spacing at which requests were refused last. */
  private refusedMs = 0;
  private refusing = false;
  private refusedAt = -Infinity;
  private askedAt: number | undefined;
  private isForWait = false;
  /** When the last answer came. */
  private heardAt = -Infinity;
  private nextAt = -Infinity;

  constructor(private readonly random: () => number = Math.random) {}

  /** How long the next look of a wait had better wait. Whoever asks looks again and again, and is slowed down for that. */
  restMs(now: number): number {
    this.isForWait = true;
    return Math.max(0, this.nextAt - now);
  }

  /** Waits until the next request may be sent, half a minute at most; not at all as long as nothing was refused. */
  async ready(clock: Clock, signal?: AbortSignal): Promise<void> {
    const waitMs = Math.min(this.nextAt, this.heardAt + LONGEST_PAUSE_MS) - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  }

  /** Runs a request. @param isRefusal - whether its error says that there were too many */
  async run<T>(clock: Clock, request: () => Promise<T>, isRefusal: (error: unknown) => boolean): Promise<T> {
    const askedAt = clock.now();
    const first = this.isForWait ? FIRST_LOOKS_MS : 0;
    const gapMs = this.askedAt === undefined ? first : Math.min(askedAt - this.askedAt, REGULAR_MS);
    this.askedAt = askedAt;
    try {
      const answer = await request();
      this.answered(clock.now());
      return answer;
    } catch (error) {
      // Of several requests at once, the first refusal says it all.
      if (isRefusal(error) && askedAt > this.refusedAt) this.refused(clock.now(), gapMs);
      throw error;
    }
  }

  private refused(now: number, gapMs: number): void {
    const usedMs = Math.max(this.spacingMs, gapMs);
    if (!this.refusing) this.refusedMs = usedMs;
    this.spacingMs = Math.min(LONGEST_MS, Math.max(FIRST_MS, usedMs * LONGER));
    this.refusing = true;
    this.refusedAt = now;
    this.plan(now);
  }

  private answered(now: number): void {
    const { spacingMs, refusedMs } = this;
    const near = spacingMs <= refusedMs * 2 && spacingMs > refusedMs / 2;
    const shorter = spacingMs * (spacingMs <= CROWDED_MS ? ALONE : near ? NEAR : FAR);
    // Refusals in a row are one and the same rush, which may be over.
    this.spacingMs = this.refusing
      ? Math.max(Math.min(spacingMs, refusedMs * LONGER), spacingMs / 2)
      : shorter;
    if (this.spacingMs < FIRST_MS) this.spacingMs = 0;
    this.refusing = false;
    this.plan(now);
  }

  /** Half of the spacing or more, so that those who were refused together don't come back together. */
  private plan(now: number): void {
    this.heardAt = now;
    this.nextAt = now + this.spacingMs * (0.5 + this.random() / 2);
  }
}

/** For each request of a wait so much time has to pass, on average: twelve a minute. */
const REQUEST_MS = 5_000;

/**
 * What one wait, or several together, may still ask for. Looks are rare while the end is far; what that saves is spent on
 * looks close together once the end is near, so that the average stays the same.
 */
export class RequestBudget {
  /** How many waits share it now. */
  waits = 0;
  private earned = 0;
  private earnedAt: number;

  constructor(private readonly clock: Pick<Clock, 'now'>) {
    this.earnedAt = clock.now();
  }

  /** Runs a wait, for which requests are due as long as it takes. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.earn();
    this.waits += 1;
    try {
      return await wait();
    } finally {
      this.earn();
      this.waits -= 1;
    }
  }

  /** @param requests - a share of a request, where one serves several waits */
  spend(requests: number): void {
    this.earned -= requests;
  }

  /** How many requests were saved until now; less than nothing, where more were made than the time allows. */
  get saved(): number {
    this.earn();
    return this.earned;
  }

  private earn(): void {
    const now = this.clock.now();
    this.earned += ((now - this.earnedAt) / REQUEST_MS) * this.waits;
    this.earnedAt = now;
  }
}
