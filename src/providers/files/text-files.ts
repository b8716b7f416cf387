import { randomUUID } from 'node:crypto';
import { lstat, readFile, realpath, stat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, isAbsolute, relative, resolve, sep } from 'node:path';
import { asError, PlatformError, UsageError } from '../../core/errors.js';

/** Files that are read as text. */
export interface TextFiles {
  /**
   * The file's text; undefined where there is none.
   * @param path - absolute
   * @throws PlatformError when it is there and can't be read, or is in UTF-16
   */
  read(path: string): Promise<string | undefined>;
}

export class LocalTextFiles implements TextFiles {
  async read(path: string): Promise<string | undefined> {
    let bytes: Buffer;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if (isMissingFile(error)) return undefined;
      throw new PlatformError(`${path} could not be read: ${asError(error).message}`, { cause: error });
    }
    if (isUtf16(bytes))
      throw new PlatformError(`${path} is in UTF-16, as some programs for Windows write it.`, {
        hint: 'Save it as UTF-8: neither Terraform nor GitHub reads another encoding.',
      });
    return bytes.toString('utf8');
  }
}

/** By its byte order mark, or by the zero in each letter of what should be a text. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

/** Whether an error says that there is nothing at the path. */
export function isMissingFile(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

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

/** The longest file that an input is read from. */
const MOST_MEGABYTES = 10;

interface FilePlace {
  /** The input that names the file, for errors: `message-file`. */
  input: string;
  /** What a relative path counts from: absolute. */
  folder: string;
  /** Whether the file has to be in the folder, once links are followed. */
  confined: boolean;
}

/**
 * Reads the text of a file that an input names.
 * @throws PlatformError naming the input and the path
 */
export async function readFileInside(path: string, place: FilePlace): Promise<string> {
  const subject = `The input ${place.input} is ${JSON.stringify(path)}`;
  const hint = `Paths count from ${place.folder}.`;
  try {
    const file = await realpath(resolve(place.folder, path));
    if (place.confined && !isInside(file, await realpath(place.folder)))
      throw new UsageError(`${subject}, which is outside the workspace.`, { hint });
    const stats = await stat(file);
    if (!stats.isFile()) throw new UsageError(`${subject}, which is not a file.`, { hint });
    if (stats.size > MOST_MEGABYTES * 1_000_000)
      throw new UsageError(`${subject}, which has more than ${MOST_MEGABYTES} MB.`, { hint });
    const text = decode(await readFile(file));
    if (text !== undefined) return text;
    throw new UsageError(`${subject}, which is not text in UTF-8.`, {
      hint: 'Save it as UTF-8. In PowerShell: Out-File -Encoding utf8.',
    });
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const problem = isMissingFile(error) ? 'does not exist.' : `can't be read: ${asError(error).message}`;
    throw new UsageError(`${subject}, which ${problem}`, { hint, cause: error });
  }
}

/** Undefined for what is not text: it would arrive with other characters in it. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** What is larger was not written by us. */
const MOST_BYTES = 256 * 1024;

/** A file of ours in the user's cache: what is lost with it can be found again. */
export class CacheFile {
  private readonly path: string | undefined;

  /** @param name - of the file: `names.json` */
  constructor(name: string, env: Readonly<Record<string, string | undefined>>) {
    const cache = env['XDG_CACHE_HOME'] ?? '';
    try {
      // The specification of these variables has relative paths ignored.
      this.path = join(isAbsolute(cache) ? cache : join(homedir(), '.cache'), 'platform-tools', name);
    } catch {
      // A user without a home has no cache.
      this.path = undefined;
    }
  }

  /** Whether there is a place for it. */
  get exists(): boolean {
    return this.path !== undefined;
  }

  /** Returns what was kept; undefined for nothing, and for what can't be read. */
  async read(): Promise<string | undefined> {
    if (this.path === undefined) return undefined;
    try {
      if ((await stat(this.path)).size > MOST_BYTES) return undefined;
      return await readFile(this.path, 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Keeps a text, whole or not at all: two commands may write at once. @throws Error when it can't be written */
  async write(text: string): Promise<void> {
    if (this.path === undefined) return;
    const own = `${this.path}.${randomUUID()}`;
    await mkdir(dirname(this.path), { recursive: true });
    try {
      await writeFile(own, text);
      await rename(own, this.path);
    } catch (error) {
      await rm(own, { force: true });
      throw error;
    }
  }
}
