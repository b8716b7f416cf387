import { AwsFault } from '../fault.js';
import type { Call, Service } from '../../server/service.js';
import type { Repository } from './repository.js';
import type { World } from '../../server/world.js';

const anonymousToken = 'sandbox-public-registry-token';

/** @throws AwsFault without the token, or without the repository */
function repositoryOf({ parameters, token }: Call, world: World): Repository {
  if (token !== anonymousToken) throw new AwsFault('UNAUTHORIZED', 'Not Authorized', 401);
  const name = `public.ecr.aws/${String(parameters['repository'])}`;
  const repository = world.registry.publicRepositories.get(name);
  if (repository !== undefined) return repository;
  throw new AwsFault('NAME_UNKNOWN', `The repository with name '${name}' does not exist`, 404);
}

/** public.ecr.aws, as everybody may pull from it. Source: the OCI distribution specification. */
export const publicRegistry: Service = {
  name: 'public-ecr',
  operations: {
    GetToken: () => ({ type: 'application/json', body: JSON.stringify({ token: anonymousToken }) }),
    GetManifest: (call, world) => {
      const reference = String(call.parameters['reference']);
      const repository = repositoryOf(call, world);
      const image = repository.byTag(reference) ?? repository.byDigest(reference);
      if (image === undefined) throw new AwsFault('MANIFEST_UNKNOWN', 'Requested image not found', 404);
      return { type: image.mediaType, body: image.manifest };
    },
    GetBlob: (call, world) => {
      const blob = repositoryOf(call, world).blob(String(call.parameters['digest']));
      if (blob === undefined) throw new AwsFault('BLOB_UNKNOWN', 'Requested blob not found', 404);
      return { type: 'application/octet-stream', body: blob };
    },
  },
};
