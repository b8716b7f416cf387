// Builds dist/ (`npm run build`), or proves that the committed one matches the source (`npm run build -- --check`).
// With --if-stale it builds only where source or dist/ have changed since the last build or check.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import esbuild from 'esbuild';
import { renderLicenses } from './build/licenses.mjs';
import { leanSdk, withoutSideEffects, withoutUndici } from './build/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = promisify(execFile);
/** Where the fingerprint of the last build or check is kept. */
const stamp = join(root, 'build', 'dist.sha256');

/** Files of `src/providers/aws` that each hold a client of the SDK which speaks JSON. */
const SDK_CLIENTS = ['ssm', 'ecr', 'ecs', 'codebuild', 'codepipeline'];
/** How many characters are added to each one, see `padded`. */
const PADDING = 5;
const esbuildOptions = {
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
};

// The entries are shims over one bundle, so that all of them share its chunks (see src/bundle.ts).
const SHIMS = {
  'index.js': stepShim('mainStep'),
  'post.js': stepShim('postStep'),
  'cli.js':
    "#!/usr/bin/env node\nimport { fileURLToPath } from 'node:url';\nimport { cli } from './bundle/index.js';\n\nawait cli(fileURLToPath(new URL('..', import.meta.url)));\n",
  'sandbox/index.js':
    "#!/usr/bin/env node\nimport { sandbox } from '../bundle/index.js';\n\nawait sandbox();\n",
};

/** The runner empties RUNNER_TEMP before each job, so that only the steps of one job share what is in it. */
function stepShim(step) {
  return `import module from 'node:module';

// What V8 has compiled is kept for the next step of the job. Node 20 can't do that.
const folder = process.env.RUNNER_TEMP;
if (folder) module.enableCompileCache?.(\`\${folder}/platform-tools-compiled\`);
const { ${step} } = await import('./bundle/index.js');
await ${step}();
`;
}

/**
 * Three steps. esbuild reads the source and the packages, and leaves out each statement that nothing uses. ncc makes
 * chunks of the result, each loaded when it is first needed. esbuild shortens them again: most of a start is V8 reading
 * source text. What ncc was given stays readable in `dist/readable/`, which no user downloads (see .gitattributes).
 */
