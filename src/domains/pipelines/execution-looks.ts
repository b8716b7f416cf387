import type { Clock } from '../../core/clock.js';
import { NotFoundError } from '../../core/errors.js';
import { runUnlessAborted } from '../../core/poll.js';
import type { Nudge, PollStep } from '../../core/poll.js';
import type { RequestBudget } from '../../core/request-budget.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { hasExecutionEnded } from './execution-end.js';
import type { ActionLogs, ExecutionProgress } from './execution-log.js';
import type { Queue } from './related-executions.js';

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
