import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { chooseCommitTag, formatImageTag, isImageTag } from '../images/image-name.js';

/**
 * The tags that the image builder gives an image besides the commit's, for the ref that a workflow runs for:
 * `branch-<branch>` with hyphens for slashes, or `tag-<tag>` and `tag-latest`. None for pull requests.
 */
export function refTags(ref: string): string[] {
  const branch = afterPrefix(ref, 'refs/heads/');
  if (branch !== undefined) return [formatImageTag('branch', branch)];
  const tag = afterPrefix(ref, 'refs/tags/');
  return tag === undefined ? [] : [formatImageTag('tag', tag), 'tag-latest'];
}

/**
 * The tags that belong on the image of this commit: those of the workflow's ref, provided that the workflow runs
 * in the codebase's own repository and for this very commit.
 */
export function tagsOfRun(workflow: Workflow | undefined, repository: string, fullSha: string): string[] {
  if (workflow === undefined) return [];
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) return [];
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
      this.logger.warning(`The image did not get the tag ${tag}: ${asError(error).message}${hint}`);
    }
  }
}

function afterPrefix(ref: string, prefix: string): string | undefined {
  return ref.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : undefined;
}
