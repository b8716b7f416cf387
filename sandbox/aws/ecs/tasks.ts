import type { DescribeTasksCommandOutput, ListTasksCommandOutput } from '@aws-sdk/client-ecs';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { describeTask } from './describe-task.js';
import { taskState, type ServiceRecord, type TaskRecord } from './service-record.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { ClusterName, findCluster, findService, invalid, listEntries, Name, pageOf } from './lookup.js';

/** How long a stopped task is shown. Source: ECS keeps them for about an hour. */
const shownMs = 3_600_000;

export function listTasks(call: Call, world: World): Answer<ListTasksCommandOutput> {
  const schema = v.strictObject({
    cluster: ClusterName,
    serviceName: v.optional(Name),
    family: v.optional(Name),
    startedBy: v.optional(Name),
    launchType: v.optional(v.string()),
    desiredStatus: v.optional(v.picklist(['RUNNING', 'PENDING', 'STOPPED']), 'RUNNING'),
    ...listEntries,
  });
  const wanted = parseParameters(schema, call, invalid);
  const { serviceName, family, startedBy, desiredStatus } = wanted;
  if (startedBy !== undefined && (serviceName !== undefined || family !== undefined)) {
    throw new AwsFault(invalid, 'cannot specify startedBy with other filters');
  }
  const cluster = findCluster(wanted.cluster, call, world);
  const services =
    serviceName === undefined
      ? world.ecs.services.filter((service) => service.cluster === cluster)
      : [findService(cluster, serviceName, world)];
  const arns = services
    .flatMap((service) => service.tasks)
    .filter((task) => shownStatus(task, world.now()) === desiredStatus)
    .filter((task) => startedBy === undefined || task.deploymentId === startedBy)
    .filter((task) => family === undefined || task.revision.taskDefinition.family === family)
    .map(({ arn }) => arn);
  const { items, ...next } = pageOf(arns, wanted, 100);
  return { taskArns: items, ...next };
}

/** What the task should be; undefined before it is there, and once it is forgotten. */
function shownStatus(task: TaskRecord, time: number): 'RUNNING' | 'STOPPED' | undefined {
  const state = taskState(task, time);
  if (state === undefined || (task.stop !== undefined && task.stop.stoppedAt + shownMs < time))
    return undefined;
  return state === 'STOPPING' || state === 'STOPPED' ? 'STOPPED' : 'RUNNING';
}

export function describeTasks(call: Call, world: World): Answer<DescribeTasksCommandOutput> {
  const schema = v.strictObject({
    cluster: ClusterName,
    tasks: v.pipe(v.array(Name), v.minLength(1), v.maxLength(100)),
    include: v.optional(v.array(v.picklist(['TAGS'])), []),
  });
  const wanted = parseParameters(schema, call, invalid);
  const cluster = findCluster(wanted.cluster, call, world);
  const known = new Map<string, { service: ServiceRecord; task: TaskRecord }>();
  for (const service of world.ecs.services.filter((candidate) => candidate.cluster === cluster)) {
    for (const task of service.tasks) {
      if (shownStatus(task, world.now()) === undefined) continue;
      known.set(task.id, { service, task });
      known.set(task.arn, { service, task });
    }
  }
  const prefix = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/`;
  return {
    tasks: wanted.tasks.flatMap((id) => {
      const found = known.get(id);
      return found === undefined ? [] : [describeTask(found.service, found.task, world)];
    }),
    failures: wanted.tasks
      .filter((id) => !known.has(id))
      .map((id) => ({ arn: id.startsWith('arn:') ? id : `${prefix}${id}`, reason: 'MISSING' })),
  };
}
