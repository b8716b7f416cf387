import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

const faultKinds = [
  'throttle',
  'error-500',
  'error',
  'reset',
  'lost-response',
  'access-denied',
  'expired-token',
  'timeout',
  'bad-json',
  'web-page',
  'broken-off',
  'rate-limit',
  'slow',
  'stale',
] as const;

export const FaultRule = v.strictObject({
  /** As the request log names it: `codebuild`, `codepipeline`, `ecr`, `ecs`, `s3`, `logs`, `ssm`, `sts`, `iam`, `slack`, `github`, `pypi`, `npm`. Default: any. */
  service: v.optional(v.string()),
  /** Default: any. */
  operation: v.optional(v.string()),
  /** Parameters that the request must have, each with this very value. */
  where: v.optional(v.record(v.string(), v.unknown())),
  kind: v.picklist(faultKinds),
  /** Only so many of the matching requests, counted after `after`. */
  first: v.optional(Count),
  /** The first so many matching requests go through. */
  after: v.optional(Count),
  /** Only these of the matching requests, counted from 1. */
  at: v.optional(v.union([Ordinal, v.array(Ordinal)])),
  /** The share of matching requests that are hit: 0 to 1, random by the scenario's seed. */
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Only what goes beyond a limit of requests: a bucket of `burst` that refills. */
  beyond: v.optional(
    v.strictObject({
      burst: Ordinal,
      'per-second': v.pipe(v.number(), v.gtValue(0)),
      /** The operations that share the limit. Default: any, each with one of its own. */
      together: v.optional(v.array(v.string())),
    }),
  ),
  /** For `timeout`: real milliseconds until the connection is dropped without an answer. */
  'timeout-ms': v.optional(v.pipe(Count, v.maxValue(600_000))),
  /** For `slow`: seconds of the scenario that pass before the answer; default 8. */
  seconds: v.optional(v.pipe(Count, v.maxValue(600))),
  /** For `error`: its name on the wire. */
  code: v.optional(v.string()),
  message: v.optional(v.string()),
  /** The HTTP status, for `error` (default: 400) and `web-page` (default: 200). */
  status: v.optional(v.pipe(Count, v.minValue(200), v.maxValue(599))),
  /** For `throttle`, where the service says how long to wait (Slack), and for `rate-limit`: real seconds. */
  'retry-after': v.optional(Count),
  /** For `access-denied`: the resource that the message names. */
  resource: v.optional(v.string()),
});

/** What goes wrong, and when. All conditions of a rule must hold; the first rule that applies is used. */
export type FaultRule = v.InferOutput<typeof FaultRule>;
