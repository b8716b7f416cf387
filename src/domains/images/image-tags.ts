import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { chooseCommitTag, formatImageTag, isImageTag, parseCommitTag, parseImageName } from './image-name.js';

/** When images were pushed, by tag. */
export type PushTimes = ReadonlyMap<string, Date>;

/** What ECR is asked about images with: what can't be read is a debug line. */
export interface ImageDescriptions {
  images: Pick<ImageRegistry, 'describe'>;
  logger: Logger;
  signal: AbortSignal;
}

/** The tags of images as task definitions name them, each looked up once. */
export class ImageTags {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly deps: ImageDescriptions,
    /** `<app>/<codebase>` in ECR. */
    readonly repository: string,
  ) {}

  /** Returns the tag that the name has, else the commit tag of its digest, else the digest. */
  async find(name: string | undefined): Promise<string | undefined> {
    if (name === undefined) return undefined;
    const { tag, digest, repository } = parseImageName(name);
    if (tag !== undefined || digest === undefined || repository !== this.repository) return tag ?? digest;
    if (!this.known.has(digest)) this.known.set(digest, await this.lookUp(digest));
    return this.known.get(digest) ?? digest;
  }

  private async lookUp(digest: string): Promise<string | undefined> {
    const { images, logger, signal } = this.deps;
    try {
      const image = await images.describe(this.repository, { digest });
      return image && chooseCommitTag(image.tags);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The tags of ${this.repository}@${digest} are not known: ${asError(error).message}`);
      return undefined;
    }
  }
}

const CONCURRENCY = 4;

/** Finds when images were pushed, by their tags. One that is gone, or can't be read, is left out. */
export async function findPushTimes(
  { images, logger, signal }: ImageDescriptions,
  repository: string,
  tags: readonly string[],
): Promise<PushTimes> {
  // What another tag points to now may not be what it pointed to before.
  const commits = [...new Set(tags)].filter((tag) => parseCommitTag(tag) !== undefined);
  const found = await mapParallel(commits, CONCURRENCY, async (tag) => {
    try {
      const image = await images.describe(repository, { tag });
      return image === undefined ? [] : [[tag, image.pushedAt] as const];
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`When ${repository}:${tag} was pushed is not known: ${asError(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}

/**
 * The tags that the image builder gives an image besides the commit's, for the ref that a workflow runs for:
 * `branch-<branch>` with hyphens for slashes, or `tag-<tag>` and `tag-latest`. None for pull requests.
 */
export function refTags(ref: string): string[] {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
  if (kind === 'heads') return [formatImageTag('branch', name)];
  return kind === 'tags' ? [formatImageTag('tag', name), 'tag-latest'] : [];
}

/**
 * The tags that belong on the image of this commit: those of the workflow's ref, provided that the workflow runs
 * in the codebase's own repository and for this very commit.
 */
export function tagsOfRun(workflow: Workflow | undefined, repository: string, fullSha: string): string[] {
  if (workflow?.repository.toLowerCase() !== repository.toLowerCase()) return [];
  return workflow.sha.toLowerCase() === fullSha ? refTags(workflow.ref) : [];
}

/**
 * Adds tags that an image should have. A build that was started through the API has no webhook to tell the
 * builder its branch. Best effort: what can't be added is a warning, since the image itself is fine.
 */
export class RefTagger {
  constructor(
    private readonly images: ImageRegistry,
    private readonly logger: Logger,
  ) {}

  /** Adds what is missing, or with `dryRun` says so. Returns the tags that were added. */
  async addMissing(
    repository: string,
    digest: string,
    tags: readonly string[],
    dryRun: boolean,
  ): Promise<string[]> {
    if (tags.length === 0) return [];
    const added: string[] = [];
    try {
      const image = await this.images.describe(repository, { digest });
      for (const tag of tags) {
        if (image === undefined || image.tags.includes(tag)) continue;
        if (!(await this.mayMove(repository, image, tag))) continue;
        if (dryRun) this.logger.info(`Would add the tag ${tag} to the image ${digest}.`);
        else await this.add(repository, digest, tag, added);
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      this.logger.warning(`The image's tags could not be checked: ${error.message}`);
    }
    return added;
  }

  /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
  private async mayMove(repository: string, image: Image, tag: string): Promise<boolean> {
    if (!isImageTag(tag)) {
      this.logger.warning(
        `The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`,
      );
      return false;
    }
    const holder = await this.images.describe(repository, { tag });
    if (holder === undefined || holder.pushedAt.getTime() <= image.pushedAt.getTime()) return true;
    this.logger.info(
      `The tag ${tag} stays on ${chooseCommitTag(holder.tags) ?? holder.digest}, which was pushed later than this image.`,
    );
    return false;
  }

  private async add(repository: string, digest: string, tag: string, added: string[]): Promise<void> {
    try {
      await this.images.addTag(repository, digest, tag);
      this.logger.info(`Added the tag ${tag} to the image ${digest}.`);
      added.push(tag);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const hint = error.hint === undefined ? '' : ` ${error.hint}`;
      this.logger.warning(`The image did not get the tag ${tag}: ${error.message}${hint}`);
    }
  }
}
