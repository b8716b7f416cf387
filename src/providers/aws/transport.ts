import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { asError } from '../../core/errors.js';
import { proxyConfigured } from '../http/proxy.js';

/** How long one request may take, in milliseconds. */
export interface Timeouts {
  /** Until the connection stands. */
  connectMs: number;
  /** Until the response begins, and for each pause in it. */
  requestMs: number;
}

export const defaultTimeouts: Timeouts = { connectMs: 5_000, requestMs: 30_000 };

/** A request that got no answer: no connection, a broken one, or none in time. `cause` is the error underneath. */
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

/** Node's code of an error, else its name. Read without asking for its class: Node's errors may come from another realm. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : '';
}

/** The agents for all requests: undefined without a proxy, which leaves the choice to whoever makes the request. */
export async function proxyAgents(
  env: NodeJS.ProcessEnv,
): Promise<{ httpAgent: Agent; httpsAgent: SecureAgent } | undefined> {
  if (!proxyConfigured(env)) return undefined;
  const { EnvironmentProxyAgent } = await import('../http/proxy-agent.js');
  const agent = new EnvironmentProxyAgent(env);
  // One agent serves both schemes; Node's types keep apart what it only tells by the request.
  return { httpAgent: agent, httpsAgent: agent as unknown as SecureAgent };
}

/**
 * The SDK's HTTP handler, with time limits, the environment's proxy, and errors that name the host.
 * All clients of a session share one, and with it the open connections.
 */
export class Transport extends NodeHttpHandler {
  constructor(timeouts: Timeouts = defaultTimeouts, env: NodeJS.ProcessEnv = process.env) {
    super(async () => ({
      connectionTimeout: timeouts.connectMs,
      requestTimeout: timeouts.requestMs,
      throwOnRequestTimeout: true,
      // A response that stalls halfway must end too.
      socketTimeout: timeouts.requestMs,
      ...(await proxyAgents(env)),
    }));
  }

  override async handle(
    ...[request, options]: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    try {
      const answer = await super.handle(request, options);
      // Read here to its end, so that an answer that breaks off halfway is an error of the transport as well.
      answer.response.body = Readable.from([await buffer(answer.response.body as Readable)]);
      return answer;
    } catch (error) {
      if (codeOf(error) === 'AbortError') throw error;
      const port = request.port === undefined ? '' : `:${request.port}`;
      throw new TransportError(`${request.hostname}${port}`, error);
    }
  }
}
