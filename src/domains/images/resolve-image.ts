import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import { chooseCommitTag, findImageOfCommit, shaOfCommitTag, singleImage } from './commit-image.js';
import type { TaggedImage } from './commit-image.js';
import { describeReference, imageTagOf } from './reference.js';
import type { ImageReference } from './reference.js';

export interface ResolvedImage {
  /** The commit tag, as it is stored: `commit-<hex>`. */
  tag: string;
  /** `sha256:…`. */
  digest: string;
  /** The commit the image was built from, in as many digits as are known. */
  commit: string;
  /** The image's other tags, where they were looked up on the way. */
  otherTags: string[];
}

export interface ImageResolverDependencies {
  images: Pick<ImageRegistry, 'describe' | 'findTags' | 'pages'>;
  /** Asked one after the other for the full SHA of a short one. */
  finders: readonly CommitFinder[];
  logger: Logger;
}

/**
 * Finds the image of a commit, git tag or branch in one ECR request. Only a short SHA that no finder knows
 * takes more: then all tags are listed.
 */
export class ImageResolver {
  constructor(private readonly deps: ImageResolverDependencies) {}

  /** @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous */
  async resolve(app: string, codebase: string, reference: ImageReference): Promise<ResolvedImage> {
    const repository = `${app}/${codebase}`;
    try {
      if (reference.kind !== 'commit') return await this.ofTag(repository, reference);
      return await this.ofCommit(repository, reference.value);
    } catch (error) {
      if (error instanceof MissingImage) throw missingImage(app, codebase, reference, error.looked);
      if (error instanceof NotFoundError) throw missingRepository(repository, error);
      throw error;
    }
  }

  private async ofTag(repository: string, reference: ImageReference): Promise<ResolvedImage> {
    const wanted = imageTagOf(reference);
    const image = await this.deps.images.describe(repository, { tag: wanted });
    if (image === undefined) throw new MissingImage(`with the tag ${wanted}`);
    const tag = chooseCommitTag(image.tags);
    if (tag === undefined) throw withoutCommitTag(repository, wanted, image);
    return resolved({ tag, digest: image.digest }, shaOfCommitTag(tag) ?? '', image.tags);
  }

  private async ofCommit(repository: string, given: string): Promise<ResolvedImage> {
    const full = given.length === 40 ? given : await this.fullSha(given);
    if (full === undefined) return this.ofUnknownCommit(repository, given);
    if (full !== given) this.deps.logger.debug(`The commit ${given} is ${full}.`);
    const image = await findImageOfCommit(this.deps.images, repository, full, `commit-${given}`);
    if (image === undefined) throw new MissingImage(`built from the commit ${full}`);
    return resolved(image, full);
  }

  private async fullSha(short: string): Promise<string | undefined> {
    for (const finder of this.deps.finders) {
      try {
        const full = (await finder.resolve(short))?.toLowerCase();
        // A finder also takes a branch whose name looks like a SHA: that is not what was asked for.
        if (full?.length === 40 && full.startsWith(short)) return full;
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        this.deps.logger.debug(`Could not look up the commit ${short}: ${asError(error).message}`);
      }
    }
    return undefined;
  }

  private async ofUnknownCommit(repository: string, given: string): Promise<ResolvedImage> {
    this.deps.logger.info(
      `The full SHA of the commit ${given} could not be had from the local git repository or from GitHub: looking through all images of ${repository}.`,
    );
    const hits: TaggedImage[] = [];
    for await (const page of this.deps.images.pages(repository)) {
      for (const image of page) {
        const matching = image.tags.filter((tag) => isSameCommit(shaOfCommitTag(tag), given));
        hits.push(...matching.map((tag) => ({ tag, digest: image.digest })));
      }
    }
    const image = singleImage(repository, given, hits, `commit-${given}`);
    if (image === undefined) throw new MissingImage(`with a tag that starts like commit-${given}`);
    const tagged = shaOfCommitTag(image.tag) ?? '';
    return resolved(image, tagged.length > given.length ? tagged : given);
  }
}

/** True when one of the two abbreviates the other. */
function isSameCommit(tagged: string | undefined, given: string): boolean {
  return tagged !== undefined && (tagged.startsWith(given) || given.startsWith(tagged));
}

function resolved(image: TaggedImage, commit: string, tags: readonly string[] = []): ResolvedImage {
  return { ...image, commit, otherTags: tags.filter((tag) => tag !== image.tag) };
}

/** Says within this file what was looked for in vain. */
class MissingImage extends Error {
  constructor(readonly looked: string) {
    super(looked);
  }
}

function missingImage(
  app: string,
  codebase: string,
  reference: ImageReference,
  looked: string,
): NotFoundError {
  const commit = reference.kind === 'commit' ? reference.value : '<commit>';
  const build = `codebase build --app ${app} --codebase ${codebase} --commit ${commit}`;
  const otherwise =
    reference.kind === 'commit'
      ? ''
      : ` If it has been built, its image may lack the ${reference.kind}'s tag: give the commit instead.`;
  return new NotFoundError(
    `There is no image for ${describeReference(reference)}: the ECR repository ${app}/${codebase} has none ${looked}.`,
    { hint: `Build it first: ${build}.${otherwise}` },
  );
}

function missingRepository(repository: string, cause: NotFoundError): NotFoundError {
  return new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: 'Terraform makes it with the codebase; check that role and aws-region are those of the application.',
    cause,
  });
}

function withoutCommitTag(repository: string, wanted: string, image: Image): PlatformError {
  return new PlatformError(
    `The image ${wanted} in the ECR repository ${repository} (${image.digest}) has no commit tag, only: ${image.tags.join(', ')}.`,
    { hint: 'Build the commit again, so that its image is tagged commit-<sha>, and deploy that.' },
  );
}
