import { formatDuration, formatElapsed } from '../../core/text.js';
import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { renderSummary, dryRunHeading, formatDryRun, renderNextStep } from '../../core/summary.js';
import type { SummaryOutcome, SummarySection } from '../../core/summary.js';
import { describeFailedJobs, failedJobs, isGood, meaningOf } from './run-follower.js';
import type { DispatchOutcome } from './dispatch.js';

/** A job of a workflow as the `needs` context has it. */
export interface NeededJob {
  id: string;
  /** `success`, `failure`, `cancelled` or `skipped`; anything else as GitHub says it. */
  result: string;
  outputs: Readonly<Record<string, string>>;
}

interface ReportedJob extends NeededJob {
  title: string;
}

export interface JobsReport {
  subject: string;
  /** In the order of the titles. */
  jobs: readonly ReportedJob[];
  /** `success`, `failure` or `cancelled`; `skipped` where no job ran. */
  result: 'success' | 'failure' | 'cancelled' | 'skipped';
  /** The first job that did not succeed. */
  stopped: ReportedJob | undefined;
}

/**
 * Reports jobs of a workflow in the order of their titles; without titles, all of them under their ids.
 * @param titles jobs without one, or with an empty one, are left out
 */
export function reportJobs(
  subject: string,
  needed: readonly NeededJob[],
  titles: ReadonlyMap<string, string> | undefined,
): JobsReport {
  const named = titles ?? new Map(needed.map(({ id }) => [id, id]));
  const jobs = [...named].flatMap(([id, title]) => {
    const job = needed.find((other) => other.id === id);
    return job === undefined || title.trim() === '' ? [] : [{ ...job, title: title.trim() }];
  });
  const stopped =
    jobs.find(({ result }) => result !== 'success' && result !== 'skipped' && result !== 'cancelled') ??
    jobs.find(({ result }) => result === 'cancelled');
  const ran = jobs.some(({ result }) => result !== 'skipped');
  const bad = stopped?.result === 'cancelled' ? 'cancelled' : 'failure';
  return { subject, jobs, stopped, result: stopped === undefined ? (ran ? 'success' : 'skipped') : bad };
}

/** Says how the whole ended, in one line. */
export function formatJobsReport({ subject, jobs, result, stopped }: JobsReport): string {
  const missed = jobs.filter((job) => job.result === 'skipped').map(({ title }) => title);
  const notReached =
    missed.length === 0
      ? ''
      : `, and ${missed.join(', ')} ${missed.length === 1 ? 'was' : 'were'} not reached`;
  if (result === 'skipped') return `${subject}: nothing ran.`;
  if (stopped === undefined) {
    const took = jobs.reduce((sum, job) => sum + (durationOf(job) ?? 0), 0);
    return `${subject}: all done${took > 0 ? ` in ${formatDuration(took)}` : ''}.`;
  }
  const verb = result === 'cancelled' ? 'was cancelled' : 'failed';
  return `${subject}: ${stopped.title} ${verb}${notReached}.`;
}

const OUTCOMES: Readonly<Record<JobsReport['result'], SummaryOutcome>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'failure',
  skipped: 'unchanged',
};

/** Renders one page for the whole: how it ended, a picture with times, and a row for each job. */
export function renderJobsReport(report: JobsReport): string {
  const { jobs, stopped } = report;
  const page = stopped === undefined ? undefined : pageOf(stopped);
  const ran = jobs.length > 0;
  return renderSummary({
    outcome: OUTCOMES[report.result],
    heading: escapeMarkdown(formatJobsReport(report)),
    failure:
      stopped === undefined
        ? undefined
        : {
            nextStep: `Read the page of ${page === undefined ? escapeMarkdown(stopped.title) : link(stopped.title, page)}, then choose "Re-run failed jobs".`,
          },
    notes: [ran ? fenced(flowchart(jobs), 'mermaid') : undefined],
    facts: undefined,
    sections: [ran ? { title: 'Jobs', body: jobsTable(jobs) } : undefined],
  });
}

const PICTURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    success: '✅',
    failure: '❌',
    cancelled: '⛔',
    skipped: '⏭️',
  }),
);

function flowchart(jobs: readonly ReportedJob[]): string {
  const nodes = jobs.map((job, index) => {
    const took = durationOf(job);
    const time = took === undefined ? '' : `<br/>${formatElapsed(took)}`;
    return `  j${index}["${PICTURES.get(job.result) ?? ''} ${mermaidText(job.title)}${time}"]`;
  });
  const arrows = jobs.slice(1).map((_, index) => `  j${index} --> j${index + 1}`);
  return ['flowchart LR', ...nodes, ...arrows].join('\n');
}

