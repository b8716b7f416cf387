import { type Clock, Nudge } from '../../core/clock.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll, runUnlessAborted } from '../../core/retry.js';
import { shortenIds } from '../../core/remote-work.js';
import { RequestBudget } from '../../core/requests.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { BuildFollower } from '../builds/build-follower.js';
import { ActionLogs, ExecutionProgress } from './execution-log.js';
import type { BuildLogFollower } from './execution-log.js';
import { executionUrl } from '../../core/console-links.js';
import { failedActions, isUnknownStatus } from './execution-end.js';
import type { EndStatus, ExecutionEnd } from './execution-end.js';
import { ExecutionLooks, Queue, findRollback, supersedingExecution } from './execution-looks.js';
import type { FollowedExecution } from './execution-looks.js';

/** The list of actions lags behind the execution's status: looks at it after the end, and their distance. */
const SETTLE_LOOKS = 2;
const SETTLE_EVERY_MS = 1_000;

export interface PipelineFollowerDependencies {
  pipelines: PipelineService;
  builds: BuildLogFollower;
  logger: Logger;
  clock: Clock;
  /** For links to the console. */
  region: string;
}

export interface FollowExecutionOptions {
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
}

/** Follows any CodePipeline execution, exactly the one that is given. */
export class PipelineFollower {
  private readonly looks: ExecutionLooks;

  constructor(private readonly deps: PipelineFollowerDependencies) {
    this.looks = new ExecutionLooks(deps.pipelines, deps.clock);
  }

  /**
   * Prints stages, actions, approvals, the queue and the logs of CodeBuild actions, and returns how the
   * execution ended, whichever way. Transient errors never end the wait. What is looked up once the end is known is
   * left out when the signal comes then: the end is what to tell.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(pipeline: string, id: string, options: FollowExecutionOptions): Promise<ExecutionEnd> {
    const followed = this.begin(pipeline, id, options);
    const { signal } = options;
    try {
      const execution = await this.untilEnded(followed, options);
      const [rollback, supersededBy] = await Promise.all([
        execution.status === 'Failed'
          ? runUnlessAborted(signal, () => findRollback(this.deps, pipeline, id, signal))
          : Promise.resolve(undefined),
        execution.status === 'Superseded'
          ? this.supersededBy(followed, execution)
          : Promise.resolve(undefined),
        runUnlessAborted(signal, async () => {
          await this.settle(followed, execution, signal);
          await followed.logs.finish(failedActions(followed.actions), signal);
        }),
      ]);
      return {
        pipeline,
        status: rollback === undefined ? (execution.status as EndStatus) : 'RolledBack',
        execution,
        actions: followed.actions,
        failed: failedActions(followed.actions).map((action) => ({
          action,
          lastLines: followed.logs.lastLines(action.id),
        })),
        supersededBy,
        rollback,
      };
    } finally {
      followed.logs.leave();
    }
  }

  private begin(pipeline: string, id: string, options: FollowExecutionOptions): FollowedExecution {
    const { clock, logger, builds, region } = this.deps;
    const url = executionUrl(region, pipeline, id);
    const nudge = new Nudge();
    const followed: FollowedExecution = {
      pipeline,
      id,
      url,
      started: clock.now(),
      progress: new ExecutionProgress({ clock, logger, pipeline, url }),
      queue: new Queue(this.deps, pipeline, id),
      logs: new ActionLogs({ builds, clock, logger, deadline: options.deadline }, () => {
        followed.buildEndedAt = clock.now();
        nudge.give();
      }),
      budget: new RequestBudget(clock),
      nudge,
      buildEndedAt: -Infinity,
      listsNext: true,
      status: undefined,
      actions: [],
    };
    return followed;
  }

  private async untilEnded(followed: FollowedExecution, options: FollowExecutionOptions): Promise<Execution> {
    const { clock, logger } = this.deps;
    const subject = `execution ${shortenIds(followed.id)} of ${followed.pipeline}`;
    const wait = (): Promise<Execution> =>
      poll<Execution>({
        clock,
        subject,
        intervalMs: () => this.looks.pauseMs(followed),
        restMs: () => this.deps.pipelines.restMs?.() ?? 0,
        jitter: false,
        nudge: followed.nudge,
        deadline: options.deadline,
        signal: options.signal,
        step: (nudged) => this.looks.look(followed, nudged, options.signal),
        whereabouts: () => whereaboutsOf(followed),
        url: () => followed.url,
        onTransient: (error) => {
          logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
        },
      });
    return followed.budget.during(wait);
  }

  /** Waits until the actions agree with the end, for a moment only: what is missing then is left out. */
  private async settle(
    followed: FollowedExecution,
    execution: Execution,
    signal: AbortSignal,
  ): Promise<void> {
    const { clock, logger } = this.deps;
    for (let look = 0; look < SETTLE_LOOKS && !agree(execution, followed.actions); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        await this.looks.listActions(followed, signal);
      } catch (error) {
        logger.debug(`Could not list the last actions of ${followed.id}: ${asError(error).message}`);
      }
    }
  }

  private async supersededBy(followed: FollowedExecution, execution: Execution): Promise<string | undefined> {
    try {
      return supersedingExecution(await this.deps.pipelines.listExecutions(followed.pipeline), execution);
    } catch (error) {
      this.deps.logger.debug(`Could not look for what superseded ${followed.id}: ${asError(error).message}`);
      return undefined;
    }
  }
}

function agree(execution: Execution, actions: readonly ActionExecution[]): boolean {
  if (execution.status === 'Failed') return failedActions(actions).length > 0;
  return actions.every((action) => action.status !== 'InProgress');
}

/** What the execution was doing when it was last seen, as a sentence; undefined where nothing of it is known. */
function whereaboutsOf({ status, actions }: FollowedExecution): string | undefined {
  const running = actions.filter((action) => action.status === 'InProgress');
  const doing = running.map(({ category, stage, action }) =>
    category === 'Approval'
      ? `${stage} / ${action} waits for an approval`
      : `${stage} / ${action} is under way`,
  );
  if (status !== undefined && isUnknownStatus(status))
    doing.unshift(`Its status is "${status}", which platform-tools does not know`);
  return doing.length === 0 ? undefined : `${doing.join('; ')}.`;
}

/** Makes a follower of pipelines, with the logs of the builds that they run. */
export async function createPipelineFollower(
  session: AwsSession,
  { clock, logger }: { clock: Clock; logger: Logger },
): Promise<PipelineFollower> {
  const [pipelines, builds, logs] = [await session.pipelines(), await session.builds(), await session.logs()];
  const { region } = session;
  return new PipelineFollower({
    pipelines,
    logger,
    clock,
    region,
    builds: new BuildFollower({ builds, logs, logger, clock }),
  });
}
