import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import { chooseCommitTag, formatImageTag, isImageTag, parseCommitTag, isFullSha } from './image-name.js';
import { CommitImages } from './commit-images.js';
import type { CommitImage, CommitImagesDependencies } from './commit-images.js';
import { describeReference, isReachable } from './codebase-images.js';
import type {
  ImageReference,
  AdditionalRepository,
  CodebaseRepositories,
  PrivateRegistry,
} from './codebase-images.js';

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

/** A repository that is looked into. */
type Place = Pick<AdditionalRepository, 'kind' | 'name'>;

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

  /**
   * Looks into the codebase's own repository, then into the additional one: where there is one, the platform's deployments
   * take their images from there.
   * @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous
   */
  async resolve(source: ImageSource, reference: ImageReference): Promise<ResolvedImage> {
    const { own } = source.repositories;
    const inOwn = await this.find(source, reference, { kind: 'private', name: own });
    if (inOwn instanceof NotFoundError || inOwn === undefined) {
      const elsewhere = await this.reachable(source);
      const image = elsewhere && (await this.findElsewhere(source, reference, elsewhere));
      if (image !== undefined) return image;
      if (inOwn !== undefined && elsewhere === undefined) throw missingRepository(own, inOwn);
      throw missingImage(source, reference, elsewhere);
    }
    return inOwn;
  }

  /** Returns the error of a repository that does not exist. */
  private async find(
    source: ImageSource,
    reference: ImageReference,
    place: Place,
  ): Promise<ResolvedImage | NotFoundError | undefined> {
    try {
      return reference.kind === 'commit'
        ? await this.findByCommit(place, reference.value)
        : await this.findByTag(source, place, reference.kind, reference.value);
    } catch (error) {
      if (error instanceof NotFoundError) return error;
      throw error;
    }
  }

  private async findElsewhere(
    source: ImageSource,
    reference: ImageReference,
    place: Place,
  ): Promise<ResolvedImage | undefined> {
    let image: ResolvedImage | NotFoundError | undefined;
    try {
      image = await this.find(source, reference, place);
    } catch (error) {
      // A build pushes into the codebase's own repository in any case: that the image is missing there says enough.
      if (!(error instanceof AccessDeniedError) || !source.requiresImageBuild) throw error;
      this.deps.logger.notice(`Could not look into ${place.name}: ${error.message}`, {
        title: 'Additional repository',
      });
    }
    if (image === undefined || image instanceof NotFoundError) return undefined;
    this.deps.logger.info(
      `The image is in ${place.name}, the codebase's additional repository, not in ${source.repositories.own}.`,
    );
    return image;
  }

  private async findByTag(
    source: ImageSource,
    place: Place,
    kind: 'tag' | 'branch',
    value: string,
  ): Promise<ResolvedImage | undefined> {
    const found = await this.findTagged(place, wantedTags(source, kind, value));
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

  private async findTagged({ kind, name }: Place, tags: readonly string[]): Promise<FoundImage | undefined> {
    const publicImages = kind === 'public' ? await this.deps.publicImages() : undefined;
    for (const tag of tags) {
      if (publicImages === undefined) {
        const image = await this.deps.images.describe(name, { tag });
        if (image !== undefined) return { repository: name, tag, digest: image.digest, tags: image.tags };
      } else {
        const digest = await publicImages.findDigest(name, tag);
        if (digest !== undefined) return { repository: name, tag, digest, tags: [tag] };
      }
    }
    return undefined;
  }

  private async reachable({ repositories }: ImageSource): Promise<AdditionalRepository | undefined> {
    const { additional } = repositories;
    if (additional?.kind !== 'private' || additional.registry === undefined) return additional;
    return isReachable(additional, await this.deps.registry()) ? additional : undefined;
  }

  private async findByCommit({ kind, name }: Place, commit: string): Promise<ResolvedImage | undefined> {
    const commitImages =
      kind === 'private'
        ? this.commitImages
        : new CommitImages({
            ...this.deps,
            images: publicCommitTags(await this.deps.publicImages(), commit),
          });
    const image = await commitImages.find(name, commit);
    return image && { ...image, otherTags: [] };
  }
}

/** How far git usually abbreviates, in digits. */
const USUAL_LENGTHS = [7, 8, 9, 10];

/**
 * The commit tags of a public repository. They can't be listed, and each takes requests of its own, so only the likely
 * ones are asked for: the digits given, what git abbreviates to, and all 40.
 */
function publicCommitTags(publicImages: PublicImages, given: string): CommitImagesDependencies['images'] {
  const likely = (tag: string): boolean => {
    const digits = parseCommitTag(tag) ?? '';
    return digits === given || isFullSha(digits) || USUAL_LENGTHS.includes(digits.length);
  };
  const findTags = async (repository: string, tags: readonly string[]) => {
    const found: { tag: string; digest: string }[] = [];
    for (const tag of tags.filter(likely)) {
      const digest = await publicImages.findDigest(repository, tag);
      if (digest !== undefined) found.push({ tag, digest });
    }
    return found;
  };
  return {
    findTags,
    // Nothing says when an image was pushed.
    describe: () => Promise.resolve(undefined),
    pages: async function* (repository) {
      for (const { tag, digest } of await findTags(repository, [`commit-${given}`]))
        yield [{ digest, tags: [tag], pushedAt: new Date(0) }];
    },
  };
}

/** Returns the tags that the image may have, the likeliest first. */
function wantedTags({ requiresImageBuild }: ImageSource, kind: 'tag' | 'branch', value: string): string[] {
  const usual = formatImageTag(kind, value);
  if (requiresImageBuild || kind === 'branch') return [usual];
  return [value, usual].filter(isImageTag);
}

function missingImage(
  source: ImageSource,
  reference: ImageReference,
  elsewhere: AdditionalRepository | undefined,
): NotFoundError {
  const { app, codebase, repositories, requiresImageBuild } = source;
  const { kind, value } = reference;
  const { own, additional } = repositories;
  const places = elsewhere === undefined ? own : `${own} or ${elsewhere.name}`;
  const unread =
    additional !== undefined && elsewhere === undefined
      ? ` The additional repository ${additional.name} is in another account or region, which is not looked into.`
      : '';
  const message = `No image found for ${describeReference(reference)} in ${places}.${unread}`;
  if (!requiresImageBuild) {
    return new NotFoundError(message, {
      hint: 'The platform builds no image for this codebase (requires_image_build: false). Give a tag that the image has, or leave tag out to deploy latest.',
    });
  }
  const build = `platform-tools codebase build --app ${app} --codebase ${codebase} --commit ${kind === 'commit' ? value : '<commit>'}`;
  const otherwise =
    kind === 'commit'
      ? ''
      : ` If it has been built, the image may not be tagged ${formatImageTag(kind, value)}: give the commit instead.`;
  return new NotFoundError(message, { hint: `Build it first: ${build}.${otherwise}` });
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
