const require = process.getBuiltinModule;
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/providers/files/text-files.ts
import { randomUUID } from "node:crypto";
import { lstat, readFile, realpath, stat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, isAbsolute, relative, resolve, sep } from "node:path";
var LocalTextFiles = class {
  async read(path) {
    let bytes;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if (isMissingFile(error)) return void 0;
      throw new PlatformError(`${path} could not be read: ${asError(error).message}`, { cause: error });
    }
    if (isUtf16(bytes))
      throw new PlatformError(`${path} is in UTF-16, as some programs for Windows write it.`, {
        hint: "Save it as UTF-8: neither Terraform nor GitHub reads another encoding."
      });
    return bytes.toString("utf8");
  }
};
function isUtf16(bytes) {
  const [first, second] = bytes;
  if (first === void 0 || second === void 0) return false;
  return first === 255 && second === 254 || first === 254 && second === 255 || first === 0 !== (second === 0);
}
function isMissingFile(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}
async function findUpwards(name, directory, home = homedir()) {
  for (const folder of await foldersFrom(directory, home)) {
    const path = join(folder, name);
    const text = await new LocalTextFiles().read(path);
    if (text !== void 0) return { path, text };
  }
  return void 0;
}
async function foldersFrom(directory, home) {
  const folders = [];
  const top = await realpath(home).catch(() => home);
  let folder = await realpath(directory).catch(() => directory);
  while (!folders.includes(folder)) {
    folders.push(folder);
    if (folder === top || await exists(join(folder, ".git"))) return folders;
    folder = dirname(folder);
  }
  return folders.slice(0, 1);
}
function exists(path) {
  return lstat(path).then(
    () => true,
    () => false
  );
}
var MOST_MEGABYTES = 10;
async function readFileInside(path, place) {
  const subject = `The input ${place.input} is ${JSON.stringify(path)}`;
  const hint = `Paths count from ${place.folder}.`;
  try {
    const file = await realpath(resolve(place.folder, path));
    if (place.confined && !isInside(file, await realpath(place.folder)))
      throw new UsageError(`${subject}, which is outside the workspace.`, { hint });
    const stats = await stat(file);
    if (!stats.isFile()) throw new UsageError(`${subject}, which is not a file.`, { hint });
    if (stats.size > MOST_MEGABYTES * 1e6)
      throw new UsageError(`${subject}, which has more than ${MOST_MEGABYTES} MB.`, { hint });
    const text = decode(await readFile(file));
    if (text !== void 0) return text;
    throw new UsageError(`${subject}, which is not text in UTF-8.`, {
      hint: "Save it as UTF-8. In PowerShell: Out-File -Encoding utf8."
    });
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const problem = isMissingFile(error) ? "does not exist." : `can't be read: ${asError(error).message}`;
    throw new UsageError(`${subject}, which ${problem}`, { hint, cause: error });
  }
}
function decode(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? void 0 : text;
  } catch {
    return void 0;
  }
}
function isInside(file, folder) {
  const path = relative(folder, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
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
  LocalTextFiles,
  isMissingFile,
  findUpwards,
  readFileInside,
  CacheFile
};
