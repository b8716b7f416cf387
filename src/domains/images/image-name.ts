import { PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import type { Workflow } from '../../providers/runner/workflow.js';

/** The name of an image, as a container has it, in its parts. */
export interface ImageName {
  /** The host before the first slash; undefined for Docker Hub's short names. */
  registry: string | undefined;
  /** Without registry: `demo/web`. */
  repository: string;
  tag: string | undefined;
  /** `sha256:…`. */
  digest: string | undefined;
}

// Source: the tag grammar of the OCI distribution specification.
const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;

/**
 * Parses `<registry>/<repository>:<tag>@<digest>`. A part with a dot, a colon or `localhost` before the first
 * slash is a registry. Source: the grammar of references in the OCI distribution implementation.
 */
export function parseImageName(text: string): ImageName {
  const [tagged = text, digest] = text.split('@');
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = name, ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return hasRegistry
    ? { registry: first, repository: rest.join('/'), tag, digest }
    : { registry: undefined, repository: name, tag, digest };
}

/** A repository of ECR, wherever it is. */
interface EcrRepository {
  /** The account: twelve digits. */
  account: string;
  region: string;
  repository: string;
}

/** Parses a private ECR image (`<account>.dkr.ecr.<region>.amazonaws.com/<repository>`); undefined for others. */
export function parseEcrRepository(image: string): EcrRepository | undefined {
  const { registry, repository } = parseImageName(image);
  const match = registry?.match(ECR_REGISTRY);
  const [, account, region] = match ?? [];
  return account === undefined || region === undefined ? undefined : { account, region, repository };
}

/** True for what can be an image's tag. */
export function isImageTag(text: string): boolean {
  return IMAGE_TAG.test(text);
}

/** Returns the image tag of a git tag or branch: `tag-<tag>`, or `branch-<branch>` with hyphens for slashes. */
export function formatImageTag(kind: 'tag' | 'branch', name: string): string {
  return `${kind}-${kind === 'branch' ? name.replaceAll('/', '-') : name}`;
}

/**
 * Returns the image tag that the platform's own pipelines deploy after a push: `latest` of a codebase without an image
 * build, else `tag-latest` for any git tag, and the branch's own tag.
 */
export function formatPipelineTag(kind: 'tag' | 'branch', name: string, requiresImageBuild: boolean): string {
  if (!requiresImageBuild) return 'latest';
  return formatImageTag(kind, kind === 'tag' ? 'latest' : name);
}

/** Returns true for a tag that the platform moves from image to image: the newest one of a branch, or of all. */
export function isMovingTag(tag: string): boolean {
  return tag === 'latest' || tag === 'tag-latest' || tag.startsWith('branch-');
}

/** Returns the hex digits of a `commit-<hex>` tag (7 to 40 of them), or undefined for any other tag. */
export function parseCommitTag(tag: string): string | undefined {
  return COMMIT_TAG.exec(tag)?.[1];
}

/**
 * Returns every tag that an image of the commit can carry: git chooses how far it abbreviates, so there are 34,
 * from `commit-<7 digits>` to `commit-<40 digits>`. They fit into one BatchGetImage.
 */
export function listCommitTags(fullSha: string): string[] {
  const full = fullSha.toLowerCase();
  if (!isFullSha(full)) {
    throw new PlatformError(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: 'Give all of it: git rev-parse <commit>.',
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`,
  );
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
 * Returns the one of an image's commit tags to go by: the longest, since it names the commit most precisely and
 * stays unique the longest; the alphabet decides between tags of one length. `preferred` wins if it is there.
 */
export function chooseCommitTag(tags: readonly string[], preferred?: string): string | undefined {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== undefined);
  if (preferred !== undefined && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}

/** Orders tags: the longest first, those of one length by the alphabet. */
export function longestFirst(a: string, b: string): number {
  return b.length - a.length || a.localeCompare(b);
}

/** Returns `sha256:` and the first twelve digits. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;

/** True for 7 to 40 lower-case hexadecimal digits. */
export function isCommit(text: string): boolean {
  return COMMIT.test(text);
}

/** True for all 40 lower-case hexadecimal digits. */
export function isFullSha(text: string): boolean {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}

/** True when one of the two abbreviates the other, or they are equal. */
export function abbreviates(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Returns the input commit in lower case.
 * @param otherwise what to give if it isn't a commit at all
 * @throws PlatformError naming the input, its value and the rule
 */
export function validateCommit(given: string, otherwise: string): string {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha)
    ? `has ${sha.length} digits, not 7 to 40`
    : 'is not made of hexadecimal digits (0-9, a-f)';
  throw new UsageError(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith('commit-')
      ? 'Leave out "commit-": the input is the commit, not the tag of the image.'
      : `Give the SHA of a commit, as git log shows it; ${otherwise}`,
  });
}

/** What git and GitHub say about an abbreviation: it means the commit, it doesn't, or neither could be asked. */
type Abbreviation =
  | { state: 'confirmed' }
  | { state: 'unknown' }
  /** `means` is the other commit; undefined where several commits start with the digits. */
  | { state: 'rejected'; means: string | undefined };

/** A finder that could not be asked: whether it knows the commit is not known. */
const UNREADABLE = Symbol('unreadable');
type FinderAnswer = string | undefined | typeof UNREADABLE;

/** Asks git and GitHub about abbreviated commits, one after the other, and about each abbreviation once. */
export class CommitLookup {
  private readonly answers = new Map<CommitFinder, Map<string, Promise<FinderAnswer>>>();
  private readonly unreadable = new Set<CommitFinder>();

  constructor(
    private readonly finders: readonly CommitFinder[],
    private readonly logger: Pick<Logger, 'debug' | 'info'>,
  ) {}

  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit: string): Promise<string | undefined> {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === undefined || full === UNREADABLE) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return undefined;
  }

  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation: string, fullSha: string): Promise<Abbreviation> {
    if (abbreviation === fullSha) return { state: 'confirmed' };
    let answer: Abbreviation = { state: 'unknown' };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === UNREADABLE) continue;
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: 'confirmed' };
        continue;
      }
      if ((await this.ask(finder, fullSha)) === fullSha) return { state: 'rejected', means: undefined };
      if (means !== undefined) answer = { state: 'rejected', means };
    }
    return answer;
  }

  private ask(finder: CommitFinder, digits: string): Promise<FinderAnswer> {
    const known = this.answers.get(finder) ?? new Map<string, Promise<FinderAnswer>>();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }

  private async resolve(finder: CommitFinder, digits: string): Promise<FinderAnswer> {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      // A finder also takes a branch whose name looks like a SHA: that is not what was asked for.
      return full !== undefined && isFullSha(full) && full.startsWith(digits) ? full : undefined;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      // Said once: what refuses one commit refuses the others as well.
      const level = this.unreadable.has(finder) ? 'debug' : 'info';
      this.unreadable.add(finder);
      this.logger[level](`Could not look up commit ${digits}: ${error.message}`);
      return UNREADABLE;
    }
  }
}
