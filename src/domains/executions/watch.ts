import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { PipelineService } from '../../providers/aws/codepipeline.js';
import type { LogReader } from '../../providers/aws/logs.js';
import { BuildRunner } from '../builds/build-runner.js';
import type { ProjectBuildOutcome } from '../builds/project-build.js';
import type { PipelineFollower } from '../pipelines/execution-follower.js';
import { ExecutionRunner } from '../pipelines/execution-runner.js';
import type { StartedExecution } from '../pipelines/execution-runner.js';
import type { PipelineOutcome } from '../pipelines/pipeline-run.js';
import type { FoundExecution } from './find-execution.js';

export interface WatchExecutionDependencies {
  pipelines: Pick<PipelineService, 'start' | 'stop' | 'listExecutions'>;
  follower: Pick<PipelineFollower, 'follow'>;
  clock: Clock;
  logger: Logger;
  region: string;
}

export interface WatchOptions {
  /** When to stop watching, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
}

/** Follows an execution that somebody has started, to its end. It is never stopped. A bad end is the outcome's failure. */
export async function watchExecution(
  deps: WatchExecutionDependencies,
  { pipeline, execution }: Pick<FoundExecution, 'pipeline' | 'execution'>,
  options: WatchOptions & { onExecution: (execution: StartedExecution) => void },
): Promise<PipelineOutcome> {
  const run = await new ExecutionRunner(deps).runOnce(
    pipeline,
    {
      ...options,
      wait: true,
      stopOnCancel: false,
      stopReason: '',
      started: options.onExecution,
      watching: true,
    },
    {
      find: () => Promise.resolve(execution),
      request: () => ({ pipeline, variables: {}, token: '' }),
      restartFailed: false,
      dryRun: false,
      confirm: () => Promise.resolve(),
    },
  );
  if (!('execution' in run)) throw new Error('Watching has no dry run.');
  return {
    order: { intent: { pipeline, variables: execution.variables ?? {}, revisions: [] }, key: undefined },
    // That it was started before goes without saying here.
    joined: false,
    earlier: undefined,
    run,
    failure: run.failure,
  };
}

export interface WatchBuildDependencies {
  builds: BuildService;
  logs: LogReader;
  clock: Clock;
  logger: Logger;
}

/** Follows a build that somebody has started, to its end. It is never stopped. A bad end is the outcome's failure. */
export async function watchBuild(
  deps: WatchBuildDependencies,
  build: Build,
  { onBuild, ...options }: WatchOptions & { onBuild: (build: Build) => void },
): Promise<ProjectBuildOutcome> {
  const { project, sourceVersion } = build;
  const intent = { project, sourceVersion, environmentVariables: [], artifacts: 'project' as const };
  const runner = new BuildRunner({
    ...deps,
    ...options,
    onWork: onBuild,
    save: () => undefined,
    watching: true,
  });
  const { run } = await runner.run({
    find: () => Promise.resolve(build),
    request: () => ({ ...intent, idempotencyToken: '' }),
    restartFailed: false,
    dryRun: false,
    confirm: () => Promise.resolve(),
    deadline: options.deadline,
    wait: true,
    stopOnCancel: false,
    showLog: true,
  });
  return {
    order: { intent, key: undefined, dryRun: false },
    joined: false,
    run,
    failure: run?.failure,
  };
}
