import type { Clock } from '../../core/clock.js';
import { executionUrl } from '../../core/console-links.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { ErrorLink } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { shortenIds } from '../../core/remote-work.js';
import { isTransient } from '../../core/retry.js';
import { formatDuration } from '../../core/text.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { failingLines, shownLines } from '../builds/log-printer.js';

/** How an execution can end: CodePipeline's words, and `RolledBack` for one that failed and was rolled back automatically. */
export type EndStatus = 'Succeeded' | 'Failed' | 'Stopped' | 'Superseded' | 'Cancelled' | 'RolledBack';

/** An action that failed, with the last lines of its build's log where there is one. */
export interface FailedAction {
  action: ActionExecution;
  lastLines: string[];
}

/** What is known about an execution that has ended. */
export interface ExecutionEnd {
  pipeline: string;
  status: EndStatus;
  execution: Execution;
  /** All its actions, earliest first. */
  actions: ActionExecution[];
  /** The failed ones, those that were retried with success left out. */
  failed: FailedAction[];
  /** The newer execution that took its place, where it was superseded and that one was found. */
  supersededBy: string | undefined;
  rollback: Execution | undefined;
}

/** Whether each status that we know is an end. Any other word may mean anything, so that the execution is still followed. */
const ENDED: ReadonlyMap<string, boolean> = new Map([
  ['InProgress', false],
  ['Stopping', false],
  ['Succeeded', true],
  ['Failed', true],
  ['Stopped', true],
  ['Superseded', true],
  ['Cancelled', true],
]);

/** True once CodePipeline will not change the status any more. */
export function hasExecutionEnded({ status }: Pick<Execution, 'status'>): boolean {
  return ENDED.get(status) === true;
}

/** True for a status that is known not to be an end. */
export function isUnderWay(status: string): boolean {
  return ENDED.get(status) === false;
}

/** True for a status that CodePipeline has added since. */
export function isUnknownStatus(status: string): boolean {
  return !ENDED.has(status);
}

/** The failed actions that no later attempt of the same action made good. */
export function failedActions(actions: readonly ActionExecution[]): ActionExecution[] {
  const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
  return [...last.values()].filter((action) => action.status === 'Failed');
}

/** The end as an error, or undefined for a success. The message says what happened, the hint where to look. */
export function executionFailure(end: ExecutionEnd, region: string): PlatformError | undefined {
  const url = executionUrl(region, end.pipeline, end.execution.id);
  const name = `Execution ${shortenIds(end.execution.id)} of ${end.pipeline}`;
  const summary =
    end.execution.statusSummary === undefined ? '' : ` CodePipeline says: ${end.execution.statusSummary}`;
  const links = [{ title: 'the execution', url }];
  switch (end.status) {
    case 'Succeeded':
      return undefined;
    case 'Failed':
    case 'RolledBack': {
      const more = end.status === 'Failed' ? summary : ` CodePipeline ${describeRollback(end.rollback)}`;
      const { lastLines = [] } = end.failed.find((action) => action.lastLines.length > 0) ?? {};
      return new PlatformError(`${name} failed${describeFailed(end.failed)}${more}`, {
        links: failedLinks(end, url),
        excerpt: failingLines(lastLines),
      });
    }
    case 'Stopped':
      return new PlatformError(`${name} was stopped before its end.${summary}`, {
        hint: 'What its finished actions did remains.',
        links,
      });
    case 'Superseded': {
      const by = end.supersededBy === undefined ? 'a newer one' : `the newer execution ${end.supersededBy}`;
      return new PlatformError(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: 'What the newer execution does counts now; start again if it should be this one.',
        links,
      });
    }
    case 'Cancelled':
      return new PlatformError(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: 'Start it again.', links },
      );
  }
}

function describeFailed(failed: readonly FailedAction[]): string {
  if (failed.length === 0) return '.';
  const named = failed.map(({ action }) => {
    const reason = describeActionFailure(action);
    return `${action.action} in the stage ${action.stage}${reason === undefined ? '' : ` (${reason})`}`;
  });
  return `: ${named.join('; ')}.`;
}

