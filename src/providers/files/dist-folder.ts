import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat, readFile, realpath } from 'node:fs/promises';
import { join, isAbsolute, relative, resolve, sep } from 'node:path';
import { asError, PlatformError, UsageError } from '../../core/errors.js';

/** What lies in a folder of built packages. */
export interface FolderEntry {
  filename: string;
  /** Absolute. */
  path: string;
  isFile: boolean;
}

/** A file's content, without it. */
export interface Fingerprint {
  /** In bytes. */
  size: number;
  /** In lower-case hex. */
  hashes: { sha256: string; sha512: string; sha1: string };
}

export interface DistFolder {
  /**
   * What is in the folder, by name; hidden files are left out, since builders put a `.gitignore` there.
   * @param folder - absolute
   * @throws PlatformError when there is no such folder
   */
  entries(folder: string): Promise<FolderEntry[]>;
  /** @throws PlatformError when the file can't be read */
  fingerprint(path: string): Promise<Fingerprint>;
}

export class LocalDistFolder implements DistFolder {
  async entries(folder: string): Promise<FolderEntry[]> {
    try {
      const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
      return await Promise.all(
        names.map(async (filename) => {
          const path = join(folder, filename);
          return { filename, path, isFile: (await stat(path)).isFile() };
        }),
      );
    } catch (error) {
      const hint =
        'Build the package first (python -m build, uv build, npm pack), and set dist to the folder with its files.';
      const code = 'code' in asError(error) ? (error as NodeJS.ErrnoException).code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR')
        throw new UsageError(`The input dist names ${folder}, which is not a folder.`, { hint });
      throw new PlatformError(`The folder ${folder} could not be read: ${asError(error).message}`, {
        hint,
        cause: error,
      });
    }
  }

  async fingerprint(path: string): Promise<Fingerprint> {
    const sums = { sha256: createHash('sha256'), sha512: createHash('sha512'), sha1: createHash('sha1') };
    let size = 0;
    try {
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        size += chunk.length;
        for (const sum of Object.values(sums)) sum.update(chunk);
      }
    } catch (error) {
      throw new PlatformError(`${path} could not be read: ${asError(error).message}`, { cause: error });
    }
    const { sha256, sha512, sha1 } = sums;
    return {
      size,
      hashes: { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), sha1: sha1.digest('hex') },
    };
  }
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
    const problem = isMissing(error) ? 'does not exist.' : `can't be read: ${asError(error).message}`;
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

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
