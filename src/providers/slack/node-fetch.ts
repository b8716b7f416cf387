import http from 'node:http';
import https from 'node:https';
import type { FetchFunction } from '@slack/web-api';
import { proxyConfigured } from '../http/proxy.js';
import { TransportError } from '../aws/transport.js';

const MAXIMUM_BYTES = 5_000_000;
/** For a 429 that doesn't say how long: Slack's limits are counted per minute. */
const UNTOLD_RETRY_SECONDS = '30';

/**
 * `fetch` as Slack's client wants it, over Node's own HTTP: it goes through the environment's proxy (which the
 * global `fetch` passes by), and a 429 always carries a Retry-After.
 */
export function nodeFetch(env: NodeJS.ProcessEnv): FetchFunction {
  return async (address, init = {}) => {
    const url = new URL(address);
    const agent = proxyConfigured(env)
      ? new (await import('../http/proxy-agent.js')).EnvironmentProxyAgent(env)
      : undefined;
    const body = typeof init.body === 'string' ? init.body : '';
    try {
      return await send(
        url,
        { agent, method: init.method, headers: init.headers, signal: init.signal },
        body,
      );
    } catch (error) {
      // Slack's client keeps the code of an error only where the error is one of its own world.
      throw new TransportError(url.host, error);
    } finally {
      agent?.destroy();
    }
  };
}

interface Sending {
  agent: http.Agent | undefined;
  method: string | undefined;
  headers: Record<string, string> | undefined;
  signal: AbortSignal | undefined;
}

function send(url: URL, { agent, method, headers, signal }: Sending, body: string): Promise<Response> {
  const client = url.protocol === 'https:' ? https : http;
  const options = {
    agent,
    method: method ?? 'GET',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = client.request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MAXIMUM_BYTES) request.destroy(new Error('the answer is far too long'));
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve(answer(response, Buffer.concat(chunks).toString('utf8')));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function answer(response: http.IncomingMessage, body: string): Response {
  const status = response.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  if (status === 429 && !/^\s*\d+/.test(headers.get('retry-after') ?? ''))
    headers.set('retry-after', UNTOLD_RETRY_SECONDS);
  // A Response takes no body where HTTP allows none.
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : body, { status, headers });
}
