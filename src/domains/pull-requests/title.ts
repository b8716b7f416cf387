import type { GuardedPattern } from './rules.js';
import { findNearest } from '../../core/inputs.js';

/** Other words that people write for a type. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  feat: ['feature', 'features', 'enhancement'],
  fix: ['bug', 'bugfix', 'hotfix', 'fixes'],
  perf: ['performance'],
  docs: ['documentation'],
  deps: ['dependency', 'dependencies'],
  test: ['tests', 'testing'],
  refactor: ['refactoring', 'cleanup'],
  style: ['formatting'],
  build: ['infra'],
};

/** Finds the type that another word means, if that type is allowed. */
function findSynonym(word: string, types: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return Object.entries(SYNONYMS).find(([type, words]) => types.includes(type) && words.includes(lower))?.[0];
}

/** A title taken apart with forbearance: what its author may have meant. Columns are counted from 1. */
export interface TitleParts {
  /** As it was written; empty where there is none. */
  type: string;
  scope: string | undefined;
  scopeColumn: number;
  breaking: boolean;
  /** The white space between colon and subject. */
  gap: string;
  subject: string;
  subjectColumn: number;
}

/** `feat(api)!: Add`, and also `feat (api) ! : add`, `feat!(api): add`, `feat(api: add`. */
const HEADER =
  /^(?<type>[^\s():!]+)\s*(?<early>!+)?\s*(?:\((?<scope>[^:!]*?)\)*)?\s*(?<bang>!+)?\s*[:：](?<gap>\s*)(?<subject>.*)$/u;
/** `[feat] Add`, `feat - add`, `feat; add`, `feat add`. */
const WITHOUT_COLON =
  /^\[?(?<type>[A-Za-z]+)\]?(?:\((?<scope>[^():]*)\))?(?<bang>!)?(?<gap>[;,.]?\s+(?:[-–—]\s+)?)(?<subject>.+)$/u;
const TICKET = /^[A-Z][A-Z0-9]*-\d+$/;
/** `DBTP-1: `, `[DBTP-1] `, `DBTP-1 - `. */
const TICKET_IN_FRONT = /^[[({]?\b([A-Z][A-Z0-9]*-\d+)\b[\])}]?\s*(?:[:–—-]\s*)?/;

const VERBS: Readonly<Record<string, RegExp>> = {
  fix: /^(?:fix|mend|repair|correct|resolve|prevent|stop|handle)/i,
  docs: /^(?:document|describe|explain)/i,
  revert: /^revert/i,
  chore: /^(?:bump|upgrade|update|remove|rename|move|tidy|clean)/i,
};

/** The parts of a title; without a type where nothing in it can be one. */
export function titleParts(title: string, types: readonly string[]): TitleParts {
  const groups = (HEADER.exec(title) ?? plausible(WITHOUT_COLON.exec(title), types))?.groups;
  if (groups === undefined || TICKET.test(groups['type'] ?? '')) return withoutType(title);
  const { type = '', scope, early, bang, gap = '', subject = '' } = groups;
  return {
    type,
    scope: plainScope(scope),
    scopeColumn: title.indexOf('(') + 2,
    breaking: early !== undefined || bang !== undefined,
    gap,
    subject,
    subjectColumn: title.length - subject.length + 1,
  };
}

/** `🎉 feat: Add` or `:tada: feat: Add` without what decorates it. */
export function undecorated(title: string): string {
  return title.replace(
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|:[a-z0-9_+-]+:|(?<!^)\s)+/u,
    '',
  );
}

/** `DBTP-1 feat: Add` and `[DBTP-1] feat: Add` with the ticket at the end, where subjects have it. */
export function ticketLast(title: string, types: readonly string[]): string {
  const [front = '', ticket] = TICKET_IN_FRONT.exec(title) ?? [];
  const rest = title.slice(front.length);
  const type = HEADER.exec(rest)?.groups?.['type'] ?? '';
  if (ticket === undefined || meantType(type, types) === undefined) return title;
  return rest.endsWith(`(${ticket})`) ? rest : `${rest} (${ticket})`;
}

/** Brackets within brackets are more than release-please can read. */
function plainScope(scope = ''): string | undefined {
  const plain = scope.replace(/[()]+/g, '-').replace(/^[^\p{L}\p{N}@*]+|[^\p{L}\p{N}*]+$/gu, '');
  return plain === '' ? undefined : plain;
}

/** Finds the type that a word means, if any. */
export function meantType(word: string, types: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return types.includes(lower) ? lower : (findSynonym(word, types) ?? findNearest(word, types));
}

/** A type for a subject that has none: a guess from its first word. */
export function guessedType(subject: string, types: readonly string[]): string | undefined {
  const guess = Object.entries(VERBS).find(([, verbs]) => verbs.test(subject))?.[0] ?? 'feat';
  return types.includes(guess) ? guess : types[0];
}

