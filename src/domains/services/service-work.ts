import type { SavedWork, WorkControl } from '../../core/remote-work.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type {
  EcsService,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
  ServiceName,
  TaskSet,
} from '../../providers/aws/ecs-answers.js';
import { serviceUrl } from '../../core/console-links.js';
import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { revisionName } from '../platform/names.js';

/**
 * What a service is about to be set to, and what was there before: enough for a later process to find what came of it.
 * Plain data.
 */
export interface ServiceUpdate {
  name: ServiceName;
  region: string;
  /** Tag of the image. */
  tag: string;
  /** ARN of the task definition. */
  taskDefinition: string;
  /** ARN of the former one, or PLACEHOLDER; undefined where it is not known. */
  previous: string | undefined;
  /** Replace the tasks even where the service has the task definition already. */
  force: boolean;
  /** Ids of the task sets, and ARNs of the newest deployments, that were there before. */
  before: { taskSets: string[]; deployments: string[] };
}

/** Instead of the ARN of Terraform's placeholder, which is never something to return to. */
export const PLACEHOLDER = 'placeholder';

/** A service that was updated. Plain data. */
export interface ServiceWork extends ServiceUpdate {
  /** ARN of the service deployment; undefined while ECS does not tell it. */
  arn: string | undefined;
  /** The task set that ECS made for it: id, and when it was made by the clock of ECS. */
  taskSet: { id: string; createdAt: string | undefined } | undefined;
  /** When somebody else started it, where we joined it. */
  joinedSince: string | undefined;
  /** The service is scaled to zero tasks. */
  idle: boolean;
}

/** A deployment that somebody else started. */
export type JoinedWork = ServiceWork & { joinedSince: string };

/** What the post step has to know about a service. */
export type SavedService = SavedWork<ServiceUpdate, ServiceWork>;

/** ECS may date a deployment a little earlier than the task set that it makes. */
const MARGIN_MS = 60_000;
/** A new deployment may be missing from ECS's list for this long. */
export const VISIBLE_AFTER_MS = 120_000;

/** Finds the task set that an update to the task definition has made: PRIMARY, and not among those before. */
export function findNewTaskSet(
  { taskSets }: Pick<EcsService, 'taskSets'>,
  { taskDefinition, before }: ServiceUpdate,
): TaskSet | undefined {
  const primary = taskSets.find(({ status }) => status === 'PRIMARY');
  const isNew = primary?.taskDefinition === taskDefinition && !before.taskSets.includes(primary.id);
  return isNew ? primary : undefined;
}

/** Returns the work that an update of a service has become, as a look at the service shows it. */
export function toWork(update: ServiceUpdate, service: EcsService): ServiceWork {
  const made = findNewTaskSet(service, update);
  return {
    ...update,
    arn: made === undefined ? undefined : newDeployment(update, service),
    taskSet: made === undefined ? undefined : { id: made.id, createdAt: made.createdAt?.toISOString() },
    joinedSince: undefined,
    idle: service.desiredCount === 0,
  };
}

/** The service's newest deployment, where it was not there before. */
function newDeployment({ before }: ServiceUpdate, { currentDeployment }: EcsService): string | undefined {
  const isKnown = currentDeployment === undefined || before.deployments.includes(currentDeployment);
  return isKnown ? undefined : currentDeployment;
}

/**
 * Finds the ARN of our deployment, undefined while ECS does not list it yet: the service's current one while our task
 * set is its primary one; else a new one of our task definition, where that may be asked for; else the one that was made
 * along with our task set, as nearly as times show.
 */
export async function findOwnDeployment(
  containers: Pick<ContainerService, 'deployments' | 'service' | 'taskDefinitionsOf'>,
  work: ServiceWork,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { name, taskDefinition, before } = work;
  const made = timeOf(work);
  const [service, listed] = await Promise.all([
    containers.service(name, signal),
    containers.deployments(name, { createdAfter: listedFrom(work), signal }),
  ]);
  const isOurs = ({ status, id }: TaskSet): boolean => status === 'PRIMARY' && id === work.taskSet?.id;
  const current = service?.taskSets.some(isOurs) === true ? newDeployment(work, service) : undefined;
  if (current !== undefined) return current;
  const fresh = listed.filter(({ arn }) => !before.deployments.includes(arn));
  const ours =
    (await filterByDefinition(containers, fresh, taskDefinition, signal)) ??
    filterByTime(fresh, work, service);
  return ours.sort((a, b) => distance(a, made) - distance(b, made))[0]?.arn;
}

/** Returns the deployments among these that deploy the task definition; undefined where we may not know. */
export async function filterByDefinition(
  containers: Pick<ContainerService, 'taskDefinitionsOf'>,
  deployments: readonly ServiceDeploymentBrief[],
  taskDefinition: string,
  signal?: AbortSignal,
): Promise<ServiceDeploymentBrief[] | undefined> {
  const revisions = new Set(deployments.map(({ targetRevision }) => targetRevision));
  const definitions = await containers.taskDefinitionsOf([...revisions], signal);
  return definitions && deployments.filter((one) => definitions.get(one.targetRevision) === taskDefinition);
}

