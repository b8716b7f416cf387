import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Batch, mapParallel } from './batch.js';
import { PlatformError } from './errors.js';

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
