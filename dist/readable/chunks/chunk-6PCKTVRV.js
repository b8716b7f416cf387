const require = process.getBuiltinModule;
import {
  PlatformError,
  asError
} from "./chunk-UW3TPUNG.js";

// src/providers/files/file-system.ts
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
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
  realpath
} from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
var LocalTextFiles = class {
  async read(path) {
    let bytes;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if (isMissing(error)) return void 0;
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
var LocalFileSystem = class {
  async kind(path) {
    try {
      const stats = await lstat(path);
      if (stats.isSymbolicLink()) return "link";
      if (stats.isDirectory()) return "directory";
      return stats.isFile() ? "file" : "other";
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw new PlatformError(`${path} could not be looked at: ${asError(error).message}`, { cause: error });
    }
  }
  async isExecutable(path) {
    return access(path, constants.X_OK).then(
      () => true,
      () => false
    );
  }
  async writeAll(files, signal) {
    const undo = [];
    const leftovers = [];
    let current = "";
    try {
      const staged = [];
      for (const file of files) {
        current = file.path;
        await this.makeFolder(dirname(file.path), undo);
        const temporary = temporaryName(file.path);
        leftovers.push(temporary);
        const mode = file.executable ? 493 : 420;
        await writeFile(temporary, file.content, { flag: "wx", mode });
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
        hint: undone ? "Nothing was changed. Check the permissions and the space on the disk." : `Not everything could be put back: look for files that end in .bak in ${dirname(current)}.`,
        cause: error
      });
    }
    await removeAll(leftovers);
  }
  /** Makes the folder and those above it; undone only as far as it was made here, and is empty. */
  async makeFolder(path, undo) {
    if (await this.kind(path) !== void 0) return;
    await this.makeFolder(dirname(path), undo);
    await mkdir(path);
    undo.push(() => rmdir(path).catch(() => void 0));
  }
  /** Keeps a copy of what is about to be replaced. */
  async prepareUndo(path, leftovers) {
    if (await this.kind(path) === void 0) return () => rm(path, { force: true });
    const backup = temporaryName(path, "bak");
    leftovers.push(backup);
    await copyFile(path, backup, constants.COPYFILE_EXCL);
    return () => rename(backup, path);
  }
};
function temporaryName(path, ending = "tmp") {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.${ending}`);
}
async function rollBack(undo, leftovers) {
  await removeAll(leftovers.filter((path) => path.endsWith(".tmp")));
  let failures = 0;
  for (const step of undo.reverse()) {
    await step().catch(() => {
      failures += 1;
    });
  }
  if (failures === 0) await removeAll(leftovers);
  return failures === 0;
}
async function removeAll(paths) {
  for (const path of paths) await rm(path, { force: true }).catch(() => void 0);
}
function isMissing(error) {
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

export {
  LocalTextFiles,
  LocalFileSystem,
  findUpwards
};
