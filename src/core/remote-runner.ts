import type { Clock } from './clock.js';
import { formatAgo, sentence } from './text.js';
import { asError, CancelledError, DeadlineError, NotFoundError, PlatformError } from './errors.js';
import type { Logger } from './logger.js';
import { isTransient } from './retry.js';
import { recoverUnanswered, savedRequest, stopRecovered } from './remote-work.js';
import type {
  DryRunWork,
  FollowResult,
  SavedWork,
  StartedWork,
  StartOptions,
  WorkFollowOptions,
  WorkKind,
} from './remote-work.js';

export interface RemoteWorkDependencies<Request, Work> {
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** Keeps what the post step has to know; undefined: nothing. */
  save: (saved: SavedWork<Request, Work> | undefined) => void;
  /** Called as soon as the work is known: its id and address have to survive whatever comes next. */
  onWork: (work: Work, joined: boolean) => void;
  /** The work is only watched: whoever ends that cancels nothing. */
  watching?: true | undefined;
}

/** A look for the key's work is out of date after so long. */
const LOOK_AGAIN_MS = 60_000;
const STOP_NEXT_TIME = 'To stop it in such a case, set stop-on-cancel: true.';
const NOT_OURS = 'Another run started it, so it is not stopped. Stop it by hand if nobody needs it.';
/** Work that is older than our request by more than clocks differ was there before. */
const JOINED_AFTER_MS = 30_000;

/** Starts remote work once, joins what was started before, follows it to its end, and stops it once on a signal. */
export class RemoteRunner<Request, Work, End> {
  private saved = false;

  constructor(
    private readonly kind: WorkKind<Request, Work, End>,
    private readonly deps: RemoteWorkDependencies<Request, Work>,
  ) {}

  /** @throws PlatformError when nothing could be started; CancelledError when the signal came while it was */
  start(options: StartOptions<Request, Work> & { dryRun: false }): Promise<StartedWork<Work>>;
  start(options: StartOptions<Request, Work>): Promise<StartedWork<Work> | DryRunWork<Work>>;
  async start(options: StartOptions<Request, Work>): Promise<StartedWork<Work> | DryRunWork<Work>> {
    const { clock, logger, signal } = this.deps;
    const looked = clock.now();
    let after = await options.find?.();
    const joined = this.wanted(after, options);
    if (joined !== undefined && !options.dryRun) return this.join(joined);
    if (joined !== undefined) this.announceJoined(joined, true);
    if (options.dryRun) return { dryRun: true, joined, after: joined === undefined ? after : undefined };
    await options.confirm();
    if (clock.now() - looked > LOOK_AGAIN_MS) {
      after = await options.find?.();
      const late = this.wanted(after, options);
      if (late !== undefined) return this.join(late);
    }
    if (after !== undefined)
      logger.info(`The last of the key, ${this.kind.name(after)}, ${this.state(after)}. Starting another.`);
    signal.throwIfAborted();
    return this.startNew(options, after);
  }

  /** Takes work that somebody else has started, to be followed. */
  join(work: Work): StartedWork<Work> {
    this.save(undefined);
    this.deps.onWork(work, true);
    this.announceJoined(work);
    return { work, joined: true, own: false };
  }

  /**
   * Follows the work. Errors of ours say nothing about it, so that they are returned with where it is.
   * @throws CancelledError when it should have been stopped and could not
   */
  async follow({ work, own }: StartedWork<Work>, options: WorkFollowOptions): Promise<FollowResult<End>> {
    const { signal } = this.deps;
    try {
      // The signal can have come while the start was under way.
      signal.throwIfAborted();
      if (!options.wait) {
        this.save(undefined);
        return { state: 'running', failure: undefined };
      }
      const end = await this.kind.follow(work);
      this.save(undefined);
      return { state: 'ended', end };
    } catch (error) {
      if (signal.aborted) return own && options.stopOnCancel ? await this.stop(work) : this.leave(work, own);
      if (!(error instanceof PlatformError)) throw error;
      this.save(undefined);
      return { state: 'running', failure: this.stillRunning(work, error) };
    }
  }

  private save(saved: SavedWork<Request, Work> | undefined): void {
    if (saved === undefined && !this.saved) return;
    this.saved = saved !== undefined;
    this.deps.save(saved);
  }

  private wanted(found: Work | undefined, { restartFailed }: StartOptions<Request, Work>): Work | undefined {
    return found === undefined || (restartFailed && !this.kind.isGood(found)) ? undefined : found;
  }

  private async startNew(
    options: StartOptions<Request, Work>,
    after: Work | undefined,
  ): Promise<StartedWork<Work>> {
    const { kind, deps } = this;
    const request = options.request(after);
    this.save(savedRequest(request, options.stopOnCancel, kind.subject(request), deps.logger));
    const asked = deps.clock.now();
    try {
      return this.started(await kind.start(request), asked, options);
    } catch (error) {
      if (deps.signal.aborted) throw await this.interrupted(request, error, options.stopOnCancel);
      const found = await this.findUnnoticed(options, after, error);
      if (found !== undefined) return this.join(found);
      const own = await recoverUnanswered(this.kind, request, error, deps.logger);
      if (own !== undefined) return this.started(own, asked, options);
      this.save(undefined);
      throw this.notStarted(request, error);
    }
  }

