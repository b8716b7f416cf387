import { createHash, createHmac, type Hash } from 'node:crypto';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials as StsCredentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { asError, PlatformError, AccessDeniedError } from '../../core/errors.js';
import { defaultRetryPolicy } from '../../core/retry.js';
import type { AwsConnection } from './connection.js';
import type { Credentials } from './credentials.js';
import { isDenied } from './translate.js';
import { readAll } from './transport.js';

/** Roles, as far as they can be looked at. */
export interface RoleReader {
  /**
   * Returns the role's trust policy as IAM has it: a document of JSON.
   * @throws AccessDeniedError where it may not be read
   */
  trustPolicy(roleName: string): Promise<unknown>;
}

/** IAM is one for the world, and signs for this region. Source: "AWS IAM endpoints and quotas". */
const REGION = 'us-east-1';
const HOST = 'https://iam.amazonaws.com';

/** One request by hand: the SDK's client for IAM has two hundred operations, and we need one. */
export class IamRoleReader implements RoleReader {
  constructor(
    private readonly connection: AwsConnection,
    private readonly env: NodeJS.ProcessEnv = process.env,
  ) {}

  async trustPolicy(roleName: string): Promise<unknown> {
    const body = new URLSearchParams({ Action: 'GetRole', Version: '2010-05-08', RoleName: roleName });
    const xml = await this.connection.call('iam:GetRole', (options) => this.post(body.toString(), options));
    const [, document] = /<AssumeRolePolicyDocument>([^<]*)</.exec(xml) ?? [];
    if (document === undefined) throw new PlatformError(`AWS answered iam:GetRole without a trust policy.`);
    try {
      return JSON.parse(decodeURIComponent(document)) as unknown;
    } catch (error) {
      throw new PlatformError(`The trust policy of ${roleName} can't be read: ${asError(error).message}`, {
        cause: error,
      });
    }
  }

  private endpoint(): string {
    const given = [this.env['AWS_ENDPOINT_URL_IAM'], this.env['AWS_ENDPOINT_URL']];
    return given.find((url) => url !== undefined && url !== '') ?? HOST;
  }

  private async post(body: string, options: { abortSignal?: AbortSignal }): Promise<string> {
    const { credentials, requestHandler } = this.connection.clientConfig();
    if (credentials === undefined) throw new PlatformError('There are no credentials to ask IAM with.');
    const url = new URL(this.endpoint());
    const request = new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: '/',
      headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body,
    });
    const signer = new SignatureV4({ service: 'iam', region: REGION, credentials, sha256: Sha256 });
    const signed = new HttpRequest(await signer.sign(request));
    const { response } = await requestHandler.handle(signed, options);
    const text = (await readAll(response.body as AsyncIterable<Buffer>)).toString('utf8');
    if (response.statusCode === 200) return text;
    throw serviceError(text, response.statusCode);
  }
}

/** As the SDK has them: the service's code is the name, by which errors are translated. */
function serviceError(xml: string, status: number): Error {
  const of = (element: string): string | undefined => new RegExp(`<${element}>([^<]*)<`).exec(xml)?.[1];
  const error = new Error(of('Message') ?? `HTTP ${status}`);
  error.name = of('Code') ?? 'UnknownError';
  return Object.assign(error, {
    $metadata: { httpStatusCode: status },
    $fault: status < 500 ? 'client' : 'server',
  });
}

/** SHA-256 as the signature wants it; with a secret, an HMAC. */
class Sha256 {
  private readonly hash: Pick<Hash, 'digest'> & { update(data: string | Uint8Array): unknown };

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash =
      secret === undefined
        ? createHash('sha256')
        : createHmac('sha256', typeof secret === 'string' ? secret : bytesOf(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(typeof data === 'string' ? data : bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }

  reset(): void {
    throw new Error('A hash is used once.');
  }
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

export interface CallerIdentity {
  /** Twelve digits. */
  account: string;
  arn: string;
}

/** STS: who we are, and becoming somebody else. */
export class SecurityTokenService {
  private readonly client: STSClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new STSClient(connection.clientConfig());
  }

  async callerIdentity(): Promise<CallerIdentity> {
    const answer = await this.connection.call('sts:GetCallerIdentity', (options) =>
      this.client.send(new GetCallerIdentityCommand({}), options),
    );
    if (answer.Account === undefined || answer.Arn === undefined) {
      throw new PlatformError('AWS answered sts:GetCallerIdentity without an account.');
    }
    return { account: answer.Account, arn: answer.Arn };
  }

  async assumeRole(roleArn: string, sessionName: string): Promise<Credentials> {
    const answer = await this.connection.call('sts:AssumeRole', (options) =>
      this.client.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: sessionName }), options),
    );
    return toCredentials(answer.Credentials, roleArn);
  }

  /** Exchanges a workflow's OIDC token for the role's credentials, in one attempt: another one takes another token. */
  async assumeRoleWithWebIdentity(roleArn: string, sessionName: string, token: string): Promise<Credentials> {
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      WebIdentityToken: token,
    });
    const answer = await this.connection.call(
      'sts:AssumeRoleWithWebIdentity',
      async (options) => {
        try {
          return await this.client.send(command, options);
        } catch (error) {
          if (!isDenied(error)) throw error;
          throw new AccessDeniedError(`${roleArn} does not let this workflow in: ${error.message}`, {
            cause: error,
            hint:
              "The role's trust policy has to allow sts:AssumeRoleWithWebIdentity for " +
              'token.actions.githubusercontent.com with this repository, branch or environment in `sub`; ' +
              'check role-to-assume for typing errors too.',
          });
        }
      },
      undefined,
      { ...defaultRetryPolicy, attempts: 1 },
    );
    return toCredentials(answer.Credentials, roleArn);
  }
}

function toCredentials(answer: StsCredentials | undefined, roleArn: string): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new PlatformError(`STS answered without credentials for ${roleArn}.`);
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  };
}
