const require = process.getBuiltinModule;
import {
  PLACEHOLDER,
  VISIBLE_AFTER_MS,
  findNewTaskSet,
  findOwnDeployment,
  hasDeploymentEnded,
  toWork
} from "./chunk-THXV2D6H.js";
import {
  revisionName
} from "./chunk-Z7UEJ7YK.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  PlatformError
} from "./chunk-UW3TPUNG.js";

// src/domains/services/stop-deployment.ts
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
    const listed = await containers.deployments(work.name);
    const found = listed.find((one) => one.arn === arn);
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
function findObstacle({
  previous,
  taskDefinition
}) {
  switch (previous) {
    case void 0:
      return "what it ran before is not known, since no task of it is left";
    case PLACEHOLDER:
      return "before, it ran only Terraform's placeholder";
    case taskDefinition:
      return "it had the same task definition before";
    default:
      return void 0;
  }
}
function serviceControl(deps) {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === void 0 ? "" : ` (${arn})`}`,
    url: ({ name, region }) => serviceUrl(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, VISIBLE_AFTER_MS / LOOK_EVERY_MS),
    async recover(update) {
      const { name } = update;
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(name);
        if (service !== void 0 && findNewTaskSet(service, update) !== void 0) {
          const work = toWork(update, service);
          return [{ ...work, arn: work.arn ?? await findOwnDeployment(containers, work) }];
        }
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
  stopDeployment,
  findObstacle,
  serviceControl,
  deploymentName
};
