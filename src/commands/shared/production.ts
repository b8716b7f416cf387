import { isProduction } from '../../domains/platform/environments.js';
import { Applications } from '../../domains/platform/applications.js';
import type { Logger } from '../../core/logger.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { FindProduction } from '../command.js';

/**
 * Finds out whether an environment is production: by its name, or because a pipeline of the application's codebases needs
 * an approval for it. Without an application, and where its codebases can't be read, the name has to do.
 */
export function productionFinder(
  session: Pick<AwsSession, 'accountId' | 'parameters' | 'region'>,
  logger: Logger,
  app: string | undefined,
  env: string | undefined,
): FindProduction {
  return async () => {
    if (env === undefined || env === '') return undefined;
    if (isProduction(env)) return env;
    if (app === undefined) return undefined;
    const applications = new Applications(await session.parameters(), session, logger);
    const codebases = await applications.codebases(app).catch(() => []);
    return isProduction(env, codebases) ? env : undefined;
  };
}