function plausible(match: RegExpExecArray | null, types: readonly string[]): RegExpExecArray | null {
  const word = match?.groups?.['type'] ?? '';
  const known = types.includes(word.toLowerCase()) || findSynonym(word, types) !== undefined;
  // "Fix the login" is a subject, `fix the login` rather a type without its colon.
  return known && (word === word.toLowerCase() || match?.[0].startsWith('[') === true) ? match : null;
}

function withoutType(title: string): TitleParts {
  return {
    type: '',
    scope: undefined,
    scopeColumn: 1,
    breaking: false,
    gap: ' ',
    subject: title,
    subjectColumn: 1,
  };
}

/** One thing about a subject that keeps it from matching its pattern, and how it would be put right. */
export interface SubjectFault {
  rule: 'subject-case' | 'full-stop' | 'ticket';
  message: string;
  /** Counted from 1, in the subject. */
  column: number;
  found: string | undefined;
  expected: string;
}

interface Repair extends Omit<SubjectFault, 'column' | 'found'> {
  apply: (subject: string) => string;
  column: (subject: string) => number;
}

const PLACEHOLDER = '(DBTP-1234)';
const TICKET_AT_END = /\s*[[({]?\b([A-Za-z]+-\d+|off-ticket)\b[\])}]?$/i;
/** Several tickets in one pair of brackets, or in none. */
const TICKETS_AT_END = /\s*[[({]?\b((?:[A-Za-z]+-\d+\s*(?:[,;/&+]|\band\b)\s*)+[A-Za-z]+-\d+)[\])}]?$/;
/** `Revert "Add thing (DBTP-1)"`. */
const TICKET_INSIDE = /\s*[[({]([A-Z][A-Z0-9]+-\d+|off-ticket)[\])}]/;
/** GitHub puts the number there itself, when it squashes. */
const NUMBER_AT_END = /\s*\(#\d+\)$/;
const FULL_STOP = /(?<=[^.\s])\s*\.$/;

const REPAIRS: readonly Repair[] = [
  {
    rule: 'ticket',
    message: 'The subject does not end in a ticket in brackets.',
    expected: `a space and a ticket such as ${PLACEHOLDER} or (off-ticket)`,
    apply: withTicket,
    column: (subject) => subject.length + 1,
  },
  {
    rule: 'subject-case',
    message: 'The subject does not begin with a capital letter.',
    expected: 'a capital letter',
    apply: (subject) => subject.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    // A ticket in front moves to the end.
    column: (subject) => subject.length - subject.replace(TICKET_IN_FRONT, '').length + 1,
  },
];

/**
 * What is wrong with a subject that does not match, as far as it is one of the usual faults: those without whose repair
 * the rest of the repairs would not make it match.
 */
export function repairSubject(
  subject: string,
  pattern: GuardedPattern,
): { faults: SubjectFault[]; repaired: string | undefined } {
  const trimmed = subject.trim();
  const text = trimmed.replace(FULL_STOP, '');
  const stop: SubjectFault[] = text === trimmed ? [] : [fullStop(trimmed)];
  const repaired = applied(text, REPAIRS);
  if (!pattern.test(repaired)) return { faults: [], repaired: undefined };
  const needed = REPAIRS.filter(
    (repair) =>
      !pattern.test(
        applied(
          text,
          REPAIRS.filter((other) => other !== repair),
        ),
      ),
  );
  const faults = needed.map(({ rule, message, expected, column }) => {
    const at = column(text);
    return { rule, message, expected, column: at, found: text.charAt(at - 1) };
  });
  // What is not needed is left as its author wrote it, where that matches.
  const least = applied(text, needed);
  return { faults: [...stop, ...faults], repaired: pattern.test(least) ? least : repaired };
}

function fullStop(subject: string): SubjectFault {
  const message = 'The subject ends in a full stop.';
  return { rule: 'full-stop', message, column: subject.length, found: '.', expected: 'no full stop' };
}

function applied(subject: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { apply }) => apply(text), subject);
}

/** Moves the ticket to the end, in brackets; without one it adds a placeholder. */
function withTicket(given: string): string {
  const subject = given.replace(NUMBER_AT_END, '');
  if (/ \([A-Za-z]+-[A-Za-z0-9]+\)$/.test(subject)) return subject;
  const several = TICKETS_AT_END.exec(subject);
  if (several?.[1] !== undefined && several.index > 0)
    return `${subject.slice(0, several.index)} (${several[1].split(/[^A-Za-z0-9-]+(?:and\s+)?/).join(') (')})`;
  const atEnd = TICKET_AT_END.exec(subject);
  if (atEnd?.[1] !== undefined && atEnd.index > 0)
    return `${subject.slice(0, atEnd.index).trimEnd()} (${atEnd[1]})`;
  const atStart = TICKET_IN_FRONT.exec(subject);
  if (atStart?.[1] !== undefined && atStart[0].length < subject.length)
    return `${subject.slice(atStart[0].length)} (${atStart[1]})`;
  const inside = TICKET_INSIDE.exec(subject);
  if (inside?.[1] !== undefined && inside.index > 0)
    return `${subject.replace(inside[0], '')} (${inside[1]})`;
  return `${subject} ${PLACEHOLDER}`;
}
