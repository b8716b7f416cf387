import http from 'node:http';
import https from 'node:https';
import { proxyConfigured } from '../aws/proxy.js';

export interface WebRequest {
  headers?: Readonly<Record<string, string>>;
  /** For the whole answer, redirects included. */
  timeoutMs: number;
  signal?: AbortSignal;
  /** Where the proxy settings come from. */
  env?: NodeJS.ProcessEnv;
}

export interface WebAnswer {
  status: number;
  /** Without parameters, in lower case: `text/plain`. Empty where the server does not say. */
  contentType: string;
  body: string;
}

const REDIRECTS = 5;
const MAXIMUM_BYTES = 5_000_000;

/**
 * GET, through the proxy that the environment names, if any (which `fetch` would pass by).
 * @throws Error, Node's own, where there is no answer; the signal's reason once it is aborted
 */
export async function webGet(url: URL, request: WebRequest): Promise<WebAnswer> {
  const env = request.env ?? process.env;
  const agent = proxyConfigured(env)
    ? new (await import('../aws/proxy-agent.js')).EnvironmentProxyAgent(env)
    : undefined;
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
  try {
    return await follow(url, request.headers ?? {}, { agent, signal });
  } catch (error) {
    request.signal?.throwIfAborted();
    if (!timeout.aborted) throw error;
    throw new Error(`no answer within ${request.timeoutMs / 1000} seconds`, { cause: error });
  } finally {
    agent?.destroy();
  }
}

interface Connection {
  agent: http.Agent | undefined;
  signal: AbortSignal;
}

async function follow(
  start: URL,
  startHeaders: Readonly<Record<string, string>>,
  connection: Connection,
): Promise<WebAnswer> {
  let url = start;
  let headers = startHeaders;
  for (let left = REDIRECTS; left >= 0; left -= 1) {
    const { location, ...answer } = await get(url, headers, connection);
    if (location === undefined) return answer;
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    // A token is for the host that it was given for, and for no other.
    if (next.origin !== url.origin) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${REDIRECTS} times`);
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
  );
}

function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { agent, signal }: Connection,
): Promise<WebAnswer & { location: string | undefined }> {
  const client = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const options = { agent, signal, headers: { 'user-agent': 'platform-tools', ...headers } };
    const outgoing = client.get(url, options, (response) => {
      const status = response.statusCode ?? 0;
      const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const location = [301, 302, 303, 307, 308].includes(status) ? response.headers.location : undefined;
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
        if (body.length > MAXIMUM_BYTES) outgoing.destroy(new Error('the answer is far too long'));
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status, contentType, body, location });
      });
    });
    outgoing.on('error', reject);
  });
}
