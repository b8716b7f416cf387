import * as v from 'valibot';
import { asError, CancelledError, tagsChanged, unlessMissing } from '../../core/errors.js';
import { isTransient } from '../../core/retry.js';
import type { Tag, TagMove, TagStore } from '../git/repository.js';
import { RepositoryPart } from './client.js';
import { graphqlFailure, unreadableAnswer } from './errors.js';

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
    return unlessMissing(
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
    const releases = await unlessMissing(this.list(limit));
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
}

const ObjectAnswer = v.object({ sha: v.string(), type: v.string() });
type TagObject = v.InferOutput<typeof ObjectAnswer>;
const RefAnswer = v.object({ ref: v.string(), object: ObjectAnswer });
const UpdateAnswer = v.object({ updateRefs: v.looseObject({}) });

/** For GitHub, what is not there has this id. */
const NOTHING = '0'.repeat(40);
const ATTEMPTS = 3;
const PAGE = 100;
/** Tags of tags are rare, and a circle of them can't be made. */
const DEEPEST = 10;

const UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;

/** The tags of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
export class GitHubTags extends RepositoryPart implements TagStore {
  /**
   * Page by page. Source: "List matching references" in GitHub's REST API; a server that knows no pages gives everything
   * each time.
   */
  async list(prefix: string): Promise<Tag[]> {
    const found = new Map<string, Tag>();
    for (let page = 1; ; page += 1) {
      const before = found.size;
      const data = await this.request(
        `list the tags of ${this.repository}`,
        v.array(RefAnswer),
        ({ rest }, target) =>
          rest.git.listMatchingRefs({ ref: `tags/${prefix}`, per_page: PAGE, page, ...target }),
      );
      for (const { ref, object } of data) {
        const name = ref.replace(/^refs\/tags\//, '');
        found.set(name, { name, object: object.sha, annotated: object.type !== 'commit' });
      }
      if (data.length < PAGE || found.size === before) return [...found.values()];
    }
  }

  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object, annotated }: Tag): Promise<string | undefined> {
    let target: TagObject | undefined = { type: annotated ? 'tag' : 'commit', sha: object };
    for (let depth = 0; target?.type === 'tag' && depth < DEEPEST; depth += 1)
      target = await unlessMissing(this.tagObject(name, target.sha));
    return target?.type === 'commit' ? target.sha : undefined;
  }

  /** Histories that have nothing in common are not found. */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const basehead = `${ancestor}...${descendant}`;
    const shape = v.object({ status: v.picklist(['identical', 'ahead', 'behind', 'diverged']) });
    const data = await unlessMissing(
      this.request(`compare two commits of ${this.repository}`, shape, ({ rest }, target) =>
        rest.repos.compareCommitsWithBasehead({ basehead, per_page: 1, ...target }),
      ),
    );
    return data?.status === 'ahead' || data?.status === 'identical';
  }

  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves: readonly TagMove[]): Promise<void> {
    if (moves.length === 0) return;
    const shape = v.object({ node_id: v.string() });
    const repository = await this.request(`look up ${this.repository}`, shape, ({ rest }, target) =>
      rest.repos.get({ ...target }),
    );
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repository.node_id, moves);
        return;
      } catch (error) {
        const changed = await this.look(moves, error);
        if (changed === 'made') return;
        if (changed.length > 0) throw tagsChanged(changed, error);
        if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  private async updateRefs(repositoryId: string, moves: readonly TagMove[]): Promise<void> {
    const action = `move ${moves.map(({ name }) => name).join(' and ')} in ${this.repository}`;
    await this.github.call(
      action,
      async (octokit, options) => {
        try {
          const answer: unknown = await octokit.graphql(UPDATE_REFS, {
            repositoryId,
            refUpdates: moves.map(({ name, from, to }) => ({
              name: `refs/tags/${name}`,
              beforeOid: from ?? NOTHING,
              afterOid: to,
              // A backport's commit is not a descendant of what the tag stood at before.
              force: true,
            })),
            ...options,
          });
          if (!v.is(UpdateAnswer, answer)) throw unreadableAnswer(action, 'updateRefs');
        } catch (error) {
          throw graphqlFailure(error, action) ?? asError(error);
        }
      },
      // What to do after a lost answer is decided above.
      { attempts: 1 },
    );
  }

  /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
  private async look(moves: readonly TagMove[], error: unknown): Promise<'made' | string[]> {
    if (error instanceof CancelledError) throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object),
    );
    if (moves.every(({ to }, index) => now[index] === to)) return 'made';
    return moves.flatMap(({ name, from }, index) => (now[index] === from ? [] : [name]));
  }

  private async tagObject(name: string, sha: string): Promise<TagObject> {
    const action = `look up the object of the tag ${name} of ${this.repository}`;
    const shape = v.object({ object: ObjectAnswer });
    const data = await this.request(action, shape, ({ rest }, target) =>
      rest.git.getTag({ tag_sha: sha, ...target }),
    );
    return data.object;
  }
}
