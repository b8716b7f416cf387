import { asError } from '../../core/errors.js';
import { commitsOfTree, syntaxTree } from './parsed-commit.js';
import type { ParsedCommit, SyntaxNode } from './parsed-commit.js';

export type { ParsedCommit } from './parsed-commit.js';

/** A message, or a part of one, that gives no commit. */
export interface DroppedMessage {
  /** `syntax`: the parser refuses it. `size`: it would end in a stack overflow, or take minutes. */
  reason: 'syntax' | 'size';
  /** What of the message is lost. */
  text: string;
  /** The character where it goes wrong, in `ParsedMessage.text`; its line and column, counted from 1. */
  offset: number;
  line: number;
  column: number;
  /** The character that stands there; undefined is the end of the message. */
  found: string | undefined;
  /** What may stand there, in the parser's words: `:`, `(`, `<type>`. */
  expected: string[];
}

/** A commit's message as release-please reads it. */
export interface ParsedMessage {
  /** Every commit in it, in release-please's order. */
  commits: ParsedCommit[];
  /** The commit of the first line; undefined where the part with the first line is dropped. It is in `commits` too. */
  header: ParsedCommit | undefined;
  dropped: DroppedMessage[];
  /** What was read: the message, or the text that overrides it. */
  text: string;
  /** True where a commit override in the pull request's body took the message's place. */
  overridden: boolean;
}

/**
 * Reads a commit's message with release-please's own parser, as release-please does: nested commits, commits in
 * paragraphs and footers, and the override in the pull request that it came with.
 * @param message the whole of it; for a squashed pull request its title, an empty line, and its body
 * @param pullRequestBody the body of that pull request, for its `BEGIN_COMMIT_OVERRIDE`
 */
export function parseCommitMessage(message: string, pullRequestBody = ''): ParsedMessage {
  const override = commitOverride(pullRequestBody);
  const text = override ?? message;
  const commits: ParsedCommit[] = [];
  const dropped: DroppedMessage[] = [];
  let header: ParsedCommit | undefined;
  for (const [index, part] of messageParts(text).entries()) {
    const read = readTree(part.text);
    if ('trouble' in read) {
      dropped.push(droppedPart(text, part, read.trouble));
      continue;
    }
    const found = commitsOfTree(read.tree);
    if (index === 0) header = found.at(-1);
    commits.push(...found);
  }
  return { commits, header, dropped, text, overridden: override !== undefined };
}

/** The text between `BEGIN_COMMIT_OVERRIDE` and its end, which replaces the message. */
function commitOverride(pullRequestBody: string): string | undefined {
  const [, after = ''] = pullRequestBody.split('BEGIN_COMMIT_OVERRIDE');
  const [override = ''] = after.split('END_COMMIT_OVERRIDE');
  return override.trim() === '' ? undefined : override.trim();
}

function droppedPart(
  text: string,
  part: MessagePart,
  { reason, found, expected, offset: offsetInPart }: ParseTrouble,
): DroppedMessage {
  const offset = part.sourceOffset(offsetInPart);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { reason, text: part.text, ...place, found, expected };
}

/** One of the messages that release-please makes of a commit's message. */
interface MessagePart {
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
function messageParts(message: string): MessagePart[] {
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

/** Why the parser gives nothing for a message, and where. */
interface ParseTrouble {
  reason: 'syntax' | 'size';
  /** In the message. */
  offset: number;
  found: string | undefined;
  expected: string[];
}

/** The parser goes one call deeper with each line; at some 8,000 lines Node's stack is used up, and the commit lost. */
const MOST_LINES = 5_000;
/**
 * From each line the parser tries to read footers up to the end. Where many lines look like `key: value` and a
 * paragraph follows, it reads each of them again and again: 500 lines take it seven seconds, 3,000 three minutes.
 */
const MOST_FOOTER_READS = 20_000;
const FOOTER_LIKE = /^(?:BREAKING[ -]CHANGE|[^\s():!]+(?:\([^()]+\))?!?)(?::| #)/;

/** The tree of a message, or what is wrong with it. */
function readTree(message: string): { tree: SyntaxNode } | { trouble: ParseTrouble } {
  const lines = message.trim().split(/[\r\n]+/);
  const nothing = { offset: 0, found: undefined, expected: [] };
  if (lines.length > MOST_LINES || footerReads(lines) > MOST_FOOTER_READS)
    return { trouble: { reason: 'size', ...nothing } };
  try {
    return { tree: syntaxTree(message) };
  } catch (error) {
    return { trouble: troubleOf(message, asError(error).message) ?? { reason: 'size', ...nothing } };
  }
}

/** How many footers the parser reads without success. Lines with white space in front continue the footer before them. */
function footerReads(lines: readonly string[]): number {
  let reads = 0;
  let run = 0;
  let toTheEnd = true;
  for (const line of [...lines.slice(1)].reverse()) {
    if (/^\s/.test(line)) continue;
    if (!FOOTER_LIKE.test(line)) {
      run = 0;
      toTheEnd = false;
    } else if (!toTheEnd) {
      run += 1;
      reads += run;
    }
  }
  return reads;
}

/** The parser tells the place only in the text of its error: `unexpected token ' ' at 1:5, valid tokens [(, !, :]`. */
function troubleOf(message: string, text: string): ParseTrouble | undefined {
  const match = /^unexpected token ('[^]*'|EOF) at (\d+):(\d+), valid tokens \[([^]*)\]$/.exec(text);
  if (match === null) return undefined;
  const [, token = '', line, column, expected = ''] = match;
  // The parser trims the message first.
  const leading = message.length - message.trimStart().length;
  return {
    reason: 'syntax',
    offset: leading + offsetOf(message.trim(), Number(line), Number(column)),
    found: token === 'EOF' ? undefined : token.slice(1, -1),
    expected: expected.split(', '),
  };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (const [index, end] of [...text.matchAll(/\r\n|\r|\n/g)].entries()) {
    if (index + 1 >= line) break;
    start = end.index + end[0].length;
  }
  return start + column - 1;
}
