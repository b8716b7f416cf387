import type { FetchFunction } from '@slack/web-api';
import {
  asError,
  CancelledError,
  NotFoundError,
  PlatformError,
  UnchangeableError,
} from '../../core/errors.js';
import type { PlatformErrorOptions } from '../../core/errors.js';
import { codeOf, fetchResponse, TransportError } from '../http/client.js';
import { UNREACHED } from '../http/hosts.js';

// What can be done about each of Slack's errors. Source: the errors of chat.postMessage and chat.update.
const TOKEN_HINT =
  'Give slack-token the bot token of an app that is installed in the workspace (xoxb-…), as a secret.';
const INVITE_HINT =
  "Give the channel's id (C…, at the end of its details in Slack), and invite the app to the channel: /invite @app.";

const HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not_authed: TOKEN_HINT,
    invalid_auth: TOKEN_HINT,
    account_inactive: TOKEN_HINT,
    token_expired: TOKEN_HINT,
    token_revoked: TOKEN_HINT,
    not_allowed_token_type: TOKEN_HINT,
    missing_scope: 'Give the app the scope chat:write, and install it again.',
    no_permission: 'Give the app the scope chat:write, and install it again.',
    channel_not_found: INVITE_HINT,
    not_in_channel: INVITE_HINT,
    is_archived: 'Name a channel that is not archived.',
    message_not_found:
      'The message was deleted, or the message-ref is of another channel: leave it out to post anew.',
    thread_not_found: 'The message was deleted, or the message-ref is of another channel.',
    cant_update_message: 'Only the app that posted a message may change it: use the same token for both.',
    edit_window_closed: 'The workspace limits for how long messages can be changed: post a new one.',
    restricted_action: 'A setting of the workspace forbids the app to post in this channel.',
  }),
);

/** The token may not do what was asked. */
export class MissingScopeError extends PlatformError {
  override readonly name = 'MissingScopeError';
}

const MISSING = new Set(['channel_not_found', 'message_not_found', 'thread_not_found']);

/** Slack had a problem itself. */
const PASSING = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
]);

/** The calls that change what people see. */
const WRITES = new Set(['chat.postMessage', 'chat.update']);

/** What went wrong with a call, in the terms that decide what comes next. */
export interface SlackFailure {
  /** True when the call may succeed later. */
  transient: boolean;
  /** True when Slack has not taken the message for certain. */
  unsent: boolean;
  /** How long Slack wants to be left alone, in milliseconds. */
  retryAfterMs: number | undefined;
  error: PlatformError;
}

/**
 * Reads what the client threw. `call` is the method (`chat.postMessage`), `target` what it was for, as the error
 * names it. The token is in neither.
 */
export function readFailure(thrown: unknown, call: string, target: string): SlackFailure {
  const cause = asError(thrown);
  const what = `Slack's ${call} for ${target}`;
  switch (codeOf(thrown)) {
    case 'slack_webapi_rate_limited_error': {
      const seconds = numberOf(thrown, 'retryAfter');
      return failure(
        `${what} was rate limited (Retry-After: ${seconds} s).`,
        true,
        true,
        {
          cause,
          hint: 'It was tried several times: too much is posted with this token. Try again later.',
        },
        seconds * 1000,
      );
    }
    case 'slack_webapi_platform_error':
      return refused(cause, what);
    case 'slack_webapi_http_error': {
      const status = numberOf(thrown, 'statusCode');
      // Slack's own answers have the status 200: all others are those of a gateway, whose page may pass.
      return failure(`${what} was answered with HTTP ${status}.`, true, false, {
        cause,
        hint:
          status >= 500
            ? 'status.slack.com shows known problems. Try again later.'
            : 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
      });
    }
    case 'slack_webapi_request_error':
      return unanswered(cause, what);
    default:
      return failure(`${what} failed: ${cause.message}`, false, false, { cause });
  }
}

function refused(cause: Error, what: string): SlackFailure {
  const code = errorCode(cause);
  // Where something else than Slack answers, the whole page is taken for the code.
  const foreign = !/^[a-z0-9_:.-]{1,60}$/.test(code);
  const shown = foreign ? 'something that is not an answer of Slack' : code;
  const Kind = kindOf(code);
  const hint = HINTS.get(code);
  // A page of a proxy may pass.
  const transient = foreign || PASSING.has(code);
  return {
    transient,
    unsent: code === 'ratelimited',
    retryAfterMs: undefined,
    error: new Kind(`${what} was refused: ${shown}.`, {
      cause,
      transient,
      hint,
    }),
  };
}

function kindOf(code: string): typeof PlatformError {
  if (MISSING.has(code)) return NotFoundError;
  if (code === 'edit_window_closed') return UnchangeableError;
  return code === 'missing_scope' || code === 'no_permission' ? MissingScopeError : PlatformError;
}

function unanswered(cause: Error, what: string): SlackFailure {
  const original = 'original' in cause ? cause.original : cause;
  const code = codeOf(original);
  const reason =
    code === 'TimeoutError' || code === 'ABORT_ERR' || code === 'AbortError' ? 'it took too long' : code;
  return failure(
    `${what} got no answer: ${reason === '' ? cause.message : reason}.`,
    true,
    UNREACHED.has(code),
    {
      cause,
      saysCause: reason !== '',
      hint: 'Check the network, and the settings SLACK_API_URL, HTTPS_PROXY and NO_PROXY.',
    },
  );
}

function failure(
  message: string,
  transient: boolean,
  unsent: boolean,
  options: PlatformErrorOptions,
  retryAfterMs?: number,
): SlackFailure {
  return { transient, unsent, retryAfterMs, error: new PlatformError(message, { ...options, transient }) };
}

/** True where a request got no answer, not even one of somebody else. */
export function isUnanswered(thrown: unknown): boolean {
  return codeOf(thrown) === 'slack_webapi_request_error';
}

/** The error for a call that was cancelled before its answer. It is not known whether Slack has taken a message. */
export function cancelledCall(call: string, reason: unknown): Error {
  const cause = asError(reason);
  if (!WRITES.has(call)) return cause;
  const message = `${cause.message} Slack may have taken the message all the same.`;
  return new CancelledError(message, { cause, unanswered: true });
}

/** Empty where there is none, as Slack's own refusals never are. */
function errorCode(error: Error): string {
  const data = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('error' in data)) return '';
  return typeof data.error === 'string' ? data.error : '';
}

function numberOf(value: unknown, key: string): number {
  if (typeof value !== 'object' || value === null || !(key in value)) return 0;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'number' ? found : 0;
}

/** For a 429 without a Retry-After: Slack's limits are counted per minute. */
const DEFAULT_RETRY_SECONDS = '30';

/**
 * Returns a `fetch` for Slack's client, which ends with the signal. It goes through the environment's proxy, and a 429
 * always has a Retry-After.
 */
export function slackFetch(env: NodeJS.ProcessEnv, cancelled: AbortSignal | undefined): FetchFunction {
  return async (address, init = {}) => {
    const url = new URL(address);
    const signals = [init.signal, cancelled].filter((each) => each instanceof AbortSignal);
    try {
      const options = { env, redirects: 'none' } as const;
      const answer = await fetchResponse(url, { ...init, signal: AbortSignal.any(signals) }, options);
      if (answer.status === 429 && !/^\s*\d+/.test(answer.headers.get('retry-after') ?? ''))
        answer.headers.set('retry-after', DEFAULT_RETRY_SECONDS);
      return answer;
    } catch (error) {
      // Slack's client keeps the code of an error only where the error is of our own realm.
      throw new TransportError(url.host, error);
    }
  };
}
