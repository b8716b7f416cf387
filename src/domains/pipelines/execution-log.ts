import { type Clock, Nudge } from '../../core/clock.js';
import { executionUrl } from '../../core/console-links.js';
import { asError, CancelledError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { formatCount } from '../../core/text.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { actionDuration, describeActionFailure, isUnderWay } from './execution-end.js';

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

  show(execution: { status: string | undefined }, actions: readonly ActionExecution[]): void {
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
    if (action.status === 'Failed' && action.error !== undefined)
      logger.remote(`${describeActionFailure(action) ?? action.error}\n`, '    ');
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
    const { clock, logger } = this.deps;
    logger.status(names, Number.isFinite(started) ? clock.now() - started : 0);
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

/** A place in the queue changes slowly. */
const LOOK_EVERY_MS = 15_000;

interface QueueDependencies {
  pipelines: Pick<PipelineService, 'listExecutions'>;
  clock: Clock;
  logger: Logger;
  region: string;
}

/** Says which executions an execution waits for, while nothing of it runs. Best effort: it never ends a wait. */
export class ExecutionQueue {
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
  const older = executions.slice(own + 1);
  return older.filter(({ status }) => isUnderWay(status)).reverse();
}

/** Streams the log of one build until its end; BuildFollower is the real one. */
export interface BuildLogFollower {
  follow(
    id: string,
    options: { deadline: number; signal: AbortSignal; prefix?: string; nudge?: Nudge },
  ): Promise<{ lastLines: string[] }>;
}

/**
 * How long the logs get to finish once the execution has ended, when their followers look at once. The log of a failed
 * action tells why, so it gets longer than its follower needs: 4 s for late lines, and the requests.
 */
const GRACE_MS = 4_000;
const FAILED_GRACE_MS = 30_000;
const GRACE_STEP_MS = 250;

export interface ActionLogsDependencies {
  builds: BuildLogFollower;
  clock: Clock;
  logger: Logger;
  /** In milliseconds since the epoch. */
  deadline: number;
}

/**
 * The logs of the CodeBuild actions of an execution, several at once, each line after `[action] `. Best effort:
 * whatever goes wrong here is said once, and never ends or delays the execution that is followed.
 */
export class ActionLogs {
  private readonly controller = new AbortController();
  private readonly streams = new Map<string, Promise<void>>();
  /** Those that have not ended, with what makes their followers look at once. */
  private readonly running = new Map<string, Nudge>();
  private readonly lines = new Map<string, string[]>();

  constructor(
    private readonly deps: ActionLogsDependencies,
    /** Called when a build has ended. */
    private readonly onEnd: () => void,
  ) {}

  /** True while the build of an action is followed. */
  get isFollowing(): boolean {
    return this.running.size > 0;
  }

  /** Starts to stream the logs of the builds that are new among the actions, and ends those of actions that have ended. */
  start(actions: readonly ActionExecution[]): void {
    for (const action of actions) {
      if (action.status !== 'InProgress') this.running.get(action.id)?.give();
      if (action.provider !== 'CodeBuild' || action.externalId === undefined) continue;
      if (this.streams.has(action.id)) continue;
      const nudge = new Nudge();
      this.running.set(action.id, nudge);
      this.streams.set(action.id, this.stream(action, action.externalId, nudge));
    }
  }

  /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
  lastLines(actionExecutionId: string): string[] {
    return this.lines.get(actionExecutionId) ?? [];
  }

  /** Gives the logs a moment to come to their end: those of the failed actions a longer one. */
  async finish(failed: readonly ActionExecution[], signal: AbortSignal): Promise<void> {
    const { clock } = this.deps;
    const began = clock.now();
    for (const nudge of this.running.values()) nudge.give();
    for (;;) {
      const waited = clock.now() - began;
      const failing = failed.some(({ id }) => this.running.has(id));
      if (this.running.size === 0 || waited >= (failing ? FAILED_GRACE_MS : GRACE_MS)) return;
      await clock.sleep(GRACE_STEP_MS, signal);
    }
  }

  /** Leaves the logs where they are. */
  leave(): void {
    this.controller.abort(new CancelledError('No longer followed.'));
  }

  private async stream(action: ActionExecution, build: string, nudge: Nudge): Promise<void> {
    const { signal } = this.controller;
    const { builds, deadline, logger } = this.deps;
    try {
      const followed = await builds.follow(build, {
        deadline,
        signal,
        nudge,
        prefix: `[${action.action}] `,
      });
      this.lines.set(action.id, followed.lastLines);
      this.onEnd();
    } catch (error) {
      if (signal.aborted) return;
      logger.warning(`Stopped reading the log of ${action.action} (${build}): ${asError(error).message}`);
    } finally {
      this.running.delete(action.id);
    }
  }
}
