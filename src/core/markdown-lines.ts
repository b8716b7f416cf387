/** A line of Markdown, as its blocks are found. */
export interface Line {
  /** With spaces for tabs, so that an index is a column. */
  text: string;
  /** Offsets of its first character that is not white space, of its beginning, and of its end without the line end. */
  first: number;
  start: number;
  end: number;
}

/** Lists the lines of a text. They begin after a byte order mark. */
export function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|\n|\r|$/g;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(start, end);
    yield {
      text: withoutTabs(line),
      first: start + line.length - line.replace(/^[ \t]+/, '').length,
      start,
      end,
    };
    if (end === text.length) return;
  }
}

function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let column = 0;
  const parts = line.split('\t').map((part, index, all) => {
    const spaces = index === all.length - 1 ? 0 : 4 - ((column + part.length) % 4);
    column += part.length + spaces;
    return part + ' '.repeat(spaces);
  });
  return parts.join('');
}

/** Matches a sticky pattern at the column. */
export function matchAt(pattern: RegExp, { text }: Line, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Returns how many columns of white space there are. */
export function indentAt({ text }: Line, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end - at;
}

/** Whether nothing but white space follows. */
export function isBlankAt(line: Line, at: number): boolean {
  return at + indentAt(line, at) >= line.text.length;
}

/** Elements that begin a block wherever they stand. Source: CommonMark 0.31, "HTML blocks". */
const BLOCK_NAMES =
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul';

const UNQUOTED = '[^"\'/<=>` ]+';
const VALUE = ` *= *(?:${UNQUOTED} *= *)*(?:${UNQUOTED}|"[^"]*"|'[^']*'|(?=/))`;
/** One whole tag, and nothing behind it. */
const WHOLE_TAG = new RegExp(
  `^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][\\w.:-]*(?:${VALUE})?)* */?|/[a-z][a-z0-9-]* *)> *$`,
  'i',
);

const KINDS: readonly [begin: RegExp, end: RegExp | 'blank line'][] = [
  [/^<(?:script|pre|style|textarea)(?=[ >]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_NAMES.replaceAll(' ', '|')})(?= |/?>|$)`, 'i'), 'blank line'],
];

/**
 * Returns how the block of HTML ends that begins with the line; undefined where none does.
 * @param interrupts - a paragraph, which a tag that is only formatting does not
 */
export function findHtmlEnd(line: string, interrupts: boolean): RegExp | 'blank line' | undefined {
  if (!line.startsWith('<')) return undefined;
  const known = KINDS.find(([begin]) => begin.test(line))?.[1];
  return known ?? (!interrupts && WHOLE_TAG.test(line) ? 'blank line' : undefined);
}

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

/** In characters; CommonMark's limit. */
const LONGEST_LABEL = 999;
const LABEL = new RegExp(
  `\\[((?:[^\\\\[\\]]|\\\\[\\[\\]\\\\]|\\\\(?![\\[\\]\\\\])){1,${LONGEST_LABEL}})\\]:[ \\n]*`,
  'y',
);
const TITLE_ENDS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/**
 * Returns how many lines each of the definitions has that a paragraph begins with, as in `[name]: https://example.com "title"`.
 * Source: CommonMark 0.31, "Link reference definitions".
 * @param lines - of the paragraph, without white space before them
 */
export function definitionLengths(lines: readonly string[]): number[] {
  if (lines[0]?.startsWith('[') !== true) return [];
  const text = lines.join('\n');
  const lengths: number[] = [];
  let at = 0;
  while (text[at] === '[') {
    const end = definitionEnd(text, at);
    if (end === undefined) break;
    lengths.push(text.slice(at, end).split('\n').length);
    at = end + 1;
  }
  return lengths;
}

/** Returns where the line ends that the definition ends on; undefined where nothing is defined. */
function definitionEnd(text: string, start: number): number | undefined {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[1];
  if (label === undefined || label.length > LONGEST_LABEL || label.trim() === '') return undefined;
  const address = addressEnd(text, LABEL.lastIndex);
  if (address === undefined) return undefined;
  const title = skip(text, address, ' \n');
  const closing = TITLE_ENDS[text[title] ?? ''];
  if (title > address && closing !== undefined) {
    const end = quotedEnd(text, title + 1, closing, '');
    const lineEnd = end === undefined ? undefined : lineEndAt(text, end);
    if (lineEnd !== undefined) return lineEnd;
  }
  return lineEndAt(text, address);
}

function addressEnd(text: string, start: number): number | undefined {
  if (text[start] === '<') return quotedEnd(text, start + 1, '>', '<\n');
  let open = 0;
  let at = start;
  for (; at < text.length && text[at] !== ' ' && text[at] !== '\n'; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\' && /[()\\]/.test(text[at + 1] ?? '')) at += 1;
    else if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open < 0 || character < ' ' || character === '\u007f') return undefined;
  }
  return open === 0 && at > start ? at : undefined;
}

/** Returns the offset after the closing mark, before which a backslash keeps it from closing. */
function quotedEnd(text: string, start: number, closing: string, refused: string): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === closing) return at + 1;
    if (refused.includes(character)) return undefined;
    if (
      character === '\\' &&
      (text[at + 1] === closing || text[at + 1] === '\\' || (closing === '>' && text[at + 1] === '<'))
    )
      at += 1;
  }
  return undefined;
}

/** Returns the offset of the line end, where there is only white space before it. */
function lineEndAt(text: string, start: number): number | undefined {
  const at = skip(text, start, ' ');
  return at >= text.length || text[at] === '\n' ? at : undefined;
}

function skip(text: string, start: number, characters: string): number {
  let at = start;
  while (at < text.length && characters.includes(text[at] ?? '')) at += 1;
  return at;
}
