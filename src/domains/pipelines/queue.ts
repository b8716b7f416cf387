import type { Clock } from '../../core/clock.js';
import { formatCount } from '../../core/duration.js';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from './console.js';

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
