import type { Definition, List, ListItem, Nodes, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { listBlocks } from '../../core/markdown-blocks.js';
import type { MarkdownBlock } from '../../core/markdown-blocks.js';
import { formatHtml, formatPlain } from '../../core/markdown.js';
import { findUpgradePath } from '../conventional-commits/upgrade-path.js';
import { footnoteMark, renderCodeBlock, renderInline, renderText } from './mrkdwn-inline.js';
import type { InlineContext, Repository } from './mrkdwn-inline.js';

/** The parts of a release's notes that an announcement shows apart: Markdown, empty where there is none. */
export interface NoteParts {
  /** What breaks, without its heading. */
  breaking: string;
  /** How to upgrade, without its heading. */
  upgradePath: string;
  /** All the rest, without a heading that only says the version. */
  rest: string;
}

interface Range {
  start: number;
  end: number;
}

/** In characters. A longer heading is never one that we look for, and may take the parser long. */
const LONGEST_HEADING = 1_000;

/** Takes the notes apart. Nothing gets lost: what is in none of the sections is in the rest. */
export function splitNotes(body: string, version: string): NoteParts {
  const path = findUpgradePath(body);
  const upgrade = path === undefined ? undefined : { start: path.start, end: path.end };
  const blocks = listBlocks(body);
  const breaking = findBreaking(body, blocks);
  const content = breaking === undefined ? '' : cut(body, breaking.content, [upgrade]);
  return {
    breaking: content.trim(),
    upgradePath: path?.content.trim() ?? '',
    rest: cut(body, { start: 0, end: body.length }, [
      breaking?.whole,
      upgrade,
      findVersionHeading(body, blocks, version),
    ]).trim(),
  };
}

/** Finds the section under the heading "Breaking changes": up to the next heading of the same or a higher level. */
function findBreaking(
  body: string,
  blocks: readonly MarkdownBlock[],
): { whole: Range; content: Range } | undefined {
  const index = blocks.findIndex(
    (block) =>
      // Notes can hold thousands of headings, and each would be parsed.
      block.type === 'heading' &&
      /breaking/i.test(body.slice(block.start, block.end)) &&
      /^\P{L}*breaking changes?\P{L}*$/iu.test(titleOf(body, block)),
  );
  const heading = blocks[index];
  if (heading === undefined) return undefined;
  const next = blocks.slice(index + 1).find(({ depth = Infinity }) => depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}

/** release-please begins with `## [1.2.3](…) (2026-01-31)`, which the announcement says already. */
function findVersionHeading(
  body: string,
  [first]: readonly MarkdownBlock[],
  version: string,
): Range | undefined {
  if (first === undefined) return undefined;
  const title = titleOf(body, first)
    .replace(/\(?\d{4}-\d\d-\d\d\)?/, '')
    .trim();
  return title.replace(/^v/, '') === version.replace(/^v/, '') ? first : undefined;
}

/** Returns the plain text of a heading; an empty one for any other block. */
function titleOf(body: string, { type, start, end }: MarkdownBlock): string {
  if (type !== 'heading' || end - start > LONGEST_HEADING) return '';
  return formatPlain(fromMarkdown(body.slice(start, end))).trim();
}

function cut(body: string, { start, end }: Range, gone: readonly (Range | undefined)[]): string {
  const ranges = gone
    .filter((range) => range !== undefined)
    .toSorted((one, other) => one.start - other.start);
  let text = '';
  let at = start;
  for (const range of ranges) {
    if (range.end <= at || range.start >= end) continue;
    text += body.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return text + body.slice(Math.min(at, end), end);
}

const BULLETS = '•◦▪';
const INDENT = '    ';
/** A table that is wider is shown line by line. */
const WIDEST_TABLE = 80;
/** In characters. Far more than a message holds; the parser takes its time over texts made to keep it busy. */
export const LONGEST_NOTE = 12_000;
/** A text with deeper quotations and lists, or with more marks, is shown as it was written. */
const DEEPEST = 12;
const MOST_MARKS = 2_000;
/** The same for headings that are underlined: each costs the parser as much as all before it. */
const MOST_UNDERLINES = 300;

/**
 * Renders GitHub's Markdown in Slack's markup, a text for each block. The text comes from somewhere else, so all of it
 * is escaped on the way: it mentions nobody, and links only where the Markdown did.
 */
export function renderMrkdwn(markdown: string, repository: Repository): string[] {
  const source = markdown.slice(0, LONGEST_NOTE);
  if (
    nesting(source) > DEEPEST ||
    source.replace(/[^*_~[\]<@#`]/g, '').length > MOST_MARKS ||
    [...source.matchAll(/^[ \t>]*(?:=+|-+)[ \t]*$/gm)].length > MOST_UNDERLINES
  )
    return [renderText(source.trim(), repository)];
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map(
    listDefinitions(tree)
      // Of several with one identifier, the first one counts.
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  );
  return renderBlocks(tree.children, { repository, definitions, open: [], quoted: false });
}

interface BlockContext extends InlineContext {
  /** Within a quotation. */
  quoted: boolean;
}

function renderBlocks(nodes: readonly Nodes[], context: BlockContext): string[] {
  return nodes.map((node) => renderBlock(node, context)).filter((text) => text.trim() !== '');
}

function renderBlock(node: Nodes, context: BlockContext): string {
  switch (node.type) {
    case 'heading': {
      const line = renderInline(node.children, { ...context, open: ['*'] })
        .replace(/\s*\n\s*/g, ' ')
        .trim();
      return line === '' ? '' : `*${line}*`;
    }
    case 'paragraph':
      return trimLines(renderInline(node.children, context));
    case 'blockquote': {
      const text = renderBlocks(node.children, { ...context, quoted: true }).join('\n\n');
      return text === '' ? '' : text.replace(/^/gm, '> ');
    }
    case 'code':
      return node.value.trim() === '' ? '' : renderCodeBlock(node.value, context);
    case 'list':
      return renderList(node, context, 0);
    case 'table':
      return renderTable(node.children, context);
    case 'thematicBreak':
      return '———';
    case 'html':
      return trimLines(renderText(formatHtml(node.value), context.repository)).replace(/\n{2,}/g, '\n');
    case 'footnoteDefinition':
      return `${renderText(footnoteMark(node))}: ${renderBlocks(node.children, context).join('\n')}`;
    default:
      // A definition; there are no other blocks.
      return '';
  }
}

function renderList({ children, start }: List, context: BlockContext, level: number): string {
  const items = children.map((item, index) => {
    // Only an ordered list has a start.
    const bullet = typeof start === 'number' ? `${start + index}.` : BULLETS.charAt(level % BULLETS.length);
    const task = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    return renderItem(item, `${INDENT.repeat(level)}${bullet} ${task}`, context, level);
  });
  return items.join('\n');
}

function renderItem(item: ListItem, opening: string, context: BlockContext, level: number): string {
  const parts = item.children.map((child) =>
    child.type === 'list' ? renderList(child, context, level + 1) : renderBlock(child, context),
  );
  const [first = '', ...rest] = parts.filter((text) => text !== '');
  const indented = first.includes('```')
    ? `\n${first}`
    : first.replace(/\n(?=.)/g, `\n${INDENT.repeat(level + 1)}`);
  return [`${opening}${indented}`, ...rest].join('\n');
}

/** Columns as code where they are narrow and link to nothing, otherwise a line for each row. */
function renderTable(rows: readonly TableRow[], context: BlockContext): string {
  const cells = rows.map((row) => row.children.map((cell) => formatPlain(cell).replace(/\s+/g, ' ').trim()));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const width = widths.reduce((sum, one) => sum + one + 2, 0);
  if (width <= WIDEST_TABLE && !rows.some(hasLink)) {
    const lines = cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    const rule = widths.map((one) => '─'.repeat(one)).join('  ');
    return renderCodeBlock(lines.toSpliced(1, 0, rule).join('\n'), context);
  }
  const names = rows
    .slice(0, 1)
    .flatMap(({ children }) => children)
    .map((cell) => renderInline(cell.children, { ...context, open: ['*'] }));
  return rows
    .slice(1)
    .map((row) => {
      const texts = row.children.map((cell, column) => {
        const text = renderInline(cell.children, context).replace(/\s*\n\s*/g, ' ');
        const name = names[column] ?? '';
        return text === '' || name === '' ? text : `*${name}*: ${text}`;
      });
      return `• ${texts.filter((text) => text !== '').join(' · ')}`;
    })
    .join('\n');
}

function hasLink(node: Nodes): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(hasLink));
}

function listDefinitions(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(listDefinitions) : [];
}

function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}

/** Returns how deep the beginning of any line nests: a bound for what the parser would have to nest. */
function nesting(source: string): number {
  const openings = source.matchAll(/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))*/gm);
  return Math.max(...[...openings].map(([opening]) => [...opening.matchAll(/[>+*-]|\d+/g)].length));
}
