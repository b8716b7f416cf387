const require = process.getBuiltinModule;
import {
  asError
} from "./chunk-VZX7JWXQ.js";

// src/providers/process/programs.ts
import { execFile, spawn } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { release } from "node:os";
import { delimiter, join } from "node:path";
var DEFAULT_STOP = { signal: "SIGTERM", graceMs: 3e3 };
async function cancellableExec(request) {
  const { program, argv, env, signal, onOutput, stop: ending = DEFAULT_STOP } = request;
  const { exec } = await import("./exec-A4BIEUJ7.js");
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
var PATIENCE_MS = 1500;
async function openInBrowser(url, machine = thisMachine(), start = startProgram) {
  if (!/^https?:\/\/[!-~]+$/.test(url)) return false;
  for (const program of browsersFor(url, machine)) if (await start(program)) return true;
  return false;
}
function browsersFor(url, { platform, kernel, env }) {
  const wanted = env["BROWSER"] ?? "";
  if (wanted !== "") return wanted.split(delimiter).flatMap((line) => programOf(line, url));
  const onWindows = ["rundll32.exe", "url.dll,FileProtocolHandler", url];
  if (platform === "win32") return [onWindows];
  if (platform === "darwin") return [["open", url]];
  if (/microsoft/i.test(kernel)) return [["wslview", url], onWindows];
  const hasScreen = (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
  return hasScreen ? [
    ["xdg-open", url],
    ["x-www-browser", url]
  ] : [];
}
function programOf(line, url) {
  const [name = "", ...argv] = line.split(" ").filter((word) => word !== "");
  if (name === "" || name === "none") return [];
  const given = argv.map((word) => word.replaceAll("%s", url));
  return [line.includes("%s") ? [name, ...given] : [name, ...given, url]];
}
function thisMachine() {
  return { platform: process.platform, kernel: release(), env: process.env };
}
async function startProgram([name, ...argv]) {
  const child = spawn(name, argv, { detached: true, stdio: "ignore", windowsHide: true });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS, true);
    const settle = (worked) => {
      clearTimeout(patience);
      resolve(worked);
    };
    child.on("error", () => {
      settle(false);
    });
    child.on("exit", (code) => {
      settle(code === 0);
    });
  });
}
var GH_TIMEOUT_MS = 2e3;
function ghToken(host, { env, logger }) {
  return new Promise((resolve) => {
    const options = {
      env: { ...env, GH_PROMPT_DISABLED: "1", GH_NO_UPDATE_NOTIFIER: "1" },
      timeout: GH_TIMEOUT_MS,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024,
      windowsHide: true
    };
    execFile("gh", ["auth", "token", "--hostname", host], options, (error, stdout) => {
      const token = stdout.trim();
      if (error === null && /^\S{10,}$/.test(token)) {
        resolve(token);
        return;
      }
      if (error !== null) {
        const code = "code" in error ? String(error.code) : asError(error).name;
        logger.debug(`gh auth token gave no token (${error.killed === true ? "no answer in time" : code}).`);
      }
      resolve(void 0);
    });
  });
}
function hostOfApi(serverUrl, apiUrl) {
  const [server, api] = [serverUrl, apiUrl].map((url) => URL.canParse(url) ? new URL(url) : void 0);
  if (server?.protocol !== "https:" || api?.protocol !== "https:") return void 0;
  return api.host === server.host || api.host === `api.${server.host}` ? server.host : void 0;
}

export {
  cancellableExec,
  findProgram,
  openInBrowser,
  ghToken,
  hostOfApi
};
