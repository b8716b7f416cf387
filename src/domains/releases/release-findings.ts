import { PlatformError } from '../../core/errors.js';
import { escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderNextStep } from '../../core/summary.js';
import type { SummaryFailure } from '../../core/summary.js';
import { onOneLine, sentence } from '../../core/text.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import type { Release } from '../../providers/github/releases.js';
import { isReleasePending, PENDING, TAGGED, UNFINISHED } from './release-pull-request.js';
import type { ReleasePullRequest } from './release-pull-request.js';

export type FindingCode =
  | 'release-missing'
  | 'release-duplicate'
  | 'tag-missing'
  | 'tag-elsewhere'
  | 'tag-duplicate'
  | 'version-disagrees'
  | 'label-stale'
  | 'upgrade-path-missing'
  | 'upgrade-path-open'
  | 'notes-markers'
  | 'notes-too-long';

/** Something that is wrong with a release, and the next step. */
export interface Finding {
  code: FindingCode;
  /** One sentence, with its full stop; remote text in it is to be escaped. */
  message: string;
  /** What to do. */
  fix: string;
  /** The page of what it is about. */
  url: string | undefined;
}

/**
 * The labels that were left on closed pull requests. The one whose release is missing is left out: there the label is
 * right, and the release is what is wrong.
 */
export function staleLabels(pulls: readonly PullRequestDetails[], unreleased: number | undefined): Finding[] {
  return pulls
    .filter(({ state, number }) => state === 'closed' && number !== unreleased)
    .flatMap(({ number, labels, merged, url }) =>
      UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
        code: 'label-stale' as const,
        message: merged
          ? `Pull request #${number} is merged and still carries the label "${label}": release-please makes no new release pull request as long as it does.`
          : `Pull request #${number} was closed without being merged and still carries the label "${label}".`,
        fix: merged
          ? `If its release exists, change the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". If not, run release-please again first.`
          : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
        url,
      })),
    );
}

/** What is known about one release, its tag and its pull request. */
export interface ReleaseFacts {
  /** The tag that the release has, or should have. */
  tag: string;
  version: string;
  /** All releases of that tag, drafts among them. */
  releases: readonly Release[];
  /** The commit of the tag; undefined where there is no such tag. */
  tagCommit: string | undefined;
  /** Further tags of the same version, spelt otherwise. */
  otherTags: readonly string[];
  /** The merged pull request that made it; undefined for a release that was made by hand. */
  pull: ReleasePullRequest | undefined;
}

/** Whether there is exactly one release with its tag, at the right commit, and all agree about the version. */
export function releaseFindings(facts: ReleaseFacts): Finding[] {
  return [...existence(facts), ...duplicateTags(facts), ...tagFindings(facts), ...versionFindings(facts)];
}

function existence(facts: ReleaseFacts): Finding[] {
  const { tag, releases, pull } = facts;
  if (releases.length === 0) return [missing(facts)];
  if (releases.length === 1) return [];
  return [
    {
      code: 'release-duplicate',
      message: `There are ${releases.length} releases of ${tag}, where there has to be one: ${releases.map(({ url, draft }) => `${url}${draft ? ' (a draft)' : ''}`).join(', ')}.`,
      fix: 'Compare their notes and files, and delete all but one on their pages; leave the tag.',
      url: pull?.pull.url,
    },
  ];
}

function duplicateTags({ tag, tagCommit, otherTags, releases, pull }: ReleaseFacts): Finding[] {
  if (tagCommit === undefined) return [];
  return otherTags.map((other) => ({
    code: 'tag-duplicate',
    message: `The version of the tag ${tag} has the tag ${other} as well, where there has to be one.`,
    fix: `See which of them was made by hand, and delete it: git push --delete origin refs/tags/${other}`,
    url: releases[0]?.url ?? pull?.pull.url,
  }));
}

function missing({ tag, version, pull }: ReleaseFacts): Finding {
  const unseen = 'A draft is only seen with a token that may write contents.';
  if (pull === undefined) {
    return {
      code: 'release-missing',
      message: `There is no release of the tag ${tag}.`,
      fix: `Make it: gh release create ${tag} --verify-tag --draft. ${unseen}`,
      url: undefined,
    };
  }
  const { number, url } = pull.pull;
  const again = 'then run the workflow of release-please again';
  const found = (message: string, fix: string): Finding => ({
    code: 'release-missing',
    message: `Release pull request #${number} is merged, and there is no release ${tag}. ${message}`,
    fix,
    url,
  });
  const label = isReleasePending(pull.pull)
    ? again
    : `put the label "${PENDING}" on it (without "${TAGGED}"), ${again}`;
  if (!pull.titleReadable) {
    return found(
      'Its title was edited, so that release-please does not take it for one of its own.',
      `Give it the title that it had (chore(${pull.branch}): release ${version}), or the one of pull-request-title-pattern; ${label}.`,
    );
  }
  if (!pull.bodyReadable) {
    return found(
      'Its body was edited, so that release-please can\'t read it any more: it needs the two lines "---", and between them a heading that begins with "## " and the version.',
      `Restore the body from the history of its edits; ${label}.`,
    );
  }
  if (!isReleasePending(pull.pull)) {
    return found(
      `It does not carry the label "${PENDING}", so release-please does not look at it.`,
      `${sentence(label)}. ${unseen}`,
    );
  }
  return found(
    'release-please has not run since, or it failed.',
    `See the log of its last run, and run its workflow again. ${unseen}`,
  );
}

