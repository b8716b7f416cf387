const require = process.getBuiltinModule;
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  link
} from "./chunk-SYWYRGCB.js";
import {
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/slack/thread.ts
var CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
var TS = /^\d{9,11}\.\d{6}$/;
function formatMessageReference({ channel, ts }) {
  return `${channel}:${ts}`;
}
function parseMessageReference(text) {
  const [channel = "", ts = "", ...more] = text.split(":");
  if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0) return { channel, ts };
  const example = "C0123456789:1767225600.000100";
  throw new UsageError(
    `The input message-ref is ${JSON.stringify(text)}. Expected <channel id>:<ts>, such as ${example}.`,
    {
      hint: isTimestamp(text) ? "Add the channel's id and a colon in front." : "Take it from the output message-ref of the step that posted the message."
    }
  );
}
function isTimestamp(text) {
  return TS.test(text);
}
function isChannelId(text) {
  return CHANNEL.test(text);
}
function parseMessageTarget(channel, reference) {
  if (channel !== void 0) validateChannel(channel);
  if (reference === void 0) {
    if (channel !== void 0) return { channel };
    throw new UsageError("No channel for the message: set slack-channel or message-ref.", {
      hint: "slack-channel posts a new message, message-ref replaces an earlier one."
    });
  }
  const parsed = parseMessageReference(reference);
  if (channel !== void 0 && isChannelId(channel) && channel !== parsed.channel) {
    throw new UsageError(
      `The inputs slack-channel (${channel}) and message-ref (${reference}) name different channels.`,
      { hint: "Leave out slack-channel: message-ref includes the channel." }
    );
  }
  return { reference: parsed };
}
function validateChannel(channel) {
  if (isChannelId(channel) || /^#[^\s#]{1,80}$/.test(channel)) return;
  throw new UsageError(
    `The input slack-channel is ${JSON.stringify(channel)}. Expected the id of a channel (C0123456789) or a name with #.`,
    { hint: "The id is at the end of the channel's details in Slack." }
  );
}
var DEFAULT_PARAMETER = "/codebuild/slack_oauth_channel";
async function getCodebaseChannel(parameters, codebase) {
  const name = codebase.slackChannel ?? DEFAULT_PARAMETER;
  const value = (await parameters.get(name))?.trim();
  if (value !== void 0 && value !== "") return value;
  const Kind = value === void 0 ? NotFoundError : PlatformError;
  throw new Kind(
    `The SSM parameter ${name}, which holds the Slack channel of the codebase ${codebase.name}, ${value === void 0 ? "does not exist" : "is empty"}.`,
    { hint: "Set the input slack-channel, or create the parameter." }
  );
}
var THREAD_LABEL = "uk.gov.trade.digital.build.timestamp";
async function findBuildThread(sources, logger) {
  for (const { labels, repository, reference } of sources) {
    try {
      const found = await (await labels()).labels(repository, reference);
      return readLabel(found[THREAD_LABEL], repository, logger);
    } catch (error) {
      logger.info(
        `Can't look up the Slack thread of the image ${reference} in ${repository}: ${asError(error).message}`
      );
    }
  }
  return void 0;
}
function readLabel(label, repository, logger) {
  const ts = label?.replace(/^"(.*)"$/, "$1");
  if (ts === void 0 || isTimestamp(ts)) return ts;
  logger.debug(`The label ${THREAD_LABEL} of the image in ${repository} is not the ts of a Slack message.`);
  return void 0;
}
async function findDeploymentThread(deps, subject, { channel, reference }) {
  if (reference !== void 0) return { channel: reference.channel, thread: reference.ts };
  if (channel !== void 0 && !await isOwnChannel(deps, subject, channel))
    return { channel, thread: void 0 };
  return {
    channel: channel ?? await getCodebaseChannel(deps.parameters, subject.codebase),
    thread: await findBuildThread(labelSources(deps, subject), deps.logger)
  };
}
async function isOwnChannel({ parameters, logger }, { codebase }, channel) {
  try {
    return await getCodebaseChannel(parameters, codebase) === channel;
  } catch (error) {
    logger.debug(`Can't tell whether ${channel} is the codebase's own channel: ${String(error)}`);
    return false;
  }
}
function labelSources(deps, { app, codebase, image }) {
  const source = {
    labels: deps.privateLabels,
    repository: `${app}/${codebase.name}`,
    reference: image.digest
  };
  const additional = codebase.additionalEcrRepository;
  if (additional?.startsWith("public.ecr.aws/") !== true) return [source];
  return [source, { labels: deps.publicLabels, repository: additional, reference: image.tag }];
}
function formatSentMessage({ heading, reference, link: url }) {
  return `${heading}: ${url ?? formatMessageReference(reference)}`;
}
function renderSentMessage({ heading, reference, link: url }) {
  return renderSummary({
    outcome: "success",
    heading: link(heading, url),
    facts: { title: "Message", rows: [["Reference", code(formatMessageReference(reference))]] }
  });
}

export {
  formatMessageReference,
  parseMessageReference,
  isChannelId,
  parseMessageTarget,
  validateChannel,
  getCodebaseChannel,
  findDeploymentThread,
  formatSentMessage,
  renderSentMessage
};
