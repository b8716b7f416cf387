import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { SlackIdentity } from '../../providers/slack/messages.js';
import { Applications } from '../platform/applications.js';
import type { Codebase, Environment } from '../platform/applications.js';
import { getCodebaseChannel } from '../slack/thread.js';
import { jobChecks } from './access-checks.js';
import type { JobFacts, TrustedRole } from './access-checks.js';
import { accountChecks, codebaseChecks } from './application-checks.js';
import type { AccountChecks, FoundSetup } from './application-checks.js';
import { SetupRunner } from './checks.js';
import type { SetupCheck, SetupRow, SetupFinding } from './checks.js';
import { environmentChecks } from './environment-checks.js';
import { githubChecks } from './github-checks.js';
import type { GitHubChecksOptions } from './github-checks.js';

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

/** Looks at all that a first deployment needs, and changes nothing. The rows are in the order of a deployment. */
export async function checkSetup(request: SetupRequest, deps: SetupDependencies): Promise<SetupRow[]> {
  const { session, logger, job, role } = deps;
  const runner = new SetupRunner(deps);
  const account = await accountChecks({ ...request, session, logger });
  const { credentials, application, codebases, found } = account;
  const first = await runner.run([credentials, application, codebases]);
  const parameters = await session.parameters();
  const environments = listEnvironments(request.env, found, new Applications(parameters, session, logger));
  const repositories = found.codebases.map(({ repository }) => repository);
  const trusted = role === undefined ? undefined : trustedRole(role, environments, found, session);
  const ownAccount = found.application === undefined ? '' : await session.accountId();
  const inJob = await runner.run(job === undefined ? [] : jobChecks(job, repositories, trusted));
  const rest = await runner.run([
    ...listChecks(request.app, account, { environments, ownAccount }, deps),
    ...githubChecks({
      ...deps.github,
      codebases: found.codebases,
      environments: environments.map(({ name }) => name),
    }),
    ...slackChecks({ ...deps.slack, codebases: found.codebases, parameters, credentials }),
  ]);
  return [...inJob, ...first, ...rest];
}

function trustedRole(
  role: string,
  environments: readonly Environment[],
  { codebases }: FoundSetup,
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
  { application }: FoundSetup,
  known: Applications,
): Environment[] {
  if (application === undefined) return [];
  return env === undefined ? application.environments : [known.environment(application, env)];
}

function listChecks(
  app: string,
  { application: parameters, codebases: list, found }: AccountChecks,
  { environments, ownAccount }: { environments: readonly Environment[]; ownAccount: string },
  { session, publicImages, logger, job, role }: SetupDependencies,
): SetupCheck[] {
  const { application, codebases } = found;
  const options = { app, application, session, publicImages };
  return [
    ...codebases.flatMap((codebase) => codebaseChecks({ ...options, codebase })),
    ...(codebases.length === 0 ? [waiting('Codebases', list)] : []),
    ...(application === undefined
      ? [waiting('Environments', parameters)]
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
  const found = 'There is nothing to check.';
  return { area, subject: 'All', needs: [needed], run: () => Promise.resolve({ state: 'unchecked', found }) };
}

interface SlackChecksOptions {
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
      run: async (): Promise<SetupFinding> => ({
        state: 'ok',
        found: `${await getCodebaseChannel(parameters, codebase)}.`,
      }),
    })),
  ];
}

function checkScopes({ team, user, scopes }: SlackIdentity): SetupFinding {
  const found = `It is ${user} in ${team}.`;
  if (scopes === undefined) return { state: 'unchecked', found: `${found} Slack does not say its scopes.` };
  if (!scopes.includes('chat:write'))
    return {
      state: 'optional',
      found: `${found} It may not post.`,
      nextStep: 'Give the app the scope chat:write, and install it again.',
    };
  // With these release-announce finds what it posted before; a private channel has a scope of its own.
  const history = ['channels:history', 'groups:history'];
  const missing = [
    ...(history.some((scope) => scopes.includes(scope)) ? [] : ['channels:history']),
    ...(scopes.includes('metadata.message:read') ? [] : ['metadata.message:read']),
  ];
  if (missing.length === 0) return { state: 'ok', found };
  return {
    state: 'optional',
    found: `${found} It lacks ${missing.join(', ')}: release-announce may post an announcement twice.`,
    nextStep: `Give the app ${missing.join(', ')}, and install it again. For a private channel, groups:history in place of channels:history.`,
  };
}
