import { compare as comparePep440, explain } from '@renovatebot/pep440';
import semver from 'semver';

/** How versions are written and ordered: as npm and GitHub releases have them, or as Python packages do. */
export type VersionScheme = 'semver' | 'pep440';

/** A version that could be read. */
export interface ReadVersion {
  /** As it was given, without `v` and prefix. */
  text: string;
  /** Major, minor and patch; what comes before them in PEP 440 (the epoch) stands first. */
  parts: readonly [epoch: number, major: number, minor: number, patch: number];
  /** A pre-release, a development version, or one built from somewhere else. */
  development: boolean;
}

/** `1.2.3` of `v1.2.3`, of `tools-v1.2.3` and of `refs/tags/v1.2.3`; else the whole text. */
export function versionOfTag(tag: string): string {
  return /(?:^|[-/@_])v?(\d+(?:\.\d+)+.*)$/.exec(tag)?.[1] ?? tag.replace(/^v(?=\d)/, '');
}

/** Undefined for what is no version of the scheme. `v1`, `1.2` count as `1.0.0`, `1.2.0`. */
export function readVersion(given: string, scheme: VersionScheme): ReadVersion | undefined {
  const text = given.trim().replace(/^v(?=\d)/i, '');
  if (text.length > 100) return undefined;
  if (scheme === 'semver') {
    const parsed = semver.parse(padded(text));
    if (parsed === null) return undefined;
    const { major, minor, patch, prerelease } = parsed;
    return { text, parts: [0, major, minor, patch], development: prerelease.length > 0 };
  }
  const parsed = explain(text);
  if (parsed === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
  return { text, parts: [parsed.epoch, major, minor, patch], development };
}

/** Less than nothing, nothing, or more than it, as the first version is older, the same or newer. */
export function compareVersions(one: ReadVersion, other: ReadVersion, scheme: VersionScheme): number {
  return scheme === 'semver'
    ? semver.compare(padded(one.text), padded(other.text))
    : comparePep440(one.text, other.text);
}

function padded(text: string): string {
  const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
  if (match === null) return text;
  const [, major = '', minor = '.0', patch = '.0', rest = ''] = match;
  return `${major}${minor}${patch}${rest}`;
}
