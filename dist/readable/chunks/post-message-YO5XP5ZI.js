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
  parseMessageTarget,
  renderSentMessage
} from "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import {
  Notifier,
  sendOrWarn
} from "./chunk-YKCY4WSP.js";
import {
  renderContext
} from "./chunk-MVA4WJFC.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/notify/post-message.ts
var post_message_default = defineCommand({
  name: "notify-post-message",
  summary: "Post a message to a Slack channel, or replace one",
  undone: "No message was posted",
  examples: [
    { does: "Post to a channel", flags: "--slack-channel C0123456789 --message 'Deployment starts'" }
  ],
  description: "Posts the message, with links to repository, commit and build below it. With `message-ref` it replaces that message instead. A long message continues in its thread. If Slack limits the rate, it waits as long as Slack asks, up to two minutes.",
  inputs: {
    "slack-channel": {
      type: "string",
      description: "Id of the channel (`C0123456789`), or the name of a public one (`#deployments`). Not needed with `message-ref`, which includes the channel."
    },
    message: {
      type: "string",
      file: true,
      required: true,
      description: "The message, in Slack's own markup (mrkdwn). It is sent unchanged: write `&amp;`, `&lt;` and `&gt;` for characters that must not be markup."
    },
    repository: { type: "string", description: "Repository that the message is about: `owner/name`." },
    commit: { type: "string", description: "Commit in `repository` that the message is about." },
    "build-arn": { type: "string", description: "ARN of the CodeBuild build that the message is about." },
    "message-ref": {
      type: "string",
      description: "The message to replace: the output `message-ref` of the step that posted it."
    },
    ...notifyInputs
  },
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message, to replace it or to comment on it. Empty if it was not sent."
    }
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const target = parseMessageTarget(inputs["slack-channel"], inputs["message-ref"]);
    const notification = {
      body: inputs.message,
      context: renderContext(
        { repository: inputs.repository, commit: inputs.commit, buildArn: inputs["build-arn"] },
        context.github.serverUrl
      )
    };
    const slack = new Notifier(await slackMessages(inputs["slack-token"], context), signal);
    await context.confirm(
      "reference" in target ? `Replace the message ${formatMessageReference(target.reference)} in Slack?` : `Post a message to ${target.channel} in Slack?`
    );
    const sent = await sendOrWarn(
      () => "reference" in target ? slack.update(target.reference, notification) : slack.post(target.channel, notification),
      { onError: inputs["on-error"], logger, signal }
    );
    if (sent === void 0) return { outputs: { "message-ref": void 0 } };
    const reference = formatMessageReference(sent);
    context.publish({ "message-ref": reference });
    const message = {
      heading: "reference" in target ? `Replaced a message in ${sent.channel}` : `Posted a message to ${target.channel}`,
      reference: sent,
      link: await slack.permalink(sent)
    };
    return {
      outputs: { "message-ref": reference },
      text: formatSentMessage(message),
      summary: renderSentMessage(message)
    };
  }
});
export {
  post_message_default as default
};
