import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { failedJobs, isGood, meaningOf } from './run-conclusion.js';
import type { DispatchOutcome } from './dispatch.js';

/** The outputs that tell about the run; undefined where there is none. */
export function dispatchOutputs({ started, end, joined }: DispatchOutcome) {
  return {
    'run-id': started?.id,
    'run-url': started?.url,
    conclusion: end?.run.conclusion,
    status: started === undefined ? undefined : (end?.run.status ?? 'queued'),
    found: joined,
  };
}

/** The job summary. */
export function dispatchSummary(outcome: DispatchOutcome): string {
  const { order, failure, started, end, ref } = outcome;
  const rows = [
    ['Repository', code(order.repository)],
    ['Workflow', link(outcome.file.name, outcome.file.url)],
    ['Ref', code(ref)],
    ...(order.key === undefined ? [] : [['Idempotency key', code(order.key)]]),
    ...(started === undefined ? [] : [['Run', link(String(started.id), started.url)]]),
    ...(end === undefined ? [] : [['Title', escapeMarkdown(end.run.title)]]),
    ...(end?.run.conclusion === undefined ? [] : [['Conclusion', code(end.run.conclusion)]]),
  ];
  const parts = [
    `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`,
    ...(failure === undefined ? [] : [fenced(failure.message), escapeMarkdown(failure.hint ?? '')]),
    table(
      ['', ''],
      rows.map(([name = '', value = '']) => [`**${name}**`, value]),
    ),
    ...jobTable(outcome),
    ...(order.dryRun ? ['Nothing was changed.'] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same in a few lines, for a terminal. */
export function dispatchText(outcome: DispatchOutcome): string {
  const { started } = outcome;
  return [heading(outcome), ...(started === undefined ? [] : [`  run  ${started.url}`])].join('\n');
}

function heading(outcome: DispatchOutcome): string {
  const { order, ref, started, end, joined } = outcome;
  const name = `${order.workflow} of ${order.repository}`;
  if (started === undefined) return `Dry run: would start ${name} for ${ref}`;
  const { run } = end ?? {};
  const state =
    run?.status !== 'completed'
      ? 'goes on'
      : run.conclusion === 'success'
        ? 'succeeded'
        : meaningOf(run.conclusion);
  if (order.dryRun) return `Dry run: would start nothing, for run ${started.id} of ${name} ${state}`;
  return `Run ${started.id} of ${name} ${state}${joined ? ' (started before)' : ''}`;
}

function icon({ order, failure, end }: DispatchOutcome): string {
  if (order.dryRun) return ':mag:';
  if (failure !== undefined) return ':x:';
  return end !== undefined && isGood(end.run) ? ':white_check_mark:' : ':hourglass:';
}

function jobTable({ end }: DispatchOutcome): string[] {
  const failed = failedJobs(end?.jobs ?? []);
  if (failed.length === 0) return [];
  const rows = failed.map(({ name, url, conclusion, steps }) => [
    link(name, url),
    code(conclusion),
    steps.map(escapeMarkdown).join(', '),
  ]);
  return ['### Jobs that failed', table(['Job', 'Conclusion', 'Steps'], rows)];
}
