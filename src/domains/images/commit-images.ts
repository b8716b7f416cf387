import type { Clock } from '../../core/clock.js';
import { DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/retry.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import { listCommitTags, longestFirst, parseCommitTag, abbreviates, CommitLookup } from './image-name.js';

/** An image that was built from the commit. */
export interface CommitImage {
  /** `commit-<hex>`, as it is stored. */
  tag: string;
  /** `sha256:…`. */
  digest: string;
  /** The commit, in as many digits as are known. */
  commit: string;
}

/** The same with the name that it is pulled by. */
export interface PullableImage extends CommitImage {
  /** `<registry>/<repository>:<tag>@<digest>`: the tag is for people, the digest decides. */
  uri: string;
}

export interface CommitImagesDependencies {
  images: Pick<ImageRegistry, 'describe' | 'findTags' | 'pages'>;
  /** Asked one after the other what an abbreviated commit means: local git, then GitHub. */
  finders: readonly CommitFinder[];
  logger: Pick<Logger, 'debug' | 'info' | 'notice'>;
}

/** A commit tag in ECR, with its hex digits and the image that it points to. */
interface TaggedCommit {
  tag: string;
  sha: string;
  digest: string;
}

/** How long an image may be missing after the build that pushed it has succeeded, in milliseconds. */
const LATE_MS = 20_000;
const INTERVAL_MS = 2_000;

/**
 * The one rule for the image of a commit.
 *
 * An image is the commit's if one of its `commit-` tags is: the tag with all 40 digits, or an abbreviation that git
 * or GitHub confirms. One that they give to another commit, or to several, is not. Where neither can be asked, the
 * longest matching tag is assumed to be the commit's, and a notice says so: git abbreviates further once a shorter
 * abbreviation is taken, so a longer one is the surer one.
 *
 * A commit that was built twice has two images, of which the newest counts, whatever their tags: had git abbreviated
 * as before, the second build would have taken over the first one's tag.
 */
export class CommitImages {
  private readonly commits: CommitLookup;
  private readonly said = new Set<string>();

  constructor(private readonly deps: CommitImagesDependencies) {
    this.commits = new CommitLookup(deps.finders, deps.logger);
  }

  /** Returns all 40 digits of a commit, or undefined where neither git nor GitHub knows them. */
  findFullSha(commit: string): Promise<string | undefined> {
    return this.commits.findFullSha(commit);
  }

  /**
   * Returns the image of the commit, or undefined. One ECR request for a commit that git or GitHub knows, however many
   * images there are; for an unknown short one all images are listed.
   * @throws NotFoundError when the repository does not exist; PlatformError when a short commit fits several images
   */
  async find(repository: string, commit: string): Promise<CommitImage | undefined> {
    const full = await this.commits.findFullSha(commit);
    return full === undefined
      ? this.findByDigits(repository, commit)
      : this.findByFullSha(repository, full, `commit-${commit}`);
  }

  /**
   * Does the same after a build that succeeded: waits some seconds, in case ECR is late. Errors that may pass are waited out
   * until the deadline.
   * @param read - what is wanted of the image, which may take requests as well
   * @returns undefined where there is none
   */
  async awaitImage<T>(
    repository: string,
    commit: string,
    { clock, signal, deadline }: { clock: Clock; signal: AbortSignal; deadline: number },
    read: (image: CommitImage) => Promise<T>,
  ): Promise<T | undefined> {
    let missingSince: number | undefined;
    try {
      return await poll<T | undefined>({
        clock,
        signal,
        intervalMs: INTERVAL_MS,
        deadline: Math.max(deadline, clock.now() + LATE_MS),
        subject: `the image of commit ${commit} in ${repository}`,
        step: async () => {
          const image = await this.find(repository, commit);
          if (image !== undefined) return { done: true, value: await read(image) };
          missingSince ??= clock.now();
          return clock.now() - missingSince >= LATE_MS ? { done: true, value: undefined } : { done: false };
        },
      });
    } catch (error) {
      // A deadline with a cause is one that errors have used up: then nothing is known about the image.
      if (error instanceof DeadlineError && error.cause === undefined) return undefined;
      throw error;
    }
  }

  private async findByFullSha(
    repository: string,
    full: string,
    preferred: string,
  ): Promise<CommitImage | undefined> {
    const hits = toTaggedCommits(await this.deps.images.findTags(repository, listCommitTags(full)));
    const confirmed: TaggedCommit[] = [];
    const assumed: TaggedCommit[] = [];
    for (const hit of hits) {
      // A second tag of an image that is the commit's needs no request of its own.
      if (confirmed.some(({ digest }) => digest === hit.digest)) confirmed.push(hit);
      else await this.judge(repository, full, hit, { confirmed, assumed });
    }
    const newest = await this.newest(repository, full, confirmed);
    if (newest !== undefined) return choose(confirmed, newest, full, preferred);
    const [surest] = assumed;
    if (surest === undefined) return undefined;
    const image = choose(assumed, surest, full, preferred);
    this.noticeAssumed(image.tag, full);
    return image;
  }

  private async judge(
    repository: string,
    full: string,
    hit: TaggedCommit,
    { confirmed, assumed }: { confirmed: TaggedCommit[]; assumed: TaggedCommit[] },
  ): Promise<void> {
    const answer = await this.commits.check(hit.sha, full);
    if (answer.state === 'confirmed') confirmed.push(hit);
    else if (answer.state === 'unknown') assumed.push(hit);
    else {
      const reason =
        answer.means === undefined
          ? `several commits start with ${hit.sha}`
          : `${hit.sha} is short for commit ${answer.means}`;
      this.sayOnce(`${hit.tag} in ${repository} does not count as the image of commit ${full}: ${reason}.`);
    }
  }

  /** Of the images of one commit, the newest under its longest tag; without times the one with the longest tag. */
  private async newest(
    repository: string,
    full: string,
    hits: readonly TaggedCommit[],
  ): Promise<TaggedCommit | undefined> {
    const digests = [...new Set(hits.map(({ digest }) => digest))];
    if (digests.length < 2) return hits[0];
    const images = await Promise.all(
      digests.map((digest) => this.deps.images.describe(repository, { digest })),
    );
    const [newest] = images
      .filter((image) => image !== undefined)
      .sort((a, b) => b.pushedAt.getTime() - a.pushedAt.getTime());
    if (newest === undefined) return hits[0];
    this.deps.logger.info(
      `Commit ${full} has ${digests.length} images in ${repository}: using the newest, ${newest.digest}, pushed ${newest.pushedAt.toISOString()}.`,
    );
    return hits.find(({ digest }) => digest === newest.digest);
  }

  /** Nobody knows the full SHA: the digits are all there is to compare. */
  private async findByDigits(repository: string, given: string): Promise<CommitImage | undefined> {
    this.deps.logger.info(
      `Neither git nor GitHub knows commit ${given}: looking through all images of ${repository}.`,
    );
    const found: { tag: string; digest: string }[] = [];
    for await (const page of this.deps.images.pages(repository)) {
      found.push(...page.flatMap(({ digest, tags }) => tags.map((tag) => ({ tag, digest }))));
    }
    const hits = toTaggedCommits(found).filter(({ sha }) => abbreviates(sha, given));
    // Tags with these digits and more decide; a shorter one may be another commit's.
    const longer = hits.filter(({ sha }) => sha.startsWith(given));
    if (new Set(longer.map(({ digest }) => digest)).size > 1) throw ambiguous(repository, given, longer);
    const [surest] = hits;
    if (surest === undefined) return undefined;
    const image = choose(hits, surest, given, `commit-${given}`);
    if (image.tag !== `commit-${given}`) this.noticeAssumed(image.tag, given);
    return image;
  }

  private noticeAssumed(tag: string, commit: string): void {
    this.sayOnce(
      `Assuming that ${tag} is the image of commit ${commit}: neither git nor GitHub could confirm it.`,
    );
  }

  /** An image may be looked up several times. */
  private sayOnce(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.deps.logger.info(message);
  }
}

/** The commit tags among those found, the longest first. */
function toTaggedCommits(found: readonly { tag: string; digest: string }[]): TaggedCommit[] {
  return found
    .flatMap(({ tag, digest }) => {
      const sha = parseCommitTag(tag);
      return sha === undefined ? [] : [{ tag, sha, digest }];
    })
    .sort((a, b) => longestFirst(a.tag, b.tag));
}

/**
 * The surest one's image, under the tag that is preferred where it has that one. The commit is the longer one of what is
 * known and what the tag says.
 */
function choose(
  hits: readonly TaggedCommit[],
  surest: TaggedCommit,
  known: string,
  preferred: string,
): CommitImage {
  const { digest } = surest;
  const { tag, sha } = hits.find((hit) => hit.digest === digest && hit.tag === preferred) ?? surest;
  return { tag, digest, commit: known.startsWith(sha) ? known : sha };
}

function ambiguous(repository: string, commit: string, hits: readonly TaggedCommit[]): PlatformError {
  const listed = [...hits]
    .sort((a, b) => a.tag.localeCompare(b.tag))
    .map(({ tag, digest }) => `${tag} (${digest})`)
    .join(', ');
  return new PlatformError(`Commit ${commit} fits several images in ${repository}: ${listed}.`, {
    hint: 'Give more digits of the commit, or name the image by its git tag or branch.',
  });
}
