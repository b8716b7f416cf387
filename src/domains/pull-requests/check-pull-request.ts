import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type { ParsedCommit, ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { bodySyntaxProblems } from './body-syntax.js';
import { breakingProblems } from './breaking-text.js';
import { checkTitle } from './check-title.js';
import type { TitleRules } from './house-rules.js';
import { otherCommitProblems } from './other-commits.js';
import { problem } from './problem.js';
import type { Problem } from './problem.js';
import { squashMessage } from './squash-message.js';
import type { PullRequestText } from './squash-message.js';

/** A pull request's text, checked. */
export interface CheckedText {
  /** In the order of the text; without an error among them, all of it reaches the notes. */
  problems: Problem[];
  corrected: string | undefined;
  /** What release-please would make of it as it is. */
  parsed: ParsedMessage;
  /** The commit that the title is, or the first one of the override; undefined where there is none. */
  commit: ParsedCommit | undefined;
  /** True where any of its commits is breaking. */
  breaking: boolean;
}

/** Checks title and body as the squashed commit that they become. */
export function checkText(text: PullRequestText, rules: TitleRules): CheckedText {
  const { problems: titleProblems, corrected } = checkTitle(text.title, rules);
  const parsed = parseCommitMessage(squashMessage(text), text.body);
  // What is wrong with the body is said whatever the title is like, so that one round of editing is enough.
  const readable =
    /^[^\r\n]+$/.test(text.title.trim()) && parseCommitMessage(text.title.trim()).dropped.length === 0;
  const title = readable ? text.title : (corrected ?? 'feat: Title');
  const bodyProblems = checkBody({ ...text, title }, rules.types);
  const problems = [...titleProblems, ...bodyProblems];
  if (!problems.some(({ severity }) => severity === 'error')) problems.push(...lostProblems(text, parsed));
  return {
    problems,
    corrected,
    parsed,
    commit: parsed.header,
    breaking: parsed.commits.some(({ breaking }) => breaking),
  };
}

function checkBody(text: PullRequestText, types: readonly string[]): Problem[] {
  const { body } = text;
  const parsed = parseCommitMessage(squashMessage(text), body);
  const syntax = bodySyntaxProblems(text);
  const counts = text.squashMessage === 'title-and-body' || parsed.overridden;
  if (!counts) return syntax;
  const titleBreaks = /^[^:]*!:/.test(parsed.header?.header ?? '');
  const others = otherCommitProblems(body, parsed, types);
  // A message that is dropped has no notes that anything could be missing from.
  const breaking = syntax.some(({ severity }) => severity === 'error')
    ? []
    : breakingProblems(countedBody(body, parsed), parsed, titleBreaks);
  return [...syntax, ...breaking, ...others].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The body with white space for all that an override leaves uncounted, so that lines keep their numbers. */
function countedBody(body: string, { overridden, text }: ParsedMessage): string {
  if (!overridden) return body;
  const start = body.indexOf(text);
  const blank = (piece: string): string => piece.replace(/[^\r\n]/g, ' ');
  return `${blank(body.slice(0, start))}${text}${blank(body.slice(start + text.length))}`;
}

/** The last line of defence: what passes has to be among what release-please finds. */
function lostProblems(text: PullRequestText, parsed: ParsedMessage): Problem[] {
  if (parsed.overridden) return [];
  const title = parseCommitMessage(squashMessage({ ...text, body: '' })).header;
  const { header } = parsed;
  if (header !== undefined && title?.type === header.type && title.subject === header.subject) return [];
  return [problem('lost', 'title', 'release-please would not find this change in the message.')];
}
