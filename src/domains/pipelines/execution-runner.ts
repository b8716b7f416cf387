import type { Clock } from '../../core/clock.js';
import { asError } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { RemoteRunner } from '../../core/remote-runner.js';
import { shortenIds } from '../../core/remote-work.js';
import type { SavedWork, StartedWork, StartOptions, WorkControl, WorkKind } from '../../core/remote-work.js';
import type { Execution, ExecutionRequest, PipelineService } from '../../providers/aws/codepipeline.js';
import { executionUrl } from '../../core/console-links.js';
import { executionFailure, hasExecutionEnded } from './execution-end.js';
import type { EndStatus, ExecutionEnd } from './execution-end.js';
import type { PipelineFollower } from './execution-follower.js';

export interface StartedExecution {
  id: string;
  /** Its page in the console. */
  url: string;
  pipeline: string;
}

/** What the post step has to know about an execution. */
export type SavedExecution = SavedWork<ExecutionRequest, StartedExecution>;

export interface ExecutionOptions {
  wait: boolean;
  /** Stop the execution when the signal is aborted; otherwise it keeps running. */
  stopOnCancel: boolean;
  /** What CodePipeline gets as the reason. */
  stopReason: string;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Called with the execution the moment it is known: `joined` when it had been started before. */
  started: (execution: StartedExecution, joined: boolean) => void;
  /** Keeps what the post step has to know; undefined: nothing. */
  save?: (saved: SavedExecution | undefined) => void;
}

export interface ExecutionRun {
  execution: StartedExecution;
  /** CodePipeline's word when last seen, or `RolledBack`. */
  status: EndStatus | 'InProgress' | 'Stopping';
  /** From its start to its end, or until we stopped waiting. */
  durationSeconds: number;
  /** It had been started before. */
  joined: boolean;
  /** Undefined where the end was not awaited, or not reached. */
  end: ExecutionEnd | undefined;
  /** Why it is not a success, where it was awaited. */
  failure: PlatformError | undefined;
}

/** A dry run: what would be joined, or after which execution another would be started. */
export interface ExecutionDryRun {
  joined: Execution | undefined;
  after: Execution | undefined;
}

export interface ExecutionRunnerDependencies {
  pipelines: Pick<PipelineService, 'start' | 'stop' | 'listExecutions'>;
  follower: Pick<PipelineFollower, 'follow'>;
  clock: Clock;
  logger: Logger;
  /** For links to the console. */
  region: string;
}

/** An execution, and how CodePipeline lists it, where that is known. */
interface ListedExecution extends StartedExecution {
  listed: Execution | undefined;
}

type Runner = RemoteRunner<ExecutionRequest, ListedExecution, ExecutionEnd>;

/** What CodePipeline is asked for, with a key or without. */
export type ExecutionStart = Omit<StartOptions<ExecutionRequest, Execution>, 'stopOnCancel'>;

/** What can be done about an execution, also by a later process. `reason`: what CodePipeline gets as the reason for a stop. */
export function executionControl(
  pipelines: Pick<PipelineService, 'start' | 'stop'>,
  region: string,
  reason: string,
): WorkControl<ExecutionRequest, StartedExecution> {
  return {
    name: ({ id, pipeline }) => `execution ${shortenIds(id)} of ${pipeline}`,
    url: ({ url }) => url,
    // Its token makes a start harmless that is repeated soon: it gives the execution of the first one.
    recover: async (request) => [named(region, request.pipeline, await pipelines.start(request))],
    stop: ({ pipeline, id }) => pipelines.stop(pipeline, id, reason),
  };
}

