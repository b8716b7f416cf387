import { randomUUID } from 'node:crypto';
import { AwsFault } from '../fault.js';
import { decodeCbor } from './cbor-decode.js';
import { encodeCbor } from './cbor-encode.js';
import { header, type Message, type Reply, type WireRequest } from './message.js';
import { servicesByModel } from './service-names.js';

function reply(status: number, body: unknown): Reply {
  return {
    status,
    headers: {
      'content-type': 'application/cbor',
      'smithy-protocol': 'rpc-v2-cbor',
      'x-amzn-requestid': randomUUID(),
    },
    body: encodeCbor(body),
  };
}

/**
 * Smithy RPC v2 CBOR: `POST /service/<service>/operation/<operation>`. Python's SDK speaks it to CodeBuild and
 * CodePipeline.
 */
export function cborProtocol(request: WireRequest): Message | undefined {
  if (header(request, 'smithy-protocol') !== 'rpc-v2-cbor') return undefined;
  const [, name = '', operation = ''] =
    /\/service\/([^/]+)\/operation\/([^/]+)$/.exec(request.url.pathname) ?? [];
  return {
    service: servicesByModel[name] ?? name,
    operation,
    parameters: readCbor(request.body),
    answer: (result) => reply(200, result ?? {}),
    refuse: (fault) => reply(fault.status, { __type: fault.code, message: fault.message }),
  };
}

/** @throws AwsFault when the body is not a CBOR map */
function readCbor(body: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = body.length === 0 ? {} : decodeCbor(body);
  } catch (error) {
    throw new AwsFault('SerializationException', `The body is not CBOR: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsFault('SerializationException', 'The body is not a CBOR map.');
  }
  return value as Record<string, unknown>;
}
