import { asError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import type { Image, ImageRegistry } from '../../providers/aws/ecr.js';
import {
  formatImageTag,
  isImageTag,
  parseImageName,
  parseEcrRepository,
  validateCommit,
  chooseCommitTag,
  parseCommitTag,
  isMovingTag,
} from './image-name.js';

/** What names an image: exactly one of a commit (7 to 40 lower-case hex digits), a git tag or a branch. */
export interface ImageReference {
  kind: 'commit' | 'tag' | 'branch';
  value: string;
}

/**
 * Parses the three inputs of which at most one may be given; empty ones count as absent. Returns undefined where none is.
 * @throws PlatformError naming the input, its value and the rule
 */
export function parseImageReference(inputs: {
  commit?: string | undefined;
  tag?: string | undefined;
  branch?: string | undefined;
}): ImageReference | undefined {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? [] : [{ kind: name as ImageReference['kind'], value: trimmed }];
  });
  const [only] = given;
  if (only === undefined) return undefined;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `the input ${kind} ("${value}")`).join(' and ');
    throw new UsageError(`Only one input can name the image, and there are ${given.length}: ${named}.`, {
      hint: 'Give exactly one of commit, tag and branch.',
    });
  }
  if (only.kind === 'commit') {
    const otherwise = 'git tags go into the input tag, branches into the input branch.';
    return { kind: 'commit', value: validateCommit(only.value, otherwise) };
  }
  validateName(only.kind, only.value);
  return only;
}

/** What names an image to go back to. */
export type RollbackTarget = ImageReference | { kind: 'digest'; value: string };

/**
 * Parses the input to: a commit or its image tag, a git tag or its image tag, or a digest.
 * @throws UsageError for anything else, and for a tag that moves from image to image
 */
export function parseRollbackTarget(text: string | undefined): RollbackTarget | undefined {
  const value = text?.trim() ?? '';
  if (value === '') return undefined;
  if (/^sha256:[0-9a-f]{64}$/.test(value)) return { kind: 'digest', value };
  if (isMovingTag(value))
    throw new UsageError(`The input to is "${value}", which always names the newest image.`, {
      hint: 'Give the commit or git tag to go back to. To deploy the newest image, use codebase-deploy.',
    });
  const commit = parseCommitTag(value) ?? value;
  if (/^[0-9a-f]{7,40}$/i.test(commit))
    return { kind: 'commit', value: validateCommit(commit, 'a git tag or digest is taken as well.') };
  const tag = value.replace(/^tag-/, '');
  if (isImageTag(formatImageTag('tag', tag))) return { kind: 'tag', value: tag };
  throw new UsageError(`The input to is "${value}", which can't name an image.`, {
    hint: 'Give a commit (7 to 40 hexadecimal digits), a git tag, or the tag or digest of an image.',
  });
}

/** Names it in a sentence: `branch main`. */
export function describeReference({ kind, value }: ImageReference): string {
  return `${kind} ${value}`;
}

