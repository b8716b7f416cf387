import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type {
  StartedRun,
  WorkflowFile,
  WorkflowRun,
  WorkflowService,
} from '../../providers/github/workflows.js';
import { describeFailedJobs, failedJobs, isGood, meaningOf } from './run-conclusion.js';
import { showsKey, OwnRun, runOfKey, runsSoFar } from './own-run.js';
import { checkCorrelation, checkRef, checkWorkflow } from './dispatch-inputs.js';
import { RunFollower } from './run-follower.js';
import type { RunEnd } from './run-follower.js';
import { LeftBehind } from './left-behind.js';
import type { Leftover } from './left-behind.js';
import type { RunTraits } from './own-run.js';

export interface DispatchOrder {
  /** `owner/name`. */
  repository: string;
  /** File name or id. */
  workflow: string;
  /** Undefined: the repository's default branch. */
  ref: string | undefined;
  inputs: Readonly<Record<string, string>>;
  correlationInput: string | undefined;
  key: string | undefined;
  /** Start another run where the key's last one ended badly. */
  restartFailed: boolean;
  wait: boolean;
  stopOnCancel: boolean;
  dryRun: boolean;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

export interface DispatchDependencies {
  workflows: WorkflowService;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** The workflow run that asks for it; undefined on the command line. */
  workflow: RunIdentity | undefined;
  confirm: (question: string) => Promise<void>;
  /** Told of the run the moment it is known: `found` when it was started before. */
  onRun: (run: StartedRun, found: boolean) => void;
  /** Told what would have to be stopped if this process died now; undefined for nothing. */
  onLeftover: (leftover: Leftover | undefined) => void;
}

/** What became of an order. Without `started` it was only tried; without `end` the run goes on. */
export interface DispatchOutcome {
  order: DispatchOrder;
  ref: string;
  file: WorkflowFile;
  /** The key's run was there already: none was started. */
  found: boolean;
  started?: StartedRun;
  end?: RunEnd;
  failure?: PlatformError;
}

/** What is known before anything is started. */
interface Plan {
  order: DispatchOrder;
  ref: string;
  file: WorkflowFile;
  traits: RunTraits;
  earlier: WorkflowRun | undefined;
}

/** Starts workflows, and follows exactly the runs that it has started. */
export class WorkflowDispatch {
  constructor(private readonly deps: DispatchDependencies) {}

  /**
   * A run that ends as anything but `success` is the outcome's `failure`.
   * @throws PlatformError when nothing could be started, or when it can't be known which run is ours
   */
  async run(given: DispatchOrder): Promise<DispatchOutcome> {
    const plan = await this.plan(given);
    const { order, earlier, ref, file } = plan;
    if (earlier !== undefined && (isGood(earlier) || !order.restartFailed)) return this.join(plan, earlier);
    if (order.dryRun) return { order, ref, file, found: false };
    await this.deps.confirm(`Start the workflow ${order.workflow} of ${order.repository} for ${ref}?`);
    if (earlier !== undefined)
      this.deps.logger.info(
        `Run ${earlier.id} of the key ${meaningOf(earlier.conclusion)}: starting another.`,
      );
    return this.start(plan);
  }

  private async plan(given: DispatchOrder): Promise<Plan> {
    const { workflows, workflow } = this.deps;
    const { correlationInput, key } = given;
    checkCorrelation({ input: correlationInput, key }, given.inputs);
    const order = { ...given, workflow: checkWorkflow(given.workflow) };
    const named = order.ref === undefined ? undefined : checkRef(order.ref);
    const file = await workflows.file(order.workflow);
    if (file.state !== 'active') {
      throw new PlatformError(
        `The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll('_', ' ')}.`,
        { hint: `Enable it: ${file.url}` },
      );
    }
    const ref = named ?? (await workflows.defaultBranch());
    const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
    const shown =
      correlationInput === undefined
        ? undefined
        : { input: correlationInput, key: key ?? idempotencyToken(workflow, target).slice(0, 20) };
    const runs = await runsSoFar(workflows, order.workflow, key !== undefined);
    const traits = { workflow: order.workflow, ref, after: runs[0]?.id ?? 0, shown, url: file.url };
    return { order, ref, file, traits, earlier: key === undefined ? undefined : runOfKey(runs, key, ref) };
  }

