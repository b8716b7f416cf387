import { executionUrl, serviceUrl } from '../../core/console-links.js';
import type { Clock } from '../../core/clock.js';
import type { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-answers.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type {
  DeploymentRecords,
  ListedDeployment,
  ListedStatus,
} from '../../providers/github/deployments.js';
import { ImageTags } from '../changes/running-services.js';
import { parseImageName } from '../images/image-name.js';
import { findPastExecutions, findPerson } from '../pipelines/past-executions.js';
import { deployingPipelines } from '../pipelines/pipeline-request.js';
import type { PastExecution } from '../pipelines/past-executions.js';
import type { Applications, Codebase, Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { findModeProblem } from '../platform/parameters.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import { creatorOf, isRecordOf, payloadOf } from './deployment-origins.js';
import type { SourceDeployment } from './merge-deployments.js';
import { listPastDeployments } from './past-deployments.js';
import type { PastDeployment, PastDeploymentsDependencies } from './past-deployments.js';

export interface HistoryDependencies {
  applications: Pick<Applications, 'load' | 'environment' | 'codebase' | 'codebases'>;
  pipelines: Pick<PipelineService, 'executionPage' | 'getExecution' | 'listActions'>;
  /** ECS in an environment's account. Asked for late, since the role may not be there. */
  containers: (environment: Environment) => Promise<PastDeploymentsDependencies['containers']>;
  parameters: Pick<ParameterStore, 'list'>;
  images: Pick<ImageRegistry, 'describe'>;
  /** The GitHub Deployments of a repository; undefined without a token. */
  records: ((repository: string) => DeploymentRecords) | undefined;
  /** Where repositories are: `https://github.com`. */
  serverUrl: string;
  /** The pipelines' region. */
  region: string;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

/** What one source gave. */
export interface SourceAnswer {
  deployments: SourceDeployment[];
  /** True where older ones were left unread. */
  more: boolean;
  notices: string[];
  /** Why nothing of it could be read. */
  error?: PlatformError | undefined;
}

/** Whose deployments are read, once that is known to exist. */
export interface HistoryPlace {
  app: string;
  /** Undefined for all. */
  env: string | undefined;
  codebase: Codebase;
  environments: readonly Environment[];
  /** The most deployments of each source. */
  limit: number;
  /** Called between requests; it throws once the time is over. */
  goOn: () => void;
}

/** Services, and records of GitHub, that are read at the same time; a service is some requests at once already. */
const SERVICES_AT_ONCE = 2;
const RECORDS_AT_ONCE = 4;
/** Deployments of other codebases of the same repository may come in between. */
const MOST_PAGES = 10;

export async function readPipelines(deps: HistoryDependencies, place: HistoryPlace): Promise<SourceAnswer> {
  const { pipelines, signal, logger, region } = deps;
  const { app, codebase, env, limit, goOn } = place;
  logger.status(`Reading the pipeline executions of ${app}/${codebase.name}`);
  const read = { pipelines, signal, goOn };
  const found = await findPastExecutions(read, deployingPipelines(app, codebase), { env, limit });
  const { executions, ...rest } = found;
  return { ...rest, deployments: executions.map((execution) => fromExecution(execution, region)) };
}

function fromExecution(execution: PastExecution, region: string): SourceDeployment {
  const { environment, imageTag, trigger, status, startedAt, endedAt, pipeline, id } = execution;
  return {
    source: 'pipeline',
    environment,
    image: imageTag,
    commit: undefined,
    status,
    startedAt,
    endedAt,
    services: [],
    by: findPerson(trigger),
    trigger: trigger?.type,
    url: executionUrl(region, pipeline, id),
  };
}

/** Reads what ECS knows of the codebase's services in an environment: it keeps deployments for 90 days. */
export async function readEcs(
  deps: HistoryDependencies,
  { app, codebase, limit, goOn }: HistoryPlace,
  environment: Environment,
): Promise<SourceAnswer> {
  const { parameters, logger, signal } = deps;
  const { name: env, region = deps.region } = environment;
  const problem = findModeProblem(environment);
  if (problem !== undefined) {
    // Copilot deploys through the pipelines, which know all of it.
    const says = `The services of ${env} are not read: it has ${problem.says}.`;
    return { deployments: [], more: false, notices: problem.kind === 'copilot' ? [] : [says] };
  }
  logger.status(`Reading the service deployments of ${app}/${codebase.name} in ${env}`);
  const containers = await deps.containers(environment);
  const types = await ServiceTypes.load(parameters, logger, app, env);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await mapParallel(types.onEcs(codebase.services), SERVICES_AT_ONCE, async (service) => {
    goOn();
    const target = { app, env, service };
    const past = await listPastDeployments({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? undefined : tags.repository));
    const deployments: SourceDeployment[] = [];
    for (const deployment of own)
      deployments.push(fromService(deployment, target, region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more),
    notices: [],
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

/** Reads the newest GitHub Deployments of the codebase to the environments, each with its statuses. */
export async function readGitHub(
  { applications, logger, records: open }: HistoryDependencies,
  { app, codebase: { name: codebase, repository }, limit, goOn, ...place }: HistoryPlace,
): Promise<SourceAnswer> {
  if (open === undefined) {
    const notice = 'GitHub Deployments, which say who deployed, are not read without a github-token.';
    return { deployments: [], more: false, notices: [notice] };
  }
  logger.status(`Reading the GitHub Deployments of ${repository}`);
  const environments = place.environments.map(({ name }) => name);
  const codebases = await applications.codebases(app);
  const shared = codebases.some((other) => other.repository === repository && other.name !== codebase);
  const records = open(repository);
  const own: ListedDeployment[] = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : undefined, page);
    const isOwn = (one: ListedDeployment) => isRecordOf(one, { app, codebase, environments, shared });
    own.push(...listed.deployments.filter(isOwn));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), RECORDS_AT_ONCE, async (deployment) => {
    goOn();
    return fromRecord(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit, notices: [] };
}

function fromRecord(deployment: ListedDeployment, statuses: readonly ListedStatus[]): SourceDeployment {
  const { sha, environment, payload, createdAt } = deployment;
  // The newest is first. A success is followed by "inactive" once another deployment has replaced it.
  const end = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: 'github',
    environment,
    image: payloadOf(payload)?.image,
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
