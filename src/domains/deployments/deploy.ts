import { idempotencyToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import { ExecutionRunner } from '../pipelines/execution-runner.js';
import type {
  ExecutionOptions,
  ExecutionRun,
  ExecutionRunnerDependencies,
} from '../pipelines/execution-runner.js';
import type { PipelinePlan } from './deployment-plan.js';

export interface DeployOptions extends Omit<ExecutionOptions, 'stopReason'> {
  /** The workflow run that asks for it; undefined on the command line. */
  run: RunIdentity | undefined;
}

export interface Deployment extends ExecutionRun {
  plan: PipelinePlan;
}

/** Deploys an image of a codebase to an environment through its manual-release pipeline. */
export class CodebaseDeployment {
  private readonly runner: ExecutionRunner;

  constructor(deps: ExecutionRunnerDependencies) {
    this.runner = new ExecutionRunner(deps);
  }

  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: PipelinePlan, options: DeployOptions): Promise<Deployment> {
    const { app, env, codebase, image, pipeline } = plan;
    const request = {
      pipeline,
      variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
      token: idempotencyToken(options.run, ['codebase-deploy', app, env, codebase.name, image.tag]),
    };
    const run = await this.runner.run(request, { ...options, stopReason: 'The deployment was cancelled.' });
    return { plan, ...run };
  }
}
