import type { PullRequestDetails } from '../../providers/github/pulls.js';
import { parseVersionTag } from './version-tag.js';
import type { VersionTag } from './version-tag.js';

/** What release-please reads from one of its pull requests. Source: release-please 17, `PullRequestTitle`, `PullRequestBody`, `BranchName`. */
export interface ReleasePullRequest {
  pull: PullRequestDetails;
  /** The branch that it releases, from the name of its own branch. */
  branch: string;
  /** False where release-please does not take the title for one of its own, and makes no release. */
  titleReadable: boolean;
  /** The same of the body. */
  bodyReadable: boolean;
  /** Where the version in the title is not the one in the body: the latter. */
  otherVersion: string | undefined;
  /** What it releases: one thing, or one for each component. */
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
export function readReleasePull(
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
  const component = nonEmpty(title?.['component']) ?? branch.component ?? single?.component;
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

/** Whether release-please would call a tag so for that release; whether with the component depends on its configuration. */
export function isTagOf({ component, version }: NamedRelease, tag: VersionTag): boolean {
  if (tag.text !== version) return false;
  return tag.prefix === '' || tag.prefix.slice(0, -1) === component;
}

/**
 * The tags of that release among the names: with the component where there are such, else those without one. More than
 * one where they are spelt in two ways.
 */
export function tagsOf(release: NamedRelease, names: readonly string[]): string[] {
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

/** Undefined for a body that has lost the lines around the notes. */
function bodyReleases(body: string): NamedRelease[] | undefined {
  const lines = body.trim().replaceAll('\r\n', '\n').split('\n');
  const first = lines.indexOf(DELIMITER);
  if (first < 0) return undefined;
  const last = lines.lastIndexOf(DELIMITER);
  const content = lines.slice(first + 1, last === first ? lines.length - 1 : last).join('\n');
  const several = [...content.matchAll(/<summary>(.*?)<\/summary>/g)].flatMap(([, summary = '']) => {
    const match = /^(?:(?<component>.*[^:]):? )?(?<version>\d+\.\d+\.\d+.*)$/.exec(summary);
    const version = VERSION.exec(match?.groups?.['version'] ?? '')?.[0];
    return version === undefined ? [] : [{ component: nonEmpty(match?.groups?.['component']), version }];
  });
  if (several.length > 0) return several;
  const heading = /^#{2,} \[?(?<version>\d+\.\d+\.\d+[^\]]*)\]?/.exec(content.trim())?.groups?.['version'];
  const version = VERSION.exec(heading ?? '')?.[0];
  return version === undefined
    ? []
    : [{ component: undefined, version: version.split(/[\s(]/)[0] ?? version }];
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
