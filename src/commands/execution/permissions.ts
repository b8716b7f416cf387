import type { AwsPermission } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

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
