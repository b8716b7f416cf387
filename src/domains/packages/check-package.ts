import type { Clock } from '../../core/clock.js';
import { DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { retry, poll } from '../../core/retry.js';
import { renderSummary } from '../../core/summary.js';
import type { SummaryOutcome } from '../../core/summary.js';
import type { PackageIndex } from '../../providers/package-index/package-index.js';
import { compareFiles, readListing, rejectDifferent } from './package-files.js';
import type { ComparedFile, Comparison, BuiltFile } from './package-files.js';
import type { PackageTarget } from './package-target.js';

export interface CheckDependencies {
  index: PackageIndex;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** What is known of the version. `unknown` is never taken for `absent`. */
export type Checked = Comparison | { state: 'unknown'; failure: PlatformError };

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
  deps: CheckDependencies,
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

async function look(
  target: PackageTarget,
  built: readonly BuiltFile[] | undefined,
  { index, signal }: CheckDependencies,
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

const SENTENCES: Readonly<Record<Checked['state'], string>> = {
  published: 'is published',
  absent: 'is not published',
  partial: 'is published in part',
  different: 'is published with other content',
  unknown: 'may or may not be published: an index could not be read',
};

/** What is known, in a sentence or two for a terminal. */
export function formatPackageCheck({ name, version }: PackageTarget, comparison: Comparison): string {
  const details = [
    names('Missing', comparison.files, ({ state }) => state === 'missing'),
    names('Different', comparison.files, ({ state }) => state === 'different'),
    names('Yanked', comparison.files, ({ yanked }) => yanked),
    ...lagTexts(comparison),
  ];
  const text = `${name} ${version} ${SENTENCES[comparison.state]}.`;
  return [text, ...details.filter((detail) => detail !== undefined)].join('\n');
}

/** Files that one index lists and another does not, a sentence each. */
export function lagTexts({ files }: Comparison): string[] {
  return files
    .filter(({ state, missingFrom }) => state !== 'missing' && missingFrom.length > 0)
    .map(({ filename, missingFrom }) => `${filename} is not yet in ${missingFrom.join(' and ')}.`);
}

/** Renders the job summary of package-check. */
export function renderPackageCheck(
  target: PackageTarget,
  comparison: Comparison,
  url: string,
  failed: boolean,
): string {
  const { state } = comparison;
  const outcomes = {
    published: 'success',
    absent: 'info',
    partial: 'warning',
    different: 'warning',
  } as const;
  const outcome = failed ? 'failure' : outcomes[state];
  return renderPackage(outcome, `${packageName(target)} ${SENTENCES[state]}`, target, comparison, url);
}

/** Renders the job summary where an index could not be read. */
export function renderUnknownPackage(target: PackageTarget, reason: string): string {
  return renderSummary({
    outcome: 'failure',
    heading: escapeMarkdown(`${packageName(target)} ${SENTENCES.unknown}`),
    failure: { cause: reason },
  });
}

export function formatPackageAwait(target: PackageTarget): string {
  return `${packageName(target)} is on every index that installers read.`;
}

export function renderPackageAwait(target: PackageTarget, comparison: Comparison, url: string): string {
  return renderPackage('success', formatPackageAwait(target).replace(/\.$/, ''), target, comparison, url);
}

/** Renders a page about the files of the version. */
export function renderPackage(
  outcome: SummaryOutcome,
  heading: string,
  target: PackageTarget,
  { files }: Comparison,
  url: string,
): string {
  const rows = files.map(({ filename, state, built, sha256, yanked, missingFrom }) => [
    code(filename),
    [state, built === false ? 'not built here' : '', yanked ? 'yanked' : ''].filter(Boolean).join(', '),
    escapeMarkdown(missingFrom.join(', ')),
    sha256 === undefined ? '' : code(sha256),
  ]);
  const list =
    rows.length === 0
      ? 'No index lists a file of this version.'
      : table(['File', 'State', 'Missing from', 'SHA-256'], rows);
  return renderSummary({
    outcome,
    heading: escapeMarkdown(heading),
    notes: [list, link(packageName(target), url)],
  });
}

/** Names the version in a sentence. */
export function packageName({ name, version }: PackageTarget): string {
  return `${name} ${version}`;
}

function names(
  title: string,
  files: readonly ComparedFile[],
  choose: (file: ComparedFile) => boolean,
): string | undefined {
  const chosen = files.filter(choose).map(({ filename }) => filename);
  return chosen.length === 0 ? undefined : `${title}: ${chosen.join(', ')}`;
}
