import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { formatCount } from '../../core/text.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { Applications } from '../platform/applications.js';
import type { Application, Codebase, Environment } from '../platform/applications.js';
import { jobChecks, slackChecks } from './access-checks.js';
import type { JobFacts, SlackChecksOptions, TrustedRole } from './access-checks.js';
import { finding, SetupRunner } from './checks.js';
import type { SetupCheck, SetupRow, SetupFinding } from './checks.js';
import { codebaseChecks, githubChecks, IN_TERRAFORM } from './codebase-checks.js';
import type { GitHubChecksOptions } from './codebase-checks.js';
import { environmentChecks } from './environment-checks.js';

interface SetupRequest {
  app: string;
  /** Undefined for all. */
  codebase: string | undefined;
  /** Undefined for all. */
  env: string | undefined;
}

interface SetupDependencies {
  session: AwsSession;
  publicImages: () => Promise<PublicImages>;
  /** The job that this runs in; undefined at a terminal. */
  job: JobFacts | undefined;
  /** ARN of the role that is assumed; undefined for other credentials. */
  role: string | undefined;
  github: Pick<GitHubChecksOptions, 'authenticated' | 'fallback' | 'repository'>;
  slack: Pick<SlackChecksOptions, 'identity' | 'channel'>;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

/** What the other checks are made for; filled in by the first ones. */
interface FoundSetup {
  application: Application | undefined;
  codebases: Codebase[];
}

/** Looks at all that a first deployment needs, and changes nothing. The rows are in the order of a deployment. */
export async function checkSetup(request: SetupRequest, deps: SetupDependencies): Promise<SetupRow[]> {
  const { session, logger, job, role } = deps;
  const runner = new SetupRunner(deps);
  const parameters = await session.parameters();
  const applications = new Applications(parameters, session, logger);
  const found: FoundSetup = { application: undefined, codebases: [] };
  const account = accountChecks(request, applications, found, session);
  const first = await runner.run([account.credentials, account.application, account.codebases]);
  const { application, codebases } = found;
  const environments = listEnvironments(request.env, application, applications);
  const repositories = codebases.map(({ repository }) => repository);
  const trusted = role === undefined ? undefined : trustedRole(role, environments, codebases, session);
  const ownAccount = application === undefined ? '' : await session.accountId();
  const inJob = await runner.run(job === undefined ? [] : jobChecks(job, repositories, trusted));
  const rest = await runner.run([
    ...listChecks(request.app, account, found, { environments, ownAccount }, deps),
    ...githubChecks({ ...deps.github, codebases, environments: environments.map(({ name }) => name) }),
    ...slackChecks({ ...deps.slack, codebases, parameters, credentials: account.credentials }),
  ]);
  return [...inJob, ...first, ...rest];
}

function trustedRole(
  role: string,
  environments: readonly Environment[],
  codebases: readonly Codebase[],
  session: AwsSession,
): TrustedRole {
  const name = role.replace(/^.*\//, '');
  return {
    name,
    policy: async () => (await session.roles()).trustPolicy(name),
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: requiresApproval(codebases, environment.name),
    })),
  };
}

function requiresApproval(codebases: readonly Codebase[], env: string): boolean {
  return codebases.some(({ pipelines }) =>
    pipelines.some(({ environments }) =>
      environments.some((each) => each.name === env && each.requiresApproval),
    ),
  );
}

/** @throws NotFoundError for an environment that the application does not have */
function listEnvironments(
  env: string | undefined,
  application: Application | undefined,
  known: Applications,
): Environment[] {
  if (application === undefined) return [];
  return env === undefined ? application.environments : [known.environment(application, env)];
}

