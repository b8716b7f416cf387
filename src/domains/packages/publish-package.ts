import { asError, DeadlineError, PlatformError } from '../../core/errors.js';
import { poll, backoffMs } from '../../core/retry.js';
import { dryRunHeading, formatDryRun } from '../../core/summary.js';
import type { UploadToken } from '../../providers/package-index/trusted-publishing.js';
import type { Uploader, UploadOutcome } from '../../providers/twine/twine.js';
import { awaitPackage, checkPackage, packageName, renderPackage } from './check-package.js';
import type { CheckDependencies } from './check-package.js';
import { rejectDifferent } from './package-files.js';
import type { BuiltFile, Comparison } from './package-files.js';
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
  const missing = built.filter(({ filename }) =>
    checked.files.some((file) => file.filename === filename && file.state === 'missing'),
  );
  const names = missing.map(({ filename }) => filename);
  const present = built.filter((file) => !missing.includes(file)).map(({ filename }) => filename);
  if (present.length > 0) logger.info(`Published already: ${present.join(', ')}`);
  if (options.dryRun) {
    for (const name of names) logger.info(`Would upload ${name} with ${way}.`);
    return { comparison: checked, uploaded: names, present };
  }
  const uploaded: string[] = [];
  if (missing.length > 0) {
    await options.confirm(`Publish ${names.join(', ')} of ${packageName(target)}?`);
    logger.info(`Uploading ${names.join(', ')} with ${way}.`);
  }
  for (const file of missing) {
    const end = await new FileUpload(target, file, deps).run();
    (end === 'uploaded' ? uploaded : present).push(file.filename);
    options.uploaded([...uploaded]);
    const what = end === 'uploaded' ? 'Uploaded' : 'Found';
    logger.info(`${what} ${file.filename} (sha256 ${file.hashes.sha256}).`);
  }
  if (!options.wait) {
    // As they are once the indexes have caught up.
    const published = { state: 'published' } as const;
    const files = checked.files.map((file) => (file.state === 'missing' ? { ...file, ...published } : file));
    return { comparison: { ...published, files }, uploaded, present };
  }
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
 */
class FileUpload {
  private readonly name: string;

  constructor(
    private readonly target: PackageTarget,
    private readonly file: BuiltFile,
    private readonly deps: UploadDependencies,
  ) {
    this.name = `${file.filename} of ${packageName(target)}`;
  }

