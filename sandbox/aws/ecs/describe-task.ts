import type { Container, Task } from '@aws-sdk/client-ecs';
import type { World } from '../../server/world.js';
import { taskState, type ServiceRecord, type TaskRecord } from './service-record.js';
import { imageDigest } from './trouble.js';

export function describeTask(service: ServiceRecord, task: TaskRecord, world: World): Task {
  const time = world.now();
  const state = taskState(task, time) ?? 'PROVISIONING';
  const stopping = task.stop !== undefined && task.stop.at <= time ? task.stop : undefined;
  const { cpu, memory } = task.revision.taskDefinition.shown;
  const zone = `${service.cluster.region}${Number.parseInt(task.id.slice(0, 2), 16) % 2 === 0 ? 'a' : 'b'}`;
  return {
    attachments: [],
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    availabilityZone: zone,
    clusterArn: service.cluster.arn,
    containers: describeContainers(task, world),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    createdAt: new Date(task.createdAt),
    desiredStatus: stopping === undefined ? 'RUNNING' : 'STOPPED',
    enableExecuteCommand: true,
    group: `service:${service.name}`,
    healthStatus: health(task, time),
    lastStatus: state,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    // oxlint-disable-next-line typescript/no-deprecated -- AWS still sends it
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [] },
    ...(task.runningAt <= time ? { startedAt: new Date(task.runningAt) } : {}),
    startedBy: task.deploymentId,
    ...(stopping === undefined
      ? {}
      : {
          stopCode: stopping.code,
          stoppedReason: stopping.reason,
          stoppingAt: new Date(stopping.at),
          executionStoppedAt: new Date(stopping.at),
        }),
    ...(stopping !== undefined && stopping.stoppedAt <= time
      ? { stoppedAt: new Date(stopping.stoppedAt) }
      : {}),
    tags: [],
    taskArn: task.arn,
    taskDefinitionArn: task.revision.taskDefinition.arn,
    version: stopping === undefined ? 2 : 4,
    ephemeralStorage: { sizeInGiB: 20 },
  };
}

function health(task: TaskRecord, time: number): 'UNHEALTHY' | 'UNKNOWN' {
  return task.unhealthyAt !== undefined && task.unhealthyAt <= time ? 'UNHEALTHY' : 'UNKNOWN';
}

function describeContainers(task: TaskRecord, world: World): Container[] {
  const time = world.now();
  const ran = task.runningAt <= time && task.runningAt <= (task.stop?.at ?? Infinity);
  const stopping = task.stop !== undefined && task.stop.at <= time ? task.stop : undefined;
  return task.revision.taskDefinition.containers.map(({ name, image }) => {
    const digest = imageDigest(image, world.registry);
    const end = stopping?.ends[name];
    // A container that ran and isn't to blame ends well once it is told to; one that never ran has no exit code.
    const exitCode =
      stopping === undefined ? undefined : end === undefined ? (ran ? 0 : undefined) : end.exitCode;
    // The one that is to blame ends first, and takes the task with it.
    const gone = stopping !== undefined && (end !== undefined || stopping.stoppedAt <= time);
    return {
      containerArn: `${task.arn.replace(':task/', ':container/')}/${name}`,
      taskArn: task.arn,
      name,
      image,
      ...(digest === undefined || !ran ? {} : { imageDigest: digest }),
      ...(ran ? { runtimeId: `${task.id}-${name}` } : {}),
      lastStatus: gone ? 'STOPPED' : ran ? 'RUNNING' : 'PENDING',
      ...(gone && exitCode !== undefined ? { exitCode } : {}),
      ...(gone && end?.reason !== undefined ? { reason: end.reason } : {}),
      networkBindings: [],
      networkInterfaces: [],
      healthStatus: end === undefined && stopping !== undefined ? 'UNKNOWN' : health(task, time),
      cpu: '0',
    };
  });
}
