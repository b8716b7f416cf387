import type { Clock } from '../../core/clock.js';
import { DeadlineError, NotFoundError } from '../../core/errors.js';
import { poll } from '../../core/poll.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import { chooseCommitTag, commitTags, shaOfCommitTag } from './commit-image.js';
import type { TaggedImage } from './commit-image.js';

/** An image that was built from the commit. */
export interface CommitImage {
  /** `commit-<hex>`, as it is stored. */
  tag: string;
  /** `sha256:…`. */
  digest: string;
  /** `<registry>/<repository>:<tag>@<digest>`: the tag is for people, the digest decides. */
  uri: string;
}

/** How long an image may be missing after the build that pushed it has succeeded. */
const LATE_MS = 20_000;
const INTERVAL_MS = 2_000;

/** Images by commit, where a commit may have been built more than once: the newest one counts. */
export class CommitImages {
  constructor(
    private readonly images: ImageRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * The newest image of the commit, or undefined. One request for a full SHA; a short one takes a listing.
   * @throws NotFoundError when the repository does not exist
   */
  async find(repository: string, commit: string): Promise<CommitImage | undefined> {
    const hits =
      commit.length === 40
        ? await this.images.findTags(repository, commitTags(commit))
        : await this.list(repository, commit);
    const digest = await this.newest(repository, [...new Set(hits.map((hit) => hit.digest))]);
    const tags = hits.filter((hit) => hit.digest === digest).map((hit) => hit.tag);
    const tag = chooseCommitTag(tags);
    if (digest === undefined || tag === undefined) return undefined;
    return { tag, digest, uri: `${await this.images.uri(repository)}:${tag}@${digest}` };
  }

  /** The same after a build that succeeded: waits some seconds, in case ECR is late. */
  async awaitImage(
    repository: string,
    commit: string,
    signal: AbortSignal,
  ): Promise<CommitImage | undefined> {
    try {
      return await poll({
        clock: this.clock,
        subject: `the image of commit ${commit} in ${repository}`,
        intervalMs: INTERVAL_MS,
        deadline: this.clock.now() + LATE_MS,
        signal,
        step: async () => {
          const image = await this.find(repository, commit);
          return image === undefined ? { done: false } : { done: true, value: image };
        },
      });
    } catch (error) {
      // A deadline with a cause is one that errors have used up: then nothing is known about the image.
      if (error instanceof DeadlineError && error.cause === undefined) return undefined;
      throw error;
    }
  }

  /** Undefined also where there is no repository. */
  async findIfAny(repository: string, commit: string): Promise<CommitImage | undefined> {
    try {
      return await this.find(repository, commit);
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  private async list(repository: string, commit: string): Promise<TaggedImage[]> {
    const hits: TaggedImage[] = [];
    for await (const page of this.images.pages(repository)) {
      for (const { digest, tags } of page) {
        const matching = tags.filter((tag) => isSameCommit(shaOfCommitTag(tag), commit));
        hits.push(...matching.map((tag) => ({ tag, digest })));
      }
    }
    return hits;
  }

  private async newest(repository: string, digests: readonly string[]): Promise<string | undefined> {
    if (digests.length < 2) return digests[0];
    const images = await Promise.all(digests.map((digest) => this.images.describe(repository, { digest })));
    return images
      .filter((image) => image !== undefined)
      .sort((a, b) => b.pushedAt.getTime() - a.pushedAt.getTime())[0]?.digest;
  }
}

/** True when one of the two abbreviates the other. */
function isSameCommit(tagged: string | undefined, commit: string): boolean {
  return tagged !== undefined && (tagged.startsWith(commit) || commit.startsWith(tagged));
}
