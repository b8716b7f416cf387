import type { Cluster, Deployment, Service, ServiceCurrentRevisionSummary, Tag } from '@aws-sdk/client-ecs';
import type { Ecs } from './ecs.js';
import {
  isAlive,
  latestRollout,
  phaseAt,
  primaryAt,
  taskState,
  type ClusterRecord,
  type Revision,
  type Rollout,
  type ServiceRecord,
  type TaskRecord,
} from './service-record.js';
import { isBehindLoadBalancer } from './template.js';
import { targetGroupArn } from './trouble.js';

/** How many events DescribeServices shows. Source: ECS. */
const shownEvents = 100;

export interface TaskCounts {
  running: number;
  pending: number;
}

export function countTasks(tasks: readonly TaskRecord[], time: number): TaskCounts {
  const states = tasks.map((task) => taskState(task, time));
  return {
    running: states.filter((state) => state === 'RUNNING').length,
    pending: states.filter((state) => state === 'PENDING' || state === 'PROVISIONING').length,
  };
}

export function describeCluster(cluster: ClusterRecord, ecs: Ecs, time: number): Cluster {
  const services = ecs.services.filter((service) => service.cluster === cluster);
  const counts = services.map((service) => countTasks(service.tasks, time));
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: counts.reduce((sum, { running }) => sum + running, 0),
    pendingTasksCount: counts.reduce((sum, { pending }) => sum + pending, 0),
    activeServicesCount: services.filter(({ seed }) => seed.status === 'ACTIVE').length,
    statistics: [],
    tags: [],
    settings: [],
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
  };
}

export function deploymentConfiguration({ seed }: ServiceRecord) {
  const breaker = seed['circuit-breaker'];
  return {
    deploymentCircuitBreaker: { enable: breaker !== 'off', rollback: breaker === 'rollback' },
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    strategy: 'ROLLING' as const,
    bakeTimeInMinutes: 0,
  };
}

export function networkConfiguration({ name }: ServiceRecord) {
  return {
    awsvpcConfiguration: {
      subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0b2c3d4e5f6071829'],
      securityGroups: [`sg-${name}`],
      assignPublicIp: 'DISABLED' as const,
    },
  };
}

export function loadBalancers(service: ServiceRecord) {
  if (!isBehindLoadBalancer(service.type)) return [];
  return [{ targetGroupArn: targetGroupArn(service), containerName: 'nginx', containerPort: 443 }];
}

