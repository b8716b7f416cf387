export const id = 8060;
export const ids = [8060];
export const modules = {

/***/ 28060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPullRequests: () => (/* binding */ GitHubPullRequests)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

const PAGE = 100;
/** The pull requests of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubPullRequests {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async get(number) {
        const { data } = await this.github.call(`look up pull request ${number} of ${this.repository}`, (octokit, options) => octokit.rest.pulls.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository), pull_number: number, ...options }));
        return toPullRequest(data);
    }
    async ofCommit(sha) {
        const { data } = await this.github.call(`list the pull requests of a commit of ${this.repository}`, (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
            commit_sha: sha,
            per_page: PAGE,
            ...options,
        }));
        return data.map(toPullRequest);
    }
    async list({ state, base, limit }) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the pull requests of ${this.repository}`, (octokit, options) => octokit.rest.pulls.list({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
                state,
                ...(base === undefined ? {} : { base }),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toPullRequest));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
}
function toPullRequest(answer) {
    const merged = answer.merged_at !== null;
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? '',
        labels: answer.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
        state: answer.state === 'open' ? 'open' : 'closed',
        merged,
        // Of an open one, it is the commit of a merge that GitHub tried out.
        mergeCommit: merged ? (answer.merge_commit_sha ?? undefined) : undefined,
        base: answer.base.ref,
        head: answer.head.ref,
        url: answer.html_url,
    };
}


/***/ })

};
