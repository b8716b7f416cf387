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

/** codebase-pipeline.yml has room for so many environments. */
export const MOST_ENVIRONMENTS = 6;

/** Says why codebase-pipeline.yml can't do what the style `jobs` could. @param most - environments of one push */
export function tooMuch(most: number): string {
  return most > MOST_ENVIRONMENTS
    ? `codebase-pipeline.yml deploys to ${MOST_ENVIRONMENTS} environments at most, and there are ${most}: use style jobs.`
    : 'Environments have their domains in different DNS accounts, of which codebase-pipeline.yml takes one: use style jobs.';
}

/** What the workflow can't do on its own, or a person has to do before it works. */
export function notesOf(subject: Subject): string[] {
  const { codebase, deployRepository, name, onPlatform, triggers } = subject;
  const mode = codebase.pipeline_mode ?? 'aws_codepipeline';
  const deployed = [...new Set(triggers.flatMap((trigger) => trigger.environments.map((each) => each.name)))];
  const approved = [
    ...new Set(
      triggers.flatMap((trigger) =>
        trigger.environments.filter(({ approval }) => approval).map((each) => each.name),
      ),
    ),
  ];
  const copilot = deployed.filter((environment) => !onPlatform.has(environment));
  return [
    triggers.length === 0
      ? `${name} has no pipelines, so a push starts nothing. Add pipelines, or a job of your own that calls codebase-pipeline.yml with the input environments.`
      : '',
    mode === 'aws_codepipeline'
      ? `pipeline_mode of ${name} is aws_codepipeline: a push starts the platform's own pipelines too, and would deploy twice. Set it to github_actions (or dual_codepipeline_github), and apply the Terraform.`
      : '',
    mode === 'dual_codepipeline_github'
      ? `pipeline_mode of ${name} is dual_codepipeline_github: deployments go through CodePipeline. Set strategy: ecs to deploy straight to ECS.`
      : '',
    mode === 'github_actions' && copilot.length > 0
      ? `${copilot.join(', ')}: Copilot deploys the services there (service-deployment-mode), and straight to ECS is refused.`
      : '',
    ...approved.map(
      (environment) =>
        `Make the GitHub environment ${environment}-approval with the reviewers, and ${environment} without any.`,
    ),
    subject.role === undefined
      ? 'environments."*".accounts.deploy is missing: set the variable PLATFORM_ROLE to the ARN of the role to work with.'
      : '',
    codebase.slack_channel === undefined ? '' : 'Set the secret SLACK_TOKEN, or nothing is posted to Slack.',
    [...subject.caches.values()].includes('')
      ? 'Caches are left alone where accounts.dns of the environment is missing.'
      : '',
    ...terraformNotes(mode === 'github_actions' && onPlatform.size > 0, deployRepository),
  ].filter((note) => note !== '');
}

function terraformNotes(wanted: boolean, deployRepository: DeployRepositoryReference | undefined): string[] {
  if (!wanted) return [];
  if (deployRepository === undefined)
    return [
      'Terraform of the services (scheduled jobs get their image from it), load balancer rules and custom-build/*.sh of the deploy repository are left out.',
    ];
  return [
    'Set the variable DEPLOY_TOOLS_IMAGE to public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, in which Terraform runs.',
    `Set the secret DEPLOY_REPOSITORY_TOKEN to a token that may read ${deployRepository.name}, if that is private.`,
  ];
}
