import type { Release, ReleaseStore } from '../../providers/github/releases.js';

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
