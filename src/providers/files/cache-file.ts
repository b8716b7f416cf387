import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

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
