// npm run campaign -- --seeds 300            plays seeds 1 to 300 against the sandbox, with faults drawn by the seed
//                     --seed 53              plays one seed again, and shows all of it
//                     --seeds 10000 --write  and writes the numbers into docs/reliability.md
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { playSeed } from '../e2e/campaign/campaign.js';
import type { PlayResult } from '../e2e/campaign/campaign.js';
import { renderCampaign, renderPlay, writeReport } from '../e2e/campaign/report.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string' },
    write: { type: 'boolean', default: false },
    // For the processes that share the work.
    lines: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed ?? 1);
const count = Number(values.seeds ?? (values.seed === undefined ? 300 : 1));
const jobs = Math.min(count, Number(values.jobs ?? availableParallelism()));

/** Plays the seeds in processes of their own, since a play needs the process's environment for itself. */
async function playAll(onResult: (result: PlayResult) => void): Promise<void> {
  const share = Math.ceil(count / jobs);
  const shares = Array.from({ length: jobs }, (_, job) => first + job * share);
  await Promise.all(
    shares.map(async (start) => {
      const length = Math.min(share, first + count - start);
      if (length <= 0) return;
      const argv = ['--lines', '--seed', String(start), '--seeds', String(length)];
      const script = [...process.execArgv, fileURLToPath(import.meta.url)];
      const child = spawn(process.execPath, [...script, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'close');
      for await (const line of createInterface({ input: child.stdout }))
        onResult(JSON.parse(line) as PlayResult);
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`The plays from seed ${start} on ended with exit code ${code}.`);
    }),
  );
}

async function main(): Promise<void> {
  if (values.lines) {
    for (let seed = first; seed < first + count; seed += 1)
      process.stdout.write(`${JSON.stringify(await playSeed(seed))}\n`);
    return;
  }
  if (count === 1) {
    const result = await playSeed(first, (play, seen) => {
      console.log(renderPlay(play, seen));
    });
    report([result]);
    return;
  }
  const results: PlayResult[] = [];
  const began = Date.now();
  await playAll((result) => {
    results.push(result);
    if (result.violations.length > 0) report([result]);
    if (results.length % 500 === 0) console.error(`${results.length} of ${count} played`);
  });
  const markdown = renderCampaign(results, { first, seconds: (Date.now() - began) / 1000 });
  console.log(markdown);
  if (values.write) await writeReport(markdown);
}

function report(results: readonly PlayResult[]): void {
  for (const { seed, intent, weather, violations } of results)
    for (const { rule, says } of violations) {
      process.exitCode = 1;
      console.log(`seed ${seed}: ${intent}, ${weather}: ${rule}: ${says}`);
    }
}

await main();
