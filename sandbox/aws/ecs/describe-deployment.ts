import type {
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentCircuitBreaker,
  ServiceRevision,
} from '@aws-sdk/client-ecs';
import type { World } from '../../server/world.js';
import {
  countTasks,
  deploymentConfiguration,
  loadBalancers,
  networkConfiguration,
} from './describe-service.js';
import { breakerThreshold } from './plan-rollout.js';
import { isFinal, phaseAt, type Revision, type Rollout, type ServiceRecord } from './service-record.js';
import { imageDigest } from './trouble.js';

function timesOf(rollout: Rollout, time: number) {
  const phase = phaseAt(rollout, time);
  const begun = rollout.phases.find(({ status }) => status === 'IN_PROGRESS');
  return {
    createdAt: new Date(rollout.createdAt),
    ...(begun !== undefined && begun.at <= time ? { startedAt: new Date(begun.at) } : {}),
    ...(isFinal(phase) ? { finishedAt: new Date(phase.at) } : {}),
  };
}

function statusOf(rollout: Rollout, time: number) {
  const { status, reason } = phaseAt(rollout, time);
  return { status, ...(reason === undefined ? {} : { statusReason: reason }) };
}

export function describeBrief(
  service: ServiceRecord,
  rollout: Rollout,
  time: number,
): ServiceDeploymentBrief {
  return {
    serviceDeploymentArn: rollout.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...timesOf(rollout, time),
    targetServiceRevisionArn: rollout.target.arn,
    ...statusOf(rollout, time),
  };
}

export function describeServiceDeployment(
  service: ServiceRecord,
  rollout: Rollout,
  time: number,
): ServiceDeployment {
  const phase = phaseAt(rollout, time);
  // What an ended service deployment says about its tasks no longer changes.
  const counted = isFinal(phase) ? phase.at : time;
  const summary = (revision: Revision, wanted: number) => {
    const { running, pending } = countTasks(
      service.tasks.filter((task) => task.revision === revision),
      counted,
    );
    return {
      arn: revision.arn,
      requestedTaskCount: wanted,
      runningTaskCount: running,
      pendingTaskCount: pending,
    };
  };
  const back = rollout.rollback !== undefined && rollout.rollback.at <= time ? rollout.rollback : undefined;
  return {
    serviceDeploymentArn: rollout.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...timesOf(rollout, time),
    ...(phase.status === 'STOPPED' ? { stoppedAt: new Date(phase.at) } : {}),
    updatedAt: new Date(Math.floor(counted)),
    sourceServiceRevisions: rollout.sources.map((revision) =>
      summary(revision, back?.revision === revision ? rollout.desired : 0),
    ),
    targetServiceRevision: summary(rollout.target, back === undefined ? rollout.desired : 0),
    ...statusOf(rollout, time),
    deploymentConfiguration: deploymentConfiguration(service),
    ...(back === undefined
      ? {}
      : {
          rollback: {
            reason: back.reason,
            startedAt: new Date(back.at),
            serviceRevisionArn: back.revision.arn,
          },
        }),
    deploymentCircuitBreaker: describeBreaker(service, rollout, time),
    alarms: { status: 'DISABLED', alarmNames: [], triggeredAlarmNames: [] },
  };
}

function describeBreaker(
  service: ServiceRecord,
  rollout: Rollout,
  time: number,
): ServiceDeploymentCircuitBreaker {
  const failures = service.tasks.filter(
    (task) => task.revision === rollout.target && task.stop?.failure === true && task.stop.stoppedAt <= time,
  ).length;
  const threshold = breakerThreshold(rollout.desired);
  const failureCount = Math.min(failures, threshold);
  if (service.seed['circuit-breaker'] === 'off') return { status: 'DISABLED', failureCount, threshold };
  const phase = phaseAt(rollout, time);
  if (phase.status === 'SUCCESSFUL') return { status: 'MONITORING_COMPLETE', failureCount, threshold };
  const tripped = failures >= threshold && phase.status !== 'IN_PROGRESS';
  return { status: tripped ? 'TRIGGERED' : 'MONITORING', failureCount, threshold };
}

export function describeRevision(service: ServiceRecord, revision: Revision, world: World): ServiceRevision {
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: revision.taskDefinition.arn,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    loadBalancers: loadBalancers(service),
    networkConfiguration: networkConfiguration(service),
    containerImages: revision.taskDefinition.containers.map(({ name, image }) => {
      const digest = imageDigest(image, world.registry);
      return {
        containerName: name,
        ...(digest === undefined ? {} : { imageDigest: digest }),
        image,
      };
    }),
    guardDutyEnabled: false,
    createdAt: new Date(revision.createdAt),
  };
}
