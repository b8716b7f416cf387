export const id = 157;
export const ids = [157];
export const modules = {

/***/ 41200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tagsChanged)
/* harmony export */ });
/* unused harmony export TagsChangedError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

class TagsChangedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
  name = "TagsChangedError";
}
function tagsChanged(names, cause) {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? "s" : ""} ${names.join(", ")} changed while this ran, so nothing was moved.`,
    { cause, hint: "Run it again: it looks anew, and decides by what is there then." }
  );
}



/***/ }),

/***/ 10157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubTags: () => (/* binding */ GitHubTags),
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41200);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57475);






const PAGE = 100;
const ObjectAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const RefAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), object: ObjectAnswer });
const UpdateAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ updateRefs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}) });
async function tagRefs(github, repository, prefix) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; ; page += 1) {
    const before = found.size;
    const data = await github.read(
      `list the tags of ${repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(RefAnswer),
      (octokit, options) => octokit.rest.git.listMatchingRefs({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(repository),
        ref: `tags/${prefix}`,
        per_page: PAGE,
        page,
        ...options
      })
    );
    for (const { ref, object } of data) {
      const name = ref.replace(/^refs\/tags\//, "");
      found.set(name, { name, object });
    }
    if (data.length < PAGE || found.size === before) return [...found.values()];
  }
}
const NOTHING = "0".repeat(40);
const ATTEMPTS = 3;
const DEEPEST = 10;
const UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;
class GitHubTags {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async list(prefix) {
    return (await tagRefs(this.github, this.repository, prefix)).map(({ name, object }) => ({
      name,
      object: object.sha,
      annotated: object.type !== "commit"
    }));
  }
  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object, annotated }) {
    if (!annotated) return object;
    let sha = object;
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
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(["identical", "ahead", "behind", "diverged"]) }),
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository),
          basehead: `${ancestor}...${descendant}`,
          per_page: 1,
          ...options
        })
      );
      return data.status === "ahead" || data.status === "identical";
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return false;
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
        if (changed.length > 0) throw (0,_git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsChanged */ .y)(changed, error);
        if (!(0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) || attempt >= ATTEMPTS) throw error;
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
              // A backport's commit is no descendant of what the tag stood at before.
              force: true
            })),
            ...options
          });
          if (!valibot__WEBPACK_IMPORTED_MODULE_5__.is(UpdateAnswer, answer)) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableAnswer */ .Cw)(action, "updateRefs");
        } catch (error) {
          throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .graphqlFailure */ .gR)(error, action) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
        }
      },
      // What to do after a lost answer is decided above.
      { attempts: 1 }
    );
  }
  /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
  async look(moves, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.name === "CancelledError") throw error;
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
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ object: ObjectAnswer }),
        (octokit, options) => octokit.rest.git.getTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), tag_sha: sha, ...options })
      );
      return data.object;
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async nodeId() {
    const data = await this.github.read(
      `look up ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ node_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
      (octokit, options) => octokit.rest.repos.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), ...options })
    );
    return data.node_id;
  }
}



/***/ })

};
