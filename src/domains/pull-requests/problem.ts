/** Something about a pull request's text that release-please, or the house, does not take as it was meant. */
export interface Problem {
  /** A short name, for tables: `type`, `ticket`, `breaking-cut`. */
  rule: string;
  /** Errors fail the check. */
  severity: 'error' | 'warning';
  where: 'title' | 'body' | 'target branch';
  /** Of the title or the body, counted from 1; undefined where it is the whole. */
  line: number | undefined;
  column: number | undefined;
  /** What stands there, and what should, as a person reads them; undefined where the message says it all. */
  found: string | undefined;
  expected: string | undefined;
  /** One sentence or two. It can hold remote text. */
  message: string;
  /** The line that is meant, as it was written. */
  excerpt: string | undefined;
}

type Rest = Partial<Pick<Problem, 'line' | 'column' | 'found' | 'expected' | 'excerpt' | 'severity'>>;

export function problem(rule: string, where: Problem['where'], message: string, rest: Rest = {}): Problem {
  return {
    rule,
    severity: 'error',
    where,
    line: undefined,
    column: undefined,
    found: undefined,
    expected: undefined,
    excerpt: undefined,
    ...rest,
    message,
  };
}

/** `title, column 5` or `body, line 3, column 8`. */
export function placeOf({ where, line, column }: Problem): string {
  const parts: string[] = [where];
  if (where === 'body' && line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}

const MOST_BEFORE = 60;
const MOST_WIDTH = 100;

/** The line that is meant and a caret under the character; of a long line, the part around it. */
export function caretLines({ excerpt, column }: Problem): string | undefined {
  if (excerpt === undefined) return undefined;
  if (column === undefined) return excerpt.slice(0, MOST_WIDTH);
  const start = Math.max(0, column - 1 - MOST_BEFORE);
  const shown = excerpt.slice(start, start + MOST_WIDTH).replaceAll('\t', ' ');
  const lead = start > 0 ? '…' : '';
  return `${lead}${shown}\n${' '.repeat(lead.length + column - 1 - start)}^`;
}

/** A character of a text by name where it would not be seen. */
export function characterName(character: string | undefined): string {
  if (character === undefined || character === '') return 'the end';
  if (character === ' ') return 'a space';
  if (character === '\t') return 'a tab';
  if (/^[\r\n]+$/.test(character)) return 'the end of the line';
  return UNSEEN.test(character) ? codePoint(character) : JSON.stringify(character);
}

/** What looks like nothing, or just like another character; a joiner within an emoji is meant so. */
export const UNSEEN = /(?! |\u200d)[\p{Cf}\p{Zs}\u2011]/u;

/** `U+200B` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The parser's expectations in words: `"(", "!" or ":"`. */
export function expectation(tokens: readonly string[]): string {
  const names = tokens.map((token) => (token === '<type>' ? 'a type such as feat' : JSON.stringify(token)));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` : names.join('');
}
