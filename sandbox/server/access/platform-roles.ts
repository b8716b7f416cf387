/** What a policy allows; resources may have `*` and placeholders in angle brackets. */
export interface Statement {
  actions: readonly string[];
  resources: readonly string[];
  /** `iam:PassRole` for this service only. */
  passedTo?: string;
}

/** Where a role is: the account of parameters, images and pipelines, of an environment, or of its domain names. */
export type RoleAccount = 'pipeline' | 'environment' | 'dns';

/** Roles that another role trusts; `own`: in the account where that role is. */
export interface TrustedRoles {
  account: 'pipeline' | 'own';
  names: readonly string[];
}

export interface PlatformRole {
  /** One name, or the patterns of several. */
  names: readonly [string, ...string[]];
  account: RoleAccount;
  /** Who may assume it; `github`: the jobs of a repository, by AssumeRoleWithWebIdentity. */
  trusts: readonly (TrustedRoles | 'github')[];
  /** True where it has the needed part of the verbs' policies: docs/iam, as far as the pipelines' account goes. */
  needed?: true;
  /** Whose deployment roles it may assume, where `needed` lets it assume any. */
  assumes?: 'own' | 'every';
  allows: readonly Statement[];
  /** Granted in a form that may not take effect: the sandbox refuses it. */
  mayNotTakeEffect?: readonly Statement[];
}

const pipelineRoles = [
  '<app>-*-codebase-pipeline',
  '<app>-*-codebase-pipeline-*',
  '<app>-*-codebase-*',
] as const;
const oidcRole = 'github-oidc-<app>-repo-role';
const ecs = 'arn:aws:ecs:<region>:<env-account>';
const autoscaling = 'application-autoscaling';

/** Clusters of the platform, and of copilot before it. */
const onClusters = (path: (cluster: string) => string): string[] =>
  ['<app>-<env>-cluster', '<app>-<env>'].map((cluster) => `${ecs}:${path(cluster)}`);

/** What the deployment role of an environment may do, as far as our verbs could want it. */
const deployment: readonly Statement[] = [
  {
    actions: ['ecs:UpdateService', 'ecs:DescribeServices', 'ecs:TagResource'],
    resources: [
      ...onClusters((cluster) => `cluster/${cluster}`),
      ...onClusters((cluster) => `service/${cluster}/*`),
    ],
  },
  {
    actions: ['ecs:DescribeTasks', 'ecs:TagResource'],
    resources: [
      ...onClusters((cluster) => `cluster/${cluster}`),
      ...onClusters((cluster) => `task/${cluster}/*`),
    ],
  },
  { actions: ['ecs:ListServiceDeployments'], resources: onClusters((cluster) => `service/${cluster}/*`) },
  { actions: ['ecs:DescribeClusters'], resources: [`${ecs}:cluster/<app>-<env>-cluster`] },
  {
    actions: ['ecs:RunTask', 'ecs:TagResource'],
    resources: [`${ecs}:task-definition/<app>-<env>-*:*`],
  },
  { actions: ['ecs:RegisterTaskDefinition', 'ecs:DescribeTaskDefinition'], resources: ['*'] },
  {
    actions: ['ecs:DeregisterTaskDefinition'],
    resources: ['*'],
  },
  { actions: ['iam:PassRole'], resources: ['*'], passedTo: 'ecs-tasks.amazonaws.com' },
  {
    actions: ['logs:GetLogEvents'],
    resources: [
      'arn:aws:logs:<region>:<env-account>:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*',
    ],
  },
  {
    actions: ['logs:DescribeLogStreams'],
    resources: ['arn:aws:logs:<region>:<env-account>:log-group:/platform/*'],
  },
  // The bucket's own policy allows it, to this role alone; listing the bucket is not in it.
  { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>/*'] },
  {
    actions: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
    resources: ['arn:aws:ssm:<region>:<env-account>:parameter/*'],
  },
  // In another account the repository's policy would have to allow it too, and does not.
  {
    actions: ['ecr:DescribeImages'],
    resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/*'],
  },
  {
    actions: ['lambda:InvokeFunction'],
    resources: ['arn:aws:lambda:<region>:<env-account>:function:<app>-<env>-listener-rule-organiser:$LATEST'],
  },
];

/**
 * The roles that exist for an application, with who may assume them and what they may do. `<app>` and `<env>` are those
 * of the role, `<account>` is the pipelines' account, `<env-account>` the environment's.
 * Source: the platform's Terraform as of August 2026 (terraform/extensions/iam.tf, terraform/codebase-pipelines,
 * terraform/ecs-cluster/s3.tf). What the OIDC role may do is not in it: here it is what the verbs need, and no more.
 */
export const platformRoles: readonly PlatformRole[] = [
  {
    names: ['<app>-<env>-codebase-pipeline-deploy'],
    account: 'environment',
    trusts: [
      { account: 'pipeline', names: pipelineRoles },
      { account: 'own', names: [oidcRole] },
    ],
    allows: deployment,
    mayNotTakeEffect: [
      { actions: ['ecs:ListTasks'], resources: onClusters((cluster) => `container-instance/${cluster}/*`) },
      { actions: ['ecs:ListServices'], resources: onClusters((cluster) => `cluster/${cluster}`) },
      {
        actions: [
          `${autoscaling}:DescribeScalableTargets`,
          `${autoscaling}:DescribeScalingPolicies`,
          `${autoscaling}:DescribeScalingActivities`,
          `${autoscaling}:DescribeScheduledActions`,
        ],
        resources: [`arn:aws:${autoscaling}:<region>:<env-account>:scalable-target/*`],
      },
    ],
  },
  {
    // From the pipelines' account: what it needs there, and the deployment roles of the environments that are there.
    names: [oidcRole],
    account: 'pipeline',
    trusts: ['github'],
    needed: true,
    assumes: 'own',
    allows: [],
  },
  {
    // In the account of an environment that is elsewhere.
    names: [oidcRole],
    account: 'environment',
    trusts: ['github'],
    allows: [
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-*-codebase-pipeline-deploy'],
      },
    ],
  },
  {
    names: ['<app>-<env>-pipeline-deployment-role'],
    account: 'dns',
    trusts: [{ account: 'pipeline', names: pipelineRoles }],
    allows: [
      {
        actions: [
          'cloudfront:ListDistributions',
          'cloudfront:CreateInvalidation',
          'cloudfront:GetInvalidation',
        ],
        resources: ['*'],
      },
    ],
  },
  {
    names: pipelineRoles,
    account: 'pipeline',
    trusts: ['github', { account: 'own', names: ['*'] }],
    needed: true,
    assumes: 'every',
    allows: [
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::*:role/<app>-*-pipeline-deployment-role'],
      },
    ],
  },
];
