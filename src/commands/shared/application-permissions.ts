import type { AwsPermission } from '../command.js';

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
