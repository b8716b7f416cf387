import { buildUrl } from '../../core/console-links.js';
import { CancelledError, PlatformError, UsageError } from '../../core/errors.js';
import { RemoteRunner } from '../../core/remote-runner.js';
import type { RemoteWorkDependencies } from '../../core/remote-runner.js';
import { fingerprint, shortenIds } from '../../core/remote-work.js';
import type {
  SavedWork,
  StartedWork,
  WorkControl,
  WorkFollowOptions,
  WorkKind,
} from '../../core/remote-work.js';
import type { Build, BuildRequest, BuildService, BuildVariable } from '../../providers/aws/codebuild.js';
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

/** The variables of a build that say which key it was started for, and with which request. */
const KEY_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';
const REQUEST_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_REQUEST';

/** How many builds are looked at, 100 a page: about two requests for each page. */
const PAGES = 10;

/** What is asked of a project, without the token. */
export type BuildIntent = Omit<BuildRequest, 'idempotencyToken'>;

/**
 * Returns the newest build of the project that was started for the key, or undefined where there is none among the newest
 * thousand: CodeBuild itself forgets its tokens after five minutes, but no variables. A build that was retried in the
 * console has the variables of the first one, and counts.
 * @throws PlatformError when it was started with another request
 */
export async function findKeyedBuild(
  { builds, logger, signal }: Pick<BuildRunnerDependencies, 'builds' | 'logger' | 'signal'>,
  key: string,
  intent: BuildIntent,
): Promise<Build | undefined> {
  let token: string | undefined;
  for (let page = 1; page <= PAGES; page += 1) {
    const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
    const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
    if (own !== undefined) return sameRequest(own, key, intent);
    if (nextToken === undefined) return undefined;
    token = nextToken;
  }
  logger.info(
    `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`,
  );
  return undefined;
}

/** The variables to start the build with, so that it can be found again. */
export function markedVariables(key: string, intent: BuildIntent): BuildVariable[] {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: 'PLAINTEXT' },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: 'PLAINTEXT' },
  ];
}

/** @throws PlatformError when the user's own variables would be taken for ours */
export function checkOwnVariables(variables: readonly BuildVariable[]): void {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === undefined) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: 'Leave it out, and set idempotency-key.',
  });
}

function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {},
}: BuildIntent) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables
    .map(({ name, value, type }) => [name, type, value])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null),
  ]);
}

function sameRequest(build: Build, key: string, intent: BuildIntent): Build {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` },
  );
}

/** What differs from the build; never a value. */
function differences(build: Build, intent: BuildIntent): string {
  const known = [
    ...(build.sourceVersion === intent.sourceVersion ? [] : ['source-version']),
    ...intent.environmentVariables
      .filter(({ name, value, type }) => type === 'PLAINTEXT' && build.variables?.[name] !== value)
      .map(({ name }) => `the variable ${name}`),
  ];
  if (known.length > 0) return known.join(', ');
  return 'its variables, its buildspec, or another setting';
}
