const require = process.getBuiltinModule;
import {
  exec
} from "./chunk-ACLJOM2K.js";

// src/providers/process/cancellable-exec.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { delimiter, join } from "node:path";
var DEFAULT_STOP = { signal: "SIGTERM", graceMs: 3e3 };
async function cancellableExec(request) {
  const { program, argv, env, signal, onOutput, stop: ending = DEFAULT_STOP } = request;
  const chunks = [];
  const keep = (chunk) => {
    chunks.push(chunk);
    onOutput?.(chunk);
  };
  let child;
  const onStart = (message) => {
    child ??= message.process;
    if (signal.aborted) setImmediate(stop);
  };
  let grace;
  const stop = () => {
    child?.kill(ending.signal);
    grace = setTimeout(() => child?.kill("SIGKILL"), ending.graceMs);
  };
  subscribe("child_process", onStart);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const exitCode = await exec(`"${program}"`, [...argv], {
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: keep, stderr: keep }
    });
    return { exitCode, output: Buffer.concat(chunks).toString("utf8") };
  } finally {
    clearTimeout(grace);
    signal.removeEventListener("abort", stop);
    unsubscribe("child_process", onStart);
  }
}
async function findProgram(name, env) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const folder of (env["PATH"] ?? "").split(delimiter).filter((entry) => entry !== "")) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      const runs = await access(path, constants.X_OK).then(
        () => true,
        () => false
      );
      if (runs) return path;
    }
  }
  return void 0;
}

export {
  cancellableExec,
  findProgram
};
