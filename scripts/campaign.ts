// npm run campaign -- --seeds 300            plays seeds 1 to 300 against the sandbox, with faults drawn by the seed
//                     --minutes 30           takes no new seeds after so long, and reports those that it has played
//                     --seed 53              plays one seed again, and shows all of it
//                     --cut-off              cuts a run of each verb off at every request, and runs it again (--every 5: at each fifth)
//                     --outage               takes the network away for two minutes at every request (--every 5: at each fifth)
//                     --twice                runs each verb twice at once
//                     --hours 6              waits for so many hours, with sessions of fifteen minutes
//                     --write                writes the numbers into docs/reliability.md
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { playSeed } from '../e2e/campaign/campaign.js';
import type { PlayResult } from '../e2e/campaign/campaign.js';
import type { Violation } from '../e2e/campaign/check.js';
import { cutOffEverywhere } from '../e2e/campaign/cut-off.js';
import type { CutOffResult } from '../e2e/campaign/cut-off.js';
import { intents } from '../e2e/campaign/intents/intents.js';
import { removePackageFolder } from '../e2e/campaign/intents/packages.js';
import { longIntents, waitForHours } from '../e2e/campaign/long.js';
import { outageEverywhere } from '../e2e/campaign/outage.js';
import type { OutageResult } from '../e2e/campaign/outage.js';
import {
  renderCampaign,
  renderCutOff,
  renderLong,
  renderOutage,
  renderPlay,
  renderTwice,
} from '../e2e/campaign/report.js';
import { twiceAtOnce } from '../e2e/campaign/twice.js';
import { writeSection } from './report-section.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
    'cut-off': { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    outage: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    hours: { type: 'string' },
    intent: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    // For the processes that share the work: seeds are read from standard input.
    lines: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed ?? 1);
const count = Number(values.seeds ?? (values.seed === undefined ? 300 : 1));
const jobs = Math.min(count, Number(values.jobs ?? availableParallelism()));
const chosen = intents.filter(({ name }) => name.includes(values.intent));

/**
 * Plays the seeds in processes of their own, since a play needs the process's environment for itself. They are taken in
 * order, and none is taken once the time is over: what has been played is always the first so many.
 */
async function playAll(onResult: (result: PlayResult) => void): Promise<void> {
  const over = Date.now() + Number(values.minutes) * 60_000;
  let next = first;
  const take = (): number | undefined =>
    next < first + count && Date.now() < over ? (next += 1) - 1 : undefined;
  await Promise.all(Array.from({ length: jobs }, () => playElsewhere(take, onResult)));
}

async function playElsewhere(
  take: () => number | undefined,
  onResult: (result: PlayResult) => void,
): Promise<void> {
  const script = [...process.execArgv, fileURLToPath(import.meta.url), '--lines'];
  const child = spawn(process.execPath, script, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const give = (): void => {
    const seed = take();
    if (seed === undefined) child.stdin.end();
    else child.stdin.write(`${seed}\n`);
  };
  give();
  for await (const line of createInterface({ input: child.stdout })) {
    onResult(JSON.parse(line) as PlayResult);
    give();
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`A process that plays seeds ended with exit code ${code}.`);
}

async function main(): Promise<void> {
  if (values['cut-off']) return cutAllOff();
  if (values.outage) return takeNetworkAway();
  if (values.twice) return runAllTwice();
  if (values.hours !== undefined) return waitLong(Number(values.hours));
  if (values.lines) {
    for await (const line of createInterface({ input: process.stdin }))
      process.stdout.write(`${JSON.stringify(await playSeed(Number(line)))}\n`);
    return;
  }
  if (count === 1) {
    const result = await playSeed(first, (play, seen) => {
      console.log(renderPlay(play, seen));
    });
    reportPlay(result);
    return;
  }
  const results: PlayResult[] = [];
  const began = Date.now();
  await playAll((result) => {
    results.push(result);
    reportPlay(result);
    if (results.length % 500 === 0) console.error(`${results.length} of ${count} played`);
  });
  await publish('campaign', renderCampaign(results, { first, seconds: (Date.now() - began) / 1000 }));
}

async function cutAllOff(): Promise<void> {
  const results: CutOffResult[] = [];
  for (const intent of chosen)
    for await (const result of cutOffEverywhere(intent, Number(values.every))) {
      results.push(result);
      const { kind, at } = result.interrupt;
      reportFound(`${result.intent}, ${kind} at request ${at}`, result.violations);
    }
  await publish('cut off', renderCutOff(results));
}

async function takeNetworkAway(): Promise<void> {
  const results: OutageResult[] = [];
  for (const intent of chosen)
    for await (const result of outageEverywhere(intent, Number(values.every))) {
      results.push(result);
      reportFound(`${result.intent}, no network from request ${result.at} on`, result.violations);
    }
  await publish('outage', renderOutage(results));
}

async function runAllTwice(): Promise<void> {
  const results = [];
  for (const intent of chosen) {
    const result = await twiceAtOnce(intent);
    const each = intent.again === 'another' || intent.twiceAtOnce === true;
    const makes = intent.starts === undefined ? 'nothing' : each ? 'each its own' : 'one for both';
    results.push({ ...result, makes });
    reportFound(`${result.intent}, twice at once`, result.violations);
  }
  await publish('twice', renderTwice(results));
}

async function waitLong(hours: number): Promise<void> {
  const results = [];
  for (const intent of longIntents(hours)) {
    const result = await waitForHours(intent, hours);
    results.push(result);
    reportFound(`${result.intent} for ${hours} hours`, result.violations);
  }
  await publish('hours', renderLong(results));
}

async function publish(section: string, markdown: string): Promise<void> {
  console.log(markdown);
  if (values.write) await writeSection('docs/reliability.md', section, markdown);
}

function reportPlay({ seed, intent, weather, violations }: PlayResult): void {
  reportFound(`seed ${seed}: ${intent}, ${weather}`, violations);
}

function reportFound(where: string, violations: readonly Violation[]): void {
  for (const { rule, says } of violations) {
    process.exitCode = 1;
    console.log(`${where}: ${rule}: ${says}`);
  }
}

await main().finally(removePackageFolder);
