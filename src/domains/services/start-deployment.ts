import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeploymentBrief,
} from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { Applications } from '../platform/applications.js';
import type { Environment } from '../platform/applications.js';
import { deployRole, ecsName, revisionName, taskArn, taskIds } from '../platform/names.js';
import type { AccountRole, ServiceTarget } from '../platform/names.js';
import { refuseCopilot } from '../platform/parameters.js';
import { findActiveService, refuseScheduledJob, ServiceTypes } from './service-catalogue.js';
import type { ServicePlan } from './service-deployment.js';
import { checkImageTag, findRunningRevision, imageRepositories, verifyImage } from './service-image.js';
import { filterByDefinition, findNewTaskSet, PLACEHOLDER, toWork } from './service-work.js';
import type { JoinedWork, ServiceUpdate, ServiceWork } from './service-work.js';
import { isSameDefinition, pinImage, readTemplate, refuseUnknown, templateImage } from './task-definition.js';
import type { ImageReferenceForm, PinnedImage } from './task-definition.js';

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

/** What has to be done about a service that is to run a task definition. */
export type ServiceNeed =
  /** It runs exactly this already, so that there is nothing to deploy. */
  | { kind: 'already-running' }
  /** It has the task definition, and no tasks. */
  | { kind: 'scaled-to-zero' }
  /** Join the deployment of the same task definition that somebody else started. */
  | { kind: 'join'; work: JoinedWork }
  | { kind: 'update'; update: ServiceUpdate };

export interface StartDependencies {
  containers: ContainerService;
  logger: Logger;
}

/** Registers the plan's task definition, unless the newest revision of its family is identical. */
export async function registerDefinition(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
): Promise<RegisteredTaskDefinition> {
  const { definition } = plan;
  const same = (registered: RegisteredTaskDefinition): boolean => isSameDefinition(definition, registered);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== undefined && same(newest)) {
    logger.info(`Using the task definition ${revisionName(newest.arn)}, which is identical.`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${revisionName(registered.arn)}`);
  return registered;
}

/** How many of a service's newest deployments are remembered as those that were there before. */
const REMEMBERED = 5;

/**
 * Finds out what a service needs to run the revision. ECS starts nothing for a revision that the service has already:
 * then there is nothing to do, or the update is forced if the tasks don't run the image.
 */
export async function findNeed(
  deps: StartDependencies,
  plan: ServicePlan,
  revision: string,
  { force, region }: { force: boolean; region: string },
): Promise<ServiceNeed> {
  const { containers } = deps;
  const name = ecsName(plan.target);
  const [service, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const { running } = plan;
  const update: ServiceUpdate = {
    name,
    region,
    tag: plan.image.tag,
    taskDefinition: revision,
    force,
    previous: running.image === undefined ? PLACEHOLDER : running.taskDefinition,
    before: {
      taskSets: (service?.taskSets ?? []).map(({ id }) => id),
      deployments: listed.slice(0, REMEMBERED).map(({ arn }) => arn),
    },
  };
  const { strategy } = service ?? plan.before;
  if (strategy !== undefined && strategy !== 'ROLLING')
    deps.logger.info(
      `${name.service} has the deployment strategy ${strategy}: it is deployed once ECS has moved all traffic and waited for its bake time.`,
    );
  if (service?.taskDefinition !== revision || force) return { kind: 'update', update };
  if (service.desiredCount === 0) return { kind: 'scaled-to-zero' };
  const inProgress = await findRunning(containers, service, listed);
  if (inProgress !== undefined) {
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    const joinedSince = inProgress.createdAt.toISOString();
    const taskSet = primary && { id: primary.id, createdAt: joinedSince };
    return { kind: 'join', work: { ...update, arn: inProgress.arn, taskSet, joinedSince, idle: false } };
  }
  if (await runsIt(deps, plan, service)) return { kind: 'already-running' };
  return { kind: 'update', update: { ...update, force: true } };
}

/** Updates the service. Where no answer comes through, a look at the service shows whether it was updated. */
export async function startUpdate(
  { containers, logger }: StartDependencies,
  update: ServiceUpdate,
): Promise<ServiceWork> {
  const { name, taskDefinition, force } = update;
  const updated = (service: EcsService): boolean => findNewTaskSet(service, update) !== undefined;
  try {
    const service = await containers.update(name, taskDefinition, { force, updated });
    return toWork(update, service);
  } catch (error) {
    if (!(error instanceof PlatformError) || !error.transient) throw error;
    const service = await containers.service(name).catch(() => undefined);
    if (service === undefined || !updated(service)) throw error;
    logger.info(`${name.service} was updated, though the answer of ECS got lost.`);
    return toWork(update, service);
  }
}

/** Finds the deployment of the service's own task definition that is still running. */
async function findRunning(
  containers: ContainerService,
  service: EcsService,
  listed: readonly ServiceDeploymentBrief[],
): Promise<ServiceDeploymentBrief | undefined> {
  const running = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
  if (running.length === 0) return undefined;
  const same = await filterByDefinition(containers, running, service.taskDefinition);
  if (same !== undefined) return same[0];
  // The primary task set is that of the newest deployment, unless ECS is rolling back, which is another status.
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const newest = running[0] === listed[0] ? running[0] : undefined;
  return primary?.rolloutState === 'COMPLETED' ? undefined : newest;
}

/** Returns true if the tasks of a service that has the task definition really run it, with the planned image. */
async function runsIt(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
  service: EcsService,
): Promise<boolean> {
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  // ECS tells no state in some deployment strategies; any word but COMPLETED is not a success.
  const settled =
    primary?.rolloutState === 'COMPLETED' ||
    (primary?.rolloutState === undefined && service.taskSets.length <= 1);
  if (!settled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`,
    );
    return false;
  }
  const name = ecsName(plan.target);
  const arns =
    (await containers.taskArns(name, 'RUNNING')) ??
    taskIds(service.events).map((id) => taskArn(service.arn, name.cluster, id));
  const tasks = await containers.tasks(name.cluster, arns);
  const digests = tasks
    .filter(
      ({ taskDefinition, lastStatus }) =>
        taskDefinition === service.taskDefinition && lastStatus !== 'STOPPED',
    )
    .flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service))
    .flatMap(({ imageDigest }) => (imageDigest === undefined ? [] : [imageDigest]));
  const other = digests.find((digest) => plan.image.digest !== '' && digest !== plan.image.digest);
  if (other !== undefined)
    logger.info(
      `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`,
    );
  else if (digests.length === 0)
    logger.debug(`Whether ${plan.image.tag} has moved since its tasks started is not known.`);
  return other === undefined;
}
