import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import { guessedType, meantType, repairSubject, ticketLast, titleParts, undecorated } from './title.js';
import type { TitleParts } from './title.js';
import { characterName, codePoint, expectation, problem, UNSEEN } from './rules.js';
import type { Problem, TitleRules } from './rules.js';

/** What GitHub takes as a title. */
const MOST_CHARACTERS = 256;
/** Control characters, and those that take no space. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

export interface CheckedTitle {
  problems: Problem[];
  /** A title that would pass, near to what was meant; undefined where it passes as it is, or none is known. */
  corrected: string | undefined;
}

/** Checks a pull request's title: release-please has to read it as a commit, and it has to keep to the repository's rules. */
export function checkTitle(given: string, rules: TitleRules): CheckedTitle {
  const title = given.trim();
  const problems = problemsOf(title, rules);
  if (problems.length === 0) return { problems, corrected: undefined };
  const corrected = correctedTitle(title, rules);
  return {
    problems,
    corrected: corrected !== undefined && problemsOf(corrected, rules).length === 0 ? corrected : undefined,
  };
}

function problemsOf(title: string, rules: TitleRules): Problem[] {
  const shape = shapeProblem(title);
  if (shape !== undefined) return [shape];
  const parts = titleParts(title, rules.types);
  const found = [
    ...syntaxProblems(title),
    ...typeProblems(title, parts, rules.types),
    ...scopeProblems(title, parts, rules.scopes),
    ...gapProblems(title, parts),
    ...subjectProblems(title, parts, rules),
  ];
  const unseen = found.length > 0 ? unseenProblems(title) : [];
  return [...unseen, ...found].map((each) => ({ ...each, line: 1, excerpt: title }));
}

/** Where something is wrong, a character that came along from elsewhere may be why, and nobody would see it. */
function unseenProblems(title: string): Problem[] {
  const character = UNSEEN.exec(title);
  if (character === null) return [];
  return [
    problem('character', 'title', 'The character here looks like another one, or like nothing.', {
      column: character.index + 1,
      found: codePoint(character[0]),
      expected: 'a plain character, or none',
    }),
  ];
}

function shapeProblem(title: string): Problem | undefined {
  if (title.trim() === '') return problem('empty', 'title', 'The title is empty.');
  const lineEnd = /[\r\n\u2028\u2029]/.exec(title);
  if (lineEnd !== null)
    return problem('lines', 'title', 'The title has more than one line.', {
      line: 1,
      column: lineEnd.index + 1,
      excerpt: title.slice(0, lineEnd.index),
    });
  if (title.length <= MOST_CHARACTERS) return undefined;
  const message = `The title has ${title.length} characters; GitHub takes ${MOST_CHARACTERS} at most.`;
  return problem('length', 'title', message);
}

function syntaxProblems(title: string): Problem[] {
  return parseCommitMessage(title).dropped.map(({ column, found, expected, reason }) =>
    problem(
      'syntax',
      'title',
      reason === 'syntax'
        ? "release-please can't read this title, and would leave the change out of the notes."
        : 'release-please would not come to an end with this title.',
      {
        column,
        found: characterName(found),
        expected: expectation(expected.filter((token) => token !== found)),
      },
    ),
  );
}

