import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import type {
  DeploymentService,
  DeploymentState,
  NewDeployment,
} from '../../providers/github/deployments.js';
import { isFullSha } from '../images/image-name.js';
import type { PlannedImage } from './plan.js';

/** What a deployment left: how it ended, and why that is not a success. */
export interface DeploymentOutcome {
  /** The word of whoever deployed: `Succeeded`, `Superseded`, `InProgress`, … */
  status: string;
  failure: PlatformError | undefined;
}

export interface GitHubDeploymentOptions {
  deployments: DeploymentService;
  logger: Logger;
  /** Where to look at what was deployed. */
  environmentUrl: string | undefined;
  /** Where to read how it went: the workflow run. */
  logUrl: string | undefined;
}

/**
 * A deployment as GitHub shows it, from its beginning to its end. It is a record, never a need: whatever GitHub refuses
 * is one warning, and the deployment continues.
 */
export class GitHubDeployment {
  private id: number | undefined;

  constructor(private readonly options: GitHubDeploymentOptions) {}

  /** Does the work, and tells GitHub how it begins and ends. @returns what the work returns; throws what it throws */
  async during<T extends DeploymentOutcome>(deployment: NewDeployment, work: () => Promise<T>): Promise<T> {
    await this.begin(deployment);
    try {
      const outcome = await work();
      const { state, description } = stateOf(outcome);
      await this.report(state, description);
      return outcome;
    } catch (error) {
      // Nothing was left running, or the outcome would have been returned.
      const cancelled = error instanceof CancelledError;
      await this.report(cancelled ? 'inactive' : 'failure', asError(error).message);
      throw error;
    }
  }

  private async begin(deployment: NewDeployment): Promise<void> {
    try {
      this.id = await this.options.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
    } catch (error) {
      this.warn('GitHub does not show this deployment', error);
      return;
    }
    await this.report('in_progress', deployment.description);
  }

  private async report(state: DeploymentState, description: string): Promise<void> {
    const { deployments, environmentUrl, logUrl } = this.options;
    if (this.id === undefined) return;
    try {
      await deployments.report(this.id, {
        state,
        description,
        environmentUrl,
        logUrl,
      });
    } catch (error) {
      this.id = undefined;
      this.warn(`GitHub does not know that this deployment is "${state}"`, error);
    }
  }

  private warn(what: string, error: unknown): void {
    const hint = error instanceof PlatformError && error.hint !== undefined ? ` ${error.hint}` : '';
    this.options.logger.warning(`${what}: ${asError(error).message}${hint}`);
  }
}

export interface RecordOptions extends Omit<GitHubDeploymentOptions, 'deployments'> {
  repository: { commits: Pick<CommitFinder, 'resolve'>; deployments: DeploymentService | undefined };
  /** Who started the workflow. */
  actor: string | undefined;
}

/** Does the work and shows it as a Deployment on GitHub; where that can't be done, a warning says why. */
export async function recordOnGitHub<T extends DeploymentOutcome>(
  { repository, actor, ...options }: RecordOptions,
  plan: Pick<PlannedImage, 'app' | 'env' | 'codebase' | 'image' | 'reference' | 'rollback'>,
  work: () => Promise<T>,
): Promise<T> {
  const { logger } = options;
  const { app, env, codebase, image, rollback } = plan;
  const { deployments } = repository;
  if (deployments === undefined) {
    logger.warning('GitHub does not show this deployment: github-deployment needs a github-token.');
    return work();
  }
  const ref = await findDeployedRef(plan, repository.commits, logger);
  if (ref === undefined) {
    logger.warning(
      `GitHub does not show this deployment: which commit the image ${image.tag} was built from is not known.`,
    );
    return work();
  }
  const from = rollback?.from === undefined ? '' : ` from ${rollback.from}`;
  const description =
    rollback === undefined
      ? `${app}/${codebase.name} ${image.tag} to ${env}`
      : `${app}/${codebase.name} back${from} to ${image.tag} in ${env}`;
  // With the workflow's token its creator is github-actions[bot], so that GitHub would not say who it was.
  const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest, actor };
  const details = { ref, environment: env, description, payload };
  return new GitHubDeployment({ deployments, ...options }).during(details, work);
}

/** Returns the commit, else the git tag that the image was found by; undefined where it has neither. */
async function findDeployedRef(
  { image, reference }: Pick<PlannedImage, 'image' | 'reference'>,
  commits: Pick<CommitFinder, 'resolve'>,
  logger: Pick<Logger, 'debug'>,
): Promise<string | undefined> {
  const { commit } = image;
  if (commit === undefined)
    return reference.kind === 'tag' && reference.value !== 'latest' ? reference.value : undefined;
  if (isFullSha(commit)) return commit;
  try {
    return (await commits.resolve(commit)) ?? commit;
  } catch (error) {
    // What can't be looked up must not keep an image from being deployed.
    if (error instanceof CancelledError || !(error instanceof PlatformError)) throw error;
    logger.debug(error.message);
    return commit;
  }
}

/** Somebody else's deployment took over: this one is not what runs, but nothing went wrong with it. */
const OVERTAKEN = ['Superseded', 'Cancelled'];

/** How GitHub calls an end. */
function stateOf({ status, failure }: DeploymentOutcome): {
  state: DeploymentState;
  description: string;
} {
  if (failure === undefined) {
    return status === 'InProgress'
      ? { state: 'in_progress', description: 'Started; its end is not awaited.' }
      : { state: 'success', description: status };
  }
  const description = failure.message;
  if (OVERTAKEN.includes(status)) return { state: 'inactive', description };
  // We stopped looking: what becomes of it is not known here.
  const unknown = failure instanceof CancelledError || failure instanceof DeadlineError;
  return { state: unknown || status === 'InProgress' ? 'error' : 'failure', description };
}
