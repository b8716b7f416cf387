import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.js';
import { RequestBudget } from './request-budget.js';

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
