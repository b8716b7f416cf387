import { findChanges } from '../../domains/changes/changes.js';
import type { Changes } from '../../domains/changes/changes.js';
import { logChanges } from '../../domains/changes/changes-text.js';
import type { DeploymentPlan } from '../../domains/deployments/deployment-plan.js';
import { deployRole } from '../../domains/services/names.js';
import { asError } from '../../core/errors.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { GitHubClient } from '../../providers/github/client.js';
import { GitHubHistory } from '../../providers/github/history.js';
import type { CommandContext } from '../command.js';

/** What of the plan says what is to be deployed where. */
export type ChangingPlan = Pick<DeploymentPlan, 'app' | 'env' | 'environment' | 'codebase' | 'image'>;

/**
 * Finds out what will change, and says so. No problem with it fails the deployment; only cancellation is thrown.
 * @param way the services that are deployed, and the session in the environment's account where there is one already
 */
export async function tellChanges(
  plan: ChangingPlan,
  way: { services: readonly string[]; environment?: AwsSession },
  context: Pick<CommandContext, 'github' | 'logger' | 'signal'>,
  session: AwsSession,
  github: GitHubClient,
): Promise<Changes | undefined> {
  const { app, env, environment, codebase, image } = plan;
  const { logger, signal } = context;
  const { services } = way;
  if (services.length === 0) return undefined;
  const role = deployRole(app, env, environment.accountId);
  const assumed = (): AwsSession =>
    way.environment ?? session.assume(role.arn, role.session, environment.region ?? session.region);
  logger.status(`Looking at what runs in ${env}`);
  try {
    const changes = await findChanges({
      ...{ app, env, services, image, logger, signal },
      repository: `${app}/${codebase.name}`,
      containers: once(() => assumed().containers()),
      images: await session.images(),
      repositoryUrl: `${context.github.serverUrl}/${codebase.repository}`,
      history: github.authenticated ? new GitHubHistory(github, codebase.repository) : undefined,
    });
    logChanges(changes, logger);
    return changes;
  } catch (error) {
    signal.throwIfAborted();
    logger.warning(`What will change could not be found out: ${asError(error).message}`);
    return undefined;
  }
}

/** One session for all services, so that the role is assumed once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
