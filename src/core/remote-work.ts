import { sentence } from './text.js';
import { createHash, randomUUID } from 'node:crypto';
import { asError, PlatformError, UsageError } from './errors.js';
import type { Logger } from './logger.js';

/** What this process and a later one can do about one kind of remote work. */
export interface WorkControl<Request, Work> {
  /** As it is called within a sentence: `build demo:1`. */
  name(work: Work): string;
  /** Its page; undefined where a later process does not know it any more. */
  url(work: Work): string | undefined;
  /** Finds what came of a start that was under way when its process was killed; empty for nothing. */
  recover(request: Request): Promise<Work[]>;
  /** Stops it; fine where it has ended already. */
  stop(work: Work): Promise<void>;
}

/** One kind of remote work as its domain knows it. */
export interface WorkKind<Request, Work, End> extends WorkControl<Request, Work> {
  /** What is started, within a sentence: `a build of demo`. */
  subject(request: Request): string;
  url(work: Work): string;
  /** When it was started, by the remote system's clock, where that says so. */
  startTime(work: Work): Date | undefined;
  /** How it ended, in the remote system's word; undefined while it is running, and where that is not known. */
  outcome(work: Work): string | undefined;
  /** False only for work that has ended badly. */
  isGood(work: Work): boolean;
  start(request: Request): Promise<Work>;
  /** True where `start` itself looks for what was started when an answer got lost. */
  startFinds?: true;
  /** Follows it to its end, whichever that is. */
  follow(work: Work): Promise<End>;
  /** What to know about work that is being stopped. */
  stopHint: string;
}

/**
 * What the post step has to know if this process dies: what is about to be started, then what was. `stop`: it is stopped
 * then; otherwise it is only named.
 */
export type SavedWork<Request, Work> =
  | { stop: boolean; request: Request; work?: undefined }
  | { stop: true; work: Work; request?: undefined }
  /** The request was too long to be kept: only what was to be started, within a sentence. */
  | { stop: boolean; subject: string; request?: undefined; work?: undefined };

/** The runner hands the state on as an environment variable, which holds 128 KiB on Linux. */
const SAVED_BYTES = 100 * 1024;

/** Returns what to save before a start; of a request that is too long only its subject, and says so. */
export function savedRequest<Request>(
  request: Request,
  stop: boolean,
  subject: string,
  logger: Logger,
): SavedWork<Request, never> {
  if (Buffer.byteLength(JSON.stringify(request)) <= SAVED_BYTES) return { stop, request };
  logger.info(
    `The request for ${subject} is too long to be kept for the post step, which could not find what came of it if this process were killed now.`,
  );
  return { stop, subject };
}

export interface StartOptions<Request, Work> {
  /** The request; `after` is the key's last work, which ended badly. */
  request: (after: Work | undefined) => Request;
  /** Finds the newest work of the key; undefined without a key. */
  find: (() => Promise<Work | undefined>) | undefined;
  /** Start another one where the key's last one ended badly. */
  restartFailed: boolean;
  dryRun: boolean;
  stopOnCancel: boolean;
  confirm: () => Promise<void>;
}

/** Work that was started, or joined. */
export interface StartedWork<Work> {
  work: Work;
  /** It had been started before. */
  joined: boolean;
  /** Started by this step, now or before its restart: it may be stopped. */
  own: boolean;
}

/** A dry run: what it would join, or after which work it would start another. */
export interface DryRunWork<Work> {
  dryRun: true;
  joined: Work | undefined;
  after: Work | undefined;
}

export interface WorkFollowOptions {
  wait: boolean;
  stopOnCancel: boolean;
}

/** How following ended: with the work's end, or without it. */
export type FollowResult<End> =
  | { state: 'ended'; end: End; failure?: undefined }
  | { state: 'running' | 'stopping'; end?: undefined; failure: PlatformError | undefined };

