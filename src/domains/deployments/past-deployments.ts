import { mapParallel } from '../../core/requests.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { EcsService, ServiceDeploymentBrief } from '../../providers/aws/ecs-answers.js';
import { formatMinute } from '../changes/report.js';
import { isMovingTag, parseImageName } from '../images/image-name.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import type { IdentifiedImage, ImageIdentities } from '../services/service-image.js';
import { findActiveService } from '../services/service-catalogue.js';
import { findRunningRevision } from '../services/service-image.js';
import { hasDeploymentEnded } from '../services/service-work.js';

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
export interface PastDeployment extends ServiceDeploymentBrief {
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

/** How many task definitions are read at once. */
const LOOKUPS = 5;
/** A deployment follows the registration of its revision within seconds; retries may take minutes. */
const SOON_MS = 15 * 60_000;

/**
 * Lists the newest deployments of a service, newest first, with what each deployed. ECS keeps them for 90 days. Without
 * the right to describe service revisions, the task definition's revisions are counted down and matched by time.
 * @param limit - 100 at most, which is as many as ECS lists
 * @returns none where there is no such service
 */
export async function listPastDeployments(
  { containers, signal }: PastDeploymentsDependencies,
  target: ServiceTarget,
  limit: number,
): Promise<PastDeployment[]> {
  const name = ecsName(target);
  const service = await containers.service(name, signal);
  if (service === undefined) return [];
  // One more than wanted: what came before the oldest one decides which revision that was.
  const listed = (await containers.deployments(name, { signal })).slice(0, limit + 1);
  const wanted = [...new Set(listed.map(({ targetRevision }) => targetRevision))];
  const arns = await containers.taskDefinitionsOf(wanted, signal);
  const read = async (definition: string): Promise<PastRevision | undefined> => {
    signal.throwIfAborted();
    const found = await containers.taskDefinition(definition);
    const own = found?.containers.find(({ name: container }) => container === target.service);
    return found && { ...found, number: found.revision, image: own?.image };
  };
  if (arns !== undefined) {
    const revisions = await mapParallel([...new Set(arns.values())], LOOKUPS, read);
    return listed.slice(0, limit).map((brief) => {
      const arn = arns.get(brief.targetRevision);
      const revision = revisions.find((one) => one?.arn === arn);
      return toPast(brief, revision, 'known');
    });
  }
  const oldest = listed.at(-1)?.createdAt;
  if (oldest === undefined) return [];
  const revisions = await countDown(read, service.taskDefinition, oldest);
  return matchByTime(listed, revisions, service).slice(0, limit);
}

function toPast(
  brief: ServiceDeploymentBrief,
  revision: PastRevision | undefined,
  certainty: PastDeployment['certainty'],
): PastDeployment {
  return { ...brief, revision, image: revision?.image, certainty };
}

/** Reads the revisions of a family, newest first, down to the one that was the newest at the time. */
async function countDown(
  read: (definition: string) => Promise<PastRevision | undefined>,
  taskDefinition: string,
  time: Date,
): Promise<PastRevision[]> {
  const [, family = ''] = /task-definition\/([^:]+):\d+$/.exec(taskDefinition) ?? [];
  const newest = await read(family);
  const found = newest === undefined ? [] : [newest];
  const reachesBack = (): boolean =>
    found.some(({ registeredAt }) => registeredAt !== undefined && registeredAt <= time);
  for (let next = (newest?.number ?? 0) - 1; next > 0 && !reachesBack(); next -= LOOKUPS) {
    const numbers = Array.from({ length: LOOKUPS }, (_, index) => next - index).filter((one) => one > 0);
    const older = await mapParallel(numbers, LOOKUPS, (number) => read(`${family}:${number}`));
    found.push(...older.filter((one) => one !== undefined));
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

/** One deployment of an image, as far as it is known. */
export interface ImageRun extends IdentifiedImage {
  at: Date;
  /** Whether the image was deployed in the end: `failed` ones never replaced what ran before. */
  outcome: 'lasted' | 'failed' | 'running';
  /** The name of the image, where its digest or a tag that stays with it is known. */
  image: string | undefined;
  /** Why the image is not known. */
  problem: string | undefined;
}

/** What a service of ECS runs, and what was deployed to it before. */
export interface ServiceRuns {
  service: string;
  /** Undefined for Terraform's placeholder. */
  current: IdentifiedImage | undefined;
  /** Newest first. */
  runs: ImageRun[];
  /** ECS is putting the image before a failed deployment back right now. */
  rollingBack: boolean;
  /** True where older deployments were left unread. */
  more: boolean;
}

/** Reads what was deployed to a service. @throws NotFoundError without the service */
export async function readServiceRuns(
  deps: PastDeploymentsDependencies & { identities: ImageIdentities },
  target: ServiceTarget,
  limit: number,
): Promise<ServiceRuns> {
  const { containers, identities } = deps;
  const service = await findActiveService(containers, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = past.filter(({ certainty, status }) => certainty === 'known' && status === 'SUCCESSFUL');
  const ran = new Set(proven.map(({ revision }) => revision?.arn));
  const runs: ImageRun[] = [];
  for (const deployment of past)
    if (deployment.revision === undefined || deployment.image !== undefined)
      runs.push(await describeRun(deployment, ran, identities));
  return {
    service: target.service,
    current: image === undefined ? undefined : await identities.identify(image),
    runs,
    rollingBack: ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOP_REQUESTED'].includes(
      past[0]?.status ?? '',
    ),
    more: past.length === limit,
  };
}

async function describeRun(
  deployment: PastDeployment,
  ran: ReadonlySet<string | undefined>,
  identities: ImageIdentities,
): Promise<ImageRun> {
  const { arn: key, createdAt: at, image, status } = deployment;
  const outcome = status === 'SUCCESSFUL' ? 'lasted' : hasDeploymentEnded(status) ? 'failed' : 'running';
  if (image === undefined) {
    const problem = `which image was deployed at ${formatMinute(at)} is not known, as its task definition is gone`;
    return { key, label: 'an unknown image', at, outcome, image, problem };
  }
  const found = await identities.identify(image);
  const problem = problemOf({ ...deployment, image }, found, ran);
  if (problem === undefined) return { ...found, at, outcome, image, problem };
  return { key, label: found.label, at, outcome, image: undefined, problem };
}

/** Returns why it is not known whether it was that image. */
function problemOf(
  { certainty, createdAt, image, revision, status }: PastDeployment & { image: string },
  { label }: IdentifiedImage,
  ran: ReadonlySet<string | undefined>,
): string | undefined {
  const when = formatMinute(createdAt);
  // It may be another try of the newest revision, or an older one put back: only a revision that has run counts.
  if (status === 'SUCCESSFUL' && certainty === 'assumed' && !ran.has(revision?.arn))
    return `whether ${label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
  const { tag, digest } = parseImageName(image);
  return digest === undefined && (tag === undefined || isMovingTag(tag))
    ? `which image ${tag ?? 'without a tag'} named at ${when} is not known, as the task definition has no digest`
    : undefined;
}
