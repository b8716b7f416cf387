import {
  AccessDeniedError,
  asError,
  CancelledError,
  IdentityError,
  PlatformError,
} from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { listProfiles } from './credentials.js';
import type { Credentials } from './credentials.js';
import type { AccountSettings } from './identities.js';
import { assumedRoleName, checkSessionName, parseRoleArn, findForEnvironment } from './identities.js';
import type { CallerIdentity } from './roles.js';

/** A role to work with: where it is assumed, and under which session name. Plain data. */
export interface AccountRole {
  arn: string;
  session: string;
  region: string;
  /** The environment that it deploys to; undefined for a role that is only ever assumed by the identity at hand. */
  environment?: { name: string; trusted: readonly string[] } | undefined;
}

/** Somebody who can assume roles. */
export interface Principal {
  identity(): Promise<CallerIdentity>;
  credentials(): Promise<Credentials>;
  /** @throws AccessDeniedError where the role does not trust it */
  assumeRole(arn: string, session: string): Promise<Credentials>;
}

/** The identities that a session can come by besides its own. */
interface Principals {
  own: Principal;
  /** ARN of the role that the session works with, where it was given. */
  ownRole: string | undefined;
  /** The role, through the workflow's OIDC token; undefined without one. */
  throughOidc: ((roleArn: string) => Principal) | undefined;
  /** The role, assumed by `own`. */
  throughRole: (roleArn: string) => Principal;
  profile: (name: string) => Principal;
  /** Name of the AWS profile in use. */
  ownProfile: string;
  logger: Logger;
}

/** An identity from which an environment's role may be reached. */
interface Source {
  /** As errors name it. */
  name: string;
  principal: Principal;
  /** Whose it is, where that is known without asking. */
  arn: string | undefined;
  /** Whether the next one is tried where this one can't be had, for whatever reason. */
  optional?: true;
}

/**
 * The one place that knows which identity an environment's role is assumed from. The role trusts some roles of the
 * pipelines' account, and the OIDC role of its own account, which is another one than the pipelines' OIDC role.
 */
export class AwsAccounts {
  private readonly remembered = new Map<string, Principal>();

  constructor(
    private readonly principals: Principals,
    private readonly settings: AccountSettings,
  ) {}

  /** @throws PlatformError for a role or session that can't be one, before anything is asked for */
  check({ arn, session }: Pick<AccountRole, 'arn' | 'session'>): void {
    parseRoleArn('The role to assume', arn);
    checkSessionName('The session name of the role to assume', session);
  }

  /**
   * Obtains credentials of the role.
   * @throws IdentityError naming the account that was needed and the identity at hand
   */
  async enter(role: AccountRole): Promise<Credentials> {
    const { own, logger } = this.principals;
    if (role.environment === undefined) return own.assumeRole(role.arn, role.session);
    const caller = await own.identity();
    const refusals: unknown[] = [];
    for await (const source of this.sources(role, role.environment, caller)) {
      try {
        const credentials = await enterFrom(source, role);
        logger.debug(`${role.arn} was assumed from ${source.name}.`);
        return credentials;
      } catch (error) {
        if (!isRefusal(error, source)) throw error;
        logger.debug(`${role.arn} can't be assumed from ${source.name}: ${asError(error).message}`);
        refusals.push(error);
      }
    }
    throw this.refused(role, role.environment.name, caller, refusals);
  }

  /** ARN of the role that the workflow's token is exchanged for, before it is `role`; undefined where it is not. */
  async oidcRole(role: AccountRole): Promise<string | undefined> {
    const { own, throughOidc } = this.principals;
    if (role.environment === undefined || throughOidc === undefined) return undefined;
    const first = await this.sources(role, role.environment, await own.identity()).next();
    return first.done !== true && first.value.optional === true ? first.value.arn : undefined;
  }

  private async *sources(
    role: AccountRole,
    environment: { name: string; trusted: readonly string[] },
    caller: CallerIdentity,
  ): AsyncGenerator<Source> {
    const { own, ownRole, throughOidc, throughRole } = this.principals;
    const { account } = parseRoleArn('The role to assume', role.arn);
    const itself: Source = { name: caller.arn, principal: own, arn: caller.arn };
    const given = this.environmentRole(environment.name, account, caller.account);
    if (given !== undefined && given !== ownRole) {
      const principal = this.remember(given, throughOidc ?? throughRole);
      yield { name: given, principal, arn: given, optional: true };
      return;
    }
    const trusted = environment.trusted.some((pattern) => matches(pattern, caller, ownRole));
    if (trusted || caller.account === account) {
      yield itself;
      return;
    }
    const sameName = throughOidc && sameRoleIn(account, caller, ownRole);
    if (throughOidc !== undefined && sameName !== undefined) {
      const principal = this.remember(sameName, throughOidc);
      yield { name: sameName, principal, arn: sameName, optional: true };
    }
    if (throughOidc === undefined) {
      const { value: profile } = findForEnvironment(
        'environment-profile',
        this.settings.environmentProfiles,
        environment.name,
      );
      if (profile !== undefined) {
        yield this.profile(profile);
        return;
      }
      for (const { name } of await listProfiles(account, this.principals.ownProfile))
        yield this.profile(name);
    }
    yield itself;
  }

