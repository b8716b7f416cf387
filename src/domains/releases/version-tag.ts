import semver from 'semver';

/** The tag of a version: `v1.2.3`, `1.2.3`, `tools-v1.2.3-rc.1`. */
export interface VersionTag {
  tag: string;
  /** What stands before the `v`, its separator included: `tools-`; mostly empty. */
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

/** Undefined for a name that is no full version by the rules of SemVer: `v1`, `v1.2`, `release-7`. */
export function parseVersionTag(tag: string): VersionTag | undefined {
  const { prefix = '', v = '', version: text = '' } = FORM.exec(tag)?.groups ?? {};
  const version = text === '' ? null : semver.parse(text);
  // SemVer's parser lets a leading v pass; the form above does not.
  return version === null ? undefined : { tag, prefix, v, version, text };
}

/** `v1` or `v1.2`, spelt as the tag is. */
export function floatingTag({ prefix, v, version }: VersionTag, level: TagLevel): string {
  return `${prefix}${v}${version.major}${level === 'minor' ? `.${version.minor}` : ''}`;
}

/** Those of the names that are the same version of the same thing, spelt otherwise: `1.2.3` for `v1.2.3`. */
export function otherSpellings(tag: string, names: readonly string[]): string[] {
  const own = parseVersionTag(tag);
  return versionTags(names)
    .filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text)
    .map((other) => other.tag);
}

/** Whether both are versions of one thing, spelt in one way. */
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

/** The version tags among the names; the newest version comes first. */
export function versionTags(names: readonly string[]): VersionTag[] {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}
