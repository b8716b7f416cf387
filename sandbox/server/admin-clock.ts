import * as v from 'valibot';
import type { Reply } from '../aws/protocols/message.js';
import type { World } from './world.js';

const Request = v.strictObject({
  /** Milliseconds since the epoch. */
  until: v.optional(v.pipe(v.number(), v.finite())),
});

/**
 * `POST /_sandbox/clock {until?}`: skips the scenario's time until then, and answers `{now}`. A process that does its
 * sleeping here waits for hours in milliseconds, and never sees the time move while it works.
 */
export async function answerClock(body: Buffer, world: World): Promise<Reply> {
  const request = v.safeParse(Request, readJson(body));
  if (!request.success)
    return json(400, { message: `The body is not {until?: milliseconds}: ${v.summarize(request.issues)}` });
  const { until } = request.output;
  if (until !== undefined) await world.time.skipToWhenReleased(until);
  return json(200, { now: world.now() });
}

function readJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function json(status: number, value: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
