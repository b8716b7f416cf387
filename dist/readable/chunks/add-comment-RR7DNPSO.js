const require = process.getBuiltinModule;
import {
  notifyInputs,
  slackMessages
} from "./chunk-LVEDGKQF.js";
import {
  defineCommand
} from "./chunk-RQSEHUKM.js";
import {
  formatMessageReference,
  formatSentMessage,
  parseMessageReference,
  renderSentMessage
} from "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import {
  Notifier,
  sendOrWarn
} from "./chunk-YKCY4WSP.js";
import "./chunk-MVA4WJFC.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/notify/add-comment.ts
var add_comment_default = defineCommand({
  name: "notify-add-comment",
  summary: "Comment in the thread of a Slack message",
  undone: "No comment was posted",
  examples: [
    {
      does: "Comment in a thread",
      flags: "--message-ref C0123456789:1700000000.000100 --message 'Deployed to prod'"
    }
  ],
  description: "Posts the comment in the thread of the message, and with `broadcast` shows it in the channel too. A long comment continues in the next one. If Slack limits the rate, it waits as long as Slack asks, up to two minutes.",
  inputs: {
    "message-ref": {
      type: "string",
      required: true,
      description: "The message: the output `message-ref` of the step that posted it."
    },
    message: {
      type: "string",
      file: true,
      required: true,
      description: "The comment, in Slack's own markup (mrkdwn). It is sent unchanged: write `&amp;`, `&lt;` and `&gt;` for characters that must not be markup."
    },
    title: {
      type: "string",
      description: "Text of the notification that Slack shows. Default: the beginning of the comment."
    },
    broadcast: { type: "boolean", default: false, description: "Show the comment in the channel too." },
    ...notifyInputs
  },
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message that the thread belongs to, for the next comment."
    }
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const thread = parseMessageReference(inputs["message-ref"]);
    const slack = new Notifier(await slackMessages(inputs["slack-token"], context), signal);
    const reference = formatMessageReference(thread);
    await context.confirm(`Comment on the message ${reference} in Slack?`);
    const notification = { title: inputs.title, body: inputs.message };
    const sent = await sendOrWarn(
      () => slack.comment(thread, notification, { broadcast: inputs.broadcast }),
      { onError: inputs["on-error"], logger, signal }
    );
    if (sent === void 0) return { outputs: { "message-ref": reference } };
    context.publish({ "message-ref": reference });
    const comment = {
      heading: `Commented in a thread of ${thread.channel}`,
      reference: thread,
      link: await slack.permalink(sent)
    };
    return {
      outputs: { "message-ref": reference },
      text: formatSentMessage(comment),
      summary: renderSentMessage(comment)
    };
  }
});
export {
  add_comment_default as default
};
