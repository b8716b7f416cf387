import type {
  ServiceDeploymentStatus,
  EcsService,
  ServiceDeployment,
  TaskDefinitionTemplate,
} from '../../providers/aws/ecs-answers.js';
import { formatCount } from '../../core/text.js';
import { PlatformError } from '../../core/errors.js';
import { ecsName, revisionName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { ESSENTIAL_EXITED } from './task-watch.js';
import type { TaskFailure } from './task-watch.js';
import { referenceOf } from './task-definition.js';
import type { PinnedImage } from './task-definition.js';

/** What a service runs. */
export interface RunningRevision {
  /** ARN of the task definition. */
  taskDefinition: string;
  /** The image of the service's container, as the task definition has it; undefined where that is gone. */
  image: string | undefined;
  /** When ECS began to deploy it. */
  since: Date | undefined;
}

/** Everything that is known about a service before it is deployed. */
export interface ServicePlan {
  target: ServiceTarget;
  image: PinnedImage;
  /** What will be registered. */
  definition: TaskDefinitionTemplate;
  /** The service as it is. */
  before: EcsService;
  running: RunningRevision;
}

/** ECS's word when last seen, or one of ours. */
export type ServiceStatus =
  | ServiceDeploymentStatus
  /** The service already ran exactly this: there was nothing to deploy. */
  | 'ALREADY_RUNNING'
  /** The service has the new task definition, and no tasks that could run it. */
  | 'SCALED_TO_ZERO'
  /** Nothing was started. */
  | 'NOT_STARTED';

/** How the deployment of one service ended. */
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
  /** Undefined where the deployment was not followed to its end. */
  end: ServiceDeploymentEnd | undefined;
  /** Why it is not a success. */
  failure: PlatformError | undefined;
}

/** What following a deployment, to its end or not, gives. */
export type FollowedOutcome = Pick<ServiceOutcome, 'status' | 'end' | 'failure'>;

/** What is known about a service deployment that has ended. */
export interface ServiceDeploymentEnd {
  deployment: ServiceDeployment;
  failures: TaskFailure[];
  /** The service after the end, and what it runs; undefined for a success. */
  after: { service: EcsService; running: RunningRevision } | undefined;
  /** The deployment for which ours was stopped. */
  replacedBy: { arn: string; taskDefinition: string | undefined } | undefined;
}

/** Statuses of a service that is set to run the new image. */
const SUCCESSES: readonly ServiceStatus[] = ['SUCCESSFUL', 'ALREADY_RUNNING', 'SCALED_TO_ZERO'];

/** Returns true where the service is set to run the new image. */
export function isSuccess(status: ServiceStatus): boolean {
  return SUCCESSES.includes(status);
}

/** Returns the reference of the image that the service had before; undefined where that is not known. */
export function imageBefore({ running }: ServicePlan): string | undefined {
  return running.image === undefined ? undefined : referenceOf(running.image);
}

/** Returns the reference of the image that the service is set to now; undefined where that is not known. */
export function imageAfter({ plan, status, end }: ServiceOutcome): string | undefined {
  const now = status === 'NOT_STARTED' ? plan.running.image : end?.after?.running.image;
  if (now !== undefined) return referenceOf(now);
  return isSuccess(status) ? plan.image.tag : undefined;
}

/** Returns the end as an error; undefined for `SUCCESSFUL` alone. Cause first, then what runs now. */
export function serviceFailure(
  plan: ServicePlan,
  end: ServiceDeploymentEnd,
  url: string,
): PlatformError | undefined {
  const { status } = end.deployment;
  if (status === 'SUCCESSFUL') return undefined;
  const { service } = ecsName(plan.target);
  const tasks = describeFailures(end.failures);
  const message = [
    sentence(`${service} was not deployed with ${plan.image.tag}${tasks === '' ? '' : `: ${tasks}`}`),
    describeStatus(end),
    describeNow(plan, end),
  ].join(' ');
  const log = end.failures.find((failure) => failure.log !== undefined)?.log;
  return new PlatformError(message.trim(), {
    hint: status === 'ROLLBACK_FAILED' ? 'The service needs attention.' : undefined,
    links: [
      ...(log === undefined ? [] : [{ title: 'the whole log', url: log.url }]),
      { title: "the service's deployments", url },
    ],
    excerpt: log?.lines ?? [],
  });
}

