import type { Clock } from '../../core/clock.js';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll, runUnlessAborted } from '../../core/poll.js';
import type { PollStep } from '../../core/poll.js';
import type { ServiceDeployment, EcsService } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { ContainerLogs, TaskWatch } from './task-watch.js';
import type { ServiceDeploymentEnd } from './service-outcome.js';
import { ecsName } from '../platform/resource-names.js';
import { findOwnDeployment, hasDeploymentEnded, VISIBLE_AFTER_MS } from './start-deployment.js';
import type { DeploymentSearch } from './start-deployment.js';
import { findRunningRevision } from './service-plan.js';
import type { ServicePlan } from './service-plan.js';

const INTERVAL_MS = 5_000;

export interface DeploymentFollowerDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
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

  constructor(
    private readonly deps: DeploymentFollowerDependencies,
    private readonly plan: ServicePlan,
    readonly search: DeploymentSearch,
    /** ARN, as soon as it is known. */
    public arn: string | undefined,
  ) {
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, ecsName(plan.target).service);
    const logs = new ContainerLogs(tails, logger, plan.target);
    this.tasks = new TaskWatch({ ...deps, logs }, plan.target, search.taskDefinition);
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
    const deployment = await poll<ServiceDeployment>({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline: options.deadline,
      signal: options.signal,
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      },
    });
    return this.end(deployment, options.signal);
  }

  /** Returns the deployment's ARN; looks for it once more if it is not known yet. */
  async find(signal?: AbortSignal): Promise<string | undefined> {
    this.arn ??= await findOwnDeployment(this.deps.containers, this.search, signal);
    return this.arn;
  }

  private async look(
    started: number,
    options: DeploymentFollowOptions,
  ): Promise<PollStep<ServiceDeployment>> {
    const { containers, clock } = this.deps;
    const { signal } = options;
    const arn = await this.find(signal);
    if (arn === undefined) {
      if (clock.now() - started > VISIBLE_AFTER_MS) throw invisible(this.search);
      return { done: false };
    }
    if (!this.announced) options.found(arn);
    this.announced = true;
    const [deployment, service] = await Promise.all([
      this.describe(arn, started, signal),
      // Its answer is only for the messages, and must not cost us the deployment's.
      runUnlessAborted(signal, () => containers.service(this.search.name, signal)),
    ]);
    if (deployment === undefined) return { done: false };
    this.last = deployment;
    if (service !== undefined) this.progress.showEvents(service, deployment.createdAt);
    const ended = hasDeploymentEnded(deployment.status);
    const tasks = () => this.tasks.look(deployment.createdAt, signal);
    await (ended ? runUnlessAborted(signal, tasks) : tasks());
    this.progress.showDeployment(deployment);
    return ended ? { done: true, value: deployment } : { done: false };
  }

  /** Returns undefined while ECS lists a deployment that it does not describe yet. */
  private async describe(
    arn: string,
    started: number,
    signal: AbortSignal,
  ): Promise<ServiceDeployment | undefined> {
    try {
      return await this.deps.containers.deployment(arn, signal);
    } catch (error) {
      const young = this.deps.clock.now() - started < VISIBLE_AFTER_MS;
      if (error instanceof NotFoundError && young) return undefined;
      throw error;
    }
  }

  private async end(deployment: ServiceDeployment, signal: AbortSignal): Promise<ServiceDeploymentEnd> {
    const { failures } = this.tasks;
    const unknown = { deployment, failures, after: undefined, replacedBy: undefined };
    if (deployment.status === 'SUCCESSFUL') return unknown;
    await runUnlessAborted(signal, () => this.tasks.finish(signal));
    try {
      const service = await this.deps.containers.service(this.search.name, signal);
      if (service === undefined) return unknown;
      const running = await findRunningRevision(this.deps.containers, service, this.plan.target);
      const replacedBy =
        deployment.status === 'STOPPED' ? await this.replacement(deployment, signal) : undefined;
      return { deployment, failures, after: { service, running }, replacedBy };
    } catch (error) {
      this.deps.logger.debug(`Could not look at the service after the end: ${asError(error).message}`);
      return unknown;
    }
  }

  /** Finds the first deployment that was started after this one. */
  private async replacement(
    own: ServiceDeployment,
    signal: AbortSignal,
  ): Promise<ServiceDeploymentEnd['replacedBy']> {
    const { containers } = this.deps;
    const listed = await containers.deployments(this.search.name, { createdAfter: own.createdAt, signal });
    const later = listed.filter(({ arn, createdAt }) => arn !== own.arn && createdAt >= own.createdAt);
    const next = later.at(-1);
    if (next === undefined) return undefined;
    const definitions = await containers.taskDefinitionsOf([next.targetRevision], signal);
    const taskDefinition = definitions.get(next.targetRevision);
    return taskDefinition === undefined ? undefined : { arn: next.arn, taskDefinition };
  }
}

function invisible({ name, taskDefinition }: DeploymentSearch): PlatformError {
  return new PlatformError(
    `ECS accepted the update of ${name.service}, but still lists no deployment of ${taskDefinition} after 2 minutes.`,
    { hint: "Its outcome is not known. Look at the service's deployments in the AWS console." },
  );
}

/** Describes how far a deployment has come. */
export function describeRollout(deployment: ServiceDeployment): string {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures =
    circuitBreaker === undefined || circuitBreaker.failures === 0
      ? ''
      : `; ${circuitBreaker.failures} failed (ECS rolls back after ${circuitBreaker.threshold})`;
  const pending = target.pending === 0 ? '' : `, ${target.pending} pending`;
  const old = before === 0 ? '' : `, ${before} of the previous version`;
  if (deployment.rollback !== undefined && target.requested === 0) {
    return `${deployment.status}: ${before} tasks of the previous version running${failures}`;
  }
  return `${deployment.status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}

/** Prints what changes in a rollout, and the service's events, each once. */
export class RolloutProgress {
  private readonly events = new Set<string>();
  private rollout = '';
  private rollingBack = false;

  constructor(
    private readonly logger: Logger,
    /** Name of the service in ECS. */
    private readonly service: string,
  ) {}

  showDeployment(deployment: ServiceDeployment): void {
    const text = describeRollout(deployment);
    if (text !== this.rollout) this.logger.info(text);
    this.rollout = text;
    if (deployment.rollback === undefined || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? 'no reason given';
    this.logger.warning(`ECS is rolling ${this.service} back: ${reason}`);
  }

  /** Prints the service's events since then. */
  showEvents(service: EcsService, since: Date | undefined): void {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || (since !== undefined && event.createdAt < since)) continue;
      this.events.add(event.id);
      this.logger.info(`  ${event.createdAt.toISOString().slice(11, 19)} ${event.message}`);
    }
  }
}
