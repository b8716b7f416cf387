import type { PutImageCommandOutput } from '@aws-sdk/client-ecr';
import { parseParameters } from '../call-parameters.js';
import { mediaTypeOf } from './registry-blobs.js';
import type { Repository } from './repository.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { PutImage } from './parameters.js';
import { invalid, repositoryOf } from './repository-lookup.js';

/** Pushes a manifest; with one that is there already it only adds or moves the tag. */
export function putImage(call: Call, world: World): Answer<PutImageCommandOutput> {
  const request = parseParameters(PutImage, call, invalid);
  const repository = repositoryOf(world, request.repositoryName);
  const { imageManifest: manifest, imageTag: tag } = request;
  const digest = repository.digestOf(manifest);
  if (request.imageDigest !== undefined && request.imageDigest !== digest) {
    throw new AwsFault(
      'ImageDigestDoesNotMatchException',
      `The digest '${request.imageDigest}' does not match the manifest's digest '${digest}'`,
    );
  }
  refuseExisting(repository, digest, tag, world);
  repository.push({ tags: tag === undefined ? [] : [tag], pushedAt: world.now(), manifest });
  return {
    image: {
      registryId: world.account,
      repositoryName: repository.name,
      imageId: { imageDigest: digest, imageTag: tag },
      imageManifest: manifest,
      imageManifestMediaType: request.imageManifestMediaType ?? mediaTypeOf(manifest),
    },
  };
}

/** @throws AwsFault when the push would change nothing, or would move a tag that may not move */
function refuseExisting(repository: Repository, digest: string, tag: string | undefined, world: World): void {
  const where = `in the repository with name '${repository.name}' in the registry with id '${world.account}'`;
  const holder = tag === undefined ? repository.byDigest(digest) : repository.byTag(tag);
  if (holder === undefined) return;
  if (holder.digest === digest) {
    throw new AwsFault(
      'ImageAlreadyExistsException',
      `Image with digest '${digest}'${tag === undefined ? '' : ` and tag '${tag}'`} already exists ${where}`,
    );
  }
  if (repository.mutability === 'IMMUTABLE') {
    throw new AwsFault(
      'ImageTagAlreadyExistsException',
      `The image tag '${tag ?? ''}' already exists ${where} and cannot be overwritten because the repository is immutable.`,
    );
  }
}
