import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { EcsService, TaskDefinitionTemplate } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import { deployRole, ecsName } from '../platform/names.js';
import type { ServiceTarget, AccountRole } from '../platform/names.js';
import { Applications } from '../platform/applications.js';
import type { Environment } from '../platform/applications.js';
import { pinImage, readTemplate, refuseUnknown, templateImage } from './task-definition.js';
import type { ImageReferenceForm, PinnedImage } from './task-definition.js';
import { checkImageTag, imageRepositories, verifyImage } from './service-image.js';
import { refuseScheduledJob, ServiceTypes } from './service-catalogue.js';
import { refuseCopilot } from '../platform/parameters.js';
import type { Logger } from '../../core/logger.js';
import type { AwsSession } from '../../providers/aws/session.js';

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
  containers: Pick<ContainerService, 'service' | 'taskDefinition' | 'unknownPaths'>;
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
  { session, logger }: { session: AwsSession; logger: Logger },
  request: ServiceRequest,
): Promise<{ plan: ServicePlan; role: AccountRole }> {
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

/** Finds the service that ECS is to deploy. @throws NotFoundError without cluster or service; PlatformError for others */
export async function findActiveService(
  containers: Pick<ContainerService, 'service'>,
  target: ServiceTarget,
): Promise<EcsService> {
  const { cluster, service } = ecsName(target);
  const hint = 'Terraform makes it: apply the service to this environment first.';
  let found: EcsService | undefined;
  try {
    found = await containers.service({ cluster, service });
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
  if (found.controller !== 'ECS') {
    throw new PlatformError(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint:
          found.controller === 'CODE_DEPLOY'
            ? 'Deploy it with CodeDeploy, or have Terraform make it with the deployment controller ECS.'
            : 'Deploy it with what controls it, or have Terraform make it with the deployment controller ECS.',
      },
    );
  }
  return found;
}
