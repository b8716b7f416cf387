import { formatAgo } from '../../core/text.js';
import { PlatformError } from '../../core/errors.js';
import { formatMinute } from '../changes/report.js';
import { isMovingTag, parseImageName } from '../images/image-name.js';
import type { ServiceTarget } from '../platform/names.js';
import type { IdentifiedImage, ImageIdentities } from '../services/service-image.js';
import { findActiveService, findRunningRevision } from '../services/service-plan.js';
import { hasDeploymentEnded } from '../services/service-work.js';
import { listPastDeployments } from './past-deployments.js';
import type { PastDeployment, PastDeploymentsDependencies } from './past-deployments.js';

/** What a deployment that goes back to an earlier image undoes. Plain data. */
export interface RollbackOrigin {
  /** Tag or digest of the image that runs; undefined where services run different ones, or it is not known. */
  from: string | undefined;
  /** When the image to go back to was deployed: ISO 8601; undefined where it is not known to have run here. */
  ranSince: string | undefined;
  /** What else a person has to know, in sentences: what was skipped, and why. */
  notes: readonly string[];
}

/** The next step wherever it is not known what ran before. */
export const NAME_IT = 'Name the image to go back to in the input to: a commit or a git tag.';

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

export interface PreviousRun {
  /** What ran before; undefined where nothing is known to have. */
  previous: ImageRun | undefined;
  /** What was deployed since and is not gone back to. */
  skipped: { run: ImageRun; reason: 'failed' | 'undone' | 'failed-again' }[];
  /** A deployment of the current image is under way that undoes others: a rollback. */
  goingBack: boolean;
  /** When the current image was put back after others, which is what a rollback does; undefined where it was not. */
  returnedAt: Date | undefined;
}

/** What is asked for where no image is named. */
export interface PreviousRequest {
  /** Names of services; undefined for all. */
  services: readonly string[] | undefined;
  /** The run was tried before. */
  anotherAttempt: boolean;
}

/** The one image that everything of a codebase goes back to. */
export interface PreviousOfAll {
  previous: ImageRun;
  /** Tag or digest of what runs; undefined where services run different images. */
  from: string | undefined;
  skipped: PreviousRun['skipped'];
}

/**
 * Finds what ran before the image that runs now. Deploying an image that ran earlier undoes all that came in between, as
 * a rollback does: what was undone is never gone back to. After A, B, C and a rollback to B, the image before B is A.
 * @param runs newest first
 */
export function findPreviousRun(runs: readonly ImageRun[], current: IdentifiedImage): PreviousRun {
  const standing: ImageRun[] = [];
  for (const run of [...runs].reverse()) {
    if (run.outcome !== 'lasted') continue;
    const earlier = standing.findIndex(({ key }) => key === run.key);
    if (earlier === -1) standing.push(run);
    else standing.splice(earlier, Infinity, run);
  }
  const own = standing.findIndex(({ key }) => key === current.key);
  const previous = own === -1 ? standing.at(-1) : standing[own - 1];
  const since = previous === undefined ? runs : runs.slice(0, runs.indexOf(previous));
  const left = [...since].reverse().filter(({ key }) => key !== current.key && key !== previous?.key);
  const lasted = left.filter(({ outcome }) => outcome === 'lasted');
  const failed = left.filter(
    ({ key, outcome }) => outcome === 'failed' && !lasted.some((run) => run.key === key),
  );
  const again = since.filter(({ key, outcome }) => outcome === 'failed' && key === previous?.key);
  return {
    previous,
    skipped: [
      ...lasted.map((run) => ({ run, reason: 'undone' as const })),
      ...failed.map((run) => ({ run, reason: 'failed' as const })),
      ...again.map((run) => ({ run, reason: 'failed-again' as const })),
    ],
    goingBack: runs[0]?.outcome === 'running' && own !== -1 && own < standing.length - 1,
    returnedAt: findReturn(runs, current),
  };
}

function findReturn(runs: readonly ImageRun[], current: IdentifiedImage): Date | undefined {
  const [newest, ...older] = runs.filter(({ outcome }) => outcome === 'lasted');
  if (newest?.key !== current.key) return undefined;
  const other = older.findIndex(({ key }) => key !== current.key);
  const ranBefore = other !== -1 && older.slice(other).some(({ key }) => key === current.key);
  return ranBefore ? newest.at : undefined;
}

/**
 * An earlier attempt of the same run may have gone back before it was cut off; this one would go one image too far.
 * @throws PlatformError where the current image was put back already
 */
export function refuseSecondReturn(
  { returnedAt }: Pick<PreviousRun, 'returnedAt'>,
  { label }: IdentifiedImage,
  env: string,
): void {
  if (returnedAt === undefined) return;
  throw new PlatformError(
    `${env} went back to ${label} at ${formatMinute(returnedAt)} already, and this is another attempt of the same run.`,
    { hint: `If an earlier attempt did that, nothing is left to do. ${NAME_IT}` },
  );
}

/** Describes what is not gone back to, a sentence each. @param now in milliseconds since the epoch */
export function describeSkipped(skipped: PreviousRun['skipped'], now: number): string[] {
  const sentences = skipped.map(({ run, reason }) => {
    const ago = formatAgo(now - run.at.getTime());
    switch (reason) {
      case 'failed':
        return `Skipped ${run.label}: its deployment ${ago} failed.`;
      case 'failed-again':
        return `${run.label} ran before, but its deployment ${ago} failed.`;
      case 'undone':
        return `Skipped ${run.label}, deployed ${ago}: it was rolled back before.`;
    }
  });
  return [...new Set(sentences)];
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

interface ServiceRunsDependencies extends PastDeploymentsDependencies {
  identities: ImageIdentities;
}

/** Reads what was deployed to a service. @throws NotFoundError without the service */
export async function readServiceRuns(
  deps: ServiceRunsDependencies,
  target: ServiceTarget,
  limit: number,
): Promise<ServiceRuns> {
  const { containers, identities } = deps;
  const service = await findActiveService(containers, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = new Set(past.filter(isProven).map(({ revision }) => revision?.arn));
  const runs: ImageRun[] = [];
  for (const deployment of past)
    if (deployment.revision === undefined || deployment.image !== undefined)
      runs.push(await describeRun(deployment, proven, identities));
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

function isProven({ certainty, status }: PastDeployment): boolean {
  return certainty === 'known' && status === 'SUCCESSFUL';
}

async function describeRun(
  { arn, createdAt, image, revision, certainty, status }: PastDeployment,
  proven: ReadonlySet<string | undefined>,
  identities: ImageIdentities,
): Promise<ImageRun> {
  const outcome = status === 'SUCCESSFUL' ? 'lasted' : hasDeploymentEnded(status) ? 'failed' : 'running';
  const when = formatMinute(createdAt);
  if (image === undefined) {
    const problem = `which image was deployed at ${when} is not known, as its task definition is gone`;
    return { key: arn, label: 'an unknown image', at: createdAt, outcome, image, problem };
  }
  const found = await identities.identify(image);
  // It may be another try of the newest revision, or an older one put back: only a revision that has run counts.
  if (outcome === 'lasted' && certainty === 'assumed' && !proven.has(revision?.arn)) {
    const problem = `whether ${found.label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: undefined, problem };
  }
  const { tag, digest } = parseImageName(image);
  if (digest === undefined && (tag === undefined || isMovingTag(tag))) {
    const problem = `which image ${tag ?? 'without a tag'} named at ${when} is not known, as the task definition has no digest`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: undefined, problem };
  }
  return { ...found, at: createdAt, outcome, image, problem: undefined };
}
