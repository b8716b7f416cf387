/** A pull request's text as far as release-please sees it. */
export interface PullRequestText {
  title: string;
  body: string;
  /** Its number, where it has one already. */
  number: number | undefined;
  /** What the repository puts into the message of a squashed pull request. */
  squashMessage: 'title-and-body' | 'title';
}

/** The message of the commit that a squashed pull request becomes, as GitHub proposes it. */
export function squashMessage(text: PullRequestText, body = text.body): string {
  const header = `${text.title.trim()}${text.number === undefined ? '' : ` (#${text.number})`}`;
  return text.squashMessage === 'title' || body.trim() === '' ? header : `${header}\n\n${body}`;
}

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

const MOST_ROUNDS = 20;
const MOST_LINES_READ = 10_000;

/**
 * Returns how many times a body may be parsed as a whole to find everything that is wrong with it: 20 times, and a long one
 * fewer times, since thousands of lines take the parser a good while.
 */
export function mostRounds(body: string): number {
  return Math.max(1, Math.min(MOST_ROUNDS, Math.floor(MOST_LINES_READ / bodyLines(body).length)));
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

/** Something in a pull request's text that release-please, or a rule of the repository, does not accept. */
export interface Problem {
  /** A short name, for tables: `type`, `ticket`, `breaking-cut`. */
  rule: string;
  /** Errors fail the check. */
  severity: 'error' | 'warning';
  where: 'title' | 'body' | 'target branch';
  /** Of the title or the body, counted from 1; undefined where it is the whole. */
  line: number | undefined;
  column: number | undefined;
  /** What is there and what should be, in words; undefined where the message says it all. */
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
export function formatPlace({ where, line, column }: Problem): string {
  const parts: string[] = [where];
  if (where === 'body' && line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}

const MOST_WIDTH = 100;

/**
 * The line that is meant and a caret under the character; of a long line, the part around it.
 * @param width - how many characters fit on a line: where it was broken, the caret would stand below another character
 */
export function formatCaretLines({ excerpt, column }: Problem, width: number): string | undefined {
  if (excerpt === undefined) return undefined;
  const most = Math.min(width, MOST_WIDTH);
  if (column === undefined) return excerpt.slice(0, most);
  const start = Math.max(0, column - 1 - Math.floor(most * 0.6));
  const lead = start > 0 ? '…' : '';
  const shown = excerpt.slice(start, start + most - lead.length).replaceAll('\t', ' ');
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
