import { CommonFault } from '../aws/fault.js';
import type { FaultTarget } from '../faults/faults.js';
import type { World } from './world.js';

/**
 * The refusal for a missing permission in AWS's own words.
 * @param resource the ARN that it names; by default what the request's parameters point to
 */
export function accessDenied(
  target: FaultTarget,
  world: World,
  userArn: string,
  resource = resourceOf(target, world),
): CommonFault {
  const action = `${target.service}:${target.operation}`;
  return new CommonFault(
    'AccessDeniedException',
    `User: ${userArn} is not authorized to perform: ${action} on resource: ${resource} because no ` +
      `identity-based policy allows the ${action} action`,
  );
}

/** The ARN of what a request works on. */
function resourceOf({ service, parameters }: FaultTarget, world: World): string {
  const named = (...names: string[]): string | undefined => {
    const value = names.map((name) => parameters[name]).find((candidate) => candidate !== undefined);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? first : undefined;
  };
  switch (service) {
    case 'sts':
    case 'iam':
      return named('RoleArn') ?? '*';
    case 'codebuild': {
      const project = named('projectName', 'names', 'id', 'ids')?.split(':')[0];
      return world.arn(service, `project/${project ?? '*'}`);
    }
    case 'codepipeline':
      return world.arn(service, named('name', 'pipelineName') ?? '*');
    case 'ecr':
      return world.arn(service, `repository/${named('repositoryName', 'repositoryNames') ?? '*'}`);
    case 'ssm':
      return world.arn(service, `parameter/${(named('Name', 'Names', 'Path') ?? '*').replace(/^\//, '')}`);
    case 'logs':
      return world.arn(service, `log-group:${named('logGroupName', 'logGroupIdentifier') ?? '*'}`);
    case 's3':
      return `arn:aws:s3:::${named('Bucket') ?? '*'}/${named('Key') ?? ''}`.replace(/\/$/, '');
    case 'ecs':
      return ecsResource(named, world);
    case 'cloudfront':
      return `arn:aws:cloudfront::${world.account}:distribution/${named('DistributionId') ?? '*'}`;
    default:
      return '*';
  }
}

/** Services are named with their cluster; an ARN is one already. */
function ecsResource(named: (...names: string[]) => string | undefined, world: World): string {
  const arn = named('serviceDeploymentArn', 'serviceDeploymentArns', 'serviceRevisionArns');
  if (arn !== undefined) return arn;
  const cluster = named('cluster', 'clusters') ?? '*';
  const service = named('service', 'services', 'serviceName');
  const { account = world.account, region = world.region } =
    world.ecs.clusters.find(({ name }) => name === cluster) ?? {};
  if (service !== undefined) return `arn:aws:ecs:${region}:${account}:service/${cluster}/${service}`;
  if (cluster !== '*') return `arn:aws:ecs:${region}:${account}:cluster/${cluster}`;
  return '*';
}
