const require = process.getBuiltinModule;
import {
  listPastDeployments
} from "./chunk-K4ECFRPZ.js";
import {
  ServiceTypes
} from "./chunk-7IJX642R.js";
import {
  ImageTags
} from "./chunk-FWZGOY2W.js";
import {
  abbreviates,
  parseCommitTag,
  parseImageName
} from "./chunk-YDSZB5ER.js";
import {
  object,
  optional,
  safeParse,
  string
} from "./chunk-A56U36SA.js";
import {
  ecsName
} from "./chunk-D2CXTLMM.js";
import {
  mapParallel
} from "./chunk-UU4BMKO6.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";

// src/domains/deployments/history-sources.ts
var SERVICES_AT_ONCE = 2;
async function findServiceDeployments(deps, request) {
  const { parameters, logger, signal, goOn } = deps;
  const { app, codebase, environment, limit } = request;
  const containers = await deps.containers(environment);
  const types = await ServiceTypes.load(parameters, logger, app, environment.name);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await mapParallel(types.onEcs(codebase.services), SERVICES_AT_ONCE, async (service) => {
    goOn();
    const target = { app, env: environment.name, service };
    const past = await listPastDeployments({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? void 0 : tags.repository));
    const deployments = [];
    for (const deployment of own)
      deployments.push(fromService(deployment, target, request.region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more)
  };
}
function isOfCodebase({ image, revision }, repository) {
  if (image === void 0) return revision === void 0 && repository === void 0;
  return repository === void 0 || parseImageName(image).repository === repository;
}
function fromService({ status, certainty, createdAt, startedAt, finishedAt }, target, region, image) {
  return {
    source: "ecs",
    environment: target.env,
    image,
    commit: void 0,
    by: void 0,
    trigger: void 0,
    ...certainty === "assumed" ? { assumed: true } : {},
    status: STATUSES[status] ?? status,
    startedAt: startedAt ?? createdAt,
    endedAt: finishedAt,
    url: serviceUrl(ecsName(target), region),
    services: [target.service]
  };
}
var STATUSES = {
  PENDING: "InProgress",
  IN_PROGRESS: "InProgress",
  SUCCESSFUL: "Succeeded",
  STOP_REQUESTED: "Stopping",
  STOPPED: "Stopped",
  // It has failed already, and the service is being put back.
  ROLLBACK_REQUESTED: "Stopping",
  ROLLBACK_IN_PROGRESS: "Stopping",
  ROLLBACK_SUCCESSFUL: "RolledBack",
  ROLLBACK_FAILED: "Failed"
};
var RECORDS_AT_ONCE = 4;
var MOST_PAGES = 10;
var Payload = object({
  app: string(),
  codebase: string(),
  image: string(),
  actor: optional(string())
});
async function findGitHubRecords(records, request, goOn) {
  const { environments, limit } = request;
  const own = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : void 0, page);
    own.push(...listed.deployments.filter((deployment) => isRecordOf(deployment, request)));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), RECORDS_AT_ONCE, async (deployment) => {
    goOn();
    return fromRecord(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}
function findRecordOf(listed, { before, commit, ...place }) {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isRecordOf(deployment, { ...place, environments: [environment], shared: false })) return false;
    const own = safeParse(Payload, payload);
    const deployed = own.success ? parseCommitTag(own.output.image) : void 0;
    return abbreviates(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}
function creatorOf({ creator, payload }) {
  if (creator?.bot === false) return creator.login;
  const own = safeParse(Payload, payload);
  const actor = own.success ? own.output.actor : void 0;
  return actor?.endsWith("[bot]") === true ? void 0 : actor;
}
function isRecordOf({ environment, payload }, { app, codebase, environments, shared }) {
  if (!environments.includes(environment)) return false;
  const own = safeParse(Payload, payload);
  return own.success ? own.output.app === app && own.output.codebase === codebase : !shared;
}
function fromRecord(deployment, statuses) {
  const { sha, environment, payload, createdAt } = deployment;
  const own = safeParse(Payload, payload);
  const end = statuses.find(({ state }) => state !== "inactive") ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: "github",
    environment,
    image: own.success ? own.output.image : void 0,
    commit: sha,
    by: creatorOf(deployment),
    trigger: void 0,
    status: status === "InProgress" && statuses[0]?.state === "inactive" ? "Superseded" : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== void 0)?.logUrl,
    services: []
  };
}
var BEGUN = ["queued", "pending", "waiting", "in_progress"];
function statusOf(state) {
  if (state === void 0 || BEGUN.includes(state)) return "InProgress";
  if (state === "success") return "Succeeded";
  if (state === "failure" || state === "error") return "Failed";
  return state === "inactive" ? "Superseded" : state;
}
function endOf(statuses, end) {
  if (end !== void 0 && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === "inactive" ? statuses[0].createdAt : void 0;
}

export {
  findServiceDeployments,
  findGitHubRecords,
  findRecordOf
};
