import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { EcsService, TaskDefinitionTemplate } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import { deployRole } from '../platform/account-sessions.js';
import type { AccountRole, AccountSessions } from '../platform/account-sessions.js';
import { Applications } from '../platform/applications.js';
import type { Environment } from '../platform/applications.js';
import { ecsName } from '../platform/resource-names.js';
import type { ServiceTarget } from '../platform/resource-names.js';
import { pinImage, readTemplate, templateImage } from './task-definition.js';
import type { ImageReferenceForm, PinnedImage } from './task-definition.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import { validateName } from '../platform/names.js';
import { isImageTag, parseEcrRepository } from '../images/image-name.js';
import { refuseScheduledJob, ServiceTypes } from './service-type.js';
import type { Logger } from '../../core/logger.js';

/** What a service runs. */
export interface RunningRevision {
  /** ARN of the task definition. */
  taskDefinition: string;
  /** The image of the service's container, as the task definition has it; undefined where that is gone. */
  image: string | undefined;
  /** When ECS began to deploy it. */
  since: Date | undefined;
}

/** Everything that is known about a service before it is deployed. */
export interface ServicePlan {
  target: ServiceTarget;
  image: PinnedImage;
  /** What will be registered. */
  definition: TaskDefinitionTemplate;
  /** The service as it is. */
  before: EcsService;
  running: RunningRevision;
}

export interface ServicePlanDependencies {
  containers: Pick<ContainerService, 'service' | 'taskDefinition'>;
  objects: ObjectStore;
  /** Finds and checks the image, given the one (without a tag) that the service's template names. */
  image: (templateImage: string) => Promise<PinnedImage>;
  environment: Environment;
}

/**
 * Looks everything up and changes nothing.
 * @throws NotFoundError without template, image, cluster or service; PlatformError for a template that can't be used
 */
export async function planService(
  deps: ServicePlanDependencies,
  target: ServiceTarget,
  form: ImageReferenceForm,
): Promise<ServicePlan> {
  const template = await readTemplate(deps.objects, target);
  const image = await deps.image(templateImage(template, target.service));
  const before = await activeService(deps, target);
  return {
    target,
    image,
    definition: pinImage(template, target, image, form),
    before,
    running: await findRunningRevision(deps.containers, before, target),
  };
}

export interface ServiceRequest extends ServiceTarget {
  /** Tag of the image. */
  tag: string;
  /** The codebase whose image it must be, if any. */
  codebase: string | undefined;
  /** The ECR repository where it is not named after the codebase. */
  repository: string | undefined;
  form: ImageReferenceForm;
}

/**
 * Plans the deployment of one service by name, whichever codebase it belongs to. Looks everything up and changes nothing.
 * @throws NotFoundError naming what exists; PlatformError for what can't be deployed
 */
export async function planOneService(
  { accounts, logger }: { accounts: AccountSessions; logger: Logger },
  request: ServiceRequest,
): Promise<{ plan: ServicePlan; role: AccountRole }> {
  const { app, env, service } = request;
  const { session } = accounts;
  const tag = checkImageTag(request.tag);
  const repositories = imageRepositories(app, request.codebase, request.repository);
  const parameters = await session.parameters();
  const applications = new Applications(parameters, session, logger);
  const environment = applications.environment(await applications.load(app), env);
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
    image: (found: string) => verifyImage(images, { tag, repositories, registry }, found),
    environment,
  };
  return { plan: await planService(dependencies, { app, env, service }, request.form), role };
}

/** Returns what the service runs, or is being deployed to it. */
export async function findRunningRevision(
  containers: Pick<ContainerService, 'taskDefinition'>,
  service: EcsService,
  { service: container }: Pick<ServiceTarget, 'service'>,
): Promise<RunningRevision> {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt,
  };
}

async function activeService(deps: ServicePlanDependencies, target: ServiceTarget): Promise<EcsService> {
  const { cluster, service } = ecsName(target);
  const mode = deps.environment.deploymentMode;
  const hint =
    mode === undefined || mode === 'copilot'
      ? `The environment's service_deployment_mode is ${mode ?? 'not set, which means copilot'}: its services are made by Copilot until it is changed in platform-config.yml.`
      : 'Terraform makes it: apply the service to this environment first.';
  let found: EcsService | undefined;
  try {
    found = await deps.containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === undefined) {
    throw new NotFoundError(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== 'ACTIVE') {
    throw new PlatformError(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: 'It is being taken away, or has been: apply it again with Terraform.',
    });
  }
  return found;
}

export interface ImageRequest {
  /** Tag of the image. */
  tag: string;
  /** The ECR repositories whose images the service may run; empty to go by the service's own template. */
  repositories: readonly string[];
  /** Whose images are asked for. */
  registry: { account: string; region: string };
}

/** Checks the input image-tag. @throws PlatformError */
export function checkImageTag(tag: string): string {
  if (isImageTag(tag)) return tag;
  throw new PlatformError(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: 'Give the tag alone, as ECR shows it: commit-1234567.',
  });
}

/**
 * The image under the tag, once ECR is known to have it in the repository that the service's template names.
 * @throws NotFoundError without repository or image; PlatformError where the template names another repository, or one
 * of another account or region
 */
export async function verifyImage(
  images: Pick<ImageRegistry, 'describe'>,
  request: ImageRequest,
  templateImage: string,
): Promise<PinnedImage> {
  const place = parseEcrRepository(templateImage);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== undefined && first !== undefined && !request.repositories.includes(named)) {
    throw new PlatformError(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(' or ')}.`,
      { hint: 'Check that the service belongs to this codebase.' },
    );
  }
  const { account, region } = request.registry;
  if (place !== undefined && (place.account !== account || place.region !== region)) {
    throw new PlatformError(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: 'Take the role-to-assume and the aws-region of the account and region that the template names.',
      },
    );
  }
  const repository = named ?? first;
  if (repository === undefined) {
    throw new PlatformError(
      `The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: 'Give codebase or repository, so that the tag is looked up in that ECR repository.' },
    );
  }
  const image = await find(images, repository, request.tag);
  if (image === undefined) {
    throw new NotFoundError(`The ECR repository ${repository} has no image with the tag ${request.tag}.`, {
      hint: 'Nothing was changed. Build the image first, or check the tag: codebase list --with-images shows those there are.',
    });
  }
  return { tag: request.tag, digest: image.digest };
}

async function find(images: Pick<ImageRegistry, 'describe'>, repository: string, tag: string) {
  try {
    return await images.describe(repository, { tag });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error,
    });
  }
}

/**
 * The ECR repositories that the inputs codebase and repository name; empty without both.
 * @throws PlatformError where they contradict each other, or can't be names
 */
export function imageRepositories(
  app: string,
  codebase: string | undefined,
  repository: string | undefined,
): string[] {
  const ofCodebase = codebase === undefined ? undefined : `${app}/${validateName('codebase', codebase)}`;
  if (repository === undefined) return ofCodebase === undefined ? [] : [ofCodebase];
  if (!/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new PlatformError(
      `The input repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: 'Give the name without the registry: demo/web.',
      },
    );
  }
  if (ofCodebase !== undefined && ofCodebase !== repository) {
    throw new PlatformError(
      `The inputs codebase "${codebase ?? ''}" (which is ${ofCodebase}) and repository "${repository}" name two repositories.`,
      { hint: 'Give one of the two.' },
    );
  }
  return [repository];
}
