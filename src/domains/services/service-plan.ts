import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { EcsService, TaskDefinitionTemplate } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import type { Environment } from '../platform/applications.js';
import { ecsName } from './names.js';
import type { ServiceTarget } from './names.js';
import { pinImage, readTemplate, templateImage } from './template.js';
import type { ImageReferenceForm, PinnedImage } from './template.js';

/** What a service runs. */
export interface RunningImage {
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
  running: RunningImage;
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
    running: await runningImage(deps.containers, before, target),
  };
}

/** What the service runs, or is on its way to. */
export async function runningImage(
  containers: Pick<ContainerService, 'taskDefinition'>,
  service: EcsService,
  { service: container }: Pick<ServiceTarget, 'service'>,
): Promise<RunningImage> {
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
