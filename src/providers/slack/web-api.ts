import { LogLevel, WebClient } from '@slack/web-api';
import type { Clock } from '../../core/clock.js';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { backoffMs } from '../../core/retry.js';
import { HISTORY_HINT, readHistory } from './messages.js';
import type {
  HistoryPage,
  MessageReference,
  PostOptions,
  SlackHistory,
  SlackIdentity,
  SlackMessage,
  SlackMessages,
} from './messages.js';
import { cancelledCall, isUnanswered, MissingScopeError, readFailure, slackFetch } from './translate.js';
import type { SlackFailure } from './translate.js';

export interface SlackWebApiOptions {
  /** A bot token. It is sent to Slack and goes nowhere else. */
  token: string;
  clock: Clock;
  logger: Logger;
  /** Where SLACK_API_URL and the proxy settings come from. Default: the process's own. */
  env?: NodeJS.ProcessEnv;
  /** How long one request may take, in milliseconds. */
  timeoutMs?: number;
  random?: () => number;
}

const TIMEOUT_MS = 10_000;
/** Messages of a channel at once. */
const PAGE = 200;
const ATTEMPTS = 5;
/** All waiting of one call together: what Slack wants to have postponed further than that is not worth it. */
const PATIENCE_MS = 120_000;
const BACKOFF = { baseMs: 500, capMs: 10_000 };

/** Slack's Web API. The client's own retries are off: ours honour Retry-After, on the injected clock. */
export class SlackWebApi implements SlackMessages, SlackHistory {
  /** A client for the calls that end with the signal: it has no way to give one to each of them. */
  private readonly client: (signal: AbortSignal | undefined) => WebClient;

  /** @throws PlatformError for a token or an address that can't be one */
  constructor(private readonly options: SlackWebApiOptions) {
    const { env = process.env, timeoutMs: timeout = TIMEOUT_MS } = options;
    const token = checkToken(options.token);
    const slackApiUrl = apiUrl(env);
    this.client = (signal) =>
      new WebClient(token, {
        slackApiUrl,
        allowAbsoluteUrls: false,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout,
        fetch: slackFetch(env, signal),
        logger: silent,
      });
  }

  async post(
    channel: string,
    message: SlackMessage,
    { thread, broadcast = false }: PostOptions = {},
    signal?: AbortSignal,
  ): Promise<MessageReference> {
    const answer = await this.call(
      'chat.postMessage',
      channel,
      {
        ...argumentsOf(channel, message),
        unfurl_links: false,
        unfurl_media: false,
        thread_ts: thread,
        ...(thread === undefined || !broadcast ? {} : { reply_broadcast: true }),
      },
      signal,
    );
    const reference = referenceOf(answer);
    if (reference !== undefined) return reference;
    throw mayBePosted(incomplete('chat.postMessage', REFERENCE));
  }

  async update(
    reference: MessageReference,
    message: SlackMessage,
    signal?: AbortSignal,
  ): Promise<MessageReference> {
    const { channel, ts } = reference;
    const target = `${channel}:${ts}`;
    const answer = await this.call('chat.update', target, { ...argumentsOf(channel, message), ts }, signal);
    // Slack has said yes, and it is the message that was meant.
    return referenceOf(answer) ?? reference;
  }

  async permalink({ channel, ts }: MessageReference, signal?: AbortSignal): Promise<string | undefined> {
    signal?.throwIfAborted();
    try {
      const parameters = { channel, message_ts: ts };
      const answer = await this.call('chat.getPermalink', `${channel}:${ts}`, parameters, signal, 0);
      const { permalink } = answer as { permalink?: unknown };
      return typeof permalink === 'string' && /^https:\/\/[^\s]+$/.test(permalink) ? permalink : undefined;
    } catch (error) {
      this.options.logger.debug(`The message's address is not known. ${asError(error).message}`);
      return undefined;
    }
  }

