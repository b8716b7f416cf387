import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import { Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createProxyAgent } from '../http/hosts.js';
import { codeOf, TransportError } from '../http/client.js';

/** How long one request may take, in milliseconds. */
export interface Timeouts {
  /** Until the connection stands. */
  connectMs: number;
  /** Until the response begins, and for each pause in it. */
  requestMs: number;
  /** After Ctrl-C, until an answer is no longer waited for: a runner kills the process after ten seconds. Default: 3,000. */
  graceMs?: number;
}

export const defaultTimeouts: Timeouts = { connectMs: 5_000, requestMs: 30_000 };
const GRACE_MS = 3_000;

/** The agents for the SDK: undefined without a proxy, which leaves the choice to the SDK. */
async function proxyAgents(
  env: NodeJS.ProcessEnv,
): Promise<{ httpAgent: Agent; httpsAgent: SecureAgent } | undefined> {
  const agent = await createProxyAgent(env);
  // One agent serves both schemes; Node's types keep apart what it only tells by the request.
  return agent && { httpAgent: agent, httpsAgent: agent as unknown as SecureAgent };
}

/**
 * The SDK's HTTP handler, with time limits, the environment's proxy, and errors that name the host.
 * All clients of a session share one, and with it the open connections.
 */
export class Transport extends NodeHttpHandler {
  readonly graceMs: number;

  constructor(timeouts: Timeouts = defaultTimeouts, env: NodeJS.ProcessEnv = process.env) {
    super(async () => ({
      connectionTimeout: timeouts.connectMs,
      requestTimeout: timeouts.requestMs,
      throwOnRequestTimeout: true,
      // A response that stalls halfway must end too.
      socketTimeout: timeouts.requestMs,
      ...(await proxyAgents(env)),
    }));
    this.graceMs = timeouts.graceMs ?? GRACE_MS;
  }

  override async handle(
    ...[request, options]: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    try {
      const answer = await super.handle(request, options);
      // Read here to its end, so that an answer that breaks off halfway is an error of the transport as well.
      const body = await readAll(answer.response.body as AsyncIterable<Buffer>);
      if (isForeignPage(body, answer.response)) throw new ForeignPageError(answer.response.statusCode);
      if (!isObject(request.query, answer.response.statusCode) && !isWhole(body, answer.response))
        throw Object.assign(new Error('the answer is not whole'), { code: 'ECONNRESET' });
      answer.response.body = Readable.from([body]);
      return answer;
    } catch (error) {
      if (codeOf(error) === 'AbortError' || error instanceof ForeignPageError) throw error;
      const port = request.port === undefined ? '' : `:${request.port}`;
      throw new TransportError(`${request.hostname}${port}`, error);
    }
  }
}

/** Reads a stream of bytes to its end. Node's own `buffer` makes a Blob on the way, which takes three times as long. */
export async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

/** A page of a proxy or a gateway in the place of AWS's answer. The SDK takes some of them for empty answers. */
export class ForeignPageError extends Error {
  override readonly name = 'ForeignPageError';

  constructor(readonly status: number) {
    super(`an HTML page, HTTP ${status}`);
  }
}

/** More bytes than an answer with nothing in it can have. */
const LONG = 10_000;

type Received = Readonly<{ statusCode: number; headers: Readonly<Record<string, string>> }>;

/** An object in S3 may be HTML, but AWS gives each of its answers an id. Other statuses say enough by themselves. */
function isForeignPage(body: Buffer, { statusCode, headers }: Received): boolean {
  if (statusCode >= 500 || statusCode === 407 || statusCode === 429) return false;
  if ('x-amz-request-id' in headers || 'x-amzn-requestid' in headers) return false;
  return /^\s*<(?:!doctype html|html)\b/i.test(body.subarray(0, 200).toString('utf8').replace('\ufeff', ''));
}

/** True for the answer of S3 that is somebody's object, which can be anything. Source: the SDK marks its requests with `x-id`. */
function isObject(query: Readonly<Record<string, unknown>> | undefined, statusCode: number): boolean {
  return query?.['x-id'] === 'GetObject' && statusCode < 300;
}

/**
 * True for an answer that ends as it should, in AWS's JSON or XML: the SDK may take half an answer for a whole one, and one
 * with nothing in it for an empty list. Each operation that is used here has something to say when it succeeds. Long JSON,
 * such as a page of a log, is looked at at its end only: what is wrong before that is noticed where it is read.
 */
function isWhole(body: Buffer, { statusCode, headers }: Received): boolean {
  const contentType = headers['content-type'] ?? '';
  const isJson = /^application\/(x-amz-)?json\b/i.test(contentType);
  if (isJson && body.length > LONG) return body.subarray(-100).toString('latin1').trimEnd().endsWith('}');
  const text = body.toString('utf8').trim();
  if (text === '') return statusCode >= 300;
  if (/^[^;]*[/+]xml\b/i.test(contentType)) return isWholeXml(text);
  if (!isJson) return true;
  try {
    const value: unknown = JSON.parse(text);
    return statusCode >= 300 || hasMembers(value);
  } catch {
    return false;
  }
}

function hasMembers(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

function isWholeXml(text: string): boolean {
  const [, root] = /<(\w[\w:.-]*)/.exec(text) ?? [];
  if (root === undefined) return false;
  return (
    text.endsWith(`</${root}>`) || (text.endsWith('/>') && text.lastIndexOf('<') === text.indexOf(`<${root}`))
  );
}
