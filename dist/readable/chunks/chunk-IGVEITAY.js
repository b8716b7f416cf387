const require = process.getBuiltinModule;
import {
  ownerAndName,
  statusOf
} from "./chunk-CFQRA44X.js";
import {
  array,
  nullish,
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
} from "./chunk-KNLFTEZA.js";

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
var Reviewer = object({
  reviewer: optional(object({ login: optional(string()), slug: optional(string()) }), {})
});
var Rule = object({ type: string(), reviewers: optional(array(Reviewer)) });
var EnvironmentsAnswer = object({
  environments: optional(
    array(
      object({
        name: string(),
        protection_rules: optional(array(Rule), []),
        deployment_branch_policy: nullish(unknown())
      })
    ),
    []
  )
});
var GitHubSetup = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async environments() {
    try {
      const { environments } = await this.github.read(
        `list the environments of ${this.repository}`,
        EnvironmentsAnswer,
        (octokit, options) => octokit.rest.repos.getAllEnvironments({
          ...ownerAndName(this.repository),
          per_page: 100,
          ...options
        })
      );
      return environments.map(({ name, protection_rules: rules, deployment_branch_policy: policy }) => ({
        name,
        reviewers: rules.find(({ type }) => type === "required_reviewers")?.reviewers?.flatMap(({ reviewer }) => reviewer.login ?? reviewer.slug ?? []),
        restricted: policy !== null && policy !== void 0
      }));
    } catch (error) {
      if (!(error instanceof PlatformError) || !isRefused(error)) throw error;
      return { unreadable: error };
    }
  }
  async lackingPermissions() {
    const repository = { ...ownerAndName(this.repository), per_page: 1 };
    const looks = {
      contents: (octokit, options) => octokit.rest.repos.listCommits({ ...repository, ...options }),
      "pull-requests": (octokit, options) => octokit.rest.pulls.list({ ...repository, ...options }),
      deployments: (octokit, options) => octokit.rest.repos.listDeployments({ ...repository, ...options })
    };
    const lacking = [];
    for (const [permission, look] of Object.entries(looks))
      if (!await this.may(permission, look)) lacking.push(`${permission}: read`);
    return lacking;
  }
  async may(permission, look) {
    try {
      await this.github.call(`read the ${permission} of ${this.repository}`, look, { lookUp: true });
      return true;
    } catch (error) {
      if (statusOf(error) === 409) return true;
      if (!(error instanceof PlatformError) || !isRefused(error)) throw error;
      return false;
    }
  }
};
function isRefused(error) {
  return error instanceof NotFoundError || statusOf(error) === 401 || statusOf(error) === 403;
}

export {
  GitHubFiles,
  GitHubCommits,
  GitHubSetup
};
