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

interface RunAnswer {
  id: number;
  display_title: string;
  status: string | null;
  conclusion: string | null;
  head_branch: string | null;
  actor?: { login: string } | undefined;
  created_at: string;
  run_attempt?: number | undefined;
  html_url: string;
}

export function toRun(answer: RunAnswer): WorkflowRun {
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

interface JobAnswer {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  html_url: string | null;
  steps?: { name: string; status: string; conclusion: string | null }[] | undefined;
}

export function toJob(answer: JobAnswer): WorkflowJob {
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
