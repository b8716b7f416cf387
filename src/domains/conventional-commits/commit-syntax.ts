import { parser } from '@conventional-commits/parser';
import { asError } from '../../core/errors.js';

/** A node of the parser's tree, as far as it is read here. Its kinds are those of the parser's index.d.ts. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly SyntaxNode[];
}

/** The tree of one commit message. @throws Error whose text ends in `at <line>:<column>, valid tokens […]` */
export function syntaxTree(message: string): SyntaxNode {
  // The parser makes an error for each thing that a line is not, thousands of them; their stacks are most of its work.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parser(message);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A node with all that it is part of, the innermost last. */
export interface PlacedNode {
  node: SyntaxNode;
  ancestors: readonly SyntaxNode[];
}

/** Every node below (and with) this one, in the order of the text. */
export function* nodesOf(node: SyntaxNode, ancestors: readonly SyntaxNode[] = []): Generator<PlacedNode> {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* nodesOf(child, inner);
}

/** The nodes of some kinds, in the order of the text. */
export function nodesOfKind(node: SyntaxNode, kinds: readonly string[]): SyntaxNode[] {
  return [...nodesOf(node)].flatMap((placed) => (kinds.includes(placed.node.type) ? [placed.node] : []));
}

/** Why the parser gives nothing for a message, and where. */
export interface ParseTrouble {
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
export function readTree(message: string): { tree: SyntaxNode } | { trouble: ParseTrouble } {
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
