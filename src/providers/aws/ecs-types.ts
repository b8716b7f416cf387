import type {
  Deployment,
  Service,
  ServiceDeployment as SdkDeployment,
  ServiceDeploymentBrief as SdkBrief,
  ServiceRevisionSummary,
  Task as SdkTask,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { PlatformError } from '../../core/errors.js';

/** The shapes of ECS that the domains work with. Times are AWS's own. */

/** How a service deployment stands. Source: ServiceDeploymentStatus of the ECS API. */
export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** One of the task sets that ECS runs for a service; the PRIMARY one is what the service should be. */
export interface TaskSet {
  /** `ecs-svc/<number>`. */
  id: string;
  /** `PRIMARY`, `ACTIVE` (being replaced) or `INACTIVE`. */
  status: string;
  /** ARN of its task definition. */
  taskDefinition: string;
  rolloutState: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS' | undefined;
  desired: number;
  running: number;
  pending: number;
  createdAt: Date | undefined;
}

export interface EcsService {
  name: string;
  /** ARN of the service. */
  arn: string;
  /** `ACTIVE`, `DRAINING` or `INACTIVE`. */
  status: string;
  desiredCount: number;
  runningCount: number;
  /** ARN of the task definition that the service should run. */
  taskDefinition: string;
  /** `deployments` of the ECS API. */
  taskSets: TaskSet[];
  /** Newest first, at most 100. */
  events: { id: string; createdAt: Date; message: string }[];
}

/** How many tasks of one service revision are asked for, and how many there are. */
export interface RevisionCounts {
  arn: string;
  requested: number;
  running: number;
  pending: number;
}

export interface ServiceDeploymentBrief {
  arn: string;
  status: ServiceDeploymentStatus;
  /** ARN of the service revision that it goes to. */
  targetRevision: string;
  createdAt: Date;
}

export interface ServiceDeployment {
  arn: string;
  status: ServiceDeploymentStatus;
  /** ECS's reason, where it gives one. */
  statusReason: string | undefined;
  createdAt: Date;
  target: RevisionCounts;
  /** The revisions that it comes from. */
  sources: RevisionCounts[];
  rollback: { reason: string | undefined; revision: string | undefined } | undefined;
  circuitBreaker: { status: string; failures: number; threshold: number } | undefined;
}

export interface TaskContainer {
  name: string;
  image: string | undefined;
  imageDigest: string | undefined;
  lastStatus: string;
  exitCode: number | undefined;
  reason: string | undefined;
  healthStatus: string | undefined;
}

export interface Task {
  arn: string;
  /** The last part of the ARN; log streams are named after it. */
  id: string;
  taskDefinition: string;
  lastStatus: string;
  createdAt: Date | undefined;
  /** `EssentialContainerExited`, `TaskFailedToStart`, `ServiceSchedulerInitiated`, … */
  stopCode: string | undefined;
  stoppedReason: string | undefined;
  healthStatus: string | undefined;
  containers: TaskContainer[];
}

/** Anything that JSON can hold, as task definitions are compared and sent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A task definition in the shape of RegisterTaskDefinition. */
export interface TaskDefinitionTemplate {
  family: string;
  containerDefinitions: { name: string; image: string; dockerLabels?: Record<string, string> }[];
  [key: string]: unknown;
}

/** A registered task definition: the ARN, and all that DescribeTaskDefinition tells. */
export interface RegisteredTaskDefinition {
  /** `arn:…:task-definition/<family>:<revision>`. */
  arn: string;
  family: string;
  revision: number;
  /** Name and image of each container. */
  containers: { name: string; image: string }[];
  /** As ECS describes it, defaults filled in. */
  content: Readonly<Record<string, unknown>>;
}

/** What ECS answers, in our shapes. */

export function toRegistered(from: TaskDefinition | undefined): RegisteredTaskDefinition {
  if (from?.taskDefinitionArn === undefined) {
    throw new PlatformError('ECS answered with a task definition that has no ARN.');
  }
  return {
    arn: from.taskDefinitionArn,
    family: from.family ?? '',
    revision: from.revision ?? 0,
    containers: (from.containerDefinitions ?? []).map(({ name = '', image = '' }) => ({ name, image })),
    content: { ...from },
  };
}

export function toService(from: Service): EcsService {
  return {
    name: from.serviceName ?? '',
    arn: from.serviceArn ?? '',
    status: from.status ?? '',
    desiredCount: from.desiredCount ?? 0,
    runningCount: from.runningCount ?? 0,
    taskDefinition: from.taskDefinition ?? '',
    taskSets: (from.deployments ?? []).map(toTaskSet),
    events: (from.events ?? []).flatMap(({ id, createdAt, message }) =>
      id === undefined || createdAt === undefined ? [] : [{ id, createdAt, message: message ?? '' }],
    ),
  };
}

function toTaskSet(from: Deployment): TaskSet {
  return {
    id: from.id ?? '',
    status: from.status ?? '',
    taskDefinition: from.taskDefinition ?? '',
    rolloutState: from.rolloutState,
    desired: from.desiredCount ?? 0,
    running: from.runningCount ?? 0,
    pending: from.pendingCount ?? 0,
    createdAt: from.createdAt,
  };
}

export function toBrief(from: SdkBrief): ServiceDeploymentBrief[] {
  const { serviceDeploymentArn: arn, status, createdAt, targetServiceRevisionArn } = from;
  if (arn === undefined || status === undefined || createdAt === undefined) return [];
  return [{ arn, status, createdAt, targetRevision: targetServiceRevisionArn ?? '' }];
}

export function toDeployment(from: SdkDeployment): ServiceDeployment {
  const { serviceDeploymentArn: arn, status, createdAt, rollback, deploymentCircuitBreaker: breaker } = from;
  if (arn === undefined || status === undefined || createdAt === undefined) {
    throw new PlatformError(`ECS described the service deployment ${arn ?? ''} without its status or time.`);
  }
  return {
    arn,
    status,
    statusReason: from.statusReason,
    createdAt,
    target: toCounts(from.targetServiceRevision),
    sources: (from.sourceServiceRevisions ?? []).map(toCounts),
    rollback:
      rollback === undefined ? undefined : { reason: rollback.reason, revision: rollback.serviceRevisionArn },
    circuitBreaker:
      breaker?.status === undefined
        ? undefined
        : {
            status: breaker.status,
            failures: breaker.failureCount ?? 0,
            threshold: breaker.threshold ?? 0,
          },
  };
}

function toCounts(from: ServiceRevisionSummary | undefined): RevisionCounts {
  return {
    arn: from?.arn ?? '',
    requested: from?.requestedTaskCount ?? 0,
    running: from?.runningTaskCount ?? 0,
    pending: from?.pendingTaskCount ?? 0,
  };
}

export function toTask(from: SdkTask): Task {
  const arn = from.taskArn ?? '';
  return {
    arn,
    id: arn.slice(arn.lastIndexOf('/') + 1),
    taskDefinition: from.taskDefinitionArn ?? '',
    lastStatus: from.lastStatus ?? '',
    createdAt: from.createdAt,
    stopCode: from.stopCode,
    stoppedReason: from.stoppedReason,
    healthStatus: from.healthStatus,
    containers: (from.containers ?? []).map((container) => ({
      name: container.name ?? '',
      image: container.image,
      imageDigest: container.imageDigest,
      lastStatus: container.lastStatus ?? '',
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.healthStatus,
    })),
  };
}
