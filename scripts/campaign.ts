// npm run campaign -- --seeds 300            plays seeds 1 to 300 against the sandbox, with faults drawn by the seed
//                     --minutes 30           begins nothing new after so long, and reports what it has done; for --cut-off and --outage too
//                     --seed 53              plays one seed again, and shows all of it
//                     --cut-off              cuts a run of each verb off at every request, and runs it again
//                     --outage               takes the network away for two minutes at every request
//                     --twice                runs each verb twice at once
//                     --hours 6              waits for so many hours, with sessions of fifteen minutes
//                     --write                writes the numbers into docs/reliability.md
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fairWeather, playSeed } from '../e2e/campaign/campaign.js';
import type { PlayResult } from '../e2e/campaign/campaign.js';
import type { Violation } from '../e2e/campaign/check.js';
import { cutOff } from '../e2e/campaign/cut-off.js';
import type { CutOffResult } from '../e2e/campaign/cut-off.js';
import { CUT_OFFS } from '../e2e/campaign/interruption.js';
import type { InterruptKind } from '../e2e/campaign/interruption.js';
import { intents } from '../e2e/campaign/intents/intents.js';
import { removePackageFolder } from '../e2e/campaign/intents/packages.js';
import { longIntents, waitForHours } from '../e2e/campaign/long.js';
import { withoutNetwork } from '../e2e/campaign/outage.js';
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
import { shareAmongProcesses, workForAnother } from './campaign-processes.js';
import { writeSection } from './report-section.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
    'cut-off': { type: 'boolean', default: false },
    outage: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    hours: { type: 'string' },
    intent: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    // For the processes that share the work.
    lines: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed ?? 1);
const count = Number(values.seeds ?? (values.seed === undefined ? 300 : 1));
const jobs = Number(values.jobs ?? availableParallelism());
const chosen = intents.filter(({ name }) => name.includes(values.intent));

/** A seed, or a request of an intent at which it is cut off; without a kind the network goes away there. */
type Task = number | { intent: string; at: number; kind?: InterruptKind };

function runTask(task: Task): Promise<PlayResult | CutOffResult | OutageResult> {
  if (typeof task === 'number') return playSeed(task);
  const { at, kind } = task;
  const intent = intents.find(({ name }) => name === task.intent);
  if (intent === undefined) throw new RangeError(`There is no ${task.intent}.`);
  return kind === undefined ? withoutNetwork(intent, at) : cutOff(intent, { kind, at });
}

/** Each in a process of its own, since a play needs the process's environment for itself. Returns what has been done. */
async function share<Result>(
  tasks: readonly Task[],
  report: (result: Result, done: number) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  await shareAmongProcesses<Task, Result>({
    argv: [fileURLToPath(import.meta.url), '--lines'],
    jobs,
    minutes: Number(values.minutes),
    tasks,
    onResult: (result) => {
      report(result, results.push(result));
    },
  });
  return results;
}

/** Every request of the chosen intents: of each intent first every eighth one, then those between. */
async function everyRequest(): Promise<{ intent: string; at: number }[]> {
  const points: { intent: string; at: number; round: number }[] = [];
  for (const intent of chosen) {
    const { length } = (await fairWeather(intent)).requests;
    for (let at = 1; at <= length; at += 1)
      points.push({
        intent: intent.name,
        at,
        round: [8, 4, 2, 1].findIndex((step) => at % step === 1 % step),
      });
  }
  return points.sort((one, other) => one.round - other.round).map(({ intent, at }) => ({ intent, at }));
}

async function main(): Promise<void> {
  if (values['cut-off']) return cutAllOff();
  if (values.outage) return takeNetworkAway();
  if (values.twice) return runAllTwice();
  if (values.hours !== undefined) return waitLong(Number(values.hours));
  if (values.lines) return workForAnother((task) => runTask(task as Task));
  if (count === 1) {
    const result = await playSeed(first, (play, seen) => {
      console.log(renderPlay(play, seen));
    });
    reportPlay(result);
    return;
  }
  const began = Date.now();
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const results = await share<PlayResult>(seeds, (result, done) => {
    reportPlay(result);
    if (done % 500 === 0) console.error(`${done} of ${count} played`);
  });
  await publish('campaign', renderCampaign(results, { first, seconds: (Date.now() - began) / 1000 }));
}

async function cutAllOff(): Promise<void> {
  const tasks = (await everyRequest()).flatMap((point) => CUT_OFFS.map((kind) => ({ ...point, kind })));
  const results = await share<CutOffResult>(tasks, ({ intent, interrupt: { kind, at }, violations }) => {
    reportFound(`${intent}, ${kind} at request ${at}`, violations);
  });
  await publish('cut off', renderCutOff(results, tasks.length));
}

async function takeNetworkAway(): Promise<void> {
  const tasks = await everyRequest();
  const results = await share<OutageResult>(tasks, ({ intent, at, violations }) => {
    reportFound(`${intent}, no network from request ${at} on`, violations);
  });
  await publish('outage', renderOutage(results, tasks.length));
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

try {
  await main();
} finally {
  await removePackageFolder();
}
