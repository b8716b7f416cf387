import semver from 'semver';
import { UsageError } from '../../core/errors.js';
import type { Workflow } from '../../providers/runner/workflow.js';

/** The tag of a version: `v1.2.3`, `1.2.3`, `tools-v1.2.3-rc.1`. */
export interface VersionTag {
  tag: string;
  /** What comes before the `v`, with its separator: `tools-`; mostly empty. */
  prefix: string;
  /** `v`, or nothing. */
  v: string;
  version: semver.SemVer;
  /** `1.2.3-rc.1+5`: all of it. */
  text: string;
}

export type TagLevel = 'major' | 'minor';

/**
 * As release-please names tags: a component that ends in something other than a letter or a digit, a `v`, a version.
 * The shortest component is taken, so that what looks like a version in a pre-release stays in it.
 */
const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;

/** Parses the tag of a version; undefined for a name that is not a full semantic version: `v1`, `v1.2`, `release-7`. */
export function parseVersionTag(tag: string): VersionTag | undefined {
  const { prefix = '', v = '', version: text = '' } = FORM.exec(tag)?.groups ?? {};
  const version = semver.parse(text);
  // SemVer's parser lets a leading v pass; the form above does not.
  return version === null ? undefined : { tag, prefix, v, version, text };
}

/** Returns `v1` or `v1.2`, spelt as the tag is. */
export function floatingTagName({ prefix, v, version }: VersionTag, level: TagLevel): string {
  return `${prefix}${v}${version.major}${level === 'minor' ? `.${version.minor}` : ''}`;
}

/** Lists the names that are the same version of the same component, spelt differently: `1.2.3` for `v1.2.3`. */
export function listOtherSpellings(tag: string, names: readonly string[]): string[] {
  const own = parseVersionTag(tag);
  return versionTags(names)
    .filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text)
    .map((other) => other.tag);
}

/** Whether both are versions of one component, spelt in one way. */
export function sameFamily(a: VersionTag, b: VersionTag): boolean {
  return a.prefix === b.prefix && a.v === b.v;
}

/** Whether a floating tag of that level stands for both. */
export function sameLine(a: VersionTag, b: VersionTag, level: TagLevel): boolean {
  return (
    sameFamily(a, b) &&
    a.version.major === b.version.major &&
    (level === 'major' || a.version.minor === b.version.minor)
  );
}

/**
 * Below 0 where the first is the older one. For SemVer, builds of one version are equal; here the later one is newer, so
 * that there is an order among them and nothing moves back and forth.
 */
export function compareVersions(a: VersionTag, b: VersionTag): number {
  return semver.compareBuild(a.version, b.version);
}

export function isPrerelease({ version }: VersionTag): boolean {
  return version.prerelease.length > 0;
}

/** Lists the version tags among the names, the newest version first. */
export function versionTags(names: readonly string[]): VersionTag[] {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}

const LEVELS: readonly TagLevel[] = ['major', 'minor'];

/** Returns the tag of the release that the event is about; undefined for other events. Source: "release" in GitHub's webhook events. */
export function eventTag(workflow: Workflow | undefined): string | undefined {
  const release = field(workflow?.readEvent(), 'release');
  const tag = field(release, 'tag_name');
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}

/** Returns the default branch of the workflow's repository; undefined where the event does not say. */
export function defaultBranch(workflow: Workflow | undefined): string | undefined {
  const branch = field(field(workflow?.readEvent(), 'repository'), 'default_branch');
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

/** Returns the tag from the input, otherwise the event's. @throws PlatformError without either */
export function requestedTag(given: string | undefined, workflow: Workflow | undefined): string {
  const tag = given ?? eventTag(workflow);
  if (tag !== undefined) return validateTag(tag);
  throw new UsageError(
    workflow === undefined
      ? 'No release is named: the input tag is empty.'
      : `No release is named: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: 'Set tag to the tag of the release: v1.2.3.' },
  );
}

/** Validates the name of a tag. @throws PlatformError. Source: git-check-ref-format(1) */
export function validateTag(tag: string): string {
  const name = tag.replace(/^refs\/tags\//, '');
  // eslint-disable-next-line no-control-regex -- they are what is refused
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== '')
    return name;
  throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`, {
    hint: 'Set tag to the tag of the release: v1.2.3.',
  });
}

/** Parses `major,minor` into a list without repetitions. @throws PlatformError */
export function parseLevels(text: string): TagLevel[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new UsageError(`The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`, {
    hint: 'Write levels: major,minor for v1 and v1.2.',
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
