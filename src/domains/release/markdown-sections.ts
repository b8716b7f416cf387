import fromMarkdown from 'mdast-util-from-markdown';

/** A heading and all that belongs below it, as places in the text. */
export interface Section {
  /** The heading's text, without markup. */
  title: string;
  /** 1 to 6. */
  level: number;
  /** Where the heading begins. */
  start: number;
  /** Where the line after the heading begins. */
  content: number;
  /** Where the next heading of the same or a higher level begins, else the end of the text. */
  end: number;
}

type Block = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * The sections of a Markdown text by its outer headings, as CommonMark sees them: what looks like a heading in code, in
 * a comment, in a list or in a quotation is none.
 */
export function sections(markdown: string): Section[] {
  const found = blocks(markdown).flatMap((block) =>
    block.type === 'heading'
      ? [{ title: plainText(block), level: block.depth, start: startOf(block), after: endOf(block) }]
      : [],
  );
  return found.map(({ title, level, start, after }, index) => ({
    ...{ title, level, start },
    content: lineAfter(markdown, after),
    end: found.slice(index + 1).find((next) => next.level <= level)?.start ?? markdown.length,
  }));
}

/**
 * Whether something at the end stays open (a fence of code, a comment), so that what comes after would become part of
 * it, or not be seen.
 */
export function leavesOpen(markdown: string): boolean {
  const end = '<!-- end -->';
  const last = blocks(`${markdown}\n\n${end}`).at(-1);
  return last?.type !== 'html' || last.value !== end;
}

/** Whether there is nothing to read: only blanks and comments. */
export function isBlank(markdown: string): boolean {
  return markdown.replace(/<!--[\s\S]*?(-->|$)/g, '').trim() === '';
}

function blocks(markdown: string): Block[] {
  // The parser drops a byte order mark, and then all places would be off by one.
  return fromMarkdown(markdown.replace(/^\uFEFF/, ' ')).children;
}

function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(plainText).join('') : '';
}

function startOf({ position }: Block): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Block): number {
  return position?.end.offset ?? 0;
}

function lineAfter(text: string, from: number): number {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = from;
  return ending.exec(text) === null ? text.length : ending.lastIndex;
}
