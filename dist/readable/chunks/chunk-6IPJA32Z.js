const require = process.getBuiltinModule;
import {
  graphqlFailure,
  ownerAndName,
  unreadableAnswer
} from "./chunk-CFQRA44X.js";
import {
  array,
  is,
  looseObject,
  object,
  picklist,
  string
} from "./chunk-A56U36SA.js";
import {
  isTransient
} from "./chunk-JG2O2F7M.js";
import {
  NotFoundError,
  PlatformError,
  asError,
  tagsChanged
} from "./chunk-KNLFTEZA.js";

// src/providers/github/tags.ts
var PAGE = 100;
var ObjectAnswer = object({ sha: string(), type: string() });
var RefAnswer = object({ ref: string(), object: ObjectAnswer });
var UpdateAnswer = object({ updateRefs: looseObject({}) });
async function tagRefs(github, repository, prefix) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; ; page += 1) {
    const before = found.size;
    const data = await github.read(
      `list the tags of ${repository}`,
      array(RefAnswer),
      (octokit, options) => octokit.rest.git.listMatchingRefs({
        ...ownerAndName(repository),
        ref: `tags/${prefix}`,
        per_page: PAGE,
        page,
        ...options
      })
    );
    for (const { ref, object: object2 } of data) {
      const name = ref.replace(/^refs\/tags\//, "");
      found.set(name, { name, object: object2 });
    }
    if (data.length < PAGE || found.size === before) return [...found.values()];
  }
}
var NOTHING = "0".repeat(40);
var ATTEMPTS = 3;
var DEEPEST = 10;
var UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;
var GitHubTags = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async list(prefix) {
    return (await tagRefs(this.github, this.repository, prefix)).map(({ name, object: object2 }) => ({
      name,
      object: object2.sha,
      annotated: object2.type !== "commit"
    }));
  }
  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object: object2, annotated }) {
    if (!annotated) return object2;
    let sha = object2;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const target = await this.targetOf(name, sha);
      if (target === void 0) return void 0;
      if (target.type === "commit") return target.sha;
      if (target.type !== "tag") return void 0;
      sha = target.sha;
    }
    return void 0;
  }
  async isAncestor(ancestor, descendant) {
    try {
      const data = await this.github.read(
        `compare two commits of ${this.repository}`,
        object({ status: picklist(["identical", "ahead", "behind", "diverged"]) }),
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${ancestor}...${descendant}`,
          per_page: 1,
          ...options
        })
      );
      return data.status === "ahead" || data.status === "identical";
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }
  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves) {
    if (moves.length === 0) return;
    const repositoryId = await this.nodeId();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repositoryId, moves);
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
    if (error instanceof PlatformError && error.name === "CancelledError") throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object)
    );
    if (moves.every(({ to }, index) => now[index] === to)) return "made";
    return moves.flatMap(({ name, from }, index) => now[index] === from ? [] : [name]);
  }
  async targetOf(name, sha) {
    try {
      const data = await this.github.read(
        `look up the object of the tag ${name} of ${this.repository}`,
        object({ object: ObjectAnswer }),
        (octokit, options) => octokit.rest.git.getTag({ ...ownerAndName(this.repository), tag_sha: sha, ...options })
      );
      return data.object;
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
  async nodeId() {
    const data = await this.github.read(
      `look up ${this.repository}`,
      object({ node_id: string() }),
      (octokit, options) => octokit.rest.repos.get({ ...ownerAndName(this.repository), ...options })
    );
    return data.node_id;
  }
};

export {
  tagRefs,
  GitHubTags
};
