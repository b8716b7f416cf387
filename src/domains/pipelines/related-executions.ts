import type { Clock } from '../../core/clock.js';
import { formatCount } from '../../core/duration.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from '../../core/console-links.js';
import { isTransient } from '../../core/retry.js';

/** A place in the queue changes slowly. */
const LOOK_EVERY_MS = 15_000;

export interface QueueDependencies {
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

export interface RollbackLookup {
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
