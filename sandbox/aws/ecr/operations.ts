import type {
  BatchGetImageCommandOutput,
  DescribeImagesCommandOutput,
  DescribeRepositoriesCommandOutput,
  ListImagesCommandOutput,
} from '@aws-sdk/client-ecr';
import { parseParameters } from '../call-parameters.js';
import { page, type Page } from '../page-token.js';
import { type ImageReference, type Repository, type StoredImage } from './repository.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import * as parameters from './parameters.js';
import type { ImageId } from './parameters.js';
import { getDownloadUrlForLayer } from './layers.js';
import { putImage } from './put-image.js';
import { invalid, repositoryOf } from './repository-lookup.js';

/** What ECR gives when a request doesn't say how much it wants. */
const defaultPageSize = 100;

function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  request: { maxResults?: number | undefined; nextToken?: string | undefined },
): Page<T> {
  const found = page(items, keyOf, request.maxResults ?? defaultPageSize, request.nextToken);
  if (found === undefined) throw new AwsFault(invalid, 'Invalid parameter: nextToken');
  return found;
}

function describeRepositories(call: Call, world: World): Answer<DescribeRepositoriesCommandOutput> {
  const request = parseParameters(parameters.DescribeRepositories, call, invalid);
  const named = request.repositoryNames?.map((name) => repositoryOf(world, name));
  const found =
    named === undefined
      ? pageOf(world.registry.all(), ({ name }) => name, request)
      : { items: named, nextToken: undefined };
  return {
    repositories: found.items.map((repository) => ({
      repositoryArn: world.arn('ecr', `repository/${repository.name}`),
      registryId: world.account,
      repositoryName: repository.name,
      repositoryUri: `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${repository.name}`,
      createdAt: new Date(repository.createdAt),
      imageTagMutability: repository.mutability,
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' },
    })),
    nextToken: found.nextToken,
  };
}

/** The image that the id names; with both digest and tag, only when the two agree. */
function findImage(repository: Repository, id: ImageId): StoredImage | undefined {
  if (id.imageTag === undefined) return repository.byDigest(id.imageDigest ?? '');
  const image = repository.byTag(id.imageTag);
  return id.imageDigest === undefined || id.imageDigest === image?.digest ? image : undefined;
}

function hasTagStatus(image: StoredImage, status: 'TAGGED' | 'UNTAGGED' | 'ANY' | undefined): boolean {
  return status === undefined || status === 'ANY' || (status === 'TAGGED') === image.tags.size > 0;
}

function describeImages(call: Call, world: World): Answer<DescribeImagesCommandOutput> {
  const request = parseParameters(parameters.DescribeImages, call, invalid);
  const repository = repositoryOf(world, request.repositoryName);
  if (request.imageIds === undefined) {
    const images = repository.all().filter((image) => hasTagStatus(image, request.filter?.tagStatus));
    const found = pageOf(images, ({ digest }) => digest, request);
    return {
      imageDetails: found.items.map((image) => imageDetail(image, repository, world)),
      nextToken: found.nextToken,
    };
  }
  if (request.maxResults !== undefined || request.nextToken !== undefined) {
    throw new AwsFault(invalid, 'maxResults and nextToken cannot be used with imageIds.');
  }
  const images = request.imageIds.map((id) => {
    const image = findImage(repository, id);
    if (image === undefined) throw imageNotFound(id, repository, world);
    return image;
  });
  // Two ids of one image are one answer.
  return { imageDetails: [...new Set(images)].map((image) => imageDetail(image, repository, world)) };
}

function imageNotFound(id: ImageId, repository: Repository, world: World): AwsFault {
  const shown = (value: string | undefined): string => (value === undefined ? 'null' : `'${value}'`);
  return new AwsFault(
    'ImageNotFoundException',
    `The image with imageId {imageDigest:${shown(id.imageDigest)}, imageTag:${shown(id.imageTag)}} does not exist ` +
      `within the repository with name '${repository.name}' in the registry with id '${world.account}'`,
  );
}

function imageDetail(image: StoredImage, repository: Repository, world: World) {
  return {
    registryId: world.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    // Absent, not empty, for an image without tags.
    ...(image.tags.size === 0 ? {} : { imageTags: [...image.tags] }),
    imageSizeInBytes: 212_345_678,
    imagePushedAt: new Date(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    artifactMediaType: 'application/vnd.docker.container.image.v1+json',
  };
}

function listImages(call: Call, world: World): Answer<ListImagesCommandOutput> {
  const request = parseParameters(parameters.ListImages, call, invalid);
  const repository = repositoryOf(world, request.repositoryName);
  const status = request.filter?.tagStatus ?? 'ANY';
  // An image with three tags fills three places of a page.
  const entries = repository
    .allReferences()
    .filter(({ imageTag }) => status === 'ANY' || (status === 'TAGGED') === (imageTag !== undefined));
  const found = pageOf(entries, referenceKey, request);
  return { imageIds: found.items, nextToken: found.nextToken };
}

function referenceKey({ imageDigest, imageTag }: ImageReference): string {
  return `${imageDigest} ${imageTag ?? ''}`;
}

function batchGetImage(call: Call, world: World): Answer<BatchGetImageCommandOutput> {
  const request = parseParameters(parameters.BatchGetImage, call, invalid);
  const repository = repositoryOf(world, request.repositoryName);
  const asked = request.imageIds.map((id) => ({ id, image: findImage(repository, id) }));
  return {
    images: asked.flatMap(({ id, image }) =>
      image === undefined
        ? []
        : [
            {
              registryId: world.account,
              repositoryName: repository.name,
              imageId: { imageDigest: image.digest, imageTag: id.imageTag },
              imageManifest: image.manifest,
              imageManifestMediaType: image.mediaType,
            },
          ],
    ),
    failures: asked.flatMap(({ id, image }) =>
      image === undefined
        ? [{ imageId: id, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }]
        : [],
    ),
  };
}

export const ecr: Service = {
  name: 'ecr',
  operations: {
    BatchGetImage: batchGetImage,
    DescribeImages: describeImages,
    DescribeRepositories: describeRepositories,
    GetDownloadUrlForLayer: getDownloadUrlForLayer,
    ListImages: listImages,
    PutImage: putImage,
  },
};
