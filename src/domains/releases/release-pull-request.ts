import { PlatformError } from '../../core/errors.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import { parseVersionTag, requireVersionTag, versionTags } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

export const PENDING = 'autorelease: pending';
export const TAGGED = 'autorelease: tagged';
/** While one of these is on a merged pull request, it is unfinished for release-please or its bot. */
export const UNFINISHED = [PENDING, 'autorelease: triggered'];

export function isReleasePending({ labels }: PullRequestDetails): boolean {
  return labels.some((label) => UNFINISHED.includes(label));
}

/** A pull request as release-please reads it. Source: release-please 17, `PullRequestTitle`, `PullRequestBody`, `BranchName`. */
export interface ReleasePullRequest {
  pull: PullRequestDetails;
  /** The branch that it releases, from the name of its head branch. */
  branch: string;
  /** False where release-please does not recognise the title, and creates no release. */
  titleReadable: boolean;
  /** The same for the body. */
  bodyReadable: boolean;
  /** The version in the body, where the title has a different one. */
  otherVersion: string | undefined;
  /** One release, or one for each component. */
  releases: NamedRelease[];
}

export interface NamedRelease {
  component: string | undefined;
  version: string;
}

const DEFAULT_TITLE = 'chore${scope}: release${component} ${version}';
const GROUP_TITLE = 'chore: release ${branch}';
const VERSION = /\d+\.\d+\.\d+(?:-[^+]+)?(?:\+.*)?/;
const DELIMITER = '---';

/** @param titlePattern the `pull-request-title-pattern` of release-please's configuration */
export function parseReleasePullRequest(
  pull: PullRequestDetails,
  titlePattern: string = DEFAULT_TITLE,
): ReleasePullRequest | undefined {
  const branch = releaseBranch(pull.head);
  if (branch === undefined) return undefined;
  const title =
    titleForm(titlePattern).exec(pull.title)?.groups ?? titleForm(GROUP_TITLE).exec(pull.title)?.groups;
  const inBody = bodyReleases(pull.body);
  const [single] = inBody ?? [];
  const inTitle = VERSION.exec(title?.['version'] ?? '')?.[0];
  const component = title?.['component'] ?? branch.component ?? single?.component;
  // With one component the title counts; with several it is the body, since the title has one version at most.
  const releases =
    inTitle !== undefined && (inBody ?? []).length <= 1
      ? [{ component, version: inTitle }]
      : (inBody ?? []).map((release) => ({ ...release, component: release.component ?? component }));
  return {
    pull,
    branch: branch.target,
    titleReadable: title !== undefined,
    bodyReadable: inBody !== undefined && inBody.length > 0,
    otherVersion:
      inTitle !== undefined && inBody?.length === 1 && single?.version !== inTitle
        ? single?.version
        : undefined,
    releases,
  };
}

/** Whether release-please could use this tag for the release. Its configuration decides whether the component is part of it. */
function isTagOf({ component, version }: NamedRelease, tag: VersionTag): boolean {
  return tag.text === version && (tag.prefix === '' || tag.prefix.slice(0, -1) === component);
}

/**
 * Lists the tags of that release among the names: those with the component, otherwise those without one. More than one
 * where a version is spelt in two ways.
 */
export function listReleaseTags(release: NamedRelease, names: readonly string[]): string[] {
  const found = names.flatMap((name) => parseVersionTag(name) ?? []).filter((tag) => isTagOf(release, tag));
  const own = found.filter(({ prefix }) => prefix !== '');
  return [...new Set((own.length > 0 ? own : found).map(({ tag }) => tag))];
}

/** Source: release-please's `BranchName`, in its present form and in that of version 12. */
export function releaseBranch(head: string): { target: string; component: string | undefined } | undefined {
  const match =
    /^release-please--branches--(?<target>.+?)(?:--(?:components|groups)--(?<component>.+))?$/.exec(head) ??
    /^release-please\/branches\/(?<target>[^/]+)(?:\/components\/(?<component>.+))?$/.exec(head);
  const target = match?.groups?.['target'];
  return target === undefined ? undefined : { target, component: match?.groups?.['component'] };
}

function titleForm(pattern: string): RegExp {
  const form = pattern
    .replace(/[[\]()]/g, '\\$&')
    .replace('${scope}', '(\\((?<scope>[\\w-./]+)\\))?')
    .replace('${component}', ' ?(?<component>@?[\\w-./]*)?')
    .replace('${version}', 'v?(?<version>[0-9].*)')
    .replace('${branch}', '(?<branch>[\\w-./]+)?');
  return new RegExp(`^${form}$`);
}

