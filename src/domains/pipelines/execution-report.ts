import { code, escapeMarkdown, link, table, fenced } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { executionUrl, pipelineUrl } from '../../core/console-links.js';
import type { PipelineOutcome } from './pipeline-run.js';
import type { ExecutionRun } from './execution-runner.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { actionDuration } from './execution-log.js';
import type { FailedAction } from './execution-end.js';

/** The outputs that tell about the execution; undefined where there is none. */
export function pipelineOutputs({ run, earlier, order, joined }: PipelineOutcome, region: string) {
  const id = run?.execution.id ?? earlier?.id;
  return {
    'execution-id': id,
    'execution-url': id === undefined ? undefined : executionUrl(region, order.intent.pipeline, id),
    status: run?.status ?? earlier?.status ?? 'dry-run',
    'duration-seconds': run?.durationSeconds,
    found: joined,
  };
}

/** The job summary, in GitHub's Markdown. */
export function pipelineSummary(outcome: PipelineOutcome, region: string): string {
  const { run, failure } = outcome;
  const rows = factRows(outcome, region);
  const title = `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`;
  if (run === undefined) return paragraphs([title, table(['', ''], rows), 'Nothing was changed.']);
  return paragraphs([title, ...executionParts({ ...run, failure: failure ?? run.failure }, rows, region)]);
}

/** The end, as a person at a terminal reads it. */
export function pipelineText(outcome: PipelineOutcome): string {
  const { run } = outcome;
  return run === undefined ? heading(outcome) : `${heading(outcome)}. ${run.execution.url}`;
}

function heading({ order, run, earlier, failure, joined }: PipelineOutcome): string {
  const { pipeline } = order.intent;
  if (run === undefined) {
    return earlier === undefined
      ? `Dry run: would start ${pipeline}`
      : `Dry run: would start nothing, for ${pipeline} has its execution (${earlier.status})`;
  }
  const before = joined ? ' (started before)' : '';
  if (failure === undefined && run.status === 'InProgress') return `Started ${pipeline}${before}`;
  const after = run.status === 'InProgress' ? '' : ` after ${formatDuration(run.durationSeconds * 1000)}`;
  return `${pipeline} ${HEADLINES[run.status]}${joined ? before : after}`;
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

/** How each status reads after the name of what was run. */
export const HEADLINES: Readonly<Record<ExecutionRun['status'], string>> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  RolledBack: 'failed, with an automatic rollback',
  Stopped: 'was stopped',
  Superseded: 'was superseded by a newer execution',
  Cancelled: 'was cancelled',
  Stopping: 'is being stopped',
  InProgress: 'no longer followed, and goes on',
};

/** The job summary of an execution, below its heading: `rows` tell what it is for. */
export function executionParts(
  run: ExecutionRun,
  rows: readonly (readonly string[])[],
  region: string,
): string[] {
  const { execution, status, end, failure } = run;
  return [
    failure === undefined ? '' : `> ${escapeMarkdown(failure.message)}`,
    table(
      ['', ''],
      [
        ...rows,
        ['Execution', link(execution.id, execution.url)],
        ['Status', escapeMarkdown(status)],
        ['Duration', formatDuration(run.durationSeconds * 1000)],
      ],
    ),
    rollbackLine(run, region),
    end === undefined ? '' : stagesTable(end.actions),
    end === undefined ? '' : failedActionsReport(end.failed),
  ];
}

/** The parts of a summary that are not empty, each a paragraph. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rollbackLine({ end, execution }: ExecutionRun, region: string): string {
  const rollback = end?.rollback;
  if (rollback === undefined) return '';
  const page = (id: string): string => link(id, executionUrl(region, execution.pipeline, id));
  const to = rollback.rollbackTarget === undefined ? '' : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen).`;
}

const MARKS: Readonly<Record<ActionExecution['status'], string>> = {
  Succeeded: ':white_check_mark:',
  Failed: ':x:',
  Abandoned: ':no_entry_sign:',
  InProgress: ':hourglass_flowing_sand:',
};

/** The actions of an execution as a Markdown table, earliest first; empty without any. */
export function stagesTable(actions: readonly ActionExecution[]): string {
  if (actions.length === 0) return '';
  const rows = actions.map((action) => [
    escapeMarkdown(action.stage),
    link(action.action, action.category === 'Approval' ? undefined : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    actionDuration(action) ?? '',
  ]);
  return table(['Stage', 'Action', 'Result', 'Duration'], rows);
}

/** What the failed actions said, and the last lines of their logs, as Markdown; empty without any. */
export function failedActionsReport(failed: readonly FailedAction[]): string {
  return failed
    .map(({ action, lastLines }) =>
      [
        `#### ${escapeMarkdown(`${action.stage} / ${action.action}`)}`,
        escapeMarkdown(action.error ?? action.summary ?? 'CodePipeline gives no reason.'),
        ...(action.externalUrl === undefined ? [] : [link('What it ran', action.externalUrl)]),
        ...(lastLines.length === 0 ? [] : [`The last lines of its log:\n\n${fenced(lastLines.join('\n'))}`]),
      ].join('\n\n'),
    )
    .join('\n\n');
}
