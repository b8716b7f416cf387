import { code, escapeMarkdown, link, table, fenced } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryOutcome, SummarySection } from '../../core/summary.js';
import { failingLines, shownLines } from '../builds/log-printer.js';
import { formatDuration } from '../../core/text.js';
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
    status: run?.status ?? 'dry-run',
    'duration-seconds': run?.durationSeconds,
    found: joined,
  };
}

/** The job summary. */
export function pipelineSummary(outcome: PipelineOutcome, region: string): string {
  const { run, failure } = outcome;
  const end = run?.end;
  const lines = end?.failed.find((action) => action.lastLines.length > 0)?.lastLines ?? [];
  return renderSummary({
    outcome: outcomeOf(outcome),
    heading: escapeMarkdown(heading(outcome)),
    failure: failure && {
      cause: failure.message,
      lines: failingLines(lines),
      nextStep: renderNextStep(failure),
    },
    notes: [run && rollbackLine(run, region)],
    facts: { title: 'Execution', rows: facts(outcome, region) },
    sections: [end && section('Actions', stagesTable(end.actions))],
    details: [end && section('Failed actions', failedActionsReport(end.failed))],
  });
}

function section(title: string, body: string): SummarySection | undefined {
  return body === '' ? undefined : { title, body };
}

/** The end, as a person at a terminal reads it. */
export function pipelineText(outcome: PipelineOutcome): string {
  const { run } = outcome;
  return run === undefined ? formatDryRun(heading(outcome)) : `${heading(outcome)}.`;
}

/** How each status reads after the name of the pipeline. */
const HEADLINES: Readonly<Record<ExecutionRun['status'], string>> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  RolledBack: 'failed, with an automatic rollback',
  Stopped: 'was stopped',
  Superseded: 'was superseded by a newer execution',
  Cancelled: 'was cancelled',
  Stopping: 'is being stopped',
  InProgress: 'has not ended yet: the execution is still running',
};

function heading({ order, run, earlier, failure, joined }: PipelineOutcome): string {
  const { pipeline } = order.intent;
  if (run === undefined) {
    return earlier === undefined
      ? dryRunHeading(`start ${pipeline}`)
      : dryRunHeading(`join the execution of ${pipeline} (${earlier.status})`);
  }
  const before = joined ? ' (joined)' : '';
  if (failure === undefined && run.status === 'InProgress')
    return joined ? `${pipeline} is still running${before}` : `Started ${pipeline}`;
  const after = run.status === 'InProgress' ? '' : ` after ${formatDuration(run.durationSeconds * 1000)}`;
  return `${pipeline} ${HEADLINES[run.status]}${after}${before}`;
}

function outcomeOf({ run, failure }: PipelineOutcome): SummaryOutcome {
  if (run === undefined) return 'dry-run';
  if (failure !== undefined) return 'failure';
  return run.status === 'Succeeded' ? 'success' : 'started';
}

function facts({ order, run, earlier }: PipelineOutcome, region: string): SummaryFact[] {
  const { pipeline, variables, revisions } = order.intent;
  const id = run?.execution.id ?? earlier?.id;
  return [
    ['Pipeline', link(pipeline, pipelineUrl(region, pipeline))],
    ...Object.entries(variables).map(([name, value]): SummaryFact => [name, code(value)]),
    ...revisions.map(({ action, value }): SummaryFact => [`Source ${action}`, code(value)]),
    ['Idempotency key', order.key && code(order.key.text)],
    ['Execution', id === undefined ? undefined : link(id, executionUrl(region, pipeline, id))],
    ['Status', run && escapeMarkdown(run.status)],
    ['Duration', run && formatDuration(run.durationSeconds * 1000)],
  ];
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
        ...(lastLines.length === 0
          ? []
          : [`The last lines of its log:\n\n${fenced(shownLines(lastLines).join('\n'))}`]),
      ].join('\n\n'),
    )
    .join('\n\n');
}
