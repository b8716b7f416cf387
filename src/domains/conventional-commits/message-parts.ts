/** One of the messages that release-please makes of a commit's message. */
export interface MessagePart {
  text: string;
  /** Where a character of `text` stands in the whole message. */
  sourceOffset: (offset: number) => number;
}

interface Span {
  start: number;
  text: string;
}

/** The types before which release-please begins a new message; note that there is no `!`, and no deps. */
const NEXT_MESSAGE =
  /\r?\n\r?\n(?=(?:feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\(.*?\))?: )/g;

/**
 * The messages of a message: what stands between `BEGIN_NESTED_COMMIT` and `END_NESTED_COMMIT` is taken out, the rest is
 * cut before each paragraph that begins like a commit. Source: `splitMessages` in src/commit.ts of release-please 17.
 */
export function messageParts(message: string): MessagePart[] {
  const [first, ...others] = splitSpan({ start: 0, text: message }, 'BEGIN_NESTED_COMMIT');
  const main: Span[] = first === undefined ? [] : [first];
  const nested: Span[] = [];
  for (const other of others) {
    const [inside, after] = splitSpan(other, 'END_NESTED_COMMIT');
    if (inside !== undefined) nested.push(inside);
    // What follows an end belongs to the main message, further ends too.
    if (after !== undefined) main.push({ ...after, text: other.text.slice(after.start - other.start) });
  }
  return [...paragraphCommits(main), ...nested.map((span) => partOf([span], 0, span.text.length))];
}

function splitSpan({ start, text }: Span, separator: string): Span[] {
  let next = start;
  return text.split(separator).map((piece) => {
    const span = { start: next, text: piece };
    next += piece.length + separator.length;
    return span;
  });
}

function paragraphCommits(spans: readonly Span[]): MessagePart[] {
  const text = spans.map((span) => span.text).join('');
  const parts: MessagePart[] = [];
  let start = 0;
  for (const cut of text.matchAll(NEXT_MESSAGE)) {
    parts.push(partOf(spans, start, cut.index));
    start = cut.index + cut[0].length;
  }
  parts.push(partOf(spans, start, text.length));
  return parts.filter((part) => part.text !== '');
}

function partOf(spans: readonly Span[], start: number, end: number): MessagePart {
  const text = spans.map((span) => span.text).join('');
  return {
    text: text.slice(start, end),
    sourceOffset(offset) {
      let left = start + offset;
      for (const span of spans) {
        if (left < span.text.length) return span.start + left;
        left -= span.text.length;
      }
      const last = spans.at(-1);
      return last === undefined ? 0 : last.start + last.text.length;
    },
  };
}
