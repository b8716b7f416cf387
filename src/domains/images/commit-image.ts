import { PlatformError } from '../../core/errors.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';

/** A tag and the image (`sha256:…`) that it points to. */
export interface TaggedImage {
  tag: string;
  digest: string;
}

const SHORTEST_ABBREVIATION = 7;
const FULL_SHA = /^[0-9a-f]{40}$/;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;

/** The hex digits of a `commit-<hex>` tag (7 to 40 of them), or undefined for any other tag. */
export function shaOfCommitTag(tag: string): string | undefined {
  return COMMIT_TAG.exec(tag)?.[1];
}

/**
 * Every tag that an image of the commit can carry: git chooses how far it abbreviates, so there are 34,
 * from `commit-<7 digits>` to `commit-<40 digits>`. They fit into one BatchGetImage.
 */
export function commitTags(sha: string): string[] {
  const full = sha.toLowerCase();
  if (!FULL_SHA.test(full)) {
    throw new PlatformError(`The commit "${sha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: 'Give all of it: git rev-parse <commit>.',
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`,
  );
}

/**
 * The one of an image's commit tags to go by: the longest, since it names the commit most precisely and
 * stays unique the longest; the alphabet decides between tags of one length. `preferred` wins if it is there.
 */
export function chooseCommitTag(tags: readonly string[], preferred?: string): string | undefined {
  const candidates = tags.filter((tag) => shaOfCommitTag(tag) !== undefined);
  if (preferred !== undefined && candidates.includes(preferred)) return preferred;
  return candidates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}

/**
 * The image that the hits agree on, under the tag that chooseCommitTag picks. Undefined without a hit.
 * @throws PlatformError when they point to more than one image
 */
export function singleImage(
  repository: string,
  commit: string,
  hits: readonly TaggedImage[],
  preferred?: string,
): TaggedImage | undefined {
  if (new Set(hits.map((hit) => hit.digest)).size > 1) {
    const listed = [...hits]
      .sort((a, b) => (a.tag < b.tag ? -1 : 1))
      .map((hit) => `${hit.tag} (${hit.digest})`)
      .join(', ');
    throw new PlatformError(
      `The commit ${commit} stands for more than one image in the repository ${repository}: ${listed}.`,
      { hint: 'Give more digits of the commit, or name the image by its git tag or branch instead.' },
    );
  }
  const tag = chooseCommitTag(
    hits.map((hit) => hit.tag),
    preferred,
  );
  return hits.find((hit) => hit.tag === tag);
}

/**
 * The image built from a commit: one BatchGetImage over all its possible tags, however many images there are.
 * Where several tags point to it, the longest is returned, or `preferred` if it is among them.
 * @param fullSha all 40 hexadecimal digits
 * @throws PlatformError when the tags point to different images, or the SHA is not a full one
 * @throws NotFoundError when the repository does not exist
 */
export async function findImageOfCommit(
  registry: Pick<ImageRegistry, 'findTags'>,
  repository: string,
  fullSha: string,
  preferred?: string,
): Promise<TaggedImage | undefined> {
  const hits = await registry.findTags(repository, commitTags(fullSha));
  return singleImage(repository, fullSha, hits, preferred);
}
