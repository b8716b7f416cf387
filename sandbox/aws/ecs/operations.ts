import type {
  DescribeClustersCommandOutput,
  DescribeServicesCommandOutput,
  UpdateServiceCommandOutput,
} from '@aws-sdk/client-ecs';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { describeCluster, describeService } from './describe-service.js';
import { latestRollout, primaryAt } from './service-record.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import {
  describeServiceDeployments,
  describeServiceRevisions,
  listServiceDeployments,
  stopServiceDeployment,
} from './deployments.js';
import { accountOf, ClusterName, findCluster, findService, invalid, Name } from './lookup.js';
import {
  describeTaskDefinition,
  listTaskDefinitions,
  registerTaskDefinition,
} from './task-definition-operations.js';
import { describeTasks, listTasks } from './tasks.js';

/** ECS, API version 2014-11-13. */
export const ecs: Service = {
  name: 'ecs',
  operations: {
    DescribeClusters: describeClusters,
    DescribeServices: describeServices,
    UpdateService: updateService,
    RegisterTaskDefinition: registerTaskDefinition,
    DescribeTaskDefinition: describeTaskDefinition,
    ListTaskDefinitions: listTaskDefinitions,
    ListServiceDeployments: listServiceDeployments,
    DescribeServiceDeployments: describeServiceDeployments,
    DescribeServiceRevisions: describeServiceRevisions,
    StopServiceDeployment: stopServiceDeployment,
    ListTasks: listTasks,
    DescribeTasks: describeTasks,
  },
};

function describeClusters(call: Call, world: World): Answer<DescribeClustersCommandOutput> {
  const schema = v.strictObject({
    clusters: v.optional(v.pipe(v.array(Name), v.maxLength(100)), ['default']),
    include: v.optional(
      v.array(v.picklist(['ATTACHMENTS', 'CONFIGURATIONS', 'SETTINGS', 'STATISTICS', 'TAGS'])),
    ),
  });
  const { clusters } = parseParameters(schema, call, invalid);
  const account = accountOf(call, world);
  const found = clusters.flatMap((name) => world.ecs.cluster(name, account) ?? []);
  const missing = clusters.filter((name) => world.ecs.cluster(name, account) === undefined);
  return {
    clusters: [...new Set(found)].map((cluster) => describeCluster(cluster, world.ecs, world.now())),
    failures: missing.map((name) => ({
      arn: asArn(name, `cluster/${name}`, account, world),
      reason: 'MISSING',
    })),
  };
}

function asArn(name: string, resource: string, account: string, world: World): string {
  return name.startsWith('arn:') ? name : `arn:aws:ecs:${world.region}:${account}:${resource}`;
}

function describeServices(call: Call, world: World): Answer<DescribeServicesCommandOutput> {
  const schema = v.strictObject({
    cluster: ClusterName,
    services: v.pipe(v.array(Name), v.minLength(1), v.maxLength(10)),
    include: v.optional(v.array(v.picklist(['TAGS'])), []),
  });
  const { cluster: name, services, include } = parseParameters(schema, call, invalid);
  const cluster = findCluster(name, call, world);
  const found = services.flatMap((service) => world.ecs.service(cluster, service) ?? []);
  const missing = services.filter((service) => world.ecs.service(cluster, service) === undefined);
  return {
    services: [...new Set(found)].map((service) =>
      describeService(service, world.now(), include.includes('TAGS')),
    ),
    failures: missing.map((service) => ({
      arn: asArn(service, `service/${cluster.name}/${service}`, cluster.account, world),
      reason: 'MISSING',
    })),
  };
}

function updateService(call: Call, world: World): Answer<UpdateServiceCommandOutput> {
  const schema = v.strictObject({
    cluster: ClusterName,
    service: Name,
    taskDefinition: v.optional(Name),
    desiredCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    forceNewDeployment: v.optional(v.boolean(), false),
  });
  const { cluster: name, ...wanted } = parseParameters(schema, call, invalid);
  const cluster = findCluster(name, call, world);
  const service = findService(cluster, wanted.service, world);
  const latest = latestRollout(service);
  const current = primaryAt(latest, world.now()).revision.taskDefinition;
  const taskDefinition =
    wanted.taskDefinition === undefined
      ? current
      : world.ecs.taskDefinitions.find(wanted.taskDefinition, cluster.account, cluster.region);
  if (taskDefinition === undefined) throw new AwsFault('ClientException', 'TaskDefinition not found.');
  const changes = taskDefinition !== current || wanted.forceNewDeployment;
  if (wanted.desiredCount !== undefined) {
    if (changes) service.desired = wanted.desiredCount;
    else world.ecs.scale(service, wanted.desiredCount);
  }
  // The task definition that runs already, without force: nothing to deploy.
  if (changes) world.ecs.deploy(service, taskDefinition);
  return { service: describeService(service, world.now()) };
}
