const require = process.getBuiltinModule;
import {
  mapParallel
} from "./chunk-GITTBB4Z.js";
import {
  abbreviates,
  parseCommitTag
} from "./chunk-4KNNF5DK.js";
import {
  object,
  optional,
  safeParse,
  string
} from "./chunk-A56U36SA.js";

// src/domains/deployments/narrow.ts
function narrowStatus(found, { filter, limit }) {
  let left = limit;
  return found.map((environment) => {
    const wanted = environment.services.filter(
      ({ codebase, service, image, deployedBy, health }) => hasText(filter, [environment.environment, codebase, service, image, deployedBy, health])
    );
    const services = wanted.slice(0, left);
    left -= services.length;
    return { ...environment, services };
  });
}
function narrowHistory(deployments, filter) {
  return deployments.filter(
    ({ environment, image, commit, by, outcome, services }) => hasText(filter, [environment, image, commit, by, outcome, ...services])
  );
}
function leftOutServices(found, shown) {
  const count = (all) => all.reduce((sum, { services }) => sum + services.length, 0);
  return count(shown) === count(found) ? void 0 : `Showing ${count(shown)} of ${count(found)} services.`;
}
function hasText(filter, texts) {
  const wanted = filter?.toLowerCase() ?? "";
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}

// src/domains/deployments/github-records.ts
var CONCURRENCY = 4;
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
    own.push(...listed.deployments.filter((deployment) => isOfCodebase(deployment, request)));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), CONCURRENCY, async (deployment) => {
    goOn();
    return toSource(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}
function findRecordOf(listed, { before, commit, ...place }) {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isOfCodebase(deployment, { ...place, environments: [environment], shared: false })) return false;
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
function isOfCodebase({ environment, payload }, { app, codebase, environments, shared }) {
  if (!environments.includes(environment)) return false;
  const own = safeParse(Payload, payload);
  return own.success ? own.output.app === app && own.output.codebase === codebase : !shared;
}
function toSource(deployment, statuses) {
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
  findGitHubRecords,
  findRecordOf,
  narrowStatus,
  narrowHistory,
  leftOutServices
};
