import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError, RateLimitError } from './errors.js';
import { FakeClock } from '../testing/fake-clock.js';
import { Nudge, poll, runUnlessAborted } from './poll.js';
import type { PollStep } from './poll.js';

const throttled = new PlatformError('Rate exceeded', { transient: true });
const HOUR = 3_600_000;

function setUp(step: (call: number) => PollStep<string> | Error, hours = 10) {
  const clock = new FakeClock();
  let calls = 0;
  const options = {
    clock,
    subject: 'build demo:1',
    intervalMs: 4_000,
    deadline: clock.now() + hours * HOUR,
    random: () => 0.5,
    step: () => {
      calls += 1;
      const outcome = step(calls);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  };
  return { clock, options, calls: () => calls };
}

describe('poll', () => {
  it('looks at once, and again after each interval', async () => {
    const { clock, options } = setUp((call) =>
      call === 3 ? { done: true, value: 'ended' } : { done: false },
    );
    await expect(poll(options)).resolves.toBe('ended');
    expect(clock.sleeps).toEqual([3_500, 3_500]);
  });

  it('survives an hour of throttling and is back at its pace afterwards', async () => {
    const { clock, options } = setUp((call) =>
      call <= 800 ? throttled : call === 803 ? { done: true, value: 'ended' } : { done: false },
    );
    await expect(poll(options)).resolves.toBe('ended');
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(HOUR);
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(10_000);
    expect(clock.sleeps.slice(-2)).toEqual([3_500, 3_500]);
  });

  it('waits out a rate limit, for as long as it is told to', async () => {
    const { clock, options } = setUp((call) =>
      call === 1 ? new RateLimitError('used up', {}, 600_000) : { done: true, value: 'ended' },
    );
    await expect(poll(options)).resolves.toBe('ended');
    expect(clock.sleeps).toEqual([600_250]);
  });

  it('rests before the first look, and between two, while what it asks is throttled', async () => {
    const { clock, options } = setUp((call) =>
      call === 1 ? throttled : call === 3 ? { done: true, value: 'ended' } : { done: false },
    );
    const rests = [20_000, 60_000, 1_000];
    await poll({ ...options, restMs: () => rests.shift() ?? 0 });
    expect(clock.sleeps).toEqual([20_000, 60_000, 3_500]);
  });

  it('backs off anew after a success', async () => {
    const { clock, options } = setUp((call) =>
      call === 5 ? { done: true, value: 'ended' } : call % 2 === 1 ? throttled : { done: false },
    );
    clock.sleeps.length = 0;
    await poll({ ...options, step: options.step });
    expect(clock.sleeps).toEqual([250, 3_500, 250, 3_500]);
  });

  it('ends at once for an error that will not go away', async () => {
    const denied = new PlatformError('denied');
    const { clock, options } = setUp(() => denied);
    await expect(poll(options)).rejects.toBe(denied);
    expect(clock.sleeps).toEqual([]);
  });

  it('gives up at the deadline, naming what it waited for and the last trouble', async () => {
    const { options } = setUp(() => throttled, 1);
    const error = await poll(options).catch((thrown: unknown) => thrown as DeadlineError);
    expect(error).toBeInstanceOf(DeadlineError);
    expect((error as DeadlineError).message).toBe('Stopped waiting for build demo:1 after 60 minutes.');
    expect((error as DeadlineError).cause).toBe(throttled);
  });

  it('never sleeps past the deadline', async () => {
    const { clock, options } = setUp(() => ({ done: false }), 0.001);
    await expect(poll(options)).rejects.toBeInstanceOf(DeadlineError);
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(3_600);
  });

  it('ends with the signal, also when that is aborted between two looks', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled by SIGINT.');
    const { clock, options, calls } = setUp(() => ({ done: false }));
    clock.onSleep = () => {
      if (clock.sleeps.length === 2) controller.abort(reason);
    };
    await expect(poll({ ...options, signal: controller.signal })).rejects.toBe(reason);
    expect(calls()).toBe(2);
  });
});

describe('a nudge', () => {
  const ended: PollStep<string> = { done: true, value: 'ended' };

  it('ends a pause early, and says so to the next look', async () => {
    const { clock, options } = setUp(() => ended);
    const nudge = new Nudge();
    const seen: boolean[] = [];
    clock.sleep = (_ms, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('woken'));
        });
        nudge.give();
      });
    const step = (nudged: boolean): Promise<PollStep<string>> => {
      seen.push(nudged);
      return Promise.resolve(seen.length === 2 ? ended : { done: false });
    };
    await expect(poll({ ...options, nudge, step })).resolves.toBe('ended');
    expect(seen).toEqual([false, true]);
  });

  it('that comes during a look leaves out the next pause, and only that', async () => {
    const nudge = new Nudge();
    const { clock, options } = setUp((call) => {
      if (call === 1) nudge.give();
      return call === 3 ? ended : { done: false };
    });
    await poll({ ...options, nudge });
    expect(clock.sleeps).toEqual([3_500]);
  });

  it('shortens no back-off, and never hides that the signal came', async () => {
    const nudge = new Nudge();
    const failing = setUp((call) => {
      nudge.give();
      return call === 1 ? throttled : ended;
    });
    await poll({ ...failing.options, nudge });
    expect(failing.clock.sleeps).toEqual([250]);
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled by SIGINT.');
    const { clock, options } = setUp(() => ({ done: false }));
    clock.onSleep = () => {
      controller.abort(reason);
    };
    const cancelled = poll({ ...options, nudge: new Nudge(), signal: controller.signal });
    await expect(cancelled).rejects.toBe(reason);
  });
});

describe('runUnlessAborted', () => {
  it('gives the value, also of work that was done before it noticed the signal', async () => {
    const controller = new AbortController();
    await expect(runUnlessAborted(controller.signal, () => Promise.resolve(1))).resolves.toBe(1);
    controller.abort(new CancelledError('Cancelled by SIGINT.'));
    await expect(runUnlessAborted(controller.signal, () => Promise.resolve(2))).resolves.toBe(2);
  });

  it('forgives failures only once the signal is aborted', async () => {
    const controller = new AbortController();
    const work = () => Promise.reject(new Error('no'));
    await expect(runUnlessAborted(controller.signal, work)).rejects.toThrow('no');
    controller.abort(new CancelledError('Cancelled by SIGINT.'));
    await expect(runUnlessAborted(controller.signal, work)).resolves.toBeUndefined();
  });
});
