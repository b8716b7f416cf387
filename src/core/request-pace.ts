import type { Clock } from './clock.js';

/** What AWS throttles at times, and is asked for more rarely then. */
export interface Paced {
  /** How long the next look had better wait, in milliseconds, since earlier ones were throttled. Undefined: not at all. */
  restMs?: () => number;
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
  private sharers = 0;
  private earned = 0;
  private earnedAt: number;

  constructor(private readonly clock: Pick<Clock, 'now'>) {
    this.earnedAt = clock.now();
  }

  get waits(): number {
    return this.sharers;
  }

  /** Runs a wait, for which requests are due as long as it takes. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.earn();
    this.sharers += 1;
    try {
      return await wait();
    } finally {
      this.earn();
      this.sharers -= 1;
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
    this.earned += ((now - this.earnedAt) / REQUEST_MS) * this.sharers;
    this.earnedAt = now;
  }
}
