import type { IndexFace, IndexedFile } from '../../providers/package-index/package-index.js';
import type { VersionListing } from './package-state.js';
import type { PackageTarget } from './package-target.js';
import { parseDistribution, sameVersion } from '../../core/python-names.js';

/** What one face lists of the version. @throws PlatformError when it can't be told for certain */
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
