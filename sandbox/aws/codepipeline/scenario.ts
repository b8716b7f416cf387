import * as v from 'valibot';
import { Seconds } from '../codebuild/scenario.js';

const RunOrder = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

const ApprovalAction = v.strictObject({
  name: v.string(),
  type: v.literal('approval'),
  'run-order': RunOrder,
  /** Seconds until somebody approves; `never` waits for PutApprovalResult or a stop. */
  'approve-after': v.optional(v.union([Seconds, v.literal('never')])),
  'reject-after': v.optional(Seconds),
});

const CodeBuildAction = v.strictObject({
  name: v.string(),
  type: v.literal('codebuild'),
  seconds: v.optional(Seconds),
  'run-order': RunOrder,
  /** The action fails with this message. */
  fail: v.optional(v.string()),
  log: v.optional(v.array(v.string())),
});

const Stage = v.strictObject({
  name: v.string(),
  actions: v.pipe(v.array(v.variant('type', [ApprovalAction, CodeBuildAction])), v.minLength(1)),
});

export const ExecutionScript = v.strictObject({
  outcome: v.optional(v.picklist(['Succeeded', 'Failed', 'Stopped', 'Superseded', 'Cancelled']), 'Succeeded'),
  /** A failed stage is rolled back by an execution of its own, with the trigger AutomatedRollback. */
  rollback: v.optional(v.boolean()),
  'queue-seconds': v.optional(Seconds),
  /** How long CodePipeline says, after the start, that it knows of no such execution. */
  'unknown-seconds': v.optional(Seconds),
  /** CodeBuild actions fail when the image lacks the label that the builder's Slack message leaves on it. */
  'needs-message-label': v.optional(v.boolean()),
  /** Default: one stage `Deploy` with one CodeBuild action per service. A stage `Source` always goes before. */
  stages: v.optional(v.array(Stage)),
});

/** What one pipeline execution does: the nth start takes the nth script, the last one repeats. */
export type ExecutionScript = v.InferOutput<typeof ExecutionScript>;
export type StageScript = v.InferOutput<typeof Stage>;
export type ActionScript = StageScript['actions'][number];

/** An execution of the manual-release pipeline that ended before the sandbox starts. */
export const PastRelease = v.strictObject({
  environment: v.string(),
  /** Its IMAGE_TAG. */
  image: v.string(),
  'hours-ago': v.number(),
  status: v.optional(v.picklist(['Succeeded', 'Failed', 'Stopped', 'Superseded', 'Cancelled']), 'Succeeded'),
});
export type PastRelease = v.InferOutput<typeof PastRelease>;
