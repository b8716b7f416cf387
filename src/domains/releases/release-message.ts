import type { Release } from '../../providers/github/releases.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import { fingerprint } from '../../core/idempotency.js';
import { layOut } from '../slack/message-layout.js';
import { mrkdwnLink } from '../slack/mrkdwn.js';
import { splitText } from '../slack/split-text.js';
import { LONGEST_NOTE, markdownToMrkdwn } from './markdown-to-mrkdwn.js';
import { versionOfTag } from '../versions/version.js';
import { partNotes } from './release-notes.js';
import { inertMrkdwn } from './remote-text.js';
import type { Repository } from './remote-text.js';
import { fillTemplate } from './template.js';

/** What tells this release's announcement from all other messages. */
const EVENT_TYPE = 'platform_tools_release';

/** All of a message's text; below what Slack takes, since the layout may add marks where it cuts. */
const MESSAGE_LIMIT = 11_000;
/** What breaks and how to upgrade come first, and yet leave room for each other. */
const BREAKING_LIMIT = 3_000;
const UPGRADE_LIMIT = 4_000;
const HEADLINE_LIMIT = 300;
/** Below this, a beginning tells nothing. */
const LEAST = 100;

/** The announcement of a release, with what it is found again by. Always one message. */
export function releaseMessage(release: Release, repository: Repository, template: string): SlackMessage {
  const version = versionOfTag(release.tag);
  const parts = partNotes(release.body, version);
  const read = (markdown: string, limit: number): string => {
    const text = markdownToMrkdwn(markdown, repository).join('\n\n');
    // What is longer was not read to its end.
    return shorten(
      text,
      markdown.length > LONGEST_NOTE ? Math.min(limit, text.length - 1) : limit,
      release.url,
    );
  };
  const heading = (title: string, text: string): string => (text === '' ? '' : `*${title}*\n${text}`);
  const values = {
    version: line(version),
    tag: line(release.tag),
    headline: headlineOf(release, repository, version),
    repository: line(repository.name),
    url: release.url
      .replaceAll('&', '&amp;')
      .replace(/[<>|\s]/g, (character) => encodeURIComponent(character)),
    prerelease: release.prerelease ? ' (pre-release)' : '',
    breaking: heading(':warning: Breaking changes', read(parts.breaking, BREAKING_LIMIT)),
    'upgrade-path': heading(':arrow_up: Upgrade path', read(parts.upgradePath, UPGRADE_LIMIT)),
    notes: '',
  };
  const others = fillTemplate(template, values).length;
  const places = template.split('{notes}').length - 1;
  const room = Math.floor((MESSAGE_LIMIT - others) / Math.max(1, places));
  const body = fillTemplate(template, { ...values, notes: read(parts.rest, room) });
  const [first] = layOut({
    title: fallback(values, release.prerelease),
    // A template may repeat what is long.
    body: shorten(body, MESSAGE_LIMIT, release.url),
    context: contextOf(release, repository),
  });
  return withMetadata(first, release, repository);
}

function headlineOf({ name, tag }: Release, repository: Repository, version: string): string {
  const title = name.trim();
  const says = title !== '' && title !== tag && title.replace(/^v/, '') !== version;
  const short = repository.name.slice(repository.name.indexOf('/') + 1);
  const text = says ? title : `${short} ${version}`;
  // Half a character would make Slack refuse the message.
  return line(text.slice(0, HEADLINE_LIMIT).replace(/[\uD800-\uDBFF]$/, ''));
}

/** Remote text on one line, which can stand within a link and within marks. */
function line(text: string): string {
  return inertMrkdwn(text.replaceAll('|', '¦').replace(/\s+/g, ' ').trim()).replaceAll('*', '∗');
}

/** The beginning of the text, with a link to the rest, within the limit. */
function shorten(text: string, limit: number, url: string): string {
  if (text.length <= limit) return text;
  const more = `… ${mrkdwnLink('read on', url)}`;
  const room = limit - more.length - 1;
  if (room < LEAST) return more;
  const [first = ''] = splitText(text, room);
  return `${first}\n${more}`;
}

function fallback({ headline, tag }: { headline: string; tag: string }, prerelease: boolean): string {
  return `${headline}${prerelease ? ' (pre-release)' : ''}: ${tag}`;
}

function contextOf({ prerelease, url }: Release, { name, url: home }: Repository): string[] {
  return [
    `*Repository*: ${mrkdwnLink(name, home)}`,
    ...(prerelease ? [':construction: Pre-release'] : []),
    mrkdwnLink('Release notes', url),
  ];
}

/** Only what the text marks as a link is one: Slack is not to find any in words of the notes. */
function withMetadata(message: SlackMessage, release: Release, { name }: Repository): SlackMessage {
  const blocks = message.blocks.map((block) =>
    block.type === 'section'
      ? { ...block, text: { ...block.text, verbatim: true as const } }
      : { ...block, elements: block.elements.map((element) => ({ ...element, verbatim: true as const })) },
  );
  return {
    text: message.text,
    blocks,
    metadata: {
      event_type: EVENT_TYPE,
      event_payload: { repository: name, tag: release.tag, digest: fingerprint([message.text, blocks]) },
    },
  };
}

/** The announcement may be edited over the years; a release that was made a draft and published again has a later time. */
const MARGIN_MS = 7 * 24 * 3_600_000;

/** Since when to look for the announcement, in milliseconds since the epoch. */
export function publishedTime({ publishedAt }: Release): number {
  const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? 0 : Math.max(0, time - MARGIN_MS);
}
