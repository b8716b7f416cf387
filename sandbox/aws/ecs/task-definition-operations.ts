import type {
  DescribeTaskDefinitionCommandOutput,
  ListTaskDefinitionsCommandOutput,
  RegisterTaskDefinitionCommandOutput,
} from '@aws-sdk/client-ecs';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import type { TaskDefinitionInput } from './task-definitions.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf, invalid, listEntries, Name, pageOf } from './lookup.js';

/** ECS's error for a task definition that it doesn't know, or won't have. */
const refused = 'ClientException';

const ContainerName = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]{1,255}$/));
const Anything = v.optional(v.unknown());

const Registration = v.strictObject({
  family: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]{1,255}$/)),
  taskRoleArn: v.optional(v.string()),
  executionRoleArn: v.optional(v.string()),
  networkMode: v.optional(v.picklist(['awsvpc', 'bridge', 'host', 'none'])),
  containerDefinitions: v.pipe(
    v.array(v.looseObject({ name: ContainerName, image: v.pipe(v.string(), v.minLength(1)) })),
    v.minLength(1),
  ),
  volumes: v.optional(v.array(v.looseObject({ name: v.string() }))),
  placementConstraints: v.optional(v.array(v.unknown())),
  requiresCompatibilities: v.optional(v.array(v.string())),
  cpu: v.optional(v.string()),
  memory: v.optional(v.string()),
  tags: v.optional(v.pipe(v.array(v.strictObject({ key: v.string(), value: v.string() })), v.maxLength(50))),
  pidMode: v.optional(v.string()),
  ipcMode: v.optional(v.string()),
  proxyConfiguration: Anything,
  inferenceAccelerators: Anything,
  ephemeralStorage: Anything,
  runtimePlatform: v.optional(v.record(v.string(), v.string())),
  enableFaultInjection: v.optional(v.boolean()),
});

export function registerTaskDefinition(
  call: Call,
  world: World,
): Answer<RegisterTaskDefinitionCommandOutput> {
  const input = parseParameters(Registration, call, refused);
  const { account, arn: by } = world.credentials.identify(call.accessKeyId);
  const names = input.containerDefinitions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new AwsFault(refused, `Container.name contains duplicate value: ${twice}.`);
  }
  checkFargate(input);
  const cluster = world.ecs.clusters.find((candidate) => candidate.account === account);
  const record = world.ecs.taskDefinitions.register(input as TaskDefinitionInput, {
    account,
    region: cluster?.region ?? world.region,
    at: world.now(),
    by,
  });
  return { taskDefinition: record.shown, tags: record.tags };
}

function checkFargate(input: v.InferOutput<typeof Registration>): void {
  if (input.requiresCompatibilities?.includes('FARGATE') !== true) return;
  if (input.networkMode !== 'awsvpc') {
    throw new AwsFault(refused, "Fargate only supports network mode 'awsvpc'.");
  }
  if (input.cpu === undefined || input.memory === undefined) {
    throw new AwsFault(refused, "Fargate requires that 'cpu' and 'memory' be defined at the task level.");
  }
}

export function describeTaskDefinition(
  call: Call,
  world: World,
): Answer<DescribeTaskDefinitionCommandOutput> {
  const schema = v.strictObject({
    taskDefinition: Name,
    include: v.optional(v.array(v.picklist(['TAGS'])), []),
  });
  const { taskDefinition, include } = parseParameters(schema, call, invalid);
  const account = accountOf(call, world);
  const record = world.ecs.taskDefinitions.find(taskDefinition, account, world.region);
  if (record === undefined) throw new AwsFault(refused, 'Unable to describe task definition.');
  return { taskDefinition: record.shown, ...(include.includes('TAGS') ? { tags: record.tags } : {}) };
}

export function listTaskDefinitions(call: Call, world: World): Answer<ListTaskDefinitionsCommandOutput> {
  const schema = v.strictObject({
    familyPrefix: v.optional(v.string(), ''),
    status: v.optional(v.picklist(['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS']), 'ACTIVE'),
    sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
    ...listEntries,
  });
  const { familyPrefix, status, sort, ...page } = parseParameters(schema, call, invalid);
  // Nothing is ever deregistered here.
  const arns =
    status === 'ACTIVE'
      ? world.ecs.taskDefinitions.list(accountOf(call, world), familyPrefix).map(({ arn }) => arn)
      : [];
  if (sort === 'DESC') arns.reverse();
  const { items, ...next } = pageOf(arns, page, 100);
  return { taskDefinitionArns: items, ...next };
}
