import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapParallel } from './parallel.js';

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
