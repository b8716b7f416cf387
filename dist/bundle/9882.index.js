export const id = 9882;
export const ids = [9882];
export const modules = {

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPullRequests: () => (/* binding */ GitHubPullRequests)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);


const PAGE = 100;
const PullRequestAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  number: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  body: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  labels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
  state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  merged_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  merge_commit_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
  head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
});
class GitHubPullRequests {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async get(number) {
    const data = await this.github.read(
      `look up pull request ${number} of ${this.repository}`,
      PullRequestAnswer,
      (octokit, options) => octokit.rest.pulls.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository), pull_number: number, ...options })
    );
    return toPullRequest(data);
  }
  async ofCommit(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PullRequestAnswer),
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        commit_sha: sha,
        per_page: PAGE,
        ...options
      })
    );
    return data.map(toPullRequest);
  }
  async list({ state, base, limit }) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the pull requests of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PullRequestAnswer),
        (octokit, options) => octokit.rest.pulls.list({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
          state,
          ...base === void 0 ? {} : { base },
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.map(toPullRequest));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
}
function toPullRequest(answer) {
  const merged = answer.merged_at !== null;
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    labels: answer.labels.flatMap(({ name }) => name === void 0 ? [] : [name]),
    state: answer.state === "open" ? "open" : "closed",
    merged,
    // Of an open one, it is the commit of a merge that GitHub tried out.
    mergeCommit: merged ? answer.merge_commit_sha ?? void 0 : void 0,
    base: answer.base.ref,
    head: answer.head.ref,
    url: answer.html_url
  };
}



/***/ })

};
