import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Build, BuildRequest } from '../../providers/aws/codebuild.js';
import { buildUrl } from '../../core/console-links.js';
import { BuildFollower } from './build-follower.js';
import type { BuildFollowerDependencies } from './build-follower.js';
import { buildFailure } from './build-outcome.js';

export interface BuildRunnerDependencies extends BuildFollowerDependencies {
  signal: AbortSignal;
  /** Called as soon as there is a build: its id and address have to survive whatever comes next. */
  onStarted: (build: Build) => void;
  /** Called when nothing is left that would have to be stopped if this process died. */
  onSettled: () => void;
}

export interface BuildRun {
  /** As it was last seen: ended, or going on where `wait` is false or something kept us from following it. */
  build: Build;
  lastLines: string[];
  /** Why the run as a whole failed; the build itself may go on. */
  failure?: PlatformError;
}

export interface BuildRunOptions {
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  wait: boolean;
  /** False: a build goes on when we are cancelled. Default: it is stopped. */
  stopOnCancel?: boolean;
  /** False: the log is not read. Default: it is printed. */
  showLog?: boolean;
}

/** Starts a build, follows it, and stops it once if we are cancelled meanwhile. */
export class BuildRunner {
  constructor(private readonly deps: BuildRunnerDependencies) {}

  /** @throws CancelledError once the build is stopped; whatever kept the build from being started */
  async run(request: BuildRequest, options: BuildRunOptions): Promise<BuildRun> {
    const { signal } = this.deps;
    signal.throwIfAborted();
    const build = await this.start(request);
    this.deps.onStarted(build);
    if (signal.aborted) return this.cancel(build, options);
    return this.continue(build, options);
  }

  /**
   * Follows a build that somebody else has started, which is never stopped: others may be waiting for it.
   * @throws CancelledError when we are cancelled meanwhile
   */
  async join(build: Build, options: Omit<BuildRunOptions, 'stopOnCancel'>): Promise<BuildRun> {
    return this.continue(build, { ...options, stopOnCancel: false });
  }

  private async continue(build: Build, options: BuildRunOptions): Promise<BuildRun> {
    if (options.wait) return this.follow(build, options);
    this.deps.onSettled();
    const failure = buildFailure(build, []);
    return { build, lastLines: [], ...(failure === undefined ? {} : { failure }) };
  }

  /** Not cut short by the signal: only with the answer is it known what to stop. */
  private async start(request: BuildRequest): Promise<Build> {
    try {
      return await this.deps.builds.start(request);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const unsure = `An answer may have been lost: see whether ${request.project} has a new build.`;
      if (this.deps.signal.aborted) {
        throw new CancelledError(`Cancelled while the build was being started: ${error.message}`, {
          ...(error.transient ? { hint: unsure } : {}),
          cause: error,
        });
      }
      if (!error.transient) throw error;
      throw new PlatformError(`A build of ${request.project} could not be started: ${error.message}`, {
        hint: unsure,
        cause: error,
      });
    }
  }

  private async follow(build: Build, options: BuildRunOptions): Promise<BuildRun> {
    const { deadline, showLog } = options;
    const { signal } = this.deps;
    try {
      const followed = await new BuildFollower(this.deps).follow(build.id, {
        deadline,
        signal,
        ...(showLog === undefined ? {} : { showLog }),
      });
      this.deps.onSettled();
      const failure = buildFailure(followed.build, followed.lastLines);
      return { ...followed, ...(failure === undefined ? {} : { failure }) };
    } catch (error) {
      if (signal.aborted) return this.cancel(build, options);
      if (!(error instanceof PlatformError)) throw error;
      this.deps.onSettled();
      return { build, lastLines: [], failure: goesOn(build, error) };
    }
  }

  private async cancel(build: Build, { stopOnCancel = true }: BuildRunOptions): Promise<never> {
    const cause: unknown = this.deps.signal.reason;
    if (!stopOnCancel) {
      this.deps.onSettled();
      throw new CancelledError(`Cancelled: stopped waiting for build ${build.id}, which goes on.`, {
        hint: `Stop it by hand if it should not: ${buildUrl(build)}`,
        cause,
      });
    }
    this.deps.logger.info(`Stopping build ${build.id}`);
    try {
      await this.deps.builds.stop(build.id);
    } catch (error) {
      // Still registered as remote work, so that a post step tries once more.
      throw new CancelledError(
        `Cancelled, but build ${build.id} could not be stopped: ${asError(error).message}`,
        { hint: `Stop it by hand if it still runs: ${buildUrl(build)}`, cause: error },
      );
    }
    this.deps.onSettled();
    throw new CancelledError(`Cancelled: build ${build.id} was told to stop.`, {
      hint: `The build: ${buildUrl(build)}`,
      cause,
    });
  }
}

/** We leave, the build does not. */
function goesOn(build: Build, error: PlatformError): PlatformError {
  const url = buildUrl(build);
  if (error instanceof DeadlineError) {
    return new DeadlineError(error.message, {
      hint: `The build goes on by itself: ${url} Raise timeout-minutes if it needs longer.`,
      cause: error,
    });
  }
  return new PlatformError(`Build ${build.id} was started, but can't be followed: ${error.message}`, {
    hint: `${error.hint === undefined ? '' : `${error.hint} `}The build goes on by itself: ${url}`,
    cause: error,
  });
}
