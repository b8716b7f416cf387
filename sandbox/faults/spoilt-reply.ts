import type { Reply } from '../aws/protocols/message.js';
import type { FaultRule } from './scenario.js';

/** Whether the answer arrives otherwise than it was sent. */
export function spoils({ kind }: FaultRule): boolean {
  return kind === 'bad-json' || kind === 'web-page' || kind === 'broken-off';
}

/** An answer that arrives otherwise than it was sent: cut off, or replaced by a page of a proxy; else as it is. */
export function spoiltReply(reply: Reply, rule: FaultRule | undefined): Reply {
  switch (rule?.kind) {
    case 'bad-json': {
      const body = Buffer.from(reply.body);
      return { ...reply, body: body.subarray(0, Math.floor(body.length / 2)) };
    }
    case 'web-page':
      return {
        status: rule.status ?? 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!DOCTYPE html><html><body><h1>Please sign in</h1><form method="post"></form></body></html>',
      };
    default:
      return reply;
  }
}
