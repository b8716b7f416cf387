import { htmlText } from './html-text.js';
import fromMarkdown from 'mdast-util-from-markdown';
import gfmFromMarkdown from 'mdast-util-gfm/from-markdown.js';
import gfm from 'micromark-extension-gfm';

/** A node of Markdown's syntax tree, as far as it is read here. Source: the mdast specification. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  /** Of a heading: 1 to 6. */
  depth?: number;
  /** Of a list. */
  ordered?: boolean | null;
  start?: number | null;
  /** Of a task in a list. */
  checked?: boolean | null;
  /** Of a definition, and of what refers to it. */
  identifier?: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** GitHub's Markdown as a tree: tables, tasks, strikethrough and bare addresses included. */
export function parseMarkdown(text: string): MarkdownNode {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown] };
  return (fromMarkdown as (value: string, options: object) => MarkdownNode)(text, options);
}

/** The same without GitHub's additions, which take the parser far longer: enough for headings and where they are. */
export function parseOutline(text: string): MarkdownNode {
  return (fromMarkdown as (value: string) => MarkdownNode)(text);
}

/** Where the node is in the text: offsets in characters. */
export function rangeOf({ position }: MarkdownNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** What a reader sees of the node, without any form. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return htmlText(node.value ?? '');
  return node.value ?? (node.children ?? []).map(plainText).join('');
}
