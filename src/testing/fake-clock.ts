import type { Clock } from '../core/clock.js';

/**
 * A clock for tests: sleeping moves the time at once. `sleeps` lists what was slept, in milliseconds;
 * `onSleep` lets a test change the world (or abort) at a chosen moment.
 */
export class FakeClock implements Clock {
  readonly sleeps: number[] = [];
  onSleep: ((now: number) => void) | undefined;

  constructor(private time = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.time;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    this.time += ms;
    this.onSleep?.(this.time);
    // A real sleep gives way to the event loop, so that other waits go on meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }

  advance(ms: number): void {
    this.time += ms;
  }
}
