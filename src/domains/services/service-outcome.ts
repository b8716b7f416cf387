import type {
  ServiceDeploymentStatus,
  EcsService,
  ServiceDeployment,
} from '../../providers/aws/ecs-types.js';
import type { ServicePlan, RunningImage } from './service-plan.js';
import { PlatformError } from '../../core/errors.js';
import { ecsName, revisionName } from './names.js';
import type { TaskFailure } from './task-watch.js';
import { referenceOf } from './template.js';

/** ECS's word when last seen; the others are ours. */
export type ServiceStatus =
  | ServiceDeploymentStatus
  /** The service ran exactly this already: there was nothing to deploy. */
  | 'ALREADY_RUNNING'
  /** The service has the new task definition, and no tasks that could run it. */
  | 'SCALED_TO_ZERO'
  /** Nothing was begun. */
  | 'NOT_STARTED';

/** What became of one service. */
export interface ServiceOutcome {
  plan: ServicePlan;
  status: ServiceStatus;
  /** ARN of the task definition; undefined where none was registered. */
  taskDefinition: string | undefined;
  /** ARN of our service deployment; undefined where there is none. */
  deployment: string | undefined;
  /** The service's page in the console. */
  url: string;
  durationSeconds: number;
  /** Undefined where the end was not awaited, or not reached. */
  end: DeploymentEnd | undefined;
  /** Why it is not a success. */
  failure: PlatformError | undefined;
}

/** What following, or leaving, a deployment comes to. */
export type FollowedOutcome = Pick<ServiceOutcome, 'status' | 'end' | 'failure'>;

/** What is known about a service deployment that has ended. */
export interface DeploymentEnd {
  deployment: ServiceDeployment;
  failures: TaskFailure[];
  /** The service after the end, and what it runs; undefined for a success. */
  after: { service: EcsService; running: RunningImage } | undefined;
  /** The deployment that replaced ours, where ours was stopped for it. */
  replacedBy: { arn: string; taskDefinition: string } | undefined;
}

/** The end as an error, or undefined for a success: SUCCESSFUL alone is one. */
export function failureOf(plan: ServicePlan, end: DeploymentEnd, url: string): PlatformError | undefined {
  const { deployment } = end;
  const { service } = ecsName(plan.target);
  const start = `${service} could not be deployed with ${plan.image.tag}`;
  const tasks = describeFailures(end.failures);
  const now = describeNow(end);
  const hint = hintOf(end, url);
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return undefined;
    case 'ROLLBACK_SUCCESSFUL':
      return new PlatformError(
        `${start}: ECS rolled it back (ROLLBACK_SUCCESSFUL). ${reasonOf(deployment)}${tasks}${now}`,
        { hint },
      );
    case 'ROLLBACK_FAILED':
      return new PlatformError(
        `${start}, and the rollback failed too (ROLLBACK_FAILED). ${reasonOf(deployment)}${tasks}${now}`,
        { hint: `The service needs attention. ${hint}` },
      );
    case 'STOPPED':
      return new PlatformError(
        `${start}: the deployment was stopped (STOPPED). ${stoppedBy(end)}${tasks}${now}`,
        {
          hint,
        },
      );
    default:
      return new PlatformError(`${start}: ECS ended the deployment as ${deployment.status}.${tasks}${now}`, {
        hint,
      });
  }
}

function reasonOf({ rollback, statusReason }: ServiceDeployment): string {
  const reasons = new Set(
    [rollback?.reason, statusReason].filter((text) => text !== undefined && text !== ''),
  );
  return reasons.size === 0 ? '' : `${[...reasons].map((text) => sentence(text ?? '')).join(' ')} `;
}

function stoppedBy(end: DeploymentEnd): string {
  const by = end.replacedBy;
  const replaced =
    by === undefined
      ? ''
      : `Another deployment, to ${revisionName(by.taskDefinition)}, was started meanwhile. `;
  return `${replaced}${reasonOf(end.deployment)}`;
}

/** Equal failures are counted, not repeated: `3 tasks: web exited with 1 (Essential container in task exited).` */
function describeFailures(failures: readonly TaskFailure[]): string {
  const counts = new Map<string, number>();
  for (const failure of failures) {
    const text = describeFailure(failure);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const parts = [...counts]
    .slice(0, 5)
    .map(([text, count]) => `${count === 1 ? '1 task' : `${count} tasks`}: ${text}`);
  return parts.length === 0 ? '' : `${parts.map(sentence).join(' ')} `;
}

export function describeFailure({ container, exitCode, reasons }: TaskFailure): string {
  const why = reasons.join('; ');
  if (exitCode !== undefined)
    return `${container ?? ''} exited with ${exitCode}${why === '' ? '' : ` (${why})`}`;
  const stopped = why === '' ? 'stopped without a reason' : why;
  return container === undefined ? stopped : `${container}: ${stopped}`;
}

function describeNow({ after }: DeploymentEnd): string {
  if (after === undefined) return '';
  const { service, running } = after;
  const counts = service.taskSets
    .filter(({ running: tasks }) => tasks > 0)
    .map(({ running: tasks, taskDefinition }) => `${tasks} of ${revisionName(taskDefinition)}`);
  const image = running.image === undefined ? 'an image that is not known' : referenceOf(running.image);
  return `${service.name} is set to ${image} now (${revisionName(running.taskDefinition)}); running tasks: ${counts.join(', ') || 'none'}.`;
}

function hintOf(end: DeploymentEnd, url: string): string {
  const log = end.failures.map(({ log: tail }) => tail?.url).find((found) => found !== undefined);
  return `See ${log === undefined ? '' : `${log} and `}${url}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
