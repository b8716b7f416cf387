import { NotFoundError, PlatformError } from '../../core/errors.js';
import { mapParallel } from '../../core/requests.js';
import { formatAgo } from '../../core/text.js';
import { formatMinute } from '../changes/report.js';
import { ImageIdentities } from '../services/service-image.js';
import type { IdentifiedImage } from '../services/service-image.js';
import { readServiceRuns } from './past-deployments.js';
import type { ImageRun, ServiceRuns } from './past-deployments.js';
import { servicesDependencies } from './plan.js';
import type { DeploymentPlace, PlanDependencies } from './plan.js';
import { findGroups } from './plan-services.js';

/** The next step where it is being changed what runs. */
const WAIT =
  'Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to.';
/** The next step wherever it is not known what ran before. */
export const NAME_IT = 'Name the image to go back to in the input to: a commit or a git tag.';

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

/** How many services are looked at at once. */
const LOOKUPS = 4;
/** How many deployments are read at first, and at most: as many as ECS lists. */
const FEW = 20;
const ALL = 100;

/**
 * Finds the image that ran before the current one, the same for all services.
 * @throws PlatformError where there is none, where they differ, or where it is not known
 */
export async function findPreviousOfServices(
  deps: PlanDependencies,
  place: DeploymentPlace,
  { services: wanted, anotherAttempt }: PreviousRequest,
): Promise<PreviousOfAll> {
  const { services, read } = await openServices(deps, place, wanted);
  const runs = await mapParallel(services, LOOKUPS, async (service) => {
    const few = await read(service, FEW);
    const { current, more } = few;
    const open = current !== undefined && findPreviousRun(few.runs, current).previous === undefined;
    return more && open ? read(service, ALL) : few;
  });
  const found = runs.map((one) => checkPrevious(place, one, anotherAttempt));
  const [first] = found;
  if (first === undefined)
    throw new PlatformError(
      `The codebase ${place.codebase.name} has no services but scheduled jobs in ${place.env}, and Terraform deploys those.`,
      { hint: 'Apply them with the tag of the image before, in the deploy repository.' },
    );
  if (found.some(({ previous }) => previous.key !== first.previous.key)) throw differing(place, found);
  return {
    previous: first.previous,
    from: commonLabel(found.map(({ runs }) => runs)),
    skipped: found.flatMap(({ skipped }) => skipped),
  };
}

/** Reads all that is known to have been deployed to the services. @param wanted names of services; undefined for all */
export async function readAllRuns(
  deps: PlanDependencies,
  place: DeploymentPlace,
  wanted: readonly string[] | undefined,
): Promise<{ runs: ImageRun[]; from: string | undefined }> {
  const { services, read } = await openServices(deps, place, wanted);
  const found = await mapParallel(services, LOOKUPS, (service) => read(service, ALL));
  const runs = found.flatMap((one) => one.runs).sort((a, b) => b.at.getTime() - a.at.getTime());
  return { runs, from: commonLabel(found) };
}

function commonLabel(found: readonly ServiceRuns[]): string | undefined {
  const [label, ...others] = new Set(found.map(({ current }) => current?.label));
  return others.length === 0 ? label : undefined;
}

async function openServices(
  deps: PlanDependencies,
  place: DeploymentPlace,
  wanted: readonly string[] | undefined,
) {
  const { app, env } = place;
  const { containers, images, registry, ...services } = await servicesDependencies(deps, place);
  const { groups } = await findGroups({ ...services, registry }, { ...place, wanted, known: true }, '<tag>');
  deps.logger.status(`Looking at what ran in ${env}`);
  const reading = { containers, identities: new ImageIdentities(images, registry), signal: deps.signal };
  return {
    services: groups.flatMap((group) => group.services),
    read: (service: string, limit: number) => readServiceRuns(reading, { app, env, service }, limit),
  };
}

function checkPrevious({ env }: DeploymentPlace, runs: ServiceRuns, anotherAttempt: boolean): FoundPrevious {
  const { service, current, rollingBack } = runs;
  if (current === undefined)
    throw new PlatformError(`${service} was never deployed to ${env}: it runs Terraform's placeholder.`, {
      hint: 'There is nothing to go back to. Deploy an image first, with codebase-deploy.',
    });
  if (rollingBack)
    throw new PlatformError(`ECS is putting ${current.label} back as ${service} in ${env} right now.`, {
      hint: WAIT,
    });
  const found = findPreviousRun(runs.runs, current);
  const { previous, goingBack } = found;
  if (goingBack)
    throw new PlatformError(`${service} is going back to ${current.label} in ${env} already.`, {
      hint: WAIT,
    });
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === undefined)
    throw new NotFoundError(
      `There is nothing to go back to: ${service} is not known to have run any image but ${current.label} in ${env}.`,
      { hint: `ECS remembers the deployments of 90 days. ${NAME_IT}` },
    );
  if (previous.problem !== undefined)
    throw new PlatformError(
      `What ${service} ran in ${env} before ${current.label} is not known: ${previous.problem}.`,
      { hint: NAME_IT },
    );
  return { ...found, previous, runs };
}

interface FoundPrevious extends PreviousRun {
  previous: ImageRun;
  runs: ServiceRuns;
}

function differing({ env }: DeploymentPlace, found: readonly FoundPrevious[]): PlatformError {
  const each = found.map(({ previous, runs }) => `${runs.service} to ${previous.label}`);
  const common = commonImage(found);
  const advice =
    common === undefined
      ? 'Name one image for all in the input to.'
      : `All of them have run ${common}: to go back to that, name it in the input to.`;
  return new PlatformError(`The services would go back to different images in ${env}: ${each.join(', ')}.`, {
    hint: `${advice} Or roll some back by themselves, named in the input services.`,
  });
}

/** Returns the newest image that every one of the services has run, and that not all run now. */
function commonImage(found: readonly FoundPrevious[]): string | undefined {
  const [first, ...others] = found.map(({ runs }) => runs);
  const isCommon = ({ key, outcome, problem }: ImageRun): boolean =>
    outcome === 'lasted' &&
    problem === undefined &&
    others.every(({ runs }) => runs.some((run) => run.key === key && run.outcome === 'lasted')) &&
    !found.every(({ runs }) => runs.current?.key === key);
  return first?.runs.find(isCommon)?.label;
}
