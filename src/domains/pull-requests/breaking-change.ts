import semver from 'semver';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type { ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { bodyLines, mostRounds, squashMessage } from './pull-request.js';
import type { BodyLine, PullRequestText } from './pull-request.js';
import type { ReleaseEffect } from './release-effect.js';
import { at, problem } from './rules.js';
import type { Problem } from './rules.js';

const MARKER = /^BREAKING[ -]CHANGE:\s*/;
/** The lines at which a new thing begins, so that what follows is not meant to belong to the breaking text. */
const NEXT_THING =
  /^(?:#{1,6}\s|(?:-{3,}|\*{3,}|_{3,})\s*$|<!--|[A-Za-z][A-Za-z-]*(?:\([^()]*\))?!?(?:: | #)|(?:BEGIN|END)_)/;
/** What is meant to be a marker: in another case, in the plural, decorated, indented. */
const ALMOST = /^[\s>#*_\-`[\]]*break(?:ing)?(?:[\s_-]*changes?)?[*_`\]]*\s*[:：][*_`]*\s*(?<text>.*)$/iu;
const NEGATIONS = /^(?:no|none|nope|n\/?a|nothing|not applicable|false|-|\[\s?\])?[.\s]*(?:<!--.*)?$/i;
const SHOWN = 120;

/** Whether all that a body says about breaking changes reaches the notes as it is meant. */
export function breakingProblems(body: string, parsed: ParsedMessage, titleBreaks: boolean): Problem[] {
  const lines = bodyLines(body);
  const notes = parsed.commits.flatMap(({ breakingNotes }) => breakingNotes.map(squeezed));
  const markers = lines.filter(({ text }) => MARKER.test(text));
  if (notes.length === 0 && (titleBreaks || markers.length > 0)) return [lostProblem(markers[0])];
  return [
    ...markers.flatMap((marker) => markerProblems(marker, lines, notes)),
    ...(markers.length > 0
      ? []
      : almostProblems(meantLines(body, lines), titleBreaks).filter((each) => !counts(each, notes))),
  ];
}

/** Without examples and comments: what is spelt otherwise there is not read, and is not meant to be. */
function meantLines(body: string, lines: readonly BodyLine[]): BodyLine[] {
  const inert = findInertLines(body);
  return lines.filter(({ number }) => !inert.has(number));
}

/** release-please takes a marker without a text for none, and with it the exclamation mark of the title. */
function lostProblem(marker: BodyLine | undefined): Problem {
  return problem(
    'breaking-lost',
    'body',
    'release-please would not count this as a breaking change: the text after "BREAKING CHANGE:" is empty. Write it on the same line.',
    at(marker, (marker?.text.length ?? 0) + 1),
  );
}

function markerProblems(marker: BodyLine, lines: readonly BodyLine[], notes: readonly string[]): Problem[] {
  const own = marker.text.replace(MARKER, '').trim();
  const { paragraph, after } = following(marker, lines);
  const meant = [own, ...paragraph.map(({ text }) => text.trim())].filter((text) => text !== '');
  const missing = [...meant.filter((text) => !isKept(text, notes)), ...after.map(({ text }) => text.trim())];
  if (meant.length === 0)
    return [
      problem(
        'breaking-empty',
        'body',
        'The notes would name this breaking change without a text: release-please reads up to the first empty line. Write the text behind "BREAKING CHANGE:", on the same line.',
        at(marker, marker.text.length + 1),
      ),
    ];
  if (missing.length === 0) return [];
  const first = after[0] ?? paragraph[0] ?? marker;
  const cut = missing.join(' ');
  const severity = meant.some((text) => isKept(text, notes)) ? 'warning' : 'error';
  return [
    problem(
      'breaking-cut',
      'body',
      `The notes would leave out part of this breaking change: they keep the text before the first empty line, and only the last line of an indented text. Left out: ${JSON.stringify(cut.length > SHOWN ? `${cut.slice(0, SHOWN)}…` : cut)}`,
      { ...at(first, undefined), severity },
    ),
  ];
}

/** The paragraph that continues after a marker, and what follows its empty line up to the next thing. */
function following(marker: BodyLine, lines: readonly BodyLine[]) {
  const rest = lines.slice(marker.number);
  const end = rest.findIndex(({ text }) => NEXT_THING.test(text));
  const meant = end === -1 ? rest : rest.slice(0, end);
  const empty = meant.findIndex(({ text }) => text === '');
  const isText = ({ text }: BodyLine): boolean => text.trim() !== '';
  return {
    paragraph: (empty === -1 ? meant : meant.slice(0, empty)).filter(isText),
    after: (empty === -1 ? [] : meant.slice(empty)).filter(isText),
  };
}

/** With a hyphen, release-please finds it anywhere in the text. */
function counts({ excerpt = '' }: Problem, notes: readonly string[]): boolean {
  const [, text = ''] = /BREAKING-CHANGE:\s*(.*)/.exec(excerpt) ?? [];
  return text.trim() !== '' && isKept(text.trim(), notes);
}

/** @param notes - squeezed */
function isKept(text: string, notes: readonly string[]): boolean {
  const plain = squeezed(text);
  return notes.some((note) => note.includes(plain));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function almostProblems(lines: readonly BodyLine[], titleBreaks: boolean): Problem[] {
  return lines.flatMap((line) => {
    const text = ALMOST.exec(line.text)?.groups?.['text'];
    if (text === undefined || NEGATIONS.test(text)) return [];
    const message = titleBreaks
      ? 'The notes would show the title as the breaking change, and not this text: release-please knows "BREAKING CHANGE:" only, at the very beginning of a line.'
      : 'release-please would not count this as a breaking change: it knows "BREAKING CHANGE:" only, at the very beginning of a line.';
    const rest = { found: JSON.stringify(line.text.slice(0, line.text.length - text.length).trim()) };
    return [
      problem('breaking-spelling', 'body', message, {
        ...at(line, 1),
        ...rest,
        expected: '"BREAKING CHANGE:"',
        severity: titleBreaks ? 'warning' : 'error',
      }),
    ];
  });
}

/** The rule of a breaking change that release-please reads where a person sees none. */
export const HIDDEN_RULE = 'breaking-hidden';

const ANY_MARKER = /BREAKING[ -]CHANGE/;
const AT_START = /^BREAKING[ -]CHANGE(?::| #)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const [PRE, PRE_END] = [/<pre\b/i, /<\/pre>/i];
const NEGATED =
  /^BREAKING[ -]CHANGE(?::| #)\s*(?:no|none|nope|n\/?a|nothing|not applicable|false|-)[.!\s]*$/i;

/**
 * Finds the lines of a body that make a change breaking although they are an example or a comment: in a block of code, in
 * an HTML comment, in the middle of a line, or answered with no. Whether a line counts, release-please's parser says: without it, other notes
 * are read.
 */
export function hiddenBreakingProblems(
  text: PullRequestText,
  body: string,
  parsed: ParsedMessage,
  titleBreaks: boolean,
): Problem[] {
  const before = breakingNotes(parsed);
  if (before.length === 0) return [];
  return hiddenLines(body)
    .slice(0, mostRounds(body))
    .flatMap(({ line, place }) => {
      const mended = `${body.slice(0, line.offset)}${line.text.replace(/BREAKING/g, 'breaking')}${body.slice(line.offset + line.text.length)}`;
      const after = breakingNotes(parseCommitMessage(squashMessage(text, mended), mended));
      if (after.join('\n') === before.join('\n')) return [];
      const effect = titleBreaks
        ? 'takes this line for the text of the breaking change'
        : 'takes this line for a breaking change';
      return [
        problem(
          HIDDEN_RULE,
          'body',
          `release-please ${effect}, although it is ${place}. If it is not meant as one, write "breaking change" in small letters.`,
          { ...at(line, line.text.search(ANY_MARKER) + 1), severity: 'warning' },
        ),
      ];
    });
}

/** Adds to the warnings which version release-please will make of it. @param lastVersion without a `v` */
export function nameVersion(
  problems: readonly Problem[],
  effect: ReleaseEffect,
  lastVersion: string | undefined,
): Problem[] {
  return problems.map((each) =>
    each.rule === HIDDEN_RULE
      ? { ...each, message: `${each.message} ${versionSentence(effect, lastVersion)}` }
      : each,
  );
}

function versionSentence({ releaseAs }: ReleaseEffect, last: string | undefined): string {
  if (releaseAs !== undefined) return `The next version will be ${releaseAs}, as "Release-As" says.`;
  const major = last === undefined ? null : semver.inc(last, 'major');
  if (last === undefined || major === null)
    return 'As it is, the next version will be a major one (below 1.0.0 a minor one, if release-please is set to that).';
  const minor = semver.inc(last, 'minor');
  return semver.major(last) > 0
    ? `As it is, the next version after ${last} will be ${major}.`
    : `As it is, the next version after ${last} will be ${major}, or ${minor ?? ''} if release-please is set to bump-minor-pre-major.`;
}

function breakingNotes({ commits }: ParsedMessage): string[] {
  return commits.flatMap(({ breakingNotes: notes }) => notes);
}

interface HiddenLine {
  line: BodyLine;
  /** Where it is: `in a block of code`. */
  place: string;
}

function hiddenLines(body: string): HiddenLine[] {
  const inert = findInertLines(body);
  return bodyLines(body).flatMap((line) => {
    if (!ANY_MARKER.test(line.text)) return [];
    const place =
      inert.get(line.number) ??
      (AT_START.test(line.text) ? undefined : 'in the middle of a line') ??
      (NEGATED.test(line.text) ? 'answered with no' : undefined);
    return place === undefined ? [] : [{ line, place }];
  });
}

/**
 * Finds the lines that a person takes for an example or a comment, by their numbers, with where they are. Of a line in which a
 * comment begins or ends, what is said of it counts for a marker in the comment.
 */
function findInertLines(body: string): Map<number, string> {
  const found = new Map<number, string>();
  let fence: string | undefined;
  let [commented, preformatted] = [false, false];
  for (const { text, number } of bodyLines(body)) {
    const [, marks] = FENCE.exec(text) ?? [];
    if (marks !== undefined && fence === undefined && !commented) fence = marks;
    else if (fence !== undefined && marks?.startsWith(fence) === true) fence = undefined;
    const opened = fence === undefined ? text.lastIndexOf('<!--') : -1;
    const inside = commented || (opened !== -1 && opened < text.search(/break/i));
    if (fence === undefined && PRE.test(text)) preformatted = true;
    if (fence !== undefined || preformatted) found.set(number, 'in a block of code');
    else if (inside) found.set(number, 'in a comment');
    if (opened !== -1) commented = true;
    if (commented && text.lastIndexOf('-->') > opened) commented = false;
    if (PRE_END.test(text)) preformatted = false;
  }
  return found;
}
