import { mapParallel } from '../../core/requests.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
} from '../../providers/aws/ecs-answers.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';

/** A revision of a service's task definition. */
export interface PastRevision {
  /** ARN of the task definition. */
  arn: string;
  number: number;
  registeredAt: Date | undefined;
  /** As the task definition names it; undefined where it lacks the service's container: Terraform's placeholder. */
  image: string | undefined;
}

/** A deployment of a service that ECS remembers, ended or under way. */
export interface PastDeployment {
  /** ARN of the service deployment. */
  arn: string;
  status: ServiceDeploymentStatus;
  /** ECS's reason, where it gives one. */
  statusReason: string | undefined;
  createdAt: Date;
  startedAt: Date | undefined;
  finishedAt: Date | undefined;
  /** What it deployed; undefined where that can't be found out. */
  revision: PastRevision | undefined;
  /** The image of `revision`. */
  image: string | undefined;
  /**
   * `known`: ECS says so, or it is the first deployment right after the revision was registered. `assumed`: no newer
   * revision was registered by then, but an older one may have been deployed again.
   */
  certainty: 'known' | 'assumed';
}

export interface PastDeploymentsDependencies {
  /** ECS in the environment's account. */
  containers: Pick<ContainerService, 'service' | 'deployments' | 'taskDefinition' | 'taskDefinitionsOf'>;
  signal: AbortSignal;
}

/** Newest ones that are matched by default; ECS lists at most 100. */
const LIMIT = 20;
/** How many task definitions are read at once. */
const LOOKUPS = 5;
/** A deployment follows the registration of its revision within seconds; retries may take minutes. */
const SOON_MS = 15 * 60_000;

/**
 * Lists the newest deployments of a service, newest first, with what each deployed. ECS keeps them for 90 days. Without
 * the right to describe service revisions, the task definition's revisions are counted down and matched by time.
 * @returns none where there is no such service
 */
export async function listPastDeployments(
  { containers, signal }: PastDeploymentsDependencies,
  target: ServiceTarget,
  limit = LIMIT,
): Promise<PastDeployment[]> {
  const name = ecsName(target);
  const service = await containers.service(name, signal);
  if (service === undefined) return [];
  // One more than wanted: what came before the oldest one decides which revision that was.
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const described = await describeRevisions(containers, listed, signal);
  const toRevision = revisionReader(target);
  if (described !== undefined)
    return listed.slice(0, limit).map((brief) => {
      const revision = described.get(brief.targetRevision);
      return toPast(brief, revision && toRevision(revision), 'known');
    });
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === undefined) return [];
  const revisions = await countDown(containers, service.taskDefinition, oldest, signal);
  return matchByTime(listed, revisions.map(toRevision), service).slice(0, limit);
}

function revisionReader({ service }: ServiceTarget) {
  return ({ arn, revision, registeredAt, containers }: RegisteredTaskDefinition): PastRevision => ({
    arn,
    number: revision,
    registeredAt,
    image: containers.find(({ name }) => name === service)?.image,
  });
}

function toPast(
  { arn, status, statusReason, createdAt, startedAt, finishedAt }: ServiceDeploymentBrief,
  revision: PastRevision | undefined,
  certainty: PastDeployment['certainty'],
): PastDeployment {
  const times = { createdAt, startedAt, finishedAt };
  return { arn, status, statusReason, ...times, revision, image: revision?.image, certainty };
}

/** Returns the task definition of each service revision; undefined where we may not know. */
async function describeRevisions(
  containers: PastDeploymentsDependencies['containers'],
  listed: readonly ServiceDeploymentBrief[],
  signal: AbortSignal,
): Promise<Map<string, RegisteredTaskDefinition> | undefined> {
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = await containers.taskDefinitionsOf(wanted, signal);
  if (arns === undefined) return undefined;
  const definitions = await mapParallel([...new Set(arns.values())], LOOKUPS, (arn) => {
    signal.throwIfAborted();
    return containers.taskDefinition(arn);
  });
  const byArn = new Map(definitions.flatMap((one) => (one === undefined ? [] : [[one.arn, one]])));
  return new Map(
    [...arns].flatMap(([revision, arn]) => {
      const definition = byArn.get(arn);
      return definition === undefined ? [] : [[revision, definition]];
    }),
  );
}

/** Reads the revisions of a family, newest first, down to the one that was the newest at the time. */
async function countDown(
  containers: PastDeploymentsDependencies['containers'],
  taskDefinition: string,
  time: Date,
  signal: AbortSignal,
): Promise<RegisteredTaskDefinition[]> {
  const [, family = ''] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await containers.taskDefinition(family);
  const found = newest === undefined ? [] : [newest];
  const reachesBack = (): boolean =>
    found.some(({ registeredAt }) => registeredAt !== undefined && registeredAt <= time);
  for (let next = (newest?.revision ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const read = await mapParallel(numbers, LOOKUPS, (number) =>
      containers.taskDefinition(`${family}:${number}`),
    );
    found.push(...read.filter((one) => one !== undefined));
  }
  return found;
}

/** @param revisions newest first */
function matchByTime(
  listed: readonly ServiceDeploymentBrief[],
  revisions: readonly PastRevision[],
  service: EcsService,
): PastDeployment[] {
  const first = new Map<string, ServiceDeploymentBrief>();
  const matched = [...listed].reverse().map((brief) => {
    const index = revisions.findIndex(
      ({ registeredAt }) => registeredAt !== undefined && registeredAt <= brief.createdAt,
    );
    const revision = revisions[index];
    const known = revision !== undefined && isFirst(brief, revision, revisions[index + 1], first);
    if (revision !== undefined && !first.has(revision.arn)) first.set(revision.arn, brief);
    if (revision === undefined || known) return toPast(brief, revision, 'known');
    // A revision that was deleted since may have been the one.
    const isNext = revisions[index - 1]?.number === revision.number + 1 || index === 0;
    return toPast(brief, isNext ? revision : undefined, 'assumed');
  });
  const result = matched.reverse();
  const [newest, ...others] = result;
  const current = revisions.find(({ arn }) => arn === service.taskDefinition);
  if (newest === undefined || current === undefined || !isCurrent(newest, current, service)) return result;
  return [{ ...newest, revision: current, image: current.image, certainty: 'known' }, ...others];
}

/** The service is set to what its newest deployment brings, unless that was undone or a newer one is not listed yet. */
function isCurrent(
  { arn, status, createdAt }: PastDeployment,
  { registeredAt }: PastRevision,
  { currentDeployment }: EcsService,
): boolean {
  if (status !== 'SUCCESSFUL' && status !== 'IN_PROGRESS' && status !== 'PENDING') return false;
  if (currentDeployment !== undefined && currentDeployment !== arn) return false;
  return registeredAt === undefined || registeredAt <= createdAt;
}

/**
 * Returns true where it is the first deployment since the revision was registered, shortly after that, and not that of
 * the revision before, registered as shortly and not deployed until then.
 */
function isFirst(
  { createdAt }: ServiceDeploymentBrief,
  revision: PastRevision,
  before: PastRevision | undefined,
  first: ReadonlyMap<string, ServiceDeploymentBrief>,
): boolean {
  const isSoon = ({ registeredAt }: PastRevision): boolean =>
    registeredAt !== undefined && createdAt.getTime() - registeredAt.getTime() <= SOON_MS;
  if (first.has(revision.arn) || !isSoon(revision)) return false;
  return before === undefined || first.has(before.arn) || !isSoon(before);
}
