import * as v from 'valibot';
import { asError, NotFoundError, PlatformError, tagsChanged } from '../../core/errors.js';
import { isTransient } from '../../core/retry.js';
import type { Tag, TagMove, TagStore } from '../git/repository.js';
import { RepositoryPart } from './client.js';
import { graphqlFailure, unreadableAnswer } from './errors.js';

/** The most that GitHub gives per page. */
const PAGE = 100;

const ObjectAnswer = v.object({ sha: v.string(), type: v.string() });
const RefAnswer = v.object({ ref: v.string(), object: ObjectAnswer });
const UpdateAnswer = v.object({ updateRefs: v.looseObject({}) });

/** For GitHub, what is not there has this id. */
const NOTHING = '0'.repeat(40);
const ATTEMPTS = 3;
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
    if (!annotated) return object;
    let sha = object;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const target = await this.targetOf(name, sha);
      if (target === undefined) return undefined;
      if (target.type === 'commit') return target.sha;
      if (target.type !== 'tag') return undefined;
      sha = target.sha;
    }
    return undefined;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    try {
      const data = await this.request(
        `compare two commits of ${this.repository}`,
        v.object({ status: v.picklist(['identical', 'ahead', 'behind', 'diverged']) }),
        ({ rest }, target) =>
          rest.repos.compareCommitsWithBasehead({
            basehead: `${ancestor}...${descendant}`,
            per_page: 1,
            ...target,
          }),
      );
      return data.status === 'ahead' || data.status === 'identical';
    } catch (error) {
      // Histories that have nothing in common are not found.
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }

  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves: readonly TagMove[]): Promise<void> {
    if (moves.length === 0) return;
    const repositoryId = await this.nodeId();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repositoryId, moves);
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
    if (error instanceof PlatformError && error.name === 'CancelledError') throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object),
    );
    if (moves.every(({ to }, index) => now[index] === to)) return 'made';
    return moves.flatMap(({ name, from }, index) => (now[index] === from ? [] : [name]));
  }

  private async targetOf(name: string, sha: string): Promise<{ type: string; sha: string } | undefined> {
    try {
      const data = await this.request(
        `look up the object of the tag ${name} of ${this.repository}`,
        v.object({ object: ObjectAnswer }),
        ({ rest }, target) => rest.git.getTag({ tag_sha: sha, ...target }),
      );
      return data.object;
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  private async nodeId(): Promise<string> {
    const shape = v.object({ node_id: v.string() });
    const data = await this.request(`look up ${this.repository}`, shape, ({ rest }, target) =>
      rest.repos.get({ ...target }),
    );
    return data.node_id;
  }
}
