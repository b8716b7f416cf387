import { platformRoles } from '../../sandbox/server/access/platform-roles.js';
import type { PlatformRole, Statement } from '../../sandbox/server/access/platform-roles.js';
import type { AwsPermission, CommandDefinition } from '../../src/commands/command.js';
import { fits } from '../../sandbox/server/access/wildcards.js';

/** A condition of a trust policy: `StringLike` where values have wildcards. */
export interface Condition {
  test: 'StringEquals' | 'StringLike';
  /** Of the token, as IAM calls it. */
  claim: string;
  values: readonly string[];
}

/** Which jobs may become the role. */
export interface TrustStatement {
  sid: string;
  conditions: readonly Condition[];
}

/** A role, or what an existing one lacks: a folder in docs/iam/roles with the policies as JSON and as Terraform. */
export interface RoleDocument {
  /** Name of the folder. */
  name: string;
  /** What it is for: sentences. */
  about: string;
  /** The role's name. */
  role: string;
  /** Undefined for a role that exists already. */
  trust: readonly TrustStatement[] | undefined;
  permissions: readonly Statement[];
}

export const ISSUER = 'token.actions.githubusercontent.com';

/** What workflows deploy with: verbs of codebase-pipeline.yml and its parts, and the one that checks the setup. */
const PIPELINE_VERBS: readonly string[] = [
  'codebase-build',
  'codebase-deploy',
  'codebase-plan',
  'deployment-check',
  'setup-check',
];

/** The workflow whose jobs deploy, at any version. */
const DEPLOY_WORKFLOW = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@*';

/**
 * How a token names the repository: by names, and in repositories that were made or renamed since July 2026 with their ids.
 * Source: "OpenID Connect reference" in GitHub's documentation.
 */
const SUBJECTS = ['repo:<owner>/<name>', 'repo:<owner>@<owner-id>/<name>@<repository-id>'];

const audience: Condition = { test: 'StringEquals', claim: `${ISSUER}:aud`, values: ['sts.amazonaws.com'] };

/** Jobs on a branch or git tag, without a GitHub environment: plan, build, and what only looks. */
const builds: TrustStatement = {
  sid: 'Builds',
  conditions: [
    audience,
    {
      test: 'StringLike',
      claim: `${ISSUER}:sub`,
      values: SUBJECTS.flatMap((subject) => [
        `${subject}:ref:refs/heads/<branch>`,
        `${subject}:ref:refs/tags/*`,
      ]),
    },
  ],
};

/** Jobs of codebase-deploy.yml in the GitHub environment: a job of another workflow would go around the approval. */
const deployments: TrustStatement = {
  sid: 'Deployments',
  conditions: [
    audience,
    {
      test: 'StringEquals',
      claim: `${ISSUER}:sub`,
      values: SUBJECTS.map((subject) => `${subject}:environment:<env>`),
    },
    { test: 'StringLike', claim: `${ISSUER}:job_workflow_ref`, values: [DEPLOY_WORKFLOW] },
  ],
};

const oidcRole = 'github-oidc-<app>-repo-role';
const deployRole = '<app>-<env>-codebase-pipeline-deploy';

export function roleDocuments(commands: readonly CommandDefinition[]): RoleDocument[] {
  const permissions = commands.flatMap((command) => command.permissions.aws);
  return [
    {
      name: 'oidc-role-pipelines-account',
      about:
        "The role of a repository's workflows in the account of parameters, images and pipelines. Builds and deployments work with it. It reaches the deploy roles of the environments that are in this account.",
      role: oidcRole,
      trust: [builds, deployments],
      permissions: merge(
        commands
          .filter(({ name }) => PIPELINE_VERBS.includes(name))
          .flatMap((command) => command.permissions.aws)
          .filter(({ account, optional }) => account === undefined && optional !== true)
          .map(inOwnAccount),
      ),
    },
    {
      name: 'oidc-role-environment-account',
      about:
        "The role of a repository's workflows in the account of an environment that is elsewhere, such as production. Only deployments can become it, and all that it can do is to assume the deploy roles of its own account.",
      role: oidcRole,
      trust: [deployments],
      permissions: platformRoles
        .filter(({ names, account }) => names[0] === oidcRole && account === 'environment')
        .flatMap(({ allows }) => allows)
        .map(({ actions, resources }) => ({
          actions,
          resources: resources.map((text) => text.replace('<env-account>', '<account>')),
        })),
    },
    {
      name: 'deploy-role-extras',
      about:
        "What the platform's own deploy role lacks. No verb depends on it: with it, deployments are explained better, and can be stopped themselves.",
      role: deployRole,
      trust: undefined,
      permissions: extras(permissions),
    },
  ];
}

/** The optional permissions that the platform's deploy role does not have. */
function extras(permissions: readonly AwsPermission[]): Statement[] {
  const role = platformRoles.find(({ names }) => names[0] === deployRole);
  const missing = permissions
    .filter(({ account, optional }) => account === 'environment' && optional === true)
    .map((permission) => ({ actions: missingActions(permission, role), resources: permission.resources }));
  return merge(missing.filter(({ actions }) => actions.length > 0)).map(inOwnAccount);
}

/** Of the role's own account, whatever the policy of a verb calls it. */
function inOwnAccount({ actions, resources }: Pick<Statement, 'actions' | 'resources'>): Statement {
  return { actions, resources: resources.map((resource) => resource.replace('<env-account>', '<account>')) };
}

/** One statement for each list of resources, with all actions on these. */
function merge(statements: readonly Statement[]): Statement[] {
  const byResources = new Map<string, Statement>();
  for (const { actions, resources } of statements) {
    const key = JSON.stringify(resources);
    const known = byResources.get(key)?.actions ?? [];
    byResources.set(key, { actions: [...new Set([...known, ...actions])].sort(), resources });
  }
  const merged = [...byResources.values()];
  return merged.filter((one) => !merged.some((other) => other !== one && covers(other, one)));
}

function covers(wide: Statement, narrow: Statement): boolean {
  const all = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every((text) => outer.includes(text));
  return all(narrow.actions, wide.actions) && all(narrow.resources, wide.resources);
}

/** The actions that the role does not allow on all of the permission's resources. */
export function missingActions(permission: AwsPermission, role: PlatformRole | undefined): string[] {
  const covers = (action: string, resource: string): boolean =>
    role?.allows.some(
      ({ actions, resources }) =>
        actions.includes(action) && resources.some((pattern) => fits(pattern, resource)),
    ) ?? false;
  return permission.actions.filter(
    (action) => !permission.resources.every((resource) => covers(action, resource)),
  );
}
