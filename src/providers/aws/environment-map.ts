import { UsageError } from '../../core/errors.js';
import { checkRoleArn } from './role-arn.js';

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
