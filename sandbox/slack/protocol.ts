import type { AwsFault } from '../aws/fault.js';
import { header, type Message, type Reply, type WireRequest } from '../aws/protocols/message.js';

const prefix = '/slack/api/';
const defaultRetryAfter = 1;

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** Slack's Web API: `POST /slack/api/<method>` with a form or JSON; the token is in the header. */
export function slackProtocol(request: WireRequest): Message | undefined {
  const { pathname } = request.url;
  if (!pathname.startsWith(prefix)) return undefined;
  const token = /^Bearer (\S+)$/.exec(header(request, 'authorization'))?.[1];
  return {
    service: 'slack',
    operation: pathname.slice(prefix.length),
    parameters: readBody(request),
    unsigned: true,
    ...(token === undefined ? {} : { token }),
    answer: (result) => {
      const { oauthScopes, ...body } = result as { oauthScopes?: readonly string[] };
      const headers = oauthScopes === undefined ? undefined : { 'x-oauth-scopes': oauthScopes.join(',') };
      return json(200, { ok: true, ...body }, headers);
    },
    refuse,
  };
}

/** Slack says no with HTTP 200; only its limits and its own trouble have a status. */
function refuse(fault: AwsFault): Reply {
  switch (fault.code) {
    case 'ThrottlingException':
      return json(
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': String(fault.retryAfterSeconds ?? defaultRetryAfter) },
      );
    case 'ExpiredTokenException':
      return json(200, { ok: false, error: 'token_expired' });
    case 'AccessDeniedException':
      return json(200, { ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'users:read' });
    case 'NotServedBySandbox':
      return json(200, { ok: false, error: 'unknown_method' });
    default:
      return fault.status >= 500
        ? {
            status: fault.status,
            headers: { 'content-type': 'text/html' },
            body: `<h1>${fault.message}</h1>`,
          }
        : json(200, { ok: false, error: fault.code });
  }
}

/** Structures come as JSON in a form's fields. */
function readBody(request: WireRequest): Record<string, unknown> {
  const text = request.body.toString('utf8');
  if (header(request, 'content-type').startsWith('application/json')) return readJson(text);
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    name === 'blocks' || name === 'metadata' ? readValue(value) : value,
  ]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

/** Of anything else than an object, the operation will miss its arguments. */
function readJson(text: string): Record<string, unknown> {
  const value = readValue(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
