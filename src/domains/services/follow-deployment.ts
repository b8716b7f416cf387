import type { Clock, SharedClock } from '../../core/clock.js';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { type PollStep, poll, runUnlessAborted } from '../../core/retry.js';
import { RequestBudget } from '../../core/requests.js';
import type { ServiceDeployment, EcsService } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { DeploymentObserver, describeRollout, isNearEnd, RolloutProgress } from './deployment-observer.js';
import type { ObservedDeployment } from './deployment-observer.js';
import { TaskWatch, ContainerLogs } from './task-watch.js';
import type { ServiceDeploymentEnd, ServicePlan } from './service-deployment.js';
import { ecsName } from '../platform/names.js';
import { findOwnDeployment, hasDeploymentEnded, VISIBLE_AFTER_MS } from './service-work.js';
import type { ServiceWork } from './service-work.js';
import { findRunningRevision } from './service-image.js';

/** The pause between two looks while the end is far, which saves requests for when it may be near. */
const FAR_MS = 9_500;
const NEAR_MS = 2_500;
const STEADY_MS = 5_500;
/** The pause for deployments that are followed together, as long as sharing saves requests. */
export const SHARED_MS = 1_500;
/** So many requests are kept for what the end takes. */
const RESERVE = 4;
/** Tasks are looked at when something has gone wrong, and at this distance for what only they show. */
const TASKS_EVERY_MS = 120_000;

export interface DeploymentFollowerDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
  /** What deployments have in common that are looked at together. Default: this one is looked at alone. */
  shared?: SharedLooks | undefined;
}

/** What makes several deployments be looked at at the same moments, with requests that are saved together. */
export interface SharedLooks {
  clock: SharedClock;
  budget: RequestBudget;
}

export interface DeploymentFollowOptions {
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Called with the deployment's ARN the moment it is known. */
  found: (arn: string) => void;
}

/** Follows one service deployment, whatever else happens to the service. */
export class DeploymentFollower {
  /** As last seen. */
  last: ServiceDeployment | undefined;
  private announced = false;
  private readonly progress: RolloutProgress;
  private readonly tasks: TaskWatch;
  private readonly budget: RequestBudget;
  private readonly observer: DeploymentObserver;
  private tasksAt: number;

