import { compare as comparePep440, explain } from '@renovatebot/pep440';
import semver from 'semver';
import { canonicalVersion } from '../../core/python-names.js';

/** How versions are written and ordered: as npm and GitHub releases have them, or as Python packages do. */
export type VersionScheme = 'semver' | 'pep440';

/** A version that could be read. */
interface ReadVersion {
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

/** Undefined for what is not a version of the scheme. `v1`, `1.2` count as `1.0.0`, `1.2.0`. */
export function readVersion(given: string, scheme: VersionScheme): ReadVersion | undefined {
  const text = given.trim().replace(/^v(?=\d)/i, '');
  if (text.length > 100) return undefined;
  if (scheme === 'semver') {
    const parsed = semver.parse(padded(text));
    if (parsed === null) return undefined;
    const { major, minor, patch, prerelease } = parsed;
    return { text, parts: [0, major, minor, patch], development: prerelease.length > 0 };
  }
  const parsed = canonicalVersion(text) === undefined ? null : explain(text);
  if (parsed === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = parsed.release;
  const development = parsed.is_prerelease || parsed.is_devrelease || parsed.local !== null;
  return { text, parts: [parsed.epoch, major, minor, patch], development };
}

/** Less than nothing, nothing, or more than it, as the first version is older, the same or newer. */
function compareVersions(one: ReadVersion, other: ReadVersion, scheme: VersionScheme): number {
  return scheme === 'semver'
    ? semver.compare(padded(one.text), padded(other.text))
    : comparePep440(one.text, other.text);
}

/**
 * Finds the highest version that is stable, whenever it was published: a backport that came later is not the latest.
 * What can't be read as a version counts for nothing. Undefined where there is none.
 */
export function findHighestVersion(versions: readonly string[], scheme: VersionScheme): string | undefined {
  return versions
    .flatMap((version) => readVersion(version, scheme) ?? [])
    .filter(({ development }) => !development)
    .reduce<ReadVersion | undefined>(
      (highest, each) =>
        highest === undefined || compareVersions(each, highest, scheme) > 0 ? each : highest,
      undefined,
    )?.text;
}

/**
 * Returns the versions of the tags that have the prefix of `like` (`tools-` of `tools-v1.2.3`), since one repository can
 * release several things; of all tags where none has.
 */
export function versionsOfTags(tags: readonly string[], like: string): string[] {
  const own = tags.filter((tag) => prefixOf(tag) === prefixOf(like));
  return (own.length > 0 ? own : tags).map(versionOfTag);
}

function prefixOf(tag: string): string {
  const name = tag.replace(/^refs\/tags\//, '');
  return name.slice(0, name.length - versionOfTag(name).length).replace(/v$/, '');
}

function padded(text: string): string {
  const match = /^(\d+)(\.\d+)?(\.\d+)?([-+].*)?$/.exec(text);
  if (match === null) return text;
  const [, major = '', minor = '.0', patch = '.0', rest = ''] = match;
  return `${major}${minor}${patch}${rest}`;
}

type State = 'up-to-date' | 'minor-behind' | 'major-behind' | 'development' | 'unknown';
type Behind = 'none' | 'patch' | 'minor' | 'major';

export interface VersionState {
  state: State;
  /** The first part in which the latest version is ahead; undefined for `unknown`. */
  behind: Behind | undefined;
  /** Why the state is `unknown`, as a sentence without its full stop. */
  reason?: string;
}

/**
 * Where a version stands, compared with the latest one. A development version is newer than that, or is a pre-release or
 * the like, which nobody got by updating.
 */
export function getVersionState(current: string, latest: string, scheme: VersionScheme): VersionState {
  const [own, newest] = [readVersion(current, scheme), readVersion(latest, scheme)];
  if (own === undefined) return unreadable(current, scheme);
  if (newest === undefined) return unreadable(latest, scheme);
  const behind = behindOf(own, newest, scheme);
  if (own.development || compareVersions(own, newest, scheme) > 0) return { state: 'development', behind };
  if (behind === 'none') return { state: 'up-to-date', behind };
  return { state: behind === 'major' ? 'major-behind' : 'minor-behind', behind };
}

function behindOf(own: ReadVersion, newest: ReadVersion, scheme: VersionScheme): Behind {
  if (compareVersions(own, newest, scheme) >= 0) return 'none';
  const first = own.parts.findIndex((part, index) => part !== newest.parts[index]);
  // What differs in none of them (a pre-release, a post-release) differs by less than a patch.
  return (['major', 'major', 'minor', 'patch'] as const)[first] ?? 'patch';
}

function unreadable(version: string, scheme: VersionScheme): VersionState {
  const kind = scheme === 'semver' ? 'semantic version' : 'version of a Python package (PEP 440)';
  return {
    state: 'unknown',
    behind: undefined,
    reason: `${JSON.stringify(version.slice(0, 100))} is not a ${kind}`,
  };
}

/** What the command line keeps about its own latest version, in a file. */
export interface UpdateMemory {
  /** When GitHub was last asked, in milliseconds since the epoch, whether it answered or not. */
  askedAt: number;
  /** Undefined where GitHub did not answer. */
  latest: string | undefined;
}

const EVERY_MS = 24 * 3_600_000;

/** Where the command line runs, which decides whether its reader hears of a newer version. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads standard error. */
  terminal: boolean;
  json: boolean;
}

export function wantsNotice({ env, terminal, json }: Surroundings): boolean {
  const set = (name: string): boolean => (env[name] ?? '') !== '';
  return terminal && !json && !['CI', 'GITHUB_ACTIONS', 'PLATFORM_TOOLS_SKIP_VERSION_CHECK'].some(set);
}

/** Says whether to ask again: once a day. A time in the future was written by a wrong clock. */
export function isDue(memory: UpdateMemory | undefined, now: number): boolean {
  return memory === undefined || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}

/** Returns the line about a newer version, or undefined where there is none. */
export function updateNotice(current: string, latest: string | undefined): string | undefined {
  if (latest === undefined || readVersion(latest, 'semver') === undefined) return undefined;
  const { state } = getVersionState(current, latest, 'semver');
  if (state !== 'minor-behind' && state !== 'major-behind') return undefined;
  const breaking = state === 'major-behind' ? ', with breaking changes' : '';
  const version = latest.replace(/^v/, '');
  return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}

/** Reads what `formatMemory` wrote; undefined for anything else. */
export function parseMemory(text: string): UpdateMemory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { askedAt, latest } = value as { askedAt?: unknown; latest?: unknown };
  const time = typeof askedAt === 'string' ? Date.parse(askedAt) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  return { askedAt: time, latest: typeof latest === 'string' ? latest : undefined };
}

export function formatMemory({ askedAt, latest }: UpdateMemory): string {
  return `${JSON.stringify({ askedAt: new Date(askedAt).toISOString(), latest })}\n`;
}
