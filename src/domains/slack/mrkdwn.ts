import { buildUrl } from '../../core/console-links.js';
import { UsageError } from '../../core/errors.js';
import type { SlackMessage } from '../../providers/slack/messages.js';

/**
 * Pieces of a message in Slack's own markup, mrkdwn. Text from somewhere else always goes through here, so that it
 * mentions nobody and links nowhere. Source: "Formatting text for app surfaces" in Slack's documentation.
 */

/** Escapes the three characters that Slack reads as markup, and removes control characters. */
export function escapeMrkdwn(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Renders a link, or only its text where the address is not an http one. */
export function mrkdwnLink(text: string, url: string): string {
  // A bar or a line end would close the text or the link.
  const label = escapeMrkdwn(text.replaceAll('|', '¦').replace(/\s+/g, ' '));
  if (!/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url
    .replace(/[\s|<>]/g, (character) => encodeURIComponent(character))
    .replaceAll('&', '&amp;');
  return `<${address}|${label}>`;
}

/** Renders bold text. Slack has no escape for an asterisk, so a look-alike replaces it. */
export function bold(text: string): string {
  return `*${escapeMrkdwn(text).replaceAll('*', '∗')}*`;
}

/** Renders one line as code; a back-quote would end it. */
export function codeSpan(text: string): string {
  return `\`${escapeMrkdwn(text).replaceAll('`', 'ˋ').replace(/\s+/g, ' ')}\``;
}

/** Renders a code block that nothing in it can end. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${escapeMrkdwn(text).replaceAll('`', 'ˋ')}\n\`\`\``;
}

/** Colours of a terminal and other control characters; tabs and line ends stay. */
function withoutControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\t\n])\p{Cc}\[[0-9;?]*[A-Za-z]/gu, '')
    .replace(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

const FENCE = '```';
/** Room for closing a block of code at the end of a piece and opening it again in the next one. */
const FENCE_ROOM = 2 * (FENCE.length + 1);

/**
 * Splits the text into pieces of at most `limit` characters (UTF-16, 40 or more), none of them empty. It is cut between lines;
 * a line that is too long by itself between words, and never within a link, an escaped character or an emoji, unless
 * these are too long themselves. A block of code that is cut is closed and opened again.
 */
export function splitText(text: string, limit: number): string[] {
  if (text.trim() === '') return [];
  if (text.length <= limit) return [text];
  const room = limit - FENCE_ROOM;
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n').flatMap((whole) => cutLine(whole, room))) {
    const longer = piece === '' ? line : `${piece}\n${line}`;
    if (longer.length <= room) {
      piece = longer;
      continue;
    }
    pieces.push(piece);
    piece = line;
  }
  pieces.push(piece);
  return mendFences(pieces.filter((candidate) => candidate.trim() !== ''));
}

/** Returns the text, or its beginning with an ellipsis if it has more than `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutPoint(text, limit - 1)).trimEnd()}…`;
}

function cutLine(line: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const at = cutPoint(rest, limit);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^ /, '');
  }
  return [...parts, rest];
}

/** Where to cut a line so that at most `limit` characters come before: 1 or more. */
function cutPoint(line: string, limit: number): number {
  const head = line.slice(0, limit);
  const link = head.lastIndexOf('<');
  if (link > 0 && !head.includes('>', link) && line.includes('>', link)) return link;
  const space = head.lastIndexOf(' ');
  if (space > limit / 2) return space;
  const entity = /&[a-z]{0,4}$/.exec(head)?.index ?? 0;
  if (entity > 0) return entity;
  // The first half of a character that takes two places.
  const last = head.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff && limit > 1 ? limit - 1 : limit;
}

function mendFences(pieces: readonly string[]): string[] {
  let open = false;
  return pieces.map((piece) => {
    const opening = open ? `${FENCE}\n` : '';
    if (piece.split(FENCE).length % 2 === 0) open = !open;
    return `${opening}${piece}${open ? `\n${FENCE}` : ''}`;
  });
}

/** `*Repository*: <…|owner/name>`. `serverUrl` is where GitHub is, without a slash at the end. */
export function repositoryLine(repository: string, serverUrl: string): string {
  return `*Repository*: ${mrkdwnLink(repository, `${serverUrl}/${repository}`)}`;
}

/** As many digits of a commit as the line above it has. */
const SHOWN_DIGITS = 12;

/** `*Revision*: <…/commit/SHA|short SHA>`. */
export function revisionLine(repository: string, commit: string, serverUrl: string): string {
  return `*Revision*: ${mrkdwnLink(commit.slice(0, SHOWN_DIGITS), `${serverUrl}/${repository}/commit/${commit}`)}`;
}

/** `<…|Build Logs>`. */
export function buildLogsLine(url: string): string {
  return mrkdwnLink('Build Logs', url);
}

/** What a message is about, shown below it. */
interface MessageContext {
  /** `owner/name`. */
  repository?: string | undefined;
  commit?: string | undefined;
  /** ARN of a CodeBuild build. */
  buildArn?: string | undefined;
}

/** Renders a line for each link. @throws PlatformError */
export function renderContext(context: MessageContext, serverUrl: string): string[] {
  const { repository, commit, buildArn } = context;
  if (repository !== undefined) validateRepository(repository);
  if (commit !== undefined) validateCommit(commit, repository);
  return [
    ...(repository === undefined ? [] : [repositoryLine(repository, serverUrl)]),
    ...(repository === undefined || commit === undefined
      ? []
      : [revisionLine(repository, commit, serverUrl)]),
    ...(buildArn === undefined ? [] : [buildLogsLine(urlOfBuild(buildArn))]),
  ];
}

function validateRepository(repository: string): void {
  if (/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) return;
  throw new UsageError(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: 'For example: uktrade/demo.',
  });
}

function validateCommit(commit: string, repository: string | undefined): void {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: 'Give it as git log shows it.' },
    );
  }
  if (repository === undefined) {
    throw new UsageError('The input commit needs the input repository.', {
      hint: 'Set the input repository, or leave out commit.',
    });
  }
}

function urlOfBuild(arn: string): string {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== undefined && project !== undefined) return buildUrl({ arn, id, project });
  throw new UsageError(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: 'Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN.',
    },
  );
}

/** Returns a message's text as it is sent, its blocks apart from each other. */
export function messageText({ blocks }: SlackMessage): string {
  return blocks
    .flatMap((block) =>
      block.type === 'section' ? [block.text.text] : [block.elements.map(({ text }) => text).join('  ')],
    )
    .join('\n\n');
}
