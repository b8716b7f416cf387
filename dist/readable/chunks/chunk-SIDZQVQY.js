const require = process.getBuiltinModule;
import {
  canonicalVersion,
  require_pep440
} from "./chunk-XNPLOTIO.js";
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown
} from "./chunk-SYWYRGCB.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
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
  return versions.flatMap((version) => readVersion(version, scheme) ?? []).filter(({ development }) => !development).sort((one, other) => compareVersions(other, one, scheme))[0]?.text;
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
async function checkVersion(order, findLatest, { logger, signal }) {
  const { found, cause } = await findLatestOrCause(findLatest, signal);
  const state = found === void 0 ? { state: "unknown", behind: void 0, reason: describeUnknown(order.name, cause) } : getVersionState(order.current, found, order.scheme);
  const facts = { order, latest: found, ...state };
  const problem = problemOf(facts, cause);
  const report = { ...facts, problem, failure: void 0 };
  if (problem === void 0) return report;
  const fails = state.state === "major-behind" && order.majorBehind === "fail" || state.state === "unknown" && order.onError === "fail";
  if (fails) return { ...report, failure: problem };
  const title = order.name === void 0 ? "Version" : `Version of ${order.name}`;
  logger.warning(`${problem.message} ${problem.hint ?? ""}`.trim(), { title });
  return report;
}
function describeVersion({ state, order, latest, behind, reason }) {
  const { name = "Version", current } = order;
  switch (state) {
    case "up-to-date":
      return `${name} ${current} is the latest version.`;
    case "development":
      return `${name} ${current} is a development version; the latest release is ${latest ?? "unknown"}.`;
    case "unknown":
      return `${(reason ?? "").replace(/\.$/, "")}.`;
    default:
      return `${name} ${current} is a ${behind ?? ""} version behind ${latest ?? ""}.`;
  }
}
function problemOf(report, cause) {
  const { state, order, latest } = report;
  if (state === "up-to-date" || state === "development") return void 0;
  const update = `Update ${order.name === void 0 ? "" : `${order.name} `}to ${latest ?? ""}.`;
  const hints = {
    "minor-behind": update,
    "major-behind": `${update} Its release notes list breaking changes. To get a warning instead, set major-behind to warn.`,
    unknown: (cause instanceof PlatformError ? cause.hint : void 0) ?? (latest === void 0 ? order.absent : "Check the input current.")
  };
  return new PlatformError(describeVersion(report), { hint: hints[state], cause });
}
async function findLatestOrCause(findLatest, signal) {
  try {
    return { found: await findLatest() };
  } catch (error) {
    if (signal.aborted || !(error instanceof PlatformError)) throw error;
    return { found: void 0, cause: error };
  }
}
function describeUnknown(name, cause) {
  const subject = name === void 0 ? "" : ` of ${name}`;
  return cause === void 0 ? `No published version${subject} found` : `Could not find the latest version${subject}: ${asError(cause).message}`;
}
var OUTCOMES = {
  "up-to-date": "success",
  "minor-behind": "warning",
  "major-behind": "warning",
  development: "success",
  unknown: "warning"
};
function versionOutputs({ state, order, latest, behind }) {
  return { state, current: order.current, latest, behind };
}
function renderVersionSummary(report) {
  const { order, latest, state, failure } = report;
  return renderSummary({
    outcome: failure === void 0 ? OUTCOMES[state] : "failure",
    heading: escapeMarkdown(describeVersion(report)),
    failure: failure && { nextStep: renderNextStep(failure) },
    facts: {
      title: "Version",
      rows: [
        ["Current", code(order.current)],
        ["Latest", latest === void 0 ? void 0 : code(latest)],
        ["State", code(state)]
      ]
    }
  });
}

export {
  versionOfTag,
  readVersion,
  findHighestVersion,
  versionsOfTags,
  getVersionState,
  checkVersion,
  describeVersion,
  versionOutputs,
  renderVersionSummary
};
