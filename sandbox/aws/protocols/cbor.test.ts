import { describe, expect, it } from '@jest/globals';
import { cbor, tagSymbol } from '@smithy/core/cbor';
import { AwsFault } from '../fault.js';
import { cborProtocol } from './cbor.js';
import type { Message, WireRequest } from './message.js';

function request(body: Uint8Array, headers: Record<string, string> = {}): WireRequest {
  return {
    method: 'POST',
    url: new URL('http://127.0.0.1/service/CodeBuild_20161006/operation/BatchGetBuilds'),
    headers: { 'smithy-protocol': 'rpc-v2-cbor', ...headers },
    body: Buffer.from(body),
  };
}

function read(body: Uint8Array): Message | undefined {
  return cborProtocol(request(body));
}

function answered(result: unknown): unknown {
  return cbor.deserialize(Buffer.from(read(Buffer.alloc(0))?.answer(result).body ?? ''));
}

describe('cborProtocol', () => {
  it('reads service, operation and parameters', () => {
    const parameters = { ids: ['a:1'], count: 3, nested: { yes: true } };
    expect(read(cbor.serialize(parameters))).toMatchObject({
      service: 'codebuild',
      operation: 'BatchGetBuilds',
      parameters,
    });
  });

  it('takes an empty body for no parameters, and leaves other protocols alone', () => {
    expect(read(Buffer.alloc(0))?.parameters).toEqual({});
    expect(cborProtocol(request(Buffer.alloc(0), { 'smithy-protocol': 'other' }))).toBeUndefined();
  });

  it.each(['18', '6261', '8301', 'a161', 'ff', '00', '80'])('refuses %s, which is no map', (bytes) => {
    expect(() => read(Buffer.from(bytes, 'hex'))).toThrow(AwsFault);
  });

  it('leaves undefined fields out, at every depth, and writes a Date as tagged seconds', () => {
    const at = new Date(1_363_896_240_500);
    expect(answered({ a: 1, b: undefined, list: [{ c: undefined, at }] })).toEqual({
      a: 1,
      list: [{ at: { tag: 1, value: 1_363_896_240.5, [tagSymbol]: true } }],
    });
  });

  it('keeps an answer when the next one is written', () => {
    const first = read(Buffer.alloc(0))?.answer({ name: 'first' }).body ?? '';
    read(Buffer.alloc(0))?.answer({ name: 'other' });
    expect(cbor.deserialize(Buffer.from(first))).toEqual({ name: 'first' });
  });
});
