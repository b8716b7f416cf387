import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import { shortenIds } from '../../core/remote-work.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import { findRunningServices } from '../changes/running-services.js';
import type { ServiceNow } from '../changes/running-services.js';
import { formatMinute } from '../changes/report.js';
import { isMovingTag } from '../images/image-name.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import { findPastExecutions } from '../pipelines/past-executions.js';
import { deployingPipelines } from '../pipelines/pipeline-request.js';
import type { PastExecution, PastExecutions } from '../pipelines/past-executions.js';
import { isUnderWay } from '../pipelines/execution-end.js';
import { deployRole } from '../platform/names.js';
import type { DeploymentPlace, PlanDependencies } from './plan.js';
import { findPreviousRun, NAME_IT, refuseSecondReturn } from './previous-image.js';
import type { PreviousOfAll, PreviousRequest } from './previous-image.js';
import type { ImageRun } from './past-deployments.js';
import { ImageIdentities } from '../services/service-image.js';
import type { IdentifiedImage } from '../services/service-image.js';

/** What pipelines deployed to an environment, newest first. */
interface ReleaseRuns {
  runs: ImageRun[];
  /** The newest execution, where it has not ended. */
  underWay: PastExecution | undefined;
  /** True where older ones were left unread. */
  more: boolean;
  /** What could not be read of those in between. */
  missing: string[];
}

/** How many executions are read at first, and at most. */
const FEW = 10;
const MANY = 50;

/**
 * Finds the image that ran before the current one by the executions of the codebase's pipelines.
 * @throws PlatformError where there is none, or where it is not known
 */
export async function findPreviousRelease(
  deps: PlanDependencies,
  place: DeploymentPlace,
  { anotherAttempt }: Pick<PreviousRequest, 'anotherAttempt'>,
): Promise<PreviousOfAll> {
  const { env } = place;
  const few = await readReleaseRuns(deps, place, FEW);
  if (few.missing.length > 0) throw untold(env, few.missing.join(' '));
  if (few.underWay !== undefined) throw underWay(env, few.underWay);
  const current = await findCurrent(deps, place, few.runs);
  let found = findPreviousRun(few.runs, current);
  if (found.previous === undefined && few.more)
    found = findPreviousRun((await readReleaseRuns(deps, place, MANY)).runs, current);
  const { previous, skipped } = found;
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === undefined)
    throw new NotFoundError(
      `There is nothing to go back to: the pipelines are not known to have deployed any image but ${current.label} to ${env}.`,
      { hint: NAME_IT },
    );
  if (previous.problem !== undefined) throw untold(env, `${previous.problem}.`);
  return { previous, from: current.label, skipped };
}

function untold(env: string, why: string): PlatformError {
  return new PlatformError(`What ran in ${env} before is not known: ${why}`, { hint: NAME_IT });
}

function underWay(env: string, { pipeline, id, imageTag = 'an image' }: PastExecution): PlatformError {
  return new PlatformError(
    `${pipeline} is deploying ${imageTag} to ${env} right now: execution ${shortenIds(id)}.`,
    {
      hint: 'Wait for its end, or stop it with execution-stop, and try again. Or name the image to go back to in the input to.',
    },
  );
}

/** Reads what the pipelines deployed to the environment. */
async function readReleaseRuns(
  { session, logger, signal }: PlanDependencies,
  { app, env, codebase }: DeploymentPlace,
  limit: number,
): Promise<ReleaseRuns> {
  logger.status(`Looking at what the pipelines deployed to ${env}`);
  const pipelines = await session.pipelines();
  const goOn = (): void => {
    signal.throwIfAborted();
  };
  const found = await findPastExecutions({ pipelines, signal, goOn }, deployingPipelines(app, codebase), {
    env,
    limit,
  });
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const { own, additional } = codebaseRepositories(app, codebase);
  const elsewhere = !codebase.requiresImageBuild && additional?.kind === 'public';
  const repository = elsewhere ? additional.name : await images.uri(own);
  const identities = new ImageIdentities(images, registry);
  const runs = await Promise.all(
    found.executions.map((execution) => describeRelease(execution, repository, identities)),
  );
  const [newest] = found.executions;
  return {
    runs,
    underWay: newest !== undefined && isUnderWay(newest.status) ? newest : undefined,
    more: found.more,
    missing: missingOf(found),
  };
}

/** Reads the same where the image is named: what the pipelines did is worth knowing then, and not needed. */
export async function readReleases(
  deps: PlanDependencies,
  place: DeploymentPlace,
): Promise<{ runs: readonly ImageRun[]; from: string | undefined }> {
  const running = await findRunningImages(deps, place);
  const from = running.length === 1 ? running[0]?.label : undefined;
  try {
    return { runs: (await readReleaseRuns(deps, place, MANY)).runs, from };
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.logger.warning(`What ran in ${place.env} before can't be read: ${asError(error).message}`);
    return { runs: [], from };
  }
}

