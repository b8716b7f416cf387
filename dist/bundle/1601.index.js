export const id = 1601;
export const ids = [1601];
export const modules = {

/***/ 53982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubReleases: () => (/* binding */ GitHubReleases)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);



const PAGE = 100;
const DRAFTS_AMONG = 300;
class GitHubReleases {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** GitHub finds only published releases by their tag, so drafts are looked for in the list. */
  async byTag(tag) {
    const published = await this.published(tag);
    if (published !== void 0) return published;
    return (await this.list(DRAFTS_AMONG)).find((release) => release.tag === tag);
  }
  async published(tag) {
    const answer = await this.unlessMissing(
      () => this.github.read(
        `look up the release ${tag} of ${this.repository}`,
        ReleaseAnswer,
        (octokit, options) => octokit.rest.repos.getReleaseByTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), tag, ...options })
      )
    );
    return answer === void 0 ? void 0 : toRelease(answer);
  }
  async list(limit) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the releases of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ReleaseAnswer),
        (octokit, options) => octokit.rest.repos.listReleases({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.map(toRelease));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
  async listPublishedTags(limit) {
    const releases = await this.unlessMissing(() => this.list(limit));
    return (releases ?? []).filter(({ draft, prerelease }) => !draft && !prerelease).map(({ tag }) => tag);
  }
  async get(id) {
    const data = await this.github.read(
      `look up a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.getRelease({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository), release_id: id, ...options })
    );
    return toRelease(data);
  }
  async writeBody(id, body) {
    const data = await this.github.read(
      `write the notes of a release of ${this.repository}`,
      ReleaseAnswer,
      (octokit, options) => octokit.rest.repos.updateRelease({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
        release_id: id,
        body,
        ...options
      }),
      { attempts: 1 }
    );
    return toRelease(data);
  }
  async unlessMissing(ask) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
}
const ReleaseAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  tag_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
  body: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
  draft: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
  prerelease: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
  target_commitish: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  published_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
});
function toRelease(answer) {
  return {
    id: answer.id,
    tag: answer.tag_name,
    name: answer.name ?? "",
    body: answer.body ?? "",
    draft: answer.draft,
    prerelease: answer.prerelease,
    target: answer.target_commitish,
    url: answer.html_url,
    publishedAt: answer.published_at ?? void 0
  };
}



/***/ })

};
