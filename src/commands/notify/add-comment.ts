import { formatMessageReference, parseMessageReference } from '../../domains/slack/message-reference.js';
import { Notification } from '../../domains/slack/notification.js';
import { sendOrWarn } from '../../domains/slack/send-or-warn.js';
import { defineCommand } from '../command.js';
import { notifyInputs, slackMessages } from '../shared/slack.js';

export default defineCommand({
  name: 'notify-add-comment',
  summary: 'Comment in the thread of a Slack message',
  description:
    'Posts the comment in the thread of the message, and with `broadcast` shows it in the channel too. What is too long for one comment goes on in the next one. When Slack asks to wait, it waits as long as Slack says, up to two minutes.',
  inputs: {
    'message-ref': {
      type: 'string',
      required: true,
      description: 'The message: the output `message-ref` of the step that posted it.',
    },
    message: {
      type: 'string',
      required: true,
      description:
        "The comment, in Slack's own markup (mrkdwn). It is sent as it is: write `&amp;`, `&lt;` and `&gt;` for the characters that are not to be markup.",
    },
    title: {
      type: 'string',
      description: 'What notifications say. Default: the beginning of the comment.',
    },
    broadcast: { type: 'boolean', default: false, description: 'Show the comment in the channel too.' },
    ...notifyInputs,
  },
  outputs: {
    'message-ref': {
      description: '`<channel id>:<ts>` of the message whose thread it is, for the next comment.',
    },
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const thread = parseMessageReference(inputs['message-ref']);
    const slack = new Notification(await slackMessages(inputs['slack-token'], context), signal);
    const reference = formatMessageReference(thread);
    await context.confirm(`Comment on the message ${reference} in Slack?`);
    const announcement = { title: inputs.title, body: inputs.message };
    const sent = await sendOrWarn(
      () => slack.comment(thread, announcement, { broadcast: inputs.broadcast }),
      { onError: inputs['on-error'], logger, signal },
    );
    return {
      outputs: { 'message-ref': reference },
      ...(sent === undefined ? {} : { text: `Commented on ${reference}.` }),
    };
  },
});
