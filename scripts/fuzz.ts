// npm run fuzz -- --cases 1000000          tries so many texts, shared among all targets, and long texts of every shape
//                --target 'image names'    one target alone
//                --seed 7 --path 12:0:1    with --target: tries the text of a failure again
//                --write                   and writes the numbers into docs/security.md
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mapParallel } from '../src/core/requests.js';
import { fuzz, targets } from './fuzz/fuzz.js';
import { renderFuzz } from './fuzz/report.js';
import type { TargetReport } from './fuzz/report.js';
import { measureSizes } from './fuzz/sizes.js';
import { writeBlock } from './marked-block.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '40000' },
    shapes: { type: 'string', default: '40' },
    target: { type: 'string' },
    seed: { type: 'string', default: '1' },
    path: { type: 'string' },
    write: { type: 'boolean', default: false },
    // For the processes that share the work.
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
/** What is kept of texts and answers must not grow with their number: a target that needs more memory dies of it. */
const HEAP_MB = 400;

async function tryTarget(name: string, cases: number): Promise<TargetReport> {
  const target = targets.find((each) => each.name === name);
  if (target === undefined)
    throw new Error(
      `There is no target "${name}". There are: ${targets.map((each) => each.name).join(', ')}.`,
    );
  const path = values.path === undefined ? {} : { path: values.path };
  const result = await fuzz(target, { seed, cases, ...path });
  const sizes = values.path === undefined ? await measureSizes(target, Number(values.shapes)) : undefined;
  return {
    ...result,
    slowest: sizes?.slowest,
    shapes: sizes?.shapes ?? 0,
    maxRssMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** In a process of its own, so that its memory can be limited. */
async function tryElsewhere(name: string, cases: number): Promise<TargetReport> {
  const argv = [
    '--json',
    '--target',
    name,
    '--cases',
    String(cases),
    '--seed',
    String(seed),
    '--shapes',
    values.shapes,
  ];
  const script = [...process.execArgv, `--max-old-space-size=${HEAP_MB}`, fileURLToPath(import.meta.url)];
  const child = spawn(process.execPath, [...script, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`The target "${name}" ended with exit code ${code ?? 'none'}.`);
  return JSON.parse(output) as TargetReport;
}

function say({ target, cases, failure }: TargetReport): void {
  console.error(`${target}: ${cases} texts, ${failure === undefined ? 'no rule was broken' : failure.says}`);
  if (failure === undefined) return;
  process.exitCode = 1;
  console.error(`  ${JSON.stringify(failure.text)}`);
  console.error(`  npm run fuzz -- --target '${target}' --seed ${failure.seed} --path ${failure.path}`);
}

async function main(): Promise<void> {
  if (values.target !== undefined) {
    const report = await tryTarget(values.target, Number(values.cases));
    if (values.json) process.stdout.write(JSON.stringify(report));
    else say(report);
    return;
  }
  const cases = Math.ceil(Number(values.cases) / targets.length);
  const reports = await mapParallel(targets, availableParallelism(), async ({ name }) => {
    const report = await tryElsewhere(name, cases);
    say(report);
    return report;
  });
  const markdown = renderFuzz(reports, { seed, cases: values.cases, heapMb: HEAP_MB });
  console.log(markdown);
  if (values.write) await writeBlock('docs/security.md', 'fuzz', markdown);
}

await main();
