import { PlatformError } from '../../core/errors.js';
import type { DistFolder, Fingerprint, FolderEntry } from '../../providers/files/dist-folder.js';
import type { PackageTarget } from './package-target.js';
import { parseDistribution, sameVersion } from '../../core/python-names.js';

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