/** Everything but plain characters as a numbered entity, so that nothing ends the label or becomes HTML. */
function mermaidText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ./_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}

function jobsTable(jobs: readonly ReportedJob[]): string {
  const rows = jobs.map((job) => {
    const took = durationOf(job);
    const image = job.outputs['image-tag'];
    return [
      `${PICTURES.get(job.result) ?? ''} ${link(job.title, pageOf(job))}`,
      escapeMarkdown(job.outputs['status'] ?? job.result),
      image === undefined || image === '' ? '' : code(image),
      took === undefined ? '' : formatDuration(took),
    ];
  });
  return table(['Job', 'Status', 'Image', 'Took'], rows);
}

/** The page of what the job has started, where one of our workflows says so. */
function pageOf({ outputs }: NeededJob): string | undefined {
  const found = ['execution-url', 'build-url', 'run-url', 'release-url'].map((name) => outputs[name] ?? '');
  return found.find((url) => url.startsWith('https://'));
}

/** Milliseconds; undefined where the job does not say. */
function durationOf({ outputs }: NeededJob): number | undefined {
  const seconds = outputs['duration-seconds'];
  return seconds !== undefined && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** The outputs that tell about the run; undefined where there is none. */
export function dispatchOutputs({ order, started, end, joined }: DispatchOutcome) {
  return {
    'run-id': started?.id,
    'run-url': started?.url,
    conclusion: end?.run.conclusion,
    status: order.dryRun ? 'dry-run' : started && (end?.run.status ?? 'queued'),
    found: joined,
  };
}

/** The job summary. */
export function dispatchSummary(outcome: DispatchOutcome): string {
  const { order, failure, started, end, ref, file } = outcome;
  return renderSummary({
    outcome: outcomeOf(outcome),
    heading: escapeMarkdown(heading(outcome)),
    failure: failure && {
      cause: causeOf(outcome),
      nextStep: renderNextStep(failure),
    },
    facts: {
      title: 'Run',
      rows: [
        ['Repository', code(order.repository)],
        ['Workflow', link(file.name, file.url)],
        ['Ref', code(ref)],
        ['Idempotency key', order.key && code(order.key)],
        ['Run', started && link(String(started.id), started.url)],
        ['Title', end && escapeMarkdown(end.run.title)],
        ['Conclusion', end?.run.conclusion && code(end.run.conclusion)],
      ],
    },
    sections: [jobSection(outcome)],
  });
}

/** The same in a few lines, for a terminal. */
export function dispatchText(outcome: DispatchOutcome): string {
  const { started, order } = outcome;
  const first = heading(outcome);
  return [
    order.dryRun ? formatDryRun(first) : first,
    ...(started === undefined ? [] : [`  run  ${started.url}`]),
  ].join('\n');
}

function heading(outcome: DispatchOutcome): string {
  const { order, ref, started, end, joined } = outcome;
  const name = `${order.workflow} of ${order.repository}`;
  if (started === undefined) return dryRunHeading(`start ${name} for ${ref}`);
  const { run } = end ?? {};
  const state =
    run?.status !== 'completed'
      ? 'is still running'
      : run.conclusion === 'success'
        ? 'succeeded'
        : meaningOf(run.conclusion);
  if (order.dryRun) return dryRunHeading(`join run ${started.id} of ${name}, which ${state}`);
  return `Run ${started.id} of ${name} ${state}${joined ? ' (joined)' : ''}`;
}

/** The heading says that the run failed. */
function causeOf({ failure, end }: DispatchOutcome): string | undefined {
  if (end === undefined) return failure?.message;
  const failed = failedJobs(end.jobs);
  return failed.length === 0 ? undefined : `${describeFailedJobs(failed)}.`;
}

function outcomeOf({ order, failure, end }: DispatchOutcome): SummaryOutcome {
  if (order.dryRun) return 'dry-run';
  if (failure !== undefined) return 'failure';
  return end !== undefined && isGood(end.run) ? 'success' : 'started';
}

function jobSection({ end }: DispatchOutcome): SummarySection | undefined {
  const failed = failedJobs(end?.jobs ?? []);
  if (failed.length === 0) return undefined;
  const rows = failed.map(({ name, url, conclusion, steps }) => [
    link(name, url),
    code(conclusion),
    steps.map(escapeMarkdown).join(', '),
  ]);
  return { title: 'Jobs that failed', body: table(['Job', 'Conclusion', 'Steps'], rows) };
}
