import { githubProtocol } from '../../github/protocol.js';
import { AwsFault } from '../fault.js';
import { cborProtocol } from './cbor.js';
import { cloudFrontProtocol } from './cloudfront.js';
import { jsonProtocol, refuseInJson } from './json.js';
import { signature, type Message, type Protocol, type WireRequest } from './message.js';
import { npmProtocol } from '../../npm/protocol.js';
import { pypiProtocol } from '../../pypi/protocol.js';
import { registryProtocol } from './registry.js';
import { slackProtocol } from '../../slack/protocol.js';
import { queryProtocol } from './query.js';
import { s3Protocol } from './s3.js';

const protocols: readonly Protocol[] = [
  githubProtocol,
  slackProtocol,
  pypiProtocol,
  npmProtocol,
  registryProtocol,
  jsonProtocol,
  cborProtocol,
  queryProtocol,
  s3Protocol,
  cloudFrontProtocol,
];

/**
 * Reads the request by the protocol that it is in. One in none of them becomes a message
 * of the service that it was signed for, whose operation is its method and path.
 */
export function recognise(request: WireRequest): Message {
  try {
    for (const protocol of protocols) {
      const message = protocol(request);
      if (message !== undefined) return message;
    }
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    return unreadable(request, error);
  }
  return {
    service: signature(request)?.service ?? 'unknown',
    operation: `${request.method} ${request.url.pathname}`,
    parameters: Object.fromEntries(request.url.searchParams),
    answer: (result) => ({ status: 200, headers: {}, body: String(result) }),
    refuse: refuseInJson,
  };
}

/** A body that its protocol can't read: every use of the message ends in the same error. */
function unreadable(request: WireRequest, fault: AwsFault): Message {
  return {
    service: signature(request)?.service ?? 'unknown',
    operation: 'unreadable',
    parameters: {},
    answer: () => refuseInJson(fault),
    refuse: () => refuseInJson(fault),
  };
}
