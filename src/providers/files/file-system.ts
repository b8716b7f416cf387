import { randomBytes, createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import {
  access,
  copyFile,
  lstat,
  mkdir,
  rename,
  rm,
  rmdir,
  writeFile,
  readdir,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissingFile } from './text-files.js';
import { asError, PlatformError, UsageError } from '../../core/errors.js';

/** What a path is, without following it where it is a symbolic link. */
export type FileKind = 'file' | 'directory' | 'link' | 'other';

export interface NewFile {
  /** Absolute. */
  path: string;
  content: string;
  executable: boolean;
}

export interface FileSystem {
  /** Undefined where there is nothing. */
  kind(path: string): Promise<FileKind | undefined>;
  isExecutable(path: string): Promise<boolean>;
  /**
   * Writes all of the files with the folders they need, or none: when one fails, or the signal is aborted, what
   * was created is removed and what was replaced is put back. Each file appears as a whole.
   * @throws PlatformError naming the file that failed
   */
  writeAll(files: readonly NewFile[], signal?: AbortSignal): Promise<void>;
}

/** The files of this machine. */
export class LocalFileSystem implements FileSystem {
  async kind(path: string): Promise<FileKind | undefined> {
    try {
      const stats = await lstat(path);
      if (stats.isSymbolicLink()) return 'link';
      if (stats.isDirectory()) return 'directory';
      return stats.isFile() ? 'file' : 'other';
    } catch (error) {
      if (isMissingFile(error)) return undefined;
      throw new PlatformError(`${path} could not be looked at: ${asError(error).message}`, { cause: error });
    }
  }

  async isExecutable(path: string): Promise<boolean> {
    return access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
  }

  async writeAll(files: readonly NewFile[], signal?: AbortSignal): Promise<void> {
    const undo: (() => Promise<void>)[] = [];
    const leftovers: string[] = [];
    let current = '';
    try {
      const staged: { path: string; temporary: string }[] = [];
      for (const file of files) {
        current = file.path;
        await this.makeFolder(dirname(file.path), undo);
        const temporary = temporaryName(file.path);
        leftovers.push(temporary);
        const mode = file.executable ? 0o755 : 0o644;
        await writeFile(temporary, file.content, { flag: 'wx', mode });
        staged.push({ path: file.path, temporary });
      }
      for (const { path, temporary } of staged) {
        current = path;
        signal?.throwIfAborted();
        undo.push(await this.prepareUndo(path, leftovers));
        await rename(temporary, path);
      }
    } catch (error) {
      const undone = await rollBack(undo, leftovers);
      if (undone) signal?.throwIfAborted();
      throw new PlatformError(`${current} could not be written: ${asError(error).message}`, {
        hint: undone
          ? 'Nothing was changed. Check the permissions and the space on the disk.'
          : `Not everything could be put back: look for files that end in .bak in ${dirname(current)}.`,
        cause: error,
      });
    }
    await removeAll(leftovers);
  }

  /** Makes the folder and those above it; undone only as far as it was made here, and is empty. */
  private async makeFolder(path: string, undo: (() => Promise<void>)[]): Promise<void> {
    if ((await this.kind(path)) !== undefined) return;
    await this.makeFolder(dirname(path), undo);
    await mkdir(path);
    undo.push(() => rmdir(path).catch(() => undefined));
  }

  /** Keeps a copy of what is about to be replaced. */
  private async prepareUndo(path: string, leftovers: string[]): Promise<() => Promise<void>> {
    if ((await this.kind(path)) === undefined) return () => rm(path, { force: true });
    const backup = temporaryName(path, 'bak');
    leftovers.push(backup);
    await copyFile(path, backup, constants.COPYFILE_EXCL);
    return () => rename(backup, path);
  }
}

function temporaryName(path: string, ending = 'tmp'): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.${ending}`);
}

/** True when all is as it was. Otherwise the copies of what was replaced stay where they are. */
async function rollBack(undo: (() => Promise<void>)[], leftovers: readonly string[]): Promise<boolean> {
  await removeAll(leftovers.filter((path) => path.endsWith('.tmp')));
  let failures = 0;
  for (const step of undo.reverse()) {
    await step().catch(() => {
      failures += 1;
    });
  }
  if (failures === 0) await removeAll(leftovers);
  return failures === 0;
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

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
