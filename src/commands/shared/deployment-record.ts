import { GitHubDeployment } from '../../domains/deployments/github-deployment.js';
import type { DeploymentOutcome } from '../../domains/deployments/github-deployment.js';
import type { GitHubClient } from '../../providers/github/client.js';
import { GitHubCommits } from '../../providers/github/repository.js';
import { GitHubDeployments } from '../../providers/github/deployments.js';
import type { CommandContext } from '../command.js';
import type { ChangingPlan } from './deployment-changes.js';

export interface RecordOptions {
  /** Whether GitHub is to be told at all. */
  wanted: boolean;
  environmentUrl: string | undefined;
}

/** Does the work as a GitHub Deployment in the codebase's repository, if that is wanted. */
export async function recorded<T extends DeploymentOutcome>(
  options: RecordOptions,
  { app, env, codebase, image }: Omit<ChangingPlan, 'environment'>,
  context: Pick<CommandContext, 'logger' | 'signal' | 'workflow'>,
  github: GitHubClient,
  work: () => Promise<T>,
): Promise<T> {
  if (!options.wanted) return work();
  const { logger, signal, workflow } = context;
  if (!github.authenticated) {
    logger.warning('GitHub does not show this deployment: github-deployment needs a github-token.');
    return work();
  }
  const { repository } = codebase;
  const commits = new GitHubCommits({ github, repository, logger, signal });
  const full = image.commit.length === 40 ? image.commit : await commits.resolve(image.commit);
  const deployment = new GitHubDeployment({
    deployments: new GitHubDeployments(github, repository),
    logger,
    environmentUrl: options.environmentUrl,
    logUrl: workflow?.runUrl,
  });
  const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest };
  const description = `${app}/${codebase.name} ${image.tag} to ${env}`;
  return deployment.during({ ref: full ?? image.commit, environment: env, description, payload }, work);
}
