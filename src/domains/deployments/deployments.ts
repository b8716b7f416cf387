import type { Clock } from '../../core/clock.js';
import { asError } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import { findChanges } from '../changes/changes.js';
import type { Changes } from '../changes/changes.js';
import { logChanges } from '../changes/report.js';
import { createPipelineFollower } from '../pipelines/execution-follower.js';
import { ExecutionRunner } from '../pipelines/execution-runner.js';
import type { SavedExecution, StartedExecution } from '../pipelines/execution-runner.js';
import { deployRole } from '../platform/account-sessions.js';
import type { AccountRole } from '../platform/account-sessions.js';
import { servicesUrl } from '../../core/console-links.js';
import { clusterName } from '../platform/resource-names.js';
import type { SavedService } from '../services/service-work.js';
import type { DeploymentNotifier, NotifiedDeployment } from '../slack/deployment-notifier.js';
import type { DeploymentLink } from '../slack/deployment-notification.js';
import { invalidatePlanned } from './cache-invalidation.js';
import { nameOf, ServicesDeployment } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { recordOnGitHub } from './github-deployment.js';
import { chosenStrategy, isEmptyPlan, planEcs, planImage, planPipeline, resolveReference } from './plan.js';
import type {
  DeploymentPlan,
  DeploymentRequest,
  EcsPlan,
  ImageChoice,
  PipelinePlan,
  PlanDependencies,
} from './plan.js';
import { chooseRollback } from './rollback.js';
import type { RollbackRequest } from './rollback.js';
import { isPipelineDeployment, servicesFailure, servicesStatus, wordsFor } from './deployment-outcome.js';
import type { Deployment, EcsDeployment, PipelineDeployment } from './deployment-outcome.js';

/** What the post step has to end or to name if this process dies: an execution, or deployments straight to ECS. */
export type DeploymentWork =
  | ({ kind: 'execution' } & SavedExecution)
  | { kind: 'deployment'; role: AccountRole; services: readonly SavedService[] };

/** What has to be written down before the wait, to outlive a killed process. */
export interface DeploymentJournal {
  started(plan: DeploymentPlan, execution: StartedExecution | undefined): void;
  deploying(arnsByService: ReadonlyMap<string, string>): void;
  /** Undefined once nothing is left to stop. */
  underWay(work: DeploymentWork | undefined): void;
}

export interface DeployOptions {
  /** Follow the deployment to its end. */
  wait: boolean;
  stopOnCancel: boolean;
  /** Straight to ECS: replace the tasks even of services that run exactly this. */
  force: boolean;
  /** Straight to ECS: after a failure, put the previous image back where the new one was deployed. */
  rollbackOnFailure: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  /** Show it as a Deployment on GitHub. */
  githubDeployment: boolean;
  /** The link of the GitHub Deployment. */
  environmentUrl: string | undefined;
}

export interface DeploymentsDependencies extends PlanDependencies {
  /** Undefined where nothing is posted to Slack. */
  messages: DeploymentNotifier | undefined;
  journal: DeploymentJournal;
  /** The workflow run; undefined at a terminal. */
  run: (RunIdentity & { runUrl: string | undefined; actor: string }) | undefined;
  clock: Clock;
}

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
    const plan = await this.planChosen({ ...request, reference: undefined }, (place) =>
      chooseRollback(this.deps, place, request),
    );
    this.show(plan);
    return plan;
  }

  private show({ changes, rollback }: DeploymentPlan): void {
    if (changes !== undefined) logChanges(changes, this.deps.logger, { intended: rollback !== undefined });
  }

  private async planChosen(request: DeploymentRequest, choose: ImageChoice): Promise<DeploymentPlan> {
    const planned = await planImage(this.deps, request, choose);
    const plan =
      chosenStrategy(request, planned.codebase) === 'pipeline'
        ? await planPipeline(this.deps, planned, request)
        : await planEcs(this.deps, planned, request);
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
    return plan.strategy === 'pipeline' ? this.runPipeline(plan, options) : this.deployToEcs(plan, options);
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

  private async deployToEcs(plan: EcsPlan, options: DeployOptions): Promise<EcsDeployment> {
    if (isEmptyPlan(plan))
      return { plan, status: servicesStatus([]), outcomes: [], durationSeconds: 0, failure: undefined };
    const { accounts, clock, journal, logger, signal } = this.deps;
    const { app, env, region, role } = plan;
    journal.started(plan, undefined);
    this.announce(plan, { text: 'ECS Services', url: servicesUrl(clusterName(app, env), region) });
    const [session, began] = [accounts.enter(role), clock.now()];
    const [containers, tails] = [await session.containers(), await session.logTails()];
    let saved: readonly SavedService[] = [];
    const outcomes = await new ServicesDeployment({ containers, tails, clock, logger, region }).deploy(plan, {
      ...options,
      signal,
      found: journal.deploying.bind(journal),
      save: (services) => {
        saved = services;
        journal.underWay(services.length === 0 ? undefined : { kind: 'deployment', role, services });
      },
    });
    const failure =
      servicesFailure(wordsFor(plan).wasDone, outcomes) ??
      (options.wait ? await this.invalidateCaches(plan, outcomes, began, options.deadline) : undefined);
    // What should have been stopped and could not be is left to the post step.
    if (failure !== undefined && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
    const status = servicesStatus(outcomes);
    return { plan, status, outcomes, durationSeconds: Math.round((clock.now() - began) / 1000), failure };
  }

  private invalidateCaches(
    { app, env, codebase, image, caches }: EcsPlan,
    outcomes: readonly GroupedOutcome[],
    began: number,
    deadline: number,
  ): Promise<PlatformError | undefined> {
    const { accounts, clock, logger, run, signal } = this.deps;
    const deployed = outcomes.map(({ plan, deployment = '' }) => `${nameOf(plan)} ${deployment}`);
    const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
    return invalidatePlanned({ accounts, clock, logger, run }, caches, { subject, deadline, signal });
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
