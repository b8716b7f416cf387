import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FakeClock } from '../testing/fake-clock.js';
import { Nudge } from './clock.js';
import { PlatformError, CancelledError, DeadlineError, RateLimitError } from './errors.js';
import {
  backoffMs,
  PatientRetry,
  retry,
  type PollStep,
  poll,
  requireTime,
  runUnlessAborted,
} from './retry.js';

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

  it('makes five attempts within a few seconds where nothing else is said, and tells of each', async () => {
    const clock = new FakeClock();
    const told: unknown[] = [];
    const onRetry = (error: unknown, attempt: number, waitMs: number) =>
      void told.push([error, attempt, waitMs]);
    await expect(retry(() => Promise.reject(throttled), { clock, onRetry })).rejects.toBe(throttled);
    expect(told).toEqual(clock.sleeps.map((ms, index) => [throttled, index + 1, ms]));
    expect(clock.sleeps).toHaveLength(4);
    expect(Math.max(...clock.sleeps)).toBeGreaterThan(0);
    expect(Math.max(...clock.sleeps)).toBeLessThan(1_600);
  });

  it('makes one attempt where that is all there are', async () => {
    const clock = new FakeClock();
    const once = retry(() => Promise.reject(throttled), { clock, policy: { ...policy, attempts: 1 } });
    await expect(once).rejects.toBe(throttled);
    expect(clock.sleeps).toEqual([]);
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

  it('needs no policy of its own', async () => {
    const { look, clock } = world(3);
    await expect(new PatientRetry().run(look, { clock })).resolves.toBe('there');
    expect(clock.sleeps).toHaveLength(3);
  });

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

  it('says at the deadline what the work was doing, where it is, and what to do', async () => {
    const { options } = setUp(() => ({ done: false }), 0.5);
    const hint = 'Raise timeout-minutes if it needs longer; what was started keeps running.';
    await expect(poll(options)).rejects.toMatchObject({
      message: 'Stopped waiting for build demo:1 after 30 minutes.',
      hint,
    });
    const told = { whereabouts: () => 'It was in its phase BUILD.', url: () => 'https://builds/1' };
    const { options: again } = setUp(() => ({ done: false }), 0.025);
    await expect(poll({ ...again, ...told })).rejects.toMatchObject({
      message: 'Stopped waiting for build demo:1 after 1.5 minutes. It was in its phase BUILD.',
      hint: `${hint} See https://builds/1`,
    });
  });

  it('pauses as long as it is told to, by the time that it has taken', async () => {
    const twice = (call: number): PollStep<string> =>
      call === 3 ? { done: true, value: 'ended' } : { done: false };
    const exact = setUp(twice);
    await poll({ ...exact.options, jitter: false });
    expect(exact.clock.sleeps).toEqual([4_000, 4_000]);
    const growing = setUp(twice);
    await poll({ ...growing.options, jitter: false, intervalMs: (elapsed) => 1_000 + elapsed });
    expect(growing.clock.sleeps).toEqual([1_000, 2_000]);
    const { clock, options } = setUp(twice);
    await poll({ ...options, random: undefined as unknown as () => number });
    for (const ms of clock.sleeps) {
      expect(ms).toBeGreaterThan(3_000);
      expect(ms).toBeLessThanOrEqual(4_000);
    }
  });

  it('tells of each error that it survives', async () => {
    const { options } = setUp((call) => (call < 3 ? throttled : { done: true, value: 'ended' }));
    const told: unknown[] = [];
    await poll({ ...options, onTransient: (error) => told.push(error) });
    expect(told).toEqual([throttled, throttled]);
  });

  it('rests no longer than until the deadline', async () => {
    const { clock, options } = setUp(() => ({ done: false }), 1);
    await expect(poll({ ...options, restMs: () => 2 * HOUR })).rejects.toBeInstanceOf(DeadlineError);
    expect(clock.sleeps).toEqual([HOUR]);
  });

  it('does not look at all where the signal came before', async () => {
    const reason = new CancelledError('Cancelled by SIGINT.');
    const { options, calls } = setUp(() => ({ done: false }));
    await expect(poll({ ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(calls()).toBe(0);
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
      return call === 4 ? ended : { done: false };
    });
    const seen: boolean[] = [];
    const step = (nudged: boolean): Promise<PollStep<string>> => {
      seen.push(nudged);
      return options.step();
    };
    await poll({ ...options, nudge, step });
    expect(clock.sleeps).toEqual([3_500, 3_500]);
    expect(seen).toEqual([false, true, false, false]);
  });

  it('that does not come lets the whole pause pass, and leaves nothing at the signal', async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    expect(await new Nudge().sleep(clock, 4_000, signal)).toBe(false);
    expect(clock.sleeps).toEqual([4_000]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is no hindrance for the signal, which ends a pause that is under way or ahead', async () => {
    const clock = new FakeClock();
    const reason = new CancelledError('Cancelled by SIGINT.');
    const endless = Object.assign(new FakeClock(), {
      sleep: (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(reason);
          });
        }),
    });
    const controller = new AbortController();
    const pause = new Nudge().sleep(endless, 4_000, controller.signal);
    controller.abort(reason);
    await expect(pause).rejects.toBe(reason);
    await expect(new Nudge().sleep(clock, 4_000, controller.signal)).rejects.toBe(reason);
    expect(clock.sleeps).toEqual([]);
  });

  it('does not hide that the pause itself failed', async () => {
    const broken = Object.assign(new FakeClock(), { sleep: () => Promise.reject(new Error('no clock')) });
    await expect(new Nudge().sleep(broken, 4_000)).rejects.toThrow('no clock');
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

describe('requireTime', () => {
  const { signal } = new AbortController();
  const check =
    (deadline: number, given = signal) =>
    () => {
      requireTime({ clock: new FakeClock(1_000), deadline, signal: given }, 'Reading', 'Raise it.');
    };

  it('lets work go on until its deadline has passed', () => {
    expect(check(1_000)).not.toThrow();
    expect(check(999)).toThrow(new DeadlineError('Reading took longer than it may.'));
    expect(check(999)).toThrow(expect.objectContaining({ hint: 'Raise it.' }));
  });

  it('throws the reason of a cancellation first', () => {
    expect(check(999, AbortSignal.abort(new CancelledError('Cancelled.')))).toThrow('Cancelled.');
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
