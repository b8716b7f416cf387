import type { GitHub } from '@actions/github/lib/utils';
import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import { RateLimitError, asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { defaultRetryPolicy, isTransient, PatientRetry, retry } from '../../core/retry.js';
import type { RetryOptions } from '../../core/retry.js';
import { fetchResponse } from '../http/client.js';
import type { FetchedResponse, FetchInit } from '../http/client.js';
import { cutOff, neverSent, translateGitHub, unreadableAnswer } from './errors.js';

export type Octokit = InstanceType<typeof GitHub>;

export interface GitHubClientOptions {
  /** Without a slash at the end. */
  apiUrl: string;
  /** The workflow's token, or another one; without it the API is asked anonymously (public repositories only). */
  token: string | undefined;
  clock: Clock;
  logger: Logger;
  signal?: AbortSignal;
  /** Time limit of one request, in milliseconds; the default is 10 s. */
  timeoutMs?: number;
}

/** What each call passes on to the toolkit. */
export interface CallOptions {
  request: { signal: AbortSignal };
}

export interface CallSettings {
  /** It changes nothing, so that there is time to try it again: see PatientRetry. */
  lookUp?: true;
  /** How often it is tried while its errors are transient; the default is 3. Once for what must not happen twice. */
  attempts?: number;
  /** For what must not happen twice: it is tried again only where GitHub was not even reached. */
  once?: true;
  /** For help that can be done without: it is not tried again where GitHub can't even be reached. */
  help?: true;
  /** For what has to be said although the command may have been cancelled. It gets one short attempt. */
  regardless?: true;
}

const TIMEOUT_MS = 10_000;
/** A secondary rate limit is over within seconds; a primary one takes up to an hour, which is not waited for here. */
const LIMIT_PATIENCE_MS = 45_000;
/** A cancelled step has some seconds to live, and other things to do in them. */
const LAST_WORDS_MS = 3_000;

/** The one way in which requests go to GitHub's REST API. Nothing is loaded or requested before its first use. */
export class GitHubClient {
  private loading: Promise<Octokit> | undefined;
  private readonly patience = new PatientRetry();

  constructor(private readonly options: GitHubClientOptions) {}

  /** False for requests that GitHub takes from anybody, few as they may be. */
  get authenticated(): boolean {
    return (this.options.token ?? '') !== '';
  }

  /**
   * Runs one call of the API.
   * @param action as the errors name it: `compare two commits of uktrade/demo`
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call<T>(
    action: string,
    send: (octokit: Octokit, options: CallOptions) => Promise<T>,
    settings: CallSettings = {},
  ): Promise<T> {
    const { clock, logger } = this.options;
    const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
    const signal = cancelled ? undefined : this.options.signal;
    const timeoutMs = cancelled ? LAST_WORDS_MS : (this.options.timeoutMs ?? TIMEOUT_MS);
    const options: RetryOptions = {
      clock,
      policy: {
        ...defaultRetryPolicy,
        attempts: cancelled ? 1 : (settings.attempts ?? 3),
        capMs: settings.lookUp === true ? defaultRetryPolicy.capMs : 2_000,
      },
      signal,
      again: againOf(settings),
      onRetry: (error, attempt, waitMs) => {
        logger.debug(`GitHub, attempt ${attempt}; the next one in ${waitMs} ms: ${String(error)}`);
      },
    };
    const lookUp = settings.lookUp === true;
    const attempt = (): Promise<T> => this.attempt(action, send, { signal, timeoutMs, lookUp });
    const ask = (): Promise<T> =>
      lookUp && !cancelled ? this.patience.run(attempt, options) : retry(attempt, options);
    return cancelled || settings.help === true ? ask() : this.waitOutLimits(ask, signal);
  }

  /** What a rate limit refused has not been done, so that even what must not happen twice can be asked for again. */
  private async waitOutLimits<T>(ask: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const { clock, logger } = this.options;
    for (let waited = 0; ;) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof RateLimitError) || waited + error.waitMs > LIMIT_PATIENCE_MS) throw error;
        // Not in the same instant as all others that were sent away.
        const pause = error.waitMs + 1_000 + Math.floor(defaultRetryPolicy.random() * 1_000);
        logger.debug(`${error.message} The next attempt comes in ${pause} ms.`);
        await clock.sleep(pause, signal);
        waited += pause;
      }
    }
  }

  /**
   * Runs one call whose answer is checked; it is a look-up unless `settings` limit its attempts: one of another shape is not GitHub's, or not whole, and so is asked for again.
   * @throws as `call` does
   */
  async read<S extends v.GenericSchema>(
    action: string,
    shape: S,
    send: Send<CallOptions>,
    settings: CallSettings = {},
  ): Promise<v.InferOutput<S>> {
    const check = async (octokit: Octokit, options: CallOptions): Promise<v.InferOutput<S>> => {
      const { data } = await send(octokit, options);
      const parsed = v.safeParse(shape, data);
      if (parsed.success) return parsed.output;
      throw unreadableAnswer(action, v.getDotPath(parsed.issues[0]));
    };
    const lookUp = settings.attempts === undefined && settings.once !== true;
    return this.call(action, check, lookUp ? { ...settings, lookUp } : settings);
  }

  private async attempt<T>(
    action: string,
    send: (octokit: Octokit, options: CallOptions) => Promise<T>,
    { signal, timeoutMs, lookUp }: { signal: AbortSignal | undefined; timeoutMs: number; lookUp: boolean },
  ): Promise<T> {
    signal?.throwIfAborted();
    const octokit = await (this.loading ??= createOctokit(this.options));
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await send(octokit, {
        request: { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) },
      });
    } catch (error) {
      if (signal?.aborted === true) throw lookUp ? asError(signal.reason) : cutOff(action, signal.reason);
      throw translateGitHub(error, action, {
        timedOutMs: timeout.aborted ? timeoutMs : undefined,
        anonymous: !this.authenticated,
      });
    }
  }
}

