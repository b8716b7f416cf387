import http from 'node:http';
import https from 'node:https';
import { proxyConfigured } from './proxy.js';

export interface WebRequest {
  headers?: Readonly<Record<string, string>>;
  /** For the whole answer, redirects included. */
  timeoutMs: number;
  signal?: AbortSignal;
  /** Where the proxy settings come from. */
  env?: NodeJS.ProcessEnv;
  /** The longest answer that is read, in characters. Default: 5 million. */
  maximumLength?: number;
  /** Takes a redirect to another host, port or scheme for an error: somebody else would answer. */
  sameOrigin?: boolean;
}

export interface WebAnswer {
  status: number;
  /** Without parameters, in lower case: `text/plain`. Empty where the server does not say. */
  contentType: string;
  body: string;
}

const REDIRECTS = 5;
const MAXIMUM_LENGTH = 5_000_000;

/**
 * GET, through the proxy that the environment names, if any (which `fetch` would pass by).
 * @throws Error, Node's own, where there is no answer; the signal's reason once it is aborted
 */
export function webGet(url: URL, request: WebRequest): Promise<WebAnswer> {
  return withinTime(request, (connection) => follow(url, request, connection));
}

/**
 * POST, once and to this address only: a redirect is an answer like any other.
 * @throws Error, Node's own, where there is no answer; it may have arrived all the same
 */
export function webPost(url: URL, body: string, request: WebRequest): Promise<WebAnswer> {
  return withinTime(request, async (connection) => {
    const sending: Sending = { method: 'POST', headers: request.headers ?? {}, body };
    const { status, contentType, body: text } = await send(url, sending, connection);
    return { status, contentType, body: text };
  });
}

interface Connection {
  agent: http.Agent | undefined;
  signal: AbortSignal;
  maximumLength: number;
}

async function withinTime<T>(request: WebRequest, work: (connection: Connection) => Promise<T>): Promise<T> {
  const env = request.env ?? process.env;
  const agent = proxyConfigured(env)
    ? new (await import('./proxy-agent.js')).EnvironmentProxyAgent(env)
    : undefined;
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
  try {
    return await work({ agent, signal, maximumLength: request.maximumLength ?? MAXIMUM_LENGTH });
  } catch (error) {
    request.signal?.throwIfAborted();
    if (!timeout.aborted) throw error;
    throw new Error(`no answer within ${request.timeoutMs / 1000} seconds`, { cause: error });
  } finally {
    agent?.destroy();
  }
}

async function follow(start: URL, request: WebRequest, connection: Connection): Promise<WebAnswer> {
  let url = start;
  let headers = request.headers ?? {};
  for (let left = REDIRECTS; left >= 0; left -= 1) {
    const { location, ...answer } = await send(url, { method: 'GET', headers }, connection);
    if (location === undefined) return answer;
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    if (request.sameOrigin === true && next.origin !== start.origin) throw new RedirectedError(next.origin);
    // A token is for the host that it was given for, and for no other.
    if (next.origin !== url.origin) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${REDIRECTS} times`);
}

/** Somebody else was to answer, and was not asked. */
export class RedirectedError extends Error {
  override readonly name = 'RedirectedError';

  /** @param origin - such as `https://login.example.com` */
  constructor(readonly origin: string) {
    super(`redirected to ${origin}`);
  }
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
  );
}

interface Sending {
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string;
}

function send(
  url: URL,
  { method, headers, body }: Sending,
  { agent, signal, maximumLength }: Connection,
): Promise<WebAnswer & { location: string | undefined }> {
  const client = url.protocol === 'https:' ? https : http;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      signal,
      method,
      headers: { 'user-agent': 'platform-tools', ...headers, ...length },
    };
    const outgoing = client.request(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const location = [301, 302, 303, 307, 308].includes(status) ? response.headers.location : undefined;
      const chunks: string[] = [];
      let read = 0;
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumLength) outgoing.destroy(new Error('the answer is far too long'));
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status, contentType, body: chunks.join(''), location });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
