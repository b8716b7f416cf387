import { PlatformError } from '../../core/errors.js';
import type { RepositoryFiles } from '../../providers/github/contents.js';
import { checkText } from './check-pull-request.js';
import type { CheckedText } from './check-pull-request.js';
import type { Candidate } from './find-pull-requests.js';
import type { TitleRules } from './house-rules.js';
import { problem } from './problem.js';
import type { Problem } from './problem.js';
import { releaseEffect } from './release-effect.js';
import type { ReleaseEffect } from './release-effect.js';
import { unreleasedChanges } from './release-first.js';
import type { Unreleased, UnreleasedSources } from './release-first.js';
import type { PullRequestText } from './squash-message.js';
import { upgradePathProblems } from './upgrade-path-rule.js';

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
export interface Verdict {
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
export async function judgePullRequest(
  candidate: Candidate,
  rules: CheckRules,
  sources: CheckSources,
): Promise<Verdict> {
  const skippedFor = candidate.labels.find((label) => isOneOf(label, rules.ignoreLabels));
  const nothing = { ticket: undefined, effect: undefined, unreleased: undefined, overriddenBy: undefined };
  if (skippedFor !== undefined)
    return { candidate, skippedFor, checked: undefined, ...nothing, problems: [] };
  const checked = checkText({ ...candidate, squashMessage: rules.squashMessage }, rules);
  const found: Verdict = {
    candidate,
    skippedFor,
    checked,
    ...nothing,
    ticket: ticketOf(checked, rules),
    effect: releaseEffect(checked.parsed.commits),
    problems: [...checked.problems],
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
    throw new PlatformError(
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
export function hasErrors({ problems }: Verdict): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
