import { formatCount } from '../../core/duration.js';
import { UsageError } from '../../core/errors.js';

/** Source: "IAM identifiers" and the parameters of AssumeRole in AWS's documentation. */
const ROLE_ARN = /^arn:aws(?:-cn|-us-gov)?:iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64})$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** An IAM role, taken from its ARN. */
export interface RoleName {
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
