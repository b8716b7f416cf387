import { createContext, Script } from 'node:vm';
import { asError, UsageError } from '../../core/errors.js';
import type { BodyLine } from './pull-request.js';

/** The types of release-please-config.json; check-pull-request.test.ts compares the two. */
export const DEFAULT_TYPES = [
  'feat',
  'fix',
  'perf',
  'revert',
  'deps',
  'docs',
  'chore',
  'build',
  'ci',
  'test',
  'refactor',
  'style',
] as const;

/** A capital letter first, a ticket in brackets last. */
export const DEFAULT_SUBJECT_PATTERN = '^[A-Z].* \\([A-Za-z]+-[A-Za-z0-9]+\\)$';

/** What titles have to keep to. */
export interface TitleRules {
  types: readonly string[];
  /** Undefined: any scope, or none. */
  scopes: readonly string[] | undefined;
  subject: GuardedPattern;
}

/** More than any text of ours takes; a pattern that needs longer goes back and forth without end. */
const TIME_LIMIT_MS = 500;
/** On a busy machine the time passes without any of it being ours: so much of it has to have been, in milliseconds. */
const LEAST_WORK_MS = 250;
const MOST_CHARACTERS = 500;
const RUN = new Script('found = pattern.exec(text)');

/** A regular expression that came as an input: checked when it is made, and stopped where it would not end. */
export class GuardedPattern {
  private readonly context: { pattern: RegExp; text: string; found: RegExpExecArray | null };

  private constructor(
    readonly source: string,
    pattern: RegExp,
    private readonly input: string,
  ) {
    this.context = { pattern, text: '', found: null };
    createContext(this.context);
  }

  /**
   * @param input the name of the input, for the errors
   * @throws PlatformError where it is not a regular expression, or a very long one
   */
  static from(input: string, source: string): GuardedPattern {
    const hint = `Write a JavaScript regular expression without slashes around it, such as ^[A-Z].* \\([A-Z]+-[0-9]+\\)$.`;
    if (source.length > MOST_CHARACTERS)
      throw new UsageError(
        `The input ${input} has ${source.length} characters; ${MOST_CHARACTERS} are the most.`,
        { hint },
      );
    try {
      return new GuardedPattern(source, compile(source), input);
    } catch (error) {
      const cause = asError(error);
      throw new UsageError(
        `The input ${input} is ${JSON.stringify(source)}, not a regular expression: ${cause.message}.`,
        { cause, hint },
      );
    }
  }

  test(text: string): boolean {
    return this.match(text) !== undefined;
  }

  /**
   * The match with its named groups, if there is one.
   * @throws PlatformError where the pattern does not come to an end
   */
  match(text: string): Readonly<Record<string, string>> | undefined {
    this.context.text = text;
    const began = workMs();
    while (!this.ends()) {
      if (workMs() - began < LEAST_WORK_MS) continue;
      throw new UsageError(
        `The input ${this.input} took over ${TIME_LIMIT_MS} ms for a text of ${text.length} characters.`,
        {
          hint: 'Take out repetitions within repetitions, such as (a+)+: they are tried in every combination.',
        },
      );
    }
    const { found } = this.context;
    return found === null ? undefined : { ...found.groups };
  }

  /** Whether it comes to an end in its time. */
  private ends(): boolean {
    try {
      RUN.runInContext(this.context, { timeout: TIME_LIMIT_MS });
      return true;
    } catch {
      return false;
    }
  }
}

/** For how long this process has had a processor, in milliseconds. */
function workMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Unicode mode is the better one, but refuses escapes that are needless. */
function compile(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
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

/** Where a problem is that a line of the body has. @param column counted from 1; undefined where it is the whole line */
export function at(line: BodyLine | undefined, column: number | undefined) {
  return { line: line?.number, column: line === undefined ? undefined : column, excerpt: line?.text };
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
