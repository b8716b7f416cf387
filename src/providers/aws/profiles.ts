/** A profile of ~/.aws/config, as far as it says whose account it is for. */
export interface Profile {
  name: string;
  /** The role of an SSO profile. */
  ssoRole: string | undefined;
}

/**
 * Lists the profiles of an account, by `sso_account_id` or the account in `role_arn`. Those with the same SSO role as
 * the profile in use come first. A file that can't be read has none.
 */
export async function listProfiles(account: string, inUse: string): Promise<Profile[]> {
  const { loadSharedConfigFiles } = await import('@smithy/core/config');
  const { configFile } = await loadSharedConfigFiles({ ignoreCache: true });
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
