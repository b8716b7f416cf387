import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { retry } from '../../core/retry.js';
import type { PackageIndex } from '../../providers/package-index/package-index.js';
import type { BuiltFile } from './built-files.js';
import { compare } from './package-state.js';
import type { Comparison, PackageState } from './package-state.js';
import type { PackageTarget } from './package-target.js';
import { readListing } from './read-listings.js';

export interface CheckDependencies {
  index: PackageIndex;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** What is known of the version. `unknown` is never taken for `absent`. */
export type Checked = Comparison | { state: 'unknown'; failure: PlatformError };
export type CheckedState = PackageState | 'unknown';

/**
 * Looks the version up on every index that installers read. What may pass is tried several times; whatever can't be
 * read or compared after that makes the answer `unknown`, even where another index seems to know.
 * @throws CancelledError
 */
export async function checkPackage(
  target: PackageTarget,
  built: readonly BuiltFile[] | undefined,
  deps: CheckDependencies,
): Promise<Checked> {
  const { index, clock, logger, signal } = deps;
  try {
    const listings = await Promise.all(
      index.faces.map((face) =>
        retry(() => readListing(target, face, signal), {
          clock,
          signal,
          onRetry: (error) => {
            logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
          },
        }),
      ),
    );
    return compare(built, listings);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PlatformError)) throw error;
    return {
      state: 'unknown',
      failure: new PlatformError(
        `Whether ${target.name} ${target.version} is published is unknown: ${error.message}`,
        { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) },
      ),
    };
  }
}
