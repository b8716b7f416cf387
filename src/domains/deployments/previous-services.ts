import { NotFoundError, PlatformError } from '../../core/errors.js';
import { mapParallel } from '../../core/requests.js';
import { servicesDependencies } from './plan.js';
import type { DeploymentPlace, PlanDependencies } from './plan.js';
import { findGroups } from './plan-services.js';
import { findPreviousRun, NAME_IT, refuseSecondReturn, readServiceRuns } from './previous-image.js';
import type { ImageRun, PreviousOfAll, PreviousRequest, PreviousRun, ServiceRuns } from './previous-image.js';
import { ImageIdentities } from '../services/service-image.js';

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
    return few.more && isOpen(few) ? read(service, ALL) : few;
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

function isOpen({ current, runs }: ServiceRuns): boolean {
  return current !== undefined && findPreviousRun(runs, current).previous === undefined;
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

/** @throws PlatformError where there is nothing to go back to, or it is not known */
function checkPrevious(
  { env }: DeploymentPlace,
  runs: ServiceRuns,
  anotherAttempt: boolean,
): PreviousRun & FoundPrevious {
  const { service, current, rollingBack } = runs;
  if (current === undefined)
    throw new PlatformError(`${service} was never deployed to ${env}: it runs Terraform's placeholder.`, {
      hint: 'There is nothing to go back to. Deploy an image first, with codebase-deploy.',
    });
  if (rollingBack)
    throw new PlatformError(`ECS is putting ${current.label} back as ${service} in ${env} right now.`, {
      hint: 'Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to.',
    });
  const found = findPreviousRun(runs.runs, current);
  const { previous, goingBack } = found;
  if (goingBack)
    throw new PlatformError(`${service} is going back to ${current.label} in ${env} already.`, {
      hint: 'Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to.',
    });
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === undefined)
    throw new NotFoundError(
      `There is nothing to go back to: ${service} is not known to have run any image but ${current.label} in ${env}.`,
      {
        hint: `ECS remembers the deployments of 90 days. ${NAME_IT}`,
      },
    );
  if (previous.problem !== undefined)
    throw new PlatformError(
      `What ${service} ran in ${env} before ${current.label} is not known: ${previous.problem}.`,
      { hint: NAME_IT },
    );
  return { ...found, previous, runs };
}

interface FoundPrevious {
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
  const isEverywhere = ({ key }: ImageRun): boolean =>
    others.every(({ runs }) => runs.some((run) => run.key === key && run.outcome === 'lasted'));
  return first?.runs.find(
    (run) =>
      run.outcome === 'lasted' &&
      run.problem === undefined &&
      isEverywhere(run) &&
      !found.every(({ runs }) => runs.current?.key === run.key),
  )?.label;
}
