import * as v from 'valibot';
import { NotFoundError } from '../../core/errors.js';
import { RepositoryPart } from './client.js';

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

/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;

const ReleaseAnswer = v.pipe(
  v.object({
    id: v.number(),
    tag_name: v.string(),
    name: v.nullable(v.string()),
    body: v.nullish(v.string()),
    draft: v.boolean(),
    prerelease: v.boolean(),
    target_commitish: v.string(),
    html_url: v.string(),
    published_at: v.nullable(v.string()),
  }),
  v.transform((answer): Release => ({
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? undefined,
  })),
);

/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubReleases extends RepositoryPart implements ReleaseStore {
  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag: string): Promise<Release | undefined> {
    const published = await this.published(tag);
    if (published !== undefined) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }

  published(tag: string): Promise<Release | undefined> {
    return this.unlessMissing(() =>
      this.request(`look up the release ${tag} of ${this.repository}`, ReleaseAnswer, ({ rest }, target) =>
        rest.repos.getReleaseByTag({ tag, ...target }),
      ),
    );
  }

  list(limit: number): Promise<Release[]> {
    return this.requestPages(
      `list the releases of ${this.repository}`,
      v.array(ReleaseAnswer),
      ({ rest }, page) => rest.repos.listReleases({ ...page }),
      limit,
    );
  }

  async listPublishedTags(limit: number): Promise<string[]> {
    const releases = await this.unlessMissing(() => this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }

  get(id: number): Promise<Release> {
    return this.request(`look up a release of ${this.repository}`, ReleaseAnswer, ({ rest }, target) =>
      rest.repos.getRelease({ release_id: id, ...target }),
    );
  }

  writeBody(id: number, body: string): Promise<Release> {
    return this.request(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      ({ rest }, target) => rest.repos.updateRelease({ release_id: id, body, ...target }),
      { attempts: 1 },
    );
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
