import type { Chart } from '../../e2e/load/chart.js';
import type { Section } from '../report.js';
import { VirtualAws } from '../../e2e/load/virtual-aws.js';
import { builds, deployments, executions, quietBuilds, randomFrom, WORLD_WAITS } from './wait-kinds.js';
import type { Kind, Random } from './wait-kinds.js';

/** Of the waits, those that were quickest to notice. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];

const WAITS = Number(process.env['BENCH_WAITS'] ?? '1000');

/** How one wait went. */
interface Wait {
  /** From the end until it was noticed, in seconds. */
  delay: number;
  /** From the beginning until then, in seconds. */
  seconds: number;
  requests: number;
}

/** How soon the end of a build, an execution and a deployment is noticed, and how much is asked for. */
export async function measureWaits(): Promise<Section> {
  const rows: string[][] = [];
  const series: Chart['series'][number][] = [];
  for (const kind of [builds, quietBuilds, executions, deployments]) {
    const waits: Wait[] = [];
    const random = randomFrom(kind.name.length);
    for (let from = 0; from < WAITS; from += WORLD_WAITS) waits.push(...(await runWorld(kind, random)));
    const delays = waits.map(({ delay }) => delay).sort((a, b) => a - b);
    const minutes = waits.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
    const requests = waits.reduce((sum, wait) => sum + wait.requests, 0);
    const points = SHARES.map((share) => [`${share * 100} %`, Number(at(delays, share))] as const);
    series.push({ name: kind.name, points });
    rows.push([
      ...[kind.name, (minutes / waits.length).toFixed(1), at(delays, 0.5), at(delays, 0.99), at(delays, 1)],
      (requests / minutes).toFixed(1),
    ]);
  }
  return {
    title: 'Noticing an end',
    text: `${WAITS.toLocaleString('en-GB')} of each kind, of random durations, one at a time, in the sandbox’s time; requests take none. The end of a build is noticed once the last line of its log was read. Of an execution, the requests to CodePipeline are counted; the build that it runs is another wait.`,
    head: ['', 'minutes', 'seconds to notice, median', '99 %', 'maximum', 'requests a minute'],
    rows,
    chart: {
      file: 'waits',
      title: 'Seconds until an end is noticed',
      unit: 'share of the waits that noticed it by then',
      kind: 'lines',
      series,
    },
  };
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

async function runWorld(kind: Kind, random: Random): Promise<Wait[]> {
  const aws = new VirtualAws(kind.scenario(random), kind.name);
  const start = kind.start(aws);
  const waits: Wait[] = [];
  for (let count = 0; count < WORLD_WAITS; count += 1) {
    const wait = await start();
    const [began, asked] = [aws.now(), aws.requests(kind.target)];
    const ended = await wait();
    const seconds = (aws.now() - began) / 1_000;
    const requests = aws.requests(kind.target) - asked;
    waits.push({ delay: (aws.now() - ended) / 1_000, seconds, requests });
    // The next one begins at another moment.
    aws.world.time.skipTo(aws.now() + random(1_000, 60_000));
  }
  return waits;
}
