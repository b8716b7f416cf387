import { randomUUID } from 'node:crypto';
import { cbor, dateToTag } from '@smithy/core/cbor';
import { AwsFault } from '../fault.js';
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
    // The codec's bytes lie in a buffer that the next answer is written to.
    body: Buffer.from(cbor.serialize(writable(body))),
  };
}

/** The value as the codec takes it: a Date as a tagged number of seconds, without undefined fields. */
function writable(value: unknown): unknown {
  if (value instanceof Date) return dateToTag(value);
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(writable);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, writable(field)]));
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
    value = body.length === 0 ? {} : cbor.deserialize(body);
  } catch (error) {
    throw new AwsFault('SerializationException', `The body is not CBOR: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsFault('SerializationException', 'The body is not a CBOR map.');
  }
  return value as Record<string, unknown>;
}
