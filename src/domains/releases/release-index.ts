import type { Tag, TagStore } from '../../providers/git/tag-store.js';
import type { Release, ReleaseStore } from '../../providers/github/releases.js';
import { compareVersions, isPrerelease, parseVersionTag, sameFamily, versionTags } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

/** So many of the newest releases are looked at for drafts, which GitHub does not find by their tag. */
const NEWEST = 300;

/** The releases of a repository, by tag: one look at the newest of them, and one for each that may be older. */
export class ReleaseIndex {
  private newest: Promise<Release[]> | undefined;

  constructor(private readonly releases: ReleaseStore) {}

  /** All releases of the tag, drafts among them; a published one comes first. */
  async of(tag: string): Promise<Release[]> {
    const newest = await this.list();
    const found = newest.filter((release) => release.tag === tag);
    const published = found.find(({ draft }) => !draft) ?? (await this.older(tag, newest.length));
    const drafts = found.filter(({ draft }) => draft);
    return published === undefined ? drafts : [published, ...drafts];
  }

  /** The published release of the tag; undefined where there is none, or only a draft. */
  async published(tag: string): Promise<Release | undefined> {
    return (await this.of(tag)).find(({ draft }) => !draft);
  }

  /** The tags of the newest releases, drafts among them. */
  async tags(): Promise<string[]> {
    return (await this.list()).map(({ tag }) => tag);
  }

  private list(): Promise<Release[]> {
    return (this.newest ??= this.releases.list(NEWEST));
  }

  private async older(tag: string, seen: number): Promise<Release | undefined> {
    return seen < NEWEST ? undefined : this.releases.published(tag);
  }
}

/** All tags of a repository, read once. */
export class ReleaseTags {
  private readonly byName: ReadonlyMap<string, Tag>;

  private constructor(
    private readonly store: TagStore,
    tags: readonly Tag[],
  ) {
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
  }

  static async read(store: TagStore): Promise<ReleaseTags> {
    return new ReleaseTags(store, await store.list(''));
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }

  /** Undefined where there is no such tag, or where it is not a commit's. */
  async commitOf(name: string): Promise<string | undefined> {
    const tag = this.byName.get(name);
    return tag === undefined ? undefined : this.store.commitOf(tag);
  }

  /**
   * The version that users come from: the newest one before, pre-releases left out, that was published; where the
   * repository has no releases at all, the newest one before. `major` says whether the major version is another.
   */
  async before(
    tag: string,
    index: ReleaseIndex,
  ): Promise<{ version: VersionTag; major: boolean } | undefined> {
    const release = parseVersionTag(tag);
    if (release === undefined) return undefined;
    const older = versionTags(this.names).filter(
      (other) => sameFamily(other, release) && compareVersions(other, release) < 0 && !isPrerelease(other),
    );
    for (const version of older) {
      if ((await index.published(version.tag)) !== undefined) return found(version, release);
    }
    const [newest] = older;
    const others = (await index.tags()).some((name) => name !== tag);
    return newest === undefined || others ? undefined : found(newest, release);
  }
}

function found(version: VersionTag, release: VersionTag): { version: VersionTag; major: boolean } {
  return { version, major: version.version.major !== release.version.major };
}
