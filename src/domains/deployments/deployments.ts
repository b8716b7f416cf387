import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { findChanges } from '../changes/changes.js';
import type { Changes } from '../changes/changes.js';
import { logChanges } from '../changes/report.js';
import { deployRole } from '../platform/names.js';
import { runDeployment } from './deployment-run.js';
import type { DeploymentsDependencies, DeployOptions } from './deployment-run.js';
import { isEmptyPlan, planDeployment } from './plan.js';
import type {
  DeploymentPlan,
  DeploymentRequest,
  EcsPlan,
  ImageChoice,
  PipelinePlan,
  PlannedImage,
} from './plan.js';
import { chooseRollback, resolveReference } from './image-choice.js';
import type { RollbackRequest } from './image-choice.js';
import { describeForSlack } from './deployment-outcome.js';
import type { Deployment } from './deployment-outcome.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import type {
  DeploymentService,
  DeploymentState,
  NewDeployment,
} from '../../providers/github/deployments.js';
import { isFullSha } from '../images/image-name.js';

/** The deployments of codebases: planned first, then done, by either strategy. */
export class Deployments {
  constructor(private readonly deps: DeploymentsDependencies) {}

  /**
   * Looks everything up, says what will change, and changes nothing.
   * @throws NotFoundError without application, environment, codebase or image; PlatformError for what can't be deployed
   */
  async plan(request: DeploymentRequest): Promise<DeploymentPlan> {
    return this.show(await this.lookUp(request));
  }

  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request: DeploymentRequest): Promise<DeploymentPlan> {
    return this.planChosen(request, (place) => resolveReference(this.deps, place, request.reference));
  }

  /** Plans to go back to an earlier image. @throws as `plan`; PlatformError where it is not known which one that is */
  async planRollback(request: RollbackRequest): Promise<DeploymentPlan> {
    const named = { ...request, reference: undefined, findTerraform: undefined, compareOnly: false };
    return this.show(await this.planChosen(named, (place) => chooseRollback(this.deps, place, request)));
  }

  private show(plan: DeploymentPlan): DeploymentPlan {
    const { changes, rollback } = plan;
    if (changes !== undefined) logChanges(changes, this.deps.logger, { intended: rollback !== undefined });
    return plan;
  }

  private async planChosen(request: DeploymentRequest, choose: ImageChoice): Promise<DeploymentPlan> {
    const plan = await planDeployment(this.deps, request, choose);
    return { ...plan, changes: await this.findChanges(plan) };
  }

  /**
   * Does what was planned; nothing, without a message, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: DeploymentPlan, options: DeployOptions): Promise<Deployment> {
    if (isEmptyPlan(plan)) return runDeployment(this.deps, plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === undefined ? recorded : messages.follow(recorded, describeForSlack);
  }

  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  private async findChanges(plan: Omit<PipelinePlan | EcsPlan, 'changes'>): Promise<Changes | undefined> {
    const { session, logger, signal } = this.deps;
    const { app, env, environment, codebase, image, services } = plan;
    if (services.length === 0) return undefined;
    logger.status(`Looking at what runs in ${env}`);
    const repository = this.deps.repository(codebase.repository);
    try {
      const where = { app, env, services, image, repository: `${app}/${codebase.name}` };
      return await findChanges({
        ...where,
        logger,
        signal,
        containers: () => session.assume(deployRole(app, environment, session.region)).containers(),
        images: await session.images(),
        repositoryUrl: repository.url,
        history: repository.history,
        pulls: repository.pulls,
      });
    } catch (error) {
      signal.throwIfAborted();
      logger.warning(`Could not find out what changes: ${asError(error).message}`);
      return undefined;
    }
  }

  /** Shows it as a Deployment on GitHub, if that is wanted. */
  private record(plan: DeploymentPlan, options: DeployOptions): Promise<Deployment> {
    const { logger, run, repository } = this.deps;
    const work = (): Promise<Deployment> => runDeployment(this.deps, plan, options);
    if (!options.githubDeployment) return work();
    const about = { environmentUrl: options.environmentUrl, logUrl: run?.runUrl, actor: run?.actor };
    return recordOnGitHub({ logger, repository: repository(plan.codebase.repository), ...about }, plan, work);
  }
}

/** What a deployment left: how it ended, and why that is not a success. */
export interface DeploymentOutcome {
  /** The word of whoever deployed: `Succeeded`, `Superseded`, `InProgress`, … */
  status: string;
  failure: PlatformError | undefined;
}

export interface RecordOptions {
  repository: { commits: Pick<CommitFinder, 'resolve'>; deployments: DeploymentService | undefined };
  logger: Logger;
  /** Where to look at what was deployed. */
  environmentUrl: string | undefined;
  /** Where to read how it went: the workflow run. */
  logUrl: string | undefined;
  /** Who started the workflow. */
  actor: string | undefined;
}

/**
 * A deployment as GitHub shows it, from its beginning to its end. It is a record, never a need: whatever GitHub refuses
 * is one warning, and the deployment continues.
 */
export class GitHubDeployment {
  private id: number | undefined;

  constructor(
    private readonly deployments: DeploymentService,
    private readonly options: Omit<RecordOptions, 'repository' | 'actor'>,
  ) {}

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
      this.id = await this.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
      await this.report('in_progress', deployment.description);
    } catch (error) {
      this.warn('GitHub does not show this deployment', error);
    }
  }

  private async report(state: DeploymentState, description: string): Promise<void> {
    const { environmentUrl, logUrl } = this.options;
    if (this.id === undefined) return;
    try {
      await this.deployments.report(this.id, { state, description, environmentUrl, logUrl });
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

/** Does the work and shows it as a Deployment on GitHub; where that can't be done, a warning says why. */
export async function recordOnGitHub<T extends DeploymentOutcome>(
  { repository: { commits, deployments }, actor, ...options }: RecordOptions,
  plan: Pick<PlannedImage, 'app' | 'env' | 'codebase' | 'image' | 'reference' | 'rollback'>,
  work: () => Promise<T>,
): Promise<T> {
  const { logger } = options;
  const { app, env, codebase, image, rollback } = plan;
  if (deployments === undefined) {
    logger.warning('GitHub does not show this deployment: github-deployment needs a github-token.');
    return work();
  }
  const ref = await findDeployedRef(plan, commits, logger);
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
  const record = new GitHubDeployment(deployments, options);
  return record.during({ ref, environment: env, description, payload }, work);
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
function stateOf({ status, failure }: DeploymentOutcome): { state: DeploymentState; description: string } {
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
