const require = process.getBuiltinModule;
import {
  compareVersions,
  isPrerelease,
  parseVersionTag,
  sameFamily,
  versionTags
} from "./chunk-K7HIWTZF.js";

// src/domains/releases/release-index.ts
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
  static async read(store) {
    return new _ReleaseTags(store, await store.list(""));
  }
  get names() {
    return [...this.byName.keys()];
  }
  /** Undefined where there is no such tag, or where it is not a commit's. */
  async commitOf(name) {
    const tag = this.byName.get(name);
    return tag === void 0 ? void 0 : this.store.commitOf(tag);
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
  ReleaseIndex,
  ReleaseTags
};
