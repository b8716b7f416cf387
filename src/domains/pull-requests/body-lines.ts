/** A line of a body and where it begins. */
export interface BodyLine {
  text: string;
  /** Counted from 1. */
  number: number;
  offset: number;
}

export function bodyLines(body: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let offset = 0;
  for (const [index, piece] of body.split(/(\r\n|\r|\n)/).entries()) {
    if (index % 2 === 0) lines.push({ text: piece, number: index / 2 + 1, offset });
    offset += piece.length;
  }
  return lines;
}

const WIDTH = 72;

/** The body as GitHub writes it into the message of a squashed pull request: no line longer than 72 characters, if it has a space. */
export function wrapped(body: string): string {
  return bodyLines(body)
    .map(({ text }) => wrapLine(text))
    .join('\n');
}

function wrapLine(line: string): string {
  if (line.length <= WIDTH) return line;
  const lines: string[] = [];
  let current: string | undefined;
  for (const word of line.split(' ')) {
    if (current === undefined) current = word;
    else if (current.length + 1 + word.length <= WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ''].join('\n');
}
