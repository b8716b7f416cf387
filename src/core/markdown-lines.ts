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
