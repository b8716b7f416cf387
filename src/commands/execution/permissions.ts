import type { AwsPermission } from '../command.js';
import { applicationPermissions, environmentPermissions } from '../shared/permissions.js';

const pipelines = ['arn:aws:codepipeline:<region>:<account>:<pipeline>'] as const;

const projects = ['arn:aws:codebuild:<region>:<account>:project/<project>'] as const;

/** What finding an execution takes, by id or as the latest. */
export const findPermissions = [
  ...applicationPermissions.map((permission) => ({ ...permission, when: '`codebase`' })),
  {
    actions: ['codepipeline:GetPipelineExecution', 'codepipeline:ListPipelineExecutions'],
    resources: pipelines,
  },
  {
    actions: ['sts:GetCallerIdentity'],
    resources: ['*'],
    when: 'there is no such execution, or a link names an account. AWS allows it to everybody',
  },
] satisfies readonly AwsPermission[];

/** What finding and following an execution or a build takes. */
export const followPermissions = [
  ...findPermissions,
  { actions: ['codepipeline:ListActionExecutions'], resources: pipelines },
  {
    actions: ['codebuild:ListBuildsForProject'],
    resources: projects,
    when: 'the latest build is looked for',
  },
  {
    actions: ['codebuild:BatchGetProjects'],
    resources: ['arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*'],
    when: 'the latest build of a codebase is looked for',
  },
  {
    actions: ['codebuild:BatchGetBuilds'],
    resources: projects,
    when: 'a build is named, or the logs of the builds of an execution are to be shown',
  },
  {
    actions: ['logs:GetLogEvents'],
    resources: ['arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*'],
    when: 'logs of builds are to be shown',
  },
] satisfies readonly AwsPermission[];

/** The actions of deploying a service that finding and following its deployment take as well. */
const FOLLOWS = [
  'sts:AssumeRole',
  'ecs:DescribeTaskDefinition',
  'ecs:DescribeServices',
  'ecs:ListServiceDeployments',
  'ecs:DescribeTasks',
  'logs:GetLogEvents',
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:ListTasks',
];

/** What finding and following a deployment to ECS takes. */
export const followDeploymentPermissions: readonly AwsPermission[] = ofDeployments(FOLLOWS);

/** What stopping one takes besides. */
export const stopDeploymentPermissions: readonly AwsPermission[] = ofDeployments([
  'ecs:UpdateService',
  'ecs:StopServiceDeployment',
  'iam:PassRole',
]);

function ofDeployments(actions: readonly string[]): AwsPermission[] {
  return environmentPermissions.flatMap((permission: AwsPermission) => {
    const own = permission.actions.filter((action) => actions.includes(action));
    if (own.length === 0) return [];
    // Without that of an input which only verbs that deploy have.
    const when = permission.when?.replace(/^stop-on-cancel; /, '');
    const of = 'a deployment to ECS is named';
    return [{ ...permission, actions: own, when: when === undefined ? of : `${of}; ${when}` }];
  });
}
