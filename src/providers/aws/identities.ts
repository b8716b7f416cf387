import { formatCount } from '../../core/text.js';
import { UsageError, PlatformError } from '../../core/errors.js';

/** Source: "IAM identifiers" and the parameters of AssumeRole in AWS's documentation. */
const ROLE_ARN = /^arn:aws(?:-cn|-us-gov)?:iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64})$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** An IAM role, taken from its ARN. */
interface RoleName {
  /** Twelve digits. */
  account: string;
  /** With its path, as in the ARN: `teams/deployer`. */
  name: string;
}

/**
 * Checks and splits the ARN of a role.
 * @param input - what errors call it: `role-to-assume`
 * @throws PlatformError
 */
export function parseRoleArn(input: string, arn: string): RoleName {
  const [, account, name] = ROLE_ARN.exec(arn) ?? [];
  if (account !== undefined && name !== undefined) return { account, name };
  const example = ROLE_NAME.test(arn) ? arn : 'github-oidc-demo-repo-role';
  throw new UsageError(
    `${input} is ${JSON.stringify(arn)}, ${ROLE_NAME.test(arn) ? 'the bare name of a role' : 'which is not the ARN of an IAM role'}.`,
    { hint: `Write the whole ARN: arn:aws:iam::123456789012:role/${example}` },
  );
}

/**
 * Checks the ARN of a role that is to be assumed in the region.
 * @throws UsageError also where the region is in another partition, whose STS does not know the role
 */
export function checkRoleArn(input: string, arn: string, region: string): void {
  parseRoleArn(input, arn);
  const [, partition] = arn.split(':');
  const needed = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  if (partition === needed) return;
  throw new UsageError(
    `${input} is ${JSON.stringify(arn)}, but the region ${region} is in the partition ${needed}.`,
    {
      hint: `Write it as arn:${needed}:iam::…, or set aws-region to a region of ${partition ?? ''}.`,
    },
  );
}

/** Checks the name of a role session by STS's rule. @throws PlatformError */
export function checkSessionName(input: string, name: string): string {
  if (SESSION_NAME.test(name)) return name;
  throw new UsageError(
    `${input} is ${JSON.stringify(name)} (${formatCount(name.length, 'character')}), which STS does not take as the name of a session.`,
    { hint: 'Use 2 to 64 letters, digits and characters of _+=,.@- (no spaces, no brackets).' },
  );
}

/** Returns the text as STS takes it for the name of a session. */
export function formatSessionName(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}

/** Returns the name, without path, of the role that an assumed-role ARN stands for; undefined for other principals. */
export function assumedRoleName(arn: string): string | undefined {
  return /^arn:[\w-]+:sts::\d{12}:assumed-role\/([^/]+)\//.exec(arn)?.[1];
}

/** A value for every environment, or one for each by its name; `*` is all others, as in platform-config.yml. */
export type EnvironmentMap = string | Readonly<Record<string, string>>;

/**
 * Finds what a map has for the environment. `own` says that it stands under its name, and was not given for all.
 * @throws UsageError where only the case of the letters is another one
 */
export function findForEnvironment(
  input: string,
  map: EnvironmentMap | undefined,
  env: string,
): { value: string | undefined; own: boolean } {
  if (map === undefined || typeof map === 'string') return { value: map, own: false };
  if (Object.hasOwn(map, env)) return { value: map[env], own: true };
  const similar = Object.keys(map).find((name) => name.toLowerCase() === env.toLowerCase());
  if (similar !== undefined)
    throw new UsageError(`${input} names the environment ${similar}, but it is called ${env}.`, {
      hint: `Write it as the platform does: ${env}.`,
    });
  return { value: map['*'], own: false };
}

/** Checks that each value is the ARN of a role of the region's partition. @throws UsageError */
export function checkEnvironmentRoles(roles: EnvironmentMap | undefined, region: string): void {
  if (typeof roles === 'string') checkRoleArn('environment-role-to-assume', roles, region);
  else
    for (const [env, arn] of Object.entries(roles ?? {}))
      checkRoleArn(`environment-role-to-assume for ${env}`, arn, region);
}

/** A profile of ~/.aws/config, as far as it says whose account it is for. */
interface Profile {
  name: string;
  /** The role of an SSO profile. */
  ssoRole: string | undefined;
}

/** How a profile comes by its credentials: what the next step depends on where it has none. */
export type ProfileKind = 'sso' | 'process' | 'other';

/**
 * Finds out what kind of profile the name stands for.
 * @throws PlatformError with the names that there are, where neither file has it
 */
export async function findProfileKind(name: string): Promise<ProfileKind> {
  const { configFile, credentialsFile } = await loadFiles();
  const profile = { ...credentialsFile[name], ...configFile[name] };
  if (configFile[name] === undefined && credentialsFile[name] === undefined) {
    // `sso-session.uktrade` and `services.local` are sections of other kinds.
    const names = Object.keys({ ...configFile, ...credentialsFile }).filter(
      (key) => !/^(sso-session|services)\./.test(key),
    );
    throw new PlatformError(
      `There is no AWS profile ${name}, neither in ~/.aws/config nor in ~/.aws/credentials.`,
      {
        hint:
          names.length === 0
            ? 'Write one with aws configure sso.'
            : `Known profiles: ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ', …' : ''}.`,
      },
    );
  }
  if (profile['sso_session'] !== undefined || profile['sso_start_url'] !== undefined) return 'sso';
  return profile['credential_process'] === undefined ? 'other' : 'process';
}

/** More names than this are not listed in an error. */
const MOST_NAMES = 10;

/**
 * Lists the profiles of an account, by `sso_account_id` or the account in `role_arn`. Those with the same SSO role as
 * the profile in use come first. A file that can't be read has none.
 */
export async function listProfiles(account: string, inUse: string): Promise<Profile[]> {
  const { configFile } = await loadFiles();
  const wanted = configFile[inUse]?.['sso_role_name'];
  return Object.entries(configFile)
    .filter(
      ([, profile]) =>
        profile['sso_account_id'] === account ||
        profile['role_arn']?.startsWith(`arn:aws:iam::${account}:role/`),
    )
    .map(([name, profile]) => ({ name, ssoRole: profile['sso_role_name'] }))
    .sort((one, other) => Number(other.ssoRole === wanted) - Number(one.ssoRole === wanted));
}

async function loadFiles() {
  const { loadSharedConfigFiles } = await import('@smithy/core/config');
  return loadSharedConfigFiles({ ignoreCache: true });
}

/** What the inputs say about the accounts of environments. */
export interface AccountSettings {
  /** ARNs of the roles to come from. */
  environmentRoles?: EnvironmentMap | undefined;
  /** Names of the AWS profiles to come from. */
  environmentProfiles?: EnvironmentMap | undefined;
}
