import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/remote-work.js';
import type { StartedWork, WorkKind, RunIdentity } from '../../core/remote-work.js';
import type { Logger } from '../../core/logger.js';
import { RemoteRunner } from '../../core/remote-runner.js';
import { isTransient } from '../../core/retry.js';
import type {
  StartedRun,
  WorkflowFile,
  WorkflowRun,
  WorkflowService,
} from '../../providers/github/workflows.js';
import { MOST_LISTED, OwnRun, runControl, runOfKey, showsKey } from './own-run.js';
import type { RunTraits, SavedRun } from './own-run.js';
import { RunFollower, describeFailedJobs, failedJobs, isGood, meaningOf } from './run-follower.js';
import type { RunEnd } from './run-follower.js';

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
  /** Called with the run the moment it is known: `joined` when it had been started before. */
  onRun: (run: StartedRun, joined: boolean) => void;
  /** Keeps what the post step has to know; undefined: nothing. */
  save: (saved: SavedRun | undefined) => void;
}

/** What became of an order. Without `started` it was a dry run that would start one; without `end` the run is still running. */
export interface DispatchOutcome {
  order: DispatchOrder;
  ref: string;
  file: WorkflowFile;
  /** The run had been started before. */
  joined: boolean;
  started: StartedRun | undefined;
  end: RunEnd | undefined;
  failure: PlatformError | undefined;
}

/** A run, and how GitHub lists it, where that is known. */
interface ListedRun extends StartedRun {
  listed: WorkflowRun | undefined;
}

/** What is known before anything is started. */
interface Plan extends Pick<DispatchOutcome, 'order' | 'ref' | 'file'> {
  /** `after` is what the last look at the runs has found. */
  traits: RunTraits;
}

/** Starts workflows, and follows exactly the runs that it has started. */
export class WorkflowDispatch {
  constructor(private readonly deps: DispatchDependencies) {}

  /**
   * A run that ends as anything but `success` is the outcome's `failure`.
   * @throws PlatformError when nothing could be started, or when it can't be known which run is ours
   */
  async run(order: DispatchOrder): Promise<DispatchOutcome> {
    const plan = await this.plan(order);
    const { ref, file } = plan;
    const { clock, logger, signal } = this.deps;
    const runner = new RemoteRunner(this.kind(plan), {
      clock,
      logger,
      signal,
      onWork: this.deps.onRun,
      save: (saved) => {
        this.deps.save(saved?.work === undefined ? saved : { stop: true, work: referenceOf(saved.work) });
      },
    });
    // What is not followed is not stopped either.
    const stopOnCancel = order.stopOnCancel && order.wait;
    const started = await runner.start({
      restartFailed: order.restartFailed,
      dryRun: order.dryRun,
      stopOnCancel,
      request: () => plan.traits,
      find: order.key === undefined ? undefined : () => this.findRun(plan, order.key),
      confirm: () =>
        this.deps.confirm(`Start the workflow ${order.workflow} of ${order.repository} for ${ref}?`),
    });
    if ('dryRun' in started) {
      const { joined } = started;
      const end = joined?.listed && { run: joined.listed, jobs: [] };
      return { order, ref, file, joined: end !== undefined, started: joined, end, failure: undefined };
    }
    const { end, failure } = await runner.follow(started, { wait: order.wait, stopOnCancel });
    if (failure instanceof CancelledError) throw failure;
    await this.checkKey(plan, started, end);
    const { joined, work } = started;
    const bad = end === undefined || isGood(end.run) ? undefined : failureOf(end, order);
    return { order, ref, file, joined, started: referenceOf(work), end, failure: failure ?? bad };
  }

