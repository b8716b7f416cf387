const require = process.getBuiltinModule;
import {
  revisionName
} from "./chunk-RPOPKNME.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/service-work.ts
var PLACEHOLDER = "placeholder";
var MARGIN_MS = 6e4;
var VISIBLE_AFTER_MS = 12e4;
function findNewTaskSet({ taskSets }, { taskDefinition, before }) {
  const primary = taskSets.find(({ status }) => status === "PRIMARY");
  const isNew = primary?.taskDefinition === taskDefinition && !before.taskSets.includes(primary.id);
  return isNew ? primary : void 0;
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
  const isKnown = currentDeployment === void 0 || before.deployments.includes(currentDeployment);
  return isKnown ? void 0 : currentDeployment;
}
async function findOwnDeployment(containers, work, signal) {
  const { name, taskDefinition, before } = work;
  const made = timeOf(work);
  const [service, listed] = await Promise.all([
    containers.service(name, signal),
    containers.deployments(name, { createdAfter: listedFrom(work), signal })
  ]);
  const isOurs = ({ status, id }) => status === "PRIMARY" && id === work.taskSet?.id;
  const current = service?.taskSets.some(isOurs) === true ? newDeployment(work, service) : void 0;
  if (current !== void 0) return current;
  const fresh = listed.filter(({ arn }) => !before.deployments.includes(arn));
  const ours = await filterByDefinition(containers, fresh, taskDefinition, signal) ?? filterByTime(fresh, work, service);
  return ours.sort((a, b) => distance(a, made) - distance(b, made))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = new Set(deployments.map(({ targetRevision }) => targetRevision));
  const definitions = await containers.taskDefinitionsOf([...revisions], signal);
  return definitions && deployments.filter((one) => definitions.get(one.targetRevision) === taskDefinition);
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
var LOOKS = 5;
var LOOK_EVERY_MS = 500;
var RECOVER_LOOKS = 4;
var RECOVER_EVERY_MS = 5e3;
async function stopDeployment(deps, work, looks = LOOKS) {
  const { containers, clock } = deps;
  let arn = work.arn ?? await findOwnDeployment(containers, work);
  for (let look = 1; arn === void 0 && look < looks; look += 1) {
    await clock.sleep(LOOK_EVERY_MS);
    arn = await findOwnDeployment(containers, work);
  }
  if (arn !== void 0) {
    const found = (await containers.deployments(work.name)).find((one) => one.arn === arn);
    if (found !== void 0 && hasDeploymentEnded(found.status)) return;
    if (await containers.stopDeployment(arn)) return;
  }
  await goBack(deps, work);
}
async function goBack({ containers, logger }, work) {
  const { name, previous, taskDefinition } = work;
  const service = await containers.service(name);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (primary?.taskDefinition !== taskDefinition) {
    logger.info(`${name.service} is not set to ${revisionName(taskDefinition)} any more.`);
    return;
  }
  const obstacle = findObstacle(work);
  if (previous === void 0 || obstacle !== void 0)
    throw new PlatformError(`${name.service} can't be set back: ${obstacle ?? ""}.`, {
      hint: "Stopping the deployment itself takes the permission ecs:StopServiceDeployment."
    });
  await containers.update(name, previous);
  logger.info(`Set ${name.service} back to ${revisionName(previous)}.`);
}
function findObstacle({ previous, taskDefinition }) {
  if (previous === void 0) return "what it ran before is not known, since no task of it is left";
  if (previous === PLACEHOLDER) return "before, it ran only Terraform's placeholder";
  return previous === taskDefinition ? "it had the same task definition before" : void 0;
}
function serviceControl(deps) {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === void 0 ? "" : ` (${arn})`}`,
    url: ({ name, region }) => serviceUrl(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, VISIBLE_AFTER_MS / LOOK_EVERY_MS),
    async recover(update) {
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(update.name);
        const work = service && toWork(update, service);
        if (work?.taskSet !== void 0)
          return [{ ...work, arn: work.arn ?? await findOwnDeployment(containers, work) }];
        if (look < RECOVER_LOOKS) await clock.sleep(RECOVER_EVERY_MS);
      }
      return [];
    }
  };
}
function deploymentName({ tag, name }) {
  return `the deployment of ${tag} to ${name.service}`;
}

export {
  PLACEHOLDER,
  VISIBLE_AFTER_MS,
  findNewTaskSet,
  toWork,
  findOwnDeployment,
  filterByDefinition,
  listedFrom,
  hasDeploymentEnded,
  stopDeployment,
  findObstacle,
  serviceControl,
  deploymentName
};
