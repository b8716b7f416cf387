import { asError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/remote-work.js';
import type { Pipeline } from '../../providers/aws/codepipeline.js';
import { findChanges } from '../changes/changes.js';
import type { Changes } from '../changes/changes.js';
import { logChanges } from '../changes/report.js';
import { createPipelineFollower } from '../pipelines/execution-follower.js';
import { ExecutionRunner } from '../pipelines/execution-runner.js';
import { deployRole } from '../platform/environments.js';
import type { DeploymentLink, NotifiedDeployment } from '../slack/deployment-notifier.js';
import { recordOnGitHub } from './github-deployment.js';
import { deployToEcs } from './deploy-to-ecs.js';
import type { DeploymentsDependencies, DeployOptions } from './deploy-to-ecs.js';
import { beginRelease, chosenStrategy, isEmptyPlan, planEcs, planImage, planPipeline } from './plan.js';
import type { DeploymentPlan, DeploymentRequest, EcsPlan, ImageChoice, PipelinePlan } from './plan.js';
import { chooseRollback, resolveReference } from './image-choice.js';
import type { RollbackRequest } from './image-choice.js';
import { isPipelineDeployment } from './deployment-outcome.js';
import type { Deployment, PipelineDeployment } from './deployment-outcome.js';

/** The deployments of codebases: planned first, then done, by either strategy. */
export class Deployments {
  constructor(private readonly deps: DeploymentsDependencies) {}

  /**
   * Looks everything up, says what will change, and changes nothing.
   * @throws NotFoundError without application, environment, codebase or image; PlatformError for what can't be deployed
   */
  async plan(request: DeploymentRequest): Promise<DeploymentPlan> {
    const plan = await this.lookUp(request);
    this.show(plan);
    return plan;
  }

  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request: DeploymentRequest): Promise<DeploymentPlan> {
    return this.planChosen(request, (place) => resolveReference(this.deps, place, request.reference));
  }

  /** Plans to go back to an earlier image. @throws as `plan`; PlatformError where it is not known which one that is */
  async planRollback(request: RollbackRequest): Promise<DeploymentPlan> {
    const plan = await this.planChosen(
      { ...request, reference: undefined, findTerraform: undefined, compareOnly: false },
      (place) => chooseRollback(this.deps, place, request),
    );
    this.show(plan);
    return plan;
  }

  private show({ changes, rollback }: DeploymentPlan): void {
    if (changes !== undefined) logChanges(changes, this.deps.logger, { intended: rollback !== undefined });
  }

  private async planChosen(request: DeploymentRequest, choose: ImageChoice): Promise<DeploymentPlan> {
    const begun: { release?: Promise<Pipeline> } = {};
    const planned = await planImage(this.deps, request, (place) => {
      if (chosenStrategy(request, place.codebase) === 'pipeline')
        begun.release = beginRelease(this.deps, place.app, place.codebase.name);
      return choose(place);
    });
    const { release } = begun;
    const plan =
      release === undefined
        ? await planEcs(this.deps, planned, request)
        : await planPipeline(this.deps, planned, { ...request, release });
    return { ...plan, changes: await this.findChanges(plan) };
  }

  /**
   * Does what was planned; nothing, without a message, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: DeploymentPlan, options: DeployOptions): Promise<Deployment> {
    if (isEmptyPlan(plan)) return this.run(plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === undefined ? recorded : messages.follow(recorded, describeForSlack);
  }

  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  private async findChanges(plan: Omit<PipelinePlan | EcsPlan, 'changes'>): Promise<Changes | undefined> {
    const { accounts, logger, signal } = this.deps;
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
        containers: () => accounts.enter(deployRole(app, environment, accounts.session.region)).containers(),
        images: await accounts.session.images(),
        repositoryUrl: repository.url,
        history: repository.history,
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
    const work = (): Promise<Deployment> => this.run(plan, options);
    if (!options.githubDeployment) return work();
    const about = { environmentUrl: options.environmentUrl, logUrl: run?.runUrl, actor: run?.actor };
    return recordOnGitHub({ logger, repository: repository(plan.codebase.repository), ...about }, plan, work);
  }

  private run(plan: DeploymentPlan, options: DeployOptions): Promise<Deployment> {
    return plan.strategy === 'pipeline'
      ? this.runPipeline(plan, options)
      : deployToEcs(this.deps, plan, options, (link) => {
          this.announce(plan, link);
        });
  }

  private async runPipeline(plan: PipelinePlan, options: DeployOptions): Promise<PipelineDeployment> {
    const { accounts, clock, journal, logger, run, signal } = this.deps;
    const { app, env, codebase, image, pipeline, region } = plan;
    const { session } = accounts;
    const pipelines = await session.pipelines();
    const follower = await createPipelineFollower(session, { clock, logger });
    const runner = new ExecutionRunner({ pipelines, follower, clock, logger, region });
    const request = {
      pipeline,
      variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
      token: idempotencyToken(run, ['codebase-deploy', app, env, codebase.name, image.tag]),
    };
    const execution = await runner.run(request, {
      ...options,
      signal,
      stopReason: 'The deployment was cancelled.',
      started: (started) => {
        journal.started(plan, started);
        this.announce(plan, { text: 'Pipeline Execution', url: started.url });
      },
      save: (saved) => {
        journal.underWay(saved && { kind: 'execution', ...saved });
      },
    });
    return { plan, ...execution };
  }

  private announce(plan: DeploymentPlan, link: DeploymentLink): void {
    const { app, env, codebase, image, services, rollback } = plan;
    this.deps.messages?.started({ app, env, codebase, image, services, rollback }, [link]);
  }
}

/** Returns the end as the messages need it, with the log of the pipeline's most telling build. */
function describeForSlack(deployment: Deployment): NotifiedDeployment {
  const { status, failure } = deployment;
  const end = isPipelineDeployment(deployment) ? deployment.end : undefined;
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== undefined);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== undefined)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    stillRunning: status === 'InProgress',
    links: url === undefined ? [] : [{ text: 'Build Log', url }],
  };
}
