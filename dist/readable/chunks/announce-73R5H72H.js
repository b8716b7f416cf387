const require = process.getBuiltinModule;
import {
  slackMessages
} from "./chunk-LVEDGKQF.js";
import {
  defineCommand,
  dryRunInput,
  githubInputs,
  repositoryInput
} from "./chunk-RQSEHUKM.js";
import {
  GitHubReleases
} from "./chunk-XYMLOVCB.js";
import {
  formatMessageReference,
  isChannelId
} from "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/release/announce.ts
var inputDefinitions = {
  tag: { type: "string", description: "Tag of the release: `v1.2.3`. Default: that of the event's release." },
  ...repositoryInput,
  "slack-channel": {
    type: "string",
    required: true,
    description: "Id of the channel (`C0123456789`), at the end of the channel's details in Slack. A name doesn't work: Slack lists a channel's messages by id only."
  },
  "slack-token": {
    type: "string",
    required: true,
    secret: true,
    description: "Bot token of a Slack app that is in the channel. It needs the scopes `chat:write`, `channels:history` (`groups:history` for a private channel) and `metadata.message:read`. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag."
  },
  template: {
    type: "string",
    file: true,
    description: "The message in Slack's markup (mrkdwn), with placeholders. They are `{version}`, `{tag}`, `{headline}`, `{repository}`, `{url}`, `{prerelease}`, `{breaking}`, `{upgrade-path}` and `{notes}`. Nothing else in it is evaluated. Default: headline, breaking changes, upgrade path, notes."
  },
  "if-history-unreadable": {
    type: "choice",
    choices: ["fail", "post"],
    default: "fail",
    description: "What to do if the channel can't be read, so that an earlier announcement can't be found: `fail`, or `post` anyway, perhaps for a second time."
  },
  ...githubInputs,
  ...dryRunInput
};
var announce_default = defineCommand({
  name: "release-announce",
  summary: "Announce a release in a Slack channel, once",
  undone: "The release was not announced",
  examples: [
    {
      does: "Announce a release",
      flags: "--repository uktrade/platform-tools --tag v1.2.3 --slack-channel C0123456789"
    }
  ],
  opens: "the release's page",
  description: "Posts the release's headline and notes, with breaking changes and the upgrade path first. The notes are converted from GitHub's Markdown to Slack's markup; they mention nobody, and long ones are cut with a link to the release. Run again, it finds the announcement by its metadata and updates it instead of posting another, even if Slack's answer was lost or the run was killed right after posting. Drafts are refused, pre-releases are marked.",
  inputs: inputDefinitions,
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message. Empty in a dry run that would post a new message."
    },
    posted: { description: "`true` if this run posted the announcement." },
    updated: { description: "`true` if this run updated an earlier announcement." }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { logger, signal, clock, workflow } = context;
    const { announcedSince, defaultTemplate, renderReleaseMessage, validateTemplate } = await import("./announcement-ELRBJFQ3.js");
    const { ReleaseAnnouncer, formatAnnouncement, renderAnnouncement } = await import("./announcer-IX2BUHWR.js");
    const { requestedTag } = await import("./version-tag-VQQ7G5UX.js");
    const template = validateTemplate(inputs.template ?? defaultTemplate);
    const channel = channelId(inputs["slack-channel"]);
    const name = repositoryName(inputs.repository, context.workflow);
    const tag = requestedTag(inputs.tag, workflow);
    const releases = new GitHubReleases(
      new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] }),
      name
    );
    const release = announceable(await releases.byTag(tag), tag, name);
    const serverUrl = context.github.serverUrl;
    const message = renderReleaseMessage(release, { name, url: `${serverUrl}/${name}` }, template);
    const slack = await slackMessages(inputs["slack-token"], context);
    const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal });
    const request = {
      channel,
      message,
      since: announcedSince(release),
      postUnchecked: inputs["if-history-unreadable"] === "post"
    };
    const state = await announcer.find(request);
    context.page(release.url);
    const run = { release, repository: name, channel, message, state };
    if (inputs["dry-run"]) {
      const reference = state.state === "found" ? formatMessageReference(state.reference) : void 0;
      return {
        outputs: { "message-ref": reference, posted: false, updated: false },
        summary: renderAnnouncement(run),
        text: formatAnnouncement(run)
      };
    }
    if (state.state !== "found" || !state.same)
      await context.confirm(
        `${state.state === "found" ? "Update the announcement" : "Announce the release"} ${tag} of ${name} in ${channel}?`
      );
    const result = await announcer.announce(request, state);
    const outputs = {
      "message-ref": formatMessageReference(result.reference),
      posted: result.posted,
      updated: result.updated
    };
    context.publish(outputs);
    const announced = { ...run, result, link: await slack.permalink(result.reference, signal) };
    return { outputs, summary: renderAnnouncement(announced), text: formatAnnouncement(announced) };
  }
});
function channelId(channel) {
  if (isChannelId(channel)) return channel;
  throw new UsageError(
    `The input slack-channel is ${JSON.stringify(channel)}, not the id of a channel (C0123456789).`,
    { hint: "The id is at the end of the channel's details in Slack." }
  );
}
function announceable(release, tag, repository) {
  if (release === void 0) {
    throw new NotFoundError(`No release ${tag} found in ${repository}.`, {
      hint: "Check the inputs tag and repository. A release can be announced once it is published."
    });
  }
  if (release.draft) {
    throw new PlatformError(
      `The release ${tag} of ${repository} is a draft, which nobody else can see yet.`,
      {
        hint: 'Publish it first, or announce it in a workflow on the event "release" with the type "published".'
      }
    );
  }
  return release;
}
export {
  announce_default as default
};
