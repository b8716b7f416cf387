import type { paths } from '@octokit/openapi-types';
import { header, type Message, type Reply, type WireRequest } from '../protocols/message.js';
import { AwsFault } from '../service.js';
import type { OperationId } from './schema.js';

const prefix = '/github';

interface Route {
  method: 'GET' | 'POST';
  /** As GitHub publishes it; the compiler knows whether there is such a path. */
  path: keyof paths;
  status: 200 | 201;
}

const routes: Readonly<Record<OperationId, Route>> = {
  'repos/list-pull-requests-associated-with-commit': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    status: 200,
  },
  'repos/get-commit': { method: 'GET', path: '/repos/{owner}/{repo}/commits/{ref}', status: 200 },
  'repos/compare-commits-with-basehead': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    status: 200,
  },
  'repos/list-deployments': { method: 'GET', path: '/repos/{owner}/{repo}/deployments', status: 200 },
  'repos/create-deployment': { method: 'POST', path: '/repos/{owner}/{repo}/deployments', status: 201 },
  'repos/list-deployment-statuses': {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    status: 200,
  },
  'repos/create-deployment-status': {
    method: 'POST',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    status: 201,
  },
};

/**
 * GitHub's REST API below `/github`. An operation is named by GitHub's own id of it; its parameters are those of the
 * path, the query and the body together.
 */
export function githubProtocol(request: WireRequest): Message | undefined {
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  const token = /^(?:bearer|token) (\S+)$/i.exec(header(request, 'authorization'))?.[1];
  const message = {
    service: 'github',
    unsigned: true as const,
    ...(token === undefined ? {} : { token }),
    refuse,
  };
  const found = match(request.method, pathname.slice(prefix.length));
  if (found === undefined) {
    const operation = `${request.method} ${pathname.slice(prefix.length)}`;
    return { ...message, operation, parameters: {}, answer: (result) => json(200, result) };
  }
  return {
    ...message,
    operation: found.id,
    parameters: { ...Object.fromEntries(searchParams), ...readBody(request), ...found.parameters },
    answer: (result) => json(found.status, result),
  };
}

interface Match {
  id: string;
  status: number;
  parameters: Record<string, string>;
}

function match(method: string, path: string): Match | undefined {
  const segments = path.split('/');
  for (const [id, route] of Object.entries(routes)) {
    const template = route.path.split('/');
    if (route.method !== method || template.length !== segments.length) continue;
    const parameters: Record<string, string> = {};
    const fits = template.every((part, index) => {
      const segment = decodeURIComponent(segments[index] ?? '');
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part === segment;
      parameters[name] = segment;
      return segment !== '';
    });
    if (fits) return { id, status: route.status, parameters };
  }
  return undefined;
}

/** @throws AwsFault for a body that is no JSON object */
function readBody(request: WireRequest): Record<string, unknown> {
  if (request.body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below, as for any other wrong body.
  }
  throw new AwsFault('BadRequest', 'Problems parsing JSON', 400);
}

/** Errors in GitHub's shape; those that faults make have AWS's names until here. */
function refuse(fault: AwsFault): Reply {
  switch (fault.code) {
    case 'ThrottlingException':
      return json(
        429,
        error('You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
        { 'retry-after': String(fault.retryAfterSeconds ?? 60) },
      );
    case 'AccessDeniedException':
      return json(403, error('Resource not accessible by integration'));
    case 'ExpiredTokenException':
      return json(401, error('Bad credentials'));
    case 'UnknownOperationException':
      return json(404, error('Not Found'));
    default:
      return json(fault.status, error(fault.message));
  }
}

function error(message: string): { message: string; documentation_url: string } {
  return { message, documentation_url: 'https://docs.github.com/rest' };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}
