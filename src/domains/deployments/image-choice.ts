import { sentence } from '../../core/text.js';
import type { Clock } from '../../core/clock.js';
import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import {
  formatImageTag,
  isImageTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  shortDigest,
  abbreviates,
} from '../images/image-name.js';
import { describeReference, codebaseRepositories } from '../images/codebase-images.js';
import type { ImageReference, RollbackTarget } from '../images/codebase-images.js';
import { ImageResolver } from '../images/resolve-image.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { chosenStrategy } from './plan.js';
import type { ChosenImage, DeploymentPlace, DeploymentRequest, PlanDependencies } from './plan.js';
import type { ImageRun } from './past-deployments.js';
import { describeSkipped, findPreviousOfServices, readAllRuns } from './previous-image.js';
import { labelOf, imageRepositories, verifyImage } from '../services/service-image.js';
import { findPreviousRelease, readReleases } from './previous-release.js';
import type { Codebase } from '../platform/applications.js';
import type { TerraformService } from './plan-services.js';

export interface RollbackRequest extends Omit<
  DeploymentRequest,
  'reference' | 'findTerraform' | 'compareOnly'
> {
  /** The image to go back to; undefined for the one before the current one. */
  to: RollbackTarget | undefined;
  /** The run was tried before, and may have gone back then. */
  anotherAttempt: boolean;
}

interface RollbackDependencies extends PlanDependencies {
  clock: Clock;
}

/** Finds the image to go back to. @throws PlatformError where it is not known which one that is */
export async function chooseRollback(
  deps: RollbackDependencies,
  place: DeploymentPlace,
  request: RollbackRequest,
): Promise<ChosenImage> {
  const { to } = request;
  const chosen =
    to === undefined
      ? await choosePrevious(deps, place, request)
      : await chooseNamed(deps, place, request, to);
  const { rollback, image } = chosen;
  if (chosenStrategy(request, place.codebase) === 'pipeline' && !isImageTag(image.tag))
    throw new PlatformError(
      `The image ${image.digest} has no tag that stays with it, and a pipeline deploys tags only.`,
      {
        hint: 'Name another image in the input to, or build its commit again and deploy it with codebase-deploy.',
      },
    );
  const from = rollback?.from === undefined ? '' : ` from ${rollback.from}`;
  deps.logger.info(`Going back${from} to ${image.tag} (${shortDigest(image.digest)}) in ${place.env}.`);
  for (const note of rollback?.notes ?? []) deps.logger.info(note);
  return chosen;
}

async function choosePrevious(
  deps: RollbackDependencies,
  place: DeploymentPlace,
  request: RollbackRequest,
): Promise<ChosenImage> {
  const pipeline = chosenStrategy(request, place.codebase) === 'pipeline';
  const { previous, from, skipped } = pipeline
    ? await findPreviousRelease(deps, place, request)
    : await findPreviousOfServices(deps, place, request);
  const image = await pinRun(deps, place, previous);
  const notes = describeSkipped(skipped, deps.clock.now());
  return { ...withReference(image), rollback: { from, ranSince: previous.at.toISOString(), notes } };
}

/** The image that was asked for: just the one that ran, whatever its tags name by now; else what exists. */
async function chooseNamed(
  deps: RollbackDependencies,
  place: DeploymentPlace,
  request: RollbackRequest,
  to: RollbackTarget,
): Promise<ChosenImage> {
  const pipeline = chosenStrategy(request, place.codebase) === 'pipeline';
  const { runs, from } = pipeline
    ? await readReleases(deps, place)
    : await readAllRuns(deps, place, request.services);
  const ran = runs.filter((run) => matches(run, to));
  const best = ran.find(({ outcome }) => outcome === 'lasted') ?? ran[0];
  const chosen =
    best === undefined ? await findNamed(deps, place, to) : withReference(await pinRun(deps, place, best));
  const { tag, digest } = chosen.image;
  const same = runs.filter(({ key }) => key === digest);
  const lasted = same.find(({ outcome }) => outcome === 'lasted');
  const untried =
    same.length > 0
      ? `${tag} has been deployed to ${place.env} before, and that failed.`
      : `${tag} is not known to have run in ${place.env} before.`;
  const notes = lasted === undefined ? [untried] : [];
  return { ...chosen, rollback: { from, ranSince: lasted?.at.toISOString(), notes } };
}

function matches({ key, label, image }: ImageRun, to: RollbackTarget): boolean {
  if (image === undefined) return false;
  if (to.kind === 'digest') return key === to.value;
  const commit = parseCommitTag(label);
  if (to.kind === 'commit') return commit !== undefined && abbreviates(commit, to.value);
  return label === to.value || label === formatImageTag('tag', to.value);
}

async function findNamed(
  deps: RollbackDependencies,
  place: DeploymentPlace,
  to: RollbackTarget,
): Promise<Omit<ChosenImage, 'rollback'>> {
  if (to.kind !== 'digest') return resolveReference(deps, place, to);
  const repository = `${place.app}/${place.codebase.name}`;
  const image = await findPinned(deps, repository, { digest: to.value });
  if (image !== undefined) return withReference(image);
  throw new NotFoundError(`No image found for the digest ${to.value} in ${repository}.`, {
    hint: 'Look at the images there are: platform-tools codebase list --with-images.',
  });
}

