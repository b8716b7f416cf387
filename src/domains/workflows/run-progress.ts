import type { Logger } from '../../core/logger.js';
import type { WorkflowJob, WorkflowRun } from '../../providers/github/workflows.js';

const STATUSES: Readonly<Record<string, string>> = {
  queued: 'is queued',
  requested: 'is queued',
  pending: 'waits for its turn (concurrency)',
  in_progress: 'is under way',
  waiting: 'waits for an approval',
};

/** True for a status that says that the run has not ended. */
export function isKnownStatus(status: string): boolean {
  return Object.hasOwn(STATUSES, status);
}

/** Says what has changed since the last look. The names are remote text. */
export class RunProgress {
  private status = '';
  private readonly seen = new Map<string, string>();

  constructor(private readonly logger: Logger) {}

  show(run: WorkflowRun, jobs: readonly WorkflowJob[]): void {
    if (run.status !== this.status && run.status !== 'completed')
      this.logger.info(`Run ${run.id} ${STATUSES[run.status] ?? `is ${run.status}`}.`);
    this.status = run.status;
    for (const job of jobs) this.showJob(run, job);
    const running = jobs.filter(({ status }) => status === 'in_progress').map(whereabouts);
    if (run.status !== 'completed')
      this.logger.status(`Run ${run.id}: ${running.join('; ') || (STATUSES[run.status] ?? run.status)}`);
  }

  private showJob(run: WorkflowRun, job: WorkflowJob): void {
    if (this.changed(`job ${job.id}`, job.status)) {
      if (job.status === 'waiting') this.awaitApproval(run, job);
      if (job.status === 'in_progress') this.logger.remote(`${job.name}: started\n`);
    }
    for (const [index, step] of job.steps.entries()) {
      if (step.status !== 'queued' && step.status !== 'pending') this.showStep(job, index);
    }
    if (job.status === 'completed' && this.changed(`end ${job.id}`, job.conclusion ?? ''))
      this.logger.remote(`${job.name}: ${job.conclusion ?? 'completed'}\n`);
  }

  private showStep(job: WorkflowJob, index: number): void {
    const step = job.steps[index];
    if (step === undefined) return;
    const state = step.conclusion ?? step.status;
    if (!this.changed(`step ${job.id} ${index}`, state) || state === 'success' || state === 'skipped') return;
    this.logger.remote(`${job.name} / ${step.name}${state === 'in_progress' ? '' : `: ${state}`}\n`);
  }

  private awaitApproval(run: WorkflowRun, job: WorkflowJob): void {
    this.logger.notice(`The job ${JSON.stringify(job.name)} waits for an approval: ${run.url}`, {
      title: 'Approval',
    });
  }

  private changed(what: string, state: string): boolean {
    if (this.seen.get(what) === state) return false;
    this.seen.set(what, state);
    return true;
  }
}

/** `build / Install`: where a job is. Remote text. */
export function whereabouts({ name, status, steps }: WorkflowJob): string {
  if (status === 'waiting') return `${name} waits for an approval`;
  const step = steps.find((candidate) => candidate.status === 'in_progress');
  return step === undefined ? name : `${name} / ${step.name}`;
}
