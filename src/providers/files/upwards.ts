import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalTextFiles } from './file-system.js';

/** A file that was found on the way up. */
export interface FoundFile {
  /** Absolute. */
  path: string;
  text: string;
}

/**
 * Finds a file in a folder, else in those above it: up to the top of the git checkout, or to the user's home. Elsewhere only in
 * the folder itself, since others may write into what is above it.
 * @param directory - absolute
 * @throws PlatformError when the file is there and can't be read
 */
export async function findUpwards(
  name: string,
  directory: string,
  home: string = homedir(),
): Promise<FoundFile | undefined> {
  for (const folder of await foldersFrom(directory, home)) {
    const path = join(folder, name);
    const text = await new LocalTextFiles().read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** The folder and those above it that are the user's. */
async function foldersFrom(directory: string, home: string): Promise<string[]> {
  const folders: string[] = [];
  const top = await realpath(home).catch(() => home);
  let folder = await realpath(directory).catch(() => directory);
  while (!folders.includes(folder)) {
    folders.push(folder);
    if (folder === top || (await exists(join(folder, '.git')))) return folders;
    folder = dirname(folder);
  }
  return folders.slice(0, 1);
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
