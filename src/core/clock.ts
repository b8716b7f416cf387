/** The time. It is injected everywhere, so that tests run hours in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason once it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The real time, or one that passes `speed` times as fast from now on, as that of a sandbox whose time is scaled. */
export class SystemClock implements Clock {
  private readonly started = Date.now();

  constructor(private readonly speed = 1) {}

  now(): number {
    return this.started + (Date.now() - this.started) * this.speed;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms / this.speed);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }
}

/** Everybody who wakes at one moment. */
interface Moment {
  sleepers: number;
  passed: Promise<void>;
  /** Ends the sleep once nobody waits for it any more. */
  leave: AbortController;
}

/**
 * A clock for several waits at once. Sleepers wake together, at the moment that is nearest to what they ask for, so that
 * what they ask AWS for can go out as one request.
 */
export class SharedClock implements Clock {
  private readonly began: number;
  private readonly moments = new Map<number, Moment>();

  /** @param stepMs - how far apart the moments are at which sleepers wake */
  constructor(
    private readonly clock: Clock,
    private readonly stepMs: number,
  ) {
    this.began = clock.now();
  }

  now(): number {
    return this.clock.now();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { time, moment } = this.momentIn(ms);
    moment.sleepers += 1;
    let onAbort = (): void => undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      onAbort = () => {
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
    try {
      await Promise.race([moment.passed, aborted]);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      moment.sleepers -= 1;
      if (this.moments.get(time) === moment && moment.sleepers === 0) {
        this.moments.delete(time);
        moment.leave.abort();
      }
    }
  }

  private momentIn(ms: number): { time: number; moment: Moment } {
    const passed = this.clock.now() - this.began;
    const { stepMs } = this;
    const next = Math.floor(passed / stepMs) + 1;
    const time = Math.max(next, Math.round((passed + ms) / stepMs)) * stepMs;
    const known = this.moments.get(time);
    if (known !== undefined) return { time, moment: known };
    const leave = new AbortController();
    const sleep = this.clock.sleep(time - passed, leave.signal);
    const moment = { sleepers: 0, passed: sleep, leave };
    // Where all have left, nobody is there to hear that it was cut short.
    sleep.catch(() => undefined);
    this.moments.set(time, moment);
    return { time, moment };
  }
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
