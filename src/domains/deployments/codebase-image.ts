import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { PublicImages } from '../../providers/registry/public-registry.js';
import type { CodebaseRepositories, PrivateRegistry } from '../images/image-name.js';
import { parseCommitTag, parseEcrRepository, holdsImage } from '../images/image-name.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { verifyImage } from '../services/service-image.js';
import type { ExactImage } from '../services/service-image.js';
import type { ImageReferenceForm, PinnedImage } from '../services/task-definition.js';

export interface CodebaseImageDependencies {
  /** In the application's account. */
  images: Pick<ImageRegistry, 'describe'>;
  publicImages: () => Promise<PublicImages>;
  registry: PrivateRegistry;
}

/**
 * Returns the image that a service gets, once the repository that its template names is known to have it.
 * @throws NotFoundError without it; PlatformError where the template names a repository that is not the codebase's
 */
export async function findCodebaseImage(
  { images, publicImages, registry }: CodebaseImageDependencies,
  { tag, digest: exact, repositories }: ExactImage & { repositories: CodebaseRepositories },
  template: string,
): Promise<PinnedImage> {
  const { own, additional } = repositories;
  const names = [own, ...(additional === undefined ? [] : [additional.name])];
  if (parseEcrRepository(template) !== undefined)
    return verifyImage(images, { tag, digest: exact, repositories: names, registry }, template);
  if (!holdsImage(repositories, registry, template)) {
    throw new PlatformError(
      `The service runs images of ${template}, as its task definition template says, not of ${names.join(' or ')}.`,
      { hint: 'Check that the service belongs to this codebase.' },
    );
  }
  const digest = await (await publicImages()).findDigest(template, tag);
  if (digest !== undefined && (exact === undefined || exact === digest)) return { tag, digest };
  if (digest !== undefined)
    throw new PlatformError(
      `The public repository ${template} has ${digest} under the tag ${tag}, not ${exact ?? ''}.`,
      {
        hint: 'Nothing was changed. The tag has moved since: deploy by another tag, or build the image again.',
      },
    );
  throw new NotFoundError(`The public repository ${template} has no image with the tag ${tag}.`, {
    hint: "Nothing was changed. The codebase's build has to push there too: additional_ecr_repository in platform-config.yml.",
  });
}

/** Returns the form in which task definitions name the image: a tag that may move is never left to itself. */
export function chooseForm(
  { tag }: Pick<ResolvedImage, 'tag'>,
  wanted: ImageReferenceForm,
): ImageReferenceForm {
  return parseCommitTag(tag) === undefined ? 'digest' : wanted;
}
