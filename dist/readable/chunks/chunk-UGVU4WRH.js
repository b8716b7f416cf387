const require = process.getBuiltinModule;
import {
  pinImage,
  readTemplate,
  refuseUnknown,
  templateImage
} from "./chunk-YABGQ5G7.js";
import {
  ServiceTypes,
  refuseCopilot,
  refuseScheduledJob
} from "./chunk-KWDQRHSJ.js";
import {
  isImageTag,
  parseEcrRepository
} from "./chunk-2TIJTTQN.js";
import {
  Applications
} from "./chunk-IIPNGBR7.js";
import {
  validateName
} from "./chunk-VVXPJHE5.js";
import {
  ecsName
} from "./chunk-AJLZMZ6Q.js";
import {
  deployRole
} from "./chunk-SK46OWIX.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/domains/services/service-image.ts
function checkImageTag(tag) {
  if (isImageTag(tag)) return tag;
  throw new UsageError(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: "Give the tag alone, as ECR shows it: commit-1234567."
  });
}
async function verifyImage(images, request, templateImage2) {
  const place = parseEcrRepository(templateImage2);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== void 0 && first !== void 0 && !request.repositories.includes(named)) {
    throw new PlatformError(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const { account, region } = request.registry;
  if (place !== void 0 && (place.account !== account || place.region !== region)) {
    throw new PlatformError(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: "Take the role-to-assume and the aws-region of the account and region that the template names."
      }
    );
  }
  const repository = named ?? first;
  if (repository === void 0) {
    throw new PlatformError(
      `The service runs ${templateImage2}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: "Give codebase or repository, so that the tag is looked up in that ECR repository." }
    );
  }
  const { tag, digest } = request;
  const image = await find(images, repository, digest === void 0 ? { tag } : { digest });
  if (image === void 0) {
    throw new NotFoundError(
      `The ECR repository ${repository} has no image with the ${digest === void 0 ? `tag ${tag}` : `digest ${digest}`}.`,
      {
        hint: "Nothing was changed. Build the image first, or check the tag: platform-tools codebase list --with-images shows those there are."
      }
    );
  }
  return { tag, digest: image.digest };
}
async function find(images, repository, reference) {
  try {
    return await images.describe(repository, reference);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error
    });
  }
}
function imageRepositories(app, codebase, repository) {
  if (repository !== void 0 && !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new UsageError(
      `The input image-repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: "Give the name without the registry: demo/web."
      }
    );
  }
  if (codebase === void 0) return repository === void 0 ? [] : [repository];
  const ofCodebase = `${app}/${validateName("codebase", codebase)}`;
  if (repository !== void 0 && repository !== ofCodebase) {
    throw new UsageError(
      `The inputs codebase "${codebase}" (which is ${ofCodebase}) and image-repository "${repository}" name two repositories.`,
      { hint: "Give one of the two." }
    );
  }
  return [ofCodebase];
}

// src/domains/services/service-plan.ts
async function planService(deps, target, form) {
  refuseCopilot(deps.environment);
  const template = await readTemplate(deps.objects, target);
  refuseUnknown(await deps.containers.unknownPaths(template), target);
  const image = await deps.image(templateImage(template, target.service));
  const before = await findActiveService(deps, target);
  return {
    target,
    image,
    definition: pinImage(template, target, image, form),
    before,
    running: await findRunningRevision(deps.containers, before, target)
  };
}
async function planOneService({ accounts, logger }, request) {
  const { app, env, service } = request;
  const { session } = accounts;
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
  const there = accounts.enter(role);
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
async function findActiveService(deps, target) {
  const { cluster, service } = ecsName(target);
  const hint = "Terraform makes it: apply the service to this environment first.";
  let found;
  try {
    found = await deps.containers.service({ cluster, service });
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
  checkImageTag,
  verifyImage,
  imageRepositories,
  planService,
  planOneService,
  findRunningRevision,
  findActiveService
};
