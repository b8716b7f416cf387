import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
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
    DescribeScalingPolicies: describeScalingPolicies,
  },
};

const entries = {
  ServiceNamespace: v.literal('ecs'),
  ScalableDimension: v.optional(v.string()),
  MaxResults: v.optional(v.number()),
  NextToken: v.optional(v.string()),
};

function limitsOf({ seed }: ServiceRecord): { min: number; max: number } | undefined {
  if (seed.autoscaling === 'none') return undefined;
  return seed.autoscaling ?? { min: seed.desired, max: 2 * seed.desired };
}

function scaledServices(call: Call, world: World, ids: readonly string[] | undefined) {
  const account = accountOf(call, world);
  return world.ecs.services.flatMap((service) => {
    const limits = limitsOf(service);
    const id = `service/${service.cluster.name}/${service.name}`;
    const wanted = service.cluster.account === account && (ids === undefined || ids.includes(id));
    return limits === undefined || !wanted ? [] : [{ service, limits, id }];
  });
}

function describeScalableTargets(call: Call, world: World) {
  const schema = v.strictObject({ ...entries, ResourceIds: v.optional(v.array(v.string())) });
  const { ResourceIds } = parseParameters(schema, call, invalid);
  return {
    ScalableTargets: scaledServices(call, world, ResourceIds).map(({ service, limits, id }) => ({
      ServiceNamespace: 'ecs',
      ResourceId: id,
      ScalableDimension: dimension,
      MinCapacity: limits.min,
      MaxCapacity: limits.max,
      RoleARN: `arn:aws:iam::${service.cluster.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
      CreationTime: new Date(service.createdAt),
      SuspendedState: {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false,
      },
    })),
  };
}

function describeScalingPolicies(call: Call, world: World) {
  const schema = v.strictObject({
    ...entries,
    PolicyNames: v.optional(v.array(v.string())),
    ResourceId: v.optional(v.string()),
  });
  const { ResourceId, PolicyNames } = parseParameters(schema, call, invalid);
  const policies = scaledServices(call, world, ResourceId === undefined ? undefined : [ResourceId]).map(
    ({ service, id }) => {
      const name = `${service.name}-cpu-autoscaling-policy`;
      const { region, account } = service.cluster;
      return {
        PolicyARN: `arn:aws:autoscaling:${region}:${account}:scalingPolicy:${service.name}:resource/ecs/${id}:policyName/${name}`,
        PolicyName: name,
        ServiceNamespace: 'ecs',
        ResourceId: id,
        ScalableDimension: dimension,
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 70,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        },
        CreationTime: new Date(service.createdAt),
      };
    },
  );
  return { ScalingPolicies: policies.filter(({ PolicyName }) => PolicyNames?.includes(PolicyName) ?? true) };
}
