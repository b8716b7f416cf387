import type { CodebaseConfig, PlatformConfig } from './schema.js';

/** A branch or all tags, and the environments that a push of it deploys to. */
export interface Trigger {
  /** Undefined for tags. */
  branch: string | undefined;
  environments: { name: string; approval: boolean }[];
}

export interface Subject {
  app: string;
  name: string;
  codebase: CodebaseConfig;
  triggers: Trigger[];
  /** ARN of the role that the workflow works as; undefined where the pipeline account is not known. */
  role: string | undefined;
  caches: ReadonlyMap<string, string>;
  /** Where Terraform comes from; undefined where it is left out, or CodePipeline runs it. */
  deployRepository: DeployRepositoryReference | undefined;
  /** The environments whose services the platform's Terraform makes, not Copilot. */
  onPlatform: ReadonlySet<string>;
}

export interface DeployRepositoryReference {
  /** `owner/name`. */
  name: string;
  /** Undefined for its default branch. */
  branch: string | undefined;
}

/** Describes what the workflow of a codebase is written from. @param terraform - whether it may run the platform's Terraform */
export function describeSubject(
  config: PlatformConfig,
  name: string,
  codebase: CodebaseConfig,
  terraform: boolean,
): Subject {
  const triggers: Trigger[] = [];
  for (const { branch, environments } of codebase.pipelines ?? []) {
    const known = triggers.find((trigger) => trigger.branch === branch) ?? { branch, environments: [] };
    if (!triggers.includes(known)) triggers.push(known);
    // As codebase-plan has it: each environment once, with an approval if any pipeline wants one.
    for (const { name: environment, requires_approval: approval = false } of environments) {
      const there = known.environments.find((other) => other.name === environment);
      if (there === undefined) known.environments.push({ name: environment, approval });
      else there.approval ||= approval;
    }
  }
  const account = config.environments?.['*']?.accounts?.deploy.id;
  const deployed = triggers.flatMap(({ environments }) =>
    environments.map((environment) => environment.name),
  );
  const onPlatform = new Set(
    deployed.filter((environment) => deploymentMode(config, environment) !== 'copilot'),
  );
  return {
    app: config.application,
    name,
    codebase,
    triggers,
    role:
      account === undefined
        ? undefined
        : `arn:aws:iam::${account}:role/github-oidc-${config.application}-repo-role`,
    caches: dnsAccounts(config, codebase),
    onPlatform,
    deployRepository:
      terraform && codebase.pipeline_mode === 'github_actions' && onPlatform.size > 0
        ? deployRepositoryOf(config, codebase)
        : undefined,
  };
}

function deploymentMode({ environments = {} }: PlatformConfig, environment: string): string {
  const key = 'service-deployment-mode';
  return environments[environment]?.[key] ?? environments['*']?.[key] ?? 'copilot';
}

/** The platform's own default is `uktrade/<app>-deploy`. */
function deployRepositoryOf(config: PlatformConfig, codebase: CodebaseConfig): DeployRepositoryReference {
  return {
    name: config.deploy_repository ?? `uktrade/${config.application}-deploy`,
    branch: codebase.deploy_repository_branch,
  };
}

/** Environment -> the account of its domains, for the environments whose caches are invalidated. */
function dnsAccounts({ environments = {} }: PlatformConfig, codebase: CodebaseConfig): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const { environment } of Object.values(codebase.cache_invalidation?.domains ?? {})) {
    const id = (environments[environment]?.accounts ?? environments['*']?.accounts)?.dns.id;
    accounts.set(environment, id ?? '');
  }
  return accounts;
}
