import type { Logger } from '../../core/logger.js';
import { formatCount } from '../../core/duration.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { Applications } from '../platform/applications.js';
import type { Application, Codebase } from '../platform/applications.js';
import type { SetupCheck } from './checks.js';

/** What the other checks are made for; filled in by the first ones. */
export interface FoundSetup {
  application: Application | undefined;
  codebases: Codebase[];
}

export interface AccountChecksOptions {
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
