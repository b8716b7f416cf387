import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.js';
import { RequestPace, RequestBudget } from './request-pace.js';

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