function typeProblems(title: string, { type, subject }: TitleParts, types: readonly string[]): Problem[] {
  // The parser has complained of the missing type already, unless the subject begins with something like a header.
  if (type === '' && parseCommitMessage(title).dropped.length > 0) return [];
  if (types.includes(type)) return [];
  const word = type === '' ? (title.split(/[:(!]/)[0] ?? '') : type;
  const meant = type === '' ? guessedType(subject, types) : meantType(type, types);
  const message =
    meant !== undefined && meant === type.toLowerCase()
      ? `The type "${word}" is not written in lower case.`
      : `"${word}" is not a type that is used here${meant === undefined ? '' : `; "${meant}" may be meant`}.`;
  return [
    problem('type', 'title', message, { column: 1, found: JSON.stringify(word), expected: types.join(', ') }),
  ];
}

function scopeProblems(
  title: string,
  { scope, scopeColumn }: TitleParts,
  scopes: readonly string[] | undefined,
): Problem[] {
  const written = /^[^():]*\(([^()]*)\)!?\s*:/.exec(title)?.[1];
  // release-please takes it as it is written: a scope of white space, say.
  if (written !== undefined && (written !== written.trim() || HIDDEN.test(written) || !isWord(written)))
    return [
      problem(
        'scope',
        'title',
        'The scope is empty, or has white space, hidden characters or nothing but punctuation in its place.',
        {
          column: title.indexOf('(') + 2,
          found: JSON.stringify(written),
          expected: 'a word such as (api), or no brackets',
        },
      ),
    ];
  if (scope === undefined || scopes === undefined || scopes.includes(scope)) return [];
  const found = JSON.stringify(scope);
  return [
    problem('scope', 'title', `${found} is not a scope that is used here.`, {
      column: Math.min(scopeColumn, title.length),
      found,
      expected: scopes.join(', '),
    }),
  ];
}

/** Without brackets there is nothing to read; with them, each part of a list is to say something. */
function isWord(written: string): boolean {
  return written === '' || written.split(/[,/]/).every((part) => /[\p{L}\p{N}*]/u.test(part));
}

function gapProblems(title: string, { type, gap, subject, subjectColumn }: TitleParts): Problem[] {
  if (type === '' || subject === '' || gap === ' ' || !title.includes(':')) return [];
  const rest = {
    column: subjectColumn - gap.length,
    found:
      gap.length > 1 ? `${gap.length} characters of white space` : characterName(gap || subject.charAt(0)),
    expected: 'one space',
  };
  return [problem('space', 'title', 'There is not exactly one space after the colon.', rest)];
}

function subjectProblems(title: string, parts: TitleParts, { subject: pattern }: TitleRules): Problem[] {
  const { subject, subjectColumn } = parts;
  if (subject.trim() === '')
    return [
      problem('subject', 'title', 'There is no subject after the colon.', {
        column: title.length + 1,
        found: 'the end',
        expected: 'what the change does',
      }),
    ];
  if (pattern.test(subject)) return [];
  const { faults } = repairSubject(subject, pattern);
  if (faults.length === 0) {
    const message = 'The subject does not match the pattern for subjects.';
    const rest = { column: subjectColumn, found: JSON.stringify(subject), expected: pattern.source };
    return [problem('subject', 'title', message, rest)];
  }
  return faults.map(({ rule, message, column, found, expected }) =>
    problem(rule, 'title', message, {
      column: subjectColumn + column - 1,
      found: characterName(found),
      expected,
    }),
  );
}

function correctedTitle(title: string, rules: TitleRules): string | undefined {
  const [line = ''] = title.split(/[\r\n\u2028\u2029]/);
  // Far beyond what GitHub takes, it would take minutes to find out what was meant.
  if (line.length > 2 * MOST_CHARACTERS) return undefined;
  const seen = line.replace(/(?!\u200d)\p{Cf}/gu, '').replaceAll('\u2011', '-');
  const plain = undecorated(seen.replace(/\s+/g, ' ').trim());
  const text = ticketLast(withoutQuotation(plain, rules), rules.types);
  const parts = titleParts(text, rules.types);
  const type = parts.type === '' ? guessedType(text, rules.types) : meantType(parts.type, rules.types);
  if (type === undefined || parts.subject.trim() === '') return undefined;
  const { repaired } = rules.subject.test(parts.subject.trim())
    ? { repaired: parts.subject.trim() }
    : repairSubject(parts.subject, rules.subject);
  if (repaired === undefined) return undefined;
  const scope = parts.scope === undefined || isForeign(parts.scope, rules) ? '' : `(${parts.scope})`;
  return `${type}${scope}${parts.breaking ? '!' : ''}: ${repaired}`;
}

/**
 * GitHub's button calls the pull request that reverts another `Revert "feat: Add thing (DBTP-1)"`, and one that reverts
 * this again `Reapply "feat: Add thing (DBTP-1)"`, which is the first change once more.
 */
function withoutQuotation(title: string, { types }: TitleRules): string {
  const { text, after, reverts } = unquoted(title);
  if (text === undefined || (reverts && !types.includes('revert'))) return title;
  return `${reverts ? `revert: ${titleParts(text, types).subject}` : text} ${after}`.trim();
}

/** What may end a quotation, by what begins it. */
const QUOTATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"', '”']],
  ['“', ['"', '”']],
  ['„', ['“', '”']],
  ['‘', ['’']],
  ['«', ['»']],
  ["'", ["'"]],
  ['`', ['`']],
]);

/** What is quoted in the end, and what follows the quotations: a ticket, say. `text` is undefined without a quotation. */
function unquoted(title: string): { text: string | undefined; after: string; reverts: boolean } {
  const found = { text: undefined as string | undefined, after: '', reverts: false };
  let rest = title.replace(/\\(?=["'`])/g, '');
  for (;;) {
    const [, word = '', mark = '', quoted] = /^(revert|reapply)\s+(["“„'‘`«])(.+)$/i.exec(rest) ?? [];
    if (quoted === undefined) return found;
    // GitHub cuts long titles, and the last quotation mark with them.
    const end = Math.max(...(QUOTATIONS.get(mark) ?? []).map((closing) => quoted.lastIndexOf(closing)));
    const after = withoutNumber(end === -1 ? '' : quoted.slice(end + 1));
    rest = withoutNumber(end === -1 ? quoted : quoted.slice(0, end));
    found.after = `${after} ${found.after}`.trim();
    found.text = rest;
    if (word.toLowerCase() === 'revert') found.reverts = !found.reverts;
  }
}

function withoutNumber(text: string): string {
  return text.replace(/\s*\(#\d+\)\s*$/, '').trim();
}

function isForeign(scope: string, { scopes }: TitleRules): boolean {
  return scopes !== undefined && !scopes.includes(scope);
}
