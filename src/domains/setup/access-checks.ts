import { AccessDeniedError, IdentityError } from '../../core/errors.js';
import { deployRole } from '../platform/names.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { SlackIdentity } from '../../providers/slack/messages.js';
import type { Codebase, Environment } from '../platform/applications.js';
import { getCodebaseChannel } from '../slack/thread.js';
import { findHighestVersion, readVersion } from '../versions/version.js';
import { finding } from './checks.js';
import type { SetupCheck, SetupFinding } from './checks.js';
import {
  checkClaims,
  comparePolicy,
  describeClaims,
  DOCUMENTS,
  isDeployment,
  readClaims,
} from './trust-policy.js';
import type { RoleOfDeployments } from './trust-policy.js';

/** What a job says about itself. */
export interface JobFacts {
  /** True on a runner of GitHub's. */
  hosted: boolean;
  /** The runner's version, where it is known. */
  runnerVersion: string | undefined;
  /** Where GitHub's pages are. */
  serverUrl: string;
  /** A fresh OIDC token for AWS. @throws PlatformError where the job can't have one */
  idToken: () => Promise<string>;
}

/** The role that the job works as. */
export interface TrustedRole extends RoleOfDeployments {
  /** Its trust policy. @throws AccessDeniedError where it may not be read */
  policy: () => Promise<unknown>;
}

/** The first runner that knows `$/`. Source: actions/runner's release notes. */
const FIRST_RUNNER = '2.336.0';

/** Checks the job that this runs in. */
export function jobChecks(
  job: JobFacts,
  repositories: readonly string[],
  trusted: TrustedRole | undefined,
): SetupCheck[] {
  const area = 'This job';
  return [
    { area, subject: 'Runner', run: () => checkRunner(job) },
    {
      area,
      subject: 'OIDC token',
      optional: true,
      run: () => checkToken(job, repositories, trusted),
    },
  ];
}

function checkRunner({ hosted, runnerVersion, serverUrl }: JobFacts): SetupFinding {
  if (serverUrl !== 'https://github.com')
    return finding.missing(
      `The actions work on github.com only, and this is ${serverUrl}.`,
      'Use the command line there: node dist/cli.js.',
    );
  if (hosted) return finding.ok("It is GitHub's own, which is kept up to date.");
  const nextStep = `Update the runner to ${FIRST_RUNNER} or newer.`;
  if (runnerVersion === undefined || readVersion(runnerVersion, 'semver') === undefined)
    return finding.unchecked(
      'The runner does not say its version.',
      `Look at the step "Set up job": ${FIRST_RUNNER} or newer is needed.`,
    );
  return findHighestVersion([FIRST_RUNNER, runnerVersion], 'semver') === runnerVersion
    ? finding.ok(`Version ${runnerVersion}.`)
    : finding.missing(`The runner ${runnerVersion} is too old for actions that use $/.`, nextStep);
}

/** Compares the claims with the role's own trust policy, or with the documented one where that may not be read. */
async function checkToken(
  job: JobFacts,
  repositories: readonly string[],
  trusted: TrustedRole | undefined,
): Promise<SetupFinding> {
  const claims = readClaims(await job.idToken());
  if (trusted === undefined) return checkClaims(claims, repositories);
  try {
    const finding = comparePolicy(claims, trusted, await trusted.policy());
    return { ...finding, found: `${describeClaims(claims)} ${finding.found}` };
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    const finding = checkClaims(claims, repositories);
    return { ...finding, found: `${finding.found} ${NOT_READ}` };
  }
}

const NOT_READ = "The role's own trust policy was not compared: it may not be read (iam:GetRole).";

export interface RoleChecksOptions {
  /** What the checks belong to. */
  area: string;
  app: string;
  environment: Environment;
  /** True where a pipeline wants an approval for it. */
  requiresApproval: boolean;
  /** The account of the parameters. */
  ownAccount: string;
  /** The job that this runs in, where it works as a role; undefined at a terminal. */
  job: Pick<JobFacts, 'idToken'> | undefined;
  session: AwsSession;
  /** True where no deployment works as the deploy role. */
  optional: boolean;
}

/**
 * Checks how a deployment gets into the account of an environment. The first check is that of the deploy role, which the others of
 * the environment need. In a job there is another one for a foreign account: the trust policy of the OIDC role there.
 */
export function roleChecks(options: RoleChecksOptions): [role: SetupCheck, ...others: SetupCheck[]] {
  const { area, environment, ownAccount, job, optional } = options;
  const role: SetupCheck = { area, subject: 'Deploy role', optional, run: () => checkDeployRole(options) };
  if (job === undefined || optional || environment.accountId === ownAccount) return [role];
  const run = (): Promise<SetupFinding> => checkTrust(options, job);
  return [role, { area, subject: 'Trust policy', needs: [role], optional: true, run }];
}

