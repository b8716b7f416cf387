// npm run load                    lets 10 to 10,000 builds, executions and deployments of one account be waited for at once
//              -- --waits 9,300   only so many
//              -- --resume        goes on from what an earlier run has played, which is kept in build/load.json
//              -- --soak 24       lets the built action follow one build for so many simulated hours instead
//              -- --write         writes the numbers into docs/reliability.md
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../e2e/harness/root.js';
import { playLoad } from '../e2e/load/load.js';
import type { LoadResult, Way } from '../e2e/load/load.js';
import { drawLoad, renderDelays, renderLoad, renderSoak } from '../e2e/load/report.js';
import { soak } from '../e2e/load/soak.js';
import { writeSection } from './report-section.js';

const { values } = parseArgs({
  options: {
    waits: { type: 'string' },
    resume: { type: 'boolean', default: false },
    soak: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
/** The pauses of waiters and actions that look at fixed intervals, and those that would suit very many waits. */
const WAYS: readonly Way[] = ['ours', 5_000, 10_000, 15_000, 20_000, 30_000];
const RARE_WAYS: readonly Way[] = [60_000, 120_000];
const numbers =
  values.waits === undefined ? [9, 99, 300, 999, 3_000, 9_999] : values.waits.split(',').map(Number);
const KEPT = join(root, 'build/load.json');

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function publish(section: string, markdown: string): Promise<void> {
  console.log(markdown);
  if (values.write) await writeSection('docs/reliability.md', section, markdown);
}

async function load(): Promise<LoadResult[]> {
  const kept = values.resume ? await readFile(KEPT, 'utf8').catch(() => '[]') : '[]';
  const played = JSON.parse(kept) as LoadResult[];
  const results: LoadResult[] = [];
  for (const waits of numbers)
    for (const way of waits > 999 ? [...WAYS, ...RARE_WAYS] : WAYS) {
      const known = played.find((one) => one.waits === waits && one.way === way);
      results.push(known ?? (await playLoad(waits, way)));
      await put(KEPT, JSON.stringify(results));
      console.error(renderLoad(results.slice(-1)).split('\n').at(-1));
    }
  return results;
}

if (values.soak !== undefined) {
  const hours = Number(values.soak);
  await publish('soak', renderSoak(await soak(hours)));
} else {
  const results = await load();
  const parts = [renderLoad(results), '![Throttled requests](reliability/load.svg)', renderDelays(results)];
  await publish('load', parts.join('\n\n'));
  if (values.write) await put(join(root, 'docs/reliability/load.svg'), drawLoad(results));
}
