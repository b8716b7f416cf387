import { asError } from '../core/errors.js';
import type { Release, ReleaseStore } from '../providers/github/releases.js';

/** Releases in memory for tests, newest first. `requests` lists what was asked. */
export class FakeReleases implements ReleaseStore {
  readonly requests: string[] = [];
  /** Runs before a body is written; what it throws is the answer. */
  beforeWrite: (() => void) | undefined;
  /** Runs after a body was written; what it throws is the answer. */
  afterWrite: (() => void) | undefined;

  constructor(readonly releases: Release[]) {}

  byTag(tag: string): Promise<Release | undefined> {
    const found = this.releases.filter((release) => release.tag === tag);
    return Promise.resolve(found.find(({ draft }) => !draft) ?? found[0]);
  }

  published(tag: string): Promise<Release | undefined> {
    this.requests.push(`published ${tag}`);
    return Promise.resolve(this.releases.find((release) => release.tag === tag && !release.draft));
  }

  list(limit: number): Promise<Release[]> {
    this.requests.push('list');
    return Promise.resolve(this.releases.slice(0, limit));
  }

  get(id: number): Promise<Release> {
    this.requests.push(`get ${id}`);
    const found = this.releases.find((release) => release.id === id);
    return found === undefined ? Promise.reject(new Error('HTTP 404')) : Promise.resolve({ ...found });
  }

  async listPublishedTags(limit: number): Promise<string[]> {
    const releases = await this.list(limit);
    return releases.filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }

  writeBody(id: number, body: string): Promise<Release> {
    this.requests.push(`write ${id}`);
    try {
      this.beforeWrite?.();
      const index = this.releases.findIndex((release) => release.id === id);
      const [found] = this.releases.slice(index, index + 1);
      if (found === undefined) return Promise.reject(new Error('HTTP 404'));
      const written = { ...found, body };
      this.releases[index] = written;
      this.afterWrite?.();
      return Promise.resolve(written);
    } catch (error) {
      return Promise.reject(asError(error));
    }
  }
}

let lastId = 0;

/** A published release of the tag, unless it is said otherwise. */
export function fakeRelease(tag: string, more: Partial<Release> = {}): Release {
  lastId += 1;
  return {
    id: lastId,
    tag,
    name: tag,
    body: '',
    draft: false,
    prerelease: false,
    target: 'main',
    url: `https://github.com/uktrade/demo/releases/tag/${tag}`,
    publishedAt: '2026-01-31T12:00:00Z',
    ...more,
  };
}
