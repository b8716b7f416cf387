import type { GuardedPattern } from '../../core/guarded-pattern.js';
import { TICKET_IN_FRONT } from './title-parts.js';

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
    // A ticket that stands in front moves to the end.
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

/** Brings a ticket that stands elsewhere, or without its brackets, to the end; else puts one in to be replaced. */
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
  return `${subject} ${PLACEHOLDER}`;
}
