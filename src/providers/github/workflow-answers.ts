import * as v from 'valibot';

/** A run of a workflow. Source: "Workflow runs" in GitHub's REST API. */
export interface WorkflowRun {
  id: number;
  /** What `run-name` made of it, else the workflow's name: remote text. */
  title: string;
  /** `queued`, `in_progress`, `waiting` (for an approval), `pending`, `requested` or `completed`. */
  status: string;
  /** Of a run that is completed: `success`, `failure`, `cancelled`, …. */
  conclusion: string | undefined;
  /** The branch or tag that it runs for. */
  ref: string;
  /** Who dispatched it. */
  actor: string;
  /** ISO 8601. */
  createdAt: string;
  /** 1 or more: how often it has been run again. */
  attempt: number;
  /** Its page. */
  url: string;
}

export interface WorkflowStep {
  name: string;
  status: string;
  conclusion: string | undefined;
}

/** One job of a run, with its steps. */
export interface WorkflowJob {
  id: number;
  name: string;
  status: string;
  conclusion: string | undefined;
  /** Its page. */
  url: string | undefined;
  steps: WorkflowStep[];
}

export const RunAnswer = v.object({
  id: v.number(),
  display_title: v.string(),
  status: v.nullable(v.string()),
  conclusion: v.nullable(v.string()),
  head_branch: v.nullable(v.string()),
  actor: v.nullish(v.object({ login: v.string() })),
  created_at: v.string(),
  run_attempt: v.optional(v.number()),
  html_url: v.string(),
});

export function toRun(answer: v.InferOutput<typeof RunAnswer>): WorkflowRun {
  return {
    id: answer.id,
    title: answer.display_title,
    status: answer.status ?? '',
    conclusion: answer.conclusion ?? undefined,
    ref: answer.head_branch ?? '',
    actor: answer.actor?.login ?? '',
    createdAt: answer.created_at,
    attempt: answer.run_attempt ?? 1,
    url: answer.html_url,
  };
}

const StepAnswer = v.object({
  name: v.string(),
  status: v.string(),
  conclusion: v.nullable(v.string()),
});
export const JobAnswer = v.object({
  id: v.number(),
  name: v.string(),
  status: v.string(),
  conclusion: v.nullable(v.string()),
  html_url: v.nullable(v.string()),
  steps: v.optional(v.array(StepAnswer)),
});

export function toJob(answer: v.InferOutput<typeof JobAnswer>): WorkflowJob {
  return {
    id: answer.id,
    name: answer.name,
    status: answer.status,
    conclusion: answer.conclusion ?? undefined,
    url: answer.html_url ?? undefined,
    steps: (answer.steps ?? []).map(({ name, status, conclusion }) => ({
      name,
      status,
      conclusion: conclusion ?? undefined,
    })),
  };
}