/** Describes what went wrong, without what is true now: `web exited with code 3 in 4 tasks. ECS rolled it back.` */
export function describeCause(end: ServiceDeploymentEnd): string {
  const tasks = describeFailures(end.failures);
  return `${tasks === '' ? '' : `${tasks}. `}${describeStatus(end)}`;
}

function describeStatus(end: ServiceDeploymentEnd): string {
  const { status } = end.deployment;
  const by = end.replacedBy;
  const what =
    status === 'ROLLBACK_SUCCESSFUL'
      ? 'ECS rolled it back'
      : status === 'ROLLBACK_FAILED'
        ? 'The rollback failed too'
        : by !== undefined
          ? `Another deployment${by.taskDefinition === undefined ? '' : `, of ${revisionName(by.taskDefinition)},`} replaced it`
          : 'ECS ended the deployment';
  const reasons = reasonsOf(end.deployment);
  // The containers, or the other deployment, say why.
  const explained = by !== undefined || (status === 'ROLLBACK_SUCCESSFUL' && end.failures.length > 0);
  if (reasons.length === 0 || explained) return sentence(what);
  return sentence(`${what} (${status}): ${reasons.map(sentence).join(' ')}`);
}

/** Returns ECS's reasons for the end, each once. */
export function reasonsOf({ rollback, statusReason }: ServiceDeployment): string[] {
  const reasons = [rollback?.reason, statusReason].filter((text) => text !== undefined && text !== '');
  return [...new Set(reasons)] as string[];
}

/** Equal failures are counted, not repeated: `web exited with code 1 (oh no) in 3 tasks`. */
function describeFailures(failures: readonly TaskFailure[]): string {
  const counts = new Map<string, number>();
  for (const failure of failures) {
    const text = describeTaskFailure(failure);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .slice(0, 5)
    .map(([text, count]) => `${text} in ${formatCount(count, 'task')}`)
    .join('; ');
}

/** Describes one failure: `web exited with code 3 (oh no; Essential container in task exited)`. */
export function describeTaskFailure(failure: TaskFailure): string {
  const { container, exitCode } = failure;
  const unhealthy = unhealthyOf(failure);
  if (unhealthy !== undefined) return `${container ?? 'A container'} ${unhealthy}`;
  const why = failure.reasons
    .filter((reason) => exitCode === undefined || reason !== ESSENTIAL_EXITED)
    .join('; ');
  if (exitCode !== undefined)
    return `${container ?? 'A container'} exited with code ${exitCode}${why === '' ? '' : ` (${why})`}`;
  const stopped = why === '' ? 'stopped without a reason' : why;
  return container === undefined ? stopped : `${container}: ${stopped}`;
}

/** ECS ends unhealthy tasks with a signal, so that their exit code says nothing: `failed ELB health checks`. */
function unhealthyOf({ reasons }: TaskFailure): string | undefined {
  const [, what] =
    /^Task (failed \w+ health checks)/.exec(
      reasons.find((reason) => reason.startsWith('Task failed')) ?? '',
    ) ?? [];
  return what;
}

function describeNow(plan: ServicePlan, { after }: ServiceDeploymentEnd): string {
  if (after === undefined) return '';
  const { service, running } = after;
  const alive = service.taskSets.filter(({ running: tasks }) => tasks > 0);
  const others = alive.filter(({ taskDefinition }) => taskDefinition !== running.taskDefinition);
  const counts = others.map(
    ({ running: tasks, taskDefinition }) =>
      ` ${formatCount(tasks, 'task')} of ${revisionName(taskDefinition)} still ${tasks === 1 ? 'runs' : 'run'}.`,
  );
  const image = running.image === undefined ? 'an unknown image' : referenceOf(running.image);
  const still = running.taskDefinition === plan.running.taskDefinition ? 'still runs' : 'now runs';
  const runs = alive.length > others.length ? still : 'is set to';
  return `${service.name} ${runs} ${image} (${revisionName(running.taskDefinition)}).${alive.length === 0 ? ' No task is running.' : counts.join('')}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
