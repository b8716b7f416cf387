import { sentence } from '../../core/text.js';
import { buildUrl, executionUrl } from '../../core/console-links.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { escapeMarkdown, link } from '../../core/markdown.js';
import { shortenIds } from '../../core/remote-work.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { ActionExecution, PipelineService } from '../../providers/aws/codepipeline.js';
import { hasBuildEnded, type BuildFollower } from '../builds/build-follower.js';
import { hasExecutionEnded } from '../pipelines/execution-end.js';
import type { FollowExecutionOptions, PipelineFollower } from '../pipelines/execution-follower.js';
import { givenVariable } from '../pipelines/pipeline-request.js';
import { describeExecution } from './find-execution.js';
import type { FoundExecution } from './find-execution.js';
import type { TargetKind } from './target.js';

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
  const state = work.state === 'stopping' ? 'is being stopped already' : 'is running';
  logger.info(`${sentence(work.subject)} ${state}: ${work.url}`);
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
  const details = { links: [{ title: subject, url }], saysCause: true };
  if (error.transient || error.unanswered) {
    const hint = 'Run it again, which does no harm where it is stopping already.';
    const message = `${sentence(subject)} may or may not be stopping: ${error.message}`;
    return new PlatformError(message, { ...details, hint, cause: error });
  }
  const message = `Could not stop ${subject}, which is still running: ${error.message}`;
  return new PlatformError(message, { ...details, hint: error.hint, cause: error.cause, unchanged: true });
}

function stillStopping({ subject, url }: StoppableWork, error: unknown): unknown {
  const options = { hint: `It is being stopped: ${url}`, cause: error };
  if (error instanceof CancelledError)
    return new CancelledError(`${error.message} Stopped waiting for ${subject} to end.`, options);
  return error instanceof DeadlineError ? new DeadlineError(error.message, options) : error;
}

export function stopOutputs({ work, end, dryRun }: StopOutcome) {
  const { kind, id, url, name, status } = work;
  return { kind, id, url, name, status: dryRun ? 'dry-run' : (end?.status ?? status) };
}

export function stopSummary(outcome: StopOutcome): string {
  const { work, end, dryRun } = outcome;
  const notes = dryRun ? work.leaves : (end?.remains ?? []);
  return renderSummary({
    outcome: dryRun ? 'dry-run' : end === undefined ? 'unchanged' : end.stopped ? 'success' : 'warning',
    heading: escapeMarkdown(headingOf(outcome)),
    notes: [...notes.map(escapeMarkdown), link('Its page in the AWS console', work.url)],
  });
}

export function stopText(outcome: StopOutcome): string {
  const { work, end } = outcome;
  const heading = headingOf(outcome);
  if (outcome.dryRun) return [formatDryRun(heading), ...work.leaves].join('\n');
  return [`${heading}.`, ...(end?.remains ?? []), work.url].join('\n');
}

function headingOf({ work, end, dryRun }: StopOutcome): string {
  if (dryRun) return dryRunHeading(`stop ${work.subject}`);
  if (end === undefined) return `Nothing to stop: ${work.subject} has ended already (${work.status})`;
  if (end.stopped) return `Stopped ${work.subject}`;
  return `${sentence(work.subject)} ended before it could be stopped (${end.status})`;
}

interface StopExecutionDependencies {
  pipelines: Pick<PipelineService, 'listActions' | 'stop'>;
  follower: Pick<PipelineFollower, 'follow'>;
  region: string;
}

export interface StopExecutionOptions extends FollowExecutionOptions {
  /** Do not wait for the actions under way. */
  abandon: boolean;
  /** What CodePipeline is given as the reason. */
  reason: string;
}

