import type { ParsedCommit, ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { bodyLines } from './body-lines.js';
import { problem } from './problem.js';
import type { Problem } from './problem.js';

/** What a body adds to the notes besides the title: further commits, a forced version, something else altogether. */
export function otherCommitProblems(
  body: string,
  parsed: ParsedMessage,
  types: readonly string[],
): Problem[] {
  const others = parsed.commits.filter(
    (commit) => commit !== parsed.header && types.includes(commit.type.toLowerCase()),
  );
  return [
    ...(parsed.overridden ? overrideProblems(body, parsed, types) : []),
    ...others.map((commit) => anotherCommit(body, commit)),
    ...parsed.commits.flatMap(({ releaseAs }) =>
      releaseAs === undefined ? [] : [forcedVersion(body, releaseAs)],
    ),
  ];
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
  return problem('release-as', 'body', 'release-please would fail from then on: this is no version.', {
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
    problem('type', 'body', `The override's type ${JSON.stringify(header.type)} is none that is used here.`, {
      ...place,
      found: JSON.stringify(header.type),
      expected: types.join(', '),
    }),
  ];
}

function find(body: string, matches: (text: string) => boolean) {
  const line = bodyLines(body).find(({ text }) => matches(text));
  return { line: line?.number, column: line === undefined ? undefined : 1, excerpt: line?.text };
}

function sameWords(line: string, header: string): boolean {
  const plain = (text: string): string => text.replace(/[\s!]+/g, '');
  return header !== '' && plain(line).startsWith(plain(header));
}
