import type { Clock } from '../../core/clock.js';
import { asError, NotFoundError, RateLimitError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { type PollStep, poll, runUnlessAborted } from '../../core/retry.js';
import type { WorkflowJob, WorkflowRun, WorkflowService } from '../../providers/github/workflows.js';

/** Two requests each time; a workflow's token has a thousand an hour. */
const INTERVAL_MS = 5_000;
/** A run that takes longer is looked at less often. */
const PATIENT_AFTER_MS = 10 * 60_000;
const PATIENT_INTERVAL_MS = 10_000;
/** For so long a run that was just started may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;
/** The jobs lag behind the run's end: further looks, and their distance. */
const SETTLE_LOOKS = 3;
const SETTLE_EVERY_MS = 1_000;

/** How a run ended. */
export interface RunEnd {
  run: WorkflowRun;
  jobs: WorkflowJob[];
}

interface RunFollowerDependencies {
  workflows: Pick<WorkflowService, 'run' | 'jobs'>;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
}

/** Follows one run, exactly the one that is given, to its end. */
export class RunFollower {
  private readonly progress: RunProgress;
  private jobs: WorkflowJob[] = [];
  private last: WorkflowRun | undefined;

  constructor(private readonly deps: RunFollowerDependencies) {
    this.progress = new RunProgress(deps.logger, deps.clock);
  }

  /**
   * Says what the run does, and returns how it ended, whichever way.
   * @param deadline in milliseconds since the epoch
   * @throws DeadlineError when that passes first; NotFoundError for a run that is gone; the signal's reason
   */
  async follow(id: number, deadline: number): Promise<RunEnd> {
    const { clock, logger, signal } = this.deps;
    const started = clock.now();
    const look = (): Promise<PollStep<WorkflowRun>> => this.look(id, started);
    const options = {
      clock,
      signal,
      deadline,
      subject: `run ${id}`,
      step: look,
      intervalMs: (elapsed: number) => (elapsed < PATIENT_AFTER_MS ? INTERVAL_MS : PATIENT_INTERVAL_MS),
      whereabouts: () => this.whereabouts(),
      url: () => this.last?.url,
      onTransient: (error: unknown) => {
        const line = `Looking at run ${id} failed for now: ${asError(error).message}`;
        // This may take most of an hour.
        if (error instanceof RateLimitError)
          logger.info(`${line} The next look is in ${Math.ceil(error.waitMs / 1000)} s.`);
        else logger.debug(line);
      },
    };
    const run = await poll(options);
    await runUnlessAborted(signal, () => this.settle(run));
    return { run, jobs: this.jobs };
  }

  private async look(id: number, started: number): Promise<PollStep<WorkflowRun>> {
    const { workflows, clock, signal } = this.deps;
    try {
      this.last = await workflows.run(id);
    } catch (error) {
      const young = clock.now() - started < VISIBLE_AFTER_MS && this.last === undefined;
      if (error instanceof NotFoundError && young) return { done: false };
      throw error;
    }
    const run = this.last;
    const ended = run.status === 'completed';
    const list = (): Promise<WorkflowJob[]> => workflows.jobs(id);
    this.jobs = (ended ? await runUnlessAborted(signal, list) : await list()) ?? this.jobs;
    this.progress.show(run, this.jobs);
    return ended ? { done: true, value: run } : { done: false };
  }

  /** Waits until the jobs agree with the end, for a moment only. */
  private async settle(run: WorkflowRun): Promise<void> {
    const { workflows, clock, logger, signal } = this.deps;
    const agree = (): boolean =>
      isGood(run) ||
      failedJobs(this.jobs).length > 0 ||
      run.conclusion === 'skipped' ||
      this.jobs.length === 0;
    for (let look = 0; look < SETTLE_LOOKS && !agree(); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        this.jobs = await workflows.jobs(run.id);
        this.progress.show(run, this.jobs);
      } catch (error) {
        signal.throwIfAborted();
        logger.debug(`Could not list the last jobs of run ${run.id}: ${asError(error).message}`);
      }
    }
  }

  private whereabouts(): string | undefined {
    const active = this.jobs.filter(({ status }) => status === 'in_progress' || status === 'waiting');
    const { status = '' } = this.last ?? {};
    const doing = [
      ...(status === '' || status === 'completed' || STATUSES.has(status)
        ? []
        : [`Its status is "${status}", which platform-tools does not know.`]),
      ...(active.length === 0 ? [] : [`It was at ${active.map(whereabouts).join('; ')}.`]),
    ];
    return doing.length === 0 ? undefined : doing.join(' ');
  }
}

