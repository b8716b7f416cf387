const require = process.getBuiltinModule;

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
  const createdAfter = listedFrom(work);
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
function listedFrom(work) {
  const made = timeOf(work);
  return made === void 0 ? void 0 : new Date(made - MARGIN_MS);
}
function timeOf({ taskSet }) {
  return taskSet?.createdAt === void 0 ? void 0 : Date.parse(taskSet.createdAt);
}
function distance({ createdAt }, time) {
  return time === void 0 ? 0 : Math.abs(createdAt.getTime() - time);
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
  listedFrom,
  hasDeploymentEnded
};
