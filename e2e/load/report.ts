import { drawChart } from './chart.js';
import type { LoadResult } from './load.js';
import type { SoakSample } from './soak.js';

/** Renders the waits in one account, a row for each number of them and each way to wait. */
export function renderLoad(results: readonly LoadResult[]): string {
  const head = ['At once', 'Way', 'Failed', 'Requests', 'Throttled', 'Notices after, median', 'at most'];
  return table(
    head,
    results.map(({ waits, way, failed, requests, throttled, delay }) => [
      count(waits),
      nameOf(way),
      count(failed),
      count(requests),
      throttled === 0 ? '0' : `${count(throttled)} (${((throttled / requests) * 100).toFixed(0)} %)`,
      `${delay.median.toFixed(1)} s`,
      `${delay.most.toFixed(0)} s`,
    ]),
  );
}

/** What fixed intervals throttle at the delay that ours has, where they throttle anything. */
export function renderDelays(results: readonly LoadResult[]): string {
  const head = [
    'At once',
    'Median delay',
    'Throttled: platform-tools',
    'Throttled: fixed interval, same delay',
  ];
  const ours = results.filter(({ way, throttled }) => way === 'ours' && throttled > 0);
  return table(
    head,
    ours.map(({ waits, throttled, delay }) => {
      const fixed = results.filter((result) => result.waits === waits && result.way !== 'ours');
      const theirs = throttledAt(fixed, delay.median);
      return [
        count(waits),
        `${delay.median.toFixed(1)} s`,
        count(throttled),
        theirs === undefined ? 'none' : count(Math.round(theirs)),
      ];
    }),
  );
}

/** Interpolated between two intervals that follow one another: the fewest, where there are several such pairs. */
function throttledAt(fixed: readonly LoadResult[], median: number): number | undefined {
  const found = fixed.slice(1).flatMap((longer, index) => {
    const shorter = fixed[index];
    if (shorter === undefined) return [];
    const share = (median - shorter.delay.median) / (longer.delay.median - shorter.delay.median);
    return share >= 0 && share <= 1
      ? [shorter.throttled + share * (longer.throttled - shorter.throttled)]
      : [];
  });
  return found.length === 0 ? undefined : Math.min(...found);
}

/** Which ways are drawn: the fixed intervals of the usual tools, and a longer one. */
const DRAWN: readonly LoadResult['way'][] = ['ours', 5_000, 15_000, 30_000, 60_000];

/** Draws how the share of throttled requests grows with the number of waits. */
export function drawLoad(results: readonly LoadResult[]): string {
  return drawChart({
    file: 'load',
    title: 'Throttled requests, by the number of waits at once',
    unit: 'per cent of all requests',
    kind: 'lines',
    series: DRAWN.map((way) => ({
      name: way === 'ours' ? 'platform-tools' : `every ${way / 1_000} s`,
      points: results
        .filter((result) => result.way === way)
        .map(({ waits, requests, throttled }) => [count(waits), (throttled / requests) * 100]),
    })),
  });
}

/** Renders some of the hours of a soak: the first ones, and then each fourth. */
export function renderSoak(samples: readonly SoakSample[]): string {
  const shown = samples.filter(({ hour }) => hour < 2 || hour % 4 === 3);
  return table(
    ['Hour', 'Memory of the process', 'In use', 'Open files and sockets', 'Log'],
    shown.map(({ hour, memoryMb, heapMb, handles, logBytes }) => [
      String(hour + 1),
      `${memoryMb} MB`,
      heapMb === undefined ? '' : `${heapMb.toFixed(1)} MB`,
      String(handles),
      `${Math.round(logBytes / 1_000)} kB`,
    ]),
  );
}

function nameOf(way: LoadResult['way']): string {
  return way === 'ours' ? 'platform-tools' : `a look every ${way / 1_000} s`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
