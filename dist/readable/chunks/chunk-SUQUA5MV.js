const require = process.getBuiltinModule;
import {
  GitHubTags
} from "./chunk-XYMLOVCB.js";
import {
  RepositoryPart
} from "./chunk-SYOTTJSB.js";
import {
  array,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  transform
} from "./chunk-VR4HECPH.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/providers/github/history.ts
var PAGE = 100;
var CommitAnswer = pipe(
  object({
    sha: string(),
    commit: object({
      message: string(),
      author: nullable(object({ name: optional(string()) }))
    }),
    // A commit whose author has no account comes with an empty object, or with null.
    author: nullish(object({ login: optional(string()) })),
    html_url: string()
  }),
  transform(({ sha, commit, author, html_url: url }) => ({
    sha,
    message: commit.message,
    author: author?.login ?? commit.author?.name,
    url
  }))
);
var DistanceAnswer = object({
  status: picklist(["identical", "ahead", "behind", "diverged"]),
  ahead_by: number(),
  behind_by: number()
});
var ComparisonAnswer = object({ ...DistanceAnswer.entries, commits: array(CommitAnswer) });
var ComparisonPage = object({ ...ComparisonAnswer.entries, total_commits: number() });
var GitHubHistory = class extends RepositoryPart {
  /**
   * Without paging the answer has up to 250 commits, the last of which is the newest of all; with paging it would start
   * with the oldest.
   */
  async compare(base, head) {
    const data = await this.look("two commits", ComparisonAnswer, `${base}...${head}`);
    return { ...toDistance(data), commits: data.commits };
  }
  /** The files, which can be many, come with the first page only. */
  async distance(base, head) {
    const page = { per_page: 1, page: 2 };
    return toDistance(await this.look(`${base} with ${head}`, DistanceAnswer, `${base}...${head}`, page));
  }
  /** With paging, the oldest commits come first. */
  async between(base, head, limit = Infinity) {
    const [from, to] = [base, head].map(short);
    const commits = [];
    for (let page = 1; ; page += 1) {
      const data = await this.look(`${from} with ${to}`, ComparisonPage, `${base}...${head}`, {
        per_page: PAGE,
        page
      });
      const { total_commits: total } = data;
      commits.push(...data.commits);
      if (total > limit || commits.length >= total) return { ...toDistance(data), commits };
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${commits.length} of ${total} commits between ${from} and ${to}.`,
          { hint: "Run it again: the branch may have changed meanwhile." }
        );
    }
  }
  async tags() {
    return (await new GitHubTags(this.github, this.repository).list("")).map(({ name }) => name);
  }
  look(what, shape, basehead, page) {
    return this.request(
      `compare ${what} of ${this.repository}`,
      shape,
      ({ rest }, target) => rest.repos.compareCommitsWithBasehead({ basehead, ...page, ...target })
    );
  }
};
function toDistance({
  status,
  ahead_by: aheadBy,
  behind_by: behindBy
}) {
  return { status, aheadBy, behindBy };
}
function short(ref) {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}
var PullRequestAnswer = pipe(
  object({
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
  }),
  transform((answer) => {
    const merged = answer.merged_at !== null;
    return {
      number: answer.number,
      title: answer.title,
      body: answer.body ?? "",
      labels: answer.labels.flatMap(({ name }) => name ?? []),
      state: answer.state === "open" ? "open" : "closed",
      merged,
      // Of an open one, it is the commit of a merge that GitHub tried out.
      mergeCommit: merged ? answer.merge_commit_sha ?? void 0 : void 0,
      base: answer.base.ref,
      head: answer.head.ref,
      url: answer.html_url
    };
  })
);
var GitHubPullRequests = class extends RepositoryPart {
  get(number2) {
    return this.request(
      `look up pull request ${number2} of ${this.repository}`,
      PullRequestAnswer,
      ({ rest }, target) => rest.pulls.get({ pull_number: number2, ...target })
    );
  }
  ofCommit(sha) {
    return this.request(
      `list the pull requests of a commit of ${this.repository}`,
      array(PullRequestAnswer),
      ({ rest }, target) => rest.repos.listPullRequestsAssociatedWithCommit({ commit_sha: sha, per_page: PAGE, ...target })
    );
  }
  list({ state, base, limit }) {
    const filter = { state, ...base === void 0 ? {} : { base } };
    return this.requestPages(
      `list the pull requests of ${this.repository}`,
      array(PullRequestAnswer),
      ({ rest }, page) => rest.pulls.list({ ...filter, ...page }),
      limit
    );
  }
};

export {
  GitHubHistory,
  GitHubPullRequests
};
