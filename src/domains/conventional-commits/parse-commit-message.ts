import { commitsOfTree } from './commit-of-tree.js';
import type { ParsedCommit } from './commit-of-tree.js';
import { messageParts } from './message-parts.js';
import type { MessagePart } from './message-parts.js';
import { readTree } from './parse-trouble.js';
import type { ParseTrouble } from './parse-trouble.js';

export type { ParsedCommit } from './commit-of-tree.js';

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
