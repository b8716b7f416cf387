import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import type {
  Deployment,
  Service,
  ServiceDeployment as SdkDeployment,
  ServiceDeploymentBrief as SdkBrief,
  ServiceRevisionSummary,
  Task as SdkTask,
  TaskDefinition,
  ECSClient,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { PlatformError } from '../../core/errors.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  RevisionCounts,
  ServiceDeployment,
  ServiceDeploymentBrief,
  Task,
  TaskSet,
} from './ecs-types.js';

/** What ECS answers, in our shapes. */

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
    stage: from.lifecycleStage,
    circuitBreaker:
      breaker?.status === undefined
        ? undefined
        : { failures: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0 },
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

/** Returns what the SDK would send to register a task definition, as JSON. Requests nothing. */
export async function serialise(client: ECSClient, definition: object): Promise<unknown> {
  const command = new RegisterTaskDefinitionCommand(
    definition as unknown as RegisterTaskDefinitionCommandInput,
  );
  let body: unknown;
  // Between serialising and signing, so that not even credentials are asked for.
  command.middlewareStack.add(
    () => (args) => {
      body = (args.request as { body?: unknown }).body;
      return Promise.resolve({ response: {}, output: { $metadata: {} } });
    },
    { step: 'build', priority: 'high', name: 'keepBody' },
  );
  await client.send(command);
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
  return JSON.parse(text) as unknown;
}

/** Returns the paths of what is meant and not sent, whichever way it got lost on. */
export function findUnsent(meant: unknown, sent: unknown, path = ''): string[] {
  if (meant === undefined) return [];
  if (typeof meant !== 'object' || meant === null) return Object.is(meant, sent) ? [] : [path];
  if (typeof sent !== 'object' || sent === null || Array.isArray(meant) !== Array.isArray(sent))
    return [path];
  const found = sent as Readonly<Record<string, unknown>>;
  const lost = Object.entries(meant).flatMap(([key, value]) =>
    findUnsent(value, found[key], joinPath(path, key, Array.isArray(meant))),
  );
  const longer = Array.isArray(meant) && Array.isArray(sent) && sent.length !== meant.length;
  return lost.length === 0 && longer ? [path] : lost;
}

function joinPath(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
