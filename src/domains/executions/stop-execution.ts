import { executionUrl } from '../../core/console-links.js';
import { shortenIds } from '../../core/remote-work.js';
import type { ActionExecution, PipelineService } from '../../providers/aws/codepipeline.js';
import type { PipelineFollower } from '../pipelines/execution-follower.js';
import { hasExecutionEnded } from '../pipelines/execution-end.js';
import { describeExecution } from './find-execution.js';
import type { FoundExecution } from './find-execution.js';
import type { StoppableWork } from './stop.js';
import type { WatchOptions } from './watch.js';

export interface StopExecutionDependencies {
  pipelines: Pick<PipelineService, 'listActions' | 'stop'>;
  follower: Pick<PipelineFollower, 'follow'>;
  region: string;
}

export interface StopExecutionOptions extends WatchOptions {
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
  const { id, status } = execution;
  const ended = hasExecutionEnded(execution);
  const actions = ended ? [] : await pipelines.listActions(pipeline, id);
  const doing = actions.filter((action) => action.status === 'InProgress');
  // Nothing is half done by an approval: stopping would wait for its answer, for up to seven days.
  const waits = doing.length > 0 && doing.every(({ category }) => category === 'Approval');
  const abandon = options.abandon || waits;
  return {
    kind: 'execution',
    id,
    name: pipeline,
    status,
    url: executionUrl(region, pipeline, id),
    env: execution.variables?.['ENVIRONMENT'] ?? environmentOf(doing),
    subject: shortenIds(describeExecution(found)),
    // What is being stopped can still be abandoned.
    state: ended ? 'ended' : status === 'Stopping' && !abandon ? 'stopping' : 'running',
    leaves: [...doneSentence(actions), ...doingSentences(doing, abandon), 'Later actions will not run.'],
    stop: () => pipelines.stop(pipeline, id, reason, abandon),
    async follow() {
      const end = await follower.follow(pipeline, id, options);
      const stopped = end.status === 'Stopped';
      return { status: end.status, stopped, remains: stopped ? remainsOf(end.actions) : [] };
    },
  };
}

/** The environment that a pipeline of several is deploying to. Source: the platform names the stages `Deploy-<env>`. */
function environmentOf(doing: readonly ActionExecution[]): string | undefined {
  return doing.map(({ stage }) => /^Deploy-(.+)$/.exec(stage)?.[1]).find((name) => name !== undefined);
}

function doneSentence(actions: readonly ActionExecution[]): string[] {
  const done = actions.filter(({ status, category }) => status === 'Succeeded' && isWork(category));
  return done.length === 0
    ? ['No action has finished yet.']
    : [`Finished, and not undone: ${namesOf(done)}.`];
}

function isWork(category: string): boolean {
  return category !== 'Source' && category !== 'Approval';
}

function doingSentences(doing: readonly ActionExecution[], abandon: boolean): string[] {
  const approvals = doing.filter(({ category }) => category === 'Approval');
  const others = doing.filter((action) => !approvals.includes(action));
  const builds = others.flatMap(({ externalId }) => externalId ?? []);
  return [
    ...(approvals.length === 0
      ? []
      : [
          abandon
            ? `Waits for an approval, which is withdrawn: ${namesOf(approvals)}.`
            : `Waits for an approval, and stops once that is answered, or with abandon: ${namesOf(approvals)}.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          abandon
            ? `Under way, and may keep running: ${namesOf(others)}.${builds.length === 0 ? '' : ` Stop their builds as well: ${builds.join(', ')}.`}`
            : `Under way, and will finish first: ${namesOf(others)}.`,
        ]),
  ];
}

function remainsOf(actions: readonly ActionExecution[]): string[] {
  const done = actions.filter(({ status, category }) => status === 'Succeeded' && isWork(category));
  const abandoned = actions.filter(({ status, category }) => status === 'Abandoned' && isWork(category));
  return [
    done.length === 0
      ? 'No action that deploys or builds was finished.'
      : `Finished, and not undone: ${namesOf(done)}.`,
    ...(abandoned.length === 0 ? [] : [`Abandoned, and may keep running: ${namesOf(abandoned)}.`]),
  ];
}

function namesOf(actions: readonly ActionExecution[]): string {
  return actions.map(({ stage, action }) => `${stage} / ${action}`).join(', ');
}
