import type { Clock } from '../../core/clock.js';
import { executionUrl } from '../../core/console-links.js';
import { asError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { DeploymentRecords } from '../../providers/github/deployments.js';
import { deployingPipelines, findPastExecutions, findPerson } from '../pipelines/past-executions.js';
import type { PastExecution } from '../pipelines/past-executions.js';
import type { Applications, Codebase, Environment } from '../platform/applications.js';
import { findGitHubRecords, findServiceDeployments } from './history-sources.js';
import type { ServiceHistoryDependencies } from './history-sources.js';
import { mergeDeployments } from './merge-deployments.js';
import type { MergedDeployment, SourceDeployment } from './merge-deployments.js';
import { findModeProblem } from '../platform/parameters.js';
import { describeDeployment } from './historic-deployment.js';
import type { HistoricDeployment, DeploymentHistory, HistoryRequest } from './historic-deployment.js';
import { findPushTimes } from '../images/codebase-images.js';

export interface HistoryDependencies {
  applications: Pick<Applications, 'load' | 'environment' | 'codebase' | 'codebases'>;
  pipelines: Pick<PipelineService, 'executionPage' | 'getExecution' | 'listActions'>;
  /** ECS in an environment's account. Asked for late, since the role may not be there. */
  containers: ServiceHistoryDependencies['containers'];
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
interface SourceAnswer {
  deployments: SourceDeployment[];
  more: boolean;
  notices: string[];
  /** Why nothing of it could be read. */
  error?: PlatformError | undefined;
}

/** What is asked for, once it is known to exist. */
interface Place extends HistoryRequest {
  codebaseFound: Codebase;
  environments: readonly Environment[];
  /** Called between requests; it throws once the time is over. */
  goOn: () => void;
}

/** Environments whose services are read at the same time. */
const CONCURRENCY = 2;
/** Also where it is a token's fault, the others are shown: then the notice says what to do, and no failure does. */
const GITHUB = 'GitHub Deployments';
/** Read beyond the limit, so that the oldest ones shown have one before them. */
const BASELINES = 3;

/**
 * Reads the newest deployments of a codebase from all that know of them. Changes nothing. A source that can't be read is
 * a notice, and the others are shown all the same.
 * @throws NotFoundError without application, environment or codebase; DeadlineError when it takes too long
 */
export async function findHistory(
  deps: HistoryDependencies,
  request: HistoryRequest,
): Promise<DeploymentHistory> {
  const { applications } = deps;
  const { app, env, limit } = request;
  const application = await applications.load(app);
  const environments =
    env === undefined ? application.environments : [applications.environment(application, env)];
  const codebase = await applications.codebase(app, request.codebase);
  const goOn = (): void => {
    checkTime(deps, request);
  };
  const place: Place = { ...request, limit: limit + BASELINES, codebaseFound: codebase, environments, goOn };
  const answers = [
    ...(await Promise.all([
      readSource('The pipelines', () => readPipelines(deps, place), goOn),
      readSource(GITHUB, () => readGitHub(deps, place), goOn),
    ])),
    ...(await mapParallel(environments, CONCURRENCY, (environment) =>
      readSource(`What ECS knows of ${environment.name}`, () => readEcs(deps, place, environment), goOn),
    )),
  ];
  const merged = mergeDeployments(answers.flatMap(({ deployments }) => deployments));
  const [error] = answers.flatMap((answer) => answer.error ?? []);
  return {
    deployments: await describeNewest(deps, merged, { app, codebase, limit }),
    more: merged.length > limit || answers.some(({ more }) => more),
    notices: answers.flatMap(({ notices }) => notices),
    // Deployments that can't be read are not the same as none.
    failure: merged.length === 0 && error !== undefined ? unreadable(request, error) : undefined,
  };
}

/** Describes the newest `limit` deployments; those beyond it are only what the others are compared with. */
async function describeNewest(
  deps: HistoryDependencies,
  merged: readonly MergedDeployment[],
  { app, codebase, limit }: { app: string; codebase: Codebase; limit: number },
): Promise<HistoricDeployment[]> {
  const rows = merged.slice(0, limit).map((row, index) => ({
    row,
    before: merged
      .slice(index + 1)
      .find(({ environment, status }) => environment === row.environment && status === 'Succeeded'),
  }));
  const compared = rows.flatMap(({ row, before }) => (before === undefined ? [] : [row, before]));
  const tags = compared.flatMap(({ image }) => image ?? []);
  const pushed = await findPushTimes(deps, `${app}/${codebase.name}`, tags);
  const repositoryUrl = `${deps.serverUrl}/${codebase.repository}`;
  return rows.map(({ row, before }) => describeDeployment(row, before, pushed, repositoryUrl));
}

function unreadable({ app, codebase }: HistoryRequest, error: PlatformError): PlatformError {
  return new PlatformError(`Could not read the deployments of ${app}/${codebase}. ${error.message}`, {
    hint: error.hint,
    cause: error,
  });
}

function checkTime(
  { clock, signal, deadline }: HistoryDependencies,
  { app, codebase }: HistoryRequest,
): void {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new DeadlineError(`Reading the deployments of ${app}/${codebase} took longer than it may.`, {
    hint: 'Raise timeout-minutes, or lower limit.',
  });
}

/** Reads one source. What goes wrong is a notice; only cancellation and the deadline are thrown. */
async function readSource(
  name: string,
  read: () => Promise<SourceAnswer>,
  goOnNow: () => void,
): Promise<SourceAnswer> {
  try {
    return await read();
  } catch (thrown) {
    goOnNow();
    const cause = asError(thrown);
    const error = cause instanceof PlatformError ? cause : new PlatformError(cause.message, { cause });
    const notice = `${name} can't be read: ${error.message}`;
    const hint = name === GITHUB ? error.hint : undefined;
    return {
      deployments: [],
      more: false,
      notices: [hint === undefined ? notice : `${notice.replace(/\.$/, '')}. ${hint}`],
      error,
    };
  }
}

async function readPipelines(deps: HistoryDependencies, place: Place): Promise<SourceAnswer> {
  const { pipelines, signal, logger, region } = deps;
  const { app, env, limit, codebaseFound, goOn } = place;
  logger.status(`Reading the pipeline executions of ${app}/${codebaseFound.name}`);
  const found = await findPastExecutions(
    { pipelines, signal, goOn },
    deployingPipelines(app, codebaseFound),
    { env, limit },
  );
  return {
    deployments: found.executions.map((execution) => fromExecution(execution, region)),
    more: found.more,
    notices: found.notices,
    error: found.error,
  };
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

async function readEcs(
  deps: HistoryDependencies,
  place: Place,
  environment: Environment,
): Promise<SourceAnswer> {
  const problem = findModeProblem(environment);
  if (problem !== undefined) {
    // Copilot deploys through the pipelines, which know all of it.
    const says = `The services of ${environment.name} are not read: it has ${problem.says}.`;
    return { deployments: [], more: false, notices: problem.kind === 'copilot' ? [] : [says] };
  }
  const { app, codebaseFound: codebase, limit, goOn } = place;
  deps.logger.status(`Reading the service deployments of ${app}/${codebase.name} in ${environment.name}`);
  const region = environment.region ?? deps.region;
  const found = await findServiceDeployments(
    { ...deps, goOn },
    { app, codebase, environment, region, limit },
  );
  return { ...found, notices: [] };
}

async function readGitHub(deps: HistoryDependencies, place: Place): Promise<SourceAnswer> {
  const { app, codebaseFound, limit, goOn } = place;
  const { repository, name: codebase } = codebaseFound;
  if (deps.records === undefined) {
    const notice = 'GitHub Deployments, which say who deployed, are not read without a github-token.';
    return { deployments: [], more: false, notices: [notice] };
  }
  deps.logger.status(`Reading the GitHub Deployments of ${repository}`);
  const environments = place.environments.map(({ name }) => name);
  const codebases = await deps.applications.codebases(app);
  const shared = codebases.some((other) => other.repository === repository && other.name !== codebase);
  const request = { app, codebase, environments, shared, limit };
  return { ...(await findGitHubRecords(deps.records(repository), request, goOn)), notices: [] };
}