async function build(target) {
  // ncc never cleans its target: a chunk that is gone from the source would stay.
  await rm(target, { recursive: true, force: true });
  await mkdir(join(root, 'build'), { recursive: true });
  // Below the root, so that packages are found. Its own name reaches no file, since it is ncc's working folder.
  const shaken = await mkdtemp(join(root, 'build', 'shaken-'));
  const bundle = join(target, 'bundle');
  try {
    await shake(shaken, { minify: true });
    await chunk(shaken, bundle);
    await minify(bundle);
    const { outputs } = await shake(join(target, 'readable'), { minify: false });
    const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    await writeFile(join(target, 'licenses.txt'), await renderLicenses(root, files));
  } finally {
    await rm(shaken, { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries(SHIMS)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    // What starts with #! is meant to be run by its name.
    await writeFile(join(target, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
  await verify(target);
}

/** Bundles what is used, and returns the metafile of esbuild, which names it. */
async function shake(target, { minify }) {
  const { metafile, outputFiles } = await esbuild.build({
    entryPoints: ['src/bundle.ts'],
    absWorkingDir: root,
    outdir: target,
    bundle: true,
    splitting: true,
    // A hash changes with each change of the source; the readable copy is for comparing.
    chunkNames: minify ? '[hash]' : 'chunks/[name]-[hash]',
    metafile: true,
    write: false,
    minify,
    legalComments: 'none',
    // The modules of a package before its CommonJS, of which nothing can be left out.
    mainFields: ['module', 'main'],
    // What CommonJS packages require of Node.
    banner: { js: 'const require = process.getBuiltinModule;' },
    plugins: [withoutUndici, withoutSideEffects, leanSdk],
    ...esbuildOptions,
  });
  const together = minify ? loadedTogether(metafile.outputs) : new Map();
  for (const { path, text } of outputFiles) {
    const more = together.get(relative(root, path)) ?? [];
    const imports = more.map((other) => `import "./${basename(other)}";`).join('');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, minify ? padded(`${imports}${text}`) : text);
  }
  return metafile;
}

/**
 * A session with AWS is of use with a client of the SDK only, and each of those brings along what all of them share. The
 * session imports that as well: one chunk holds it then, and not a dozen, each of which takes Node a third of a millisecond.
 * @returns by the name of an output, the outputs that it has to import
 */
function loadedTogether(outputs) {
  const named = (entry) => Object.keys(outputs).find((name) => outputs[name].entryPoint === entry);
  const behind = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const { path, kind, external } of outputs[name].imports)
      if (kind === 'import-statement' && !external) behind(path, seen);
    return seen;
  };
  const [first, ...others] = SDK_CLIENTS.map((client) => behind(named(`src/providers/aws/${client}.ts`)));
  const shared = [...first].filter((name) => others.every((other) => other.has(name)));
  return new Map([[named('src/providers/aws/session.ts'), shared]]);
}

/**
 * ncc copies what several chunks share into each of them while it has less than 20,000 characters, and knows no other
 * limit. This text is short already, so it is made to look longer; `minify` takes that off again.
 */
function padded(text) {
  return `${text}\n/*${' '.repeat(text.length * PADDING)}*/\n`;
}

async function chunk(shaken, target) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const argv = ['build', 'bundle.js', '-o', target, '--no-cache', '--quiet'];
  try {
    await run(process.execPath, [ncc, ...argv], { cwd: shaken, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`ncc failed:\n${error.stderr}`, { cause: error });
  }
}

async function minify(folder) {
  for (const name of (await filesBelow(folder)).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const options = { ...esbuildOptions, minify: true, legalComments: 'none' };
    const { code } = await esbuild.transform(await readFile(path, 'utf8'), options);
    await writeFile(path, code);
  }
}

/** @throws Error for a bundle that names this machine's folder, or lacks a module: ncc ends well all the same */
async function verify(target) {
  const leaks = await filesNaming(target, root);
  if (leaks.length > 0) throw new Error(`The bundle names this machine's folder in: ${leaks.join(', ')}`);
  const gaps = await filesNaming(target, 'eval("require")(');
  if (gaps.length > 0) throw new Error(`The bundle lacks a module that is imported in: ${gaps.join(', ')}`);
}

/** The TypeScript files that can be part of the product, relative to the root. */
async function sourceFiles() {
  const names = await Promise.all(
    ['src', 'sandbox'].map(async (folder) =>
      (await filesBelow(join(root, folder))).map((name) => join(folder, name)),
    ),
  );
  const testing = join('src', 'testing') + sep;
  return names
    .flat()
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith(testing));
}

async function filesNaming(folder, text) {
  const names = await filesBelow(folder);
  const found = await Promise.all(
    names.map(async (name) => ((await readFile(join(folder, name), 'utf8')).includes(text) ? [name] : [])),
  );
  return found.flat();
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function digests(folder) {
  const names = await filesBelow(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [
        name,
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
      ]),
    ),
  );
}

/** What dist/ follows from, and dist/ itself, as one digest: while it stays the same, nothing needs to be built. */
async function fingerprint() {
  const hash = createHash('sha256');
  const settings = [
    'package-lock.json',
    'tsconfig.json',
    'LICENSE',
    join('scripts', 'build.mjs'),
    join('scripts', 'build', 'licenses.mjs'),
    join('scripts', 'build', 'packages.mjs'),
  ];
  for (const name of [...(await sourceFiles()), ...settings])
    hash.update(`${name}\n`).update(await readFile(join(root, name)));
  for (const [name, digest] of await digests(join(root, 'dist'))) hash.update(`${name} ${digest}\n`);
  return hash.digest('hex');
}

async function isCurrent() {
  return (await readFile(stamp, 'utf8').catch(() => '')) === (await fingerprint());
}

async function check(built) {
  const [want, have] = await Promise.all([digests(built), digests(join(root, 'dist'))]);
  const differing = [...new Set([...want.keys(), ...have.keys()])].filter(
    (name) => want.get(name) !== have.get(name),
  );
  if (differing.length > 0) {
    console.error(
      `dist/ does not match the source; run \`npm run build\` and commit it. Differing: ${differing.join(', ')}`,
    );
    process.exitCode = 1;
    return;
  }
  await writeFile(stamp, await fingerprint());
  console.log(`dist/ matches the source: ${want.size} files.`);
}

async function replaceDist(built) {
  const dist = join(root, 'dist');
  await rm(dist, { recursive: true, force: true });
  await cp(built, dist, { recursive: true });
  await writeFile(stamp, await fingerprint());
  console.log(`dist/ built: ${(await filesBelow(dist)).length} files.`);
}

async function main() {
  if (process.argv.includes('--if-stale')) {
    if (await isCurrent()) return;
    console.log('dist/ may be older than the source; it is built.');
  }
  const temporary = await mkdtemp(join(tmpdir(), 'platform-tools-dist-'));
  const built = join(temporary, 'dist');
  try {
    await build(built);
    await (process.argv.includes('--check') ? check(built) : replaceDist(built));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

await main();
