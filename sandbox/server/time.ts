/**
 * The time of a world. It starts at the real one and passes `scale` times as fast; whoever waits for something can
 * skip the time until then, and a test can hold it, so that nobody skips anything.
 */
export class WorldTime {
  private readonly start: number;
  private skipped = 0;
  private held: { promise: Promise<void>; release: () => void } | undefined;
  private due: (() => boolean) | undefined;

  /** @param realTime milliseconds since the epoch; tests drive it, or let it stand still */
  constructor(
    private readonly scale: number,
    private readonly realTime: () => number,
  ) {
    this.start = realTime();
  }

  /** Scenario time, in milliseconds since the epoch. */
  now(): number {
    return this.start + (this.realTime() - this.start) * this.scale + this.skipped;
  }

  /** The time that credentials and tokens go by: unscaled, but skipped like the scenario's. */
  realNow(): number {
    return this.realTime() + this.skipped;
  }

  skipTo(time: number): void {
    this.skipped += Math.max(0, time - this.now());
  }

  /** Skips the time until then, once it is no longer held. */
  async skipToWhenReleased(time: number): Promise<void> {
    if (this.due?.() === true) this.hold();
    while (this.held !== undefined) await this.held.promise;
    this.skipTo(time);
  }

  hold(): void {
    if (this.held !== undefined) return;
    let release = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.held = { promise, release };
  }

  /** Holds the time as soon as somebody wants to skip it and the condition is met. */
  holdOnce(due: () => boolean): void {
    this.due = due;
  }

  release(): void {
    this.due = undefined;
    this.held?.release();
    this.held = undefined;
  }
}
