import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { EcsService, TaskSet } from '../../providers/aws/ecs-answers.js';
import { mapParallel } from '../../core/requests.js';
import { abbreviates, chooseCommitTag, parseCommitTag, parseImageName } from '../images/image-name.js';
import type { ImageName } from '../images/image-name.js';
import { ecsName } from '../platform/names.js';

/** An image that a service runs, as far as it is known. */
export interface RunningImage {
  /** Without registry: `demo/web`. */
  repository: string;
  /** Its commit tag where it has one, else the tag that the service names. */
  tag: string | undefined;
  /** `sha256:…`. */
  digest: string | undefined;
  /** The commit in its tag: 7 to 40 hexadecimal digits. */
  commit: string | undefined;
  pushedAt: Date | undefined;
}

export type ServiceNow =
  | {
      service: string;
      state: 'running';
      image: RunningImage;
      /** When it began to be rolled out. */
      since: Date | undefined;
      /** The service is scaled to zero: that image would run, if anything did. */
      stopped: boolean;
      /** Tasks, of all its versions. */
      tasks: { desired: number; running: number };
      /** ECS's word for how the newest rollout stands: `COMPLETED`, `FAILED`, `IN_PROGRESS`; for the service, if that is `DRAINING`. */
      rolloutState: string | undefined;
      /** The tag (or digest) that a rollout which has not ended brings. */
      rollingOut: string | undefined;
    }
  | UnknownService;

interface UnknownService {
  service: string;
  state: 'unknown';
  reason: string;
  /** The next step, where one is known. */
  hint?: string | undefined;
  /** Set where ECS answered, and has no such service. */
  missing?: true;
}

export interface RunningServicesOptions {
  app: string;
  env: string;
  /** The image repository of the codebase; images of others are not looked up. */
  repository: string;
  /** ECS in the environment's account. Asked for late, since the role may not be there. */
  containers: () => Promise<Pick<ContainerService, 'service' | 'taskDefinition'>>;
  images: Pick<ImageRegistry, 'describe'>;
  signal: AbortSignal;
}

/** Services that are asked for at the same time: enough to be quick, too few to be throttled. */
const CONCURRENCY = 4;

/**
 * What the services run now. It is a help, never a need: whatever goes wrong makes a service "unknown", with the
 * reason. Only cancellation is thrown.
 */
export async function findRunningServices(
  services: readonly string[],
  options: RunningServicesOptions,
): Promise<ServiceNow[]> {
  const [first, ...others] = services;
  if (first === undefined) return [];
  const images = new Map<string, Promise<RunningImage>>();
  const attempt = async (service: string, affected: readonly string[]): Promise<ServiceNow[]> => {
    try {
      return [await look(service, options, images)];
    } catch (error) {
      options.signal.throwIfAborted();
      return affected.map((name) => unreadable(name, error));
    }
  };
  // One alone at first: what is denied for it is denied for all, and needs no asking again.
  const probed = await attempt(first, services);
  if (probed.length === services.length) return probed;
  const rest = await mapParallel(others, CONCURRENCY, (service) => attempt(service, [service]));
  return [...probed, ...rest.flat()];
}

function unreadable(service: string, error: unknown): UnknownService {
  const hint = error instanceof PlatformError ? error.hint : undefined;
  return { service, state: 'unknown', reason: asError(error).message, hint };
}

async function look(
  service: string,
  options: RunningServicesOptions,
  images: Map<string, Promise<RunningImage>>,
): Promise<ServiceNow> {
  const name = ecsName({ app: options.app, env: options.env, service });
  const containers = await options.containers();
  const found = await containers.service(name, options.signal);
  if (found === undefined || found.status === 'INACTIVE') {
    const reason = `There is no ECS service ${name.service} in the cluster ${name.cluster}: a scheduled job, or not deployed yet.`;
    return { service, state: 'unknown', reason, missing: true };
  }
  const { current, next } = taskSetsOf(found);
  const definition = current?.taskDefinition ?? found.taskDefinition;
  const image = await imageIn(containers, definition, service);
  if (image === undefined)
    return { service, state: 'unknown', reason: `${definition} has no container "${service}".` };
  const upcoming = next === undefined ? undefined : await imageIn(containers, next.taskDefinition, service);
  const parsed = parseImageName(image);
  const known = images.get(image) ?? describe(parsed, options);
  images.set(image, known);
  return {
    service,
    state: 'running',
    image: await known,
    since: current?.createdAt,
    stopped: found.desiredCount === 0,
    tasks: { desired: found.desiredCount, running: found.runningCount },
    rolloutState: found.status === 'ACTIVE' ? (next ?? current)?.rolloutState : found.status,
    rollingOut: upcoming === undefined ? undefined : nameOf(parseImageName(upcoming)),
  };
}