  private async start(plan: Plan): Promise<DispatchOutcome> {
    const { logger, signal, onLeftover } = this.deps;
    const { order, traits } = plan;
    const stops = order.stopOnCancel && order.wait;
    logger.info(`Starting the workflow ${order.workflow} of ${order.repository} for ${plan.ref}`);
    if (stops && traits.shown !== undefined)
      onLeftover({ kind: 'unlisted', ...traits, key: traits.shown.key });
    let leftover: Leftover | undefined;
    try {
      const started = await this.dispatch(plan);
      leftover = { kind: 'run', id: started.id };
      if (stops) onLeftover(leftover);
      this.deps.onRun(started, false);
      logger.info(`Run ${started.id}: ${started.url}`);
      return await this.follow(plan, started, false);
    } catch (error) {
      if (signal.aborted && stops) await this.stop(plan, leftover);
      throw error;
    }
  }

  private async dispatch({ order, ref, traits }: Plan): Promise<StartedRun> {
    const { workflows, signal } = this.deps;
    const { shown, workflow } = traits;
    const inputs = { ...order.inputs, ...(shown === undefined ? {} : { [shown.input]: shown.key }) };
    let lost: unknown;
    try {
      const started = await workflows.dispatch({ workflow, ref, inputs });
      if (started !== undefined) return started;
    } catch (error) {
      if (signal.aborted || !isTransient(error)) throw error;
      lost = error;
    }
    return new OwnRun(this.deps).find(traits, lost, order.deadline);
  }

  private async join(plan: Plan, run: WorkflowRun): Promise<DispatchOutcome> {
    const { order, ref, file } = plan;
    const state = run.status === 'completed' ? `which ${meaning(run)}` : 'which goes on';
    this.deps.logger.info(`The key has a run already, ${run.id}, ${state}: none is started. ${run.url}`);
    this.deps.onRun(run, true);
    if (!order.dryRun) return this.follow(plan, run, true);
    return { order, ref, file, found: true, started: run, end: { run, jobs: [] } };
  }

  private async follow(plan: Plan, started: StartedRun, found: boolean): Promise<DispatchOutcome> {
    const { order, ref, file, traits } = plan;
    const outcome = { order, ref, file, found, started };
    const shows = found || order.key === undefined ? undefined : traits;
    if (!order.wait) {
      this.deps.onLeftover(undefined);
      if (shows !== undefined) await this.lookAtTitle(started, shows);
      return outcome;
    }
    const end = await new RunFollower(this.deps).follow(started.id, order.deadline);
    this.deps.onLeftover(undefined);
    if (shows !== undefined) this.checkTitle(end.run, shows);
    return { ...outcome, end, ...(isGood(end.run) ? {} : { failure: failureOf(end, order) }) };
  }

  /** Of a run that is not followed: one look, since GitHub may not show it yet. */
  private async lookAtTitle({ id }: StartedRun, traits: RunTraits): Promise<void> {
    const { workflows, logger, signal } = this.deps;
    try {
      this.checkTitle(await workflows.run(id), traits);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The title of run ${id} is not known: ${asError(error).message}`);
    }
  }

  /** A key that can't be read later is no key: the next run would start the workflow again. */
  private checkTitle(run: WorkflowRun, { shown, workflow }: RunTraits): void {
    if (shown === undefined || showsKey(run, shown.key)) return;
    this.deps.logger.warning(
      `The title of run ${run.id} does not show the idempotency-key, so that another run of this step would start ${workflow} again. Its run-name has to show the key as a word of its own: run-name: … (\${{ inputs.${shown.input} }}).`,
    );
  }

  private async stop({ traits }: Plan, leftover: Leftover | undefined): Promise<void> {
    const { workflows, logger, clock, onLeftover } = this.deps;
    const { shown } = traits;
    const unknown =
      shown === undefined ? undefined : { kind: 'unlisted' as const, ...traits, key: shown.key };
    const work = leftover ?? unknown;
    if (work === undefined) {
      logger.warning(`A run may have been started, and it is not known which: see ${traits.url}`);
      return;
    }
    const stopped = await new LeftBehind({ workflows, logger, clock }).stop(work);
    if (stopped) onLeftover(undefined);
  }
}

function meaning(run: WorkflowRun): string {
  return run.conclusion === 'success' ? 'succeeded' : meaningOf(run.conclusion);
}

function failureOf({ run, jobs }: RunEnd, { workflow, repository, key }: DispatchOrder): PlatformError {
  const failed = failedJobs(jobs);
  const where = failed.length === 0 ? '' : ` Jobs: ${describeFailedJobs(failed)}.`;
  const again =
    key === undefined
      ? ''
      : ' Run it again there, or set restart-failed: the idempotency-key is taken by it.';
  return new PlatformError(
    `Run ${run.id} of ${workflow} in ${repository} ${meaningOf(run.conclusion)}.${where}`,
    { hint: `See ${run.url}${again === '' ? '' : `.${again}`}` },
  );
}
