// npm run load                    lets 10 to 10,000 builds, executions and deployments of one account be waited for at once
//              -- --waits 9,300   only so many
//              -- --soak 24       lets the built action follow one build for so many simulated hours instead
//              -- --write         writes the numbers into docs/reliability.md
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../e2e/harness/root.js';
import { playLoad } from '../e2e/load/load.js';
import type { LoadResult, Way } from '../e2e/load/load.js';
import { drawLoad, renderLoad, renderSoak } from '../e2e/load/report.js';
import { soak } from '../e2e/load/soak.js';
import { writeSection } from './report-section.js';

const { values } = parseArgs({
  options: {
    waits: { type: 'string' },
    soak: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
/** The pauses of waiters and actions that look at fixed intervals. */
const WAYS: readonly Way[] = ['ours', 5_000, 10_000, 15_000, 20_000, 30_000];
const numbers = values.waits === undefined ? [9, 99, 300, 999, 9_999] : values.waits.split(',').map(Number);

async function publish(section: string, markdown: string): Promise<void> {
  console.log(markdown);
  if (values.write) await writeSection('docs/reliability.md', section, markdown);
}

if (values.soak !== undefined) {
  const hours = Number(values.soak);
  const samples = await soak(hours);
  await publish('soak', renderSoak(samples));
} else {
  const results: LoadResult[] = [];
  for (const waits of numbers)
    for (const way of WAYS) {
      results.push(await playLoad(waits, way));
      console.error(renderLoad(results.slice(-1)).split('\n').at(-1));
    }
  await publish('load', `${renderLoad(results)}\n\n![Throttled requests](reliability/load.svg)`);
  if (values.write) {
    const file = join(root, 'docs/reliability/load.svg');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, drawLoad(results));
  }
}
