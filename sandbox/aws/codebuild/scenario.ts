import * as v from 'valibot';

/** Seconds of the scenario's own time. */
export const Seconds = v.pipe(v.number(), v.minValue(0));

export const PhaseSeconds = v.strictObject({
  SUBMITTED: v.optional(Seconds),
  QUEUED: v.optional(Seconds),
  PROVISIONING: v.optional(Seconds),
  DOWNLOAD_SOURCE: v.optional(Seconds),
  INSTALL: v.optional(Seconds),
  PRE_BUILD: v.optional(Seconds),
  BUILD: v.optional(Seconds),
  POST_BUILD: v.optional(Seconds),
  UPLOAD_ARTIFACTS: v.optional(Seconds),
  FINALIZING: v.optional(Seconds),
});

const BuildLog = v.strictObject({
  /** How many lines the log has, at least CodeBuild's own and the text; generated ones fill it up, spread over the build. */
  lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** How long after the build's start the log stream appears. */
  'late-seconds': v.optional(Seconds),
  /** How long each line takes from the build to CloudWatch. */
  'delay-seconds': v.optional(Seconds),
  /** At most so many events per page of GetLogEvents. */
  'page-lines': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** So many empty pages come before each page that has lines. */
  'empty-pages': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Lines that a phase prints, by the phase's name; only these have a log. */
  text: v.optional(
    v.record(
      v.picklist(['DOWNLOAD_SOURCE', 'INSTALL', 'PRE_BUILD', 'BUILD', 'POST_BUILD', 'UPLOAD_ARTIFACTS']),
      v.array(v.string()),
    ),
  ),
});

const Push = v.union([
  v.literal('none'),
  v.strictObject({
    /** `<sha>` stands for the build's source version, `<sha7>` for its first seven characters. */
    tags: v.array(v.string()),
    labels: v.optional(v.record(v.string(), v.string())),
  }),
]);

export const BuildScript = v.strictObject({
  outcome: v.optional(v.picklist(['SUCCEEDED', 'FAILED', 'FAULT', 'TIMED_OUT']), 'SUCCEEDED'),
  /** The phase that fails; default BUILD. */
  'fail-phase': v.optional(v.keyof(PhaseSeconds)),
  /** What the failed phase's context says. */
  message: v.optional(v.string()),
  phases: v.optional(PhaseSeconds),
  log: v.optional(BuildLog),
  /** The image that a successful build pushes; default: tagged `commit-<sha7>`. */
  push: v.optional(Push),
  /** Variables that the buildspec exports, seen once the build has ended; `$NAME` stands for a variable of the build. */
  exported: v.optional(v.record(v.string(), v.string())),
});

/** What one build does: the nth StartBuild of a codebase takes its nth script, the last one repeats. */
export type BuildScript = v.InferOutput<typeof BuildScript>;
export type PhaseName = keyof v.InferOutput<typeof PhaseSeconds>;
