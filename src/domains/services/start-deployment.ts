import type { Logger } from '../../core/logger.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
} from '../../providers/aws/ecs-types.js';
import type { ContainerService, ServiceName } from '../../providers/aws/ecs.js';
import { ecsName, revisionName } from '../platform/resource-names.js';
import type { ServicePlan } from './service-plan.js';
import { isSameDefinition } from './task-definition.js';
import type { Clock } from '../../core/clock.js';

/** What came of updating a service. */
export type StartedDeployment =
  /** The service runs exactly this already, so that there is nothing to deploy. */
  | { kind: 'already-running' }
  /** The service has the task definition now, and no tasks. */
  | { kind: 'scaled-to-zero' }
  /** Ours; or, with its ARN, one of the same task definition that somebody else started. */
  | { kind: 'deployment'; search: DeploymentSearch; arn: string | undefined };

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

/**
 * Updates the service to the revision. ECS starts nothing for a revision that the service has already: then there is
 * nothing to do, or the update is forced if the tasks don't run the image.
 */
export async function startDeployment(
  deps: StartDependencies,
  plan: ServicePlan,
  revision: string,
  forced: boolean,
): Promise<StartedDeployment> {
  const { containers, logger } = deps;
  const name = ecsName(plan.target);
  const [before, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const search = {
    name,
    taskDefinition: revision,
    known: new Set(listed.map(({ arn }) => arn)),
    since: undefined,
  };
  let force = forced;
  if (before?.taskDefinition === revision && !forced) {
    if (before.desiredCount === 0) return { kind: 'scaled-to-zero' };
    const [joined] = await filterByDefinition(containers, filterRunning(listed), revision);
    if (joined !== undefined) {
      logger.info(`Joined the deployment of the same task definition that is already running: ${joined.arn}`);
      return { kind: 'deployment', search, arn: joined.arn };
    }
    if (await runsIt(deps, plan, before)) return { kind: 'already-running' };
    force = true;
  }
  const after = await containers.update(name, revision, { force });
  if (after.desiredCount === 0) return { kind: 'scaled-to-zero' };
  const since = after.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt;
  return { kind: 'deployment', search: { ...search, since }, arn: undefined };
}

/** Returns true if the tasks of a service that has the task definition really run it, with the planned image. */
async function runsIt(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
  service: EcsService,
): Promise<boolean> {
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const unsettled = primary?.rolloutState === 'FAILED' || primary?.rolloutState === 'IN_PROGRESS';
  if (unsettled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`,
    );
    return false;
  }
  const name = ecsName(plan.target);
  const tasks = await containers.tasks(name.cluster, await containers.taskArns(name, 'RUNNING'));
  const digests = tasks
    .filter(({ taskDefinition }) => taskDefinition === service.taskDefinition)
    .flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service))
    .flatMap(({ imageDigest }) => (imageDigest === undefined ? [] : [imageDigest]));
  const other = digests.find((digest) => plan.image.digest !== '' && digest !== plan.image.digest);
  if (other === undefined) return true;
  logger.info(
    `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`,
  );
  return false;
}

/** Returns true once ECS will not change the status any more. */
export function hasDeploymentEnded(status: ServiceDeploymentStatus): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

/** What distinguishes our deployment from others of the same service. */
export interface DeploymentSearch {
  name: ServiceName;
  /** ARN of the task definition that the service was updated to. */
  taskDefinition: string;
  /** ARNs of the deployments that were there before. */
  known: ReadonlySet<string>;
  /** When it started, by the clock of ECS. */
  since: Date | undefined;
}

type DeploymentLists = Pick<ContainerService, 'deployments' | 'taskDefinitionsOf'>;

/** ECS may date a deployment a little earlier than the task set that it makes. */
const MARGIN_MS = 60_000;
/** The most that DescribeServiceRevisions takes. */
const REVISIONS = 20;
/** A new deployment may be missing from ECS's list for this long. */
export const VISIBLE_AFTER_MS = 120_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Finds the ARN of our deployment: a new one of our task definition; where somebody else deploys the same, the nearest
 * to the time of our update. Returns undefined while ECS does not list it yet.
 */
export async function findOwnDeployment(
  containers: DeploymentLists,
  search: DeploymentSearch,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { since } = search;
  const createdAfter = since === undefined ? undefined : new Date(since.getTime() - MARGIN_MS);
  const listed = await containers.deployments(search.name, { createdAfter, signal });
  const fresh = listed.filter(({ arn }) => !search.known.has(arn));
  const ours = await filterByDefinition(containers, fresh, search.taskDefinition, signal);
  const distance = ({ createdAt }: ServiceDeploymentBrief): number =>
    since === undefined ? 0 : Math.abs(createdAt.getTime() - since.getTime());
  return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}

/** Returns the deployments among these that deploy the task definition. */
async function filterByDefinition(
  containers: Pick<ContainerService, 'taskDefinitionsOf'>,
  deployments: readonly ServiceDeploymentBrief[],
  taskDefinition: string,
  signal?: AbortSignal,
): Promise<ServiceDeploymentBrief[]> {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}

function filterRunning(deployments: readonly ServiceDeploymentBrief[]): ServiceDeploymentBrief[] {
  return deployments.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
}

/** Names a deployment that ECS does not list yet: `<cluster>/<service> <task definition>`. */
export function unlistedWork({
  name,
  taskDefinition,
}: Pick<DeploymentSearch, 'name' | 'taskDefinition'>): string {
  return `${name.cluster}/${name.service} ${taskDefinition}`;
}

export interface StopDependencies {
  containers: DeploymentLists & Pick<ContainerService, 'stopDeployment'>;
  clock: Clock;
  logger: Logger;
}

/**
 * Stops the deployments that a killed process left running.
 * @param works one per line: ARNs, or what `unlistedWork` names
 */
export async function stopDeployments(deps: StopDependencies, works: string): Promise<void> {
  const { containers, logger } = deps;
  for (const work of works.split('\n')) {
    const deployments = await findRunning(deps, work);
    if (deployments.length === 0)
      logger.warning(`ECS lists no running deployment of ${work}. Nothing to stop.`);
    for (const deployment of deployments) {
      await containers.stopDeployment(deployment);
      logger.notice(`Stopping the deployment ${deployment}, which was still running when its step ended.`);
    }
  }
}

/** Returns ARNs; waits until ECS lists a deployment. Empty where there is none after two minutes: it has ended. */
async function findRunning({ containers, clock }: StopDependencies, work: string): Promise<string[]> {
  const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
  if (cluster === undefined || service === undefined || taskDefinition === undefined) return [work];
  const until = clock.now() + VISIBLE_AFTER_MS;
  for (;;) {
    const listed = await containers.deployments({ cluster, service });
    const found = await filterByDefinition(containers, filterRunning(listed), taskDefinition);
    if (found.length > 0 || clock.now() >= until) return found.map(({ arn }) => arn);
    await clock.sleep(LOOK_EVERY_MS);
  }
}
