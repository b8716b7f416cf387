import * as v from 'valibot';
import { NotFoundError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

/** A GitHub release. Source: "Releases" in GitHub's REST API. */
export interface Release {
  id: number;
  /** The tag's name; a draft's tag need not exist yet. */
  tag: string;
  name: string;
  /** The notes, in GitHub's Markdown; empty where there are none. */
  body: string;
  draft: boolean;
  prerelease: boolean;
  /** The branch or commit that the tag is made from, where it does not exist yet. */
  target: string;
  /** Its page. */
  url: string;
  /** ISO 8601; undefined for a draft. */
  publishedAt: string | undefined;
}

/** The releases of one repository. */
export interface ReleaseStore {
  /** The published release of the tag, else the newest draft for it; undefined where there is neither. */
  byTag(tag: string): Promise<Release | undefined>;
  /** The published release of the tag; undefined where there is none, or only a draft. */
  published(tag: string): Promise<Release | undefined>;
  /** All releases, newest first, `limit` at most. Drafts are among them where the token may write contents. */
  list(limit: number): Promise<Release[]>;
  /** The tags of the releases that are neither drafts nor pre-releases, among the `limit` newest. */
  listPublishedTags(limit: number): Promise<string[]>;
  /** A release as it is now, a draft too. @throws NotFoundError */
  get(id: number): Promise<Release>;
  /** Replaces the notes, and nothing else. One attempt: after a lost answer the caller looks whether it happened. */
  writeBody(id: number, body: string): Promise<Release>;
}

const PAGE = 100;
/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;

/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubReleases implements ReleaseStore {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag: string): Promise<Release | undefined> {
    const published = await this.published(tag);
    if (published !== undefined) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }

  async published(tag: string): Promise<Release | undefined> {
    const answer = await this.unlessMissing(() =>
      this.github.read(
        `look up the release ${tag} of ${this.repository}`,
        ReleaseAnswer,
        (octokit, options) =>
          octokit.rest.repos.getReleaseByTag({ ...ownerAndName(this.repository), tag, ...options }),
      ),
    );
    return answer === undefined ? undefined : toRelease(answer);
  }

  async list(limit: number): Promise<Release[]> {
    const found: Release[] = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the releases of ${this.repository}`,
        v.array(ReleaseAnswer),
        (octokit, options) =>
          octokit.rest.repos.listReleases({
            ...ownerAndName(this.repository),
            per_page: PAGE,
            page,
            ...options,
          }),
      );
      found.push(...data.map(toRelease));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }

  async listPublishedTags(limit: number): Promise<string[]> {
    const releases = await this.unlessMissing(() => this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }

  async get(id: number): Promise<Release> {
    const data = await this.github.read(
      `look up a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) =>
        octokit.rest.repos.getRelease({ ...ownerAndName(this.repository), release_id: id, ...options }),
    );
    return toRelease(data);
  }

  async writeBody(id: number, body: string): Promise<Release> {
    const data = await this.github.read(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) =>
        octokit.rest.repos.updateRelease({
          ...ownerAndName(this.repository),
          release_id: id,
          body,
          ...options,
        }),
      { attempts: 1 },
    );
    return toRelease(data);
  }

  private async unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

const ReleaseAnswer = v.object({
  id: v.number(),
  tag_name: v.string(),
  name: v.nullable(v.string()),
  body: v.nullish(v.string()),
  draft: v.boolean(),
  prerelease: v.boolean(),
  target_commitish: v.string(),
  html_url: v.string(),
  published_at: v.nullable(v.string()),
});

function toRelease(answer: v.InferOutput<typeof ReleaseAnswer>): Release {
  return {
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? undefined,
  };
}
