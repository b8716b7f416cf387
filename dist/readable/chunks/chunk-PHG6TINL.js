const require = process.getBuiltinModule;
import {
  canonicalVersion,
  require_pep440
} from "./chunk-XNPLOTIO.js";
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/versions/version.ts
var import_pep440 = __toESM(require_pep440(), 1);
var import_semver = __toESM(require_semver(), 1);
function versionOfTag(tag) {
  return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, "");
}
function readVersion(given, scheme) {
  const text = given.trim().replace(/^v(?=\d)/i, "");
  if (text.length > 100) return void 0;
  if (scheme === "semver") {
    const parsed2 = import_semver.default.parse(padded(text));
    if (parsed2 === null) return void 0;
    const { major: major2, minor: minor2, patch: patch2, prerelease } = parsed2;
    return { text, parts: [0, major2, minor2, patch2], development: prerelease.length > 0 };
  }
  const parsed = canonicalVersion(text) === void 0 ? null : (0, import_pep440.explain)(text);
  if (parsed === null) return void 0;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
  return { text, parts: [parsed.epoch, major, minor, patch], development };
}
function compareVersions(one, other, scheme) {
  return scheme === "semver" ? import_semver.default.compare(padded(one.text), padded(other.text)) : (0, import_pep440.compare)(one.text, other.text);
}
function findHighestVersion(versions, scheme) {
  return versions.flatMap((version) => readVersion(version, scheme) ?? []).filter(({ development }) => !development).reduce(
    (highest, each) => highest === void 0 || compareVersions(each, highest, scheme) > 0 ? each : highest,
    void 0
  )?.text;
}
function versionsOfTags(tags, like) {
  const own = tags.filter((tag) => prefixOf(tag) === prefixOf(like));
  return (own.length > 0 ? own : tags).map(versionOfTag);
}
function prefixOf(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  return name.slice(0, name.length - versionOfTag(name).length).replace(/v$/, "");
}
function padded(text) {
  const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
  if (match === null) return text;
  const [, major = "", minor = ".0", patch = ".0", rest = ""] = match;
  return `${major}${minor}${patch}${rest}`;
}
function getVersionState(current, latest, scheme) {
  const [own, newest] = [readVersion(current, scheme), readVersion(latest, scheme)];
  if (own === void 0) return unreadable(current, scheme);
  if (newest === void 0) return unreadable(latest, scheme);
  const behind = behindOf(own, newest, scheme);
  if (own.development || compareVersions(own, newest, scheme) > 0) return { state: "development", behind };
  if (behind === "none") return { state: "up-to-date", behind };
  return { state: behind === "major" ? "major-behind" : "minor-behind", behind };
}
function behindOf(own, newest, scheme) {
  if (compareVersions(own, newest, scheme) >= 0) return "none";
  const first = own.parts.findIndex((part, index) => part !== newest.parts[index]);
  return ["major", "major", "minor", "patch"][first] ?? "patch";
}
function unreadable(version, scheme) {
  const kind = scheme === "semver" ? "semantic version" : "version of a Python package (PEP 440)";
  return {
    state: "unknown",
    behind: void 0,
    reason: `${JSON.stringify(version.slice(0, 100))} is not a ${kind}`
  };
}
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
  versionOfTag,
  readVersion,
  findHighestVersion,
  versionsOfTags,
  getVersionState,
  wantsNotice,
  isDue,
  updateNotice,
  parseMemory,
  formatMemory
};
