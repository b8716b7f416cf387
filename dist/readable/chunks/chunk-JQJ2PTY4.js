const require = process.getBuiltinModule;
import {
  tagRefs
} from "./chunk-6IPJA32Z.js";
import {
  ownerAndName
} from "./chunk-CFQRA44X.js";
import {
  array,
  nullable,
  nullish,
  number,
  object,
  omit,
  optional,
  picklist,
  string
} from "./chunk-A56U36SA.js";

// src/providers/github/history.ts
var MOST_PULL_REQUESTS = 10;
var PAGE = 100;
var CommitAnswer = object({
  sha: string(),
  commit: object({
    message: string(),
    author: nullable(object({ name: optional(string()) }))
  }),
  // A commit whose author has no account comes with an empty object, or with null.
  author: nullish(object({ login: optional(string()) })),
  html_url: string()
});
var ComparisonAnswer = object({
  status: picklist(["identical", "ahead", "behind", "diverged"]),
  ahead_by: number(),
  behind_by: number(),
  commits: array(CommitAnswer)
});
var ComparisonPage = object({ ...ComparisonAnswer.entries, total_commits: number() });
var PullRequestsAnswer = array(
  object({
    number: number(),
    title: string(),
    html_url: string(),
    merged_at: nullable(string())
  })
);
var GitHubHistory = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /**
   * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
   * which is the newest of all; with paging it would start with the oldest.
   */
  async compare(base, head) {
    const data = await this.github.read(
      `compare two commits of ${this.repository}`,
      ComparisonAnswer,
      (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
        ...ownerAndName(this.repository),
        basehead: `${base}...${head}`,
        ...options
      })
    );
    return toComparison(data, data.commits);
  }
  /** Source: "Compare two commits" in GitHub's REST API. The files, which can be many, come with the first page only. */
  async distance(base, head) {
    const data = await this.github.read(
      `compare ${base} with ${head} of ${this.repository}`,
      omit(ComparisonAnswer, ["commits"]),
      (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
        ...ownerAndName(this.repository),
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 2,
        ...options
      })
    );
    return { status: data.status, aheadBy: data.ahead_by, behindBy: data.behind_by };
  }
  /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
  async between(base, head) {
    const commits = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `compare ${base} with ${head} of ${this.repository}`,
        ComparisonPage,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      commits.push(...data.commits);
      if (commits.length >= data.total_commits || data.commits.length === 0)
        return toComparison(data, commits);
    }
  }
  async tags() {
    return (await tagRefs(this.github, this.repository, "")).map(({ name }) => name);
  }
  /** Source: "List pull requests associated with a commit" in GitHub's REST API. */
  async pullRequests(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      PullRequestsAnswer,
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...ownerAndName(this.repository),
        commit_sha: sha,
        per_page: MOST_PULL_REQUESTS,
        ...options
      })
    );
    return data.map(({ number: number2, title, html_url: url, merged_at: mergedAt }) => ({
      number: number2,
      title,
      url,
      merged: mergedAt !== null
    }));
  }
};
function toComparison(answer, commits) {
  return {
    status: answer.status,
    aheadBy: answer.ahead_by,
    behindBy: answer.behind_by,
    commits: commits.map(({ sha, commit, author, html_url: url }) => ({
      sha,
      message: commit.message,
      author: author?.login ?? commit.author?.name,
      url
    }))
  };
}

export {
  GitHubHistory
};
