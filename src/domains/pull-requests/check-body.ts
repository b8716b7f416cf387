import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type {
  DroppedMessage,
  ParsedCommit,
  ParsedMessage,
} from '../conventional-commits/parse-commit-message.js';
import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';
import { bodyLines, mostRounds, squashMessage, wrapped } from './pull-request.js';
import type { PullRequestText } from './pull-request.js';
import { at, characterName, expectation, problem } from './rules.js';
import type { Problem } from './rules.js';

/** Of what is only a warning. */
const MOST_REPORTED = 20;

/**
 * The places in a body at which release-please's parser gives up, so that the whole commit is left out. The parser stops
 * at the first; the others are found by mending one after the other.
 * @param asIs what it makes of the text before anything is mended
 */
export function bodySyntaxProblems(text: PullRequestText, asIs: ParsedMessage): Problem[] {
  const found: Problem[] = [];
  let { body } = text;
  let parsed = asIs;
  const most = mostRounds(body);
  while (found.length < most) {
    const dropped = parsed.dropped[0];
    if (dropped === undefined) return found.length > 0 ? found : wrappingProblems(text, asIs);
    const offset = bodyOffset(parsed, dropped, body);
    // Mending changes one character, so that lines and columns stay those of the original.
    const line = bodyLines(body).findLast((candidate) => candidate.offset <= offset);
    if (line === undefined || dropped.reason === 'size') return [...found, sizeProblem(dropped)];
    const original = bodyLines(text.body)[line.number - 1]?.text ?? line.text;
    found.push(lineProblem(dropped, line.number, offset - line.offset + 1, original));
    const mended = mend(body, line.offset, dropped);
    if (mended === undefined) return found;
    body = mended;
    parsed = parseCommitMessage(squashMessage(text, body), body);
  }
  return found;
}

/** Where in the body the parser gave up. */
function bodyOffset(parsed: ParsedMessage, { offset }: DroppedMessage, body: string): number {
  const start = parsed.overridden ? body.indexOf(parsed.text) : body.length - parsed.text.length;
  return Math.min(Math.max(0, start + offset), body.length);
}

/** White space in front keeps the parser from taking a line for a footer; it does not help a header. */
function mend(body: string, lineStart: number, { expected }: DroppedMessage): string | undefined {
  if (!expected.includes(')') || body.charAt(lineStart) === ' ') return undefined;
  return `${body.slice(0, lineStart)} ${body.slice(lineStart + 1)}`;
}

function lineProblem(
  { found, expected }: DroppedMessage,
  line: number,
  column: number,
  excerpt: string,
): Problem {
  const inScope = expected.includes(')');
  const message = inScope
    ? 'release-please would leave the whole change out of the notes: a word with a bracket right behind it, at the beginning of a line, has to be closed before the next bracket and the end of the line. Put a space, or "- ", in front of the line.'
    : "release-please can't read the commit that begins here, and would leave it out of the notes.";
  return problem('body-syntax', 'body', message, {
    line,
    column,
    found: characterName(found),
    expected: expectation(expected.filter((token) => token !== found)),
    excerpt,
  });
}

function sizeProblem({ text }: DroppedMessage): Problem {
  const lines = text.split('\n').length;
  return problem(
    'body-size',
    'body',
    `release-please can't cope with this text of ${lines} lines: too many, or too many of them like "key: value" with a paragraph below. Move logs and data into a comment, or put two spaces in front of their lines.`,
  );
}

/** GitHub breaks long lines when it makes the message, and so can bring a word to the beginning of one. */
function wrappingProblems(text: PullRequestText, asIs: ParsedMessage): Problem[] {
  const body = wrapped(text.body);
  if (body === text.body) return [];
  const parsed = parseCommitMessage(squashMessage(text, body), text.body);
  const breaks = parsed.header?.breaking;
  if (breaks !== undefined && breaks !== asIs.header?.breaking)
    return [breakingByWrapping(text.body, !breaks)];
  return parsed.dropped.map((dropped) => {
    const place = bodyLines(body).findLast(({ offset }) => offset <= bodyOffset(parsed, dropped, body));
    const word = place?.text.split(' ')[0] ?? '';
    const line = bodyLines(text.body).find(({ text: whole }) => word !== '' && whole.includes(` ${word}`));
    return problem(
      'body-wrap',
      'body',
      `GitHub breaks lines of over 72 characters when it squashes, and ${JSON.stringify(word.slice(0, 60))} would come to the beginning of a line; there release-please takes its bracket for that of a footer, and leaves the whole change out of the notes. Break the line elsewhere.`,
      at(line, (line?.text.indexOf(` ${word}`) ?? 0) + 2),
    );
  });
}

