import { describe, expect, it } from '@jest/globals';
import { Faults } from './faults.js';
import type { FaultRule } from './scenario.js';

const request = { service: 'codebuild', operation: 'BatchGetBuilds', parameters: { ids: ['a:1'] } };

/** Which of ten equal requests are hit, counted from 1. */
function hits(rule: Omit<FaultRule, 'kind'>, seed = 1): number[] {
  const faults = new Faults([{ kind: 'throttle', ...rule }], seed, () => 0);
  return Array.from({ length: 10 }, (_, index) => index + 1).filter(() => faults.next(request) !== undefined);
}

describe('Faults', () => {
  it.each<[string, Omit<FaultRule, 'kind'>, number[]]>([
    ['all, without a condition', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['the first ones', { first: 3 }, [1, 2, 3]],
    ['those after some', { after: 8 }, [9, 10]],
    ['so many after some', { after: 2, first: 3 }, [3, 4, 5]],
    ['one of them', { at: 4 }, [4]],
    ['some of them', { at: [1, 9] }, [1, 9]],
    ['none at rate 0', { rate: 0 }, []],
    ['all at rate 1', { rate: 1 }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['none of another service', { service: 'ecr' }, []],
    ['none of another operation', { operation: 'StartBuild' }, []],
    ['those with the parameter', { where: { ids: ['a:1'] }, at: 1 }, [1]],
    ['none with another parameter', { where: { ids: ['a:2'] } }, []],
  ])('hits %s', (_, rule, expected) => {
    expect(hits(rule)).toEqual(expected);
  });

  it('plays a rate alike for the same seed, and otherwise for another', () => {
    expect(hits({ rate: 0.5 }, 7)).toEqual(hits({ rate: 0.5 }, 7));
    expect(hits({ rate: 0.5 }, 7)).not.toEqual(hits({ rate: 0.5 }, 8));
  });

  it('hits about the share asked for', () => {
    const faults = new Faults([{ kind: 'reset', rate: 0.2 }], 1, () => 0);
    const count = Array.from({ length: 2000 }, () => faults.next(request)).filter(
      (rule) => rule !== undefined,
    ).length;
    expect(count).toBeGreaterThan(340);
    expect(count).toBeLessThan(460);
  });

  it('takes the first rule that applies, and counts for all of them', () => {
    const faults = new Faults(
      [
        { kind: 'throttle', first: 1 },
        { kind: 'reset', first: 2 },
      ],
      1,
      () => 0,
    );
    expect([1, 2, 3].map(() => faults.next(request)?.kind)).toEqual(['throttle', 'reset', undefined]);
  });

  it('hits what goes beyond a limit, which refills, for each operation on its own', () => {
    let now = 0;
    const rule: FaultRule = { kind: 'throttle', beyond: { burst: 3, 'per-second': 2 } };
    const faults = new Faults([rule], 1, () => now);
    const hit = (operation = 'BatchGetBuilds'): boolean =>
      faults.next({ ...request, operation }) !== undefined;
    expect([hit(), hit(), hit(), hit()]).toEqual([false, false, false, true]);
    expect(hit('ListBuildsForProject')).toBe(false);
    now = 1_000;
    expect([hit(), hit(), hit()]).toEqual([false, false, true]);
    now = 60_000;
    expect([hit(), hit(), hit(), hit()]).toEqual([false, false, false, true]);
  });

  it('hits what goes beyond a limit that some operations share, and no other operation', () => {
    const together = ['BatchGetBuilds', 'BatchGetProjects'];
    const rule: FaultRule = { kind: 'throttle', beyond: { burst: 2, 'per-second': 1, together } };
    const faults = new Faults([rule], 1, () => 0);
    const hits = [...together, ...together, 'ListBuildsForProject'].map(
      (operation) => faults.next({ ...request, operation }) !== undefined,
    );
    expect(hits).toEqual([false, false, true, true, false]);
  });
});
