const require = process.getBuiltinModule;
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/releases/version-tag.ts
var import_semver = __toESM(require_semver(), 1);
var FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;
function parseVersionTag(tag) {
  const { prefix = "", v = "", version: text = "" } = FORM.exec(tag)?.groups ?? {};
  const version = import_semver.default.parse(text);
  return version === null ? void 0 : { tag, prefix, v, version, text };
}
function requireVersionTag(tag, hint) {
  const parsed = parseVersionTag(tag);
  if (parsed !== void 0) return parsed;
  throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not the tag of a version.`, {
    hint
  });
}
function floatingTagName({ prefix, v, version }, level) {
  return `${prefix}${v}${version.major}${level === "minor" ? `.${version.minor}` : ""}`;
}
function listOtherSpellings(tag, names) {
  const own = parseVersionTag(tag);
  return versionTags(names).filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text).map((other) => other.tag);
}
function sameFamily(a, b) {
  return a.prefix === b.prefix && a.v === b.v;
}
function sameLine(a, b, level) {
  return sameFamily(a, b) && a.version.major === b.version.major && (level === "major" || a.version.minor === b.version.minor);
}
function compareVersions(a, b) {
  return import_semver.default.compareBuild(a.version, b.version);
}
function isPrerelease({ version }) {
  return version.prerelease.length > 0;
}
function versionTags(names) {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}
var LEVELS = ["major", "minor"];
function eventTag(workflow) {
  const release = field(workflow?.readEvent(), "release");
  const tag = field(release, "tag_name");
  return typeof tag === "string" && tag !== "" ? tag : void 0;
}
function defaultBranch(workflow) {
  const branch = field(field(workflow?.readEvent(), "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? branch : void 0;
}
function requestedTag(given, workflow) {
  const tag = given ?? eventTag(workflow);
  if (tag !== void 0) return validateTag(tag);
  throw new UsageError(
    workflow === void 0 ? "No release is named: the input tag is empty." : `No release is named: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: "Set tag to the tag of the release: v1.2.3." }
  );
}
function validateTag(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== "")
    return name;
  throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`, {
    hint: "Set tag to the tag of the release: v1.2.3."
  });
}
function parseLevels(text) {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new UsageError(`The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`, {
    hint: "Write levels: major,minor for v1 and v1.2."
  });
}
function field(value, name) {
  return isRecord(value) ? value[name] : void 0;
}
var NEWEST = 300;
var ReleaseIndex = class {
  constructor(releases) {
    this.releases = releases;
  }
  releases;
  newest;
  /** All releases of the tag, drafts among them; a published one comes first. */
  async of(tag) {
    const newest = await this.list();
    const found2 = newest.filter((release) => release.tag === tag);
    const published = found2.find(({ draft }) => !draft) ?? await this.older(tag, newest.length);
    const drafts = found2.filter(({ draft }) => draft);
    return published === void 0 ? drafts : [published, ...drafts];
  }
  /** The published release of the tag; undefined where there is none, or only a draft. */
  async published(tag) {
    return (await this.of(tag)).find(({ draft }) => !draft);
  }
  /** The tags of the newest releases, drafts among them. */
  async tags() {
    return (await this.list()).map(({ tag }) => tag);
  }
  list() {
    return this.newest ??= this.releases.list(NEWEST);
  }
  async older(tag, seen) {
    return seen < NEWEST ? void 0 : this.releases.published(tag);
  }
};
var ReleaseTags = class _ReleaseTags {
  constructor(store, tags) {
    this.store = store;
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
  }
  store;
  byName;
  commits = /* @__PURE__ */ new Map();
  /** Reads the tags whose names begin like this. */
  static async read(store, prefix = "") {
    return new _ReleaseTags(store, await store.list(prefix));
  }
  get names() {
    return [...this.byName.keys()];
  }
  get(name) {
    return this.byName.get(name);
  }
  /** Undefined where there is no such tag, or where it is not a commit's. */
  async commitOf(name) {
    const tag = this.byName.get(name);
    if (tag === void 0) return void 0;
    const known = this.commits.get(name) ?? this.store.commitOf(tag);
    this.commits.set(name, known);
    return known;
  }
  /**
   * The version that users come from: the newest one before, pre-releases left out, that was published; where the
   * repository has no releases at all, the newest one before. `major` says whether the major version is another.
   */
  async before(tag, index) {
    const release = parseVersionTag(tag);
    if (release === void 0) return void 0;
    const older = versionTags(this.names).filter(
      (other) => sameFamily(other, release) && compareVersions(other, release) < 0 && !isPrerelease(other)
    );
    for (const version of older) {
      if (await index.published(version.tag) !== void 0) return found(version, release);
    }
    const [newest] = older;
    const others = (await index.tags()).some((name) => name !== tag);
    return newest === void 0 || others ? void 0 : found(newest, release);
  }
};
function found(version, release) {
  return { version, major: version.version.major !== release.version.major };
}

export {
  parseVersionTag,
  requireVersionTag,
  floatingTagName,
  listOtherSpellings,
  sameFamily,
  sameLine,
  compareVersions,
  isPrerelease,
  versionTags,
  eventTag,
  defaultBranch,
  requestedTag,
  validateTag,
  parseLevels,
  ReleaseIndex,
  ReleaseTags
};
