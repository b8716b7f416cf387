export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 2040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68669);


const PAGE = 100;
/** A draft is looked for among so many of the newest releases. */
const DRAFTS_AMONG = 300;
/** The releases of a repository on GitHub. @throws PlatformError, NotFoundError from each method */
class GitHubReleases {
    github;
    repository;
    constructor(github, 
    /** `owner/name`. */
    repository) {
        this.github = github;
        this.repository = repository;
    }
    /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
    async byTag(tag) {
        const published = await this.published(tag);
        if (published !== undefined)
            return published;
        return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
    }
    async published(tag) {
        const answer = await this.unlessMissing(() => this.github.call(`look up the release ${tag} of ${this.repository}`, (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async list(limit) {
        const found = [];
        for (let page = 1; found.length < limit; page += 1) {
            const { data } = await this.github.call(`list the releases of ${this.repository}`, (octokit, options) => octokit.rest.repos.listReleases({
                ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
                per_page: PAGE,
                page,
                ...options,
            }));
            found.push(...data.map(toRelease));
            if (data.length < PAGE)
                break;
        }
        return found.slice(0, limit);
    }
    async latest() {
        const answer = await this.unlessMissing(() => this.github.call(`look up the latest release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getLatestRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), ...options })));
        return answer === undefined ? undefined : toRelease(answer.data);
    }
    async get(id) {
        const { data } = await this.github.call(`look up a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options }));
        return toRelease(data);
    }
    async writeBody(id, body) {
        const { data } = await this.github.call(`write the notes of a release of ${this.repository}`, (octokit, options) => octokit.rest.repos.updateRelease({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
            release_id: id,
            body,
            ...options,
        }), { attempts: 1 });
        return toRelease(data);
    }
    async unlessMissing(ask) {
        try {
            return await ask();
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
}
function toRelease(answer) {
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


/***/ })

};
