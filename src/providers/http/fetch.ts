import type { IncomingHttpHeaders } from 'node:http';
import { sendRequest } from './client.js';
import type { HttpRequest, HttpResponse } from './client.js';

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
  readonly headers: ReceivedHeaders;

  constructor(private readonly answer: HttpResponse) {
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.headers = new ReceivedHeaders(answer.headers);
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
class ReceivedHeaders implements Iterable<[string, string]> {
  private readonly values = new Map<string, string>();

  constructor(received: IncomingHttpHeaders) {
    for (const [name, value] of Object.entries(received))
      if (value !== undefined) this.set(name, [value].flat().join(', '));
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null;
  }

  set(name: string, value: string): void {
    this.values.set(name.toLowerCase(), value);
  }

  entries(): Iterable<[string, string]> {
    return this.values;
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.values[Symbol.iterator]();
  }
}

function requireJson(body: string): void {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error('the answer is not whole', { cause: error }), { code: 'ECONNRESET' });
  }
}
