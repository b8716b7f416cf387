import type { InputDefinitions } from '../kernel/input.js';
import type { SlackMessages } from '../providers/slack/messages.js';
import type { CommandContext } from './command.js';

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
    description: `Without it, nothing is posted to Slack. ${TOKEN} A problem with Slack is a warning at most.`,
  },
  'slack-channel': {
    type: 'string',
    description:
      "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
  },
} as const satisfies InputDefinitions;

/** Slack's client, which is loaded only where there is a token. */
export async function slackMessages(
  token: string,
  { clock, logger }: Pick<CommandContext, 'clock' | 'logger'>,
): Promise<SlackMessages> {
  const { SlackWebApi } = await import('../providers/slack/web-api.js');
  return new SlackWebApi({ token, clock, logger });
}
