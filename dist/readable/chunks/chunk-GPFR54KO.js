const require = process.getBuiltinModule;
import {
  RepositoryPart
} from "./chunk-SYOTTJSB.js";
import {
  array,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
  transform,
  unknown
} from "./chunk-VR4HECPH.js";
import {
  shortLine
} from "./chunk-PB6AAJBK.js";

// src/providers/github/deployments.ts
var DEPLOYMENTS_PER_PAGE = 100;
var STATUSES = 30;
var DeploymentAnswer = pipe(
  object({
    id: number(),
    sha: string(),
    environment: string(),
    payload: unknown(),
    creator: nullish(object({ login: string(), type: optional(string()) })),
    created_at: string()
  }),
  transform(({ payload, creator, created_at: createdAt, ...deployment }) => ({
    ...deployment,
    payload: parsePayload(payload),
    creator: creator ? { login: creator.login, bot: creator.type !== "User" } : void 0,
    createdAt: new Date(createdAt)
  }))
);
var StatusAnswer = pipe(
  object({ state: string(), created_at: string(), log_url: nullish(string()) }),
  transform(({ state, created_at: createdAt, log_url: logUrl }) => ({
    state,
    createdAt: new Date(createdAt),
    logUrl: logUrl === null || logUrl === "" ? void 0 : logUrl
  }))
);
var LONGEST_DESCRIPTION = 140;
var GitHubDeployments = class extends RepositoryPart {
  async create({ ref, environment, description, payload }) {
    const data = await this.request(
      `create a deployment in ${this.repository}`,
      object({ id: optional(number()), message: optional(string()) }),
      ({ rest }, target) => rest.repos.createDeployment({
        ref,
        environment,
        description: shortLine(description, LONGEST_DESCRIPTION),
        payload: { ...payload },
        // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
        auto_merge: false,
        required_contexts: [],
        ...target
      }),
      // A second one, made because the answer to the first was lost, would stay in progress for ever.
      { attempts: 1 }
    );
    if (data.id !== void 0) return data.id;
    throw new Error(`GitHub created no deployment: ${data.message ?? "it did not say why"}`);
  }
  async report(id, status) {
    const { state, description, environmentUrl, logUrl } = status;
    await this.request(
      `set the deployment in ${this.repository} to ${state}`,
      object({ state: string() }),
      ({ rest }, target) => rest.repos.createDeploymentStatus({
        deployment_id: id,
        state,
        description: shortLine(description, LONGEST_DESCRIPTION),
        ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl },
        ...logUrl === void 0 ? {} : { log_url: logUrl },
        ...target
      }),
      { regardless: true, attempts: 3 }
    );
  }
  async list(environment, page) {
    const filter = environment === void 0 ? {} : { environment };
    const deployments = await this.request(
      `list the deployments of ${this.repository}`,
      array(DeploymentAnswer),
      ({ rest }, target) => rest.repos.listDeployments({ ...filter, per_page: DEPLOYMENTS_PER_PAGE, page, ...target })
    );
    return { deployments, more: deployments.length >= DEPLOYMENTS_PER_PAGE };
  }
  statuses(id) {
    return this.request(
      `list the statuses of a deployment in ${this.repository}`,
      array(StatusAnswer),
      ({ rest }, target) => rest.repos.listDeploymentStatuses({ deployment_id: id, per_page: STATUSES, ...target })
    );
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
