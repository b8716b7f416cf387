import { executionUrl, buildUrl, serviceUrl } from '../../core/console-links.js';
import { shortenIds } from '../../core/remote-work.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { ActionExecution, PipelineService } from '../../providers/aws/codepipeline.js';
import { hasBuildEnded } from '../builds/build-follower.js';
import type { BuildFollower } from '../builds/build-follower.js';
import type { PipelineFollower } from '../pipelines/execution-follower.js';
import { hasExecutionEnded } from '../pipelines/execution-end.js';
import { revisionName } from '../platform/names.js';
import { DeploymentFollower } from '../services/follow-deployment.js';
import type { DeploymentFollowerDependencies } from '../services/follow-deployment.js';
import { MissingRights } from '../services/service-report.js';
import { imageBefore } from '../services/service-outcome.js';
import type { ServiceDeploymentEnd } from '../services/service-outcome.js';
import { hasDeploymentEnded, findObstacle, stopDeployment } from '../services/service-work.js';
import { referenceOf } from '../services/task-definition.js';
import { findCurrentDeployment } from './find-deployment.js';
import type { FoundDeployment, CurrentDeploymentDependencies } from './find-deployment.js';
import { describeExecution, givenVariable } from './find-execution.js';
import type { FoundExecution } from './find-execution.js';
import type { StoppableWork, StoppedEnd, WatchOptions } from './running-work.js';

interface StopExecutionDependencies {
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
    env: environmentOf(doing) ?? givenVariable(execution, 'ENVIRONMENT'),
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

interface StopBuildDependencies {
  builds: Pick<BuildService, 'stop'>;
  follower: Pick<BuildFollower, 'follow'>;
}

/** Says what stopping the build will leave. */
export function stoppableBuild(
  { builds, follower }: StopBuildDependencies,
  build: Build,
  options: WatchOptions,
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
    leaves: [
      `It is interrupted${phase}, and no later phase runs. What it has pushed by then, such as an image, stays.`,
    ],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === 'STOPPED';
      const remains = stopped ? ['What it has pushed by then, such as an image, stays.'] : [];
      return { status: end.status, stopped, remains };
    },
  };
}

type StopServiceDependencies = DeploymentFollowerDependencies &
  Pick<CurrentDeploymentDependencies, 'containers'>;

/** Says what stopping the deployment will leave: the service goes back to what it ran before. */
export function stoppableDeployment(
  deps: StopServiceDependencies,
  found: FoundDeployment,
  options: WatchOptions,
): StoppableWork {
  const { plan, work, deployment } = found;
  const { status, arn } = deployment;
  const { service } = work.name;
  const obstacle = findObstacle(work);
  const ended = hasDeploymentEnded(status);
  const stopping = status === 'STOP_REQUESTED' || status.startsWith('ROLLBACK');
  return {
    kind: 'deployment',
    id: arn,
    name: service,
    status,
    url: serviceUrl(work.name, found.region),
    env: found.environment.name,
    subject: `the deployment of ${work.tag} to ${service}`,
    state: ended ? 'ended' : stopping ? 'stopping' : 'running',
    leaves: [
      obstacle === undefined
        ? `${service} goes back to ${imageBefore(plan) ?? 'its former image'} (${revisionName(work.previous ?? '')}).`
        : `Only ECS itself can roll it back (ecs:StopServiceDeployment): ${obstacle}.`,
      'Other services stay as they are.',
    ],
    stop: () => stopDeployment(deps, work),
    follow: () =>
      followStopped(deps, found, options).finally(() => {
        new MissingRights(deps.containers, deps.logger).announce(plan.before.arn);
      }),
  };
}

/** Follows the stopped deployment to its end, and then the one that puts the former task definition back. */
async function followStopped(
  deps: StopServiceDependencies,
  found: FoundDeployment,
  options: WatchOptions,
): Promise<StoppedEnd> {
  const { plan, work } = found;
  const all = { ...options, found: () => undefined };
  const end = await new DeploymentFollower(deps, plan, work).follow(all);
  const { status } = end.deployment;
  if (status === 'SUCCESSFUL') return { status, stopped: false, remains: [] };
  if (end.replacedBy === undefined)
    return { status, stopped: true, remains: serviceRemains(end, work.name.service) };
  const { containers } = deps;
  const { region } = found;
  const back = await findCurrentDeployment({ containers, region }, plan.target, end.replacedBy.arn);
  const after = await new DeploymentFollower(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === 'SUCCESSFUL';
  const now = `${work.name.service} ${done ? 'runs' : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${revisionName(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}

function serviceRemains({ after }: ServiceDeploymentEnd, service: string): string[] {
  if (after === undefined) return [];
  const { image, taskDefinition } = after.running;
  const runs = image === undefined ? 'an unknown image' : referenceOf(image);
  return [`${service} runs ${runs} (${revisionName(taskDefinition)}).`];
}
