import { drawChart } from '../../bench/report.js';
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

/** Draws how the share of throttled requests grows with the number of waits. */
export function drawLoad(results: readonly LoadResult[]): string {
  const ways = [...new Set(results.map(({ way }) => way))];
  return drawChart({
    file: 'load',
    title: 'Throttled requests, by the number of waits at once',
    unit: 'per cent of all requests',
    kind: 'lines',
    series: ways.map((way) => ({
      name: nameOf(way),
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
    ['Hour', 'Memory', 'Open files and sockets', 'Log'],
    shown.map(({ hour, memoryMb, handles, logBytes }) => [
      String(hour + 1),
      `${memoryMb} MB`,
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
