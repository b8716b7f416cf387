import * as v from 'valibot';
import { serviceUrl } from '../../core/console-links.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-answers.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import { parseImageName, parseCommitTag, abbreviates } from '../images/image-name.js';
import type { Codebase, Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import type { SourceDeployment } from './merge-deployments.js';
import { listPastDeployments } from './past-deployments.js';
import type { PastDeployment, PastDeploymentsDependencies } from './past-deployments.js';
import { ImageTags } from '../images/codebase-images.js';
import type {
  DeploymentRecords,
  ListedDeployment,
  ListedStatus,
} from '../../providers/github/deployments.js';

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
const SERVICES_AT_ONCE = 2;

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
  const found = await mapParallel(types.onEcs(codebase.services), SERVICES_AT_ONCE, async (service) => {
    goOn();
    const target = { app, env: environment.name, service };
    const past = await listPastDeployments({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? undefined : tags.repository));
    const deployments: SourceDeployment[] = [];
    for (const deployment of own)
      deployments.push(fromService(deployment, target, request.region, await tags.find(deployment.image)));
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

function fromService(
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

/** Which of a repository's GitHub Deployments are looked for. */
export interface RecordsRequest {
  app: string;
  codebase: string;
  /** Environments of the application. A workflow's job may have others, `pypi` say. */
  environments: readonly string[];
  /** Other codebases are in the same repository: a deployment that does not say whose it is may be theirs. */
  shared: boolean;
  limit: number;
}

export interface FoundRecords {
  deployments: SourceDeployment[];
  /** True where older ones were left unread. */
  more: boolean;
}

/** Records whose statuses are read at the same time. */
const RECORDS_AT_ONCE = 4;
/** Deployments of other codebases of the same repository may come in between. */
const MOST_PAGES = 10;

/** What our own deployments attach; those that GitHub makes for a job have nothing. */
const Payload = v.object({
  app: v.string(),
  codebase: v.string(),
  image: v.string(),
  actor: v.optional(v.string()),
});

/**
 * Reads the newest GitHub Deployments of the codebase to the environments, each with its statuses.
 * @param goOn - called between requests; what it throws ends the reading
 */
export async function findGitHubRecords(
  records: DeploymentRecords,
  request: RecordsRequest,
  goOn: () => void,
): Promise<FoundRecords> {
  const { environments, limit } = request;
  const own: ListedDeployment[] = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : undefined, page);
    own.push(...listed.deployments.filter((deployment) => isRecordOf(deployment, request)));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), RECORDS_AT_ONCE, async (deployment) => {
    goOn();
    return fromRecord(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}

/**
 * Returns who made the newest of the listed deployments that has brought the commit, and when.
 * @param listed - to one environment, newest first
 */
export function findRecordOf(
  listed: readonly ListedDeployment[],
  { before, commit, ...place }: { app: string; codebase: string; commit: string; before: number },
): { by: string | undefined; at: Date } | undefined {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isRecordOf(deployment, { ...place, environments: [environment], shared: false })) return false;
    const own = v.safeParse(Payload, payload);
    const deployed = own.success ? parseCommitTag(own.output.image) : undefined;
    return abbreviates(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}

/** With the token of a workflow it is an app, which deploys for somebody. */
function creatorOf({ creator, payload }: ListedDeployment): string | undefined {
  if (creator?.bot === false) return creator.login;
  const own = v.safeParse(Payload, payload);
  const actor = own.success ? own.output.actor : undefined;
  return actor?.endsWith('[bot]') === true ? undefined : actor;
}

function isRecordOf(
  { environment, payload }: ListedDeployment,
  { app, codebase, environments, shared }: Omit<RecordsRequest, 'limit'>,
): boolean {
  if (!environments.includes(environment)) return false;
  const own = v.safeParse(Payload, payload);
  return own.success ? own.output.app === app && own.output.codebase === codebase : !shared;
}

function fromRecord(deployment: ListedDeployment, statuses: readonly ListedStatus[]): SourceDeployment {
  const { sha, environment, payload, createdAt } = deployment;
  const own = v.safeParse(Payload, payload);
  // The newest is first. A success is followed by "inactive" once another deployment has replaced it.
  const end = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: 'github',
    environment,
    image: own.success ? own.output.image : undefined,
    commit: sha,
    by: creatorOf(deployment),
    trigger: undefined,
    status: status === 'InProgress' && statuses[0]?.state === 'inactive' ? 'Superseded' : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== undefined)?.logUrl,
    services: [],
  };
}

const BEGUN: readonly string[] = ['queued', 'pending', 'waiting', 'in_progress'];

/** GitHub's word in those of codebase-deploy. One that is not known stays as it is. */
function statusOf(state: string | undefined): string {
  if (state === undefined || BEGUN.includes(state)) return 'InProgress';
  if (state === 'success') return 'Succeeded';
  if (state === 'failure' || state === 'error') return 'Failed';
  return state === 'inactive' ? 'Superseded' : state;
}

function endOf(statuses: readonly ListedStatus[], end: ListedStatus | undefined): Date | undefined {
  if (end !== undefined && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === 'inactive' ? statuses[0].createdAt : undefined;
}
