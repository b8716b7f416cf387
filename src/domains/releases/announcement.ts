import { UsageError } from '../../core/errors.js';
import { fingerprint } from '../../core/remote-work.js';
import { findNearest } from '../../core/inputs.js';
import type { Release } from '../../providers/github/releases.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import { renderMessages } from '../slack/notifier.js';
import { mrkdwnLink, splitText } from '../slack/mrkdwn.js';
import { versionOfTag } from '../versions/version.js';
import { renderText } from './mrkdwn-inline.js';
import type { Repository } from './mrkdwn-inline.js';
import { LONGEST_NOTE, renderMrkdwn, splitNotes } from './release-notes.js';

/** Identifies our announcements among all messages. */
const EVENT_TYPE = 'platform_tools_release';

/** For all of a message's text; less than what Slack takes, since the layout may add marks where it cuts. */
const MESSAGE_LIMIT = 11_000;
/** What breaks and how to upgrade come first, but must leave room for the rest. */
const BREAKING_LIMIT = 3_000;
const UPGRADE_LIMIT = 4_000;
const HEADLINE_LIMIT = 300;
/** A shorter beginning of a text is not worth showing. */
const LEAST = 100;

/** Renders the announcement of a release: always one message, with metadata that identifies it. */
export function renderReleaseMessage(
  release: Release,
  repository: Repository,
  template: string,
): SlackMessage {
  const version = versionOfTag(release.tag);
  const parts = splitNotes(release.body, version);
  const read = (markdown: string, limit: number): string => {
    const text = renderMrkdwn(markdown, repository).join('\n\n');
    // Longer Markdown was not rendered to its end.
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
  const uses = template.split('{notes}').length - 1;
  const room = Math.floor((MESSAGE_LIMIT - others) / Math.max(1, uses));
  const body = fillTemplate(template, { ...values, notes: read(parts.rest, room) });
  const [first] = renderMessages({
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

/** Renders remote text on one line that can stand within a link and within marks. */
function line(text: string): string {
  return renderText(text.replaceAll('|', '¦').replace(/\s+/g, ' ').trim()).replaceAll('*', '∗');
}

/** Returns the beginning of the text with a link to the rest, within the limit. */
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

/** `verbatim`: Slack must not turn words of the notes into links. */
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

/** A release that was turned into a draft and published again has a later time than its announcement. */
const MARGIN_MS = 7 * 24 * 3_600_000;

/** Returns since when to search for the announcement, in milliseconds since the epoch. */
export function announcedSince({ publishedAt }: Release): number {
  const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? 0 : Math.max(0, time - MARGIN_MS);
}

/** What a template can contain; the values are mrkdwn that mentions nobody. */
export const PLACEHOLDERS = [
  'version',
  'tag',
  'headline',
  'repository',
  'url',
  'prerelease',
  'breaking',
  'upgrade-path',
  'notes',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

export const defaultTemplate = `:package: *{headline}*{prerelease}: <{url}|{tag}>

{breaking}

{upgrade-path}

{notes}`;

/** In characters. A longer one would leave no room for the notes. */
const LONGEST = 3_000;
const PLACEHOLDER = /\{([A-Za-z][A-Za-z_-]*)\}/g;

/** Validates the template. @throws PlatformError for an unknown placeholder, with the list of those that exist */
export function validateTemplate(template: string): string {
  if (template.trim() === '')
    throw new UsageError('The input template is empty.', { hint: placeholderList() });
  if (template.length > LONGEST)
    throw new UsageError(`The input template has ${template.length} characters. The most is ${LONGEST}.`);
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    if (PLACEHOLDERS.some((known) => known === name)) continue;
    const suggestion = findNearest(name, PLACEHOLDERS);
    throw new UsageError(`The input template has an unknown placeholder: {${name}}.`, {
      hint: `${suggestion === undefined ? '' : `Did you mean {${suggestion}}? `}${placeholderList()}`,
    });
  }
  return template;
}

/**
 * Fills in the values in one pass: what looks like a placeholder in a value stays as it is. A paragraph of placeholders
 * that are all empty is left out.
 */
export function fillTemplate(template: string, values: PlaceholderValues): string {
  return template
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => !isEmpty(paragraph, values))
    .map((paragraph) => paragraph.replace(PLACEHOLDER, (_, name: string) => values[name as Placeholder]))
    .join('\n\n')
    .trim();
}

function isEmpty(paragraph: string, values: PlaceholderValues): boolean {
  const names = [...paragraph.matchAll(PLACEHOLDER)].map(([, name]) => name as Placeholder);
  return (
    names.length > 0 &&
    paragraph.replace(PLACEHOLDER, '').trim() === '' &&
    names.every((name) => values[name] === '')
  );
}

function placeholderList(): string {
  return `Placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`;
}
