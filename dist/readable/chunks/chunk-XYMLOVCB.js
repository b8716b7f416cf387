const require = process.getBuiltinModule;
import {
  RepositoryPart,
  graphqlFailure,
  unreadableAnswer
} from "./chunk-SYOTTJSB.js";
import {
  array,
  boolean,
  is,
  looseObject,
  nullable,
  nullish,
  number,
  object,
  picklist,
  pipe,
  string,
  transform
} from "./chunk-VR4HECPH.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  CancelledError,
  asError,
  tagsChanged,
  unlessMissing
} from "./chunk-VZX7JWXQ.js";

// src/providers/github/releases.ts
var DRAFTS_AMONG = 300;
var ReleaseAnswer = pipe(
  object({
    id: number(),
    tag_name: string(),
    name: nullable(string()),
    body: nullish(string()),
    draft: boolean(),
    prerelease: boolean(),
    target_commitish: string(),
    html_url: string(),
    published_at: nullable(string())
  }),
  transform((answer) => ({
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? "",
    body: answer.body ?? "",
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? void 0
  }))
);
var GitHubReleases = class extends RepositoryPart {
  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag) {
    const published = await this.published(tag);
    if (published !== void 0) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }
  published(tag) {
    return unlessMissing(
      this.request(
        `look up the release ${tag} of ${this.repository}`,
        ReleaseAnswer,
        ({ rest }, target) => rest.repos.getReleaseByTag({ tag, ...target })
      )
    );
  }
  list(limit) {
    return this.requestPages(
      `list the releases of ${this.repository}`,
      array(ReleaseAnswer),
      ({ rest }, page) => rest.repos.listReleases({ ...page }),
      limit
    );
  }
  async listPublishedTags(limit) {
    const releases = await unlessMissing(this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }
  get(id) {
    return this.request(
      `look up a release of ${this.repository}`,
      ReleaseAnswer,
      ({ rest }, target) => rest.repos.getRelease({ release_id: id, ...target })
    );
  }
  writeBody(id, body) {
    return this.request(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      ({ rest }, target) => rest.repos.updateRelease({ release_id: id, body, ...target }),
      { attempts: 1 }
    );
  }
};
var ObjectAnswer = object({ sha: string(), type: string() });
var RefAnswer = object({ ref: string(), object: ObjectAnswer });
var UpdateAnswer = object({ updateRefs: looseObject({}) });
var NOTHING = "0".repeat(40);
var ATTEMPTS = 3;
var PAGE = 100;
var DEEPEST = 10;
var UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;
var GitHubTags = class extends RepositoryPart {
  /**
   * Page by page. Source: "List matching references" in GitHub's REST API; a server that knows no pages gives everything
   * each time.
   */
  async list(prefix) {
    const found = /* @__PURE__ */ new Map();
    for (let page = 1; ; page += 1) {
      const before = found.size;
      const data = await this.request(
        `list the tags of ${this.repository}`,
        array(RefAnswer),
        ({ rest }, target) => rest.git.listMatchingRefs({ ref: `tags/${prefix}`, per_page: PAGE, page, ...target })
      );
      for (const { ref, object: object2 } of data) {
        const name = ref.replace(/^refs\/tags\//, "");
        found.set(name, { name, object: object2.sha, annotated: object2.type !== "commit" });
      }
      if (data.length < PAGE || found.size === before) return [...found.values()];
    }
  }
  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object: object2, annotated }) {
    let target = { type: annotated ? "tag" : "commit", sha: object2 };
    for (let depth = 0; target?.type === "tag" && depth < DEEPEST; depth += 1)
      target = await unlessMissing(this.tagObject(name, target.sha));
    return target?.type === "commit" ? target.sha : void 0;
  }
  /** Histories that have nothing in common are not found. */
  async isAncestor(ancestor, descendant) {
    const basehead = `${ancestor}...${descendant}`;
    const shape = object({ status: picklist(["identical", "ahead", "behind", "diverged"]) });
    const data = await unlessMissing(
      this.request(
        `compare two commits of ${this.repository}`,
        shape,
        ({ rest }, target) => rest.repos.compareCommitsWithBasehead({ basehead, per_page: 1, ...target })
      )
    );
    return data?.status === "ahead" || data?.status === "identical";
  }
  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves) {
    if (moves.length === 0) return;
    const shape = object({ node_id: string() });
    const repository = await this.request(
      `look up ${this.repository}`,
      shape,
      ({ rest }, target) => rest.repos.get({ ...target })
    );
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repository.node_id, moves);
        return;
      } catch (error) {
        const changed = await this.look(moves, error);
        if (changed === "made") return;
        if (changed.length > 0) throw tagsChanged(changed, error);
        if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
  async updateRefs(repositoryId, moves) {
    const action = `move ${moves.map(({ name }) => name).join(" and ")} in ${this.repository}`;
    await this.github.call(
      action,
      async (octokit, options) => {
        try {
          const answer = await octokit.graphql(UPDATE_REFS, {
            repositoryId,
            refUpdates: moves.map(({ name, from, to }) => ({
              name: `refs/tags/${name}`,
              beforeOid: from ?? NOTHING,
              afterOid: to,
              // A backport's commit is not a descendant of what the tag stood at before.
              force: true
            })),
            ...options
          });
          if (!is(UpdateAnswer, answer)) throw unreadableAnswer(action, "updateRefs");
        } catch (error) {
          throw graphqlFailure(error, action) ?? asError(error);
        }
      },
      // What to do after a lost answer is decided above.
      { attempts: 1 }
    );
  }
  /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
  async look(moves, error) {
    if (error instanceof CancelledError) throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object)
    );
    if (moves.every(({ to }, index) => now[index] === to)) return "made";
    return moves.flatMap(({ name, from }, index) => now[index] === from ? [] : [name]);
  }
  async tagObject(name, sha) {
    const action = `look up the object of the tag ${name} of ${this.repository}`;
    const shape = object({ object: ObjectAnswer });
    const data = await this.request(
      action,
      shape,
      ({ rest }, target) => rest.git.getTag({ tag_sha: sha, ...target })
    );
    return data.object;
  }
};

export {
  GitHubReleases,
  GitHubTags
};
