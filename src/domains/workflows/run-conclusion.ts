import type { WorkflowJob, WorkflowRun } from '../../providers/github/workflows.js';

/** What each conclusion but `success` means for those who wanted the run; all of them are failures. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    failure: 'failed',
    cancelled: 'was cancelled',
    timed_out: 'took longer than it may',
    action_required: 'needs somebody to approve or run it',
    stale: 'was given up by GitHub, which had lost track of it',
    skipped: 'was skipped: a condition kept all its jobs from running',
    neutral: 'ended as neutral, which says neither that it did its work nor that it failed',
    startup_failure: 'could not be started: its workflow file has an error',
  }),
);

/** Those that a job ends with where the run's end is due to it. */
const BAD = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure', 'action_required']);
const SHOWN = 10;

/** True for a run that has done what it was started for, or may still do it. */
export function isGood({ status, conclusion }: Pick<WorkflowRun, 'status' | 'conclusion'>): boolean {
  return status !== 'completed' || conclusion === 'success';
}

/** `failed`, `was cancelled`, …: how the run ended, as the end of a sentence. */
export function meaningOf(conclusion: string | undefined): string {
  return MEANINGS.get(conclusion ?? '') ?? `ended as ${conclusion ?? 'nothing that GitHub names'}`;
}

/** A job that ended badly, and the steps in it that did. */
export interface FailedJob {
  name: string;
  conclusion: string;
  url: string | undefined;
  steps: string[];
}

/** The jobs that ended badly. Those that failed by themselves come before those that were cancelled for it. */
export function failedJobs(jobs: readonly WorkflowJob[]): FailedJob[] {
  const failed = jobs.flatMap(({ name, conclusion, url, steps }) =>
    conclusion === undefined || !BAD.has(conclusion)
      ? []
      : [
          {
            name,
            conclusion,
            url,
            steps: steps.filter((step) => BAD.has(step.conclusion ?? '')).map((step) => step.name),
          },
        ],
  );
  const rank = ({ conclusion }: FailedJob): number => (conclusion === 'cancelled' ? 1 : 0);
  return failed.toSorted((one, other) => rank(one) - rank(other));
}

/** `"build" failed in "Install"; …`. Remote text. */
export function describeFailedJobs(failed: readonly FailedJob[]): string {
  const parts = failed.slice(0, SHOWN).map(({ name, conclusion, steps }) => {
    const where = steps.length === 0 ? '' : ` in ${steps.map((step) => JSON.stringify(step)).join(', ')}`;
    return `${JSON.stringify(name)} ${meaningOf(conclusion)}${where}`;
  });
  const more = failed.length > SHOWN ? [`and ${failed.length - SHOWN} more`] : [];
  return [...parts, ...more].join('; ');
}
