import { inlineMrkdwn } from './mrkdwn-inline.js';
import type { InlineContext } from './mrkdwn-inline.js';
import { htmlText } from './html-text.js';
import { parseMarkdown, plainText } from './markdown-tree.js';
import type { MarkdownNode } from './markdown-tree.js';
import { inertCodeBlock, inertMrkdwn } from './remote-text.js';
import type { Repository } from './remote-text.js';

const BULLETS = ['•', '◦', '▪'];
const INDENT = '    ';
/** A table that is wider is shown line by line. */
const WIDEST_TABLE = 80;
/** Far more than a message holds; the parser takes its time over texts made to keep it busy. */
export const LONGEST_NOTE = 12_000;
/** A text with deeper quotations and lists, or with more marks, is shown as it was written. */
const DEEPEST = 12;
const MOST_MARKS = 2_000;

/**
 * GitHub's Markdown in Slack's markup, a text for each block. All text comes from somewhere else, so that it passes
 * `inertMrkdwn` and its like on the way: it mentions nobody, and links only where the Markdown did.
 */
export function markdownToMrkdwn(markdown: string, repository: Repository): string[] {
  const source = markdown.slice(0, LONGEST_NOTE);
  if (nesting(source) > DEEPEST || (source.match(/[*_~[\]<@#`]/g)?.length ?? 0) > MOST_MARKS)
    return [inertMrkdwn(source.trim(), repository)];
  const tree = parseMarkdown(source);
  const definitions = new Map(definitionsIn(tree).map(({ identifier = '', url = '' }) => [identifier, url]));
  return blocks(tree.children ?? [], { repository, definitions, open: [], source, quoted: false });
}

interface BlockContext extends InlineContext {
  source: string;
  /** Within a quotation. */
  quoted: boolean;
}

function blocks(nodes: readonly MarkdownNode[], context: BlockContext): string[] {
  return nodes.map((node) => block(node, context)).filter((text) => text.trim() !== '');
}

function block(node: MarkdownNode, context: BlockContext): string {
  const { children = [], value = '' } = node;
  switch (node.type) {
    case 'heading': {
      const line = inlineMrkdwn(children, { ...context, open: ['*'] })
        .replace(/\s*\n\s*/g, ' ')
        .trim();
      return line === '' ? '' : `*${line}*`;
    }
    case 'paragraph':
      return trimLines(inlineMrkdwn(children, context));
    case 'blockquote':
      return blocks(children, { ...context, quoted: true })
        .join('\n\n')
        .replace(/^/gm, '> ');
    case 'code':
      return value.trim() === '' ? '' : inertCodeBlock(value, context);
    case 'list':
      return list(node, context, 0);
    case 'table':
      return table(children, context);
    case 'thematicBreak':
      return '———';
    case 'html':
      return trimLines(inertMrkdwn(htmlText(value), context.repository)).replace(/\n{2,}/g, '\n');
    case 'definition':
      return footnote(node, context);
    default:
      return inlineMrkdwn([node], context);
  }
}

/** Definitions of links are not shown; a footnote of one word is read as one, and is. */
function footnote({ identifier = '', url = '' }: MarkdownNode, { repository }: BlockContext): string {
  return identifier.startsWith('^') ? inertMrkdwn(`[${identifier}]: ${url}`, repository) : '';
}

function list(node: MarkdownNode, context: BlockContext, level: number): string {
  const first = node.start ?? 1;
  const items = (node.children ?? []).map((item, index) => {
    const bullet = node.ordered === true ? `${first + index}.` : (BULLETS[level % BULLETS.length] ?? '•');
    const task = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    return listItem(item, `${INDENT.repeat(level)}${bullet} ${task}`, context, level);
  });
  return items.join('\n');
}

function listItem(item: MarkdownNode, opening: string, context: BlockContext, level: number): string {
  const parts = (item.children ?? []).map((child) =>
    child.type === 'list' ? list(child, context, level + 1) : block(child, context),
  );
  const [first = '', ...rest] = parts.filter((text) => text !== '');
  const indented = first.includes('```')
    ? `\n${first}`
    : first.replace(/\n(?=.)/g, `\n${INDENT.repeat(level + 1)}`);
  return [`${opening}${indented}`, ...rest].join('\n');
}

/** Columns in the type of code where they are narrow and link to nothing, else a line for each row. */
function table(rows: readonly MarkdownNode[], context: BlockContext): string {
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()),
  );
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const width = widths.reduce((sum, one) => sum + one + 2, 0);
  if (width <= WIDEST_TABLE && !rows.some((row) => holds(row, 'link'))) {
    const lines = cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    const rule = widths.map((one) => '─'.repeat(one)).join('  ');
    return inertCodeBlock([lines[0] ?? '', rule, ...lines.slice(1)].join('\n'), context);
  }
  const [header, ...body] = rows;
  const names = (header?.children ?? []).map((cell) =>
    inlineMrkdwn(cell.children ?? [], { ...context, open: ['*'] }),
  );
  return body
    .map((row) => {
      const texts = (row.children ?? []).map((cell, column) => {
        const text = inlineMrkdwn(cell.children ?? [], context).replace(/\s*\n\s*/g, ' ');
        return text === '' || (names[column] ?? '') === '' ? text : `*${names[column] ?? ''}*: ${text}`;
      });
      return `• ${texts.filter((text) => text !== '').join(' · ')}`;
    })
    .join('\n');
}

function holds(node: MarkdownNode, type: string): boolean {
  return node.type === type || (node.children ?? []).some((child) => holds(child, type));
}

function definitionsIn(node: MarkdownNode): MarkdownNode[] {
  // The first of several definitions counts.
  return node.type === 'definition' ? [node] : (node.children ?? []).flatMap(definitionsIn).toReversed();
}

function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}

/** How deep a line goes at most, as its beginning tells: a bound for what the parser would have to nest. */
function nesting(source: string): number {
  return Math.max(
    ...source
      .split('\n')
      .map(
        (line) =>
          (/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))*/.exec(line)?.[0] ?? '').match(/>|[-+*]|\d+/g)
            ?.length ?? 0,
      ),
  );
}
