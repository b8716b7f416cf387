import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Execution, ExecutionRequest, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from '../../core/console-links.js';
import { failureOf, hasEnded } from './execution-end.js';
import type { EndStatus, ExecutionEnd } from './execution-end.js';
import type { PipelineFollower } from './execution-follower.js';

export interface StartedExecution {
  id: string;
  /** Its page in the console. */
  url: string;
  pipeline: string;
}

export interface ExecutionOptions {
  wait: boolean;
  /** Stop the execution when the signal is aborted, instead of leaving it to go on. */
  stopOnCancel: boolean;
  /** What CodePipeline is told then. */
  stopReason: string;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Told of the execution the moment it exists. */
  started: (execution: StartedExecution) => void;
}

export interface ExecutionRun {
  execution: StartedExecution;
  /** CodePipeline's word when last seen, or `RolledBack`. */
  status: EndStatus | 'InProgress' | 'Stopping';
  /** From its start to its end, or until it was left. */
  durationSeconds: number;
  /** Undefined where the end was not awaited, or not reached. */
  end: ExecutionEnd | undefined;
  /** Why it is not a success, where it was awaited. */
  failure: PlatformError | undefined;
}

export interface ExecutionRunnerDependencies {
  pipelines: Pick<PipelineService, 'start' | 'stop'>;
  follower: Pick<PipelineFollower, 'follow'>;
  clock: Clock;
  logger: Logger;
  /** For links to the console. */
  region: string;
}

type Outcome = Pick<ExecutionRun, 'status' | 'end' | 'failure'>;

/** Starts executions of pipelines, follows them, and stops them on cancellation where that is wanted. */
export class ExecutionRunner {
  constructor(private readonly deps: ExecutionRunnerDependencies) {}

  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request: ExecutionRequest, options: ExecutionOptions): Promise<ExecutionRun> {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const id = await this.deps.pipelines.start(request);
    const execution = this.named(request.pipeline, id);
    options.started(execution);
    this.deps.logger.info(`Started the execution ${id} of ${request.pipeline}: ${execution.url}`);
    return this.timed(execution, began, await this.follow(execution, options));
  }

  /**
   * Follows an execution that somebody else has started, which is never stopped: others may be waiting for it.
   * @param earlier - as CodePipeline lists it
   */
  async join(
    pipeline: string,
    earlier: Execution,
    options: Omit<ExecutionOptions, 'stopOnCancel'>,
  ): Promise<ExecutionRun> {
    const began = earlier.startTime?.getTime() ?? this.deps.clock.now();
    const execution = this.named(pipeline, earlier.id);
    options.started(execution);
    const outcome = await this.follow(execution, { ...options, stopOnCancel: false });
    // It may have ended long ago.
    return this.timed(execution, began, outcome, hasEnded(earlier) ? earlier.lastUpdateTime : undefined);
  }

  private named(pipeline: string, id: string): StartedExecution {
    return { id, url: executionUrl(this.deps.region, pipeline, id), pipeline };
  }

  private timed(execution: StartedExecution, began: number, outcome: Outcome, ended?: Date): ExecutionRun {
    const end = ended?.getTime() ?? this.deps.clock.now();
    return {
      execution,
      durationSeconds: Math.max(0, Math.round((end - began) / 1000)),
      ...outcome,
    };
  }

  private async follow(execution: StartedExecution, options: ExecutionOptions): Promise<Outcome> {
    const { signal, deadline } = options;
    try {
      // The signal can have come while the start was under way.
      signal.throwIfAborted();
      if (!options.wait) return { status: 'InProgress', end: undefined, failure: undefined };
      const end = await this.deps.follower.follow(execution.pipeline, execution.id, { deadline, signal });
      return { status: end.status, end, failure: failureOf(end, this.deps.region) };
    } catch (error) {
      if (signal.aborted) return await this.cancel(execution, options);
      if (!(error instanceof PlatformError)) throw error;
      return { status: 'InProgress', end: undefined, failure: goesOn(error, execution) };
    }
  }

  private async cancel(execution: StartedExecution, options: ExecutionOptions): Promise<Outcome> {
    const reason = asError(options.signal.reason).message;
    const named = `the execution ${execution.id} of ${execution.pipeline}`;
    if (!options.stopOnCancel) {
      const failure = new CancelledError(`${reason} Stopped waiting; ${named} goes on: ${execution.url}`, {
        hint: 'To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel).',
        cause: options.signal.reason,
      });
      return { status: 'InProgress', end: undefined, failure };
    }
    try {
      await this.deps.pipelines.stop(execution.pipeline, execution.id, options.stopReason);
    } catch (error) {
      throw new CancelledError(`${reason} Could not stop ${named}, which goes on: ${execution.url}`, {
        hint: 'Stop it in the console if it should not go on.',
        cause: error,
      });
    }
    const failure = new CancelledError(`${reason} Asked CodePipeline to stop ${named}: ${execution.url}`, {
      hint: 'Actions that are under way are finished first, and what has been done stays.',
      cause: options.signal.reason,
    });
    return { status: 'Stopping', end: undefined, failure };
  }
}

/** An error of ours while following says nothing about the execution, which must not be forgotten for it. */
function goesOn(error: PlatformError, execution: StartedExecution): PlatformError {
  if (error instanceof DeadlineError) return error;
  return new PlatformError(
    `Could not follow the execution ${execution.id} of ${execution.pipeline} any longer; it goes on. ${error.message}`,
    { hint: `${error.hint ?? ''} See ${execution.url}`.trim(), cause: error },
  );
}
