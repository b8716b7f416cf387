import type { Identity } from '../../aws/sts/credentials.js';
import type { Scenario } from '../../scenario/scenario.js';
import { neededPermissions } from './needed-permissions.js';
import { platformRoles, type PlatformRole, type Statement } from './platform-roles.js';
import type { Permission } from './required-permissions.js';
import { fits } from './wildcards.js';

/** A role of the platform as one application and environment have it. */
interface KnownRole {
  role: PlatformRole;
  /** Of the placeholders. */
  values: Readonly<Record<string, string>>;
}

interface RoleName {
  account: string;
  /** With its path, which the platform's roles don't have. */
  name: string;
}

/** What the repositories of images let other accounts do: pull and push. */
const sharedImageActions: ReadonlySet<string> = new Set([
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:CompleteLayerUpload',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:PutImage',
  'ecr:UploadLayerPart',
]);

/**
 * Trust and permissions of the roles that the platform's Terraform makes. Plain access keys may do everything; with
 * `roles: open` so may every role.
 */
export class Access {
  constructor(private readonly scenario: Scenario) {}

  /** True where roles are held to what the platform gives them. */
  get enforced(): boolean {
    return this.scenario.roles === 'platform';
  }

  /** Says whether the caller's own policies allow it, and those of the resource where that is in another account. */
  allows(caller: Identity, permission: Permission): boolean {
    const { role } = caller;
    if (role === undefined || !this.enforced) return true;
    const { action, resource } = permission;
    if (this.grants(role).some((pattern) => fits(pattern, action))) return true;
    const owner = resource.split(':')[4];
    if (action.startsWith('ecr:') && owner !== caller.account && !sharedImageActions.has(action))
      return false;
    return this.statements(parseRole(role)).some(
      ({ actions, resources, passedTo }) =>
        actions.includes(action) &&
        passedTo === permission.passedTo &&
        resources.some((pattern) => fits(pattern, resource)),
    );
  }

  /**
   * Says whether the role exists and trusts the caller.
   * @param caller - undefined for a job that comes with GitHub's token
   */
  trusts(roleArn: string, caller: Identity | undefined): boolean {
    if (!this.enforced || this.grants(roleArn).length > 0) return true;
    const wanted = parseRole(roleArn);
    const known = this.find(wanted);
    if (known === undefined) return false;
    if (caller === undefined) return known.role.trusts.includes('github');
    if (caller.role === undefined) return true;
    const { account, name } = parseRole(caller.role);
    return known.role.trusts.some(
      (trusted) =>
        trusted !== 'github' &&
        account === (trusted.account === 'own' ? wanted.account : this.scenario.account) &&
        trusted.names.some((pattern) => fits(fill(pattern, known.values), name)),
    );
  }

  /** Says whether the platform, or the scenario, has the role. */
  exists(roleArn: string): boolean {
    return this.grants(roleArn).length > 0 || this.find(parseRole(roleArn)) !== undefined;
  }

  /** The actions that the scenario grants to the role, whatever the platform says. */
  private grants(roleArn: string): string[] {
    const { name } = parseRole(roleArn);
    return Object.entries(this.scenario['role-grants']).flatMap(([pattern, actions]) =>
      fits(pattern, name) ? actions : [],
    );
  }

  private statements(wanted: RoleName): Statement[] {
    const known = this.find(wanted);
    if (known === undefined) return [];
    const { role, values } = known;
    // In the needed part, the deployment roles are those of any account.
    const assumed = { ...values, 'env-account': role.assumes === 'own' ? wanted.account : '*' };
    const needed = role.needed === true ? filled(neededPermissions, assumed) : [];
    return [...needed, ...filled(role.allows, values)];
  }

  /** The role of the platform that is called so in this account. */
  private find({ account, name }: RoleName): KnownRole | undefined {
    for (const role of platformRoles) {
      const found = this.places(role, name).find(
        (place) =>
          (role.account === 'dns' || place.account === account) &&
          role.names.some((pattern) => fits(fill(pattern, place.values), name)),
      );
      if (found !== undefined)
        return {
          role,
          values: { ...found.values, region: '*', account: this.scenario.account, 'env-account': account },
        };
    }
    return undefined;
  }

  /** Where there is such a role: each application, or each environment, that the scenario has. */
  private places(
    role: PlatformRole,
    name: string,
  ): { account: string; values: Readonly<Record<string, string>> }[] {
    const own = this.scenario.account;
    const applications = Object.entries(this.scenario.applications);
    if (applications.length === 0) {
      // Of an application that the scenario does not say more about.
      const app = /^github-oidc-(.+)-repo-role$/.exec(name)?.[1] ?? name.split('-')[0] ?? name;
      return role.account === 'pipeline' ? [{ account: own, values: { app } }] : [];
    }
    return applications.flatMap(([app, { environments }]) =>
      role.account === 'pipeline'
        ? [{ account: own, values: { app } }]
        : Object.entries(environments).map(([env, seed]) => ({
            account: seed?.account ?? own,
            values: { app, env },
          })),
    );
  }
}

function parseRole(arn: string): RoleName {
  const [, account = '', name = ''] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(arn) ?? [];
  return { account, name };
}

/** The text with its placeholders filled in; anything may stand for those without a value. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/<([a-z-]+)>/g, (_, key: string) => values[key] ?? '*');
}

function filled(statements: readonly Statement[], values: Readonly<Record<string, string>>): Statement[] {
  return statements.map((statement) => ({
    ...statement,
    resources: statement.resources.map((resource) => fill(resource, values)),
  }));
}
