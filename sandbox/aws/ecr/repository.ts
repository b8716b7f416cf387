import { makeImage, makeIndex, mediaTypeOf, sha256 } from './registry-blobs.js';
import type { MadeImage } from './registry-blobs.js';

export interface StoredImage {
  /** `sha256:…`. */
  digest: string;
  tags: Set<string>;
  /** Scenario time, in milliseconds since the epoch. */
  pushedAt: number;
  manifest: string;
  /** The manifest's kind. */
  mediaType: string;
  /** Labels of the image's configuration. ECR's API shows them in no answer; they are in a blob. */
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
  /** An index of images for several platforms. */
  multiArch?: boolean;
}

/** A tag and its image, or an image without tags. */
export interface ImageReference {
  imageDigest: string;
  imageTag?: string;
}

/** One ECR repository: images by digest, and the tags that point to them. */
export class Repository {
  private readonly images = new Map<string, StoredImage>();
  private readonly digests = new Map<string, string>();
  private readonly blobs = new Map<string, string>();
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
    const made = push.manifest === undefined ? make(content, push) : pushedManifest(push.manifest);
    this.store(made, push.pushedAt);
    const { manifest, mediaType } = made;
    if (push.digest !== undefined) this.chosenDigests.set(sha256(manifest), push.digest);
    const digest = push.digest ?? this.digestOf(manifest);
    const image =
      this.images.get(digest) ??
      this.add(digest, { pushedAt: push.pushedAt, manifest, mediaType, labels: push.labels ?? {} });
    this.references = undefined;
    for (const tag of push.tags) this.moveTag(tag, image);
    return image;
  }

  /** The blob of that digest: an image's configuration. */
  blob(digest: string): string | undefined {
    return this.blobs.get(digest);
  }

  /** Blobs, and the images of an index, which have no tags. */
  private store(made: MadeImage, pushedAt: number): void {
    for (const [digest, blob] of made.blobs) this.blobs.set(digest, blob);
    for (const child of made.children) {
      this.store(child, pushedAt);
      const digest = sha256(child.manifest);
      const { manifest, mediaType } = child;
      if (!this.images.has(digest)) this.add(digest, { pushedAt, manifest, mediaType, labels: {} });
    }
  }

  private add(digest: string, image: Omit<StoredImage, 'digest' | 'tags'>): StoredImage {
    const stored = { ...image, digest, tags: new Set<string>() };
    this.images.set(digest, stored);
    this.sorted = undefined;
    return stored;
  }

  private moveTag(tag: string, image: StoredImage): void {
    this.byTag(tag)?.tags.delete(tag);
    image.tags.add(tag);
    this.digests.set(tag, image.digest);
  }
}

function make(content: string, { labels = {}, multiArch }: ImagePush): MadeImage {
  return multiArch === true ? makeIndex(content, labels) : makeImage(content, labels);
}

/** A manifest that somebody else made; what it refers to is here already, or not. */
function pushedManifest(manifest: string): MadeImage {
  return { manifest, mediaType: mediaTypeOf(manifest), blobs: new Map(), children: [] };
}