/** Ends what a killed process has saved: stops it, or says where it is. Called by the post step. */
export async function endSavedWork<Request, Work>(
  control: WorkControl<Request, Work>,
  saved: SavedWork<Request, Work>,
  logger: Logger,
): Promise<void> {
  if (saved.work !== undefined) {
    await stopOne(control, saved.work, logger);
  } else if ('subject' in saved) {
    logger.warning(
      `${sentence(saved.subject)} may have been started, and its request was too long to be kept. Check whether it is running${saved.stop ? ', and stop it by hand' : ''}.`,
    );
  } else if (saved.stop) {
    await stopRecovered(control, saved.request, logger);
  } else {
    try {
      for (const work of await control.recover(saved.request))
        logger.notice(`${sentence(control.name(work))} is still running${page(control, work)}`);
    } catch (error) {
      logger.warning(`What may have been started could not be looked up. ${asError(error).message}`);
    }
  }
}

/** Finds what was started where the last attempt was refused, by one before it whose answer got lost. */
export async function recoverUnanswered<Request, Work>(
  control: WorkControl<Request, Work>,
  request: Request,
  error: unknown,
  logger: Logger,
): Promise<Work | undefined> {
  if (!(error instanceof PlatformError) || !error.unanswered) return undefined;
  try {
    return (await control.recover(request))[0];
  } catch (failure) {
    logger.debug(`Could not look for what was started: ${asError(failure).message}`);
    return undefined;
  }
}

/** Stops what came of a start. False where nothing was found, or something could not be stopped, which is a warning. */
export async function stopRecovered<Request, Work>(
  control: WorkControl<Request, Work>,
  request: Request,
  logger: Logger,
): Promise<boolean> {
  try {
    const found = await control.recover(request);
    if (found.length === 0) logger.info('Nothing was started, as far as can be seen by now.');
    let stopped = found.length > 0;
    for (const work of found) stopped = (await tryToStop(control, work, logger)) && stopped;
    return stopped;
  } catch (error) {
    logger.warning(`What may have been started could not be stopped. ${asError(error).message}`);
    return false;
  }
}

/** False where it could not be stopped, which is a warning that says where it is. */
async function tryToStop<Request, Work>(
  control: WorkControl<Request, Work>,
  work: Work,
  logger: Logger,
): Promise<boolean> {
  try {
    await stopOne(control, work, logger);
    return true;
  } catch (error) {
    logger.warning(
      `${sentence(control.name(work))} could not be stopped: ${asError(error).message} It may still be running${page(control, work)}`,
    );
    return false;
  }
}

async function stopOne<Request, Work>(
  control: WorkControl<Request, Work>,
  work: Work,
  logger: Logger,
): Promise<void> {
  await control.stop(work);
  logger.notice(`${sentence(control.name(work))} is being stopped${page(control, work)}`);
}

function page<Request, Work>(control: WorkControl<Request, Work>, work: Work): string {
  const url = control.url(work);
  return url === undefined ? '' : `: ${url}`;
}

/** Returns a name with its ids cut to their first eight digits, which tell them apart: `demo:c0788330`. */
export function shortenIds(name: string): string {
  return name.replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '$1');
}

/** The parts of a workflow run that a token is made from: the same values always give the same token. */
export interface RunIdentity {
  runId: string;
  runAttempt: string;
  job: string;
  /** Distinguishes the steps of a job, and the jobs of a matrix, which all have the same name. */
  step: string;
}

/**
 * Returns a token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it is made from run, attempt, job, step and target: a start that is repeated after a lost response, or by
 * a restarted process, finds the work already started. Another step is another intent: deploying A, then B, then A again
 * must not find the first execution. Outside of a workflow, each call is a new intent.
 */
export function idempotencyToken(run: RunIdentity | undefined, target: readonly string[]): string {
  const parts = run === undefined ? [randomUUID()] : [run.runId, run.runAttempt, run.job, run.step];
  // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
  return createHash('sha256')
    .update(JSON.stringify([...parts, ...target]))
    .digest('hex');
}

/**
 * Returns the token of work that has a key of its own: starting it with the same key, from any run, starts the same work.
 * `target` is what is started, and after which failed attempt.
 */
export function keyedToken(key: string, target: readonly string[]): string {
  return fingerprint(['key', key, ...target]);
}

/** Returns 64 hex digits that only the same value has. The order of keys counts: sort maps before. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What a variable can hold in CodeBuild and in CodePipeline, and what is readable in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;

/** @throws PlatformError naming the input and the rule */
export function checkIdempotencyKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new UsageError(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which is not a valid key.`,
    {
      hint: 'Expected 1 to 128 printable ASCII characters, for example the tag of the release.',
    },
  );
}
