export const id = 8223;
export const ids = [8223];
export const modules = {

/***/ 193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tagsChanged)
/* harmony export */ });
/* unused harmony export TagsChangedError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Somebody else moved a tag between our look at it and our own move. Nothing was moved by us. */
class TagsChangedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    name = 'TagsChangedError';
}
/** The error for moves of which nothing was made, since the tags are no longer what they were. */
function tagsChanged(names, cause) {
    const several = names.length > 1;
    return new TagsChangedError(`The tag${several ? 's' : ''} ${names.join(', ')} changed while this ran, so nothing was moved.`, { cause, hint: 'Run it again: it looks anew, and decides by what is there then.' });
}


/***/ }),

/***/ 18223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubTags: () => (/* binding */ GitHubTags)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/providers/git/tag-store.ts
var tag_store = __webpack_require__(193);
// EXTERNAL MODULE: ./src/providers/github/client.ts
var client = __webpack_require__(68669);
;// CONCATENATED MODULE: ./src/providers/github/graphql.ts

/**
 * The error for an answer of the GraphQL API that holds errors; undefined for any other failure. `action` says what
 * was to be done, as for REST. Source: "Error: …" types as GitHub's GraphQL API gives them.
 */
function graphqlFailure(error, action) {
    const cause = (0,errors/* asError */.zR)(error);
    if (!isGraphQLFailure(cause))
        return undefined;
    const [first] = cause.errors;
    const type = first?.type ?? '';
    const said = `GitHub would not ${action}: ${oneLine(first?.message ?? 'it gave no reason')}`;
    if (type === 'NOT_FOUND') {
        return new errors/* NotFoundError */.m_(said, { cause, hint: 'It does not exist, or the token may not see it.' });
    }
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
        return new errors/* PlatformError */.Wk(said, {
            cause,
            hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold.",
        });
    }
    if (type === 'RATE_LIMITED') {
        return new errors/* PlatformError */.Wk(`GitHub would not ${action}: the rate limit of its API is used up.`, {
            cause,
            hint: 'Try again later.',
        });
    }
    return new errors/* PlatformError */.Wk(said, { cause });
}
function isGraphQLFailure(error) {
    return 'errors' in error && Array.isArray(error.errors) && 'data' in error;
}
/** Remote text on one line, and not a long one. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// EXTERNAL MODULE: ./src/providers/github/tag-refs.ts
var tag_refs = __webpack_require__(7599);
;// CONCATENATED MODULE: ./src/providers/github/refs.ts






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
class GitHubTags {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async list(prefix) {
        return (await (0,tag_refs/* tagRefs */.P)(this.github, this.repository, prefix)).map(({ name, object }) => ({
            name,
            object: object.sha,
            annotated: object.type !== 'commit',
        }));
    }
    /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
    async commitOf({ name, object, annotated }) {
        if (!annotated)
            return object;
        let sha = object;
        for (let depth = 0; depth < DEEPEST; depth += 1) {
            const target = await this.targetOf(name, sha);
            if (target === undefined)
                return undefined;
            if (target.type === 'commit')
                return target.sha;
            if (target.type !== 'tag')
                return undefined;
            sha = target.sha;
        }
        return undefined;
    }
    async isAncestor(ancestor, descendant) {
        try {
            const { data } = await this.github.call(`compare two commits of ${this.repository}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
                ...(0,client.ownerAndName)(this.repository),
                basehead: `${ancestor}...${descendant}`,
                per_page: 1,
                ...options,
            }));
            return data.status === 'ahead' || data.status === 'identical';
        }
        catch (error) {
            // Histories that have nothing in common are not found.
            if (error instanceof errors/* NotFoundError */.m_)
                return false;
            throw error;
        }
    }
    /**
     * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
     * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
     * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
     */
    async move(moves) {
        if (moves.length === 0)
            return;
        const repositoryId = await this.nodeId();
        for (let attempt = 1;; attempt += 1) {
            try {
                await this.updateRefs(repositoryId, moves);
                return;
            }
            catch (error) {
                const changed = await this.look(moves, error);
                if (changed === 'made')
                    return;
                if (changed.length > 0)
                    throw (0,tag_store/* tagsChanged */.y)(changed, error);
                if (!(0,retry/* isTransient */.dg)(error) || attempt >= ATTEMPTS)
                    throw error;
            }
        }
    }
    async updateRefs(repositoryId, moves) {
        const action = `move ${moves.map(({ name }) => name).join(' and ')} in ${this.repository}`;
        await this.github.call(action, async (octokit, options) => {
            try {
                await octokit.graphql(UPDATE_REFS, {
                    repositoryId,
                    refUpdates: moves.map(({ name, from, to }) => ({
                        name: `refs/tags/${name}`,
                        beforeOid: from ?? NOTHING,
                        afterOid: to,
                        // A backport's commit is no descendant of what the tag stood at before.
                        force: true,
                    })),
                    ...options,
                });
            }
            catch (error) {
                throw graphqlFailure(error, action) ?? (0,errors/* asError */.zR)(error);
            }
        }, 
        // What to do after a lost answer is decided above.
        { attempts: 1 });
    }
    /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
    async look(moves, error) {
        if (error instanceof errors/* PlatformError */.Wk && error.name === 'CancelledError')
            throw error;
        const now = await Promise.all(moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object));
        if (moves.every(({ to }, index) => now[index] === to))
            return 'made';
        return moves.flatMap(({ name, from }, index) => (now[index] === from ? [] : [name]));
    }
    async targetOf(name, sha) {
        try {
            const { data } = await this.github.call(`look up what the tag ${name} of ${this.repository} stands for`, (octokit, options) => octokit.rest.git.getTag({ ...(0,client.ownerAndName)(this.repository), tag_sha: sha, ...options }));
            return data.object;
        }
        catch (error) {
            if (error instanceof errors/* NotFoundError */.m_)
                return undefined;
            throw error;
        }
    }
    async nodeId() {
        const { data } = await this.github.call(`look up ${this.repository}`, (octokit, options) => octokit.rest.repos.get({ ...(0,client.ownerAndName)(this.repository), ...options }));
        return data.node_id;
    }
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

const PAGE = 100;
/**
 * All tags whose names begin so, page by page. Source: "List matching references" in GitHub's REST API; a server that
 * knows no pages gives everything each time.
 * @param repository `owner/name`
 * @throws PlatformError, NotFoundError
 */
async function tagRefs(github, repository, prefix) {
    const found = new Map();
    for (let page = 1;; page += 1) {
        const before = found.size;
        const { data } = await github.call(`list the tags of ${repository}`, (octokit, options) => octokit.rest.git.listMatchingRefs({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(repository),
            ref: `tags/${prefix}`,
            per_page: PAGE,
            page,
            ...options,
        }));
        for (const { ref, object } of data) {
            const name = ref.replace(/^refs\/tags\//, '');
            found.set(name, { name, object });
        }
        if (data.length < PAGE || found.size === before)
            return [...found.values()];
    }
}


/***/ })

};