  constructor(
    private readonly deps: DeploymentFollowerDependencies,
    private readonly plan: ServicePlan,
    /** With its ARN as soon as that is known. */
    public work: ServiceWork,
  ) {
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, deps.clock);
    const logs = new ContainerLogs(tails, logger, plan.target);
    this.tasks = new TaskWatch({ ...deps, logs }, plan.target, work.taskDefinition);
    this.budget = deps.shared?.budget ?? new RequestBudget(deps.clock);
    this.tasksAt = deps.clock.now();
    this.observer = new DeploymentObserver({ ...deps, budget: this.budget });
  }

  /**
   * Prints the progress, and returns how it ended, good or bad. Transient errors never end the wait. If the signal
   * comes once the end is known, what would only explain it is not looked up.
   * @throws DeadlineError when the deadline passes first; the signal's reason when it is aborted before the end
   */
  async follow(options: DeploymentFollowOptions): Promise<ServiceDeploymentEnd> {
    const { clock, logger } = this.deps;
    const started = clock.now();
    const subject = `the deployment of ${ecsName(this.plan.target).service}`;
    const wait = (): Promise<ServiceDeployment> =>
      poll<ServiceDeployment>({
        clock: this.deps.shared?.clock ?? clock,
        subject,
        intervalMs: () => this.pauseMs(),
        restMs: () => this.restMs,
        jitter: false,
        deadline: options.deadline,
        signal: options.signal,
        whereabouts: () => this.last && `${describeRollout(this.last)}.`,
        step: () => this.look(started, options),
        onTransient: (error) => {
          logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
        },
      });
    const deployment = await this.budget.during(wait);
    return this.end(deployment, options.signal);
  }

  private pauseMs(): number {
    const { last, budget, deps } = this;
    if (deps.shared !== undefined) return budget.saved > 0 ? SHARED_MS : STEADY_MS;
    if (last === undefined) return STEADY_MS;
    if (!isNearEnd(last)) return FAR_MS;
    return budget.saved > RESERVE ? NEAR_MS : STEADY_MS;
  }

  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal?: AbortSignal): Promise<string | undefined> {
    if (this.work.arn === undefined) {
      const arn = await findOwnDeployment(this.deps.containers, this.work, signal);
      this.work = { ...this.work, arn };
    }
    return this.work.arn;
  }

  /** Looks once more, whatever was cancelled, for the last word about it. Never throws. */
  async lookOnce(): Promise<void> {
    try {
      const arn = await this.find();
      if (arn === undefined) return;
      const seen = await new DeploymentObserver({ ...this.deps, budget: this.budget }).look(
        this.work,
        arn,
        new AbortController().signal,
      );
      this.last = seen?.deployment ?? this.last;
    } catch (error) {
      this.deps.logger.debug(`Could not look at the deployment once more: ${asError(error).message}`);
    }
  }

  private async look(
    started: number,
    options: DeploymentFollowOptions,
  ): Promise<PollStep<ServiceDeployment>> {
    const { signal } = options;
    if (this.work.arn === undefined) this.budget.spend(2);
    const arn = await this.find(signal);
    const isLate = this.deps.clock.now() - started > VISIBLE_AFTER_MS;
    if (arn === undefined) {
      if (isLate) throw invisible(this.work);
      return { done: false };
    }
    if (!this.announced) options.found(arn);
    this.announced = true;
    const seen = await this.observe(arn, isLate, signal);
    if (seen === undefined) return { done: false };
    const { deployment, service } = seen;
    const before = this.last;
    this.last = deployment;
    const unusual = service !== undefined && this.progress.showEvents(service, deployment.createdAt);
    if (unusual || this.areTasksDue(deployment, before)) {
      this.tasksAt = this.deps.clock.now();
      await runUnlessAborted(signal, () => this.tasks.look(deployment.createdAt, service, signal));
    }
    this.progress.showDeployment(deployment);
    return hasDeploymentEnded(deployment.status) ? { done: true, value: deployment } : { done: false };
  }

  /** Tasks are asked for where something has gone wrong with one, else at both ends and now and then, unless ECS throttles. */
  private areTasksDue(now: ServiceDeployment, before: ServiceDeployment | undefined): boolean {
    const ended = hasDeploymentEnded(now.status);
    const failures = now.circuitBreaker?.failures ?? 0;
    if (failures > (before?.circuitBreaker?.failures ?? 0) || (ended && now.status !== 'SUCCESSFUL'))
      return true;
    if (this.restMs > 0) return false;
    const fewer = before !== undefined && now.target.running < before.target.running;
    return ended || fewer || this.deps.clock.now() - this.tasksAt >= TASKS_EVERY_MS;
  }

  /** More than nothing after each look while ECS throttles. */
  private get restMs(): number {
    return this.deps.containers.restMs?.() ?? 0;
  }

  /** Returns undefined while ECS knows the deployment, and does not list or describe it yet. */
  private async observe(
    arn: string,
    isLate: boolean,
    signal: AbortSignal,
  ): Promise<ObservedDeployment | undefined> {
    try {
      const seen = await this.observer.look(this.work, arn, signal);
      if (seen === undefined && isLate) throw invisible(this.work);
      return seen;
    } catch (error) {
      if (error instanceof NotFoundError && !isLate) return undefined;
      throw error;
    }
  }

  private async end(deployment: ServiceDeployment, signal: AbortSignal): Promise<ServiceDeploymentEnd> {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: undefined, replacedBy: undefined };
    if (deployment.status === 'SUCCESSFUL') return unknown;
    await runUnlessAborted(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.work.name, signal);
      if (service === undefined) return unknown;
      const running = await findRunningRevision(this.deps.containers, service, this.plan.target);
      const replacedBy =
        deployment.status === 'STOPPED' ? await this.replacement(deployment, service, signal) : undefined;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${asError(error).message}`);
      return unknown;
    }
  }

  /** Finds the first deployment that was started after this one. */
  private async replacement(
    own: ServiceDeployment,
    service: EcsService,
    signal: AbortSignal,
  ): Promise<ServiceDeploymentEnd['replacedBy']> {
    const { containers } = this.deps;
    const listed = await containers.deployments(this.work.name, { createdAfter: own.createdAt, signal });
    const later = listed.filter(({ arn, createdAt }) => arn !== own.arn && createdAt >= own.createdAt);
    const next = later.at(-1);
    if (next === undefined) return undefined;
    const definitions = await containers.taskDefinitionsOf([next.targetRevision], signal);
    // The service has the task definition of the newest one.
    const known = later.length === 1 ? service.taskDefinition : undefined;
    return { arn: next.arn, taskDefinition: definitions?.get(next.targetRevision) ?? known };
  }
}

function invisible({ name, taskDefinition }: ServiceWork): PlatformError {
  return new PlatformError(
    `ECS accepted the update of ${name.service}, but still lists no deployment of ${taskDefinition} after 2 minutes.`,
    { hint: "Its outcome is not known. Look at the service's deployments in the AWS console." },
  );
}
