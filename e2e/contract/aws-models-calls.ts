import type { AwsFault } from '../../sandbox/aws/fault.js';
import { call } from './aws-models-scenario.js';
import type { PlayedCall } from './aws-models-scenario.js';

/** What each operation answered, in order, by `<service>:<operation>`. */
export type Answers = Record<string, { answer?: unknown; fault?: AwsFault }[]>;

const image = 'demo-web-codebase-image-build';
const release = 'demo-web-manual-release';
const cluster = 'demo-dev-cluster';
const service = 'demo-dev-web';

interface Surroundings {
  /** An OIDC token of a job. */
  token: string;
  /** The last answer of an operation, by `<service>:<operation>`. */
  last: (name: string) => Record<string, unknown>;
}

/** All calls, in the order of their times: good ones at several moments of what they look at, and bad ones. */
export function playedCalls({ token, last }: Surroundings): PlayedCall[] {
  return [
    ...lookups(token, last),
    ...buildCalls(last),
    ...pipelineCalls(last),
    ...serviceCalls(last),
    ...distributionCalls(last),
  ].sort((a, b) => a.at - b.at);
}

function lookups(token: string, last: Surroundings['last']): PlayedCall[] {
  const role = {
    RoleArn: 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role',
    RoleSessionName: 'test',
  };
  const repositoryName = 'demo/web';
  const configuration = (): string => {
    const [found] = last('ecr:BatchGetImage')['images'] as { imageManifest: string }[];
    const manifest = JSON.parse(found?.imageManifest ?? '') as { config: { digest: string } };
    return manifest.config.digest;
  };
  const imageManifest = JSON.stringify({ schemaVersion: 2, config: {}, layers: [] });
  return [
    call(0, 'sts:GetCallerIdentity'),
    call(0, 'sts:AssumeRole', role),
    call(0, 'sts:AssumeRole', { ...role, RoleArn: 'somebody-without-an-arn' }),
    call(0, 'sts:AssumeRoleWithWebIdentity', { ...role, WebIdentityToken: token }),
    call(0, 'sts:AssumeRoleWithWebIdentity', { ...role, WebIdentityToken: 'none' }),
    call(0, 'iam:ListAccountAliases'),
    call(0, 'iam:GetRole', { RoleName: 'github-oidc-demo-repo-role' }),
    call(0, 'iam:GetRole', { RoleName: 'nobody' }),
    call(0, 'ssm:GetParameter', { Name: '/platform/applications/demo/environments/dev' }),
    call(0, 'ssm:GetParameter', { Name: '/secret' }),
    call(0, 'ssm:GetParameter', { Name: '/none' }),
    call(0, 'ssm:GetParameters', { Names: ['/secret', '/none'], WithDecryption: true }),
    call(0, 'ssm:GetParametersByPath', { Path: '/platform', Recursive: true, MaxResults: 1 }),
    call(0, 'ssm:GetParametersByPath', { Path: '/platform', NextToken: 'none' }),
    call(0, 'ssm:PutParameter', { Name: '/new', Value: 'a', Type: 'String' }),
    call(0, 'ssm:PutParameter', { Name: '/new', Value: 'a', Type: 'String' }),
    call(0, 's3:GetObject', { Bucket: 'ecs-task-definitions-demo-dev', Key: 'demo/dev/web.json' }),
    call(0, 's3:GetObject', { Bucket: 'ecs-task-definitions-demo-dev', Key: 'none' }),
    call(0, 's3:GetObject', { Bucket: 'none', Key: 'none' }),
    call(0, 'ecr:DescribeRepositories', {}),
    call(0, 'ecr:DescribeRepositories', { repositoryNames: ['none'] }),
    call(0, 'ecr:DescribeImages', { repositoryName }),
    call(0, 'ecr:DescribeImages', { repositoryName, imageIds: [{ imageTag: 'none' }] }),
    call(0, 'ecr:ListImages', { repositoryName, maxResults: 1 }),
    call(0, 'ecr:BatchGetImage', {
      repositoryName,
      imageIds: [{ imageTag: 'branch-main' }, { imageTag: 'no' }],
    }),
    call(0, 'ecr:PutImage', { repositoryName, imageManifest, imageTag: 'new' }),
    call(0, 'ecr:PutImage', { repositoryName, imageManifest, imageTag: 'new' }),
    call(0, 'ecr:GetDownloadUrlForLayer', () => ({ repositoryName, layerDigest: configuration() })),
    call(0, 'ecr:GetDownloadUrlForLayer', { repositoryName, layerDigest: `sha256:${'0'.repeat(64)}` }),
    call(0, 'application-autoscaling:DescribeScalableTargets', { ServiceNamespace: 'ecs', MaxResults: 1 }),
    call(0, 'application-autoscaling:DescribeScalableTargets', {
      ServiceNamespace: 'ecs',
      NextToken: 'none',
    }),
  ];
}

