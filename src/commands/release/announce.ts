import { ReleaseAnnouncer } from '../../domains/releases/announce.js';
import { announceSummary, announceText } from '../../domains/releases/announce-report.js';
import { publishedTime, releaseMessage } from '../../domains/releases/release-message.js';
import { checkTemplate, defaultTemplate } from '../../domains/releases/template.js';
import { formatMessageReference, isChannelId } from '../../domains/slack/message-reference.js';
import { requestedTag } from '../../domains/releases/requested-tag.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { GitHubReleases } from '../../providers/github/releases.js';
import type { Release } from '../../providers/github/releases.js';
import { defineCommand, dryRunInput, githubInputs } from '../command.js';
import { githubClient, repositoryInput, repositoryName } from '../shared/github.js';
import { slackMessages } from '../shared/slack.js';

const inputDefinitions = {
  tag: { type: 'string', description: "Tag of the release: `v1.2.3`. Default: that of the event's release." },
  ...repositoryInput,
  'slack-channel': {
    type: 'string',
    required: true,
    description:
      "Id of the channel (`C0123456789`), at the end of the channel's details in Slack. A name will not do: Slack gives the messages of a channel by its id alone.",
  },
  'slack-token': {
    type: 'string',
    required: true,
    secret: true,
    description:
      'Bot token of an app that is in the channel, with the scopes `chat:write`, `channels:history` (`groups:history` for a private channel) and `metadata.message:read`. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.',
  },
  template: {
    type: 'string',
    description:
      "The message in Slack's markup (mrkdwn), with the placeholders `{version}`, `{tag}`, `{headline}`, `{repository}`, `{url}`, `{prerelease}`, `{breaking}`, `{upgrade-path}` and `{notes}`. Nothing else in it is evaluated. Default: headline, breaking changes, upgrade path, notes.",
  },
  'if-history-unreadable': {
    type: 'choice',
    choices: ['fail', 'post'],
    default: 'fail',
    description:
      'What to do where the channel can not be read, so that nobody knows whether the release was announced before: `fail`, or `post` all the same, perhaps for the second time.',
  },
  ...githubInputs,
  ...dryRunInput,
} as const satisfies InputDefinitions;

export default defineCommand({
  name: 'release-announce',
  summary: 'Tell a Slack channel about a release, once',
  description:
    "Posts the release's headline and notes, with breaking changes and the upgrade path first. The notes are turned from GitHub's Markdown into Slack's markup; they mention nobody, and are cut with a link to the release where they are too long. Run again, it finds its message by what it wrote to it for programs only, and updates that instead of posting another: also where an answer of Slack got lost, or a run died right after it had posted. Drafts are refused, pre-releases are marked.",
  inputs: inputDefinitions,
  outputs: {
    'message-ref': {
      description: '`<channel id>:<ts>` of the message. Empty in a dry run that would post one.',
    },
    posted: { description: '`true` when this run posted the message.' },
    updated: { description: '`true` when this run changed the message that was there.' },
  },
  permissions: { aws: [], github: { contents: 'read' } },
  async run(inputs, context) {
    const { logger, signal, clock, workflow } = context;
    const template = checkTemplate(inputs.template ?? defaultTemplate);
    const channel = channelId(inputs['slack-channel']);
    const name = repositoryName(inputs.repository, context);
    const tag = requestedTag(inputs.tag, workflow);
    const releases = new GitHubReleases(githubClient(inputs['github-token'], context), name);
    const release = announceable(await releases.byTag(tag), tag, name);
    const serverUrl = context.github.serverUrl;
    const message = releaseMessage(release, { name, url: `${serverUrl}/${name}` }, template);
    const slack = await slackMessages(inputs['slack-token'], context);
    const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal });
    const order = {
      ...{ channel, message },
      since: publishedTime(release),
      blindly: inputs['if-history-unreadable'] === 'post',
    };
    const standing = await announcer.look(order);
    const report = { release, repository: name, channel, message, standing };
    if (inputs['dry-run']) {
      const reference = standing.state === 'found' ? formatMessageReference(standing.reference) : undefined;
      return {
        outputs: { 'message-ref': reference, posted: false, updated: false },
        summary: announceSummary(report),
        text: announceText(report),
      };
    }
    if (standing.state !== 'found' || !standing.same)
      await context.confirm(
        `${standing.state === 'found' ? 'Update the announcement' : 'Announce the release'} ${tag} of ${name} in ${channel}?`,
      );
    const result = await announcer.announce(order, standing);
    const outputs = {
      'message-ref': formatMessageReference(result.reference),
      posted: result.posted,
      updated: result.updated,
    };
    return {
      outputs,
      summary: announceSummary({ ...report, result }),
      text: announceText({ ...report, result }),
    };
  },
});

/** @throws PlatformError for anything but an id */
function channelId(channel: string): string {
  if (isChannelId(channel)) return channel;
  throw new PlatformError(
    `The input slack-channel is ${JSON.stringify(channel)}, not the id of a channel (C0123456789).`,
    { hint: "The id is at the end of the channel's details in Slack." },
  );
}

/** @throws PlatformError for a draft, NotFoundError where there is no release */
function announceable(release: Release | undefined, tag: string, repository: string): Release {
  if (release === undefined) {
    throw new NotFoundError(`${repository} has no release ${tag}.`, {
      hint: 'Check the inputs tag and repository; a release is announced once it is published.',
    });
  }
  if (release.draft) {
    throw new PlatformError(`The release ${tag} of ${repository} is a draft: nobody else can see it yet.`, {
      hint: 'Publish it first, or announce it in a workflow on the event release: published.',
    });
  }
  return release;
}
