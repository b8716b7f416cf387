import * as v from 'valibot';

const Seconds = v.pipe(v.number(), v.minValue(0));

const Conclusion = v.picklist([
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
]);

const Step = v.strictObject({
  name: v.string(),
  conclusion: v.optional(v.picklist(['success', 'failure', 'cancelled', 'skipped'])),
});

const Job = v.strictObject({
  name: v.string(),
  /** Default: the run's. */
  conclusion: v.optional(Conclusion),
  /** The step without a conclusion ends as its job does, where it is the last one. */
  steps: v.optional(v.array(Step), []),
});

export const Run = v.strictObject({
  /** It waits so long for a runner; `none`: for ever. */
  'queue-seconds': v.optional(v.union([Seconds, v.literal('none')]), 5),
  seconds: v.optional(Seconds, 60),
  conclusion: v.optional(Conclusion, 'success'),
  /** The API does not know it for so long after it was asked for; `none`: never, it was lost. */
  'unknown-seconds': v.optional(v.union([Seconds, v.literal('none')]), 0),
  /** The workflow's `run-name`: `{{inputs.x}}` is the input of that name. Default: the workflow's name. */
  title: v.optional(v.string()),
  /** It goes on for so long after it was cancelled. */
  'cancel-seconds': v.optional(Seconds, 0),
  /** Default: one, called `run`. They run one after the other, each as long as the others. */
  jobs: v.optional(v.array(Job), []),
});

/** What somebody else starts at about the same time. */
const OtherRun = v.strictObject({
  /** After each dispatch; less than nothing is before it. */
  'after-seconds': v.optional(v.number(), 0),
  ...Run.entries,
  /** Default: the branch that was asked for. */
  branch: v.optional(v.string()),
  event: v.optional(v.string(), 'workflow_dispatch'),
  actor: v.optional(v.string(), 'someone-else'),
});

const Input = v.union([
  v.string(),
  v.strictObject({
    name: v.string(),
    required: v.optional(v.boolean(), false),
    default: v.optional(v.string()),
  }),
]);

export const Workflow = v.strictObject({
  /** Default: that of its file, without the ending. */
  name: v.optional(v.string()),
  /** The inputs of its `workflow_dispatch`; `none`: it has no such trigger. */
  inputs: v.optional(v.union([v.literal('none'), v.array(Input)]), []),
  state: v.optional(v.picklist(['active', 'disabled_manually', 'disabled_inactivity']), 'active'),
  /** The first run, the second one; the last repeats. */
  runs: v.optional(v.array(Run), []),
  others: v.optional(v.array(OtherRun), []),
});

export type WorkflowSeed = v.InferOutput<typeof Workflow>;
export type RunSeed = v.InferOutput<typeof Run>;
export type OtherRunSeed = v.InferOutput<typeof OtherRun>;
export type JobSeed = v.InferOutput<typeof Job>;
