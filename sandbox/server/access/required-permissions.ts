import type { Ecs } from '../../aws/ecs/ecs.js';
import type { FaultTarget } from '../../faults/faults.js';

/** An action of IAM on one resource. */
export interface Permission {
  action: string;
  resource: string;
  /** With `iam:PassRole`: the service that gets the role. */
  passedTo?: string;
}

/** Where a request is made, and what its names stand for. */
export interface Place {
  /** The caller's account. */
  account: string;
  region: string;
  ecs: Ecs;
}

/** The parameters' texts: of the first of the names that is there. */
type Texts = (...names: string[]) => string[];

/**
 * The permissions that a request takes, by the services' lists of actions and resources ("Service Authorization
 * Reference"); the first is that for the operation itself. Empty for what AWS allows to everybody.
 */
export function requiredPermissions(request: FaultTarget, place: Place): Permission[] {
  const { service, operation, parameters } = request;
  const texts: Texts = (...names) => {
    const value = names.map((name) => parameters[name]).find((candidate) => candidate !== undefined);
    return [value].flat().filter((text) => typeof text === 'string');
  };
  if (service === 'sts' && operation !== 'AssumeRole') return [];
  const action = `${service}:${operation}`;
  const found = resources(request, texts, place).map((resource) => ({ action, resource }));
  return service === 'ecs' ? [...found, ...ecsExtras(request, texts, place)] : found;
}

function resources({ service, operation, parameters }: FaultTarget, texts: Texts, place: Place): string[] {
  const { account, region } = place;
  const arns = (names: readonly string[], resource: (name: string) => string, owner = account): string[] =>
    (names.length === 0 ? ['*'] : names).map((name) =>
      name.startsWith('arn:') ? name : `arn:aws:${service}:${region}:${owner}:${resource(name)}`,
    );
  switch (service) {
    case 'iam':
      return [texts('RoleName').map((name) => `arn:aws:iam::${account}:role/${name}`)[0] ?? '*'];
    case 'sts':
      return texts('RoleArn').length === 0 ? ['*'] : texts('RoleArn');
    case 'codebuild':
      return arns(
        texts('projectName', 'names', 'id', 'ids').map((name) =>
          name.startsWith('arn:') ? name : (name.split(':')[0] ?? name),
        ),
        (name) => `project/${name}`,
      );
    case 'codepipeline': {
      const approval =
        operation === 'PutApprovalResult' ? [...texts('stageName'), ...texts('actionName')] : [];
      return arns(texts('name', 'pipelineName'), (name) => [name, ...approval].join('/'));
    }
    case 'ecr':
      return arns(
        texts('repositoryName', 'repositoryNames'),
        (name) => `repository/${name}`,
        texts('registryId')[0],
      );
    case 'ssm':
      return arns(texts('Name', 'Names', 'Path'), (name) => `parameter/${name.replace(/^\//, '')}`).map(
        (arn) => arn.replace(/(?<=:parameter\/.*):\d+$/, ''),
      );
    case 'logs': {
      const stream = operation === 'GetLogEvents' ? texts('logStreamName').join('') : '';
      return arns(texts('logGroupName', 'logGroupIdentifier'), (name) => `log-group:${name}`).map(
        (arn) => `${arn.replace(/:\*$/, '')}:log-stream:${stream}`,
      );
    }
    case 's3':
      return [`arn:aws:s3:::${[texts('Bucket')[0] ?? '*', ...texts('Key')].join('/')}`];
    case 'ecs':
      return ecsResources({ service, operation, parameters }, texts, place);
    case 'cloudfront':
      return operation.startsWith('List')
        ? ['*']
        : [`arn:aws:cloudfront::${account}:distribution/${texts('DistributionId')[0] ?? '*'}`];
    default:
      return ['*'];
  }
}

function ecsResources({ operation }: FaultTarget, texts: Texts, place: Place): string[] {
  const named = texts('serviceDeploymentArn', 'serviceDeploymentArns', 'serviceRevisionArns');
  if (named.length > 0) return named;
  if (operation.includes('TaskDefinition')) return ['*'];
  const [given = 'default'] = texts('cluster', 'clusters');
  const cluster = given.replace(/^arn:.*:cluster\//, '');
  const { account } = place;
  const { region = place.region } =
    place.ecs.clusters.find((known) => known.name === cluster && known.account === account) ?? {};
  const arns = (kind: string, names: readonly string[]): string[] =>
    names.map((name) =>
      name.startsWith('arn:') ? name : `arn:aws:ecs:${region}:${account}:${kind}/${cluster}/${name}`,
    );
  // AWS judges a list of tasks by the container instances that they are on.
  if (operation === 'ListTasks') return arns('container-instance', ['*']);
  if (operation === 'DescribeTasks') return arns('task', texts('tasks'));
  const services = texts('service', 'services', 'serviceName');
  if (services.length > 0) return arns('service', services);
  return [`arn:aws:ecs:${region}:${account}:cluster/${cluster}`];
}

/** What ECS asks for besides: the tags and the roles of a task definition. */
function ecsExtras({ operation, parameters }: FaultTarget, texts: Texts, place: Place): Permission[] {
  const { account, region, ecs } = place;
  if (operation === 'RegisterTaskDefinition') {
    const family = texts('family').join('');
    const tags = parameters['tags'];
    const tagged = Array.isArray(tags) && tags.length > 0;
    return [
      ...[...texts('taskRoleArn'), ...texts('executionRoleArn')].map(passRole),
      ...(tagged
        ? [
            {
              action: 'ecs:TagResource',
              resource: `arn:aws:ecs:${region}:${account}:task-definition/${family}:*`,
            },
          ]
        : []),
    ];
  }
  const [taskDefinition] = operation === 'UpdateService' ? texts('taskDefinition') : [];
  if (taskDefinition === undefined) return [];
  const { taskRoleArn, executionRoleArn } =
    ecs.taskDefinitions.find(taskDefinition, account, region)?.shown ?? {};
  return [taskRoleArn, executionRoleArn].filter((role) => role !== undefined).map(passRole);
}

function passRole(resource: string): Permission {
  return { action: 'iam:PassRole', resource, passedTo: 'ecs-tasks.amazonaws.com' };
}