/** Finds the image of a deployment in its repository. @throws NotFoundError where it is gone */
async function pinRun(
  deps: RollbackDependencies,
  { app, codebase }: DeploymentPlace,
  { image = '', label }: ImageRun,
): Promise<ResolvedImage> {
  const { repository, tag = '', digest } = parseImageName(image);
  let found: ResolvedImage | undefined;
  if (parseEcrRepository(image) === undefined) {
    const name = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
    const current = await (await deps.publicImages()).findDigest(name, tag);
    if (current !== undefined && (digest === undefined || digest === current))
      found = { tag, digest: current, commit: parseCommitTag(tag), otherTags: [] };
  } else found = await findPinned(deps, repository, digest === undefined ? { tag } : { digest });
  if (found !== undefined) return found;
  throw new NotFoundError(`The image ${label}, which ran before, is no longer in ${repository}.`, {
    hint: `Name another image in the input to, or build its commit again (platform-tools codebase build --app ${app} --codebase ${codebase.name} --commit <commit>) and deploy it with codebase-deploy.`,
  });
}

async function findPinned(
  { session }: RollbackDependencies,
  repository: string,
  reference: { tag: string } | { digest: string },
): Promise<ResolvedImage | undefined> {
  const images = await session.images();
  const found = await images.describe(repository, reference);
  if (found === undefined) return undefined;
  const tag = labelOf(found.tags, 'tag' in reference ? reference.tag : undefined) ?? found.digest;
  const otherTags = found.tags.filter((other) => other !== tag);
  return { tag, digest: found.digest, commit: parseCommitTag(tag), otherTags };
}

function withReference(image: ResolvedImage): { image: ResolvedImage; reference: ImageReference } {
  const { commit, tag } = image;
  const reference: ImageReference =
    commit === undefined
      ? { kind: 'tag', value: tag.replace(/^tag-/, '') }
      : { kind: 'commit', value: commit };
  return { image, reference };
}

/**
 * Returns the reference that was given, else what the platform deploys of a codebase without an image build: `latest`.
 * @throws PlatformError where there is neither
 */
export function chooseReference(
  given: ImageReference | undefined,
  { requiresImageBuild }: { requiresImageBuild: boolean },
): ImageReference {
  if (given !== undefined) return given;
  if (!requiresImageBuild) return { kind: 'tag', value: 'latest' };
  throw new UsageError('None of the inputs commit, tag and branch says which image to deploy.', {
    hint: 'Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch.',
  });
}

/** Finds the image that a commit, git tag or branch stands for. @throws NotFoundError without one */
export async function resolveReference(
  deps: PlanDependencies,
  { app, codebase }: DeploymentPlace,
  given: ImageReference | undefined,
): Promise<ChosenImage> {
  const { logger, publicImages } = deps;
  const { session } = deps;
  const finders = [deps.localCommits, deps.repository(codebase.repository).commits];
  const reference = chooseReference(given, codebase);
  const registry = async () => ({ account: await session.accountId(), region: session.region });
  const images = await session.images();
  const resolver = new ImageResolver({ images, logger, finders, publicImages, registry });
  const repositories = codebaseRepositories(app, codebase);
  const { name, requiresImageBuild } = codebase;
  const source = { app, codebase: name, repositories, requiresImageBuild };
  const image = await resolver.resolve(source, reference);
  const built =
    reference.kind === 'commit' || image.commit === undefined
      ? ''
      : `, built from the commit ${image.commit}`;
  logger.info(
    `${sentence(describeReference(reference))} is the image ${image.tag} (${shortDigest(image.digest)})${built}.`,
  );
  return { reference, image, rollback: undefined };
}

export interface JobImageRequest extends Omit<DeploymentPlace, 'codebase'> {
  codebase: Codebase | undefined;
  services: readonly TerraformService[];
  /** A tag as it is in ECR, or else what names an image of the codebase. */
  tag: string | undefined;
  reference: ImageReference | undefined;
}

/**
 * Returns the image tag that scheduled jobs get, once ECR is known to have it; undefined where there are no such jobs.
 * @throws UsageError where nothing says which image; NotFoundError where there is no such image
 */
export async function findJobImageTag(
  deps: PlanDependencies,
  { codebase, services, tag, reference, ...place }: JobImageRequest,
): Promise<string | undefined> {
  const jobs = services.filter(({ scheduledJob }) => scheduledJob).map(({ service }) => service);
  if (jobs.length === 0) return undefined;
  if (tag === undefined) {
    if (codebase !== undefined && (reference !== undefined || !codebase.requiresImageBuild))
      return (await resolveReference(deps, { ...place, codebase }, reference)).image.tag;
    throw new UsageError(`Nothing says which image the scheduled job ${jobs.join(', ')} gets.`, {
      hint: 'Give image-tag; or codebase and one of commit, tag and branch.',
    });
  }
  // An image elsewhere can't be looked up without the codebase, or is for the registry there to know.
  if (codebase === undefined || codebase.additionalEcrRepository !== undefined) return tag;
  const { session } = deps;
  const registry = { account: await session.accountId(), region: session.region };
  const repositories = imageRepositories(place.app, codebase.name, undefined);
  return (await verifyImage(await session.images(), { tag, repositories, registry }, '')).tag;
}
