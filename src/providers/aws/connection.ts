import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { retry } from '../../core/retry.js';
import { codeOf, createProxyAgent, TransportError } from '../http/client.js';
import { accessDenied, isDenied, isExpired, translate } from './errors.js';

/** How long one request may take, in milliseconds. */
export interface Timeouts {
  /** Until there is a connection. */
  connectMs: number;
  /** Until the response begins, and for each pause in it. */
  requestMs: number;
}

export const defaultTimeouts: Timeouts = { connectMs: 5_000, requestMs: 30_000 };

/** The agents for the SDK: undefined without a proxy, which leaves the choice to the SDK. */
async function proxyAgents(
  env: NodeJS.ProcessEnv,
): Promise<{ httpAgent: Agent; httpsAgent: SecureAgent } | undefined> {
  const agent = await createProxyAgent(env);
  // One agent serves both schemes; only Node's types keep the two apart.
  return agent && { httpAgent: agent, httpsAgent: agent as unknown as SecureAgent };
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
      const body = await buffer(answer.response.body as Readable);
      if (!isWhole(body, answer.response.headers['content-type'] ?? ''))
        throw Object.assign(new Error('the answer is not whole'), { code: 'ECONNRESET' });
      answer.response.body = Readable.from([body]);
      return answer;
    } catch (error) {
      if (codeOf(error) === 'AbortError') throw error;
      const port = request.port === undefined ? '' : `:${request.port}`;
      throw new TransportError(`${request.hostname}${port}`, error);
    }
  }
}

/** True for an answer that ends as it should, in AWS's JSON or XML: the SDK may take half an answer for a whole one. */
function isWhole(body: Buffer, contentType: string): boolean {
  const isJson = contentType.startsWith('application/x-amz-json');
  // S3's objects can be anything, and are not of these types.
  if (!isJson && !contentType.startsWith('text/xml')) return true;
  const text = body.toString('utf8').trim();
  if (text === '') return true;
  if (!isJson) {
    const [, root] = /<(\w[\w:.-]*)/.exec(text) ?? [];
    return root === undefined || text.endsWith(`</${root}>`) || text === `<${root}/>`;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What requests are signed with. The shape is the SDK's AwsCredentialIdentity. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** When they run out; undefined for those that don't, and where it is not known. */
  readonly expiration?: Date;
}

/** Where credentials come from, and how to get new ones. */
export interface CredentialSource {
  /** @throws PlatformError when there are none */
  get(): Promise<Credentials>;
  /**
   * Called when AWS says that these have expired. True when there are others now, so that the call may be repeated.
   * @throws PlatformError when getting new ones failed
   */
  renew(expired: Credentials): Promise<boolean>;
}

export interface ConnectionOptions {
  region: string;
  /** undefined for the calls that need no signature. */
  credentials: CredentialSource | undefined;
  /** The ARN we act as, for errors. Never rejects. */
  principal: () => Promise<string>;
  transport: Transport;
  clock: Clock;
  logger: Logger;
}

/** What every SDK client is made with. */
export interface ClientConfig {
  region: string;
  maxAttempts: 1;
  requestHandler: Transport;
  credentials?: (() => Promise<Credentials>) & { memoized: true };
}

/** What a call passes on to the SDK client's `send`. */
export interface SendOptions {
  abortSignal?: AbortSignal;
}

/** The one way in which requests go to AWS: signed with credentials that renew, retried, their errors translated. */
export class AwsConnection {
  constructor(private readonly options: ConnectionOptions) {}

  get region(): string {
    return this.options.region;
  }

  clientConfig(): ClientConfig {
    const { region, transport, credentials } = this.options;
    return {
      region,
      // The SDK's own retries would sleep real time and multiply with ours.
      maxAttempts: 1,
      requestHandler: transport,
      ...(credentials === undefined
        ? {}
        : // Marked as memoized, or the SDK would keep its own copy that we could not renew.
          { credentials: Object.assign(() => credentials.get(), { memoized: true as const }) }),
    };
  }

  /**
   * Runs one SDK call, up to five times while its errors are transient.
   * @param action the call as IAM names it: `codebuild:StartBuild`
   * @param send makes the SDK call; it has to be fit for repetition (idempotency tokens)
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call<T>(
    action: string,
    send: (options: SendOptions) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const { clock, logger } = this.options;
    return retry(() => this.attempt(action, send, signal), {
      clock,
      ...(signal === undefined ? {} : { signal }),
      onRetry: (error, attempt, waitMs) => {
        logger.debug(`${action}: attempt ${attempt} failed, next in ${waitMs} ms: ${String(error)}`);
      },
    });
  }

  private async attempt<T>(
    action: string,
    send: (options: SendOptions) => Promise<T>,
    signal: AbortSignal | undefined,
    renewed = false,
  ): Promise<T> {
    const source = this.options.credentials;
    signal?.throwIfAborted();
    const credentials = await source?.get();
    try {
      return await send(signal === undefined ? {} : { abortSignal: signal });
    } catch (error) {
      signal?.throwIfAborted();
      const renew = isExpired(error) && !renewed && source !== undefined && credentials !== undefined;
      if (renew && (await source.renew(credentials))) {
        this.options.logger.debug(`${action}: the credentials had expired and were renewed.`);
        return this.attempt(action, send, signal, true);
      }
      if (isDenied(error)) throw accessDenied(action, await this.options.principal(), error);
      throw translate(error, action);
    }
  }
}
