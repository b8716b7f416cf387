import type {
  AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { readOidcToken } from './oidc.js';
import { AwsFault } from '../fault.js';
import { accessDenied } from '../../server/access-denied.js';
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

/** How long a session lasts at most that one role gets from another. */
const chainedSessionSeconds = 3600;

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
  const caller = world.credentials.identify(call.accessKeyId);
  if (caller.role !== undefined && parameters.DurationSeconds > chainedSessionSeconds) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  const trusted = world.access.enforced
    ? world.access.trusts(parameters.RoleArn, caller)
    : deploymentRoleExists(parameters.RoleArn, world);
  // AWS doesn't tell a role that is missing from one that doesn't trust the caller.
  if (!trusted) {
    const { RoleArn: resource } = parameters;
    throw accessDenied(caller.arn, { action: 'sts:AssumeRole', resource });
  }
  return assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds);
}

/** Of the roles that deploy, an application has those of its environments; any other role exists. */
function deploymentRoleExists(arn: string, world: World): boolean {
  const [, account, name] = /^arn:aws:iam::(\d{12}):role\/(.+)-codebase-pipeline-deploy$/.exec(arn) ?? [];
  if (account === undefined) return true;
  const applications = Object.entries(world.scenario.applications).filter(([app]) =>
    name?.startsWith(`${app}-`),
  );
  const found = applications.some(([app, { environments }]) =>
    Object.entries(environments).some(
      ([environment, seed]) =>
        name === `${app}-${environment}` && account === (seed?.account ?? world.account),
    ),
  );
  return found || applications.length === 0;
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
  if (!world.access.trusts(parameters.RoleArn, undefined)) {
    throw new AwsFault('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  return {
    ...assumed(world, parameters.RoleArn, parameters.RoleSessionName, parameters.DurationSeconds),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: claims.aud,
    Provider: `arn:aws:iam::${parameters.RoleArn.split(':')[4] ?? world.account}:oidc-provider/token.actions.githubusercontent.com`,
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
