import type { Clock } from '../../core/clock.js';
import { formatDuration } from '../../core/duration.js';
import type { Logger } from '../../core/logger.js';
import type { ActionExecution, Execution } from '../../providers/aws/codepipeline.js';
import { actionDuration } from './action-duration.js';

export interface ProgressDependencies {
  clock: Clock;
  logger: Logger;
  pipeline: string;
  /** The execution's page. */
  url: string;
}

/** Says what changes in an execution, each change once. A retried action is a new one to CodePipeline, and here. */
export class ExecutionProgress {
  private readonly said = new Set<string>();
  private stage = '';

  constructor(private readonly deps: ProgressDependencies) {}

  show(execution: Execution, actions: readonly ActionExecution[]): void {
    for (const action of actions) {
      this.showAction(action);
      this.showApproval(action);
    }
    if (execution.status === 'Stopping' && this.first('stopping')) {
      this.deps.logger.info('The execution is being stopped; actions under way are finished first.');
    }
    this.showStatus(actions);
  }

  private showAction(action: ActionExecution): void {
    if (!this.first(`${action.id} ${action.status}`)) return;
    const { logger } = this.deps;
    if (action.stage !== this.stage) {
      this.stage = action.stage;
      logger.info(`Stage ${action.stage}`);
    }
    logger.info(`  ${action.action}: ${describeAction(action)}`);
    if (action.status === 'Failed' && action.error !== undefined) logger.remote(`${action.error}\n`, '    ');
  }

  private showApproval(action: ActionExecution): void {
    if (action.category !== 'Approval' || action.status !== 'InProgress') return;
    if (!this.first(`${action.id} approval`)) return;
    const review = action.externalUrl === undefined ? '' : ` What to review: ${action.externalUrl}`;
    this.deps.logger.notice(
      `The action ${action.action} in the stage ${action.stage} waits for an approval. Approve or reject it here: ${this.deps.url}${review}`,
      { title: `${this.deps.pipeline} waits for an approval` },
    );
  }

  private showStatus(actions: readonly ActionExecution[]): void {
    if (actions.length === 0) this.deps.logger.status('Waiting for the execution to begin');
    const running = actions.filter((action) => action.status === 'InProgress');
    if (running.length === 0) return;
    const names = running.map((action) => `${action.stage} / ${action.action}`).join(', ');
    const started = Math.min(...running.map((action) => action.startTime?.getTime() ?? Infinity));
    // Whole minutes, so that a log without a terminal gets a line per minute, not one per look.
    const minutes = Number.isFinite(started) ? Math.floor((this.deps.clock.now() - started) / 60_000) : 0;
    this.deps.logger.status(
      `Waiting for ${names}${minutes >= 1 ? `, ${formatDuration(minutes * 60_000)}` : ''}`,
    );
  }

  private first(what: string): boolean {
    if (this.said.has(what)) return false;
    this.said.add(what);
    return true;
  }
}

function describeAction(action: ActionExecution): string {
  if (action.status === 'InProgress')
    return action.category === 'Approval' ? 'waits for an approval' : 'started';
  const duration = actionDuration(action);
  return `${action.status.toLowerCase()}${duration === undefined ? '' : ` after ${duration}`}`;
}
