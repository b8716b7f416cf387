import { PlatformError } from '../../core/errors.js';
import type { ErrorLink } from '../../core/errors.js';
import type { ActionExecution, Execution } from '../../providers/aws/codepipeline.js';
import { failingLines } from '../builds/log-printer.js';
import { executionUrl } from '../../core/console-links.js';
import { shortenIds } from '../../core/remote-work.js';

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
  /** The execution that rolls it back. */
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
      return new PlatformError(`${name} failed${describeFailed(end.failed)}${summary}`, {
        links: failedLinks(end, url),
        excerpt: excerptOf(end.failed),
      });
    case 'RolledBack':
      return new PlatformError(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { links: failedLinks(end, url), excerpt: excerptOf(end.failed) },
      );
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

/** The telling log lines of the first failed action that has a log. */
function excerptOf(failed: readonly FailedAction[]): string[] {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return failingLines(lastLines);
}

function describeFailed(failed: readonly FailedAction[]): string {
  if (failed.length === 0) return '.';
  const named = failed.map(({ action }) => {
    const reason = describeActionFailure(action);
    return `${action.action} in the stage ${action.stage}${reason === undefined ? '' : ` (${reason})`}`;
  });
  return `: ${named.join('; ')}.`;
}

/** Describes why the first action failed, in CodePipeline's words; undefined where it says nothing. */
export function describeFailedAction({ failed: [first] }: ExecutionEnd): string | undefined {
  return first && describeActionFailure(first.action);
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

/** What an execution did to one of its environments. */
interface StageDeployment {
  environment: string;
  /** CodePipeline's word for an execution. */
  status: string;
  startedAt: Date | undefined;
  /** Undefined while it is running. */
  endedAt: Date | undefined;
}

const UNDER_WAY: readonly string[] = ['InProgress', 'Stopping'];

/** Returns true for an execution that has not ended. */
export function isUnderWay(status: string): boolean {
  return UNDER_WAY.includes(status);
}

/**
 * Returns what the stages `Deploy-<env>` of an execution came to, in their order; those that have not begun are left out.
 * Waiting for an approval is not a beginning.
 * @param environments - those that the pipeline is configured for; a stage `Deploy` belongs to the only one
 * @param status - that of the whole execution
 */
export function findStageDeployments(
  actions: readonly ActionExecution[],
  environments: readonly string[],
  status: string,
): StageDeployment[] {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== 'Approval');
    if (environment === undefined || own.length === 0) return [];
    return [{ environment, ...outcomeOf(own, index < stages.length - 1, status) }];
  });
}

function environmentOf(stage: string, environments: readonly string[]): string | undefined {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : undefined;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}

/** @param left - whether the execution has gone on to another stage */
function outcomeOf(
  actions: readonly ActionExecution[],
  left: boolean,
  status: string,
): Omit<StageDeployment, 'environment'> {
  const outcome = statusOf(actions, left, status);
  const first = Math.min(...actions.map(({ startTime }) => startTime?.getTime() ?? Infinity));
  const last = Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
  return {
    status: outcome,
    startedAt: Number.isFinite(first) ? new Date(first) : undefined,
    endedAt: isUnderWay(outcome) || last === 0 ? undefined : new Date(last),
  };
}

function statusOf(actions: readonly ActionExecution[], left: boolean, status: string): string {
  if (actions.some((action) => action.status === 'Failed' || action.status === 'Abandoned'))
    return isUnderWay(status) || status === 'Succeeded' ? 'Failed' : status;
  if (actions.some((action) => action.status === 'InProgress')) return 'InProgress';
  return left ? 'Succeeded' : status;
}
