import { buildUrl } from '../../core/console-links.js';
import { CancelledError } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import { RemoteRunner } from '../../core/remote-runner.js';
import type { RemoteWorkDependencies } from '../../core/remote-runner.js';
import { shortenIds } from '../../core/remote-work.js';
import type {
  SavedWork,
  StartedWork,
  WorkControl,
  WorkFollowOptions,
  WorkKind,
} from '../../core/remote-work.js';
import type { Build, BuildRequest, BuildService } from '../../providers/aws/codebuild.js';
import { BuildFollower, buildFailure, hasBuildEnded } from './build-follower.js';
import type { BuildFollowerDependencies, FollowedBuild } from './build-follower.js';

/** What stopping a build and pointing at it needs. */
export type BuildReference = Pick<Build, 'id' | 'arn' | 'project'>;

/** What the post step has to know about a build. */
export type SavedBuild = SavedWork<BuildRequest, BuildReference>;

export interface BuildRunnerDependencies
  extends
    BuildFollowerDependencies,
    Pick<RemoteWorkDependencies<BuildRequest, Build>, 'signal' | 'onWork' | 'watching'> {
  save: (saved: SavedBuild | undefined) => void;
}

export interface BuildRun {
  /** As it was last seen: ended, or still running where `wait` is false or something kept us from following it. */
  build: Build;
  lastLines: string[];
  /** Why the run as a whole failed; the build itself may be running. */
  failure: PlatformError | undefined;
}

export interface BuildRunOptions {
  /** The request; `after` is the key's last build, which ended badly. */
  request: (after: Build | undefined) => BuildRequest;
  /** Finds the newest build of the key; undefined without a key. */
  find: (() => Promise<Build | undefined>) | undefined;
  restartFailed: boolean;
  confirm: () => Promise<void>;
  dryRun: boolean;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  wait: boolean;
  stopOnCancel: boolean;
  showLog: boolean;
}

type BuildLimits = Pick<BuildRunOptions, 'deadline' | 'showLog'>;
type Runner = RemoteRunner<BuildRequest, Build, FollowedBuild>;

/** What became of a request for a build. */
export interface BuildRunResult {
  /** Undefined in a dry run that would start one. */
  run: BuildRun | undefined;
  /** It had been started before. */
  joined: boolean;
  /** The build after which a dry run would start another. */
  after: Build | undefined;
}

/** What can be done about a build, also by a later process. */
export function buildControl(builds: Pick<BuildService, 'start' | 'stop'>) {
  return {
    name: ({ id }) => `build ${shortenIds(id)}`,
    url: buildUrl,
    // Its token makes a start harmless that is repeated within five minutes: it gives the build of the first one.
    recover: async (request: BuildRequest) => [await builds.start(request)],
    stop: ({ id }) => builds.stop(id),
  } satisfies WorkControl<BuildRequest, BuildReference>;
}

/** Starts a build once, or joins it, follows it, and stops it once on a signal. */
export class BuildRunner {
  /** The build as it was seen while it ran. */
  private last: Build | undefined;

  constructor(private readonly deps: BuildRunnerDependencies) {}

  /** @throws CancelledError when we are cancelled; whatever kept the build from being started */
  async run(options: BuildRunOptions): Promise<BuildRunResult> {
    const runner = this.runner(options);
    const started = await runner.start(options);
    if ('dryRun' in started) {
      const { joined: build, after } = started;
      const run = build === undefined ? undefined : { build, lastLines: [], failure: undefined };
      return { run, joined: build !== undefined, after };
    }
    const run = await this.follow(runner, started, options);
    return { run, joined: started.joined, after: undefined };
  }

  /**
   * Follows a build that somebody has started, with its log. It is never stopped.
   * @throws CancelledError when we are cancelled
   */
  async watch(build: Build, deadline: number): Promise<BuildRun> {
    const runner = this.runner({ deadline, showLog: true });
    return this.follow(runner, runner.join(build), { wait: true, stopOnCancel: false });
  }

  private runner(limits: BuildLimits): Runner {
    const { save } = this.deps;
    return new RemoteRunner(this.kind(limits), {
      ...this.deps,
      save: (saved) => {
        save(saved?.work === undefined ? saved : { stop: true, work: referenceOf(saved.work) });
      },
    });
  }

  private async follow(
    runner: Runner,
    started: StartedWork<Build>,
    options: WorkFollowOptions,
  ): Promise<BuildRun> {
    const { end, failure } = await runner.follow(started, options);
    if (failure instanceof CancelledError) throw failure;
    const seen = end ?? { build: this.last ?? started.work, lastLines: [] };
    return { ...seen, failure: failure ?? buildFailure(seen.build, seen.lastLines) };
  }

  private kind({ deadline, showLog }: BuildLimits): WorkKind<BuildRequest, Build, FollowedBuild> {
    const { builds, signal } = this.deps;
    const onProgress = (build: Build): void => {
      this.last = build;
      this.deps.onProgress?.(build);
    };
    return {
      ...buildControl(builds),
      subject: ({ project }) => `a build of ${project}`,
      startTime: ({ startTime }) => startTime,
      outcome: (build) => (hasBuildEnded(build) ? build.status : undefined),
      isGood: (build) => !hasBuildEnded(build) || build.status === 'SUCCEEDED',
      // Not cut short by the signal: only with the answer is it known what to stop.
      start: (request) => builds.start(request),
      follow: ({ id }) =>
        new BuildFollower({ ...this.deps, onProgress }).follow(id, { deadline, signal, showLog }),
      stopHint: 'Phases after the current one do not run.',
    };
  }
}

function referenceOf({ id, arn, project }: Build): BuildReference {
  return { id, arn, project };
}
