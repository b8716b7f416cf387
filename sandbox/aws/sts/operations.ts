import type {
  AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { readOidcToken } from './oidc.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';

const RoleArn = v.pipe(v.string(), v.minLength(20), v.maxLength(2048));
const RoleSessionName = v.pipe(v.string(), v.regex(/^[\w+=,.@-]{2,64}$/));
const DurationSeconds = v.optional(
  v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(900), v.maxValue(43_200)),
  '3600',
);

const AssumeRole = v.strictObject({ RoleArn, RoleSessionName, DurationSeconds });
const AssumeRoleWithWebIdentity = v.strictObject({
  RoleArn,
  RoleSessionName,
  DurationSeconds,
  WebIdentityToken: v.pipe(v.string(), v.minLength(4), v.maxLength(20_000)),
});

/** @throws AwsFault when it isn't the ARN of a role */
function checkRole(arn: string): void {
  if (/^arn:aws:iam::\d{12}:role\/.+$/.test(arn)) return;
  throw new AwsFault('ValidationError', `${arn} is invalid`);
}

function assumed(world: World, role: string, session: string, seconds: number) {
  const { identity, ...issued } = world.credentials.issue(role, session, seconds);
  return {
    Credentials: {
      AccessKeyId: issued.accessKeyId,
      SecretAccessKey: issued.secretAccessKey,
      SessionToken: issued.sessionToken,
      Expiration: new Date(issued.expiresAt),
    },
    AssumedRoleUser: { AssumedRoleId: identity.userId, Arn: identity.arn },
  };
}

function assumeRole(call: Call, world: World): Answer<AssumeRoleCommandOutput> {
  const parameters = parseParameters(AssumeRole, call, 'ValidationError');
  checkRole(parameters.RoleArn);
  checkDeploymentRole(parameters.RoleArn, call, world);
  return assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds);
}

/**
 * Of the roles that deploy, an application has those of its environments; any other role exists.
 * @throws AwsFault as AWS does, which doesn't tell a role that is missing from one that doesn't trust the caller
 */
function checkDeploymentRole(arn: string, call: Call, world: World): void {
  const [, account, name] = /^arn:aws:iam::(\d{12}):role\/(.+)-codebase-pipeline-deploy$/.exec(arn) ?? [];
  if (account === undefined) return;
  const applications = Object.entries(world.scenario.applications).filter(([app]) =>
    name?.startsWith(`${app}-`),
  );
  const found = applications.some(([app, { environments }]) =>
    Object.entries(environments).some(
      ([environment, seed]) =>
        name === `${app}-${environment}` && account === (seed?.account ?? world.account),
    ),
  );
  if (found || applications.length === 0) return;
  const { arn: user } = world.credentials.identify(call.accessKeyId);
  throw new AwsFault(
    'AccessDenied',
    `User: ${user} is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
    403,
  );
}

function assumeRoleWithWebIdentity(call: Call, world: World): Answer<AssumeRoleWithWebIdentityCommandOutput> {
  const parameters = parseParameters(AssumeRoleWithWebIdentity, call, 'ValidationError');
  checkRole(parameters.RoleArn);
  const claims = readOidcToken(parameters.WebIdentityToken);
  if (claims === undefined) {
    throw new AwsFault('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
  }
  if (claims.aud !== 'sts.amazonaws.com') {
    throw new AwsFault('InvalidIdentityToken', 'Incorrect token audience');
  }
  const now = Math.floor(world.realNow() / 1000);
  if (claims.exp === undefined || claims.exp <= now) {
    throw new AwsFault(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp ?? 0}`,
    );
  }
  return {
    ...assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: claims.aud,
    Provider: `arn:aws:iam::${world.account}:oidc-provider/token.actions.githubusercontent.com`,
  };
}

function getCallerIdentity(call: Call, world: World): Answer<GetCallerIdentityCommandOutput> {
  parseParameters(v.strictObject({}), call, 'ValidationError');
  const { userId, account, arn } = world.credentials.identify(call.accessKeyId);
  return { UserId: userId, Account: account, Arn: arn };
}

export const sts: Service = {
  name: 'sts',
  operations: {
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    GetCallerIdentity: getCallerIdentity,
  },
};
