import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Root } from 'mdast';
import { listBlocks } from './markdown-blocks.js';

/** Parses Markdown without GitHub's additions. Only for short text: some texts take the parser minutes. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text);
}

/** Formats the node as a reader sees it, without any markup. */
export function formatPlain(node: Nodes): string {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'html':
      return formatHtml(node.value);
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? node.children.map(formatPlain).join('') : '';
  }
}

/**
 * Whether a code block or a comment at the end stays open, so that text after it would become part of it, or not be
 * seen.
 */
export function leavesOpen(markdown: string): boolean {
  const end = '<!-- end -->';
  const text = `${markdown}\n\n${end}`;
  const last = listBlocks(text).at(-1);
  return last?.type !== 'html' || text.slice(last.start, last.end) !== end;
}

/** Takes out the comments that are closed. */
export function withoutComments(html: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return text + html.slice(from);
    text += html.slice(from, start);
    from = end + 3;
  }
}

/** Inserts a text at the offset, with a blank line before it and after it. */
export function insertBlock(markdown: string, at: number, text: string): string {
  const before = markdown.slice(0, at);
  const after = markdown.slice(at);
  return (
    before +
    gap(lineEndsBefore(before), before) +
    text +
    gap(/^(?:\r?\n)*/.exec(after)?.[0].match(/\n/g)?.length ?? 0, after) +
    after
  );
}

function gap(lineEnds: number, neighbour: string): string {
  return neighbour === '' ? '' : '\n'.repeat(Math.max(0, 2 - lineEnds));
}

/** Not by a pattern, which would look for the end from each of thousands of blank lines. */
function lineEndsBefore(text: string): number {
  let count = 0;
  for (let at = text.length; text[at - 1] === '\n'; at -= text[at - 2] === '\r' ? 2 : 1) count += 1;
  return count;
}

/** Elements that only format, as GitHub shows them in release notes: their content stays, the tags go. */
const FORMATTING = new Set(
  'a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
/** After these a new line begins. */
const LINES = new Set('br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote'.split(' '));
const CELLS = new Set(['td', 'th']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/**
 * Formats HTML within Markdown as a reader sees it. Comments and formatting tags go; anything else in angle brackets
 * (`<!here>`, `<app>`) is text. The result still needs escaping.
 */
export function formatHtml(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(
      /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi,
      (tag, close: string, name: string, rest: string) => {
        const element = name.toLowerCase();
        if (!FORMATTING.has(element)) return tag;
        if (element === 'img') return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? '';
        if (CELLS.has(element) && close === '/') return ' ';
        return LINES.has(element) && (close === '/' || element === 'br') ? '\n' : '';
      },
    )
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
