export const id = 7443;
export const ids = [7443];
export const modules = {

/***/ 37443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubCommitRange: () => (/* binding */ GitHubCommitRange)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


const PAGE = 100;
/** The commits of a repository on GitHub. Source: "Compare two commits" in GitHub's REST API, with paging. */
class GitHubCommitRange {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    async between(base, head, limit) {
        const found = [];
        for (let page = 1;; page += 1) {
            const { data } = await this.github.call(`list the commits of ${this.repository} since ${base.slice(0, 7)}`, (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
                basehead: `${base}...${head}`,
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
            if (data.total_commits > limit)
                throw tooMany(data.total_commits, limit, base, head);
            if (found.length >= data.total_commits)
                return found;
            if (data.commits.length === 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub lists ${found.length} of ${data.total_commits} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}.`, { hint: 'Run it again: the branch may have changed meanwhile.' });
        }
    }
}
function tooMany(count, limit, base, head) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`There are ${count} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}; at most ${limit} are looked through.`, { hint: 'Release more often, or check the notes of this release by hand.' });
}


/***/ })

};
