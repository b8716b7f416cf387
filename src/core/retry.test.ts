import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PlatformError } from './errors.js';
import { FakeClock } from '../testing/fake-clock.js';
import { backoffMs, PatientRetry, retry } from './retry.js';

const throttled = new PlatformError('Rate exceeded', { transient: true });
const policy = { attempts: 5, baseMs: 200, capMs: 5_000, random: () => 0.999999 };

describe('retry', () => {
  it('goes on after transient errors, waiting twice as long each time', async () => {
    const clock = new FakeClock();
    const answer = await retry(
      (attempt) => (attempt < 4 ? Promise.reject(throttled) : Promise.resolve(attempt)),
      { clock, policy },
    );
    expect(answer).toBe(4);
    expect(clock.sleeps).toEqual([199, 399, 799]);
  });

  it('throws the last error once its attempts are used up', async () => {
    const clock = new FakeClock();
    let attempts = 0;
    const result = retry(
      () => {
        attempts += 1;
        return Promise.reject(throttled);
      },
      { clock, policy },
    );
    await expect(result).rejects.toBe(throttled);
    expect(attempts).toBe(5);
  });

  it('does not repeat what can not get better', async () => {
    const clock = new FakeClock();
    const denied = new PlatformError('no');
    await expect(retry(() => Promise.reject(denied), { clock, policy })).rejects.toBe(denied);
    await expect(retry(() => Promise.reject(new TypeError('defect')), { clock, policy })).rejects.toThrow(
      'defect',
    );
    expect(clock.sleeps).toEqual([]);
  });

  it('stops waiting when the signal is aborted, with its reason', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    clock.onSleep = () => {
      controller.abort(new Error('stop'));
    };
    await expect(
      retry(() => Promise.reject(throttled), { clock, policy, signal: controller.signal }),
    ).rejects.toThrow('stop');
    expect(clock.sleeps).toHaveLength(1);
  });

  it('never waits longer than the cap, nor less than nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (failures, random) => {
          const wait = backoffMs(failures, { baseMs: 200, capMs: 5_000, random: () => random });
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThan(5_000);
        },
      ),
    );
  });
});

describe('PatientRetry', () => {
  const world = (failing: number) => {
    const state = { left: failing, attempts: 0 };
    const look = (): Promise<string> => {
      state.attempts += 1;
      state.left -= 1;
      return state.left >= 0 ? Promise.reject(throttled) : Promise.resolve('there');
    };
    return { look, state, clock: new FakeClock() };
  };
  const sum = (clock: FakeClock) => clock.sleeps.reduce((total, ms) => total + ms, 0);

  it('outlasts any number of faults within 45 seconds', async () => {
    const { look, clock } = world(12);
    await expect(new PatientRetry().run(look, { clock, policy })).resolves.toBe('there');
    expect(sum(clock)).toBeGreaterThan(30_000);
  });

  it('gives up between 45 and 60 seconds; attempts that take long count', async () => {
    const { look, clock, state } = world(1000);
    await expect(new PatientRetry().run(look, { clock, policy })).rejects.toBe(throttled);
    expect(sum(clock)).toBeGreaterThanOrEqual(45_000);
    expect(sum(clock)).toBeLessThan(60_000);
    state.attempts = 0;
    const slow = (): Promise<string> => {
      clock.advance(10_000);
      return look();
    };
    await expect(new PatientRetry().run(slow, { clock, policy })).rejects.toBe(throttled);
    expect(state.attempts).toBe(5);
  });

  it('has no patience with what is known to be down, until it answers again', async () => {
    const { look, clock, state } = world(1000);
    const patience = new PatientRetry();
    await expect(patience.run(look, { clock, policy })).rejects.toBe(throttled);
    state.attempts = 0;
    await expect(patience.run(look, { clock, policy })).rejects.toBe(throttled);
    expect(state.attempts).toBe(5);
    state.left = 2;
    await expect(patience.run(look, { clock, policy })).resolves.toBe('there');
    state.left = 10;
    await expect(patience.run(look, { clock, policy })).resolves.toBe('there');
  });
});
