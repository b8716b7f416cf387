import type { AwsSession } from '../../providers/aws/session.js';
import type { Environment } from './applications.js';

/** A role of another account: where it is assumed, and under which session name. */
export interface AccountRole {
  arn: string;
  session: string;
  region: string;
}

/** Returns the role in the environment's account with which its services are deployed. */
export function deployRole(
  app: string,
  { name, accountId, region }: Pick<Environment, 'name' | 'accountId' | 'region'>,
  defaultRegion: string,
): AccountRole {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
  };
}

/** Returns the role in the DNS account with which the caches of an environment's domains are invalidated. */
export function invalidationRole(app: string, env: string, dnsAccount: string, region: string): AccountRole {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region,
  };
}

/** The sessions of other accounts: one for each role, so that it is assumed once, whoever needs it. */
export class AccountSessions {
  private readonly sessions = new Map<string, AwsSession>();

  /** @param session that of the application's account */
  constructor(readonly session: AwsSession) {}

  /** Returns the session with the role. Nothing is requested before its first use. */
  enter({ arn, session: name, region }: AccountRole): AwsSession {
    const key = `${arn} ${region}`;
    const session = this.sessions.get(key) ?? this.session.assume(arn, name, region);
    this.sessions.set(key, session);
    return session;
  }
}
