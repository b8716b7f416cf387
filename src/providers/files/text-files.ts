import { readFile } from 'node:fs/promises';
import { asError, PlatformError } from '../../core/errors.js';

/** Files that are read as text. */
export interface TextFiles {
  /**
   * The file's text; undefined where there is none.
   * @param path - absolute
   * @throws PlatformError when it is there and can't be read
   */
  read(path: string): Promise<string | undefined>;
}

export class LocalTextFiles implements TextFiles {
  async read(path: string): Promise<string | undefined> {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw new PlatformError(`${path} could not be read: ${asError(error).message}`, { cause: error });
    }
  }
}
