import { join } from 'node:path';
import { stepEnvironment } from '../../e2e/harness/first-request.js';
import type { ProcessUse } from '../../e2e/harness/first-request.js';
import { startProcess } from '../../e2e/harness/process.js';
import { root } from '../../e2e/harness/root.js';
import { demoScenario, sandboxWith } from '../../e2e/harness/sandbox.js';
import type { Section } from '../report.js';

const HOOK = join(root, 'e2e/harness/first-request.cjs');
const PAGE_LINES = 10_000;
const FEWEST = 1_000;

/** The log of a build, by its lines and by its size. */
export async function measureLog(): Promise<Section> {
  const rows: string[][] = [];
  const points: [string, number][] = [];
  let beforeMs: number | undefined;
  for (const [lines, length] of [
    [FEWEST, 100],
    [100_000, 100],
    [500_000, 100],
    [50_000, 1_000],
    [500_000, 1_000],
  ] as const) {
    const { seconds, use } = await follow(lines, 'x'.repeat(length));
    // The first one is short: what it takes is the start, and the rest of a build.
    beforeMs ??= use.cpuMs;
    const perSecond = (lines - FEWEST) / ((use.cpuMs - beforeMs) / 1000);
    const megabytes = (lines * length) / 1e6;
    rows.push([
      ...[lines.toLocaleString('en-GB'), megabytes.toFixed(1), seconds.toFixed(1)],
      Math.round(lines / seconds).toLocaleString('en-GB'),
      lines === FEWEST ? '' : Math.round(perSecond).toLocaleString('en-GB'),
      (use.peakBytes / 1e6).toFixed(0),
    ]);
    if (length === 100) points.push([lines.toLocaleString('en-GB'), seconds]);
  }
  return {
    title: 'The log of a build',
    text: `\`codebase-build\`, from its first page of the log to its end. The sandbox, which runs on the same machine, gives ${PAGE_LINES.toLocaleString('en-GB')} lines a page, and takes a good part of the time.`,
    head: [
      ...['lines', 'MB', 'seconds', 'lines a second'],
      ...['lines a second of processor time', 'memory at most, MB'],
    ],
    rows,
    chart: {
      file: 'log',
      title: 'Seconds for the log of a build',
      unit: 'lines',
      kind: 'lines',
      series: [{ name: 'codebase-build', points }],
    },
  };
}

async function follow(lines: number, line: string): Promise<{ seconds: number; use: ProcessUse }> {
  const text = { BUILD: Array.from({ length: lines }, () => line) };
  const pageLines = Math.min(PAGE_LINES, Math.floor(1_000_000 / line.length));
  const sandbox = await sandboxWith(
    demoScenario({ images: [], builds: [{ log: { 'page-lines': pageLines, text } }] }),
  );
  const { child, done } = startProcess(process.execPath, ['--require', HOOK, join(root, 'dist/index.js')], {
    env: { ...stepEnvironment('codebase-build'), ...sandbox.env, FIRST_REQUEST_END: '1' },
    timeLimitMs: 300_000,
  });
  let began: number | undefined;
  child.stdout?.on('data', () => {
    if (sandbox.operations().includes('logs:GetLogEvents')) began ??= performance.now();
  });
  const { exitCode, stderr } = await done;
  const seconds = (performance.now() - (began ?? Number.NaN)) / 1000;
  await sandbox.close();
  const [, use = ''] = /^first-request (.*)$/m.exec(stderr) ?? [];
  if (exitCode !== 0) throw new Error(`The build of ${String(lines)} lines ended with ${String(exitCode)}.`);
  return { seconds, use: JSON.parse(use) as ProcessUse };
}
