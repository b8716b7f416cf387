import { asError, DeadlineError, PlatformError } from '../../core/errors.js';
import { poll, backoffMs } from '../../core/retry.js';
import type { UploadToken } from '../../providers/package-index/trusted-publishing.js';
import type { Uploader, UploadOutcome } from '../../providers/twine/twine.js';
import { awaitPackage, checkPackage, rejectDifferent } from './check-package.js';
import type { CheckDependencies } from './check-package.js';
import type { Comparison, BuiltFile } from './package-files.js';
import type { PackageTarget } from './package-target.js';

export interface PublishOptions {
  dryRun: boolean;
  /** Wait until installers find everything. */
  wait: boolean;
  /** Asked before the first upload; throws when the answer is no. */
  confirm: (question: string) => Promise<void>;
  /** Called after each upload with what has been uploaded so far. */
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
 * content, or an index that can't be read, stops it. Run again after an interruption, it continues where it was.
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
  rejectDifferent(target, checked);
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
  const comparison = await awaitPackage(target, built, deps, deps.deadline).catch((error: unknown) => {
    throw afterUpload(asError(error), built);
  });
  return { comparison, uploaded, present };
}

function afterUpload(error: Error, built: readonly BuiltFile[]): Error {
  if (!(error instanceof PlatformError)) return error;
  const uploaded = `Everything is uploaded: ${built.map(({ filename }) => filename).join(', ')}.`;
  return Object.assign(error, { hint: `${uploaded} ${error.hint ?? ''}`.trim() });
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

export interface UploadDependencies extends CheckDependencies {
  uploader: Uploader;
  token: UploadToken;
  /** When the whole is to be over, in milliseconds since the epoch. */
  deadline: number;
}

/** `found`: the file was there already, from an upload whose answer was lost, or from somebody else. */
export type UploadEnd = 'uploaded' | 'found';

type Refusal = Extract<UploadOutcome, { uploaded: false }>;

const ATTEMPTS = 3;
const FILE_LIMIT_MS = 10 * 60_000;
const SHOW_LIMIT_MS = 3 * 60_000;
const SHOW_INTERVAL_MS = 5_000;
const BACKOFF = { baseMs: 2_000, capMs: 30_000, random: Math.random };

/**
 * Uploads one file. After every failure it is looked for before it is sent again: the answer may have been lost, and
 * the file not. That an index has it counts only with the same hash.
 * @throws PlatformError with the last lines of the client; DeadlineError when there is no time left for another attempt
 */
async function uploadFile(
  target: PackageTarget,
  file: BuiltFile,
  deps: UploadDependencies,
): Promise<UploadEnd> {
  const { uploader, token, clock, logger, signal } = deps;
  let excerpt: readonly string[] = [];
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const left = deps.deadline - clock.now();
    if (left <= 0) throw timeIsOver(target, file, excerpt);
    const outcome = await uploader.upload(file.path, {
      token: await token.value(),
      signal,
      timeoutMs: Math.min(FILE_LIMIT_MS, left),
    });
    if (outcome.uploaded) return 'uploaded';
    ({ excerpt } = outcome);
    if (saysThatItExists(outcome)) return awaitFile(target, file, deps, outcome);
    if (await isThere(target, file, deps)) {
      logger.warning(
        `The upload of ${file.filename} ended badly, but the index has it: its answer was lost.`,
      );
      return 'found';
    }
    if (isLasting(outcome)) throw uploadFailure(target, file, outcome);
    if (attempt >= ATTEMPTS) return awaitUnanswered(target, file, deps, outcome);
    logger.warning(`The upload of ${file.filename} failed${statusText(outcome)}; trying it again.`);
    await clock.sleep(backoffMs(attempt, BACKOFF), signal);
  }
}

/** pypiserver answers with 409, PyPI with 400 and a sentence. */
function saysThatItExists({ status, excerpt }: Refusal): boolean {
  return status === 409 || (status === 400 && /file already exists/i.test(excerpt.join(' ')));
}

/** @throws PlatformError when another content is published under that name */
async function isThere(target: PackageTarget, file: BuiltFile, deps: UploadDependencies): Promise<boolean> {
  const checked = await checkPackage(target, [file], deps);
  if (checked.state === 'unknown') {
    deps.logger.debug(checked.failure.message);
    return false;
  }
  rejectDifferent(target, checked);
  return checked.state === 'published';
}

/** The index knows the file before it lists it: which content it is shows only then. */
async function awaitFile(
  target: PackageTarget,
  file: BuiltFile,
  deps: UploadDependencies,
  refusal: Refusal,
): Promise<UploadEnd> {
  deps.logger.info(`The index says that it has ${file.filename} already; looking which content it is.`);
  return awaitListed(target, file, deps, (cause) => {
    return new PlatformError(`The index refuses ${file.filename} as one that it has, and does not list it.`, {
      hint: 'The name of a deleted file can never be used again: release a new version. Or run the step again, if somebody else is publishing.',
      excerpt: refusal.excerpt,
      cause,
    });
  });
}

/** The last answer may have been lost, and the file not: it is listed only a while after it was taken. */
async function awaitUnanswered(
  target: PackageTarget,
  file: BuiltFile,
  deps: UploadDependencies,
  refusal: Refusal,
): Promise<UploadEnd> {
  deps.logger.warning(
    `The upload of ${file.filename} failed${statusText(refusal)}, and may have been taken all the same; looking whether the index lists it.`,
  );
  return awaitListed(target, file, deps, () => uploadFailure(target, file, refusal));
}

/** @throws what `failure` makes of it where the index does not list the file in time */
async function awaitListed(
  target: PackageTarget,
  file: BuiltFile,
  deps: UploadDependencies,
  failure: (cause: DeadlineError) => PlatformError,
): Promise<UploadEnd> {
  const { clock, signal } = deps;
  try {
    return await poll<UploadEnd>({
      clock,
      subject: file.filename,
      intervalMs: SHOW_INTERVAL_MS,
      deadline: Math.min(clock.now() + SHOW_LIMIT_MS, deps.deadline),
      signal,
      step: async () =>
        (await isThere(target, file, deps)) ? { done: true, value: 'found' } : { done: false },
    });
  } catch (error) {
    throw error instanceof DeadlineError ? failure(error) : error;
  }
}

/** No further attempt mends what the index or the client refuses. */
function isLasting({ status, lasting }: Refusal): boolean {
  if (lasting === true) return true;
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function uploadFailure(target: PackageTarget, file: BuiltFile, refusal: Refusal): PlatformError {
  const denied = refusal.status === 401 || refusal.status === 403;
  const taken = isLasting(refusal)
    ? ''
    : `An answer was lost, so ${file.filename} may have been uploaded all the same. `;
  return new PlatformError(
    `${file.filename} of ${target.name} ${target.version} could not be uploaded${statusText(refusal)}.`,
    {
      excerpt: refusal.excerpt,
      hint: denied
        ? `The token may not upload ${target.name}: give pypi-token one whose scope is that project, or check the trusted publisher.`
        : `${taken}Its reason is in the lines of twine. Run the step again: what is uploaded already stays, and is not uploaded twice.`,
    },
  );
}

function timeIsOver(target: PackageTarget, file: BuiltFile, excerpt: readonly string[]): DeadlineError {
  return new DeadlineError(
    `The time was over before ${file.filename} of ${target.name} ${target.version} was uploaded.`,
    {
      excerpt,
      hint: 'Run the step again: it continues where it was; or raise timeout-minutes.',
    },
  );
}

function statusText({ status }: Refusal): string {
  return status === undefined ? '' : ` (HTTP ${status})`;
}
