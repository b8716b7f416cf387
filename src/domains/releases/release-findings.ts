import type { PullRequestDetails } from '../../providers/github/pulls.js';
import type { Release } from '../../providers/github/releases.js';
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

/** A problem of a release, and its next step. */
export interface Finding {
  code: FindingCode;
  /** One sentence. Remote text in it is not escaped yet. */
  message: string;
  /** What to do. */
  fix: string;
  /** The page of what it is about. */
  url: string | undefined;
}

export const PENDING = 'autorelease: pending';
export const TAGGED = 'autorelease: tagged';
/** A merged pull request with one of these labels is unfinished for release-please or its bot. */
const UNFINISHED = [PENDING, 'autorelease: triggered'];

export function isReleasePending({ labels }: PullRequestDetails): boolean {
  return labels.some((label) => UNFINISHED.includes(label));
}

/**
 * Lists the labels left on closed pull requests. Except that of the pull request whose release is missing: its label is
 * right, and another finding names the missing release.
 */
export function listStaleLabels(
  pulls: readonly PullRequestDetails[],
  unreleased: number | undefined,
): Finding[] {
  return pulls
    .filter(({ state, number }) => state === 'closed' && number !== unreleased)
    .flatMap(({ number, labels, merged, url }) =>
      UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
        code: 'label-stale' as const,
        message: merged
          ? `Pull request #${number} is merged and still has the label "${label}". Until it is removed, release-please opens no new release pull request.`
          : `Pull request #${number} was closed without being merged and still has the label "${label}".`,
        fix: merged
          ? `If its release exists, replace the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". Otherwise run release-please again first.`
          : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
        url,
      })),
    );
}

/** What is known about one release, its tag and its pull request. */
export interface ReleaseFacts {
  /** The tag that the release has or should have. */
  tag: string;
  version: string;
  /** All releases of that tag, drafts among them. */
  releases: readonly Release[];
  /** The commit of the tag; undefined where there is no such tag. */
  tagCommit: string | undefined;
  /** Other tags of the same version, spelt differently. */
  otherTags: readonly string[];
  /** The merged release pull request; undefined for a release created by hand. */
  pull: ReleasePullRequest | undefined;
}

/** Checks that there is exactly one release with one tag, at the right commit, and that all agree about the version. */
export function listReleaseFindings(facts: ReleaseFacts): Finding[] {
  return [...existence(facts), ...duplicateTags(facts), ...tagFindings(facts), ...versionFindings(facts)];
}

function existence(facts: ReleaseFacts): Finding[] {
  const { tag, releases, pull } = facts;
  if (releases.length === 0) return [missing(facts)];
  if (releases.length === 1) return [];
  return [
    {
      code: 'release-duplicate',
      message: `There must be one release of ${tag}, but there are ${releases.length}: ${releases.map(({ url, draft }) => `${url}${draft ? ' (a draft)' : ''}`).join(', ')}.`,
      fix: 'Compare their notes and files, then delete all but one on their pages. Keep the tag.',
      url: pull?.pull.url,
    },
  ];
}

function duplicateTags({ tag, tagCommit, otherTags, releases, pull }: ReleaseFacts): Finding[] {
  if (tagCommit === undefined) return [];
  return otherTags.map((other) => ({
    code: 'tag-duplicate',
    message: `The version of tag ${tag} has a second tag: ${other}.`,
    fix: `Find out which of them was created by hand and delete it: git push --delete origin refs/tags/${other}`,
    url: releases[0]?.url ?? pull?.pull.url,
  }));
}

