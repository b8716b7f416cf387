import type { Clock } from '../../core/clock.js';
import { asError, CancelledError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';

/** Streams the log of one build until its end; build/follow-build.ts has the real one. */
export interface BuildLogFollower {
  follow(
    id: string,
    options: { deadline: number; signal: AbortSignal; prefix?: string },
  ): Promise<{ lastLines: string[] }>;
}

/**
 * How long the logs get to finish once the execution has ended. The log of a failed action tells why, so it gets longer
 * than its follower needs: 2 s until that sees the build's end, 4 s for late lines, and the requests of both.
 */
const GRACE_MS = 4_000;
const FAILED_GRACE_MS = 30_000;
const GRACE_STEP_MS = 250;

/**
 * The logs of the CodeBuild actions of an execution, several at once, each line after `[action] `. Best effort:
 * whatever goes wrong here is said once, and never ends or delays the execution that is followed.
 */
export class ActionLogs {
  private readonly controller = new AbortController();
  private readonly streams = new Map<string, Promise<void>>();
  private readonly running = new Set<string>();
  private readonly lines = new Map<string, string[]>();

  constructor(
    private readonly builds: BuildLogFollower,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly deadline: number,
  ) {}

  /** Starts to stream the logs of the builds that are new among the actions. */
  start(actions: readonly ActionExecution[]): void {
    for (const action of actions) {
      if (action.provider !== 'CodeBuild' || action.externalId === undefined) continue;
      if (this.streams.has(action.id)) continue;
      this.running.add(action.id);
      this.streams.set(action.id, this.stream(action, action.externalId));
    }
  }

  /** The last lines of an action's log; empty where there is no log, or its end has not been seen. */
  lastLines(actionExecutionId: string): string[] {
    return this.lines.get(actionExecutionId) ?? [];
  }

  /** Gives the logs a moment to come to their end: those of the failed actions a longer one. */
  async finish(failed: readonly ActionExecution[], signal: AbortSignal): Promise<void> {
    const began = this.clock.now();
    for (;;) {
      const waited = this.clock.now() - began;
      const failing = failed.some(({ id }) => this.running.has(id));
      if (this.running.size === 0 || waited >= (failing ? FAILED_GRACE_MS : GRACE_MS)) return;
      await this.clock.sleep(GRACE_STEP_MS, signal);
    }
  }

  /** Leaves the logs where they are. */
  leave(): void {
    this.controller.abort(new CancelledError('No longer followed.'));
  }

  private async stream(action: ActionExecution, build: string): Promise<void> {
    const { signal } = this.controller;
    try {
      const followed = await this.builds.follow(build, {
        deadline: this.deadline,
        signal,
        prefix: `[${action.action}] `,
      });
      this.lines.set(action.id, followed.lastLines);
    } catch (error) {
      if (signal.aborted) return;
      this.logger.warning(
        `Stopped reading the log of ${action.action} (${build}): ${asError(error).message}`,
      );
    } finally {
      this.running.delete(action.id);
    }
  }
}
