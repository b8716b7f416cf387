import { executionUrl, pipelineUrl } from '../../core/console-links.js';
import { withFurtherHint } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, link } from '../../core/markdown.js';
import { idempotencyToken, keyedToken } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryOutcome, SummarySection } from '../../core/summary.js';
import { formatDuration } from '../../core/text.js';
import type { Execution, ExecutionRequest, PipelineService } from '../../providers/aws/codepipeline.js';
import { failingLines } from '../builds/log-printer.js';
import { ExecutionKey, findKeyedExecution } from './execution-key.js';
import { failedActionsReport, stagesTable } from './execution-end.js';
import { ExecutionRunner } from './execution-runner.js';
import type {
  ExecutionOptions,
  ExecutionRun,
  ExecutionRunnerDependencies,
  SavedExecution,
  StartedExecution,
} from './execution-runner.js';
import { findPipeline } from './pipeline-request.js';
import type { PipelineIntent } from './pipeline-request.js';

export interface PipelineOrder {
  intent: PipelineIntent;
  /** Undefined: the execution is this run's own. `session`: our role session carries the key. */
  key: { text: string; session: boolean } | undefined;
  /** Start another execution where the key's last one ended badly. */
  restartFailed: boolean;
  wait: boolean;
  stopOnCancel: boolean;
  dryRun: boolean;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

interface PipelineRunDependencies extends Omit<ExecutionRunnerDependencies, 'pipelines'> {
  pipelines: PipelineService;
  signal: AbortSignal;
  /** The workflow run that asks for it; undefined on the command line. */
  workflow: RunIdentity | undefined;
  accountId: () => Promise<string>;
  confirm: (question: string) => Promise<void>;
  /** Called with the execution the moment it is known: `joined` when it had been started before. */
  onExecution: (execution: StartedExecution, joined: boolean) => void;
  /** Keeps what the post step has to know; undefined: nothing. */
  save: (saved: SavedExecution | undefined) => void;
}

/** What became of an order. Without `run` it was a dry run: `earlier` is what it would join. */
export interface PipelineOutcome {
  order: Pick<PipelineOrder, 'intent' | 'key'>;
  /** The execution had been started before. */
  joined: boolean;
  earlier: Execution | undefined;
  run: ExecutionRun | undefined;
  failure: PlatformError | undefined;
}

const STOP_REASON = 'The workflow that started it was cancelled.';

/**
 * Starts an execution, or joins the one that was started for the key, and follows it to its end. One that ends badly is
 * the outcome's `failure`.
 * @throws PlatformError when nothing could be started; CancelledError when it should have been stopped and could not
 */
export async function runPipeline(
  deps: PipelineRunDependencies,
  order: PipelineOrder,
): Promise<PipelineOutcome> {
  const { intent, key } = order;
  const { signal, onExecution: started, save } = deps;
  const pipeline = await findPipeline(deps, intent);
  const marks = key === undefined ? undefined : new ExecutionKey(pipeline, intent, key.text, key.session);
  const parts = details(order, marks);
  const what = `${intent.pipeline}${parts.length === 0 ? '' : ` with ${parts.join(', ')}`}`;
  const run = await new ExecutionRunner(deps).runOnce(
    intent.pipeline,
    { ...order, stopReason: STOP_REASON, signal, started, save },
    {
      ...order,
      request: (after) => requestOf(order, marks, after, deps.workflow),
      find: marks && (() => findKeyedExecution(deps, marks)),
      confirm: () => deps.confirm(`Start the pipeline ${what}?`),
    },
  );
  if ('execution' in run)
    return { order, joined: run.joined, earlier: undefined, run, failure: withNextStep(run, order) };
  const { joined: earlier, after } = run;
  if (earlier === undefined) {
    // Says of a dry run what its heading does not.
    if (parts.length > 0) deps.logger.info(`The execution would have ${parts.join(', ')}.`);
    if (after !== undefined)
      deps.logger.info(`It would come after the execution ${after.id}, which ended as ${after.status}.`);
  }
  return { order, joined: earlier !== undefined, earlier, run: undefined, failure: undefined };
}

/** Follows an execution that somebody has started, to its end. It is never stopped. A bad end is the outcome's failure. */
export async function watchPipeline(
  deps: ExecutionRunnerDependencies,
  { pipeline, execution }: { pipeline: string; execution: Execution },
  limits: Pick<ExecutionOptions, 'deadline' | 'signal' | 'started'>,
): Promise<PipelineOutcome> {
  const run = await new ExecutionRunner(deps).watch(pipeline, execution, limits);
  const intent = { pipeline, variables: execution.variables ?? {}, revisions: [] };
  // That it was started before goes without saying here.
  return { order: { intent, key: undefined }, joined: false, earlier: undefined, run, failure: run.failure };
}

function requestOf(
  { intent, key }: PipelineOrder,
  marks: ExecutionKey | undefined,
  after: Execution | undefined,
  workflow: RunIdentity | undefined,
): ExecutionRequest {
  const { pipeline, revisions } = intent;
  const token =
    key === undefined
      ? idempotencyToken(workflow, ['pipeline-run', JSON.stringify(intent)])
      : // The same for all who have seen the same last attempt: one of them starts the next.
        keyedToken(key.text, ['pipeline-run', pipeline, after?.id ?? '']);
  return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
}

function details({ intent }: PipelineOrder, marks: ExecutionKey | undefined): string[] {
  const { variables, revisions } = intent;
  return [
    ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
    ...revisions.map(({ action, value }) => `${action} at ${value}`),
  ];
}

/** A bad end stays the key's, however often it is run again: that has to be said. */
function withNextStep({ failure, end }: ExecutionRun, { key }: PipelineOrder): PlatformError | undefined {
  if (failure === undefined || key === undefined || end === undefined) return failure;
  return withFurtherHint(
    failure,
    `It stays the execution of the idempotency-key "${key.text}": set restart-failed to start another one for it, or use another key.`,
  );
}

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
