import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PlatformError } from './errors.js';
import { FakeClock } from '../testing/fake-clock.js';
import { backoffMs, retry } from './retry.js';

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