function listChecks(
  app: string,
  account: AccountChecks,
  { application, codebases }: FoundSetup,
  { environments, ownAccount }: { environments: readonly Environment[]; ownAccount: string },
  { session, publicImages, logger, job, role }: SetupDependencies,
): SetupCheck[] {
  return [
    ...codebases.flatMap((codebase) => [
      ...(application === undefined ? [] : [targetsCheck(application, codebase)]),
      ...codebaseChecks({ app, codebase, session, publicImages }),
    ]),
    ...(codebases.length === 0 ? [waiting('Codebases', account.codebases)] : []),
    ...(application === undefined
      ? [waiting('Environments', account.application)]
      : environments.flatMap((environment) =>
          environmentChecks({
            application,
            environment,
            codebases,
            session,
            logger,
            ownAccount,
            requiresApproval: requiresApproval(codebases, environment.name),
            job: role === undefined ? undefined : job,
          }),
        )),
  ];
}

/** Stands for the checks that can't even be listed. */
function waiting(area: string, needed: SetupCheck): SetupCheck {
  const run = (): SetupFinding => finding.unchecked('There is nothing to check.');
  return { area, subject: 'All', needs: [needed], run };
}

/** Checks who we are and what the parameters say. */
interface AccountChecks {
  credentials: SetupCheck;
  application: SetupCheck;
  codebases: SetupCheck;
}

function accountChecks(
  { app, codebase }: SetupRequest,
  applications: Applications,
  found: FoundSetup,
  session: AwsSession,
): AccountChecks {
  const area = 'AWS';
  const credentials: SetupCheck = {
    area,
    subject: 'Credentials',
    run: async () => finding.ok(`Account ${await session.accountId()}, ${session.region}.`),
  };
  const application: SetupCheck = {
    area,
    subject: `Application ${app}`,
    needs: [credentials],
    run: async () => {
      found.application = await applications.load(app);
      const { environments, layout } = found.application;
      if (environments.length > 0)
        return finding.ok(`Environments: ${environments.map(({ name }) => name).join(', ')}.`);
      const path = `/${layout === 'platform' ? 'platform' : 'copilot'}/applications/${app}/environments`;
      return finding.missing(
        `No parameter below ${path} lists an environment.`,
        'Apply the Terraform of the environments, which writes the parameters.',
      );
    },
  };
  const codebases: SetupCheck = {
    area,
    subject: codebase === undefined ? 'Codebases' : `Codebase ${codebase}`,
    needs: [credentials],
    run: async () => {
      found.codebases =
        codebase === undefined
          ? await applications.codebases(app)
          : [await applications.codebase(app, codebase)];
      const names = found.codebases.map(({ name, pipelineMode }) => `${name} (${pipelineMode})`);
      if (names.length > 0)
        return finding.ok(`${formatCount(names.length, 'codebase')}: ${names.join(', ')}.`);
      return finding.missing(
        `No parameter below /copilot/applications/${app}/codebases describes a codebase.`,
        IN_TERRAFORM,
      );
    },
  };
  return { credentials, application, codebases };
}

/** Its pipelines may name environments that the application does not have. */
function targetsCheck(application: Application, codebase: Codebase): SetupCheck {
  const run = (): SetupFinding => checkTargets(application, codebase);
  return { area: `Codebase ${codebase.name}`, subject: 'Environments', run };
}

function checkTargets(application: Application, codebase: Codebase): SetupFinding {
  const known = new Set(application.environments.map(({ name }) => name));
  const named = [
    ...new Set(codebase.pipelines.flatMap(({ environments }) => environments.map(({ name }) => name))),
  ];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0)
    return finding.missing(
      `Its pipelines deploy to ${unknown.join(', ')}, which ${application.name} does not have.`,
      'Correct the environments of its pipelines in platform-config.yml, or add these to the application.',
    );
  if (named.length > 0) return finding.ok(`Its pipelines deploy to ${named.join(', ')}.`);
  return finding.optional(
    'It has no pipelines, so a push deploys nothing by itself.',
    'Add pipelines to the codebase in platform-config.yml, or give codebase-pipeline.yml its environments.',
  );
}
