import type { AwsFault } from '../fault.js';
import { header, type Message, type Reply, type WireRequest } from './message.js';

interface Content {
  type: string;
  body: string;
}

/** Downloads of ECR's blobs (`/_layers/…`), and the HTTP API of a public registry (`/token/`, `/v2/…`). */
export function registryProtocol(request: WireRequest): Message | undefined {
  const read = request.method === 'GET' ? readPath(request.url) : undefined;
  if (read === undefined) return undefined;
  const token = /^Bearer (\S+)$/.exec(header(request, 'authorization'))?.[1];
  return {
    ...read,
    unsigned: true,
    ...(token === undefined ? {} : { token }),
    answer: (result) => {
      const { type, body } = result as Content;
      return { status: 200, headers: { 'content-type': type }, body };
    },
    refuse,
  };
}

type Read = Pick<Message, 'service' | 'operation' | 'parameters'>;

function readPath({ pathname, searchParams }: URL): Read | undefined {
  const layer = /^\/_layers\/([^/]+)$/.exec(pathname);
  if (layer !== null) {
    const parameters = { digest: layer[1], repository: searchParams.get('repository') ?? '' };
    return { service: 'ecr-layers', operation: 'GetLayer', parameters };
  }
  if (pathname === '/token/') {
    return { service: 'public-ecr', operation: 'GetToken', parameters: Object.fromEntries(searchParams) };
  }
  const [, repository, kind, reference] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(pathname) ?? [];
  if (repository === undefined || reference === undefined) return undefined;
  return kind === 'manifests'
    ? { service: 'public-ecr', operation: 'GetManifest', parameters: { repository, reference } }
    : { service: 'public-ecr', operation: 'GetBlob', parameters: { repository, digest: reference } };
}

function refuse({ code, message, status }: AwsFault): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ code, message }] }),
  };
}
