import semver from 'semver';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type { ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { bodyLines, mostRounds, problem, squashMessage } from './pull-request-text.js';
import type { BodyLine, Problem, PullRequestText } from './pull-request-text.js';
import type { ReleaseEffect } from './release-effect.js';

/** The rule of a breaking change that release-please reads where a person sees none. */
export const HIDDEN_RULE = 'breaking-hidden';

const MARKER = /BREAKING[ -]CHANGE/;
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
          {
            line: line.number,
            column: line.text.search(MARKER) + 1,
            excerpt: line.text,
            severity: 'warning',
          },
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
    if (!MARKER.test(line.text)) return [];
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
export function findInertLines(body: string): Map<number, string> {
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
