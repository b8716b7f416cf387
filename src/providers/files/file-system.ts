import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  copyFile,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
  realpath,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { asError, PlatformError } from '../../core/errors.js';

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
      if (isMissing(error)) return undefined;
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
      if (isMissing(error)) return undefined;
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

function isMissing(error: unknown): boolean {
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
