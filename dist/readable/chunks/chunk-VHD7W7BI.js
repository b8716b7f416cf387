const require = process.getBuiltinModule;
import {
  ownerAndName
} from "./chunk-CFQRA44X.js";
import {
  array,
  nullable,
  number,
  object,
  optional,
  string
} from "./chunk-A56U36SA.js";

// src/providers/github/pulls.ts
var PAGE = 100;
var PullRequestAnswer = object({
  number: number(),
  title: string(),
  body: nullable(string()),
  labels: array(object({ name: optional(string()) })),
  state: string(),
  merged_at: nullable(string()),
  merge_commit_sha: nullable(string()),
  base: object({ ref: string() }),
  head: object({ ref: string() }),
  html_url: string()
});
var GitHubPullRequests = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async get(number2) {
    const data = await this.github.read(
      `look up pull request ${number2} of ${this.repository}`,
      PullRequestAnswer,
      (octokit, options) => octokit.rest.pulls.get({ ...ownerAndName(this.repository), pull_number: number2, ...options })
    );
    return toPullRequest(data);
  }
  async ofCommit(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      array(PullRequestAnswer),
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...ownerAndName(this.repository),
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
        array(PullRequestAnswer),
        (octokit, options) => octokit.rest.pulls.list({
          ...ownerAndName(this.repository),
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
};
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

export {
  GitHubPullRequests
};