function buildCalls(last: Surroundings['last']): PlayedCall[] {
  const id = (): string => (last('codebuild:StartBuild')['build'] as { id: string }).id;
  const logs = () => {
    const [build] = last('codebuild:BatchGetBuilds')['builds'] as {
      logs: { groupName: string; streamName: string };
    }[];
    return { logGroupName: build?.logs.groupName, logStreamName: build?.logs.streamName };
  };
  const look = (at: number): PlayedCall[] => [
    call(at, 'codebuild:BatchGetBuilds', () => ({ ids: [id(), 'none:1'] })),
    call(at, 'codebuild:ListBuildsForProject', { projectName: 'own' }),
  ];
  return [
    call(0, 'codebuild:BatchGetProjects', { names: [image, 'own', 'none'] }),
    call(1, 'codebuild:StartBuild', { projectName: image, idempotencyToken: 'a' }),
    call(1, 'codebuild:StartBuild', { projectName: 'own', idempotencyToken: 'a' }),
    call(1, 'codebuild:StartBuild', { projectName: 'none' }),
    ...[1, 30, 40, 3600].flatMap(look),
    call(40, 'logs:GetLogEvents', logs),
    call(40, 'logs:GetLogEvents', { logGroupName: 'none', logStreamName: 'none' }),
    call(40, 'logs:DescribeLogStreams', () => ({ logGroupName: logs().logGroupName })),
    call(3601, 'codebuild:StartBuild', { projectName: image }),
    ...[3602, 7200].flatMap(look),
    call(7201, 'codebuild:StartBuild', { projectName: image }),
    call(7202, 'codebuild:StopBuild', () => ({ id: id() })),
    call(7202, 'codebuild:StopBuild', { id: 'none:1' }),
    ...look(7203),
  ];
}

function pipelineCalls(last: Surroundings['last']): PlayedCall[] {
  const execution = () => ({
    pipelineName: release,
    pipelineExecutionId: last('codepipeline:StartPipelineExecution')['pipelineExecutionId'],
  });
  const variables = [
    { name: 'ENVIRONMENT', value: 'dev' },
    { name: 'IMAGE_TAG', value: 'commit-2222222' },
  ];
  const start = { name: release, variables, clientRequestToken: 'a' };
  const approval = () => {
    const stages = last('codepipeline:GetPipelineState')['stageStates'] as {
      actionStates: { latestExecution?: { token?: string } }[];
    }[];
    const token = stages.flatMap(({ actionStates }) =>
      actionStates.flatMap(({ latestExecution }) => latestExecution?.token ?? []),
    )[0];
    return { pipelineName: release, stageName: 'Approval', actionName: 'Approve', token };
  };
  const result = { summary: 'fine', status: 'Approved' };
  const look = (at: number): PlayedCall[] => [
    call(at, 'codepipeline:GetPipelineExecution', execution),
    call(at, 'codepipeline:ListActionExecutions', { pipelineName: release }),
    call(at, 'codepipeline:ListPipelineExecutions', { pipelineName: release }),
    call(at, 'codepipeline:GetPipelineState', { name: release }),
  ];
  return [
    call(0, 'codepipeline:GetPipeline', { name: release }),
    call(0, 'codepipeline:GetPipeline', { name: 'tests' }),
    call(0, 'codepipeline:GetPipeline', { name: 'none' }),
    call(1, 'codepipeline:StartPipelineExecution', start),
    call(1, 'codepipeline:StartPipelineExecution', { ...start, variables: [...variables].reverse() }),
    call(1, 'codepipeline:StartPipelineExecution', { name: 'none' }),
    ...look(1),
    ...look(600),
    call(601, 'codepipeline:PutApprovalResult', () => ({ ...approval(), result })),
    call(601, 'codepipeline:PutApprovalResult', () => ({ ...approval(), result })),
    call(601, 'codepipeline:GetPipelineExecution', { pipelineName: release, pipelineExecutionId: 'none' }),
    ...look(620),
    ...look(1200),
    call(1300, 'codepipeline:StartPipelineExecution', { ...start, clientRequestToken: 'b' }),
    ...look(1310),
    ...look(2400),
    call(2401, 'codepipeline:StartPipelineExecution', { ...start, clientRequestToken: 'c' }),
    call(2402, 'codepipeline:StopPipelineExecution', () => ({ ...execution(), abandon: true, reason: 'no' })),
    call(2402, 'codepipeline:StopPipelineExecution', () => ({ ...execution(), abandon: true })),
    ...look(2403),
  ];
}

