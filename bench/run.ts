import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../e2e/harness/root.js';
import { drawChart } from '../e2e/load/chart.js';
import { renderTable } from './report.js';
import type { Section } from './report.js';
import { measureLists } from './cases/lists.js';
import { measureLog } from './cases/log.js';
import { measureRequests } from './cases/requests.js';
import { measureServices } from './cases/services.js';
import { measureSize } from './cases/size.js';
import { measureCommandLine, measureStart } from './cases/start.js';
import { measureWaits } from './cases/waits.js';

/*
 * `npm run bench` measures what dist/ holds, prints each table, and writes docs/performance.md with its charts.
 * BENCH_RUNS: how often each is measured, default 9. BENCH_NODES: paths of other versions of Node, with commas.
 * BENCH_WAITS: how many waits of each kind, default 1000. BENCH_PEER and BENCH_ECS_PEER: the built scripts of
 * aws-actions/aws-codebuild-run-build and aws-actions/amazon-ecs-deploy-task-definition. BENCH_ONLY: a word of the titles that
 * are wanted; then nothing is written.
 */
const runs = Number(process.env['BENCH_RUNS'] ?? '9');
const only = process.env['BENCH_ONLY'] ?? '';
const nodes = [
  process.execPath,
  ...(process.env['BENCH_NODES'] ?? '').split(',').filter((path) => path !== ''),
];

const cases: readonly (readonly [title: string, measure: () => Promise<Section>])[] = [
  ['start', () => measureStart(nodes, runs)],
  ['size', measureSize],
  ['requests', () => measureRequests(runs)],
  ['log', measureLog],
  ['services', measureServices],
  ['lists', () => measureLists(runs)],
  ['command line', () => measureCommandLine(runs)],
  ['waits', measureWaits],
];

async function main(): Promise<void> {
  const sections: Section[] = [];
  for (const [, measure] of cases.filter(([title]) => title.includes(only))) {
    const section = await measure();
    process.stdout.write(`${section.title}\n\n${renderTable(section)}\n\n`);
    sections.push(section);
  }
  if (only === '') await writePage(sections);
}

async function writePage(sections: readonly Section[]): Promise<void> {
  const folder = join(root, 'docs/performance');
  await mkdir(folder, { recursive: true });
  const parts = [INTRODUCTION, LIMITS];
  for (const section of sections) {
    const { title, text, chart } = section;
    parts.push(`## ${title}`, text, renderTable(section));
    if (chart === undefined) continue;
    await writeFile(join(folder, `${chart.file}.svg`), drawChart(chart));
    parts.push(`![${chart.title}](performance/${chart.file}.svg)`);
  }
  await writeFile(join(root, 'docs/performance.md'), `${parts.join('\n\n')}\n`);
}

const INTRODUCTION = `# Performance

Written by \`npm run bench\`, on ${String(cpus().length)} processors with Node ${process.version.slice(1)}. Each number is the median of ${String(runs)} runs,
at a load of ${loadavg()[2]?.toFixed(0) ?? ''}: on a machine that is busy with other work, times are longer and vary. What is compared was measured in turns. No test asserts a time; sizes and numbers of requests are asserted by
[\`e2e/verbs/performance.test.ts\`](../e2e/verbs/performance.test.ts).`;

const LIMITS = `## Where the goals are missed, and what stands in the way

- **Start.** The goals of 75 ms beyond a bare Node 24 and 90 ms beyond a bare Node 20 are met, and no peer asks AWS earlier. The
  other goal, to be there eight times before \`platform-helper\`, is not: it takes between five and seven times as long. Of the
  processor's time two fifths go to V8, which compiles each file when it is read and each function when it is first called.
  Another 8 to 10 ms go to Node's own modules for HTTPS and cryptography. The rest is the SDK's HTTP, signing and JSON code,
  and the rules of the verb; nothing else is started or asked before.
- **Services straight to ECS.** The services of a run group are looked at together, every one and a half seconds, with one
  request for up to ten: 20 services in 4 groups meet the goal. A group of one service shares with nobody: twelve requests a
  minute are one each 5 seconds. About eight go to its beginning and its end, which leaves a look every 9.5 seconds while the
  end is far, and every 4 to 5 seconds after that. So an end is noticed after 2.4 seconds on average, and after four groups
  of one service each these are about ten. Five in all would take a look every 2.5 seconds: 16 requests a minute.
- **Lists.** Parameter Store gives ten parameters a page, and in no order that is promised: 50 codebases take five requests one
  after another before it is known which name comes first. That is more than 100 of the 300 ms at 20 ms of latency, and the
  start of the process comes before it. The images of the first name so far are asked for meanwhile. Those of all names so far
  would be no gain: their answers keep the pages waiting. A pipe gets each row as soon as it is known. A terminal gets the table
  as a whole, since its columns are as wide as their longest cell.
- **Help of one verb.** The flags of a verb are declared where the verb is. The ten verbs with the most code behind them load that
  when they are run; the others load it with their flags, at most 270 kB. Each such verb more adds some 3 kB to the download.
- **A verb in the download.** It adds at most 15 kB, with four exceptions: \`release-announce\` brings the parser of GitHub's Markdown,
  \`pull-request-check\` has the rules of titles and bodies, \`setup-check\` looks at everything that the others need, and
  \`codebase-status\` has a page with its styles.
- **Status.** It says which image is the newest. ECR gives images in no order and selects none by time, so that all pages of a
  repository are read, a thousand images each, while ECS is asked. What runs is asked for by its tag or digest.
- **amazon-ecs-deploy-task-definition** is compared by its start alone. It registers one task definition and updates one service,
  with neither environments nor images to look up, so that its requests are those of other work. It waits with the SDK's own
  waiter: a look after 15 seconds, and up to 120 seconds between later ones.`;

await main();