function missingOf({ holes, notices, error }: PastExecutions): string[] {
  if (error !== undefined) throw error;
  return holes ? notices : [];
}

async function describeRelease(
  { id, pipeline, imageTag, imageDigest, status, startedAt }: PastExecution,
  repository: string,
  identities: ImageIdentities,
): Promise<ImageRun> {
  const at = startedAt ?? new Date(0);
  const outcome = status === 'Succeeded' ? 'lasted' : isUnderWay(status) ? 'running' : 'failed';
  const where = `${pipeline} at ${formatMinute(at)} (execution ${id})`;
  const unknown = { key: id, label: imageTag ?? 'an unknown image', at, outcome, image: undefined } as const;
  if (imageDigest !== undefined) {
    const image = `${repository}@${imageDigest}`;
    return { ...(await identities.identify(image)), at, outcome, image, problem: undefined };
  }
  if (imageTag === undefined) return { ...unknown, problem: `which image ${where} deployed is not recorded` };
  if (isMovingTag(imageTag)) {
    const problem = `${where} deployed ${imageTag}, a tag that moves from image to image, so which one it named then is not known`;
    return { ...unknown, problem };
  }
  const image = `${repository}:${imageTag}`;
  return { ...(await identities.identify(image)), at, outcome, image, problem: undefined };
}

/**
 * Finds what runs: what ECS says, where it may be asked, which has to be what an execution has deployed; else the image
 * of the newest execution, if that succeeded.
 * @throws PlatformError where it is not known
 */
async function findCurrent(
  deps: PlanDependencies,
  place: DeploymentPlace,
  runs: readonly ImageRun[],
): Promise<IdentifiedImage> {
  const { env } = place;
  const [newest] = runs;
  const lasted = runs.find(({ outcome }) => outcome === 'lasted');
  const running = await findRunningImages(deps, place);
  const [image, ...others] = running;
  if (image === undefined) {
    if (newest === undefined) return { key: '', label: 'what runs' };
    if (newest.outcome === 'lasted') return newest;
    throw untold(
      env,
      `the newest deployment, of ${newest.label}, failed, and what runs can't be seen.${lasted === undefined ? '' : ` The last one that succeeded was of ${lasted.label}.`}`,
    );
  }
  if (others.length > 0)
    throw untold(
      env,
      `its services run different images: ${running.map(({ service, label }) => `${service} runs ${label}`).join(', ')}.`,
    );
  const since = lasted === undefined ? runs : runs.slice(0, runs.indexOf(lasted) + 1);
  // Pipelines may have deployed a tag that moves: then which image that was is known from what runs.
  const isOwn = ({ key, label, problem }: ImageRun): boolean =>
    key === image.key || label === image.label || problem !== undefined;
  const own = since.find(isOwn);
  if (own === undefined)
    throw untold(
      env,
      `it runs ${image.label}, which ${lasted === undefined ? 'no execution is known to have deployed' : `is not what the pipelines deployed last (${lasted.label})`}.`,
    );
  return { key: own.key, label: image.label };
}

/** Returns the different images that the services run; none where ECS can't be asked, or does not say. */
async function findRunningImages(
  { session, signal }: PlanDependencies,
  { app, env, environment, codebase }: DeploymentPlace,
): Promise<(IdentifiedImage & { service: string })[]> {
  if (environment.deploymentMode === 'copilot') return [];
  const images: Pick<ImageRegistry, 'describe'> = await session.images();
  const names = codebase.services.flatMap(({ services }) => services);
  const now = await findRunningServices(names, {
    app,
    env,
    images,
    signal,
    repository: `${app}/${codebase.name}`,
    containers: () => session.assume(deployRole(app, environment, session.region)).containers(),
  });
  const seen = now.flatMap((service) => identifyRunning(service) ?? []);
  const isFirst = ({ key }: IdentifiedImage, index: number): boolean =>
    seen.findIndex((other) => other.key === key) === index;
  return seen.filter(isFirst);
}

function identifyRunning(service: ServiceNow): (IdentifiedImage & { service: string }) | undefined {
  if (service.state === 'unknown') return undefined;
  const { digest, repository, tag } = service.image;
  const key = digest ?? (tag === undefined || isMovingTag(tag) ? undefined : `${repository}:${tag}`);
  return key === undefined ? undefined : { key, label: tag ?? key, service: service.service };
}