function serviceCalls(last: Surroundings['last']): PlayedCall[] {
  const shown = () => last('ecs:DescribeTaskDefinition')['taskDefinition'] as Record<string, unknown>;
  const registration = () => {
    const { family, containerDefinitions, networkMode, requiresCompatibilities, cpu, memory } = shown();
    return { family, containerDefinitions, networkMode, requiresCompatibilities, cpu, memory };
  };
  const deployments = () => {
    const listed = last('ecs:ListServiceDeployments')['serviceDeployments'] as {
      serviceDeploymentArn: string;
      targetServiceRevisionArn: string;
    }[];
    return listed;
  };
  const look = (at: number): PlayedCall[] => [
    call(at, 'ecs:DescribeClusters', { clusters: [cluster, 'none'] }),
    call(at, 'ecs:DescribeServices', { cluster, services: [service, 'none'], include: ['TAGS'] }),
    call(at, 'ecs:ListServiceDeployments', { cluster, service }),
    call(at, 'ecs:DescribeServiceDeployments', () => ({
      serviceDeploymentArns: deployments().map(({ serviceDeploymentArn }) => serviceDeploymentArn),
    })),
    call(at, 'ecs:DescribeServiceRevisions', () => ({
      serviceRevisionArns: deployments().map(({ targetServiceRevisionArn }) => targetServiceRevisionArn),
    })),
    ...['RUNNING', 'STOPPED'].flatMap((desiredStatus) => [
      call(at, 'ecs:ListTasks', { cluster, serviceName: service, desiredStatus }),
      call(at, 'ecs:DescribeTasks', () => ({
        cluster,
        tasks: [...(last('ecs:ListTasks')['taskArns'] as string[]), 'none'],
      })),
    ]),
  ];
  const deploy = (at: number): PlayedCall =>
    call(at, 'ecs:UpdateService', { cluster, service, forceNewDeployment: true });
  return [
    call(0, 'ecs:DescribeTaskDefinition', { taskDefinition: 'demo-dev-web-task-def', include: ['TAGS'] }),
    call(0, 'ecs:DescribeTaskDefinition', { taskDefinition: 'none' }),
    call(0, 'ecs:RegisterTaskDefinition', registration),
    call(0, 'ecs:RegisterTaskDefinition', { family: 'bad', containerDefinitions: [] }),
    call(0, 'ecs:ListTaskDefinitions', { familyPrefix: 'demo' }),
    ...look(1),
    deploy(2),
    ...[2, 10, 30, 55, 80, 110, 600].flatMap(look),
    deploy(601),
    ...look(630),
    call(640, 'ecs:StopServiceDeployment', () => ({
      serviceDeploymentArn: deployments()[0]?.serviceDeploymentArn,
    })),
    call(640, 'ecs:StopServiceDeployment', { serviceDeploymentArn: 'none' }),
    ...[641, 660, 1200].flatMap(look),
    deploy(1201),
    call(1202, 'ecs:UpdateService', { cluster, service, desiredCount: 4 }),
    call(1202, 'ecs:UpdateService', { cluster: 'none', service }),
    call(1202, 'ecs:UpdateService', { cluster, service, taskDefinition: 'none' }),
    ...[1202, 1300].flatMap(look),
  ];
}

function distributionCalls(last: Surroundings['last']): PlayedCall[] {
  const paths = { Quantity: '1', Items: ['/*'] };
  const invalidation = { DistributionId: 'E1', InvalidationBatch: { CallerReference: 'a', Paths: paths } };
  const created = () => ({
    DistributionId: 'E1',
    Id: (last('cloudfront:CreateInvalidation')['Invalidation'] as { Id: string }).Id,
  });
  return [
    call(0, 'cloudfront:ListDistributions'),
    call(0, 'cloudfront:ListDistributions', { MaxItems: '1' }),
    call(0, 'cloudfront:CreateInvalidation', invalidation),
    call(0, 'cloudfront:CreateInvalidation', { ...invalidation, DistributionId: 'none' }),
    call(0, 'cloudfront:CreateInvalidation', {
      ...invalidation,
      InvalidationBatch: { CallerReference: 'b', Paths: { ...paths, Quantity: '2' } },
    }),
    call(1, 'cloudfront:GetInvalidation', created),
    call(100, 'cloudfront:GetInvalidation', created),
    call(100, 'cloudfront:GetInvalidation', { DistributionId: 'E1', Id: 'none' }),
  ];
}
