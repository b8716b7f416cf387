import type { Registry } from './registry.js';
import { sha256 } from './registry-blobs.js';
import { Repository } from './repository.js';
import type { ImagePush } from './repository.js';
import type { CodebaseSeed, ImageSeed, Scenario } from '../../scenario/scenario.js';

const minute = 60_000;
// Odd, so that multiplying by it gives each number its own seven hex digits.
const scatter = 0x9e3779b1;

/** Makes the codebases' repositories with their images, the last of them pushed one minute before now. */
export function seedRegistry(registry: Registry, scenario: Scenario, now: number): void {
  for (const [app, application] of Object.entries(scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = `${app}/${codebase}`;
      const additional = createAdditional(registry, name, seed.additional_ecr_repository, now);
      for (const push of pushes(`${name} elsewhere`, seed['additional-images'], now)) additional?.push(push);
      if (seed.images === 'none') continue;
      const repository = registry.create(name, now, seed['image-tag-mutability']);
      generateImages(repository, seed, now - seed.images.length * minute);
      for (const push of pushes(name, seed.images, now)) registry.push(name, push);
    }
  }
}

function pushes(name: string, images: readonly ImageSeed[], now: number): ImagePush[] {
  return images.map((image, index) => {
    const pushedAt = image['pushed-at'];
    return {
      tags: image.tags,
      pushedAt: pushedAt === undefined ? now - (images.length - index) * minute : Date.parse(pushedAt),
      content: `${name} image ${index}`,
      ...(image.digest === undefined ? {} : { digest: image.digest }),
      ...(image.labels === undefined ? {} : { labels: image.labels }),
      multiArch: image['multi-arch'],
    };
  });
}

/** Many images, each with a commit tag of its own, one minute apart; the oldest ones lose their tags first. */
function generateImages(repository: Repository, seed: CodebaseSeed, before: number): void {
  const { count, untagged } = seed['generate-images'] ?? { count: 0, untagged: 0 };
  for (let index = 0; index < count; index++) {
    repository.push({
      tags: index < untagged ? [] : [`commit-${generatedCommit(repository.name, index).slice(0, 7)}`],
      pushedAt: before - (count - index) * minute,
      content: `${repository.name} generated ${index}`,
    });
  }
}

/** The full commit of a generated image, counted from 0, the oldest; no two share their first seven digits. */
export function generatedCommit(repository: string, index: number): string {
  const start = ((index + 1) * scatter) % 0x10000000;
  return start.toString(16).padStart(7, '0') + sha256(`${repository} ${index}`).slice(7, 40);
}

/** Makes the second repository, which gets what is pushed to the first one. */
function createAdditional(
  registry: Registry,
  name: string,
  uri: string | undefined,
  now: number,
): Repository | undefined {
  if (uri === undefined) return undefined;
  // Public repositories belong to another API.
  const isPublic = uri.startsWith('public.ecr.aws/');
  const copy = isPublic
    ? new Repository(uri, now)
    : registry.create(uri.replace(/^\d{12}\.dkr\.ecr\.[^/]+\//, ''), now);
  if (isPublic) registry.publicRepositories.set(uri, copy);
  registry.copies.set(name, copy);
  return copy;
}
