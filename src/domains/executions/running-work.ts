import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { escapeMarkdown, link } from '../../core/markdown.js';
import { sentence } from '../../core/remote-work.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { TargetKind } from './target.js';
import type { Clock } from '../../core/clock.js';
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

/** How stopped work has ended. */
export interface StoppedEnd {
  /** In AWS's word. */
  status: string;
  /** False where it ended by itself before it could be stopped. */
  stopped: boolean;
  /** What it has left behind, each a sentence. */
  remains: readonly string[];
}

/** Work that can be stopped, of any kind. */
export interface StoppableWork {
  kind: TargetKind;
  id: string;
  url: string;
  /** Of the pipeline, project or service. */
  name: string;
  /** The environment that it deploys to, where that is known. */
  env?: string | undefined;
  /** Within a sentence: `the execution 1234 of demo-web-manual-release (commit-1234567 to dev)`. */
  subject: string;
  /** In AWS's word. */
  status: string;
  state: 'running' | 'stopping' | 'ended';
  /** What stopping it will leave, each a sentence. */
  leaves: readonly string[];
  stop(): Promise<void>;
  /** Waits until it has ended. @throws DeadlineError, or the signal's reason */
  follow(): Promise<StoppedEnd>;
}

export interface StopWorkOptions {
  dryRun: boolean;
  /** `env` is that of the work. */
  confirm: (question: string, env: string) => Promise<void>;
  logger: Logger;
}

export interface StopOutcome {
  work: StoppableWork;
  /** Undefined in a dry run, and where it had ended before. */
  end: StoppedEnd | undefined;
  dryRun: boolean;
}

/**
 * Says what stopping will leave, asks, stops the work and waits until it has ended. What has ended already is left as it is.
 * @throws PlatformError where it can't be stopped; DeadlineError or CancelledError where its end was not awaited
 */
export async function stopWork(
  work: StoppableWork,
  { dryRun, confirm, logger }: StopWorkOptions,
): Promise<StopOutcome> {
  if (work.state === 'ended') return { work, end: undefined, dryRun: false };
  logger.info(
    `${sentence(work.subject)} ${work.state === 'stopping' ? 'is being stopped already' : 'is running'}: ${work.url}`,
  );
  if (dryRun) return { work, end: undefined, dryRun };
  for (const line of work.leaves) logger.info(`  ${line}`);
  if (work.state === 'running') {
    await confirm(`Stop ${work.subject}?`, work.env ?? '');
    await work.stop().catch((error: unknown) => {
      throw notStopped(work, error);
    });
    logger.info('Stopping.');
  }
  try {
    return { work, end: await work.follow(), dryRun };
  } catch (error) {
    throw stillStopping(work, error);
  }
}

function notStopped({ subject, url }: StoppableWork, error: unknown): unknown {
  if (!(error instanceof PlatformError) || error instanceof CancelledError) return error;
  const links = [{ title: subject, url }];
  if (error.transient || error.unanswered)
    return new PlatformError(`${sentence(subject)} may or may not be stopping: ${error.message}`, {
      hint: 'Run it again, which does no harm where it is stopping already.',
      links,
      cause: error,
      saysCause: true,
    });
  return new PlatformError(`Could not stop ${subject}, which is still running: ${error.message}`, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    links,
    cause: error.cause,
    saysCause: true,
    unchanged: true,
  });
}

function stillStopping({ subject, url }: StoppableWork, error: unknown): unknown {
  const options = { hint: `It is being stopped: ${url}`, cause: error };
  if (error instanceof CancelledError)
    return new CancelledError(`${error.message} Stopped waiting for ${subject} to end.`, options);
  return error instanceof DeadlineError ? new DeadlineError(error.message, options) : error;
}

/** The outputs; the status of a dry run is `dry-run`. */
export function stopOutputs({ work, end, dryRun }: StopOutcome) {
  const { kind, id, url, name, status } = work;
  return { kind, id, url, name, status: dryRun ? 'dry-run' : (end?.status ?? status) };
}

/** The job summary. */
export function stopSummary(outcome: StopOutcome): string {
  const { work, end, dryRun } = outcome;
  const notes = dryRun ? work.leaves : (end?.remains ?? []);
  return renderSummary({
    outcome: dryRun ? 'dry-run' : end === undefined ? 'unchanged' : end.stopped ? 'success' : 'warning',
    heading: escapeMarkdown(headingOf(outcome)),
    notes: [...notes.map(escapeMarkdown), link('Its page in the AWS console', work.url)],
  });
}

/** The end, as a person at a terminal reads it. */
export function stopText(outcome: StopOutcome): string {
  const { work, end, dryRun } = outcome;
  const heading = headingOf(outcome);
  if (dryRun) return [formatDryRun(heading), ...work.leaves].join('\n');
  return [`${heading}.`, ...(end?.remains ?? []), work.url].join('\n');
}

function headingOf({ work, end, dryRun }: StopOutcome): string {
  if (dryRun) return dryRunHeading(`stop ${work.subject}`);
  if (end === undefined) return `Nothing to stop: ${work.subject} has ended already (${work.status})`;
  if (end.stopped) return `Stopped ${work.subject}`;
  return `${sentence(work.subject)} ended before it could be stopped (${end.status})`;
}

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
