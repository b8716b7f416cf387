const require = process.getBuiltinModule;
import {
  RepositoryPart,
  statusOf
} from "./chunk-SYOTTJSB.js";
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
} from "./chunk-VR4HECPH.js";
import {
  NotFoundError,
  PlatformError,
  asError,
  unlessMissing
} from "./chunk-VZX7JWXQ.js";

// src/providers/github/repository.ts
var ContentAnswer = union([array(unknown()), object({ content: optional(string()) })]);
var GitHubFiles = class extends RepositoryPart {
  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path, ref) {
    const at = ref === void 0 ? {} : { ref };
    const data = await unlessMissing(
      this.request(
        `read ${path} of ${this.repository}`,
        ContentAnswer,
        ({ rest }, target) => rest.repos.getContent({ path, ...at, ...target })
      )
    );
    if (data === void 0 || Array.isArray(data) || data.content === void 0) return void 0;
    return Buffer.from(data.content, "base64").toString("utf8");
  }
};
var Sha = pipe(string(), regex(/^[0-9a-f]{40}$/));
var GitHubCommits = class extends RepositoryPart {
  constructor(github, repository, options) {
    super(github, repository);
    this.options = options;
  }
  options;
  isComplete() {
    return Promise.resolve(true);
  }
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const { logger, signal } = this.options;
    try {
      const { sha } = await this.request(
        `look up the commit ${shortSha} of ${this.repository}`,
        object({ sha: Sha }),
        // One file at most: of a commit only the SHA is wanted.
        ({ rest }, target) => rest.repos.getCommit({ ref: shortSha, per_page: 1, ...target }),
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
var GitHubSetup = class extends RepositoryPart {
  async environments() {
    try {
      const { environments } = await this.request(
        `list the environments of ${this.repository}`,
        EnvironmentsAnswer,
        ({ rest }, target) => rest.repos.getAllEnvironments({ per_page: 100, ...target })
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
    const looks = {
      contents: ({ rest }, target) => rest.repos.listCommits({ per_page: 1, ...target }),
      "pull-requests": ({ rest }, target) => rest.pulls.list({ per_page: 1, ...target }),
      deployments: ({ rest }, target) => rest.repos.listDeployments({ per_page: 1, ...target })
    };
    const lacking = [];
    for (const [permission, look] of Object.entries(looks))
      if (!await this.may(permission, look)) lacking.push(`${permission}: read`);
    return lacking;
  }
  async may(permission, look) {
    try {
      await this.request(`read the ${permission} of ${this.repository}`, unknown(), look);
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
