import type { InputDefinitions } from '../../core/inputs.js';
import type { AwsPermission } from '../command.js';

const TOKEN =
  'Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.';

/** The inputs of the verbs whose business is Slack. */
export const notifyInputs = {
  'slack-token': { type: 'string', required: true, secret: true, description: TOKEN },
  'on-error': {
    type: 'choice',
    choices: ['fail', 'warn'],
    default: 'fail',
    description:
      'What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it.',
  },
} as const satisfies InputDefinitions;

/** The inputs of a verb that tells Slack about its work. */
export const messageInputs = {
  'slack-token': {
    type: 'string',
    secret: true,
    description: `Without it, nothing is posted to Slack; with it, a problem with Slack is a warning at most. ${TOKEN}`,
  },
  'slack-channel': {
    type: 'string',
    description:
      "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
  },
} as const satisfies InputDefinitions;

/** The same, for a verb that joins a conversation which is going on already. */
export const threadInputs = {
  ...messageInputs,
  'message-ref': {
    type: 'string',
    description:
      "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one.",
  },
} as const satisfies InputDefinitions;

const channelParameter = {
  actions: ['ssm:GetParameter'],
  resources: ['arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel'],
} as const;
const ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";

/** What finding the channel takes. */
export const channelPermissions = [
  { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` },
] as const satisfies readonly AwsPermission[];

/** What finding the channel and the thread takes. A channel that is named is compared with the codebase's own. */
export const threadPermissions = [
  {
    ...channelParameter,
    when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`,
  },
  {
    actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
    when: '`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build',
  },
] as const satisfies readonly AwsPermission[];
