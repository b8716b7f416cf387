import type { BuildNotifier } from '../../domains/slack/build-notifier.js';
import type { DeploymentNotifier } from '../../domains/slack/deployment-notifier.js';
import {
  findDeploymentThread,
  getCodebaseChannel,
  parseMessageTarget,
  validateChannel,
} from '../../domains/slack/thread.js';
import { PlatformError } from '../../core/errors.js';
import type { InputValues, InputDefinitions } from '../../core/inputs.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { SlackHistory, SlackMessages } from '../../providers/slack/messages.js';
import type { CommandContext, AwsPermission } from '../command.js';

const TOKEN =
  'Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.';

/** The inputs of the `notify` verbs. */
export const notifyInputs = {
  'slack-token': { type: 'string', required: true, secret: true, description: TOKEN },
  'on-error': {
    type: 'choice',
    choices: ['fail', 'warn'],
    default: 'fail',
    description:
      'Whether the step fails or warns when Slack does not accept the message. Wrong inputs always fail it.',
  },
} as const satisfies InputDefinitions;

/** The inputs of a verb that posts about its work to Slack. */
export const messageInputs = {
  'slack-token': {
    type: 'string',
    secret: true,
    description: `${TOKEN} Without a token nothing is posted. A problem with Slack is a warning, and does not fail the step.`,
  },
  'slack-channel': {
    type: 'string',
    description:
      "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
  },
} as const satisfies InputDefinitions;

/** The same, for a verb that comments in the thread of an earlier message. */
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

type Surroundings = Pick<CommandContext, 'clock' | 'github' | 'logger' | 'workflow'>;

/** Slack's client, which is loaded only where there is a token. */
export async function slackMessages(
  token: string,
  { clock, logger }: Pick<CommandContext, 'clock' | 'logger'>,
): Promise<SlackMessages & SlackHistory> {
  const { SlackWebApi } = await import('../../providers/slack/web-api.js');
  return new SlackWebApi({ token, clock, logger });
}

/**
 * The messages of a build; undefined without a token.
 * @param posted called with the message as `<channel>:<ts>`
 * @throws PlatformError for a channel that can't be one
 */
export async function buildMessages(
  inputs: InputValues<typeof messageInputs>,
  context: Surroundings,
  session: AwsSession,
  posted: (reference: string) => void,
): Promise<BuildNotifier | undefined> {
  const channel = inputs['slack-channel'];
  if (channel !== undefined) validateChannel(channel);
  const slack = await slackOrWarning(inputs['slack-token'], context);
  if (slack === undefined) return undefined;
  const parameters = await session.parameters();
  const { BuildNotifier } = await import('../../domains/slack/build-notifier.js');
  return new BuildNotifier({
    slack,
    channel: (codebase) =>
      channel === undefined ? getCodebaseChannel(parameters, codebase) : Promise.resolve(channel),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    posted,
  });
}

/**
 * The messages of a deployment; undefined without a token.
 * @throws PlatformError for a channel or a message that can't be one
 */
export async function deploymentMessages(
  inputs: Partial<InputValues<typeof threadInputs>>,
  context: Surroundings,
  session: AwsSession,
): Promise<DeploymentNotifier | undefined> {
  const { 'slack-channel': channel, 'message-ref': named } = inputs;
  const target =
    channel === undefined && named === undefined ? undefined : parseMessageTarget(channel, named);
  const reference = target !== undefined && 'reference' in target ? target.reference : undefined;
  const slack = await slackOrWarning(inputs['slack-token'], context);
  if (slack === undefined) return undefined;
  const deps = {
    parameters: await session.parameters(),
    privateLabels: () => session.imageLabels(),
    publicLabels: async () =>
      new (await import('../../providers/registry/image-registry.js')).PublicRegistry(),
    logger: context.logger,
  };
  const { DeploymentNotifier } = await import('../../domains/slack/deployment-notifier.js');
  return new DeploymentNotifier({
    slack,
    findThread: (subject) => findDeploymentThread(deps, subject, { channel, reference }),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    runUrl: context.workflow?.runUrl,
  });
}

/** An invalid token is a problem with Slack like any other: it never fails the build or deployment. */
async function slackOrWarning(
  token: string | undefined,
  context: Surroundings,
): Promise<SlackMessages | undefined> {
  if (token === undefined) return undefined;
  try {
    return await slackMessages(token, context);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    context.logger.warning(`Nothing is posted to Slack. ${error.message} ${error.hint ?? ''}`.trim(), {
      title: 'Slack',
    });
    return undefined;
  }
}
