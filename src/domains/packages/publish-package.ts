import { awaitPackage, refuseDifferent } from './await-package.js';
import type { BuiltFile } from './built-files.js';
import { checkPackage } from './check-package.js';
import type { Comparison } from './package-state.js';
import type { PackageTarget } from './package-target.js';
import { uploadFile } from './upload-file.js';
import type { UploadDependencies } from './upload-file.js';

export interface PublishOptions {
  dryRun: boolean;
  /** Wait until installers find everything. */
  wait: boolean;
  /** Asked before the first upload; throws when the answer is no. */
  confirm: (question: string) => Promise<void>;
  /** Told after each upload what has been uploaded by now. */
  uploaded: (filenames: readonly string[]) => void;
}

export interface Published {
  comparison: Comparison;
  /** Files that this run uploaded; in a dry run, those that it would upload. */
  uploaded: readonly string[];
  /** Files that were there already. */
  present: readonly string[];
}

/**
 * Publishes what is missing. Everything is looked at before the first upload: a file that is published with another
 * content, or an index that can't be read, stops it. Run again after an interruption, it goes on where it was.
 * @throws PlatformError
 */
export async function publishPackage(
  target: PackageTarget,
  built: readonly BuiltFile[],
  deps: UploadDependencies,
  options: PublishOptions,
): Promise<Published> {
  const { logger } = deps;
  const way = await deps.uploader.prepare();
  const checked = await checkPackage(target, built, deps);
  if (checked.state === 'unknown') throw checked.failure;
  refuseDifferent(target, checked);
  const missing = built.filter(({ filename }) => isMissing(checked, filename));
  const present = built.filter((file) => !missing.includes(file)).map(({ filename }) => filename);
  if (present.length > 0) logger.info(`Published already: ${present.join(', ')}`);
  if (options.dryRun) {
    for (const { filename } of missing) logger.info(`Would upload ${filename} with ${way}.`);
    return { comparison: checked, uploaded: missing.map(({ filename }) => filename), present };
  }
  const uploaded: string[] = [];
  if (missing.length > 0) {
    const names = missing.map(({ filename }) => filename).join(', ');
    await options.confirm(`Publish ${names} of ${target.name} ${target.version}?`);
    logger.info(`Uploading ${names} with ${way}.`);
  }
  for (const file of missing) {
    const end = await uploadFile(target, file, deps);
    (end === 'uploaded' ? uploaded : present).push(file.filename);
    options.uploaded([...uploaded]);
    logger.info(
      `${end === 'uploaded' ? 'Uploaded' : 'Found'} ${file.filename} (sha256 ${file.hashes.sha256}).`,
    );
  }
  if (!options.wait) return { comparison: allUploaded(checked), uploaded, present };
  const comparison = await awaitPackage(target, built, deps, deps.deadline);
  return { comparison, uploaded, present };
}

function isMissing({ files }: Comparison, filename: string): boolean {
  return files.some((file) => file.filename === filename && file.state === 'missing');
}

/** As it is once the indexes have caught up. */
function allUploaded({ files }: Comparison): Comparison {
  return {
    state: 'published',
    files: files.map((file) => (file.state === 'missing' ? { ...file, state: 'published' } : file)),
  };
}
