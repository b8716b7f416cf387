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
import {
  PlatformError
} from "./chunk-KNLFTEZA.js";

// src/providers/github/history.ts
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
  async between(base, head, limit = Infinity) {
    const [from, to] = [base, head].map(short);
    const commits = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `compare ${from} with ${to} of ${this.repository}`,
        ComparisonPage,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      const { total_commits: total } = data;
      commits.push(...data.commits);
      if (total > limit)
        throw new PlatformError(
          `There are ${total} commits between ${from} and ${to}; at most ${limit} are looked through.`,
          { hint: "Release more often, or check the notes of this release by hand." }
        );
      if (commits.length >= total) return toComparison(data, commits);
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${commits.length} of ${total} commits between ${from} and ${to}.`,
          { hint: "Run it again: the branch may have changed meanwhile." }
        );
    }
  }
  async tags() {
    return (await tagRefs(this.github, this.repository, "")).map(({ name }) => name);
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
function short(ref) {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}

export {
  GitHubHistory
};
