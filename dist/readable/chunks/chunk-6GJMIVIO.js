const require = process.getBuiltinModule;
import {
  mapParallel
} from "./chunk-GITTBB4Z.js";
import {
  ecsName
} from "./chunk-Z7UEJ7YK.js";

// src/domains/deployments/past-deployments.ts
var LIMIT = 20;
var LOOKUPS = 5;
var REVISIONS = 20;
var SOON_MS = 15 * 6e4;
async function listPastDeployments({ containers, signal }, target, limit = LIMIT) {
  const name = ecsName(target);
  const service = await containers.service(name, signal);
  if (service === void 0) return [];
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const described = await describeRevisions(containers, listed, signal);
  const toRevision = revisionReader(target);
  if (described !== void 0)
    return listed.slice(0, limit).map((brief) => {
      const revision = described.get(brief.targetRevision);
      return toPast(brief, revision && toRevision(revision), "known");
    });
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === void 0) return [];
  const revisions = await countDown(containers, service.taskDefinition, oldest, signal);
  return matchByTime(listed, revisions.map(toRevision), service).slice(0, limit);
}
function revisionReader({ service }) {
  return ({ arn, revision, registeredAt, containers }) => ({
    arn,
    number: revision,
    registeredAt,
    image: containers.find(({ name }) => name === service)?.image
  });
}
function toPast({ arn, status, statusReason, createdAt, startedAt, finishedAt }, revision, certainty) {
  const times = { createdAt, startedAt, finishedAt };
  return { arn, status, statusReason, ...times, revision, image: revision?.image, certainty };
}
async function describeRevisions(containers, listed, signal) {
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = /* @__PURE__ */ new Map();
  for (let from = 0; from < wanted.length; from += REVISIONS) {
    const found = await containers.taskDefinitionsOf(wanted.slice(from, from + REVISIONS), signal);
    if (found === void 0) return void 0;
    for (const [revision, arn] of found) arns.set(revision, arn);
  }
  const definitions = await mapParallel([...new Set(arns.values())], LOOKUPS, (arn) => {
    signal.throwIfAborted();
    return containers.taskDefinition(arn);
  });
  const byArn = new Map(definitions.flatMap((one) => one === void 0 ? [] : [[one.arn, one]]));
  return new Map(
    [...arns].flatMap(([revision, arn]) => {
      const definition = byArn.get(arn);
      return definition === void 0 ? [] : [[revision, definition]];
    })
  );
}
async function countDown(containers, taskDefinition, time, signal) {
  const [, family = ""] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await containers.taskDefinition(family);
  const found = newest === void 0 ? [] : [newest];
  const reachesBack = () => found.some(({ registeredAt }) => registeredAt !== void 0 && registeredAt <= time);
  for (let next = (newest?.revision ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const read = await mapParallel(
      numbers,
      LOOKUPS,
      (number) => containers.taskDefinition(`${family}:${number}`)
    );
    found.push(...read.filter((one) => one !== void 0));
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

export {
  listPastDeployments
};