async function checkDeployRole(options: RoleChecksOptions): Promise<SetupFinding> {
  const { app, environment, session } = options;
  const role = deployRole(app, environment, session.region);
  try {
    await session.assume(role).accountId();
    return finding.ok(`${role.arn} can be assumed from here.`);
  } catch (error) {
    const reserved = error instanceof IdentityError && (await findReserved(options));
    if (!reserved) throw error;
    return reserved;
  }
}

/** The OIDC role of a foreign account may be for deployments only, as documented: then a job like this one can't look there. */
async function findReserved({
  app,
  environment,
  session,
  job,
}: RoleChecksOptions): Promise<SetupFinding | undefined> {
  if (job === undefined) return undefined;
  const entrance = await session.entrance(deployRole(app, environment, session.region));
  if (entrance === undefined || isDeployment(readClaims(await job.idToken()), environment.name))
    return undefined;
  const refused = await entrance.session.accountId().then(
    () => false,
    (error: unknown) => error instanceof IdentityError,
  );
  if (!refused) return undefined;
  return finding.unchecked(
    `This job can't become ${entrance.role}. With the documented trust policy only deployments to ${environment.name} can, so this need not be wrong.`,
    `Do a dry run of codebase-pipeline.yml or codebase-deploy.yml to ${environment.name}: it comes as a deployment does. If that is refused too, make the role, or set environment-role-to-assume to a role that trusts this workflow: ${DOCUMENTS}.`,
  );
}

async function checkTrust(
  { app, environment, requiresApproval, session }: RoleChecksOptions,
  job: Pick<JobFacts, 'idToken'>,
): Promise<SetupFinding> {
  const { name } = environment;
  const entrance = await session.entrance(deployRole(app, environment, session.region));
  if (entrance === undefined)
    return finding.ok(
      "The deploy role trusts a role of the pipelines' account, so there is no other in between.",
    );
  const { role, session: oidc } = entrance;
  try {
    const policy = await (await oidc.roles()).trustPolicy(role.replace(/^.*\//, ''));
    const trusted = { role, name: role, environments: [{ name, requiresApproval }] };
    return comparePolicy(readClaims(await job.idToken()), trusted, policy);
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    return finding.unchecked(
      `${role} lets this job in. Whether it lets in deployments to ${name} was not read: it may not call iam:GetRole on itself.`,
      `Allow it iam:GetRole on itself, or compare its trust policy with the documented one: ${DOCUMENTS}.`,
    );
  }
}

export interface SlackChecksOptions {
  /** Who the token is; undefined without a token. */
  identity: (() => Promise<SlackIdentity>) | undefined;
  /** Id of the channel, where one is given. */
  channel: string | undefined;
  codebases: readonly Codebase[];
  parameters: Pick<ParameterStore, 'get'>;
  /** What has to be there before a parameter can be read. */
  credentials: SetupCheck;
}

/** Checks what messages to Slack take. A deployment works without them. */
export function slackChecks({
  identity,
  channel,
  codebases,
  parameters,
  credentials,
}: SlackChecksOptions): SetupCheck[] {
  const area = 'Slack';
  if (identity === undefined) return [];
  const token: SetupCheck = {
    area,
    subject: 'Token',
    optional: true,
    run: async () => checkScopes(await identity()),
  };
  if (channel !== undefined) return [token];
  return [
    token,
    ...codebases.map((codebase) => ({
      area,
      subject: `Channel of ${codebase.name}`,
      needs: [credentials],
      optional: true,
      run: async (): Promise<SetupFinding> =>
        finding.ok(`${await getCodebaseChannel(parameters, codebase)}.`),
    })),
  ];
}

function checkScopes({ team, user, scopes }: SlackIdentity): SetupFinding {
  const found = `It is ${user} in ${team}.`;
  if (scopes === undefined) return finding.unchecked(`${found} Slack does not say its scopes.`);
  if (!scopes.includes('chat:write'))
    return finding.optional(
      `${found} It may not post.`,
      'Give the app the scope chat:write, and install it again.',
    );
  // With these release-announce finds what it posted before; a private channel has a scope of its own.
  const history = ['channels:history', 'groups:history'];
  const missing = [
    ...(history.some((scope) => scopes.includes(scope)) ? [] : ['channels:history']),
    ...(scopes.includes('metadata.message:read') ? [] : ['metadata.message:read']),
  ];
  if (missing.length === 0) return finding.ok(found);
  return finding.optional(
    `${found} It lacks ${missing.join(', ')}: release-announce may post an announcement twice.`,
    `Give the app ${missing.join(', ')}, and install it again. For a private channel, groups:history in place of channels:history.`,
  );
}