/** Finds out what stopping the execution will leave. */
export async function stoppableExecution(
  { pipelines, follower, region }: StopExecutionDependencies,
  found: FoundExecution,
  { reason, ...options }: StopExecutionOptions,
): Promise<StoppableWork> {
  const { pipeline, execution } = found;
  const { id, status, variables } = execution;
  const ended = hasExecutionEnded(execution);
  const actions = ended ? [] : await pipelines.listActions(pipeline, id);
  const doing = actions.filter((action) => action.status === 'InProgress');
  // Nothing is half done by an approval: stopping would wait for its answer, for up to seven days.
  const waits = doing.length > 0 && doing.every(({ category }) => category === 'Approval');
  const abandon = options.abandon || waits;
  // The one that a pipeline of several is deploying to. Source: the platform names the stages `Deploy-<env>`.
  const [env] = doing.flatMap(({ stage }) => /^Deploy-(.+)$/.exec(stage)?.[1] ?? []);
  return {
    kind: 'execution',
    id,
    name: pipeline,
    status,
    url: executionUrl(region, pipeline, id),
    env: env ?? givenVariable(variables, 'ENVIRONMENT'),
    subject: shortenIds(describeExecution(found)),
    // What is being stopped can still be abandoned.
    state: ended ? 'ended' : status === 'Stopping' && !abandon ? 'stopping' : 'running',
    leaves: [
      finishedSentence(actions, 'No action has finished yet.'),
      ...doingSentences(doing, abandon),
      'Later actions will not run.',
    ],
    stop: () => pipelines.stop(pipeline, id, reason, abandon),
    async follow() {
      const end = await follower.follow(pipeline, id, options);
      const stopped = end.status === 'Stopped';
      return { status: end.status, stopped, remains: stopped ? remainsOf(end.actions) : [] };
    },
  };
}

function workOf(actions: readonly ActionExecution[], wanted: ActionExecution['status']): string {
  const isWork = ({ category }: ActionExecution) => category !== 'Source' && category !== 'Approval';
  return namesOf(actions.filter((action) => action.status === wanted && isWork(action)));
}

function finishedSentence(actions: readonly ActionExecution[], none: string): string {
  const done = workOf(actions, 'Succeeded');
  return done === '' ? none : `Finished, and not undone: ${done}.`;
}

function doingSentences(doing: readonly ActionExecution[], abandon: boolean): string[] {
  const isApproval = ({ category }: ActionExecution) => category === 'Approval';
  const approvals = namesOf(doing.filter(isApproval));
  const others = doing.filter((action) => !isApproval(action));
  const builds = others.flatMap(({ externalId }) => externalId ?? []).join(', ');
  const waits = abandon
    ? `Waits for an approval, which is withdrawn: ${approvals}.`
    : `Waits for an approval, and stops once that is answered, or with abandon: ${approvals}.`;
  const runs = abandon
    ? `Under way, and may keep running: ${namesOf(others)}.${builds === '' ? '' : ` Stop their builds as well: ${builds}.`}`
    : `Under way, and will finish first: ${namesOf(others)}.`;
  return [...(approvals === '' ? [] : [waits]), ...(others.length === 0 ? [] : [runs])];
}

function remainsOf(actions: readonly ActionExecution[]): string[] {
  const finished = finishedSentence(actions, 'No action that deploys or builds was finished.');
  const abandoned = workOf(actions, 'Abandoned');
  return abandoned === '' ? [finished] : [finished, `Abandoned, and may keep running: ${abandoned}.`];
}

function namesOf(actions: readonly ActionExecution[]): string {
  return actions.map(({ stage, action }) => `${stage} / ${action}`).join(', ');
}

const PUSHED = 'What it has pushed by then, such as an image, stays.';

/** Says what stopping the build will leave. */
export function stoppableBuild(
  { builds, follower }: { builds: Pick<BuildService, 'stop'>; follower: Pick<BuildFollower, 'follow'> },
  build: Build,
  options: FollowExecutionOptions,
): StoppableWork {
  const { id, project, status, currentPhase, sourceVersion } = build;
  const of = sourceVersion === undefined ? '' : ` (${sourceVersion.slice(0, 40)})`;
  const phase = currentPhase === undefined ? '' : ` in its phase ${currentPhase}`;
  return {
    kind: 'build',
    id,
    name: project,
    status,
    url: buildUrl(build),
    subject: `the build ${id}${of}`,
    state: hasBuildEnded(build) ? 'ended' : 'running',
    leaves: [`It is interrupted${phase}, and no later phase runs. ${PUSHED}`],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === 'STOPPED';
      return { status: end.status, stopped, remains: stopped ? [PUSHED] : [] };
    },
  };
}
