import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { git } from './git.js';
import { root } from './root.js';

/** The files that `uses:` downloads, as the work tree has them: all but those that `.gitattributes` keeps out. */
export async function listDownloaded(): Promise<string[]> {
  const listed = await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  // Git still lists what a build has removed.
  const paths = [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();
  const names = new Set(paths.flatMap((path) => [path, ...foldersOf(path)]));
  const kept = await keptOut([...names]);
  return paths.filter((path) => ![path, ...foldersOf(path)].some((name) => kept.has(name)));
}

/** The size of the download, compressed, in bytes. The archive's own headers come on top of it: some 20 kB. */
export async function downloadBytes(): Promise<number> {
  const files = await Promise.all((await listDownloaded()).map((path) => readFile(join(root, path))));
  return gzipSync(Buffer.concat(files)).length;
}

function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** Those of the names that have the attribute `export-ignore`. */
async function keptOut(names: readonly string[]): Promise<Set<string>> {
  const answer = await git(root, 'check-attr', '-z', 'export-ignore', '--', ...names);
  const triples = answer.matchAll(/([^\0]+)\0export-ignore\0set\0/g);
  return new Set([...triples].map(([, name = '']) => name));
}
