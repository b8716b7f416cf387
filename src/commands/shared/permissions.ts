import type { AwsPermission } from '../command.js';

const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const account = '<region>:<env-account>';

/** What deploying services to ECS takes: the role of the environment's account, and what that role calls there. */
export const environmentPermissions = [
  {
    actions: ['sts:AssumeRole'],
    resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
  },
  {
    actions: ['s3:GetObject'],
    resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*'],
    when,
  },
  {
    actions: ['s3:ListBucket'],
    resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>'],
    when: `${when}: without it, S3 says that access is denied where a service has no template`,
  },
  {
    actions: ['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'],
    resources: ['*'],
    when,
  },
  {
    actions: ['ecs:TagResource'],
    resources: [`arn:aws:ecs:${account}:task-definition/<app>-<env>-*`],
    when: `the task definition template has tags; ${when}`,
  },
  {
    actions: ['iam:PassRole'],
    resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-*'],
    when: `${when}: the task definition names its roles`,
  },
  {
    actions: [
      'ecs:DescribeServices',
      'ecs:ListServiceDeployments',
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'ecs:UpdateService',
    ],
    resources: [
      `arn:aws:ecs:${account}:service/<app>-<env>-cluster/<app>-<env>-*`,
      `arn:aws:ecs:${account}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
      `arn:aws:ecs:${account}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`,
    ],
    when,
  },
  {
    actions: ['ecs:StopServiceDeployment'],
    resources: [`arn:aws:ecs:${account}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`],
    when: `stop-on-cancel; ${when}`,
  },
  {
    actions: ['ecs:ListTasks', 'ecs:DescribeTasks'],
    resources: [
      `arn:aws:ecs:${account}:container-instance/<app>-<env>-cluster/*`,
      `arn:aws:ecs:${account}:task/<app>-<env>-cluster/*`,
    ],
    when,
  },
  {
    actions: ['logs:GetLogEvents'],
    resources: [`arn:aws:logs:${account}:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*`],
    when: `a container fails; ${when}`,
  },
] as const satisfies readonly AwsPermission[];

const parameters = 'arn:aws:ssm:<region>:<account>:parameter';

/** What finding an application, its environments and its codebases takes. */
export const applicationPermissions = [
  {
    actions: ['ssm:GetParametersByPath'],
    resources: [
      `${parameters}/platform/applications/<app>/environments`,
      `${parameters}/platform/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/environments`,
      `${parameters}/copilot/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/codebases`,
      `${parameters}/copilot/applications/<app>/codebases/*`,
    ],
  },
  {
    actions: ['ssm:GetParameter'],
    resources: [
      `${parameters}/copilot/applications/<app>`,
      `${parameters}/copilot/applications/<app>/codebases/*`,
    ],
  },
] as const satisfies readonly AwsPermission[];
