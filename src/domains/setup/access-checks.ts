import { AccessDeniedError, IdentityError } from '../../core/errors.js';
import { deployRole } from '../platform/names.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { Environment } from '../platform/applications.js';
import { findHighestVersion, readVersion } from '../versions/version.js';
import type { SetupCheck, SetupFinding } from './checks.js';
import {
  comparePolicy,
  DEPLOY_WORKFLOW,
  DOCUMENTS,
  isDeployment,
  readClaims,
  SUBJECT,
} from './trust-policy.js';
import type { JobClaims, RoleOfDeployments } from './trust-policy.js';

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
    { area, subject: 'Runner', run: () => Promise.resolve(checkRunner(job)) },
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
    return {
      state: 'missing',
      found: `The actions work on github.com only, and this is ${serverUrl}.`,
      nextStep: 'Use the command line there: node dist/cli.js.',
    };
  if (hosted) return { state: 'ok', found: "It is GitHub's own, which is kept up to date." };
  const nextStep = `Update the runner to ${FIRST_RUNNER} or newer.`;
  if (runnerVersion === undefined || readVersion(runnerVersion, 'semver') === undefined)
    return {
      state: 'unchecked',
      found: 'The runner does not say its version.',
      nextStep: `Look at the step "Set up job": ${FIRST_RUNNER} or newer is needed.`,
    };
  return findHighestVersion([FIRST_RUNNER, runnerVersion], 'semver') === runnerVersion
    ? { state: 'ok', found: `Version ${runnerVersion}.` }
    : {
        state: 'missing',
        found: `The runner ${runnerVersion} is too old for actions that use $/.`,
        nextStep,
      };
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

function describeClaims({ sub, aud, job_workflow_ref: ref }: JobClaims): string {
  return `Its subject is ${sub}, its audience ${aud}, its workflow ${ref}.`;
}

/** Compares the claims with the documented trust policies; whether the real ones trust them, the credentials say. */
function checkClaims(claims: JobClaims, repositories: readonly string[]): SetupFinding {
  const { sub, job_workflow_ref: ref } = claims;
  const said = describeClaims(claims);
  const [, owner = '', name = '', rest = ''] = SUBJECT.exec(sub) ?? [];
  const optional = (why: string, nextStep: string): SetupFinding => ({
    state: 'optional',
    found: `${said} ${why}`,
    nextStep,
  });
  if (rest === '')
    return optional(
      'The organisation has a subject of its own.',
      `Adapt the trust policies to it: ${DOCUMENTS}.`,
    );
  if (
    repositories.length > 0 &&
    !repositories.some((known) => known.toLowerCase() === `${owner}/${name}`.toLowerCase())
  )
    return optional(
      `No codebase of the application is in ${owner}/${name}.`,
      `Run it in a codebase's repository, or let the roles trust ${owner}/${name} as well: ${DOCUMENTS}.`,
    );
  if (rest.startsWith('environment:') && !ref.startsWith(DEPLOY_WORKFLOW))
    return optional(
      'In an environment, the documented trust policies let in jobs of our codebase-deploy.yml only.',
      'Deploy with codebase-deploy.yml or codebase-pipeline.yml, or check without an environment.',
    );
  if (!/^(environment|ref:refs\/(heads|tags)\/)/.test(rest))
    return optional(`The documented trust policies do not let in ${rest}.`, 'Run it on a branch or git tag.');
  return { state: 'ok', found: `${said} The documented trust policies let it in.` };
}

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
    return { state: 'ok', found: `${role.arn} can be assumed from here.` };
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
  return {
    state: 'unchecked',
    found: `This job can't become ${entrance.role}. With the documented trust policy only deployments to ${environment.name} can, so this need not be wrong.`,
    nextStep: `Do a dry run of codebase-pipeline.yml or codebase-deploy.yml to ${environment.name}: it comes as a deployment does. If that is refused too, make the role, or set environment-role-to-assume to a role that trusts this workflow: ${DOCUMENTS}.`,
  };
}

async function checkTrust(
  { app, environment, requiresApproval, session }: RoleChecksOptions,
  job: Pick<JobFacts, 'idToken'>,
): Promise<SetupFinding> {
  const { name } = environment;
  const entrance = await session.entrance(deployRole(app, environment, session.region));
  if (entrance === undefined)
    return {
      state: 'ok',
      found: "The deploy role trusts a role of the pipelines' account, so there is no other in between.",
    };
  const { role, session: oidc } = entrance;
  try {
    const policy = await (await oidc.roles()).trustPolicy(role.replace(/^.*\//, ''));
    const trusted = { role, name: role, environments: [{ name, requiresApproval }] };
    return comparePolicy(readClaims(await job.idToken()), trusted, policy);
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    return {
      state: 'unchecked',
      found: `${role} lets this job in. Whether it lets in deployments to ${name} was not read: it may not call iam:GetRole on itself.`,
      nextStep: `Allow it iam:GetRole on itself, or compare its trust policy with the documented one: ${DOCUMENTS}.`,
    };
  }
}
