import type { Clock, Nudge } from '../../core/clock.js';
import { executionUrl } from '../../core/console-links.js';
import { formatCount } from '../../core/text.js';
import { NotFoundError, asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { RequestBudget } from '../../core/requests.js';
import { isTransient, type PollStep, runUnlessAborted } from '../../core/retry.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { hasExecutionEnded } from './execution-end.js';
import type { ActionLogs, ExecutionProgress } from './execution-log.js';

/** The pause between two looks, each of which is one request; longer while the end of a build shows that one is due. */
const INTERVAL_MS = 5_500;
const BUILD_INTERVAL_MS = 8_500;
/** Between two actions, and after the end of a build, the end may be near: so long, as far as requests were saved. */
const NEAR_INTERVAL_MS = 2_000;
const NEAR_MS = 12_000;
/** For so long after its start, an execution may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;

/** One execution while it is followed. */
export interface FollowedExecution {
  pipeline: string;
  id: string;
  url: string;
  started: number;
  progress: ExecutionProgress;
  queue: Queue;
  logs: ActionLogs;
  budget: RequestBudget;
  /** Given when a build of it has ended. */
  nudge: Nudge;
  /** When that was, in milliseconds since the epoch. */
  buildEndedAt: number;
  /** The next look is at the actions, the one after it at the execution. */
  listsNext: boolean;
  /** As last seen. */
  status: string | undefined;
  actions: ActionExecution[];
}

/** Looks at executions: one request each time, as a rule. */
export class ExecutionLooks {
  constructor(
    private readonly pipelines: Pick<PipelineService, 'getExecution' | 'listActions'>,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** Until the next look, in milliseconds. */
  pauseMs({ actions, budget, logs, buildEndedAt }: FollowedExecution): number {
    const between = actions.length > 0 && !isUnderWay(actions);
    const near = between || this.clock.now() - buildEndedAt < NEAR_MS;
    if (near && budget.saved > 0) return NEAR_INTERVAL_MS;
    return logs.isFollowing && !near ? BUILD_INTERVAL_MS : INTERVAL_MS;
  }

  /**
   * Asks in turns how the actions are, and how the execution is: either shows its end. Where an action has ended, and no
   * other is under way, that may be the end: then it asks for both.
   */
  async look(
    followed: FollowedExecution,
    nudged: boolean,
    signal: AbortSignal,
  ): Promise<PollStep<Execution>> {
    const first = followed.status === undefined;
    const lists = !first && (nudged || followed.listsNext);
    const changed = lists && (await this.listActions(followed, signal));
    followed.listsNext = !lists;
    if (lists && (!changed || isUnderWay(followed.actions))) {
      await this.showQueue(followed);
      return { done: false };
    }
    followed.budget.spend(1);
    const execution = await this.get(followed, signal);
    if (execution === undefined) return { done: false };
    followed.status = execution.status;
    const ended = hasExecutionEnded(execution);
    if (first || ended) {
      const list = () => this.listActions(followed, signal);
      await (ended ? runUnlessAborted(signal, list) : list());
    }
    followed.progress.show(execution, followed.actions);
    if (ended) return { done: true, value: execution };
    await this.showQueue(followed);
    return { done: false };
  }

  /** Returns true where they are not as they were. */
  async listActions(followed: FollowedExecution, signal: AbortSignal): Promise<boolean> {
    const before = stateOf(followed.actions);
    followed.budget.spend(1);
    followed.actions = await this.pipelines.listActions(followed.pipeline, followed.id, signal);
    followed.progress.show({ status: followed.status }, followed.actions);
    followed.logs.start(followed.actions);
    return stateOf(followed.actions) !== before;
  }

  private async showQueue({ actions, queue }: FollowedExecution): Promise<void> {
    if (!isUnderWay(actions)) await queue.show();
  }

  /** Undefined while an execution that has just been started is not visible yet. */
  private async get(followed: FollowedExecution, signal: AbortSignal): Promise<Execution | undefined> {
    try {
      return await this.pipelines.getExecution(followed.pipeline, followed.id, signal);
    } catch (error) {
      const young = this.clock.now() - followed.started < VISIBLE_AFTER_MS;
      if (error instanceof NotFoundError && young) return undefined;
      throw error;
    }
  }
}

function isUnderWay(actions: readonly ActionExecution[]): boolean {
  return actions.some(({ status }) => status === 'InProgress');
}

function stateOf(actions: readonly ActionExecution[]): string {
  return actions.map(({ id, status }) => `${id} ${status}`).join(', ');
}

/** A place in the queue changes slowly. */
const LOOK_EVERY_MS = 15_000;

interface QueueDependencies {
  pipelines: Pick<PipelineService, 'listExecutions'>;
  clock: Clock;
  logger: Logger;
  region: string;
}

/** Says which executions an execution waits for, while nothing of it runs. Best effort: it never ends a wait. */
export class Queue {
  private nextLook = 0;
  private said = '';

  constructor(
    private readonly deps: QueueDependencies,
    private readonly pipeline: string,
    private readonly id: string,
  ) {}

  async show(): Promise<void> {
    const { clock, logger, pipelines, region } = this.deps;
    if (clock.now() < this.nextLook) return;
    this.nextLook = clock.now() + LOOK_EVERY_MS;
    try {
      const ahead = executionsAhead(await pipelines.listExecutions(this.pipeline), this.id);
      const running = ahead[0];
      const text =
        running === undefined
          ? ''
          : `Queued behind ${formatCount(ahead.length, 'execution')} of ${this.pipeline}; ${running.id} runs now: ${executionUrl(region, this.pipeline, running.id)}`;
      if (text !== '' && text !== this.said) logger.info(text);
      this.said = text;
    } catch (error) {
      logger.debug(`Could not look at the queue of ${this.pipeline}: ${asError(error).message}`);
    }
  }
}

/** The executions under way that were started before this one, the one that runs first. */
function executionsAhead(executions: readonly Execution[], id: string): Execution[] {
  const own = executions.findIndex((execution) => execution.id === id);
  if (own === -1) return [];
  return executions
    .slice(own + 1)
    .filter(({ status }) => status === 'InProgress' || status === 'Stopping')
    .reverse();
}

/** CodePipeline starts a rollback moments after the failure: how many times to look, and how long to wait in between. */
const ROLLBACK_LOOKS = 3;
const ROLLBACK_LOOK_EVERY_MS = 1_500;

interface RollbackLookup {
  pipelines: Pick<PipelineService, 'listExecutions'>;
  clock: Clock;
  logger: Logger;
}

/**
 * The execution with which CodePipeline rolls back the failed one, or undefined where none is seen within a few
 * seconds. The detail of its trigger names the execution that failed.
 */
export async function findRollback(
  deps: RollbackLookup,
  pipeline: string,
  failedId: string,
  signal: AbortSignal,
): Promise<Execution | undefined> {
  for (let look = 1; ; look += 1) {
    try {
      const executions = await deps.pipelines.listExecutions(pipeline);
      const rollback = executions.find(({ trigger }) => isRollbackOf(trigger, failedId));
      if (rollback !== undefined) return rollback;
    } catch (error) {
      deps.logger.debug(`Could not look for a rollback of ${failedId}: ${asError(error).message}`);
      if (!isTransient(error)) return undefined;
    }
    if (look >= ROLLBACK_LOOKS) return undefined;
    await deps.clock.sleep(ROLLBACK_LOOK_EVERY_MS, signal);
  }
}

function isRollbackOf(trigger: Execution['trigger'], failedId: string): boolean {
  return trigger?.type === 'AutomatedRollback' && trigger.detail.includes(failedId);
}

/**
 * The newer execution that overtook this one: the one that the summary names, else the next newer one that was
 * not superseded itself.
 */
export function supersedingExecution(executions: readonly Execution[], own: Execution): string | undefined {
  const newer = executions.slice(
    0,
    Math.max(
      0,
      executions.findIndex(({ id }) => id === own.id),
    ),
  );
  const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
  return (named ?? newer.reverse().find(({ status }) => status !== 'Superseded'))?.id;
}
