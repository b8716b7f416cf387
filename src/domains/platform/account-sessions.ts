import type { AccountRole } from '../../providers/aws/accounts.js';
import type { AccountEntrance, AwsSession } from '../../providers/aws/session.js';
import type { Environment } from './applications.js';

export type { AccountRole } from '../../providers/aws/accounts.js';

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
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] },
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
  enter(role: AccountRole): AwsSession {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }

  /** As the session has it: the OIDC role that the role is assumed from, in the role's own account. */
  entrance(role: AccountRole): Promise<AccountEntrance | undefined> {
    return this.session.entrance(role);
  }
}
