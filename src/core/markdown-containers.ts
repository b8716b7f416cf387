import { indentAt, isBlankAt, matchAt } from './markdown-lines.js';
import type { Line } from './markdown-lines.js';

/** A list item or a quotation that is open. */
export interface Container {
  /** What the items of a list have in common, `-` or `)`; `>` of a quotation. */
  marker: string;
  /** By how many columns the lines of an item are indented. */
  size: number;
  /** An item that begins with a blank line ends with a second one. */
  blank: 'no' | 'first line' | 'all lines';
}

/** A line across the page, which may begin as a list does. */
export const RULE = / {0,3}([-*_])(?: *\1){2,} *$/y;
const QUOTE = / {0,3}> ?/y;
const ITEM = /( {0,3})(?:([-+*])|(\d{1,9})([.)]))(?= |$)/y;

/** Returns the column after what the container has at the beginning of each line; undefined where it ends before the line. */
export function continueContainer(container: Container, line: Line, at: number): number | undefined {
  if (container.marker === '>') return matchAt(QUOTE, line, at) === undefined ? undefined : QUOTE.lastIndex;
  if (isBlankAt(line, at)) {
    if (container.blank === 'first line') container.blank = 'all lines';
    return Math.min(at + container.size, line.text.length);
  }
  if (container.blank === 'all lines' || indentAt(line, at) < container.size) return undefined;
  container.blank = 'no';
  return at + container.size;
}

/** Opens the container that begins there. @param interrupts - a paragraph, as not every list may */
export function beginContainer(
  line: Line,
  at: number,
  interrupts: boolean,
): { container: Container; at: number } | undefined {
  if (matchAt(QUOTE, line, at) !== undefined)
    return { container: { marker: '>', size: 0, blank: 'no' }, at: QUOTE.lastIndex };
  const [opening, indent = '', bullet, number, delimiter = ''] = matchAt(ITEM, line, at) ?? [];
  if (opening === undefined || (bullet !== undefined && matchAt(RULE, line, at) !== undefined))
    return undefined;
  const after = at + opening.length;
  const blank = isBlankAt(line, after);
  if (interrupts && (blank || (number !== undefined && number !== '1'))) return undefined;
  const spaces = indentAt(line, after);
  // More of them are the beginning of indented code.
  const gap = blank || spaces > 4 ? 1 : spaces;
  return {
    container: {
      marker: bullet ?? delimiter,
      size: indent.length + opening.trimStart().length + gap,
      blank: blank ? 'first line' : 'no',
    },
    at: Math.min(after + gap, line.text.length),
  };
}
