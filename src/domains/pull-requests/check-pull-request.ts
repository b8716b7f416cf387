import { PlatformError, UsageError } from '../../core/errors.js';
import type { RepositoryFiles } from '../../providers/github/repository.js';
import { parseCommitMessage } from '../conventional-commits/parse-commit-message.js';
import type { ParsedCommit, ParsedMessage } from '../conventional-commits/parse-commit-message.js';
import { breakingProblems, hiddenBreakingProblems, HIDDEN_RULE, nameVersion } from './breaking-change.js';
import { bodySyntaxProblems, otherCommitProblems, upgradePathProblems } from './check-body.js';
import { checkTitle } from './check-title.js';
import { squashMessage } from './pull-request.js';
import type { Candidate, PullRequestText } from './pull-request.js';
import { releaseEffect, unreleasedChanges } from './release-effect.js';
import type { ReleaseEffect, Unreleased, UnreleasedSources } from './release-effect.js';
import { problem } from './rules.js';
import type { Problem, TitleRules } from './rules.js';
import { versionTags } from '../releases/version-tag.js';

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
export function checkPullRequestText(text: PullRequestText, rules: TitleRules): CheckedText {
  const { problems: titleProblems, corrected } = checkTitle(text.title, rules);
  const parsed = parseCommitMessage(squashMessage(text), text.body);
  // What is wrong with the body is said whatever the title is like, so that one round of editing is enough.
  const readable =
    /^[^\r\n]+$/.test(text.title.trim()) && parseCommitMessage(text.title.trim()).dropped.length === 0;
  const title = readable ? text.title : (corrected ?? 'feat: Title');
  const bodyProblems = checkBody(
    { ...text, title },
    title === text.title ? parsed : parseCommitMessage(squashMessage({ ...text, title }), text.body),
    rules.types,
  );
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

function checkBody(text: PullRequestText, parsed: ParsedMessage, types: readonly string[]): Problem[] {
  const { body } = text;
  const syntax = bodySyntaxProblems(text, parsed);
  const counts = text.squashMessage === 'title-and-body' || parsed.overridden;
  if (!counts) return syntax;
  const titleBreaks = /^[^:]*!:/.test(parsed.header?.header ?? '');
  const others = otherCommitProblems(body, parsed, types);
  // A message that is dropped has no notes that anything could be missing from.
  const breaking = syntax.some(({ severity }) => severity === 'error')
    ? []
    : [
        ...breakingProblems(countedBody(body, parsed), parsed, titleBreaks),
        ...hiddenBreakingProblems(text, body, parsed, titleBreaks),
      ];
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

/** What a repository asks of its pull requests. */
export interface CheckRules extends TitleRules {
  squashMessage: PullRequestText['squashMessage'];
  /** Pull requests with one of these labels are not checked. */
  ignoreLabels: readonly string[];
  requireReleaseFirst: boolean;
  /** The label that lets a breaking change in before a release. */
  releaseFirstOverrideLabel: string;
  requireUpgradePath: boolean;
}

/** What is asked only where a rule needs it. Undefined where there is no repository to ask. */
export interface CheckSources {
  unreleased: UnreleasedSources | undefined;
  files: RepositoryFiles | undefined;
}

/** A pull request with all that was found about it. */
export interface PullRequestResult {
  candidate: Candidate;
  /** The label for which it was not checked; all that follows is empty then. */
  skippedFor: string | undefined;
  checked: CheckedText | undefined;
  ticket: string | undefined;
  effect: ReleaseEffect | undefined;
  /** Set where a breaking change had to be seen against what is on its target branch. */
  unreleased: Unreleased | undefined;
  /** The label that let it in although something is pending. */
  overriddenBy: string | undefined;
  /** Those of the text and those of the other rules. */
  problems: Problem[];
}

const TICKET = /\((?<ticket>[A-Za-z]+-[A-Za-z0-9]+)\)\s*$/;
/** Where GitHub looks for the template. */
const TEMPLATES = [
  '.github/pull_request_template.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  'pull_request_template.md',
  'docs/pull_request_template.md',
];

/** Checks one pull request against all rules. @throws PlatformError where a rule can't be applied */
export async function checkPullRequest(
  candidate: Candidate,
  rules: CheckRules,
  sources: CheckSources,
): Promise<PullRequestResult> {
  const skippedFor = candidate.labels.find((label) => isOneOf(label, rules.ignoreLabels));
  const nothing = { ticket: undefined, effect: undefined, unreleased: undefined, overriddenBy: undefined };
  if (skippedFor !== undefined)
    return { candidate, skippedFor, checked: undefined, ...nothing, problems: [] };
  const checked = checkPullRequestText({ ...candidate, squashMessage: rules.squashMessage }, rules);
  const effect = releaseEffect(checked.parsed.commits);
  const found: PullRequestResult = {
    candidate,
    skippedFor,
    checked,
    ...nothing,
    ticket: ticketOf(checked, rules),
    effect,
    problems: nameVersion(checked.problems, effect, await lastVersion(checked, sources.unreleased)),
  };
  if (!checked.breaking) return found;
  if (rules.requireUpgradePath)
    found.problems.push(...upgradePathProblems(candidate.body, await template(candidate, sources.files)));
  if (!rules.requireReleaseFirst) return found;
  const unreleased = await unreleasedFor(candidate, sources.unreleased);
  if (unreleased.pending.length === 0) return { ...found, unreleased };
  const overriddenBy = candidate.labels.find((label) => isOneOf(label, [rules.releaseFirstOverrideLabel]));
  if (overriddenBy !== undefined) return { ...found, unreleased, overriddenBy };
  return { ...found, unreleased, problems: [...found.problems, releaseFirstProblem(unreleased, rules)] };
}

/** The highest version of the repository, where a warning has to name the next one; undefined where it is not known. */
async function lastVersion(
  { problems }: CheckedText,
  sources: UnreleasedSources | undefined,
): Promise<string | undefined> {
  if (sources === undefined || !problems.some(({ rule }) => rule === HIDDEN_RULE)) return undefined;
  try {
    const tags = versionTags(await sources.history.tags());
    return (tags.find(({ prefix }) => prefix === '') ?? tags[0])?.version.version;
  } catch (error) {
    // The warning is as true without it.
    if (error instanceof PlatformError) return undefined;
    throw error;
  }
}

/** GitHub's labels have no two names that differ in case alone. */
function isOneOf(label: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === label.toLowerCase());
}

function ticketOf({ commit }: CheckedText, { subject: pattern }: TitleRules): string | undefined {
  if (commit === undefined) return undefined;
  // GitHub's own ` (#7)` at the end is not part of what was written.
  const subject = commit.subject.replace(/ \(#\d+\)$/, '');
  return pattern.match(subject)?.['ticket'] ?? TICKET.exec(subject)?.groups?.['ticket'];
}

async function template(
  { base }: Candidate,
  files: RepositoryFiles | undefined,
): Promise<string | undefined> {
  if (files === undefined) return undefined;
  for (const path of TEMPLATES) {
    const text = await files.read(path, base);
    if (text !== undefined) return text;
  }
  return undefined;
}

function unreleasedFor(
  { base, head }: Candidate,
  sources: UnreleasedSources | undefined,
): Promise<Unreleased> {
  if (sources === undefined)
    throw new PlatformError('require-release-first has to ask GitHub, and the repository is not known.', {
      hint: 'Give repository and github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN.',
    });
  if (base === undefined)
    throw new UsageError(
      'require-release-first has to know the target branch, and the input base is empty.',
      {
        hint: 'Give base, as in base: main.',
      },
    );
  return unreleasedChanges(base, head ?? base, sources);
}

const LISTED = 5;

function releaseFirstProblem(
  { branch, lastRelease, pending, releasePullRequests }: Unreleased,
  { releaseFirstOverrideLabel: label }: CheckRules,
): Problem {
  const names = pending
    .slice(-LISTED)
    .map(({ sha, header }) => `${sha.slice(0, 7)} ${JSON.stringify(header)}`);
  const more = pending.length > LISTED ? ` and ${pending.length - LISTED} more` : '';
  const [release] = releasePullRequests;
  const way =
    release === undefined
      ? 'There is no open release pull request: wait for release-please, or see whether its last run failed'
      : `Merge the release pull request ${releasePullRequests.map(({ number }) => `#${number}`).join(', ')} and wait for its tag`;
  return problem(
    'release-first',
    'target branch',
    `A breaking change, while ${pending.length === 1 ? 'a change' : `${pending.length} changes`} on ${branch} since ${lastRelease ?? 'the beginning'} could still be released without it: ${names.join(', ')}${more}. ${way}, then run this again; or put the label ${JSON.stringify(label)} on this pull request.`,
  );
}

/** True where anything has to be put right. */
export function hasErrors({ problems }: PullRequestResult): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
