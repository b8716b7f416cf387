import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import {
  isImageTag,
  parseEcrRepository,
  parseCommitTag,
  chooseCommitTag,
  isMovingTag,
  parseImageName,
} from '../images/image-name.js';
import { holdsImage } from '../images/codebase-images.js';
import type { CodebaseRepositories, PrivateRegistry } from '../images/codebase-images.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { validateName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import type { RunningRevision } from './service-deployment.js';
import type { PinnedImage, ImageReferenceForm } from './task-definition.js';

/** An image by its tag; where it has to be this very one, whatever the tag names by now, by its digest. */
interface ExactImage {
  tag: string;
  digest?: string | undefined;
}

export interface ImageRequest extends ExactImage {
  /** The ECR repositories whose images the service may run; empty to go by the service's own template. */
  repositories: readonly string[];
  /** Whose images are asked for. */
  registry: { account: string; region: string };
}

/** Checks the input image-tag. @throws PlatformError */
export function checkImageTag(tag: string): string {
  if (isImageTag(tag)) return tag;
  throw new UsageError(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: 'Give the tag alone, as ECR shows it: commit-1234567.',
  });
}

/**
 * The image under the tag, once ECR is known to have it in the repository that the service's template names.
 * @throws NotFoundError without repository or image; PlatformError where the template names another repository, or one
 * of another account or region
 */
export async function verifyImage(
  images: Pick<ImageRegistry, 'describe'>,
  request: ImageRequest,
  templateImage: string,
): Promise<PinnedImage> {
  const place = parseEcrRepository(templateImage);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== undefined && first !== undefined && !request.repositories.includes(named)) {
    throw new PlatformError(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(' or ')}.`,
      { hint: 'Check that the service belongs to this codebase.' },
    );
  }
  const { account, region } = request.registry;
  if (place !== undefined && (place.account !== account || place.region !== region)) {
    throw new PlatformError(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: 'Take the role-to-assume and the aws-region of the account and region that the template names.',
      },
    );
  }
  const repository = named ?? first;
  if (repository === undefined) {
    throw new PlatformError(
      `The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: 'Give codebase or repository, so that the tag is looked up in that ECR repository.' },
    );
  }
  const { tag, digest } = request;
  const image = await find(images, repository, digest === undefined ? { tag } : { digest });
  if (image === undefined) {
    throw new NotFoundError(
      `The ECR repository ${repository} has no image with the ${digest === undefined ? `tag ${tag}` : `digest ${digest}`}.`,
      {
        hint: 'Nothing was changed. Build the image first, or check the tag: platform-tools codebase list --with-images shows those there are.',
      },
    );
  }
  return { tag, digest: image.digest };
}

async function find(
  images: Pick<ImageRegistry, 'describe'>,
  repository: string,
  reference: Parameters<ImageRegistry['describe']>[1],
) {
  try {
    return await images.describe(repository, reference);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error,
    });
  }
}

/**
 * The ECR repositories that the inputs codebase and repository name; empty without both.
 * @throws PlatformError where they contradict each other, or can't be names
 */
export function imageRepositories(
  app: string,
  codebase: string | undefined,
  repository: string | undefined,
): string[] {
  if (repository !== undefined && !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new UsageError(
      `The input image-repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: 'Give the name without the registry: demo/web.',
      },
    );
  }
  if (codebase === undefined) return repository === undefined ? [] : [repository];
  const ofCodebase = `${app}/${validateName('codebase', codebase)}`;
  if (repository !== undefined && repository !== ofCodebase) {
    throw new UsageError(
      `The inputs codebase "${codebase}" (which is ${ofCodebase}) and image-repository "${repository}" name two repositories.`,
      { hint: 'Give one of the two.' },
    );
  }
  return [ofCodebase];
}

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

/** Returns what the service runs, or is being deployed to it. */
export async function findRunningRevision(
  containers: Pick<ContainerService, 'taskDefinition'>,
  service: EcsService,
  { service: container }: Pick<ServiceTarget, 'service'>,
): Promise<RunningRevision> {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt,
  };
}

/** What identifies an image. */
export interface IdentifiedImage {
  /** Its digest; where that is not known, its name. */
  key: string;
  /** For people: its tag, else its digest. */
  label: string;
}

/** Tells images from one another: the same one may have been deployed by its tag and by its digest. */
export class ImageIdentities {
  private readonly found = new Map<string, Promise<IdentifiedImage>>();

  constructor(
    private readonly images: Pick<ImageRegistry, 'describe'>,
    private readonly registry: PrivateRegistry,
  ) {}

  identify(image: string): Promise<IdentifiedImage> {
    const known = this.found.get(image) ?? this.lookUp(image);
    this.found.set(image, known);
    return known;
  }

  private async lookUp(image: string): Promise<IdentifiedImage> {
    const { repository, tag, digest } = parseImageName(image);
    const named = { key: digest ?? image, label: tag ?? digest ?? image };
    const place = parseEcrRepository(image);
    const { account, region } = this.registry;
    if (place?.account !== account || place.region !== region) return named;
    if (digest === undefined && (tag === undefined || isMovingTag(tag))) return named;
    const described = await this.describe(repository, digest === undefined ? { tag: tag ?? '' } : { digest });
    if (described === undefined) return named;
    return { key: described.digest, label: labelOf(described.tags, tag) ?? described.digest };
  }

  /** It may be gone from ECR, along with its repository. */
  private async describe(repository: string, reference: Parameters<ImageRegistry['describe']>[1]) {
    try {
      return await this.images.describe(repository, reference);
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

/** Returns the tag to call an image by: its commit tag, else another one that stays with it. */
export function labelOf(tags: readonly string[], preferred?: string): string | undefined {
  const staying = tags.filter((tag) => !isMovingTag(tag));
  const own = preferred !== undefined && staying.includes(preferred) ? preferred : undefined;
  return chooseCommitTag(staying, own) ?? own ?? staying.sort()[0];
}
