const require = process.getBuiltinModule;
import {
  findPerson
} from "./chunk-E3KFW6EF.js";
import {
  deployingPipelines
} from "./chunk-Z6BDMULU.js";
import {
  isUnderWay
} from "./chunk-SCQNRUUF.js";
import {
  object,
  optional,
  safeParse,
  string
} from "./chunk-VR4HECPH.js";
import {
  abbreviates,
  parseCommitTag
} from "./chunk-GV6UZF3M.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  NotFoundError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/deployment-origins.ts
var NO_ORIGIN = {
  deployedBy: void 0,
  deployedAt: void 0,
  branch: void 0
};
var SLACK_MS = 2 * 6e4;
var DeploymentOrigins = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  answers = /* @__PURE__ */ new Map();
  refused = /* @__PURE__ */ new Set();
  async find(codebase, env, service) {
    if (service.commit === void 0 && service.since === void 0) return NO_ORIGIN;
    const [branch, record] = await Promise.all([
      this.drift(codebase, env, service.commit),
      this.recordOf(codebase, env, service)
    ]);
    if (record !== void 0) return { branch, deployedBy: record.by, deployedAt: record.at.toISOString() };
    const execution = await this.executionOf(codebase, env, service);
    return {
      branch,
      deployedBy: findPerson(execution?.trigger),
      deployedAt: execution?.startTime?.toISOString()
    };
  }
  async drift(codebase, env, commit) {
    const { distances, serverUrl } = this.deps;
    if (distances === void 0 || commit === void 0) return void 0;
    const name = branchOf(codebase, env);
    const { repository } = codebase;
    const found = await this.once(
      `compare ${repository} ${commit} ${name}`,
      () => distances(repository).distance(commit, name)
    );
    if (found === void 0) return void 0;
    const url = `${serverUrl}/${repository}/compare/${commit}...${encodeURI(name)}`;
    return { name, behind: found.aheadBy, ahead: found.behindBy, url };
  }
  async recordOf({ name, repository }, env, { commit, since }) {
    const { records, app } = this.deps;
    if (records === void 0 || commit === void 0) return void 0;
    const listed = await this.once(
      `deployments ${repository} ${env}`,
      () => records(repository).list(env, 1)
    );
    const before = since === void 0 ? Infinity : Date.parse(since) + SLACK_MS;
    return findRecordOf(listed?.deployments ?? [], { app, codebase: name, commit, before });
  }
  /** The execution under way when the image began to be rolled out, if a person started it. */
  async executionOf(codebase, env, { since, commit }) {
    if (since === void 0) return void 0;
    const pipelines = await this.once("pipelines", () => this.deps.pipelines());
    const time = Date.parse(since);
    for (const { names, environments } of deployingPipelines(this.deps.app, codebase)) {
      if (pipelines === void 0 || environments?.includes(env) === false) continue;
      for (const name of names) {
        const executions = await this.once(`executions ${name}`, () => pipelines.listExecutions(name));
        const candidates = (executions ?? []).filter((one) => isAt(one, time) && findPerson(one.trigger));
        for (const { id, ...listed } of candidates) {
          const found = await this.once(`execution ${id}`, () => pipelines.getExecution(name, id));
          if (found !== void 0 && isOf(found, env, commit)) return { ...listed, id };
        }
      }
    }
    return void 0;
  }
  /** Asks once for each thing. */
  async once(what, ask) {
    const [kind = ""] = what.split(" ");
    const known = this.answers.get(what);
    if (known !== void 0) return known;
    if (this.refused.has(kind)) return void 0;
    const answer = this.attempt(what, kind, ask);
    this.answers.set(what, answer);
    return answer;
  }
  async attempt(what, kind, ask) {
    const { logger, signal } = this.deps;
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`Not known (${what}): ${asError(error).message}`);
      if (!isTransient(error) && !(error instanceof NotFoundError)) this.refused.add(kind);
      return void 0;
    }
  }
};
function branchOf({ pipelines }, env) {
  const branches = pipelines.flatMap(
    ({ branch, environments }) => branch === void 0 || branch.includes("*") ? [] : [{ branch, own: environments.some(({ name }) => name === env) }]
  );
  return (branches.find(({ own }) => own) ?? branches[0])?.branch ?? "HEAD";
}
function isAt({ startTime, lastUpdateTime, status }, time) {
  if (startTime === void 0 || startTime.getTime() - SLACK_MS > time) return false;
  return isUnderWay(status) || lastUpdateTime === void 0 || lastUpdateTime.getTime() + SLACK_MS >= time;
}
function isOf({ variables }, env, commit) {
  const deployed = parseCommitTag(variables?.["IMAGE_TAG"] ?? "");
  const isEnvironment = (variables?.["ENVIRONMENT"] ?? env) === env;
  return isEnvironment && (deployed === void 0 || commit === void 0 || abbreviates(deployed, commit));
}
var Payload = object({
  app: string(),
  codebase: string(),
  image: string(),
  actor: optional(string())
});
function payloadOf(payload) {
  const own = safeParse(Payload, payload);
  return own.success ? own.output : void 0;
}
function findRecordOf(listed, { before, commit, ...place }) {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isRecordOf(deployment, { ...place, environments: [environment], shared: false })) return false;
    const deployed = parseCommitTag(payloadOf(payload)?.image ?? "");
    return abbreviates(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}
function creatorOf({ creator, payload }) {
  if (creator?.bot === false) return creator.login;
  const actor = payloadOf(payload)?.actor;
  return actor?.endsWith("[bot]") === true ? void 0 : actor;
}
function isRecordOf({ environment, payload }, {
  app,
  codebase,
  environments,
  shared
}) {
  if (!environments.includes(environment)) return false;
  const own = payloadOf(payload);
  return own === void 0 ? !shared : own.app === app && own.codebase === codebase;
}

export {
  DeploymentOrigins,
  payloadOf,
  creatorOf,
  isRecordOf
};
