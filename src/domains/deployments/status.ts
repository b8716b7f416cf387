import type { Clock } from '../../core/clock.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import { requireTime } from '../../core/retry.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import { findRunningServices, healthOf, isSameImage } from '../changes/running-services.js';
import type { ServiceNow, ServiceHealth } from '../changes/running-services.js';
import { newestImageOfEach } from '../codebases/list.js';
import type { ListedImage } from '../codebases/list.js';
import type { Applications, Codebase, Environment } from '../platform/applications.js';
import type { DeploymentOrigin, DeploymentOrigins } from './deployment-origins.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import { findModeProblem } from '../platform/parameters.js';
import { containsText } from '../../core/text.js';

/** A service of a codebase, as it runs in an environment. */
export interface DeployedService extends DeploymentOrigin {
  codebase: string;
  service: string;
  health: ServiceHealth;
  /** Why nothing is known about it. */
  reason: string | undefined;
  /** True where ECS has no such service. */
  missing: boolean;
  /** What to do about that, where it is known. */
  nextStep: string | undefined;
  /** Tag of the image that runs, else its digest. */
  image: string | undefined;
  /** `sha256:…`. */
  digest: string | undefined;
  /** 7 to 40 hexadecimal digits. */
  commit: string | undefined;
  commitUrl: string | undefined;
  /** When the image began to be rolled out: ISO 8601, in UTC. */
  since: string | undefined;
  desired: number | undefined;
  running: number | undefined;
  /** Tag or digest of the image of a rollout under way. */
  rollingOut: string | undefined;
  /** Tag of the codebase's newest image; undefined where it is not known. */
  newestImage: string | undefined;
  /** Whether it runs that image; undefined where that is not known. */
  isNewest: boolean | undefined;
  /** Environments in which the service runs a newer image. */
  behind: string[];
}

/** An environment with the services of the codebases asked for. */
export interface EnvironmentStatus<S extends DeployedService = DeployedService> {
  environment: string;
  /** `copilot` where none is configured. */
  mode: string;
  /** Why its services can't be shown. */
  problem: string | undefined;
  services: S[];
}

export interface StatusRequest {
  app: string;
  /** Undefined for all. */
  env: string | undefined;
  /** Undefined for all. */
  codebase: string | undefined;
}

