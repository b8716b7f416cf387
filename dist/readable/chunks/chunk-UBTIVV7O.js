const require = process.getBuiltinModule;
import {
  checkImageTag,
  imageRepositories,
  verifyImage
} from "./chunk-TTFA7RWN.js";
import {
  ServiceTypes,
  pinImage,
  readTemplate,
  refuseScheduledJob,
  refuseUnknown,
  templateImage
} from "./chunk-WJFRPP3I.js";
import {
  Applications,
  refuseCopilot
} from "./chunk-ZPSUPCDM.js";
import {
  deployRole,
  ecsName
} from "./chunk-TGYSM2BJ.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/service-plan.ts
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
async function findRunningRevision(containers, service, { service: container }) {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt
  };
}
async function findActiveService(containers, target) {
  const { cluster, service } = ecsName(target);
  const hint = "Terraform makes it: apply the service to this environment first.";
  let found;
  try {
    found = await containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === void 0) {
    throw new NotFoundError(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== "ACTIVE") {
    throw new PlatformError(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: "It is being taken away, or has been: apply it again with Terraform."
    });
  }
  if (found.controller !== "ECS") {
    throw new PlatformError(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint: found.controller === "CODE_DEPLOY" ? "Deploy it with CodeDeploy, or have Terraform make it with the deployment controller ECS." : "Deploy it with what controls it, or have Terraform make it with the deployment controller ECS."
      }
    );
  }
  return found;
}

export {
  planService,
  planOneService,
  findRunningRevision,
  findActiveService
};
