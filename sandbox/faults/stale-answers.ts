import type { Message, Reply } from '../aws/protocols/message.js';
import type { FaultRule } from './scenario.js';

/** No service of AWS or GitHub promises when a change is to be seen; it takes seconds, not minutes. */
const LONGEST_MS = 10_000;
const LOOK_UP = /^(Describe|Get|List|BatchGet)|^(repos|actions|pulls|git)\/(get|list)-/;

/** Look-ups that are answered as they were seconds before: reads that are consistent only in the end. */
export class StaleAnswers {
  private readonly earlier = new Map<string, { reply: Reply; at: number }>();
  private readonly wanted: boolean;

  constructor(rules: readonly FaultRule[]) {
    this.wanted = rules.some(({ kind }) => kind === 'stale');
  }

  /** The answer to send: the one that the same look-up had before, where the rule wants that; else the current one. */
  answer(
    { service, operation, parameters }: Pick<Message, 'service' | 'operation' | 'parameters'>,
    reply: Reply,
    rule: FaultRule | undefined,
    now: number,
  ): Reply {
    if (!this.wanted || !LOOK_UP.test(operation)) return reply;
    const key = JSON.stringify([service, operation, parameters]);
    const before = this.earlier.get(key);
    if (rule?.kind === 'stale' && before !== undefined && now - before.at <= LONGEST_MS) return before.reply;
    if (reply.status < 300) this.earlier.set(key, { reply, at: now });
    return reply;
  }
}
