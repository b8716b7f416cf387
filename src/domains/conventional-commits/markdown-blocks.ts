import fromMarkdown from 'mdast-util-from-markdown';

/** A block at the top level of a text. Offsets count the characters of the whole text. */
export interface MarkdownBlock {
  /** As mdast calls it: `heading`, `paragraph`, `html`. */
  type: string;
  /** Of a heading. */
  depth?: number;
  start: number;
  end: number;
}

/**
 * What stands within a line makes no block, and is what takes long: 65,000 times `[` keeps the parser busy for half a
 * minute, as many `*a` for several. The types of micromark 2 lack the setting, which its documentation has.
 */
const BLOCKS_ONLY: object = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};
/**
 * A line of quotations and lists within each other, deeper than anybody writes: each level costs as much as all before.
 * A rule made of dashes or stars looks much like it.
 */
const TOO_DEEP =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20})([^\r\n]+)/gm;

/** The blocks of a text, as Markdown sees it. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const text = markdown.replace(
    TOO_DEEP,
    (_, _mark: string | undefined, kept: string, rest: string) => `${kept}${'x'.repeat(rest.length)}`,
  );
  return fromMarkdown(text, { extensions: [BLOCKS_ONLY] }).children.map((node) => ({
    type: node.type,
    ...(node.type === 'heading' ? { depth: node.depth } : {}),
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  }));
}
