const require = process.getBuiltinModule;
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  codebasePipelineNames,
  manualReleaseNames
} from "./chunk-AJLZMZ6Q.js";
import {
  formatCount
} from "./chunk-P6QVP46M.js";
import {
  ownerAndName
} from "./chunk-U2IENFMY.js";
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
  NotFoundError,
  PlatformError
} from "./chunk-EFW3MVBP.js";

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
        description: shorten(description),
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
        description: shorten(description),
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
function shorten(text) {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION - 1)}…` : line;
}

// src/domains/pipelines/stage-deployments.ts
var UNDER_WAY = ["InProgress", "Stopping"];
function isUnderWay(status) {
  return UNDER_WAY.includes(status);
}
function findStageDeployments(actions, environments, status) {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== "Approval");
    if (environment === void 0 || own.length === 0) return [];
    return [{ environment, ...outcomeOf(own, index < stages.length - 1, status) }];
  });
}
function environmentOf(stage, environments) {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : void 0;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}
function outcomeOf(actions, left, status) {
  const outcome = statusOf(actions, left, status);
  const first = Math.min(...actions.map(({ startTime }) => startTime?.getTime() ?? Infinity));
  const last = Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
  return {
    status: outcome,
    startedAt: Number.isFinite(first) ? new Date(first) : void 0,
    endedAt: isUnderWay(outcome) || last === 0 ? void 0 : new Date(last)
  };
}
function statusOf(actions, left, status) {
  if (actions.some((action) => action.status === "Failed" || action.status === "Abandoned"))
    return isUnderWay(status) || status === "Succeeded" ? "Failed" : status;
  if (actions.some((action) => action.status === "InProgress")) return "InProgress";
  return left ? "Succeeded" : status;
}

// src/domains/pipelines/past-executions.ts
var CONCURRENCY = 4;
var MOST_READ = 200;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function deployingPipelines(app, { name, pipelines }) {
  return [
    ...pipelines.map((pipeline) => ({
      names: codebasePipelineNames(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name)
    })),
    { names: manualReleaseNames(app, name), environments: void 0 }
  ];
}
async function findPastExecutions(deps, pipelines, { env, limit }) {
  const wanted = pipelines.filter(
    ({ environments }) => env === void 0 || environments === void 0 || environments.includes(env)
  );
  const cursors = wanted.map((pipeline) => new ExecutionCursor(deps, pipeline));
  const found = [];
  const withoutVariables = /* @__PURE__ */ new Set();
  let read = 0;
  let rest = await takeNewest(cursors, CONCURRENCY);
  while (rest.length > 0 && found.length < limit && read < MOST_READ) {
    deps.goOn();
    read += rest.length;
    const described = await mapParallel(rest, CONCURRENCY, (listed) => describe(deps, listed));
    for (const { pipeline, executions } of described) {
      if (executions === "without-variables") withoutVariables.add(pipeline);
      else found.push(...executions.filter(({ environment }) => env === void 0 || environment === env));
    }
    rest = await takeNewest(cursors, CONCURRENCY);
  }
  const more = rest.length > 0 || found.length > limit;
  return {
    error: cursors.every(({ problem }) => problem !== void 0) ? cursors[0]?.problem : void 0,
    executions: found.sort(newestFirst).slice(0, limit),
    more,
    holes: withoutVariables.size > 0 || cursors.some(({ problem }) => problem !== void 0),
    notices: [
      ...cursors.flatMap(
        ({ problem, name }) => problem === void 0 ? [] : [`The executions of ${name} can't be read: ${problem.message}`]
      ),
      ...[...withoutVariables].map(
        (name) => `The executions of ${name} have no variables ENVIRONMENT and IMAGE_TAG, so they are not shown: a pipeline of the type V1 has none.`
      ),
      ...rest.length > 0 && found.length < limit ? [`Only the newest ${formatCount(read, "pipeline execution")} were read; older ones are not shown.`] : []
    ]
  };
}
var ExecutionCursor = class {
  constructor(deps, pipeline) {
    this.deps = deps;
    this.pipeline = pipeline;
    this.name = pipeline.names[0];
  }
  deps;
  pipeline;
  /** Why they can't be read. */
  problem;
  name;
  buffer = [];
  state = "unread";
  token;
  /** Returns the next execution without taking it; undefined after the last. */
  async peek() {
    while (this.buffer.length === 0 && this.state !== "ended") await this.readPage();
    return this.buffer[0];
  }
  take() {
    const execution = this.buffer.shift();
    return execution && { pipeline: this.name, environments: this.pipeline.environments, execution };
  }
  async readPage() {
    this.deps.goOn();
    try {
      const page = await this.deps.pipelines.executionPage(this.name, this.token, this.deps.signal);
      this.buffer.push(...page.executions);
      this.token = page.nextToken;
      this.state = page.nextToken === void 0 ? "ended" : "read";
    } catch (error) {
      this.deps.signal.throwIfAborted();
      const older = this.pipeline.names[1];
      const missing = error instanceof NotFoundError && this.state === "unread";
      if (missing && this.name !== older) {
        this.name = older;
        return;
      }
      this.state = "ended";
      if (missing) return;
      if (!(error instanceof PlatformError)) throw error;
      this.problem = error;
    }
  }
};
async function takeNewest(cursors, count) {
  const taken = [];
  while (taken.length < count) {
    const heads = await Promise.all(cursors.map(async (cursor) => ({ cursor, head: await cursor.peek() })));
    const [next] = heads.filter(({ head }) => head !== void 0).sort((a, b) => timeOf(b.head?.startTime) - timeOf(a.head?.startTime));
    const listed = next?.cursor.take();
    if (listed === void 0) return taken;
    taken.push(listed);
  }
  return taken;
}
async function describe({ pipelines, signal }, { pipeline, environments, execution: listed }) {
  const { id } = listed;
  const { variables } = await pipelines.getExecution(pipeline, id, signal);
  const { trigger, status } = listed;
  const imageTag = given(variables?.["IMAGE_TAG"]);
  const imageDigest = Object.values(listed.revisions ?? {}).find((revision) => DIGEST.test(revision));
  const common = { pipeline, id, imageTag, imageDigest, trigger };
  if (environments === void 0) {
    const environment = given(variables?.["ENVIRONMENT"]);
    if (variables?.["ENVIRONMENT"] === void 0) return { pipeline, executions: "without-variables" };
    if (environment === void 0) return { pipeline, executions: [] };
    const endedAt = isUnderWay(status) ? void 0 : listed.lastUpdateTime;
    return {
      pipeline,
      executions: [{ ...common, environment, status, startedAt: listed.startTime, endedAt }]
    };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = findStageDeployments(actions, environments, status);
  return { pipeline, executions: stages.map((stage) => ({ ...common, ...stage })) };
}
function given(variable) {
  return variable === void 0 || variable === "" || variable === "NONE" ? void 0 : variable;
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}
function findPerson(trigger) {
  if (trigger?.type !== "StartPipelineExecution" && trigger?.type !== "ManualRollback") return void 0;
  const [, kind, name] = /:(user)\/(?:.+\/)?([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/AWSReservedSSO_[^/]+\/([^/]+)$/.exec(trigger.detail) ?? /:(assumed-role)\/[^/]+\/([^/@]+@[^/@]+)$/.exec(trigger.detail) ?? [];
  return kind === void 0 ? void 0 : name;
}
function newestFirst(a, b) {
  return timeOf(b.startedAt) - timeOf(a.startedAt);
}

export {
  isUnderWay,
  deployingPipelines,
  findPastExecutions,
  findPerson,
  GitHubDeployments
};
