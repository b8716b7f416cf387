import type { Message, Reply, WireRequest } from '../aws/protocols/message.js';
import type { AwsFault } from '../aws/fault.js';

const prefix = '/npm/';

/** npm's registry below `/npm`: `GET /npm/<name>`, where the slash of a scoped name may be written as %2F. */
export function npmProtocol(request: WireRequest): Message | undefined {
  const { pathname } = request.url;
  if (!pathname.startsWith(prefix)) return undefined;
  const path = pathname.slice(prefix.length);
  const known = request.method === 'GET' && /^(?:@[^/]+\/)?[^/]+$/.test(path);
  return {
    service: 'npm',
    unsigned: true,
    operation: known ? 'GetPackument' : `${request.method} /${path}`,
    parameters: known ? { name: decodeURIComponent(path) } : {},
    answer: (result) => json(200, result),
    refuse,
  };
}

function refuse(fault: AwsFault): Reply {
  switch (fault.code) {
    case 'ThrottlingException':
      return json(429, { error: 'Too Many Requests' });
    case 'NotServedBySandbox':
      return json(404, { error: 'Not found' });
    default:
      return json(fault.status, { error: fault.message });
  }
}

function json(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
