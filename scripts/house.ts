// The house in numbers, for the table in CONTRIBUTING.md: `npm run house`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Written by `npm run generate`. */
const GENERATED = ['src/commands/registry.ts', 'src/domains/deployments/govuk-styles.ts'];
const IMPORT = /^(?:import|export)( type)?[^;]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'/gm;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => !file.startsWith('src/testing/') && !GENERATED.includes(file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

interface Import {
  file: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, type, from = '', late]) => ({
    file: normalize(join(dirname(file), late ?? from)).replace(/\.js$/, '.ts'),
    typeOnly: type !== undefined,
  }));
}

/** Lists the files that a verb may load, itself included; what is only a type is not loaded. */
function filesOnTheWay(verb: string, without: readonly string[] = []): number {
  const seen = new Set<string>();
  const open = [`src/commands/${verb}.ts`];
  for (const file of open) {
    if (seen.has(file) || without.includes(file)) continue;
    seen.add(file);
    open.push(...(imports.get(file) ?? []).flatMap((each) => (each.typeOnly ? [] : [each.file])));
  }
  return seen.size;
}

const lengths = files
  .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length - 1)
  .sort((one, other) => one - other);
const verbs = files.filter((file) =>
  /^export default defineCommand/m.test(readFileSync(join(root, file), 'utf8')),
);

/** True for a file that one other file imports, which is beside it. */
function hasOneReader(file: string): boolean {
  const readers = files.filter((other) => imports.get(other)?.some((each) => each.file === file));
  return readers.length === 1 && dirname(readers[0] ?? '') === dirname(file);
}

const rows: [string, string | number][] = [
  ['production files in `src`, without the two generated ones; verbs', `${files.length}; ${verbs.length}`],
  ['production files for each verb', Math.round(files.length / verbs.length)],
  ['lines of a file: median, maximum', `${lengths[lengths.length >> 1] ?? 0}, ${lengths.at(-1) ?? 0}`],
  ['files of fewer than 80 lines', lengths.filter((length) => length < 80).length],
  ['files with one reader in their own folder', files.filter(hasOneReader).length],
  [
    'files on the way of `codebase-deploy` (with providers)',
    `${filesOnTheWay('codebase/deploy', ['src/commands/shared/deploy-repository.ts'])}; with Terraform ${filesOnTheWay('codebase/deploy')}`,
  ],
  ['files on the way of `package-publish`', filesOnTheWay('package/publish')],
  ['files on the way of `release-announce`', filesOnTheWay('release/announce')],
];
for (const [name, value] of rows) console.log(`${name}: ${value}`);
