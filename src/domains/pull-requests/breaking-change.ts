import type { ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';
import { findInertLines } from './hidden-breaking.js';
import { bodyLines, problem } from './pull-request-text.js';
import type { BodyLine, Problem } from './pull-request-text.js';

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

function at(line: BodyLine | undefined, column: number | undefined) {
  return { line: line?.number, column: line === undefined ? undefined : column, excerpt: line?.text };
}

const HOW =
  'Say under a heading "## Upgrade path" what users have to do; the notes of the release will carry that section.';

/**
 * Checks that a breaking change says how to upgrade.
 * @param template the repository's template for pull requests, whose own text counts for nothing
 */
export function upgradePathProblems(body: string, template: string | undefined): Problem[] {
  const found = findUpgradePath(body);
  if (found === undefined)
    return [
      problem(
        'upgrade-path',
        'body',
        `This is a breaking change, and the body has no section "Upgrade path". ${HOW}`,
      ),
    ];
  if (!isPlaceholder(found.content, template)) return [];
  const line = bodyLines(body).findLast(({ offset }) => offset <= found.start);
  return [
    problem(
      'upgrade-path',
      'body',
      `This is a breaking change, and its section "Upgrade path" is still empty. ${HOW}`,
      {
        line: line?.number,
        column: line === undefined ? undefined : 1,
        excerpt: line?.text,
      },
    ),
  ];
}