/** Where "BREAKING CHANGE:" comes to the beginning of a line, it counts, and without a text behind it undoes what did. */
function breakingByWrapping(body: string, lost: boolean): Problem {
  const effect = lost
    ? 'without a text behind it there, release-please would not count this as a breaking change'
    : 'there release-please would take it for a breaking change';
  const message = `GitHub breaks lines of over 72 characters when it squashes, and "BREAKING CHANGE:" would come to the beginning of a line; ${effect}. Break the line elsewhere.`;
  return problem(
    'body-wrap',
    'body',
    message,
    find(body, (line) => /BREAKING[ -]CHANGE/i.test(line)),
  );
}

/** What a body adds to the notes besides the title: further commits, a forced version, something else altogether. */
export function otherCommitProblems(
  body: string,
  parsed: ParsedMessage,
  types: readonly string[],
): Problem[] {
  // One of any other type is left out of the notes, unless it is breaking: `Note!: see below`.
  const others = parsed.commits.filter(
    (commit) =>
      commit !== parsed.header &&
      (types.includes(commit.type.toLowerCase()) || /^[^:]*!:/.test(commit.header)),
  );
  return [
    ...(parsed.overridden ? overrideProblems(body, parsed, types) : []),
    ...others.slice(0, MOST_REPORTED).map((commit) => anotherCommit(body, commit)),
    ...(others.length > MOST_REPORTED ? [moreCommits(others.length)] : []),
    ...[...new Set(parsed.commits.map(({ releaseAs }) => releaseAs))]
      .filter((version) => version !== undefined)
      .slice(0, MOST_REPORTED)
      .map((version) => forcedVersion(body, version)),
  ];
}

function moreCommits(count: number): Problem {
  const message = `release-please reads ${count} lines as further changes for the notes; the first ${MOST_REPORTED} are listed.`;
  return problem('another-commit', 'body', message, { severity: 'warning' });
}

function anotherCommit(body: string, { header, breaking }: ParsedCommit): Problem {
  const effect = breaking ? 'one more, breaking change' : 'one more change';
  return problem(
    'another-commit',
    'body',
    `release-please reads this line as ${effect} for the notes: ${JSON.stringify(header)}. If it is not meant as one, put "- " in front of it.`,
    { ...find(body, (text) => sameWords(text, header)), severity: 'warning' },
  );
}

function forcedVersion(body: string, version: string): Problem {
  const place = find(body, (text) => /^release-as\b/i.test(text));
  // Any three numbers will do for release-please; without them each of its runs fails.
  if (/\d+\.\d+\.\d+/.test(version))
    return problem('release-as', 'body', `This forces the next version to be ${version}.`, {
      ...place,
      severity: 'warning',
    });
  return problem('release-as', 'body', 'release-please would fail from then on: this is not a version.', {
    ...place,
    found: JSON.stringify(version),
    expected: 'a version such as 1.2.3',
  });
}

function overrideProblems(body: string, { header }: ParsedMessage, types: readonly string[]): Problem[] {
  const place = find(body, (text) => text.includes('BEGIN_COMMIT_OVERRIDE'));
  const message =
    'The text after BEGIN_COMMIT_OVERRIDE takes the place of title and body in the notes; the title does not count.';
  const found = [problem('override', 'body', message, { ...place, severity: 'warning' })];
  if (header === undefined || types.includes(header.type)) return found;
  return [
    ...found,
    problem('type', 'body', `The override's type ${JSON.stringify(header.type)} is not used here.`, {
      ...place,
      found: JSON.stringify(header.type),
      expected: types.join(', '),
    }),
  ];
}

function find(body: string, matches: (text: string) => boolean) {
  return at(
    bodyLines(body).find(({ text }) => matches(text)),
    1,
  );
}

function sameWords(line: string, header: string): boolean {
  const plain = (text: string): string => text.replace(/[\s!]+/g, '');
  return header !== '' && plain(line).startsWith(plain(header));
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
      at(line, 1),
    ),
  ];
}
