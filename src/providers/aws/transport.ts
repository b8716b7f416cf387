import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { asError } from '../../kernel/errors.js';
import { proxyConfigured } from './proxy.js';

/** How long one request may take, in milliseconds. */
export interface Timeouts {
  /** Until the connection stands. */
  connectMs: number;
  /** Until the response begins. */
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
    const error = asError(cause);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    super(`${host}: ${code}`);
    this.code = code;
    this.cause = error;
  }
}

/** The agents for all requests: undefined without a proxy, which leaves the choice to whoever makes the request. */
export async function proxyAgents(
  env: NodeJS.ProcessEnv,
): Promise<{ httpAgent: Agent; httpsAgent: SecureAgent } | undefined> {
  if (!proxyConfigured(env)) return undefined;
  const { EnvironmentProxyAgent } = await import('./proxy-agent.js');
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
      return await super.handle(request, options);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      const port = request.port === undefined ? '' : `:${request.port}`;
      throw new TransportError(`${request.hostname}${port}`, error);
    }
  }
}
