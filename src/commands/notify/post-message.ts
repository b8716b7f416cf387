import { contextLines } from '../../domains/slack/message-context.js';
import { formatMessageReference } from '../../domains/slack/message-reference.js';
import { messageTarget } from '../../domains/slack/message-target.js';
import { Notification } from '../../domains/slack/notification.js';
import { sendOrWarn } from '../../domains/slack/send-or-warn.js';
import { defineCommand } from '../command.js';
import { notifyInputs, slackMessages } from '../shared/slack.js';

export default defineCommand({
  name: 'notify-post-message',
  summary: 'Post a message to a Slack channel, or replace one',
  description:
    'Posts the message, with links to repository, commit and build below it. With `message-ref` it replaces that message instead. What is too long for one message goes on in its thread. When Slack asks to wait, it waits as long as Slack says, up to two minutes.',
  inputs: {
    'slack-channel': {
      type: 'string',
      description:
        'Id of the channel (`C0123456789`), or the name of a public one (`#deployments`). Not needed with `message-ref`, which holds the channel.',
    },
    message: {
      type: 'string',
      required: true,
      description:
        "The message, in Slack's own markup (mrkdwn). It is sent as it is: write `&amp;`, `&lt;` and `&gt;` for the characters that are not to be markup.",
    },
    repository: { type: 'string', description: 'Repository that the message is about: `owner/name`.' },
    commit: { type: 'string', description: 'Commit in `repository` that the message is about.' },
    'build-arn': { type: 'string', description: 'ARN of the CodeBuild build that the message is about.' },
    'message-ref': {
      type: 'string',
      description: 'The message to replace: the output `message-ref` of the step that posted it.',
    },
    ...notifyInputs,
  },
  outputs: {
    'message-ref': {
      description:
        '`<channel id>:<ts>` of the message, to replace it or to comment on it. Empty when it was not sent.',
    },
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const target = messageTarget(inputs['slack-channel'], inputs['message-ref']);
    const announcement = {
      body: inputs.message,
      context: contextLines(
        { repository: inputs.repository, commit: inputs.commit, buildArn: inputs['build-arn'] },
        context.github.serverUrl,
      ),
    };
    const slack = new Notification(await slackMessages(inputs['slack-token'], context), signal);
    await context.confirm(
      'reference' in target
        ? `Replace the message ${formatMessageReference(target.reference)} in Slack?`
        : `Post a message to ${target.channel} in Slack?`,
    );
    const sent = await sendOrWarn(
      () =>
        'reference' in target
          ? slack.update(target.reference, announcement)
          : slack.post(target.channel, announcement),
      { onError: inputs['on-error'], logger, signal },
    );
    const reference = sent === undefined ? undefined : formatMessageReference(sent);
    return {
      outputs: { 'message-ref': reference },
      ...(reference === undefined ? {} : { text: `The message is ${reference}.` }),
    };
  },
});
