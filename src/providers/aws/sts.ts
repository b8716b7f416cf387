import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials as StsCredentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { AccessDeniedError, PlatformError } from '../../core/errors.js';
import { defaultRetryPolicy } from '../../core/retry.js';
import type { AwsConnection } from './connection.js';
import type { Credentials } from './credentials.js';
import { isDenied } from './translate.js';

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
