import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../e2e/harness/root.js';
import { drawChart, renderTable } from './report.js';
import type { Section } from './report.js';
import { measureLists } from './cases/lists.js';
import { measureLog } from './cases/log.js';
import { measureRequests } from './cases/requests.js';
import { measureSize } from './cases/size.js';
import { measureCommandLine, measureStart } from './cases/start.js';

/*
 * `npm run bench` measures what dist/ holds, prints each table, and writes docs/performance.md with its charts.
 * BENCH_RUNS: how often each is measured, default 9. BENCH_NODES: paths of other versions of Node, with commas.
 * BENCH_PEER: the built script of aws-actions/aws-codebuild-run-build. BENCH_ONLY: a word of the titles that are wanted;
 * then nothing is written.
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
  ['lists', () => measureLists(runs)],
  ['command line', () => measureCommandLine(runs)],
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
  const parts = [INTRODUCTION];
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

await main();
