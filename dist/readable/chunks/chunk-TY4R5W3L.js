const require = process.getBuiltinModule;
import {
  ownerAndName,
  statusOf
} from "./chunk-EHO3M65O.js";
import {
  array,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
  union,
  unknown
} from "./chunk-A56U36SA.js";
import {
  NotFoundError,
  PlatformError,
  asError
} from "./chunk-UW3TPUNG.js";

// src/providers/github/repository.ts
var ContentAnswer = union([array(unknown()), object({ content: optional(string()) })]);
var GitHubFiles = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path, ref) {
    try {
      const data = await this.github.read(
        `read ${path} of ${this.repository}`,
        ContentAnswer,
        (octokit, options) => octokit.rest.repos.getContent({
          ...ownerAndName(this.repository),
          path,
          ...ref === void 0 ? {} : { ref },
          ...options
        })
      );
      if (Array.isArray(data) || data.content === void 0) return void 0;
      return Buffer.from(data.content, "base64").toString("utf8");
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
};
var Sha = pipe(string(), regex(/^[0-9a-f]{40}$/));
var GitHubCommits = class {
  constructor(options) {
    this.options = options;
  }
  options;
  isComplete() {
    return Promise.resolve(true);
  }
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const { repository, logger, github, signal } = this.options;
    try {
      const { sha } = await github.read(
        `look up the commit ${shortSha} of ${repository}`,
        object({ sha: Sha }),
        (octokit, options) => (
          // One file at most: of a commit only the SHA is wanted.
          octokit.rest.repos.getCommit({
            ...ownerAndName(repository),
            ref: shortSha,
            per_page: 1,
            ...options
          })
        ),
        { attempts: 3, help: true }
      );
      return sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
    } catch (error) {
      signal?.throwIfAborted();
      if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
      logger.debug(asError(error).message);
      return void 0;
    }
  }
};
var PAGE = 100;
var RangeAnswer = object({
  total_commits: number(),
  commits: array(object({ sha: string(), commit: object({ message: string() }) }))
});
var GitHubCommitRange = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async between(base, head, limit) {
    const found = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `list the commits of ${this.repository} since ${base.slice(0, 7)}`,
        RangeAnswer,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...ownerAndName(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
      if (data.total_commits > limit) throw tooMany(data.total_commits, limit, base, head);
      if (found.length >= data.total_commits) return found;
      if (data.commits.length === 0)
        throw new PlatformError(
          `GitHub lists ${found.length} of ${data.total_commits} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}.`,
          { hint: "Run it again: the branch may have changed meanwhile." }
        );
    }
  }
};
function tooMany(count, limit, base, head) {
  return new PlatformError(
    `There are ${count} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}; at most ${limit} are looked through.`,
    { hint: "Release more often, or check the notes of this release by hand." }
  );
}

export {
  GitHubFiles,
  GitHubCommits,
  GitHubCommitRange
};
