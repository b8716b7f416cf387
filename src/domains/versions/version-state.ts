import { compareVersions, readVersion } from './version-order.js';
import type { ReadVersion, VersionScheme } from './version-order.js';

export type State = 'up-to-date' | 'minor-behind' | 'major-behind' | 'development' | 'unknown';
export type Behind = 'none' | 'patch' | 'minor' | 'major';

export interface VersionState {
  state: State;
  /** The first part in which the latest version is ahead; undefined for `unknown`. */
  behind: Behind | undefined;
  /** Why it is not known: the end of a sentence. */
  reason?: string;
}

/**
 * Where a version stands, compared with the latest one. A development version is newer than that, or is a pre-release or
 * the like, which nobody got by updating.
 */
export function versionState(current: string, latest: string, scheme: VersionScheme): VersionState {
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
    reason: `${JSON.stringify(version.slice(0, 100))} is no ${kind}`,
  };
}
