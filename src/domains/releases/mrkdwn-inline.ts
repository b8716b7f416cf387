import { codeSpan } from '../slack/mrkdwn.js';
import { htmlText } from './html-text.js';
import { plainText } from './markdown-tree.js';
import type { MarkdownNode } from './markdown-tree.js';
import { inertLink, inertMrkdwn } from './remote-text.js';
import type { Repository } from './remote-text.js';

/** What the inline parts of a text depend on. */
export interface InlineContext {
  repository: Repository;
  /** The addresses that the text defines, by identifier. */
  definitions: ReadonlyMap<string, string>;
  /** The marks that are open already: Slack can't nest one in itself. */
  open: readonly string[];
}

const MARKS: Readonly<Record<string, string>> = { strong: '*', emphasis: '_', delete: '~' };
/** Between a mark and a letter, where Slack would not see the mark otherwise. */
const ZERO_WIDTH_SPACE = '\u200b';

/** The nodes of a line of text in mrkdwn. */
export function inlineMrkdwn(nodes: readonly MarkdownNode[], context: InlineContext): string {
  let line = '';
  let marked = false;
  for (const node of nodes) {
    const piece = inline(node, context);
    if (piece === '') continue;
    const marks = MARKS[node.type] !== undefined && piece.startsWith(MARKS[node.type] ?? '');
    if ((marks && /[\p{L}\p{N}]$/u.test(line)) || (marked && /^[\p{L}\p{N}]/u.test(piece)))
      line += ZERO_WIDTH_SPACE;
    line += piece;
    marked = marks;
  }
  return line;
}

function inline(node: MarkdownNode, context: InlineContext): string {
  const { type, children = [], value = '' } = node;
  switch (type) {
    case 'text':
      return inertMrkdwn(value, context.repository);
    case 'inlineCode':
      return value.trim() === '' ? '' : codeSpan(value);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(MARKS[type] ?? '', children, context);
    case 'link':
    case 'linkReference':
      return linkOf(node, context);
    case 'image':
    case 'imageReference':
      return inertLink((node.alt ?? '') === '' ? 'image' : (node.alt ?? ''), addressOf(node, context));
    case 'break':
      return '\n';
    case 'html':
      return inertMrkdwn(htmlText(value), context.repository);
    default:
      return children.length === 0 ? inertMrkdwn(value) : inlineMrkdwn(children, context);
  }
}

/** Slack's marks hold one line. */
function marked(mark: string, children: readonly MarkdownNode[], context: InlineContext): string {
  if (context.open.includes(mark)) return inlineMrkdwn(children, context);
  const inner = inlineMrkdwn(children, { ...context, open: [...context.open, mark] });
  const line = inner.replace(/\s*\n\s*/g, ' ').trim();
  return line === '' ? '' : `${mark}${line}${mark}`;
}

function linkOf(node: MarkdownNode, context: InlineContext): string {
  const url = addressOf(node, context);
  const text = plainText(node).trim();
  // What GitHub takes for a footnote, Markdown may take for a link to its first word.
  if (node.identifier?.startsWith('^') === true) return inertMrkdwn(`[${text}]`);
  if (text === '') return inertLink(url, url);
  if (url === '' || !/^https?:\/\//.test(url)) return inertMrkdwn(text);
  if (text === url) return inertLink(shortAddress(url, context.repository), url);
  return inertLink(hasOtherHost(text, url) ? `${text} (${new URL(url).host})` : text, url);
}

/** True where the text of a link is itself an address, and that of another host: it would mislead. */
function hasOtherHost(text: string, url: string): boolean {
  if (!/^(?:https?:\/\/|www\.)/i.test(text) || !URL.canParse(url)) return false;
  const shown = text.replace(/^(?!https?:)/i, 'https://');
  return !URL.canParse(shown) || new URL(shown).host !== new URL(url).host;
}

function addressOf({ url, identifier }: MarkdownNode, { definitions }: InlineContext): string {
  return url ?? definitions.get(identifier ?? '') ?? '';
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
