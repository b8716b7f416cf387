import { serviceUrl } from '../../core/console-links.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/batch.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-types.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import { chooseCommitTag, parseImageName } from '../images/image-name.js';
import type { Codebase, Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import type { SourceDeployment } from './merge-deployments.js';
import { listPastDeployments } from './past-deployments.js';
import type { PastDeployment, PastDeploymentsDependencies } from './past-deployments.js';

export interface ServiceHistoryDependencies {
  /** ECS in an environment's account. Asked for late, since the role may not be there. */
  containers: (environment: Environment) => Promise<PastDeploymentsDependencies['containers']>;
  parameters: Pick<ParameterStore, 'list'>;
  images: Pick<ImageRegistry, 'describe'>;
  logger: Logger;
  signal: AbortSignal;
  /** Called between requests; what it throws ends the reading. */
  goOn: () => void;
}

export interface ServiceHistoryRequest {
  app: string;
  codebase: Codebase;
  environment: Environment;
  /** Where ECS is: the environment's region. */
  region: string;
  /** The most deployments of each service. */
  limit: number;
}

/** Services that are read at the same time; each of them is some requests at once already. */
const CONCURRENCY = 2;

/**
 * Lists the newest deployments of the codebase's services in an environment. ECS keeps them for 90 days.
 * @returns also whether older ones were left unread
 */
export async function findServiceDeployments(
  deps: ServiceHistoryDependencies,
  request: ServiceHistoryRequest,
): Promise<{ deployments: SourceDeployment[]; more: boolean }> {
  const { parameters, logger, signal, goOn } = deps;
  const { app, codebase, environment, limit } = request;
  const containers = await deps.containers(environment);
  const types = await ServiceTypes.load(parameters, logger, app, environment.name);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await mapParallel(types.onEcs(codebase.services), CONCURRENCY, async (service) => {
    goOn();
    const target = { app, env: environment.name, service };
    const past = await listPastDeployments({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? undefined : tags.repository));
    const deployments: SourceDeployment[] = [];
    for (const deployment of own)
      deployments.push(toSource(deployment, target, request.region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more),
  };
}

/** Terraform's placeholder is nobody's. @param repository - whose image it has to be; undefined for any */
function isOfCodebase({ image, revision }: PastDeployment, repository: string | undefined): boolean {
  if (image === undefined) return revision === undefined && repository === undefined;
  return repository === undefined || parseImageName(image).repository === repository;
}

function toSource(
  { status, certainty, createdAt, startedAt, finishedAt }: PastDeployment,
  target: ServiceTarget,
  region: string,
  image: string | undefined,
): SourceDeployment {
  return {
    source: 'ecs',
    environment: target.env,
    image,
    commit: undefined,
    by: undefined,
    trigger: undefined,
    ...(certainty === 'assumed' ? { assumed: true } : {}),
    status: STATUSES[status] ?? status,
    startedAt: startedAt ?? createdAt,
    endedAt: finishedAt,
    url: serviceUrl(ecsName(target), region),
    services: [target.service],
  };
}

/** ECS's words in those of codebase-deploy. */
const STATUSES: Partial<Record<ServiceDeploymentStatus, string>> = {
  PENDING: 'InProgress',
  IN_PROGRESS: 'InProgress',
  SUCCESSFUL: 'Succeeded',
  STOP_REQUESTED: 'Stopping',
  STOPPED: 'Stopped',
  // It has failed already, and the service is being put back.
  ROLLBACK_REQUESTED: 'Stopping',
  ROLLBACK_IN_PROGRESS: 'Stopping',
  ROLLBACK_SUCCESSFUL: 'RolledBack',
  ROLLBACK_FAILED: 'Failed',
};

/** The tags of images as task definitions name them, each looked up once. */
class ImageTags {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly deps: Pick<ServiceHistoryDependencies, 'images' | 'logger' | 'signal'>,
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
