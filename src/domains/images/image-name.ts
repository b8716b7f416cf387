import { PlatformError } from '../../core/errors.js';
import { isFullSha } from './commit.js';

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

const PUBLIC_REGISTRY = 'public.ecr.aws';

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
  if (registry === PUBLIC_REGISTRY) return { kind: 'public', name: `${registry}/${repository}` };
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
