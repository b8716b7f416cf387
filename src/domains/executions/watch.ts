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
  const { deadline, signal, onExecution: started } = options;
  const run = await new ExecutionRunner(deps).watch(pipeline, execution, { deadline, signal, started });
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
  { onBuild, deadline, signal }: WatchOptions & { onBuild: (build: Build) => void },
): Promise<ProjectBuildOutcome> {
  const { project, sourceVersion } = build;
  const runner = new BuildRunner({
    ...deps,
    signal,
    onWork: onBuild,
    save: () => undefined,
    watching: true,
  });
  const run = await runner.watch(build, deadline);
  return {
    order: { intent: { project, sourceVersion }, key: undefined, dryRun: false },
    joined: false,
    run,
    failure: run.failure,
  };
}