  private started(
    work: Work,
    asked: number,
    { stopOnCancel }: StartOptions<Request, Work>,
  ): StartedWork<Work> {
    const { kind, deps } = this;
    const joined = asked - (kind.startTime(work)?.getTime() ?? asked) > JOINED_AFTER_MS;
    this.save(stopOnCancel ? { stop: true, work } : undefined);
    deps.onWork(work, joined);
    if (joined) this.announceJoined(work);
    else deps.logger.info(`Started ${kind.name(work)}: ${kind.url(work)}`);
    return { work, joined, own: true };
  }

  /** With a key it can be known whether the work was started although the answer says, or is, nothing. */
  private async findUnnoticed(
    { find }: StartOptions<Request, Work>,
    after: Work | undefined,
    error: unknown,
  ): Promise<Work | undefined> {
    if (find === undefined || this.kind.startFinds === true || !(error instanceof PlatformError))
      return undefined;
    const found = await find().catch((failure: unknown) => {
      // Then nothing is known but that the start failed, which is what to tell.
      if (!isTransient(failure)) throw failure;
      this.deps.logger.debug(`Could not look for what was started: ${asError(failure).message}`);
      return undefined;
    });
    if (found === undefined || after === undefined) return found;
    return this.kind.url(found) === this.kind.url(after) ? undefined : found;
  }

  private announceJoined(work: Work, dryRun = false): void {
    const { kind, deps } = this;
    const started = kind.startTime(work)?.getTime();
    const since = started === undefined ? '' : ` started ${formatAgo(deps.clock.now() - started)},`;
    deps.logger.info(
      `${dryRun ? 'Would join' : 'Joined'} ${kind.name(work)},${since} which ${this.state(work)}: ${kind.url(work)}`,
    );
  }

  private state(work: Work): string {
    const outcome = this.kind.outcome(work);
    return outcome === undefined ? 'is still running' : `ended as ${outcome}`;
  }

  private notStarted(request: Request, error: unknown): unknown {
    if (!(error instanceof PlatformError) || !(error.transient || error.unanswered)) return error;
    const subject = this.kind.subject(request);
    return new PlatformError(`Could not start ${subject}: ${error.message}`, {
      hint: `An answer may have been lost. Check whether there is ${subject} before you start another.`,
      cause: error,
    });
  }

  /** The signal came while the start was under way, which may not have succeeded. */
  private async interrupted(request: Request, error: unknown, stops: boolean): Promise<unknown> {
    if (!(error instanceof PlatformError)) return error;
    const subject = this.kind.subject(request);
    if (error instanceof CancelledError) {
      if (stops && (await stopRecovered(this.kind, request, this.deps.logger))) this.save(undefined);
      return error;
    }
    if (!error.transient) this.save(undefined);
    return new CancelledError(`Cancelled while starting ${subject}: ${error.message}`, {
      hint: error.transient ? `An answer may have been lost. Check whether there is ${subject}.` : undefined,
      cause: error,
    });
  }

  private leave(work: Work, own: boolean): FollowResult<End> {
    const { kind, deps } = this;
    this.save(undefined);
    const running = `${sentence(kind.name(work))} is still running: ${kind.url(work)}`;
    const cause = asError(deps.signal.reason);
    const [message, hint] =
      deps.watching === true
        ? [running, 'To stop it, use execution-stop.']
        : [`${cause.message} Stopped waiting. ${running}`, own ? STOP_NEXT_TIME : NOT_OURS];
    return { state: 'running', failure: new CancelledError(message, { hint, cause, saysCause: true }) };
  }

  private async stop(work: Work): Promise<FollowResult<End>> {
    const { kind, deps } = this;
    const reason = asError(deps.signal.reason).message;
    const name = sentence(kind.name(work));
    deps.logger.info(`Stopping ${kind.name(work)}`);
    try {
      await kind.stop(work);
    } catch (error) {
      // Still saved, so that the post step tries once more.
      throw new CancelledError(
        `${reason} ${name} could not be stopped and is still running: ${asError(error).message}`,
        { hint: `Stop it by hand if it should not run: ${kind.url(work)}`, cause: error },
      );
    }
    this.save(undefined);
    const failure = new CancelledError(`${reason} ${name} is being stopped: ${kind.url(work)}`, {
      hint: kind.stopHint,
      cause: deps.signal.reason,
    });
    return { state: 'stopping', failure };
  }

  private stillRunning(work: Work, error: PlatformError): PlatformError {
    if (error instanceof NotFoundError) return error;
    const name = sentence(this.kind.name(work));
    const url = this.kind.url(work);
    if (error instanceof DeadlineError)
      return new DeadlineError(`${error.message} It is still running.`, {
        hint: 'Raise timeout-minutes if it needs longer.',
        links: [{ title: this.kind.name(work), url }],
        cause: error.cause,
      });
    return new PlatformError(`${name} was started, but can't be followed: ${error.message}`, {
      hint: `${error.hint === undefined ? '' : `${error.hint} `}${name} may still be running: ${url}`,
      cause: error,
    });
  }
}