export interface StatusDependencies {
  applications: Pick<Applications, 'load' | 'environment' | 'codebase' | 'codebases'>;
  /** ECS in an environment's account. Asked for late, since the role may not be there. */
  containers: (environment: Environment) => Promise<Pick<ContainerService, 'service' | 'taskDefinition'>>;
  parameters: Pick<ParameterStore, 'list'>;
  images: Pick<ImageRegistry, 'describe' | 'pages'>;
  origins: Pick<DeploymentOrigins, 'find'>;
  /** Where repositories are: `https://github.com`. */
  serverUrl: string;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

/** A service's status with what comparing it takes. */
type Found = DeployedService & { pushedAt: Date | undefined };

/** Environments that are read at the same time. */
const CONCURRENCY = 4;

/**
 * Reads what the services of the codebases run in each environment. Changes nothing. What can't be read says why.
 * @throws NotFoundError without application, environment or codebase
 */
export async function findStatus(
  deps: StatusDependencies,
  { app, env, codebase }: StatusRequest,
): Promise<EnvironmentStatus[]> {
  const { applications } = deps;
  const application = await applications.load(app);
  const environments =
    env === undefined ? application.environments : [applications.environment(application, env)];
  const codebases =
    codebase === undefined ? await applications.codebases(app) : [await applications.codebase(app, codebase)];
  // Meanwhile: an image repository has no order, so that all of its pages are read.
  const newest = newestImageOfEach(app, codebases, deps.images, deps.logger, () => {
    goOn(app, deps);
  });
  newest.catch(() => undefined);
  const found = await mapParallel(environments, CONCURRENCY, (environment) =>
    readEnvironment(deps, { app, environment, newest }, codebases),
  );
  await newest;
  return compareEnvironments(found);
}

function goOn(app: string, deps: StatusDependencies): void {
  const hint = 'Raise timeout-minutes, or name an environment and a codebase.';
  requireTime(deps, `Looking at what runs in ${app}`, hint);
}

interface Place {
  app: string;
  environment: Environment;
  newest: Promise<ReadonlyMap<string, ListedImage>>;
}

async function readEnvironment(
  deps: StatusDependencies,
  place: Place,
  codebases: readonly Codebase[],
): Promise<EnvironmentStatus<Found>> {
  const { app, environment } = place;
  const { name, deploymentMode: mode = 'copilot' } = environment;
  const unread = findModeProblem(environment);
  if (unread !== undefined) {
    const problem = `${unread.kind === 'copilot' ? 'Deployed by Copilot. ' : ''}It has ${unread.says}, so its services are not read.`;
    return { environment: name, mode, problem, services: [] };
  }
  deps.logger.status(`Looking at what runs in ${name}`);
  try {
    const types = await ServiceTypes.load(deps.parameters, deps.logger, app, name);
    const services: Found[] = [];
    for (const codebase of codebases)
      services.push(...(await readCodebase(deps, { ...place, types }, codebase)));
    return { environment: name, mode, problem: undefined, services };
  } catch (error) {
    goOn(app, deps);
    return { environment: name, mode, problem: asError(error).message, services: [] };
  }
}

async function readCodebase(
  deps: StatusDependencies,
  { app, environment, types, newest }: Place & { types: ServiceTypes },
  codebase: Codebase,
): Promise<Found[]> {
  goOn(app, deps);
  const repository = `${app}/${codebase.name}`;
  const place = { app, env: environment.name, repository };
  const now = await findRunningServices(types.onEcs(codebase.services), {
    ...place,
    images: deps.images,
    signal: deps.signal,
    containers: () => deps.containers(environment),
  });
  // Without run groups, the services of a codebase are those that run its image.
  const own = codebase.services.some(({ services }) => services.length > 0)
    ? now
    : now.filter((service) => service.state === 'unknown' || service.image.repository === repository);
  return mapParallel(own, CONCURRENCY, async (service) => {
    const described = describeService(service, codebase, deps.serverUrl, (await newest).get(codebase.name));
    return { ...described, ...(await deps.origins.find(codebase, place.env, described)) };
  });
}

function describeService(
  service: ServiceNow,
  codebase: Codebase,
  serverUrl: string,
  newest: ListedImage | undefined,
): Omit<Found, keyof DeploymentOrigin> {
  const known = service.state === 'running' ? service : undefined;
  const commit = known?.image.commit;
  return {
    codebase: codebase.name,
    service: service.service,
    health: healthOf(service),
    reason: service.state === 'unknown' ? service.reason : undefined,
    nextStep: service.state === 'unknown' ? service.hint : undefined,
    missing: service.state === 'unknown' && service.missing === true,
    image: known?.image.tag ?? known?.image.digest,
    digest: known?.image.digest,
    commit,
    commitUrl: commit === undefined ? undefined : `${serverUrl}/${codebase.repository}/commit/${commit}`,
    since: known?.since?.toISOString(),
    desired: known?.tasks.desired,
    running: known?.tasks.running,
    rollingOut: known?.rollingOut,
    newestImage: newest?.tag,
    isNewest: known && newest && isSameImage(known.image, newest),
    behind: [],
    pushedAt: known?.image.pushedAt,
  };
}

/** Notes for each service which environments run a newer image of it. */
function compareEnvironments(found: readonly EnvironmentStatus<Found>[]): EnvironmentStatus[] {
  const everywhere = found.flatMap(({ environment, services }) =>
    services.map((service) => ({ environment, ...service })),
  );
  return found.map((environment) => ({
    ...environment,
    services: environment.services.map(({ pushedAt, ...service }) => ({
      ...service,
      behind: everywhere
        .filter(
          (other) =>
            other.codebase === service.codebase &&
            other.service === service.service &&
            other.pushedAt !== undefined &&
            pushedAt !== undefined &&
            other.pushedAt.getTime() > pushedAt.getTime(),
        )
        .map((other) => other.environment),
    })),
  }));
}

/**
 * Returns the services to show of each environment. What can't be read of an environment stays.
 * @param filter - a text that what is shown has somewhere; undefined for all
 * @param limit - how many services are shown at most
 */
export function narrowStatus(
  found: readonly EnvironmentStatus[],
  { filter, limit }: { filter: string | undefined; limit: number },
): EnvironmentStatus[] {
  let left = limit;
  return found.map((environment) => {
    const wanted = environment.services.filter(({ codebase, service, image, deployedBy, health }) =>
      containsText([environment.environment, codebase, service, image, deployedBy, health], filter),
    );
    const services = wanted.slice(0, left);
    left -= services.length;
    return { ...environment, services };
  });
}
