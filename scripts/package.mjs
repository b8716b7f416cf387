// Writes the command line as an npm package, `platform-tools.tgz`, into a folder (default: build): `dist` alone, without
// dependencies, since everything is in it. `npm install --global` of it takes seconds.
//   node scripts/package.mjs [folder]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, 'build'));
const work = mkdtempSync(join(tmpdir(), 'platform-tools-package-'));
try {
  // What reviewers read is not run.
  const readable = join(root, 'dist', 'readable');
  cpSync(join(root, 'dist'), join(work, 'dist'), { recursive: true, filter: (path) => path !== readable });
  for (const file of ['README.md', 'LICENSE']) cpSync(join(root, file), join(work, file));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const kept = ['name', 'version', 'description', 'license', 'type', 'repository', 'bin', 'engines'];
  const own = Object.fromEntries(kept.map((key) => [key, manifest[key]]));
  writeFileSync(join(work, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: work, encoding: 'utf8' }),
  );
  const packed = join(folder, 'platform-tools.tgz');
  renameSync(join(folder, filename), packed);
  console.log(packed);
} finally {
  rmSync(work, { recursive: true });
}
