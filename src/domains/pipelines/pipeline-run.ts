import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import { idempotencyToken, keyedToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Execution, ExecutionRequest, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from '../../core/console-links.js';
import { hasEnded } from './execution-end.js';
import { ExecutionKey, KeyedExecutions } from './execution-key.js';
import type { PipelineFollower } from './execution-follower.js';
import { findPipeline } from './pipeline-request.js';
import type { PipelineIntent } from './pipeline-request.js';
import { ExecutionRunner } from './execution-runner.js';
import type { ExecutionRun, StartedExecution } from './execution-runner.js';

export interface PipelineOrder {
  intent: PipelineIntent;
  /** Undefined: the execution is this run's own. `session`: our role session carries the key. */
  key: { text: string; session: boolean } | undefined;
  /** Start another execution where the key's last one ended badly. */
  restartFailed: boolean;
  wait: boolean;
  stopOnCancel: boolean;
  dryRun: boolean;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

export interface PipelineRunsDependencies {
  pipelines: PipelineService;
  follower: Pick<PipelineFollower, 'follow'>;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** The workflow run that asks for it; undefined on the command line. */
  workflow: RunIdentity | undefined;
  region: string;
  accountId: () => Promise<string>;
  confirm: (question: string) => Promise<void>;
  /** Told of the execution the moment it exists: `found` when somebody else has started it. */
  onExecution: (execution: StartedExecution, found: boolean) => void;
}

/** What became of an order. Without `run`, nothing was started or followed: `earlier` is what a dry run has found. */
export interface PipelineOutcome {
  order: PipelineOrder;
  /** The key's execution was there already: none was started. */
  found: boolean;
  earlier?: Execution;
  run?: ExecutionRun;
  failure?: PlatformError;
}

/** What is known before an execution is started. */
interface Plan {
  order: PipelineOrder;
  marks: ExecutionKey | undefined;
}

/** A look for the key's execution is out of date after so long: the token is remembered longer than that. */
const LOOK_AGAIN_MS = 60_000;
const STOP_REASON = 'The workflow that started it was cancelled.';

/** Runs any pipeline. */
export class PipelineRuns {
  private readonly keyed: KeyedExecutions;
  private readonly runner: ExecutionRunner;

  constructor(private readonly deps: PipelineRunsDependencies) {
    this.keyed = new KeyedExecutions(deps);
    this.runner = new ExecutionRunner(deps);
  }

  /**
   * Starts an execution, or finds the one that was started for the key, and follows it to its end. One that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when it should have been stopped and could not
   */
  async run(order: PipelineOrder): Promise<PipelineOutcome> {
    const { deps } = this;
    const { intent, key } = order;
    const pipeline = await findPipeline(deps, intent);
    const marks = key === undefined ? undefined : new ExecutionKey(pipeline, intent, key.text, key.session);
    const plan: Plan = { order, marks };
    const looked = deps.clock.now();
    let earlier = await this.earlier(plan);
    if (earlier !== undefined && isWanted(earlier, order)) return this.join(order, earlier);
    if (order.dryRun) return this.describe(plan, earlier);
    await deps.confirm(`Start the pipeline ${intent.pipeline}${details(plan)}?`);
    if (deps.clock.now() - looked > LOOK_AGAIN_MS) {
      earlier = await this.earlier(plan);
      if (earlier !== undefined && isWanted(earlier, order)) return this.join(order, earlier);
    }
    if (earlier !== undefined) {
      deps.logger.info(
        `The execution ${earlier.id} of the idempotency-key ended as ${earlier.status}; starting another.`,
      );
    }
    return this.start(plan, earlier);
  }

  private async earlier({ order, marks }: Plan): Promise<Execution | undefined> {
    if (order.key === undefined || marks === undefined) return undefined;
    return this.keyed.find(order.intent.pipeline, order.key.text, marks);
  }

  private async start(plan: Plan, after: Execution | undefined): Promise<PipelineOutcome> {
    const { order } = plan;
    try {
      const run = await this.runner.run(this.request(plan, after), this.options(order, false));
      return outcomeOf(order, false, run);
    } catch (error) {
      const found = await this.unnoticed(plan, after, error);
      if (found === undefined) throw unsure(error, order);
      return this.join(order, found);
    }
  }

  /** With a key it can be known whether an execution was started although the answer says, or is, nothing. */
  private async unnoticed(
    plan: Plan,
    after: Execution | undefined,
    error: unknown,
  ): Promise<Execution | undefined> {
    if (plan.marks === undefined || this.deps.signal.aborted) return undefined;
    if (!(error instanceof PlatformError) || error instanceof CancelledError) return undefined;
    const found = await this.earlier(plan).catch((failure: unknown) => {
      // Then nothing is known but that the start failed, which is what to tell.
      if (!isTransient(failure)) throw failure;
      this.deps.logger.debug(`Could not look for the execution: ${asError(failure).message}`);
      return undefined;
    });
    return found?.id === after?.id ? undefined : found;
  }

  private async join(order: PipelineOrder, execution: Execution): Promise<PipelineOutcome> {
    const { pipeline } = order.intent;
    const { id, status } = execution;
    const ended = status === 'InProgress' ? 'which goes on' : `whose status is ${status}`;
    this.deps.logger.info(
      `The idempotency-key has an execution already, ${id}, ${ended}: none is started. ${executionUrl(this.deps.region, pipeline, id)}`,
    );
    if (order.dryRun) return { order, found: true, earlier: execution };
    // How one has ended is read without waiting for anything.
    const wait = order.wait || hasEnded(execution);
    const run = await this.runner.join(pipeline, execution, { ...this.options(order, true), wait });
    return outcomeOf(order, true, run);
  }

  private options(order: PipelineOrder, found: boolean) {
    return {
      wait: order.wait,
      stopOnCancel: order.stopOnCancel,
      stopReason: STOP_REASON,
      deadline: order.deadline,
      signal: this.deps.signal,
      started: (execution: StartedExecution) => {
        this.deps.onExecution(execution, found);
      },
    };
  }

  private request({ order, marks }: Plan, after: Execution | undefined): ExecutionRequest {
    const { intent, key } = order;
    const { pipeline, revisions } = intent;
    const token =
      key === undefined
        ? idempotencyToken(this.deps.workflow, ['pipeline-run', JSON.stringify(intent)])
        : // The same for all who have seen the same last attempt: one of them starts the next.
          keyedToken(key.text, ['pipeline-run', pipeline, after?.id ?? '']);
    return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
  }

  private describe(plan: Plan, earlier: Execution | undefined): PipelineOutcome {
    const after =
      earlier === undefined ? '' : `, after the execution ${earlier.id}, which ended as ${earlier.status}`;
    this.deps.logger.info(
      `Dry run: would start the pipeline ${plan.order.intent.pipeline}${details(plan)}${after}.`,
    );
    return { order: plan.order, found: false };
  }
}

function details({ order, marks }: Plan): string {
  const { variables, revisions } = order.intent;
  const parts = [
    ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
    ...revisions.map(({ action, value }) => `${action} at ${value}`),
  ];
  return parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
}

/** Whether the key's execution is the one that is asked for: anything but a bad end that is to be tried again. */
function isWanted(execution: Execution, { restartFailed }: PipelineOrder): boolean {
  return !restartFailed || !hasEnded(execution) || execution.status === 'Succeeded';
}

function unsure(error: unknown, { intent }: PipelineOrder): unknown {
  if (!(error instanceof PlatformError) || !error.transient) return error;
  return new PlatformError(`The pipeline ${intent.pipeline} could not be started: ${error.message}`, {
    hint: `An answer may have been lost: see whether ${intent.pipeline} has a new execution.`,
    cause: error,
  });
}

function outcomeOf(order: PipelineOrder, found: boolean, run: ExecutionRun): PipelineOutcome {
  const { failure, end } = run;
  if (failure === undefined) return { order, found, run };
  if (order.key === undefined || end === undefined) return { order, found, run, failure };
  // A bad end stays the key's, however often it is run again: that has to be said.
  const wayOut = `It stays the execution of the idempotency-key "${order.key.text}": set restart-failed to start another one for it, or use another key.`;
  const hint = `${failure.hint ?? ''} ${wayOut}`.trim();
  return {
    order,
    found,
    run,
    failure: new PlatformError(failure.message, { hint, excerpt: failure.excerpt, cause: failure }),
  };
}