/** Those that say that the run has not ended. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['queued', 'is queued'],
  ['requested', 'is queued'],
  ['pending', 'waits for its turn (concurrency)'],
  ['in_progress', 'is under way'],
  ['waiting', 'waits for an approval'],
]);

/** Says what has changed since the last look. The names are remote text. */
class RunProgress {
  private status = '';
  private readonly seen = new Map<string, string>();

  private readonly began: number;

  constructor(
    private readonly logger: Logger,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.began = clock.now();
  }

  show(run: WorkflowRun, jobs: readonly WorkflowJob[]): void {
    if (run.status !== this.status && run.status !== 'completed')
      this.logger.info(`Run ${run.id} ${STATUSES.get(run.status) ?? `is ${run.status}`}.`);
    this.status = run.status;
    for (const job of jobs) this.showJob(run, job);
    const running = jobs.filter(({ status }) => status === 'in_progress').map(whereabouts);
    // A sign of life: what begins and ends is a line of its own.
    const doing = running.join('; ') || (STATUSES.get(run.status) ?? run.status);
    if (run.status !== 'completed')
      this.logger.status(`Run ${run.id}: ${doing}`, this.clock.now() - this.began);
  }

  private showJob(run: WorkflowRun, job: WorkflowJob): void {
    if (this.changed(`job ${job.id}`, job.status)) {
      if (job.status === 'waiting') this.awaitApproval(run, job);
      if (job.status === 'in_progress') this.logger.remote(`${job.name}: started\n`);
    }
    for (const [index, step] of job.steps.entries())
      if (step.status !== 'queued' && step.status !== 'pending') this.showStep(job, step, index);
    if (job.status === 'completed' && this.changed(`end ${job.id}`, job.conclusion ?? ''))
      this.logger.remote(`${job.name}: ${job.conclusion ?? 'completed'}\n`);
  }

  private showStep(job: WorkflowJob, step: WorkflowJob['steps'][number], index: number): void {
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
function whereabouts({ name, status, steps }: WorkflowJob): string {
  if (status === 'waiting') return `${name} waits for an approval`;
  const step = steps.find((candidate) => candidate.status === 'in_progress');
  return step === undefined ? name : `${name} / ${step.name}`;
}

/** What each conclusion but `success` means for those who wanted the run; all of them are failures. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['failure', 'failed'],
  ['cancelled', 'was cancelled'],
  ['timed_out', 'took longer than it may'],
  ['action_required', 'needs somebody to approve or run it'],
  ['stale', 'was given up by GitHub, which had lost track of it'],
  ['skipped', 'was skipped: a condition kept all its jobs from running'],
  ['neutral', 'ended as neutral, which says neither that it did its work nor that it failed'],
  ['startup_failure', 'could not be started: its workflow file has an error'],
]);

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
interface FailedJob {
  name: string;
  conclusion: string;
  url: string | undefined;
  steps: string[];
}

/** The jobs that ended badly. Those that failed by themselves come before those that were cancelled for it. */
export function failedJobs(jobs: readonly WorkflowJob[]): FailedJob[] {
  const failed = jobs.flatMap(({ name, conclusion, url, steps }) => {
    if (conclusion === undefined || !BAD.has(conclusion)) return [];
    const failing = steps.filter((step) => BAD.has(step.conclusion ?? ''));
    return [{ name, conclusion, url, steps: failing.map((step) => step.name) }];
  });
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
