const require = process.getBuiltinModule;
import {
  formatMinute
} from "./chunk-YMMMOESI.js";
import {
  findRunningRevision
} from "./chunk-I6ZOZ7VX.js";
import {
  findActiveService
} from "./chunk-PE3MF6X3.js";
import {
  hasDeploymentEnded
} from "./chunk-YW5FYDWB.js";
import {
  ecsName
} from "./chunk-RPOPKNME.js";
import {
  isMovingTag,
  parseImageName
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";

// src/domains/deployments/past-deployments.ts
var LOOKUPS = 5;
var SOON_MS = 15 * 6e4;
async function listPastDeployments({ containers, signal }, target, limit) {
  const name = ecsName(target);
  const service = await containers.service(name, signal);
  if (service === void 0) return [];
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = await containers.taskDefinitionsOf(wanted, signal);
  const read = async (definition) => {
    signal.throwIfAborted();
    const found = await containers.taskDefinition(definition);
    const own = found?.containers.find(({ name: container }) => container === target.service);
    return found && { ...found, number: found.revision, image: own?.image };
  };
  if (arns !== void 0) {
    const revisions2 = await mapParallel([...new Set(arns.values())], LOOKUPS, read);
    return listed.slice(0, limit).map((brief) => {
      const arn = arns.get(brief.targetRevision);
      const revision = revisions2.find((one) => one?.arn === arn);
      return toPast(brief, revision, "known");
    });
  }
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === void 0) return [];
  const revisions = await countDown(read, service.taskDefinition, oldest);
  return matchByTime(listed, revisions, service).slice(0, limit);
}
function toPast(brief, revision, certainty) {
  return { ...brief, revision, image: revision?.image, certainty };
}
async function countDown(read, taskDefinition, time) {
  const [, family = ""] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await read(family);
  const found = newest === void 0 ? [] : [newest];
  const reachesBack = () => found.some(({ registeredAt }) => registeredAt !== void 0 && registeredAt <= time);
  for (let next = (newest?.number ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const older = await mapParallel(numbers, LOOKUPS, (number) => read(`${family}:${number}`));
    found.push(...older.filter((one) => one !== void 0));
  }
  return found;
}
function matchByTime(listed, revisions, service) {
  const first = /* @__PURE__ */ new Map();
  const matched = [...listed].reverse().map((brief) => {
    const index = revisions.findIndex(
      ({ registeredAt }) => registeredAt !== void 0 && registeredAt <= brief.createdAt
    );
    const revision = revisions[index];
    const known = revision !== void 0 && isFirst(brief, revision, revisions[index + 1], first);
    if (revision !== void 0 && !first.has(revision.arn)) first.set(revision.arn, brief);
    if (revision === void 0 || known) return toPast(brief, revision, "known");
    const isNext = revisions[index - 1]?.number === revision.number + 1 || index === 0;
    return toPast(brief, isNext ? revision : void 0, "assumed");
  });
  const result = matched.reverse();
  const [newest, ...others] = result;
  const current = revisions.find(({ arn }) => arn === service.taskDefinition);
  if (newest === void 0 || current === void 0 || !isCurrent(newest, current, service)) return result;
  return [{ ...newest, revision: current, image: current.image, certainty: "known" }, ...others];
}
function isCurrent({ arn, status, createdAt }, { registeredAt }, { currentDeployment }) {
  if (status !== "SUCCESSFUL" && status !== "IN_PROGRESS" && status !== "PENDING") return false;
  if (currentDeployment !== void 0 && currentDeployment !== arn) return false;
  return registeredAt === void 0 || registeredAt <= createdAt;
}
function isFirst({ createdAt }, revision, before, first) {
  const isSoon = ({ registeredAt }) => registeredAt !== void 0 && createdAt.getTime() - registeredAt.getTime() <= SOON_MS;
  if (first.has(revision.arn) || !isSoon(revision)) return false;
  return before === void 0 || first.has(before.arn) || !isSoon(before);
}
async function readServiceRuns(deps, target, limit) {
  const { containers, identities } = deps;
  const service = await findActiveService(containers, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = past.filter(({ certainty, status }) => certainty === "known" && status === "SUCCESSFUL");
  const ran = new Set(proven.map(({ revision }) => revision?.arn));
  const runs = [];
  for (const deployment of past)
    if (deployment.revision === void 0 || deployment.image !== void 0)
      runs.push(await describeRun(deployment, ran, identities));
  return {
    service: target.service,
    current: image === void 0 ? void 0 : await identities.identify(image),
    runs,
    rollingBack: ["ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOP_REQUESTED"].includes(
      past[0]?.status ?? ""
    ),
    more: past.length === limit
  };
}
async function describeRun(deployment, ran, identities) {
  const { arn: key, createdAt: at, image, status } = deployment;
  const outcome = status === "SUCCESSFUL" ? "lasted" : hasDeploymentEnded(status) ? "failed" : "running";
  if (image === void 0) {
    const problem2 = `which image was deployed at ${formatMinute(at)} is not known, as its task definition is gone`;
    return { key, label: "an unknown image", at, outcome, image, problem: problem2 };
  }
  const found = await identities.identify(image);
  const problem = problemOf({ ...deployment, image }, found, ran);
  if (problem === void 0) return { ...found, at, outcome, image, problem };
  return { key, label: found.label, at, outcome, image: void 0, problem };
}
function problemOf({ certainty, createdAt, image, revision, status }, { label }, ran) {
  const when = formatMinute(createdAt);
  if (status === "SUCCESSFUL" && certainty === "assumed" && !ran.has(revision?.arn))
    return `whether ${label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
  const { tag, digest } = parseImageName(image);
  return digest === void 0 && (tag === void 0 || isMovingTag(tag)) ? `which image ${tag ?? "without a tag"} named at ${when} is not known, as the task definition has no digest` : void 0;
}

export {
  listPastDeployments,
  readServiceRuns
};
