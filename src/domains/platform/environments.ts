import type { Logger } from '../../core/logger.js';
import type { AccountRole } from '../../providers/aws/accounts.js';
import type { AccountEntrance, AwsSession } from '../../providers/aws/session.js';
import { Applications } from './applications.js';
import type { PipelineMode, Codebase, Environment } from './applications.js';

/** How a codebase is deployed: through its manual-release pipeline, or by us to ECS. */
export type DeploymentStrategy = 'pipeline' | 'ecs';

/** Returns the strategies that the platform has set up for the codebase, the one for `auto` first. */
export function availableStrategies(mode: PipelineMode): DeploymentStrategy[] {
  switch (mode) {
    case 'aws_codepipeline':
      return ['pipeline'];
    case 'dual_codepipeline_github':
      return ['pipeline', 'ecs'];
    case 'github_actions':
      return ['ecs'];
  }
}

/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
export function defaultStrategy(mode: PipelineMode): DeploymentStrategy {
  return mode === 'github_actions' ? 'ecs' : 'pipeline';
}

/** Whether an environment is production: by its name, or because a pipeline of a codebase needs an approval for it. */
export function isProduction(env: string, codebases: readonly Pick<Codebase, 'pipelines'>[] = []): boolean {
  if (/^prod/i.test(env)) return true;
  return codebases.some(({ pipelines }) =>
    pipelines.some(({ environments }) =>
      environments.some(({ name, requiresApproval }) => name === env && requiresApproval),
    ),
  );
}

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

/**
 * Finds out whether an environment is production: by its name, or because a pipeline of the application's codebases needs
 * an approval for it. Without an application, and where its codebases can't be read, the name has to do.
 */
export function productionFinder(
  session: Pick<AwsSession, 'accountId' | 'parameters' | 'region'>,
  logger: Logger,
  app: string | undefined,
  env: string | undefined,
): () => Promise<string | undefined> {
  return async () => {
    if (env === undefined || env === '') return undefined;
    if (isProduction(env)) return env;
    if (app === undefined) return undefined;
    const applications = new Applications(await session.parameters(), session, logger);
    const codebases = await applications.codebases(app).catch(() => []);
    return isProduction(env, codebases) ? env : undefined;
  };
}
