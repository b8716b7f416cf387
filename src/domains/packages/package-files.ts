import { PlatformError } from '../../core/errors.js';
import { parseDistribution, sameVersion } from '../../core/python-names.js';
import type { DistFolder, Fingerprint, FolderEntry } from '../../providers/files/file-system.js';
import type { IndexedFile, IndexFace } from '../../providers/package-index/package-index.js';
import type { PackageTarget } from './package-target.js';

/** What one index lists of the version. */
interface VersionListing {
  /** As a sentence names it: `the simple index`. */
  face: string;
  files: readonly IndexedFile[];
}

/** A file of the version: one that was built, or one that an index lists. */
export interface ComparedFile {
  filename: string;
  state: 'published' | 'missing' | 'different';
  /** Whether it is among the built files; undefined where none were given. */
  built: boolean | undefined;
  /** In hex; of the built file, else as published. npm gives others. */
  sha256: string | undefined;
  yanked: boolean;
  /** The indexes that do not list it, while another one does or it was built. */
  missingFrom: readonly string[];
  /** What is different, for each index: `the simple index has sha256 ab…, not cd…`. */
  differences: readonly string[];
}

export type PackageState = 'published' | 'absent' | 'partial' | 'different';

/** How built files and indexes go together. */
export interface Comparison {
  state: PackageState;
  files: readonly ComparedFile[];
}

/**
 * Compares what was built with what the indexes list. A file counts as published once one of them lists it: indexes are
 * late, but never make up a file.
 * @param built - undefined where there is nothing to compare with; then any file makes the version published
 * @throws PlatformError when an index gives no hash that a built file could be compared by
 */
export function compareFiles(
  built: readonly BuiltFile[] | undefined,
  listings: readonly VersionListing[],
): Comparison {
  const expected = (built ?? []).map((file) => compareFile(file.filename, file, listings));
  const listed = new Set(listings.flatMap(({ files }) => files.map(({ filename }) => filename)));
  const others = [...listed]
    .filter((filename) => !expected.some((file) => file.filename === filename))
    .sort()
    .map((filename) => ({
      ...compareFile(filename, undefined, listings),
      built: built === undefined ? undefined : false,
    }));
  return { state: stateOf(built === undefined ? others : expected), files: [...expected, ...others] };
}

function stateOf(files: readonly ComparedFile[]): PackageState {
  if (files.some(({ state }) => state === 'different')) return 'different';
  const missing = files.filter(({ state }) => state === 'missing').length;
  if (missing === files.length) return 'absent';
  return missing > 0 ? 'partial' : 'published';
}

function compareFile(
  filename: string,
  built: BuiltFile | undefined,
  listings: readonly VersionListing[],
): ComparedFile {
  const found = listings.flatMap(({ face, files }) => {
    const file = files.find((candidate) => candidate.filename === filename);
    return file === undefined ? [] : [{ face, file }];
  });
  const differences = built === undefined ? [] : found.flatMap((entry) => difference(entry, built));
  return {
    filename,
    state: differences.length > 0 ? 'different' : found.length > 0 ? 'published' : 'missing',
    built: built !== undefined,
    sha256:
      built?.hashes.sha256 ??
      found.map(({ file }) => file.hashes['sha256']).find((hash) => hash !== undefined),
    yanked: found.some(({ file }) => file.yanked),
    missingFrom: listings
      .map(({ face }) => face)
      .filter((face) => !found.some((entry) => entry.face === face)),
    differences,
  };
}

const ALGORITHMS = ['sha256', 'sha512', 'sha1'] as const;

/** @throws PlatformError when there is no hash to compare by */
function difference({ face, file }: { face: string; file: IndexedFile }, built: BuiltFile): string[] {
  const comparable = ALGORITHMS.filter((algorithm) => file.hashes[algorithm] !== undefined);
  if (comparable.length === 0) {
    throw new PlatformError(
      `${face} lists ${file.filename} without a hash, so its content can't be compared.`,
      {
        hint: 'Let the index publish SHA-256 hashes; without dist, only the names of files are looked at.',
      },
    );
  }
  return comparable.flatMap((algorithm) => {
    const [published, own] = [file.hashes[algorithm] ?? '', built.hashes[algorithm]];
    return published === own ? [] : [`${face} has ${algorithm} ${published}, not ${own}`];
  });
}

/** Reads what one index lists of the version. @throws PlatformError when it can't be read for certain */
export async function readListing(
  target: PackageTarget,
  face: IndexFace,
  signal: AbortSignal,
): Promise<VersionListing> {
  const listing = await face.list(target.name, target.version, signal);
  const files = listing.project === 'absent' ? [] : listing.files.filter((file) => isOf(target, file));
  return { face: face.title, files };
}