  /** auth.test. @throws PlatformError naming the next step for a token that Slack does not take */
  async identity(signal?: AbortSignal): Promise<SlackIdentity> {
    const answer = await this.call('auth.test', 'the token', {}, signal);
    const {
      team,
      user,
      response_metadata: more,
    } = answer as {
      team?: unknown;
      user?: unknown;
      response_metadata?: { scopes?: unknown };
    };
    if (typeof team !== 'string' || typeof user !== 'string') throw incomplete('auth.test', 'team and user');
    const scopes = more?.scopes;
    return { team, user, scopes: Array.isArray(scopes) ? scopes.map(String) : undefined };
  }

  async history(
    channel: string,
    { oldest, cursor }: { oldest: number; cursor?: string | undefined },
    signal?: AbortSignal,
  ): Promise<HistoryPage | { unreadable: PlatformError }> {
    const parameters = {
      channel,
      oldest: oldest.toFixed(6),
      limit: PAGE,
      include_all_metadata: true,
      cursor,
    };
    try {
      return readHistory(await this.call('conversations.history', channel, parameters, signal));
    } catch (error) {
      if (!(error instanceof MissingScopeError)) throw error;
      return { unreadable: new PlatformError(error.message, { cause: error.cause, hint: HISTORY_HINT }) };
    }
  }

  private async call(
    method: string,
    target: string,
    parameters: Record<string, unknown>,
    signal: AbortSignal | undefined,
    patienceMs = PATIENCE_MS,
  ): Promise<unknown> {
    const { clock, logger } = this.options;
    let waited = 0;
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      try {
        return await this.client(signal).apiCall(method, parameters);
      } catch (thrown) {
        if (signal?.aborted === true && isUnanswered(thrown)) throw cancelledCall(method, signal.reason);
        const failure = readFailure(thrown, method, target);
        // A message that was taken although its answer got lost must not be posted twice; anything else may be repeated.
        const again = failure.transient && (failure.unsent || method !== 'chat.postMessage');
        const pause = this.pause(failure, attempt);
        if (!again || attempt >= ATTEMPTS || waited + pause > patienceMs) {
          throw failure.transient && !again ? mayBePosted(failure.error) : failure.error;
        }
        logger.debug(`${failure.error.message} Attempt ${attempt + 1} comes in ${pause} ms.`);
        await clock.sleep(pause, signal);
        waited += pause;
      }
    }
  }

  private pause({ retryAfterMs }: SlackFailure, attempt: number): number {
    const random = this.options.random ?? Math.random;
    // A little more than asked, so that all that were sent away don't come back in the same instant.
    if (retryAfterMs !== undefined) return retryAfterMs + Math.floor(random() * 1_000);
    return backoffMs(attempt, { ...BACKOFF, random });
  }
}

/** Whoever reads "try again later" would post it twice. */
function mayBePosted(error: PlatformError): PlatformError {
  return new PlatformError(error.message, {
    cause: error.cause,
    saysCause: error.saysCause,
    transient: true,
    unanswered: true,
    hint: 'The message may have been posted all the same: look into the channel before you post it again.',
  });
}

function argumentsOf(channel: string, { text, blocks, metadata }: SlackMessage): Record<string, unknown> {
  return { channel, text, blocks, metadata };
}

const REFERENCE = "the message's channel and ts";

function referenceOf(answer: unknown): MessageReference | undefined {
  const { channel, ts } = answer as { channel?: unknown; ts?: unknown };
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : undefined;
}

function incomplete(method: string, missing: string): PlatformError {
  return new PlatformError(`Slack answered ${method} without ${missing}.`, {
    hint: 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
  });
}

/** The error never shows the token. */
function checkToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError(
    'The input slack-token holds characters that no token has, such as spaces or line ends.',
    {
      hint: 'Store the token alone in the secret: one line that begins with xoxb-.',
    },
  );
}

function apiUrl(env: NodeJS.ProcessEnv): string {
  const url = env['SLACK_API_URL'] ?? '';
  if (url === '') return 'https://slack.com/api/';
  if (URL.canParse(url) && /^https?:/.test(url)) return url;
  throw new PlatformError(`The environment variable SLACK_API_URL is "${url}", not a URL.`, {
    hint: 'Write it as https://host/api/, or unset it to talk to Slack itself.',
  });
}

/** What the client would say goes through our errors instead, and its debug lines hold whole messages. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
