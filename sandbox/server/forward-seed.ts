import { PlatformError } from '../../src/core/errors.js';
import type { ImagePushed } from '../aws/ecr/registry.js';
import type { UpstreamPut, UpstreamRequest } from './upstream.js';
import { xmlElements } from '../aws/protocols/xml.js';
import type { World } from './world.js';

const ecrTarget = 'AmazonEC2ContainerRegistry_V20150921';

/**
 * Writes the world's parameters and images into moto, oldest image first.
 * @throws PlatformError when moto refuses one
 */
export async function seedUpstream(send: UpstreamRequest, world: World): Promise<void> {
  for (const { name, value, type } of world.parameters.all()) {
    const answer = await send('ssm', 'AmazonSSM.PutParameter', {
      Name: name,
      Value: value,
      Type: type,
      Overwrite: true,
    });
    refuse(answer.error, `the parameter ${name}`);
  }
  for (const repository of world.registry.all()) {
    const created = await send('ecr', `${ecrTarget}.CreateRepository`, {
      repositoryName: repository.name,
      imageTagMutability: repository.mutability,
    });
    // A moto server that has been used before keeps its repositories.
    if (created.error !== 'RepositoryAlreadyExistsException')
      refuse(created.error, `the repository ${repository.name}`);
    for (const image of [...repository.all()].sort((a, b) => a.pushedAt - b.pushedAt)) {
      await pushUpstream(send, { repository: repository.name, image, tags: [...image.tags] });
    }
  }
}

/**
 * Writes the buckets with the task definition templates into moto.
 * @throws PlatformError when moto refuses one
 */
export async function seedObjects(put: UpstreamPut, world: World): Promise<void> {
  for (const { name, region, objects } of world.objects.buckets.values()) {
    const configuration = { CreateBucketConfiguration: { LocationConstraint: region } };
    const created = await put(`/${name}`, xmlElements(configuration));
    // A moto server that has been used before keeps its buckets.
    if (created.error !== 'BucketAlreadyOwnedByYou') refuse(created.error, `the bucket ${name}`);
    for (const [key, { text }] of objects) {
      const { error } = await put(`/${name}/${key}`, text);
      refuse(error, `the object ${name}/${key}`);
    }
  }
}

/** Pushes one image under each of its tags; fine when moto has it already. */
export async function pushUpstream(send: UpstreamRequest, pushed: ImagePushed): Promise<void> {
  const { repository, image, tags } = pushed;
  // moto's BatchGetImage names an image by the tag it got last, whichever was asked for: mostly that is a commit tag.
  const ordered = [...tags].sort((a, b) => Number(a.startsWith('commit-')) - Number(b.startsWith('commit-')));
  for (const tag of ordered.length === 0 ? [undefined] : ordered) {
    const { error } = await send('ecr', `${ecrTarget}.PutImage`, {
      repositoryName: repository,
      imageManifest: image.manifest,
      imageManifestMediaType: image.mediaType,
      imageDigest: image.digest,
      imageTag: tag,
    });
    if (error !== 'ImageAlreadyExistsException')
      refuse(error, `the image ${repository}:${tag ?? image.digest}`);
  }
}

/** @throws PlatformError when there is an error */
function refuse(error: string | undefined, what: string): void {
  if (error === undefined) return;
  throw new PlatformError(`moto does not take ${what}: ${error}.`, {
    hint: 'Use a newly started moto server.',
  });
}
