import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { AwsFault } from '../fault.js';
import { page } from '../page-token.js';
import type { ServiceRecord } from '../ecs/service-record.js';
import type { Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf } from '../ecs/lookup.js';

const invalid = 'ValidationException';
const dimension = 'ecs:service:DesiredCount';

/** Application Auto Scaling, API version 2016-02-06, for ECS services. */
export const applicationAutoscaling: Service = {
  name: 'application-autoscaling',
  operations: {
    DescribeScalableTargets: describeScalableTargets,
  },
};

const DescribeScalableTargets = v.strictObject({
  ServiceNamespace: v.literal('ecs'),
  ResourceIds: v.optional(v.pipe(v.array(v.string()), v.maxLength(50))),
  ScalableDimension: v.optional(v.literal(dimension)),
  MaxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 50),
  NextToken: v.optional(v.string()),
});

function limitsOf({ seed }: ServiceRecord): { min: number; max: number } | undefined {
  if (seed.autoscaling === 'none') return undefined;
  return seed.autoscaling ?? { min: seed.desired, max: 2 * seed.desired };
}

function describeScalableTargets(call: Call, world: World) {
  const { ResourceIds: ids, MaxResults, NextToken } = parseParameters(DescribeScalableTargets, call, invalid);
  const account = accountOf(call, world);
  const targets = world.ecs.services
    .filter(({ cluster }) => cluster.account === account)
    .flatMap((service) => describeTarget(service))
    .filter(({ ResourceId }) => ids?.includes(ResourceId) ?? true)
    .sort((a, b) => (a.ResourceId < b.ResourceId ? -1 : 1));
  const found = page(targets, ({ ResourceId }) => ResourceId, MaxResults, NextToken);
  if (found === undefined) throw new AwsFault('InvalidNextTokenException', 'The next token is not valid.');
  return { ScalableTargets: found.items, NextToken: found.nextToken };
}

function describeTarget(service: ServiceRecord) {
  const limits = limitsOf(service);
  if (limits === undefined) return [];
  const { cluster, name, createdAt } = service;
  return [
    {
      ServiceNamespace: 'ecs',
      ResourceId: `service/${cluster.name}/${name}`,
      ScalableDimension: dimension,
      MinCapacity: limits.min,
      MaxCapacity: limits.max,
      RoleARN: `arn:aws:iam::${cluster.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
      CreationTime: new Date(createdAt),
      SuspendedState: {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false,
      },
    },
  ];
}
