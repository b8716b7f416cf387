import { type Clock, Nudge } from '../../core/clock.js';
import { executionUrl } from '../../core/console-links.js';
import { asError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { shortenIds } from '../../core/remote-work.js';
import { RequestBudget } from '../../core/requests.js';
import { poll, type PollStep, runUnlessAborted } from '../../core/retry.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { BuildFollower } from '../builds/build-follower.js';
import {
  failedActions,
  findRollback,
  findSuperseding,
  hasExecutionEnded,
  isUnknownStatus,
} from './execution-end.js';
import type { EndStatus, ExecutionEnd } from './execution-end.js';
import { ActionLogs, ExecutionProgress, ExecutionQueue } from './execution-log.js';
import type { BuildLogFollower } from './execution-log.js';

/** The list of actions lags behind the execution's status: looks at it after the end, and their distance. */
const SETTLE_LOOKS = 2;
const SETTLE_EVERY_MS = 1_000;

/** The pause between two looks, each of which is one request; longer while the end of a build shows that one is due. */
const INTERVAL_MS = 5_500;
const BUILD_INTERVAL_MS = 8_500;
/** Between two actions, and after the end of a build, the end may be near: so long, as far as requests were saved. */
const NEAR_INTERVAL_MS = 2_000;
const NEAR_MS = 12_000;
/** For so long after its start, an execution may not be visible yet. */
const VISIBLE_AFTER_MS = 60_000;

export interface PipelineFollowerDependencies {
  pipelines: PipelineService;
  builds: BuildLogFollower;
  logger: Logger;
  clock: Clock;
  region: string;
}

export interface FollowExecutionOptions {
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
}

/** Follows any CodePipeline execution, exactly the one that is given. */
export class PipelineFollower {
  constructor(private readonly deps: PipelineFollowerDependencies) {}

  /**
   * Prints stages, actions, approvals, the queue and the logs of CodeBuild actions, and returns how the
   * execution ended, whichever way. Transient errors never end the wait. What is looked up once the end is known is
   * left out when the signal comes then: the end is what to tell.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(pipeline: string, id: string, options: FollowExecutionOptions): Promise<ExecutionEnd> {
    const followed = new FollowedExecution(this.deps, pipeline, id, options);
    const { logs } = followed;
    const { signal } = options;
    try {
      const execution = await followed.untilEnded();
      const { status } = execution;
      const [rollback, supersededBy] = await Promise.all([
        status === 'Failed'
          ? runUnlessAborted(signal, () => findRollback(this.deps, pipeline, id, signal))
          : undefined,
        status === 'Superseded' ? findSuperseding(this.deps, pipeline, execution) : undefined,
        runUnlessAborted(signal, async () => {
          await followed.settle(execution);
          await logs.finish(failedActions(followed.actions), signal);
        }),
      ]);
      const { actions } = followed;
      const failed = failedActions(actions).map((action) => ({
        action,
        lastLines: logs.lastLines(action.id),
      }));
      const end = rollback === undefined ? (status as EndStatus) : 'RolledBack';
      return { pipeline, status: end, execution, actions, failed, supersededBy, rollback };
    } finally {
      logs.leave();
    }
  }
}

/** One execution while it is followed: looked at with one request each time, as a rule. */
class FollowedExecution {
  /** As last seen. */
  actions: ActionExecution[] = [];
  readonly logs: ActionLogs;
  private status: string | undefined;
  private readonly url: string;
  private readonly started: number;
  private readonly progress: ExecutionProgress;
  private readonly queue: ExecutionQueue;
  private readonly budget: RequestBudget;
  /** Given when a build of it has ended. */
  private readonly nudge = new Nudge();
  private buildEndedAt = -Infinity;
  /** The next look is at the actions, the one after it at the execution. */
  private listsNext = true;

  constructor(
    private readonly deps: PipelineFollowerDependencies,
    private readonly pipeline: string,
    private readonly id: string,
    private readonly options: FollowExecutionOptions,
  ) {
    const { clock, region } = deps;
    this.url = executionUrl(region, pipeline, id);
    this.started = clock.now();
    this.progress = new ExecutionProgress({ ...deps, pipeline, url: this.url });
    this.queue = new ExecutionQueue(deps, pipeline, id);
    this.budget = new RequestBudget(clock);
    this.logs = new ActionLogs({ ...deps, deadline: options.deadline }, () => {
      this.buildEndedAt = clock.now();
      this.nudge.give();
    });
  }

  untilEnded(): Promise<Execution> {
    const { clock, logger, pipelines } = this.deps;
    const subject = `execution ${shortenIds(this.id)} of ${this.pipeline}`;
    const { deadline, signal } = this.options;
    const wait = (): Promise<Execution> =>
      poll<Execution>({
        clock,
        subject,
        intervalMs: () => this.pauseMs,
        restMs: () => pipelines.restMs?.() ?? 0,
        jitter: false,
        nudge: this.nudge,
        deadline,
        signal,
        step: (nudged) => this.look(nudged),
        whereabouts: () => this.whereabouts,
        url: () => this.url,
        onTransient: (error) => {
          logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
        },
      });
    return this.budget.during(wait);
  }

  /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
  async settle(execution: Execution): Promise<void> {
    const { clock, logger } = this.deps;
    for (let look = 0; look < SETTLE_LOOKS && !agree(execution, this.actions); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, this.options.signal);
      try {
        await this.listActions();
      } catch (error) {
        logger.debug(`Could not list the last actions of ${this.id}: ${asError(error).message}`);
      }
    }
  }

  /** Until the next look, in milliseconds. */
  private get pauseMs(): number {
    const between = this.actions.length > 0 && !this.isUnderWay;
    const near = between || this.deps.clock.now() - this.buildEndedAt < NEAR_MS;
    if (near && this.budget.saved > 0) return NEAR_INTERVAL_MS;
    return this.logs.isFollowing && !near ? BUILD_INTERVAL_MS : INTERVAL_MS;
  }

  private get isUnderWay(): boolean {
    return this.actions.some(({ status }) => status === 'InProgress');
  }

  /**
   * Asks in turns how the actions are, and how the execution is: either shows its end. Where an action has ended, and no
   * other is under way, that may be the end: then it asks for both.
   */
  private async look(nudged: boolean): Promise<PollStep<Execution>> {
    const first = this.status === undefined;
    const lists = !first && (nudged || this.listsNext);
    const changed = lists && (await this.listActions());
    this.listsNext = !lists;
    if (lists && (!changed || this.isUnderWay)) return this.stillRunning();
    this.budget.spend(1);
    const execution = await this.get();
    if (execution === undefined) return { done: false };
    this.status = execution.status;
    const ended = hasExecutionEnded(execution);
    if (first || ended) {
      const list = () => this.listActions();
      await (ended ? runUnlessAborted(this.options.signal, list) : list());
    }
    this.progress.show(execution, this.actions);
    return ended ? { done: true, value: execution } : this.stillRunning();
  }

  private async stillRunning(): Promise<PollStep<Execution>> {
    if (!this.isUnderWay) await this.queue.show();
    return { done: false };
  }

  /** Returns true where they are not as they were. */
  private async listActions(): Promise<boolean> {
    const state = () => this.actions.map(({ id, status }) => `${id} ${status}`).join(', ');
    const before = state();
    this.budget.spend(1);
    this.actions = await this.deps.pipelines.listActions(this.pipeline, this.id, this.options.signal);
    this.progress.show({ status: this.status }, this.actions);
    this.logs.start(this.actions);
    return state() !== before;
  }

  /** Undefined while an execution that has just been started is not visible yet. */
  private async get(): Promise<Execution | undefined> {
    const { clock, pipelines } = this.deps;
    try {
      return await pipelines.getExecution(this.pipeline, this.id, this.options.signal);
    } catch (error) {
      if (error instanceof NotFoundError && clock.now() - this.started < VISIBLE_AFTER_MS) return undefined;
      throw error;
    }
  }

  /** What it was doing when it was last seen, in sentences; undefined where nothing of it is known. */
  private get whereabouts(): string | undefined {
    const running = this.actions.filter((action) => action.status === 'InProgress');
    const doing = running.map(({ category, stage, action }) => {
      return `${stage} / ${action} ${category === 'Approval' ? 'waits for an approval' : 'is under way'}`;
    });
    if (this.status !== undefined && isUnknownStatus(this.status))
      doing.unshift(`Its status is "${this.status}", which platform-tools does not know`);
    return doing.length === 0 ? undefined : `${doing.join('; ')}.`;
  }
}

function agree(execution: Execution, actions: readonly ActionExecution[]): boolean {
  if (execution.status === 'Failed') return failedActions(actions).length > 0;
  return actions.every((action) => action.status !== 'InProgress');
}

/** Makes a follower of pipelines, with the logs of the builds that they run. */
export async function createPipelineFollower(
  session: AwsSession,
  { clock, logger }: { clock: Clock; logger: Logger },
): Promise<PipelineFollower> {
  const [pipelines, builds, logs] = [await session.pipelines(), await session.builds(), await session.logs()];
  const follower = new BuildFollower({ builds, logs, logger, clock });
  return new PipelineFollower({ pipelines, builds: follower, logger, clock, region: session.region });
}
