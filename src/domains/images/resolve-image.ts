import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { PublicImages } from '../../providers/registry/public-registry.js';
import { isReachable } from './codebase-repositories.js';
import type { AdditionalRepository, CodebaseRepositories, PrivateRegistry } from './codebase-repositories.js';
import { CommitImages } from './commit-images.js';
import type { CommitImage, CommitImagesDependencies } from './commit-images.js';
import { chooseCommitTag, formatImageTag, isImageTag, parseCommitTag } from './image-name.js';
import { describeReference } from './reference.js';
import type { ImageReference } from './reference.js';

/** The image that a reference stands for. */
export interface ResolvedImage extends Omit<CommitImage, 'tag' | 'commit'> {
  /** Its commit tag, else the tag that it was found by, which may move to another image. */
  tag: string;
  /** The commit, in as many digits as are known; undefined for an image without a commit tag. */
  commit: string | undefined;
  /** The image's other tags, where they were looked up on the way. */
  otherTags: string[];
}

/** Whose image is wanted, and where it may be. */
export interface ImageSource {
  app: string;
  codebase: string;
  repositories: CodebaseRepositories;
  /** False where the platform builds no image: then somebody else pushes the images, with tags of their own. */
  requiresImageBuild: boolean;
}

export interface ImageResolverDependencies extends CommitImagesDependencies {
  /** Asked only where the codebase has a public repository. */
  publicImages: () => Promise<PublicImages>;
  /** That of the application's account. */
  registry: () => Promise<PrivateRegistry>;
  logger: Pick<Logger, 'debug' | 'info' | 'notice' | 'warning'>;
}

interface FoundImage {
  repository: string;
  /** The tag that it was found by. */
  tag: string;
  digest: string;
  tags: string[];
}

/** Finds the image of a commit, git tag or branch. */
export class ImageResolver {
  private readonly commitImages: CommitImages;

  constructor(private readonly deps: ImageResolverDependencies) {
    this.commitImages = new CommitImages(deps);
  }

  /** @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous */
  async resolve(source: ImageSource, reference: ImageReference): Promise<ResolvedImage> {
    const { own } = source.repositories;
    let image: ResolvedImage | undefined;
    try {
      image =
        reference.kind === 'commit'
          ? await this.findByCommit(own, reference.value)
          : await this.findByTag(source, reference.kind, reference.value);
    } catch (error) {
      if (error instanceof NotFoundError) throw missingRepository(own, error);
      throw error;
    }
    if (image === undefined) throw missingImage(source, reference);
    return image;
  }

  private async findByTag(
    source: ImageSource,
    kind: 'tag' | 'branch',
    value: string,
  ): Promise<ResolvedImage | undefined> {
    const found = await this.findTagged(source, wantedTags(source, kind, value));
    if (found === undefined) return undefined;
    const { repository, tag: wanted, digest, tags } = found;
    const commitTag = chooseCommitTag(tags);
    const commit = commitTag && parseCommitTag(commitTag);
    if (commitTag === undefined && kind === 'branch') throw withoutCommitTag(found);
    if (commitTag === undefined && source.requiresImageBuild)
      this.deps.logger.warning(
        `The image ${wanted} in ${repository} (${digest}) has no commit tag, so the commit that it was built from is not known. It is deployed under the tag ${wanted}.`,
        { title: 'Image without a commit tag' },
      );
    // Where the platform builds no image it deploys the tag as it is.
    const keeps = kind === 'tag' && !source.requiresImageBuild;
    const tag = keeps ? wanted : (commitTag ?? wanted);
    return { tag, digest, commit, otherTags: tags.filter((other) => other !== tag) };
  }

  /** Looks into the codebase's own repository, and for images that others push into the additional one too. */
  private async findTagged(source: ImageSource, tags: readonly string[]): Promise<FoundImage | undefined> {
    const { own } = source.repositories;
    const elsewhere = source.requiresImageBuild ? undefined : await this.reachable(source);
    const lookUp = async (
      repository: string,
      describe: (tag: string) => Promise<{ digest: string; tags: string[] } | undefined>,
    ): Promise<FoundImage | undefined> => {
      for (const tag of tags) {
        const image = await describe(tag);
        if (image !== undefined) return { repository, tag, digest: image.digest, tags: image.tags };
      }
      return undefined;
    };
    const lookUpPrivate = (repository: string): Promise<FoundImage | undefined> =>
      lookUp(repository, (tag) => this.deps.images.describe(repository, { tag }));
    try {
      const image = await lookUpPrivate(own);
      if (image !== undefined || elsewhere === undefined) return image;
    } catch (error) {
      if (!(error instanceof NotFoundError) || elsewhere === undefined) throw error;
    }
    if (elsewhere.kind === 'private') return lookUpPrivate(elsewhere.name);
    const publicImages = await this.deps.publicImages();
    return lookUp(elsewhere.name, async (tag) => {
      const digest = await publicImages.findDigest(elsewhere.name, tag);
      return digest === undefined ? undefined : { digest, tags: [tag] };
    });
  }

  private async reachable({ repositories }: ImageSource): Promise<AdditionalRepository | undefined> {
    const { additional } = repositories;
    if (additional?.kind !== 'private' || additional.registry === undefined) return additional;
    return isReachable(additional, await this.deps.registry()) ? additional : undefined;
  }

  private async findByCommit(repository: string, commit: string): Promise<ResolvedImage | undefined> {
    const image = await this.commitImages.find(repository, commit);
    return image && { ...image, otherTags: [] };
  }
}

/** Returns the tags that the image may have, the likeliest first. */
function wantedTags({ requiresImageBuild }: ImageSource, kind: 'tag' | 'branch', value: string): string[] {
  const usual = formatImageTag(kind, value);
  if (requiresImageBuild || kind === 'branch') return [usual];
  return [value, usual].filter(isImageTag);
}

function missingImage(source: ImageSource, reference: ImageReference): NotFoundError {
  const { app, codebase, repositories, requiresImageBuild } = source;
  const { kind, value } = reference;
  const { own, additional } = repositories;
  const message = `No image found for ${describeReference(reference)} in ${own}`;
  if (!requiresImageBuild) {
    const places = kind === 'commit' || additional === undefined ? '' : ` or ${additional.name}`;
    return new NotFoundError(`${message}${places}.`, {
      hint: 'The platform builds no image for this codebase (requires_image_build: false). Give a tag that the image has, or leave tag out to deploy latest.',
    });
  }
  const build = `codebase build --app ${app} --codebase ${codebase} --commit ${kind === 'commit' ? value : '<commit>'}`;
  const otherwise =
    kind === 'commit'
      ? ''
      : ` If it has been built, the image may not be tagged ${formatImageTag(kind, value)}: give the commit instead.`;
  return new NotFoundError(`${message}.`, { hint: `Build it first: ${build}.${otherwise}` });
}

function missingRepository(repository: string, cause: NotFoundError): NotFoundError {
  return new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: 'Terraform makes it with the codebase; check that role and aws-region are those of the application.',
    cause,
  });
}

function withoutCommitTag({ repository, tag, digest, tags }: FoundImage): PlatformError {
  return new PlatformError(
    `The image ${tag} in ${repository} (${digest}) has no commit tag, only: ${tags.join(', ')}.`,
    { hint: 'Build the commit again, so that its image is tagged commit-<sha>, and deploy that.' },
  );
}
