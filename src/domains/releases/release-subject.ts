import { PlatformError } from '../../core/errors.js';
import type { PullRequestDetails } from '../../providers/github/pulls.js';
import { isTagOf, readReleasePull, tagsOf } from './release-pull-request.js';
import type { NamedRelease, ReleasePullRequest } from './release-pull-request.js';
import { parseVersionTag, versionTags } from './version-tag.js';

/** The release that is to be checked. */
export interface Subject {
  /** What its tag should be called, as far as that can be told from its pull request and from the other tags. */
  name: string;
  version: string;
  /** Its tags, among those that exist or that releases have. */
  tags: string[];
  pull: ReleasePullRequest | undefined;
}

/**
 * @param pulls the closed ones, newest first
 * @param names of all tags, and of the tags of all releases
 * @returns undefined where no release pull request has been merged
 * @throws PlatformError where the pull request has several releases, or none that can be read
 */
export function findSubject(
  request: { tag: string | undefined; branch: string; titlePattern: string | undefined },
  pulls: readonly PullRequestDetails[],
  names: readonly string[],
): Subject | undefined {
  const merged = pulls
    .filter((pull) => pull.merged)
    .flatMap((pull) => readReleasePull(pull, request.titlePattern) ?? []);
  if (request.tag !== undefined) return subjectOfTag(request.tag, merged, names);
  const pull = merged.find(({ branch }) => branch === request.branch);
  if (pull === undefined) return undefined;
  const [release, ...others] = pull.releases;
  if (release === undefined) throw unreadable(pull);
  if (others.length > 0) throw several(pull, names);
  return { name: expectedTag(release, names), version: release.version, tags: tagsOf(release, names), pull };
}

function subjectOfTag(tag: string, merged: readonly ReleasePullRequest[], names: readonly string[]): Subject {
  const version = parseVersionTag(tag);
  if (version === undefined) {
    throw new PlatformError(`The tag ${JSON.stringify(tag)} is no version: v1.2.3, 1.2.3 or tools-v1.2.3.`, {
      hint: 'Set tag to the tag of a release. Without it, the newest release pull request is checked.',
    });
  }
  const pull = merged.find(({ releases }) => releases.some((release) => isTagOf(release, version)));
  return { name: tag, version: version.text, tags: names.includes(tag) ? [tag] : [], pull };
}

/** Spelt as the newest tag of the same thing is; `v1.2.3` where there is none. */
function expectedTag({ component, version }: NamedRelease, names: readonly string[]): string {
  const known = versionTags(names).filter(({ prefix }) => prefix === '' || prefix.slice(0, -1) === component);
  const model = known.find(({ prefix }) => prefix !== '') ?? known[0];
  return model === undefined ? `v${version}` : `${model.prefix}${model.v}${version}`;
}

function unreadable({ pull, branch, titleReadable }: ReleasePullRequest): PlatformError {
  return new PlatformError(
    `Release pull request #${pull.number} (${pull.title}) is merged, and what it releases can not be read: ${titleReadable ? 'its title holds no version, and its body none either' : 'its title was edited, so that release-please does not take it for one of its own'}.`,
    {
      hint: `Restore the title that it had (chore(${branch}): release 1.2.3) and the body, put the label "autorelease: pending" on it, and run release-please again. For another form of titles, set pull-request-title-pattern. ${pull.url}`,
    },
  );
}

function several({ pull, releases }: ReleasePullRequest, names: readonly string[]): PlatformError {
  const tags = releases.map((release) => tagsOf(release, names)[0] ?? expectedTag(release, names));
  return new PlatformError(
    `Release pull request #${pull.number} holds several releases: ${tags.join(', ')}.`,
    {
      hint: 'Run release-check once for each of them, with its tag in the input tag.',
    },
  );
}
