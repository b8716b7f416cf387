import http from 'node:http';
import https from 'node:https';
import { asError } from '../../core/errors.js';
import { createProxyAgent } from './hosts.js';

// Node's own HTTP with agents, not `undici`: its proxies need undici's own classes, and loading them takes longer (0.94 MB)
// than a short command does. The global `fetch` ignores HTTPS_PROXY.

export interface HttpRequest {
  /** Default: GET. */
  method?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: string | undefined;
  /** For the whole answer, redirects included, in milliseconds. Default: no limit but the signal. */
  timeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Where the proxy settings come from. Default: the process's own environment. */
  env?: NodeJS.ProcessEnv | undefined;
  /** The longest body that is read. Default: 5 MB. */
  maximumBytes?: number | undefined;
  /**
   * `same-origin` takes a redirect to another host, port or scheme for an error; `none` returns redirects as they are.
   * Only GET and HEAD are sent again after a 301, 302 or 303. Default: `follow`.
   */
  redirects?: 'follow' | 'same-origin' | 'none' | undefined;
}

export interface HttpResponse {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Without parameters, in lower case: `text/plain`. Empty where the server does not say. */
  contentType: string;
  /** Whole, as UTF-8. */
  body: string;
}

const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5_000_000;
const SAFE_METHODS = new Set(['GET', 'HEAD']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request, through the proxy that the environment names, and reads the whole answer. A body that breaks off is
 * an error (`ECONNRESET`), never a shorter answer.
 * @throws Error, Node's own, where there is no whole answer: the request may have arrived all the same; RedirectedError;
 * the signal's reason once it is aborted
 */
export async function sendRequest(url: URL, request: HttpRequest = {}): Promise<HttpResponse> {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== undefined);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === undefined || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1000} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: 'ETIMEDOUT' });
  } finally {
    agent?.destroy();
  }
}

/** A redirect that the caller does not allow; it was not followed. */
export class RedirectedError extends Error {
  override readonly name = 'RedirectedError';

  /** @param origin such as `https://login.example.com` */
  constructor(readonly origin: string) {
    super(`redirected to ${origin}`);
  }
}

/** A request without a whole answer: no connection, a broken one, or none in time. `cause` is the error underneath. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  readonly code: string;
  override readonly cause: Error;

  constructor(
    /** Host, and port where it is not the scheme's own. */
    readonly host: string,
    cause: unknown,
  ) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.code = code;
    this.cause = asError(cause);
  }
}

/** Returns Node's code of an error, else its name. Node's errors may come from another realm, so no class is checked. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : '';
}

interface Connection {
  agent: http.Agent | undefined;
  signal: AbortSignal;
}

async function follow(start: URL, request: HttpRequest, connection: Connection): Promise<HttpResponse> {
  const method = request.method ?? 'GET';
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    const leads = request.redirects !== 'none' && REDIRECTS.has(answer.status) && repeatable;
    if (!leads || location === undefined) return answer;
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    // A body is for the host that it was written for, as a token is.
    if (leaves && (request.redirects === 'same-origin' || request.body !== undefined))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
  );
}

function send(
  url: URL,
  { method, headers, body, maximumBytes = MAXIMUM_BYTES }: HttpRequest & { method: string },
  { agent, signal }: Connection,
): Promise<HttpResponse> {
  const client = url.protocol === 'https:' ? https : http;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? undefined : false),
    signal,
    method,
    headers: { 'user-agent': 'platform-tools', ...headers, ...length },
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let read = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1_000_000} MB`));
      });
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** What clients with a `fetch` of their own pass to it. */
export interface FetchInit {
  method?: string | undefined;
  headers?: Record<string, string> | undefined;
  body?: unknown;
  signal?: AbortSignal | null | undefined;
}

/**
 * Sends a request for a client that wants a `fetch`. Such clients take a body that breaks off for a shorter one, so it is
 * read here, and JSON has to be whole.
 */
export async function fetchResponse(
  address: string | URL,
  { method, headers, body, signal }: FetchInit,
  options: Pick<HttpRequest, 'env' | 'maximumBytes' | 'redirects'>,
): Promise<FetchedResponse> {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === 'string' ? body : undefined,
    signal: signal ?? undefined,
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  return new FetchedResponse(answer);
}

/** What clients use of an answer to `fetch`. For a `Response`, Node would load undici: 30 ms, longer than most answers take. */
export class FetchedResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText = '';
  readonly url = '';
  readonly body = null;
  readonly headers: ReturnType<typeof toHeaders>;

  constructor(private readonly answer: HttpResponse) {
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.headers = toHeaders(answer.headers);
  }

  text(): Promise<string> {
    return Promise.resolve(this.answer.body);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new TextEncoder().encode(await this.text()).buffer;
  }
}

/** By names in lower case; what came several times is joined. */
function toHeaders(received: http.IncomingHttpHeaders) {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(received))
    if (value !== undefined) values.set(name.toLowerCase(), [value].flat().join(', '));
  return {
    get: (name: string): string | null => values.get(name.toLowerCase()) ?? null,
    set: (name: string, value: string): void => {
      values.set(name.toLowerCase(), value);
    },
    entries: (): Iterable<[string, string]> => values,
    [Symbol.iterator]: (): Iterator<[string, string]> => values.entries(),
  };
}

function requireJson(body: string): void {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error('the answer is not whole', { cause: error }), { code: 'ECONNRESET' });
  }
}
