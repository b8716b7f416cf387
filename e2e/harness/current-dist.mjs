import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

/** Builds dist/ where it, or what it follows from, has changed since the last build: these tests run what is built. */
export default function buildStaleDist() {
  const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
  // What earlier runs noted; see permissions.ts.
  rmSync(fileURLToPath(new URL('../../coverage/permissions', import.meta.url)), {
    recursive: true,
    force: true,
  });
  if (status !== 0) throw new Error('dist/ could not be built; see above.');
}
