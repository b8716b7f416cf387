import { type Clock, Nudge } from '../../core/clock.js';
import { formatDuration } from '../../core/text.js';
import type { Logger } from '../../core/logger.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { asError, CancelledError } from '../../core/errors.js';
import { escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { shownLines } from '../builds/log-printer.js';
import { describeActionFailure } from './execution-end.js';
import type { FailedAction } from './execution-end.js';

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

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
export function actionDuration({ startTime, lastUpdateTime }: ActionExecution): string | undefined {
  if (startTime === undefined || lastUpdateTime === undefined) return undefined;
  return formatDuration(lastUpdateTime.getTime() - startTime.getTime());
}

const MARKS: Readonly<Record<ActionExecution['status'], string>> = {
  Succeeded: ':white_check_mark:',
  Failed: ':x:',
  Abandoned: ':no_entry_sign:',
  InProgress: ':hourglass_flowing_sand:',
};

/** The actions of an execution as a Markdown table, earliest first; empty without any. */
export function stagesTable(actions: readonly ActionExecution[]): string {
  if (actions.length === 0) return '';
  const rows = actions.map((action) => [
    escapeMarkdown(action.stage),
    link(action.action, action.category === 'Approval' ? undefined : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    actionDuration(action) ?? '',
  ]);
  return table(['Stage', 'Action', 'Result', 'Duration'], rows);
}

/** What the failed actions said, and the last lines of their logs, as Markdown; empty without any. */
export function failedActionsReport(failed: readonly FailedAction[]): string {
  return failed
    .map(({ action, lastLines }) =>
      [
        `#### ${escapeMarkdown(`${action.stage} / ${action.action}`)}`,
        escapeMarkdown(action.error ?? action.summary ?? 'CodePipeline gives no reason.'),
        ...(action.externalUrl === undefined ? [] : [link('What it ran', action.externalUrl)]),
        ...(lastLines.length === 0
          ? []
          : [`The last lines of its log:\n\n${fenced(shownLines(lastLines).join('\n'))}`]),
      ].join('\n\n'),
    )
    .join('\n\n');
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
