import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Image } from '../../providers/aws/ecr.js';
import { CommitImages } from './commit-images.js';
import type { CommitImage, CommitImagesDependencies } from './commit-images.js';
import { chooseCommitTag, formatImageTag, parseCommitTag } from './image-name.js';
import { describeReference } from './reference.js';
import type { ImageReference } from './reference.js';

/** The image that a reference stands for. */
export interface ResolvedImage extends CommitImage {
  /** The image's other tags, where they were looked up on the way. */
  otherTags: string[];
}

/** Finds the image of a commit, git tag or branch. */
export class ImageResolver {
  private readonly commitImages: CommitImages;

  constructor(private readonly deps: CommitImagesDependencies) {
    this.commitImages = new CommitImages(deps);
  }

  /** @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous */
  async resolve(app: string, codebase: string, reference: ImageReference): Promise<ResolvedImage> {
    const repository = `${app}/${codebase}`;
    const { kind, value } = reference;
    let image: ResolvedImage | undefined;
    try {
      image =
        kind === 'commit'
          ? await this.findByCommit(repository, value)
          : await this.findByTag(repository, formatImageTag(kind, value));
    } catch (error) {
      if (error instanceof NotFoundError) throw missingRepository(repository, error);
      throw error;
    }
    if (image === undefined) throw missingImage(app, codebase, reference);
    return image;
  }

  private async findByTag(repository: string, wanted: string): Promise<ResolvedImage | undefined> {
    const image = await this.deps.images.describe(repository, { tag: wanted });
    if (image === undefined) return undefined;
    const tag = chooseCommitTag(image.tags);
    const commit = tag === undefined ? undefined : parseCommitTag(tag);
    if (tag === undefined || commit === undefined) throw withoutCommitTag(repository, wanted, image);
    const otherTags = image.tags.filter((other) => other !== tag);
    return { tag, digest: image.digest, commit, otherTags };
  }

  private async findByCommit(repository: string, commit: string): Promise<ResolvedImage | undefined> {
    const image = await this.commitImages.find(repository, commit);
    return image && { ...image, otherTags: [] };
  }
}

function missingImage(app: string, codebase: string, reference: ImageReference): NotFoundError {
  const { kind, value } = reference;
  const build = `codebase build --app ${app} --codebase ${codebase} --commit ${kind === 'commit' ? value : '<commit>'}`;
  const otherwise =
    kind === 'commit'
      ? ''
      : ` If it has been built, the image may not be tagged ${formatImageTag(kind, value)}: give the commit instead.`;
  return new NotFoundError(`No image found for ${describeReference(reference)} in ${app}/${codebase}.`, {
    hint: `Build it first: ${build}.${otherwise}`,
  });
}

function missingRepository(repository: string, cause: NotFoundError): NotFoundError {
  return new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: 'Terraform makes it with the codebase; check that role and aws-region are those of the application.',
    cause,
  });
}

function withoutCommitTag(repository: string, wanted: string, image: Image): PlatformError {
  return new PlatformError(
    `The image ${wanted} in ${repository} (${image.digest}) has no commit tag, only: ${image.tags.join(', ')}.`,
    { hint: 'Build the commit again, so that its image is tagged commit-<sha>, and deploy that.' },
  );
}
