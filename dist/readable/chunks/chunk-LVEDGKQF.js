const require = process.getBuiltinModule;
import {
  findDeploymentThread,
  getCodebaseChannel,
  parseMessageTarget,
  validateChannel
} from "./chunk-QA7HPE2J.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/commands/shared/slack.ts
var TOKEN = "Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.";
var notifyInputs = {
  "slack-token": { type: "string", required: true, secret: true, description: TOKEN },
  "on-error": {
    type: "choice",
    choices: ["fail", "warn"],
    default: "fail",
    description: "Whether the step fails or warns when Slack does not accept the message. Wrong inputs always fail it."
  }
};
var messageInputs = {
  "slack-token": {
    type: "string",
    secret: true,
    description: `${TOKEN} Without a token nothing is posted. A problem with Slack is a warning, and does not fail the step.`
  },
  "slack-channel": {
    type: "string",
    description: "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`."
  }
};
var threadInputs = {
  ...messageInputs,
  "message-ref": {
    type: "string",
    description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one."
  }
};
var channelParameter = {
  actions: ["ssm:GetParameter"],
  resources: ["arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel"]
};
var ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
var channelPermissions = [
  { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` }
];
var threadPermissions = [
  {
    ...channelParameter,
    when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`
  },
  {
    actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
    when: "`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build"
  }
];
async function slackMessages(token, { clock, logger }) {
  const { SlackWebApi } = await import("./web-api-A3MG7GKI.js");
  return new SlackWebApi({ token, clock, logger });
}
async function buildMessages(inputs, context, session, posted) {
  const channel = inputs["slack-channel"];
  if (channel !== void 0) validateChannel(channel);
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const parameters = await session.parameters();
  const { BuildNotifier } = await import("./build-notifier-ZH5KZLZI.js");
  return new BuildNotifier({
    slack,
    channel: (codebase) => channel === void 0 ? getCodebaseChannel(parameters, codebase) : Promise.resolve(channel),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    posted
  });
}
async function deploymentMessages(inputs, context, session) {
  const { "slack-channel": channel, "message-ref": named } = inputs;
  const target = channel === void 0 && named === void 0 ? void 0 : parseMessageTarget(channel, named);
  const reference = target !== void 0 && "reference" in target ? target.reference : void 0;
  const slack = await slackOrWarning(inputs["slack-token"], context);
  if (slack === void 0) return void 0;
  const deps = {
    parameters: await session.parameters(),
    privateLabels: () => session.imageLabels(),
    publicLabels: async () => new (await import("./image-registry-YNX6O7S4.js")).PublicRegistry(),
    logger: context.logger
  };
  const { DeploymentNotifier } = await import("./deployment-notifier-STCISY6F.js");
  return new DeploymentNotifier({
    slack,
    findThread: (subject) => findDeploymentThread(deps, subject, { channel, reference }),
    clock: context.clock,
    logger: context.logger,
    serverUrl: context.github.serverUrl,
    runUrl: context.workflow?.runUrl
  });
}
async function slackOrWarning(token, context) {
  if (token === void 0) return void 0;
  try {
    return await slackMessages(token, context);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    context.logger.warning(`Nothing is posted to Slack. ${error.message} ${error.hint ?? ""}`.trim(), {
      title: "Slack"
    });
    return void 0;
  }
}

export {
  notifyInputs,
  messageInputs,
  threadInputs,
  channelPermissions,
  threadPermissions,
  slackMessages,
  buildMessages,
  deploymentMessages
};
