const require = process.getBuiltinModule;
import {
  runUnlessAborted
} from "./chunk-3L6B7RIO.js";

// src/domains/services/service-work.ts
var PLACEHOLDER = "placeholder";
var MARGIN_MS = 6e4;
var REVISIONS = 20;
var VISIBLE_AFTER_MS = 12e4;
function findNewTaskSet({ taskSets }, { taskDefinition, before }) {
  const primary = taskSets.find(({ status }) => status === "PRIMARY");
  return primary?.taskDefinition === taskDefinition && !before.taskSets.includes(primary.id) ? primary : void 0;
}
function toWork(update, service) {
  const made = findNewTaskSet(service, update);
  return {
    ...update,
    arn: made === void 0 ? void 0 : newDeployment(update, service),
    taskSet: made === void 0 ? void 0 : { id: made.id, createdAt: made.createdAt?.toISOString() },
    joinedSince: void 0,
    idle: service.desiredCount === 0
  };
}
function newDeployment({ before }, { currentDeployment }) {
  return currentDeployment === void 0 || before.deployments.includes(currentDeployment) ? void 0 : currentDeployment;
}
async function findOwnDeployment(containers, work, signal) {
  const { name, taskDefinition, before } = work;
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const [service, listed] = await Promise.all([
    containers.service(name, signal),
    containers.deployments(name, { createdAfter, signal })
  ]);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (service !== void 0 && primary !== void 0 && primary.id === work.taskSet?.id) {
    const current = newDeployment(work, service);
    if (current !== void 0) return current;
  }
  const fresh = listed.filter(({ arn }) => !before.deployments.includes(arn));
  const ours = await filterByDefinition(containers, fresh, taskDefinition, signal) ?? filterByTime(fresh, work, service);
  return ours.sort((a, b) => distance(a, made) - distance(b, made))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return definitions && deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
function filterByTime(deployments, work, service) {
  const made = timeOf(work);
  if (made === void 0) return [];
  const others = (service?.taskSets ?? []).filter(({ id }) => id !== work.taskSet?.id && !work.before.taskSets.includes(id)).map(({ createdAt }) => createdAt?.getTime());
  return deployments.filter(
    (one) => distance(one, made) <= MARGIN_MS && others.every((other) => other === void 0 || distance(one, made) <= distance(one, other))
  );
}
function timeOf({ taskSet }) {
  return taskSet?.createdAt === void 0 ? void 0 : Date.parse(taskSet.createdAt);
}
function distance({ createdAt }, time) {
  return time === void 0 ? 0 : Math.abs(createdAt.getTime() - time);
}
async function observeDeployment(containers, work, arn, signal) {
  const [described, service] = await Promise.all([
    containers.deployment(arn, signal),
    // Its answer is only for the messages, and must not cost us the deployment's.
    runUnlessAborted(signal, () => containers.service(work.name, signal))
  ]);
  if (described !== void 0) return { deployment: described, service };
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const listed = await containers.deployments(work.name, { createdAfter, signal });
  const brief = listed.find((one) => one.arn === arn);
  return brief === void 0 ? void 0 : { deployment: fromBrief(brief, work, service), service };
}
function fromBrief({ arn, status, statusReason, createdAt, targetRevision }, { taskSet, taskDefinition }, service) {
  const sets = service?.taskSets ?? [];
  const own = sets.find(({ id }) => id === taskSet?.id) ?? sets.find((set) => set.taskDefinition === taskDefinition);
  const others = sets.filter((set) => set !== own);
  const isRollback = status.startsWith("ROLLBACK");
  return {
    arn,
    status,
    statusReason,
    createdAt,
    stage: void 0,
    target: {
      arn: targetRevision,
      requested: isRollback ? 0 : own?.desired ?? 0,
      running: own?.running ?? 0,
      pending: own?.pending ?? 0
    },
    sources: others.map((set) => ({
      arn: set.taskDefinition,
      requested: set.desired,
      running: set.running,
      pending: set.pending
    })),
    rollback: isRollback ? { reason: own?.reason ?? statusReason, revision: void 0 } : void 0,
    circuitBreaker: own === void 0 || own.failed === 0 ? void 0 : { failures: own.failed, threshold: void 0 }
  };
}
function hasDeploymentEnded(status) {
  return ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"].includes(status);
}

export {
  PLACEHOLDER,
  VISIBLE_AFTER_MS,
  findNewTaskSet,
  toWork,
  findOwnDeployment,
  filterByDefinition,
  observeDeployment,
  hasDeploymentEnded
};