  private async plan(order: DispatchOrder): Promise<Plan> {
    const { workflows, workflow } = this.deps;
    const { correlationInput, key } = order;
    const file = await workflows.file(order.workflow);
    if (file.state !== 'active') {
      throw new PlatformError(
        `The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll('_', ' ')}.`,
        { hint: `Enable it: ${file.url}` },
      );
    }
    const ref = order.ref ?? (await workflows.defaultBranch());
    const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
    const shown =
      correlationInput === undefined
        ? undefined
        : { input: correlationInput, key: key ?? idempotencyToken(workflow, target).slice(0, 20) };
    // Without a key the newest run is enough: it marks the time.
    const [newest] =
      key === undefined ? await workflows.dispatched({ workflow: order.workflow, limit: 1 }) : [];
    const traits = { workflow: order.workflow, ref, after: newest?.id ?? 0, shown, url: file.url };
    return { order, ref, file, traits };
  }

  private async findRun(plan: Plan, key = ''): Promise<ListedRun | undefined> {
    const { workflow } = plan.order;
    const runs = await this.deps.workflows.dispatched({ workflow, limit: MOST_LISTED });
    plan.traits = { ...plan.traits, after: runs[0]?.id ?? 0 };
    const run = runOfKey(runs, key, plan.ref);
    return run && { id: run.id, url: run.url, listed: run };
  }

  private kind({ order, ref }: Plan): WorkKind<RunTraits, ListedRun, RunEnd> {
    const control = runControl(this.deps);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (traits) =>
        (await control.recover(traits)).map((run) => ({ ...run, listed: undefined })),
      subject: () => `a run of ${order.workflow} of ${order.repository} for ${ref}`,
      startTime: ({ listed }) => listed && new Date(listed.createdAt),
      outcome: ({ listed }) =>
        listed?.status === 'completed' ? (listed.conclusion ?? listed.status) : undefined,
      isGood: ({ listed }) => listed === undefined || isGood(listed),
      startFinds: true,
      start: async (traits) => ({ ...(await this.dispatch(order, traits)), listed: undefined }),
      follow: ({ id }) => new RunFollower(this.deps).follow(id, order.deadline),
      stopHint: 'Jobs that are under way are cancelled.',
    };
  }

  private async dispatch(order: DispatchOrder, traits: RunTraits): Promise<StartedRun> {
    const { workflows, signal } = this.deps;
    const { shown, workflow, ref } = traits;
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

  /** A key that the run does not show can't be found again. */
  private async checkKey(
    { order, traits }: Plan,
    { work, joined }: StartedWork<ListedRun>,
    end: RunEnd | undefined,
  ): Promise<void> {
    if (joined || order.key === undefined) return;
    if (end !== undefined) this.checkTitle(end.run, traits);
    else if (!order.wait) await this.lookAtTitle(work, traits);
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

  /** A key that can't be read later is not a key: the next run would start the workflow again. */
  private checkTitle(run: WorkflowRun, { shown, workflow }: RunTraits): void {
    if (shown === undefined || showsKey(run, shown.key)) return;
    this.deps.logger.warning(
      `The title of run ${run.id} does not show the idempotency-key, so that another run of this step would start ${workflow} again. Its run-name has to show the key as a word of its own: run-name: … (\${{ inputs.${shown.input} }}).`,
    );
  }
}

function referenceOf({ id, url }: StartedRun): StartedRun {
  return { id, url };
}

function failureOf({ run, jobs }: RunEnd, { workflow, repository, key }: DispatchOrder): PlatformError {
  const failed = failedJobs(jobs);
  const where = failed.length === 0 ? '' : ` Jobs: ${describeFailedJobs(failed)}.`;
  const again =
    key === undefined
      ? undefined
      : 'It stays the run of the idempotency-key: run it again there, or set restart-failed to start another one for it.';
  return new PlatformError(
    `Run ${run.id} of ${workflow} in ${repository} ${meaningOf(run.conclusion)}.${where}`,
    {
      hint: again,
      links: [
        ...failed
          .slice(0, 1)
          .flatMap(({ name, url }) => (url === undefined ? [] : [{ title: `the job ${name}`, url }])),
        { title: 'the run', url: run.url },
      ],
    },
  );
}
