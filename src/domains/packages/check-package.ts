import type { Clock } from '../../core/clock.js';
import { DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { retry, poll } from '../../core/retry.js';
import type { PackageIndex } from '../../providers/package-index/package-index.js';
import { compareFiles, readListing } from './package-files.js';
import type { ComparedFile, Comparison, PackageState, BuiltFile } from './package-files.js';
import type { PackageTarget } from './package-target.js';

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
    return compareFiles(built, listings);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PlatformError)) throw error;
    return {
      state: 'unknown',
      failure: new PlatformError(
        `Whether ${target.name} ${target.version} is published is unknown: ${error.message}`,
        { cause: error, hint: error.hint },
      ),
    };
  }
}

export interface AwaitDependencies {
  index: PackageIndex;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

const INTERVAL_MS = 5_000;

/** One look at all indexes. */
interface Look {
  comparison: Comparison;
  /** What is not there yet, a sentence's part each; none: everything is there. */
  lags: string[];
  /** Why an index could not be read this time. */
  failures: PlatformError[];
}

/**
 * Waits until every index that installers read lists every file, with the hashes of the built ones. Errors that may
 * pass never end the wait.
 * @param built - undefined: any files, as long as all indexes list the same ones
 * @throws DeadlineError naming what lags; PlatformError for a file that is published with another content
 */
export async function awaitPackage(
  target: PackageTarget,
  built: readonly BuiltFile[] | undefined,
  deps: AwaitDependencies,
  deadline: number,
): Promise<Comparison> {
  const { clock, logger, signal } = deps;
  const subject = `${target.name} ${target.version}`;
  let last: Look | undefined;
  try {
    return await poll<Comparison>({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline,
      signal,
      step: async () => {
        last = await look(target, built, deps);
        rejectDifferent(target, last.comparison);
        if (last.lags.length === 0) return { done: true, value: last.comparison };
        logger.status(`Waiting for ${subject}: ${last.lags.join('; ')}`);
        // Nothing could be read: that is for the poller to back off from.
        const [failure] = last.failures;
        if (failure !== undefined && last.failures.length === deps.index.faces.length) throw failure;
        return { done: false };
      },
    });
  } catch (error) {
    if (!(error instanceof DeadlineError) || last === undefined) throw error;
    // That the time was over is all that the deadline's own error adds.
    const [failure] = last.failures;
    throw new DeadlineError(
      `${subject} is not on every index that installers read: ${last.lags.join('; ')}.`,
      {
        hint: 'Indexes catch up by themselves; wait again with package-await, or raise timeout-minutes.',
        ...(failure === undefined ? {} : { cause: failure }),
      },
    );
  }
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

async function look(
  target: PackageTarget,
  built: readonly BuiltFile[] | undefined,
  { index, signal }: AwaitDependencies,
): Promise<Look> {
  const answers = await Promise.all(
    index.faces.map((face) =>
      readListing(target, face, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        if (!(error instanceof PlatformError && error.transient)) throw error;
        return error;
      }),
    ),
  );
  const failures = answers.flatMap((answer) => (answer instanceof PlatformError ? [answer] : []));
  const listings = answers.flatMap((answer) => (answer instanceof PlatformError ? [] : [answer]));
  const comparison = compareFiles(built, listings);
  const unlisted =
    comparison.files.length === 0 ? listings.map(({ face }) => `${face} lists no file of it`) : [];
  const lags = [
    ...failures.map(({ message }) => message.replace(/\.$/, '')),
    ...unlisted,
    ...comparison.files.flatMap(lagsOf),
  ];
  return { comparison, lags, failures };
}

/** Other files of the version don't count where the built ones are known: others may still be publishing them. */
function lagsOf({ filename, built, missingFrom }: ComparedFile): string[] {
  return built === false ? [] : missingFrom.map((face) => `${face} lacks ${filename}`);
}
