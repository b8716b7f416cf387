import { randomUUID } from 'node:crypto';
import { AwsFault } from '../fault.js';
import { header, type Message, type Reply, type WireRequest } from './message.js';
import { servicesByModel } from './service-names.js';

function reply(status: number, body: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
    body: JSON.stringify(body, timestamps),
  };
}

/** AWS sends timestamps as seconds; a Date has turned itself into a string when this sees the value. */
function timestamps(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Date ? original.getTime() / 1000 : value;
}

/** AWS's error in JSON, which is also what is said to a request in no known protocol. */
export function refuseInJson(fault: AwsFault): Reply {
  const { status, headers, body } = reply(fault.status, { __type: fault.code, message: fault.message });
  return { status, headers: { ...headers, 'x-amzn-errortype': fault.code }, body };
}

/** AWS JSON 1.1 (and 1.0): the operation is in X-Amz-Target. */
export function jsonProtocol(request: WireRequest): Message | undefined {
  const target = header(request, 'x-amz-target');
  if (target === '') return undefined;
  const [prefix = '', operation = ''] = target.split('.');
  return {
    service: servicesByModel[prefix] ?? prefix,
    operation,
    parameters: readJson(request.body),
    answer: (result) => reply(200, result ?? {}),
    refuse: refuseInJson,
  };
}

/** @throws AwsFault when the body is not a JSON object */
function readJson(body: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new AwsFault('SerializationException', `The body is not JSON: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsFault('SerializationException', 'Start of structure or map found where not expected.');
  }
  return value as Record<string, unknown>;
}
