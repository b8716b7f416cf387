import { serviceUrl } from '../../core/console-links.js';
import { revisionName } from '../platform/names.js';
import { findCurrentDeployment } from './find-deployment.js';
import type { FoundDeployment, CurrentDeploymentDependencies } from './find-deployment.js';
import { DeploymentFollower } from '../services/follow-deployment.js';
import type { DeploymentFollowerDependencies } from '../services/follow-deployment.js';
import { MissingRights } from '../services/missing-rights.js';
import { imageBefore } from '../services/service-outcome.js';
import type { ServiceDeploymentEnd } from '../services/service-outcome.js';
import { hasDeploymentEnded } from '../services/service-work.js';
import { findObstacle, stopDeployment } from '../services/stop-deployment.js';
import { referenceOf } from '../services/task-definition.js';
import type { StoppableWork, StoppedEnd } from './stop.js';
import type { WatchOptions } from './watch.js';

export type StopServiceDependencies = DeploymentFollowerDependencies &
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
    return { status, stopped: true, remains: remainsOf(end, work.name.service) };
  const { containers } = deps;
  const { environment, region } = found;
  const back = await findCurrentDeployment(
    { containers, environment, region },
    plan.target,
    end.replacedBy.arn,
  );
  const after = await new DeploymentFollower(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === 'SUCCESSFUL';
  const now = `${work.name.service} ${done ? 'runs' : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${revisionName(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}

function remainsOf({ after }: ServiceDeploymentEnd, service: string): string[] {
  if (after === undefined) return [];
  const { image, taskDefinition } = after.running;
  const runs = image === undefined ? 'an unknown image' : referenceOf(image);
  return [`${service} runs ${runs} (${revisionName(taskDefinition)}).`];
}
