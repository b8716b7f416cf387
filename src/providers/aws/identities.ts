import { formatCount } from '../../core/text.js';
import type { Clock } from '../../core/clock.js';
import { UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { checkProxies } from '../http/hosts.js';
import { checkEndpoints } from './connection.js';
import { checkTokenUrl, type OidcSource } from './oidc.js';
import type { Timeouts } from './transport.js';

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
function checkRoleArn(input: string, arn: string, region: string): void {
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
function checkEnvironmentRoles(roles: EnvironmentMap | undefined, region: string): void {
  if (typeof roles === 'string') checkRoleArn('environment-role-to-assume', roles, region);
  else
    for (const [env, arn] of Object.entries(roles ?? {}))
      checkRoleArn(`environment-role-to-assume for ${env}`, arn, region);
}

/** What the inputs say about the accounts of environments. */
export interface AccountSettings {
  /** ARNs of the roles to come from. */
  environmentRoles?: EnvironmentMap | undefined;
  /** Names of the AWS profiles to come from. */
  environmentProfiles?: EnvironmentMap | undefined;
}

/** What a session with AWS is made with. */
export interface AwsSessionOptions extends AccountSettings {
  region: string;
  /** Name of the AWS profile to work with; undefined for the one that the SDK chooses. */
  profile?: string | undefined;
  /** ARN; none means the credentials that the SDK finds by itself. */
  roleToAssume: string | undefined;
  roleSessionName: string;
  clock: Clock;
  logger: Logger;
  /** Aborted when the command is cancelled. */
  signal?: AbortSignal | undefined;
  /** Where a workflow's OIDC token comes from; undefined without `id-token: write`, and outside of workflows. */
  oidc: OidcSource | undefined;
  /** Masks a secret in the log before it is used. */
  mask: (secret: string) => void;
  /** Time limits of one request; the default is 5 s to connect and 30 s to answer. */
  timeouts?: Timeouts;
}

/** @throws UsageError, PlatformError for a setting that can't be one */
export function checkSettings(options: AwsSessionOptions): void {
  const { region, roleToAssume, roleSessionName, oidc, environmentRoles } = options;
  checkRegion(region);
  checkEndpoints(process.env);
  checkProxies(process.env);
  checkSessionName('role-session-name', roleSessionName);
  if (roleToAssume !== undefined) checkRoleArn('role-to-assume', roleToAssume, region);
  checkEnvironmentRoles(environmentRoles, region);
  if (oidc !== undefined) checkTokenUrl(oidc.requestUrl);
}

function checkRegion(region: string): void {
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return;
  throw new UsageError(`The input aws-region is "${region}", which is not the name of an AWS region.`, {
    hint: 'Write it as AWS does: eu-west-2.',
  });
}
