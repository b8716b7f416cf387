const require = process.getBuiltinModule;
import {
  checkImageTag,
  findRunningRevision,
  imageRepositories,
  verifyImage
} from "./chunk-I6ZOZ7VX.js";
import {
  ServiceTypes,
  findActiveService,
  isSameDefinition,
  pinImage,
  readTemplate,
  refuseScheduledJob,
  refuseUnknown,
  templateImage
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  refuseCopilot
} from "./chunk-6KB7Z5L3.js";
import {
  PLACEHOLDER,
  filterByDefinition,
  findNewTaskSet,
  toWork
} from "./chunk-YW5FYDWB.js";
import {
  deployRole,
  ecsName,
  revisionName,
  taskArn,
  taskIds
} from "./chunk-RPOPKNME.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/start-deployment.ts
async function planService(deps, target, form) {
  refuseCopilot(deps.environment);
  const template = await readTemplate(deps.objects, target);
  refuseUnknown(await deps.containers.unknownPaths(template), target);
  const image = await deps.image(templateImage(template, target.service));
  const before = await findActiveService(deps.containers, target);
  return {
    target,
    image,
    definition: pinImage(template, target, image, form),
    before,
    running: await findRunningRevision(deps.containers, before, target)
  };
}
async function planOneService({ session, logger }, request) {
  const { app, env, service } = request;
  const tag = checkImageTag(request.tag);
  const repositories = imageRepositories(app, request.codebase, request.repository);
  const parameters = await session.parameters();
  const applications = new Applications(parameters, session, logger);
  const environment = applications.environment(await applications.load(app), env);
  refuseCopilot(environment);
  const types = await ServiceTypes.load(parameters, logger, app, env);
  types.check(service);
  refuseScheduledJob(types, request, tag);
  const role = deployRole(app, environment, session.region);
  const there = session.assume(role);
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const dependencies = {
    containers: await there.containers(),
    objects: await there.objects(),
    image: (found) => verifyImage(images, { tag, repositories, registry }, found),
    environment
  };
  return { plan: await planService(dependencies, { app, env, service }, request.form), role };
}
async function registerDefinition({ containers, logger }, plan) {
  const { definition } = plan;
  const same = (registered2) => isSameDefinition(definition, registered2);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== void 0 && same(newest)) {
    logger.info(`Using the task definition ${revisionName(newest.arn)}, which is identical.`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${revisionName(registered.arn)}`);
  return registered;
}
var REMEMBERED = 5;
async function findNeed(deps, plan, revision, { force, region }) {
  const { containers } = deps;
  const name = ecsName(plan.target);
  const [service, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const { running } = plan;
  const update = {
    name,
    region,
    tag: plan.image.tag,
    taskDefinition: revision,
    force,
    previous: running.image === void 0 ? PLACEHOLDER : running.taskDefinition,
    before: {
      taskSets: (service?.taskSets ?? []).map(({ id }) => id),
      deployments: listed.slice(0, REMEMBERED).map(({ arn }) => arn)
    }
  };
  const { strategy } = service ?? plan.before;
  if (strategy !== void 0 && strategy !== "ROLLING")
    deps.logger.info(
      `${name.service} has the deployment strategy ${strategy}: it is deployed once ECS has moved all traffic and waited for its bake time.`
    );
  if (service?.taskDefinition !== revision || force) return { kind: "update", update };
  if (service.desiredCount === 0) return { kind: "scaled-to-zero" };
  const inProgress = await findRunning(containers, service, listed);
  if (inProgress !== void 0) {
    const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
    const joinedSince = inProgress.createdAt.toISOString();
    const taskSet = primary && { id: primary.id, createdAt: joinedSince };
    return { kind: "join", work: { ...update, arn: inProgress.arn, taskSet, joinedSince, idle: false } };
  }
  if (await runsIt(deps, plan, service)) return { kind: "already-running" };
  return { kind: "update", update: { ...update, force: true } };
}
async function startUpdate({ containers, logger }, update) {
  const { name, taskDefinition, force } = update;
  const updated = (service) => findNewTaskSet(service, update) !== void 0;
  try {
    const service = await containers.update(name, taskDefinition, { force, updated });
    return toWork(update, service);
  } catch (error) {
    if (!(error instanceof PlatformError) || !error.transient) throw error;
    const service = await containers.service(name).catch(() => void 0);
    if (service === void 0 || !updated(service)) throw error;
    logger.info(`${name.service} was updated, though the answer of ECS got lost.`);
    return toWork(update, service);
  }
}
async function findRunning(containers, service, listed) {
  const running = listed.filter(({ status }) => status === "PENDING" || status === "IN_PROGRESS");
  if (running.length === 0) return void 0;
  const same = await filterByDefinition(containers, running, service.taskDefinition);
  if (same !== void 0) return same[0];
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const newest = running[0] === listed[0] ? running[0] : void 0;
  return primary?.rolloutState === "COMPLETED" ? void 0 : newest;
}
async function runsIt({ containers, logger }, plan, service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const settled = primary?.rolloutState === "COMPLETED" || primary?.rolloutState === void 0 && service.taskSets.length <= 1;
  if (!settled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`
    );
    return false;
  }
  const name = ecsName(plan.target);
  const arns = await containers.taskArns(name, "RUNNING") ?? taskIds(service.events).map((id) => taskArn(service.arn, name.cluster, id));
  const tasks = await containers.tasks(name.cluster, arns);
  const digests = tasks.filter(
    ({ taskDefinition, lastStatus }) => taskDefinition === service.taskDefinition && lastStatus !== "STOPPED"
  ).flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service)).flatMap(({ imageDigest }) => imageDigest === void 0 ? [] : [imageDigest]);
  const other = digests.find((digest) => plan.image.digest !== "" && digest !== plan.image.digest);
  if (other !== void 0)
    logger.info(
      `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`
    );
  else if (digests.length === 0)
    logger.debug(`Whether ${plan.image.tag} has moved since its tasks started is not known.`);
  return other === void 0;
}

export {
  planService,
  planOneService,
  registerDefinition,
  findNeed,
  startUpdate
};