/** Returns why an action failed. CodePipeline wraps what CodeBuild says into a sentence that says it twice. */
export function describeActionFailure({ error, summary }: ActionExecution): string | undefined {
  const said = error ?? summary;
  const [, phase, code, message] =
    /Build terminated with state: [A-Z_]+\. Phase: (\w+), Code: (\w+), Message: ([^]*)$/.exec(said ?? '') ??
    [];
  if (message === undefined) return said;
  // Which phase it was is all that is left to say.
  if (/^Build terminated with state: [A-Z_]+\.?$/.test(message)) return `phase ${phase ?? ''} failed`;
  return `phase ${phase ?? ''}: ${message.startsWith(code ?? '') || code === 'COMMAND_EXECUTION_ERROR' ? '' : `${code ?? ''}: `}${message}`;
}

/** What can be said of a rollback by its own status; any other end means that it did not come about. */
const ROLLBACK_VERBS: Readonly<Partial<Record<Execution['status'], string>>> = {
  InProgress: 'is rolling it back',
  Succeeded: 'rolled it back',
};

function describeRollback(rollback: Execution | undefined): string {
  if (rollback === undefined) return 'rolled it back automatically.';
  const verb = ROLLBACK_VERBS[rollback.status] ?? 'tried to roll it back';
  const target = rollback.rollbackTarget === undefined ? '' : ` to the execution ${rollback.rollbackTarget}`;
  return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}

function failedLinks(end: ExecutionEnd, url: string): ErrorLink[] {
  const logs = end.failed.flatMap(({ action }) =>
    action.externalUrl === undefined
      ? []
      : [{ title: `the log of ${action.action}`, url: action.externalUrl }],
  );
  return [...logs.slice(0, 1), { title: 'the execution', url }];
}

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
export function actionDuration({ startTime, lastUpdateTime }: ActionExecution): string | undefined {
  if (startTime === undefined || lastUpdateTime === undefined) return undefined;
  return formatDuration(lastUpdateTime.getTime() - startTime.getTime());
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

/** CodePipeline starts a rollback moments after the failure: how many times to look, and how long to wait in between. */
const ROLLBACK_LOOKS = 3;
const ROLLBACK_LOOK_EVERY_MS = 1_500;

interface Lookup {
  pipelines: Pick<PipelineService, 'listExecutions'>;
  logger: Logger;
}

/**
 * The execution with which CodePipeline rolls back the failed one, or undefined where none is seen within a few
 * seconds. The detail of its trigger names the execution that failed.
 */
export async function findRollback(
  deps: Lookup & { clock: Clock },
  pipeline: string,
  failedId: string,
  signal: AbortSignal,
): Promise<Execution | undefined> {
  for (let look = 1; ; look += 1) {
    try {
      const executions = await deps.pipelines.listExecutions(pipeline);
      const rollback = executions.find(
        ({ trigger }) => trigger?.type === 'AutomatedRollback' && trigger.detail.includes(failedId),
      );
      if (rollback !== undefined) return rollback;
    } catch (error) {
      deps.logger.debug(`Could not look for a rollback of ${failedId}: ${asError(error).message}`);
      if (!isTransient(error)) return undefined;
    }
    if (look >= ROLLBACK_LOOKS) return undefined;
    await deps.clock.sleep(ROLLBACK_LOOK_EVERY_MS, signal);
  }
}

/**
 * Finds the newer execution that overtook this one: the one that the summary names, else the next newer one that was
 * not superseded itself.
 */
export async function findSuperseding(
  { pipelines, logger }: Lookup,
  pipeline: string,
  own: Execution,
): Promise<string | undefined> {
  try {
    const executions = await pipelines.listExecutions(pipeline);
    const index = executions.findIndex(({ id }) => id === own.id);
    const newer = executions.slice(0, Math.max(0, index));
    const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
    return (named ?? newer.reverse().find(({ status }) => status !== 'Superseded'))?.id;
  } catch (error) {
    logger.debug(`Could not look for what superseded ${own.id}: ${asError(error).message}`);
    return undefined;
  }
}
