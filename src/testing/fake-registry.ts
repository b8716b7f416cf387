import { NotFoundError } from '../core/errors.js';
import type { Image, ImageRegistry } from '../providers/aws/ecr.js';

export type FakeImage = Omit<Image, 'pushedAt'> & { pushedAt?: Date };

const PAGE_SIZE = 1000;

/** A registry in memory, for tests; `requests` counts what a real one would be asked over the network. */
export class FakeRegistry implements ImageRegistry {
  readonly requests: string[] = [];

  constructor(private readonly repositories: Record<string, FakeImage[]>) {}

  async describe(
    repository: string,
    reference: { tag: string } | { digest: string },
  ): Promise<Image | undefined> {
    this.requests.push('describe');
    return Promise.resolve(
      this.images(repository).find((image) =>
        'tag' in reference ? image.tags.includes(reference.tag) : image.digest === reference.digest,
      ),
    );
  }

  async findTags(repository: string, tags: readonly string[]): Promise<{ tag: string; digest: string }[]> {
    this.requests.push('findTags');
    const wanted = new Set(tags);
    return Promise.resolve(
      this.images(repository).flatMap(({ digest, tags: carried }) =>
        carried.filter((tag) => wanted.has(tag)).map((tag) => ({ tag, digest })),
      ),
    );
  }

  async *pages(repository: string): AsyncIterable<Image[]> {
    const images = this.images(repository);
    for (let start = 0; start === 0 || start < images.length; start += PAGE_SIZE) {
      this.requests.push('page');
      yield await Promise.resolve(images.slice(start, start + PAGE_SIZE));
    }
  }

  async addTag(repository: string, digest: string, tag: string): Promise<void> {
    this.requests.push('addTag');
    const image = this.images(repository).find((candidate) => candidate.digest === digest);
    if (image === undefined) throw new NotFoundError(`No image ${digest} in ${repository}.`);
    image.tags.push(tag);
    return Promise.resolve();
  }

  async uri(repository: string): Promise<string> {
    return Promise.resolve(`111111111111.dkr.ecr.eu-west-2.amazonaws.com/${repository}`);
  }

  private images(repository: string): Image[] {
    const images = this.repositories[repository];
    if (images === undefined) throw new NotFoundError(`The ECR repository "${repository}" does not exist.`);
    return images.map((image) => ({ pushedAt: new Date(0), ...image }));
  }
}
