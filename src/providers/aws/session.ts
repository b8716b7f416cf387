import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/logger.js';
import type { AwsServices } from './services.js';

export interface AwsSessionOptions {
  region: string;
  /** ARN; none means the credentials that the SDK finds by itself. */
  roleToAssume: string | undefined;
  roleSessionName: string;
  clock: Clock;
  logger: Logger;
  /** Where a workflow's OIDC token comes from; undefined without `id-token: write`, and outside of workflows. */
  oidc: { requestUrl: string; requestToken: string } | undefined;
  /** Masks a secret in the log before it is used. */
  mask: (secret: string) => void;
}

/** Who we are to AWS: region, credentials that renew, and the services that are reached with them. */
export interface AwsSession extends AwsServices {
  readonly region: string;
  /** The twelve digits of the account: one GetCallerIdentity, remembered. */
  accountId(): Promise<string>;
  /** A session with the role's credentials, assumed from this one's (an environment's account, say). */
  assume(roleArn: string, sessionName: string): AwsSession;
}
