import type { AwsPermission } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

const pipelines = ['arn:aws:codepipeline:<region>:<account>:<pipeline>'] as const;

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

/** What following an execution takes. */
export const executionPermissions = [
  ...findPermissions,
  { actions: ['codepipeline:ListActionExecutions'], resources: pipelines },
  {
    actions: ['codebuild:BatchGetBuilds'],
    resources: ['arn:aws:codebuild:<region>:<account>:project/<project>'],
    when: 'the logs of its builds are to be shown',
  },
  {
    actions: ['logs:GetLogEvents'],
    resources: ['arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*'],
    when: 'the logs of its builds are to be shown',
  },
] satisfies readonly AwsPermission[];