function missing({ tag, version, pull }: ReleaseFacts): Finding {
  const unseen = 'Drafts are visible only to a token with the permission contents: write.';
  if (pull === undefined) {
    return {
      code: 'release-missing',
      message: `No release found for tag ${tag}.`,
      fix: `Create it: gh release create ${tag} --verify-tag --draft. ${unseen}`,
      url: undefined,
    };
  }
  const { number, url } = pull.pull;
  const again = 'then run the workflow of release-please again';
  const found = (message: string, fix: string): Finding => ({
    code: 'release-missing',
    message: `Release pull request #${number} is merged, but there is no release ${tag}. ${message}`,
    fix,
    url,
  });
  const label = isReleasePending(pull.pull)
    ? again
    : `add the label "${PENDING}" to it (without "${TAGGED}"), ${again}`;
  if (!pull.titleReadable) {
    return found(
      'Its title was edited, so release-please no longer recognises it.',
      `Restore the title (chore(${pull.branch}): release ${version}, or as pull-request-title-pattern says); ${label}.`,
    );
  }
  if (!pull.bodyReadable) {
    return found(
      'Its body was edited, so release-please can no longer read it. It needs two lines "---" and, between them, a heading of "## " and the version.',
      `Restore the body from its edit history; ${label}.`,
    );
  }
  if (!isReleasePending(pull.pull)) {
    return found(
      `It does not have the label "${PENDING}", so release-please ignores it.`,
      `${label.slice(0, 1).toUpperCase()}${label.slice(1)}. ${unseen}`,
    );
  }
  return found(
    'release-please has not run since, or it failed.',
    `Check the log of its last run, then run its workflow again. ${unseen}`,
  );
}

function tagFindings({ tag, tagCommit, releases, pull }: ReleaseFacts): Finding[] {
  const [release] = releases;
  const merge = pull?.pull.mergeCommit;
  if (tagCommit === undefined) {
    // Without a release, the missing release is the finding.
    if (release === undefined) return [];
    const at = merge ?? release.target;
    return [
      {
        code: 'tag-missing',
        message: release.draft
          ? `The draft ${tag} has no tag yet, so release-please would compute the next version from the previous release.`
          : `The release ${tag} is published, but its tag is gone.`,
        fix: `Create the tag: git tag ${tag} ${at} && git push origin ${tag}.${release.draft ? ' To have release-please do it, set "force-tag-creation": true in its configuration.' : ''}`,
        url: release.url,
      },
    ];
  }
  if (pull === undefined || merge === undefined || merge === tagCommit) return [];
  return [
    {
      code: 'tag-elsewhere',
      message: `The tag ${tag} is at ${tagCommit.slice(0, 7)}, but its pull request #${pull.pull.number} was merged as ${merge.slice(0, 7)}.`,
      fix: `Find out which one is right. If nothing was published from the tag yet: git tag --force ${tag} ${merge} && git push --force origin ${tag}. Otherwise release the next version.`,
      url: release?.url ?? pull.pull.url,
    },
  ];
}

function versionFindings({ tag, version, releases, pull }: ReleaseFacts): Finding[] {
  const disagree = (what: string, other: string, fix: string, url: string | undefined): Finding => ({
    code: 'version-disagrees',
    message: `${what} ${other}, but the tag is ${tag}.`,
    fix,
    url,
  });
  const findings: Finding[] = [];
  if (pull?.otherVersion !== undefined) {
    findings.push(
      disagree(
        `The notes in the body of pull request #${pull.pull.number} are for`,
        pull.otherVersion,
        'Decide which version is right, then correct the title or body, and the release.',
        pull.pull.url,
      ),
    );
  }
  for (const { name, body, url } of releases) {
    const named = versionIn(name);
    if (named !== undefined && named !== version)
      findings.push(disagree('The name of the release says', named, 'Correct the name of the release.', url));
    const noted = versionIn(/^\s*#{1,3} \[?v?\d\S*/.exec(body)?.[0] ?? '');
    if (noted !== undefined && noted !== version)
      findings.push(
        disagree(
          'The notes of the release are for',
          noted,
          'Replace them with the notes of the right version.',
          url,
        ),
      );
  }
  return findings;
}

/** Finds the first full version in a line. */
function versionIn(text: string): string | undefined {
  return /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/.exec(text)?.[0];
}
