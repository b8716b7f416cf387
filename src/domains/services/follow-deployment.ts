import type { Clock } from '../../core/clock.js';
import { formatCount, formatElapsed, SIGN_OF_LIFE_MS } from '../../core/duration.js';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll, runUnlessAborted } from '../../core/poll.js';
import type { PollStep } from '../../core/poll.js';
import type { ServiceDeployment, EcsService } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { ContainerLogs } from './container-logs.js';
import { plainEvent, TaskWatch } from './task-watch.js';
import type { ServiceDeploymentEnd } from './service-outcome.js';
import { ecsName } from '../platform/resource-names.js';
import {
  findOwnDeployment,
  hasDeploymentEnded,
  observeDeployment,
  VISIBLE_AFTER_MS,
} from './service-work.js';
import type { ObservedDeployment, ServiceWork } from './service-work.js';
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
    /** With its ARN as soon as that is known. */
    public work: ServiceWork,
  ) {
    const { logger, tails } = deps;
    this.progress = new RolloutProgress(logger, deps.clock);
    const logs = new ContainerLogs(tails, logger, plan.target);
    this.tasks = new TaskWatch({ ...deps, logs }, plan.target, work.taskDefinition);
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
      whereabouts: () => this.last && `${describeRollout(this.last)}.`,
      step: () => this.look(started, options),
      onTransient: (error) => {
        logger.debug(`Looking at ${subject} failed for now: ${asError(error).message}`);
      },
    });
    return this.end(deployment, options.signal);
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
      const seen = await observeDeployment(
        this.deps.containers,
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
    this.last = deployment;
    if (service !== undefined) this.progress.showEvents(service, deployment.createdAt);
    await runUnlessAborted(signal, () => this.tasks.look(deployment.createdAt, service, signal));
    this.progress.showDeployment(deployment);
    return hasDeploymentEnded(deployment.status) ? { done: true, value: deployment } : { done: false };
  }

  /** Returns undefined while ECS knows the deployment, and does not list or describe it yet. */
  private async observe(
    arn: string,
    isLate: boolean,
    signal: AbortSignal,
  ): Promise<ObservedDeployment | undefined> {
    try {
      const seen = await observeDeployment(this.deps.containers, this.work, arn, signal);
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

/** Describes how far a deployment has come. */
export function describeRollout(deployment: ServiceDeployment): string {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures =
    circuitBreaker === undefined || circuitBreaker.failures === 0
      ? ''
      : `; ${circuitBreaker.failures} failed${circuitBreaker.threshold === undefined ? '' : ` (ECS rolls back after ${circuitBreaker.threshold})`}`;
  const pending = target.pending === 0 ? '' : `, ${target.pending} pending`;
  const old = before === 0 ? '' : `, ${before} of the previous version`;
  const status = `${deployment.status}${deployment.stage === undefined ? '' : ` (${deployment.stage})`}`;
  if (deployment.rollback !== undefined && target.requested === 0) {
    return `${status}: ${formatCount(before, 'task')} of the previous version running${failures}`;
  }
  return `${status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}

/** Events of every rollout: the counts of tasks, and the deployment's status, say the same. */
const ROUTINE =
  /^(?:has started \d+ tasks|has stopped \d+ running tasks|(?:de)?registered \d+ targets|has begun draining connections|has reached a steady state|deployment completed|deployment failed: |rolling back)/;

/** Prints what changes in a rollout, and the service's events, each once. */
class RolloutProgress {
  private readonly events = new Set<string>();
  private rollout = '';
  private shownAt = 0;
  private rollingBack = false;

  constructor(
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  showDeployment(deployment: ServiceDeployment): void {
    const text = describeRollout(deployment);
    const now = this.clock.now();
    if (text === this.rollout && now - this.shownAt < SIGN_OF_LIFE_MS) return;
    [this.rollout, this.shownAt] = [text, now];
    const elapsed = formatElapsed(now - deployment.createdAt.getTime());
    this.logger.info(`${elapsed} ${text}`);
    if (deployment.rollback === undefined || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? 'no reason given';
    this.logger.info(`${elapsed} ECS is rolling back: ${reason}`);
  }

  /** Prints the service's events since then. */
  showEvents(service: EcsService, since: Date): void {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || event.createdAt < since) continue;
      this.events.add(event.id);
      const elapsed = formatElapsed(event.createdAt.getTime() - since.getTime());
      const text = plainEvent(event.message);
      this.logger[ROUTINE.test(text) ? 'debug' : 'info'](`${elapsed} ${text}`);
    }
  }
}
