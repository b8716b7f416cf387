const require = process.getBuiltinModule;
import {
  imageIn
} from "./chunk-OSEJFA5D.js";
import {
  DeploymentFollower,
  MissingRights,
  imageBefore
} from "./chunk-ZNPJ5CUF.js";
import {
  findActiveService,
  referenceOf
} from "./chunk-PE3MF6X3.js";
import {
  refuseCopilot
} from "./chunk-6KB7Z5L3.js";
import {
  PLACEHOLDER,
  findObstacle,
  hasDeploymentEnded,
  stopDeployment
} from "./chunk-YW5FYDWB.js";
import {
  ecsName,
  revisionName
} from "./chunk-RPOPKNME.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/executions/ecs-deployment.ts
async function findDeployment(deps, target) {
  const { app, env, id, owner } = target;
  const environment = deps.applications.environment(await deps.applications.load(app), env);
  if (owner !== void 0 && owner !== environment.accountId)
    throw new PlatformError(
      `What id names is in the account ${owner}, but ${env} of ${app} is in ${environment.accountId}.`,
      { hint: "Check the id or link." }
    );
  refuseCopilot(environment);
  const containers = await deps.containers(environment);
  const region = environment.region ?? deps.region;
  const service = target.service ?? await findService(deps, target, containers);
  const found = await findCurrentDeployment({ containers, region }, { app, env, service }, id);
  return { ...found, environment, region };
}
async function findService({ applications }, { app, env, codebase: name = "" }, containers) {
  const codebase = await applications.codebase(app, name);
  const services = codebase.services.flatMap((group) => group.services);
  const [only] = services;
  if (only !== void 0 && services.length === 1) return only;
  const lists = await Promise.all(
    services.map((service) => containers.deployments(ecsName({ app, env, service })))
  );
  const running = services.filter(
    (_, index) => lists[index]?.some(({ status }) => !hasDeploymentEnded(status))
  );
  const [first] = running;
  if (first !== void 0 && running.length === 1) return first;
  throw new PlatformError(
    first === void 0 ? `No deployment of ${name} to ${env} is under way.` : `${running.length} deployments of ${name} to ${env} are under way: ${running.join(", ")}.`,
    {
      hint: services.length === 0 ? "The codebase names no services: give service." : `Give service, one of ${services.join(", ")}.`
    }
  );
}
async function findCurrentDeployment({ containers, region }, target, arn) {
  const name = ecsName(target);
  const service = await findActiveService(containers, target);
  const listed = await containers.deployments(name);
  const deployment = arn === void 0 ? listed.find(({ status }) => !hasDeploymentEnded(status)) ?? listed[0] : listed.find((one) => one.arn === arn);
  if (deployment === void 0)
    throw new NotFoundError(
      arn === void 0 ? `${name.service} has had no deployment yet.` : `${name.service} has no deployment "${arn}".`,
      { hint: "ECS keeps the deployments of 90 days. codebase-status shows what runs." }
    );
  const newest = deployment === listed[0];
  const primary = newest ? service.taskSets.find(({ status }) => status === "PRIMARY") : void 0;
  const known = await containers.taskDefinitionsOf([deployment.targetRevision]);
  const taskDefinition = known?.get(deployment.targetRevision) ?? primary?.taskDefinition ?? service.taskDefinition;
  const image = await imageIn(containers, taskDefinition, target.service);
  const earlier = listed.slice(listed.indexOf(deployment) + 1);
  const former = await findFormer(containers, service, taskDefinition, earlier);
  const formerImage = former === void 0 ? void 0 : await imageIn(containers, former, target.service);
  const before = formerImage === void 0 ? void 0 : former;
  const tag = tagOf(image);
  const createdAt = deployment.createdAt.toISOString();
  return {
    deployment,
    plan: {
      target,
      image: { tag, digest: "" },
      definition: { family: "", containerDefinitions: [] },
      before: service,
      running: { taskDefinition: before ?? taskDefinition, image: formerImage, since: void 0 }
    },
    work: {
      name,
      region,
      tag,
      taskDefinition,
      previous: former === void 0 ? void 0 : before ?? PLACEHOLDER,
      force: false,
      before: { taskSets: [], deployments: [] },
      arn: deployment.arn,
      joinedSince: createdAt,
      idle: false,
      taskSet: primary && { id: primary.id, createdAt }
    }
  };
}
async function findFormer(containers, { taskSets }, taskDefinition, earlier) {
  const others = taskSets.filter((set) => set.taskDefinition !== taskDefinition);
  const left = others.find(({ running }) => running > 0) ?? others[0];
  if (left !== void 0) return left.taskDefinition;
  const last = earlier.find(({ status }) => status === "SUCCESSFUL")?.targetRevision;
  if (last === void 0) return void 0;
  const known = (await containers.taskDefinitionsOf([last]))?.get(last);
  return known === taskDefinition ? void 0 : known;
}
function stoppableDeployment(deps, found, options) {
  const { plan, work, deployment } = found;
  const { status, arn } = deployment;
  const { service } = work.name;
  const obstacle = findObstacle(work);
  const ended = hasDeploymentEnded(status);
  const stopping = status === "STOP_REQUESTED" || status.startsWith("ROLLBACK");
  return {
    kind: "deployment",
    id: arn,
    name: service,
    status,
    url: serviceUrl(work.name, found.region),
    env: found.environment.name,
    subject: `the deployment of ${work.tag} to ${service}`,
    state: ended ? "ended" : stopping ? "stopping" : "running",
    leaves: [
      obstacle === void 0 ? `${service} goes back to ${imageBefore(plan) ?? "its former image"} (${revisionName(work.previous ?? "")}).` : `Only ECS itself can roll it back (ecs:StopServiceDeployment): ${obstacle}.`,
      "Other services stay as they are."
    ],
    stop: () => stopDeployment(deps, work),
    follow: () => followStopped(deps, found, options).finally(() => {
      new MissingRights(deps.containers, deps.logger).announce(plan.before.arn);
    })
  };
}
async function followStopped(deps, found, options) {
  const { plan, work } = found;
  const all = { ...options, found: () => void 0 };
  const end = await new DeploymentFollower(deps, plan, work).follow(all);
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return { status, stopped: false, remains: [] };
  if (end.replacedBy === void 0)
    return { status, stopped: true, remains: serviceRemains(end, work.name.service) };
  const { containers } = deps;
  const { region } = found;
  const back = await findCurrentDeployment({ containers, region }, plan.target, end.replacedBy.arn);
  const after = await new DeploymentFollower(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === "SUCCESSFUL";
  const now = `${work.name.service} ${done ? "runs" : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${revisionName(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}
function serviceRemains({ after }, service) {
  if (after === void 0) return [];
  const { image, taskDefinition } = after.running;
  return [`${service} runs ${tagOf(image)} (${revisionName(taskDefinition)}).`];
}
function tagOf(image) {
  return image === void 0 ? "an unknown image" : referenceOf(image);
}

export {
  findDeployment,
  findCurrentDeployment,
  stoppableDeployment
};
