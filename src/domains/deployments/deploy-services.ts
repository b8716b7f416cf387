import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { PrefixedLogger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { ServiceDeployer } from '../services/deploy-service.js';
import { serviceUrl } from '../services/names.js';
import type { ServiceOutcome } from '../services/service-outcome.js';
import type { ServicePlan } from '../services/service-plan.js';
import type { ServicesPlan } from './deploy-services-plan.js';
import { referenceOf } from '../services/template.js';

export interface DeployServicesOptions {
  wait: boolean;
  force: boolean;
  stopOnCancel: boolean;
  /** After a failure, return the services that were updated to the image that they had. */
  rollbackOnFailure: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Told, whenever that changes, of the deployments that are under way: their ARNs, or what stands for them. */
  underWay: (works: readonly string[]) => void;
}

/** What became of one service of a group. */
export interface GroupedOutcome extends ServiceOutcome {
  group: string;
  /** What became of returning it to the image it had, where that was done. */
  returned: ServiceOutcome | undefined;
}

export interface DeployServicesDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
  /** For links to the console. */
  region: string;
}

/** For returning services, there is at least so much time left, whatever the deadline says. */
const RETURN_MS = 15 * 60_000;

/** Deploys services to ECS: run groups in order, the services of one at once. */
export class ServicesDeployment {
  private readonly active = new Map<string, string>();

  constructor(private readonly deps: DeployServicesDependencies) {}

  /**
   * After a failure the group finishes, and later ones don't start. However it ends is returned, one outcome per
   * service.
   */
  async deploy(plan: ServicesPlan, options: DeployServicesOptions): Promise<GroupedOutcome[]> {
    const outcomes: GroupedOutcome[] = [];
    for (const { name, services } of plan.groups) {
      const failed = outcomes.some(({ failure }) => failure !== undefined);
      const blocked = failed || options.signal.aborted;
      // Cancelled between two groups, nothing else would tell why the rest is missing.
      const reason: unknown = failed ? undefined : options.signal.reason;
      if (!blocked) this.deps.logger.info(`Run group ${name}: ${services.map(nameOf).join(', ')}`);
      const ended = blocked
        ? services.map((service) => this.notStarted(service, reason))
        : await Promise.all(services.map((service) => this.one(service, options)));
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: name, returned: undefined })));
    }
    const failed = outcomes.some(({ failure }) => failure !== undefined);
    if (!failed || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.returnAll(outcomes, options);
  }

  private async one(plan: ServicePlan, options: DeployServicesOptions): Promise<ServiceOutcome> {
    try {
      return await this.deployer(plan).deploy(plan, {
        ...options,
        ...this.notes(plan, options),
      });
    } catch (error) {
      return this.notStarted(plan, error);
    }
  }

  /** Work under way is noted for the post step: by its ARN, or by what finds it where ECS does not list it yet. */
  private notes(plan: ServicePlan, options: DeployServicesOptions) {
    const note = (work: string | undefined): void => {
      this.note(nameOf(plan), work, options);
    };
    return { started: note, unlisted: note };
  }

  private deployer(plan: ServicePlan): ServiceDeployer {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new ServiceDeployer({ ...this.deps, logger });
  }

  private note(service: string, work: string | undefined, options: DeployServicesOptions): void {
    if (work === undefined) this.active.delete(service);
    else this.active.set(service, work);
    options.underWay([...this.active.values()]);
  }

  private notStarted(plan: ServicePlan, error: unknown): ServiceOutcome {
    const failure =
      error === undefined
        ? undefined
        : error instanceof PlatformError
          ? error
          : new PlatformError(`Unexpected: ${asError(error).message}`, { cause: error });
    const work = this.active.get(nameOf(plan));
    return {
      plan,
      // One that could not be stopped was started.
      status: failure instanceof CancelledError && work !== undefined ? 'IN_PROGRESS' : 'NOT_STARTED',
      taskDefinition: undefined,
      deployment: work?.startsWith('arn:') === true ? work : undefined,
      url: serviceUrl(plan.target, this.deps.region),
      durationSeconds: 0,
      end: undefined,
      failure,
    };
  }

  /** Later groups first, as they may rely on earlier ones. */
  private async returnAll(
    outcomes: readonly GroupedOutcome[],
    options: DeployServicesOptions,
  ): Promise<GroupedOutcome[]> {
    const returnable = outcomes.filter(isReturnable);
    const returned = new Map<string, ServiceOutcome>();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + RETURN_MS);
    for (const group of [...new Set(returnable.map((outcome) => outcome.group))].reverse()) {
      const members = returnable.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Returning ${members.map(nameOf).join(', ')} to the image they had.`);
      const ended = await Promise.all(
        members.map((plan) => this.giveBack(plan, { ...options, deadline, force: false, wait: true })),
      );
      for (const outcome of ended) returned.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, returned: returned.get(nameOf(outcome.plan)) }));
  }

  private async giveBack(plan: ServicePlan, options: DeployServicesOptions): Promise<ServiceOutcome> {
    const back = returningPlan(plan);
    try {
      return await this.deployer(plan).run(back, plan.running.taskDefinition, {
        ...options,
        ...this.notes(plan, options),
      });
    } catch (error) {
      return this.notStarted(back, error);
    }
  }
}

/** True where the wait, not the deployment, came to its end. */
export function isLeft({ status, failure }: ServiceOutcome): boolean {
  if (status === 'NOT_STARTED') return false;
  return failure instanceof DeadlineError || failure instanceof CancelledError;
}

export function nameOf(plan: ServicePlan): string {
  return plan.target.service;
}

/**
 * Whether a service has to be, and may be, returned to what it had: we changed it, ECS has not gone back by itself, and
 * nobody else has deployed it since.
 */
export function isReturnable(outcome: ServiceOutcome): boolean {
  const { status, taskDefinition, plan, end } = outcome;
  if (taskDefinition === undefined || taskDefinition === plan.running.taskDefinition) return false;
  switch (status) {
    case 'NOT_STARTED':
    case 'ALREADY_RUNNING':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'ROLLBACK_SUCCESSFUL':
    case 'ROLLBACK_FAILED':
      return false;
    case 'STOPPED':
      return end?.replacedBy === undefined;
    case 'SUCCESSFUL':
    case 'SCALED_TO_ZERO':
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
      return true;
  }
}

/** The plan for the way back: the image that the service had. Its digest is not known, and not compared. */
export function returningPlan(plan: ServicePlan): ServicePlan {
  const tag = plan.running.image === undefined ? 'the image before' : referenceOf(plan.running.image);
  return { ...plan, image: { tag, digest: '' } };
}
