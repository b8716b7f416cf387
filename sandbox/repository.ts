import { createHash } from 'node:crypto';

export interface StoredImage {
  /** `sha256:…`. */
  digest: string;
  tags: Set<string>;
  /** Scenario time, in milliseconds since the epoch. */
  pushedAt: number;
  manifest: string;
  /** Labels of the image's configuration. ECR's API does not show them; the deployment stages read them. */
  labels: Readonly<Record<string, string>>;
}

export interface ImagePush {
  tags: readonly string[];
  pushedAt: number;
  /** Default: the SHA-256 of the manifest, as a registry computes it. */
  digest?: string;
  /** Default: made up from the content's seed. */
  manifest?: string;
  labels?: Readonly<Record<string, string>>;
  /** What the image is made of; the same seed makes the same image. */
  content?: string;
}

/** A tag and its image, or an image without tags. */
export interface ImageReference {
  imageDigest: string;
  imageTag?: string;
}

export const manifestMediaType = 'application/vnd.docker.distribution.manifest.v2+json';

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function makeManifest(content: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestMediaType,
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      size: 7023,
      digest: sha256(content),
    },
    layers: [],
  });
}

/** One ECR repository: images by digest, and the tags that point to them. */
export class Repository {
  private readonly images = new Map<string, StoredImage>();
  private readonly digests = new Map<string, string>();
  /** Digest by manifest, for images whose digest the scenario chose and which therefore isn't the manifest's. */
  private readonly chosenDigests = new Map<string, string>();
  private sorted: StoredImage[] | undefined;
  private references: ImageReference[] | undefined;

  constructor(
    readonly name: string,
    readonly createdAt: number,
    readonly mutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE',
  ) {}

  get size(): number {
    return this.images.size;
  }

  byDigest(digest: string): StoredImage | undefined {
    return this.images.get(digest);
  }

  byTag(tag: string): StoredImage | undefined {
    const digest = this.digests.get(tag);
    return digest === undefined ? undefined : this.images.get(digest);
  }

  /** The digest that an image with this manifest has. */
  digestOf(manifest: string): string {
    const computed = sha256(manifest);
    return this.chosenDigests.get(computed) ?? computed;
  }

  /** All images, by digest: a fixed order that tells nothing about age, like ECR's own. */
  all(): readonly StoredImage[] {
    this.sorted ??= [...this.images.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return this.sorted;
  }

  /** One entry for each tag, and for each image that has none; by digest, then tag. Kept, since it is read page by page. */
  allReferences(): readonly ImageReference[] {
    this.references ??= this.all().flatMap(({ digest, tags }): ImageReference[] =>
      tags.size === 0
        ? [{ imageDigest: digest }]
        : [...tags].sort().map((imageTag) => ({ imageDigest: digest, imageTag })),
    );
    return this.references;
  }

  /** Adds the image unless it is there, and moves the tags to it. */
  push(push: ImagePush): StoredImage {
    const content = push.content ?? push.digest ?? `${this.name} ${this.size} ${push.tags.join(' ')}`;
    const manifest = push.manifest ?? makeManifest(content);
    if (push.digest !== undefined) this.chosenDigests.set(sha256(manifest), push.digest);
    const digest = push.digest ?? this.digestOf(manifest);
    let image = this.images.get(digest);
    if (image === undefined) {
      image = { digest, tags: new Set(), pushedAt: push.pushedAt, manifest, labels: push.labels ?? {} };
      this.images.set(digest, image);
      this.sorted = undefined;
    }
    this.references = undefined;
    for (const tag of push.tags) this.moveTag(tag, image);
    return image;
  }

  private moveTag(tag: string, image: StoredImage): void {
    this.byTag(tag)?.tags.delete(tag);
    image.tags.add(tag);
    this.digests.set(tag, image.digest);
  }
}
