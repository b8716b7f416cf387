import type { PhrasingContent } from 'mdast';
import { formatHtml, formatPlain } from '../../core/markdown.js';
import { codeSpan, escapeMrkdwn, mrkdwnLink } from '../slack/mrkdwn.js';

/** Where numbers such as `#7` lead to. */
export interface Repository {
  /** `owner/name`. */
  name: string;
  /** Its page on GitHub, without a slash at the end. */
  url: string;
}

/** What rendering a line depends on. */
export interface InlineContext {
  repository: Repository;
  /** The addresses that the text defines, by identifier. */
  definitions: ReadonlyMap<string, string>;
  /** The marks that are open already: Slack can't nest one in itself. */
  open: readonly string[];
}

const MARKS = { strong: '*', emphasis: '_', delete: '~' } as const;
/** Between a mark and a letter, where Slack would not see the mark otherwise. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Renders the nodes of a line. */
export function renderInline(nodes: readonly PhrasingContent[], context: InlineContext): string {
  let line = '';
  let afterMark = false;
  for (const node of nodes) {
    const piece = renderNode(node, context);
    if (piece === '') continue;
    const marked = isMarked(node) && piece.startsWith(MARKS[node.type]);
    if ((marked && /[\p{L}\p{N}]$/u.test(line)) || (afterMark && /^[\p{L}\p{N}]/u.test(piece)))
      line += ZERO_WIDTH_SPACE;
    line += piece;
    afterMark = marked;
  }
  return line;
}

type MarkedNode = Extract<PhrasingContent, { type: keyof typeof MARKS }>;
type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

function isMarked(node: PhrasingContent): node is MarkedNode {
  return node.type in MARKS;
}

function renderNode(node: PhrasingContent, context: InlineContext): string {
  switch (node.type) {
    case 'text':
      return renderText(node.value, context.repository);
    case 'inlineCode':
      return node.value.trim() === '' ? '' : codeSpan(node.value);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return renderMarked(node, context);
    case 'link':
    case 'linkReference':
      return renderLinkNode(node, context);
    case 'image':
    case 'imageReference':
      return renderLink(formatPlain(node) === '' ? 'image' : formatPlain(node), urlOf(node, context));
    case 'footnoteReference':
      return renderText(footnoteMark(node));
    case 'break':
      return '\n';
    case 'html':
      return renderText(formatHtml(node.value), context.repository);
  }
}

/** Slack's marks hold one line. */
function renderMarked({ type, children }: MarkedNode, context: InlineContext): string {
  const mark = MARKS[type];
  if (context.open.includes(mark)) return renderInline(children, context);
  const inner = renderInline(children, { ...context, open: [...context.open, mark] });
  const line = inner.replace(/\s*\n\s*/g, ' ').trim();
  return line === '' ? '' : `${mark}${line}${mark}`;
}

