import * as v from 'valibot';
import type { Reply } from '../aws/protocols/message.js';
import type { World } from './world.js';

const Request = v.strictObject({
  /** Default: all pipelines. */
  pipeline: v.optional(v.string()),
  status: v.optional(v.picklist(['Approved', 'Rejected']), 'Approved'),
});

/**
 * `POST /_sandbox/approve {pipeline?, status?}`: answers the approvals that wait, as a person at the console
 * would. The reply lists them: `[{pipeline, execution, stage, action, token}]`, empty when nothing waits.
 */
export function answerApprove(body: Buffer, world: World): Reply {
  const request = v.safeParse(Request, readJson(body));
  if (!request.success) {
    return json(400, {
      message: `The body is not {pipeline?, status?: Approved | Rejected}: ${v.summarize(request.issues)}`,
    });
  }
  const { pipeline, status } = request.output;
  const known = [...world.pipelines.pipelines.keys()];
  if (pipeline !== undefined && !known.includes(pipeline)) {
    return json(404, { message: `There is no pipeline ${pipeline}; there are ${known.join(', ')}.` });
  }
  world.advance();
  const names = pipeline === undefined ? known : [pipeline];
  return json(
    200,
    names.flatMap((name) => world.pipelines.approve(name, status)),
  );
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
