import { compare as comparePep440, explain } from '@renovatebot/pep440';
import semver from 'semver';
import { canonicalVersion } from '../../core/python-names.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';

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
    .sort((one, other) => compareVersions(other, one, scheme))[0]?.text;
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

export interface VersionCheckOrder {
  /** What is checked, for sentences: `uktrade/platform-tools`, `dbt-platform-helper`. Undefined where it is not given. */
  name: string | undefined;
  current: string;
  scheme: VersionScheme;
  /** What to do where no published version is found. */
  absent: string;
  majorBehind: 'fail' | 'warn';
  onError: 'fail' | 'warn';
}

export interface VersionReport extends VersionState {
  order: VersionCheckOrder;
  /** Undefined where it could not be found. */
  latest: string | undefined;
  /** What is a warning or a failure; undefined where nothing is. */
  problem: PlatformError | undefined;
  failure: PlatformError | undefined;
}

type VersionFacts = Omit<VersionReport, 'problem' | 'failure'>;

/**
 * Compares a version with the latest one. Minor versions behind is a warning; for a major version behind, and where the
 * latest version can't be found, the order says whether it is a warning or a failure.
 * @param findLatest gives undefined where there is no stable version
 */
export async function checkVersion(
  order: VersionCheckOrder,
  findLatest: () => Promise<string | undefined>,
  { logger, signal }: { logger: Logger; signal: AbortSignal },
): Promise<VersionReport> {
  const { found, cause } = await findLatestOrCause(findLatest, signal);
  const state: VersionState =
    found === undefined
      ? { state: 'unknown', behind: undefined, reason: describeUnknown(order.name, cause) }
      : getVersionState(order.current, found, order.scheme);
  const facts = { order, latest: found, ...state };
  const problem = problemOf(facts, cause);
  const report = { ...facts, problem, failure: undefined };
  if (problem === undefined) return report;
  const fails =
    (state.state === 'major-behind' && order.majorBehind === 'fail') ||
    (state.state === 'unknown' && order.onError === 'fail');
  if (fails) return { ...report, failure: problem };
  const title = order.name === undefined ? 'Version' : `Version of ${order.name}`;
  logger.warning(`${problem.message} ${problem.hint ?? ''}`.trim(), { title });
  return report;
}

/** Says in one sentence how the version compares with the latest one. */
export function describeVersion({ state, order, latest, behind, reason }: VersionFacts): string {
  const { name = 'Version', current } = order;
  switch (state) {
    case 'up-to-date':
      return `${name} ${current} is the latest version.`;
    case 'development':
      return `${name} ${current} is a development version; the latest release is ${latest ?? 'unknown'}.`;
    case 'unknown':
      return `${(reason ?? '').replace(/\.$/, '')}.`;
    default:
      return `${name} ${current} is a ${behind ?? ''} version behind ${latest ?? ''}.`;
  }
}

function problemOf(report: VersionFacts, cause: unknown): PlatformError | undefined {
  const { state, order, latest } = report;
  if (state === 'up-to-date' || state === 'development') return undefined;
  const update = `Update ${order.name === undefined ? '' : `${order.name} `}to ${latest ?? ''}.`;
  const hints = {
    'minor-behind': update,
    'major-behind': `${update} Its release notes list breaking changes. To get a warning instead, set major-behind to warn.`,
    unknown:
      (cause instanceof PlatformError ? cause.hint : undefined) ??
      (latest === undefined ? order.absent : 'Check the input current.'),
  };
  return new PlatformError(describeVersion(report), { hint: hints[state], cause });
}

async function findLatestOrCause(
  findLatest: () => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<{ found: string | undefined; cause?: unknown }> {
  try {
    return { found: await findLatest() };
  } catch (error) {
    if (signal.aborted || !(error instanceof PlatformError)) throw error;
    return { found: undefined, cause: error };
  }
}

function describeUnknown(name: string | undefined, cause: unknown): string {
  const subject = name === undefined ? '' : ` of ${name}`;
  return cause === undefined
    ? `No published version${subject} found`
    : `Could not find the latest version${subject}: ${asError(cause).message}`;
}

const OUTCOMES = {
  'up-to-date': 'success',
  'minor-behind': 'warning',
  'major-behind': 'warning',
  development: 'success',
  unknown: 'warning',
} as const;

export function versionOutputs({ state, order, latest, behind }: VersionReport) {
  return { state, current: order.current, latest, behind };
}

/** Renders the job summary. */
export function renderVersionSummary(report: VersionReport): string {
  const { order, latest, state, failure } = report;
  return renderSummary({
    outcome: failure === undefined ? OUTCOMES[state] : 'failure',
    heading: escapeMarkdown(describeVersion(report)),
    failure: failure && { nextStep: renderNextStep(failure) },
    facts: {
      title: 'Version',
      rows: [
        ['Current', code(order.current)],
        ['Latest', latest === undefined ? undefined : code(latest)],
        ['State', code(state)],
      ],
    },
  });
}
