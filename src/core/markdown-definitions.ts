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
