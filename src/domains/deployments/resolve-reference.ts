import { shortDigest, codebaseRepositories } from '../images/image-name.js';
import { chooseReference, describeReference } from '../images/reference.js';
import type { ImageReference } from '../images/reference.js';
import { ImageResolver } from '../images/resolve-image.js';
import type { ChosenImage, DeploymentPlace, PlanDependencies } from './plan.js';

/** Finds the image that a commit, git tag or branch stands for. @throws NotFoundError without one */
export async function resolveReference(
  deps: PlanDependencies,
  { app, codebase }: DeploymentPlace,
  given: ImageReference | undefined,
): Promise<ChosenImage> {
  const { logger, publicImages } = deps;
  const { session } = deps.accounts;
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
    `${describeReference(reference).replace(/^\w/, (first) => first.toUpperCase())} is the image ${image.tag} (${shortDigest(image.digest)})${built}.`,
  );
  return { reference, image, rollback: undefined };
}