function validateName(kind: 'tag' | 'branch', value: string): void {
  const prefix = kind === 'branch' ? 'refs/heads/' : 'refs/tags/';
  if (value.startsWith(prefix)) {
    throw new UsageError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`,
    });
  }
  const imageTag = formatImageTag(kind, value);
  if (isImageTag(imageTag)) return;
  throw new UsageError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: 'Name the image by its commit instead.' },
  );
}

/** The account and region whose private registry is meant. */
export interface PrivateRegistry {
  account: string;
  region: string;
}

/** The second repository of a codebase's images. */
export type AdditionalRepository =
  /** Without a registry it is in that of the application's account. */
  | { kind: 'private'; name: string; registry: PrivateRegistry | undefined }
  /** `name` is `public.ecr.aws/<alias>/<name>`. */
  | { kind: 'public'; name: string };

/** The repositories that hold a codebase's images. */
export interface CodebaseRepositories {
  /** `<app>/<codebase>`, in the registry of the application's account. */
  own: string;
  additional: AdditionalRepository | undefined;
}

/** Returns the codebase's repositories, as the platform configures them. */
export function codebaseRepositories(
  app: string,
  codebase: { name: string; additionalEcrRepository?: string | undefined },
): CodebaseRepositories {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === undefined ? undefined : parseAdditionalRepository(additional),
  };
}

function parseAdditionalRepository(text: string): AdditionalRepository {
  const { registry, repository } = parseImageName(text);
  if (registry === 'public.ecr.aws') return { kind: 'public', name: `${registry}/${repository}` };
  const place = parseEcrRepository(text);
  return {
    kind: 'private',
    name: repository,
    registry: place && { account: place.account, region: place.region },
  };
}

/** Returns true for the name of an image (its tag does not matter) that is in one of the repositories. */
export function holdsImage(
  { own, additional }: CodebaseRepositories,
  registry: PrivateRegistry,
  image: string,
): boolean {
  const place = parseEcrRepository(image);
  if (place === undefined) {
    const { registry: host = '', repository } = parseImageName(image);
    return additional?.kind === 'public' && additional.name === `${host}/${repository}`;
  }
  const isIn = (wanted: PrivateRegistry): boolean =>
    place.account === wanted.account && place.region === wanted.region;
  if (place.repository === own && isIn(registry)) return true;
  return (
    additional?.kind === 'private' &&
    additional.name === place.repository &&
    isIn(additional.registry ?? registry)
  );
}

/** Returns true where the additional repository can be looked into with the session of the application's account. */
export function isReachable(additional: AdditionalRepository, registry: PrivateRegistry): boolean {
  if (additional.kind === 'public' || additional.registry === undefined) return true;
  return additional.registry.account === registry.account && additional.registry.region === registry.region;
}

const CONCURRENCY = 4;

/** Finds when images were pushed, by their tags. One that is gone, or can't be read, is left out. */
export async function findPushTimes(
  deps: { images: Pick<ImageRegistry, 'describe'>; logger: Logger; signal: AbortSignal },
  repository: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { images, logger, signal } = deps;
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
 * Adds tags that an image should have. A build that was started through the API has no webhook to tell the
 * builder its branch. Best effort: what can't be added is a warning, since the image itself is fine.
 */
export class RefTagger {
  constructor(private readonly deps: { images: ImageRegistry; logger: Logger }) {}

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
      const image = await this.deps.images.describe(repository, { digest });
      for (const tag of tags) {
        if (image === undefined || image.tags.includes(tag)) continue;
        if (!(await this.mayMove(repository, image, tag))) continue;
        if (dryRun) this.deps.logger.info(`Would add the tag ${tag} to the image ${digest}.`);
        else await this.add(repository, digest, tag, added);
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      this.deps.logger.warning(`The image's tags could not be checked: ${error.message}`);
    }
    return added;
  }

  /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
  private async mayMove(repository: string, image: Image, tag: string): Promise<boolean> {
    if (!isImageTag(tag)) {
      this.deps.logger.warning(
        `The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`,
      );
      return false;
    }
    const holder = await this.deps.images.describe(repository, { tag });
    if (holder === undefined || holder.pushedAt.getTime() <= image.pushedAt.getTime()) return true;
    this.deps.logger.info(
      `The tag ${tag} stays on ${chooseCommitTag(holder.tags) ?? holder.digest}, which was pushed later than this image.`,
    );
    return false;
  }

  private async add(repository: string, digest: string, tag: string, added: string[]): Promise<void> {
    try {
      await this.deps.images.addTag(repository, digest, tag);
      this.deps.logger.info(`Added the tag ${tag} to the image ${digest}.`);
      added.push(tag);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const hint = error.hint === undefined ? '' : ` ${error.hint}`;
      this.deps.logger.warning(`The image did not get the tag ${tag}: ${error.message}${hint}`);
    }
  }
}
