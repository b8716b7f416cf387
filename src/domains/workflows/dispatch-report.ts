import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryOutcome, SummarySection } from '../../core/summary.js';
import { describeFailedJobs, failedJobs, isGood, meaningOf } from './run-follower.js';
import type { DispatchOutcome } from './dispatch.js';

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
