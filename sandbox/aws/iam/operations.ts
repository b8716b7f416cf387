import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { AwsFault } from '../fault.js';
import { parseParameters } from '../call-parameters.js';
import type { Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';

/** IAM, API version 2010-05-08. */
export const iam: Service = {
  name: 'iam',
  operations: { GetRole: getRole, ListAccountAliases: listAccountAliases },
};

function listAccountAliases(call: Call, world: World) {
  // An account has one alias at most, so there is no second page.
  parseParameters(v.strictObject({ MaxItems: v.optional(v.string()) }), call, 'ValidationError');
  const alias = world.scenario['account-alias'];
  return { AccountAliases: alias === undefined ? [] : [alias], IsTruncated: false };
}

/** Only roles that the platform's Terraform makes are there, where those are enforced. */
function getRole(call: Call, world: World) {
  const { RoleName: name } = parseParameters(
    v.strictObject({ RoleName: v.pipe(v.string(), v.regex(/^[\w+=,.@-]{1,64}$/)) }),
    call,
    'ValidationError',
  );
  const { account } = world.credentials.identify(call.accessKeyId);
  const arn = `arn:aws:iam::${account}:role/${name}`;
  if (world.access.enforced && !world.access.exists(arn))
    throw new AwsFault('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  const policy =
    world.scenario['trust-policies'][arn] ??
    world.scenario['trust-policies'][name] ??
    documentedTrust(account);
  return {
    Role: {
      Path: '/',
      RoleName: name,
      RoleId: `AROA${createHash('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase()}`,
      Arn: arn,
      CreateDate: new Date(Date.UTC(2026, 0, 1)),
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(policy)),
      MaxSessionDuration: 3600,
    },
  };
}

/** As docs/roles.md has it: any job on a branch or git tag; in an environment, those of our codebase-deploy.yml. */
function documentedTrust(account: string): unknown {
  const provider = 'token.actions.githubusercontent.com';
  const statement = (subject: string, more: Record<string, string>) => ({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
      StringLike: {
        [`${provider}:sub`]: [`repo:uktrade/*:${subject}`, `repo:uktrade@*/*:${subject}`],
        ...more,
      },
    },
  });
  const workflow = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1*';
  return {
    Version: '2012-10-17',
    Statement: [
      statement('ref:refs/heads/*', {}),
      statement('ref:refs/tags/*', {}),
      statement('environment:*', { [`${provider}:job_workflow_ref`]: workflow }),
    ],
  };
}
