import { clean, eq } from '@renovatebot/pep440';

/** A Python project's name as indexes compare it: `Dbt_Platform.Helper` is `dbt-platform-helper`. Source: PEP 503. */
export function normalizedProject(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Source: "Name format", https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function isProjectName(name: string): boolean {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name);
}

/** The library counts in JavaScript's numbers, and fails where they get too large to be written in digits. */
const TOO_LARGE = /\d{16}/;

/** A version as PEP 440 writes it (`v1.0-rc1` is `1.0rc1`), or undefined for anything else. */
export function canonicalVersion(version: string): string | undefined {
  if (TOO_LARGE.test(version)) return undefined;
  // The library joins the parts of a local version with commas.
  return clean(version)?.replaceAll(',', '.');
}

/** Whether two versions are the same one: `1.0` and `1.0.0` are. */
export function sameVersion(a: string, b: string): boolean {
  const [one, other] = [canonicalVersion(a), canonicalVersion(b)];
  return one !== undefined && other !== undefined && (one === other || eq(one, other));
}

/** What the name of a distribution file contains. */
export interface Distribution {
  kind: 'wheel' | 'sdist';
  /** Normalised. */
  project: string;
  /** Canonical. */
  version: string;
}

/**
 * Reads the name of a wheel or source distribution; undefined where it is neither.
 * @param project - the normalised name, which shows where the version begins in names that older tools made
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/ and
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
export function parseDistribution(filename: string, project: string): Distribution | undefined {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
  if (wheel !== null) return distribution('wheel', wheel[1], wheel[2]);
  const base = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
  if (base === undefined) return undefined;
  // Both the name and the version may hold hyphens; first the cut at which the name is the one that is looked for.
  const cuts = [...base.matchAll(/-/g)].map(({ index }) =>
    distribution('sdist', base.slice(0, index), base.slice(index + 1)),
  );
  return cuts.find((cut) => cut?.project === project) ?? cuts.findLast((cut) => cut !== undefined);
}

function distribution(
  kind: Distribution['kind'],
  name: string | undefined,
  version: string | undefined,
): Distribution | undefined {
  const canonical = canonicalVersion((version ?? '').replaceAll('_', '-')) ?? canonicalVersion(version ?? '');
  if (name === undefined || canonical === undefined || !isProjectName(name)) return undefined;
  return { kind, project: normalizedProject(name), version: canonical };
}