function tagFindings({ tag, tagCommit, releases, pull }: ReleaseFacts): Finding[] {
  const [release] = releases;
  const merge = pull?.pull.mergeCommit;
  if (tagCommit === undefined) {
    // Where there is no release either, that is the one thing to be said.
    if (release === undefined) return [];
    const at = merge ?? release.target;
    return [
      {
        code: 'tag-missing',
        message: release.draft
          ? `The draft ${tag} has no tag yet: release-please would compute the next release from the one before.`
          : `The release ${tag} is published, and its tag is gone.`,
        fix: `Make the tag: git tag ${tag} ${at} && git push origin ${tag}.${release.draft ? ' So that release-please does it itself, set "force-tag-creation": true in its configuration.' : ''}`,
        url: release.url,
      },
    ];
  }
  if (pull === undefined || merge === undefined || merge === tagCommit) return [];
  return [
    {
      code: 'tag-elsewhere',
      message: `The tag ${tag} is at ${tagCommit.slice(0, 7)}, and its pull request #${pull.pull.number} was merged as ${merge.slice(0, 7)}.`,
      fix: `See which one is right. If nothing was published from the tag yet: git tag --force ${tag} ${merge} && git push --force origin ${tag}. Else release the next version.`,
      url: release?.url ?? pull.pull.url,
    },
  ];
}

function versionFindings({ tag, version, releases, pull }: ReleaseFacts): Finding[] {
  const disagree = (what: string, other: string | undefined, fix: string, url?: string): Finding[] =>
    other === undefined || other === version
      ? []
      : [{ code: 'version-disagrees', message: `${what} ${other}, and the tag is ${tag}.`, fix, url }];
  return [
    ...disagree(
      `The notes in the body of pull request #${pull?.pull.number ?? ''} are those of`,
      pull?.otherVersion,
      'See which version was meant; correct title or body, and the release, accordingly.',
      pull?.pull.url,
    ),
    ...releases.flatMap(({ name, body, url }) => [
      ...disagree('The release is called', versionIn(name), 'Correct the name of the release.', url),
      ...disagree(
        'The notes of the release begin with',
        versionIn(/^\s*#{1,3} \[?v?\d\S*/.exec(body)?.[0] ?? ''),
        'Put the notes of the right version there.',
        url,
      ),
    ]),
  ];
}

/** The first thing in a line that is a full version. */
function versionIn(text: string): string | undefined {
  return /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/.exec(text)?.[0];
}

/** A release, and what is wrong with it. */
export interface CheckedRelease {
  /** Undefined where no release pull request has been merged yet. */
  tag: string | undefined;
  release: Release | undefined;
  findings: Finding[];
}

/** Returns the failure of a check that found something; undefined for one that did not. */
export function releaseCheckFailure({ tag, release, findings }: CheckedRelease): PlatformError | undefined {
  if (findings.length === 0) return undefined;
  const number = (text: string, index: number): string =>
    findings.length === 1 ? text : `(${index + 1}) ${text}`;
  const messages = findings.map(({ message }, index) => number(message, index));
  const fixes = findings.map(({ fix }, index) => number(fix, index));
  const draft = release?.draft === true ? " Don't publish the draft yet." : '';
  return new PlatformError(
    onOneLine(`${tag ?? 'The release pull requests'} did not pass the check: ${messages.join(' ')}${draft}`),
    { hint: fixes.join(' ') },
  );
}

/** A single finding is the cause; several have a table of their own below it. */
export function summaryFailure(
  findings: readonly Finding[],
  failure: PlatformError | undefined,
): SummaryFailure {
  const [first, second] = findings;
  if (first === undefined) return { cause: failure?.message, nextStep: failure && renderNextStep(failure) };
  if (second !== undefined) return { cause: `${findings.length} problems found` };
  return { cause: first.message, nextStep: fixWithLink(first) };
}

export function findingsTable(findings: readonly Finding[]): string {
  return table(
    ['Problem', 'Next step'],
    findings.map((finding) => [`:x: ${escapeMarkdown(finding.message)}`, fixWithLink(finding)]),
  );
}

function fixWithLink({ fix, url }: Finding): string {
  return `${escapeMarkdown(fix)}${url === undefined ? '' : ` (${link('open the page', url)})`}`;
}
