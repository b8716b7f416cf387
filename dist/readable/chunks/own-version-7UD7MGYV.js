const require = process.getBuiltinModule;
import {
  readGitHubServer
} from "./chunk-3FJSYPIR.js";
import {
  CacheFile
} from "./chunk-CX6XFT3E.js";
import {
  findHighestVersion,
  formatMemory,
  isDue,
  parseMemory,
  updateNotice,
  versionOfTag,
  wantsNotice
} from "./chunk-PHG6TINL.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import {
  SystemClock
} from "./chunk-3K2XBFQD.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/commands/version/own-version.ts
var MOST_RELEASES = 100;
var STATE = "version-check.json";
var REPOSITORY = "uktrade/platform-tools";
var PATIENCE_MS = 2e3;
var LAST_WAIT_MS = 300;
function startUpdateCheck(version, surroundings) {
  if (!wantsNotice(surroundings)) return { finish: () => Promise.resolve(void 0) };
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, PATIENCE_MS);
  const checking = check(surroundings.env, giveUp.signal).catch(() => void 0);
  const file = new CacheFile(STATE, surroundings.env);
  return {
    finish: async () => {
      const last = setTimeout(() => {
        giveUp.abort();
      }, LAST_WAIT_MS);
      const given = new Promise((resolve) => {
        giveUp.signal.addEventListener("abort", () => {
          resolve(void 0);
        });
        if (giveUp.signal.aborted) resolve(void 0);
      });
      const latest = await Promise.race([checking, given]) ?? (await readMemory(file))?.latest;
      clearTimeout(last);
      clearTimeout(timer);
      giveUp.abort();
      return updateNotice(version, latest);
    }
  };
}
async function check(env, signal) {
  const file = new CacheFile(STATE, env);
  if (!file.exists) return void 0;
  const memory = await readMemory(file);
  const now = Date.now();
  if (!isDue(memory, now)) return memory?.latest;
  await file.write(formatMemory({ askedAt: now, latest: memory?.latest }));
  const latest = await askGitHub(env, signal);
  if (latest !== void 0) await file.write(formatMemory({ askedAt: now, latest }));
  return latest ?? memory?.latest;
}
async function askGitHub(env, signal) {
  const [{ GitHubClient }, { GitHubReleases }, { isResolvable }] = await Promise.all([
    import("./client-VRBWHFGK.js"),
    import("./releases-W7RYGBMA.js"),
    import("./hosts-H7EXCEO3.js")
  ]);
  const { apiUrl } = readGitHubServer(env);
  const host = new URL(apiUrl).hostname;
  if (!await isResolvable(host, { timeoutMs: PATIENCE_MS, signal })) return void 0;
  const github = new GitHubClient({
    apiUrl,
    token: void 0,
    clock: new SystemClock(),
    logger: silent,
    signal,
    timeoutMs: PATIENCE_MS
  });
  const tags = await new GitHubReleases(github, REPOSITORY).listPublishedTags(MOST_RELEASES);
  return findHighestVersion(tags.map(versionOfTag), "semver");
}
async function readMemory(file) {
  const text = await file.read();
  return text === void 0 ? void 0 : parseMemory(text);
}
var nothing = () => void 0;
var silent = {
  debug: nothing,
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  group: nothing,
  endGroup: nothing,
  remote: nothing,
  result: nothing,
  status: nothing
};
export {
  startUpdateCheck
};
