import { describe, expect, it } from '@jest/globals';
import { playLoad } from './load.js';
import { drawLoad, renderDelays, renderLoad, renderSoak } from './report.js';

/** `npm run load` plays up to 9,999; docs/reliability.md has the numbers. */
describe('many waits in one account', () => {
  const crowded = { limit: { burst: 2, 'per-second': 0.4 } };

  it('all end well where AWS throttles, and are slowed down, while a fixed interval gives up', async () => {
    const [ours, fixed] = [await playLoad(15, 'ours', crowded), await playLoad(15, 5_000, crowded)];
    expect([ours.failed, fixed.failed > 0]).toEqual([0, true]);
    expect(ours.throttled / ours.requests).toBeLessThan(0.35);
    expect(ours.throttled).toBeLessThan(fixed.throttled);
  }, 60_000);

  it('are noticed as soon as ever where it does not', async () => {
    const { failed, throttled, delay } = await playLoad(9, 'ours');
    expect({ failed, throttled }).toEqual({ failed: 0, throttled: 0 });
    expect(delay.median).toBeLessThan(5);
  }, 60_000);

  it('are shown in a table', () => {
    const delay = { median: 2.04, most: 9.6 };
    const result = { way: 5_000, waits: 999, failed: 2, requests: 12_345, throttled: 1_234, delay };
    expect(renderLoad([result]).split('\n').at(-1)).toBe(
      '| 999 | a look every 5 s | 2 | 12,345 | 1,234 (10 %) | 2.0 s | 10 s |',
    );
    const samples = [0, 1, 2, 3].map((hour) => ({
      hour,
      memoryMb: 90,
      heapMb: 11.26,
      handles: 20,
      logBytes: 1_400,
    }));
    expect(renderSoak(samples).split('\n').slice(2)).toEqual([
      '| 1 | 90 MB | 11.3 MB | 20 | 1 kB |',
      '| 2 | 90 MB | 11.3 MB | 20 | 1 kB |',
      '| 4 | 90 MB | 11.3 MB | 20 | 1 kB |',
    ]);
  });

  it('are compared with the fixed interval that notices as late, as far as there is one', () => {
    const at = (way: 'ours' | number, median: number, throttled: number) => {
      return { way, waits: 999, failed: 0, requests: 10_000, throttled, delay: { median, most: 100 } };
    };
    const fixed = [at(5_000, 4, 8_000), at(10_000, 6, 4_000), at(20_000, 10, 0)];
    const last = (ours: ReturnType<typeof at>): string | undefined =>
      renderDelays([ours, ...fixed])
        .split('\n')
        .at(-1);
    expect(last(at('ours', 7, 1_000))).toBe('| 999 | 7.0 s | 1,000 | 3,000 |');
    expect(last(at('ours', 11, 1_000))).toBe('| 999 | 11.0 s | 1,000 | none |');
    expect(drawLoad([at('ours', 7, 1_000), ...fixed])).toContain('every 5 s');
  });
});
