import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { CancelledError } from './errors.js';
import { SharedClock, SystemClock } from './clock.js';

/** A clock whose sleepers are woken by hand, once all of them sleep. */
class HandClock {
  time = 500;
  readonly sleeping: { until: number; wake: () => void }[] = [];
  readonly left: number[] = [];

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const until = this.time + ms;
    return new Promise((resolve, reject) => {
      this.sleeping.push({ until, wake: resolve });
      signal?.addEventListener('abort', () => {
        this.left.push(until);
        reject(new Error('left'));
      });
    });
  }

  wake(): void {
    const until = Math.min(...this.sleeping.map((sleeper) => sleeper.until));
    this.time = until;
    for (const sleeper of this.sleeping.splice(0)) {
      if (sleeper.until === until) sleeper.wake();
      else this.sleeping.push(sleeper);
    }
  }
}

const cancelled = new CancelledError('Cancelled by SIGINT.');

describe('SystemClock', () => {
  it('is the real time', () => {
    const before = Date.now();
    const now = new SystemClock().now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('passes as many times as fast as it is told to, also for who sleeps', async () => {
    const clock = new SystemClock(1_000);
    const [real, before] = [Date.now(), clock.now()];
    const { signal } = new AbortController();
    await clock.sleep(20_000, signal);
    const passed = clock.now() - before;
    // A timer may be a millisecond early.
    expect(passed).toBeGreaterThanOrEqual(18_000);
    expect(passed).toBeLessThanOrEqual((Date.now() - real + 1) * 1_000);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends a sleep with the reason of the signal, at once', async () => {
    const clock = new SystemClock();
    const controller = new AbortController();
    const sleep = clock.sleep(3_600_000, controller.signal);
    controller.abort(cancelled);
    await expect(sleep).rejects.toBe(cancelled);
    await expect(clock.sleep(3_600_000, controller.signal)).rejects.toBe(cancelled);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

describe('SharedClock', () => {
  it('leaves nothing at a signal', async () => {
    const hand = new HandClock();
    const { signal } = new AbortController();
    const sleep = new SharedClock(hand, 500).sleep(1_000, signal);
    hand.wake();
    await sleep;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('wakes those together who want to be woken at about the same moment', async () => {
    const hand = new HandClock();
    const shared = new SharedClock(hand, 500);
    const first = shared.sleep(1_900);
    hand.time += 120;
    const others = [shared.sleep(1_700), shared.sleep(2_100)];
    expect(hand.sleeping.map(({ until }) => until)).toEqual([2_500]);
    hand.wake();
    await Promise.all([first, ...others]);
    expect(shared.now()).toBe(2_500);
  });

  it('keeps apart what is further apart, and never wakes anybody at once', async () => {
    const hand = new HandClock();
    const shared = new SharedClock(hand, 500);
    hand.time += 200;
    const sleeps = [shared.sleep(10), shared.sleep(1_200)];
    expect(hand.sleeping.map(({ until }) => until)).toEqual([1_000, 2_000]);
    hand.wake();
    hand.wake();
    await Promise.all(sleeps);
  });

  it('ends the sleep of whoever is cancelled, and nobody else’s', async () => {
    const hand = new HandClock();
    const shared = new SharedClock(hand, 500);
    const controller = new AbortController();
    const ended = shared.sleep(1_000, controller.signal);
    const other = shared.sleep(1_000);
    controller.abort(cancelled);
    await expect(ended).rejects.toBe(cancelled);
    expect(hand.left).toEqual([]);
    hand.wake();
    await other;
    await expect(shared.sleep(1, controller.signal)).rejects.toBe(cancelled);
  });

  it('sleeps no longer once nobody waits, and anew for whoever comes then', async () => {
    const hand = new HandClock();
    const shared = new SharedClock(hand, 500);
    const controller = new AbortController();
    const ended = shared.sleep(1_000, controller.signal);
    controller.abort(cancelled);
    await expect(ended).rejects.toBe(cancelled);
    expect(hand.left).toEqual([1_500]);
    const next = shared.sleep(1_000);
    expect(hand.sleeping).toHaveLength(2);
    hand.wake();
    await next;
  });
});
