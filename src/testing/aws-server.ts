import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeClock } from './fake-clock.js';
import { MemoryLogger } from './memory-logger.js';
import type { AwsSessionOptions } from '../providers/aws/identities.js';
import { type AwsSession, createAwsSession } from '../providers/aws/session.js';

// For tests only: AWS as a list of answers, and a record of what was really sent to it.

export interface WireRequest {
  /** `StartBuild`; for anything that is not a call of AWS, method and path: `GET /token`. */
  operation: string;
  headers: IncomingHttpHeaders;
  /** The JSON body, or the fields of a form; undefined without a body. */
  body: unknown;
  /** Who signed it. */
  accessKeyId: string | undefined;
  /** The service that it was signed for: `codebuild`. */
  signedFor: string | undefined;
}

/**
 * What comes back: a response, a connection that breaks, silence until the client gives up, or a response that
 * breaks off (`cut`) or goes silent (`stall`) in its middle.
 */
export type WireAnswer =
  | { status: number; type: string; body: string; headers?: Record<string, string> }
  | 'reset'
  | 'hang'
  | 'cut'
  | 'stall';

/** A successful JSON answer. */
export function json(body: unknown): WireAnswer {
  return { status: 200, type: 'application/x-amz-json-1.1', body: JSON.stringify(body) };
}

/** An error as the JSON services send it. */
export function fault(name: string, message = '', status = 400): WireAnswer {
  return {
    status,
    type: 'application/x-amz-json-1.1',
    body: JSON.stringify({ __type: `com.amazonaws.fake#${name}`, message }),
  };
}

/** An error as STS sends it. */
export function queryFault(name: string, message = '', status = 400): WireAnswer {
  return {
    status,
    type: 'text/xml',
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}

/** STS handing out credentials, for AssumeRole and AssumeRoleWithWebIdentity. */
export function stsCredentials(operation: string, accessKeyId: string, expiration: Date): WireAnswer {
  const credentials =
    `<AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>secret-of-${accessKeyId}</SecretAccessKey>` +
    `<SessionToken>token-of-${accessKeyId}</SessionToken><Expiration>${expiration.toISOString()}</Expiration>`;
  return query(operation, `<Credentials>${credentials}</Credentials>`);
}

export function callerIdentity(account: string, arn: string): WireAnswer {
  return query(
    'GetCallerIdentity',
    `<Arn>${arn}</Arn><UserId>AROAEXAMPLE:s</UserId><Account>${account}</Account>`,
  );
}

function query(operation: string, result: string): WireAnswer {
  const body = `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}</${operation}Result></${operation}Response>`;
  return { status: 200, type: 'text/xml', body };
}

export class WireServer {
  readonly requests: WireRequest[] = [];
  private readonly answers = new Map<string, WireAnswer[]>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void read(request).then((body) => {
        const received = describe(request, body);
        this.requests.push(received);
        const answer =
          this.answers.get(received.operation)?.shift() ??
          fault('UnexpectedRequest', `no answer is left for ${received.operation}`, 418);
        if (answer === 'reset') request.socket.destroy();
        else if (answer === 'cut' || answer === 'stall') {
          response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': 1000 });
          response.write('{', () => {
            if (answer === 'cut') request.socket.destroy();
          });
        } else if (answer !== 'hang') {
          response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers });
          response.end(answer.body);
        }
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The answers to the operation, one per request; a request beyond them gets HTTP 418. */
  reply(operation: string, ...answers: WireAnswer[]): this {
    this.answers.set(operation, [...(this.answers.get(operation) ?? []), ...answers]);
    return this;
  }

  /** The operations received, in order. */
  get operations(): string[] {
    return this.requests.map(({ operation }) => operation);
  }

  /** The bodies received for the operation, in order. */
  bodies(operation: string): unknown[] {
    return this.requests.filter((request) => request.operation === operation).map(({ body }) => body);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Credentials in the environment, as a test starts with. */
export const ambientKey = { AWS_ACCESS_KEY_ID: 'AKIAAMBIENT', AWS_SECRET_ACCESS_KEY: 'ambient-secret' };

/**
 * A session that talks to the server, with a clock that does not wait. The AWS settings and proxies of the
 * environment are replaced by `env`.
 */
export function wireSession(
  server: { url: string },
  options: Partial<AwsSessionOptions> = {},
  env: Readonly<Record<string, string>> = ambientKey,
): { session: AwsSession; clock: FakeClock; logger: MemoryLogger; masked: string[] } {
  setAwsEnv({ AWS_ENDPOINT_URL: server.url, ...env });
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const masked: string[] = [];
  const session = createAwsSession({
    region: 'eu-west-2',
    roleToAssume: undefined,
    roleSessionName: 'platform-tools-1',
    clock,
    logger,
    oidc: undefined,
    mask: (secret) => masked.push(secret),
    ...options,
  });
  return { session, clock, logger, masked };
}

/** Replaces every AWS setting and proxy of the environment by these; nothing of the machine's own reaches a test. */
function setAwsEnv(settings: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) {
    // oxlint-disable-next-line typescript/no-dynamic-delete -- the environment takes no undefined
    if (/^AWS_|_proxy$/i.test(name)) delete process.env[name];
  }
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...settings,
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function describe(request: IncomingMessage, body: string): WireRequest {
  const { headers } = request;
  const target = headers['x-amz-target'];
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(body))
    : undefined;
  const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '');
  return {
    operation:
      typeof target === 'string'
        ? target.slice(target.lastIndexOf('.') + 1)
        : (form?.['Action'] ?? `${request.method ?? ''} ${request.url ?? ''}`),
    headers,
    body: form ?? (body === '' ? undefined : JSON.parse(body)),
    accessKeyId: credential?.[1],
    signedFor: credential?.[2],
  };
}