/** @param withTags whether it was asked for the tags */
export function describeService(service: ServiceRecord, time: number, withTags = false): Service {
  const latest = latestRollout(service);
  const { running, pending } = countTasks(service.tasks, time);
  const { status } = service.seed;
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    loadBalancers: loadBalancers(service),
    serviceRegistries: [],
    status,
    desiredCount: status === 'ACTIVE' ? service.desired : 0,
    runningCount: running,
    pendingCount: pending,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    taskDefinition: primaryAt(latest, time).revision.taskDefinition.arn,
    deploymentConfiguration: deploymentConfiguration(service),
    deployments: describeDeployments(service, latest, time),
    currentServiceDeployment: latest.arn,
    currentServiceRevisions: describeRevisions(service, latest, time),
    roleArn: `arn:aws:iam::${service.cluster.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: describeEvents(service, time),
    createdAt: new Date(service.createdAt),
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: networkConfiguration(service),
    healthCheckGracePeriodSeconds: 0,
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    createdBy: `arn:aws:iam::${service.cluster.account}:role/terraform`,
    enableECSManagedTags: false,
    propagateTags: 'SERVICE',
    enableExecuteCommand: true,
    availabilityZoneRebalancing: 'ENABLED',
    ...(withTags ? { tags: tagsOf(service) } : {}),
  };
}

function tagsOf({ cluster, name }: ServiceRecord): Tag[] {
  return [
    { key: 'application', value: cluster.app },
    { key: 'environment', value: cluster.environment },
    { key: 'service', value: name },
    { key: 'managed-by', value: 'DBT Platform - Service Terraform' },
  ];
}

/** The revision that the service has or is on its way to, and those that still have tasks. */
function describeRevisions(
  service: ServiceRecord,
  latest: Rollout,
  time: number,
): ServiceCurrentRevisionSummary[] {
  const primary = primaryAt(latest, time).revision;
  const alive = service.tasks.filter((task) => isAlive(task, time));
  const revisions = new Set([primary, ...alive.map(({ revision }) => revision)]);
  return [...revisions].map((revision) => {
    const counts = countTasks(
      alive.filter((task) => task.revision === revision),
      time,
    );
    return {
      arn: revision.arn,
      requestedTaskCount: revision === primary ? service.desired : 0,
      runningTaskCount: counts.running,
      pendingTaskCount: counts.pending,
    };
  });
}

function describeEvents(service: ServiceRecord, time: number) {
  const past = service.events.filter(({ at }) => at <= time);
  // Newest first; those of one moment keep their order.
  past.sort((a, b) => a.at - b.at).reverse();
  return past.slice(0, shownEvents).map(({ id, at, message }) => ({ id, createdAt: new Date(at), message }));
}

/** The deployment that the service is on its way to, and those that still have tasks or are being undone. */
function describeDeployments(service: ServiceRecord, latest: Rollout, time: number): Deployment[] {
  const primary: Part = { ...primaryAt(latest, time), status: 'PRIMARY' };
  const others = new Map<string, Part>();
  if (phaseAt(latest, time).status === 'ROLLBACK_IN_PROGRESS') {
    const { target: revision, deploymentId } = latest;
    others.set(deploymentId, { revision, deploymentId, status: 'ACTIVE' });
  }
  // The youngest first, as the tasks come last that were started last.
  for (const task of service.tasks.filter((candidate) => isAlive(candidate, time)).reverse()) {
    const { revision, deploymentId } = task;
    others.set(deploymentId, { revision, deploymentId, status: 'ACTIVE' });
  }
  others.delete(primary.deploymentId);
  return [primary, ...others.values()].map((part) => describeDeployment(service, latest, part, time));
}

interface Part {
  revision: Revision;
  deploymentId: string;
  status: 'PRIMARY' | 'ACTIVE';
}

function describeDeployment(service: ServiceRecord, latest: Rollout, part: Part, time: number): Deployment {
  const { revision, deploymentId, status } = part;
  const tasks = service.tasks.filter((task) => task.deploymentId === deploymentId);
  const { running, pending } = countTasks(tasks, time);
  const failedTasks = tasks.filter(({ stop }) => stop?.failure === true && stop.stoppedAt <= time).length;
  const createdAt = latest.rollback?.deploymentId === deploymentId ? latest.rollback.at : revision.createdAt;
  return {
    id: deploymentId,
    status,
    taskDefinition: revision.taskDefinition.arn,
    desiredCount: status === 'PRIMARY' ? service.desired : 0,
    pendingCount: pending,
    runningCount: running,
    failedTasks,
    createdAt: new Date(createdAt),
    updatedAt: new Date(Math.min(time, phaseAt(latest, time).at)),
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    networkConfiguration: networkConfiguration(service),
    ...rolloutState(latest, part, time),
  };
}

function rolloutState(latest: Rollout, { deploymentId, status }: Part, time: number) {
  const phase = phaseAt(latest, time).status;
  if (status === 'ACTIVE') {
    return deploymentId === latest.deploymentId
      ? {
          rolloutState: 'FAILED' as const,
          rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
        }
      : {
          rolloutState: 'COMPLETED' as const,
          rolloutStateReason: `ECS deployment ${deploymentId} completed.`,
        };
  }
  const rolledBack = latest.rollback?.deploymentId === deploymentId;
  if (phase === 'SUCCESSFUL' || phase === 'ROLLBACK_SUCCESSFUL') {
    const reason = `ECS deployment ${deploymentId} completed.`;
    return { rolloutState: 'COMPLETED' as const, rolloutStateReason: reason };
  }
  if (phase === 'ROLLBACK_FAILED' || phase === 'STOPPED') {
    const reason = 'ECS deployment circuit breaker: tasks failed to start.';
    return { rolloutState: 'FAILED' as const, rolloutStateReason: reason };
  }
  const reason = rolledBack
    ? `ECS deployment circuit breaker: rolling back to deploymentId ${deploymentId}.`
    : `ECS deployment ${deploymentId} in progress.`;
  return { rolloutState: 'IN_PROGRESS' as const, rolloutStateReason: reason };
}
