import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { executionUrl, pipelineUrl } from './console.js';
import { executionParts, HEADLINES, joined } from './execution-report.js';
import type { PipelineOutcome } from './run-pipeline.js';

/** The outputs that tell about the execution; undefined where there is none. */
export function pipelineOutputs({ run, earlier, order, found }: PipelineOutcome, region: string) {
  const id = run?.execution.id ?? earlier?.id;
  return {
    'execution-id': id,
    'execution-url': id === undefined ? undefined : executionUrl(region, order.intent.pipeline, id),
    status: run?.status ?? earlier?.status ?? 'dry-run',
    'duration-seconds': run?.durationSeconds,
    found,
  };
}

/** The job summary, in GitHub's Markdown. */
export function pipelineSummary(outcome: PipelineOutcome, region: string): string {
  const { run, failure } = outcome;
  const rows = factRows(outcome, region);
  const title = `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`;
  if (run === undefined) return joined([title, table(['', ''], rows), 'Nothing was changed.']);
  return joined([title, ...executionParts({ ...run, failure: failure ?? run.failure }, rows, region)]);
}

/** The end, as a person at a terminal reads it. */
export function pipelineText(outcome: PipelineOutcome): string {
  const { run } = outcome;
  return run === undefined ? heading(outcome) : `${heading(outcome)}. ${run.execution.url}`;
}

function heading({ order, run, earlier, failure, found }: PipelineOutcome): string {
  const { pipeline } = order.intent;
  if (run === undefined) {
    return earlier === undefined
      ? `Dry run: would start ${pipeline}`
      : `Dry run: would start nothing, for ${pipeline} has its execution (${earlier.status})`;
  }
  const before = found ? ' (started before)' : '';
  if (failure === undefined && run.status === 'InProgress') return `Started ${pipeline}${before}`;
  const after = run.status === 'InProgress' ? '' : ` after ${formatDuration(run.durationSeconds * 1000)}`;
  return `${pipeline} ${HEADLINES[run.status]}${found ? before : after}`;
}

function icon({ run, failure }: PipelineOutcome): string {
  if (run === undefined) return ':mag:';
  if (failure !== undefined) return ':x:';
  return run.status === 'Succeeded' ? ':white_check_mark:' : ':rocket:';
}

function factRows({ order, earlier }: PipelineOutcome, region: string): string[][] {
  const { pipeline, variables, revisions } = order.intent;
  return [
    ['Pipeline', link(pipeline, pipelineUrl(region, pipeline))],
    ...Object.entries(variables).map(([name, value]) => [code(name), code(value)]),
    ...revisions.map(({ action, value }) => [`Source ${code(action)}`, code(value)]),
    ...(order.key === undefined ? [] : [['Idempotency key', code(order.key.text)]]),
    ...(earlier === undefined
      ? []
      : [['Execution', link(earlier.id, executionUrl(region, pipeline, earlier.id))]]),
  ];
}
