import type { GetDownloadUrlForLayerCommandOutput } from '@aws-sdk/client-ecr';
import { parseParameters } from '../call-parameters.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import * as parameters from './parameters.js';
import { invalid, repositoryOf } from './repository-lookup.js';

/** Where a blob can be had without credentials for an hour, as S3 gives it. */
export function getDownloadUrlForLayer(
  call: Call,
  world: World,
): Answer<GetDownloadUrlForLayerCommandOutput> {
  const request = parseParameters(parameters.GetDownloadUrlForLayer, call, invalid);
  const { repositoryName: name, layerDigest: digest } = request;
  if (repositoryOf(world, name).blob(digest) === undefined) {
    throw new AwsFault(
      'LayersNotFoundException',
      `The layers '${digest}' do not exist in the repository with name '${name}' in the registry with id '${world.account}'`,
    );
  }
  return {
    downloadUrl: `${world.registry.url}/_layers/${digest}?repository=${encodeURIComponent(name)}&X-Amz-Expires=3600`,
    layerDigest: digest,
  };
}

/** The storage behind ECR, which is asked with the signed address alone. */
export const layers: Service = {
  name: 'ecr-layers',
  operations: {
    GetLayer: ({ parameters: { repository, digest } }, world) => {
      const blob = world.registry.get(String(repository))?.blob(String(digest));
      if (blob === undefined) throw new AwsFault('NoSuchKey', 'The specified key does not exist.', 404);
      return { type: 'application/octet-stream', body: blob };
    },
  },
};