/** Undefined for a body without the lines around the notes. */
function bodyReleases(body: string): NamedRelease[] | undefined {
  const lines = body.trim().replaceAll('\r\n', '\n').split('\n');
  const first = lines.indexOf(DELIMITER);
  if (first < 0) return undefined;
  const last = lines.lastIndexOf(DELIMITER);
  const content = lines.slice(first + 1, last === first ? lines.length - 1 : last).join('\n');
  const several = [...content.matchAll(/<summary>(.*?)<\/summary>/g)].flatMap(([, summary = '']) => {
    const match = /^(?:(?<component>.*[^:]):? )?(?<version>\d+\.\d+\.\d+.*)$/.exec(summary);
    const version = VERSION.exec(match?.groups?.['version'] ?? '')?.[0];
    return version === undefined ? [] : [{ component: match?.groups?.['component'], version }];
  });
  if (several.length > 0) return several;
  const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.['version'];
  const version = VERSION.exec(heading ?? '')?.[0];
  return version === undefined
    ? []
    : [{ component: undefined, version: version.split(/[\s(]/)[0] ?? version }];
}

/** Which release is to be checked. */
export interface SubjectRequest {
  /** The release's; undefined for that of the newest release pull request. */
  tag: string | undefined;
  /** The branch whose newest release pull request is meant, where there is no tag. */
  branch: string;
  /** release-please's `pull-request-title-pattern`. */
  titlePattern: string | undefined;
}

/** The release to check. */
export interface ReleaseSubject {
  /** The expected tag, derived from the pull request and from the other tags. */
  name: string;
  version: string;
  /** Its tags, from those that exist and those of releases. */
  tags: string[];
  pull: ReleasePullRequest | undefined;
}

/**
 * Finds the release to check.
 * @param pulls the closed ones, newest first
 * @param names of all tags, and of the tags of all releases
 * @returns undefined where no release pull request has been merged
 * @throws PlatformError for a pull request with several releases, or without a readable one
 */
export function findReleaseSubject(
  request: SubjectRequest,
  pulls: readonly PullRequestDetails[],
  names: readonly string[],
): ReleaseSubject | undefined {
  const merged = pulls
    .filter((pull) => pull.merged)
    .flatMap((pull) => parseReleasePullRequest(pull, request.titlePattern) ?? []);
  if (request.tag !== undefined) return subjectOfTag(request.tag, merged, names);
  const pull = merged.find(({ branch }) => branch === request.branch);
  if (pull === undefined) return undefined;
  const [release, ...others] = pull.releases;
  if (release === undefined) throw unreadable(pull);
  if (others.length > 0) throw several(pull, names);
  return {
    name: expectedTag(release, names),
    version: release.version,
    tags: listReleaseTags(release, names),
    pull,
  };
}

function subjectOfTag(
  tag: string,
  merged: readonly ReleasePullRequest[],
  names: readonly string[],
): ReleaseSubject {
  const hint =
    'Set tag to that of a release, such as v1.2.3, or leave it out to check the newest release pull request.';
  const version = requireVersionTag(tag, hint);
  const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
  return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}

/** Spelt like the newest tag of the same component; `v1.2.3` where there is none. */
function expectedTag({ component, version }: NamedRelease, names: readonly string[]): string {
  const known = versionTags(names).filter(({ prefix }) => prefix === '' || prefix.slice(0, -1) === component);
  const model = known.find(({ prefix }) => prefix !== '') ?? known[0];
  return model === undefined ? `v${version}` : `${model.prefix}${model.v}${version}`;
}

function unreadable({ pull, branch, titleReadable }: ReleasePullRequest): PlatformError {
  return new PlatformError(
    `Release pull request #${pull.number} (${pull.title}) is merged, but its version can't be read: ${titleReadable ? 'neither title nor body has one' : 'the title was edited, so release-please no longer recognises it'}.`,
    {
      hint: `Restore the title (chore(${branch}): release 1.2.3) and the body, add the label "autorelease: pending" and run release-please again. If your titles have another form, set pull-request-title-pattern. ${pull.url}`,
    },
  );
}

function several({ pull, releases }: ReleasePullRequest, names: readonly string[]): PlatformError {
  const tags = releases.map((release) => listReleaseTags(release, names)[0] ?? expectedTag(release, names));
  return new PlatformError(`Release pull request #${pull.number} has several releases: ${tags.join(', ')}.`, {
    hint: 'Run release-check for each of them, with the input tag set to its tag.',
  });
}
