import { header, type Message, type Reply, type WireRequest } from '../aws/protocols/message.js';
import type { AwsFault } from '../aws/fault.js';
import { Answer } from './answer.js';
import { githubFault, GitHubFault, type Problem } from './fault.js';
import { primaryLimit, usedUp } from './rate-limits.js';
import { match } from './routes.js';
import { isUpdateRefs } from './git/update-refs.js';

const prefix = '/github';

/**
 * GitHub's API below `/github`: REST, and GraphQL at `/github/graphql`. An operation is named by GitHub's own id of
 * it; its parameters are those of the path, the query and the body together.
 */
export function githubProtocol(request: WireRequest): Message | undefined {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  const path = pathname.slice(prefix.length);
  const token = /^(?:bearer|token) (\S+)$/i.exec(header(request, 'authorization'))?.[1];
  const { parameters: body, problem } = readBody(request);
  const message = {
    service: 'github',
    method: request.method,
    unsigned: true as const,
    ...(token === undefined ? {} : { token }),
    ...(problem === undefined ? {} : { problem }),
    refuse,
  };
  if (request.method === 'POST' && path === '/graphql') {
    const operation = isUpdateRefs(body) ? 'graphql/update-refs' : 'graphql';
    return { ...message, operation, parameters: body, answer: (result) => json(200, result) };
  }
  const found = match(request.method, path);
  return {
    ...message,
    operation: found?.id ?? `${request.method} ${path}`,
    parameters: { ...Object.fromEntries(searchParams), ...body, ...found?.parameters },
    answer: (result) => answer(request, found?.status ?? 200, result),
  };
}

function answer(request: WireRequest, usual: number, result: unknown): Reply {
  if (!(result instanceof Answer)) return json(usual, result);
  const { body, more } = result as Answer<unknown>;
  return json(more.status ?? usual, body, more.page === undefined ? {} : linkTo(request, more.page));
}

/** The neighbours of a page, each with the request's own parameters; nothing where there is only one page. */
function linkTo(request: WireRequest, { number, last }: { number: number; last: number }) {
  const neighbours = { prev: number - 1, next: number + 1, last, first: 1 };
  const links = Object.entries(neighbours).filter(([name, page]) =>
    name === 'prev' || name === 'first' ? number > 1 : number < last && page <= last,
  );
  const to = (page: number): string => {
    const url = new URL(request.url);
    url.host = header(request, 'host');
    url.searchParams.set('page', String(page));
    return url.href;
  };
  return links.length === 0
    ? {}
    : { link: links.map(([name, page]) => `<${to(page)}>; rel="${name}"`).join(', ') };
}

/** Source: "Client errors", GitHub's REST documentation. */
function readBody({ body }: WireRequest): { parameters: Record<string, unknown>; problem?: GitHubFault } {
  if (body.length === 0) return { parameters: {} };
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return { parameters: {}, problem: githubFault(400, 'Problems parsing JSON') };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { parameters: value as Record<string, unknown> };
  return { parameters: {}, problem: githubFault(400, 'Body should be a JSON object') };
}

/** Errors in GitHub's shape; those that faults make have AWS's names until here. */
function refuse(fault: AwsFault): Reply {
  switch (fault.code) {
    case 'ThrottlingException':
      return refusal(
        429,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        [],
        { 'retry-after': String(fault.retryAfterSeconds ?? 60) },
      );
    case primaryLimit:
      return refusal(403, 'API rate limit exceeded for installation.', [], usedUp(fault.retryAfterSeconds));
    case 'AccessDeniedException':
      return refusal(403, 'Resource not accessible by integration');
    case 'ExpiredTokenException':
      return refusal(401, 'Bad credentials');
    case 'NotServedBySandbox':
      return refusal(404, 'Not Found');
    default:
      return refusal(fault.status, fault.message, fault instanceof GitHubFault ? fault.problems : []);
  }
}

function refusal(
  status: number,
  message: string,
  errors: readonly Problem[] = [],
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = {
    message,
    ...(errors.length === 0 ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return json(status, body, headers);
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  if (status === 204) return { status, headers, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}
