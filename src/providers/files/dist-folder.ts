import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
