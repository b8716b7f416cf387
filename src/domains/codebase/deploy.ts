import type { Clock } from '../../kernel/clock.js';
import { asError, CancelledError, DeadlineError, PlatformError } from '../../kernel/errors.js';
import { idempotencyToken } from '../../kernel/idempotency.js';
import type { RunIdentity } from '../../kernel/idempotency.js';
import type { Logger } from '../../kernel/logger.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from '../pipeline/console.js';
import { failureOf } from '../pipeline/execution-end.js';
import type { EndStatus, ExecutionEnd } from '../pipeline/execution-end.js';
import type { PipelineFollower } from '../pipeline/follow-execution.js';
import type { PipelinePlan } from './deployment-plan.js';

export interface StartedExecution {
  id: string;
  /** Its page in the console. */
  url: string;
  pipeline: string;
}

export interface DeployOptions {
  /** The workflow run that asks for it; undefined on the command line. */
  run: RunIdentity | undefined;
  wait: boolean;
  /** Stop the execution when the signal is aborted, instead of leaving it to go on. */
  stopOnCancel: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Told of the execution the moment it exists. */
  started: (execution: StartedExecution) => void;
}

export interface Deployment {
  plan: PipelinePlan;
  execution: StartedExecution;
  /** CodePipeline's word when last seen, or `RolledBack`. */
  status: EndStatus | 'InProgress' | 'Stopping';
  durationSeconds: number;
  /** Undefined where the end was not awaited, or not reached. */
  end: ExecutionEnd | undefined;
  /** Why it is not a success, where it was awaited. */
  failure: PlatformError | undefined;
}

export interface CodebaseDeploymentDependencies {
  pipelines: Pick<PipelineService, 'start' | 'stop'>;
  follower: Pick<PipelineFollower, 'follow'>;
  clock: Clock;
  logger: Logger;
  /** For links to the console. */
  region: string;
}

/** Deploys an image of a codebase to an environment through its manual-release pipeline. */
export class CodebaseDeployment {
  constructor(private readonly deps: CodebaseDeploymentDependencies) {}

  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: PipelinePlan, options: DeployOptions): Promise<Deployment> {
    const { clock, logger } = this.deps;
    const began = clock.now();
    options.signal.throwIfAborted();
    const execution = await this.start(plan, options.run);
    options.started(execution);
    logger.info(`Started the execution ${execution.id} of ${plan.pipeline}: ${execution.url}`);
    const outcome = await this.follow(execution, options);
    return { plan, execution, durationSeconds: Math.round((clock.now() - began) / 1000), ...outcome };
  }

  private async start(plan: PipelinePlan, run: RunIdentity | undefined): Promise<StartedExecution> {
    const { app, env, codebase, image, pipeline } = plan;
    const id = await this.deps.pipelines.start({
      pipeline,
      variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
      token: idempotencyToken(run, ['codebase-deploy', app, env, codebase.name, image.tag]),
    });
    return { id, url: executionUrl(this.deps.region, pipeline, id), pipeline };
  }

  private async follow(
    execution: StartedExecution,
    options: DeployOptions,
  ): Promise<Pick<Deployment, 'status' | 'end' | 'failure'>> {
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

  private async cancel(
    execution: StartedExecution,
    options: DeployOptions,
  ): Promise<Pick<Deployment, 'status' | 'end' | 'failure'>> {
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
      await this.deps.pipelines.stop(execution.pipeline, execution.id, 'The deployment was cancelled.');
    } catch (error) {
      throw new CancelledError(`${reason} Could not stop ${named}, which goes on: ${execution.url}`, {
        hint: 'Stop it in the console if it should not go on.',
        cause: error,
      });
    }
    const failure = new CancelledError(`${reason} Asked CodePipeline to stop ${named}: ${execution.url}`, {
      hint: 'Actions that are under way are finished first, and what has been deployed stays.',
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
