import type { Clock } from '../../core/clock.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';

/** CodePipeline starts a rollback moments after the failure: so often it is looked for, so far apart. */
const LOOKS = 3;
const LOOK_EVERY_MS = 1_500;

export interface RollbackDependencies {
  pipelines: Pick<PipelineService, 'listExecutions'>;
  clock: Clock;
  logger: Logger;
}

/**
 * The execution with which CodePipeline rolls back the failed one, or undefined where none is seen within a few
 * seconds. The detail of its trigger names the execution that failed.
 */
export async function findRollback(
  deps: RollbackDependencies,
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
    if (look >= LOOKS) return undefined;
    await deps.clock.sleep(LOOK_EVERY_MS, signal);
  }
}

function isRollbackOf(trigger: Execution['trigger'], failedId: string): boolean {
  return trigger?.type === 'AutomatedRollback' && trigger.detail.includes(failedId);
}
