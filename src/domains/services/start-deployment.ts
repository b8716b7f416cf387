import type { Logger } from '../../core/logger.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
} from '../../providers/aws/ecs-types.js';
import type { ContainerService, ServiceName } from '../../providers/aws/ecs.js';
import { ecsName, revisionName } from './names.js';
import type { ServicePlan } from './service-plan.js';
import { isSameDefinition } from './task-definition.js';
import type { Clock } from '../../core/clock.js';

/** What came of asking ECS to run a task definition. */
export type StartedDeployment =
  /** The service runs exactly this already, so that there is nothing to deploy. */
  | { kind: 'already-running' }
  /** The service has the task definition now, and no tasks. */
  | { kind: 'scaled-to-zero' }
  /** Ours, or (with its ARN) one under way that somebody else started to the same task definition. */
  | { kind: 'deployment'; search: DeploymentSearch; arn: string | undefined };

export interface StartDependencies {
  containers: ContainerService;
  logger: Logger;
}

/** Registers the plan's task definition, or finds the newest revision of its family to be just that. */
export async function registerDefinition(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
): Promise<RegisteredTaskDefinition> {
  const { definition } = plan;
  const same = (registered: RegisteredTaskDefinition): boolean => isSameDefinition(definition, registered);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== undefined && same(newest)) {
    logger.info(`The newest task definition says the same already: ${revisionName(newest.arn)}`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${revisionName(registered.arn)}`);
  return registered;
}

/**
 * Has ECS deploy the revision. Where the service has it already ECS would start nothing, so that the update is left
 * out, or forced where what runs is not what was asked for.
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
    const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
    const [joined] = await goingTo(containers, underWay, revision);
    if (joined !== undefined) {
      logger.info(
        `A deployment of exactly this is under way already; ECS starts no second one: ${joined.arn}`,
      );
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

/** Whether the service, whose task definition is the one asked for, really runs it, and that with the image asked for. */
async function runsIt(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
  service: EcsService,
): Promise<boolean> {
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const unsettled = primary?.rolloutState === 'FAILED' || primary?.rolloutState === 'IN_PROGRESS';
  if (unsettled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition, but does not run it as it should (${service.runningCount} of ${service.desiredCount} tasks): deploying it again.`,
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
    `The service runs ${other} under the tag ${plan.image.tag}, which has moved to ${plan.image.digest}: replacing its tasks.`,
  );
  return false;
}

/** True once ECS will not change the status any more. */
export function hasEnded(status: ServiceDeploymentStatus): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

/** By what our deployment is told from others of the same service. */
export interface DeploymentSearch {
  name: ServiceName;
  /** ARN of the task definition that we asked for. */
  taskDefinition: string;
  /** ARNs of the deployments that were there before. */
  known: ReadonlySet<string>;
  /** When ECS says that it began with our update: its time, not ours. */
  since: Date | undefined;
}

/** ECS may date a deployment a little earlier than the task set that it makes. */
const MARGIN_MS = 60_000;
/** The most that DescribeServiceRevisions takes. */
const REVISIONS = 20;

/**
 * The ARN of our deployment: a new one that goes to our task definition, the nearest to the time of our update where
 * somebody else deploys the same. Undefined while ECS does not list it yet.
 */
export async function findOwnDeployment(
  containers: Pick<ContainerService, 'deployments' | 'taskDefinitionsOf'>,
  search: DeploymentSearch,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { since } = search;
  const createdAfter = since === undefined ? undefined : new Date(since.getTime() - MARGIN_MS);
  const listed = await containers.deployments(search.name, { createdAfter, signal });
  const fresh = listed.filter(({ arn }) => !search.known.has(arn));
  const ours = await goingTo(containers, fresh, search.taskDefinition, signal);
  const distance = ({ createdAt }: ServiceDeploymentBrief): number =>
    since === undefined ? 0 : Math.abs(createdAt.getTime() - since.getTime());
  return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}

/** The deployments among these that go to the task definition. */
export async function goingTo(
  containers: Pick<ContainerService, 'taskDefinitionsOf'>,
  deployments: readonly ServiceDeploymentBrief[],
  taskDefinition: string,
  signal?: AbortSignal,
): Promise<ServiceDeploymentBrief[]> {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}

/** ECS lists a new deployment within this time; it is looked for so often. */
const VISIBLE_AFTER_MS = 120_000;
const LOOK_EVERY_MS = 5_000;

/** Names a deployment that ECS does not list yet: `<cluster>/<service> <task definition>`. */
export function unlistedWork({
  name,
  taskDefinition,
}: Pick<DeploymentSearch, 'name' | 'taskDefinition'>): string {
  return `${name.cluster}/${name.service} ${taskDefinition}`;
}

/**
 * The ARNs of the deployments under way that such a name stands for, waiting until ECS lists one; an ARN stands for
 * itself. Empty where there is none after two minutes: it has ended.
 */
export async function deploymentsOfWork(
  {
    containers,
    clock,
  }: { containers: Pick<ContainerService, 'deployments' | 'taskDefinitionsOf'>; clock: Clock },
  work: string,
): Promise<string[]> {
  const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
  if (cluster === undefined || service === undefined || taskDefinition === undefined) return [work];
  const until = clock.now() + VISIBLE_AFTER_MS;
  for (;;) {
    const listed = await containers.deployments({ cluster, service });
    const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
    const found = await goingTo(containers, underWay, taskDefinition);
    if (found.length > 0 || clock.now() >= until) return found.map(({ arn }) => arn);
    await clock.sleep(LOOK_EVERY_MS);
  }
}
