import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FakeClock } from '../testing/fake-clock.js';
import { PlatformError } from './errors.js';
import { Batch, mapParallel, RequestPace, RequestBudget } from './requests.js';

function setUp(fail: (keys: readonly string[]) => Error | undefined = () => undefined) {
  const asked: (readonly string[])[] = [];
  const batch = new Batch<string, string>(3, (keys) => {
    asked.push(keys);
    const error = fail(keys);
    if (error !== undefined) return Promise.reject(error);
    return Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, `${key}!`])));
  });
  return { asked, batch };
}

const outcome = (answer: Promise<string | undefined>) => answer.catch((error: unknown) => error);

describe('Batch', () => {
  it('asks once for what is asked for at the same moment, each key once, and gives each its own', async () => {
    const { asked, batch } = setUp();
    const answers = ['a', 'none', 'a', 'b'].map((key) => batch.get(key));
    await expect(Promise.all(answers)).resolves.toEqual(['a!', undefined, 'a!', 'b!']);
    expect(asked).toEqual([['a', 'none', 'b']]);
  });

  it('asks anew later', async () => {
    const { asked, batch } = setUp();
    await batch.get('a');
    await batch.get('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('makes several requests where one does not hold all keys', async () => {
    const { asked, batch } = setUp();
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => batch.get(key)));
    expect(asked).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('keeps apart what different signals end', async () => {
    const { asked, batch } = setUp();
    await Promise.all([batch.get('a', new AbortController().signal), batch.get('b'), batch.get('c')]);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('fails for all where the error may pass', async () => {
    const busy = new PlatformError('busy', { transient: true });
    const { asked, batch } = setUp(() => busy);
    const answers = [batch.get('a'), batch.get('b')].map(outcome);
    await expect(Promise.all(answers)).resolves.toEqual([busy, busy]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('asks for each key alone where one of them is refused', async () => {
    const denied = new PlatformError('denied');
    const { batch } = setUp((keys) => (keys.includes('b') ? denied : undefined));
    const answers = ['a', 'b', 'b', 'c'].map((key) => outcome(batch.get(key)));
    await expect(Promise.all(answers)).resolves.toEqual(['a!', denied, denied, 'c!']);
  });
});

describe('mapParallel', () => {
  it('gives the results in the order of the items, whatever takes longest, and never exceeds its limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 })), fc.integer({ min: 1, max: 6 }), async (turns, limit) => {
        let open = 0;
        const results = await mapParallel([...turns.entries()], limit, async ([index, count]) => {
          open += 1;
          expect(open).toBeLessThanOrEqual(limit);
          for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
          open -= 1;
          return index;
        });
        expect(results).toEqual([...turns.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  it('begins nothing more after a failure, lets the others end, and throws the first failure', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = mapParallel([0, 1, 2, 3, 4], 2, async (n) => {
      begun.push(n);
      await Promise.resolve();
      if (n === 1) throw new Error('one');
      await new Promise((resolve) => setImmediate(resolve));
      ended.push(n);
      return n;
    });
    await expect(work).rejects.toThrow('one');
    expect(begun).toEqual([0, 1]);
    expect(ended).toEqual([0]);
  });
});

class TooMany extends Error {}
const isRefusal = (error: unknown): boolean => error instanceof TooMany;

const LOOK_EVERY_MS = 6_000;

/** Looks each six seconds or more rarely, and is refused where the letter is `r`. Returns the pauses between its looks. */
async function looks(answers: string, random = 1): Promise<number[]> {
  const [pace, clock] = [new RequestPace(() => random), new FakeClock()];
  const pauses: number[] = [];
  pace.restMs(clock.now());
  for (const answer of answers) {
    const request = (): Promise<void> => (answer === 'r' ? Promise.reject(new TooMany()) : Promise.resolve());
    await pace.run(clock, request, isRefusal).catch(() => undefined);
    const pause = Math.max(LOOK_EVERY_MS, pace.restMs(clock.now()));
    pauses.push(Math.round(pause));
    clock.advance(pause);
  }
  return pauses;
}

describe('RequestPace', () => {
  it('waits for nothing as long as nothing was refused', async () => {
    const [pace, clock] = [new RequestPace(), new FakeClock()];
    await pace.run(clock, () => Promise.resolve(), isRefusal);
    await pace.ready(clock);
    expect([clock.sleeps, pace.restMs(clock.now())]).toEqual([[], 0]);
  });

  it('takes no other error for a refusal', async () => {
    const [pace, clock] = [new RequestPace(), new FakeClock()];
    await pace.run(clock, () => Promise.reject(new Error('reset')), isRefusal).catch(() => undefined);
    expect(pace.restMs(clock.now())).toBe(0);
  });

  it('waits longer and longer while it is refused: a single request for half a minute at most', async () => {
    const [pace, clock] = [new RequestPace(() => 1), new FakeClock()];
    for (let refusals = 0; refusals < 6; refusals += 1) {
      await pace.ready(clock);
      await pace.run(clock, () => Promise.reject(new TooMany()), isRefusal).catch(() => undefined);
    }
    expect(clock.sleeps).toEqual([1_000, 3_000, 9_000, 27_000, 30_000]);
    expect(pace.restMs(clock.now())).toBe(180_000);
  });

  it('makes looks rarer from the pace that they had, three minutes apart at most', async () => {
    expect(await looks('r')).toEqual([18_000]);
    expect(await looks('ar')).toEqual([6_000, 18_000]);
    expect((await looks('arrrrrrr')).slice(1, 5)).toEqual([18_000, 54_000, 162_000, 180_000]);
  });

  it('takes refusals in a row for one rush, half of which is forgotten with the first answer', async () => {
    expect((await looks('arrra')).slice(1)).toEqual([18_000, 54_000, 162_000, 81_000]);
    expect((await looks('ara')).slice(1)).toEqual([18_000, 18_000]);
  });

  it('comes back slowly around the pace that was refused, and then as before', async () => {
    const pauses = await looks(`ar${'a'.repeat(60)}`);
    expect(pauses.slice(2, 7)).toEqual([18_000, 14_400, 11_520, 11_174, 10_839]);
    expect(pauses.slice(3).indexOf(LOOK_EVERY_MS)).toBe(23);
    expect(pauses.at(-1)).toBe(LOOK_EVERY_MS);
  });

  it('takes what is refused at the same moment for one refusal', async () => {
    const [pace, clock] = [new RequestPace(() => 1), new FakeClock()];
    const refused = (): Promise<never> => Promise.reject(new TooMany());
    const run = (): Promise<never> => pace.run(clock, refused, isRefusal);
    await Promise.allSettled([run(), run(), run()]);
    expect(pace.restMs(clock.now())).toBe(1_000);
  });

  it('spreads those who were refused together, over half of the pause', async () => {
    const pauses = await Promise.all(
      [0.25, 0.5, 0.999].map(async (random) => (await looks('ar', random))[1]),
    );
    expect(pauses).toEqual([11_250, 13_500, 17_991]);
  });
});

const never = (): Promise<never> => new Promise(() => undefined);

describe('RequestBudget', () => {
  it('has twelve requests for each minute of a wait', () => {
    const clock = new FakeClock();
    const budget = new RequestBudget(clock);
    clock.advance(60_000);
    expect([budget.saved, budget.waits]).toEqual([0, 0]);
    void budget.during(never);
    clock.advance(60_000);
    expect([budget.saved, budget.waits]).toEqual([12, 1]);
    budget.spend(12.5);
    expect(budget.saved).toBe(-0.5);
  });

  it('keeps for the waits that go on what others have left', async () => {
    const clock = new FakeClock();
    const budget = new RequestBudget(clock);
    void budget.during(never);
    await budget.during(() => {
      clock.advance(60_000);
      return Promise.resolve();
    });
    const failed = budget.during(() => Promise.reject(new Error('cancelled')));
    await expect(failed).rejects.toThrow('cancelled');
    expect([budget.saved, budget.waits]).toEqual([24, 1]);
    clock.advance(5_000);
    expect(budget.saved).toBe(25);
  });
});
