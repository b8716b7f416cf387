import { PlatformError } from '../../core/errors.js';

/** A profile of ~/.aws/config, as far as it says whose account it is for. */
export interface Profile {
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