/** Which errors are worth another attempt; undefined for all that are transient. */
function againOf({ once, help }: CallSettings): RetryOptions['again'] {
  if (help === true) return (error) => isTransient(error) && !neverSent(error);
  return once === true ? neverSent : undefined;
}

/** Creates the toolkit's client, loaded late, since most runs don't need it. */
export async function createOctokit({
  apiUrl,
  token,
  logger,
}: Pick<GitHubClientOptions, 'apiUrl' | 'token'> & { logger: Pick<Logger, 'debug'> }): Promise<Octokit> {
  const debug = (message: string): void => {
    logger.debug(message);
  };
  const { getOctokitOptions, GitHub } = await import('@actions/github/lib/utils');
  const options = {
    baseUrl: apiUrl,
    userAgent: 'platform-tools',
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: readWhole },
  };
  return new GitHub(token === undefined || token === '' ? options : getOctokitOptions(token, options));
}

/** Comparisons of many commits are long. */
const MAXIMUM_BYTES = 100_000_000;

/**
 * The toolkit takes an answer that breaks off for a shorter one, of status 200. This `fetch` fails instead, and so it does
 * for a redirect to another server: that of a repository with a new name stays with GitHub.
 */
function readWhole(address: string, init: FetchInit = {}): Promise<FetchedResponse> {
  return fetchResponse(address, init, { maximumBytes: MAXIMUM_BYTES, redirects: 'same-origin' });
}

/** What each request that names a repository passes on. */
type Target = CallOptions & { owner: string; repo: string };

type Send<Options> = (octokit: Octokit, options: Options) => Promise<{ data: unknown }>;

/** The most that GitHub gives per page. */
const PAGE = 100;

/** A part of one repository on GitHub: each of its requests names the repository. */
export abstract class RepositoryPart {
  constructor(
    protected readonly github: GitHubClient,
    /** `owner/name`. */
    protected readonly repository: string,
  ) {}

  /** See `GitHubClient.read`. */
  protected request<S extends v.GenericSchema>(
    action: string,
    shape: S,
    send: Send<Target>,
    settings?: CallSettings,
  ): Promise<v.InferOutput<S>> {
    const [owner = '', repo = ''] = this.repository.split('/');
    const name = { owner, repo };
    return this.github.read(
      action,
      shape,
      (octokit, options) => send(octokit, { ...name, ...options }),
      settings,
    );
  }

  /** Reads a list page by page, to its end or so many items. */
  protected async requestPages<Item>(
    action: string,
    shape: v.GenericSchema<unknown, Item[]>,
    send: Send<Target & { per_page: number; page: number }>,
    limit = Infinity,
  ): Promise<Item[]> {
    const found: Item[] = [];
    for (let page = 1; found.length < limit; page += 1) {
      const items = await this.request(action, shape, (octokit, target) =>
        send(octokit, { per_page: PAGE, page, ...target }),
      );
      found.push(...items);
      if (items.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
}
