/**
 * Tries whether the tests would notice mistakes: `npm run mutate -- src/domains/images [--at-least 90] [--far 20]`.
 * Each mistake ("mutant") is one changed condition, operator, result, literal or missing statement. First the tests
 * beside the file are run, then others that reach it, at most as many test files as `--far` says. What none of them
 * notices is listed, here and in build/mutants.md.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { mutate } from './mutate/mutants.js';
import type { Mutant, MutatedSource } from './mutate/mutants.js';
import { RelatedTests } from './mutate/related-tests.js';
import { Trials } from './mutate/trials.js';

interface FileReport {
  file: string;
  mutants: number;
  survivors: Mutant[];
  note: string;
}

const jestGlobals = fileURLToPath(new URL('./mutate/jest-globals.ts', import.meta.url));
const FIRST_LIMIT_MS = 120_000;
const START_FILE = "import { startFile } from '@jest/globals';\nstartFile();\n";
const urlLiteral = (path: string): string => JSON.stringify(pathToFileURL(path).href);

/** One file of all tests, with the mutated source in the place of the real one; packages stay outside. */
async function bundle(tests: readonly string[], file: string, text: string, outfile: string): Promise<void> {
  const mutated = resolve(file);
  await build({
    stdin: { contents: tests.map((test) => `import './${test}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup(setup) {
          setup.onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: jestGlobals }));
          setup.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
          setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const source = path === mutated ? text : readFileSync(path, 'utf8');
            const start = path.endsWith('.test.ts') ? START_FILE : '';
            const contents = start + source.replaceAll('import.meta.url', urlLiteral(path));
            return { loader: 'ts', contents };
          });
        },
      },
    ],
  });
}

/** The mutants that the tests do not notice, of those given. */
async function survivorsOf(
  mutants: readonly Mutant[],
  bundlePath: string,
  trials: Trials,
): Promise<{ survivors: Mutant[]; broken: readonly string[] }> {
  const started = Date.now();
  const healthy = await trials.run({ bundle: bundlePath, without: [] }, FIRST_LIMIT_MS);
  const without = healthy?.failed ?? ['(all)'];
  if (healthy === undefined || without.includes('(loading)'))
    return { survivors: [...mutants], broken: without };
  const limitMs = 10_000 + 3 * (Date.now() - started);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const result = await trials.run({ bundle: bundlePath, mutant: mutant.id, without }, limitMs);
    if (result?.failed.length === 0) survivors.push(mutant);
  }
  return { survivors, broken: without };
}

async function examine(file: string, related: RelatedTests, trials: Trials): Promise<FileReport> {
  const { text, mutants }: MutatedSource = mutate(file, readFileSync(file, 'utf8'));
  const { near, far } = related.of(file);
  const folder = mkdtempSync(join('build', 'mutants-'));
  const notes: string[] = near.length === 0 ? ['no test beside it'] : [];
  let survivors = mutants;
  try {
    for (const tests of [near, far]) {
      if (tests.length === 0 || survivors.length === 0) continue;
      const path = resolve(folder, tests === near ? 'near.mjs' : 'far.mjs');
      await bundle(tests, file, text, path);
      const outcome = await survivorsOf(survivors, path, trials);
      survivors = outcome.survivors;
      if (outcome.broken.length > 0) notes.push(`not run: ${outcome.broken.join('; ')}`);
    }
  } finally {
    trials.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { file, mutants: mutants.length, survivors, note: notes.join('; ') };
}

function sourcesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .sort();
}

const percent = (killed: number, all: number): number => (all === 0 ? 100 : (100 * killed) / all);

function render(reports: readonly FileReport[]): { text: string; rate: number } {
  const all = reports.reduce((sum, { mutants }) => sum + mutants, 0);
  const alive = reports.reduce((sum, { survivors }) => sum + survivors.length, 0);
  const rate = percent(all - alive, all);
  const lines = reports.flatMap(({ file, mutants, survivors, note }) => [
    `## ${file}: ${mutants - survivors.length} of ${mutants} killed (${percent(mutants - survivors.length, mutants).toFixed(0)} %)`,
    ...(note === '' ? [] : ['', note]),
    '',
    ...survivors.map(({ line, before, after }) => `- ${file}:${line} \`${before}\` → \`${after}\``),
    '',
  ]);
  lines.push(`${all - alive} of ${all} mutants killed (${rate.toFixed(1)} %).`);
  return { text: `${lines.join('\n')}\n`, rate };
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'at-least': { type: 'string', default: '0' }, far: { type: 'string', default: '20' } },
});
const files = positionals.flatMap((path) => sourcesIn(path.replace(/\/$/, '')));
mkdirSync('build', { recursive: true });
const related = new RelatedTests('src', Number(values.far));
const reports: FileReport[] = [];
const waiting = [...files];
const lane = async (): Promise<void> => {
  const trials = new Trials();
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const report = await examine(file, related, trials);
    reports.push(report);
    console.error(`${file}: ${report.mutants - report.survivors.length} of ${report.mutants}`);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
reports.sort((a, b) => a.file.localeCompare(b.file));
const { text, rate } = render(reports);
writeFileSync('build/mutants.md', text);
console.log(text);
if (rate < Number(values['at-least'])) process.exitCode = 1;
