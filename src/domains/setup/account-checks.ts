import { formatCount } from '../../core/text.js';
import { AccessDeniedError, IdentityError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { deployRole } from '../platform/environments.js';
import type { AccountSessions } from '../platform/environments.js';
import { Applications } from '../platform/applications.js';
import type { Environment, Application, Codebase } from '../platform/applications.js';
import type { SetupCheck, SetupFinding } from './checks.js';
import { comparePolicy, DOCUMENTS, isDeployment, readClaims } from './job-checks.js';
import type { JobFacts } from './job-checks.js';

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
  accounts: Pick<AccountSessions, 'session' | 'enter' | 'entrance'>;
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
  const { app, environment, accounts } = options;
  const role = deployRole(app, environment, accounts.session.region);
  try {
    await accounts.enter(role).accountId();
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
  accounts,
  job,
}: RoleChecksOptions): Promise<SetupFinding | undefined> {
  if (job === undefined) return undefined;
  const entrance = await accounts.entrance(deployRole(app, environment, accounts.session.region));
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
  { app, environment, requiresApproval, accounts }: RoleChecksOptions,
  job: Pick<JobFacts, 'idToken'>,
): Promise<SetupFinding> {
  const { name } = environment;
  const entrance = await accounts.entrance(deployRole(app, environment, accounts.session.region));
  if (entrance === undefined)
    return {
      state: 'ok',
      found: "The deploy role trusts a role of the pipelines' account, so there is no other in between.",
    };
  const { role, session } = entrance;
  try {
    const policy = await (await session.roles()).trustPolicy(role.replace(/^.*\//, ''));
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

/** What the other checks are made for; filled in by the first ones. */
export interface FoundSetup {
  application: Application | undefined;
  codebases: Codebase[];
}

interface AccountChecksOptions {
  app: string;
  /** Undefined for all. */
  codebase: string | undefined;
  session: AwsSession;
  logger: Logger;
}

/** Checks who we are and what the parameters say, and what they say. */
export interface AccountChecks {
  credentials: SetupCheck;
  application: SetupCheck;
  codebases: SetupCheck;
  found: FoundSetup;
}

export async function accountChecks(options: AccountChecksOptions): Promise<AccountChecks> {
  const { app, codebase, session, logger } = options;
  const applications = new Applications(await session.parameters(), session, logger);
  const found: FoundSetup = { application: undefined, codebases: [] };
  const credentials: SetupCheck = {
    area: 'AWS',
    subject: 'Credentials',
    run: async () => ({
      state: 'ok',
      found: `Account ${await session.accountId()}, ${session.region}.`,
    }),
  };
  const application: SetupCheck = {
    area: 'AWS',
    subject: `Application ${app}`,
    needs: [credentials],
    run: async () => {
      found.application = await applications.load(app);
      const { environments, layout } = found.application;
      if (environments.length > 0)
        return { state: 'ok', found: `Environments: ${environments.map(({ name }) => name).join(', ')}.` };
      const path = `/${layout === 'platform' ? 'platform' : 'copilot'}/applications/${app}/environments`;
      return {
        state: 'missing',
        found: `No parameter below ${path} lists an environment.`,
        nextStep: 'Apply the Terraform of the environments, which writes the parameters.',
      };
    },
  };
  const codebases: SetupCheck = {
    area: 'AWS',
    subject: codebase === undefined ? 'Codebases' : `Codebase ${codebase}`,
    needs: [credentials],
    run: async () => {
      found.codebases =
        codebase === undefined
          ? await applications.codebases(app)
          : [await applications.codebase(app, codebase)];
      const names = found.codebases.map(({ name, pipelineMode }) => `${name} (${pipelineMode})`);
      if (names.length > 0)
        return { state: 'ok', found: `${formatCount(names.length, 'codebase')}: ${names.join(', ')}.` };
      return {
        state: 'missing',
        found: `No parameter below /copilot/applications/${app}/codebases describes a codebase.`,
        nextStep: 'Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform.',
      };
    },
  };
  return { credentials, application, codebases, found };
}
