import {
  asError,
  CancelledError,
  causeChain,
  NotFoundError,
  PlatformError,
  RateLimitError,
} from '../../core/errors.js';
import { shortLine } from '../../core/text.js';
import { UNREACHED } from '../http/hosts.js';

/** How much of a remote text an error shows. */
const LONGEST_TEXT = 200;

type Headers = Readonly<Record<string, string | number | undefined>>;

/** What of the toolkit's RequestError is read here; a request that got no answer has no response. */
interface RequestFailure extends Error {
  status: number;
  response?: {
    headers: Headers;
    data: unknown;
  };
}

/**
 * Turns what the toolkit threw into an error that the user can act on, by its status. `action` says what was to be
 * done: `compare two commits of uktrade/demo`. `timedOutMs` is set where our own time limit ended the request;
 * `anonymous` where it was made without a token.
 */
export function translateGitHub(
  error: unknown,
  action: string,
  { timedOutMs, anonymous }: { timedOutMs: number | undefined; anonymous: boolean },
): PlatformError {
  if (error instanceof PlatformError) return error;
  const cause = asError(error);
  if (timedOutMs !== undefined) {
    return unavailable(`no answer within ${timedOutMs / 1000} s`, action, cause);
  }
  if (!isRequestFailure(cause)) {
    return new PlatformError(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
      cause,
    });
  }
  const { response, status } = cause;
  // The toolkit gives a request without an answer the status 500.
  if (response === undefined) return unavailable(shortLine(cause.message, LONGEST_TEXT), action, cause);
  if (status >= 500) return unavailable(`HTTP ${status}`, action, cause);
  if (isRateLimit(response.headers, status)) return rateLimit(action, cause, response.headers);
  if (!isGitHubs(response)) return unavailable(`HTTP ${status}, which is not GitHub's own`, action, cause);
  const said = `GitHub would not ${action}: HTTP ${status}, ${shortLine(messageOf(response.data), LONGEST_TEXT)}`;
  if (status === 401) return new PlatformError(said, { cause, hint: 'Check the input github-token.' });
  if (status === 403) {
    return new PlatformError(said, {
      cause,
      hint: "The token lacks the permission. In a workflow, add it to the job's `permissions`: the verb's README lists them.",
    });
  }
  if (status === 404) {
    return new NotFoundError(said, {
      cause,
      hint: anonymous
        ? 'It does not exist, or it is private. To see private repositories, set github-token.'
        : "It does not exist, or the token may not see it. In a workflow, the job's own token sees its own repository and public ones.",
    });
  }
  return new PlatformError(said, { cause });
}

/** True where GitHub was not even reached, so that asking again can't do anything twice. */
export function neverSent(error: unknown): boolean {
  return causeChain(error).some((cause) => 'code' in cause && UNREACHED.has(String(cause.code)));
}

/** The HTTP status that GitHub refused with; undefined for anything else. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof PlatformError ? error.cause : undefined;
  const refused =
    typeof cause === 'object' &&
    cause !== null &&
    'status' in cause &&
    'response' in cause &&
    isGitHubs(cause.response);
  return refused ? Number(cause.status) : undefined;
}

/** GitHub refuses in JSON; a page is one of a proxy, and says nothing about what was asked for. */
function isGitHubs(response: unknown): boolean {
  const data: unknown =
    typeof response === 'object' && response !== null && 'data' in response ? response.data : undefined;
  return typeof data === 'object' && data !== null;
}

function unavailable(reason: string, action: string, cause: Error | undefined): PlatformError {
  return new PlatformError(`GitHub could not ${action} for now: ${reason}.`, {
    cause,
    transient: true,
    hint: 'Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com shows wider problems.',
  });
}

/** GitHub answered, but not in the shape that its API has: a proxy did, or the answer is not whole. */
export function unreadableAnswer(action: string, path: string | null): PlatformError {
  const reason = `its answer is not as expected${path === null ? '' : ` (${path})`}`;
  return unavailable(reason, action, undefined);
}

/** Cancelled while a change was asked for, and before the answer: it is not known whether it was made. */
export function cutOff(action: string, reason: unknown): CancelledError {
  const cause = asError(reason);
  return new CancelledError(`${cause.message} GitHub may have done this all the same: ${action}.`, { cause });
}

function rateLimit(action: string, cause: Error, headers: Headers): RateLimitError {
  const hint =
    'Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.';
  const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
  return new RateLimitError(message, { cause, hint }, waitMs(headers));
}

/** Without a word of GitHub on it, a minute is the least. Source: "Rate limits for the REST API". */
const LEAST_WAIT_MS = 60_000;

/** By GitHub's own clock, which need not be ours. */
function waitMs(headers: Headers): number {
  const [after, reset] = [Number(headers['retry-after']), Number(headers['x-ratelimit-reset'])];
  if (after >= 0) return after * 1000;
  const left = reset * 1000 - Date.parse(String(headers['date']));
  return String(headers['x-ratelimit-remaining']) === '0' && left >= 0 ? left + 1000 : LEAST_WAIT_MS;
}

function isRequestFailure(error: Error): error is RequestFailure {
  return 'status' in error && typeof error.status === 'number';
}

/** Source: "Rate limits for the REST API", for both the primary and the secondary ones. */
function isRateLimit(headers: Headers, status: number): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    status === 429 || headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0'
  );
}

function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return 'with no reason given.';
  const { message } = data;
  return typeof message === 'string' && message !== '' ? message : 'with no reason given.';
}

/** What of the toolkit's GraphqlResponseError is read here: GitHub answers 200, with errors in the body. */
interface GraphQLFailure extends Error {
  errors: readonly { type?: string; message?: string }[];
}

/**
 * The error for an answer of the GraphQL API that holds errors; undefined for any other failure. `action` says what
 * was to be done, as for REST. Source: "Error: …" types as GitHub's GraphQL API gives them.
 */
export function graphqlFailure(error: unknown, action: string): PlatformError | undefined {
  const cause = asError(error);
  if (!isGraphQLFailure(cause)) return undefined;
  const [first] = cause.errors;
  const type = first?.type ?? '';
  const said = `GitHub would not ${action}: ${shortLine(first?.message ?? 'it gave no reason', LONGEST_TEXT)}`;
  if (type === 'NOT_FOUND') {
    return new NotFoundError(said, { cause, hint: 'It does not exist, or the token may not see it.' });
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
    return new PlatformError(said, {
      cause,
      hint: "The token lacks the permission. In a workflow, add it to the job's `permissions`: the verb's README lists them.",
    });
  }
  if (type === 'RATE_LIMITED') {
    return new PlatformError(`GitHub would not ${action}: the rate limit of its API is used up.`, {
      cause,
      hint: 'Try again later.',
    });
  }
  return new PlatformError(said, { cause });
}

function isGraphQLFailure(error: Error): error is GraphQLFailure {
  return 'errors' in error && Array.isArray(error.errors) && 'data' in error;
}