/** Leaves out what lies nearer to another task set than to ours: somebody else's deployment made that. */
function filterByTime(
  deployments: readonly ServiceDeploymentBrief[],
  work: ServiceWork,
  service: EcsService | undefined,
): ServiceDeploymentBrief[] {
  const made = timeOf(work);
  if (made === undefined) return [];
  const others = (service?.taskSets ?? [])
    .filter(({ id }) => id !== work.taskSet?.id && !work.before.taskSets.includes(id))
    .map(({ createdAt }) => createdAt?.getTime());
  return deployments.filter(
    (one) =>
      distance(one, made) <= MARGIN_MS &&
      others.every((other) => other === undefined || distance(one, made) <= distance(one, other)),
  );
}

/** Returns from when on ECS's list has the deployment; undefined where that is not known. */
export function listedFrom(work: ServiceWork): Date | undefined {
  const made = timeOf(work);
  return made === undefined ? undefined : new Date(made - MARGIN_MS);
}

function timeOf({ taskSet }: ServiceWork): number | undefined {
  return taskSet?.createdAt === undefined ? undefined : Date.parse(taskSet.createdAt);
}

function distance({ createdAt }: ServiceDeploymentBrief, time: number | undefined): number {
  return time === undefined ? 0 : Math.abs(createdAt.getTime() - time);
}

/** Returns true once ECS will not change the status any more. */
export function hasDeploymentEnded(status: ServiceDeploymentStatus): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

export interface StopDependencies {
  containers: ContainerService;
  clock: Clock;
  logger: Logger;
}

/** How often to look for a deployment that ECS does not list yet before going back without it, and how far apart. */
const LOOKS = 5;
const LOOK_EVERY_MS = 500;
/** An update that was under way when its process was killed shows within seconds, if it was made at all. */
const RECOVER_LOOKS = 4;
const RECOVER_EVERY_MS = 5_000;

/**
 * Stops a deployment: through ECS where that is allowed, else by setting the service back to its former task definition.
 * Fine where it has ended, or where another deployment has replaced it.
 * @throws PlatformError where there is nothing to go back to
 */
export async function stopDeployment(
  deps: StopDependencies,
  work: ServiceWork,
  looks = LOOKS,
): Promise<void> {
  const { containers, clock } = deps;
  let arn = work.arn ?? (await findOwnDeployment(containers, work));
  for (let look = 1; arn === undefined && look < looks; look += 1) {
    await clock.sleep(LOOK_EVERY_MS);
    arn = await findOwnDeployment(containers, work);
  }
  if (arn !== undefined) {
    const found = (await containers.deployments(work.name)).find((one) => one.arn === arn);
    if (found !== undefined && hasDeploymentEnded(found.status)) return;
    if (await containers.stopDeployment(arn)) return;
  }
  await goBack(deps, work);
}

/** Sets the service to the task definition that it had before, unless it has another one by now. */
async function goBack({ containers, logger }: StopDependencies, work: ServiceWork): Promise<void> {
  const { name, previous, taskDefinition } = work;
  const service = await containers.service(name);
  const primary = service?.taskSets.find(({ status }) => status === 'PRIMARY');
  if (primary?.taskDefinition !== taskDefinition) {
    logger.info(`${name.service} is not set to ${revisionName(taskDefinition)} any more.`);
    return;
  }
  const obstacle = findObstacle(work);
  if (previous === undefined || obstacle !== undefined)
    throw new PlatformError(`${name.service} can't be set back: ${obstacle ?? ''}.`, {
      hint: 'Stopping the deployment itself takes the permission ecs:StopServiceDeployment.',
    });
  await containers.update(name, previous);
  logger.info(`Set ${name.service} back to ${revisionName(previous)}.`);
}

/** Returns why a service can't be set back to its former task definition; undefined where it can. */
export function findObstacle({ previous, taskDefinition }: ServiceUpdate): string | undefined {
  if (previous === undefined) return 'what it ran before is not known, since no task of it is left';
  if (previous === PLACEHOLDER) return "before, it ran only Terraform's placeholder";
  return previous === taskDefinition ? 'it had the same task definition before' : undefined;
}

/** What can be done about a service's deployment, also by a later process. */
export function serviceControl(deps: StopDependencies): WorkControl<ServiceUpdate, ServiceWork> {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === undefined ? '' : ` (${arn})`}`,
    url: ({ name, region }) => serviceUrl(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, VISIBLE_AFTER_MS / LOOK_EVERY_MS),
    async recover(update) {
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(update.name);
        const work = service && toWork(update, service);
        if (work?.taskSet !== undefined)
          return [{ ...work, arn: work.arn ?? (await findOwnDeployment(containers, work)) }];
        if (look < RECOVER_LOOKS) await clock.sleep(RECOVER_EVERY_MS);
      }
      return [];
    },
  };
}

/** Names a service's deployment within a sentence. */
export function deploymentName({ tag, name }: Pick<ServiceUpdate, 'tag' | 'name'>): string {
  return `the deployment of ${tag} to ${name.service}`;
}
