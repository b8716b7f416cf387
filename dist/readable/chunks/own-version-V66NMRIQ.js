const require = process.getBuiltinModule;
import {
  readGitHubServer
} from "./chunk-M4YNY54X.js";
import {
  findHighestVersion,
  getVersionState,
  readVersion,
  versionOfTag
} from "./chunk-SIDZQVQY.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import {
  CacheFile
} from "./chunk-3IMU2CVN.js";
import {
  SystemClock
} from "./chunk-YMXQ75AQ.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-VZX7JWXQ.js";
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
    import("./client-RQPEINB4.js"),
    import("./releases-7EQZGZZ3.js"),
    import("./hosts-SYQGYNFS.js")
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
var EVERY_MS = 24 * 36e5;
function wantsNotice({ env, terminal, json }) {
  const set = (name) => (env[name] ?? "") !== "";
  return terminal && !json && !["CI", "GITHUB_ACTIONS", "PLATFORM_TOOLS_SKIP_VERSION_CHECK"].some(set);
}
function isDue(memory, now) {
  return memory === void 0 || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}
function updateNotice(current, latest) {
  if (latest === void 0 || readVersion(latest, "semver") === void 0) return void 0;
  const { state } = getVersionState(current, latest, "semver");
  if (state !== "minor-behind" && state !== "major-behind") return void 0;
  const breaking = state === "major-behind" ? ", with breaking changes" : "";
  const version = latest.replace(/^v/, "");
  return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}
function parseMemory(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const { askedAt, latest } = value;
  const time = typeof askedAt === "string" ? Date.parse(askedAt) : Number.NaN;
  if (Number.isNaN(time)) return void 0;
  return { askedAt: time, latest: typeof latest === "string" ? latest : void 0 };
}
function formatMemory({ askedAt, latest }) {
  return `${JSON.stringify({ askedAt: new Date(askedAt).toISOString(), latest })}
`;
}
export {
  formatMemory,
  isDue,
  parseMemory,
  startUpdateCheck,
  updateNotice,
  wantsNotice
};
