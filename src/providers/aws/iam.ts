import { createHash, createHmac } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { asError, PlatformError } from '../../core/errors.js';
import type { AwsConnection } from './connection.js';
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
