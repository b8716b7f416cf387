import type {
  Deployment,
  Service,
  ServiceDeploymentBrief as SdkBrief,
  Task as SdkTask,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { PlatformError } from '../../core/errors.js';

/** What ECS answers, in the shapes that the domains work with. Times are AWS's own. */

/** A service as ECS is asked for it. */
export interface ServiceName {
  cluster: string;
  service: string;
}

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
  /** `COMPLETED`, `FAILED` or `IN_PROGRESS`; undefined where ECS tells none. */
  rolloutState: string | undefined;
  /** Why it is in that state. */
  reason: string | undefined;
  /** How many of its tasks failed to start or to stay healthy. */
  failed: number;
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
  /** Who replaces the tasks: `ECS`, or `CODE_DEPLOY` or `EXTERNAL`, which services can't be deployed by ECS itself. */
  controller: string;
  /** How ECS replaces the tasks: `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`. */
  strategy: string | undefined;
  /** ARN of its newest service deployment, where ECS tells it. */
  currentDeployment: string | undefined;
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
  /** ECS's reason, where it gives one. */
  statusReason: string | undefined;
  /** ARN of the service revision that it goes to. */
  targetRevision: string;
  createdAt: Date;
  /** When ECS began with it; undefined while it is pending. */
  startedAt: Date | undefined;
  finishedAt: Date | undefined;
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
  /** The stage that a blue/green, linear or canary deployment is in: `BAKE_TIME`, … */
  stage: string | undefined;
  circuitBreaker: { failures: number; threshold: number | undefined } | undefined;
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
  registeredAt: Date | undefined;
  /** Name and image of each container. */
  containers: { name: string; image: string }[];
  /** As ECS describes it, defaults filled in. */
  content: Readonly<Record<string, unknown>>;
}

export function toRegistered(from: TaskDefinition | undefined): RegisteredTaskDefinition {
  if (from?.taskDefinitionArn === undefined) {
    throw new PlatformError('ECS answered with a task definition that has no ARN.');
  }
  return {
    arn: from.taskDefinitionArn,
    family: from.family ?? '',
    revision: from.revision ?? 0,
    registeredAt: from.registeredAt,
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
    controller: from.deploymentController?.type ?? 'ECS',
    strategy: from.deploymentConfiguration?.strategy,
    currentDeployment: from.currentServiceDeployment,
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
    reason: from.rolloutStateReason,
    failed: from.failedTasks ?? 0,
    desired: from.desiredCount ?? 0,
    running: from.runningCount ?? 0,
    pending: from.pendingCount ?? 0,
    createdAt: from.createdAt,
  };
}

export function toBrief(from: SdkBrief): ServiceDeploymentBrief[] {
  const { serviceDeploymentArn: arn, status, statusReason, createdAt, startedAt, finishedAt } = from;
  if (arn === undefined || status === undefined || createdAt === undefined) return [];
  const targetRevision = from.targetServiceRevisionArn ?? '';
  return [{ arn, status, statusReason, createdAt, startedAt, finishedAt, targetRevision }];
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
