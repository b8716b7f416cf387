import { findNearest } from '../../core/inputs.js';
import { synonym } from './house-rules.js';

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
  /^(?<type>[^\s():!]+)\s*(?<early>!)?\s*(?:\((?<scope>[^:!]*?)\)*)?\s*(?<bang>!)?\s*[:：](?<gap>\s*)(?<subject>.*)$/u;
/** `[feat] Add`, `feat - add`, `feat; add`, `feat add`. */
const WITHOUT_COLON =
  /^\[?(?<type>[A-Za-z]+)\]?(?:\((?<scope>[^():]*)\))?(?<bang>!)?(?<gap>[;,.]?\s+(?:[-–—]\s+)?)(?<subject>.+)$/u;
const TICKET = /^[A-Z][A-Z0-9]*-\d+$/;
/** `DBTP-1: `, `[DBTP-1] `, `DBTP-1 - `. */
export const TICKET_IN_FRONT = /^[[({]?\b([A-Z][A-Z0-9]*-\d+)\b[\])}]?\s*(?:[:–—-]\s*)?/;

const VERBS: Readonly<Record<string, RegExp>> = {
  fix: /^(?:fix|mend|repair|correct|resolve|prevent|stop|handle)/i,
  docs: /^(?:document|describe|explain)/i,
  revert: /^revert/i,
  chore: /^(?:bump|upgrade|update|remove|rename|move|tidy|clean)/i,
};

/** The parts of a title; without a type where nothing in it can be one. */
export function titleParts(title: string, types: readonly string[]): TitleParts {
  const match = HEADER.exec(title) ?? plausible(WITHOUT_COLON.exec(title), types);
  const groups = match?.groups;
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
  const plain = scope.replace(/[()]+/g, '-').replace(/^[-\s]+|[-\s]+$/g, '');
  return plain === '' ? undefined : plain;
}

/** The type that a word stands for, if any. */
export function meantType(word: string, types: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return types.includes(lower) ? lower : (synonym(word, types) ?? findNearest(word, types));
}

/** A type for a subject that has none: a guess from its first word. */
export function guessedType(subject: string, types: readonly string[]): string | undefined {
  const guess = Object.entries(VERBS).find(([, verbs]) => verbs.test(subject))?.[0] ?? 'feat';
  return types.includes(guess) ? guess : types[0];
}

function plausible(match: RegExpExecArray | null, types: readonly string[]): RegExpExecArray | null {
  const word = match?.groups?.['type'] ?? '';
  const known = types.includes(word.toLowerCase()) || synonym(word, types) !== undefined;
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
