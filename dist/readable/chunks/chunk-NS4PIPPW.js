const require = process.getBuiltinModule;
import {
  ownerAndName
} from "./chunk-CFQRA44X.js";
import {
  array,
  nullish,
  number,
  object,
  optional,
  string,
  unknown
} from "./chunk-A56U36SA.js";
import {
  shortLine
} from "./chunk-NMZOEGNW.js";

// src/providers/github/deployments.ts
var DEPLOYMENTS_PER_PAGE = 100;
var STATUSES = 30;
var DeploymentsAnswer = array(
  object({
    id: number(),
    sha: string(),
    environment: string(),
    payload: unknown(),
    creator: nullish(object({ login: string(), type: optional(string()) })),
    created_at: string()
  })
);
var StatusesAnswer = array(
  object({ state: string(), created_at: string(), log_url: nullish(string()) })
);
var LONGEST_DESCRIPTION = 140;
var GitHubDeployments = class {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async create({ ref, environment, description, payload }) {
    const data = await this.github.read(
      `create a deployment in ${this.repository}`,
      object({ id: optional(number()), message: optional(string()) }),
      (octokit, options) => octokit.rest.repos.createDeployment({
        ...ownerAndName(this.repository),
        ref,
        environment,
        description: shortLine(description, LONGEST_DESCRIPTION),
        payload: { ...payload },
        // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
        auto_merge: false,
        required_contexts: [],
        ...options
      }),
      // A second one, made because the answer to the first was lost, would stay in progress for ever.
      { attempts: 1 }
    );
    if (data.id !== void 0) return data.id;
    throw new Error(`GitHub created no deployment: ${data.message ?? "it did not say why"}`);
  }
  async report(id, status) {
    const { state, description, environmentUrl, logUrl } = status;
    await this.github.read(
      `set the deployment in ${this.repository} to ${state}`,
      object({ state: string() }),
      (octokit, options) => octokit.rest.repos.createDeploymentStatus({
        ...ownerAndName(this.repository),
        deployment_id: id,
        state,
        description: shortLine(description, LONGEST_DESCRIPTION),
        ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl },
        ...logUrl === void 0 ? {} : { log_url: logUrl },
        ...options
      }),
      { regardless: true, attempts: 3 }
    );
  }
  async list(environment, page) {
    const data = await this.github.read(
      `list the deployments of ${this.repository}`,
      DeploymentsAnswer,
      (octokit, options) => octokit.rest.repos.listDeployments({
        ...ownerAndName(this.repository),
        ...environment === void 0 ? {} : { environment },
        per_page: DEPLOYMENTS_PER_PAGE,
        page,
        ...options
      })
    );
    const deployments = data.map(
      ({ id, sha, environment: name, payload, creator, created_at: createdAt }) => ({
        id,
        sha,
        environment: name,
        payload: parsePayload(payload),
        creator: creator ? { login: creator.login, bot: creator.type !== "User" } : void 0,
        createdAt: new Date(createdAt)
      })
    );
    return { deployments, more: data.length >= DEPLOYMENTS_PER_PAGE };
  }
  async statuses(id) {
    const data = await this.github.read(
      `list the statuses of a deployment in ${this.repository}`,
      StatusesAnswer,
      (octokit, options) => octokit.rest.repos.listDeploymentStatuses({
        ...ownerAndName(this.repository),
        deployment_id: id,
        per_page: STATUSES,
        ...options
      })
    );
    return data.map(({ state, created_at: createdAt, log_url: logUrl }) => ({
      state,
      createdAt: new Date(createdAt),
      logUrl: logUrl === null || logUrl === "" ? void 0 : logUrl
    }));
  }
};
function parsePayload(payload) {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

export {
  GitHubDeployments
};
