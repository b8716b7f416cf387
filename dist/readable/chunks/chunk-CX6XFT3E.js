const require = process.getBuiltinModule;

// src/providers/files/cache-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
var MOST_BYTES = 256 * 1024;
var CacheFile = class {
  path;
  /** @param name - of the file: `names.json` */
  constructor(name, env) {
    const cache = env["XDG_CACHE_HOME"] ?? "";
    try {
      this.path = join(isAbsolute(cache) ? cache : join(homedir(), ".cache"), "platform-tools", name);
    } catch {
      this.path = void 0;
    }
  }
  /** Whether there is a place for it. */
  get exists() {
    return this.path !== void 0;
  }
  /** Returns what was kept; undefined for nothing, and for what can't be read. */
  async read() {
    if (this.path === void 0) return void 0;
    try {
      if ((await stat(this.path)).size > MOST_BYTES) return void 0;
      return await readFile(this.path, "utf8");
    } catch {
      return void 0;
    }
  }
  /** Keeps a text, whole or not at all: two commands may write at once. @throws Error when it can't be written */
  async write(text) {
    if (this.path === void 0) return;
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
};

export {
  CacheFile
};