  /** The role that `environment-role-to-assume` names; one for all is not meant for the caller's own account. */
  private environmentRole(env: string, account: string, ownAccount: string): string | undefined {
    const { environmentRoles: roles } = this.settings;
    const { value, own } = findForEnvironment('environment-role-to-assume', roles, env);
    if (value === undefined || own) return value;
    const { account: given } = parseRoleArn('environment-role-to-assume', value);
    return account === ownAccount && given !== account ? undefined : value;
  }

  private profile(name: string): Source {
    const principal = this.remember(`profile ${name}`, () => this.principals.profile(name));
    return { name: `the AWS profile ${name}`, principal, arn: undefined, optional: true };
  }

  private remember(key: string, make: (key: string) => Principal): Principal {
    const principal = this.remembered.get(key) ?? make(key);
    this.remembered.set(key, principal);
    return principal;
  }

  /** @param refusals - the first is that of the identity that should do; the others are in the debug log */
  private refused(
    role: AccountRole,
    env: string,
    caller: CallerIdentity,
    refusals: readonly unknown[],
  ): IdentityError {
    const { account, name } = parseRoleArn('The role to assume', role.arn);
    const [first] = refusals;
    // Where an identity could not even be had, what that takes comes first.
    const ownHint = first instanceof PlatformError && !isDenial(first) ? first.hint : undefined;
    const refusal = asError(first).message;
    // Most refusals name it themselves.
    const reason = refusal.startsWith(caller.arn)
      ? refusal
      : `The identity at hand is ${caller.arn}. ${refusal}`;
    return new IdentityError(
      `The environment ${env} is in account ${account}, and its role ${name} can't be assumed. ${reason}`,
      { hint: ownHint ?? this.nextStep(role, caller), cause: first },
    );
  }

  private nextStep(role: AccountRole, caller: CallerIdentity): string {
    const { account, name } = parseRoleArn('The role to assume', role.arn);
    const { ownRole, throughOidc } = this.principals;
    const oidcRole = sameRoleIn(account, caller, ownRole);
    const trust = `The trust policy of ${role.arn} has to name the identity that asks, whose own policy has to allow sts:AssumeRole on it.`;
    if (caller.account === account) return trust;
    if (throughOidc === undefined)
      return `Name a profile of account ${account} in --environment-profile or ~/.aws/config, log in with aws sso login, or give --environment-role-to-assume. ${trust}`;
    return `Set environment-role-to-assume to a role of account ${account} that trusts this workflow${oidcRole === undefined ? '' : ` (${oidcRole}, say)`}, and that ${name} trusts. ${trust}`;
  }
}

async function enterFrom({ principal, arn }: Source, role: AccountRole): Promise<Credentials> {
  const { account, name } = parseRoleArn('The role to assume', role.arn);
  const known = arn ?? (await principal.identity()).arn;
  // A role need not trust itself.
  const isRole = known === role.arn || (known.includes(`::${account}:`) && assumedRoleName(known) === name);
  return isRole ? principal.credentials() : principal.assumeRole(role.arn, role.session);
}

function isRefusal(error: unknown, { optional }: Source): boolean {
  if (isDenial(error)) return true;
  return optional === true && error instanceof PlatformError && !(error instanceof CancelledError);
}

function isDenial(error: unknown): boolean {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}

/** True where the caller's role is in the account of its session, and its name fits: `demo-*-codebase-*`. */
function matches(pattern: string, caller: CallerIdentity, ownRole: string | undefined): boolean {
  const assumed = assumedRoleName(caller.arn);
  if (assumed === undefined) return false;
  // The ARN of a session lacks the role's path, which counts in a trust policy.
  const { name } = ownRole === undefined ? { name: assumed } : parseRoleArn('role-to-assume', ownRole);
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name.endsWith(assumed) ? name : assumed);
}

/** The caller's role, path included, as it would be called in the account. */
function sameRoleIn(
  account: string,
  caller: CallerIdentity,
  ownRole: string | undefined,
): string | undefined {
  const assumed = assumedRoleName(caller.arn);
  if (ownRole !== undefined) return ownRole.replace(/::\d{12}:/, `::${account}:`);
  const partition = caller.arn.split(':')[1] ?? 'aws';
  return assumed === undefined ? undefined : `arn:${partition}:iam::${account}:role/${assumed}`;
}
