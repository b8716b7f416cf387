import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { asError, PlatformError, UsageError } from '../../core/errors.js';

/** The longest file that an input is read from. */
const MOST_MEGABYTES = 10;

export interface FilePlace {
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