/** Python's indexes list the files of all versions, and some kinds that are no longer in use. */
function isOf(target: PackageTarget, { filename }: IndexedFile): boolean {
  if (target.registry === 'npm') return true;
  const found = parseDistribution(filename, target.name);
  return found !== undefined && sameVersion(found.version, target.version);
}

/** @throws PlatformError for a file whose published content is another one */
export function rejectDifferent({ name, version }: PackageTarget, { files }: Comparison): void {
  const different = files.filter(({ state }) => state === 'different');
  if (different.length === 0) return;
  const list = different.map(
    ({ filename, differences }) => `${filename}: ${differences.map(shortenHashes).join(', ')}`,
  );
  throw new PlatformError(`${name} ${version} is published with other content: ${list.join('; ')}.`, {
    hint: 'A published file is never replaced: release a new version, or rebuild exactly what was released.',
  });
}

/** Twelve digits tell two files apart; the whole hashes are in the summary of package-check. */
function shortenHashes(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}

/** A file, as the output `files` has it. */
export interface FileOutput {
  filename: string;
  state: ComparedFile['state'];
  /** Whether it is among the built files; null where none were given. */
  built: boolean | null;
  sha256: string | null;
  yanked: boolean;
  missingFrom: readonly string[];
}

export function fileOutputs({ files }: Comparison): FileOutput[] {
  return files.map(({ filename, state, built, sha256, yanked, missingFrom }) => ({
    filename,
    state,
    built: built ?? null,
    sha256: sha256 ?? null,
    yanked,
    missingFrom,
  }));
}

/** A file that was built to be published. */
export interface BuiltFile extends Fingerprint {
  filename: string;
  /** Absolute. */
  path: string;
  /** Wheels go before source distributions: an installer that finds only the latter builds it. */
  kind: 'wheel' | 'sdist' | 'tarball';
}

/**
 * The files of a folder, all of which have to be of this version of the package.
 * @param folder - absolute
 * @throws PlatformError naming what is missing or does not belong there; nothing is guessed
 */
export async function listBuiltFiles(
  target: PackageTarget,
  folder: string,
  dist: DistFolder,
): Promise<BuiltFile[]> {
  const entries = await dist.entries(folder);
  const kinds = entries.map((entry) => ({ entry, found: kindOf(target, entry) }));
  const strays = kinds.flatMap(({ entry, found }) =>
    'problem' in found ? [`${entry.filename} (${found.problem})`] : [],
  );
  if (strays.length > 0) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds what is not of ${target.name} ${target.version}: ${strays.join(', ')}.`,
      { hint: 'Build into an empty folder; or set name and version to what was built.' },
    );
  }
  if (entries.length === 0) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds no file of ${target.name} ${target.version}.`,
      {
        hint: 'Build the package first, and set dist to the folder with its files.',
      },
    );
  }
  if (target.registry === 'npm' && entries.length > 1) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds more than the one tarball of an npm package.`,
      {
        hint: 'Run npm pack with an empty folder as --pack-destination.',
      },
    );
  }
  const files = await Promise.all(
    kinds.map(async ({ entry, found }) => ({
      filename: target.registry === 'npm' ? tarballName(target) : entry.filename,
      path: entry.path,
      kind: 'kind' in found ? found.kind : ('tarball' as const),
      ...(await dist.fingerprint(entry.path)),
    })),
  );
  return files.sort((a, b) => order(a) - order(b) || a.filename.localeCompare(b.filename));
}

/** As npm's registry names it: without the scope. */
function tarballName({ name, version }: PackageTarget): string {
  return `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
}

function order({ kind }: BuiltFile): number {
  return kind === 'sdist' ? 1 : 0;
}

function kindOf(
  target: PackageTarget,
  entry: FolderEntry,
): { kind: BuiltFile['kind'] } | { problem: string } {
  if (!entry.isFile) return { problem: 'no file' };
  if (target.registry === 'npm') {
    // npm pack puts the scope before the name: uktrade-demo-1.0.0.tgz
    const packed = `${target.name.replace(/^@/, '').replace('/', '-')}-${target.version}.tgz`;
    return [packed, tarballName(target)].includes(entry.filename)
      ? { kind: 'tarball' }
      : { problem: `npm pack would name it ${packed}` };
  }
  const found = parseDistribution(entry.filename, target.name);
  if (found === undefined) return { problem: 'neither a wheel nor a source distribution' };
  if (found.project !== target.name) return { problem: `of ${found.project}` };
  if (!sameVersion(found.version, target.version)) return { problem: `of version ${found.version}` };
  return { kind: found.kind };
}
