// Builds dist/ (`npm run build`), or proves that the committed one matches the source (`npm run build -- --check`).
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = promisify(execFile);

// The entries are shims over one bundle, so that all of them share its chunks (see src/bundle.ts).
const SHIMS = {
  'index.js': "import { mainStep } from './bundle/index.js';\n\nawait mainStep();\n",
  'post.js': "import { postStep } from './bundle/index.js';\n\nawait postStep();\n",
  'cli.js':
    "#!/usr/bin/env node\nimport { fileURLToPath } from 'node:url';\nimport { cli } from './bundle/index.js';\n\nawait cli(fileURLToPath(new URL('..', import.meta.url)));\n",
  'sandbox/index.js':
    "#!/usr/bin/env node\nimport { sandbox } from '../bundle/index.js';\n\nawait sandbox();\n",
};

async function build(target) {
  // ncc never cleans its target: a chunk that is gone from the source would stay.
  await rm(target, { recursive: true, force: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const bundle = join(target, 'bundle');
  await run(
    process.execPath,
    [ncc, 'build', 'src/bundle.ts', '-o', bundle, '--no-cache', '--license', 'licenses.txt', '--quiet'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  for (const [name, text] of Object.entries(SHIMS)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    // What starts with #! is meant to be run by its name.
    await writeFile(join(target, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
  const leaks = await filesNaming(target, root);
  if (leaks.length > 0) throw new Error(`The bundle names this machine's folder in: ${leaks.join(', ')}`);
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

async function check(built) {
  const [want, have] = await Promise.all([digests(built), digests(join(root, 'dist'))]);
  const differing = [...new Set([...want.keys(), ...have.keys()])].filter(
    (name) => want.get(name) !== have.get(name),
  );
  if (differing.length === 0) {
    console.log(`dist/ matches the source: ${want.size} files.`);
    return;
  }
  console.error(
    `dist/ does not match the source; run \`npm run build\` and commit it. Differing: ${differing.join(', ')}`,
  );
  process.exitCode = 1;
}

const checking = process.argv.includes('--check');
const temporary = await mkdtemp(join(tmpdir(), 'platform-tools-dist-'));
try {
  await build(join(temporary, 'dist'));
  if (checking) {
    await check(join(temporary, 'dist'));
  } else {
    await rm(join(root, 'dist'), { recursive: true, force: true });
    await cp(join(temporary, 'dist'), join(root, 'dist'), { recursive: true });
    console.log(`dist/ built: ${(await filesBelow(join(root, 'dist'))).length} files.`);
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}