  /** @throws PlatformError with the last lines of the client; DeadlineError when there is no time left for another attempt */
  async run(): Promise<UploadEnd> {
    const { uploader, token, clock, logger, signal, deadline } = this.deps;
    const { filename, path } = this.file;
    let excerpt: readonly string[] = [];
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      const left = deadline - clock.now();
      if (left <= 0)
        throw new DeadlineError(`The time was over before ${this.name} was uploaded.`, {
          excerpt,
          hint: 'Run the step again: it continues where it was; or raise timeout-minutes.',
        });
      const timeoutMs = Math.min(FILE_LIMIT_MS, left);
      const outcome = await uploader.upload(path, { token: await token.value(), signal, timeoutMs });
      if (outcome.uploaded) return 'uploaded';
      ({ excerpt } = outcome);
      if (saysThatItExists(outcome)) {
        logger.info(`The index says that it has ${filename} already; looking which content it is.`);
        // The index knows the file before it lists it: which content it is shows only then.
        return this.awaitListed((cause) => unlisted(filename, outcome, cause));
      }
      if (await this.isThere()) {
        logger.warning(`The upload of ${filename} ended badly, but the index has it: its answer was lost.`);
        return 'found';
      }
      if (isLasting(outcome)) throw this.failure(outcome);
      const failed = `The upload of ${filename} failed${statusText(outcome)}`;
      if (attempt >= ATTEMPTS) {
        // The last answer may have been lost, and the file not: it is listed only a while after it was taken.
        logger.warning(
          `${failed}, and may have been taken all the same; looking whether the index lists it.`,
        );
        return this.awaitListed(() => this.failure(outcome));
      }
      logger.warning(`${failed}; trying it again.`);
      await clock.sleep(backoffMs(attempt, BACKOFF), signal);
    }
  }

  /** @throws PlatformError when another content is published under that name */
  private async isThere(): Promise<boolean> {
    const checked = await checkPackage(this.target, [this.file], this.deps);
    if (checked.state === 'unknown') {
      this.deps.logger.debug(checked.failure.message);
      return false;
    }
    rejectDifferent(this.target, checked);
    return checked.state === 'published';
  }

  /** @throws what `failure` makes of it where the index does not list the file in time */
  private async awaitListed(failure: (cause: DeadlineError) => PlatformError): Promise<UploadEnd> {
    const { clock, signal } = this.deps;
    try {
      return await poll<UploadEnd>({
        clock,
        subject: this.file.filename,
        intervalMs: SHOW_INTERVAL_MS,
        deadline: Math.min(clock.now() + SHOW_LIMIT_MS, this.deps.deadline),
        signal,
        step: async () => ((await this.isThere()) ? { done: true, value: 'found' } : { done: false }),
      });
    } catch (error) {
      throw error instanceof DeadlineError ? failure(error) : error;
    }
  }

  private failure(refusal: Refusal): PlatformError {
    const taken = isLasting(refusal)
      ? ''
      : `An answer was lost, so ${this.file.filename} may have been uploaded all the same. `;
    return new PlatformError(`${this.name} could not be uploaded${statusText(refusal)}.`, {
      excerpt: refusal.excerpt,
      hint: [401, 403].includes(refusal.status ?? 0)
        ? `The token may not upload ${this.target.name}: give pypi-token one whose scope is that project, or check the trusted publisher.`
        : `${taken}Its reason is in the lines of twine. Run the step again: what is uploaded already stays, and is not uploaded twice.`,
    });
  }
}

/** pypiserver answers with 409, PyPI with 400 and a sentence. */
function saysThatItExists({ status, excerpt }: Refusal): boolean {
  return status === 409 || (status === 400 && /file already exists/i.test(excerpt.join(' ')));
}

function unlisted(filename: string, { excerpt }: Refusal, cause: DeadlineError): PlatformError {
  return new PlatformError(`The index refuses ${filename} as one that it has, and does not list it.`, {
    hint: 'The name of a deleted file can never be used again: release a new version. Or run the step again, if somebody else is publishing.',
    excerpt,
    cause,
  });
}

/** No further attempt mends what the index or the client refuses. */
function isLasting({ status, lasting }: Refusal): boolean {
  if (lasting === true) return true;
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function statusText({ status }: Refusal): string {
  return status === undefined ? '' : ` (HTTP ${status})`;
}

export function formatPackagePublish(target: PackageTarget, published: Published, dryRun: boolean): string {
  const { uploaded } = published;
  if (dryRun) return formatDryRun(publishHeading(target, published));
  if (uploaded.length === 0) return `${packageName(target)} was published already: nothing was uploaded.`;
  return `${packageName(target)} is published. Uploaded: ${uploaded.join(', ')}.`;
}

function publishHeading(target: PackageTarget, { uploaded }: Published): string {
  return dryRunHeading(
    uploaded.length === 0
      ? `upload nothing, since ${packageName(target)} is published already`
      : `upload ${uploaded.join(', ')} of ${packageName(target)}`,
  );
}

export function renderPackagePublish(
  target: PackageTarget,
  published: Published,
  url: string,
  dryRun: boolean,
): string {
  const outcome = dryRun ? 'dry-run' : published.uploaded.length === 0 ? 'unchanged' : 'success';
  const heading = dryRun
    ? publishHeading(target, published)
    : formatPackagePublish(target, published, dryRun).replace(/\.$/, '');
  return renderPackage(outcome, heading, target, published.comparison, url);
}