function renderLinkNode(node: LinkNode, context: InlineContext): string {
  const url = urlOf(node, context);
  const text = formatPlain(node).trim();
  if (text === '') return renderLink(url, url);
  if (!/^https?:\/\//.test(url)) return renderText(text);
  if (text === url) return renderLink(shortAddress(url, context.repository), url);
  return renderLink(hasOtherHost(text, url) ? `${text} (${new URL(url).host})` : text, url);
}

/** `[^1]`, as the text and its footnote both show it. */
export function footnoteMark({
  label,
  identifier,
}: {
  label?: string | null | undefined;
  identifier: string;
}): string {
  return `[^${label ?? identifier}]`;
}

/** True where the text of a link is itself an address, and that of another host: it would mislead. */
function hasOtherHost(text: string, url: string): boolean {
  if (!/^(?:https?:\/\/|www\.)/i.test(text) || !URL.canParse(url)) return false;
  const shown = text.replace(/^(?!https?:)/i, 'https://');
  return !URL.canParse(shown) || new URL(shown).host !== new URL(url).host;
}

function urlOf(node: { url: string } | { identifier: string }, { definitions }: InlineContext): string {
  return 'url' in node ? node.url : (definitions.get(node.identifier) ?? '');
}

/** As GitHub shows its own addresses: `#7`, `owner/name#7`, `c0ffee1`, `v1.0.0...v1.1.0`. */
function shortAddress(url: string, { name, url: home }: Repository): string {
  const server = home.slice(0, home.length - name.length);
  if (!url.startsWith(server)) return url;
  const path = url.slice(server.length);
  const [, repository = '', kind, rest = ''] =
    /^([\w-]+\/[\w.-]+)\/(pull|issues|commit|compare)\/([^?#\s]+)$/.exec(path) ?? [];
  const own = repository === name;
  switch (kind) {
    case 'pull':
    case 'issues':
      return /^\d+$/.test(rest) ? `${own ? '' : repository}#${rest}` : url;
    case 'commit':
      return /^[0-9a-f]{7,40}$/.test(rest) ? `${own ? '' : `${repository}@`}${rest.slice(0, 7)}` : url;
    case 'compare':
      return own ? rest : `${repository}@${rest}`;
    default:
      return url;
  }
}

/** Takes no room, and keeps what is before and after it from being read as one word. */
const JOINER = '\u2060';
/** `#7`, `owner/name#7`, `GH-7`; neither within a word nor within an address. */
const REFERENCE = /(?<![\w/.&#@-])(?:([\w-]+\/[\w.-]+)?#|GH-)(\d{1,9})(?![\w-])/g;

/**
 * Renders plain text of a release note: it mentions nobody, and none of its characters are markup. Where a repository
 * is given, numbers of issues and pull requests become links.
 */
export function renderText(text: string, repository?: Repository): string {
  if (repository === undefined) return escapeText(text);
  let result = '';
  let last = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [reference, other, number] = match;
    const url = other === undefined ? repository.url : siblingUrl(repository, other);
    result +=
      escapeText(text.slice(last, match.index)) + mrkdwnLink(reference, `${url}/issues/${number ?? ''}`);
    last = match.index + reference.length;
  }
  return result + escapeText(text.slice(last));
}

/** A link whose text mentions nobody; only the text where the address is not an http one. */
function renderLink(text: string, url: string): string {
  return mrkdwnLink(withoutMentions(text), url);
}

/**
 * Renders a code block; three back-quotes in it would end it. Within a quotation Slack may read its lines as text, so
 * that mentions are broken there; elsewhere code stays as it is, to be copied.
 */
export function renderCodeBlock(code: string, { quoted }: { quoted: boolean }): string {
  const text = (quoted ? withoutMentions(code) : code).replace(/`{3,}/g, (quotes) =>
    'ˋ'.repeat(quotes.length),
  );
  return `\`\`\`\n${escapeMrkdwn(text)}\n\`\`\``;
}

function escapeText(text: string): string {
  return escapeMrkdwn(withoutMarks(withoutMentions(text)));
}

/**
 * `@channel` and `@octocat` stay readable, and reach nobody: GitHub's names are not Slack's. An @ at the end counts
 * too, since what stands between it and a name may not be shown.
 */
function withoutMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])@(?=\S|$)/gu, `@${JOINER}`);
}

/** Slack has no escape for its marks: where they could begin or end something, look-alikes stand for them. */
function withoutMarks(text: string): string {
  return (
    text
      .replaceAll('`', 'ˋ')
      .replace(/(?<=\S)\*|\*(?=\S)/g, '∗')
      .replace(/(?<=\S)~|~(?=\S)/g, '∼')
      // Within a word an underscore is only that.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
      // At the beginning of a line it would quote it.
      .replace(/^(\s*)>/gm, `$1${JOINER}>`)
  );
}

function siblingUrl({ name, url }: Repository, other: string): string {
  return `${url.slice(0, url.length - name.length)}${other}`;
}