/** Starts executions of pipelines once, or joins them, follows them, and stops them on a signal where that is wanted. */
export class ExecutionRunner {
  constructor(private readonly deps: ExecutionRunnerDependencies) {}

  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request: ExecutionRequest, options: ExecutionOptions): Promise<ExecutionRun> {
    const confirm = (): Promise<void> => Promise.resolve();
    return this.runOnce(request.pipeline, options, {
      request: () => request,
      find: undefined,
      restartFailed: false,
      dryRun: false,
      confirm,
    });
  }

  /** The same for the execution of a key, which is joined where there is one. */
  runOnce(
    pipeline: string,
    options: ExecutionOptions,
    start: ExecutionStart & { dryRun: false },
  ): Promise<ExecutionRun>;
  runOnce(
    pipeline: string,
    options: ExecutionOptions,
    start: ExecutionStart,
  ): Promise<ExecutionRun | ExecutionDryRun>;
  async runOnce(
    pipeline: string,
    options: ExecutionOptions,
    start: ExecutionStart,
  ): Promise<ExecutionRun | ExecutionDryRun> {
    const began = this.deps.clock.now();
    const runner = this.runner(options);
    const { find } = start;
    const started = await runner.start({
      ...start,
      stopOnCancel: options.stopOnCancel,
      request: (after) => start.request(after?.listed),
      find: find && (() => find().then((execution) => execution && this.listed(pipeline, execution))),
    });
    if ('dryRun' in started) return { joined: started.joined?.listed, after: started.after?.listed };
    return this.follow(runner, started, options, began);
  }

  /** Follows an execution that somebody has started, to its end. It is never stopped. */
  watch(
    pipeline: string,
    execution: Execution,
    limits: Pick<ExecutionOptions, 'deadline' | 'signal' | 'started'>,
  ): Promise<ExecutionRun> {
    const options: ExecutionOptions = { ...limits, wait: true, stopOnCancel: false, stopReason: '' };
    const runner = this.runner(options, true);
    const joined = runner.join(this.listed(pipeline, execution));
    return this.follow(runner, joined, options, this.deps.clock.now());
  }

  private runner(options: ExecutionOptions, watching?: true): Runner {
    const { clock, logger } = this.deps;
    return new RemoteRunner(this.kind(options), {
      clock,
      logger,
      signal: options.signal,
      watching,
      onWork: (work, joined) => {
        options.started(plain(work), joined);
      },
      save: (saved) => {
        options.save?.(saved?.work === undefined ? saved : { stop: true, work: plain(saved.work) });
      },
    });
  }

  private listed(pipeline: string, execution: Execution): ListedExecution {
    return { ...named(this.deps.region, pipeline, execution.id), listed: execution };
  }

  private async follow(
    runner: Runner,
    started: StartedWork<ListedExecution>,
    options: ExecutionOptions,
    began: number,
  ): Promise<ExecutionRun> {
    const { work, joined } = started;
    const { listed } = work;
    // How one has ended is read without waiting for anything.
    const ended = listed !== undefined && hasExecutionEnded(listed);
    const { state, end, failure } = await runner.follow(started, { ...options, wait: options.wait || ended });
    const from = (joined ? listed?.startTime?.getTime() : undefined) ?? began;
    const to = (ended ? listed.lastUpdateTime?.getTime() : undefined) ?? this.deps.clock.now();
    return {
      execution: plain(work),
      status: end?.status ?? (state === 'stopping' ? 'Stopping' : 'InProgress'),
      durationSeconds: Math.max(0, Math.round((to - from) / 1000)),
      joined,
      end,
      failure: failure ?? (end && executionFailure(end, this.deps.region)),
    };
  }

  private kind({
    deadline,
    signal,
    stopReason,
  }: ExecutionOptions): WorkKind<ExecutionRequest, ListedExecution, ExecutionEnd> {
    const { pipelines, follower, region } = this.deps;
    const control = executionControl(pipelines, region, stopReason);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (request) =>
        (await control.recover(request)).map((work) => ({ ...work, listed: undefined })),
      subject: ({ pipeline }) => `an execution of ${pipeline}`,
      startTime: ({ listed }) => listed?.startTime,
      outcome: ({ listed }) =>
        listed !== undefined && hasExecutionEnded(listed) ? listed.status : undefined,
      isGood: ({ listed }) =>
        listed === undefined || !hasExecutionEnded(listed) || listed.status === 'Succeeded',
      start: async (request) => {
        const id = await pipelines.start(request);
        return { ...named(region, request.pipeline, id), listed: await this.list(request.pipeline, id) };
      },
      follow: ({ pipeline, id }) => follower.follow(pipeline, id, { deadline, signal }),
      stopHint: 'Actions that are under way are finished first, and what has been done stays.',
    };
  }

  /** The answer to a start names an execution that may have been started before, by the same token: since when, the list says. */
  private async list(pipeline: string, id: string): Promise<Execution | undefined> {
    try {
      return (await this.deps.pipelines.listExecutions(pipeline)).find((execution) => execution.id === id);
    } catch (error) {
      this.deps.logger.debug(`When ${id} was started is not known: ${asError(error).message}`);
      return undefined;
    }
  }
}

function named(region: string, pipeline: string, id: string): StartedExecution {
  return { id, url: executionUrl(region, pipeline, id), pipeline };
}

function plain({ id, url, pipeline }: StartedExecution): StartedExecution {
  return { id, url, pipeline };
}
