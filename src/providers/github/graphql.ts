import { asError, NotFoundError, PlatformError } from '../../core/errors.js';

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
  const said = `GitHub would not ${action}: ${oneLine(first?.message ?? 'it gave no reason')}`;
  if (type === 'NOT_FOUND') {
    return new NotFoundError(said, { cause, hint: 'It does not exist, or the token may not see it.' });
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
    return new PlatformError(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold.",
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

/** Remote text on one line, and not a long one. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
