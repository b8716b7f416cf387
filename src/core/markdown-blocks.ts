import {
  indentAt,
  isBlankAt,
  linesOf,
  matchAt,
  findHtmlEnd,
  beginContainer,
  continueContainer,
  RULE,
  definitionLengths,
} from './markdown-lines.js';
import type { Line, Container } from './markdown-lines.js';

/** A block at the top level of a text. Offsets count the characters of the whole text. */
export interface MarkdownBlock {
  /** As mdast calls it: `heading`, `paragraph`, `html`. */
  type: string;
  /** Of a heading. */
  depth?: number | undefined;
  start: number;
  end: number;
}

/** What is open within the innermost container. */
type Leaf =
  | { kind: 'paragraph'; lines: { text: string; start: number; end: number }[] }
  | { kind: 'fence'; marker: string }
  | { kind: 'html'; ending: RegExp | 'blank line' }
  | { kind: 'indented' };

/** What begins at a line; the leaf that stays open after it, if any. */
interface Beginning {
  type: string;
  depth?: number;
  leaf?: Exclude<Leaf, { kind: 'paragraph' }> | undefined;
}

/** Nobody writes so many quotations and lists within each other, and each of them costs time at every line. */
const DEEPEST = 50;
const FENCE = / {0,3}(`{3,}(?=[^`]*$)|~{3,})/y;
const FENCE_END = / {0,3}(`{3,}|~{3,}) *$/y;
const HEADING = / {0,3}(#{1,6})(?= |$)/y;
const UNDERLINE = / {0,3}(=+|-+) *$/y;

/**
 * Lists the top-level blocks of a text, read line by line as CommonMark describes it ("A parsing strategy"). What stands within
 * a line makes no block and is not looked at, so that it takes a time linear in the length of the text, whatever that is.
 */
export function listBlocks(markdown: string): MarkdownBlock[] {
  const reader = new BlockReader();
  for (const line of linesOf(markdown)) reader.read(line);
  return reader.end(markdown.length);
}

class BlockReader {
  private readonly blocks: MarkdownBlock[] = [];
  private readonly containers: Container[] = [];
  private leaf: Leaf | undefined;

  read(line: Line): void {
    let at = 0;
    let depth = 0;
    for (const container of this.containers) {
      const next = continueContainer(container, line, at);
      if (next === undefined) break;
      at = next;
      depth += 1;
      // The mark of a quotation belongs to it, whatever follows.
      if (container.marker === '>') this.extend(line);
    }
    const within = depth === this.containers.length;
    if (within && this.continueLeaf(line, at)) return;
    const after = this.beginContainers(line, at, depth, within && this.leaf?.kind === 'paragraph');
    if (after !== undefined) {
      if (!isBlankAt(line, after)) this.readText(line, after, this.containers.length);
    } else if (isBlankAt(line, at)) this.close(depth);
    else if (!within || !this.endHeading(line, at)) this.readText(line, at, depth);
  }

  /** @param length - of the text, all of which belongs to a fence or a comment that is still open */
  end(length: number): MarkdownBlock[] {
    const { leaf } = this;
    const last = this.blocks.at(-1);
    const open = leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.ending !== 'blank line');
    if (open && last !== undefined) last.end = length;
    this.close(0);
    return this.blocks;
  }

  /** Closes what is open within so many containers, and all others. */
  private close(depth: number): void {
    if (this.leaf?.kind === 'paragraph' && this.containers.length === 0) this.addText(this.leaf.lines);
    this.leaf = undefined;
    this.containers.length = depth;
  }

  /** Whether the line belongs to what is open, whatever it says. */
  private continueLeaf(line: Line, at: number): boolean {
    const { leaf } = this;
    if (leaf === undefined || leaf.kind === 'paragraph') return false;
    const blank = isBlankAt(line, at);
    if (leaf.kind === 'indented') {
      if (!blank && indentAt(line, at) < 4) return false;
      if (!blank) this.extend(line);
      return true;
    }
    if (leaf.kind === 'html' && leaf.ending === 'blank line' && blank) return false;
    this.extend(line);
    const ends =
      leaf.kind === 'fence'
        ? matchAt(FENCE_END, line, at)?.[1]?.startsWith(leaf.marker) === true
        : leaf.ending !== 'blank line' && leaf.ending.test(line.text.slice(at));
    if (ends) this.leaf = undefined;
    return true;
  }

  /** Opens the quotations and list items that begin there. @returns the column after them; undefined where none does */
  private beginContainers(line: Line, from: number, depth: number, interrupts: boolean): number | undefined {
    let at: number | undefined;
    while ((at === undefined ? depth : this.containers.length) < DEEPEST) {
      const begun = beginContainer(line, at ?? from, interrupts && at === undefined);
      if (begun === undefined) break;
      const { marker } = begun.container;
      if (at === undefined) {
        const sibling = marker !== '>' && this.containers[depth]?.marker === marker;
        this.close(depth);
        if (depth === 0 && !sibling) this.add({ type: marker === '>' ? 'blockquote' : 'list' }, line);
      }
      this.containers.push(begun.container);
      this.extend(line);
      at = begun.at;
    }
    return at;
  }

  /** Makes a heading of the paragraph above a line of `===` or `---`. */
  private endHeading(line: Line, at: number): boolean {
    const { leaf } = this;
    const underline = leaf?.kind === 'paragraph' ? matchAt(UNDERLINE, line, at)?.[1] : undefined;
    if (leaf?.kind !== 'paragraph' || underline === undefined) return false;
    const texts = leaf.lines.map(({ text }) => text);
    // Of definitions alone there is no heading.
    if (definitionLengths(texts).reduce((sum, length) => sum + length, 0) === texts.length) return false;
    this.close(this.containers.length);
    const last = this.blocks.at(-1);
    if (this.containers.length === 0 && last !== undefined)
      Object.assign(last, { type: 'heading', depth: underline.startsWith('=') ? 1 : 2 });
    this.extend(line);
    return true;
  }

  /** Reads a line that opens no container, or what follows those that it opens. */
  private readText(line: Line, at: number, depth: number): void {
    const { leaf } = this;
    const text = { text: line.text.slice(at).trimStart(), start: line.first, end: line.end };
    const goesOn = leaf?.kind === 'paragraph';
    const begun = goesOn && indentAt(line, at) >= 4 ? undefined : beginLeaf(line, at, goesOn);
    if (goesOn && begun === undefined) {
      leaf.lines.push(text);
      if (this.containers.length > 0) this.extend(line);
      return;
    }
    this.close(depth);
    if (depth > 0) this.extend(line);
    else if (begun !== undefined) this.add(begun, line);
    this.leaf = begun === undefined ? { kind: 'paragraph', lines: [text] } : begun.leaf;
  }

  private add({ type, depth, leaf }: Beginning, { first, start, end }: Line): void {
    this.blocks.push({
      type,
      depth,
      start: leaf?.kind === 'indented' || type === 'html' ? start : first,
      end,
    });
  }

  private extend({ end }: Line): void {
    const block = this.blocks.at(-1);
    if (block !== undefined) block.end = end;
  }

  /** Adds a paragraph, and the definitions before it. */
  private addText(lines: readonly { text: string; start: number; end: number }[]): void {
    let from = 0;
    const add = (type: string, length: number): void => {
      const [first, last] = [lines[from], lines[from + length - 1]];
      if (first !== undefined && last !== undefined)
        this.blocks.push({ type, depth: undefined, start: first.start, end: last.end });
      from += length;
    };
    for (const length of definitionLengths(lines.map(({ text }) => text))) add('definition', length);
    if (from < lines.length) add('paragraph', lines.length - from);
  }
}

/** @returns undefined where it is the text of a paragraph */
function beginLeaf(line: Line, at: number, interrupts: boolean): Beginning | undefined {
  if (indentAt(line, at) >= 4) return { type: 'code', leaf: { kind: 'indented' } };
  const marks = matchAt(HEADING, line, at)?.[1];
  if (marks !== undefined) return { type: 'heading', depth: marks.length };
  if (matchAt(RULE, line, at) !== undefined) return { type: 'thematicBreak' };
  const fence = matchAt(FENCE, line, at)?.[1];
  if (fence !== undefined) return { type: 'code', leaf: { kind: 'fence', marker: fence } };
  const html = line.text.slice(at).trimStart();
  const ending = findHtmlEnd(html, interrupts);
  if (ending === undefined) return undefined;
  const ended = ending !== 'blank line' && ending.test(html);
  return { type: 'html', leaf: ended ? undefined : { kind: 'html', ending } };
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
