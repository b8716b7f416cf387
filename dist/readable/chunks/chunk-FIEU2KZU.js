const require = process.getBuiltinModule;
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-UW3TPUNG.js";

// src/providers/files/dist-folder.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat, readFile, realpath } from "node:fs/promises";
import { join, isAbsolute, relative, resolve, sep } from "node:path";
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
    const problem = isMissing(error) ? "does not exist." : `can't be read: ${asError(error).message}`;
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
function isMissing(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}

export {
  LocalDistFolder,
  readFileInside
};
