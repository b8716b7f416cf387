const require = process.getBuiltinModule;
import {
  isMissingFile
} from "./chunk-3IMU2CVN.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/providers/files/file-system.ts
import { randomBytes, createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
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
  stat
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var LocalFileSystem = class {
  async kind(path) {
    try {
      const stats = await lstat(path);
      if (stats.isSymbolicLink()) return "link";
      if (stats.isDirectory()) return "directory";
      return stats.isFile() ? "file" : "other";
    } catch (error) {
      if (isMissingFile(error)) return void 0;
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
var LocalDistFolder = class {
  async entries(folder) {
    try {
      const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
      return await Promise.all(
        names.map(async (filename) => {
          const path = join(folder, filename);
          return { filename, path, isFile: (await stat(path)).isFile() };
        })
      );
    } catch (error) {
      const hint = "Build the package first (python -m build, uv build, npm pack), and set dist to the folder with its files.";
      const code = "code" in asError(error) ? error.code : void 0;
      if (code === "ENOENT" || code === "ENOTDIR")
        throw new UsageError(`The input dist names ${folder}, which is not a folder.`, { hint });
      throw new PlatformError(`The folder ${folder} could not be read: ${asError(error).message}`, {
        hint,
        cause: error
      });
    }
  }
  async fingerprint(path) {
    const sums = { sha256: createHash("sha256"), sha512: createHash("sha512"), sha1: createHash("sha1") };
    let size = 0;
    try {
      for await (const chunk of createReadStream(path)) {
        size += chunk.length;
        for (const sum of Object.values(sums)) sum.update(chunk);
      }
    } catch (error) {
      throw new PlatformError(`${path} could not be read: ${asError(error).message}`, { cause: error });
    }
    const { sha256, sha512, sha1 } = sums;
    return {
      size,
      hashes: { sha256: sha256.digest("hex"), sha512: sha512.digest("hex"), sha1: sha1.digest("hex") }
    };
  }
};

export {
  LocalFileSystem,
  LocalDistFolder
};
