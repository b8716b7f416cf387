import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The version in package.json of the folder. Read at run time: compiled into the bundle it would make dist/ stale
 * with every release pull request.
 */
export async function packageVersion(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
