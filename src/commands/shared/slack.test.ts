import { describe, expect, it } from '@jest/globals';
import codebaseBuild from '../codebase/build.js';
import codebaseDeploy from '../codebase/deploy.js';
import type { AwsPermission } from '../command.js';

const when = (permissions: readonly AwsPermission[] | undefined, resource: string, action: string) =>
  permissions?.find(
    ({ actions, resources }) => actions.includes(action) && resources.join().endsWith(resource),
  )?.when;

describe('the permission to read the Slack channel', () => {
  const asked = ['parameter/codebuild/slack_oauth_channel', 'ssm:GetParameter'] as const;

  it('is needed by a build that is not told the channel', () => {
    expect(when(codebaseBuild.permissions.aws, ...asked)).toMatch(/^`slack-token` without `slack-channel`; /);
  });

  it('is needed by a deployment that is not told the message, even with a channel', () => {
    expect(when(codebaseDeploy.permissions.aws, ...asked)).toMatch(
      /^`slack-token` without `message-ref`, also with `slack-channel`; /,
    );
  });
});