/**
 * The tasks that serve now, and those that a rollout under way brings. While it continues, ECS calls the new ones PRIMARY
 * and the old ones, which are what runs, ACTIVE.
 */
function taskSetsOf(service: Pick<EcsService, 'taskSets'>): {
  current: TaskSet | undefined;
  next: TaskSet | undefined;
} {
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const active = service.taskSets
    .filter(({ status, running }) => status === 'ACTIVE' && running > 0)
    .sort((a, b) => b.running - a.running)[0];
  const settled = primary === undefined || primary.rolloutState === 'COMPLETED' || active === undefined;
  if (settled) return { current: primary ?? active, next: undefined };
  return { current: active, next: primary };
}

/** Returns the image of the service's own container. */
export async function imageIn(
  containers: Pick<ContainerService, 'taskDefinition'>,
  definition: string,
  service: string,
): Promise<string | undefined> {
  const found = await containers.taskDefinition(definition);
  return found?.containers.find(({ name }) => name === service)?.image;
}

async function describe(name: ImageName, options: RunningServicesOptions): Promise<RunningImage> {
  const { repository, tag, digest } = name;
  const plain = { repository, tag, digest, commit: commitOf(tag), pushedAt: undefined };
  if (repository !== options.repository) return plain;
  const reference = digest === undefined ? (tag === undefined ? undefined : { tag }) : { digest };
  if (reference === undefined) return plain;
  try {
    const image = await options.images.describe(repository, reference);
    if (image === undefined) return plain;
    const best = chooseCommitTag(image.tags, tag) ?? tag;
    // Another tag than the commit's may have moved since: what it points to now is not what runs.
    if (digest === undefined && commitOf(tag) === undefined) return plain;
    return { repository, tag: best, digest: image.digest, commit: commitOf(best), pushedAt: image.pushedAt };
  } catch {
    options.signal.throwIfAborted();
    // The image may be gone from ECR, and its name still tells the commit.
    return plain;
  }
}

function commitOf(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : parseCommitTag(tag);
}

function nameOf({ tag, digest }: ImageName): string {
  return tag ?? digest ?? 'another image';
}

/** How a service is: `unknown` wherever ECS says something that we don't know, or nothing at all. */
export type ServiceHealth = 'healthy' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'unknown';

/** Returns how a service is. */
export function healthOf(service: ServiceNow): ServiceHealth {
  if (service.state === 'unknown') return 'unknown';
  const { stopped, rollingOut, rolloutState, tasks } = service;
  if (rolloutState === 'FAILED') return 'failed';
  if (rollingOut !== undefined || rolloutState === 'IN_PROGRESS') return 'deploying';
  if (stopped) return 'stopped';
  if (rolloutState !== 'COMPLETED') return 'unknown';
  return tasks.running < tasks.desired ? 'degraded' : 'healthy';
}

/** Returns true where a service runs the other image; undefined where that is not known. */
export function isSameImage(
  running: RunningImage,
  other: { digest: string; commit: string },
): boolean | undefined {
  if (running.digest !== undefined) return running.digest === other.digest;
  return running.commit === undefined ? undefined : abbreviates(running.commit, other.commit);
}

/** The tags of images as task definitions name them, each looked up once. */
export class ImageTags {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly deps: Pick<RunningServicesOptions, 'images' | 'signal'> & { logger: Logger },
    /** `<app>/<codebase>` in ECR. */
    readonly repository: string,
  ) {}

  /** Returns the tag that the name has, else the commit tag of its digest, else the digest. */
  async find(name: string | undefined): Promise<string | undefined> {
    if (name === undefined) return undefined;
    const { tag, digest, repository } = parseImageName(name);
    if (tag !== undefined || digest === undefined || repository !== this.repository) return tag ?? digest;
    if (!this.known.has(digest)) this.known.set(digest, await this.lookUp(digest));
    return this.known.get(digest) ?? digest;
  }

  private async lookUp(digest: string): Promise<string | undefined> {
    const { images, logger, signal } = this.deps;
    try {
      const image = await images.describe(this.repository, { digest });
      return image && chooseCommitTag(image.tags);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The tags of ${this.repository}@${digest} are not known: ${asError(error).message}`);
      return undefined;
    }
  }
}
